internal import Diagnostics
internal import Tables

/// Rewrites cells of a worksheet in its XML, and not a byte besides.
///
/// A text becomes an inline string, since others may use the shared one; a day becomes a number, in the cell's own style
/// if that shows days, else in that of the date above it in its column, or the first below.
struct SheetEditor {
  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  private let bytes: [UInt8]
  private let styles: StyleSheet
  private let isEpoch1904: Bool
  private let isRich: (Int) -> Bool
  private var wanted: [Place: CellEdit.Value] = [:]
  private var walk: MarkupWalk
  private var refusals: [Place: EditRefusal] = [:]
  /// What stands in a cell, found but not rewritten yet.
  private var found: [(cell: FoundCell, value: CellEdit.Value)] = []
  private var firstDateStyle: [Int: Int] = [:]
  private var lastDateStyle: [Int: Int] = [:]

  /// A cell as it is written.
  private struct FoundCell {
    let place: Place
    let range: Range<Int>
    let open: MarkupWalk.Tag
    let style: Int
    let styleAbove: Int?
  }

  /// - Parameters:
  ///   - bytes: the part.
  ///   - edits: what to put where.
  ///   - styles: the workbook's.
  ///   - isEpoch1904: whether its days are counted from 1904.
  ///   - isRich: whether a shared string has formatting of its own.
  init(_ bytes: [UInt8], _ edits: [CellEdit], styles: StyleSheet, isEpoch1904: Bool, isRich: @escaping (Int) -> Bool) {
    self.bytes = bytes
    self.styles = styles
    self.isEpoch1904 = isEpoch1904
    self.isRich = isRich
    walk = MarkupWalk(bytes)
    for edit in edits { wanted[Place(row: edit.row, column: edit.column)] = edit.value }
  }

  /// The part with the cells rewritten, and those that were not, in order.
  mutating func edited() -> (bytes: [UInt8], refused: [(row: Int, column: Int, why: EditRefusal)]) {
    if isUTF8Markup(bytes) { findCells() }
    var result: [UInt8] = []
    var position = 0
    var done: Set<Place> = []
    for (cell, value) in found {
      guard let written = written(cell, value) else {
        refusals[cell.place] = .noDateStyle
        continue
      }
      result += bytes[position..<cell.range.lowerBound] + written
      position = cell.range.upperBound
      done.insert(cell.place)
    }
    result += bytes[position...]
    let refused = wanted.keys.filter { !done.contains($0) }.map { ($0.row, $0.column, refusals[$0] ?? .markup) }
    return (result, refused.sorted { ($0.0, $0.1) < ($1.0, $1.1) })
  }

  private mutating func findCells() {
    let rows = Set(wanted.keys.map(\.row))
    let needsStyles = wanted.values.contains { if case .date = $0 { true } else { false } }
    var depth = 0
    var prefix = ""
    var isInData = false
    var isWantedRow = false
    var place = Place(row: 0, column: 0)
    while let tag = walk.next() {
      if tag.kind == .end {
        depth -= 1
        if depth == 1 { isInData = false }
        continue
      }
      var isOpen = tag.kind == .start
      if depth == 0 {
        prefix = String(walk.text(tag.name).dropLast("worksheet".count))
      } else if depth == 1 {
        isInData = isOpen && walk.text(tag.name) == prefix + "sheetData"
      } else if isInData, depth == 2, walk.text(tag.name) == prefix + "row" {
        let number = walk.attributes(of: tag).first { $0.name == "r" }.flatMap { Int($0.value) }
        place = Place(row: number ?? place.row + 1, column: 0)
        isWantedRow = needsStyles || number.map(rows.contains) ?? true
      } else if isInData, isWantedRow, depth == 3, walk.text(tag.name) == prefix + "c" {
        place = readCell(tag, after: place, prefix)
        isOpen = false
      }
      if isOpen { depth += 1 }
    }
  }

