import AnnexTesting
import Diagnostics
import Testing

@testable import Checks

@Suite struct ValueRuleTests {
  private static let names = [
    "TT", "Tên sản phẩm", "Tên chủ thể", "Loại hình", "Đại diện", "Địa chỉ", "Xã", "SĐT", "Hạng sao", "Điểm",
    "Số quyết định", "Ngày quyết định",
  ]

  /// A clean register of five rows, one cell of its third product (row 4) replaced.
  private func register(_ column: String = "", _ value: String = "") -> String {
    let index = column.utf8.first.map { Int($0) - 0x41 }
    let rows = (1...5).map { number in
      var cells = [
        "\(number)", "Chè \(number)", "HTX Mẫu \(number)", "HTX", "Lò Văn Mẫu", "Bản \(number)", "Xã Đông",
        "091234567\(number)", "3", "57,5", "12\(number)/QĐ-UBND", "30/12/2022",
      ]
      if number == 3, let index { cells[index] = value }
      return cells.joined(separator: " | ")
    }
    return ([Self.names.joined(separator: " | ")] + rows).joined(separator: "\n")
  }

  @Test func `a clean register has no findings`() throws {
    #expect(try findings(register()).isEmpty)
  }

  @Test(arguments: [
    ("B", "", "missing-value"), ("C", "", "missing-value"), ("E", "", "missing-value"), ("F", "", "missing-value"),
    ("G", "", "missing-value"), ("H", "", "missing-value"), ("I", "", "missing-value"), ("K", "", "missing-value"),
    ("L", "", "no-decision-date"), ("L", "2022", "no-decision-date"), ("L", "năm 2022", "no-decision-date"),
    ("L", "31/02/2022", "date-format"), ("L", "đang chờ", "date-format"), ("L", "12/31/2022", "date-format"),
    ("L", "30/12/2202", "date-implausible"), ("L", "01/01/2017", "date-implausible"),
    ("H", "09123", "phone-format"), ("H", "0912a45678", "phone-format"), ("H", "09123456789", "phone-format"),
    ("H", "912345673", "phone-lost-zero"), ("I", "6", "stars-range"), ("I", "bốn rưỡi", "stars-range"),
    ("I", "0", "stars-range"), ("I", "4", "stars-score"), ("J", "95", "stars-score"), ("J", "130", "stars-score"),
    ("J", "cao", "stars-score"), ("D", "Doanh nghiệp", "kind-conflict"), ("A", "9", "numbering"),
    ("A", "", "numbering"),
  ]) func `a wrong value is found on its cell and nowhere else`(column: String, value: String, code: String) throws {
    let cell = code == "stars-score" && column == "J" && value == "95" ? "I4" : "\(column)4"
    #expect(try findings(register(column, value)) == ["\(cell) \(code)"])
  }

  @Test(arguments: [
    ("H", "0912 345 673"), ("H", "0912345673; 0912345699"), ("I", "Ba sao"), ("I", "★★★"), ("J", "57.5"),
    ("J", "57,5 điểm"),
    ("L", "2022-12-30"), ("L", "ngày 30 tháng 12 năm 2022"), ("L", "44925"), ("K", "Số 5/QĐ-UBND ngày 30/12/2022"),
    ("C", "Hợp tác xã Mẫu 3"), ("D", ""), ("J", ""), ("A", "03"), ("D", "Hợp tác xã"),
  ]) func `other ways of writing a value are no fault`(column: String, value: String) throws {
    #expect(try findings(register(column, value)).isEmpty)
  }

  @Test func `a column that most rows leave blank is no fault of a row`() throws {
    let text =
      "TT | Tên sản phẩm | Tên chủ thể | SĐT\n1 | Chè | HTX A |\n2 | Gạo | HTX B | \n3 | Mật | HTX C | 0912345678"
    #expect(try findings(text).isEmpty)
  }

