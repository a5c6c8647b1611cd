/// A ZIP archive written byte by byte, stored, so that every field of it can lie.
///
/// APPNOTE.TXT §4.3.
struct RawArchive {
  struct Entry {
    var name: String
    var content: [UInt8]
    /// In the directory and in the local header.
    var checksum: UInt32
    var bytes: UInt32
    var compressedBytes: UInt32
    var flags: UInt16 = 0x800
    var method: UInt16 = 0
    /// The entry whose data this one points at; nil for its own.
    var dataOf: Int?
    /// Whether sizes and checksum follow the data instead of standing before it.
    var hasDescriptor = false

    init(_ name: String, _ content: [UInt8]) {
      self.name = name
      self.content = content
      checksum = crc32(content)
      bytes = UInt32(content.count)
      compressedBytes = UInt32(content.count)
    }
  }

  var entries: [Entry]
  /// How many entries the end record says there are; nil for the truth.
  var claimedCount: Int?

  init(_ book: WorkbookLiteral) { entries = book.parts.map { Entry($0.name, $0.content) } }

  /// Changes an entry, by its name.
  mutating func change(_ name: String, _ body: (inout Entry) -> Void) {
    for index in entries.indices where entries[index].name == name { body(&entries[index]) }
  }

  func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for entry in entries {
      offsets.append(bytes.count)
      guard entry.dataOf == nil else { continue }
      bytes += little(0x0403_4B50, 4) + little(20, 2) + common(entry, isLocal: true) + little(0, 2)
      bytes += Array(entry.name.utf8) + entry.content
      if entry.hasDescriptor {
        bytes += little(0x0807_4B50, 4) + little(Int(entry.checksum), 4)
        bytes += little(Int(entry.compressedBytes), 4) + little(Int(entry.bytes), 4)
      }
    }
    let directory = bytes.count
    for (index, entry) in entries.enumerated() {
      bytes += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + common(entry, isLocal: false)
      bytes += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
      bytes += little(offsets[entry.dataOf ?? index], 4) + Array(entry.name.utf8)
    }
    let count = claimedCount ?? entries.count
    bytes += little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
    return bytes + little(bytes.count - directory - 12, 4) + little(directory, 4) + little(0, 2)
  }

  /// Flags, method, time, checksum, sizes and the length of the name.
  private func common(_ entry: Entry, isLocal: Bool) -> [UInt8] {
    let isLater = isLocal && entry.hasDescriptor
    let flags = Int(entry.flags) | (entry.hasDescriptor ? 8 : 0)
    return little(flags, 2) + little(Int(entry.method), 2) + little(0, 2) + little(0x21, 2)
      + little(isLater ? 0 : Int(entry.checksum), 4) + little(isLater ? 0 : Int(entry.compressedBytes), 4)
      + little(isLater ? 0 : Int(entry.bytes), 4) + little(entry.name.utf8.count, 2)
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

/// The checksum of ZIP: IEEE 802.3's, bit by bit.
private func crc32(_ bytes: [UInt8]) -> UInt32 {
  var state = UInt32.max
  for byte in bytes {
    state ^= UInt32(byte)
    for _ in 0..<8 { state = state >> 1 ^ (state & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  return ~state
}
