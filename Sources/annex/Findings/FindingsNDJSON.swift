internal import Checks
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Writing

/// Findings for programs that read line by line: the objects of `--format json`, one a line.
struct FindingsNDJSON {
  private let findings: FindingsJSON

  init(_ reading: ListReading, language: Language) { findings = FindingsJSON(reading, language: language) }

  func bytes(of found: Findings) -> [UInt8] {
    var json = JSONWriter()
    for diagnostic in found.diagnostics {
      findings.write(diagnostic, &json)
      json.endLine()
    }
    return json.bytes
  }
}
