internal import Diagnostics
internal import Tables

/// A part of very many like elements inside one container, rows in `<sheetData>`, most of which it can read from their
/// bytes.
protocol ScannableContent: XMLContent {
  /// How the container begins, `<sheetData`, and how an element ends, `</row>`, without a prefix.
  var containerTag: StaticString { get }
  var closingTag: StaticString { get }
  /// Whether the parser stands inside the container and outside its elements, and the elements' names have no prefix.
  func isBetweenElements(depth: Int) -> Bool
  /// Reads the elements that begin in a range; returns where the first stands that is not known, or the range's end.
  func scan(_ text: Span<UInt8>, _ range: Range<Int>) throws(TableError) -> Int
}

/// Reads a part with libxml2, but for the elements that its content can read from their bytes: those are cut out before
/// libxml2 sees them.
///
/// So everything that decides what the elements mean has been decided by libxml2: encoding, namespaces, the root. At the
/// first element that is not known libxml2 goes on from its first byte, as if what was cut out had never been there, and
/// when it stands between two elements again, the scanner does. Where that is, is asked of libxml2, never looked for.
struct ElementCutter: ~Copyable {
  private let parser: XMLPartParser
  private let content: any ScannableContent
  private var isCutting = false
  /// Up to where the characters of the block are known to be fine, from the last place that is between two.
  private var checkedEnd = 0
  /// Whether there may be line feeds among what is cut out.
  private var mayHaveLineFeeds = false
  /// Line feeds in what was cut out since libxml2 last read something.
  private var linesCut = 0
  /// What could not be read yet.
  private var rest: [UInt8] = []

  /// What is kept to be looked at with the next block, at most: an element, and of what libxml2 reads a tag.
  private static let elementBytes = 1 << 20
  private static let tagBytes = 256

  init(part: String, content: any ScannableContent, limits: ReadingLimits) throws(TableError) {
    parser = try XMLPartParser(part: part, content: content, limits: limits)
    self.content = content
  }

  /// Reads the next block, with what was left of the one before.
  mutating func take(_ block: inout PartBlock) throws(TableError) {
    if !rest.isEmpty { block.prepend(rest) }
    // What is left over while cutting was found fine with the block before.
    checkedEnd = isCutting ? block.fine.lowerBound : block.range.lowerBound
    mayHaveLineFeeds = block.mayHaveLineFeed || rest.contains(0x0A)
    let bytes = block.bytes
    let fine = block.fine
    var position = block.range.lowerBound
    var isWaiting = false
    while position < block.range.upperBound, !isWaiting {
      let left = position..<block.range.upperBound
      if isCutting {
        isWaiting = try cut(bytes.span, left, fine, &position)
      } else {
        isWaiting = try parse(bytes.span, left, &position)
      }
    }
    rest = Array(bytes[position..<block.range.upperBound])
  }

  /// Ends the part.
  mutating func finish() throws(TableError) {
    let last = rest
    if !last.isEmpty { try hand(last.span) }
    try parser.finish(linesMissed: linesCut)
  }

  /// Gives libxml2 bytes, after as many line feeds as it has missed, so that it counts lines as if it had read them all.
  private mutating func hand(_ bytes: Span<UInt8>) throws(TableError) {
    let missed = [UInt8](repeating: 0x0A, count: linesCut)
    linesCut = 0
    if !missed.isEmpty { try parser.parse(missed.span) }
    if !bytes.isEmpty { try parser.parse(bytes) }
  }

  /// Lets the content read elements; true where it needs the next block for more.
  private mutating func cut(
    _ text: Span<UInt8>, _ left: Range<Int>, _ fine: Range<Int>, _ position: inout Int
  ) throws(TableError) -> Bool {
    checkedEnd = max(checkedEnd, left.lowerBound)
    if checkedEnd >= fine.lowerBound { checkedEnd = max(checkedEnd, fine.upperBound) }
    if checkedEnd < left.upperBound {
      // Past the first fault of the block: libxml2 has read that.
      let start = checkedEnd == left.lowerBound ? checkedEnd : UTF8Words.boundary(in: text, before: checkedEnd)
      var characters = XMLCharacters()
      checkedEnd = characters.advance(text, start..<left.upperBound)
      mayHaveLineFeeds = true
    }
    if let end = lastEnd(text, left.lowerBound..<checkedEnd) {
      position = try content.scan(text, left.lowerBound..<end)
      if mayHaveLineFeeds { linesCut += lineFeeds(text, left.lowerBound..<position) }
      if position < end {
        isCutting = false
        return false
      }
    }
    // What follows the last element that is whole: one that is not, or the end of the container, or something unfit.
    let next = text.skippingSpace(from: position)
    let isContainerEnd = text[next] == UInt8(ascii: "<") && text[next + 1] == UInt8(ascii: "/")
    isCutting = !isContainerEnd && checkedEnd == left.upperBound && left.upperBound - position < Self.elementBytes
    return isCutting
  }

  /// Lets libxml2 read up to where the scanner may go on, and asks it; true where the next block is needed.
  private mutating func parse(_ text: Span<UInt8>, _ left: Range<Int>, _ position: inout Int) throws(TableError) -> Bool
  {
    if let end = nextMark(text, left) {
      try hand(text.extracting(left.lowerBound..<end))
      position = end
      isCutting = parser.isIdle && content.isBetweenElements(depth: parser.depth)
      return false
    }
    // A tag that is cut off may be the mark.
    var end = left.upperBound
    while end > left.lowerBound, left.upperBound - end < Self.tagBytes {
      end -= 1
      if text[end] == UInt8(ascii: "<") { break }
    }
    let isCutOff = text[end] == UInt8(ascii: "<") && !(end..<left.upperBound).contains { text[$0] == UInt8(ascii: ">") }
    if !isCutOff { end = left.upperBound }
    if end > left.lowerBound { try hand(text.extracting(left.lowerBound..<end)) }
    position = end
    return true
  }

  /// The end of the next tag after which the scanner may be able to go on.
  private func nextMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == UInt8(ascii: "<") {
        if text.has(content.closingTag, at: index) { return index + content.closingTag.utf8CodeUnitCount }
        if text.has(content.containerTag, at: index) {
          return range.suffix(from: index).first { text[$0] == UInt8(ascii: ">") }.map { $0 + 1 }
        }
      }
      index += 1
    }
    return nil
  }

  /// The end of the last element that is whole.
  private func lastEnd(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let tag = content.closingTag
    var index = range.upperBound - tag.utf8CodeUnitCount
    while index >= range.lowerBound {
      if text[index] == UInt8(ascii: "<"), text.has(tag, at: index) { return index + tag.utf8CodeUnitCount }
      index -= 1
    }
    return nil
  }

  private func lineFeeds(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where text[index] == 0x0A { count += 1 }
    return count
  }
}
