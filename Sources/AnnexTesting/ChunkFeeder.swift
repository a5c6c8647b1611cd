package import Tables

/// Feeds a text to a decoder in pieces of one size, and gives back what reached the sink.
///
/// - Parameters:
///   - text: the bytes of the file.
///   - size: the bytes of a piece.
///   - delimiter: as for the decoder.
///   - encoding: as for the decoder.
///   - limits: as for the decoder.
/// - Returns: the sink, and how the decoder took the text.
/// - Throws: what the decoder throws.
package func decode(
  _ text: [UInt8], by size: Int = 1 << 20, delimiter: UInt8? = nil, encoding: TextEncoding? = nil,
  limits: ReadingLimits = ReadingLimits()
) throws(TableError) -> (sink: RecordingSink, dialect: Dialect?, remarkCount: Int) {
  let sink = RecordingSink()
  var decoder = DelimitedTextDecoder(delimiter: delimiter, encoding: encoding, limits: limits)
  for start in stride(from: 0, to: text.count, by: size) {
    let chunk = Array(text[start..<min(start + size, text.count)])
    try decoder.decode(chunk.span, into: sink)
  }
  try decoder.finish(into: sink)
  return (sink, decoder.dialect, decoder.remarks.count)
}
