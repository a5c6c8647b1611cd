internal import Diagnostics
internal import Registry

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
    let stray = TextSweep(registry) { mayStray($0) && TidySpacing(text(of: $0)).isStray }
    let doubled = TextSweep(registry) { mayStray($0) && TidySpacing(text(of: $0)).isOnlyDoubled }
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

private func text(of bytes: Span<UInt8>) -> String {
  bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
}

/// Whether there is anything that could be a space too many.
private func mayStray(_ text: Span<UInt8>) -> Bool {
  guard !text.isEmpty else { return false }
  if text[0] <= 0x20 || text[text.count - 1] <= 0x20 { return true }
  var before: UInt8 = 0
  for index in text.indices {
    let byte = text[index]
    switch byte {
    case 0x20 where before == 0x20, 0x09, 0xE2, 0xE3: return true
    // U+00A0 is C2 A0, U+FEFF EF BB BF.
    case 0xA0 where before == 0xC2, 0xBB where before == 0xEF: return true
    default: before = byte
    }
  }
  return false
}
