internal import Diagnostics

/// Writes the worksheet part of a sheet of findings.
struct ListingSheet {
  /// Spreadsheet programs take no more links on one sheet, and no longer texts.
  private static let mostLinks = 65_000
  private static let mostUnits = 32_767
  private static let lineHeight = 15

  let listing: AnnotationListing
  /// The names of the workbook's sheets of cells.
  let sheets: [String]
  let names: OOXMLNames
  /// Whether the workbook has a window for the sheet to be seen in.
  let hasViews: Bool

  private var links: [String] = []
  private var styles: [StyleSheetEditor.ListingStyle: Int] = [:]

  init(_ listing: AnnotationListing, sheets: [String], names: OOXMLNames, hasViews: Bool) {
    self.listing = listing
    self.sheets = sheets
    self.names = names
    self.hasViews = hasViews
  }

  /// The part; its styles are added to the workbook's.
  mutating func bytes(_ editor: inout StyleSheetEditor) -> [UInt8] {
    let headerStyle = style(.header, &editor)
    let header = listing.columns.enumerated().map { index, column in
      text(column.title, at: "\(columnLetters(index + 1))1", headerStyle)
    }
    var rows = "<row r=\"1\">\(header.joined())</row>"
    for (index, row) in listing.rows.prefix(CellReference.rowLimit - 1).enumerated() {
      let number = index + 2
      var cells = ""
      for (column, cell) in row.enumerated() {
        cells += written(cell, at: "\(columnLetters(column + 1))\(number)", &editor)
      }
      rows += "<row r=\"\(number)\" ht=\"\(height(of: row))\">\(cells)</row>"
    }
    let last = "\(columnLetters(listing.columns.count))\(min(listing.rows.count + 1, CellReference.rowLimit))"
    let views = """
      <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" \
      state="frozen"/></sheetView></sheetViews>
      """
    let columns = listing.columns.enumerated().map {
      "<col min=\"\($0.offset + 1)\" max=\"\($0.offset + 1)\" width=\"\($0.element.width)\" customWidth=\"1\"/>"
    }
    let part =
      OOXMLNames.declaration + "<worksheet xmlns=\"\(names.main)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
      + "<dimension ref=\"A1:\(last)\"/>\(hasViews ? views : "")<cols>\(columns.joined())</cols>"
      + "<sheetData>\(rows)</sheetData><autoFilter ref=\"A1:\(last)\"/>"
      + (links.isEmpty ? "" : "<hyperlinks>\(links.joined())</hyperlinks>")
      + "<pageMargins left=\"1.18\" right=\"0.59\" top=\"0.79\" bottom=\"0.79\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    return Array(part.utf8)
  }

  /// The height of a row in points in which its texts are whole; not every program finds it out itself.
  private func height(of row: [AnnotationListing.Cell]) -> Int {
    let lines = zip(row, listing.columns).map { cell, column in
      switch cell {
      case .empty, .number: 1
      case .text(let text), .mark(let text, _), .link(let text, _, _, _):
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
          $0 + 1 + $1.count / max(column.width - 2, 1)
        }
      }
    }
    return min((lines.max() ?? 1) * Self.lineHeight, 400)
  }

  private mutating func written(
    _ cell: AnnotationListing.Cell, at address: String, _ editor: inout StyleSheetEditor
  ) -> String {
    switch cell {
    case .empty: return "<c r=\"\(address)\" s=\"\(style(.text, &editor))\"/>"
    case .number(let value): return "<c r=\"\(address)\" s=\"\(style(.number, &editor))\"><v>\(value)</v></c>"
    case .text(let value): return text(value, at: address, style(.text, &editor))
    case .mark(let value, let severity): return text(value, at: address, style(.mark(severity), &editor))
    case .link(let value, let sheet, let row, let column):
      guard sheets.indices.contains(sheet), links.count < Self.mostLinks else {
        return text(value, at: address, style(.text, &editor))
      }
      let target = "'\(sheets[sheet].replacing("'", with: "''"))'!\(columnLetters(column))\(row)"
      links.append("<hyperlink ref=\"\(address)\" location=\"\(attributeText(target))\"/>")
      return text(value, at: address, style(.link, &editor))
    }
  }

  private func text(_ value: String, at address: String, _ style: Int) -> String {
    let cut = value.utf16.count > Self.mostUnits ? String(value.prefix(Self.mostUnits / 2)) + "…" : value
    return
      "<c r=\"\(address)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(xmlText(cut))</t></is></c>"
  }

  private mutating func style(_ style: StyleSheetEditor.ListingStyle, _ editor: inout StyleSheetEditor) -> Int {
    if let known = styles[style] { return known }
    let number = editor.style(style)
    styles[style] = number
    return number
  }
}
