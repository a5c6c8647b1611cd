internal import Checks
internal import Diagnostics
internal import Intake
internal import Reports

/// Findings as a JUnit report, which every build server shows: a suite an input, a case a finding.
///
/// What is as grave as `--fail-on` is a failure, so that the report and the exit status agree; the rest are cases that
/// passed and say something. An input without findings is one case that passed.
struct FindingsJUnit {
  private let reading: ListReading
  private let language: Language
  private let threshold: Diagnostic.Severity?

  /// - Parameters:
  ///   - reading: the lists.
  ///   - language: the language of messages.
  ///   - threshold: the least grave finding that is a failure; none are for nil.
  init(_ reading: ListReading, language: Language, threshold: Diagnostic.Severity?) {
    self.reading = reading
    self.language = language
    self.threshold = threshold
  }

  func text(of findings: Findings) -> String {
    let suites = reading.files.map { file in
      (file, findings.diagnostics.filter { reading.catalog[$0.location.sheet].file == file })
    }
    let tests = suites.reduce(0) { $0 + max(1, $1.1.count) }
    let failures = findings.diagnostics.count(where: fails)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"annex\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\">\n"
    for (file, found) in suites {
      let failures = found.count(where: fails)
      text += "  <testsuite name=\"\(attribute(file))\" tests=\"\(max(1, found.count))\""
      text += " failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
      if found.isEmpty {
        let name = Phrase.noFindings().text(language)
        text += "    <testcase classname=\"annex\" name=\"\(attribute(name))\"/>\n"
      }
      for diagnostic in found { text += testCase(of: diagnostic) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func fails(_ diagnostic: Diagnostic) -> Bool { threshold.map { diagnostic.severity >= $0 } ?? false }

  private func testCase(of diagnostic: Diagnostic) -> String {
    let code = attribute(diagnostic.code.rawValue)
    let place = reading.catalog.describe(diagnostic.location)
    let message = diagnostic.message.text(language)
    let body =
      (["\(place): \(message)"]
      + diagnostic.notes.map { "\(reading.catalog.describe($0.location)): \($0.message.text(language))" }
      + [diagnostic.help.text(language)]).joined(separator: "\n")
    let name = attribute("\(code): \(place)")
    let inner =
      fails(diagnostic)
      ? "<failure type=\"\(code)\" message=\"\(attribute(message))\">\(content(body))</failure>"
      : "<system-out>\(content(body))</system-out>"
    return "    <testcase classname=\"annex.\(code)\" name=\"\(name)\">\n      \(inner)\n    </testcase>\n"
  }

  /// A text between tags; characters XML does not have become U+FFFD.
  private func content(_ text: String) -> String {
    var escaped = ""
    for scalar in inertText(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A text between quotes, where a bare line feed would be read as a space.
  private func attribute(_ text: String) -> String {
    content(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "&#10;")
  }
}
