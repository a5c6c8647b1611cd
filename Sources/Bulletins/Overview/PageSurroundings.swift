internal import Diagnostics
internal import Registry
internal import Reports

/// What a web page shows around a document: figures, charts, findings, and the lists of rows behind figures that the
/// document has no room for.
struct PageSurroundings {
  private let list: AppraisedList
  private let catalog: SourceCatalog
  private let scope: BulletinScope
  private let page: PageScope
  private let traced: TracedRows

  init(
    _ list: AppraisedList, _ catalog: SourceCatalog, _ scope: BulletinScope, _ page: PageScope, _ traced: TracedRows
  ) {
    self.list = list
    self.catalog = catalog
    self.scope = scope
    self.page = page
    self.traced = traced
  }

  /// The overview of the list, with the lists that a report does not show of the grids made for it.
  func overview(of report: Report, grids: [Grid]) -> Overview {
    let registry = list.registry
    var overview: Overview
    if registry.hasDecisions {
      let summary = Summary(registry, list.appraisal, by: list.units)
      overview = RegisterOverview(registry, summary, traced, scope.language).overview()
    } else {
      overview = ListOverview(registry, BandTallies(registry), traced, scope.language).overview()
    }
    if let since = scope.since {
      let figures = SinceContent(since, scope.language).keyFigures
      overview.groups.append(Overview.FigureGroup(Phrase.groupSince().text(scope.language), figures, hasMain: false))
    }
    let placed = Set(report.grids.map(\.name))
    let known = Set(grids.map(\.name))
    let count = registry.registrations.count
    let isComplete = grids.contains { !$0.annotations.isEmpty && $0.recordCount == count }
    let all = grids + (isComplete ? [] : rowsBehindFigures(but: known))
    overview.grids = scope.published(all.filter { !$0.annotations.isEmpty && !placed.contains($0.name) })
    overview.add(registry, page, scope, asOf: registry.hasDecisions ? list.asOf : nil)
    return overview
  }

  /// Lists in which every record stands once, but for those of some names, which are there.
  private func rowsBehindFigures(but known: Set<String>) -> [Grid] {
    guard list.registry.hasDecisions else {
      return [RegistrationContent(list, catalog, scope).products()].filter { !known.contains($0.name) }
    }
    return NoticeContent(list, scope).lists(of: Standing.allCases.filter { !known.contains($0.rawValue) })
  }
}
