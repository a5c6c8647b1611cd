internal import Registry

/// What the values of a column look like, by which a column can be guessed whose header means nothing.
struct ColumnSample {
  /// 1-based.
  let column: Int
  /// Rows with a value.
  private(set) var values = 0
  private var ordinals = 0
  private var phones = 0
  private var kinds = 0
  private var words = 0
  private var letters = 0
  private var distinct: Set<TextID> = []

  init(column: Int) { self.column = column }

  mutating func add(_ cell: SourceCell, _ texts: TextPool, _ kindWords: KindWords) {
    let text = texts[cell.text]
    values += 1
    distinct.insert(cell.text)
    let numbers = PhoneNumber.numbers(in: text)
    if NumberReader.ordinal(text) != nil, text.utf8.count < 7 {
      ordinals += 1
    } else if !numbers.isEmpty, numbers.allSatisfy({ $0.form != .malformed }) {
      phones += 1
    } else if cell.kind == .text, text.contains(where: \.isLetter) {
      words += 1
      letters += text.count { $0.isLetter }
      if kindWords.kind(in: texts.key(of: cell.text)) != nil { kinds += 1 }
    }
  }

  /// Whether most values are whole numbers, each of its own.
  var isNumbering: Bool { ordinals * 10 >= values * 6 && values > 0 }

  var isPhones: Bool { phones * 10 >= values * 6 && values > 0 }

  /// Whether at least a third of the values name a kind of entity.
  var isEntities: Bool { words * 10 >= values * 6 && kinds * 3 >= values && values > 0 }

  /// Whether most values are words, longer than those of classes and codes, hardly any of which come again.
  var isNames: Bool {
    words * 10 >= values * 6 && letters >= words * 3 && distinct.count * 2 >= values && values > 0
  }
}
