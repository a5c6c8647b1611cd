internal import Intake

extension PartialWriter {
  mutating func digest(_ digest: ContentDigest) { text(utf8: digest.bytes.span) }
}

extension PartialReader {
  mutating func digest() throws(PartialError) -> ContentDigest {
    let range = try textRange()
    guard let digest = ContentDigest(bytes: bytes(range)[...]) else { throw PartialError() }
    return digest
  }

  /// Some elements, after their count.
  mutating func array<Element>(
    _ element: (inout PartialReader) throws(PartialError) -> Element
  ) throws(PartialError) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }
}
