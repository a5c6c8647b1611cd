/// Something that writes a form of output into bytes, which its owner takes out from time to time.
package protocol ByteWriter: Sendable {
  /// What was written and not yet taken out.
  var written: ArraySlice<UInt8> { get }
  /// Forgets what was written and keeps the memory.
  mutating func removeAll()
}
