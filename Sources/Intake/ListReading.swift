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
    catalog = collector.catalog
    sheets = collector.sheets
    var builder = RegistryBuilder(profile, texts: collector.takeTexts())
    let reader = SheetReader(profile)
    var readings = collector.sheets.map { reader.read($0, into: &builder) }
    let survey = LetterSurvey(builder.texts)
    let unknown = UnknownColumns(profile)
    let extras = ExtraColumns(profile)
    var extraCells: [SourceCell] = []
    for (index, sheet) in collector.sheets.enumerated() {
      readings[index].letters = survey.letters(of: sheet)
      readings[index].unknownColumns = unknown.columns(of: readings[index], in: sheet)
      readings[index].hiddenRows = sheet.hiddenRows
      readings[index].extraColumns = extras.columns(of: readings[index])
      extraCells += extras.values(of: readings[index], in: sheet)
    }
    registry = builder.registry(sheets: readings, extraCells: extraCells)
  }
}
