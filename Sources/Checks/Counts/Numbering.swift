internal import Diagnostics
internal import Registry

/// Product rows are numbered one after the other, anew under every heading or on through the sheet.
///
/// 5, 6, 8: a warning at the 8, since a row may have been lost there. Where the numbering counts producers and leaves
/// their further products blank, the blank cells are no fault; where it counts products, a blank one is.
struct Numbering: Rule {
  static let code: DiagnosticCode = "numbering"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let tables = list.registry.sheets.flatMap { list.tables(of: $0) }.filter { $0.table.column(of: .number) != nil }
    let hasBlank = tables.contains { NumberingSeries.hasBlank($0.registrations) }
    let habits = tables.map { NumberingSeries.habit(of: hasBlank ? $0.registrations : $0.registrations.prefix(1)) }
    let habit = habits.reduce(NumberingSeries.Habit(), +)
    for (_, items) in tables {
      findings.examine(Self.code, items.count)
      for (item, expected) in NumberingSeries.breaks(in: items, habit: habit) {
        report(item, expected, list, &findings)
      }
    }
  }

  /// Whether a number has parts, «1.2»: that of its heading or producer, and its own.
  private static func isOfParts(_ text: String) -> Bool {
    let parts = text.split(separator: ".").map { $0.filter { !$0.isWhitespace } }
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
  }

  private func report(_ item: Registration, _ expected: Int, _ list: CheckedList, _ findings: inout Findings) {
    guard !list.holdsError(.number, in: item) else { return }
    let text = list.registry.text(.number, of: item)
    guard !Self.isOfParts(text) else { return }
    let location = list.location(of: .number, in: item)
    findings.report(
      Diagnostic(
        Self.code, .warning, at: location, range: list.range(at: location), value: text,
        message: item.number.map { .numbering(found: $0, expected: expected) }
          ?? .numberingBlank(text, expected: expected),
        help: .numberingHelp()))
  }
}
