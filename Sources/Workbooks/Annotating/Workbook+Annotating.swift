internal import Diagnostics
package import Tables

extension Workbook {
  /// Comments a sheet gets; of more than these no program shows a list in reasonable time.
  package static let mostComments = 10_000

  /// A workbook with comments and fills at some cells, and a sheet of findings behind the others.
  ///
  /// Every value, style, formula, merge and drawing stays: cells get copies of their styles with another fill, comments
  /// stand beside or below those that are there. Every changed part is read again, and must be whole.
  ///
  /// - Parameters:
  ///   - bytes: the workbook.
  ///   - annotations: by the number of the sheet among `sheets`; one for a cell. Of those beyond `mostComments` the cells
  ///     are only filled.
  ///   - listing: the sheet of findings.
  ///   - limits: as for reading.
  /// - Returns: the workbook's bytes.
  /// - Throws: what opening and reading throw, and `.damaged` for parts that are not written as annex can change them.
  package static func annotated(
    _ bytes: [UInt8], _ annotations: [Int: [CellAnnotation]], listing: AnnotationListing,
    limits: ReadingLimits = ReadingLimits()
  ) throws(TableError) -> [UInt8] {
    let workbook = try Workbook(bytes: bytes, limits: limits)
    var draft = WorkbookDraft(workbook)
    let part = try MarkupOutline(try draft.package.bytes(of: workbook.part), root: "workbook", part: workbook.part)
    draft.names = OOXMLNames(part)
    let stylesPart = workbook.companion("styles")
    let stylesName = stylesPart ?? draft.package.freeName("xl/styles", ".xml")
    var styles = try StyleSheetEditor(
      stylesPart.map { name throws(TableError) in try draft.package.bytes(of: name) }, part: stylesName, draft.names)
    for (sheet, annotations) in annotations.sorted(by: { $0.key < $1.key }) where !annotations.isEmpty {
      guard workbook.worksheets.indices.contains(sheet) else { continue }
      let cells = annotations.filter(\.isInSheet).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
      try draft.annotate(sheet, cells, &styles)
    }
    try draft.add(listing, to: part, &styles)
    try draft.package.put(styles.bytes(), as: stylesName)
    if stylesPart == nil {
      draft.package.declare(stylesName, OOXMLNames.contentType("styles"))
      _ = try draft.package.relate(workbook.part, to: stylesName, "styles", draft.names)
    }
    let annotated = try draft.package.written(into: bytes)
    try draft.check(annotated)
    return annotated
  }
}

/// A workbook while it is annotated.
private struct WorkbookDraft {
  private let workbook: Workbook
  var package: PackageDraft
  var names = OOXMLNames(isStrict: false)
  /// Parts of comments and their shapes that a sheet has: no other sheet's may be the same.
  private var taken: Set<String> = []
  /// Parts that were no XML from the start, as drawings of old spreadsheet programs may be.
  private var malformed: Set<String> = []

  init(_ workbook: Workbook) {
    self.workbook = workbook
    package = PackageDraft(workbook.archive)
  }

  mutating func annotate(
    _ sheet: Int, _ annotations: [CellAnnotation], _ styles: inout StyleSheetEditor
  ) throws(TableError) {
    let part = workbook.worksheets[sheet].part
    guard taken.insert(part).inserted else { throw TableError(.damaged, .annotateShared, part: part) }
    var marker = try SheetMarker(try package.bytes(of: part), part: part, annotations)
    let pointers = try relationships(of: part)
    let comments = try comment(Array(annotations.prefix(Workbook.mostComments)), pointers, part)
    let shapes = CommentShapes(annotations: comments, columnWidths: marker.columnWidths)
    if let id = marker.drawing(names) {
      guard let drawing = pointers.first(where: { $0.id == id && !$0.isExternal }) else {
        throw TableError(.damaged, .annotateMarkup, part: part)
      }
      let name = try own(drawing, of: part)
      let bytes = try package.bytes(of: name)
      do throws(TableError) { try parse(name, of: workbook.archive) } catch { malformed.insert(name) }
      if !comments.isEmpty { try package.put(try shapes.part(addingTo: bytes, part: name), as: name) }
    } else if !comments.isEmpty {
      let name = package.freeName("xl/drawings/vmlDrawing", ".vml")
      try package.put(shapes.part(sheet: sheet), as: name)
      package.declare(fileExtension: "vml", OOXMLNames.drawingType)
      marker.point(to: try package.relate(part, to: name, "vmlDrawing", names), names)
    }
    var restyled = styles
    let bytes = try marker.marked { style, severity in restyled.style(style, marked: severity) }
    styles = restyled
    try package.put(bytes, as: part)
  }

