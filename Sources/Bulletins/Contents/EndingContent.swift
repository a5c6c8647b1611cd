internal import Diagnostics
package import Registry
internal import Reports

/// What the letter about certificates that end soon tells: which, by unit, and how many days there are left.
struct EndingContent {
  private let list: AppraisedList
  private let scope: BulletinScope

  private var registry: Registry { list.registry }

  init(_ list: AppraisedList, _ scope: BulletinScope) {
    self.list = list
    self.scope = scope
  }

  func add(to figures: inout Figures) -> [Grid] {
    let days = scope.within ?? registry.profile.noticeHorizon
    let records = list.appraisal.expiring(within: days)
    let until = list.asOf.adding(days: days) ?? list.asOf
    figures["ending.days"] = .integer(days)
    figures["ending.until"] = .text(scope.language.date(year: until.year, month: until.month, day: until.day))
    figures["ending.notice_days"] = .integer(Profile.noticeDays)
    figures["ending.products"] = .integer(records.count)
    figures["ending.entities"] = .integer(Set(records.compactMap { registry.registrations[$0].entity }).count)
    // A letter to one unit need not count units.
    let units = scope.unit == nil ? Set(records.compactMap { list.units.number(of: $0) }).count : 0
    figures["ending.units"] = .integer(units)
    figures["ending.urgent"] = .integer(list.appraisal.expiring(within: Profile.noticeDays - 1).count)
    figures["ending.rule"] = .text(Phrase.validityRule(registry.profile.validity).text(scope.language))
    figures["ending.addressee"] = .text(addressee.text(scope.language))
    let grid = ProductGrid(
      registry,
      fields: [.number, .product, .entity, .representative, .phone, .stars, .decisionNumber, .decisionDate],
      appraisal: list.appraisal, language: scope.language, isPublic: scope.isPublic, countsDays: true,
      traced: scope.traced)
    return [
      grid.byUnit(records, list.units, name: "ending", title: .endingTitle(registry.profile.nouns.product))
    ]
  }

  /// Who the letter is to: one unit's people's committee, or those of all.
  private var addressee: Phrase {
    guard let unit = scope.unit, list.units.number(of: 0) != nil else {
      let hasCommunes = registry.hasColumn(.commune) || registry.bands.contains { $0.level == .commune }
      return .committees(ofDistricts: !hasCommunes && list.units.basis == .written)
    }
    return .committee(of: unit)
  }
}

extension Profile {
  /// How many days before its end a producer is to hear of it.
  package static let noticeDays = 30

  /// The days ahead a letter looks where nobody says how many: the first horizon that leaves time for a notice, 90 of 30,
  /// 90 and 180.
  package var noticeHorizon: Int {
    horizons.sorted().first { $0 > Self.noticeDays } ?? max(horizons.max() ?? 0, Self.noticeDays)
  }
}
