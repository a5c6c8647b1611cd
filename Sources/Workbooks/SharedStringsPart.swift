internal import Diagnostics
internal import Tables

/// Reads the shared strings: the runs of rich text joined, the phonetic ones left out.
///
/// ECMA-376-1 §18.4. The table's own `count` is never trusted. Hands the strings on in pages, so that cells can point at
/// the first while the last are still being read.
final class SharedStringsPart: ScannableContent {
  private let limits: ReadingLimits
  private let handOn: (StringPage) throws(TableError) -> Void
  private var page = StringPage()
  /// Of the pages handed on.
  private var pagedCount = 0
  private var pagedBytes = 0
  private var content = StringContent()
  /// Whether the root is a table of strings whose elements have no prefix; foreign roots never arrive.
  private var isPlainTable = false

  private static let pageBytes = 64 << 10
  private static let pageStrings = 8192

  /// - Parameters:
  ///   - limits: how many strings and bytes there may be.
  ///   - handOn: takes the pages in order.
  init(limits: ReadingLimits, handOn: @escaping (StringPage) throws(TableError) -> Void) {
    self.limits = limits
    self.handOn = handOn
  }

  var vocabulary: XMLVocabulary { .spreadsheet }
  let containerTag: StaticString = "<sst"
  let closingTag: StaticString = "</si>"

  func isBetweenElements(depth: Int) -> Bool { depth == 1 && isPlainTable && limits.depth >= 8 }

  /// Hands on the last page.
  func finish() throws(TableError) {
    if page.count > 0 { try turnPage() }
  }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    if depth == 1 {
      isPlainTable = !element.isPrefixed
      guard element.isNamed("sst") else { throw TableError(.damaged, .wrongRoot(element.name, expected: "sst")) }
    }
    if element.isNamed("si") { page.dropText() }
    content.start(StringContent.Element(element))
  }

  func text(_ utf8: Span<UInt8>) throws(TableError) {
    guard content.takesText else { return }
    guard pagedBytes + page.bytes.count + utf8.count <= byteLimit else {
      throw TableError(.overLimit, .overStringBytes(byteLimit))
    }
    guard page.openByteCount + utf8.count <= limits.rowBytes else {
      throw TableError(.overLimit, .overRowBytes(limits.rowBytes))
    }
    page.build { bytes, _ in utf8.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
  }

  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    content.end(StringContent.Element(element))
    if element.isNamed("si") {
      guard pagedCount + page.count < limits.strings else {
        throw TableError(.overLimit, .overStrings(limits.strings))
      }
      try endText()
    }
  }

  func scan(_ text: Span<UInt8>, _ range: Range<Int>) throws(TableError) -> Int {
    var position = range.lowerBound
    while true {
      let start = text.skippingSpace(from: position)
      guard start < range.upperBound, pagedCount + page.count < limits.strings,
        pagedBytes + page.bytes.count + range.upperBound - start <= byteLimit
      else { return min(start, range.upperBound) }
      page.dropText()
      let end = page.build { bytes, _ in scanStringItem(text, start, limit: range.upperBound, to: &bytes) }
      guard let end, end <= range.upperBound, end - start <= limits.rowBytes else {
        page.dropText()
        return start
      }
      try endText()
      position = end
    }
  }

  private var byteLimit: Int { min(limits.stringBytes, Int(UInt32.max)) }

  private func endText() throws(TableError) {
    page.build { bytes, start in decodeEscapes(in: &bytes, from: start) }
    page.endText()
    if page.bytes.count >= Self.pageBytes || page.count >= Self.pageStrings { try turnPage() }
  }

  private func turnPage() throws(TableError) {
    pagedCount += page.count
    pagedBytes += page.bytes.count
    try handOn(page)
    page.removeAll()
  }
}

/// Reads one string and returns its end; nearly all are `<si><t>…</t></si>` and known at a glance.
private func scanStringItem(_ text: Span<UInt8>, _ start: Int, limit: Int, to bytes: inout [UInt8]) -> Int? {
  guard text.has("<si>", at: start) else { return text.has("<si/>", at: start) ? start + 5 : nil }
  let count = bytes.count
  if text.has("<t>", at: start + 4), let end = text.appendText(from: start + 7, limit: limit, to: &bytes),
    text.has("</t></si>", at: end)
  {
    return end + 9
  }
  bytes.removeSubrange(count...)
  var scanner = StringItemScanner()
  return scanner.scan(text, from: start + 4, limit: limit, to: "</si>", &bytes)
}
