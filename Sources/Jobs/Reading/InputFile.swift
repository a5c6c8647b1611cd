package import Diagnostics
internal import Synchronization
package import Tables
internal import Workbooks

/// What a read input turned out to be.
package struct InputDescription: Hashable, Sendable {
  /// How a delimited text was written; nil for a workbook.
  package var dialect: Dialect?
  /// What a person should know about the input though it could be read.
  package var remarks: [Phrase] = []
}

/// A list to read, by its path: a workbook or a delimited text, told apart by its first bytes and never by its name.
package enum InputFile {
  private static let blockBytes = 128 << 10

  /// Reads an input into a sink, on another thread than the sink's.
  ///
  /// Streams; only a workbook from a pipe is held whole.
  ///
  /// - Parameters:
  ///   - path: a path, or `-` for standard input.
  ///   - options: what is known beforehand.
  ///   - sink: takes the rows.
  /// - Returns: what the input turned out to be.
  /// - Throws: `.unavailable` for what cannot be opened, `.foreign` for what is no list, what the readers throw, and
  ///   what the sink throws; rows may have reached the sink by then.
  @discardableResult
  package static func read(
    path: String, options: ReadingOptions = ReadingOptions(), into sink: any TableSink
  ) throws(TableError) -> InputDescription {
    do throws(ReadingFailure) {
      return try read(paths: [path], options: options, into: sink) { _ in }.first ?? InputDescription()
    } catch {
      throw error.error
    }
  }

  /// Reads several inputs at once into one sink, which takes them one after the other.
  ///
  /// - Parameters:
  ///   - paths: as for one.
  ///   - options: what is known beforehand of all.
  ///   - sink: takes the rows.
  ///   - begin: told, before the sink takes anything of an input, which it is.
  /// - Returns: what the inputs turned out to be.
  /// - Throws: for the first in order that fails, as for one.
  package static func read(
    paths: [String], options: ReadingOptions, into sink: any TableSink, begin: (Int) -> Void
  ) throws(ReadingFailure) -> [InputDescription] {
    let readings = paths.map { InputReading(path: $0, options: options) }
    try readAhead(readings, into: sink, begin: begin)
    return readings.map { $0.description.withLock { $0 } }
  }

  fileprivate static func readHere(
    path: String, options: ReadingOptions, into sink: any TableSink
  ) throws(TableError) -> InputDescription {
    let source = try ByteSource(path: path)
    var block = [UInt8](repeating: 0, count: blockBytes)
    let count = try source.read(into: &block)
    guard count > 0 else { throw TableError(.damaged, .emptyInput) }
    let head = Array(block[..<count])
    switch FileSignature(head: Array(head.prefix(4096))) {
    case .text:
      return try readText(source, head, options, sink)
    case .archive:
      let workbook =
        source.isSeekable
        ? try Workbook(path: path, limits: options.limits)
        : try Workbook(bytes: held(source, head, options.limits.heldBytes), limits: options.limits)
      return try readWorkbook(workbook, options, sink)
    case .cutOffArchive: throw TableError(.damaged, .cutOffWorkbook)
    case .compoundFile: throw try compoundFileError(source, head)
    case .foreign(let kind): throw TableError(.foreign, .foreign(kind))
    }
  }

  static func readWorkbook(
    _ workbook: Workbook, _ options: ReadingOptions, _ sink: any TableSink
  ) throws(TableError) -> InputDescription {
    let conversion = options.letters.map { LetterConversion(from: $0, into: sink) }
    do throws(TableError) {
      try workbook.read(sheet: options.sheet, into: conversion ?? sink)
    } catch {
      try conversion?.release()
      throw error
    }
    return InputDescription(remarks: workbook.remarks + (conversion?.remarks ?? []))
  }

  private static func readText(
    _ source: borrowing ByteSource, _ head: [UInt8], _ options: ReadingOptions, _ sink: any TableSink
  ) throws(TableError) -> InputDescription {
    if let sheet = options.sheet { throw TableError(.unavailable, .textHasNoSheets(wanted: sheet)) }
    let letters = options.encoding?.fonts.map { LetterSource($0) } ?? options.letters
    let conversion = letters.map { LetterConversion(from: $0, into: sink) }
    let sink: any TableSink = conversion ?? sink
    var decoder = DelimitedTextDecoder(
      delimiter: options.delimiter, encoding: options.encoding, conversion: letters, limits: options.limits)
    let time = ReadingTime(options.limits)
    do throws(TableError) {
      try decoder.decode(head.span, into: sink)
      var bytes = head.count
      var block = [UInt8](repeating: 0, count: blockBytes)
      while case let count = try source.read(into: &block), count > 0 {
        bytes += count
        try time.check(inputBytes: bytes)
        let filled = block
        try decoder.decode(filled.span.extracting(0..<count), into: sink)
      }
      try decoder.finish(into: sink)
    } catch {
      try conversion?.release()
      throw error
    }
    return InputDescription(dialect: decoder.dialect, remarks: decoder.remarks + (conversion?.remarks ?? []))
  }

  /// All bytes of an input that cannot be read twice.
  private static func held(
    _ source: borrowing ByteSource, _ head: [UInt8], _ limit: Int
  ) throws(TableError) -> [UInt8] {
    guard head.count <= limit else { throw TableError(.overLimit, .overHeldBytes(limit)) }
    var bytes = head
    var block = [UInt8](repeating: 0, count: blockBytes)
    while case let count = try source.read(into: &block), count > 0 {
      guard bytes.count + count <= limit else { throw TableError(.overLimit, .overHeldBytes(limit)) }
      bytes.append(contentsOf: block[..<count])
    }
    return bytes
  }

  private static func compoundFileError(
    _ source: borrowing ByteSource, _ head: [UInt8]
  ) throws(TableError) -> TableError {
    var search = CompoundFileSearch()
    search.search(head[...])
    var block = [UInt8](repeating: 0, count: blockBytes)
    while case let count = try source.read(into: &block), count > 0 { search.search(block[..<count]) }
    return search.error
  }
}

/// The reading of one input.
private final class InputReading: Reading {
  let path: String
  let options: ReadingOptions
  /// What it turned out to be, once it has been read.
  let description = Mutex(InputDescription())

  init(path: String, options: ReadingOptions) {
    self.path = path
    self.options = options
  }

  func read(into sink: any TableSink) throws(TableError) {
    let found = try InputFile.readHere(path: path, options: options, into: sink)
    description.withLock { $0 = found }
  }
}
