internal import Checks
internal import Diagnostics
internal import History
internal import Registry

extension HistoryList {
  /// What a list gives on a day.
  init(_ appraised: AppraisedList, _ found: Findings, list: String) {
    let trace = appraised.trace
    let figures = zip(trace.figures, trace.names).map { HistoryRun.Figure(list: list, name: $1, value: $0.value) }
    struct Kind: Hashable {
      let code: String
      let severity: String
    }
    let counts = found.diagnostics.reduce(into: [Kind: Int]()) {
      $0[Kind(code: $1.code.rawValue, severity: $1.severity.rawValue), default: 0] += 1
    }
    let findings = counts.sorted { ($0.key.code, $0.key.severity) < ($1.key.code, $1.key.severity) }.map {
      HistoryRun.FindingCount(list: list, code: $0.key.code, severity: $0.key.severity, count: $0.value)
    }
    self.init(
      list: list, figures: figures, findings: findings, registrations: ProductStates(appraised, list: list).all())
  }
}
