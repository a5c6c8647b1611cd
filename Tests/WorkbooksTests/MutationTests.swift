import AnnexTesting
import Glibc
import Testing

/// How many mutated parts are tried: a few in a debug build, all of 10,000 by `make fuzz`.
private let mutations = getenv("ANNEX_MUTATIONS").flatMap { Int(String(cString: $0)) } ?? 300

/// Sheets and shared strings, damaged at random, by both ways of reading: the same rows, or the same refusal.
@Suite struct MutationTests {
  @Test func `mutated sheets and strings give the same rows or the same refusal`() throws {
    let book = variedBook()
    let names = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]
    for seed in 0..<UInt64(mutations) {
      try compare(book, part: names[seed % 3 == 2 ? 1 : 0], seed)
    }
  }

  @Test(.enabled(if: !Corpus.workbooks.isEmpty, "\(Corpus.absence)"))
  func `mutated parts of real workbooks give the same rows or the same refusal`() throws {
    let books = Corpus.workbooks.compactMap { path in
      Corpus.bytes(of: path).flatMap { $0.count < 100_000 ? WorkbookLiteral(archive: $0) : nil }
    }
    for seed in 0..<UInt64(mutations / 3) {
      let book = books[Int(seed) % books.count]
      let parts = book.parts.filter { part in
        ["worksheets/sheet", "haredStrings"].contains { part.name.contains($0) }
          && (1..<200_000).contains(part.content.count)
      }
      guard let part = parts.isEmpty ? nil : parts[Int(seed / UInt64(books.count)) % parts.count] else { continue }
      try compare(book, part: part.name, seed)
    }
  }

  private func compare(_ book: WorkbookLiteral, part: String, _ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var mutated = book
    let index = try #require(mutated.parts.firstIndex { $0.name == part })
    mutate(&mutated.parts[index].content, &generator)
    let bytes = try mutated.bytes()
    // Small blocks cut everything somewhere; in large parts they would take long.
    let most = max(600, mutated.parts[index].content.count / 20)
    let size = Int.random(in: 1...most, using: &generator)
    let parsed = Outcome(bytes, isScanning: false)
    #expect(Outcome(bytes, isScanning: true, blockBytes: size).difference(from: parsed) == nil, "seed \(seed), \(part)")
  }

  /// Changes, removes, doubles and inserts a few stretches.
  private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
      switch Int.random(in: 0...3, using: &generator) {
      case 0 where end < bytes.count: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &generator)
      default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: start)
      }
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "<", ">", "&", "\"", "'", "/", " ", "\n", "\r", "\0", "]]>", "<!--", "-->", "<v>", "</v>", "</c>", "</row>",
      "<row>", "<c>", "t=\"s\"", "t=\"inlineStr\"", "r=\"B2\"", "&amp;", "&#x1F600;", "&#xD800;", "đ", "😀",
      "\u{FFFE}", "9", "-", ".", "e", "=", ":", "<row r=\"15\">", "<f/>", "<is>", "</is>", "<t>", "</t>", "<t/>",
      "<t xml:space=\"preserve\">", "<r>", "</r>", "<rPr>", "</rPr>", "<rPr/>", "<b/>", "<rPh sb=\"0\" eb=\"1\">",
      "</rPh>", "<rPh/>", "<phoneticPr fontId=\"1\"/>", "<si>", "</si>", "<si/>", "_x0041_", "_x", "xmlns=\"u\"",
      "xmlns:x=\"u\"", "x:", "<![CDATA[", "<?p ?>", "</sheetData>", "</sst>",
    ].map { Array($0.utf8) } + [[0xC3], [0x80], [0xED, 0xA0, 0x80], [0xF5]]
}
