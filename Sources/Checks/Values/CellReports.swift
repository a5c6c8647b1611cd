internal import Diagnostics
internal import Registry

/// Looks at one field of every row and reports at its cell, a merged cell once for all the rows it stands for.
struct CellReports {
  private let list: CheckedList
  private let code: DiagnosticCode
  private var seen: Set<SourceLocation> = []

  init(_ code: DiagnosticCode, _ list: CheckedList) {
    self.code = code
    self.list = list
  }

  /// Reports at the field's cell, or at a fragment of it, unless that cell was reported already or holds an error, which
  /// `error-value` says.
  mutating func report(
    _ severity: Diagnostic.Severity, _ field: Field, of item: Registration, message: Phrase, help: Phrase,
    notes: [Diagnostic.Note] = [], fix: String? = nil, fragment: String? = nil, _ findings: inout Findings
  ) {
    let location = list.location(of: field, in: item)
    guard !list.holdsError(field, in: item), seen.insert(location).inserted else { return }
    let text = list.registry.text(field, of: item)
    findings.report(
      Diagnostic(
        code, severity, at: location, range: list.range(at: location),
        value: field == .phone ? maskedPhone(cell: text) : maskingPhones(in: text),
        fragment: field == .phone ? nil : fragment ?? text, message: message, notes: notes, help: help, fix: fix))
  }
}
