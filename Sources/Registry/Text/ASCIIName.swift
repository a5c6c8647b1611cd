/// A text as a name for programs: its letters small and without marks, everything between them one underscore.
///
/// «Hộ gia đình» is `ho_gia_dinh`. Empty for a text without letters or digits.
package func asciiName(_ text: String) -> String {
  let underscore = UInt8(ascii: "_")
  var name: [UInt8] = []
  for scalar in text.unicodeScalars {
    if let byte = plainLetter(of: scalar) {
      name.append(byte)
    } else if let last = name.last, last != underscore, !scalar.properties.isDiacritic {
      name.append(underscore)
    }
  }
  if name.last == underscore { name.removeLast() }
  return String(decoding: name, as: UTF8.self)
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
