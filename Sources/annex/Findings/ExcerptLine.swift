/// One row drawn on one line, cut to a width so that the marked part stays in sight.
struct ExcerptLine {
  struct Cell {
    let column: Int
    var text: String { didSet { width = text.count } }
    /// In characters.
    private(set) var width: Int

    init(column: Int, text: String) {
      self.column = column
      self.text = text
      width = text.count
    }
  }

  private var cells: [Cell]
  private var marked: (index: Int, range: Range<Int>)?
  private static let joint = " │ "

  init(cells: [Cell]) { self.cells = cells }

  /// Marks a column, or a part of its text; a blank cell is marked as wide as a word.
  mutating func mark(column: Int, fragment: String?) {
    guard let index = cells.firstIndex(where: { $0.column == column }) else { return }
    if cells[index].text.isEmpty { cells[index].text = "····" }
    let text = Array(cells[index].text)
    if let fragment = fragment.map(Array.init), !fragment.isEmpty, fragment.count <= text.count,
      let start = (0...(text.count - fragment.count)).first(where: { text[$0..<$0 + fragment.count] == fragment[...] })
    {
      marked = (index, start..<start + fragment.count)
    } else {
      marked = (index, 0..<text.count)
    }
  }

  /// Shortens the texts until the line is no wider than so many columns.
  mutating func fit(_ width: Int) {
    for limit in [80, 60, 40, 30, 24, 18, 12, 8, 4] where self.width > width {
      for index in cells.indices where index != marked?.index && cells[index].width > limit {
        cells[index].text = cells[index].text.prefix(limit - 1) + "…"
      }
    }
    guard self.width > width, let marked else { return clipEnd(width) }
    // What is left too long is the marked cell itself: keep the mark and what fits around it.
    let others = self.width - cells[marked.index].width
    window(marked, max(width - others, 20))
    clipEnd(width)
  }

  /// The cells side by side.
  var text: String { cells.map(\.text).joined(separator: Self.joint) }

  /// The characters of all, side by side.
  private var width: Int {
    cells.reduce(0) { $0 + $1.width } + Self.joint.count * max(0, cells.count - 1)
  }

  /// Carets under the marked part; nil if nothing is marked.
  var markText: String? {
    guard let marked else { return nil }
    let before = cells[..<marked.index].reduce(0) { $0 + $1.width + Self.joint.count }
    return String(repeating: " ", count: before + marked.range.lowerBound)
      + String(repeating: "^", count: max(1, marked.range.count))
  }

  private mutating func window(_ mark: (index: Int, range: Range<Int>), _ width: Int) {
    let text = Array(cells[mark.index].text)
    guard text.count > width else { return }
    let length = min(mark.range.count, width - 2)
    let start = min(max(0, mark.range.lowerBound - (width - length) / 2), max(0, text.count - width + 1))
    let end = min(text.count, start + width - 2)
    let lead = start > 0 ? "…" : ""
    cells[mark.index].text = lead + String(text[start..<end]) + (end < text.count ? "…" : "")
    let low = mark.range.lowerBound - start + lead.count
    marked = (mark.index, low..<min(low + mark.range.count, cells[mark.index].width))
  }

  private mutating func clipEnd(_ width: Int) {
    while cells.count > (marked?.index ?? 0) + 1, self.width > width { cells.removeLast() }
  }
}
