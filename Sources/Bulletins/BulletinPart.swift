internal import Diagnostics
internal import Registry
internal import Reports

/// Figures and tables that belong together and are made together: what one bulletin tells.
///
/// A template may ask for those of several.
enum BulletinPart: CaseIterable {
  case notice, ending, progress, registrations, annex, scores, unit

  /// The shipped bulletin that is about it.
  var bulletin: String {
    switch self {
    case .notice: "notice"
    case .ending: "expiring-notice"
    case .progress: "targets"
    case .registrations: "registration-summary"
    case .annex: "registration-annex"
    case .scores: "scoring-route"
    case .unit: "unit-list"
    }
  }

  /// What the names it gives begin with.
  var roots: Set<String> {
    switch self {
    case .notice:
      [
        "records", "superseded", "unknown", "revoked", "future", "valid", "expired", "expiring", "by_unit", "rule",
      ]
    case .ending: ["ending"]
    case .progress: ["progress"]
    case .registrations:
      [
        "products", "entities", "has_sections", "sections", "has_differences", "differences", "bands", "kinds",
        "registrations",
      ]
    case .annex: ["annex"]
    case .scores: ["scores", "route"]
    case .unit: ["unit"]
    }
  }

  /// Why a list cannot give it; nil if it can.
  func obstacle(_ list: AppraisedList, _ scope: BulletinScope) -> BulletinObstacle? {
    let registry = list.registry
    switch self {
    case .notice, .ending: return registry.hasDecisions ? nil : .list(.listWithoutDecisions())
    case .progress:
      guard registry.hasDecisions else { return .list(.listWithoutDecisions()) }
      return registry.profile.targets.isEmpty ? .setting(.profileWithoutTargets()) : nil
    case .registrations, .annex: return registry.hasDecisions ? .list(.listWithDecisions()) : nil
    case .scores:
      guard registry.hasColumn(.score) else { return .list(.listWithoutScores()) }
      return registry.profile.scoreBands.isEmpty ? .setting(.profileWithoutScoreBands()) : nil
    case .unit: return scope.unit == nil ? .setting(.bulletinOfUnits()) : nil
    }
  }

  /// Adds its figures, and gives its tables.
  func add(
    to figures: inout Figures, _ list: AppraisedList, _ catalog: SourceCatalog, _ scope: BulletinScope
  ) -> [Grid] {
    switch self {
    case .notice: NoticeContent(list, scope).add(to: &figures)
    case .ending: EndingContent(list, scope).add(to: &figures)
    case .progress: ProgressContent(list, scope).add(to: &figures)
    case .registrations: RegistrationContent(list, catalog, scope).add(to: &figures)
    case .annex: AnnexContent(list, scope).add(to: &figures)
    case .scores: ScoreContent(list, scope).add(to: &figures)
    case .unit:
      {
        figures["unit"] = .text(scope.unit ?? "")
        return []
      }()
    }
  }
}
