/// The ways a delimited text may be encoded.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Vietnamese Windows: letters as in Western Windows, tones as combining marks after them.
  case windows1258 = "windows-1258"
  /// Western Windows: what is left when nothing else fits, and what TCVN3 and VNI fonts are laid over.
  case windows1252 = "windows-1252"

  /// Whether the encoding is the one the text should have been saved in, or says so itself by a mark.
  package var isUnicode: Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: true
    case .windows1258, .windows1252: false
    }
  }
}

/// How a delimited text was written: what the reader took it for, so that it can be reported.
package struct Dialect: Hashable, Sendable {
  /// How bytes stand for characters.
  package let encoding: TextEncoding
  /// The byte between fields, `,` `;` `|` or a tab.
  package let delimiter: UInt8

  package init(encoding: TextEncoding, delimiter: UInt8) {
    self.encoding = encoding
    self.delimiter = delimiter
  }
}
