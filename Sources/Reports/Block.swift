/// A part of a report that stands on lines of its own.
package enum Block: Hashable, Sendable {
  /// Level 1 is the report's own title, 2 an annex or a chapter.
  case heading(level: Int, [Inline])
  case paragraph([Inline], Alignment)
  case list(ItemList)
  /// Parts side by side.
  case columns(ColumnBlock)
  case grid(Grid)
  /// A drawn line; inside a letterhead the short one below the motto.
  case rule
  /// What follows begins on a new page of this orientation.
  case pageBreak(Orientation)

  /// How lines lie between the margins.
  package enum Alignment: String, Hashable, Sendable {
    case leading, center, trailing
    /// Body text: flush on both sides, the first line indented.
    case justified
  }

  /// How the paper lies.
  package enum Orientation: String, Hashable, Sendable {
    case portrait, landscape
  }
}

/// Items one below another, dashed as official documents do it, or numbered.
package struct ItemList: Hashable, Sendable {
  /// The number of the first item; nil for dashes.
  package let start: Int?
  /// The blocks of each item, mostly one paragraph.
  package let items: [[Block]]

  package init(start: Int?, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// Two or more parts side by side.
package struct ColumnBlock: Hashable, Sendable {
  /// What the parts are, which decides their widths and letter sizes.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    /// The head of an official document: who issues it, and the national motto.
    case letterhead
    /// Its end: who receives it, and who signs.
    case signature
    /// Nothing in particular.
    case columns
  }

  /// What the parts are.
  package let role: Role
  /// The blocks of each part, from left to right.
  package let columns: [[Block]]

  package init(_ role: Role, _ columns: [[Block]]) {
    self.role = role
    self.columns = columns
  }
}
