internal import AnnexTesting
internal import Diagnostics
internal import Foundation
internal import Office
internal import Reports
internal import Testing
internal import Workbooks

struct DOCXRendererTests {
  @Test func `a report as a document, outlined`() throws {
    try expectGolden(Array((OpenedDocument(styleGuide).outline() + "\n").utf8), "guide.txt")
  }

  @Test func `a producer's merge as it is written`() throws {
    let rows = try text(of: products([3])).components(separatedBy: "<w:tr>").dropFirst().prefix(4).map { "<w:tr>" + $0 }
    let lines = rows.joined().replacing("><w:tc>", with: ">\n  <w:tc>").replacing("<w:tr>", with: "\n<w:tr>")
    try expectGolden(Array((lines + "\n").utf8), "merge.xml")
  }

  @Test func `the same report gives the same bytes`() throws {
    let first = try DOCXRenderer(style: .builtIn).render(styleGuide)
    #expect(try DOCXRenderer(style: .builtIn).render(styleGuide) == first)
    #expect(first.map(\.name) == ["notice.docx"])
  }

  @Test func `nothing in it says when it was made`() throws {
    let document = try OpenedDocument(styleGuide)
    #expect(!(try document.text(of: "docProps/core.xml").contains("dcterms")))
    // Every entry is of 1980-01-01 00:00 in the archive's directory.
    let directory = [UInt8]([0x50, 0x4B, 0x01, 0x02])
    let starts = document.bytes.indices.dropLast(20).filter { Array(document.bytes[$0..<$0 + 4]) == directory }
    #expect(starts.count == 11)
    #expect(starts.allSatisfy { Array(document.bytes[$0 + 12..<$0 + 16]) == [0, 0, 0x21, 0] })
  }

  @Test func `title and language are said to programs`() throws {
    let core = try OpenedDocument(styleGuide).text(of: "docProps/core.xml")
    #expect(core.contains("<dc:title>Kiểu chữ và khổ giấy của công văn</dc:title><dc:language>vi-VN</dc:language>"))
    let english = Report(name: "r", title: "T", language: .english, blocks: [.paragraph([.text("a")], .justified)])
    #expect(try text(of: english).contains("<w:rPr><w:lang w:val=\"en-US\"/></w:rPr>"))
  }

  @Test func `every table of a list repeats its head, and none of its rows is split`() throws {
    let rows = try #require(try OpenedDocument(products([2, 40])).tables.first).children.filter { $0.name == "tr" }
    #expect(rows.map { $0["trPr"]?["tblHeader"] != nil } == [true] + Array(repeating: false, count: rows.count - 1))
    #expect(rows.allSatisfy { $0["trPr"]?["cantSplit"] != nil })
  }

  @Test func `the rows of a short merge stay together, those of a long one may part`() throws {
    let rows = try #require(try OpenedDocument(products([3, 1, 40])).tables.first).children.filter { $0.name == "tr" }
    let kept = rows.map { row in row.all("p").allSatisfy { $0["pPr"]?["keepNext"] != nil } }
    // The head and the heading, two of three rows; no row of one or of forty.
    #expect(kept == [true, true, true, true, false, false] + Array(repeating: false, count: 40))
  }

  @Test func `a merge is one cell over its rows, however many`() throws {
    let rows = try #require(try OpenedDocument(products([40])).tables.first).children.filter { $0.name == "tr" }
    let merges = rows.dropFirst(2).map { $0.all("vMerge").map { $0.attributes["val"] } }
    #expect(merges == [["restart"]] + Array(repeating: [nil], count: 39))
  }

  @Test func `columns take the page's width, and numbers what they need`() throws {
    let table = try #require(try OpenedDocument(products([2])).tables.first)
    let widths = try #require(table["tblGrid"]).children.compactMap { $0.attributes["w"].flatMap { Int($0) } }
    #expect(widths.reduce(0, +) == 11_906 - 1701 - 851)
    #expect(widths[0] < 700 && widths[1] > 2000 && widths[2] > 2000 && widths[3] < 1700)
  }

  @Test func `blanks stay blank`() throws {
    #expect(try text(of: styleGuide).contains("Số và ký hiệu:\(String(repeating: "\u{A0}", count: 11))/SNNMT"))
  }

  private func text(of report: Report) throws -> String { try OpenedDocument(report).text(of: "word/document.xml") }
}

/// A list of producers with so many products each.
func products(_ counts: [Int]) -> Report {
  var grid = Grid(
    name: "list", title: "Danh sách",
    columns: [
      .init("no", "TT", alignment: .center, isNumeric: true), .init("product", "Tên sản phẩm"),
      .init("entity", "Tên chủ thể"), .init("date", "Ngày quyết định", alignment: .center, isNumeric: true),
    ])
  grid.append(.init(level: 1, text: "I. Xã Bản Bo", value: "Xã Bản Bo"))
  for (entity, count) in counts.enumerated() {
    for number in 1...count {
      grid.append([
        .value(.integer(number)), .value(.text("Chè Shan tuyết \(number)")),
        number == 1 ? .value(.text("HTX Trái Tim \(entity + 1)")) : .continued,
        .value(.date(year: 2025, month: 1, day: 5)),
      ])
    }
  }
  return Report(name: "list", title: "Danh sách", language: .vietnamese, blocks: [.grid(grid)])
}