  /// Writes the comments of a sheet, and returns those whose cells had none before.
  private mutating func comment(
    _ annotations: [CellAnnotation], _ pointers: [Relationship], _ part: String
  ) throws(TableError) -> [CellAnnotation] {
    if let pointer = pointers.first(where: { $0.kind == "comments" && !$0.isExternal }) {
      let name = try own(pointer, of: part)
      let editor = try CommentsEditor(annotations, in: try package.bytes(of: name), part: name)
      try package.put(editor.bytes, as: name)
      return editor.fresh
    }
    let name = package.freeName("xl/comments", ".xml")
    let editor = CommentsEditor(annotations, names)
    try package.put(editor.bytes, as: name)
    package.declare(name, OOXMLNames.contentType("comments"))
    _ = try package.relate(part, to: name, "comments", names)
    return editor.fresh
  }

  /// The name of a part only this sheet may have.
  private mutating func own(_ pointer: Relationship, of part: String) throws(TableError) -> String {
    let name = partName(target: pointer.target, from: part)
    let found = package.has(name) ? name : partName(target: pointer.target, from: "")
    guard package.has(found) else { throw TableError(.damaged, .missingPart, part: name) }
    guard taken.insert(found).inserted else { throw TableError(.damaged, .annotateShared, part: found) }
    return found
  }

  private func relationships(of part: String) throws(TableError) -> [Relationship] {
    let name = relationshipsName(of: part)
    guard workbook.archive.has(name) else { return [] }
    let content = RelationshipsPart(limits: workbook.limits)
    try workbook.archive.parse(name, with: content, workbook.limits, ReadingTime(workbook.limits))
    return content.relationships
  }

  /// Puts a sheet of findings behind the others.
  mutating func add(
    _ listing: AnnotationListing, to part: MarkupOutline, _ styles: inout StyleSheetEditor
  ) throws(TableError) {
    guard let sheets = part.child("sheets"), let content = sheets.content else {
      throw TableError(.damaged, .annotateMarkup, part: workbook.part)
    }
    let known = part.elements(in: sheets)
    let all = WorkbookPart(limits: workbook.limits)
    try workbook.archive.parse(workbook.part, with: all, workbook.limits, ReadingTime(workbook.limits))
    guard all.sheets.count == known.count else { throw TableError(.damaged, .annotateMarkup, part: workbook.part) }
    let name = freeName(listing.name, among: all.sheets.map(\.heading.name))
    let sheetPart = package.freeName("xl/worksheets/sheet", ".xml")
    var sheet = ListingSheet(
      listing, sheets: workbook.sheets.map(\.name), names: names, hasViews: part.child("bookViews") != nil)
    try package.put(sheet.bytes(&styles), as: sheetPart)
    package.declare(sheetPart, OOXMLNames.contentType("worksheet"))
    let id = try package.relate(workbook.part, to: sheetPart, "worksheet", names)
    let number = (known.compactMap { part.attribute("sheetId", of: $0).flatMap { Int($0) } }.max() ?? 0) + 1
    let prefix = part.prefix(for: names.relationships)
    let declaration = prefix == nil ? " xmlns:r=\"\(names.relationships)\"" : ""
    var edits = ByteEdits()
    edits.insert(
      "<\(part.prefix)sheet\(declaration) name=\"\(attributeText(name))\" sheetId=\"\(number)\" "
        + "\(prefix ?? "r:")id=\"\(id)\"/>", at: content.upperBound)
    try package.put(edits.applied(to: part.bytes), as: workbook.part)
  }

  private func freeName(_ name: String, among known: [String]) -> String {
    let taken = Set(known.map { $0.lowercased() })
    var free = name
    var number = 2
    while taken.contains(free.lowercased()) {
      free = "\(name) (\(number))"
      number += 1
    }
    return free
  }

  /// Reads every part that was changed, to its end, and opens the workbook.
  func check(_ bytes: [UInt8]) throws(TableError) {
    let archive = try ZipArchive(bytes: bytes, limits: workbook.limits)
    for name in package.touched where !malformed.contains(name) { try parse(name, of: archive) }
    let copy = try Workbook(bytes: bytes, limits: workbook.limits)
    guard copy.sheets.count == workbook.sheets.count + 1 else {
      throw TableError(.damaged, .annotateNotVerified)
    }
  }

  private func parse(_ name: String, of archive: ZipArchive) throws(TableError) {
    try archive.parse(name, with: AnyMarkup(), workbook.limits, ReadingTime(workbook.limits))
  }
}

/// Any XML that is well formed.
private final class AnyMarkup: XMLContent {
  var vocabulary: XMLVocabulary { .spreadsheet }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {}
}
