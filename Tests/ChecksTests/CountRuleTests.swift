import AnnexTesting
import Diagnostics
import Testing

@testable import Checks

@Suite struct CountRuleTests {
  /// A clean list with a section of two districts; the headings can be replaced.
  private func list(
    a: String = "Sản phẩm mới: 4 sản phẩm của 3 chủ thể (1 Doanh nghiệp, 2 HTX)",
    one: String = "I. Huyện Một: 2 sản phẩm của 2 chủ thể (1 Doanh nghiệp, 1 HTX)",
    two: String = "II. Huyện Hai: 2 sản phẩm của 1 chủ thể (1 HTX)"
  ) -> String {
    """
    TT | Tên sản phẩm | Tên chủ thể | SĐT
    A | \(a)
    \(one)
    1 | Chè | HTX A | 0912345678
    2 | Gạo | Công ty B | 0912345679
    \(two)
    1 | Mật | HTX C | 0912345670
    2 | Nghệ | HTX C | 0912345670
    """
  }

  @Test func `a list whose counts are right has no findings`() throws {
    #expect(try findings(list()).isEmpty)
  }

  @Test func `a wrong number of products is found on its heading`() throws {
    #expect(
      try findings(list(one: "I. Huyện Một: 3 sản phẩm của 2 chủ thể (1 DN, 1 HTX)")) == ["A3 declared-products"])
  }

  @Test func `a wrong number of entities is found on its heading`() throws {
    #expect(
      try findings(list(two: "II. Huyện Hai: 2 sản phẩm của 2 chủ thể (1 HTX)")) == ["A6 declared-entities"])
  }

  @Test func `a wrong number of a kind is found on its heading`() throws {
    #expect(
      try findings(list(two: "II. Huyện Hai: 2 sản phẩm của 1 chủ thể (2 HTX)")) == ["A6 declared-kind"])
  }

  @Test func `a kind that no row has is wrong too`() throws {
    #expect(
      try findings(list(two: "II. Huyện Hai: 2 sản phẩm của 1 chủ thể (1 HTX, 1 THT)")) == ["A6 declared-kind"])
  }

  @Test func `a kind the heading leaves out shows in the sum`() throws {
    #expect(
      try findings(list(a: "Sản phẩm mới: 4 sản phẩm của 3 chủ thể (2 HTX)")) == ["B2 declared-kinds-sum"])
  }

  @Test func `a wrong count names both figures, the words and the rows`() throws {
    let found = try diagnostics(
      try reading(of: SheetLiteral(list(one: "I. Huyện Một: 2 sản phẩm của 2 chủ thể (1 Doanh nghiệp, 3 HTX)"))))
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.count == Diagnostic.Count(declared: 3, counted: 1, kind: "htx"))
    #expect(finding.fragment == "3 HTX")
    #expect(finding.notes.map(\.location.address) == ["C4"])
    #expect(finding.help.vi.contains("1 HTX"))
  }

  @Test func `a difference that comes from a heading below says so`() throws {
    let text = list(
      a: "Sản phẩm mới: 5 sản phẩm của 3 chủ thể (1 Doanh nghiệp, 2 HTX)",
      one: "I. Huyện Một: 3 sản phẩm của 2 chủ thể (1 Doanh nghiệp, 1 HTX)")
    let found = try diagnostics(try reading(of: SheetLiteral(text)))
    #expect(found.map(\.location.address) == ["B2", "A3"])
    #expect(found.first?.help.vi.contains("A3") == true)
  }

  @Test func `headings without rows are held against the headings under them`() throws {
    let text = """
      TT | Tên sản phẩm | Tên chủ thể
      A | Sản phẩm mới: 5 sản phẩm của 3 chủ thể (3 HTX)
      I. Huyện Một: 2 sản phẩm của 1 chủ thể (1 HTX)
      II. Huyện Hai: 2 sản phẩm của 2 chủ thể (2 HTX)
      """
    #expect(try findings(text) == ["B2 declared-sum", "A3 band-empty", "A4 band-empty"])
  }

  @Test func `a heading without rows is found`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể\nI. Huyện Một\nII. Huyện Hai\n1 | Chè | HTX A"
    #expect(try findings(text) == ["A2 band-empty"])
  }

  @Test func `a heading out of its series is found`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể\nI. Huyện Một\n1 | Chè | HTX A\nIII. Huyện Hai\n1 | Gạo | HTX A"
    #expect(try findings(text) == ["A4 band-numbering"])
  }

  @Test func `sections are lettered one after the other`() throws {
    let bands = ["A", "B", "C", "D"].enumerated().map { "\($1) | Mục \($0)\n1 | Chè \($0) | HTX A" }
    #expect(try findings("TT | Tên sản phẩm | Tên chủ thể\n" + bands.joined(separator: "\n")).isEmpty)
  }
}

