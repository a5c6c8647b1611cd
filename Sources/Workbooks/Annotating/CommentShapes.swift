internal import Diagnostics
internal import Tables

/// The boxes in which a sheet's comments are shown: Vector Markup Language, which spreadsheet programs still ask for.
///
/// ECMA-376-4 §19.
struct CommentShapes {
  private static let shapeType = """
    <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
    <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
    """
  private static let namespaces =
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
    + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
  private static let perDrawing = 1024
  /// Of a box, in pixels.
  private static let (boxWidth, lineHeight, rowHeight) = (340, 15, 20)
  private static let charactersPerLine = 48

  let annotations: [CellAnnotation]
  let columnWidths: [(columns: ClosedRange<Int>, width: Double)]

  /// A new part, for the sheet of that number.
  func part(sheet: Int) -> [UInt8] {
    // Every sheet has numbers of its own, by the thousand.
    let first = (sheet + 1) * Self.perDrawing
    let blocks = (0...annotations.count / (Self.perDrawing - 1)).map { "\(sheet + 1 + $0)" }.joined(separator: ",")
    let text =
      "<xml \(Self.namespaces)><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(blocks)\"/>"
      + "</o:shapelayout>\(Self.shapeType)\(shapes(from: first + 1))</xml>"
    return Array(text.utf8)
  }

  /// A part that is there with more boxes; what stands in it may be no XML, so it is not read but for its numbers.
  func part(addingTo bytes: [UInt8], part: String) throws(TableError) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard isUTF8Markup(bytes), let end = text.range(of: "</xml>", last: true) else {
      throw TableError(.damaged, .annotateMarkup, part: part)
    }
    let numbers = text.components(after: "_x0000_s").compactMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
    let first = max(numbers.filter { $0 < 1 << 30 }.max() ?? 0, Self.perDrawing) + 1
    let type = text.contains("id=\"_x0000_t202\"") ? "" : Self.shapeType
    // The part may call these namespaces otherwise: the boxes bring their own names.
    let shapes = (type + shapes(from: first)).replacing("<v:shape ", with: "<v:shape \(Self.namespaces) ").replacing(
      "<v:shapetype ", with: "<v:shapetype \(Self.namespaces) ")
    return Array((text[..<end] + shapes + text[end...]).utf8)
  }

  private func shapes(from first: Int) -> String {
    annotations.enumerated().map { shape($0.element, number: first + $0.offset, order: $0.offset + 1) }.joined()
  }

  private func shape(_ annotation: CellAnnotation, number: Int, order: Int) -> String {
    """
    <v:shape id="_x0000_s\(number)" type="#_x0000_t202" style="position:absolute;width:\(Self.boxWidth * 3 / 4)pt;\
    height:\(height(of: annotation) * 3 / 4)pt;z-index:\(order);visibility:hidden" fillcolor="#ffffe1" \
    o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>\
    <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>\
    </v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\(anchor(annotation))\
    </x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>\(annotation.row - 1)</x:Row>\
    <x:Column>\(annotation.column - 1)</x:Column></x:ClientData></v:shape>
    """
  }

  private func height(of annotation: CellAnnotation) -> Int {
    let lines = annotation.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + 1 + $1.count / Self.charactersPerLine
    }
    return min(lines, 40) * Self.lineHeight + 12
  }

  /// The corners of a box right of its cell: column, pixels into it, row, pixels into it; twice.
  private func anchor(_ annotation: CellAnnotation) -> String {
    let last = CellReference.columnLimit
    var column = min(annotation.column + 1, last - 8)
    let left = column
    var width = Self.boxWidth + 15
    while column < last, case let own = pixels(ofColumn: column), width > own {
      width -= own
      column += 1
    }
    let top = min(max(annotation.row - 2, 0), CellReference.rowLimit - 60)
    let height = height(of: annotation) + 10
    return "\(left - 1), 15, \(top), 10, \(column - 1), \(width), \(top + height / Self.rowHeight), "
      + "\(height % Self.rowHeight)"
  }

  private func pixels(ofColumn column: Int) -> Int {
    let width = columnWidths.first { $0.columns.contains(column) }?.width ?? 8.43
    return max(Int(min(width, 255) * 7) + 5, 1)
  }
}

extension String {
  /// What follows each place where a text stands.
  fileprivate func components(after mark: String) -> [Substring] { Array(split(separator: mark).dropFirst()) }

  /// Where a text begins that stands in it last.
  fileprivate func range(of mark: String, last: Bool) -> Index? { ranges(of: mark).last?.lowerBound }
}
