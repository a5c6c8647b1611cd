import AnnexTesting
import Testing

@testable import Registry

@Suite struct ListUnitsTests {
  /// The unit of every row, with its period; `?` where it is not known.
  private func units(_ text: String) throws -> [String] {
    let list = try registry(of: text)
    let units = ListUnits(list)
    return list.registrations.indices.map { id in
      units.unit(id).map { "\($0.name) \($0.period.rawValue)" } ?? "?"
    }
  }

  /// The new communes of every row, joined by commas.
  private func successors(_ text: String) throws -> [String] {
    let list = try registry(of: text)
    let units = ListUnits(list)
    return list.registrations.indices.map { id in units.successors(id).map(\.name).joined(separator: ", ") }
  }

  @Test func `every address of the annex of 2023 is an old commune of its heading's district, but for one`() throws {
    let list = try registry(ofText: try repositoryText("samples/annex-2023.csv"))
    let units = ListUnits(list)
    #expect(units.period == .before2025)
    #expect(units.area?.name == "Tỉnh Lai Châu")
    #expect(units.isKnown)
    var outside: Set<String> = []
    for id in list.registrations.indices {
      let unit = try #require(units.unit(id))
      let site = try #require(units.addressed(id))
      #expect(unit.period == .before2025)
      #expect(units.successors(id).count == 1)
      if site.isOutside { outside.insert(list.text(.address, of: list.registrations[id])) }
    }
    #expect(outside == ["Phường Tân Phong, TP Lai Châu"])
  }

  @Test(arguments: ["register-2025.csv"]) func `the register is written with the units of today`(sample: String) throws
  {
    let list = try registry(ofText: try repositoryText("samples/" + sample))
    let units = ListUnits(list)
    #expect(units.period == .since2025)
    #expect(units.area?.name == "Tỉnh Lai Châu")
    for id in list.registrations.indices {
      #expect(units.unit(id)?.name == list.text(.commune, of: list.registrations[id]))
      #expect(units.unit(id)?.period == .since2025)
      #expect(units.addressed(id)?.units(in: .since2025) == units.named(id)?.units(in: .since2025))
    }
  }

  @Test func `a district above a commune makes it one of before the reform`() throws {
    let rows = """
      TT | Tên sản phẩm | Tên chủ thể | Địa chỉ
      I. Huyện Than Uyên
      1 | Chè | HTX A | Bản Đông, xã Mường Than
      2 | Gạo | HTX B | Bản Đông, TT. Than Uyên
      """
    #expect(try units(rows) == ["Xã Mường Than 2024", "Thị trấn Than Uyên 2024"])
    #expect(try successors(rows) == ["Xã Than Uyên", "Xã Than Uyên"])
  }

