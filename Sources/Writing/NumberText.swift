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
  append(to: &bytes) { out, position in writeShortest(value, to: &out, at: &position) }
}

/// Appends a whole number, with zeros before it up to a width.
package func appendDecimal(_ value: Int, width: Int = 1, to bytes: inout [UInt8]) {
  // Most are places, spans and years.
  if width == 1, 0..<10_000 ~= value {
    if value >= 1000 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 1000)) }
    if value >= 100 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 100 % 10)) }
    if value >= 10 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10 % 10)) }
    return bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }
  append(to: &bytes) { out, position in writeDecimal(value, width: width, to: &out, at: &position) }
}

/// The bytes of the longest text of a number, or of a date or duration.
package let longestNumberText = 48

/// Writes what `shortestText` gives at a position, which moves behind it; needs `longestNumberText` bytes of room.
package func writeShortest(_ value: Double, to out: inout MutableRawSpan, at position: inout Int) {
  if value == value.rounded(.towardZero), abs(value) < 1e16 {
    return writeDecimal(Int(value), to: &out, at: &position)
  }
  if writeShortFraction(value, to: &out, at: &position) { return }
  for byte in "\(value)".utf8 { write(byte, to: &out, at: &position) }
}

/// Writes a whole number, with zeros before it up to a width of at most 20.
package func writeDecimal(_ value: Int, width: Int = 1, to out: inout MutableRawSpan, at position: inout Int) {
  if value < 0 { write(UInt8(ascii: "-"), to: &out, at: &position) }
  var rest = value.magnitude
  var digits = 1
  var power: UInt = 10
  while digits < 20, rest >= power {
    digits += 1
    guard digits < 20 else { break }
    power *= 10
  }
  digits = max(digits, width)
  var place = position + digits
  position = place
  for _ in 0..<digits {
    place -= 1
    let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
    out.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit), toByteOffset: place, as: UInt8.self)
    rest = tens
  }
}

/// Writes one byte.
@inlinable @inline(__always)
public func write(_ byte: UInt8, to out: inout MutableRawSpan, at position: inout Int) {
  out.storeBytes(of: byte, toByteOffset: position, as: UInt8.self)
  position += 1
}

/// Appends a short text that is written at positions.
package func append(to bytes: inout [UInt8], _ body: (inout MutableRawSpan, inout Int) -> Void) {
  let start = bytes.count
  bytes.append(contentsOf: repeatElement(0, count: longestNumberText))
  var end = start
  var span = bytes.mutableSpan
  var out = span.mutableBytes
  body(&out, &end)
  bytes.removeLast(start + longestNumberText - end)
}

/// Writes a number of one to four decimals; false, and nothing written, for any other.
///
/// At most 15 digits in all: no two such numbers are the same `Double`, so that the fewest decimals that give the value
/// back are its shortest text.
private func writeShortFraction(_ value: Double, to out: inout MutableRawSpan, at position: inout Int) -> Bool {
  let magnitude = abs(value)
  guard magnitude >= 0.001, magnitude < 1e10 else { return false }
  var scale = 10.0
  for decimals in 1...4 {
    let scaled = (magnitude * scale).rounded()
    if scaled / scale == magnitude {
      if value < 0 { write(UInt8(ascii: "-"), to: &out, at: &position) }
      let (whole, fraction) = Int(scaled).quotientAndRemainder(dividingBy: Int(scale))
      writeDecimal(whole, to: &out, at: &position)
      write(UInt8(ascii: "."), to: &out, at: &position)
      writeDecimal(fraction, width: decimals, to: &out, at: &position)
      return true
    }
    scale *= 10
  }
  return false
}
