/// The shortest decimal text that reads back as the same number; whole numbers without a fraction.
///
/// 79.4 for what Excel stores as 79.40000000000001 only when the two are the same `Double`; 1e16 and beyond, and
/// below 1e-6, in exponent form as Swift prints them.
package func shortestText(of value: Double) -> String {
  var bytes: [UInt8] = []
  appendShortest(value, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Appends what `shortestText` gives.
package func appendShortest(_ value: Double, to bytes: inout [UInt8]) {
  if value == value.rounded(.towardZero), abs(value) < 1e16 { return appendDecimal(Int(value), to: &bytes) }
  if appendShortFraction(value, to: &bytes) { return }
  bytes.append(contentsOf: "\(value)".utf8)
}

/// Appends a whole number, with zeros before it up to a width.
package func appendDecimal(_ value: Int, width: Int = 1, to bytes: inout [UInt8]) {
  if value < 0 { bytes.append(UInt8(ascii: "-")) }
  let start = bytes.count
  var rest = value.magnitude
  var written = 0
  repeat {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
    rest /= 10
    written += 1
  } while rest > 0 || written < width
  bytes[start...].reverse()
}

/// Appends a number of one to four decimals; false, and nothing appended, for any other.
///
/// At most 15 digits in all: no two such numbers are the same `Double`, so that the fewest decimals that give the value
/// back are its shortest text.
private func appendShortFraction(_ value: Double, to bytes: inout [UInt8]) -> Bool {
  let magnitude = abs(value)
  guard magnitude >= 0.001, magnitude < 1e10 else { return false }
  var scale = 10.0
  for decimals in 1...4 {
    let scaled = (magnitude * scale).rounded()
    if scaled / scale == magnitude {
      if value < 0 { bytes.append(UInt8(ascii: "-")) }
      let (whole, fraction) = Int(scaled).quotientAndRemainder(dividingBy: Int(scale))
      appendDecimal(whole, to: &bytes)
      bytes.append(UInt8(ascii: "."))
      appendDecimal(fraction, width: decimals, to: &bytes)
      return true
    }
    scale *= 10
  }
  return false
}
