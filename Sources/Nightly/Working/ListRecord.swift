internal import Checks
internal import Diagnostics
internal import History
internal import Registry

/// What the history keeps of a list.
struct ListRecord: Sendable {
  let figures: [HistoryRun.Figure]
  let findings: [HistoryRun.FindingCount]
  let registrations: [HistoryRegistration]

  init(
    figures: [HistoryRun.Figure], findings: [HistoryRun.FindingCount], registrations: [HistoryRegistration]
  ) {
    self.figures = figures
    self.findings = findings
    self.registrations = registrations
  }

  /// What a list gives on a day.
  init(_ appraised: AppraisedList, _ findings: Findings, list: String) {
    figures = appraised.trace().figures.map {
      HistoryRun.Figure(list: list, name: $0.name.description, value: $0.value)
    }
    struct Kind: Hashable {
      let code: String
      let severity: String
    }
    let counts = findings.diagnostics.reduce(into: [Kind: Int]()) {
      $0[Kind(code: $1.code.rawValue, severity: $1.severity.rawValue), default: 0] += 1
    }
    self.findings = counts.sorted { ($0.key.code, $0.key.severity) < ($1.key.code, $1.key.severity) }.map {
      HistoryRun.FindingCount(list: list, code: $0.key.code, severity: $0.key.severity, count: $0.value)
    }
    registrations = ProductStates(appraised, list: list).all()
  }
}
