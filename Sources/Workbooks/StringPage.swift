/// Some shared strings in a row, while they are read: one run of UTF-8 bytes and where each text ends.
struct StringPage {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []

  var count: Int { ends.count }

  /// Bytes of the text being built.
  var openByteCount: Int { bytes.count - (ends.last ?? 0) }

  mutating func reserve(bytes count: Int) { bytes.reserveCapacity(count) }

  /// Changes the text being built; `body` is told where in the bytes it begins, and must leave alone what is before.
  mutating func build<Result>(_ body: (inout [UInt8], Int) -> Result) -> Result { body(&bytes, ends.last ?? 0) }

  /// Ends the text being built.
  mutating func endText() { ends.append(bytes.count) }

  /// Forgets the text being built.
  mutating func dropText() { bytes.removeSubrange((ends.last ?? 0)...) }

  /// Forgets all texts and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
