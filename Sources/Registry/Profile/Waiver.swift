package import Diagnostics

/// A finding that is known and accepted for a time, and why.
package struct Waiver: Hashable, Sendable {
  /// Where the findings stand that it is for.
  package struct Place: Hashable, Sendable {
    /// The input's name as findings print it.
    package var file: String?
    package var sheet: String?
    package var row: Int?
    /// 1-based; nil for every cell of the row.
    package var column: Int?
    /// The entity of the row.
    package var entity: String?

    package init(
      file: String? = nil, sheet: String? = nil, row: Int? = nil, column: Int? = nil, entity: String? = nil
    ) {
      self.file = file
      self.sheet = sheet
      self.row = row
      self.column = column
      self.entity = entity
    }
  }

  package let code: DiagnosticCode
  package let place: Place
  package let reason: String
  /// The last day it holds.
  package let until: CivilDate
  /// The line of the profile it stands in, 1-based.
  package let line: Int

  package init(_ code: DiagnosticCode, at place: Place, reason: String, until: CivilDate, line: Int) {
    self.code = code
    self.place = place
    self.reason = reason
    self.until = until
    self.line = line
  }
}
