/// The number decimal text stands for, as XML Schema writes doubles; nil if it is none or too large for a `Double`.
///
/// Up to 15 digits with up to 22 after the point are exact by one division; the rest goes through the C library.
func decimalNumber(_ text: Span<UInt8>) -> Double? {
  var index = 0
  var end = text.count
  while index < end, isSpace(text[index]) { index += 1 }
  while index < end, isSpace(text[end - 1]) { end -= 1 }
  let start = index
  let isNegative = index < end && text[index] == UInt8(ascii: "-")
  if isNegative { index += 1 }
  var digits = 0
  var fractionDigits = 0
  var mantissa: UInt64 = 0
  var isFraction = false
  while index < end, digits <= 15 {
    if (0x30...0x39).contains(text[index]) {
      mantissa = mantissa * 10 + UInt64(text[index] - 0x30)
      digits += 1
      if isFraction { fractionDigits += 1 }
    } else if text[index] == UInt8(ascii: "."), !isFraction {
      isFraction = true
    } else {
      break
    }
    index += 1
  }
  if index == end, digits > 0, digits <= 15 {
    let value = Double(mantissa) / powersOfTen[fractionDigits]
    return isNegative ? -value : value
  }
  return generalNumber(text.extracting(start..<end))
}

/// The value of one to nine digits and nothing else; nil for other numbers, which are `decimalNumber`'s.
@inline(__always)
func smallNumber(_ text: Span<UInt8>) -> Int? {
  guard text.count > 0, text.count < 10 else { return nil }
  var value = 0
  for index in text.indices {
    guard case let digit = text[index] &- UInt8(ascii: "0"), digit < 10 else { return nil }
    value = value &* 10 &+ Int(digit)
  }
  return value
}

private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]

private func generalNumber(_ text: Span<UInt8>) -> Double? {
  for index in text.indices {
    switch text[index] {
    case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"):
      break
    // Hexadecimal, `inf` and `nan` are no numbers of a sheet.
    default: return nil
    }
  }
  let value = text.withUnsafeBufferPointer { Double(String(decoding: $0, as: UTF8.self)) }
  return value?.isFinite == true ? value : nil
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
