/// Writes comma-separated values by RFC 4180, lines ended by CR LF.
package struct CSVWriter: ByteWriter {
  /// What to do with a field a spreadsheet program would run as a formula.
  package enum Formulas: Sendable {
    /// Written as it is: an exact copy of the data.
    case kept
    /// Preceded by an apostrophe, so that opening the file runs nothing (OWASP, CSV injection).
    case neutralised
  }

  package private(set) var bytes: [UInt8] = []
  package var written: ArraySlice<UInt8> { bytes[...] }
  private let formulas: Formulas
  private var atLineStart = true

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
    if !isFormula, firstQuotable(in: text) == text.count { return bytes.append(text, 0..<text.count) }
    var position = bytes.count
    let room = 2 * text.count + 12
    bytes.append(contentsOf: repeatElement(0, count: room))
    let roomEnd = bytes.count
    var span = bytes.mutableSpan
    var out = span.mutableBytes
    writeCSVField(
      text, 0..<text.count, prefix: isFormula ? UInt8(ascii: "'") : nil, to: &out, at: &position)
    bytes.removeLast(roomEnd - position)
  }

  private mutating func beginField() {
    if !atLineStart { bytes.append(UInt8(ascii: ",")) }
    atLineStart = false
  }

  package mutating func endRecord() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    atLineStart = true
  }

  package mutating func record(_ fields: [String]) {
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
