package import Diagnostics
internal import Glibc

/// Colours of a terminal, or none.
package struct Colours {
  /// What `--color` asks for.
  package enum Choice: String, CaseIterable {
    case auto, always, never
  }

  private let areOn: Bool

  /// On when asked for, or when standard output is a terminal and `NO_COLOR` (no-color.org) is not set.
  package init(_ choice: Choice) {
    switch choice {
    case .always: areOn = true
    case .never: areOn = false
    case .auto: areOn = isatty(STDOUT_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }
  }

  package func paint(_ text: String, _ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: code("1;31", text)
    case .warning: code("1;33", text)
    case .note: code("1;36", text)
    }
  }

  package func bold(_ text: String) -> String { code("1", text) }

  package func dim(_ text: String) -> String { code("2", text) }

  private func code(_ code: String, _ text: String) -> String {
    areOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
