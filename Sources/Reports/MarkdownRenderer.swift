internal import Diagnostics

/// Markdown with GitHub's tables: for reading as text, and for comparing two reports line by line.
///
/// Parts that stand side by side come one after another; a merged cell shows its value on its first row; a
/// footnote follows its table.
package struct MarkdownRenderer: Renderer {
  package init() {}

  package func render(_ report: Report) -> [RenderedFile] {
    let text = blocks(report.blocks, report.language)
    return [RenderedFile(name: "\(report.name).md", bytes: Array((text + "\n").utf8))]
  }

  private func blocks(_ blocks: [Block], _ language: Language) -> String {
    blocks.map { block($0, language) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func block(_ block: Block, _ language: Language) -> String {
    switch block {
    case .heading(let level, let parts):
      // A heading is one line.
      String(repeating: "#", count: level) + " "
        + inlines(parts.map { $0 == .lineBreak ? .text(" ") : $0 }, isLineStart: false)
    case .paragraph(let parts, _): inlines(parts)
    case .list(let list): items(list, language)
    case .columns(let block):
      block.columns.map { blocks($0.filter { $0 != .rule }, language) }.joined(separator: "\n\n")
    case .grid(let grid): table(grid, language)
    case .rule, .pageBreak: "---"
    }
  }

  private func inlines(_ parts: [Inline], isLineStart: Bool = true, isLineEnd: Bool = true) -> String {
    parts.enumerated().map { index, part in
      switch part {
      case .text(let text):
        markdownText(
          text, isLineStart: index > 0 ? parts[index - 1] == .lineBreak : isLineStart,
          isLineEnd: index + 1 < parts.count ? parts[index + 1] == .lineBreak : isLineEnd)
      case .strong(let parts): "**\(inlines(parts))**"
      case .emphasis(let parts): "*\(inlines(parts))*"
      case .figure(_, let parts): inlines(parts, isLineStart: false, isLineEnd: false)
      case .lineBreak: "\\\n"
      }
    }.joined()
  }

  private func items(_ list: ItemList, _ language: Language) -> String {
    list.items.enumerated().map { index, item in
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      let indent = "\n" + String(repeating: " ", count: mark.count)
      let lines = blocks(item, language).split(separator: "\n", omittingEmptySubsequences: false)
      return mark + lines.joined(separator: indent)
    }.joined(separator: "\n")
  }

  private func table(_ grid: Grid, _ language: Language) -> String {
    var lines = [
      line(grid.columns.map { cell($0.title) }),
      line(grid.columns.map { rule($0.alignment) }),
    ]
    for row in grid.rows {
      switch row {
      case .band(let band):
        var cells = Array(repeating: "", count: grid.columns.count)
        if !cells.isEmpty { cells[grid.bandColumn] = "**\(markdownText(band.text))**" }
        lines.append(line(cells))
      case .record(let cells):
        lines.append(line(cells.map { $0.value.map { cell($0.text(language)) } ?? "" }))
      }
    }
    let notes = grid.footnotes.map { "\n" + markdownText($0) }
    return (lines + notes).joined(separator: "\n")
  }

  private func cell(_ text: String) -> String { markdownText(text, isLineStart: false, isLineEnd: false) }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  private func rule(_ alignment: Block.Alignment) -> String {
    switch alignment {
    case .leading, .justified: "---"
    case .center: ":-:"
    case .trailing: "--:"
    }
  }
}
