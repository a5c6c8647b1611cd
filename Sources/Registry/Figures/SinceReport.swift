/// What became otherwise since the last report, in numbers of products, and what will by the next.
package struct SinceReport: Hashable, Sendable {
  /// The day of the last report.
  package let asOf: CivilDate
  /// The day of the next one, if it comes after as many days as this one did.
  package let next: CivilDate
  /// Products that were not there.
  package let added: Int
  /// Those with a newer decision.
  package let renewed: Int
  /// Valid then, expired now.
  package let lapsed: Int
  package let revoked: Int
  /// Products that are not there any more.
  package let gone: Int
  /// Those with more stars than then, by the stars they have now.
  package let raised: [Int: Int]
  /// Those with fewer stars than then.
  package let lowered: Int
  /// Valid now, and no more on the day of the next report.
  package let upcoming: Int

  package init(
    asOf: CivilDate, next: CivilDate, added: Int, renewed: Int, lapsed: Int, revoked: Int, gone: Int,
    raised: [Int: Int], lowered: Int, upcoming: Int
  ) {
    self.asOf = asOf
    self.next = next
    self.added = added
    self.renewed = renewed
    self.lapsed = lapsed
    self.revoked = revoked
    self.gone = gone
    self.raised = raised
    self.lowered = lowered
    self.upcoming = upcoming
  }
}
