internal import Diagnostics
internal import Tables

/// Reads the shared strings: the runs of rich text joined, the phonetic ones left out.
///
/// ECMA-376-1 §18.4. /// The table's own `count` is never trusted.
final class SharedStringsPart: XMLContent {
  private(set) var strings = SharedStrings()
  private let limits: ReadingLimits
  private var item: [UInt8] = []
  private var isInText = false
  private var phoneticDepth = 0

  init(limits: ReadingLimits) { self.limits = limits }

  var vocabulary: XMLVocabulary { .spreadsheet }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if depth == 1, !element.isNamed("sst") {
      throw TableError(.damaged, .wrongRoot(element.name, expected: "sst"))
    }
    if element.isNamed("si") {
      item.removeAll(keepingCapacity: true)
    } else if element.isNamed("rPh") {
      phoneticDepth += 1
    } else if element.isNamed("t") {
      isInText = phoneticDepth == 0
    }
  }

  func text(_ utf8: Span<UInt8>) throws(TableError) {
    guard isInText else { return }
    guard strings.bytes.count + item.count + utf8.count <= limits.stringBytes else {
      throw TableError(.overLimit, .overStringBytes(limits.stringBytes))
    }
    utf8.withUnsafeBufferPointer { item.append(contentsOf: $0) }
  }

  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if element.isNamed("t") {
      isInText = false
    } else if element.isNamed("rPh") {
      phoneticDepth -= 1
    } else if element.isNamed("si") {
      guard strings.count < limits.strings else { throw TableError(.overLimit, .overStrings(limits.strings)) }
      decodeEscapes(in: &item, from: 0)
      strings.append(item)
    }
  }
}
