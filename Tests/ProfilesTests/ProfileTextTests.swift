internal import AnnexTesting
internal import Diagnostics
internal import Profiles
internal import Registry
internal import Testing

/// A profile that is written out is the same when it is loaded.
struct ProfileTextTests {
  private let codes = ManualPage.all.map(\.code)

  private func load(_ yaml: String) throws -> Profile { try Profile(yaml: yaml, file: "p.yaml", codes: codes) }

  @Test(arguments: ["ocop", "khuyen-hoc"], Language.allCases)
  func `the shipped profiles come back`(name: String, language: Language) throws {
    let profile = try load(try repositoryText("templates/profiles/\(name).yaml"))
    #expect(try load(ProfileText(profile, remarks: ProfileRemarks(), language: language).text()) == profile)
  }

  @Test(arguments: [
    "a: b", "- x", "[x]", "{x}", "#x", "x #y", "\"x\"", "'x'", "x\\y", "x\ny", "\u{1}\u{7F}\u{202E}\u{FEFF}", "no",
    "NULL",
    "~", " x ", "x:", "&a", "*a", "!x", "%x", "@x", "`x", "|", ">", "?", ",", "1e3", "01/2", "Đ/c", "e\u{301}\u{323}",
    "\u{2028}x\u{85}", "😀", "a,b", "=1+1", "---", "…", String(repeating: "dài ", count: 60),
  ]) func `a text comes back as it was, wherever it stands`(text: String) throws {
    var profile = Profile.ocop
    let phrase = Phrase(vi: text, en: "en " + text)
    profile.programme = phrase
    profile.nouns = Nouns(product: Noun(vi: text, en: text, plural: text), entity: profile.nouns.entity)
    profile.columns[0] = Profile.Column(.number, ["TT", text + "1"], title: phrase)
    profile.extraColumns = [Profile.ExtraColumn([text + "2", "x" + text], isPersonal: false)]
    profile.kinds.append(Profile.Kind("khac", phrase, words: []))
    profile.noteWords = [text, "x"]
    profile.otherColumns = [text, "y"]
    profile.groupWords = [text]
    profile.equivalents = [[text, "a"], ["b", text]]
    profile.unitKinds = [
      Profile.UnitKind(.district, [text, "Huyện"]), Profile.UnitKind(.district, ["Quận"]),
      Profile.UnitKind(.commune, ["Xã", text + "3"]),
    ]
    profile.knownUnits = [text]
    profile.issuer = ["name": phrase]
    profile.targets = ["a.b": 3, "c": 70]
    profile.targetLabels = ["c": phrase]
    profile.severities = ["stray-space": .off, "expired": .severity(.error)]
    let day = try #require(CivilDate(iso: "2030-02-28"))
    profile.waivers = [
      Waiver(
        "expired", at: Waiver.Place(file: text, sheet: text, row: 3, column: 28), reason: text, until: day, line: 1)
    ]
    var remarks = ProfileRemarks()
    remarks.head = [phrase]
    remarks.columns[.number] = [phrase]
    remarks.keys["words.note"] = [phrase]
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    var loaded = try load(ProfileText(profile, remarks: remarks, language: .vietnamese).text())
    // The line is that of the text.
    loaded.waivers = loaded.waivers.map { Waiver($0.code, at: $0.place, reason: $0.reason, until: $0.until, line: 1) }
    #expect(loaded == profile)
  }
}
