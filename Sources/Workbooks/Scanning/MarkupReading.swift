internal import Tables
internal import Writing

// What the scanners read markup with. Nil is always "not known here", which leaves the element to libxml2. Nothing is read
// outside the bounds of the span: a part's blocks end with zeros for more than a word, and a zero is nothing known.
extension Span<UInt8> {
  /// Whether a short text of ASCII stands at a position.
  @inline(__always)
  func has(_ word: StaticString, at position: Int) -> Bool {
    guard position + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { word in
      for index in word.indices where self[position + index] != word[index] { return false }
      return true
    }
  }

  /// The first byte from `position` on that is not white space.
  @inline(__always)
  func skippingSpace(from position: Int) -> Int {
    var position = position
    while self[position] == 0x20 || self[position] == 0x0A || self[position] == 0x09 { position += 1 }
    return position
  }

  /// The `<` or `&` that ends a run of character data; nil where the run holds `]]>`, which it may not, or has no end.
  @inline(__always)
  func runEnd(from start: Int, limit: Int) -> Int? {
    var mayHaveEscape = false
    return runEnd(from: start, limit: limit, &mayHaveEscape)
  }

  /// The same, and whether there may be a `_` in the run, which begins every `_xHHHH_`.
  @inline(__always)
  func runEnd(from start: Int, limit: Int, _ mayHaveEscape: inout Bool) -> Int? {
    var position = start
    var underscores: UInt64 = 0
    defer { mayHaveEscape = underscores & 0x8080_8080_8080_8080 != 0 }
    while position < limit {
      let word = eightBytes(at: position)
      let others = word ^ 0x5F5F_5F5F_5F5F_5F5F
      underscores |= (others &- 0x0101_0101_0101_0101) & ~others
      // `<` and `>` differ in one bit.
      let brackets = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
      let ampersands = word ^ 0x2626_2626_2626_2626
      let zeros =
        ((brackets &- 0x0101_0101_0101_0101) & ~brackets | (ampersands &- 0x0101_0101_0101_0101) & ~ampersands)
        & 0x8080_8080_8080_8080
      guard zeros != 0 else {
        position += 8
        continue
      }
      position += zeros.trailingZeroBitCount >> 3
      guard self[position] == UInt8(ascii: ">") else { return position }
      guard position < 2 || self[position - 1] != UInt8(ascii: "]") || self[position - 2] != UInt8(ascii: "]") else {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// The character a reference stands for, and the position after its semicolon.
  ///
  /// The five predefined entities and numbers. XML 1.0 §4.1, §4.6.
  func reference(at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let named: [(StaticString, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ]
    for (text, scalar) in named where has(text, at: start) { return (scalar, start + text.utf8CodeUnitCount) }
    guard has("&#", at: start) else { return nil }
    let isHexadecimal = self[start + 2] == UInt8(ascii: "x")
    let first = start + (isHexadecimal ? 3 : 2)
    var end = first
    while end < first + 8, self[end] != UInt8(ascii: ";") { end += 1 }
    guard self[end] == UInt8(ascii: ";"), end > first else { return nil }
    var value: UInt32 = 0
    for index in first..<end {
      guard let digit = hexValue(CollectionOfOne(self[index])), isHexadecimal || digit < 10 else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
    }
    // Controls, and what XML 1.0 §2.2 leaves out at the end of the first plane.
    guard value >= 0x20 || value == 0x09 || value == 0x0A, value != 0xFFFE, value != 0xFFFF else { return nil }
    return Unicode.Scalar(value).map { ($0, end + 1) }
  }

  /// Appends character data up to the next tag, references decoded, and returns where the tag begins.
  func appendText(from start: Int, limit: Int, to target: inout [UInt8]) -> Int? {
    var position = start
    while let end = runEnd(from: position, limit: limit) {
      extracting(position..<end).withUnsafeBufferPointer { target.append(contentsOf: $0) }
      guard self[end] == UInt8(ascii: "&") else { return end }
      guard let (scalar, after) = reference(at: end) else { return nil }
      target.append(contentsOf: UTF8.encode(scalar) ?? .init())
      position = after
    }
    return nil
  }

  /// The end of a start tag, from after its name, and whether it closes itself.
  func tagEnd(after nameEnd: Int, limit: Int) -> (end: Int, isClosed: Bool)? {
    var position = nameEnd
    if self[position] != UInt8(ascii: ">") {
      var attributes = AttributeReader()
      while case let next = skippingSpace(from: position), next > position {
        guard self[next] != UInt8(ascii: "/"), self[next] != UInt8(ascii: ">") else {
          position = next
          break
        }
        guard attributes.next(self, &position, limit: limit) != nil else { return nil }
      }
    }
    if self[position] == UInt8(ascii: "/"), self[position + 1] == UInt8(ascii: ">") { return (position + 2, true) }
    return self[position] == UInt8(ascii: ">") ? (position + 1, false) : nil
  }
}
