/// The name of a part a relationship points at, resolved within the package.
///
/// ECMA-376-2 §6.5.3. Backslashes count as slashes, percent escapes are undone, and steps above the root stay at the root: a name never
/// leaves the package.
///
/// - Parameters:
///   - target: as written, `worksheets/sheet1.xml`, `/xl/styles.xml`, `..\theme.xml`.
///   - source: the part the relationship belongs to, `xl/workbook.xml`; empty for the package itself.
/// - Returns: a name without a leading slash, `xl/worksheets/sheet1.xml`.
func partName(target: String, from source: String) -> String {
  let target = removingPercentEscapes(target.split(separator: "#", omittingEmptySubsequences: false).first ?? "")
  let slashed = String(target.map { $0 == "\\" ? "/" : $0 })
  var steps = slashed.hasPrefix("/") ? [] : Array(source.split(separator: "/").dropLast())
  for step in slashed.split(separator: "/") {
    switch step {
    case ".": continue
    case "..": if !steps.isEmpty { steps.removeLast() }
    default: steps.append(step)
    }
  }
  return steps.joined(separator: "/")
}

/// The part that holds the relationships of another, `xl/_rels/workbook.xml.rels`; of the package for an empty name.
func relationshipsName(of part: String) -> String {
  var steps = part.split(separator: "/").map(String.init)
  let name = steps.popLast() ?? ""
  return (steps + ["_rels", name + ".rels"]).joined(separator: "/")
}

private func removingPercentEscapes(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2, let value = hexValue(rest.prefix(2)) {
      bytes.append(UInt8(truncatingIfNeeded: value))
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The value of hexadecimal digits; nil if one is none, or there are none.
func hexValue(_ digits: some Collection<UInt8>) -> UInt32? {
  var value: UInt32 = 0
  for digit in digits {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(digit - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(digit - UInt8(ascii: "a") + 10)
    default: return nil
    }
  }
  return digits.isEmpty ? nil : value
}
