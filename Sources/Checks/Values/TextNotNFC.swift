internal import Diagnostics
internal import Registry

/// Letters are whole characters (NFC), not letters with marks put after them.
///
/// «Trà» of four characters, the last a grave accent: a note, and the text in NFC as the fix; once for a column of more
/// than five. Matching takes both for one, searching in other programs does not. Only the cells of product rows are
/// asked: a heading is read, not searched for, and those of the annex of 2023 are half-composed throughout.
struct TextNotNFC: Rule {
  static let code: DiagnosticCode = "text-not-nfc"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.registrations.count)
    for (hit, count) in Self.sweep(list.registry).spokesmen {
      findings.report(
        hit.diagnostic(
          Self.code, .note, in: list, message: .textNotNFC(cellsOfColumn: count), help: .textNotNFCHelp(),
          fix: Self.composed(list.registry.texts[hit.text])))
    }
  }

  /// The cells that are reported, each once.
  static func hits(_ registry: Registry) -> [TextSweep.Hit] { sweep(registry).hits }

  /// A text with every letter of the Latin alphabets that has marks put after it as one character.
  static func composed(_ text: String) -> String { String(text.map { wholeLetters[$0] ?? $0 }) }

  private static func sweep(_ registry: Registry) -> TextSweep {
    // Headings, whose letters are often half composed, are out of it before anything is put together.
    TextSweep(registry, where: hasMark).filter { text in !composed(text).utf8.elementsEqual(text.utf8) }
  }
}

/// Whether a text may hold a combining mark, U+0300 to U+036F: in UTF-8 from CC 80 to CD AF.
private func hasMark(_ text: Span<UInt8>) -> Bool {
  for index in text.indices where text[index] == 0xCC || text[index] == 0xCD { return true }
  return false
}

/// Latin letters of one scalar, under themselves: characters are equal however they are composed.
private let wholeLetters: [Character: Character] = {
  var letters: [Character: Character] = [:]
  for value in [0xC0...0x24F, 0x1E00...0x1EFF].joined() {
    if let scalar = Unicode.Scalar(UInt32(value)) { letters[Character(scalar)] = Character(scalar) }
  }
  return letters
}()
