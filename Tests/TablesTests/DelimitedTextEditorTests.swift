import AnnexTesting
import Diagnostics
import Tables
import Testing

/// Fields rewritten in their bytes.
@Suite struct DelimitedTextEditorTests {
  private func edited(
    _ text: String, _ edits: [(Int, Int, String)], _ encoding: TextEncoding = .utf8, delimiter: Character = ","
  ) throws -> String {
    let bytes = Array(text.utf8)
    let dialect = Dialect(encoding: encoding, delimiter: try #require(delimiter.asciiValue))
    let cells = edits.map { CellEdit(row: $0.0, column: $0.1, value: .text($0.2)) }
    let (result, refused) = DelimitedTextEditor(bytes, dialect).edited(cells)
    #expect(refused.isEmpty)
    return String(decoding: result, as: UTF8.self)
  }

  @Test func `only the field changes, its quotes stay`() throws {
    let text = "a,\" b \",c\r\n\r\nd;e,\"f\"\"g\",\n"
    #expect(try edited(text, [(1, 2, "b")]) == "a,\"b\",c\r\n\r\nd;e,\"f\"\"g\",\n")
    #expect(try edited(text, [(3, 1, "x"), (3, 3, "y")]) == "a,\" b \",c\r\n\r\nx,\"f\"\"g\",y\n")
    #expect(try edited(text, [(3, 2, "f\"h")]) == "a,\" b \",c\r\n\r\nd;e,\"f\"\"h\",\n")
  }

  @Test func `a field that needs quotes gets them`() throws {
    #expect(try edited("a,b\n", [(1, 1, "x,y")]) == "\"x,y\",b\n")
    #expect(try edited("a;b", [(1, 2, "x,y")], delimiter: ";") == "a;x,y")
    #expect(try edited("a\tb", [(1, 2, "x\ny")], delimiter: "\t") == "a\t\"x\ny\"")
  }

  @Test func `a mark and a line that names the delimiter are no field`() throws {
    #expect(try edited("\u{FEFF}sep=;\r\na;b\r\n", [(1, 1, "x")], delimiter: ";") == "\u{FEFF}sep=;\r\nx;b\r\n")
    #expect(try edited("\u{FEFF}a,b", [(1, 1, "x")]) == "\u{FEFF}x,b")
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian]) func `wide texts too`(encoding: TextEncoding)
    throws
  {
    let wide = { (text: String) in
      text.utf16.flatMap {
        encoding == .utf16LittleEndian ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)]
      }
    }
    let editor = DelimitedTextEditor(wide("\u{FEFF}ą,Trà \nx,đ"), Dialect(encoding: encoding, delimiter: 0x2C))
    let (bytes, _) = editor.edited([
      CellEdit(row: 1, column: 2, value: .text("Trà")), CellEdit(row: 2, column: 2, value: .text("ư")),
    ])
    #expect(bytes == wide("\u{FEFF}ą,Trà\nx,ư"))
  }

  @Test func `what the encoding has no letter for is refused, and bytes that are none`() throws {
    let editor = DelimitedTextEditor([0x61, 0x2C, 0xE3, 0x20], Dialect(encoding: .windows1258, delimiter: 0x2C))
    let spaces = editor.edited([CellEdit(row: 1, column: 2, value: .text("ă"))])
    #expect(spaces.bytes == [0x61, 0x2C, 0xE3])
    let composed = editor.edited([CellEdit(row: 1, column: 2, value: .text("ạ"))])
    #expect(composed.refused.map(\.why) == [.encoding])
    #expect(composed.bytes == [0x61, 0x2C, 0xE3, 0x20])
    #expect(editor.edited([CellEdit(row: 1, column: 1, value: .text("\u{FFFD}"))]).refused.map(\.why) == [.damagedText])
    #expect(editor.edited([CellEdit(row: 9, column: 1, value: .text("x"))]).refused.map(\.why) == [.markup])
  }

  /// Texts of quotes, delimiters and line ends in any order: every field that has text, put back as it was read, gives the
  /// same rows; and another text in its place is read there, and nowhere else.
  @Test func `fields are found where the reader found them`() throws {
    var random = SeededGenerator(seed: 7)
    let pieces = ["a", "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", "đ", ";"]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let bytes = Array(text.utf8)
      guard let before = try? decode(bytes, delimiter: 0x2C, encoding: .utf8).sink.sheets[0] else { continue }
      for (row, cells) in before.rows.enumerated() {
        for (index, cell) in cells.enumerated() {
          guard let mark = cell.firstIndex(of: "=") else { continue }
          let column = cell[..<mark].utf8.reduce(0) { $1 > 0x40 ? $0 * 26 + Int($1) - 0x40 : $0 }
          let edit = CellEdit(row: before.rowNumbers[row], column: column, value: .text("x\"y"))
          let (after, refused) = DelimitedTextEditor(bytes, Dialect(encoding: .utf8, delimiter: 0x2C)).edited([edit])
          var expected = before.rows
          expected[row][index] = "\(cell[..<mark])=x\"y"
          #expect(refused.isEmpty, "\(text.debugDescription)")
          #expect(try decode(after, delimiter: 0x2C, encoding: .utf8).sink.rows == expected, "\(text.debugDescription)")
        }
      }
    }
  }
}
