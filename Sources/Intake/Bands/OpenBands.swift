internal import Registry

/// The headings a row stands under, from the outermost in.
///
/// A heading numbered and named like one that is open is its sibling and closes it. One of a new kind opens inside what
/// is open if it follows a heading right away, which would have no rows otherwise; after rows, it closes what ranks no
/// higher.
struct OpenBands {
  /// How a heading is numbered and which unit it names: what tells siblings.
  struct Kind: Equatable {
    let style: BandNumber.Style?
    let unitLevel: Band.Level?

    func isSibling(of other: Kind) -> Bool {
      if let unitLevel, let otherLevel = other.unitLevel { return unitLevel == otherLevel }
      return style == other.style && (style != nil || unitLevel == other.unitLevel)
    }

    /// Where it stands among headings of other kinds: units by their level, else letters over Roman numerals over figures.
    var rank: Int {
      switch unitLevel {
      case .district: return 20
      case .commune: return 40
      case .section, nil: break
      }
      return switch style {
      case nil: 0
      case .letter: 5
      case .roman: 15
      case .arabic: 30
      case .smallLetter: 50
      }
    }
  }

  private struct Open {
    let id: Band.ID
    let kind: Kind
    /// Whether it is the sheet's own, by its title or name: it stands over all rows.
    let isSheet: Bool
  }

  private var open: [Open] = []
  private var hasRows = false

  /// The innermost heading.
  var innermost: Band.ID? { open.last?.id }

  /// All of them, outermost first.
  var ids: [Band.ID] { open.map(\.id) }

  /// Closes those that a heading cannot stand inside of.
  mutating func close(for kind: Kind) {
    if let sibling = open.firstIndex(where: { !$0.isSheet && $0.kind.isSibling(of: kind) }) {
      open.removeSubrange(sibling...)
    } else if hasRows {
      while let last = open.last, !last.isSheet, last.kind.rank >= kind.rank { open.removeLast() }
    }
    // A title that names a unit like those below it names who sent the list.
    if let level = kind.unitLevel {
      while let last = open.last, last.isSheet, last.kind.unitLevel ?? .section >= level { open.removeLast() }
    }
  }

  /// Opens a heading inside those that are open.
  mutating func open(_ id: Band.ID, _ kind: Kind, isSheet: Bool = false) {
    open.append(Open(id: id, kind: kind, isSheet: isSheet))
    hasRows = false
  }

  /// Closes all, where another table begins under a title of its own.
  mutating func closeAll() { open.removeAll() }

  /// Closes those with rows under them but the sheet's own: a heading right above a header is of what follows.
  mutating func closeSections() {
    if hasRows { open.removeAll { !$0.isSheet } }
  }

  /// A product stands under the innermost.
  mutating func takeRow() { hasRows = true }
}
