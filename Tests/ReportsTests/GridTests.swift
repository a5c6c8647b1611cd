internal import Reports
internal import Testing

struct GridTests {
  @Test func `a merge reaches as far as cells continue it`() {
    #expect(sampleGrid().rowSpans() == [[], [1, 1, 2, 2, 1, 1], [1, 1, 0, 0, 1, 1], [], [1, 1, 1, 1, 1, 1]])
  }

  @Test func `a band ends every merge`() {
    let records = sampleGrid().tidyRecords()
    #expect(records.map { $0.values[2] } == [.text("HTX Trái Tim"), .text("HTX Trái Tim"), .empty])
    #expect(records.map(\.groups) == [["Xã Bản Bo"], ["Xã Bản Bo"], ["Xã Khoen On"]])
  }

  @Test func `an outer band ends the inner one`() {
    var grid = Grid(name: "g", title: "", columns: [.init("a", "A")], groups: [.init("x", "X"), .init("y", "Y")])
    grid.append(.init(level: 1, text: "A", value: "A"))
    grid.append(.init(level: 2, text: "I", value: "I"))
    grid.append([])
    grid.append(.init(level: 1, text: "B", value: "B"))
    grid.append([])
    #expect(grid.tidyRecords().map(\.groups) == [["A", "I"], ["B", ""]])
  }

  @Test func `a public grid has no personal columns in any row`() {
    let grid = sampleGrid().withoutPersonalColumns()
    #expect(grid.columns.map(\.key) == ["no", "product", "entity", "stars", "decision_date"])
    #expect(grid.rowSpans()[1] == [1, 1, 2, 1, 1])
    #expect(grid.tidyRecords().allSatisfy { !$0.values.contains(.text("0947128875")) })
  }
}
