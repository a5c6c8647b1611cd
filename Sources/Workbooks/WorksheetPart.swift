internal import Diagnostics
internal import Tables

/// Reads a worksheet and hands its rows and merged ranges to a sink: regular rows by `RowScanner`, the rest by libxml2.
///
/// ECMA-376-1 §18.3.1.99. `<dimension>` is kept and never believed. Rows and cells without an address follow the ones before them; cells out of order are
/// put in order; rows out of order and cells that are there twice are errors, since one of the two would be lost.
final class WorksheetPart: ScannableContent {
  private let meaning: CellMeaning
  private let limits: ReadingLimits
  private let sheet: String
  private let sink: any TableSink
  private var scanner: RowScanner
  private var progress: SheetProgress
  private var merges: [CellRange] = []
  /// Those of one cell are counted too.
  private var mergeCount = 0

  private var isInRows = false
  /// Whether `<sheetData>` has a prefix, so that what stands in it without one is of another namespace.
  private var isPrefixed = false
  private var type = CellMeaning.ValueType.number
  private var style = 0
  private var value: [UInt8] = []
  private var isInCell = false
  private var isInValue = false
  private var hasValue = false
  private var hasFormula = false
  private var traits = SheetTraits()
  private var content = StringContent()

  init(
    _ heading: SheetHeading, meaning: CellMeaning, strings: SharedStrings, limits: ReadingLimits, sink: any TableSink
  ) {
    sheet = heading.name
    self.meaning = meaning
    self.limits = limits
    self.sink = sink
    scanner = RowScanner(meaning: meaning, limits: limits)
    progress = SheetProgress(strings: strings)
  }

  var vocabulary: XMLVocabulary { .spreadsheet }
  let containerTag: StaticString = "<sheetData"
  let closingTag: StaticString = "</row>"

  /// Rows go four elements deep, below any limit that makes sense.
  func isBetweenElements(depth: Int) -> Bool {
    isInRows && !isInCell && depth == 2 && !isPrefixed && limits.depth >= 8
  }

  func scan(_ text: Span<UInt8>, _ range: Range<Int>) throws(TableError) -> Int {
    try scanner.scan(text, range, into: &progress, sink)
  }

  /// Hands on the rows that are complete, also those before a fault.
  func flush() throws(TableError) {
    let rows = progress.rows.closed()
    progress.rows.removeAll()
    if !rows.isEmpty { try sink.rows(rows) }
  }

