/// Reads the attributes of one start tag, each as it comes, and makes sure that none is there twice.
///
/// Nil where libxml2 has to look: references, other quoting than programs use, namespaces being declared, more than 16.
struct AttributeReader {
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// The names so far as numbers; two that give the same one count as twice the same.
  private var names = InlineArray<16, UInt64>(repeating: 0)
  private var count = 0

  /// The attribute after the white space at `position`, which then stands after its closing quote.
  mutating func next(_ text: Span<UInt8>, _ position: inout Int, limit: Int) -> Attribute? {
    let start = text.skippingSpace(from: position)
    guard let name = nameEnd(text, start), enter(text, start..<name), text[name] == UInt8(ascii: "=") else {
      return nil
    }
    let quote = text[name + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var end = name + 2
    while end < limit, text[end] != quote {
      guard text[end] >= 0x20, text[end] != UInt8(ascii: "<"), text[end] != UInt8(ascii: "&") else { return nil }
      end += 1
    }
    guard end < limit else { return nil }
    position = end + 1
    return Attribute(name: start..<name, value: name + 2..<end)
  }

  /// The end of a name: letters, digits, `_ . -` and one colon inside.
  ///
  /// A prefixed name may not end like the attributes that mean something, since only libxml2 knows what a prefix is.
  private func nameEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var position = start
    var prefixEnd: Int?
    while true {
      switch text[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        guard position > start, position - 1 != prefixEnd else { return nil }
      case UInt8(ascii: ":"):
        guard position > start, prefixEnd == nil else { return nil }
        prefixEnd = position
      default:
        guard position > start, !text.has("xmlns", at: start) else { return nil }
        guard let prefixEnd else { return position }
        let local = prefixEnd + 1
        guard position - local > 1, !text.has("hidden", at: local) else { return nil }
        return !text.has("xml:", at: start) || text.has("xml:space=", at: start) ? position : nil
      }
      position += 1
    }
  }

  private mutating func enter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard count < 16 else { return false }
    var number: UInt64 = 0
    for index in range { number = number &* 257 &+ UInt64(text[index]) }
    for index in 0..<count where names[index] == number { return false }
    names[count] = number
    count += 1
    return true
  }
}
