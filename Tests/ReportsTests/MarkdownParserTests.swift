internal import Reports
internal import Testing

struct MarkdownParserTests {
  private func blocks(_ markdown: String) -> [Block] { MarkdownParser(grids: [sampleGrid()]).blocks(markdown) }

  @Test func `parts of a letterhead are Markdown again`() {
    let expected = ColumnBlock(
      .letterhead, [[.paragraph([.text("A"), .lineBreak, .strong([.text("B")])], .center)], [.rule]])
    #expect(blocks("```letterhead\nA\\\n**B**\n---\n***\n```") == [.columns(expected)])
  }

  @Test func `whoever receives stands left and whoever signs is centred`() {
    let expected = ColumnBlock(
      .signature, [[.paragraph([.text("Nơi nhận:")], .leading)], [.paragraph([.text("GIÁM ĐỐC")], .center)]])
    #expect(blocks("```signature\nNơi nhận:\n---\nGIÁM ĐỐC\n```") == [.columns(expected)])
  }

  @Test func `a blank to fill in is as wide as it was written`() {
    #expect(
      blocks("Số:   /A, ngày  tháng") == [
        .paragraph([.text("Số:\u{A0}\u{A0}\u{A0}/A, ngày\u{A0}\u{A0}tháng")], .justified)
      ])
  }

  @Test func `a page says how it lies`() {
    #expect(blocks("```page landscape\n```\n\n```page\n```") == [.pageBreak(.landscape), .pageBreak(.portrait)])
  }

  @Test func `a grid is put by name`() {
    #expect(blocks("~~~ grid valid\n~~~") == [.grid(sampleGrid())])
  }

  @Test func `markup without a place in a letter keeps its words`() {
    #expect(blocks("[a](http://b) `c` <i>d</i>") == [.paragraph([.text("a c <i>d</i>")], .justified)])
    #expect(blocks("> quote") == [.paragraph([.text("quote")], .justified)])
  }

  @Test func `nothing is no blocks`() {
    #expect(blocks("").isEmpty)
  }
}