  /// Reads a cell to its end, and returns where it stands.
  private mutating func readCell(_ open: MarkupWalk.Tag, after last: Place, _ prefix: String) -> Place {
    let attributes = walk.attributes(of: open)
    let address = attributes.first { $0.name == "r" }.map { Array($0.value.utf8) } ?? []
    let reference = CellReference(address.span)
    let place = Place(row: reference?.row ?? last.row, column: reference?.column ?? last.column + 1)
    guard open.kind == .start else { return place }
    let type = attributes.first { $0.name == "t" }?.value ?? "n"
    let style = attributes.first { $0.name == "s" }.flatMap { Int($0.value) } ?? 0
    let content = readContent(prefix, from: open.range.upperBound)
    if let edit = wanted[place] {
      let shared = type == "s" ? Int(walk.text(content.value).filter { !$0.isWhitespace }) : nil
      if content.children.contains(prefix + "f") {
        refusals[place] = .formula
      } else if content.isRich || shared.map(isRich) ?? false {
        refusals[place] = .richText
      } else if content.children == [prefix + "v"] || content.children == [prefix + "is"] {
        let cell = FoundCell(
          place: place, range: open.range.lowerBound..<content.end, open: open, style: style,
          styleAbove: lastDateStyle[place.column])
        found.append((cell, edit))
      }
    } else if type == "n", content.children.contains(prefix + "v"), styles.format(of: style).showsDay {
      lastDateStyle[place.column] = style
      if firstDateStyle[place.column] == nil { firstDateStyle[place.column] = style }
    }
    return place
  }

  /// What stands between a cell's tags.
  private struct CellContent {
    var children: [String] = []
    /// The text of the last child.
    var value = 0..<0
    /// Whether its inline string has runs or a reading beside it.
    var isRich = false
    var end: Int
  }

  private mutating func readContent(_ prefix: String, from start: Int) -> CellContent {
    var content = CellContent(end: start)
    var depth = 0
    while let tag = walk.next() {
      content.end = tag.range.upperBound
      if tag.kind == .end {
        if depth == 0 { break }
        depth -= 1
        if depth == 0 { content.value = content.value.lowerBound..<tag.range.lowerBound }
        continue
      }
      let name = walk.text(tag.name)
      if depth == 0 {
        content.children.append(name)
        content.value = tag.range.upperBound..<tag.range.upperBound
      } else if name == prefix + "r" || name == prefix + "rPh" {
        content.isRich = true
      }
      if tag.kind == .start { depth += 1 }
    }
    return content
  }

  private func written(_ cell: FoundCell, _ value: CellEdit.Value) -> [UInt8]? {
    let tagName = walk.text(cell.open.name)
    let prefix = tagName.dropLast()
    let attributes = walk.attributes(of: cell.open)
    func opened(without names: Set<String>) -> String {
      "<\(tagName)" + attributes.filter { !names.contains($0.name) }.map { walk.text($0.range) }.joined()
    }
    switch value {
    case .text(let text):
      let space = needsSpace(text) ? " xml:space=\"preserve\"" : ""
      return Array(
        (opened(without: ["t"]) + " t=\"inlineStr\"><\(prefix)is><\(prefix)t\(space)>\(xmlText(text))</\(prefix)t>"
          + "</\(prefix)is></\(tagName)>").utf8)
    case .date(let serial):
      let own = styles.format(of: cell.style).showsDay ? cell.style : nil
      let days = isEpoch1904 ? serial - Int(SerialDate.daysFrom1900To1904) : serial
      // Days before 01/03/1900 are not what they are in the 1900 system.
      guard let style = own ?? cell.styleAbove ?? firstDateStyle[cell.place.column], days > 60 else { return nil }
      return Array(
        (opened(without: ["t", "s"]) + " s=\"\(style)\"><\(prefix)v>\(days)</\(prefix)v></\(tagName)>").utf8)
    }
  }
}

/// Whether XML is UTF-8 by its declaration, or has none and no other mark.
func isUTF8Markup(_ bytes: [UInt8]) -> Bool {
  if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return false }
  let head = String(decoding: bytes.prefix(200).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self).lowercased()
  return !head.contains("encoding") || head.contains("utf-8") || head.contains("us-ascii")
}

/// Whether a text has spaces that XML readers may take for layout.
private func needsSpace(_ text: String) -> Bool {
  guard let first = text.first, let last = text.last else { return false }
  return first.isWhitespace || last.isWhitespace || text.contains("  ") || text.contains { $0.isNewline || $0 == "\t" }
}

/// A text as character data of a spreadsheet: what XML cannot hold, and what would be read as an escape, escaped.
///
/// ECMA-376-1 §22.9.2.19.
func xmlText(_ text: String) -> String {
  var written = ""
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    case "&": written += "&amp;"
    case "<": written += "&lt;"
    case ">": written += "&gt;"
    case "_" where isEscape(scalars[index...]): written += "_x005F_"
    case "\n", "\t": written.unicodeScalars.append(scalar)
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      written += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    default: written.unicodeScalars.append(scalar)
    }
  }
  return written
}

/// Whether scalars begin with `_xHHHH_`.
private func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
  let start = scalars.startIndex
  guard scalars.count >= 7, scalars[start + 1] == "x", scalars[start + 6] == "_" else { return false }
  return scalars[start + 2..<start + 6].allSatisfy { $0.properties.isASCIIHexDigit }
}
