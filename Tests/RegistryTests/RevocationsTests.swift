import AnnexTesting
import Diagnostics
import Intake
import Registry
import Tables
import Testing

@Suite struct RevocationsTests {
  private static let header =
    "TT | Tên sản phẩm | Tên chủ thể | Loại hình | Đại diện | Số quyết định | Ngày quyết định\n"
  private static let rows = """
    1 | Chè xanh | HTX Bản Bo | Hợp tác xã | Lò A | 377/QĐ-UBND | 30/12/2023
    2 | Miến dong | HTX Bản Bo | Hợp tác xã | Lò A | 377/QĐ-UBND | 30/12/2023
    3 | Chè xanh | HTX Bản Bo | Hợp tác xã | Lò A | 12/QĐ-UBND | 01/06/2024
    4 | Chè xanh | Hộ kinh doanh | Hộ kinh doanh | Lò B | 377/QĐ-UBND | 30/12/2023
    5 | Rượu ngô | Hộ kinh doanh | Hộ kinh doanh | Lò C | 9/QĐ-UBND | 30/12/2021
    6 | Mật ong | HTX Bum Tở | Hợp tác xã | Lò D | |
    """

  private func register(_ revocations: String) throws -> Registry {
    var list = try registry(of: Self.header + Self.rows)
    let read = try reading(of: SheetLiteral(revocations), file: "revoked.xlsx", profile: .ocop.revocations)
    list.revocations = Revocations(read.registry, read.catalog)
    return list
  }

  /// The standings with some rows revoked, by their initials.
  private func standings(_ revocations: String, asOf: String = "2025-06-30") throws -> String {
    let day = try #require(CivilDate(iso: asOf))
    return Appraisal(try register(revocations), asOf: day).standings.map { $0.rawValue.prefix(1) }.joined()
  }

  private static let names = "TT | Tên sản phẩm | Tên chủ thể | Đại diện | Số quyết định | Ngày thu hồi\n"

  @Test func `without revocations nothing is revoked`() throws {
    #expect(try standings(Self.names) == "svvveu")
  }

  @Test(arguments: [
    ("1 | Miến dong | HTX Bản Bo | | |", "srvveu", "producer and product"),
    ("1 | MIẾN  DONG | Hợp tác xã Bản Bo | | |", "srvveu", "however they are written"),
    ("1 | Chè xanh | HTX Bản Bo | | 377/QĐ-UBND |", "svvveu", "a decision that was replaced"),
    ("1 | Chè xanh | HTX Bản Bo | | Số 12/QĐ-UBND |", "svrveu", "the newest decision"),
    ("1 | Chè xanh | Hộ kinh doanh | Lò B | |", "svvreu", "a household by its representative"),
    ("1 | Rượu ngô | Hộ kinh doanh | Lò C | |", "svvvru", "what has expired"),
    ("1 | Mật ong | HTX Bum Tở | | |", "svvver", "a record without a date"),
    ("1 | Chè xanh | | | |", "svvveu", "a product alone says too little"),
    ("1 | Miến dong | HTX Bum Tở | | |", "svvveu", "all that is given must be so"),
    ("1 | Miến dong | HTX Bản Bo | | 377/QĐ-UBND ngày 30/12/2023 |", "srvveu", "a decision with its day"),
    ("1 | Miến dong | HTX Bản Bo | | 377/QĐ-UBND ngày 30/12/2022 |", "svvveu", "one of another day"),
  ]) func `what a row gives must all be so`(row: String, expected: String, why: String) throws {
    #expect(try standings(Self.names + row) == expected, "\(why)")
  }

  @Test func `a revocation counts from its day, and never for what was decided later`() throws {
    let row = Self.names + "1 | Miến dong | HTX Bản Bo | | | 15/03/2025"
    #expect(try standings(row, asOf: "2025-03-14") == "svvveu")
    #expect(try standings(row, asOf: "2025-03-15") == "srvveu")
    #expect(try !standings(Self.names + "1 | Chè xanh | HTX Bản Bo | | | 15/03/2024").contains("r"))
  }

  @Test func `a day of decision in a list of revocations is not taken for the day of revocation`() throws {
    let text =
      "TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định | Số quyết định thu hồi\n"
      + "1 | Miến dong | HTX Bản Bo | 377/QĐ-UBND | 30/12/2023 | 5/QĐ-UBND"
    #expect(try standings(text, asOf: "2024-02-01").contains("r"))
  }

  @Test func `standings add up, and rows that name nothing are known`() throws {
    let list = try register(
      Self.names + "1 | Miến dong | HTX Bản Bo | | |\n2 | Gạo | HTX Lạ | | |\n3 | Chè xanh | | | |")
    let day = try #require(CivilDate(iso: "2025-06-30"))
    let summary = Summary(list, Appraisal(list, asOf: day))
    #expect(summary.countOf[.revoked] == 1)
    #expect(summary.countOf.values.reduce(0, +) == summary.records)
    #expect(list.revocations.strangers(to: list).map(\.row) == [3, 4])
  }
}
