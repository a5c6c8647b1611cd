internal import Diagnostics
internal import Intake
internal import Registry
internal import Vietnamese
internal import Writing

/// How lists were understood, for a program.
struct LayoutJSON {
  private let reading: ListReading

  init(_ reading: ListReading) { self.reading = reading }

  /// One object on one line.
  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.key("sheets")
      json.array { json in
        for sheet in reading.registry.sheets { write(sheet, &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ sheet: SheetReading, _ json: inout JSONWriter) {
    json.object { json in
      json.member("file", reading.catalog[sheet.sheet].file)
      json.member("sheet", reading.catalog[sheet.sheet].name)
      json.key("hidden")
      json.bool(sheet.isHidden)
      json.key("legacy_encodings")
      json.array { json in
        for encoding in FontEncoding.allCases {
          guard let first = sheet.letters.first(of: encoding) else { continue }
          json.object { json in
            json.member("encoding", encoding.rawValue)
            json.member("cells", sheet.letters.count(of: encoding))
            json.member("first", columnLetters(Int(first.column)) + "\(first.row)")
          }
        }
      }
      json.key("header_rows")
      json.array { json in
        for row in sheet.headerRows { json.integer(row) }
      }
      json.key("columns")
      json.array { json in
        for column in sheet.columns {
          json.object { json in
            json.member("column", columnLetters(column.column))
            json.member("header", column.header)
            json.member("field", column.field?.name)
          }
        }
      }
      json.key("bands")
      json.array { json in
        for band in reading.registry.bands where band.location.sheet == sheet.sheet { write(band, &json) }
      }
      json.key("rows")
      json.array { json in
        for row in sheet.rows { write(row, &json) }
      }
    }
  }

  private func write(_ band: Band, _ json: inout JSONWriter) {
    json.object { json in
      json.member("cell", band.location.address)
      json.member("level", band.level.name)
      json.member("number", band.number?.text)
      json.member("name", band.name)
      json.key("declared")
      json.array { json in
        let counts = [band.declared.products, band.declared.entities].compactMap(\.self)
        for count in counts + band.declared.kinds.map(\.count) { json.string(count.fragment) }
      }
    }
  }

  private func write(_ row: SheetReading.AccountedRow, _ json: inout JSONWriter) {
    json.object { json in
      json.member("row", row.row)
      json.member("role", row.role.name)
      if case .unread(let reason) = row.role { json.member("reason", reason.rawValue) }
    }
  }
}
