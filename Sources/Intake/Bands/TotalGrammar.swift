internal import Registry

/// Recognises rows that add up and takes them apart: «Tổng cộng: 105 sản phẩm», «Cộng huyện Tam Đường | 11 | 7».
struct TotalGrammar {
  /// A total taken apart.
  struct Reading {
    let text: String
    let declared: DeclaredCounts
    /// The cell its words stand in.
    let cell: SourceCell
    /// The heading it says it closes, by number or name; empty if it does not say.
    let named: TextKey
    /// Whether it says that it is of all: «Tổng cộng», not «Cộng».
    let isGrand: Bool
  }

  /// Longest first.
  private let words: [TextKey]
  private let counts: CountCells
  private let units: UnitWords

  init(_ profile: Profile, _ counts: CountCells, _ units: UnitWords) {
    words = profile.totalWords.map { TextKey($0) }.sorted { $0.bytes.count > $1.bytes.count }
    self.counts = counts
    self.units = units
  }

  /// Reads a row as a total, if it is one.
  ///
  /// A product may be called «Tổng hợp …»: where a producer stands beside it, a total says nothing but what it adds up.
  func total(in row: SheetRow, header: HeaderRow, texts: TextPool) -> Reading? {
    guard let first = row.cells.first, first.kind == .text else { return nil }
    let key = texts.key(of: first.text)
    guard let word = words.first(where: { key.hasWordPrefix($0) }) else { return nil }
    let text = texts[first.text]
    let rest = key.dropping(prefix: word.bytes.count)
    let own = counts.grammar.read(text)
    let bare = CountCells.figure(String(decoding: rest.bytes, as: UTF8.self))
    let named = own.declared.isEmpty && bare == nil ? rest : Self.named(text, own.firstAt, word)
    let isPlain = rest.isEmpty || bare != nil || own.isWhole || units.level(of: named) != nil
    guard isPlain || !(row.hasProduct && row.hasProducer) else { return nil }
    var declared = own.declared.placed(in: first)
    // «Tổng số: 105» counts products.
    if let bare, own.declared.isEmpty {
      declared.add(.init(bare, fragment: Self.digits(text), cell: first), of: .products)
    }
    for cell in row.cells.dropFirst() where CountCells.mayCount(cell, texts) {
      declared.add(counts.read(cell, header, texts).declared)
    }
    return Reading(
      text: text, declared: declared, cell: first, named: named, isGrand: word.bytes.count > Self.simple.bytes.count)
  }

  /// What stands between the word and the counts: «Cộng huyện Tam Đường: 11 sản phẩm».
  private static func named(_ text: String, _ firstAt: Int?, _ word: TextKey) -> TextKey {
    let name = HeadingName.name(in: text, before: firstAt, isUnit: true)
    return TextKey(name).hasWordPrefix(word) ? TextKey(name).dropping(prefix: word.bytes.count) : TextKey("")
  }

  private static func digits(_ text: String) -> String {
    String(text.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) })
  }

  private static let simple = TextKey("Cộng")
}
