internal import Bulletins
internal import Checks
package import Diagnostics
package import Intake
package import Registry
package import Reports

/// A report from lists: which bulletin, for whom, in which formats, into which folder.
package struct ReportJob: Sendable {
  /// A format a report is written in.
  package enum Format: String, CaseIterable, Sendable {
    case markdown = "md"
    case html, csv, json
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

  package init(
    asOf: CivilDate, template: String?, templateFolder: String?, language: Language, isPublic: Bool,
    formats: [Format], settings: [(name: String, text: String)], units: UnitBasis = .written
  ) {
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
  package func files(for reading: ListReading) throws(TemplateError) -> [RenderedFile] {
    let registry = reading.registry
    let folder = try TemplateFolder(given: templateFolder)
    let fitting = registry.hasDecisions ? "notice" : "registration-summary"
    let template = try folder.template(self.template ?? fitting, language)
    let report = try bulletin(reading).report(by: template)
    var files: [RenderedFile] = []
    for format in formats {
      let rendered = try rendered(report, by: renderer(for: format, folder), template)
      guard !rendered.isEmpty else { throw TemplateError(template: template.name, .noTables(format.rawValue)) }
      files += rendered
    }
    return files
  }

  /// The bulletin that fits the list: a register's notice, or the summary of a list without certificates.
  private func bulletin(_ reading: ListReading) throws(TemplateError) -> Bulletin {
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
    let names = ["province"] + Issuer.names
    for setting in settings where setting.name != "province" {
      guard issuer.set(setting.name, to: setting.text) else {
        let nearest = nearestName(to: setting.name, in: names)
        throw TemplateError(template: "--set", .unknownSetting(setting.name, nearest: nearest, known: names))
      }
    }
    let hasPage = formats.contains(.html)
    let findings =
      hasPage || !registry.hasDecisions ? Checker().check(registry, asOf: asOf, sources: reading.catalog) : Findings()
    let scope = BulletinScope(
      language: language, isPublic: isPublic, sources: reading.files, issuer: issuer,
      units: units, page: hasPage ? PageScope(findings: findings, catalog: reading.catalog) : nil)
    if registry.hasDecisions { return .notice(registry, asOf: asOf, scope) }
    return .registrations(registry, findings: findings, catalog: reading.catalog, scope)
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

  private func renderer(for format: Format, _ folder: TemplateFolder) throws(TemplateError) -> any Renderer {
    switch format {
    case .markdown: MarkdownRenderer()
    case .html: HTMLRenderer(shell: try folder.pageShell())
    case .csv: CSVRenderer()
    case .json: JSONRenderer()
    }
  }
}
