internal import Checks
internal import Diagnostics
internal import Intake
internal import Reports

/// Findings as workflow commands of GitHub Actions, which shows them beside the files of a change.
///
/// One line a finding: `::error file=…,line=5,col=1,title=declared-kind::…`.
struct FindingsGitHub {
  private let reading: ListReading
  private let language: Language
  private let paths: InputPaths

  init(_ reading: ListReading, language: Language, paths: InputPaths) {
    self.reading = reading
    self.language = language
    self.paths = paths
  }

  func text(of findings: Findings) -> String {
    findings.diagnostics.map { line(of: $0) + "\n" }.joined()
  }

  private func line(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    let sheet = reading.catalog[place.sheet]
    var properties = [("file", paths.path(of: sheet.file))]
    if place.row > 0 { properties.append(("line", "\(place.row)")) }
    if place.column > 0 { properties.append(("col", "\(place.column)")) }
    if let range = diagnostic.range { properties.append(("endLine", "\(range.lastRow)")) }
    properties.append(("title", diagnostic.code.rawValue))
    let message = [
      "\(reading.catalog.describe(place)): \(diagnostic.message.text(language))", diagnostic.help.text(language),
    ].joined(separator: "\n")
    let shown = properties.map { "\($0)=\(property($1))" }.joined(separator: ",")
    return "::\(command(for: diagnostic.severity)) \(shown)::\(data(message))"
  }

  private func command(for severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// A text behind `::`: one line, in which nothing begins another command.
  private func data(_ text: String) -> String {
    var escaped = ""
    for scalar in inertText(text).unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A value between the commas.
  private func property(_ text: String) -> String {
    var escaped = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
