internal import Diagnostics
internal import Tables
internal import Terminal
internal import Writing

/// Rows as NDJSON: `{"sheet":"S","row":7,"cells":[{"ref":"A7","type":"string","value":"…"}]}`.
final class NDJSONDump: DumpSink {
  let output: BlockOutput
  let remarks: [Phrase] = []
  private var writer = JSONWriter()
  private var sheet = ""

  init(to output: BlockOutput = BlockOutput()) { self.output = output }

  func beginSheet(_ heading: SheetHeading) throws(TableError) { sheet = heading.name }

  func rows(_ batch: RowBatch) throws(TableError) {
    for row in batch {
      writer.object { writer in
        writer.member("sheet", sheet)
        writer.member("row", row.number)
        writer.key("cells")
        writer.array { writer in
          for cell in row.cells { write(cell, of: row, in: batch, to: &writer) }
        }
      }
      writer.endLine()
      try output.take(&writer)
    }
  }

  func merges(_ ranges: [CellRange]) throws(TableError) {
    for range in ranges {
      writer.object { writer in
        writer.member("sheet", sheet)
        writer.member("merge", range.address)
      }
      writer.endLine()
      try output.take(&writer)
    }
  }

  func endSheet() throws(TableError) {}

  func flush() throws(CommandFailure) { try output.takeAll(&writer) }

  private func write(_ cell: Cell, of row: Row, in batch: RowBatch, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("ref")
      writer.plainString { bytes in
        bytes.append(contentsOf: columnLetters(Int(cell.column)).utf8)
        appendDecimal(row.number, to: &bytes)
      }
      writer.member("type", typeName(cell.kind))
      writer.key("value")
      switch cell.kind {
      case .text, .error: batch.withText(of: cell) { writer.string(utf8: $0) }
      case .number: writer.number(cell.number)
      case .bool: writer.bool(cell.number != 0)
      case .date: writer.plainString { appendISOText(of: cell, to: &$0) }
      }
    }
  }

  private func typeName(_ kind: Cell.Kind) -> String {
    switch kind {
    case .text: "string"
    case .number: "number"
    case .bool: "bool"
    case .date: "date"
    case .error: "error"
    }
  }
}
