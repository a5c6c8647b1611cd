internal import Diagnostics
internal import Intake
internal import Registry
internal import Vietnamese
internal import Writing

/// How lists were understood, for a program.
struct LayoutJSON {
  private let reading: ListReading
  private let tallies: BandTallies
  private let totals: TotalTallies

  init(_ reading: ListReading) {
    self.reading = reading
    tallies = BandTallies(reading.registry)
    totals = TotalTallies(reading.registry, tallies)
  }

  /// One object on one line.
  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.key("sheets")
      json.array { json in
        for (sheet, cells) in zip(reading.registry.sheets, reading.sheets) { write(sheet, cells, &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ sheet: SheetReading, _ cells: SheetCells, _ json: inout JSONWriter) {
    let registry = reading.registry
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
      json.key("tables")
      json.array { json in
        for table in sheet.tables { write(table, &json) }
      }
      json.key("bands")
      json.array { json in
        for (id, band) in registry.bands.enumerated() where band.location.sheet == sheet.sheet {
          write(band, tallies[id], &json)
        }
      }
      json.key("totals")
      json.array { json in
        for (id, total) in registry.totals.enumerated() where total.location.sheet == sheet.sheet {
          write(total, totals[id].tally, &json)
        }
      }
      json.key("continued")
      json.array { json in
        for (field, count) in ContinuedValues(sheet, cells, registry).counts { write(field, count, &json) }
      }
      json.key("rows")
      json.array { json in
        for row in sheet.rows { write(row, cells, &json) }
      }
    }
  }

  private func write(_ table: SheetReading.Table, _ json: inout JSONWriter) {
    json.object { json in
      json.key("header_rows")
      json.array { json in
        for row in table.headerRows { json.integer(row) }
      }
      json.key("columns")
      json.array { json in
        for column in table.columns {
          json.object { json in
            json.member("column", columnLetters(column.column))
            json.member("header", column.header)
            json.member("field", column.field?.name)
            json.member("counts", column.counts.map(name))
            let (reason, words) = column.reason.described
            json.member("reason", reason)
            json.member("words", words)
          }
        }
      }
    }
  }

  private func write(_ band: Band, _ tally: Tally, _ json: inout JSONWriter) {
    json.object { json in
      json.member("cell", band.location.address)
      json.member("level", band.level.name)
      json.member("origin", band.origin.rawValue)
      json.member("number", band.number?.text)
      json.member("name", band.name)
      write(band.declared, of: band.location, tally, &json)
    }
  }

  private func write(_ total: Total, _ tally: Tally, _ json: inout JSONWriter) {
    json.object { json in
      json.member("cell", total.location.address)
      json.member("origin", total.origin.rawValue)
      json.member("text", total.text)
      for (key, id) in [("first", tally.records?.lowerBound), ("last", tally.records?.upperBound)] {
        guard let id else { continue }
        let item = reading.registry.registrations[id]
        json.member("\(key)_sheet", reading.catalog[item.sheet].name)
        json.member("\(key)_row", item.row)
      }
      write(total.declared, of: total.location, tally, &json)
    }
  }

  /// What is declared, and beside it what the rows hold.
  private func write(
    _ declared: DeclaredCounts, of place: SourceLocation, _ tally: Tally, _ json: inout JSONWriter
  ) {
    let counts =
      [declared.products.map { ("products", $0) }, declared.entities.map { ("entities", $0) }].compactMap(\.self)
      + declared.kinds.map { ($0.kind.rawValue, $0.count) }
    json.key("declared")
    json.array { json in
      for (subject, count) in counts {
        json.object { json in
          json.member("counts", subject)
          json.member("value", count.value)
          json.member("text", count.fragment)
          let cell = count.cell.map { SourceLocation(sheet: place.sheet, row: Int($0.row), column: Int($0.column)) }
          json.member("cell", (cell ?? place).address)
        }
      }
    }
    json.member("products", tally.products)
    json.member("entities", tally.entities.count)
  }

  private func write(_ field: Field, _ count: ContinuedValues.Count, _ json: inout JSONWriter) {
    json.object { json in
      json.member("field", field.name)
      json.member("merged", count.merged)
      json.member("blank", count.blank)
      json.member("ditto", count.ditto)
    }
  }

  private func write(_ row: SheetReading.AccountedRow, _ cells: SheetCells, _ json: inout JSONWriter) {
    json.object { json in
      json.member("row", row.row)
      json.member("role", row.role.name)
      guard case .unread(let reason) = row.role else { return }
      json.member("reason", reason.rawValue)
      json.key("cells")
      json.array { json in
        for cell in cells.indexOfRow(row.row).map({ cells.cells(ofRowAt: $0).prefix(4) }) ?? [] {
          json.string(maskingPhones(in: reading.registry.texts[cell.text]))
        }
      }
    }
  }

  private func name(of subject: DeclaredCounts.Subject) -> String {
    switch subject {
    case .products: "products"
    case .entities: "entities"
    case .kind(let kind): kind.rawValue
    }
  }
}

extension ColumnReason {
  /// Its name in the output contract, and the profile's words or the field it is about.
  fileprivate var described: (name: String, words: String?) {
    switch self {
    case .words(let word): ("is", word)
    case .wordsIn(let word): ("has", word)
    case .underGroup(let word): ("with_group", word)
    case .counting(let header): ("counts", header)
    case .taken(let field): ("taken", field.name)
    case .contradicted(let field): ("contradicted", field.name)
    case .kept: ("kept", nil)
    case .unknown: ("unknown", nil)
    }
  }
}
