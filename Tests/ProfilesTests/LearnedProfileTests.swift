internal import AnnexTesting
internal import Checks
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Profiles
internal import Registry
internal import Testing

/// A profile learned from a list leaves nothing to be said about how that list is laid out.
struct LearnedProfileTests {
  private let codes = ManualPage.all.map(\.code)

  /// What is still said of the layout of lists by the profile learned from them, as its text loads.
  private func leftOver(_ reading: ListReading) throws -> (findings: [String], reading: ListReading, text: String) {
    let maybe = LearnedProfile(reading, .vietnamese)
    let learned = try #require(maybe)
    let text = learned.text(.vietnamese)
    let profile = try Profile(yaml: text, file: "learned.yaml", codes: codes)
    let again = ListReading(reading, profile: profile)
    let day = try #require(CivilDate(year: 2025, month: 12, day: 31))
    let found = Checker().check(again.registry, asOf: day, sources: again.catalog).diagnostics
    let structural = LearnedProfile.structural.union(["waiver-expired", "waiver-unused"])
    return (
      found.filter { structural.contains($0.code) }.map { "\($0.location.address) \($0.code.rawValue)" }, again, text
    )
  }

  @Test(
    arguments: [
      "annex-2023.xlsx", "annex-2023.csv", "register-2024.csv", "register-2025.xlsx", "register-2025.csv",
      "scholarships-2025.csv",
    ], ["ocop", "khuyen-hoc"])
  func `of every sample, by whichever profile it was read`(sample: String, base: String) throws {
    let profile = try Profile(namedOrAt: repositoryPath("templates/profiles/\(base).yaml"))
    let reading = try ListInput([repositoryPath("samples/\(sample)")], profile: profile).reading
    let (findings, again, text) = try leftOver(reading)
    #expect(findings == [])
    #expect(again.registry.registrations.count >= reading.registry.registrations.count)
    #expect(try leftOver(reading).text == text)
    if sample.hasPrefix("annex"), base == "ocop" {
      #expect(text.contains("  # cột F «Số điện thoại», 62 giá trị\n"))
    }
  }

  @Test(arguments: [
    // Nothing of the header is known.
    """
    Mã | Mặt hàng | Người làm | Máy | Cỡ
    1 | Chè Shan | HTX A | 0912345678 | to
    2 | Miến dong | HTX B | 0912345679 | nhỏ
    3 | Rượu ngô | Hộ C | 0912345670 | to
    """,
    // Two columns more, and kinds no profile knows.
    """
    TT | Tên sản phẩm | Tên chủ thể | Loại hình | Vùng trồng | Mã số
    1 | Chè | Anh Tám | Trang trại | Bản Một | x1
    2 | Miến | Bình An | Nhóm hộ | Bản Hai | x2
    3 | Gạo | Chị Ba | | Bản Ba | x3
    """,
    // A header of two rows, the lower one of unknown words.
    """
    TT | Tên sản phẩm | Tên chủ thể | Sản lượng |
     | | | Vụ xuân | Vụ mùa
    1 | Chè | HTX A | 3 | 4
    2 | Miến | HTX B | 5 | 6
    """,
    // Rows in between that are none.
    """
    TT | Tên sản phẩm | Tên chủ thể | Địa chỉ
    1 | Chè | HTX A | Bản Một
     | | xem trang sau |
    2 | Miến | HTX B | Bản Hai
     | | | "#: [x], {y} \\"z\\" 'w'"
    3 | Gạo | HTX C | Bản Ba
    """,
    // A column for producers only.
    """
    STT | Tên cơ sở | Điện thoại | Số công nhân
    1 | HTX A | 0912345678 | 3
    2 | HTX B | 0912345679 | 4
    """,
    // Header texts made to break out of YAML.
    """
    TT | Tên sản phẩm | Tên chủ thể | a: b | - c | "#d" | {e} | [f] | "g⏎h" | \"i\\ | no | ~ | 'j' | k, l | % | *m
    1 | Chè | HTX A | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
    2 | Miến | HTX B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
    """,
    // Units that are none.
    """
    TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện
    1 | Chè | HTX A | Xã Bản Bo | Huyện Tam Đường
    2 | Miến | HTX B | Xã Bình Lư | Huyện Tam Đường
    3 | Gạo | HTX C | Xã Bản Boo | Huyện Tam Đường
    4 | Rượu | HTX D | Xã Không Có Đâu | Huyện Tam Đường
    """,
    // One header twice, and one for two fields.
    """
    TT | Sản phẩm | Chủ thể | Ghi chú | Ghi chú | Chủ thể | Khác | Khác
    1 | Chè | HTX A | x | y | z | u | v
    2 | Miến | HTX B | x | y | z | u | v
    """,
  ]) func `of lists with odd headers`(list: String) throws {
    for source in [SheetLiteral.Source.workbook, .csv] {
      let reading = try reading(of: SheetLiteral(list, source: source))
      let (findings, again, text) = try leftOver(reading)
      #expect(findings == [], "\(text)")
      #expect(!again.registry.registrations.isEmpty)
      #expect(try leftOver(reading).text == text)
    }
  }

