internal import Diagnostics
internal import Writing

/// The figures and grids of a report for programs, in one JSON file.
///
/// Grids are tidy: one object a record, groups first. Bands are listed apart, with the record they stand before, so
/// that what their texts declare is not lost.
package struct JSONRenderer: Renderer {
  package init() {}

  package func render(_ report: Report) -> [RenderedFile] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("version", 1)
      json.member("template", report.name)
      json.member("title", inertText(report.title))
      json.member("language", report.language.rawValue)
      json.key("figures")
      write(report.figures, to: &json)
      json.key("grids")
      json.array { json in
        for grid in report.grids { write(grid, to: &json) }
      }
    }
    writer.endLine()
    return [RenderedFile(name: "\(report.name).json", bytes: writer.bytes)]
  }

  private func write(_ figures: Figures, to json: inout JSONWriter) {
    json.object { json in
      for entry in figures.entries {
        json.key(entry.name)
        write(entry.value, to: &json)
      }
    }
  }

  private func write(_ value: Figures.Value, to json: inout JSONWriter) {
    switch value {
    case .text(let text): json.string(inertText(text))
    case .integer(let value): json.integer(value)
    case .number(let value): json.number(value)
    case .flag(let value): json.bool(value)
    case .texts(let texts):
      json.array { json in
        for text in texts { json.string(inertText(text)) }
      }
    case .list(let elements, _):
      json.array { json in
        for element in elements { write(element, to: &json) }
      }
    }
  }

  private func write(_ grid: Grid, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", grid.name)
      json.member("title", inertText(grid.title))
      json.key("columns")
      json.array { json in
        let keysAndTitles = grid.groups.map { ($0.key, $0.title) } + grid.columns.map { ($0.key, $0.title) }
        for (key, title) in keysAndTitles {
          json.object { json in
            json.member("key", key)
            json.member("title", inertText(title))
          }
        }
      }
      json.key("bands")
      write(bandsOf: grid, to: &json)
      json.key("records")
      json.array { json in
        for record in grid.tidyRecords() { write(record, of: grid, to: &json) }
      }
      json.key("footnotes")
      write(.texts(grid.footnotes), to: &json)
    }
  }

  private func write(bandsOf grid: Grid, to json: inout JSONWriter) {
    json.array { json in
      var records = 0
      for row in grid.rows {
        guard case .band(let band) = row else {
          records += 1
          continue
        }
        json.object { json in
          json.member("level", band.level)
          json.member("value", inertText(band.value))
          json.member("text", inertText(band.text))
          json.member("record", records)
        }
      }
    }
  }

  private func write(_ record: Grid.TidyRecord, of grid: Grid, to json: inout JSONWriter) {
    json.object { json in
      for (group, value) in zip(grid.groups, record.groups) { json.member(group.key, inertText(value)) }
      for (column, value) in zip(grid.columns, record.values) {
        json.key(column.key)
        switch value {
        case .empty: json.null()
        case .integer(let number): json.integer(number)
        case .number(let number): json.number(number)
        case .text, .date: json.string(inertText(value.machineText))
        }
      }
    }
  }
}
