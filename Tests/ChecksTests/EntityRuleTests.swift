import AnnexTesting
import Diagnostics
import Testing

@testable import Checks

@Suite struct EntityRuleTests {
  /// A list of entities; each row is name, representative, phone, address.
  private func list(_ rows: String...) -> String {
    let lines = rows.enumerated().map { "\($0 + 1) | Chè \($0 + 1) | \($1)" }
    return "(UBND tỉnh Lai Châu)\nTT | Tên sản phẩm | Tên chủ thể | Đại diện | SĐT | Địa chỉ\n"
      + lines.joined(separator: "\n")
  }

  private let an = "HTX Vương Hà | Lò Văn An | 0912345671 | Xã Bản Bo"
  private let binh = "Công ty Hoa Ban | Lý Thị Bình | 0912345672 | Xã Bình Lư"

  @Test func `two entities are clean, however often they are named`() throws {
    #expect(try findings(list(an, an, binh)).isEmpty)
    #expect(try findings(list(an, an.replacing("HTX Vương Hà", with: "Hợp tác xã VƯƠNG HÀ"), binh)).isEmpty)
  }

  @Test(arguments: [
    "HTX Vuơng Hà", "HTX Vương Ha", "HTX VươngHà", "HTX Vương Hàa", "HTX Vưnơg Hà", "HTX Vương - Hà", "HXT Vương Hà",
    "Hợp tác xã Vương Há",
  ]) func `a spelling of fewer rows is found, by one phone or one representative`(name: String) throws {
    let other = an.replacing("HTX Vương Hà", with: name)
    #expect(try findings(list(an, an, other, binh)).filter { !$0.hasSuffix("kind-unknown") } == ["C5 entity-spellings"])
    #expect(try findings(list(other, an, an, binh)).filter { !$0.hasSuffix("kind-unknown") } == ["C3 entity-spellings"])
    let byPhone = other.replacing("Lò Văn An", with: "Lò Văn Khác")
    #expect(try findings(list(an, an, byPhone)).filter { !$0.hasSuffix("kind-unknown") } == ["C5 entity-spellings"])
    let byName = other.replacing("0912345671", with: "0912345679")
    #expect(try findings(list(an, an, byName)).filter { !$0.hasSuffix("kind-unknown") } == ["C5 entity-spellings"])
  }

  @Test func `a spelling names the other one and its cell`() throws {
    let found = try diagnostics(try reading(of: SheetLiteral(list(an, an.replacing("Hà", with: "Há")))))
    #expect(found.map(\.location.address) == ["C4"])
    #expect(found[0].notes.map(\.location.address) == ["C3"])
    #expect(found[0].message.vi.contains("«HTX Vương Há» và «HTX Vương Hà»"))
  }

  @Test func `an unnamed household whose representative is written two ways is found at the representative`() throws {
    let rows = [
      "Hộ kinh doanh | Lò Văn Mẫu | 0912345671 | Xã Bản Bo", "Hộ kinh doanh | Lò Văn Mẩu | 0912345671 | Xã Bản Bo",
    ]
    #expect(try findings(list(rows[0], rows[0], rows[1])) == ["D5 entity-spellings"])
  }

  @Test(arguments: [
    "HTX Vương Hà 2 | Lò Văn An | 0912345679 | Xã Bản Bo", "HTX Thanh Sơn | Lò Văn An | 0912345679 | Xã Bản Bo",
    "HTX Vương Ha | Lò Văn Khác | 0912345679 | Xã Bản Bo", "Công ty Vương Hà | Lò Văn Khác | 0912345679 | Xã Bản Bo",
  ]) func `other names, other numbers in them, and namesakes elsewhere are other entities`(row: String) throws {
    #expect(try findings(list(an, row)).isEmpty)
  }

  @Test func `one phone at two entities is found at the second`() throws {
    let shared = binh.replacing("0912345672", with: "0912 345 671")
    let found = try diagnostics(try reading(of: SheetLiteral(list(an, shared))))
    #expect(found.map { "\($0.location.address) \($0.code.rawValue)" } == ["E4 shared-phone"])
    #expect(found[0].notes.map(\.location.address) == ["E3"])
    #expect(found[0].message.vi.contains("09…71"))
    #expect(!found[0].message.vi.contains("345"))
    #expect(found[0].value == "09…71")
  }

