internal import Checks
internal import Diagnostics
internal import Intake
internal import Registry
internal import Tables
internal import Workbooks

/// Which cells of a list are to hold what, and which are left as they are.
struct CorrectionPlan {
  private struct Entry {
    let fix: SafeFix
    /// What the cell holds now: all of it, of which a row may have read a part.
    let text: String
    /// What is not put right.
    var without: Set<DiagnosticCode> = []

    var value: SafeFix.Value? { fix.value(insteadOf: text, without: without) }
    var codes: [DiagnosticCode] { fix.codes.filter { !without.contains($0) } }
  }

  private static let composing: DiagnosticCode = "text-not-nfc"

  private var entries: [SourceLocation: Entry] = [:]
  private var refusals: [CorrectedCopy.Left] = []

  init(_ reading: ListReading) {
    let sheets = Dictionary(reading.sheets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for fix in SafeFixes(reading.registry).fixes {
      guard let cell = sheets[fix.location.sheet]?.cell(row: Int(fix.location.row), column: Int(fix.location.column))
      else { continue }
      let entry = Entry(fix: fix, text: reading.registry.texts[cell.text])
      if entry.value == nil {
        refusals.append(CorrectedCopy.Left(location: fix.location, codes: fix.codes, why: .notFixedReading))
      } else {
        entries[fix.location] = entry
      }
    }
  }

  /// What the cells are to hold that change.
  var values: [SourceLocation: SafeFix.Value] { entries.compactMapValues(\.value) }

  /// How many cells are put right for each code.
  var cellsOfCode: [DiagnosticCode: Int] {
    entries.values.flatMap(\.codes).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// What is left, in the order of the list.
  var left: [CorrectedCopy.Left] {
    refusals.sorted { ($0.location, $0.codes.count) < ($1.location, $1.codes.count) }
  }

  /// The edits, by the number of the sheet.
  var edits: [Int: [CellEdit]] {
    var edits: [Int: [CellEdit]] = [:]
    for (location, value) in values {
      let edited: CellEdit.Value =
        switch value {
        case .text(let text): .text(text)
        // Days since 1899-12-30.
        case .date(let day): .date(serial: day.daysSinceUnixEpoch + 25_569)
        }
      edits[Int(location.sheet.rawValue), default: []].append(
        CellEdit(row: Int(location.row), column: Int(location.column), value: edited))
    }
    return edits
  }

  /// Takes cells out that could not be edited; true where one of them may be edited otherwise.
  mutating func settle(_ refused: [RefusedEdit]) -> Bool {
    var mayBeEdited = false
    for refusal in refused {
      let location = SourceLocation(
        sheet: SheetID(rawValue: UInt16(clamping: refusal.sheet)), row: refusal.row, column: refusal.column)
      guard var entry = entries[location] else { continue }
      let isForLetters = refusal.why == .encoding && entry.codes.contains(Self.composing)
      let codes = isForLetters ? [Self.composing] : entry.codes
      refusals.append(CorrectedCopy.Left(location: location, codes: codes, why: refusal.why.phrase))
      entry.without.formUnion(codes)
      entries[location] = entry.value == nil ? nil : entry
      mayBeEdited = mayBeEdited || entry.value != nil
    }
    return mayBeEdited
  }
}
