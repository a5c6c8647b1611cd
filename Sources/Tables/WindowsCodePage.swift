/// The characters of Windows-1252 and Windows-1258.
///
/// WHATWG Encoding, indexes.
enum WindowsCodePage {
  /// The UTF-8 of each byte; empty for the Unicode encodings.
  static func utf8Table(of encoding: TextEncoding) -> [[UInt8]] {
    guard !encoding.isUnicode else { return [] }
    var table = (0...255).map { Array(String(Unicode.Scalar(UInt8($0))).utf8) }
    for (offset, scalar) in western.enumerated() { table[0x80 + offset] = Array(String(scalar).utf8) }
    guard encoding == .windows1258 else { return table }
    for (byte, scalar) in vietnamese { table[Int(byte)] = Array(String(scalar).utf8) }
    return table
  }

  /// 0x80 to 0x9F of Windows-1252, where ISO 8859-1 has control characters.
  private static let western: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
  ]

  /// Where Windows-1258 differs: the tones as combining marks, ă đ ơ ư, the đồng sign.
  private static let vietnamese: [(UInt8, Unicode.Scalar)] = [
    (0x8A, "\u{8A}"), (0x8E, "\u{8E}"), (0x9A, "\u{9A}"), (0x9E, "\u{9E}"),
    (0xC3, "\u{0102}"), (0xCC, "\u{0300}"), (0xD0, "\u{0110}"), (0xD2, "\u{0309}"), (0xD5, "\u{01A0}"),
    (0xDD, "\u{01AF}"), (0xDE, "\u{0303}"), (0xE3, "\u{0103}"), (0xEC, "\u{0301}"), (0xF0, "\u{0111}"),
    (0xF2, "\u{0323}"), (0xF5, "\u{01A1}"), (0xFD, "\u{01B0}"), (0xFE, "\u{20AB}"),
  ]
}
