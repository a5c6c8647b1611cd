internal import Diagnostics
internal import Tables

/// Where the elements of an XML part begin and end, so that one can write between them.
struct MarkupOutline {
  /// An element by its places in the part's bytes.
  struct Element {
    let open: MarkupWalk.Tag
    /// Without its prefix.
    let name: String
    /// With its tags.
    let range: Range<Int>
    /// What stands between its tags; nil for one that has only one, `<sheetData/>`.
    let content: Range<Int>?
  }

  let bytes: [UInt8]
  let root: Element
  /// What stands before the names of the root's namespace, with its colon; mostly nothing.
  let prefix: String
  /// The elements directly below the root.
  let children: [Element]
  private let walk: MarkupWalk

  /// Reads a part; throws where it is in another encoding, or its root is another or holds nothing.
  init(_ bytes: [UInt8], root name: String, part: String) throws(TableError) {
    var walk = MarkupWalk(bytes)
    guard isUTF8Markup(bytes), let open = walk.next(), open.kind == .start,
      case let tagName = walk.text(open.name), Self.local(tagName) == name
    else { throw TableError(.damaged, .annotateMarkup, part: part) }
    let (children, end) = Self.elements(of: bytes, in: open.range.upperBound..<bytes.count)
    guard let end else { throw TableError(.damaged, .annotateMarkup, part: part) }
    self.bytes = bytes
    self.walk = walk
    self.children = children
    prefix = String(tagName.dropLast(name.utf8.count))
    root = Element(
      open: open, name: name, range: open.range.lowerBound..<end.upperBound,
      content: open.range.upperBound..<end.lowerBound)
  }

  /// The first element of a name directly below the root.
  func child(_ name: String) -> Element? { children.first { $0.name == name } }

  /// The elements directly below an element.
  func elements(in element: Element) -> [Element] {
    element.content.map { Self.elements(of: bytes, in: $0).elements } ?? []
  }

  /// An attribute as written, references and all.
  func attribute(_ name: String, of element: Element) -> String? {
    walk.attributes(of: element.open).first { $0.name == name }?.value
  }

  /// All attributes of an element: name, value without its quotes, and place with the space before.
  func attributes(of element: Element) -> [(name: String, value: String, range: Range<Int>)] {
    walk.attributes(of: element.open)
  }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String { walk.text(range) }

  /// Where an element belongs that the root does not have, by the order its schema wants: after the last that may stand
  /// before it.
  func place(of name: String, in order: [String]) -> Int {
    let before = order.prefix { $0 != name }
    return children.last { before.contains($0.name) }?.range.upperBound ?? root.open.range.upperBound
  }

  /// What stands for a namespace before a name, with its colon, by the root's declarations; nil without one.
  func prefix(for namespace: String) -> String? {
    attributes(of: root).first { $0.value == namespace && $0.name.hasPrefix("xmlns:") }
      .map { $0.name.dropFirst("xmlns:".count) + ":" }
  }

  /// The elements in a range, and the end tag that closes what they stand in, if it is there.
  private static func elements(of bytes: [UInt8], in range: Range<Int>) -> (elements: [Element], end: Range<Int>?) {
    var walk = MarkupWalk(bytes, from: range.lowerBound)
    var found: [Element] = []
    var open: MarkupWalk.Tag?
    var depth = 0
    while let tag = walk.next(), tag.range.lowerBound < range.upperBound {
      switch tag.kind {
      case .closed:
        guard depth == 0 else { continue }
        found.append(Element(open: tag, name: local(walk.text(tag.name)), range: tag.range, content: nil))
      case .start:
        if depth == 0 { open = tag }
        depth += 1
      case .end:
        depth -= 1
        guard depth >= 0 else { return (found, tag.range) }
        guard depth == 0, let start = open else { continue }
        found.append(
          Element(
            open: start, name: local(walk.text(start.name)), range: start.range.lowerBound..<tag.range.upperBound,
            content: start.range.upperBound..<tag.range.lowerBound))
      }
    }
    return (found, nil)
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? name
  }
}

/// What is written into a part's bytes, and where.
struct ByteEdits {
  private var edits: [(range: Range<Int>, text: String)] = []

  var isEmpty: Bool { edits.isEmpty }

  /// Puts a text before the byte at a place, after what was put there before.
  mutating func insert(_ text: String, at place: Int) { edits.append((place..<place, text)) }

  /// Puts a text in place of a range.
  mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

  /// The bytes with all of it written; ranges may touch, not overlap.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var position = 0
    for (_, edit) in ordered {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.text.utf8
      position = edit.range.upperBound
    }
    return result + bytes[position...]
  }
}
