import AnnexTesting
import Diagnostics
import Registry
import Testing

@testable import Checks

@Suite struct UnitRuleTests {
  /// An old list under headings of two districts, one cell replaced.
  private func banded(_ old: String = "", _ new: String = "") -> String {
    """
    (Danh sách của UBND tỉnh Lai Châu)
    TT | Tên sản phẩm | Tên chủ thể | Địa chỉ
    I. Huyện Tam Đường
    1 | Chè | HTX A | Bản 1, xã Bản Bo
    2 | Gạo | HTX B | Bản 2, xã Khun Há
    3 | Mật | HTX C | Bản 3, TT. Tam Đường
    II. Huyện Than Uyên
    1 | Sả | HTX D | Bản 4, xã Mường Than
    2 | Ớt | HTX E | Khu 5 thị trấn Than Uyên
    """.replacing(old.isEmpty ? "\0" : old, with: new)
  }

  /// A register of the communes of today, one cell replaced.
  private func register(_ old: String = "", _ new: String = "") -> String {
    let communes = ["Xã Bản Bo", "Xã Bình Lư", "Xã Than Uyên", "Xã Mường Than", "Phường Tân Phong"]
    let rows = communes.enumerated().map { index, commune in
      "\(index + 1) | Chè | HTX \(index) | \(commune) | 30/12/2025"
    }
    return "TT | Tên sản phẩm | Tên chủ thể | Xã | Ngày quyết định\n"
      + rows.joined(separator: "\n").replacing(old.isEmpty ? "\0" : old, with: new)
  }

  @Test func `lists of either period are clean`() throws {
    #expect(try findings(banded()).isEmpty)
    #expect(try findings(register()).isEmpty)
  }

  @Test(arguments: [
    ("xã Bản Bo", "xã Bản Boo", "D4"), ("xã Bản Bo", "xã Bản Bó", "D4"), ("xã Khun Há", "xã Khu Há", "D5"),
    ("thị trấn Than Uyên", "thị trấn Thang Uyên", "D9"), ("xã Mường Than", "xã Mừơng Thang", "D8"),
    ("I. Huyện Tam Đường", "I. Huyện Tam Dường", "A3"), ("xã Bản Bo", "phường Bản Bo", "D4"),
    ("xã Bản Bo", "xã Bản Bo, huyện Tam Dường", "D4"),
  ]) func `a name that no unit has is found on its cell`(old: String, new: String, cell: String) throws {
    #expect(try findings(banded(old, new)) == ["\(cell) unit-unknown"])
  }

  @Test func `an unknown name in the column of communes is found on its cell`() throws {
    #expect(try findings(register("Xã Bình Lư", "Xã Bình Lu")) == ["D3 unit-unknown"])
    #expect(try findings(register("Xã Bình Lư", "Bình Lưu")) == ["D3 unit-unknown"])
  }

