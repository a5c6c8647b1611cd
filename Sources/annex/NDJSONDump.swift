internal import Diagnostics
internal import Tables
internal import Writing

/// Rows as NDJSON: `{"sheet":"S","row":7,"cells":[{"ref":"A7","type":"string","value":"…"}]}`.
final class NDJSONDump: DumpSink {
  let output: BlockOutput
  let remarks: [Phrase] = []
  private var writer = JSONWriter()
  private var sheet = ""

  init(to output: BlockOutput = BlockOutput()) { self.output = output }

  func beginSheet(_ heading: SheetHeading) throws(TableError) { sheet = heading.name }

  func row(_ row: borrowing Row) throws(TableError) {
    writer.removeAll()
    writer.object { writer in
      writer.member("sheet", sheet)
      writer.member("row", row.number)
      writer.key("cells")
      writer.array { writer in
        for cell in row.cells { write(cell, of: row, to: &writer) }
      }
    }
    writer.endLine()
    try output.append(writer.bytes)
  }

  func merge(_ range: CellRange) throws(TableError) {
    writer.removeAll()
    writer.object { writer in
      writer.member("sheet", sheet)
      writer.member("merge", range.address)
    }
    writer.endLine()
    try output.append(writer.bytes)
  }

  func endSheet() throws(TableError) {}

  private func write(_ cell: Cell, of row: borrowing Row, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("ref", columnLetters(Int(cell.column)) + "\(row.number)")
      writer.member("type", typeName(cell.kind))
      writer.key("value")
      switch cell.kind {
      case .text, .error: row.withText(of: cell) { writer.string(utf8: $0) }
      case .number: writer.number(cell.number)
      case .bool: writer.bool(cell.number != 0)
      case .date: writer.string(isoText(of: cell))
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
