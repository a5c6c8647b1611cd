package import Checks
package import Diagnostics
package import Registry
package import Reports

/// What a template is filled with: named figures and named tables, of which only those are made that it asks for.
package struct Bulletin: Sendable {
  private let list: AppraisedList
  private let catalog: SourceCatalog
  private let scope: BulletinScope

  package init(_ list: AppraisedList, _ catalog: SourceCatalog, _ scope: BulletinScope) {
    self.list = list
    self.catalog = catalog
    self.scope = scope
  }

  /// The report a template makes of it.
  ///
  /// - Throws: for a name that is none, with what was probably meant; for a template that asks for what the list cannot
  ///   give, with those that fit.
  package func report(by template: BulletinTemplate) throws(TemplateError) -> Report {
    let given = BulletinPart.allCases.filter { $0.obstacle(list, scope) == nil }
    let known = Set(given.flatMap(\.roots))
    for part in BulletinPart.allCases where !part.roots.isDisjoint(with: template.outerRoots.subtracting(known)) {
      guard let obstacle = part.obstacle(list, scope) else { continue }
      let fitting = given.map(\.bulletin).filter { $0 != BulletinPart.unit.bulletin }
      throw TemplateError(
        template: template.name, .bulletinDoesNotFit(obstacle.phrase, fitting: fitting),
        isOfOtherLists: obstacle.isOfList)
    }
    let roots = template.roots
    let asked = given.filter { !$0.roots.isDisjoint(with: roots) }
    do throws(TemplateError) {
      return try report(by: template, of: asked)
    } catch {
      guard asked.count < given.count else { throw error }
      // What was probably meant may be of a part nothing asked for.
      return try report(by: template, of: given)
    }
  }

  private func report(by template: BulletinTemplate, of parts: [BulletinPart]) throws(TemplateError) -> Report {
    var scope = scope
    if scope.page != nil { scope.traced = TracedRows(list, scope.language) }
    var figures = Self.commonFigures(list, scope)
    var grids: [Grid] = []
    for part in parts { grids += part.add(to: &figures, list, catalog, scope) }
    var report = try template.render(figures, grids: scope.published(grids))
    if scope.since == nil { report.figures = figures.without(SinceContent.prefix) }
    if let page = scope.page, let traced = scope.traced {
      let surroundings = PageSurroundings(list, catalog, scope, page, traced)
      report.overview = surroundings.overview(of: report, grids: grids)
    }
    return report
  }

  /// What every bulletin can name.
  private static func commonFigures(_ list: AppraisedList, _ scope: BulletinScope) -> Figures {
    let profile = list.registry.profile
    var figures = scope.issuer.figures
    figures["programme"] = .text(profile.programme.text(scope.language))
    let nouns = profile.nouns
    for (name, noun) in [("product", nouns.product), ("entity", nouns.entity)] {
      figures["nouns.\(name)"] = .text(Phrase(vi: noun.vi, en: noun.en).text(scope.language))
      figures["nouns.\(name)_many"] = .text(noun.several.text(scope.language))
      figures["nouns.\(name)_heading"] = .text(noun.several.text(scope.language).uppercased())
    }
    for (name, value) in profile.targets.sorted(by: { $0.key < $1.key }) {
      figures["targets.\(name)"] = .integer(value)
    }
    figures["sources"] = .texts(scope.sources)
    figures["is_public"] = .flag(scope.isPublic)
    let day = list.asOf
    figures["as_of"] = .text(scope.language.date(year: day.year, month: day.month, day: day.day))
    figures["as_of_iso"] = .text(day.iso)
    SinceContent(scope.since, scope.language).add(to: &figures)
    return figures
  }
}

/// What a bulletin is written for.
package struct BulletinScope: Sendable {
  package let language: Language
  /// Whether representatives and phones stay out.
  package let isPublic: Bool
  /// The names of the inputs.
  package let sources: [String]
  package let issuer: Issuer
  /// Which administrative units figures and lists are given by.
  package let units: UnitBasis
  /// How many days ahead certificates are to end that a letter is about; nil for the profile's horizon.
  package let within: Int?
  /// The year that targets are held against; nil for that of the plan, or of the reporting date.
  package let year: Int?
  /// The unit whose share of a list it is, if it is of one.
  package var unit: String?
  /// What a web page needs besides; nil if none is written.
  package var page: PageScope?
  /// What became otherwise since the last report; nil where nothing is known of one.
  package var since: SinceReport?
  /// What was found in the lists, where that is known.
  package var findings: Findings?
  /// The figures each record counts in, if a page is to show them.
  var traced: TracedRows?

  package init(
    language: Language, isPublic: Bool, sources: [String], issuer: Issuer, units: UnitBasis = .written,
    within: Int? = nil, year: Int? = nil, page: PageScope? = nil
  ) {
    self.within = within
    self.year = year
    self.language = language
    self.isPublic = isPublic
    self.sources = sources
    self.issuer = issuer
    self.units = units
    self.page = page
  }

  /// Tables as this reader may see them.
  func published(_ grids: [Grid]) -> [Grid] { isPublic ? grids.map { $0.withoutPersonalColumns() } : grids }
}
