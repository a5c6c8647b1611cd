package import Diagnostics

/// A document before it has a format: a tree of blocks, and the figures it was written from.
package struct Report: Sendable {
  /// What its files are called, without extension: `notice`.
  package let name: String
  /// For the top of a window and a list of files; the heading on the page is a block.
  package let title: String
  /// The language of its words, which also decides how numbers and dates are written.
  package let language: Language
  /// What stands on its pages, from top to bottom.
  package let blocks: [Block]
  /// The values it was written from, for programs.
  package var figures: Figures
  /// What a page shows around the document; other formats do without.
  package var overview: Overview?

  package init(name: String, title: String, language: Language, blocks: [Block], figures: Figures = [:]) {
    self.name = name
    self.title = title
    self.language = language
    self.blocks = blocks
    self.figures = figures
  }

  /// The grids in reading order, each name once.
  package var grids: [Grid] {
    var seen: Set<String> = []
    return Self.grids(in: blocks).filter { seen.insert($0.name).inserted }
  }

  private static func grids(in blocks: [Block]) -> [Grid] {
    blocks.flatMap { block -> [Grid] in
      switch block {
      case .grid(let grid): [grid]
      case .list(let list): list.items.flatMap(grids(in:))
      case .columns(let block): block.columns.flatMap(grids(in:))
      case .heading, .paragraph, .rule, .pageBreak: []
      }
    }
  }
}
