/// A table of a report: records under columns, in bands, with cells merged over the records below.
///
/// A cell merged downwards is a value followed, in the records below, by `.continued`; how far it reaches is counted,
/// never said, so that a merge can neither overlap nor point outside. A band ends every merge.
package struct Grid: Hashable, Sendable {
  /// A column and how its cells are shown.
  package struct Column: Hashable, Sendable {
    /// The name for programs, `decision_date`.
    package let key: String
    /// The words at its head.
    package let title: String
    /// How its cells lie; its title is centred.
    package let alignment: Block.Alignment
    /// Numbers, dates and short codes: digits of one width, never broken over two lines.
    package let isNumeric: Bool
    /// Says something about a person, and so stays out of what is published.
    package let isPersonal: Bool
    /// Has few values, so that readers may want to see the records of one of them.
    package let isCategory: Bool

    package init(
      _ key: String, _ title: String, alignment: Block.Alignment = .leading, isNumeric: Bool = false,
      isPersonal: Bool = false, isCategory: Bool = false
    ) {
      self.key = key
      self.title = title
      self.alignment = alignment
      self.isNumeric = isNumeric
      self.isPersonal = isPersonal
      self.isCategory = isCategory
    }
  }

  /// A column that tidy formats (CSV, JSON) put before the others: one per level of bands.
  package struct Group: Hashable, Sendable {
    /// The name for programs, `commune`; different from every column's key.
    package let key: String
    /// The name for people.
    package let title: String

    package init(_ key: String, _ title: String) {
      self.key = key
      self.title = title
    }
  }

  /// What a cell holds.
  package enum Value: Hashable, Sendable {
    case empty
    case text(String)
    case integer(Int)
    case number(Double)
    case date(year: Int, month: Int, day: Int)
  }

  /// A place in a record.
  package enum Cell: Hashable, Sendable {
    case value(Value)
    /// Covered by the cell above.
    case continued

    /// What it holds itself; nil if covered.
    package var value: Value? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  /// A heading across all columns.
  package struct Band: Hashable, Sendable {
    /// 1 is the outermost; a band ends those of its own and deeper levels.
    package let level: Int
    /// The words as they are shown, with whatever counts they declare.
    package let text: String
    /// What the group of that level is called in tidy formats: `Xã Bản Bo` where the text says more.
    package let value: String

    package init(level: Int, text: String, value: String) {
      self.level = level
      self.text = text
      self.value = value
    }
  }

  /// One line of the table.
  package enum Row: Hashable, Sendable {
    case band(Band)
    case record([Cell])
  }

  /// What is known of a record beyond its cells, for formats in which one can look for it.
  package struct Annotation: Hashable, Sendable {
    /// A name of the record within its report, fit for an address: `r12`.
    package var anchor: String?
    /// The figures it counts in, as places in the grid's `figureNames`.
    package var figures: [Int] = []
    /// Its values of the grid's facets, in their order.
    package var facets: [String] = []
    /// The name of another record, and the column whose cells lead to it.
    package var link: Link?

    package init(anchor: String? = nil, figures: [Int] = [], facets: [String] = [], link: Link? = nil) {
      self.anchor = anchor
      self.figures = figures
      self.facets = facets
      self.link = link
    }
  }

  /// From the cell of a column to a record elsewhere in the report.
  package struct Link: Hashable, Sendable {
    package let column: Int
    package let anchor: String

    package init(column: Int, anchor: String) {
      self.column = column
      self.anchor = anchor
    }
  }

  /// Fit for a file name and for a template, `valid`.
  package let name: String
  /// What it is, for readers who do not see the heading above it.
  package let title: String
  /// From left to right.
  package let columns: [Column]
  /// From the outermost level of bands inwards.
  package let groups: [Group]
  /// From top to bottom; records have as many cells as there are columns.
  package private(set) var rows: [Row] = []
  /// What records can be told apart by that is no column, as the kind of their producer: the titles.
  package var facets: [String] = []
  /// What annotations name by numbers, so that a thousand records need not hold their figures' names each.
  package var figureNames: [String] = []
  /// One per row where anything is known, else none.
  package private(set) var annotations: [Annotation] = []
  /// What is said below it, one paragraph each.
  package var footnotes: [String]

  package init(name: String, title: String, columns: [Column], groups: [Group] = [], footnotes: [String] = []) {
    self.name = name
    self.title = title
    self.columns = columns
    self.groups = groups
    self.footnotes = footnotes
  }

  /// Adds a heading across all columns.
  package mutating func append(_ band: Band) {
    rows.append(.band(band))
    if !annotations.isEmpty { annotations.append(Annotation()) }
  }

  /// Adds a record; columns without a cell are empty.
  ///
  /// - Precondition: no more cells than columns.
  package mutating func append(_ cells: [Cell], _ annotation: Annotation? = nil) {
    precondition(cells.count <= columns.count, "a record of \(name) has more cells than columns")
    let missing = repeatElement(Cell.value(.empty), count: columns.count - cells.count)
    rows.append(.record(cells + missing))
    if let annotation, annotations.isEmpty {
      annotations = Array(repeating: Annotation(), count: rows.count - 1) + [annotation]
    } else if !annotations.isEmpty {
      annotations.append(annotation ?? Annotation())
    }
  }

  /// What is known of the record in a row; nothing if nothing was said.
  package func annotation(of row: Int) -> Annotation {
    annotations.indices.contains(row) ? annotations[row] : Annotation()
  }

  /// The same grid without what it says about persons, for publication.
  package func withoutPersonalColumns() -> Grid {
    guard columns.contains(where: \.isPersonal) else { return self }
    let kept = columns.indices.filter { !columns[$0].isPersonal }
    var copy = Grid(name: name, title: title, columns: kept.map { columns[$0] }, groups: groups, footnotes: footnotes)
    copy.rows = rows.map { row in
      switch row {
      case .band: row
      case .record(let cells): .record(kept.map { cells[$0] })
      }
    }
    copy.facets = facets
    copy.figureNames = figureNames
    copy.annotations = annotations.map { annotation in
      var moved = annotation
      moved.link = annotation.link.flatMap { link in
        kept.firstIndex(of: link.column).map { Link(column: $0, anchor: link.anchor) }
      }
      return moved
    }
    return copy
  }
}
