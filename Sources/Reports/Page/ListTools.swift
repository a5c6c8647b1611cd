internal import Diagnostics

/// What a list can be searched and filtered by, as controls above it and as numbers at its rows.
///
/// Controls are hidden until a script has bound them: without one the list is complete and they would do nothing.
struct ListTools {
  /// One filter: its title, and the values the records have, in the order they are met.
  private struct Filter {
    let title: String
    let isOrdered: Bool
    var values: [String] = []
    private var numbers: [String: Int] = [:]
    private var last: Int?

    init(_ title: String, isOrdered: Bool) {
      self.title = title
      self.isOrdered = isOrdered
    }

    mutating func number(of value: String) -> Int {
      // Records that stand together mostly have the same.
      if let last, values[last] == value { return last }
      let number = numbers[value] ?? values.count
      last = number
      if number == values.count {
        numbers[value] = number
        values.append(value)
      }
      return number
    }
  }

  /// More values than this are no choice but a list of their own.
  private static let mostValues = 500

  private let grid: Grid
  private let language: Language
  private let filters: [Filter]
  private let records: Int
  /// By row: the number of its value in each filter.
  private let numbers: [[Int]]

  /// Nil for a table of nothing but totals: it has no rows that somebody looks for.
  init?(_ grid: Grid, _ language: Language) {
    guard !grid.annotations.isEmpty else { return nil }
    let categories = grid.columns.indices.filter { grid.columns[$0].isCategory }
    var filters =
      grid.groups.map { Filter($0.title, isOrdered: true) }
      + categories.map { Filter(grid.columns[$0].title, isOrdered: false) }
      + grid.facets.map { Filter($0, isOrdered: false) }
    var numbers = Array(repeating: [Int](), count: grid.rows.count)
    grid.eachRecord { row, groups, values in
      let facets = grid.annotations[row].facets
      let texts =
        groups + categories.map { values[$0].text(language) }
        + grid.facets.indices.map { facets.indices.contains($0) ? facets[$0] : "" }
      numbers[row] = texts.indices.map { filters[$0].number(of: texts[$0]) }
    }
    self.grid = grid
    self.language = language
    self.filters = filters
    self.numbers = numbers
    records = grid.recordCount
  }

  /// The controls above the list.
  var html: String {
    let title = htmlText(Phrase.toolsOf(grid.title).text(language))
    return "<form class=\"tools\" role=\"search\" aria-label=\"\(title)\" hidden>\n"
      + "<label class=\"search\"><span>\(say(.search()))</span>"
      + "<input type=\"search\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"\(say(.searchHint()))\"></label>\n"
      + filters.indices.map(select).joined()
      + "<button type=\"reset\">\(say(.clearFilters()))</button>\n"
      + "<p class=\"shown\" role=\"status\">\(say(.rowsShown())) <b>\(language.numeral(records))</b> / "
      + "\(language.numeral(records))</p>\n</form>\n"
  }

  /// The control below the list: the rows that a long one does not show at once.
  var more: String {
    "<p class=\"more\" hidden><button type=\"button\">\(say(.showMore())) <b></b> \(say(.rows()))</button></p>\n"
  }

  private func select(_ filter: Int) -> String {
    let values = filters[filter].values
    guard (2...Self.mostValues).contains(values.count) else { return "" }
    let options = values.enumerated().map { number, value in
      "<option value=\"\(number)\">\(value.isEmpty ? say(.noValue()) : htmlText(value))</option>"
    }
    let order = filters[filter].isOrdered ? "" : " data-sort"
    return "<label><span>\(htmlText(filters[filter].title))</span><select data-filter=\"\(filter)\"\(order)>"
      + "<option value=\"\">\(say(.allValues()))</option>\(options.joined())</select></label>\n"
  }

  /// What a row is filtered by: the number of its value in each filter; none for a heading.
  func numbers(of row: Int) -> [Int] { numbers[row] }

  private func say(_ phrase: Phrase) -> String { htmlText(phrase.text(language)) }
}
