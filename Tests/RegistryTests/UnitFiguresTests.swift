import AnnexTesting
import Registry
import Testing

@Suite struct UnitFiguresTests {
  /// The figures of a register by unit, as «name: records valid expired», undecided units marked.
  private func figures(_ list: Registry, _ basis: UnitBasis) throws -> [String] {
    try summary(list, basis).allUnits.map {
      "\($0.unit.name)\($0.unit.isUndecided ? " (?)" : ""): \($0.records) \($0.valid) \($0.expired)"
    }
  }

  private func summary(_ list: Registry, _ basis: UnitBasis) throws -> Summary {
    let day = try #require(CivilDate(iso: "2025-12-31"))
    return Summary(list, Appraisal(list, asOf: day), by: UnitNames(list, by: basis))
  }

  private let oldRegister = """
    TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện | Hạng sao | Ngày quyết định
    1 | Chè | HTX A | Xã Mường Than | Huyện Than Uyên | 3 | 30/12/2023
    2 | Gạo | HTX A | Xã Mường Than | Huyện Than Uyên | 3 | 30/12/2020
    3 | Mật | HTX B | TT. Than Uyên | Huyện Than Uyên | 3 | 30/12/2023
    4 | Nghệ | HTX C | Xã Phúc Than | Huyện Than Uyên | 4 | 30/12/2024
    5 | Sả | HTX D | X. Nà Tăm | Huyện Tam Đường | 3 | 30/12/2024
    6 | Ớt | HTX E | Bản Bo | Huyện Tam Đường | 3 | 30/12/2024
    """

  @Test func `a list of old communes is given by new ones`() throws {
    let list = try registry(of: oldRegister)
    #expect(
      try figures(list, .since2025) == ["Xã Bản Bo: 2 2 0", "Xã Mường Than: 1 1 0", "Xã Than Uyên: 3 2 1"])
    #expect(
      try figures(list, .written) == [
        "Bản Bo: 1 1 0", "TT. Than Uyên: 1 1 0", "X. Nà Tăm: 1 1 0", "Xã Mường Than: 2 1 1", "Xã Phúc Than: 1 1 0",
      ])
    #expect(try summary(list, .since2025).unitEra == .before2025)
  }

  @Test(arguments: [UnitBasis.written, .since2025])
  func `the units of a list add up to its figures`(basis: UnitBasis) throws {
    let lists = [
      try registry(of: oldRegister), try registry(ofText: try repositoryText("samples/register-2025.csv")),
      try registry(ofText: try repositoryText("samples/annex-2023.csv")),
    ]
    for list in lists {
      let summary = try summary(list, basis)
      #expect(summary.allUnits.reduce(0) { $0 + $1.records } == list.registrations.count)
      #expect(summary.byUnit.reduce(0) { $0 + $1.valid } == summary.valid.products)
      #expect(summary.byUnit.reduce(0) { $0 + $1.expired } == summary.expired.products)
      #expect(summary.byUnit.count { $0.valid > 0 } == summary.valid.units)
    }
  }

  @Test func `a register of today's communes has the same figures either way`() throws {
    let list = try registry(ofText: try repositoryText("samples/register-2025.csv"))
    #expect(try figures(list, .since2025) == figures(list, .written))
    #expect(try summary(list, .since2025).valid.units == 25)
  }

  @Test func `the annex of 2023 lies in 21 new communes, all of them decided`() throws {
    let list = try registry(ofText: try repositoryText("samples/annex-2023.csv"))
    let units = try summary(list, .since2025).allUnits
    #expect(units.count == 21)
    #expect(units.allSatisfy { !$0.unit.isUndecided && $0.unit.unit?.period == .since2025 })
    // Old xã Mường Than, Mường Cang, Hua Nà: none of them is in today's xã Mường Than.
    #expect(units.first { $0.unit.name == "Xã Than Uyên" }?.records == 12)
    #expect(!units.contains { $0.unit.name == "Xã Mường Than" })
  }

  @Test func `a divided commune is listed by its old name with what it can be, never guessed`() throws {
    let list = try registry(
      of: """
        (UBND thành phố Hà Nội)
        TT | Tên sản phẩm | Tên chủ thể | Xã/phường | Quận/huyện | Ngày quyết định
        1 | Chè | HTX A | Phường Cống Vị | Quận Ba Đình | 30/12/2024
        2 | Gạo | HTX A | P. Cống Vị | Quận Ba Đình | 30/12/2020
        3 | Mật | HTX B | Phường Trúc Bạch | Quận Ba Đình | 30/12/2024
        4 | Ớt | HTX C | Phường Trúc Bach | Quận Ba Đình | 30/12/2024
        """)
    #expect(
      try figures(list, .since2025) == [
        "Phường Ba Đình: 1 1 0", "Phường Cống Vị (?): 2 1 1", "Phường Trúc Bach (?): 1 1 0",
      ])
    let candidates = try summary(list, .since2025).allUnits.map { $0.unit.candidates?.map(\.name) }
    #expect(candidates == [nil, ["Phường Ngọc Hà", "Phường Giảng Võ"], []])
  }

  @Test func `ways of writing one unit are one unit`() throws {
    let list = try registry(
      of: """
        TT | Tên sản phẩm | Tên chủ thể | Xã | Ngày quyết định
        1 | Chè | HTX A | Xã Bản Bo | 30/12/2025
        2 | Gạo | HTX B | Bản Bo | 30/12/2025
        3 | Mật | HTX C | X. BẢN BO | 30/12/2025
        """)
    #expect(try figures(list, .written) == ["Xã Bản Bo: 3 3 0"])
  }
}
