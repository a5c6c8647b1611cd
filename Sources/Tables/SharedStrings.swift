/// The texts a workbook's cells point at: one run of UTF-8 bytes and where each text ends.
///
/// ECMA-376-1 §18.4.
package struct SharedStrings: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  package init() {}

  package var count: Int { ends.count }

  /// Adds a text; its id is the count before.
  package mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Where text `id` lies in `bytes`.
  package func range(of id: Int) -> Range<Int> { (id == 0 ? 0 : ends[id - 1])..<ends[id] }
}
