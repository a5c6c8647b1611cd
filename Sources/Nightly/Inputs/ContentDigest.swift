internal import CCrypto

/// SHA-256 of some bytes (FIPS 180-4), by OpenSSL, which uses the processor's own instructions where it has them.
package struct ContentDigest: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  package init(of content: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: 32)
    var count: UInt32 = 32
    let isDone = content.withUnsafeBytes { EVP_Digest($0.baseAddress, $0.count, &digest, &count, EVP_sha256(), nil) }
    // Fails only where the library was built without SHA-256.
    precondition(isDone == 1 && count == 32, "no SHA-256")
    bytes = digest
  }

  /// A digest as it was kept.
  ///
  /// - Precondition: 32 bytes.
  init(bytes: [UInt8]) {
    precondition(bytes.count == 32, "a digest of SHA-256")
    self.bytes = bytes
  }

  /// The digest of texts, told apart whatever they hold.
  package init(of parts: [String]) {
    self.init(of: parts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) })
  }

  /// 64 digits of base 16, as `sha256sum` prints them.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
