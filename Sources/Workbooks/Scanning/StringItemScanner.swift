/// Reads what stands inside an `<si>` or `<is>` straight from its bytes: text, runs with their formatting, phonetic runs.
///
/// Nil is "not known here", as everywhere in this folder: another element, a prefix, text where there should be none.
/// ECMA-376-1 §18.4.8.
struct StringItemScanner {
  private var content = StringContent()

  /// Appends the value to `target`.
  ///
  /// - Parameters:
  ///   - text: the bytes, which must have passed `XMLCharacters`.
  ///   - start: after the opening tag.
  ///   - limit: where the bytes end.
  ///   - closingTag: `</si>` or `</is>`.
  ///   - target: takes the value; part of it even where nil is returned.
  /// - Returns: the position after the closing tag.
  mutating func scan(
    _ text: Span<UInt8>, from start: Int, limit: Int, to closingTag: StaticString, _ target: inout [UInt8]
  ) -> Int? {
    var position = start
    while true {
      position = text.skippingSpace(from: position)
      if text.has(closingTag, at: position) { return position + closingTag.utf8CodeUnitCount }
      guard let end = scanElement(text, position, limit, &target) else { return nil }
      position = end
    }
  }

  /// One child of the item.
  private mutating func scanElement(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ target: inout [UInt8]
  ) -> Int? {
    if text.has("<r>", at: start) { return scanRun(text, start + 3, limit, "</r>", &target) }
    if text.has("<rPh", at: start) {
      guard let tag = text.tagEnd(after: start + 4, limit: limit) else { return nil }
      if tag.isClosed { return tag.end }
      content.start(.phonetic)
      defer { content.end(.phonetic) }
      return scanRun(text, tag.end, limit, "</rPh>", &target)
    }
    if text.has("<phoneticPr", at: start) { return closedTagEnd(text, start + 11, limit) }
    return scanText(text, start, limit, &target)
  }

  /// What stands in a run: its formatting and its text.
  private mutating func scanRun(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ closingTag: StaticString, _ target: inout [UInt8]
  ) -> Int? {
    var position = start
    while true {
      position = text.skippingSpace(from: position)
      if text.has(closingTag, at: position) { return position + closingTag.utf8CodeUnitCount }
      let end =
        text.has("<rPr", at: position)
        ? scanFormatting(text, position + 4, limit) : scanText(text, position, limit, &target)
      guard let end else { return nil }
      position = end
    }
  }

  /// `<t>…</t>`, with or without attributes.
  private mutating func scanText(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ target: inout [UInt8]
  ) -> Int? {
    guard text.has("<t", at: start), let tag = text.tagEnd(after: start + 2, limit: limit) else { return nil }
    if tag.isClosed { return tag.end }
    content.start(.text)
    defer { content.end(.text) }
    let count = target.count
    guard let end = text.appendText(from: tag.end, limit: limit, to: &target), text.has("</t>", at: end) else {
      return nil
    }
    if !content.takesText { target.removeSubrange(count...) }
    return end + 4
  }

  /// The rest of `<rPr>`: elements without content, which mean nothing to the value.
  private func scanFormatting(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    guard let tag = text.tagEnd(after: start, limit: limit) else { return nil }
    if tag.isClosed { return tag.end }
    var position = tag.end
    while true {
      position = text.skippingSpace(from: position)
      if text.has("</rPr>", at: position) { return position + 6 }
      guard text[position] == UInt8(ascii: "<"), !text.has("<si", at: position) else { return nil }
      var nameEnd = position + 1
      while case let letter = text[nameEnd] | 0x20, letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") {
        nameEnd += 1
      }
      guard nameEnd > position + 1, let end = closedTagEnd(text, nameEnd, limit) else { return nil }
      position = end
    }
  }

  private func closedTagEnd(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    guard let tag = text.tagEnd(after: start, limit: limit), tag.isClosed else { return nil }
    return tag.end
  }
}
