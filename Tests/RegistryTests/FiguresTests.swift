import AnnexTesting
import Registry
import Testing

@Suite struct FiguresTests {
  private static let header = "TT | Tên sản phẩm | Tên chủ thể | Xã | Hạng sao | Ngày quyết định\n"

  private func standings(_ rows: String, asOf: String) throws -> [Standing] {
    let day = try #require(CivilDate(iso: asOf))
    return Appraisal(try registry(of: Self.header + rows), asOf: day).standings
  }

  @Test func `the last valid day is valid and the next is not`() throws {
    let row = "1 | Chè | HTX A | Xã Bản Bo | 3 | 31/12/2022"
    #expect(try standings(row, asOf: "2025-12-31") == [.valid])
    #expect(try standings(row, asOf: "2026-01-01") == [.expired])
  }

  @Test func `a decision on the day itself counts, one after it is future`() throws {
    let row = "1 | Chè | HTX A | Xã Bản Bo | 3 | 31/12/2022"
    #expect(try standings(row, asOf: "2022-12-31") == [.valid])
    #expect(try standings(row, asOf: "2022-12-30") == [.future])
  }

  @Test func `of the decisions on a product the newest counts, in whatever order and spelling they stand`() throws {
    let rows = """
      1 | Chè xanh | HTX A | Xã Bản Bo | 3 | 01/03/2024
      2 | CHÈ  XANH | Hợp tác xã A | Xã Bản Bo | 4 | 01/03/2025
      3 | Chè xanh | HTX A | Xã Bản Bo | 3 | 01/03/2021
      4 | Chè xanh | HTX B | Xã Bản Bo | 3 | 01/03/2021
      """
    #expect(try standings(rows, asOf: "2025-06-01") == [.superseded, .valid, .superseded, .expired])
    #expect(try standings(rows, asOf: "2024-06-01") == [.valid, .future, .superseded, .expired])
  }

  @Test func `of two decisions of one day the later row counts`() throws {
    let rows = "1 | Chè | HTX A | Xã Bản Bo | 3 | 01/03/2024\n2 | Chè | HTX A | Xã Bản Bo | 4 | 01/03/2024"
    #expect(try standings(rows, asOf: "2024-06-01") == [.superseded, .valid])
  }

  @Test func `a record without a usable date replaces none and is replaced by none`() throws {
    let rows = """
      1 | Chè | HTX A | Xã Bản Bo | 3 | 01/03/2024
      2 | Chè | HTX A | Xã Bản Bo | 4 |
      3 | Chè | HTX A | Xã Bản Bo | 4 | 2025
      4 | Chè | HTX A | Xã Bản Bo | 4 | 31/02/2025
      """
    #expect(try standings(rows, asOf: "2025-06-01") == [.valid, .unknown, .unknown, .unknown])
  }

  @Test func `products without a producer are products of their own`() throws {
    let rows = "1 | Chè |  | Xã Bản Bo | 3 | 01/03/2024\n2 | Chè |  | Xã Bản Bo | 4 | 01/03/2025"
    #expect(try standings(rows, asOf: "2025-06-01").allSatisfy { $0 == .valid })
  }

  @Test func `a tally counts an entity once and says where it first stands`() throws {
    let list = try registry(
      of: Self.header + """
        1 | Chè | HTX A | Xã Bản Bo | 3 | 01/03/2024
        2 | Mật ong | Công ty B | Xã Bản Bo | 3 | 01/03/2024
        3 | Gạo | Hợp tác xã A | Xã Bản Bo | 3 | 01/03/2024
        4 | Trà | Anh Tám | Xã Bản Bo | 3 | 01/03/2024
        """)
    var tally = Tally()
    for (id, item) in list.registrations.enumerated() { tally.add(item, id: id) }
    #expect(tally.products == 4)
    #expect(tally.entities.map(\.first) == [0, 1, 3])
    #expect(tally.kinds(in: list) == ["htx": 1, "doanh_nghiep": 1])
    #expect(tally.firstRecords(of: "htx", in: list) == [0])
  }

  @Test func `a heading's tally holds the rows of the headings below it`() throws {
    let list = try registry(
      of: "TT | Tên sản phẩm | Tên chủ thể\nA | Sản phẩm mới\nI. Huyện Một\n1 | Chè | HTX A\nII. Huyện Hai\n"
        + "1 | Gạo | HTX A\n2 | Trà | HTX B\nB | Đánh giá lại\n1 | Mật | HTX B")
    let tallies = BandTallies(list)
    #expect(list.bands.indices.map { tallies[$0].products } == [3, 1, 2, 1])
    #expect(list.bands.indices.map { tallies[$0].entities.count } == [2, 1, 2, 1])
  }

  @Test func `units are one however their names are written, and stand in order`() throws {
    let list = try registry(
      of: Self.header
        + "1 | Chè | HTX A | Xã Hoà Bình | 3 | 01/03/2024\n2 | Gạo | HTX A | XÃ HÒA BÌNH | 3 | 01/03/2024\n"
        + "3 | Trà | HTX A | Xã Đông | 3 | 01/03/2024")
    let day = try #require(CivilDate(iso: "2025-01-01"))
    let summary = Summary(list, Appraisal(list, asOf: day))
    #expect(summary.byUnit.map(\.unit.name) == ["Xã Đông", "Xã Hoà Bình"])
    #expect(summary.byUnit.map(\.valid) == [1, 2])
    #expect(summary.valid.units == 2)
  }
}
