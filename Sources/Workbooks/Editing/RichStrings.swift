internal import Tables

/// Finds the shared strings that have formatting of their own, or a reading beside the text.
final class RichStrings: XMLContent {
  /// Their ids.
  private(set) var ids: Set<Int> = []
  private var next = 0

  var vocabulary: XMLVocabulary { .spreadsheet }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if depth == 2, element.isNamed("si") {
      next += 1
    } else if depth == 3, element.isNamed("r") || element.isNamed("rPh") {
      ids.insert(next - 1)
    }
  }
}
