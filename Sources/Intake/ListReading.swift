package import Diagnostics
package import Registry

/// Lists as understood, with the cells they were understood from.
package struct ListReading: Sendable {
  package var registry: Registry
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
    var files: [Int] = []
    var readings: [SheetReading] = []
    for (sheet, source) in zip(collector.sheets, catalog.sheets) {
      let isSameFile = files.isEmpty || catalog.sheets[files.count - 1].file == source.file
      files.append((files.last ?? 0) + (isSameFile ? 0 : 1))
      builder.beginSheet()
      readings.append(reader.read(sheet, named: source.name, into: &builder))
    }
    let survey = LetterSurvey(builder.texts)
    let unknown = UnknownColumns(reader.words)
    for (index, sheet) in collector.sheets.enumerated() {
      readings[index].letters = survey.letters(of: sheet)
      readings[index].unknownColumns = unknown.columns(of: readings[index], in: sheet, builder.texts)
      readings[index].hiddenRows = sheet.hiddenRows
      readings[index].traits = sheet.traits
      readings[index].isVeryHidden = sheet.isVeryHidden
      readings[index].undeclared = sheet.traits.dimension.flatMap { sheet.cells(outside: $0) }
    }
    registry = builder.registry(sheets: readings, files: files)
  }
}
