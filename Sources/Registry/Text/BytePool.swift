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
    /// So that a full comparison is needed only where all 32 bits are the same.
    let hash: UInt32
  }

  private var pages: [[UInt8]] = []
  private var places: [Place] = []
  /// Ids and 1 by hash, 0 where there is none; as many as a power of two, at most half of them taken.
  private var slots = [UInt32](repeating: 0, count: 1024)
  private let hash = TextHash()

  private static let pageBytes = 1 << 20

  package init() {}

  package var count: Int { places.count }

  /// The number of a run, entered if it is new.
  package mutating func intern(_ bytes: Span<UInt8>) -> (id: Int, isNew: Bool) {
    let hash = hash.value(of: bytes)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let id = Int(slots[slot]) - 1
      if places[id].hash == hash, holds(id, bytes) { return (id, false) }
      slot = (slot + 1) & mask
    }
    store(bytes, hash)
    slots[slot] = UInt32(places.count)
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
      let word = own.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard word == bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index += 8
    }
    while index < own.count {
      guard own[index] == bytes[index] else { return false }
      index += 1
    }
    return true
  }

  private mutating func store(_ bytes: Span<UInt8>, _ hash: UInt32) {
    if (pages.last?.count ?? .max) > Self.pageBytes - bytes.count {
      var page: [UInt8] = []
      page.reserveCapacity(max(bytes.count, pages.isEmpty ? 16 << 10 : Self.pageBytes))
      pages.append(page)
    }
    let page = pages.count - 1
    let start = pages[page].count
    bytes.withUnsafeBufferPointer { pages[page].append(contentsOf: $0) }
    places.append(
      Place(page: UInt32(page), start: UInt32(start), count: UInt32(bytes.count), hash: hash))
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = larger.count - 1
    for id in places.indices {
      var slot = Int(places[id].hash) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = UInt32(id + 1)
    }
    slots = larger
  }
}
