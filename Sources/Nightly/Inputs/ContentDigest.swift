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
    var content: [UInt8] = []
    content.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count + 8 })
    for part in parts {
      content += "\(part.utf8.count):".utf8
      content += part.utf8
    }
    self.init(of: content)
  }

  /// 64 digits of base 16, as `sha256sum` prints them.
  package var hex: String {
    let digit = { (value: UInt8) in value < 10 ? value + 48 : value + 87 }
    return String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
      for (index, byte) in bytes.enumerated() {
        text[2 * index] = digit(byte >> 4)
        text[2 * index + 1] = digit(byte & 15)
      }
      return 2 * bytes.count
    }
  }
}
