internal import Diagnostics
package import Reports

/// One workbook: the figures with charts, then each table twice, as it is printed and as it is filtered.
package struct XLSXRenderer: Renderer {
  package init() {}

  package func render(_ report: Report) throws(RenderingError) -> [RenderedFile] {
    let language = report.language
    let book = try BookWriter(title: report.title)
    let figures = SummarySheet(report)
    if !figures.isEmpty {
      figures.write(to: try book.sheet(Phrase.summarySheet.text(language)), of: book)
    }
    for grid in report.grids {
      let name = Phrase.sheet(ofGrid: grid.name)?.text(language) ?? grid.title
      GridSheet(grid, language).write(to: try book.sheet(name))
    }
    for grid in report.grids where !grid.rows.isEmpty {
      let name = Phrase.sheet(ofGrid: grid.name)?.text(language) ?? grid.title
      RecordSheet(grid, language).write(to: try book.sheet(Phrase.filterSheet(of: name).text(language)))
    }
    guard !figures.isEmpty || !report.grids.isEmpty else { return [] }
    return [RenderedFile(name: "\(report.name).xlsx", bytes: try book.finish())]
  }
}
