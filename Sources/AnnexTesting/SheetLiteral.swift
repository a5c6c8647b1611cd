package import Diagnostics
package import Intake
package import Registry
package import Tables

/// A sheet as text: a line a row, from row 1 on, its cells divided by `|`.
///
/// Spaces around a cell do not count; a cell of spaces is no cell, and a line of none a row that is not there. `⏎` is a
/// line break inside a cell. What looks like a number is one, as spreadsheet programs make it, unless it begins with a
/// zero (`0912…`); `2025-12-31` is a date cell, `TRUE` and `FALSE` are truth values, `#N/A` is an error. Quotes around
/// a cell make it a text as it stands, spaces included. As `.csv` every cell is a text and nothing is merged.
package struct SheetLiteral {
  /// The kind of file whose reader is stood in for.
  package enum Source: Sendable {
    /// Typed cells, repeated texts shared, merges after the rows.
    case workbook
    /// Texts only.
    case csv
  }

  package let heading: SheetHeading
  package let source: Source
  private let rows: [[LiteralValue?]]
  private let merges: [String]
  /// 1-based.
  private let hiddenRows: Set<Int>
  /// What a workbook says of the sheet besides its cells.
  package var traits = SheetTraits()

  /// - Parameters:
  ///   - text: the rows; a line feed at the end of the last is no row more.
  ///   - merges: addresses of merged ranges, `C3:C5`.
  ///   - name: the sheet's name.
  ///   - visibility: whether the sheet is hidden.
  ///   - source: the kind of file.
  package init(
    _ text: String, merges: [String] = [], name: String = "S", visibility: SheetHeading.Visibility = .visible,
    source: Source = .workbook
  ) {
    heading = SheetHeading(name: source == .csv ? "" : name, visibility: visibility)
    self.source = source
    self.merges = merges
    hiddenRows = []
    rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Self.cells(of: String(line)).map { LiteralValue($0, source) }
    }
  }

  /// Takes the cells of every row, written as between the bars of a line; the numbers of hidden rows are 1-based.
  package init(
    rows: [[String]], merges: [String] = [], name: String = "S", visibility: SheetHeading.Visibility = .visible,
    hiddenRows: Set<Int> = []
  ) {
    heading = SheetHeading(name: name, visibility: visibility)
    source = .workbook
    self.merges = merges
    self.hiddenRows = hiddenRows
    self.rows = rows.map { $0.map { LiteralValue($0.contains("⏎") ? $0.replacing("⏎", with: "\n") : $0, .workbook) } }
  }

  /// Hands the sheet to a sink as a reader would that of a workbook of one sheet.
  package func feed(_ sink: any TableSink) throws(TableError) { try Self.feed([self], to: sink) }

  /// Hands sheets to a sink as a reader would those of one workbook, which share their texts.
  package static func feed(_ sheets: [SheetLiteral], to sink: any TableSink) throws(TableError) {
    var distinct: [String] = []
    var idOfShared: [String: Int] = [:]
    for sheet in sheets where sheet.source == .workbook {
      for case .text(let text) in sheet.rows.joined() where idOfShared[text] == nil {
        idOfShared[text] = distinct.count
        distinct.append(text)
      }
    }
    let shared = SharedStrings(distinct) ?? SharedStrings()
    for sheet in sheets { try sheet.feed(sink, shared, idOfShared) }
  }

  private func feed(
    _ sink: any TableSink, _ shared: SharedStrings, _ idOfShared: [String: Int]
  ) throws(TableError) {
    try sink.beginSheet(heading)
    var rows = RowBatch(strings: shared)
    for (index, cells) in self.rows.enumerated() {
      rows.beginRow(index + 1, isHidden: hiddenRows.contains(index + 1))
      for (column, value) in cells.enumerated() {
        value?.append(to: &rows, column: column + 1, idOfShared: idOfShared)
      }
      rows.endRow()
    }
    if !rows.isEmpty { try sink.rows(rows) }
    let ranges = merges.compactMap(CellRange.init(address:))
    if source == .workbook, !ranges.isEmpty { try sink.merges(ranges) }
    if !traits.isEmpty { try sink.traits(traits) }
    try sink.endSheet()
  }

  private static func cells(of line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      let trimmed = cell.drop { $0 == " " }
      return String(trimmed.reversed().drop { $0 == " " }.reversed()).replacing("⏎", with: "\n")
    }
  }

  fileprivate static func unquoted(_ cell: String) -> String {
    guard cell.count >= 2, cell.hasPrefix("\""), cell.hasSuffix("\"") else { return cell }
    return String(cell.dropFirst().dropLast())
  }
}

