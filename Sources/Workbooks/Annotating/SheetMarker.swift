internal import Diagnostics
internal import Tables

/// Gives cells of a worksheet another style, and makes those that are not there yet; not a byte changes besides.
struct SheetMarker {
  private static let order = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
    "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
    "extLst",
  ]

  /// The style of a cell marked as an annotation says, by the style it has.
  typealias Restyling = (_ style: Int, _ severity: Diagnostic.Severity) -> Int

  let outline: MarkupOutline
  private let part: String
  private let rows: [Int: [CellAnnotation]]
  /// Rows that were not met yet, from the last.
  private var rowsLeft: [Int]
  private var walk: MarkupWalk
  private var edits = ByteEdits()
  private let columnStyles: [(columns: ClosedRange<Int>, style: Int)]

  /// - Parameters:
  ///   - bytes: the part.
  ///   - part: its name.
  ///   - annotations: one for a cell.
  /// - Throws: `.damaged` for XML that is not written into.
  init(_ bytes: [UInt8], part: String, _ annotations: [CellAnnotation]) throws(TableError) {
    let outline = try MarkupOutline(bytes, root: "worksheet", part: part)
    self.outline = outline
    self.part = part
    rows = Dictionary(grouping: annotations, by: \.row).mapValues { $0.sorted { $0.column < $1.column } }
    rowsLeft = rows.keys.sorted(by: >)
    walk = MarkupWalk(bytes)
    columnStyles =
      outline.child("cols").map { outline.elements(in: $0) }?.compactMap { column in
        let number = { (name: String) in outline.attribute(name, of: column).flatMap { Int($0) } }
        guard let first = number("min"), let last = number("max"), first <= last, let style = number("style") else {
          return nil
        }
        return (first...last, style)
      } ?? []
  }

  /// The widths of columns the sheet names, in characters.
  var columnWidths: [(columns: ClosedRange<Int>, width: Double)] {
    (outline.child("cols").map { outline.elements(in: $0) } ?? []).compactMap { column in
      guard let first = outline.attribute("min", of: column).flatMap({ Int($0) }),
        let last = outline.attribute("max", of: column).flatMap({ Int($0) }), first <= last,
        let width = outline.attribute("width", of: column).flatMap({ Double($0) })
      else { return nil }
      return (first...last, width)
    }
  }

  /// The relationship that leads to the shapes of comments, if the sheet has any.
  func drawing(_ names: OOXMLNames) -> String? {
    guard let element = outline.child("legacyDrawing") else { return nil }
    return outline.attributes(of: element).first { $0.name == "id" || $0.name.hasSuffix(":id") }?.value
  }

  /// Points to the shapes of comments.
  mutating func point(to relationship: String, _ names: OOXMLNames) {
    let known = outline.prefix(for: names.relationships)
    let declaration = known == nil ? " xmlns:r=\"\(names.relationships)\"" : ""
    edits.insert(
      "<\(outline.prefix)legacyDrawing\(declaration) \(known ?? "r:")id=\"\(relationship)\"/>",
      at: outline.place(of: "legacyDrawing", in: Self.order))
  }

  /// The part with the cells restyled.
  mutating func marked(_ restyle: Restyling) throws(TableError) -> [UInt8] {
    guard let data = outline.child("sheetData") else { throw TableError(.damaged, .annotateMarkup, part: part) }
    guard let content = data.content else {
      let name = outline.text(data.open.name)
      edits.replace(data.range, with: "<\(name)>\(newRows(before: .max, restyle))</\(name)>")
      return edits.applied(to: outline.bytes)
    }
    walk = MarkupWalk(outline.bytes, from: content.lowerBound)
    var row = 0
    while !rowsLeft.isEmpty, let tag = walk.next(), tag.range.lowerBound < content.upperBound {
      guard tag.kind != .end, walk.text(tag.name) == outline.prefix + "row" else { continue }
      let attributes = walk.attributes(of: tag)
      row = attributes.first { $0.name == "r" }.flatMap { Int($0.value) } ?? row + 1
      edits.insert(newRows(before: row, restyle), at: tag.range.lowerBound)
      let isWanted = rowsLeft.last == row
      if isWanted { rowsLeft.removeLast() }
      if tag.kind == .start {
        if isWanted { mark(row, tag, restyle) } else { passRow() }
      } else if isWanted {
        let cells = (rows[row] ?? []).map { newCell($0, style(ofRow: attributes), restyle) }.joined()
        let name = walk.text(tag.name)
        edits.replace(tag.range.upperBound - 2..<tag.range.upperBound, with: ">\(cells)</\(name)>")
      }
    }
    edits.insert(newRows(before: .max, restyle), at: content.upperBound)
    return edits.applied(to: outline.bytes)
  }

  /// Marks the cells of a row to its end, and makes those it does not have.
  private mutating func mark(_ row: Int, _ open: MarkupWalk.Tag, _ restyle: Restyling) {
    let attributes = walk.attributes(of: open)
    let rowStyle = style(ofRow: attributes)
    var pending = (rows[row] ?? [])[...]
    var column = 0
    var depth = 0
    var isLonger = false
    while let tag = walk.next() {
      if tag.kind == .end, depth == 0 {
        isLonger = isLonger || !pending.isEmpty
        edits.insert(pending.map { newCell($0, rowStyle, restyle) }.joined(), at: tag.range.lowerBound)
        break
      }
      if tag.kind == .end {
        depth -= 1
        continue
      }
      if depth == 0, walk.text(tag.name) == outline.prefix + "c" {
        let cell = walk.attributes(of: tag)
        let address = cell.first { $0.name == "r" }.map { Array($0.value.utf8) } ?? []
        column = CellReference(address.span)?.column ?? column + 1
        while let next = pending.first, next.column <= column {
          pending.removeFirst()
          if next.column == column {
            mark(tag, cell, next.severity, restyle)
          } else {
            isLonger = true
            edits.insert(newCell(next, rowStyle, restyle), at: tag.range.lowerBound)
          }
        }
      }
      if tag.kind == .start { depth += 1 }
    }
    // Which columns the row spans is a hint that may be left out, and must not be wrong.
    if isLonger, let spans = attributes.first(where: { $0.name == "spans" }) { edits.replace(spans.range, with: "") }
  }

  private mutating func mark(
    _ tag: MarkupWalk.Tag, _ attributes: [(name: String, value: String, range: Range<Int>)],
    _ severity: Diagnostic.Severity, _ restyle: Restyling
  ) {
    let old = attributes.first { $0.name == "s" }
    let style = restyle(old.flatMap { Int($0.value) } ?? 0, severity)
    if let old {
      edits.replace(old.range, with: " s=\"\(style)\"")
    } else {
      edits.insert(" s=\"\(style)\"", at: tag.name.upperBound)
    }
  }

  /// The rows that are not in the sheet, up to one that is.
  private mutating func newRows(before row: Int, _ restyle: Restyling) -> String {
    var written = ""
    while let next = rowsLeft.last, next < row {
      rowsLeft.removeLast()
      let cells = (rows[next] ?? []).map { newCell($0, nil, restyle) }.joined()
      written += "<\(outline.prefix)row r=\"\(next)\">\(cells)</\(outline.prefix)row>"
    }
    return written
  }

  /// An empty cell, which looks as its row or column does but for the fill.
  private func newCell(_ annotation: CellAnnotation, _ rowStyle: Int?, _ restyle: Restyling) -> String {
    let columnStyle = columnStyles.first { $0.columns.contains(annotation.column) }?.style
    let style = restyle(rowStyle ?? columnStyle ?? 0, annotation.severity)
    return "<\(outline.prefix)c r=\"\(annotation.address)\" s=\"\(style)\"/>"
  }

  private func style(ofRow attributes: [(name: String, value: String, range: Range<Int>)]) -> Int? {
    guard ["1", "true"].contains(attributes.first(where: { $0.name == "customFormat" })?.value) else { return nil }
    return attributes.first { $0.name == "s" }.flatMap { Int($0.value) }
  }

  private mutating func passRow() {
    var depth = 0
    while depth >= 0, let tag = walk.next() {
      switch tag.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .closed: break
      }
    }
  }
}
