internal import Diagnostics
internal import Reports

/// The text of a document: a report's blocks as paragraphs and tables, in sections of pages.
struct WordBody {
  private let report: Report
  private let style: StyleDocument
  private let paragraphs: WordParagraphs

  init(_ report: Report, _ style: StyleDocument) {
    self.report = report
    self.style = style
    paragraphs = WordParagraphs(style, report.language)
  }

  /// A run of pages that lie the same way.
  private struct Section {
    let pages: PageSetup
    var blocks: [Block] = []
    let isFirst: Bool

    /// An annex begins with a heading, and its pages with 1.
    var isAnnex: Bool {
      if !isFirst, case .heading(...2, _) = blocks.first { true } else { false }
    }
  }

  var xml: String {
    let sections = sections
    return sections.enumerated().map { index, section in
      let content = blocks(of: section)
      let properties = section.pages.xml(startsAtOne: section.isFirst || section.isAnnex)
      let end = style.id(of: .sectionEnd)
      guard index < sections.count - 1 else {
        let paragraph = "<w:p><w:pPr><w:pStyle w:val=\"\(xmlText(end))\"/></w:pPr></w:p>"
        return content + (content.hasSuffix("</w:p>") ? "" : paragraph) + properties
      }
      return content + "<w:p><w:pPr><w:pStyle w:val=\"\(xmlText(end))\"/>\(properties)</w:pPr></w:p>"
    }.joined()
  }

  private var sections: [Section] {
    var sections = [Section(pages: style.letterPages, isFirst: true)]
    for block in report.blocks {
      if case .pageBreak(let orientation) = block {
        sections.append(Section(pages: style.annexPages(orientation), isFirst: false))
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    return sections
  }

  private func blocks(of section: Section) -> String {
    var xml = ""
    var isAfterTable = false
    /// Whether there have been only headings and what they refer to.
    var isInHead = true
    for (index, block) in section.blocks.enumerated() {
      let next = section.blocks.indices.contains(index + 1) ? section.blocks[index + 1] : nil
      if isAfterTable, block.isTable { xml += paragraphs.paragraph(.sectionEnd, "") }
      let place = Place(isInHead: isInHead, isFirst: index == 0, isAnnex: section.isAnnex)
      xml += self.block(block, place, before: next, after: index > 0 ? section.blocks[index - 1] : nil, section.pages)
      isAfterTable = block.isTable
      if !block.isHeading { isInHead = isInHead && block.isLetterhead }
    }
    return xml
  }

  /// Where in its section a block stands.
  private struct Place {
    let isInHead: Bool
    let isFirst: Bool
    let isAnnex: Bool
  }

  private func block(
    _ block: Block, _ place: Place, before next: Block?, after last: Block?, _ pages: PageSetup
  ) -> String {
    switch block {
    case .heading(let level, let parts): return paragraphs.paragraph(role(ofHeading: level, place), parts)
    case .paragraph(let parts, let alignment):
      if alignment == .center, case .list = next { return paragraphs.paragraph(.addressing, parts) }
      if alignment == .center, last?.isHeading == true, parts.isEmphasised {
        return paragraphs.paragraph(.annexReference, parts.unmarked)
      }
      return paragraphs.paragraph(role(of: alignment), parts, keepsNext: next?.isSideBySide ?? false)
    case .list(let list):
      if case .paragraph(_, .center) = last { return addressees(list, pages) }
      return items(list)
    case .columns(let block):
      let columns = WordColumns(paragraphs, width: pages.textWidth)
      return switch block.role {
      case .letterhead: columns.letterhead(block.columns)
      case .signature: spacer + columns.signature(block.columns)
      case .columns: spacer + columns.plain(block.columns)
      }
    case .grid(let grid):
      return WordTable(
        grid, paragraphs, report.language, width: pages.textWidth, keepsNext: next?.isSideBySide ?? false
      ).xml
    case .rule: return paragraphs.rule(width: pages.textWidth / 3, in: pages.textWidth)
    case .pageBreak: return ""
    }
  }

  private var spacer: String { paragraphs.paragraph(.leading, "", keepsNext: true) }

  private func role(ofHeading level: Int, _ place: Place) -> WordRole {
    if place.isAnnex, place.isInHead { return place.isFirst ? .annex : .annexTitle }
    return switch level {
    case 1: .title
    case 2: .heading
    default: .subheading
    }
  }

  private func role(of alignment: Block.Alignment) -> WordRole {
    switch alignment {
    case .leading: .leading
    case .center: .centred
    case .trailing: .trailing
    case .justified: .body
    }
  }

  private func items(_ list: ItemList) -> String {
    list.items.enumerated().map { index, item in
      let rest = item.dropFirst().map { block -> String in
        switch block {
        case .paragraph(let parts, _), .heading(_, let parts): paragraphs.paragraph(.item, parts)
        case .list(let list): items(list)
        case .grid(let grid): WordTable(grid, paragraphs, report.language, width: style.letterPages.textWidth).xml
        case .columns, .rule, .pageBreak: ""
        }
      }
      return paragraphs.paragraph(.item, list.line(of: item, at: index)) + rest.joined()
    }.joined()
  }

  /// Whoever is written to, one below another, together in the middle of the page.
  private func addressees(_ list: ItemList, _ pages: PageSetup) -> String {
    let lines = list.items.enumerated().map { list.line(of: $1, at: $0) }
    let widest = lines.map { style.width(of: .addressee)($0.plainText) }.max() ?? 0
    let indent = max(720, (pages.textWidth - widest) / 2)
    return lines.map { paragraphs.paragraph(.addressee, $0, indent: (indent, 0)) }.joined()
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  fileprivate var isTable: Bool {
    switch self {
    case .columns: true
    case .grid(let grid): grid.footnotes.isEmpty
    default: false
    }
  }

  fileprivate var isLetterhead: Bool {
    if case .columns(let block) = self { block.role == .letterhead } else { false }
  }

  fileprivate var isSideBySide: Bool {
    if case .columns = self { true } else { false }
  }
}
