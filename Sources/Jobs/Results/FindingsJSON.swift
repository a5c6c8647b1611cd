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
        for file in reading.files { write(input: file, &json) }
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

  private func write(input file: String, _ json: inout JSONWriter) {
    let sheets = reading.registry.sheets.filter { reading.catalog[$0.sheet].file == file }
    json.object { json in
      json.member("file", file)
      json.member("sheets", sheets.count)
      json.member("rows", sheets.reduce(0) { $0 + $1.rows.count })
      json.member("products", reading.registry.registrations.count { reading.catalog[$0.sheet].file == file })
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
