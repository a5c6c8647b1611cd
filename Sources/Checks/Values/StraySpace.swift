internal import Diagnostics
internal import Registry
internal import Writing

/// Texts have no spaces but those between their words.
///
/// « HTX A», «HTX A » and «HTX   A», a no-break space, a tab, a letter without width: a note, and the text without
/// them as the fix; once for a column of more than five. Matching does without the spaces, other programs do not.
/// Two spaces for one are a slip of the thumb where one or two cells have them; in a list with more they are how it was
/// typed, as in the annex of 2023, and no cell of it is worth a note.
struct StraySpace: Rule {
  static let code: DiagnosticCode = "stray-space"

  /// Cells with doubled spaces from which on they say nothing.
  private static let habit = 3

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    findings.examine(Self.code, registry.registrations.count)
    for sweep in Self.sweeps(registry) { report(sweep, list, &findings) }
  }

  /// The cells that are reported, each once.
  static func hits(_ registry: Registry) -> [TextSweep.Hit] { sweeps(registry).flatMap(\.hits) }

  private static func sweeps(_ registry: Registry) -> [TextSweep] {
    let suspects = TextSweep(registry, where: mayStray)
    let stray = suspects.filter { TidySpacing($0).isStray }
    let doubled = suspects.filter { TidySpacing($0).isOnlyDoubled }
    return doubled.hits.count < habit ? [stray, doubled] : [stray]
  }

  private func report(_ sweep: TextSweep, _ list: CheckedList, _ findings: inout Findings) {
    for (hit, count) in sweep.spokesmen {
      let tidy = TidySpacing(list.registry.texts[hit.text])
      findings.report(
        hit.diagnostic(
          Self.code, .note, in: list, message: .straySpace(tidy.place, cellsOfColumn: count), help: .straySpaceHelp(),
          fix: tidy.text.isEmpty ? nil : tidy.text))
    }
  }
}

/// Whether there is anything that could be a space too many, and perhaps where there is not.
private func mayStray(_ text: Span<UInt8>) -> Bool {
  guard !text.isEmpty else { return false }
  if text[0] <= 0x20 || text[text.count - 1] <= 0x20 { return true }
  var before: UInt64 = 0
  let found = firstSpecial(in: text, from: 0) { word in
    let spaces = bytes(0x20, in: word) & 0x8080_8080_8080_8080
    let doubled = spaces & (spaces << 8 | before)
    before = spaces >> 56
    // A tab, and what the odd spaces begin with: U+00A0 is C2 A0, U+2000 and U+3000 E2 and E3, U+FEFF EF BB BF.
    return doubled | bytes(0x09, in: word) | bytes(0xC2, in: word) | bytes(0xE2, in: word) | bytes(0xE3, in: word)
      | bytes(0xEF, in: word)
  }
  return found < text.count
}
