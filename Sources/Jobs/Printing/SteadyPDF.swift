internal import Registry

/// A PDF that says the reporting date where its program put the time of day, so that printing it again gives the same
/// bytes.
///
/// Only digits are written over, so that every place the file points at stays where it is. ISO 32000-1 §14.3.3, §14.4.
struct SteadyPDF {
  private(set) var bytes: [UInt8]

  /// - Parameters:
  ///   - bytes: as the program wrote them.
  ///   - day: what is said in place of the time.
  init(_ bytes: [UInt8], day: CivilDate) {
    self.bytes = bytes
    let stamp = Self.digits(day.year, 4) + Self.digits(day.month, 2) + Self.digits(day.day, 2) + Self.digits(0, 6)
    for key in ["/CreationDate", "/ModDate"] { writeDates(after: Array(key.utf8), Array(stamp.utf8)) }
    writeIdentity(after: Array("/ID".utf8), count: 2)
    writeIdentity(after: Array("/DocChecksum".utf8), count: 1)
  }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = "\(value)"
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  /// Dates are written `(D:20251231101500+07'00')`.
  private mutating func writeDates(after key: [UInt8], _ stamp: [UInt8]) {
    for place in places(of: key) {
      let start = pass(" (D:", from: place)
      guard start + stamp.count <= bytes.count, bytes[start..<start + stamp.count].allSatisfy(isDigit) else { continue }
      bytes.replaceSubrange(start..<start + stamp.count, with: stamp)
    }
  }

  /// Identities are written `[ <0011…EEFF> <0011…EEFF> ]`: any digits will do that are the same for the same document.
  private mutating func writeIdentity(after key: [UInt8], count: Int) {
    guard let place = places(of: key).last else { return }
    var position = place
    for _ in 0..<count {
      position = pass(" [</\n\r>", from: position)
      let end = bytes[position...].firstIndex { !isHexadecimal($0) } ?? bytes.endIndex
      guard end - position == 32 else { return }
      for index in position..<end { bytes[index] = UInt8(ascii: "0") }
      position = end
    }
  }

  /// Where something ends that stands in the bytes.
  private func places(of key: [UInt8]) -> [Int] {
    guard let first = key.first else { return [] }
    var places: [Int] = []
    var index = 0
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: key) { places.append(found + key.count) }
      index = found + 1
    }
    return places
  }

  private func pass(_ marks: String, from start: Int) -> Int {
    let marks = Set(marks.utf8)
    return bytes[start...].firstIndex { !marks.contains($0) } ?? bytes.endIndex
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte & 0xDF)
  }
}