  /// Hands the merged ranges on, which a sink takes after the rows.
  func finish() throws(TableError) {
    try flush()
    traits.valuelessFormulas = progress.valuelessFormulas
    if !traits.isEmpty { try sink.traits(traits) }
    if !merges.isEmpty { try sink.merges(merges) }
  }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if depth == 1 {
      guard element.isNamed("worksheet") else {
        throw TableError(.damaged, .wrongRoot(element.name, expected: "worksheet"))
      }
    } else if isInRows {
      try startInRows(element)
    } else if element.isNamed("sheetData") {
      isInRows = true
      isPrefixed = element.isPrefixed
    } else if element.isNamed("mergeCell") {
      try addMerge(element.attribute("ref") ?? "")
    } else if element.isNamed("dimension"), depth == 2 {
      traits.dimension = element.attribute("ref").flatMap { CellRange(reference: $0) }
    } else if element.isNamed("col"), depth == 3, element.flag("hidden") {
      hideColumns(element)
    }
  }

  private func hideColumns(_ element: borrowing XMLElement) {
    guard let first = element.attribute("min").flatMap({ Int($0) }), first >= 1,
      let last = element.attribute("max").flatMap({ Int($0) }), last >= first,
      first <= CellReference.columnLimit, traits.hiddenColumns.count < CellReference.columnLimit
    else { return }
    traits.hiddenColumns.append(first...min(last, CellReference.columnLimit))
  }

  func text(_ utf8: Span<UInt8>) throws(TableError) {
    guard isInValue else { return }
    guard progress.rows.openByteCount + value.count + utf8.count <= limits.rowBytes else {
      throw TableError(.overLimit, .overRowBytes(limits.rowBytes), place: place(column: nil))
    }
    utf8.withUnsafeBufferPointer { value.append(contentsOf: $0) }
  }

  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    guard isInRows else { return }
    if isInCell, type == .inlineText, !element.isNamed("c") {
      content.end(StringContent.Element(element))
      isInValue = content.takesText
    } else if isInValue {
      isInValue = !element.isNamed("v")
    } else if element.isNamed("c") {
      try endCell()
    } else if element.isNamed("row") {
      try endRow()
    } else if element.isNamed("sheetData") {
      isInRows = false
    }
  }

  private func startInRows(_ element: borrowing XMLElement) throws(TableError) {
    if isInCell {
      if element.isNamed(type == .inlineText ? "is" : "v") {
        guard !hasValue else { throw cellTwice(progress.lastColumn) }
        hasValue = true
        isInValue = type != .inlineText
      } else if element.isNamed("f") {
        hasFormula = true
      } else if type == .inlineText {
        content.start(StringContent.Element(element))
        isInValue = content.takesText
      }
    } else if element.isNamed("c") {
      try startCell(element)
    } else if element.isNamed("row") {
      try startRow(element)
    }
  }

  private func startRow(_ element: borrowing XMLElement) throws(TableError) {
    progress.valuelessColumns.removeAll(keepingCapacity: true)
    var number = progress.lastNumber + 1
    let written = element.attribute("r") ?? ""
    progress.isUnnumbered = written.isEmpty
    if !progress.isUnnumbered {
      guard let read = Int(written) else { throw badReference(written) }
      number = read
    }
    guard (1...CellReference.rowLimit).contains(number) else {
      throw badReference(written.isEmpty ? "\(number)" : written)
    }
    try beginRow(number)
    progress.rows.setHidden(element.flag("hidden"))
  }

  private func beginRow(_ number: Int) throws(TableError) {
    guard number <= limits.rows else {
      throw TableError(.overLimit, .overRows(limits.rows), place: place(column: nil))
    }
    progress.rows.beginRow(number)
    progress.lastNumber = number
    progress.lastColumn = 0
  }

  private func startCell(_ element: borrowing XMLElement) throws(TableError) {
    isInCell = true
    value.removeAll(keepingCapacity: true)
    hasValue = false
    hasFormula = false
    content = StringContent()
    type = element.withAttribute("t") { CellMeaning.ValueType(attribute: $0) } ?? .number
    style = element.withAttribute("s") { decimalNumber($0).flatMap(Int.init(exactly:)) ?? -1 } ?? 0
    let isAddressed = element.withAttribute("r") { !$0.isEmpty } ?? false
    guard isAddressed else { return try advanceColumn() }
    guard let reference = element.withAttribute("r", { CellReference($0) }) ?? nil else {
      throw badReference(element.attribute("r") ?? "")
    }
    if progress.isUnnumbered, progress.rows.openCellCount == 0, reference.row != progress.rows.number {
      try beginRow(reference.row)
    }
    guard reference.row == progress.rows.number else {
      throw TableError(
        .damaged, .cellInWrongRow(element.attribute("r") ?? "", row: progress.rows.number), place: place(column: nil))
    }
    progress.lastColumn = reference.column
  }

  /// A cell without an address stands right of the one before.
  private func advanceColumn() throws(TableError) {
    progress.lastColumn += 1
    guard progress.lastColumn <= CellReference.columnLimit else {
      throw badReference(columnLetters(progress.lastColumn) + "\(progress.rows.number)")
    }
  }

  private func endCell() throws(TableError) {
    isInCell = false
    if hasFormula, !hasValue || (value.isEmpty && CellMeaning.needsText(type)),
      progress.valuelessColumns.count < CellReference.columnLimit
    {
      progress.valuelessColumns.append(progress.lastColumn)
    }
    guard !value.isEmpty else { return }
    guard progress.rows.openCellCount < limits.columns else {
      throw TableError(.overLimit, .overColumns(limits.columns), place: place(column: nil))
    }
    let text = value
    do throws(TableError) {
      try meaning.append(text.span, type: type, style: style, column: progress.lastColumn, to: &progress.rows)
    } catch {
      // What is wrong with the shared strings is said of them, not of the cell that wanted one.
      if error.part != nil { throw error }
      throw TableError(error.kind, error.message, place: place(column: progress.lastColumn))
    }
  }

  private func endRow() throws(TableError) {
    progress.endFormulas()
    guard progress.rows.openCellCount > 0 else { return }
    guard progress.rows.number > progress.lastFilled else {
      let order = Phrase.rowOutOfOrder(progress.rows.number, after: progress.lastFilled)
      throw TableError(.damaged, order, place: place(column: nil))
    }
    try orderCells()
    progress.lastFilled = progress.rows.number
    progress.rows.endRow()
    if progress.rows.isFull { try flush() }
  }

  private func orderCells() throws(TableError) {
    var before: Int32 = 0
    let isOrdered = progress.rows.openCells.allSatisfy { cell in
      defer { before = cell.column }
      return before < cell.column
    }
    if isOrdered { return }
    progress.rows.orderOpenCells()
    let cells = progress.rows.openCells
    for (left, right) in zip(cells, cells.dropFirst()) where left.column == right.column {
      throw cellTwice(Int(left.column))
    }
  }

  private func cellTwice(_ column: Int) -> TableError {
    let address = columnLetters(column) + "\(progress.rows.number)"
    return TableError(.damaged, .cellTwice(address), place: place(column: column))
  }

  private func addMerge(_ reference: String) throws(TableError) {
    mergeCount += 1
    guard mergeCount <= limits.merges else { throw TableError(.overLimit, .overMerges(limits.merges), place: sheet) }
    guard let range = CellRange(reference: reference) else { throw badReference(reference) }
    if !range.isSingleCell { merges.append(range) }
  }

  private func badReference(_ reference: String) -> TableError {
    TableError(.damaged, .badReference(String(reference.prefix(40))), place: place(column: nil))
  }

  /// `Sheet1 › B7`, or the row alone.
  private func place(column: Int?) -> String {
    let number = progress.rows.number
    let address = column.map { columnLetters($0) + "\(number)" } ?? (number > 0 ? "\(number)" : "")
    return [sheet, address].filter { !$0.isEmpty }.joined(separator: " › ")
  }
}
