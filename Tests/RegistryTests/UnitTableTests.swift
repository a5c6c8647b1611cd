import AnnexTesting
import Testing

@testable import Registry

/// The rows of the crosswalk, read as plain text: none of its cells holds a comma.
private func crosswalk() throws -> [[String]] {
  try repositoryText("Sources/Registry/Units/Crosswalk/crosswalk_vietnam.csv").split(whereSeparator: \.isNewline)
    .dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
}

/// The units a text can mean, as «name, district, province (period)».
private func places(_ text: String) -> [String] {
  AdministrativeUnit.named(text).map { unit in
    var names = [unit.name]
    var owner = unit.owner
    while let next = owner {
      names.append(next.name)
      owner = next.owner
    }
    return names.joined(separator: ", ") + " (\(unit.period.rawValue))"
  }
}

@Suite struct UnitTableTests {
  @Test func `the table says of every old commune what the crosswalk says`() throws {
    let rows = try crosswalk()
    #expect(rows.count == 10_602)
    let spelling = ["Xã Pa ủ": "Xã Pa Ủ", "Xã Kan Hồ": "Xã Can Hồ"]
    var expected: [String: Set<String>] = [:]
    for row in rows where !row[2].isEmpty {
      let old = "\(row[6]) \(spelling[row[2]] ?? row[2]) \(row[1]) \(row[0])".lowercased()
      expected[old, default: []].insert("\(row[5]) \(row[4]) \(row[3])")
    }
    var found: [String: Set<String>] = [:]
    for number in UnitTable.firstOldCommune..<UnitTable.firstNewProvince {
      let unit = AdministrativeUnit(number)
      let district = try #require(unit.owner)
      let old = "\(unit.code ?? "") \(unit.name) \(district.name) \(unit.province.name)".lowercased()
      found[old] = Set(unit.successors.map { "\($0.code ?? "") \($0.name) \($0.province.name)" })
    }
    #expect(found.count == 10_035)
    #expect(found == expected)
    #expect(rows.count { $0[7] == "True" } == 1_033)
  }

  @Test func `every unit is found by its name`() {
    for number in 0..<UnitTable.firstOtherSpelling {
      let unit = AdministrativeUnit(number)
      #expect(AdministrativeUnit.named(unit.name).contains(unit), "\(unit.name)")
    }
  }

  @Test func `units belong where they stand`() throws {
    let laiChau = try #require(AdministrativeUnit.named("Tỉnh Lai Châu").first)
    #expect(laiChau.members.count == 8)
    #expect(laiChau.members.flatMap(\.members).count == 106)
    let today = try #require(AdministrativeUnit.named("Tỉnh Lai Châu").last)
    #expect(today.period == .since2025)
    #expect(today.members.count == 38)
    #expect(today.formerProvinces == [laiChau])
    #expect(laiChau.area == today)
    let laoCai = try #require(AdministrativeUnit.named("Tỉnh Lào Cai").last)
    #expect(laoCai.formerProvinces.map(\.name) == ["Tỉnh Lào Cai", "Tỉnh Yên Bái"])
  }

  @Test func `an island district without communes has become a special zone`() throws {
    let island = try #require(AdministrativeUnit.named("Huyện Lý Sơn").first)
    #expect(island.successors.map(\.name) == ["Đặc khu Lý Sơn"])
  }
}

