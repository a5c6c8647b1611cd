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
  package init(_ collector: ListCollector, profile: Profile) { self.init(collector, by: ListGrammar(profile)) }

  /// Understands what a collector took in by a grammar that others may use too.
  package init(_ collector: ListCollector, by grammar: ListGrammar) {
    self.init(collector.catalog, collector.sheets, texts: collector.takeTexts(), by: grammar)
  }

  /// Understands the cells of an earlier reading anew, by another profile.
  package init(_ earlier: ListReading, profile: Profile) {
    self.init(earlier.catalog, earlier.sheets, texts: earlier.registry.texts, by: ListGrammar(profile))
  }

  private init(_ catalog: SourceCatalog, _ sheets: [SheetCells], texts: consuming TextPool, by grammar: ListGrammar) {
    let (profile, reader) = (grammar.profile, grammar.reader)
    self.catalog = catalog
    self.sheets = sheets
    var builder = RegistryBuilder(profile, texts: texts)
    var files: [Int] = []
    var readings: [SheetReading] = []
    for (sheet, source) in zip(sheets, catalog.sheets) {
      let isSameFile = files.isEmpty || catalog.sheets[files.count - 1].file == source.file
      files.append((files.last ?? 0) + (isSameFile ? 0 : 1))
      builder.beginSheet()
      readings.append(reader.read(sheet, named: source.name, into: &builder))
    }
    let survey = LetterSurvey(builder.texts)
    let unknown = UnknownColumns(reader.words)
    let extras = ExtraColumns(count: profile.extraColumns.count)
    var extraCells: [SourceCell] = []
    for (index, sheet) in sheets.enumerated() {
      readings[index].letters = survey.letters(of: sheet)
      readings[index].unknownColumns = unknown.columns(of: readings[index], in: sheet, builder.texts)
      readings[index].hiddenRows = sheet.hiddenRows
      readings[index].traits = sheet.traits
      readings[index].isVeryHidden = sheet.isVeryHidden
      readings[index].undeclared = sheet.traits.dimension.flatMap { sheet.cells(outside: $0) }
      extraCells += extras.values(of: readings[index], in: sheet)
    }
    registry = builder.registry(sheets: readings, files: files, extraCells: extraCells)
  }
}
