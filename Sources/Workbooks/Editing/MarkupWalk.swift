/// Walks over the tags of an XML part that libxml2 has found well formed, by their places in its bytes.
///
/// Nil is the end of the bytes, or what no list's XML has: a DOCTYPE, a tag that is cut off.
struct MarkupWalk {
  struct Tag {
    enum Kind { case start, end, closed }

    let kind: Kind
    /// With its brackets.
    let range: Range<Int>
    /// As written, with a prefix.
    let name: Range<Int>
    /// What stands between the name and the closing bracket.
    let attributes: Range<Int>
  }

  private let bytes: [UInt8]
  private var position: Int

  /// Begins at the first byte, or at one between two tags.
  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next tag; comments, processing instructions and CDATA are passed over.
  mutating func next() -> Tag? {
    while let start = index(of: UInt8(ascii: "<"), from: position), start + 1 < bytes.count {
      switch bytes[start + 1] {
      case UInt8(ascii: "?"): guard pass("?>", from: start) else { return nil }
      case UInt8(ascii: "!"):
        if has("<!--", at: start) {
          guard pass("-->", from: start + 4) else { return nil }
        } else {
          guard has("<![CDATA[", at: start), pass("]]>", from: start) else { return nil }
        }
      default: return tag(from: start)
      }
    }
    return nil
  }

  private mutating func tag(from start: Int) -> Tag? {
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    var nameEnd = nameStart
    while nameEnd < bytes.count, !isNameEnd(bytes[nameEnd]) { nameEnd += 1 }
    var end = nameEnd
    var quote: UInt8?
    while end < bytes.count, quote != nil || bytes[end] != UInt8(ascii: ">") {
      let byte = bytes[end]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      end += 1
    }
    guard end < bytes.count, nameEnd > nameStart else { return nil }
    position = end + 1
    let isClosed = !isEnd && bytes[end - 1] == UInt8(ascii: "/")
    return Tag(
      kind: isEnd ? .end : isClosed ? .closed : .start, range: start..<end + 1, name: nameStart..<nameEnd,
      attributes: nameEnd..<max(nameEnd, isClosed ? end - 1 : end))
  }

  private mutating func pass(_ end: StaticString, from start: Int) -> Bool {
    var index = start
    while index + end.utf8CodeUnitCount <= bytes.count {
      if has(end, at: index) {
        position = index + end.utf8CodeUnitCount
        return true
      }
      index += 1
    }
    return false
  }

  private func has(_ word: StaticString, at start: Int) -> Bool { bytes.span.has(word, at: start) }

  private func index(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] != byte { index += 1 }
    return index < bytes.count ? index : nil
  }

  private func isNameEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// The attributes of a tag: name, value without its quotes, and all of it with the space before.
  func attributes(of tag: Tag) -> [(name: String, value: String, range: Range<Int>)] {
    var found: [(name: String, value: String, range: Range<Int>)] = []
    var index = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    while index < end {
      let start = index
      while index < end, bytes[index] <= 0x20 { index += 1 }
      let nameStart = index
      while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") { index += 1 }
      let name = nameStart..<index
      while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
      guard index < end, !name.isEmpty else { break }
      let quote = bytes[index]
      let valueStart = index + 1
      index += 1
      while index < end, bytes[index] != quote { index += 1 }
      guard index < end else { break }
      index += 1
      found.append((text(name), text(valueStart..<index - 1), start..<index))
    }
    return found
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
