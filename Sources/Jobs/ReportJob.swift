internal import Bulletins
package import Checks
package import Diagnostics
package import Intake
internal import Office
package import Registry
package import Reports

/// A report from lists: which bulletin, for whom, in which formats, into which folder.
package struct ReportJob: Sendable {
  /// A format a report is written in.
  package enum Format: String, CaseIterable, Sendable {
    case markdown = "md"
    case html, csv, json, xlsx, docx, pdf
  }

  package let asOf: CivilDate
  /// A bulletin's name or a template's path; nil for the bulletin that fits the list.
  package let template: String?
  package let templateFolder: String?
  package let language: Language
  package let isPublic: Bool
  package let formats: [Format]
  /// Values of the issuing body by name, in place of those found.
  package let settings: [(name: String, text: String)]
  /// Which administrative units figures and lists are given by.
  package let units: UnitBasis
  /// How many days ahead certificates end that a letter is about; nil for the profile's horizon.
  package let within: Int?
  /// What became otherwise since the last report; nil where nothing is known of one.
  package var since: SinceReport?
  /// What was found in the lists, where that is known; nil looks when it is needed.
  package var findings: Findings?
  /// The templates, where somebody has them at hand; nil looks for the folder.
  package var templates: TemplateShelf?

  package init(
    asOf: CivilDate, template: String?, templateFolder: String?, language: Language, isPublic: Bool,
    formats: [Format], settings: [(name: String, text: String)], units: UnitBasis = .written, within: Int? = nil
  ) {
    self.within = within
    self.asOf = asOf
    self.template = template
    self.templateFolder = templateFolder
    self.language = language
    self.isPublic = isPublic
    self.formats = formats
    self.settings = settings
    self.units = units
  }

  /// The report's files, not yet anywhere.
  ///
  /// Throws `TemplateError`, and `OutputError` where a program that makes PDF is missing or fails.
  package func files(for reading: ListReading) throws -> [RenderedFile] {
    try files(for: reading, AppraisedList(reading.registry, asOf: asOf, by: units))
  }

  /// The files of the report on a list that is appraised already: as of the job's day, by its units.
  package func files(for reading: ListReading, _ list: AppraisedList) throws -> [RenderedFile] {
    let fitting = reading.registry.hasDecisions ? "notice" : "registration-summary"
    let bulletin = Bulletin(list, reading.catalog, try scope(of: reading))
    return try files(of: bulletin, by: template ?? fitting, shelf(), printing())
  }

  /// The templates it is printed by.
  func shelf() throws(TemplateError) -> TemplateShelf {
    if let templates { return templates }
    return TemplateShelf(try TemplateFolder(given: templateFolder))
  }

  /// What makes PDF, where that is asked for.
  func printing() throws -> PDFPrinting? { formats.contains(.pdf) ? try PDFPrinting(asOf: asOf) : nil }

  /// A bulletin's files by one template.
  func files(
    of bulletin: Bulletin, by name: String, _ shelf: TemplateShelf, _ printing: PDFPrinting?
  ) throws -> [RenderedFile] {
    let template = try shelf.template(name, language)
    let report = try bulletin.report(by: template)
    var files: [RenderedFile] = []
    for format in formats {
      if format == .pdf, let printing {
        files += try printing.pdf(of: report, shelf)
        continue
      }
      let rendered = try rendered(report, by: renderer(for: format, shelf), template)
      guard !rendered.isEmpty else { throw TemplateError(template: template.name, .noTables(format.rawValue)) }
      files += rendered
    }
    return files
  }

  /// What the bulletins of the lists are written for.
  func scope(of reading: ListReading) throws(TemplateError) -> BulletinScope {
    if let within, within < Profile.noticeDays {
      throw TemplateError(template: "--within", .horizonTooNear(within, least: Profile.noticeDays))
    }
    let registry = reading.registry
    // What is said of the issuing body follows from the province, so that one comes first.
    let province = settings.last { $0.name == "province" }.map { Province(called: $0.text) } ?? registry.province
    var issuer = Issuer(province: province, language: language)
    for (name, phrase) in registry.profile.issuer.sorted(by: { $0.key < $1.key }) {
      // A body's name heads the document in capitals, unless the profile says what does.
      if name == "name" { issuer.set("issuer.heading", to: phrase.text(language).uppercased()) }
      issuer.set("issuer.\(name)", to: phrase.text(language))
    }
    if let heading = registry.profile.issuer["heading"] { issuer.set("issuer.heading", to: heading.text(language)) }
    let names = ["province", "targets.year"] + Issuer.names
    for setting in settings where !["province", "targets.year"].contains(setting.name) {
      guard issuer.set(setting.name, to: setting.text) else {
        let nearest = nearestName(to: setting.name, in: names)
        throw TemplateError(template: "--set", .unknownSetting(setting.name, nearest: nearest, known: names))
      }
    }
    let hasPage = formats.contains(.html)
    // Where they are not known, a page needs them in any case; a bulletin that tells of counts looks itself.
    let found = findings ?? (hasPage ? Checker().check(registry, asOf: asOf, sources: reading.catalog) : nil)
    var scope = BulletinScope(
      language: language, isPublic: isPublic, sources: reading.files, issuer: issuer, units: units, within: within,
      year: try year(), page: hasPage ? PageScope(findings: found ?? Findings(), catalog: reading.catalog) : nil)
    scope.since = since
    scope.findings = found
    return scope
  }

  /// The year targets are held against, if it is set.
  private func year() throws(TemplateError) -> Int? {
    guard let text = settings.last(where: { $0.name == "targets.year" })?.text else { return nil }
    guard let year = Int(text), (1...9999).contains(year) else {
      throw TemplateError(template: "--set", .settingNoYear(text))
    }
    return year
  }

  private func rendered(
    _ report: Report, by renderer: any Renderer, _ template: BulletinTemplate
  ) throws(TemplateError) -> [RenderedFile] {
    do throws(RenderingError) {
      return try renderer.render(report)
    } catch {
      throw TemplateError(template: template.name, error.message)
    }
  }

  private func renderer(for format: Format, _ shelf: TemplateShelf) throws(TemplateError) -> any Renderer {
    switch format {
    case .markdown: MarkdownRenderer()
    case .html: HTMLRenderer(shell: try shelf.pageShell())
    case .csv: CSVRenderer()
    case .json: JSONRenderer()
    // PDF is printed from it, where there is a program for that.
    case .docx, .pdf: DOCXRenderer(style: try shelf.styleDocument())
    case .xlsx: XLSXRenderer()
    }
  }
}
