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
    if FileSignature(head: Array(bytes.prefix(4096))) == .archive {
      let workbook = try Workbook(bytes: bytes, limits: options.limits)
      try workbook.read(sheet: options.sheet, into: sink)
      return InputDescription(remarks: workbook.remarks)
    }
    var decoder = DelimitedTextDecoder(
      delimiter: options.delimiter, encoding: options.encoding, limits: options.limits)
    try decoder.decode(bytes.span, into: sink)
    try decoder.finish(into: sink)
    return InputDescription(dialect: decoder.dialect, remarks: decoder.remarks)
  }
}
