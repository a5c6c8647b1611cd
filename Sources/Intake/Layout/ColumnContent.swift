internal import Registry

/// What values of a field look like, for columns whose header leaves a doubt.
enum ColumnContent {
  /// Whether a value may be one of a field; nil for fields that hold any text.
  static func test(of field: Field) -> ((SourceCell, String) -> Bool)? {
    switch field {
    case .number: { _, text in NumberReader.ordinal(text) != nil || BandNumber(text) != nil }
    case .phone: { _, text in text.utf8.count { (0x30...0x39).contains($0) } >= 6 }
    case .stars: { _, text in NumberReader.stars(text) != nil }
    case .score: { _, text in NumberReader.score(text) != nil }
    case .decisionDate: { cell, text in DateReader.day(in: text, kind: cell.kind) != .unreadable }
    case .decisionNumber: { _, text in text.utf8.contains { (0x30...0x39).contains($0) } }
    default: nil
    }
  }
}
