internal import Writing

/// A hash of bytes, keyed anew in every run, so that no file can be made whose texts all fall into one place.
///
/// Eight bytes a step, each folded in by one full multiplication (as wyhash does). Ids are given in the order of the
/// input, so that nothing that is printed depends on the key.
struct TextHash {
  private let key = UInt64.random(in: .min ... .max)

  func value(of bytes: Span<UInt8>) -> UInt32 {
    var state = key ^ UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      state = Self.mixed(state ^ bytes.eightBytes(at: index))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    state = Self.mixed(state ^ rest)
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
