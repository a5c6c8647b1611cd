package import Diagnostics

/// Why an input could not be read: the program cannot go on with it, and says so in one line.
package struct TableError: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Not there, not readable, a directory.
    case unavailable
    /// Something else than a workbook or a delimited text: an old `.xls`, a PDF, a web page.
    case foreign
    /// A workbook under a password.
    case encrypted
    /// What it should be, but torn, contradictory or malformed.
    case damaged
    /// Larger than a limit allows.
    case overLimit
  }

  package let kind: Kind
  /// What is wrong and what to do, without the file's name.
  package let message: Phrase
  /// The part inside the container, `xl/worksheets/sheet1.xml`, if it is about one.
  package var part: String?
  /// The sheet and the cell, `Sheet1 › B7`, as far as they are known.
  package var place: String?

  package init(_ kind: Kind, _ message: Phrase, part: String? = nil, place: String? = nil) {
    self.kind = kind
    self.message = message
    self.part = part
    self.place = place
  }
}
