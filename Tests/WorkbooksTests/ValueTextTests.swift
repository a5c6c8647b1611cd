import Diagnostics
import Testing

@testable import Workbooks

private func number(_ text: String) -> Double? { decimalNumber(Array(text.utf8).span) }

private func reference(_ text: String) -> CellReference? { CellReference(Array(text.utf8).span) }

private func unescaped(_ text: String) -> String {
  var bytes = Array(text.utf8)
  decodeEscapes(in: &bytes, from: 0)
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct ValueTextTests {
  @Test func `decimal text is the number the C library reads`() {
    var mismatches: [String] = []
    for _ in 0..<20_000 {
      let digits = String(UInt64.random(in: 0 ... .max)).prefix(Int.random(in: 1...20))
      let point = Int.random(in: 0...digits.count)
      let sign = Bool.random() ? "-" : ""
      let exponent = Int.random(in: 0...3) == 0 ? "E\(Int.random(in: -30...30))" : ""
      let text = "\(sign)0\(digits.prefix(point)).\(digits.dropFirst(point))0\(exponent)"
      if number(text) != Double(text) { mismatches.append(text) }
    }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: ["", "-", ".", "x", "1x", "0x10", "inf", "nan", "1e400", "1,5", "--1"])
  func `this is no number`(text: String) {
    #expect(number(text) == nil)
  }

  @Test func `white space around a number is passed over`() {
    #expect(number(" 12.5\r\n") == 12.5)
    #expect(number("-.5") == -0.5)
  }

  @Test func `addresses are read up to the last cell of a sheet`() throws {
    let last = try #require(reference("XFD1048576"))
    #expect(last.row == CellReference.rowLimit && last.column == CellReference.columnLimit)
    #expect(reference("$c$7") == reference("C7"))
    #expect(reference("C7")?.column == 3)
    for column in 1...CellReference.columnLimit where reference(columnLetters(column) + "1")?.column != column {
      Issue.record("\(columnLetters(column))1")
    }
  }

  @Test(arguments: ["", "A", "7", "7A", "A0", "XFE1", "A1048577", "A1:B2", "A 1", "@1", "[1"])
  func `this is no address`(text: String) {
    #expect(reference(text) == nil)
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x005F_x0041_", "_x0041_"), ("_x0041__x0042_", "AB"), ("_x00e1_", "á"),
    ("_xD83D__xDE00_", "😀"), ("_xD83D_x", "_xD83D_x"), ("_xDE00_", "_xDE00_"), ("_x41_", "_x41_"),
    ("_X0041_", "_X0041_"),
    ("_x0041", "_x0041"), ("_x00G1_", "_x00G1_"), ("__x0041_", "_A"), ("", ""),
  ])
  func `escapes are decoded and what only looks like one is kept`(text: String, decoded: String) {
    #expect(unescaped(text) == decoded)
  }

  @Test(arguments: [
    ("worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("/xl/a.xml", "xl/workbook.xml", "xl/a.xml"),
    ("..\\a.xml", "xl/workbook.xml", "a.xml"), ("../../../etc/passwd", "xl/workbook.xml", "etc/passwd"),
    ("b%20c.xml#x", "", "b c.xml"), ("100%.xml", "", "100%.xml"),
  ])
  func `targets stay inside the package`(target: String, source: String, name: String) {
    #expect(partName(target: target, from: source) == name)
  }

  @Test func `relationships stand beside their part`() {
    #expect(relationshipsName(of: "xl/workbook.xml") == "xl/_rels/workbook.xml.rels")
    #expect(relationshipsName(of: "") == "_rels/.rels")
  }
}