  @Test func `the units among which a name stands tell its period`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Xã\n"
    let today = header + "1 | Chè | HTX A | Xã Mường Than\n2 | Gạo | HTX B | Xã Than Uyên"
    #expect(try units(today) == ["Xã Mường Than 2025", "Xã Than Uyên 2025"])
    #expect(try successors(today) == ["Xã Mường Than", "Xã Than Uyên"])
    let before = header + "1 | Chè | HTX A | Xã Mường Than\n2 | Gạo | HTX B | TT Than Uyên"
    #expect(try units(before) == ["Xã Mường Than 2024", "Thị trấn Than Uyên 2024"])
    #expect(try successors(before) == ["Xã Than Uyên", "Xã Than Uyên"])
  }

  @Test func `where all names are of both periods the decisions tell`() throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Xã | Ngày quyết định\n"
    #expect(try units(header + "1 | Chè | HTX A | Xã Mường Than | 30/12/2022") == ["Xã Mường Than 2024"])
    #expect(try units(header + "1 | Chè | HTX A | Xã Mường Than | 30/12/2025") == ["Xã Mường Than 2025"])
    #expect(
      try units("TT | Tên sản phẩm | Tên chủ thể | Xã\n1 | Chè | HTX A | Xã Mường Than") == ["Xã Mường Than 2025"])
  }

  @Test func `the profile's word on the period comes first`() throws {
    var profile = Profile.ocop
    profile.unitEra = .before2025
    let text = "TT | Tên sản phẩm | Tên chủ thể | Xã\n1 | Chè | HTX A | Xã Mường Than"
    let units = ListUnits(try registry(of: text, profile: profile))
    #expect(units.period == .before2025)
    #expect(units.successors(0).map(\.name) == ["Xã Than Uyên"])
  }

  @Test(arguments: [
    "Xã Bản Bo", "xã Bản Bo", "X. Bản Bo", "Bản Bo", "Bản 1, xã Bản Bo, huyện Tam Đường",
    "Bản 1, xã Bản Bo, H. Tam Đường, tỉnh Lai Châu", "Bản 1, X.Bản Bo, Tam Đường, Lai Châu",
    "Bản 1, Bản Bo, Tam Đường", "Bản 1 xã Bản Bo huyện Tam Đường tỉnh Lai Châu", "Bản 1 xã Bản Bo Tam Đường",
    "Bản 1 - xã Bản Bo - huyện Tam Đường", "Bản 1 (xã Bản Bo), Lai Châu", "HTX xã Bản Bo",
  ]) func `an address leads to its commune however it is written`(address: String) throws {
    let header = "TT | Tên sản phẩm | Tên chủ thể | Địa chỉ | Huyện\n"
    let list = header + "1 | Chè | HTX A | \(address) | Huyện Tam Đường\n2 | Gạo | HTX B | Xã Nà Tăm | Huyện Tam Đường"
    guard address != "Bản Bo" else { return }
    #expect(try units(list) == ["Xã Bản Bo 2024", "Xã Nà Tăm 2024"])
  }

  @Test func `a name that two districts have is decided by the district alone`() throws {
    let header = "(Danh sách của UBND tỉnh Gia Lai)\nTT | Tên sản phẩm | Tên chủ thể | Xã | Huyện\n"
    let rows = [
      "1 | Chè | HTX A | Xã Ia O | Huyện Chư Prông", "2 | Gạo | HTX B | Xã Ia O | Huyện Ia Grai",
      "3 | Mật | HTX C | Xã Ia O |",
    ]
    let list = try registry(of: header + rows.joined(separator: "\n"))
    let units = ListUnits(list)
    #expect(units.unit(0)?.owner?.name == "Huyện Chư Prông")
    #expect(units.unit(1)?.owner?.name == "Huyện Ia Grai")
    #expect(units.unit(2) == nil)
  }

  @Test func `a divided commune stays undecided unless the address names a new one`() throws {
    let header = "(UBND thành phố Hà Nội)\nTT | Tên sản phẩm | Tên chủ thể | Phường | Quận | Địa chỉ\n"
    let list =
      header.replacing("Phường |", with: "Xã/phường |").replacing("Quận |", with: "Quận/huyện |")
      + "1 | Chè | HTX A | Phường Cống Vị | Quận Ba Đình | Số 1\n"
      + "2 | Gạo | HTX B | Phường Cống Vị | Quận Ba Đình | Số 2 (nay là phường Giảng Võ)\n"
      + "3 | Mật | HTX C | Phường Trúc Bạch | Quận Ba Đình | Số 3"
    let found = try successors(list)
    #expect(found[0] == "Phường Ngọc Hà, Phường Giảng Võ")
    #expect(found[1] == "Phường Giảng Võ")
    #expect(found[2] == "Phường Ba Đình")
  }

  @Test(arguments: [
    ["Xã Mẫu", "Xã Thử"], ["Xã Đông", "Xã Tây", "Xã Nam"], ["1", "2"],
  ]) func `a list of no known units has none`(communes: [String]) throws {
    let rows = communes.enumerated().map { "\($0 + 1) | Chè | HTX \($0) | \($1)" }
    let list = try registry(of: "TT | Tên sản phẩm | Tên chủ thể | Xã\n" + rows.joined(separator: "\n"))
    #expect(!ListUnits(list).isKnown)
  }

  @Test func `units of a merged province are units of the new one`() throws {
    let header = "(UBND tỉnh Lào Cai)\nTT | Tên sản phẩm | Tên chủ thể | Xã\n"
    let list = try registry(of: header + "1 | Chè | HTX A | Xã Suối Giàng\n2 | Gạo | HTX B | Xã Bản Hồ")
    let units = ListUnits(list)
    #expect(units.unit(0)?.province.name == "Tỉnh Yên Bái")
    #expect(units.isKnown)
  }

  @Test func `a district in the title tells its communes from those of one name`() throws {
    let rows = "TT | Tên sản phẩm | Tên chủ thể | Địa chỉ\n1 | Chè | HTX A | Bản 1, xã Mường Than"
    #expect(try successors("UBND HUYỆN THAN UYÊN\n" + rows) == ["Xã Than Uyên"])
    #expect(try successors("UBND tỉnh Lai Châu\n" + rows) == ["Xã Mường Than"])
    let other = rows.replacing("xã Mường Than", with: "xã Ia O")
    #expect(try units("(UBND huyện Ia Grai, tỉnh Gia Lai)\n" + other) == ["Xã Ia O 2024"])
  }
}
