internal import Glibc
internal import Synchronization

/// The texts a workbook's cells point at: one run of UTF-8 bytes and where each text ends.
///
/// Grows at its end only, by one thread, while others read what is there: an id is readable once it is below `count`.
/// ECMA-376-1 §18.4.
///
/// The one file that keeps memory by hand. Two stretches of address space are reserved for as much as the part can hold
/// at most, so that nothing ever moves; memory is taken page by page as it is written, and every access is held against
/// the length of its stretch. `@unchecked` rests on two rules: bytes and ends are written before the count that covers
/// them is (release), and nobody reads past a count it has seen (acquire).
package final class SharedStrings: @unchecked Sendable {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let ends: UnsafeMutableBufferPointer<UInt32>
  private let published = Atomic<Int>(0)
  private let emptyText = Atomic<Bool>(false)
  private var writtenBytes = 0

  /// Strings that will have so many bytes together, at most, and be so many.
  ///
  /// Nil where the system has no address space left.
  package init?(byteLimit: Int, countLimit: Int) {
    guard byteLimit <= Int(UInt32.max), let bytes = Self.reserve(byteLimit, of: UInt8.self) else { return nil }
    guard let ends = Self.reserve(countLimit, of: UInt32.self) else {
      munmap(bytes.baseAddress, bytes.count)
      return nil
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// No strings, and room for none.
  package init() {
    bytes = UnsafeMutableBufferPointer(start: nil, count: 0)
    ends = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  /// These strings, and room for no more; nil where the system has no address space left.
  package convenience init?(_ texts: [String]) {
    let bytes = texts.flatMap { Array($0.utf8) }
    var end = 0
    let ends = texts.map { text in
      end += text.utf8.count
      return end
    }
    self.init(byteLimit: bytes.count, countLimit: ends.count)
    guard append(bytes, ends: ends) else { return nil }
  }

  deinit {
    if let start = bytes.baseAddress { munmap(start, bytes.count) }
    if let start = ends.baseAddress { munmap(start, ends.count * MemoryLayout<UInt32>.stride) }
  }

  /// How many there are so far.
  package var count: Int { published.load(ordering: .acquiring) }

  /// Adds texts, whose ids go on from those there are.
  ///
  /// For one thread only.
  ///
  /// - Parameters:
  ///   - texts: the bytes of all.
  ///   - textEnds: where each of them ends in `texts`.
  /// - Returns: false, and nothing is added, where they are more than were reserved.
  package func append(_ texts: [UInt8], ends textEnds: [Int]) -> Bool {
    let first = published.load(ordering: .relaxed)
    guard texts.count <= bytes.count - writtenBytes, textEnds.count <= ends.count - first else { return false }
    _ = UnsafeMutableBufferPointer(rebasing: bytes[writtenBytes..<writtenBytes + texts.count])
      .update(fromContentsOf: texts)
    var last = 0
    for (index, end) in textEnds.enumerated() {
      ends[first + index] = UInt32(writtenBytes + end)
      if end == last { emptyText.store(true, ordering: .relaxed) }
      last = end
    }
    writtenBytes += texts.count
    published.store(first + textEnds.count, ordering: .releasing)
    return true
  }

  /// Whether a text is empty, which few workbooks have: a cell of it is blank.
  package func isEmpty(_ id: Int) -> Bool { emptyText.load(ordering: .relaxed) && range(of: id).isEmpty }

  /// Where text `id` lies among the bytes.
  package func range(of id: Int) -> Range<Int> {
    precondition(id >= 0 && id < count)
    return Int(id == 0 ? 0 : ends[id - 1])..<Int(ends[id])
  }

  /// Hands bytes to `body`.
  package func withBytes<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    return body(UnsafeBufferPointer(rebasing: bytes[range]).span)
  }

  /// Hands the bytes of all texts so far to `body`.
  package func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(rebasing: bytes[..<(count == 0 ? 0 : Int(ends[count - 1]))]).span)
  }

  private static func reserve<Element>(_ count: Int, of type: Element.Type) -> UnsafeMutableBufferPointer<Element>? {
    let length = max(count, 1) * MemoryLayout<Element>.stride
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let start = mmap(nil, length, PROT_READ | PROT_WRITE, flags, -1, 0), start != MAP_FAILED else { return nil }
    // Large pages, where the system has them: a text is then found with fewer waits for memory.
    if length >= 8 << 20 { _ = madvise(start, length, MADV_HUGEPAGE) }
    return UnsafeMutableBufferPointer(start: start.bindMemory(to: type, capacity: max(count, 1)), count: max(count, 1))
  }
}