  @Test func `a merged cell is reported once for all its rows`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể | SĐT\n1 | Chè | HTX A | 091\n2 | Gạo\n3 | Mật"
    #expect(try findings(text, merges: ["C2:C4", "D2:D4"]) == ["D2 phone-format"])
  }

  @Test func `an unnamed household needs its representative`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể | Đại diện\n1 | Chè | Hộ kinh doanh |\n2 | Gạo | HTX B | Mẫu"
    #expect(try findings(text) == ["D2 missing-value"])
  }

  @Test func `an entity whose kind nothing tells is found once`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể\n1 | Chè | Anh Tám\n2 | Gạo | Anh Tám"
    #expect(try findings(text) == ["C2 kind-unknown"])
  }

  @Test func `a list without decisions is not asked for their dates`() throws {
    #expect(try findings("TT | Tên sản phẩm | Tên chủ thể\n1 | Chè | HTX A").isEmpty)
  }

  @Test func `phones are masked in what is said of them`() throws {
    let found = try diagnostics(try reading(of: SheetLiteral(register("H", "0912a45678"))))
    #expect(found.map(\.value) == ["09…78"])
    #expect(found.allSatisfy { !$0.message.vi.contains("45678") })
  }
}

@Suite struct IdentityAndSheetRuleTests {
  private let header = "TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định\n"

  @Test func `the same product, entity and day in two rows is found at the second`() throws {
    let rows = "1 | Chè | HTX A | 1/QĐ | 30/12/2022\n2 | CHÈ | Hợp tác xã A | 1/QĐ | 30/12/2022"
    let found = try diagnostics(try reading(of: SheetLiteral(header + rows)))
    #expect(found.map { "\($0.location.address) \($0.code.rawValue)" } == ["B3 duplicate-product"])
    #expect(found.flatMap(\.notes).map(\.location.address) == ["B2"])
  }

  @Test(arguments: [
    "1 | Chè | HTX A | 1/QĐ | 30/12/2022\n2 | Chè | HTX B | 1/QĐ | 30/12/2022",
    "1 | Chè | HTX A | 1/QĐ | 30/12/2022\n2 | Chè | HTX A | 2/QĐ | 30/12/2025",
  ]) func `other producers and later decisions are no duplicates`(rows: String) throws {
    #expect(try findings(header + rows).isEmpty)
  }

  @Test func `without dates, decisions of other numbers are no duplicates`() throws {
    let rows = "1 | Chè | HTX A | 1/QĐ |\n2 | Chè | HTX A | 2/QĐ |"
    #expect(try findings(header + rows).allSatisfy { $0.hasSuffix("no-decision-date") })
  }

  @Test func `a sheet without a header is found once`() throws {
    #expect(try findings("x | y\nz | u") == ["1 header-missing"])
  }

  @Test func `a list without a column for producers is found at its header`() throws {
    #expect(try findings("TT | Tên sản phẩm | Địa chỉ\n1 | Chè | Bản 1") == ["1 header-missing"])
  }

  @Test func `a sheet of explanations beside a list is a warning`() throws {
    let list = try reading(
      of: SheetLiteral("TT | Tên sản phẩm | Tên chủ thể\n1 | Chè | HTX A", name: "1"),
      SheetLiteral("Hướng dẫn", name: "2"))
    #expect(try diagnostics(list).map(\.severity) == [.warning])
  }

  @Test func `a row that is not understood is found`() throws {
    let text =
      "TT | Tên sản phẩm | Tên chủ thể | Địa chỉ\n1 | Chè | HTX A | Bản 1\n | | | xem trang sau\n2 | Gạo | HTX A | Bản 1"
    #expect(try findings(text) == ["3 row-unread"])
  }

  @Test func `findings stand in the order of the sheet`() throws {
    let rows = "1 | Chè | HTX A | 1/QĐ | 31/02/2022\n3 | | HTX A | 1/QĐ | 30/12/2022"
    #expect(try findings(header + rows) == ["E2 date-format", "A3 numbering", "B3 missing-value"])
  }
}
