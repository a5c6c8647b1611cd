internal import Writing

/// One CSV file per grid, tidy: groups as leading columns, merged cells filled down, dates by ISO 8601.
///
/// It begins with a byte order mark, without which Excel takes Vietnamese for something else, and nothing in it runs
/// as a formula.
package struct CSVRenderer: Renderer {
  package init() {}

  package func render(_ report: Report) -> [RenderedFile] {
    report.grids.map { grid in
      var writer = CSVWriter(formulas: .neutralised)
      writer.record(grid.groups.map(\.key) + grid.columns.map(\.key))
      grid.eachRecord { _, groups, values in
        for group in groups { writer.field(inertText(group)) }
        for value in values { writer.field(inertText(value.machineText)) }
        writer.endRecord()
      }
      return RenderedFile(name: "\(grid.name).csv", bytes: [0xEF, 0xBB, 0xBF] + writer.bytes)
    }
  }
}