  @Test(arguments: [
    ("xã Bản Bo", "xã Bản Boo", "Xã Bản Bo"), ("xã Bản Bo", "X. Bản Bó", ""),
    ("xã Bản Bo", "phường Bản Bo", "Xã Bản Bo"),
    ("I. Huyện Tam Đường", "I. Huyện Tam Dường", "Huyện Tam Đường"), ("xã Khun Há", "xã Khung Há", "Xã Khun Há"),
    ("xã Mường Than", "xã Mường Thang", "Xã Mường Than"), ("xã Bản Bo", "xã Mẫu Số", ""),
  ]) func `an unknown name is told the nearest one`(old: String, new: String, nearest: String) throws {
    let found = try diagnostics(try reading(of: SheetLiteral(banded(old, new)))).filter { $0.code == "unit-unknown" }
    guard !new.hasPrefix("X.") else { return #expect(found.isEmpty) }
    let finding = try #require(found.first)
    #expect(finding.help.vi.contains("«\(nearest)»") == !nearest.isEmpty, "\(finding.help.vi)")
    #expect(finding.fragment == (new.hasPrefix("I.") ? "Huyện Tam Dường" : new))
  }

  @Test func `a unit of another province is no unknown one where the address says so`() throws {
    let elsewhere = "Số 1, phường Trúc Bạch, quận Ba Đình, Hà Nội"
    #expect(try findings(banded("Bản 2, xã Khun Há", elsewhere)).isEmpty)
    #expect(try findings(banded("Bản 2, xã Khun Há", "Số 1, phường Trúc Bạch, quận Ba Đình")).isEmpty)
    #expect(try findings(banded("Bản 2, xã Khun Há", "Số 1, phường Trúc Bạch")) == ["D5 unit-unknown"])
  }

  @Test(arguments: [
    ("xã Bản Bo", "xã Mường Than", "D4"), ("thị trấn Than Uyên", "xã Bản Bo", "D9"),
    ("xã Khun Há", "phường Đoàn Kết", "D5"),
  ]) func `a commune of another district than its heading's is found`(old: String, new: String, cell: String) throws {
    #expect(try findings(banded(old, new)) == ["\(cell) unit-outside-band"])
  }

  @Test func `an address that names its own other district says so on purpose`() throws {
    #expect(try findings(banded("xã Khun Há", "phường Tân Phong, TP Lai Châu")).isEmpty)
  }

  @Test func `where all addresses name their districts another one is a slip`() throws {
    let list = banded().replacing("xã Bản Bo", with: "xã Bản Bo, huyện Tam Đường")
      .replacing("xã Khun Há", with: "xã Khun Há, huyện Tam Đường").replacing("Tam Đường\n  II", with: "Tam Đường\nII")
      .replacing("xã Mường Than", with: "xã Pắc Ta, huyện Tân Uyên")
    #expect(try findings(list) == ["D8 unit-outside-band"])
  }

  @Test func `a commune outside the district of its column is found`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện\n"
    let rows = [
      "1 | Chè | HTX A | Xã Bản Bo | Huyện Tam Đường", "2 | Gạo | HTX B | Xã Mường Than | Huyện Tam Đường",
      "3 | Mật | HTX C | TT Than Uyên | Huyện Than Uyên",
    ]
    let found = try diagnostics(try reading(of: SheetLiteral(header + rows.joined(separator: "\n"))))
    #expect(found.map { "\($0.location.address) \($0.code.rawValue)" } == ["D3 unit-outside-band"])
    #expect(found[0].notes.map(\.location.address) == ["E3"])
    #expect(found[0].message.vi == "Xã Mường Than (Huyện Than Uyên) không thuộc Huyện Tam Đường")
  }

  @Test func `a new commune lies in every district it has parts of`() throws {
    // Sin Suối Hồ is made of parts of Tam Đường and of Phong Thổ.
    let header = "TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện\n"
    let rows = ["1 | Chè | HTX A | Xã Sin Suối Hồ | Tam Đường", "2 | Gạo | HTX B | Xã Sin Suối Hồ | Phong Thổ"]
    #expect(try findings(header + rows.joined(separator: "\n")).isEmpty)
  }