  @Test func `of a workbook with a sheet that is no list`() throws {
    let list = "TT | Tên sản phẩm | Tên chủ thể\n1 | Chè | HTX A\n2 | Miến | HTX B"
    let reading = try reading(
      of: SheetLiteral(list), SheetLiteral("Hướng dẫn điền\nĐiền đủ các cột", name: "Hướng dẫn: \"1\""))
    let (findings, _, text) = try leftOver(reading)
    #expect(findings == [])
    #expect(text.contains("{code: header-missing, file: list.xlsx, sheet: \"Hướng dẫn: \\\"1\\\"\", row: 1, "))
  }

  @Test(arguments: 1...60) func `of lists under made-up headers`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let syllables = ["ka", "lo", "mi", "mã", "hàng", "x:", "x#", "(m2)", "tên", "số", "xã", "vùng", "Điểm", "ghi"]
    let width = Int.random(in: 3...9, using: &random)
    // What says that the number, the product or the entity is something else is no oddity but a wrong header.
    let headers = (0..<width).map { index in
      (0...Int.random(in: 0...2, using: &random)).map { _ in
        syllables[Int.random(in: 0..<(index < 3 ? 8 : syllables.count), using: &random)]
      }.joined(separator: " ") + " \(["a", "b", "c", "d", "e", "g", "h", "i", "k"][index])"
    }
    let names = ["Chè Shan", "Miến dong", "Rượu ngô", "Gạo nếp", "Mật ong", "Thịt sấy"]
    var lines = [headers.joined(separator: " | ")]
    for row in 1...6 {
      let rest = (3..<max(3, width)).map { "v\($0) \(Int.random(in: 0...3, using: &random))" }
      lines.append((["\(row)", names[row - 1], "HTX Mẫu \(row % 4)"] + rest).joined(separator: " | "))
    }
    let reading = try reading(of: SheetLiteral(lines.joined(separator: "\n")))
    let (findings, again, text) = try leftOver(reading)
    #expect(findings == [], "\(lines[0])\n\(text)")
    #expect(again.registry.registrations.count == 6, "\(lines[0])")
  }

  @Test func `nothing is learned where there is no table`() throws {
    #expect(LearnedProfile(try reading(of: SheetLiteral("Chè\nMiến")), .english) == nil)
    #expect(LearnedProfile(try reading(of: SheetLiteral("Trà | HTX A | Bản 1\nRượu | HTX B | Bản 2")), .english) == nil)
  }

  @Test func `what was seen stands beside each part, phones masked`() throws {
    let reading = try ListInput([repositoryPath("samples/annex-2023.xlsx")], profile: .ocop).reading
    let text = try #require(LearnedProfile(reading, .vietnamese)).text(.english)
    for said in [
      "# A profile learned from annex-2023.xlsx by 'annex init'",
      "  # column F 'Số điện thoại', 62 values\n  phone: [Số điện thoại, ",
      "  # not in the list\n  stars: ", "# phone: filled in 105 of 105 rows\n",
    ] { #expect(text.contains(said), "\(said)") }
    #expect(!text.contains("0900000"))
  }
}
