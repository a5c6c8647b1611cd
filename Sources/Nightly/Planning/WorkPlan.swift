/// A piece of work on a list, before it is done or found done.
struct WorkPlan: Sendable {
  enum Kind: Hashable, Sendable {
    case findings
    /// Findings come to the same on every day, where the list knows no days; figures say theirs.
    case figures
    /// A bulletin; nil for the one that fits.
    case report(template: String?, isPublic: Bool)
    /// A folder a unit.
    case units(template: String?, isPublic: Bool)
  }

  let kind: Kind
  /// Unique in a run.
  let name: WorkName
  /// The digest of all it depends on but the day.
  let key: ContentDigest
  /// The reporting date, by ISO 8601, with what marks the last report for work that says something of it.
  let day: String
  /// Put before the names of its files.
  let folder: String

  /// Put before the names that another bulletin has.
  var ownFolder: String {
    switch kind {
    case .findings, .figures: folder
    case .report(let template, _), .units(let template, _): folder + (template ?? "report") + "/"
    }
  }
}
