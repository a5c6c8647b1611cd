internal import CMarkdown

/// Markdown as blocks: CommonMark by cmark, and a few fenced blocks for what official documents need.
///
/// - ```` ```letterhead ````, ```` ```signature ````, ```` ```columns ````: parts side by side, separated by a line
///   `---`, each of them Markdown again. The lines of a letterhead, and those of whoever signs, are centred; a line
///   `***` is the short rule below the motto.
/// - ```` ```center ````, ```` ```right ````: Markdown so aligned.
/// - ```` ```page ```` or ```` ```page landscape ````: what follows begins on a new page.
/// - ```` ```grid NAME ````: a table.
///
/// Two or more spaces in a row are a blank to fill in by hand and become no-break spaces. A link to `figure:NAME` is a
/// figure; there are no other links, images or raw HTML in an official letter: their words are kept as words.
package struct MarkdownParser: Sendable {
  /// The info strings of fenced blocks a template may use.
  package static let fences = ColumnBlock.Role.allCases.map(\.rawValue) + ["center", "right", "page"]

  private let grids: [String: Grid]

  /// A parser that knows these grids by name.
  package init(grids: [Grid] = []) {
    self.grids = Dictionary(grids.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The blocks of a text; every text is Markdown, so there is nothing to fail.
  package func blocks(_ markdown: String) -> [Block] { blocks(markdown, .justified) }

  private func blocks(_ markdown: String, _ alignment: Block.Alignment) -> [Block] {
    let tree = MarkdownTree(markdown)
    return blocks(below: tree.root, alignment)
  }

  private func blocks(below node: OpaquePointer?, _ alignment: Block.Alignment) -> [Block] {
    children(of: node).flatMap { block($0, alignment) }
  }

  private func block(_ node: OpaquePointer, _ alignment: Block.Alignment) -> [Block] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: [.heading(level: Int(cmark_node_get_heading_level(node)), inlines(below: node))]
    case CMARK_NODE_PARAGRAPH: [.paragraph(inlines(below: node), alignment)]
    case CMARK_NODE_LIST: [.list(list(node))]
    case CMARK_NODE_THEMATIC_BREAK: [.rule]
    case CMARK_NODE_CODE_BLOCK: fenced(info: string(cmark_node_get_fence_info(node)), literal(node), alignment)
    case CMARK_NODE_HTML_BLOCK: [.paragraph([.text(literal(node))], alignment)]
    default: blocks(below: node, alignment)
    }
  }

  private func list(_ node: OpaquePointer) -> ItemList {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return ItemList(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
      items: children(of: node).map { blocks(below: $0, .leading) })
  }

  private func fenced(info: String, _ text: String, _ alignment: Block.Alignment) -> [Block] {
    let words = info.split(separator: " ").map(String.init)
    if let role = ColumnBlock.Role(rawValue: words.first ?? "") { return [.columns(columnBlock(role, text))] }
    switch words.first {
    case "center": return blocks(text, .center)
    case "right": return blocks(text, .trailing)
    case "page": return [.pageBreak(words.last.flatMap(Block.Orientation.init) ?? .portrait)]
    case "grid": return [grids[words.last ?? ""].map(Block.grid) ?? .paragraph([.text(info)], alignment)]
    default: return [.paragraph([.text(text)], alignment)]
    }
  }

  private func columnBlock(_ role: ColumnBlock.Role, _ text: String) -> ColumnBlock {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let parts = lines.split(separator: "---", omittingEmptySubsequences: false)
    let columns = parts.enumerated().map { index, part in
      let isCentred = role == .letterhead || (role == .signature && index > 0)
      return blocks(part.joined(separator: "\n"), isCentred ? .center : .leading)
    }
    return ColumnBlock(role, columns)
  }

  private func inlines(below node: OpaquePointer) -> [Inline] {
    // cmark cuts words at characters that might have been markup: put together again first, a blank is one run.
    var result: [Inline] = []
    for part in children(of: node).flatMap(inline) {
      if case .text(let text) = part, case .text(let before) = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(part)
      }
    }
    return result.map { part in
      if case .text(let text) = part { .text(keepingBlanks(text)) } else { part }
    }
  }

  private func inline(_ node: OpaquePointer) -> [Inline] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: [.text(literal(node))]
    case CMARK_NODE_SOFTBREAK: [.text(" ")]
    case CMARK_NODE_LINEBREAK: [.lineBreak]
    case CMARK_NODE_STRONG: [.strong(inlines(below: node))]
    case CMARK_NODE_EMPH: [.emphasis(inlines(below: node))]
    case CMARK_NODE_LINK: link(to: string(cmark_node_get_url(node)), inlines(below: node))
    default: inlines(below: node)
    }
  }
}

/// A figure if that is what the address names, else the words alone.
private func link(to address: String, _ parts: [Inline]) -> [Inline] {
  guard address.hasPrefix("figure:") else { return parts }
  return [.figure(percentDecoded(String(address.dropFirst("figure:".count))), parts)]
}

/// The text with every run of two or more spaces made of no-break spaces.
private func keepingBlanks(_ text: String) -> String {
  guard hasRunOfSpaces(text) else { return text }
  var result = ""
  var spaces = 0
  for character in text + "\0" {
    if character == " " {
      spaces += 1
      continue
    }
    result += String(repeating: spaces > 1 ? "\u{A0}" : " ", count: spaces)
    spaces = 0
    result.append(character)
  }
  return String(result.dropLast())
}

private func hasRunOfSpaces(_ text: String) -> Bool {
  let bytes = text.utf8Span.span
  var isBehindSpace = false
  for index in bytes.indices {
    let isSpace = bytes[index] == UInt8(ascii: " ")
    if isSpace, isBehindSpace { return true }
    isBehindSpace = isSpace
  }
  return false
}

/// Owns what cmark parsed.
private struct MarkdownTree: ~Copyable {
  let root: OpaquePointer?

  init(_ markdown: String) {
    var markdown = markdown
    root = markdown.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
  }

  deinit { cmark_node_free(root) }
}

private func children(of node: OpaquePointer?) -> some Sequence<OpaquePointer> {
  sequence(first: cmark_node_first_child(node), next: { cmark_node_next($0) }).lazy.compactMap(\.self)
}

private func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

/// A copy, since cmark's own goes with its node.
private func string(_ pointer: UnsafePointer<CChar>?) -> String {
  guard let pointer else { return "" }
  return String(cString: pointer)
}
