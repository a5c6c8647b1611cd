internal import CXML

/// An element as libxml2 hands it over: name and attributes, valid until the callback returns.
///
/// The one place where the parser's pointers are read.
struct XMLElement: ~Copyable {
  private let localName: UnsafePointer<xmlChar>
  /// Whether the name is written with a prefix.
  let isPrefixed: Bool
  private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let attributeCount: Int

  init(
    _ localName: UnsafePointer<xmlChar>, isPrefixed: Bool = false,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>? = nil, count: Int32 = 0
  ) {
    self.localName = localName
    self.isPrefixed = isPrefixed
    self.attributes = attributes
    attributeCount = Int(count)
  }

  /// The name without its prefix.
  var name: String { String(cString: localName) }

  /// Whether the name without its prefix is this one.
  func isNamed(_ name: StaticString) -> Bool { equals(localName, name) }

  /// The value of an attribute; nil if the element has none of that name.
  ///
  /// - Parameters:
  ///   - name: the name without a prefix.
  ///   - namespaceEnd: how its namespace ends, for a prefixed attribute; attributes without a prefix have none.
  /// - Returns: the value, references decoded.
  func attribute(_ name: StaticString, namespaceEnd: String? = nil) -> String? {
    guard let slot = slot(of: name, namespaceEnd: namespaceEnd), let (start, count) = value(at: slot) else {
      return nil
    }
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    // libxml2 leaves an ampersand as this reference unless it is told to expand entities, which it never is.
    return text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&#38;", with: "&") : text
  }

  /// All attributes by their names without prefixes; of two that differ only in that, the first.
  var attributesByName: [String: String] {
    guard let attributes else { return [:] }
    var found: [String: String] = [:]
    for slot in stride(from: 0, to: attributeCount * 5, by: 5) {
      guard let name = attributes[slot], let (start, count) = value(at: slot) else { continue }
      let key = String(cString: name)
      guard found[key] == nil else { continue }
      let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
      found[key] = text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&#38;", with: "&") : text
    }
    return found
  }

  /// Hands the bytes of an attribute's value to `body`; nil if the element has none of that name.
  ///
  /// For the attributes of rows and cells, whose values hold no ampersand.
  func withAttribute<Result>(_ name: StaticString, _ body: (Span<UInt8>) -> Result) -> Result? {
    guard let slot = slot(of: name, namespaceEnd: nil), let (start, count) = value(at: slot) else { return nil }
    return body(UnsafeBufferPointer(start: start, count: count).span)
  }

  /// Whether an attribute says yes, `1` or `true`.
  ///
  /// ECMA-376-1 §22.9.2.1.
  func flag(_ name: StaticString) -> Bool { ["1", "true", "on"].contains(attribute(name)) }

  /// libxml2 gives five pointers an attribute: name, prefix, namespace, start and end of the value.
  private func slot(of name: StaticString, namespaceEnd: String?) -> Int? {
    guard let attributes else { return nil }
    for slot in stride(from: 0, to: attributeCount * 5, by: 5) {
      guard let found = attributes[slot], equals(found, name) else { continue }
      let namespace = attributes[slot + 2].map { String(cString: $0) }
      switch (namespace, namespaceEnd) {
      case (nil, nil): return slot
      case (let namespace?, let end?) where namespace.hasSuffix(end): return slot
      default: continue
      }
    }
    return nil
  }

  private func value(at slot: Int) -> (UnsafePointer<xmlChar>, Int)? {
    guard let start = attributes?[slot + 3], let end = attributes?[slot + 4] else { return nil }
    return (start, end - start)
  }
}

/// Whether a C string of libxml2 is this text.
func equals(_ text: UnsafePointer<xmlChar>, _ other: StaticString) -> Bool {
  other.withUTF8Buffer { expected in
    // Stops at the first difference, so that the string's end is never passed.
    for index in expected.indices where text[index] != expected[index] { return false }
    return text[expected.count] == 0
  }
}
