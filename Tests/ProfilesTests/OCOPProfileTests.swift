internal import AnnexTesting
internal import Diagnostics
internal import Profiles
internal import Registry
internal import Testing

struct OCOPProfileTests {
  private let codes = ManualPage.all.map(\.code)

  @Test func `the shipped OCOP profile is the built-in one`() throws {
    let yaml = try repositoryText("templates/profiles/ocop.yaml")
    #expect(try Profile(yaml: yaml, file: "ocop.yaml", codes: codes) == .ocop)
  }

  @Test func `a profile that is based on OCOP and says nothing is OCOP`() throws {
    #expect(try Profile(yaml: "base: ocop", file: "mine.yaml", codes: codes) == .ocop)
  }

  @Test func `a base is changed where the profile says so, and nowhere else`() throws {
    let yaml = """
      base: ocop
      columns:
        entity: [Người làm]
      kinds:
        htx: {label: HTX, words: [Hợp tác xã]}
      """
    let profile = try Profile(yaml: yaml, file: "mine.yaml", codes: codes)
    #expect(profile.columns.first { $0.field == .entity }?.headers == ["Người làm"])
    #expect(profile.columns.count == Profile.ocop.columns.count)
    #expect(profile.columns.map(\.field) == Profile.ocop.columns.map(\.field))
    #expect(profile.kinds.map(\.kind) == Profile.ocop.kinds.map(\.kind))
    #expect(profile.kinds[1].words == ["Hợp tác xã"])
    #expect(profile.required == [.product, .entity])
    #expect(profile.validity == Profile.ocop.validity)
  }
}
