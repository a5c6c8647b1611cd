/// Writes comma-separated values by RFC 4180, lines ended by CR LF.
package struct CSVWriter: ByteWriter {
  /// What to do with a field a spreadsheet program would run as a formula.
  package enum Formulas: Sendable {
    /// Written as it is: an exact copy of the data.
    case kept
    /// Preceded by an apostrophe, so that opening the file runs nothing (OWASP, CSV injection).
    case neutralised
  }

  package var bytes: [UInt8] = []
  private let formulas: Formulas
  @usableFromInline var atLineStart = true

  package init(formulas: Formulas) { self.formulas = formulas }

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  package mutating func field(_ text: String) {
    var text = text
    text.withUTF8 { field(utf8: $0.span) }
  }

  /// A field from UTF-8 bytes.
  package mutating func field(utf8 text: Span<UInt8>) {
    let isFormula = formulas == .neutralised && Self.startsFormula(text.isEmpty ? nil : text[0])
    beginField()
    var end = Self.firstQuotable(in: text, from: 0)
    if end == text.count, !isFormula { return bytes.append(text, 0..<end) }
    let mustQuote = end < text.count
    if mustQuote { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    var start = 0
    while end < text.count {
      // A quote is written by the run that ends with it and again by the one that begins with it.
      bytes.append(text, start..<end + 1)
      start = text[end] == UInt8(ascii: "\"") ? end : end + 1
      end = Self.firstQuotable(in: text, from: end + 1)
    }
    bytes.append(text, start..<end)
    if mustQuote { bytes.append(UInt8(ascii: "\"")) }
  }

  /// A field that needs no quotes, such as a number or a date, written by `body`.
  @inlinable
  package mutating func plainField(_ body: (inout [UInt8]) -> Void) {
    beginField()
    body(&bytes)
  }

  /// Fields of no text.
  package mutating func emptyFields(_ count: Int) {
    for _ in 0..<count { beginField() }
  }

  @inlinable
  package mutating func beginField() {
    if !atLineStart { bytes.append(UInt8(ascii: ",")) }
    atLineStart = false
  }

  /// The first comma, quote or line end; other control characters are passed over.
  private static func firstQuotable(in text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while true {
      position = firstSpecial(in: text, from: position) { word in
        controls(word) | Writing.bytes(UInt8(ascii: ","), in: word) | Writing.bytes(UInt8(ascii: "\""), in: word)
      }
      guard position < text.count, text[position] < 0x20, text[position] != 0x0A, text[position] != 0x0D else {
        return position
      }
      position += 1
    }
  }

  package mutating func endRecord() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    atLineStart = true
  }

  package mutating func record(_ fields: some Sequence<String>) {
    for text in fields { field(text) }
    endRecord()
  }

  private static func startsFormula(_ byte: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }
}
