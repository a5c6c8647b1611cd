package import Diagnostics

/// One thing that is checked of a list.
///
/// A file each, named for it; its doc comment is its manual page.
package protocol Rule: Sendable {
  static var code: DiagnosticCode { get }
  /// Whether it asks for the units of the rows, which take long to find and which other rules need not wait for.
  static var asksForUnits: Bool { get }

  /// Reports what it finds, and how many things it looked at.
  func check(_ list: CheckedList, _ findings: inout Findings)
}

extension Rule {
  package static var asksForUnits: Bool { false }
}
