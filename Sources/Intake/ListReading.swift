package import Diagnostics
package import Registry

/// Lists as understood, with the cells they were understood from.
package struct ListReading: Sendable {
  package let registry: Registry
  package let catalog: SourceCatalog
  /// The cells, for showing a finding among its neighbours.
  package let sheets: [SheetCells]

  /// The names of the inputs, in their order.
  package var files: [String] {
    catalog.sheets.map(\.file).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Understands what a collector took in, which is then empty of texts.
  ///
  /// - Complexity: linear in the cells.
  package init(_ collector: ListCollector, profile: Profile) {
    self.init(collector.catalog, collector.sheets, texts: collector.takeTexts(), profile: profile)
  }

  /// Understands the cells of an earlier reading anew, by another profile.
  package init(_ earlier: ListReading, profile: Profile) {
    self.init(earlier.catalog, earlier.sheets, texts: earlier.registry.texts, profile: profile)
  }

  private init(_ catalog: SourceCatalog, _ sheets: [SheetCells], texts: consuming TextPool, profile: Profile) {
    self.catalog = catalog
    self.sheets = sheets
    var builder = RegistryBuilder(profile, texts: texts)
    let reader = SheetReader(profile)
    var readings = sheets.map { reader.read($0, into: &builder) }
    let survey = LetterSurvey(builder.texts)
    let unknown = UnknownColumns(profile)
    let extras = ExtraColumns(profile)
    var extraCells: [SourceCell] = []
    for (index, sheet) in sheets.enumerated() {
      readings[index].letters = survey.letters(of: sheet)
      readings[index].unknownColumns = unknown.columns(of: readings[index], in: sheet)
      readings[index].hiddenRows = sheet.hiddenRows
      readings[index].extraColumns = extras.columns(of: readings[index])
      extraCells += extras.values(of: readings[index], in: sheet)
    }
    registry = builder.registry(sheets: readings, extraCells: extraCells)
  }
}
