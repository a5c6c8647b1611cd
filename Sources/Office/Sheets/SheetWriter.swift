internal import CXLSXWriter
internal import Reports

/// One sheet of a workbook that is being written; rows and columns are 0-based, as the library has them.
final class SheetWriter {
  /// Units of UTF-16 a cell holds.
  static let mostUnits = 32_767
  /// Rows of a sheet.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  let handle: UnsafeMutablePointer<lxw_worksheet>
  let name: String
  let book: BookWriter
  /// Texts that were too long for a cell.
  private(set) var cutTexts = 0

  init(_ handle: UnsafeMutablePointer<lxw_worksheet>, name: String, book: BookWriter) {
    self.handle = handle
    self.name = name
    self.book = book
  }

  /// Writes a value as what it is; an empty one has borders only.
  func write(_ value: Grid.Value, _ row: Int, _ column: Int, _ look: CellLook) {
    let format = book.format(look)
    let (row, column) = (UInt32(row), UInt16(column))
    switch value {
    case .empty: worksheet_write_blank(handle, row, column, format)
    case .integer(let number): worksheet_write_number(handle, row, column, Double(number), format)
    case .number(let number) where number.isFinite: worksheet_write_number(handle, row, column, number, format)
    case .date(let year, let month, let day) where year >= 1901 && year <= 9999:
      var date = lxw_datetime(
        year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
      worksheet_write_datetime(handle, row, column, &date, format)
    case .number, .date: worksheet_write_string(handle, row, column, value.machineText, format)
    case .text(let text): worksheet_write_string(handle, row, column, cellText(text), format)
    }
  }

  /// Writes a text over several cells; the library merges no single one.
  func write(_ text: String, over columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, _ look: CellLook) {
    write(Grid.Value.text(text), over: columns, rows, look)
  }

  /// Writes a value over several cells.
  func write(_ value: Grid.Value, over columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, _ look: CellLook) {
    if columns.count > 1 || rows.count > 1 {
      worksheet_merge_range(
        handle, UInt32(rows.lowerBound), UInt16(columns.lowerBound), UInt32(rows.upperBound),
        UInt16(columns.upperBound), "", book.format(look))
    }
    write(value, rows.lowerBound, columns.lowerBound, look)
  }

  /// A text as the library can write it: inert, no longer than a cell holds, and nothing in it that reads as an escape.
  private func cellText(_ text: String) -> String {
    let (fitting, isCut) = Self.fitting(text)
    if isCut { cutTexts += 1 }
    return Self.escaped(fitting)
  }

  /// A text without what acts or what no XML may hold.
  static func clean(_ text: String) -> String {
    let inert = inertText(text)
    guard inert.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) else { return inert }
    return inert.replacing("\u{FFFE}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}")
  }

  /// A text made clean, as far as a cell holds it, with a mark where it was cut.
  static func fitting(_ text: String) -> (text: String, isCut: Bool) {
    let text = clean(text)
    guard text.utf16.count > mostUnits else { return (text, false) }
    var kept = String.UnicodeScalarView()
    var units = 0
    for scalar in text.unicodeScalars {
      units += scalar.utf16.count
      guard units < mostUnits else { break }
      kept.append(scalar)
    }
    return (String(kept) + "…", true)
  }

  /// What would be read as an escape, `_x0041_`, escaped; control characters the library escapes itself.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isEscape =
        scalar == "_" && scalars.count >= index + 7 && scalars[index + 1] == "x" && scalars[index + 6] == "_"
        && scalars[index + 2..<index + 6].allSatisfy { $0.properties.isASCIIHexDigit }
      escaped.append(contentsOf: isEscape ? "_x005F_".unicodeScalars : String(scalar).unicodeScalars)
    }
    return String(escaped)
  }

  /// Sets the width of a column, in characters.
  func setWidth(_ width: Double, of column: Int) {
    worksheet_set_column(handle, UInt16(column), UInt16(column), width, nil)
  }

  /// Sets the height of a row, in points.
  func setHeight(_ points: Double, of row: Int) { worksheet_set_row(handle, UInt32(row), points, nil) }

  /// Keeps rows in sight while the others are scrolled.
  func freeze(rows: Int) { worksheet_freeze_panes(handle, UInt32(rows), 0) }

  /// Begins pages at rows.
  func breakPages(at rows: [Int]) {
    guard !rows.isEmpty else { return }
    var breaks = rows.map { UInt32($0) } + [0]
    worksheet_set_h_pagebreaks(handle, &breaks)
  }

  /// Arrows that filter the rows below a header.
  func filter(header: Int, lastRow: Int, lastColumn: Int) {
    worksheet_autofilter(handle, UInt32(header), 0, UInt32(lastRow), UInt16(lastColumn))
  }

  /// A4 as Decree 30 has it: 20 mm above and below, 30 left, 15 right, the page's number in the middle above; as wide
  /// as the page.
  ///
  /// - Parameters:
  ///   - rows: that stand on every page.
  ///   - scale: per cent, in place of the width of the page; only then pages may be begun by hand.
  func setPage(repeating rows: ClosedRange<Int>?, scale: Int? = nil) {
    worksheet_set_paper(handle, 9)
    worksheet_set_landscape(handle)
    worksheet_set_margins(handle, 30 / 25.4, 15 / 25.4, 20 / 25.4, 20 / 25.4)
    if let scale { worksheet_set_print_scale(handle, UInt16(scale)) } else { worksheet_fit_to_pages(handle, 1, 0) }
    var options = lxw_header_footer_options()
    options.margin = 10 / 25.4
    worksheet_set_header_opt(handle, "&C&\"Times New Roman,Regular\"&13&P", &options)
    if let rows { worksheet_repeat_rows(handle, UInt32(rows.lowerBound), UInt32(rows.upperBound)) }
  }
}
