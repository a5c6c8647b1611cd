internal import Diagnostics

/// Markdown with GitHub's tables: for reading as text, and for comparing two reports line by line.
///
/// Parts that stand side by side come one after another; a merged cell shows its value on its first row; a
/// footnote follows its table.
package struct MarkdownRenderer: Renderer {
  package init() {}

  package func render(_ report: Report) -> [RenderedFile] {
    var bytes = Array(blocks(report.blocks, report.language).utf8)
    bytes.append(UInt8(ascii: "\n"))
    return [RenderedFile(name: "\(report.name).md", bytes: bytes)]
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
    var text: [UInt8] = []
    for (index, item) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      if index > 0 { text.append(UInt8(ascii: "\n")) }
      text += mark.utf8
      for byte in blocks(item, language).utf8 {
        text.append(byte)
        if byte == UInt8(ascii: "\n") { text += repeatElement(UInt8(ascii: " "), count: mark.utf8.count) }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func table(_ grid: Grid, _ language: Language) -> String {
    var text = Array("|".utf8)
    text.reserveCapacity(grid.rows.count * grid.columns.count * Self.usualCell)
    for column in grid.columns { appendCell(column.title, to: &text) }
    text += "\n|".utf8
    for column in grid.columns { text += " \(rule(column.alignment)) |".utf8 }
    for row in grid.rows {
      text += "\n|".utf8
      switch row {
      case .band(let band):
        for column in grid.columns.indices {
          text += (column == grid.bandColumn ? " **\(markdownText(band.text))** |" : " |").utf8
        }
      case .record(let cells):
        for cell in cells { appendCell(cell.value?.text(language) ?? "", to: &text) }
      }
    }
    for note in grid.footnotes { text += "\n\n\(markdownText(note))".utf8 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Bytes of a cell, so that a long list is not moved again and again.
  private static let usualCell = 24

  private func appendCell(_ value: String, to text: inout [UInt8]) {
    let start = text.count
    text.append(UInt8(ascii: " "))
    appendMarkdown(value, isLineStart: false, isLineEnd: false, to: &text)
    text += (text.count == start + 1 ? "|" : " |").utf8
  }

  private func rule(_ alignment: Block.Alignment) -> String {
    switch alignment {
    case .leading, .justified: "---"
    case .center: ":-:"
    case .trailing: "--:"
    }
  }
}
