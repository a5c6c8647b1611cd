package import Checks
package import Diagnostics
package import Intake
internal import Registry
package import Writing

/// Findings as `--format json` gives them.
///
/// Names and order of the keys are a contract.
package struct FindingsJSON {
  private let reading: ListReading
  private let language: Language

  package init(_ reading: ListReading, language: Language) {
    self.reading = reading
    self.language = language
  }

  /// One object on one line.
  package func bytes(of findings: Findings) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.key("inputs")
      json.array { json in
        let tallies = tallies()
        for file in reading.files { write(input: file, tallies[file] ?? InputTally(), &json) }
      }
      json.key("counts")
      json.object { json in
        for severity in Diagnostic.Severity.allCases.reversed() {
          json.member(severity.rawValue, findings.count(severity))
        }
      }
      json.key("findings")
      json.array { json in
        for diagnostic in findings.diagnostics { write(diagnostic, &json) }
      }
      json.member("waived", findings.waived)
    }
    json.endLine()
    return json.bytes
  }

  /// What an input holds.
  private struct InputTally {
    var sheets = 0
    var rows = 0
    var products = 0
  }

  private func tallies() -> [String: InputTally] {
    // By sheet first: a file's name is looked up once a sheet, not once a record.
    var products = Array(repeating: 0, count: reading.catalog.sheets.count)
    for item in reading.registry.registrations { products[Int(item.sheet.rawValue)] += 1 }
    var tallies: [String: InputTally] = [:]
    for sheet in reading.registry.sheets {
      tallies[reading.catalog[sheet.sheet].file, default: InputTally()].sheets += 1
      tallies[reading.catalog[sheet.sheet].file, default: InputTally()].rows += sheet.rows.count
    }
    for (sheet, count) in zip(reading.catalog.sheets, products) where count > 0 {
      tallies[sheet.file, default: InputTally()].products += count
    }
    return tallies
  }

  private func write(input file: String, _ tally: InputTally, _ json: inout JSONWriter) {
    json.object { json in
      json.member("file", file)
      json.member("sheets", tally.sheets)
      json.member("rows", tally.rows)
      json.member("products", tally.products)
    }
  }

  /// One finding as an object.
  package func write(_ diagnostic: Diagnostic, _ json: inout JSONWriter) {
    let sheet = reading.catalog[diagnostic.location.sheet]
    json.object { json in
      json.member("code", diagnostic.code.rawValue)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("file", sheet.file)
      json.member("sheet", sheet.name)
      json.member("cell", diagnostic.location.address)
      json.member("range", diagnostic.range?.address)
      json.member("value", diagnostic.value)
      json.member("message", diagnostic.message.text(language))
      if let count = diagnostic.count {
        json.member("declared", count.declared)
        json.member("counted", count.counted)
        json.member("kind", count.kind)
      }
      json.key("notes")
      json.array { json in
        for note in diagnostic.notes { write(note, beside: diagnostic, &json) }
      }
      json.member("help", diagnostic.help.text(language))
      json.member("fix", diagnostic.fix)
    }
  }

  /// A note names its file and sheet only where they are not the finding's own.
  private func write(_ note: Diagnostic.Note, beside diagnostic: Diagnostic, _ json: inout JSONWriter) {
    json.object { json in
      if note.location.sheet != diagnostic.location.sheet {
        let sheet = reading.catalog[note.location.sheet]
        json.member("file", sheet.file)
        json.member("sheet", sheet.name)
      }
      json.member("cell", note.location.address)
      json.member("message", note.message.text(language))
    }
  }
}
