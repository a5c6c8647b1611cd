internal import AnnexTesting
internal import Checks
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Profiles
internal import Registry
internal import Testing

/// Waivers and severities of a profile, on the sample annex: A5 and B4 declare other kinds than their rows hold.
struct WaiverTests {
  private func findings(_ yaml: String, asOf: String = "2023-04-30") throws -> (said: [String], waived: Int) {
    let profile = try Profile(
      yaml: "base: ocop\n" + yaml, file: "p.yaml", codes: ManualPage.all.map(\.code))
    let reading = try ListInput([repositoryPath("samples/annex-2023.xlsx")], profile: profile).reading
    let found = Checker().check(
      reading.registry, asOf: try #require(CivilDate(iso: asOf)), sources: reading.catalog)
    return (
      found.diagnostics.map { "\($0.location.address) \($0.code.rawValue) \($0.severity.rawValue)" }, found.waived
    )
  }

  private let all = [
    "B4 declared-kind error", "B4 declared-kind error", "A5 declared-kind error", "A5 declared-kind error",
  ]

  @Test(arguments: [
    "cell: A5", "row: 5", "cell: C5", "file: annex-2023.xlsx, cell: A5", "sheet: Danh sách 2023, row: 5",
  ]) func `a waived finding is not said, but counted`(place: String) throws {
    let found = try findings("waivers: [{code: declared-kind, \(place), reason: x, until: 2023-04-30}]")
    #expect(found.said == Array(all.prefix(2)))
    #expect(found.waived == 2)
  }

  @Test func `a waiver for a whole file is for all findings of its code`() throws {
    let found = try findings("waivers: [{code: declared-kind, file: annex-2023.xlsx, reason: x, until: 2023-12-31}]")
    #expect(found.said.isEmpty && found.waived == 4)
  }

  @Test func `after its last day the finding is back, and the waiver a finding`() throws {
    let found = try findings("waivers: [{code: declared-kind, row: 5, reason: x, until: 2023-04-29}]")
    #expect(found.said == all + ["A5 waiver-expired warning"])
    #expect(found.waived == 0)
  }

  @Test(arguments: [
    ("code: phone-format, cell: D9", "D9 waiver-unused note"), ("code: declared-kind, row: 6", "6 waiver-unused note"),
    ("code: declared-kind, file: annex-2023.xlsx, row: 7", "7 waiver-unused note"),
    ("code: declared-kind, entity: HTX Không Có", " waiver-unused note"),
  ]) func `a waiver for nothing is said`(waiver: String, said: String) throws {
    let found = try findings("waivers: [{\(waiver), reason: x, until: 2023-12-31}]")
    #expect(Set(found.said) == Set(all + [said]) && found.waived == 0)
  }

  @Test func `a waiver for another file is not this list's`() throws {
    let found = try findings("waivers: [{code: declared-kind, file: other.xlsx, row: 5, reason: x, until: 2023-12-31}]")
    #expect(found.said == all && found.waived == 0)
  }

  @Test func `a waiver by entity is for the rows of that entity`() throws {
    let list = """
      TT | Tên sản phẩm | Tên chủ thể | Hạng sao
      1 | Chè | HTX Bình An | 9
      2 | Miến | Hợp tác xã Bình An | 9
      3 | Gạo | HTX Khác | 9
      """
    let profile = try Profile(
      yaml: "base: ocop\nwaivers: [{code: stars-range, entity: htx bình an, reason: x, until: 2023-12-31}]",
      file: "p.yaml", codes: ManualPage.all.map(\.code))
    let reading = try reading(of: SheetLiteral(list), profile: profile)
    let found = Checker().check(
      reading.registry, asOf: try #require(CivilDate(iso: "2023-01-01")), sources: reading.catalog)
    #expect(found.diagnostics.filter { $0.code == "stars-range" }.map(\.location.address) == ["D4"])
    #expect(found.waived == 2)
  }

  @Test(arguments: ManualPage.all) func `every code can be judged otherwise, and waived`(page: ManualPage) throws {
    let list = try ExampleList(page).reading
    let day = try #require(ExampleList.asOf)
    var profile = list.registry.profile
    let found = { (profile: Profile) in
      var again = ListReading(list, profile: profile)
      again.registry.revocations = list.registry.revocations
      return Checker(withTerms: true).check(again.registry, asOf: day, sources: again.catalog)
    }
    let said = { (findings: Findings) in findings.diagnostics.filter { $0.code == page.code } }
    let count = said(found(profile)).count
    #expect(count > 0)
    for severity in [Diagnostic.Severity.error, .note] {
      profile.severities = [page.code: .severity(severity)]
      #expect(said(found(profile)).map(\.severity) == Array(repeating: severity, count: count))
    }
    profile.severities = [page.code: .off]
    #expect(said(found(profile)).isEmpty)
    // What is said of waivers cannot be waived.
    guard page.group != .profile else { return }
    profile.severities = [:]
    profile.waivers = [Waiver(page.code, at: Waiver.Place(file: list.files.first), reason: "x", until: day, line: 1)]
    #expect(said(found(profile)).isEmpty && found(profile).waived == count)
  }

  @Test func `severities are the programme's`() throws {
    #expect(try findings("severities: {declared-kind: note}").said == all.map { $0.replacing("error", with: "note") })
    let off = try findings("severities: {declared-kind: off}")
    #expect(off.said.isEmpty && off.waived == 0)
    let waived = try findings(
      "severities: {waiver-expired: error}\nwaivers: [{code: declared-kind, row: 5, reason: x, until: 2023-01-01}]")
    #expect(waived.said.last == "A5 waiver-expired error")
  }
}
