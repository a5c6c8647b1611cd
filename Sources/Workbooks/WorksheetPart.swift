internal import Diagnostics
internal import Tables

/// Reads a worksheet through libxml2 and hands its rows and merged ranges to a sink.
///
/// ECMA-376-1 §18.3.1.99. /// `<dimension>` is never asked. Rows and cells without an address follow the ones before them; cells out of order are
/// put in order; rows out of order and cells that are there twice are errors, since one of the two would be lost.
final class WorksheetPart: XMLContent {
  private let meaning: CellMeaning
  private let limits: ReadingLimits
  private let sheet: String
  private let sink: any TableSink
  private var row: Row
  private var merges: [CellRange] = []

  private var isInRows = false
  /// The number of the last row begun, and of the last one handed on.
  private var lastNumber = 0
  private var lastHandedOn = 0
  /// The row begun has no number of its own, so that its first cell's address decides.
  private var isUnnumbered = false
  private var lastColumn = 0
  private var type = CellMeaning.ValueType.number
  private var style = 0
  private var value: [UInt8] = []
  private var isInCell = false
  private var isInValue = false
  private var phoneticDepth = 0

  init(
    _ heading: SheetHeading, meaning: CellMeaning, strings: SharedStrings, limits: ReadingLimits, sink: any TableSink
  ) {
    sheet = heading.name
    self.meaning = meaning
    self.limits = limits
    self.sink = sink
    row = Row(strings: strings)
  }

  var vocabulary: XMLVocabulary { .spreadsheet }

  /// Hands the merged ranges on, which a sink takes after the rows.
  func finish() throws(TableError) {
    for range in merges { try sink.merge(range) }
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
    } else if element.isNamed("mergeCell") {
      try addMerge(element.attribute("ref") ?? "")
    }
  }

  func text(_ utf8: Span<UInt8>) throws(TableError) {
    guard isInValue else { return }
    guard row.bytes.count + value.count + utf8.count <= limits.rowBytes else {
      throw TableError(.overLimit, .overRowBytes(limits.rowBytes), place: place(column: nil))
    }
    utf8.withUnsafeBufferPointer { value.append(contentsOf: $0) }
  }

  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    guard isInRows else { return }
    if isInValue {
      isInValue = !(element.isNamed("v") || element.isNamed("t"))
    } else if element.isNamed("c") {
      try endCell()
    } else if element.isNamed("row") {
      try endRow()
    } else if element.isNamed("rPh") {
      phoneticDepth -= 1
    } else if element.isNamed("sheetData") {
      isInRows = false
    }
  }

  private func startInRows(_ element: borrowing XMLElement) throws(TableError) {
    if isInCell {
      if element.isNamed("v") {
        isInValue = type != .inlineText
      } else if element.isNamed("t") {
        isInValue = type == .inlineText && phoneticDepth == 0
      } else if element.isNamed("rPh") {
        phoneticDepth += 1
      }
    } else if element.isNamed("c") {
      try startCell(element)
    } else if element.isNamed("row") {
      try startRow(element)
    }
  }

  private func startRow(_ element: borrowing XMLElement) throws(TableError) {
    var number = lastNumber + 1
    let written = element.attribute("r") ?? ""
    isUnnumbered = written.isEmpty
    if !isUnnumbered {
      guard let read = Int(written) else { throw badReference(written) }
      number = read
    }
    guard (1...CellReference.rowLimit).contains(number) else { throw badReference(written) }
    try beginRow(number)
    row.isHidden = element.flag("hidden")
  }

  private func beginRow(_ number: Int) throws(TableError) {
    guard number <= limits.rows else {
      throw TableError(.overLimit, .overRows(limits.rows), place: place(column: nil))
    }
    row.reset(number: number)
    lastNumber = number
    lastColumn = 0
  }

  private func startCell(_ element: borrowing XMLElement) throws(TableError) {
    isInCell = true
    value.removeAll(keepingCapacity: true)
    phoneticDepth = 0
    type = element.withAttribute("t") { CellMeaning.ValueType(attribute: $0) } ?? .number
    style = element.withAttribute("s") { decimalNumber($0).flatMap(Int.init(exactly:)) ?? -1 } ?? 0
    let isAddressed = element.withAttribute("r") { !$0.isEmpty } ?? false
    guard isAddressed else { return try advanceColumn() }
    guard let reference = element.withAttribute("r", { CellReference($0) }) ?? nil else {
      throw badReference(element.attribute("r") ?? "")
    }
    if isUnnumbered, row.cells.isEmpty, reference.row != row.number { try beginRow(reference.row) }
    guard reference.row == row.number else {
      throw TableError(
        .damaged, .cellInWrongRow(element.attribute("r") ?? "", row: row.number), place: place(column: nil))
    }
    lastColumn = reference.column
  }

  /// A cell without an address stands right of the one before.
  private func advanceColumn() throws(TableError) {
    lastColumn += 1
    guard lastColumn <= CellReference.columnLimit else {
      throw TableError(.overLimit, .overColumns(CellReference.columnLimit), place: place(column: nil))
    }
  }

  private func endCell() throws(TableError) {
    isInCell = false
    guard !value.isEmpty else { return }
    guard row.cells.count < limits.columns else {
      throw TableError(.overLimit, .overColumns(limits.columns), place: place(column: nil))
    }
    let text = value
    do throws(TableError) {
      try meaning.append(text.span, type: type, style: style, column: lastColumn, to: &row)
    } catch {
      throw TableError(error.kind, error.message, place: place(column: lastColumn))
    }
  }

  private func endRow() throws(TableError) {
    guard !row.cells.isEmpty else { return }
    guard row.number > lastHandedOn else {
      throw TableError(.damaged, .rowOutOfOrder(row.number, after: lastHandedOn), place: place(column: nil))
    }
    try orderCells()
    lastHandedOn = row.number
    try sink.row(row)
  }

  private func orderCells() throws(TableError) {
    let isOrdered = row.cells.indices.dropFirst().allSatisfy { row.cells[$0 - 1].column < row.cells[$0].column }
    if isOrdered { return }
    row.cells.sort { $0.column < $1.column }
    for (left, right) in zip(row.cells, row.cells.dropFirst()) where left.column == right.column {
      let address = columnLetters(Int(left.column)) + "\(row.number)"
      throw TableError(.damaged, .cellTwice(address), place: place(column: Int(left.column)))
    }
  }

  private func addMerge(_ reference: String) throws(TableError) {
    guard merges.count < limits.merges else { throw TableError(.overLimit, .overMerges(limits.merges), place: sheet) }
    guard let range = CellRange(reference: reference) else { throw badReference(reference) }
    if !range.isSingleCell { merges.append(range) }
  }

  private func badReference(_ reference: String) -> TableError {
    TableError(.damaged, .badReference(String(reference.prefix(40))), place: place(column: nil))
  }

  /// `Sheet1 › B7`, or the row alone.
  private func place(column: Int?) -> String {
    let address = column.map { columnLetters($0) + "\(row.number)" } ?? (row.number > 0 ? "\(row.number)" : "")
    return [sheet, address].filter { !$0.isEmpty }.joined(separator: " › ")
  }
}
