internal import Diagnostics
internal import Registry
internal import Vietnamese

/// Texts are Unicode, not typed for fonts of TCVN3 or VNI.
///
/// «S¶n phÈm» for «Sản phẩm»: a warning, since headers, kinds and names are then not recognised. Once for a sheet where
/// most texts are so, at the first of them; else once for a column of many, or at each cell.
struct LegacyEncoding: Rule {
  static let code: DiagnosticCode = "legacy-encoding"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    for sheet in list.registry.sheets {
      findings.examine(Self.code, sheet.rows.count)
      for encoding in FontEncoding.allCases { check(sheet, encoding, list, &findings) }
    }
  }

  private func check(
    _ sheet: SheetReading, _ encoding: FontEncoding, _ list: CheckedList, _ findings: inout Findings
  ) {
    let letters = sheet.letters
    let count = letters.count(of: encoding)
    if letters.isMostly(encoding), count > 1, let first = letters.first(of: encoding) {
      return report(first, on: sheet, encoding, .sheet(cells: count), option: encoding.option, list, &findings)
    }
    // Other texts are Unicode, which --from tcvn3 would spoil where no letter shows it.
    for column in letters.columns(of: encoding) {
      let isMany = column.count > SheetLetters.Column.kept
      for cell in column.cells.prefix(isMany ? 1 : column.count) {
        report(
          cell, on: sheet, encoding, isMany ? .column(cells: column.count) : .cell, option: "auto", list, &findings)
      }
    }
  }

  private func report(
    _ cell: SourceCell, on sheet: SheetReading, _ encoding: FontEncoding, _ scope: Phrase.LetterScope, option: String,
    _ list: CheckedList, _ findings: inout Findings
  ) {
    let place = SourceLocation(sheet: sheet.sheet, row: Int(cell.row), column: Int(cell.column))
    let text = list.registry.texts[cell.text]
    let masked = maskingPhones(in: text)
    let reading = encoding.unicode(text)
    findings.report(
      Diagnostic(
        Self.code, .warning, at: place, range: list.range(at: place), value: masked,
        message: .legacyEncoding(encoding.rawValue, reading: clipped(encoding.unicode(masked)), scope),
        help: .legacyEncodingHelp(option: option), fix: masked == text ? reading : nil))
  }

  /// As much of a text as shows what it is.
  private func clipped(_ text: String) -> String {
    let most = 60
    return text.count > most ? text.prefix(most - 1) + "…" : text
  }
}