/// What a cell of a literal holds.
private enum LiteralValue {
  case text(String), error(String), number(Double), date(CivilDate), bool(Bool)

  /// Nil for a cell of nothing.
  init?(_ cell: String, _ source: SheetLiteral.Source) {
    guard let first = cell.utf8.first else { return nil }
    // Most texts begin with a letter, and are nothing else.
    guard source == .workbook, first < 0x40 || cell == "TRUE" || cell == "FALSE" else {
      self = .text(SheetLiteral.unquoted(cell))
      return
    }
    let isDecimal = cell.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    self =
      switch cell {
      case "TRUE": .bool(true)
      case "FALSE": .bool(false)
      case _ where cell.hasPrefix("#"): .error(cell)
      default:
        if let date = CivilDate(iso: cell) {
          .date(date)
        } else if isDecimal, cell == "0" || !cell.hasPrefix("0") || cell.hasPrefix("0."), let number = Double(cell) {
          .number(number)
        } else {
          .text(SheetLiteral.unquoted(cell))
        }
      }
  }

  func append(to rows: inout RowBatch, column: Int, idOfShared: [String: Int]) {
    switch self {
    case .text(let text):
      if let id = idOfShared[text] {
        if !text.isEmpty { rows.append(.shared(id, column: column)) }
      } else {
        rows.append(.text(Self.write(text, to: &rows), column: column))
      }
    case .error(let text): rows.append(.error(Self.write(text, to: &rows), column: column))
    case .number(let value): rows.append(.number(value, column: column))
    case .date(let day): rows.append(.date(serial: Double(day.daysSinceUnixEpoch + 25_569), .day, column: column))
    case .bool(let isTrue): rows.append(.bool(isTrue, column: column))
    }
  }

  private static func write(_ text: String, to rows: inout RowBatch) -> Range<Int> {
    let start = rows.bytes.count
    rows.bytes.append(contentsOf: text.utf8)
    return start..<rows.bytes.count
  }
}

extension CellRange {
  /// The range of an address, `A5:F5`; nil for anything else.
  package init?(address: String) {
    let corners = address.split(separator: ":").map(Self.corner)
    guard corners.count == 2, let first = corners[0], let last = corners[1] else { return nil }
    self.init(firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column)
  }

  private static func corner(_ text: Substring) -> (row: Int, column: Int)? {
    let letters = text.prefix { $0.isLetter }
    guard let row = Int(text.dropFirst(letters.count)), !letters.isEmpty else { return nil }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 }
    return (row, column)
  }
}

/// What is understood of some sheets of one file.
package func reading(
  of sheets: SheetLiteral..., file: String = "list.xlsx", profile: Profile = .ocop
) throws(TableError) -> ListReading {
  let collector = ListCollector()
  collector.beginFile(file)
  try SheetLiteral.feed(sheets, to: collector)
  return ListReading(collector, profile: profile)
}

/// What is understood of a text file.
package func reading(ofText text: String, file: String = "list.csv") throws(TableError) -> ListReading {
  let collector = ListCollector()
  collector.beginFile(file)
  var decoder = DelimitedTextDecoder()
  let bytes = Array(text.utf8)
  try decoder.decode(bytes.span, into: collector)
  try decoder.finish(into: collector)
  return ListReading(collector, profile: .ocop)
}

/// The registry of one sheet.
package func registry(
  of text: String, merges: [String] = [], profile: Profile = .ocop
) throws(TableError) -> Registry {
  try reading(of: SheetLiteral(text, merges: merges), profile: profile).registry
}

/// The registry of a text file.
package func registry(ofText text: String) throws(TableError) -> Registry { try reading(ofText: text).registry }

extension ListReading {
  /// What every row of a sheet was taken for, `7 product`; with the reason where it was left unread.
  package func roles(ofSheet index: Int = 0) -> [String] {
    registry.sheets[index].rows.map { row in
      if case .unread(let reason) = row.role { "\(row.row) unread \(reason)" } else { "\(row.row) \(row.role.name)" }
    }
  }

  /// The values of a field down the rows of the products, filled ones included.
  package func values(of field: Field) -> [String] { registry.registrations.map { registry.text(field, of: $0) } }
}
