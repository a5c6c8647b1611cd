internal import Reports

/// Parts side by side, as a table without lines: a letterhead, a signature, or parts of nothing in particular.
struct WordColumns {
  private let paragraphs: WordParagraphs
  private let style: StyleDocument
  private let width: Int

  init(_ paragraphs: WordParagraphs, width: Int) {
    self.paragraphs = paragraphs
    self.width = width
    style = paragraphs.style
  }

  /// The head of a document: what stands above the rules, and level below them number and date.
  func letterhead(_ columns: [[Block]]) -> String {
    let halves = columns.map { blocks in
      blocks.split(separator: .rule, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    }
    let lines = columns.indices.map { column in headLines(halves[column][0], isLast: column == columns.count - 1) }
    let below = columns.indices.map { column in
      halves[column].dropFirst().joined().filter { $0 != .rule }.flatMap(\.lineGroups)
    }
    let needs = columns.indices.map { column in
      let head = lines[column].map { style.width(of: $0.role)($0.text.plainText) }
      let last = below[column].enumerated().flatMap { index, group in
        group.map { style.width(of: belowRole(index, column, of: columns.count))($0.plainText) }
      }
      // A little more than is reckoned, since letters differ from font to font.
      return ((head + last).max() ?? 0) * 103 / 100 + 100
    }
    let widths = share(needs, over: letterheadWidth(needs))
    let top = columns.indices.map { column in
      let text = lines[column].map { paragraphs.paragraph($0.role, $0.text) }.joined()
      guard halves[column].count > 1, let last = lines[column].last else { return text }
      return text + paragraphs.rule(width: ruleWidth(last, in: widths[column]), in: widths[column])
    }
    let bottom = columns.indices.map { column in
      below[column].enumerated().map { index, group in
        let role = belowRole(index, column, of: columns.count)
        let lines = role == .placeAndDate ? group.map(\.unmarked) : group
        return paragraphs.paragraph(role, Array(lines.joined(separator: [.lineBreak])))
      }.joined()
    }
    let rows = [top, bottom].filter { row in row.contains { !$0.isEmpty } }
    return table(widths, rows)
  }

  /// The end of a document: who receives it, level with who signs.
  func signature(_ columns: [[Block]]) -> String {
    let cells = columns.enumerated().map { column, blocks in
      column == 0 && columns.count > 1 ? recipients(blocks) : signatory(blocks)
    }
    return table(share(columns.map { _ in 0 }, over: width), [cells], height: 2400)
  }

  /// Parts of nothing in particular, such as two signatures.
  func plain(_ columns: [[Block]]) -> String {
    table(share(columns.map { _ in 0 }, over: width), [columns.map(signatory)], height: 2000)
  }

  // MARK: The letterhead

  /// As wide as the text, or where the names are longer a little into both margins, as offices do it.
  private func letterheadWidth(_ needs: [Int]) -> Int { min(max(width, needs.reduce(0, +)), width + 2 * 340) }

  private typealias Line = (role: WordRole, text: [Inline])

  /// At the left the body above and the one that issues, in strong; at the right country and motto.
  private func headLines(_ blocks: [Block], isLast: Bool) -> [Line] {
    let lines = blocks.flatMap(\.lineGroups).joined()
    return lines.enumerated().map { index, line in
      if isLast { return (index == 0 ? .country : .motto, line.unmarked) }
      return (line.isStrong ? .issuingBody : .parentBody, line.unmarked)
    }
  }

  private func belowRole(_ index: Int, _ column: Int, of count: Int) -> WordRole {
    if column == count - 1 { return .placeAndDate }
    return index == 0 ? .symbol : .subject
  }

  /// As long as the motto; under the issuing body two fifths of its name.
  private func ruleWidth(_ line: Line, in space: Int) -> Int {
    let width = min(style.width(of: line.role)(line.text.plainText), space)
    return line.role == .motto || line.role == .country ? width : width * 2 / 5
  }

  // MARK: The signature

  private func recipients(_ blocks: [Block]) -> String {
    blocks.flatMap { block -> [String] in
      if case .list(let list) = block {
        return list.items.enumerated().map { paragraphs.paragraph(.recipient, list.line(of: $1, at: $0)) }
      }
      return block.lineGroups.joined().map {
        paragraphs.paragraph($0.isStrong ? .recipientsHead : .recipient, $0.unmarked)
      }
    }.joined()
  }

  /// Authority and title; below the space to sign in, the name.
  private func signatory(_ blocks: [Block]) -> String {
    var hasAuthority = false
    return blocks.flatMap(\.lineGroups).map { group -> String in
      let isFirst = !hasAuthority
      hasAuthority = true
      return group.enumerated().map { index, line in
        let isNote = !line.isStrong && line.isEmphasised
        let role: WordRole = isNote ? .signingNote : isFirst || index > 0 ? .authority : .signer
        return paragraphs.paragraph(role, line.unmarked)
      }.joined()
    }.joined()
  }

  // MARK: The table

  /// Widths of parts: what each needs and as much more for each.
  ///
  /// If that is too much, the last one, where country and motto stand, keeps up to six tenths, and names of bodies break.
  private func share(_ needs: [Int], over width: Int) -> [Int] {
    let count = max(1, needs.count)
    let spare = width - needs.reduce(0, +)
    var widths = needs.map { $0 + spare / count }
    if spare < 0, let last = needs.last {
      let others = needs.dropLast().reduce(0, +)
      let left = width - min(last, width * 6 / 10)
      widths = needs.dropLast().map { $0 * left / max(1, others) } + [width - left]
    }
    if let last = widths.indices.last { widths[last] += width - widths.reduce(0, +) }
    return widths
  }

  private func table(_ widths: [Int], _ rows: [[String]], height: Int? = nil) -> String {
    let tall = height.map { "<w:trHeight w:val=\"\($0)\" w:hRule=\"atLeast\"/>" } ?? ""
    let lines = rows.map { row in
      let cells = zip(row, widths).map { content, width in
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
          + (content.isEmpty ? paragraphs.paragraph(.leading, "") : content) + "</w:tc>"
      }
      return "<w:tr><w:trPr><w:cantSplit/>\(tall)</w:trPr>\(cells.joined())</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
      + "<w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>"
      + "</w:tblPr><w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>"
      + lines.joined() + "</w:tbl>"
  }
}

extension Block {
  /// The text of a part as lines, a group a paragraph.
  fileprivate var lineGroups: [[[Inline]]] {
    switch self {
    case .heading(_, let parts), .paragraph(let parts, _): [parts.lines]
    case .list(let list): list.items.enumerated().map { [list.line(of: $1, at: $0)] }
    case .columns(let block): block.columns.joined().flatMap(\.lineGroups)
    case .grid, .rule, .pageBreak: []
    }
  }
}

extension ItemList {
  /// An item as a line, with its dash or its number.
  func line(of item: [Block], at index: Int) -> [Inline] {
    let mark = start.map { "\($0 + index). " } ?? "- "
    guard case .paragraph(let parts, _) = item.first else { return [.text(mark)] }
    return [.text(mark)] + parts
  }
}