  @Test func `a divided commune is noted once, from the reform on`() throws {
    let list = """
      (UBND thành phố Hà Nội)
      TT | Tên sản phẩm | Tên chủ thể | Xã/phường | Quận/huyện | Địa chỉ
      1 | Chè | HTX A | Phường Trúc Bạch | Quận Ba Đình | Số 1
      2 | Gạo | HTX B | Phường Cống Vị | Quận Ba Đình | Số 2
      3 | Mật | HTX C | P. Cống Vị | Quận Ba Đình | Số 3
      """
    let found = try diagnostics(try reading(of: SheetLiteral(list)))
    #expect(
      found.map { "\($0.location.address) \($0.code.rawValue) \($0.severity.rawValue)" } == ["D4 unit-divided note"])
    #expect(found[0].message.vi.contains("Phường Ngọc Hà, Phường Giảng Võ"))
    #expect(found[0].message.vi.contains("2 dòng"))
    #expect(
      try findings(
        list.replacing("| Số 2", with: "| Số 2, nay là phường Giảng Võ").replacing(
          "3 | Mật | HTX C | P. Cống Vị", with: "3 | Mật | HTX C | P. Trúc Bạch")
      ).isEmpty)
    #expect(try findings(list, asOf: "2025-06-30").isEmpty)
  }

  @Test func `a new commune among old ones is found, and an old one among new ones`() throws {
    #expect(try findings(banded("Khu 5 thị trấn Than Uyên", "Khu 5, xã Than Uyên")) == ["D9 unit-period"])
    #expect(try findings(register("Xã Bình Lư", "Xã Nà Tăm")) == ["D3 unit-period"])
    #expect(try findings(register("Xã Bình Lư", "Thị trấn Than Uyên")) == ["D3 unit-period"])
  }

  @Test func `a unit of the other period is said once for all its rows`() throws {
    let found = try diagnostics(
      try reading(of: SheetLiteral(register("Xã Bình Lư", "Xã Nà Tăm").replacing("Xã Mường Than", with: "Xã Nà Tăm"))))
    #expect(found.map(\.location.address) == ["D3"])
    #expect(found[0].message.vi.contains("nay thuộc Xã Bản Bo"))
    #expect(found[0].message.vi.contains("2 dòng"))
  }

  @Test func `a decision after the reform on old units is found at its first row`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện | Ngày quyết định\n"
    let rows = [
      "1 | Chè | HTX A | Xã Bản Bo | Huyện Tam Đường | 30/12/2024",
      "2 | Gạo | HTX B | Xã Nà Tăm | Huyện Tam Đường | 30/8/2025",
      "3 | Mật | HTX C | Xã Nà Tăm | Huyện Tam Đường | 30/9/2025",
    ]
    #expect(try findings(header + rows.joined(separator: "\n")) == ["D3 unit-period"])
    #expect(try findings(header + rows[0]).isEmpty)
  }

  @Test func `an address beside the column may keep the old name, which is noted`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Địa chỉ | Xã\n"
    let rows = [
      "1 | Chè | HTX A | Bản 1, xã Nà Tăm | Xã Bản Bo", "2 | Gạo | HTX B | Bản 2, xã Bình Lư | Xã Bình Lư",
      "3 | Mật | HTX C | Bản 3 | Xã Than Uyên",
    ]
    let found = try diagnostics(try reading(of: SheetLiteral(header + rows.joined(separator: "\n"))))
    #expect(
      found.map { "\($0.location.address) \($0.code.rawValue) \($0.severity.rawValue)" } == ["D2 unit-period note"])
  }

  @Test func `nothing is said about a list of units the table does not have`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện\n"
    let rows = [
      "1 | Chè | HTX A | Xã Mẫu | Huyện Một", "2 | Gạo | HTX B | Xã Thử | Huyện Hai",
      "3 | Mật | HTX C | Xã Bản Bo | Huyện Hai",
    ]
    #expect(try findings(header + rows.joined(separator: "\n")).isEmpty)
  }

  @Test func `a name that several old communes have is noted once`() throws {
    let list = """
      (UBND tỉnh Gia Lai)
      TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện
      1 | Chè | HTX A | Xã Ia O | Huyện Ia Grai
      2 | Gạo | HTX B | Xã Ia O |
      3 | Mật | HTX C | Xã Ia O |
      4 | Sả | HTX D | Xã Ia Bă | Huyện Ia Grai
      """
    let found = try diagnostics(try reading(of: SheetLiteral(list)))
    #expect(found.map { "\($0.location.address) \($0.code.rawValue)" } == ["D4 unit-divided"])
    #expect(found.first?.message.vi.contains("(Huyện Ia Grai, Huyện Chư Prông)") == true)
  }

  @Test func `headings of communes are asked as cells are`() throws {
    let list = """
      (UBND tỉnh Lai Châu)
      TT | Tên sản phẩm | Tên chủ thể
      A | Sản phẩm mới
      I. Huyện Tam Đường
      1. Xã Bản Bo
      1 | Chè | HTX A
      2. Xã Khun Há
      1 | Gạo | HTX B
      II. Huyện Than Uyên
      1. Xã Mường Than
      1 | Mật | HTX C
      """
    #expect(try findings(list).isEmpty)
    #expect(try findings(list.replacing("2. Xã Khun Há", with: "2. Xã Khun Hạ")) == ["A7 unit-unknown"])
    #expect(try findings(list.replacing("2. Xã Khun Há", with: "2. Xã Ta Gia")) == ["A7 unit-outside-band"])
    #expect(try findings(list.replacing("1. Xã Mường Than", with: "1. Xã Than Uyên")) == ["A10 unit-period"])
  }
}
