/// Writes comma-separated values by RFC 4180, lines ended by CR LF.
package struct CSVWriter: Sendable {
  /// What to do with a field a spreadsheet program would run as a formula.
  package enum Formulas: Sendable {
    /// Written as it is: an exact copy of the data.
    case kept
    /// Preceded by an apostrophe, so that opening the file runs nothing (OWASP, CSV injection).
    case neutralised
  }

  package private(set) var bytes: [UInt8] = []
  private let formulas: Formulas
  private var atLineStart = true

  package init(formulas: Formulas) { self.formulas = formulas }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  package mutating func field(_ text: String) {
    if !atLineStart { bytes.append(UInt8(ascii: ",")) }
    atLineStart = false
    let isFormula = formulas == .neutralised && Self.startsFormula(text.utf8.first)
    let mustQuote = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if mustQuote { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if mustQuote { bytes.append(UInt8(ascii: "\"")) }
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
