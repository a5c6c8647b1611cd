internal import Diagnostics
internal import Tables

/// The number format of each cell style, which is all of `xl/styles.xml` that decides what a value is.
///
/// ECMA-376-1 §18.8.
struct StyleSheet: Sendable {
  private var formats: [NumberFormat] = []

  /// The format of a cell style, by its index; a plain number for an index the file does not have.
  func format(of style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .plain
  }

  fileprivate mutating func append(_ format: NumberFormat) { formats.append(format) }

  fileprivate var count: Int { formats.count }
}

/// Reads `xl/styles.xml`.
final class StyleSheetPart: XMLContent {
  private(set) var styles = StyleSheet()
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellFormats = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var vocabulary: XMLVocabulary { .spreadsheet }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if element.isNamed("numFmt"), depth == 3 {
      guard codes.count < limit else { throw TableError(.overLimit, .overCellFormats(limit)) }
      guard let id = element.attribute("numFmtId").flatMap({ Int($0) }) else { return }
      codes[id] = NumberFormat(code: element.attribute("formatCode") ?? "")
    } else if element.isNamed("cellXfs") {
      isInCellFormats = true
    } else if isInCellFormats, element.isNamed("xf") {
      guard styles.count < limit else { throw TableError(.overLimit, .overCellFormats(limit)) }
      let id = element.attribute("numFmtId").flatMap { Int($0) } ?? 0
      styles.append(codes[id] ?? NumberFormat(builtIn: id))
    }
  }

  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if element.isNamed("cellXfs") { isInCellFormats = false }
  }
}
