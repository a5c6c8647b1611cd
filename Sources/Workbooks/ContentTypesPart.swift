internal import Tables

/// Reads `[Content_Types].xml`, as far as it tells the workbook part from the others.
///
/// ECMA-376-2 §6.2.3.
final class ContentTypesPart: XMLContent {
  /// The part with a workbook's content type, whatever its flavour: macros, template, strict.
  private(set) var workbook: String?

  var vocabulary: XMLVocabulary { .contentTypes }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    guard workbook == nil, element.isNamed("Override"), let type = element.attribute("ContentType"),
      type.hasSuffix(".main+xml"), type.contains("sheet") || type.contains("ms-excel"),
      let name = element.attribute("PartName")
    else { return }
    workbook = partName(target: name, from: "")
  }
}
