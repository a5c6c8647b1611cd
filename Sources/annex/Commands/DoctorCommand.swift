internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Jobs
internal import Terminal
internal import Writing

/// `annex doctor`: what annex needs of the machine, and what of it is there.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Says whether templates, fonts and programs for PDF are there.",
    discussion: "Ends with status 4 where something is wanting, and says what to install.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "How it is printed: text or json.")
  var format = Format.text

  @Option(help: "The folder of templates, in place of the one installed.")
  var templates: String?

  @Option(help: "Language: vi or en (default: the locale's, else vi).")
  var lang: Language?

  func run() throws {
    let examination = Examination(templates: templates, language: .current)
    switch format {
    case .text: try StandardOutput.write(text(of: examination))
    case .json: try StandardOutput.write(json(of: examination))
    }
    if !examination.isGood { Glibc.exit(ExitStatus.output.rawValue) }
  }

  private func text(of examination: Examination) -> String {
    let say = { (phrase: Phrase) in phrase.text(.current) }
    let subjects = examination.findings.map { say(.doctorSubject($0.subject.rawValue)) }
    let width = subjects.map(\.count).max() ?? 0
    var lines = [AnnexCommand.configuration.version]
    for (finding, subject) in zip(examination.findings, subjects) {
      let mark =
        switch finding.state {
        case .good: "✓"
        case .absent: "-"
        case .wanting: "✗"
        }
      let space = String(repeating: " ", count: width - subject.count + 2)
      let remedy = finding.remedy.map { "; \(say($0))" } ?? ""
      lines.append("\(mark) \(subject)\(space)\(oneInertLine(say(finding.text) + remedy))")
    }
    let count = examination.findings.count { $0.state == .wanting }
    lines.append(say(count == 0 ? .doctorGood : .doctorWanting(count)))
    return lines.joined(separator: "\n") + "\n"
  }

  private func json(of examination: Examination) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("version", 1)
      object.member("program", AnnexCommand.configuration.version)
      object.key("ok")
      object.bool(examination.isGood)
      object.key("checks")
      object.array { array in
        for finding in examination.findings {
          array.object { check in
            check.member("name", finding.subject.rawValue)
            check.member("state", finding.state.rawValue)
            check.member("message", finding.text.text(.current))
            check.member("remedy", finding.remedy?.text(.current))
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}
