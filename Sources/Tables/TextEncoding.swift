package import Vietnamese

/// The ways a delimited text may be encoded.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Vietnamese Windows: letters as in Western Windows, tones as combining marks after them.
  case windows1258 = "windows-1258"
  /// Western Windows: what is left when nothing else fits.
  case windows1252 = "windows-1252"
  /// Western Windows by its bytes, Vietnamese in ABC fonts; read as Western Windows unless converted.
  case tcvn3 = "TCVN3"
  /// Western Windows by its bytes, Vietnamese in VNI fonts; read as Western Windows unless converted.
  case vni = "VNI"

  /// The bytes of texts typed for fonts.
  package init(_ fonts: FontEncoding) {
    switch fonts {
    case .tcvn3: self = .tcvn3
    case .vni: self = .vni
    }
  }

  /// The font encoding of the letters that the bytes give, if they are not what they stand for.
  package var fonts: FontEncoding? {
    switch self {
    case .tcvn3: .tcvn3
    case .vni: .vni
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1258, .windows1252: nil
    }
  }

  /// Whether the encoding is the one the text should have been saved in, or says so itself by a mark.
  package var isUnicode: Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: true
    case .windows1258, .windows1252, .tcvn3, .vni: false
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
