internal import CBytes

/// Marks delimiters, quotes, LF and CR in a text from a position on, 64 bytes a word, the first the lowest bit.
///
/// - Parameters:
///   - delimiter: the byte between fields.
///   - text: the bytes.
///   - start: the first of them to look at; not past the end.
///   - marks: takes the words, and nothing else.
package func markDelimiters(_ delimiter: UInt8, in text: Span<UInt8>, from start: Int, into marks: inout [UInt64]) {
  let part = text.extracting(start...)
  let words = (part.count + 63) / 64
  if marks.count > words { marks.removeSubrange(words...) }
  if marks.count < words { marks += repeatElement(0, count: words - marks.count) }
  part.withUnsafeBufferPointer { bytes in
    guard let first = bytes.baseAddress else { return }
    marks.withUnsafeMutableBufferPointer { words in
      guard let firstWord = words.baseAddress else { return }
      cbytes_mark_delimiters(first, bytes.count, delimiter, firstWord)
    }
  }
}

/// How far a text is common characters of UTF-8 and nothing else, by blocks of 64 bytes.
///
/// Common are those of one to three bytes but the ones that begin with E0 or ED, after which not every byte may follow.
/// What is not common may be valid all the same. Unicode 16 §3.9, table 3-7.
///
/// - Parameters:
///   - text: the bytes; those before the range are the beginning of valid UTF-8, and there are at least two.
///   - range: where to look.
///   - lowest: the lowest byte that is common.
///   - beyond: the lowest first byte of a character that is not, but for those named; at most F0.
/// - Returns: the beginning of the first block that holds something else, or of the bytes that are left of the range.
package func commonEnd(in text: Span<UInt8>, _ range: Range<Int>, lowest: UInt8, beyond: UInt8) -> Int {
  precondition(range.lowerBound >= 2 && range.upperBound <= text.count && beyond <= 0xF0)
  return text.withUnsafeBufferPointer { bytes in
    guard let first = bytes.baseAddress else { return range.lowerBound }
    return cbytes_common_end(first, range.lowerBound, range.upperBound, lowest, beyond)
  }
}