@Suite struct UnitNameTests {
  @Test(arguments: [
    "Xã Bản Bo", "xã bản bo", "XÃ BẢN BO", "X. Bản Bo", "X.Bản Bo", "Bản Bo", "Xã  Bản   Bo", "Xã Ba\u{309}n Bo",
    "Xã Bả n Bo", "X ã Bản Bo", "xã Bản Bo.",
  ]) func `these are one name`(text: String) {
    #expect(
      places(text) == [
        "Xã Bản Bo, Huyện Tam Đường, Tỉnh Lai Châu (2024)", "Xã Bản Bo, Tỉnh Lai Châu (2025)",
      ])
  }

  @Test(arguments: [
    ("TT. Than Uyên", "Thị trấn Than Uyên"), ("TT Than Uyên", "Thị trấn Than Uyên"),
    ("TP Lai Châu", "Thành phố Lai Châu"), ("TP.Lai Châu", "Thành phố Lai Châu"),
    ("T.P Lai Châu", "Thành phố Lai Châu"), ("H. Tam Đường", "Huyện Tam Đường"),
    ("Huyệ n Tam Đườ ng", "Huyện Tam Đường"), ("TX. Mường Lay", "Thị xã Mường Lay"),
    ("UBND huyện Tam Đường", "Huyện Tam Đường"), ("P. Quyết Tiến", "Phường Quyết Tiến"),
    ("xã Nà Tăm cũ", "Xã Nà Tăm"), ("Xã Tân Xã", "Xã Tân Xã"),
    ("huyện Ea H’Leo", "Huyện Ea H'leo"), ("Xã Pa Uỷ", ""), ("Xã Bản Bó", ""), ("Xã Lai Châu", ""),
    ("Phường Bản Bo", ""),
  ]) func `titles may be shortened and torn, letters and tones may not be other ones`(text: String, name: String) {
    #expect(Set(AdministrativeUnit.named(text).map(\.name)).subtracting([name]).isEmpty, "\(places(text))")
    #expect(AdministrativeUnit.named(text).isEmpty == name.isEmpty)
  }

  @Test(arguments: ["P.5", "P5", "P. 05", "Phường 5", "phường 05"]) func `a ward goes by its number`(text: String) {
    #expect(AdministrativeUnit.named(text).contains { $0.name == "Phường 5" })
  }

  @Test(arguments: [
    ["Xã Can Hồ", "Xã Kan Hồ"], ["Xã Pa Vệ Sủ", "Xã Pa Vệ Sử"], ["Xã Lản Nhì Thàng", "Xã Lả Nhì Thàng"],
    ["Xã Tung Qua Lìn", "Xã Tông Qua Lìn"], ["Xã Ma Li Pho", "Xã Ma Ly Pho"], ["Xã Ta Gia", "Xã Tà Gia"],
    ["Xã Pa Khóa", "Xã Pa Khoá"], ["Xã Pa Ủ", "Xã Pa ủ"],
  ]) func `communes spelt two ways are found by both`(spellings: [String]) throws {
    let units = spellings.map { AdministrativeUnit.named($0).filter { $0.period == .before2025 } }
    #expect(units[0].count == 1)
    #expect(units[0] == units[1])
  }

  @Test func `Hua Bum is spelt two ways before the reform only`() {
    #expect(places("Xã Hua Bun") == ["Xã Hua Bum, Huyện Nậm Nhùn, Tỉnh Lai Châu (2024)"])
    #expect(places("Xã Hua Bum").count == 2)
  }

  @Test(arguments: [
    ("Khu 1 thị trấn Sìn Hồ", ["khu 1", "thị trấn Sìn Hồ"]), ("Hợp tác xã Bình An", ["hợp tác xã bình an"]),
    ("Tổ 3 phường Đoàn Kết TP Lai Châu", ["tổ 3", "phường Đoàn Kết", "TP Lai Châu"]),
    ("thị xã Mường Lay", ["thị xã Mường Lay"]), ("Bản Nậm Hài", ["Bản Nậm Hài"]), ("đường liên xã", ["đường liên xã"]),
  ]) func `an address names units by their titles`(text: String, names: [String]) {
    #expect(UnitName.names(in: TextKey(text)) == names.map { UnitName($0) })
  }
}

@Suite struct ReformTests {
  private func old(_ name: String, _ district: String) throws -> AdministrativeUnit {
    let found = AdministrativeUnit.named(name).filter { $0.period == .before2025 && $0.owner?.name == district }
    try #require(found.count == 1)
    return found[0]
  }

  @Test func `old Mường Than is in new Than Uyên, while a new Mường Than exists too`() throws {
    let muongThan = try old("Xã Mường Than", "Huyện Than Uyên")
    #expect(muongThan.successors.map(\.name) == ["Xã Than Uyên"])
    let today = AdministrativeUnit.named("Xã Mường Than").filter { $0.period == .since2025 }
    #expect(today.map(\.successors) == [today])
    #expect(today.first != muongThan)
  }

  @Test func `a code is of another commune after the reform`() throws {
    let quyetTien = try old("Phường Quyết Tiến", "Thành phố Lai Châu")
    let doanKet = try #require(
      AdministrativeUnit.named("Phường Đoàn Kết").first { $0.area.name == "Tỉnh Lai Châu" && $0.period == .since2025 })
    #expect(quyetTien.code == "03388")
    #expect(doanKet.code == "03388")
    #expect(quyetTien != doanKet)
    #expect(quyetTien.successors == [doanKet])
  }

  @Test func `six new communes of Lai Châu are made of parts of two districts`() throws {
    let province = try #require(AdministrativeUnit.named("Tỉnh Lai Châu").first)
    var districts: [AdministrativeUnit: Set<AdministrativeUnit>] = [:]
    for district in province.members {
      for commune in district.members {
        for unit in commune.successors { districts[unit, default: []].insert(district) }
      }
    }
    let shared = districts.filter { $0.value.count == 2 }.keys.map(\.name).sorted()
    #expect(
      shared == ["Phường Tân Phong", "Phường Đoàn Kết", "Xã Hua Bum", "Xã Lê Lợi", "Xã Pa Tần", "Xã Sin Suối Hồ"])
  }

  @Test func `a divided commune has several successors`() throws {
    let congVi = try old("Phường Cống Vị", "Quận Ba Đình")
    #expect(congVi.successors.count > 1)
  }
}
