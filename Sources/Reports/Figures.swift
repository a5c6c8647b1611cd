/// The named values of a report, in the order they were given: `valid.products` → 191.
///
/// One set feeds both the text, where a template names them, and the JSON. A name may have parts (`valid.products`);
/// no name is also the first part of another one.
package struct Figures: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// What a name stands for.
  package enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)
    case texts([String])
    /// One set of figures per element, each with these keys.
    ///
    /// The keys are said apart, so that a template is checked against them even on the day the list is empty.
    case list([Figures], keys: [String])
  }

  /// A name and what it stands for.
  package struct Entry: Hashable, Sendable {
    /// Parts of letters, digits, `_` and `-`, joined by full stops.
    package let name: String
    /// What the name stands for.
    package fileprivate(set) var value: Value
    /// The figure whose rows make up the value, where one can see them: `valid.stars.4`.
    package fileprivate(set) var rows: String?
  }

  /// In the order in which the names were first given.
  package private(set) var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  package init() {}

  package init(dictionaryLiteral elements: (String, Value)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value of a name; setting nil leaves an earlier value as it is.
  package subscript(name: String) -> Value? {
    get { positions[name].map { entries[$0].value } }
    set {
      guard let newValue else { return }
      if let position = positions[name] {
        entries[position].value = newValue
      } else {
        positions[name] = entries.count
        entries.append(Entry(name: name, value: newValue, rows: nil))
      }
    }
  }

  /// The figures whose names begin otherwise.
  package func without(_ prefix: String) -> Figures {
    var rest = Figures()
    for entry in entries where !entry.name.hasPrefix(prefix) {
      rest[entry.name] = entry.value
      if let rows = entry.rows { rest.setRows(rows, of: entry.name) }
    }
    return rest
  }

  /// Says which figure's rows make up a value.
  package mutating func setRows(_ figure: String, of name: String) {
    if let position = positions[name] { entries[position].rows = figure }
  }

  /// The figure whose rows make up a value, if that was said.
  package func rows(of name: String) -> String? { positions[name].flatMap { entries[$0].rows } }

  /// The same figures, one of them with its rows.
  package func withRows(_ figure: String, of name: String) -> Figures {
    var copy = self
    copy.setRows(figure, of: name)
    return copy
  }
}