  @Test func `of two entities the one with other numbers besides has the wrong one`() throws {
    let wrong = an.replacing("0912345671", with: "0912345672")
    #expect(try findings(list(wrong, an, an, binh)) == ["E3 shared-phone"])
    #expect(try findings(list(an, an, binh, wrong)) == ["E6 shared-phone"])
  }

  @Test func `a number of many entities is found once`() throws {
    let rows = (1...40).map {
      "HTX \(["Sao", "Mai", "Lan", "Cúc"][$0 % 4]) Số \($0) | Lò Văn \($0) | 0912345671 | Xã Bản Bo"
    }
    let lines = rows.enumerated().map { "\($0 + 1) | Chè \($0 + 1) | \($1)" }.joined(separator: "\n")
    let text = "TT | Tên sản phẩm | Tên chủ thể | Đại diện | SĐT | Địa chỉ\n" + lines
    #expect(try findings(text) == ["E3 shared-phone"])
  }

  @Test func `an entity in two communes is found at the place that fewer cells name`() throws {
    let moved = an.replacing("Xã Bản Bo", with: "Xã Khun Há")
    #expect(try findings(list(an, an, moved, binh)) == ["F5 entity-two-places"])
    #expect(try findings(list(moved, an, an, binh)) == ["F3 entity-two-places"])
    #expect(try findings(list(an, moved, binh)) == ["F4 entity-two-places"])
  }

  @Test func `other villages of one commune are one place`() throws {
    let rows = ["Bản 1, xã Bản Bo", "Bản 2, X. Bản Bo", "Bản 3, xã Bản Bo, tỉnh Lai Châu"]
    #expect(
      try findings(
        list(
          an, an.replacing("Xã Bản Bo", with: rows[0]), an.replacing("Xã Bản Bo", with: rows[1]),
          an.replacing("Xã Bản Bo", with: rows[2]), binh)
      ).isEmpty)
  }

  @Test func `sections are lists of their own`() throws {
    let text = """
      (UBND tỉnh Lai Châu)
      TT | Tên sản phẩm | Tên chủ thể | Địa chỉ
      A | Sản phẩm mới
      1 | Chè | HTX A | Xã Bản Bo
      2 | Gạo | HTX B | Xã Bình Lư
      B | Sản phẩm cũ
      1 | Mật | HTX A | Xã Khun Há
      """
    #expect(try findings(text).isEmpty)
    #expect(try findings(text.replacing("B | Sản phẩm cũ\n1 |", with: "3 |")) == ["D6 entity-two-places"])
  }

  @Test func `a column that says another commune than its address is found`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Địa chỉ | Xã\n"
    let rows = ["1 | Chè | HTX A | Bản 1, xã Bản Bo | Xã Khun Há", "2 | Gạo | HTX B | Bản 2, xã Bình Lư | Xã Bình Lư"]
    #expect(try findings(header + rows.joined(separator: "\n")) == ["E2 entity-two-places"])
    let twice = rows[0].replacing("Xã Khun Há", with: "Xã Bản Bo").replacing("1 | Chè", with: "3 | Trà")
    #expect(try findings(header + (rows + [twice]).joined(separator: "\n")) == ["E2 entity-two-places"])
  }

  @Test func `communes nobody knows are told apart by their names`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Xã\n"
    let rows = ["1 | Chè | HTX A | Xã Mẫu", "2 | Gạo | HTX A | Xã Thử", "3 | Mật | HTX A | xã MẪU"]
    #expect(try findings(header + rows.joined(separator: "\n")) == ["D3 entity-two-places"])
  }

  @Test func `an entity listed with its old commune and with the new one has not moved`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Xã\n"
    let rows = [
      "1 | Chè | HTX A | Xã Bản Bo", "2 | Gạo | HTX A | Xã Nà Tăm", "3 | Mật | HTX B | Xã Than Uyên",
      "4 | Sả | HTX C | Xã Mường Than", "5 | Ớt | HTX D | Phường Tân Phong",
    ]
    #expect(try findings(header + rows.joined(separator: "\n")) == ["D3 unit-period"])
  }
}
