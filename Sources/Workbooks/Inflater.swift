internal import CISAL

/// Inflates one deflate stream, a piece at a time, by ISA-L.
///
/// RFC 1951. About 90 KB, which is the state; three times as fast as zlib. A class, because the state holds pointers into
/// itself and must not move.
final class Inflater {
  private let state: UnsafeMutablePointer<inflate_state>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init() {
    state = .allocate(capacity: 1)
    input = .allocate(capacity: 64 << 10)
    isal_inflate_init(state)
  }

  deinit {
    input.deallocate()
    state.deallocate()
  }

  /// Whether the stream has said that it ends here, and whether its input has.
  private var isEnded = false
  private var isInputEnded = false

  /// Fills as much of `output` as the stream gives.
  ///
  /// - Parameters:
  ///   - output: takes the bytes.
  ///   - refill: puts compressed bytes into a buffer and returns how many; 0 at the end.
  /// - Returns: how many bytes came, fewer than all only where the stream or its input ends; nil where it is no
  ///   deflate stream.
  /// - Throws: what `refill` throws.
  func inflate<E: Error>(
    into output: UnsafeMutableRawBufferPointer, refill: (UnsafeMutableRawBufferPointer) throws(E) -> Int
  ) throws(E) -> Int? {
    guard let start = output.baseAddress else { return 0 }
    state.pointee.next_out = start.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_out = UInt32(clamping: output.count)
    while state.pointee.avail_out > 0, !isEnded {
      if state.pointee.avail_in == 0, !isInputEnded {
        let count = try refill(UnsafeMutableRawBufferPointer(input))
        isInputEnded = count == 0
        state.pointee.next_in = input.baseAddress
        state.pointee.avail_in = UInt32(clamping: count)
      }
      let room = state.pointee.avail_out
      guard isal_inflate(state) >= 0 else { return nil }
      isEnded = state.pointee.block_state == ISAL_BLOCK_FINISH
      // Output may be held back from earlier input; once there is neither, the stream breaks off.
      if isInputEnded, state.pointee.avail_out == room { break }
    }
    return min(output.count, Int(UInt32.max)) - Int(state.pointee.avail_out)
  }
}
