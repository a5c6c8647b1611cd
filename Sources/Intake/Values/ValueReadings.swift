internal import Registry

/// Dates, stars and scores as they were read from each distinct text.
struct ValueReadings {
  private var days = TextMemo<DecisionDay>()
  private var stars = TextMemo<Int?>()
  private var scores = TextMemo<Double?>()

  mutating func day(of cell: SourceCell, in texts: TextPool) -> DecisionDay {
    // The same digits are a serial in a cell of numbers and none in a text: only texts are told apart by themselves.
    guard cell.kind != .number else { return DateReader.day(in: texts[cell.text], kind: .number) }
    return days.value(of: cell.text) {
      texts.withBytes(of: cell.text, DateReader.plainDay).map(DecisionDay.on)
        ?? DateReader.day(in: texts[cell.text], kind: cell.kind)
    }
  }

  mutating func stars(of cell: SourceCell, in texts: TextPool) -> Int? {
    stars.value(of: cell.text) { NumberReader.stars(texts[cell.text]) }
  }

  mutating func score(of cell: SourceCell, in texts: TextPool) -> Double? {
    scores.value(of: cell.text) { NumberReader.score(texts[cell.text]) }
  }
}
