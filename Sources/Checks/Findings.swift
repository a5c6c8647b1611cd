package import Diagnostics
internal import Registry

/// What the rules report, in the order of the inputs.
package struct Findings: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// How many things each rule looked at: headings, rows or sheets.
  package private(set) var examined: [DiagnosticCode: Int] = [:]
  /// How many findings a waiver of the profile keeps from being reported.
  package private(set) var waived = 0

  package init() {}

  package mutating func examine(_ code: DiagnosticCode, _ count: Int) { examined[code, default: 0] += count }

  package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds what another rule found.
  mutating func add(_ other: Findings) {
    diagnostics += other.diagnostics
    for (code, count) in other.examined { examine(code, count) }
  }

  /// Keeps the findings that are not waived, and counts the others.
  mutating func waive(where isWaived: (Diagnostic) -> Bool) {
    let kept = diagnostics.filter { !isWaived($0) }
    waived += diagnostics.count - kept.count
    diagnostics = kept
  }

  /// Makes findings as grave as a programme takes them to be, and leaves out those it does not want.
  mutating func judge(by profile: Profile) {
    guard !profile.severities.isEmpty else { return }
    diagnostics = diagnostics.compactMap { diagnostic in
      switch profile.severities[diagnostic.code] {
      case nil: return diagnostic
      case .off: return nil
      case .severity(let severity):
        var judged = diagnostic
        judged.severity = severity
        return judged
      }
    }
  }

  /// Findings of a severity.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    // By index: a finding is large, and is not copied to be asked.
    diagnostics.indices.count { diagnostics[$0].severity == severity }
  }

  /// Whether any finding is at least so severe.
  package func reach(_ severity: Diagnostic.Severity) -> Bool { diagnostics.contains { $0.severity >= severity } }

  /// Puts the findings in the order of file, sheet, row, column, then code.
  mutating func sort() {
    // By index: a finding is large, and sorting moves things about.
    let order = diagnostics.indices.sorted { left, right in
      let (first, second) = (diagnostics[left].location, diagnostics[right].location)
      if first != second { return first < second }
      if diagnostics[left].code != diagnostics[right].code { return diagnostics[left].code < diagnostics[right].code }
      return left < right
    }
    diagnostics = order.map { diagnostics[$0] }
  }
}
