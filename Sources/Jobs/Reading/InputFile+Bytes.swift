internal import Diagnostics
package import Tables
internal import Workbooks

extension InputFile {
  /// All bytes of a file.
  static func bytes(path: String, limit: Int) throws(TableError) -> [UInt8] {
    let source = try ByteSource(path: path)
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = try source.read(into: &block), count > 0 {
      guard bytes.count + count <= limit else { throw TableError(.overLimit, .overHeldBytes(limit)) }
      bytes.append(contentsOf: block[..<count])
    }
    return bytes
  }

  /// Reads an input that is in memory, as `read(path:)` does a file.
  @discardableResult
  package static func read(
    bytes: [UInt8], options: ReadingOptions, into sink: any TableSink
  ) throws(TableError) -> InputDescription {
    guard !bytes.isEmpty else { throw TableError(.damaged, .emptyInput) }
    switch FileSignature(head: Array(bytes.prefix(4096))) {
    case .text: return try readText(bytes, options, sink)
    case .archive: return try readWorkbook(Workbook(bytes: bytes, limits: options.limits), options, sink)
    case .cutOffArchive: throw TableError(.damaged, .cutOffWorkbook)
    case .compoundFile:
      var search = CompoundFileSearch()
      search.search(bytes[...])
      throw search.error
    case .foreign(let kind): throw TableError(.foreign, .foreign(kind))
    }
  }

  private static func readText(
    _ bytes: [UInt8], _ options: ReadingOptions, _ sink: any TableSink
  ) throws(TableError) -> InputDescription {
    if let sheet = options.sheet { throw TableError(.unavailable, .textHasNoSheets(wanted: sheet)) }
    let letters = options.encoding?.fonts.map { LetterSource($0) } ?? options.letters
    let conversion = letters.map { LetterConversion(from: $0, into: sink) }
    var decoder = DelimitedTextDecoder(
      delimiter: options.delimiter, encoding: options.encoding, conversion: letters, limits: options.limits)
    do throws(TableError) {
      try decoder.decode(bytes.span, into: conversion ?? sink)
      try decoder.finish(into: conversion ?? sink)
    } catch {
      try conversion?.release()
      throw error
    }
    return InputDescription(dialect: decoder.dialect, remarks: decoder.remarks + (conversion?.remarks ?? []))
  }
}
