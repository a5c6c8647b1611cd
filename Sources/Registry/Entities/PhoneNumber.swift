/// A Vietnamese telephone number.
///
/// Ten digits with a leading zero (mobile 03, 05, 07, 08, 09), eleven for some fixed lines (02): Circular
/// 22/2014/TT-BTTTT and the 2017–2018 renumbering.
package struct PhoneNumber: Hashable, Sendable {
  /// What a number looks like as it stands.
  package enum Form: Hashable, Sendable {
    case complete
    /// Nine digits that a leading zero completes: spreadsheet programs drop it from numbers.
    case lostZero
    case malformed
  }

  /// As it stands.
  package let text: String
  /// Digits only, the leading zero restored, +84 written as 0.
  package let digits: String
  package let form: Form

  /// Reads one number; spaces, dots, dashes and brackets between digits do not count.
  package init(_ text: String) {
    self.text = text
    var digits = ""
    var isClean = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case " ", ".", "-", "(", ")", "\u{A0}", "+": break
      default: isClean = false
      }
    }
    if digits.hasPrefix("84"), digits.utf8.count >= 11 {
      digits = "0" + digits.dropFirst(2).drop { $0 == "0" }
    }
    let first = digits.utf8.first
    if !isClean {
      form = .malformed
    } else if Self.isServiceNumber(digits) {
      form = .complete
    } else if first == UInt8(ascii: "0") {
      form = Self.isComplete(digits) ? .complete : .malformed
    } else if Self.isComplete("0" + digits) {
      digits = "0" + digits
      form = .lostZero
    } else {
      form = .malformed
    }
    self.digits = digits
  }

  /// Whether a text is one mobile number as it should be, which most are: ten digits and nothing else.
  package static func isPlainMobile(_ text: Span<UInt8>) -> Bool {
    guard text.count == 10, text[0] == UInt8(ascii: "0") else { return false }
    switch text[1] {
    case 0x33, 0x35, 0x37, 0x38, 0x39: break
    default: return false
    }
    for index in 2..<10 where !(0x30...0x39).contains(text[index]) { return false }
    return true
  }

  /// The numbers of a cell: two are often written in one, with a slash, a comma, a semicolon, a line break, or a dash
  /// or nothing but spaces between them.
  package static func numbers(in text: String) -> [PhoneNumber] {
    let separators: Set<Character> = ["/", ",", ";", "\n", "\r", "\r\n", "–", "—"]
    return text.split { separators.contains($0) }
      .filter { part in part.contains { !$0.isWhitespace } }
      .flatMap { part -> [PhoneNumber] in
        let number = PhoneNumber(String(part))
        return number.form == .malformed ? pair(in: part) ?? [number] : [number]
      }
  }

  /// Two whole numbers with a space or a dash between them.
  private static func pair(in text: Substring) -> [PhoneNumber]? {
    for index in text.indices where " -\u{A0}".contains(text[index]) {
      let halves = [text[..<index], text[text.index(after: index)...]].map { PhoneNumber(String($0)) }
      if halves.allSatisfy({ $0.form != .malformed }) { return halves }
    }
    return nil
  }

  /// Numbers of companies all over the country, 1800 and 1900, which have no leading zero.
  private static func isServiceNumber(_ digits: String) -> Bool {
    (digits.hasPrefix("1800") || digits.hasPrefix("1900")) && (8...10).contains(digits.utf8.count)
  }

  private static func isComplete(_ digits: String) -> Bool {
    let bytes = Array(digits.utf8)
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "0") else { return false }
    switch bytes[1] {
    case UInt8(ascii: "3"), UInt8(ascii: "5"), UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "9"):
      return bytes.count == 10
    case UInt8(ascii: "2"): return bytes.count == 10 || bytes.count == 11
    default: return false
    }
  }
}
