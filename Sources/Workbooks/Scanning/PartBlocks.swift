internal import Tables
internal import Threads

/// Some bytes of a part, with room before them for what the block before left over, and zeros after them.
struct PartBlock: Sendable {
  /// Bytes before a new block's own: more than a row of a list has.
  static let headroom = 4 << 10
  /// Zeros after them, so that a scanner may look a few words ahead.
  static let padding = 64

  private(set) var bytes: [UInt8]
  private(set) var range: Range<Int>
  /// The part of the range that was read from the entry last, and of it what is characters that XML may hold.
  private(set) var fine: Range<Int>
  /// Whether there may be a line feed in `range`.
  private(set) var mayHaveLineFeed = false

  /// A block of no bytes yet.
  init(capacity: Int) {
    bytes = [UInt8](repeating: 0, count: Self.headroom + capacity + Self.padding)
    range = Self.headroom..<Self.headroom
    fine = range
  }

  /// Reads the entry's next bytes and looks how far they are fine, as the bytes before them let `characters` expect;
  /// false at the entry's end.
  mutating func fill(
    from reader: ZipEntryReader, checkedBy characters: inout XMLCharacters
  ) throws(TableError) -> Bool {
    let room = Self.headroom..<bytes.count - Self.padding
    let count = try reader.read(into: &bytes, room)
    range = Self.headroom..<Self.headroom + count
    for index in range.upperBound..<range.upperBound + Self.padding { bytes[index] = 0 }
    fine = range.lowerBound..<characters.advance(bytes.span, range)
    mayHaveLineFeed = characters.sawLineFeed || fine != range
    characters.goOn(isFine: fine == range)
    return count > 0
  }

  /// Puts bytes before the block's own.
  mutating func prepend(_ rest: [UInt8]) {
    if rest.count > range.lowerBound {
      let shift = Self.headroom + rest.count - range.lowerBound
      bytes = [UInt8](repeating: 0, count: Self.headroom) + rest + bytes[range.lowerBound...]
      fine = fine.lowerBound + shift..<fine.upperBound + shift
      range = Self.headroom..<Self.headroom + rest.count + range.count
    } else {
      range = range.lowerBound - rest.count..<range.upperBound
      bytes.replaceSubrange(range.lowerBound..<range.lowerBound + rest.count, with: rest)
    }
  }
}

/// The blocks of an entry in order, inflated and looked through on another thread while they are read where there are enough of them.
final class PartBlocks {
  private enum Piece: Sendable {
    case block(PartBlock)
    case failure(TableError)
  }

  private let reader: ZipEntryReader?
  private let blockBytes: Int
  private let channel = Channel<Piece>(capacity: 2)
  /// Blocks that have been read, to be filled again.
  private let used = Channel<PartBlock>(capacity: 3)
  private var worker: Worker?
  /// What looks at the blocks where no other thread does.
  private var characters = XMLCharacters()
  private var pieces: [Piece] = []

  /// - Parameters:
  ///   - archive: holds the entry.
  ///   - entry: the part.
  ///   - blockBytes: the bytes of a block.
  ///   - isBeside: whether another thread may inflate.
  /// - Throws: what opening the entry throws, where no other thread does it.
  init(_ archive: ZipArchive, _ entry: ZipEntry, blockBytes: Int, isBeside: Bool) throws(TableError) {
    self.blockBytes = blockBytes
    let channel = channel
    let used = used
    if isBeside, entry.bytes > 4 * blockBytes {
      worker = Worker { Self.send(archive, entry, blockBytes, channel, used) }
    }
    reader = worker == nil ? try ZipEntryReader(archive, entry) : nil
  }

  deinit {
    channel.abandon()
    worker?.join()
  }

  /// Takes back a block that has been read.
  func recycle(_ block: consuming PartBlock) { _ = used.offer(block) }

  /// The next block; nil at the end.
  func next() throws(TableError) -> PartBlock? {
    if let reader {
      var block = used.poll() ?? PartBlock(capacity: blockBytes)
      return try block.fill(from: reader, checkedBy: &characters) ? block : nil
    }
    if pieces.isEmpty { pieces = channel.receive().reversed() }
    switch pieces.popLast() {
    case .block(let block): return block
    case .failure(let error): throw error
    case nil: return nil
    }
  }

  private static func send(
    _ archive: ZipArchive, _ entry: ZipEntry, _ blockBytes: Int, _ channel: Channel<Piece>, _ used: Channel<PartBlock>
  ) {
    defer { channel.end() }
    do throws(TableError) {
      let reader = try ZipEntryReader(archive, entry)
      var characters = XMLCharacters()
      while true {
        var block = used.poll() ?? PartBlock(capacity: blockBytes)
        guard try block.fill(from: reader, checkedBy: &characters), channel.send(.block(block)) else { return }
      }
    } catch {
      _ = channel.send(.failure(error))
    }
  }
}