@Suite struct SeriesTests {
  /// The breaks, as `index:expected`.
  private func broken(_ numbers: [Int?], from first: Int? = nil) -> [String] {
    breaks(in: numbers, from: first).map { "\($0.index):\($0.expected)" }
  }

  @Test(arguments: 1...30) func `a series that goes up by one has no break, wherever it begins`(start: Int) {
    let numbers = (start..<start + 20).map { Int?($0) }
    #expect(broken(numbers) == [])
    #expect(broken(numbers, from: start) == [])
  }

  @Test(
    arguments: [
      ([5, 6, 9, 8], ["2:7"]), ([5, 6, 8, 9], ["2:7"]), ([5, 6, 6, 7], ["2:7"]), ([3, 2, 3], ["0:1"]),
      ([nil, 2, 3], ["0:1"]),
      ([1, nil, 3], ["1:2"]), ([1, 2, nil], ["2:3"]), ([], []), ([7], []), ([1, 1, 1], ["1:2", "2:2"]),
      ([nil, 8, 9, 11], ["0:7", "3:10"]), ([nil, nil], []), ([1, 2, 4, 5, 7], ["2:3", "4:6"]),
    ] as [([Int?], [String])]) func `one wrong number is one break`(numbers: [Int?], expected: [String])
  {
    #expect(broken(numbers) == expected)
  }

  @Test(arguments: [([2, 3], ["0:1"]), ([7], ["0:1"]), ([1, 2], []), ([9, 2, 3], ["0:1"])] as [([Int?], [String])])
  func `a series that must begin with one says so where it does not`(numbers: [Int?], expected: [String]) {
    #expect(broken(numbers, from: 1) == expected)
  }

  @Test(arguments: 1...100) func `one changed number in a long series is found where it stands`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var numbers: [Int?] = (1...Int.random(in: 4...30, using: &random)).map { Int?($0) }
    let index = Int.random(in: 1..<numbers.count, using: &random)
    let wrong = Int.random(in: 40...50, using: &random)
    numbers[index] = wrong
    #expect(broken(numbers) == ["\(index):\(index + 1)"])
  }

  @Test(arguments: [
    ("1\n2\n3", []), ("1\n2\n4", ["A4"]), ("1\n\n2", []), ("1\nx\n3\n4\n5\n6", ["A3"]),
  ]) func `rows are numbered one after the other`(numbers: String, cells: [String]) throws {
    let rows = numbers.split(separator: "\n").enumerated().map { "\($1) | Chè \($0) | HTX A" }
    let found = try findings("TT | Tên sản phẩm | Tên chủ thể\n" + rows.joined(separator: "\n"))
    #expect(found == cells.map { "\($0) numbering" })
  }

  @Test func `numbering may go on over headings or begin anew under each`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể\n"
    let on = "I. Huyện Một\n1 | Chè | HTX A\n2 | Gạo | HTX A\nII. Huyện Hai\n3 | Trà | HTX A"
    #expect(try findings(header + on).isEmpty)
    #expect(try findings(header + on.replacing("3 |", with: "1 |")).isEmpty)
    #expect(try findings(header + on.replacing("3 |", with: "4 |")) == ["A6 numbering"])
  }

  @Test func `where numbers count producers the further products have none`() throws {
    let rows = (1...4).map { "\($0) | Chè \($0) | HTX \($0)\n | Gạo \($0)" }
    #expect(try findings("TT | Tên sản phẩm | Tên chủ thể\n" + rows.joined(separator: "\n")).isEmpty)
  }
}
