internal import Diagnostics
internal import Profiles
internal import Registry
internal import Testing

/// What is wrong with a profile is said with its line and column, and what was probably meant.
struct ProfileErrorTests {
  private static let head = "programme: P\nvalidity: {months: 12}\ncolumns: {product: [Tên]}\n"

  private func error(_ yaml: String) -> String {
    do throws(ProfileError) {
      _ = try Profile(yaml: yaml, file: "p.yaml", codes: ManualPage.all.map(\.code))
      return ""
    } catch {
      return error.phrase.en
    }
  }

  @Test(arguments: [
    ("colums: {}", "p.yaml:4:1: there is no key 'colums'; did you mean 'columns'?"),
    ("words: {totl: [Cộng]}", "p.yaml:4:9: there is no key 'totl'; did you mean 'total'?"),
    ("kinds:\n  htx: {label: HTX, word: [HTX]}", "p.yaml:5:21: there is no key 'word'; did you mean 'words'?"),
    ("kinds:\n  Hộ: {label: Hộ}", "p.yaml:5:3: 'Hộ' must be of small letters a to z, digits and underscores"),
    ("kinds:\n  ho: {words: [Hộ]}", "p.yaml:5:7: the key 'label' is missing"),
    ("severities: {stray-spase: off}", "p.yaml:4:14: there is no code 'stray-spase'; did you mean 'stray-space'?"),
    ("severities: {stray-space: of}", "p.yaml:4:27: there is no 'of'; did you mean 'off'?"),
    ("begun: 7/5/2018", "p.yaml:4:8: '7/5/2018' is no day; write year-month-day, such as 2025-12-31"),
    ("begun: 2018-02-30", "p.yaml:4:8: '2018-02-30' is no day; write year-month-day, such as 2025-12-31"),
    ("stars: 5", "p.yaml:4:8: here must be keys, 'key: value' a line"),
    ("stars: {from: 5, to: 1}", "p.yaml:4:22: 'to' is less than 'from'"),
    ("scores: {from: 0, to: mười}", "p.yaml:4:23: 'mười' is no number; write one such as 7.5"),
    ("scoreBands: {3: 50, 4: 40}", "p.yaml:4:21: stars and scores must grow from one line to the next"),
    ("horizons: 30", "p.yaml:4:11: here must be a list, such as [a, b]"),
    ("horizons: [0]", "p.yaml:4:12: '0' is no whole number from 1 to 36500"),
    ("required: [entity]", "p.yaml:4:12: 'entity' is not among the columns"),
    ("expected: [prduct]", "p.yaml:4:12: there is no key 'prduct'; did you mean 'product'?"),
    ("extraColumns: [TÊN]", "p.yaml:4:16: the header 'TÊN' is that of another column already"),
    (
      "words: {district: [[Huyện, H.]], commune: [Xã, [Phường, Huyện]]}",
      "p.yaml:4:57: the word 'Huyện' is used for something else already"
    ),
    ("words: {commune: [[]]}", "p.yaml:4:19: here must be a text"),
    ("equivalents: [[], [a]]", "p.yaml:4:15: here must be a text"),
    (
      "words: {district: [Huyện], commune: [Huyện]}", "p.yaml:4:38: the word 'Huyện' is used for something else already"
    ),
    ("units: {era: 2023}", "p.yaml:4:14: there is no '2023'; did you mean '2024'?"),
    ("targets: {Sản phẩm: 3}", "p.yaml:4:11: 'Sản phẩm' must be of small letters a to z, digits and underscores"),
    ("version: 2", "p.yaml:4:10: '2' is no whole number from 1 to 1"),
    ("programme: Q", "p.yaml:4:1: the key 'programme' stands twice in this part"),
    (
      "waivers: [{code: expired, reason: x, until: 2025-01-01}]",
      "p.yaml:4:11: say where it holds: file, sheet, cell, row or entity"
    ),
    (
      "waivers: [{code: expired, cell: 5C, reason: x, until: 2025-01-01}]",
      "p.yaml:4:33: '5C' is no address of a cell, such as C7"
    ),
    ("waivers: [{code: expired, cell: C5, until: 2025-01-01}]", "p.yaml:4:11: the key 'reason' is missing"),
    ("nouns: {product: ~}", "p.yaml:4:18: here must be a text"),
    ("note: [a", "p.yaml:5:1: this is not YAML: did not find expected ',' or ']'"),
  ]) func `a fault is said where it stands`(yaml: String, said: String) {
    #expect(error(Self.head + yaml) == said)
  }

  @Test(arguments: ["", "# nothing\n"]) func `a profile of nothing is said`(yaml: String) {
    #expect(error(yaml) == "p.yaml: the profile has nothing in it")
  }

  @Test func `what a profile without a base must have is said`() {
    #expect(error("programme: P\n") == "p.yaml:1:1: the key 'columns' is missing")
    #expect(error("- a\n") == "p.yaml:1:1: here must be keys, 'key: value' a line")
  }

  @Test(arguments: [
    "a: &x [*x]", "\u{0}", "%YAML 9", "a: &a [x]\nb: &b [*a, *a]\nc: *b\n", "? [1]\n: 2\n", "--- a\n--- b\n",
    "\u{FEFF}programme: P", "!!binary x: y",
  ]) func `hostile YAML is an error, not a crash`(yaml: String) {
    #expect(!error(yaml).isEmpty)
  }

  @Test func `aliases of aliases are an error, not gigabytes`() {
    let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
    #expect(error((["a0: &a0 x"] + levels).joined(separator: "\n")) == "p.yaml: it holds more than 100000 values")
  }

  @Test(arguments: ["[", "a: {", "- "]) func `YAML inside YAML without end is an error, not a crash`(piece: String) {
    #expect(!error(String(repeating: piece, count: 100_000)).isEmpty)
  }
}
