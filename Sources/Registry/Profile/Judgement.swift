package import Diagnostics

/// How grave a programme takes the findings of a code to be.
package enum Judgement: Hashable, Sendable {
  case severity(Diagnostic.Severity)
  /// Not reported.
  case off

  /// The names in profiles.
  package static let names = ["error", "warning", "note", "off"]

  /// The name in profiles.
  package var name: String {
    switch self {
    case .severity(let severity): severity.rawValue
    case .off: "off"
    }
  }

  /// A judgement by its name.
  package init?(_ name: String) {
    if name == "off" {
      self = .off
    } else if let severity = Diagnostic.Severity(rawValue: name) {
      self = .severity(severity)
    } else {
      return nil
    }
  }
}
