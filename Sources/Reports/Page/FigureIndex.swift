/// The figures that have rows on a page: numbered, so that a row names them in little space.
struct FigureIndex {
  /// A figure, and the list its rows begin in.
  struct Entry {
    let name: String
    let number: Int
    fileprivate(set) var count = 0
    fileprivate let list: String
  }

  private var entries: [Entry] = []
  private var numbers: [String: Int] = [:]
  /// The list in which a record counts, by the record's name.
  private var listOfAnchor: [String: String] = [:]

  /// Numbers the figures of grids in the order in which rows name them.
  ///
  /// A record that stands in several lists counts in one of them, the longest, so that a figure has as many rows as it says.
  init(_ grids: [Grid]) {
    for grid in grids.sorted(by: { $0.rows.count > $1.rows.count }) {
      for anchor in grid.annotations.lazy.compactMap(\.anchor) where listOfAnchor[anchor] == nil {
        listOfAnchor[anchor] = grid.name
      }
    }
    for grid in grids {
      var known = NumberedFigures(grid)
      for row in grid.rows.indices where counts(row, in: grid) {
        for figure in grid.annotations[row].figures {
          guard let number = known.number(of: figure, { number(given: $0, in: grid.name) }) else { continue }
          entries[number].count += 1
        }
      }
    }
  }

  /// Whether a row's figures count in its list, and not in another one that has the record too.
  private func counts(_ row: Int, in grid: Grid) -> Bool {
    guard grid.annotations.indices.contains(row) else { return false }
    guard let anchor = grid.annotations[row].anchor else { return true }
    return listOfAnchor[anchor] == grid.name
  }

  /// What is known of a row in its list: of a record that counts in another one, only its facets.
  func annotation(of row: Int, in grid: Grid) -> Grid.Annotation {
    var annotation = grid.annotation(of: row)
    if !counts(row, in: grid) {
      annotation.anchor = nil
      annotation.figures = []
    }
    if let link = annotation.link, listOfAnchor[link.anchor] == nil { annotation.link = nil }
    return annotation
  }

  private mutating func number(given figure: String, in list: String) -> Int {
    if let number = numbers[figure] { return number }
    let number = entries.count
    numbers[figure] = number
    entries.append(Entry(name: figure, number: number, list: list))
    return number
  }

  /// The number a row names a figure by; nil if no row does.
  func number(of figure: String) -> Int? { numbers[figure] }

  /// The figures whose rows begin in a list, in order.
  func figures(beginningIn list: String) -> [Entry] { entries.filter { $0.list == list } }

  /// A link to the rows of a figure, or the words alone where it has none.
  func link(_ figure: String?, classes: String, _ html: String) -> String {
    guard let figure, number(of: figure) != nil else { return html }
    return "<a class=\"\(classes)\" href=\"#\(percentEncoded(figure))\">\(html)</a>"
  }
}

/// The numbers of a grid's figures on its page, each looked up by its name once.
struct NumberedFigures {
  private let names: [String]
  private var numbers: [Int?]

  init(_ grid: Grid) {
    names = grid.figureNames
    numbers = Array(repeating: nil, count: names.count)
  }

  /// The number of a figure, which `find` is asked for the first time.
  mutating func number(of figure: Int, _ find: (String) -> Int?) -> Int? {
    if let number = numbers[figure] { return number }
    let number = find(names[figure])
    numbers[figure] = number
    return number
  }
}
