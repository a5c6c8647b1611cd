package import Diagnostics

/// What the lists of a run hold: records, and findings of each severity.
package struct WorkCounts: Hashable, Sendable {
  package internal(set) var records = 0
  private var notes = 0
  private var warnings = 0
  private var errors = 0

  package internal(set) subscript(severity: Diagnostic.Severity) -> Int {
    get {
      switch severity {
      case .note: notes
      case .warning: warnings
      case .error: errors
      }
    }
    set {
      switch severity {
      case .note: notes = newValue
      case .warning: warnings = newValue
      case .error: errors = newValue
      }
    }
  }

  static func += (left: inout WorkCounts, right: WorkCounts) {
    left.records += right.records
    for severity in Diagnostic.Severity.allCases { left[severity] += right[severity] }
  }
}
