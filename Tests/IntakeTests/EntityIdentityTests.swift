import AnnexTesting
import Diagnostics
import Registry
import Testing

@testable import Intake

@Suite struct EntityIdentityTests {
  /// How many producers the rows name; each row is name, kind, representative, phone.
  private func entities(_ rows: [String]) throws -> [Entity] {
    let lines = rows.enumerated().map { "\($0 + 1) | Chè \($0 + 1) | \($1)" }
    let header = "TT | Tên sản phẩm | Tên chủ thể | Loại hình | Đại diện | SĐT\n"
    return try registry(of: header + lines.joined(separator: "\n")).entities
  }

  @Test(arguments: [
    ["HTX Bình An", "Hợp tác xã Bình An", "HỢP TÁC XÃ  BÌNH AN"], ["HTX Hoà", "HTX Hòa"],
    ["HKD Mẫu | | Lò Văn Mẫu", "Hộ kinh doanh Mẫu | | Vàng Mẫu"],
    ["Hộ kinh doanh | | Lò Văn Mẫu", "Hộ kinh doanh Lò Văn Mẫu"],
    ["HKD | | Lò Văn Mẫu", "Hộ Kinh doanh | | LÒ VĂN MẪU"],
    ["Hộ kinh doanh | | | 0912345678", "HKD | | | 912345678"], ["DNTN Mẫu", "Doanh nghiệp tư nhân Mẫu"],
    ["Bình An | HTX", "HTX Bình An"],
  ]) func `these name one producer`(rows: [String]) throws {
    #expect(try entities(rows).count == 1)
  }

  @Test(arguments: [
    ["HTX Bình An", "Công ty Bình An"], ["HTX Bình An", "HTX Bình Ân"],
    ["Hộ kinh doanh | | Lò Văn Mẫu", "Hộ kinh doanh | | Vàng Thị Mẫu"], ["HTX Má", "HTX Mà"],
    ["Hộ kinh doanh | | | 0912345678", "Hộ kinh doanh | | | 0912345679"],
  ]) func `these name two producers`(rows: [String]) throws {
    #expect(try entities(rows).count == 2)
  }

  @Test func `a household known by nothing but its kind is no producer that can be counted`() throws {
    #expect(try entities(["Hộ kinh doanh"]).isEmpty)
  }

  @Test func `an unnamed household goes by its representative`() throws {
    let entity = try #require(try entities(["Hộ kinh doanh | | Lò Văn Mẫu"]).first)
    #expect(entity.isKnownByRepresentative)
    #expect(entity.kind == "ho_kinh_doanh")
  }

  @Test func `the kind column comes before the name`() throws {
    #expect(try entities(["HTX Bình An | Doanh nghiệp"]).map(\.kind) == ["doanh_nghiep"])
    #expect(try entities(["Bình An | không rõ"]).map(\.kind) == [nil])
  }

  @Test func `a producer on several sheets is one`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể\n"
    let list = try reading(
      of: SheetLiteral(header + "1 | Chè | HTX Bình An", name: "Xã Một"),
      SheetLiteral(header + "1 | Gạo | Hợp tác xã Bình An", name: "Xã Hai"))
    #expect(list.registry.entities.count == 1)
    #expect(list.registry.registrations.map(\.sheet.rawValue) == [0, 1])
  }

  @Test func `the annex of 2023 has 105 products of 57 producers`() throws {
    let list = try registry(ofText: try repositoryText("samples/annex-2023.csv"))
    #expect(list.registrations.count == 105)
    #expect(list.entities.count == 57)
  }
}
