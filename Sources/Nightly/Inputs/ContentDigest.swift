internal import CCrypto

/// SHA-256 of some bytes (FIPS 180-4), by OpenSSL, which uses the processor's own instructions where it has them.
package struct ContentDigest: Hashable, Sendable {
  static let byteCount = 32

  /// The 32 bytes, eight a word: every night has some for each input and each file, and an array of its own for each
  /// would cost more than the digest.
  private let words: SIMD4<UInt64>

  /// Looked up once: that takes longer than the digest of a short text.
  private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

  package init(of content: [UInt8]) { self.init(of: content[...]) }

  package init(of content: ArraySlice<UInt8>) {
    var words = SIMD4<UInt64>()
    let isDone = withUnsafeMutableBytes(of: &words) { digest in
      content.withUnsafeBytes { content in
        EVP_Digest(
          content.baseAddress, content.count, digest.baseAddress?.assumingMemoryBound(to: UInt8.self), nil,
          Self.algorithm, nil)
      }
    }
    // Fails only where the library was built without SHA-256.
    precondition(isDone == 1, "no SHA-256")
    self.words = words
  }

  /// A digest as it was kept; nil for anything but 32 bytes.
  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    words = bytes.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }

  /// Reads 64 digits of base 16; nil for anything else.
  init?(hex: String) {
    let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue.map(UInt8.init) }
    guard hex.utf8.count == 2 * Self.byteCount, digits.count == hex.utf8.count else { return nil }
    self.init(bytes: stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }[...])
  }

  /// The digest of texts, told apart whatever they hold.
  package init(of parts: [String]) {
    var content: [UInt8] = []
    content.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count + 8 })
    for part in parts { Self.append(part.utf8, to: &content) }
    self.init(of: content)
  }

  /// Appends a part so that where it ends can be told whatever it holds.
  static func append(_ part: some Collection<UInt8>, to content: inout [UInt8]) {
    content += "\(part.count):".utf8
    content += part
  }

  /// The digest of some digests.
  init(of parts: [ContentDigest]) {
    var content: [UInt8] = []
    content.reserveCapacity(parts.count * Self.byteCount)
    for part in parts { part.append(to: &content) }
    self.init(of: content)
  }

  package var bytes: [UInt8] { Swift.withUnsafeBytes(of: words) { Array($0) } }

  func append(to bytes: inout [UInt8]) { Swift.withUnsafeBytes(of: words) { bytes.append(contentsOf: $0) } }

  /// Appends the 64 digits of base 16.
  func appendHex(to text: inout [UInt8]) {
    Swift.withUnsafeBytes(of: words) { bytes in
      for byte in bytes {
        text.append(Self.digit(byte >> 4))
        text.append(Self.digit(byte & 15))
      }
    }
  }

  /// 64 digits of base 16, as `sha256sum` prints them.
  package var hex: String { hex(ofFirst: Self.byteCount) }

  /// Two digits for each of the first bytes.
  func hex(ofFirst count: Int) -> String {
    Swift.withUnsafeBytes(of: words) { bytes in
      String(unsafeUninitializedCapacity: 2 * count) { text in
        for index in 0..<count {
          text[2 * index] = Self.digit(bytes[index] >> 4)
          text[2 * index + 1] = Self.digit(bytes[index] & 15)
        }
        return 2 * count
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 87 }

  /// A word of a digest is as good as any other hash.
  package func hash(into hasher: inout Hasher) { hasher.combine(words.x) }
}
