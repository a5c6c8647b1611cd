internal import Registry

/// Reads the counts that headings and totals have in cells of their own: «12 chủ thể», or 12 in a column «Số chủ thể».
struct CountCells {
  let grammar: CountGrammar

  /// What a cell counts; a bare figure counts what its column does.
  func read(_ cell: SourceCell, _ header: HeaderRow, _ texts: TextPool) -> CountGrammar.Reading {
    let text = texts[cell.text]
    guard let value = Self.figure(text) else {
      var reading = grammar.read(text)
      reading.declared = reading.declared.placed(in: cell)
      return reading
    }
    var reading = CountGrammar.Reading(firstAt: 0, isWhole: true)
    if let subject = subject(at: Int(cell.column), header) {
      reading.declared.add(DeclaredCounts.Count(value, fragment: text, cell: cell), of: subject)
    }
    return reading
  }

  /// Whether a cell may hold counts, by a look at its bytes: nearly every cell of a product cannot.
  static func mayCount(_ cell: SourceCell, _ texts: TextPool) -> Bool {
    texts.withBytes(of: cell.text) { text in
      guard text.count < 300 else { return false }
      for index in text.indices where (0x30...0x39).contains(text[index]) { return true }
      return false
    }
  }

  /// A figure that counts: `23`, `07`; a telephone number is none.
  static func figure(_ text: String) -> Int? {
    guard let value = NumberReader.ordinal(text), value < 100_000, text.utf8.count < 8 else { return nil }
    return value
  }

  /// What a column counts: by its header, else the products or producers that stand in it.
  private func subject(at column: Int, _ header: HeaderRow) -> DeclaredCounts.Subject? {
    if let counts = header.counts(at: column) { return counts }
    return switch header.field(at: column) {
    case .product: .products
    case .entity: .entities
    default: nil
    }
  }
}
