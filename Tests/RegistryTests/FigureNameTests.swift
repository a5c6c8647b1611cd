import Registry
import Testing

@Suite struct FigureNameTests {
  @Test(arguments: [
    "valid", "valid.stars.4", "expired.unit.\"Xã Bản Bo\"", "band.\"A.I\".kind.htx", "valid.group.\"Rượu \"\"Sán\"\"\"",
    "valid.ends.2026-03",
  ]) func `a name reads back as it is written`(text: String) throws {
    #expect(try #require(FigureName(text)).description == text)
  }

  @Test func `parts may hold dots and quotes`() {
    #expect(FigureName("band.\"A.I\".kind.htx")?.parts == ["band", "A.I", "kind", "htx"])
    #expect(FigureName("x.\"a\"\"b\"")?.parts == ["x", "a\"b"])
  }

  @Test func `a part without dots needs no quotes`() {
    #expect(FigureName("expired.unit.Xã Bản Bo") == FigureName("expired.unit.\"Xã Bản Bo\""))
  }

  @Test(arguments: ["", ".", "valid.", ".valid", "valid..stars", "valid.\"", "valid.\"a\"b", "valid.\"\""])
  func `what is no name is none`(text: String) { #expect(FigureName(text) == nil) }
}
