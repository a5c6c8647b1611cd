/// The name of a figure: parts between dots, `valid.stars.4`, those with other signs in quotes, `expired.unit."Xã Bản Bo"`.
package struct FigureName: Hashable, Sendable, CustomStringConvertible {
  /// From the widest to the narrowest; never empty, as no part is.
  package let parts: [String]

  /// - Precondition: at least one part.
  package init(_ parts: [String]) {
    precondition(!parts.isEmpty, "a figure has a name")
    self.parts = parts
  }

  /// Reads a name as it is written; nil if a quote is not closed or a part is empty.
  ///
  /// Quotes may be left out, as a shell does: what has no dot in it is then the same part. A quote inside quotes is written twice.
  package init?(_ text: String) {
    var parts: [String] = []
    var rest = text[...]
    while true {
      guard let (part, behind) = rest.first == "\"" ? Self.quoted(rest) : Self.bare(rest) else { return nil }
      parts.append(part)
      guard let dot = behind.first else { break }
      guard dot == "." else { return nil }
      rest = behind.dropFirst()
    }
    self.parts = parts
  }

  /// The name with more parts behind it.
  package func appending(_ parts: String...) -> FigureName { FigureName(self.parts + parts) }

  /// As it is written, in quotes what needs them.
  package var description: String {
    // Every list has some hundred figures, and each is written for each list.
    var text: [UInt8] = []
    text.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count + 3 })
    for part in parts {
      if !text.isEmpty { text.append(UInt8(ascii: ".")) }
      text.append(contentsOf: Self.written(part).utf8)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What names are found by, so that letters' forms, spaces and quotes that a shell took away make no difference.
  var key: TextKey { TextKey(parts.joined(separator: ".")) }

  private static func written(_ part: String) -> String {
    let isPlain = part.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    if isPlain { return part }
    guard part.utf8.contains(UInt8(ascii: "\"")) else { return "\"\(part)\"" }
    return "\"" + part.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func bare(_ text: Substring) -> (part: String, behind: Substring)? {
    let part = text.prefix { $0 != "." }
    return part.isEmpty ? nil : (String(part), text.dropFirst(part.count))
  }

  private static func quoted(_ text: Substring) -> (part: String, behind: Substring)? {
    var part = ""
    var rest = text.dropFirst()
    while let end = rest.firstIndex(of: "\"") {
      part += rest[..<end]
      rest = rest[end...].dropFirst()
      guard rest.first == "\"" else { return part.isEmpty ? nil : (part, rest) }
      part += "\""
      rest = rest.dropFirst()
    }
    return nil
  }
}
