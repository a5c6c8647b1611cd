/// The name of a kind of finding, `declared-kind`.
///
/// Codes never change once released: people mute them.
package struct DiagnosticCode: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }

  package static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.rawValue < right.rawValue }
}

/// Something wrong, or worth knowing, at one cell of an input.
package struct Diagnostic: Hashable, Sendable {
  /// How grave: an error makes figures wrong, a warning may, a note does not.
  package enum Severity: String, CaseIterable, Comparable, Sendable {
    case note, warning, error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// Another cell that belongs to the story, and what it has to do with it.
  package struct Note: Hashable, Sendable {
    package let location: SourceLocation
    package let message: Phrase

    package init(_ message: Phrase, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  /// A declared count against the rows: what both figures are, and of which entity kind if of one.
  package struct Count: Hashable, Sendable {
    package let declared: Int
    package let counted: Int
    package let kind: String?

    package init(declared: Int, counted: Int, kind: String? = nil) {
      self.declared = declared
      self.counted = counted
      self.kind = kind
    }
  }

  package let code: DiagnosticCode
  package var severity: Severity
  /// The cell to correct.
  package let location: SourceLocation
  /// The merged range the cell stands for, if it is merged.
  package var range: CellRange?
  /// The cell's text as received, phones masked.
  package var value: String?
  /// The part of `value` the finding is about, `3 HTX`, if it is not all of it.
  package var fragment: String?
  package let message: Phrase
  package var count: Count?
  package var notes: [Note]
  /// What to do about it.
  package let help: Phrase
  /// What the cell should hold instead, where that is certain; phones masked.
  package var fix: String?

  package init(
    _ code: DiagnosticCode, _ severity: Severity, at location: SourceLocation, range: CellRange? = nil,
    value: String? = nil, fragment: String? = nil, message: Phrase, count: Count? = nil, notes: [Note] = [],
    help: Phrase, fix: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.range = range
    self.value = value
    self.fragment = fragment
    self.message = message
    self.count = count
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}
