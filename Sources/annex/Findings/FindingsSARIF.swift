internal import Checks
internal import Diagnostics
internal import Intake
internal import Writing

/// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show at their places.
///
/// Rows are lines and columns are columns, so that a cell is a region; its address and sheet stand in a logical
/// location. The rules are the pages of the manual.
struct FindingsSARIF {
  private let reading: ListReading
  private let language: Language
  private let paths: InputPaths

  init(_ reading: ListReading, language: Language, paths: InputPaths) {
    self.reading = reading
    self.language = language
    self.paths = paths
  }

  /// One document on one line.
  func bytes(of findings: Findings) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in write(run: findings, &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(run findings: Findings, _ json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", "annex")
        json.member("language", language.rawValue)
        json.key("rules")
        json.array { json in
          for page in ManualPage.all { write(rule: page, &json) }
        }
      }
    }
    json.key("artifacts")
    json.array { json in
      for file in reading.files {
        json.object { json in write(artifact: file, &json) }
      }
    }
    json.key("results")
    json.array { json in
      for diagnostic in findings.diagnostics {
        json.object { json in write(result: diagnostic, &json) }
      }
    }
  }

  private func write(rule page: ManualPage, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", page.code.rawValue)
      write(message: page.summary.text(language), named: "shortDescription", &json)
      write(message: page.meaning.text(language), named: "fullDescription", &json)
      write(
        message: page.reason.text(language) + " " + page.correction.text(language), named: "help", &json)
      json.key("defaultConfiguration")
      json.object { json in json.member("level", page.severities.first?.rawValue ?? "warning") }
    }
  }

  private func write(result diagnostic: Diagnostic, _ json: inout JSONWriter) {
    json.member("ruleId", diagnostic.code.rawValue)
    if let index = ManualPage.all.firstIndex(where: { $0.code == diagnostic.code }) { json.member("ruleIndex", index) }
    json.member("level", diagnostic.severity.rawValue)
    let text = "\(diagnostic.message.text(language)). \(diagnostic.help.text(language))"
    write(message: text, named: "message", &json)
    json.key("locations")
    json.array { json in
      json.object { json in write(place: diagnostic.location, range: diagnostic.range, &json) }
    }
    guard !diagnostic.notes.isEmpty else { return }
    json.key("relatedLocations")
    json.array { json in
      for (id, note) in diagnostic.notes.enumerated() {
        json.object { json in
          json.member("id", id)
          write(place: note.location, range: nil, &json)
          write(message: note.message.text(language), named: "message", &json)
        }
      }
    }
  }

  private func write(place: SourceLocation, range: CellRange?, _ json: inout JSONWriter) {
    let sheet = reading.catalog[place.sheet]
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { json in write(artifactOf: sheet.file, &json) }
      guard place.row > 0 else { return }
      json.key("region")
      json.object { json in
        json.member("startLine", Int(place.row))
        guard place.column > 0 else { return }
        json.member("startColumn", Int(place.column))
        json.member("endLine", range?.lastRow ?? Int(place.row))
        // The column after the last one: ends of regions are exclusive.
        json.member("endColumn", (range?.lastColumn ?? Int(place.column)) + 1)
      }
    }
    json.key("logicalLocations")
    json.array { json in
      json.object { json in
        json.member("fullyQualifiedName", reading.catalog.describe(place))
        json.member("kind", place.row > 0 ? "cell" : "sheet")
      }
    }
  }

  private func write(artifact file: String, _ json: inout JSONWriter) {
    json.key("location")
    json.object { json in write(artifactOf: file, &json) }
  }

  private func write(artifactOf file: String, _ json: inout JSONWriter) {
    json.member("uri", paths.uri(of: file))
    if let index = reading.files.firstIndex(of: file) { json.member("index", index) }
  }

  private func write(message: String, named name: String, _ json: inout JSONWriter) {
    json.key(name)
    json.object { json in json.member("text", message) }
  }
}
