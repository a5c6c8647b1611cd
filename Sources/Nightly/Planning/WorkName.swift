package import Diagnostics

/// What a piece of work is called: in the log, and where the next run looks for it.
package struct WorkName: Hashable, Sendable, CustomStringConvertible {
  /// What is made.
  package enum Subject: Hashable, Sendable {
    case findings, figures
    /// By its template's name; nil for the one that fits.
    case bulletin(String?)
    /// A folder a unit.
    case units
  }

  /// The list's folder; empty for the list without a name.
  package let list: String
  package let subject: Subject
  /// Nil where it is for one audience only, and need not be said.
  package let isPublic: Bool?

  package init(_ subject: Subject, of list: String, isPublic: Bool? = nil) {
    self.list = list
    self.subject = subject
    self.isPublic = isPublic
  }

  /// The same words in every language, for programs: `so-2024: bulletin notice, public`.
  package var description: String { phrase.en }

  package var phrase: Phrase {
    let subject: Phrase =
      switch self.subject {
      case .findings: .workFindings
      case .figures: .workFigures
      case .bulletin(let template): .workBulletin(template)
      case .units: .workUnits
      }
    return .work(subject, of: list, isPublic: isPublic)
  }
}
