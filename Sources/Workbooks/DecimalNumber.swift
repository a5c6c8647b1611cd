/// The number decimal text stands for, as XML Schema writes doubles; nil if it is none or too large for a `Double`.
///
/// Up to 19 digits are divided exactly; more of them, and exponents, go through the C library.
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
  while index < end, digits <= 19 {
    if (0x30...0x39).contains(text[index]) {
      mantissa = mantissa &* 10 &+ UInt64(text[index] - 0x30)
      digits += 1
      if isFraction { fractionDigits += 1 }
    } else if text[index] == UInt8(ascii: "."), !isFraction {
      isFraction = true
    } else {
      break
    }
    index += 1
  }
  if index == end, digits > 0, digits <= 19 {
    let value = quotient(mantissa, tenToThe: fractionDigits)
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

/// The `Double` nearest to a number divided by a power of ten up to the 19th.
private func quotient(_ number: UInt64, tenToThe power: Int) -> Double {
  guard power > 0, number > 0 else { return Double(number) }
  // Both are exact then, and so is the rounding of one division.
  if number <= 1 << 53 { return Double(number) / Double(powersOfTen[power]) }
  // Both with their highest bit set, the quotient has 63 bits or 64, ten more than a `Double`; a rest is made known to
  // the rounding by the lowest.
  let divisor = powersOfTen[power]
  let (zeros, divisorZeros) = (number.leadingZeroBitCount, divisor.leadingZeroBitCount)
  let scaled = number << UInt64(zeros)
  let (quotient, rest) = (divisor << UInt64(divisorZeros)).dividingFullWidth((scaled >> 1, scaled << 63))
  let powerOfTwo = Double(bitPattern: UInt64(1023 - 63 + divisorZeros - zeros) << 52)
  return Double(rest == 0 ? quotient : quotient | 1) * powerOfTwo
}

private let powersOfTen: [UInt64] = [
  1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
  1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
  100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
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
