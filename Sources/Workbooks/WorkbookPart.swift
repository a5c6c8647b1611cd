internal import Diagnostics
internal import Tables

/// Reads `xl/workbook.xml`: the sheets in their order, and where its days are counted from.
///
/// ECMA-376-1 §18.2.27.
final class WorkbookPart: XMLContent {
  /// A sheet as the workbook lists it, whatever its kind.
  struct Sheet {
    let heading: SheetHeading
    /// The relationship that leads to its part.
    let relationship: String
  }

  private(set) var sheets: [Sheet] = []
  /// Whether day 0 is 1904-01-01, as in workbooks that began on a Macintosh.
  private(set) var isEpoch1904 = false
  private let limits: ReadingLimits

  init(limits: ReadingLimits) { self.limits = limits }

  var vocabulary: XMLVocabulary { .spreadsheet }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if depth == 1, !element.isNamed("workbook") {
      throw TableError(.damaged, .wrongRoot(element.name, expected: "workbook"))
    }
    if element.isNamed("workbookPr") {
      isEpoch1904 = element.flag("date1904")
    } else if element.isNamed("sheet"), depth == 3 {
      guard sheets.count < limits.sheets else { throw TableError(.overLimit, .overSheets(limits.sheets)) }
      let name = element.attribute("name") ?? ""
      guard name.utf8.count <= limits.nameBytes else {
        throw TableError(.overLimit, .overNameBytes(limits.nameBytes))
      }
      let visibility = element.attribute("state").flatMap(SheetHeading.Visibility.init) ?? .visible
      sheets.append(
        Sheet(
          heading: SheetHeading(name: name, visibility: visibility),
          relationship: element.attribute("id", namespaceEnd: "/relationships") ?? ""))
    }
  }
}
