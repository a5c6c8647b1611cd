/// A text as a name for programs: its letters small and without marks, everything between them one underscore.
///
/// «Hộ gia đình» is `ho_gia_dinh`. Empty for a text without letters or digits.
package func asciiName(_ text: String) -> String {
  var name = ""
  for scalar in text.unicodeScalars {
    if let byte = plainLetter(of: scalar) {
      name.unicodeScalars.append(Unicode.Scalar(byte))
    } else if !name.isEmpty, !name.hasSuffix("_"), !scalar.properties.isDiacritic {
      name += "_"
    }
  }
  if name.hasSuffix("_") { name.removeLast() }
  return name
}

private func plainLetter(of scalar: Unicode.Scalar) -> UInt8? {
  let code = VietnameseLetter.code(of: scalar)?.code ?? UInt8(exactly: scalar.value) ?? 0
  let isMarked = scalar.value > 0x7F
  switch Unicode.Scalar(code) {
  case "W" where isMarked, "A" where isMarked: return UInt8(ascii: "a")
  case "E" where isMarked: return UInt8(ascii: "e")
  case "O" where isMarked, "P" where isMarked: return UInt8(ascii: "o")
  case "U" where isMarked: return UInt8(ascii: "u")
  case "D" where isMarked: return UInt8(ascii: "d")
  case "A"..."Z": return code | 0x20
  case "a"..."z", "0"..."9": return code
  default: return nil
  }
}
