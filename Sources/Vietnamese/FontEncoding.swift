/// A way of typing Vietnamese that only fonts made for it show: the codes are those of Western letters and symbols.
///
/// Nothing in a text says so but the fonts of its cells, which readers do not hand on. «Sản phẩm» is «S¶n phÈm» in TCVN3
/// and «Saûn phaåm» in VNI.
package enum FontEncoding: String, CaseIterable, Sendable {
  /// TCVN 5712:1993 VN3, the ABC fonts (.VnTime, .VnArial): one code a letter, none for capitals with a tone.
  ///
  /// Those are shown by fonts of capitals (.VnTimeH), whose codes are the small letters'.
  case tcvn3 = "TCVN3"
  /// VNI-Windows (VNI-Times): a vowel, then a code for what stands on it.
  case vni = "VNI"

  /// The name as an option's value.
  package var option: String { rawValue.lowercased() }

  /// The same text in Unicode, composed (NFC); what is no code of the encoding stays as it is.
  ///
  /// Of TCVN3, letters with a tone become capitals only inside a word of capitals (`TØNH` is `TỈNH`): whether a font
  /// showed others as capitals cannot be known.
  ///
  /// - Complexity: linear in the text.
  package func unicode(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    switch self {
    case .tcvn3: TCVN3.append(text.unicodeScalars, to: &scalars)
    case .vni: VNI.append(text.unicodeScalars, to: &scalars)
    }
    return String(scalars)
  }
}
