internal import Writing

/// Distinct runs of bytes, each kept once and numbered in the order they are first met.
///
/// An open hash table over pages of bytes: a dictionary would make a key of every run before it can be looked up, and a
/// long list is several million look-ups. Nothing that is printed depends on the hash, whose key is another in every run.
package struct BytePool: Sendable {
  /// Where a run lies.
  private struct Place: Sendable {
    let page: UInt32
    let start: UInt32
    let count: UInt32
  }

  private var pages: [[UInt8]] = []
  private var places: [Place] = []
  /// By hash: the hash, so that a full comparison is needed only where all 32 bits are the same, and the id and 1, or 0
  /// where there is none; as many as a power of two, at most half of them taken.
  private var slots = [UInt64](repeating: 0, count: 1024)
  private let hash = TextHash()

  private static let pageBytes = 1 << 20

  package init() {}

  package var count: Int { places.count }

  /// The number of a run, entered if it is new.
  package mutating func intern(_ bytes: Span<UInt8>) -> (id: Int, isNew: Bool) {
    intern(bytes, hash: hash(of: bytes))
  }

  /// What a run is found by.
  package func hash(of bytes: Span<UInt8>) -> UInt32 { hash.value(of: bytes) }

  /// Fetches from memory what the runs of these hashes will be looked for in, all at once.
  ///
  /// - Returns: nothing of meaning; to be kept, so that the reading is not left out as useless.
  package func fetch(_ hashes: [UInt32]) -> UInt64 {
    let mask = slots.count - 1
    return hashes.reduce(0) { $0 ^ slots[Int($1) & mask] }
  }

  /// The same with a hash that is known.
  package mutating func intern(_ bytes: Span<UInt8>, hash: UInt32) -> (id: Int, isNew: Bool) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while case let entry = slots[slot], entry != 0 {
      let id = Int(entry & 0xFFFF_FFFF) - 1
      if entry >> 32 == hash, holds(id, bytes) { return (id, false) }
      slot = (slot + 1) & mask
    }
    store(bytes)
    slots[slot] = UInt64(hash) << 32 | UInt64(places.count)
    if places.count * 2 > slots.count { grow() }
    return (places.count - 1, true)
  }

  /// Hands the bytes of a run to `body`.
  package func withBytes<Result>(of id: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let place = places[id]
    let start = Int(place.start)
    let pages = pages.span
    return body(pages[Int(place.page)].span.extracting(start..<start + Int(place.count)))
  }

  private func holds(_ id: Int, _ bytes: Span<UInt8>) -> Bool {
    let place = places[id]
    guard Int(place.count) == bytes.count else { return false }
    let start = Int(place.start)
    let pages = pages.span
    let own = pages[Int(place.page)].span.extracting(start..<start + bytes.count)
    var index = 0
    while index + 8 <= own.count {
      guard own.eightBytes(at: index) == bytes.eightBytes(at: index) else { return false }
      index += 8
    }
    while index < own.count {
      guard own[index] == bytes[index] else { return false }
      index += 1
    }
    return true
  }

  private mutating func store(_ bytes: Span<UInt8>) {
    if (pages.last?.count ?? .max) > Self.pageBytes - bytes.count {
      var page: [UInt8] = []
      page.reserveCapacity(max(bytes.count, pages.isEmpty ? 16 << 10 : Self.pageBytes))
      pages.append(page)
    }
    let page = pages.count - 1
    let start = pages[page].count
    bytes.withUnsafeBufferPointer { pages[page].append(contentsOf: $0) }
    places.append(Place(page: UInt32(page), start: UInt32(start), count: UInt32(bytes.count)))
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 4)
    let mask = larger.count - 1
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }
}
