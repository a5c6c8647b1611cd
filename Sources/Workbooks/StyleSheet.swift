internal import Diagnostics
internal import Tables

/// The number format of each cell style, which is all of `xl/styles.xml` that decides what a value is.
///
/// ECMA-376-1 §18.8.
struct StyleSheet: Sendable {
  private let formats: [NumberFormat]

  init(formats: [NumberFormat] = []) { self.formats = formats }

  /// The format of a cell style, by its index; a plain number for an index the file does not have.
  func format(of style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .plain
  }
}

/// Reads `xl/styles.xml`.
final class StyleSheetPart: XMLContent {
  /// The styles, once all has been read: codes count wherever in the part they stand.
  var styles: StyleSheet { StyleSheet(formats: ids.map { codes[$0] ?? NumberFormat(builtIn: $0) }) }

  private var codes: [Int: NumberFormat] = [:]
  /// The number format of each cell style, by id.
  private var ids: [Int] = []
  private var isInCellFormats = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var vocabulary: XMLVocabulary { .spreadsheet }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if element.isNamed("numFmt"), depth == 3 {
      guard codes.count < limit else { throw TableError(.overLimit, .overCellFormats(limit)) }
      guard let id = element.attribute("numFmtId").flatMap({ Int($0) }), let code = element.attribute("formatCode")
      else {
        return
      }
      codes[id] = NumberFormat(code: code)
    } else if element.isNamed("cellXfs") {
      isInCellFormats = true
    } else if isInCellFormats, element.isNamed("xf") {
      guard ids.count < limit else { throw TableError(.overLimit, .overCellFormats(limit)) }
      ids.append(element.attribute("numFmtId").flatMap { Int($0) } ?? 0)
    }
  }

  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if element.isNamed("cellXfs") { isInCellFormats = false }
  }
}
