internal import AnnexTesting
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Profiles
internal import Registry
internal import Testing

/// Columns of a programme's own: found under any of their headers, filled down, kept as received.
struct ExtraColumnTests {
  private func list(_ text: String, merges: [String] = [], extras: String) throws -> ListReading {
    let profile = try Profile(
      yaml: "base: ocop\nextraColumns: [\(extras)]", file: "p.yaml", codes: ManualPage.all.map(\.code))
    return try reading(of: SheetLiteral(text, merges: merges), profile: profile)
  }

  private func values(_ list: ListReading, _ extra: Int = 0) -> [String] {
    list.registry.registrations.indices.map { list.registry.text(ofExtra: extra, of: $0) }
  }

  @Test func `a column is kept under any of its headers, whatever their case`() throws {
    let text = """
      TT | Tên sản phẩm | Tên chủ thể | MÃ VÙNG | Khác
      1 | Chè | HTX A | v1 | x
      2 | Miến | HTX B | | y
      """
    let list = try list(text, extras: "{headers: [Mã số, Mã vùng]}")
    #expect(values(list) == ["v1", ""])
    #expect(list.registry.sheets[0].unknownColumns.map(\.header) == ["Khác"])
  }

  @Test func `a merged cell speaks for all its rows`() throws {
    let text = """
      TT | Tên sản phẩm | Tên chủ thể | Mã
      1 | Chè | HTX A | v1
      2 | Miến | HTX A |
      3 | Gạo | HTX B | v2
      """
    #expect(values(try list(text, merges: ["D2:D3"], extras: "Mã")) == ["v1", "v1", "v2"])
  }

  @Test func `a header that begins with a field's words is the programme's own where the profile says so`() throws {
    let text = """
      TT | Tên sản phẩm | Tên chủ thể | Điểm du lịch
      1 | Chè | HTX A | Sìn Hồ
      """
    let list = try list(text, extras: "Điểm du lịch")
    #expect(values(list) == ["Sìn Hồ"])
    #expect(!list.registry.hasColumn(.score))
  }

  @Test func `columns of several sheets, of which one has none`() throws {
    let profile = try Profile(
      yaml: "base: ocop\nextraColumns: [Mã, Vụ]", file: "p.yaml", codes: ManualPage.all.map(\.code))
    let list = try reading(
      of: SheetLiteral("TT | Tên sản phẩm | Tên chủ thể\n1 | Chè | HTX A", source: .csv),
      SheetLiteral("TT | Vụ | Tên sản phẩm | Tên chủ thể | Mã\n1 | xuân | Chè | HTX B | v1", source: .csv),
      profile: profile)
    #expect(values(list, 0) == ["", "v1"] && values(list, 1) == ["", "xuân"])
  }

  @Test func `a column is kept wherever each table of a sheet has it`() throws {
    let text = """
      TT | Tên sản phẩm | Tên chủ thể | Địa chỉ | Mã
      1 | Chè | HTX A | Bản 1 | v1
      TT | Mã | Tên sản phẩm | Tên chủ thể | Địa chỉ
      1 | v2 | Gạo | HTX B | Bản 2
      """
    let list = try list(text, extras: "Mã")
    #expect(values(list) == ["v1", "v2"])
    #expect(list.registry.sheets[0].tables.map { $0.columns.compactMap(\.extra) } == [[0], [0]])
    #expect(list.registry.sheets[0].unknownColumns.isEmpty)
  }

  @Test(arguments: ["Diện tích", "Vùng trồng Diện tích", "Vùng trồng › Diện tích"])
  func `a column under a cell over several is kept by its own words or by both`(header: String) throws {
    let text = """
      TT | Tên sản phẩm | Tên chủ thể | Vùng trồng |
       | | | Mã số | Diện tích
      1 | Chè | HTX A | m1 | 2 ha
      """
    let list = try list(text, merges: ["D1:E1"], extras: "{headers: [\(header)]}, Mã số")
    #expect(values(list) == ["2 ha"] && values(list, 1) == ["m1"])
  }

  @Test func `a second column under the same header is unknown`() throws {
    let list = try list("TT | Tên sản phẩm | Tên chủ thể | Mã | Mã\n1 | Chè | HTX A | v1 | v2", extras: "Mã")
    #expect(values(list) == ["v1"])
    #expect(list.registry.sheets[0].unknownColumns.map(\.column) == [5])
  }

  @Test func `a column called as one of the contract gets another name`() throws {
    let list = try list("TT | Tên sản phẩm | Tên chủ thể | row\n1 | Chè | HTX A | r", extras: "row, Mã")
    let header = String(decoding: TidyTable(list).csv(), as: UTF8.self).split(separator: "\r\n").first
    #expect(header?.hasSuffix(",file,sheet,row,extra_row,Mã") == true)
    #expect(String(decoding: TidyTable(list).ndjson(), as: UTF8.self).contains("\"extra_row\":\"r\",\"Mã\":\"\"}"))
  }

  @Test func `an exclusive last day ends a term a day earlier`() throws {
    for (lastDay, status) in [("inclusive", Standing.valid), ("exclusive", .expired)] {
      let profile = try Profile(
        yaml: "base: ocop\nvalidity: {months: 12, lastDay: \(lastDay)}", file: "p.yaml",
        codes: ManualPage.all.map(\.code))
      let text = "TT | Tên sản phẩm | Tên chủ thể | Ngày quyết định\n1 | Chè | HTX A | 2024-05-10"
      let registry = try reading(of: SheetLiteral(text), profile: profile).registry
      let day = try #require(CivilDate(year: 2025, month: 5, day: 10))
      #expect(Appraisal(registry, asOf: day).standings == [status])
    }
  }
}
