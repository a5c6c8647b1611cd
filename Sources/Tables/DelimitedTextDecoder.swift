package import Diagnostics

/// Reads CSV and TSV: bytes in pieces of any size go in, rows go to a sink.
///
/// Does no I/O. The first 64 KiB are held back to settle encoding and delimiter; from then on one row is held at a
/// time. The pieces never show in the rows: a byte order mark, a character or a CR LF may be cut anywhere.
/// RFC 4180, with the leniencies of `RecordSplitter`; a first line `sep=;` names the delimiter and is no row.
package struct DelimitedTextDecoder: ~Copyable {
  /// How the text was written, once that is settled.
  package private(set) var dialect: Dialect?

  private static let sampleBytes = 64 << 10

  private let givenDelimiter: UInt8?
  private let givenEncoding: TextEncoding?
  private let conversion: LetterSource?
  private var sample: [UInt8] = []
  private var transcoder: Transcoder?
  private var splitter: RecordSplitter

  /// Begins a text.
  ///
  /// - Parameters:
  ///   - delimiter: the byte between fields, or nil to find it out.
  ///   - encoding: the encoding, or nil to find it out.
  ///   - conversion: how texts typed for fonts are converted behind the decoder, which leaves them as they are.
  ///   - limits: how large rows and sheet may be.
  package init(
    delimiter: UInt8? = nil, encoding: TextEncoding? = nil, conversion: LetterSource? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) {
    givenDelimiter = delimiter
    givenEncoding = encoding
    self.conversion = conversion
    splitter = RecordSplitter(delimiter: delimiter ?? UInt8(ascii: ","), limits: limits)
  }

  /// Takes the next piece; rows that are complete with it go to the sink.
  ///
  /// Throws `.overLimit`, `.foreign` for UTF-32, and whatever the sink throws.
  package mutating func decode(_ bytes: Span<UInt8>, into sink: any TableSink) throws(TableError) {
    guard transcoder == nil else { return try split(bytes, into: sink) }
    let wanted = min(bytes.count, Self.sampleBytes - sample.count)
    bytes.extracting(0..<wanted).withUnsafeBufferPointer { sample.append(contentsOf: $0) }
    guard sample.count == Self.sampleBytes else { return }
    try settle(isWhole: false, sink)
    try split(bytes.extracting(wanted..<bytes.count), into: sink)
  }

  /// Ends the text: the last row and the end of the sheet go to the sink.
  ///
  /// Throws `.damaged` for a quote that was never closed.
  package mutating func finish(into sink: any TableSink) throws(TableError) {
    if transcoder == nil { try settle(isWhole: true, sink) }
    transcoder?.finish(&splitter.text)
    try splitter.split(into: sink)
    try splitter.finish(into: sink)
    try sink.endSheet()
  }

  /// What a person should know about the text though it could be read, after the last piece.
  package var remarks: [Phrase] {
    var remarks: [Phrase] = []
    if givenEncoding == nil, let remark = dialect?.remark(isConverted: conversion != nil) { remarks.append(remark) }
    if let count = transcoder?.replacedSequences, count > 0 {
      remarks.append(.replacedBytes(count, encoding: dialect?.encoding.rawValue ?? ""))
    }
    if let count = transcoder?.zeros, count > 0 { remarks.append(.zeroBytes(count)) }
    if let row = splitter.textAfterQuoteRow { remarks.append(.textAfterQuote(row: row)) }
    return remarks
  }

  private mutating func split(_ bytes: Span<UInt8>, into sink: any TableSink) throws(TableError) {
    transcoder?.append(bytes, to: &splitter.text)
    try splitter.split(into: sink)
  }

  /// Settles encoding and delimiter from the sample, and reads the sample.
  private mutating func settle(isWhole: Bool, _ sink: any TableSink) throws(TableError) {
    let (encoding, skipped) = try encoding(isWhole: isWhole)
    var transcoder = Transcoder(encoding)
    let sample = sample
    var text: [UInt8] = []
    transcoder.append(sample.span.extracting(skipped..<sample.count), to: &text)
    self.transcoder = transcoder

    let named = separatorLine(of: text)
    let body = Array(text[(named?.length ?? 0)...])
    let delimiter = givenDelimiter ?? named?.delimiter ?? guessDelimiter(of: body, isWhole: isWhole)
    dialect = Dialect(encoding: encoding, delimiter: delimiter)
    self.sample = []
    splitter.delimiter = delimiter
    try sink.beginSheet(SheetHeading(name: ""))
    splitter.text = body
    try splitter.split(into: sink)
  }

  private func encoding(isWhole: Bool) throws(TableError) -> (TextEncoding, markLength: Int) {
    if let given = givenEncoding { return (given, markLength(of: given, in: sample)) }
    let expected = conversion?.fonts.map { TextEncoding($0) }
    switch guessEncoding(of: sample, isWhole: isWhole, expected: expected) {
    case .encoding(let encoding, let markLength): return (encoding, markLength)
    case .utf32: throw TableError(.foreign, .isUTF32)
    }
  }
}

/// The delimiter a first line `sep=;` names, and the bytes of that line with its end.
private func separatorLine(of text: [UInt8]) -> (delimiter: UInt8, length: Int)? {
  guard text.count >= 5, text[..<4].elementsEqual("sep=".utf8), text[4] < 0x80, text[4] != 0x0A, text[4] != 0x0D else {
    return nil
  }
  let rest = text[5...]
  if rest.isEmpty { return (text[4], 5) }
  if rest.starts(with: [0x0D, 0x0A]) { return (text[4], 7) }
  return rest.first == 0x0A || rest.first == 0x0D ? (text[4], 6) : nil
}
