internal import Diagnostics
internal import Reports

/// What figures are called for people: in the words of the catalogue, and of the programme for what it counts.
struct FigureWords {
  private let language: Language
  private let nouns: FigureNouns

  init(_ figures: Figures, _ language: Language) {
    func noun(_ name: String) -> String? {
      if case .text(let text) = figures["nouns.\(name)_many"] { text } else { nil }
    }
    self.language = language
    nouns = FigureNouns(product: noun("product"), entity: noun("entity"))
  }

  /// The label of a figure or list; nil for what only programs and templates want.
  func label(of name: String) -> String? { Phrase.figure(name, nouns)?.text(language) }

  /// The head of a column of a list.
  func column(_ key: String) -> String? { Phrase.figureColumn(key, nouns)?.text(language) }

  /// A value of a list; stars are said in words, so that a chart does not take them for numbers.
  func value(_ value: Figures.Value?, of key: String) -> Grid.Value {
    switch value {
    case .integer(let number) where key == "stars": .text(Phrase.starsLabel(number).text(language))
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .flag, .texts, .list, nil: .empty
    }
  }
}
