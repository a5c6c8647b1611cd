import AnnexTesting
import Diagnostics
import Testing

@testable import Checks

@Suite struct TextRuleTests {
  /// A clean register of five rows with date cells, one cell of its second product (row 3) replaced.
  private func register(_ column: String = "", _ value: String = "", count: Int = 5) -> String {
    let index = column.utf8.first.map { Int($0) - 0x41 }
    let rows = (1...count).map { number in
      var cells = [
        "\(number)", "Chè \(number)", "HTX Mẫu \(number)", "Lò Văn Mẫu", "09123456\(70 + number)", "3", "57,5",
        "12\(number)/QĐ-UBND", "2022-12-30",
      ]
      if number == 2, let index { cells[index] = value }
      return cells.joined(separator: " | ")
    }
    let header = "TT | Tên sản phẩm | Tên chủ thể | Đại diện | SĐT | Hạng sao | Điểm | Số quyết định | Ngày quyết định"
    return ([header] + rows).joined(separator: "\n")
  }

  @Test func `a clean register has no findings`() throws {
    #expect(try findings(register()).isEmpty)
  }

  @Test(arguments: [
    ("B", "\" Chè 2\"", "stray-space"), ("B", "\"Chè 2 \"", "stray-space"), ("C", "\"HTX  Mẫu 2\"", "stray-space"),
    ("C", "HTX\u{A0}Mẫu 2", "stray-space"), ("D", "Lò\tVăn Mẫu", "stray-space"),
    ("D", "Lò Văn\u{200B} Mẫu", "stray-space"), ("E", "\"0912345672 \"", "stray-space"),
    ("B", "Che\u{300} 2", "text-not-nfc"), ("C", "HTX Mâ\u{303}u 2", "text-not-nfc"),
    ("B", "#N/A", "error-value"), ("C", "#REF!", "error-value"), ("E", "#VALUE!", "error-value"),
    ("F", "#N/A", "error-value"), ("G", "#DIV/0!", "error-value"), ("H", "#NAME?", "error-value"),
    ("I", "#N/A", "error-value"), ("A", "#REF!", "error-value"),
    ("I", "30/12/2022", "date-as-text"), ("I", "ngày 30 tháng 12 năm 2022", "date-as-text"),
    ("H", "đang chờ", "decision-format"), ("H", "QĐ-UBND", "decision-format"), ("H", "/QĐ-UBND", "decision-format"),
    ("H", "122QĐ-UBND", "decision-format"), ("H", "QĐ-UBND/122", "decision-format"), ("H", "122/", "decision-format"),
    ("H", "0912345678", "decision-format"),
  ]) func `what is written wrong is found on its cell and nowhere else`(column: String, value: String, code: String)
    throws
  {
    #expect(try findings(register(column, value)) == ["\(column)3 \(code)"])
  }

  @Test(arguments: [
    ("B", "Chè⏎loại hai"), ("B", "#1 Chè"), ("H", "122"), ("H", "Số 122/QĐ-UBND"), ("H", "Quyết định số 122/QĐ-UBND"),
    ("H", "122a/2022/QĐ-UBND"), ("H", "122-QĐ/UBND"), ("H", "122 QĐ-UBND"), ("H", "QĐ 122"), ("H", "QĐ122"),
    ("H", "122/QĐ-UBND; 123/QĐ-UBND"), ("H", "Số: 122/QĐ-UBND"),
  ]) func `other ways of writing are no fault`(column: String, value: String) throws {
    #expect(try findings(register(column, value)).isEmpty)
  }

  @Test(arguments: [
    ("B", "\" Chè   2\u{A0}\"", "Chè 2"), ("B", "Che\u{300} xa\u{306}\u{301}c", "Chè xắc"),
    ("I", "30/12/2022", "2022-12-30"),
  ]) func `the fix is the text as it should be, byte for byte`(column: String, value: String, fix: String) throws {
    let found = try diagnostics(try reading(of: SheetLiteral(register(column, value))))
    #expect(found.count == 1)
    #expect(found.first?.severity == .note)
    #expect(found.first?.fix.map { Array($0.utf8) } == Array(fix.utf8))
  }

  @Test func `a phone is masked, in its fix too`() throws {
    let found = try diagnostics(try reading(of: SheetLiteral(register("E", "\"0912345672 \""))))
    #expect(found.map(\.value) == ["09…72"])
    #expect(found.map(\.fix) == ["09…72"])
    let lost = try diagnostics(try reading(of: SheetLiteral(register("E", "912345672"))))
    #expect(lost.map(\.fix) == ["09…72"])
  }

  @Test func `a column of many is said once, at its first cell`() throws {
    let text = register(count: 9).replacing("HTX Mẫu", with: "HTX\u{A0}Mẫu")
    #expect(try findings(text) == ["C2 stray-space"])
  }

  @Test func `a list that doubles its spaces throughout is left alone`() throws {
    #expect(try findings(register().replacing("Lò Văn", with: "\"Lò  Văn").replacing("Mẫu |", with: "Mẫu\" |")).isEmpty)
  }

  @Test func `headings are not asked for how their letters are composed`() throws {
    let text = "TT | Tên sa\u{309}n phẩm | Tên chủ thể\nI. Huyê\u{323}n Một: 1 sản phẩm\n1 | Chè | HTX A"
    #expect(try findings(text).isEmpty)
  }

  @Test func `a merged cell is said once for all its rows`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể\n1 | Chè | \"HTX A \"\n2 | Gạo\n3 | Mật"
    #expect(try findings(text, merges: ["C2:C4"]) == ["C2 stray-space"])
  }

  @Test func `a column of dates with many texts is said once, at the first`() throws {
    let lines = register(count: 20).split(separator: "\n").map(String.init).enumerated()
    let text = lines.map { $0 % 3 == 2 ? $1.replacing("2022-12-30", with: "30/12/2022") : $1 }
    let found = try findings(text.joined(separator: "\n"))
    #expect(found == ["I3 date-as-text"])
  }

  @Test func `in a column of texts dates are texts`() throws {
    #expect(try findings(register(), source: .csv).isEmpty)
    #expect(try findings(register().replacing("2022-12-30", with: "30/12/2022")).isEmpty)
  }

  @Test func `an error saved as CSV is one too`() throws {
    #expect(try findings(register("I", "#N/A"), source: .csv) == ["I3 error-value"])
  }
}
