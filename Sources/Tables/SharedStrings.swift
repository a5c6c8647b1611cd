internal import Glibc

/// The texts a workbook's cells point at: one run of UTF-8 bytes and where each text ends.
///
/// ECMA-376-1 §18.4.
package struct SharedStrings: Sendable {
  package private(set) var bytes: [UInt8] = []
  @usableFromInline var ends: [UInt32] = []

  package init() {}

  package var count: Int { ends.count }

  /// Bytes of all texts and the one being built, at most.
  package static let byteLimit = Int(UInt32.max)

  /// Makes room for texts of so many bytes together, which are not touched until they come.
  package mutating func reserve(bytes count: Int) {
    bytes.reserveCapacity(min(count, Self.byteLimit))
    guard count >= 8 << 20 else { return }
    // Large pages, where the system has them: a text is then found with one miss of the cache instead of three. It may
    // refuse, and nothing changes.
    bytes.withUnsafeMutableBytes { empty in
      guard let start = empty.baseAddress else { return }
      let page = 4096
      let aligned = start.advanced(by: page - Int(bitPattern: start) % page)
      _ = madvise(aligned, (count / page - 1) * page, MADV_HUGEPAGE)
    }
  }

  /// Adds a text; its id is the count before.
  package mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    endText()
  }

  /// Adds the texts of another table, whose ids go on from here.
  package mutating func append(contentsOf other: SharedStrings) {
    let offset = UInt32(bytes.count)
    bytes.append(contentsOf: other.bytes)
    ends.append(contentsOf: other.ends.lazy.map { $0 + offset })
  }

  /// The bytes of the text being built, before `endText`.
  package var openBytes: Range<Int> { Int(ends.last ?? 0)..<bytes.count }

  /// Changes the text being built; `body` is told where in the bytes it begins, and must leave alone what is before.
  package mutating func build<Result>(_ body: (inout [UInt8], Int) -> Result) -> Result {
    body(&bytes, Int(ends.last ?? 0))
  }

  /// Ends the text being built; its id is the count before.
  package mutating func endText() { ends.append(UInt32(bytes.count)) }

  /// Forgets the text being built.
  package mutating func dropText() { bytes.removeSubrange(openBytes) }

  /// Where text `id` lies in `bytes`.
  @inlinable
  package func range(of id: Int) -> Range<Int> { Int(id == 0 ? 0 : ends[id - 1])..<Int(ends[id]) }
}
