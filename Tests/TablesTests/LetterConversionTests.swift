import AnnexTesting
import Diagnostics
import Tables
import Testing
import Vietnamese

/// The rows of a sheet after conversion.
private func rows(of text: String, from source: LetterSource, _ kind: SheetLiteral.Source = .workbook) throws
  -> [[String]]
{
  let sink = RecordingSink()
  try SheetLiteral(text, merges: ["A1:A2"], source: kind).feed(LetterConversion(from: source, into: sink))
  #expect(sink.sheets[0].isEnded)
  #expect(sink.sheets[0].merges == (kind == .workbook ? ["A1:A2"] : []))
  return sink.rows
}

/// A text of one byte a character.
private func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

@Suite struct LetterConversionTests {
  @Test(arguments: [SheetLiteral.Source.workbook, .csv], [LetterSource.tcvn3, .auto])
  func `TCVN3 becomes Unicode and the rest stays`(kind: SheetLiteral.Source, source: LetterSource) throws {
    let list = "Tªn s¶n phÈm | Hé | x\nR\u{AD}îu | HTX | S¶n phÈm\n \n#N/A | R\u{AD}îu | #N/A"
    #expect(
      try rows(of: list, from: source, kind) == [
        ["A1=Tên sản phẩm", "B1=Hộ", "C1=x"], ["A2=Rượu", "B2=HTX", "C2=Sản phẩm"],
        kind == .csv ? ["A4=#N/A", "B4=Rượu", "C4=#N/A"] : ["A4 error #N/A", "B4=Rượu", "C4 error #N/A"],
      ])
  }

  @Test func `VNI becomes Unicode`() throws {
    #expect(try rows(of: "Saûn phaåm | Hoä", from: .vni) == [["A1=Sản phẩm", "B1=Hộ"]])
    #expect(try rows(of: "Saûn phaåm | Hoä", from: .auto) == [["A1=Sản phẩm", "B1=Hộ"]])
  }

  @Test func `texts with a letter only Unicode has stay though all are said to be TCVN3`() throws {
    #expect(try rows(of: "Rượu chè | chÌ", from: .tcvn3) == [["A1=Rượu chè", "B1=chè"]])
  }

  @Test func `columns typed each in its own way are converted each by itself`() throws {
    let list = """
      S¶n phÈm | Saûn phaåm | Sản phẩm
      chÌ | cheø | chè
      Hé | Hoä | Hộ
      sè | soá | sè
      """
    #expect(
      try rows(of: list, from: .auto) == [
        ["A1=Sản phẩm", "B1=Sản phẩm", "C1=Sản phẩm"], ["A2=chè", "B2=chè", "C2=chè"], ["A3=Hộ", "B3=Hộ", "C3=Hộ"],
        ["A4=số", "B4=số", "C4=sè"],
      ])
  }

  @Test func `a text that could be several things waits for those after it`() throws {
    let sure = (0..<300).map { _ in "Hîp t¸c x·" }.joined(separator: "\n")
    let rows = try rows(of: "Hé\n" + sure + "\nHé", from: .auto)
    #expect(rows.first == ["A1=Hộ"])
    #expect(rows.last == ["A302=Hộ"])
  }

  @Test(arguments: ["samples/annex-2023.csv", "samples/register-2025.csv"])
  func `texts that are Unicode pass unchanged`(path: String) throws {
    let text = Array(try repositoryText(path).utf8)
    let (plain, converted) = (RecordingSink(), RecordingSink())
    for sink in [plain as any TableSink, LetterConversion(from: .auto, into: converted)] {
      var decoder = DelimitedTextDecoder()
      try decoder.decode(text.span, into: sink)
      try decoder.finish(into: sink)
    }
    #expect(converted.sheets == plain.sheets)
  }

  @Test func `Latin-1 texts of a Unicode list pass unchanged`() throws {
    let list = "Sản phẩm\nchè\nLò Thanh Bình\n5 µm\n20 °C\n© 2023\n± 5\n½\nSociété générale\nMüller\nmì\nPhìn Hồ"
    let rows = try rows(of: list, from: .auto)
    #expect(rows.joined().map { $0.drop { $0 != "=" }.dropFirst() } == list.split(separator: "\n"))
  }

  @Test(arguments: [1, 2, 3, 7, 100, 4000], FontEncoding.allCases)
  func `the pieces a file comes in do not show in what is converted`(size: Int, fonts: FontEncoding) throws {
    let list = try repositoryText("samples/annex-2023.csv").replacing("\u{FEFF}", with: "")
      .split(whereSeparator: \.isNewline).prefix(50).joined(separator: "\n")
    let text = bytes(fonts.typed(list))
    func sheets(by size: Int) throws -> [RecordingSink.Sheet] {
      let sink = RecordingSink()
      let conversion = LetterConversion(from: .auto, into: sink)
      var decoder = DelimitedTextDecoder(conversion: .auto)
      for start in stride(from: 0, to: text.count, by: size) {
        let piece = Array(text[start..<min(start + size, text.count)])
        try decoder.decode(piece.span, into: conversion)
      }
      try decoder.finish(into: conversion)
      #expect(decoder.dialect?.encoding == TextEncoding(fonts))
      #expect(decoder.remarks.isEmpty)
      return sink.sheets
    }
    let whole = try sheets(by: 1 << 20)
    #expect(whole[0].rows[2][1] == "B3=Tên sản phẩm/huyện")
    #expect(try sheets(by: size) == whole)
  }

  @Test func `a text said to be TCVN3 is one even where its beginning is ASCII`() throws {
    let text = [UInt8](repeating: 0x41, count: 70_000) + bytes("\nR\u{AD}îu")
    let sink = RecordingSink()
    var decoder = DelimitedTextDecoder(conversion: .tcvn3)
    try decoder.decode(text.span, into: sink)
    try decoder.finish(into: sink)
    #expect(sink.rows.last == ["A2=R\u{AD}îu"])
  }

  @Test func `what was converted is said with its count`() throws {
    let conversion = LetterConversion(from: .auto, into: RecordingSink())
    try SheetLiteral("S¶n phÈm | x\nR\u{AD}îu | Saûn phaåm\nSản phẩm | y").feed(conversion)
    #expect(conversion.remarks == [.lettersConverted(2, from: "TCVN3"), .lettersConverted(1, from: "VNI")])
  }
}
