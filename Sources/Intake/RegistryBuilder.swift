internal import Diagnostics
internal import Registry

/// Collects what the sheets hold; `registry(sheets:)` freezes it.
struct RegistryBuilder {
  private(set) var texts: TextPool
  private let profile: Profile
  private var registrations: [Registration] = []
  private var bands: [Band] = []
  private var roster: EntityRoster
  private var readings = ValueReadings()

  init(_ profile: Profile, texts: TextPool) {
    self.profile = profile
    self.texts = texts
    roster = EntityRoster(KindWords(profile.kinds))
  }

  /// Makes room for as many product rows as a sheet can hold at most, so that they are not moved while they come.
  mutating func reserve(rows count: Int) { registrations.reserveCapacity(registrations.count + count) }

  mutating func add(_ band: Band) -> Band.ID {
    bands.append(band)
    return bands.count - 1
  }

  /// Adds a product row and understands its values.
  mutating func add(_ row: FilledRow, sheet: SheetID, row number: Int, band: Band.ID?) -> Registration.ID {
    var row = row
    let decided = splitDecision(&row)
    let (entity, kind) = roster.entity(of: row, sheet: sheet, texts: texts)
    let kindName = kind.map { texts.intern($0.rawValue) } ?? .empty
    registrations.append(
      Registration(
        sheet: sheet, row: number, band: band, entity: entity, number: NumberReader.ordinal(texts[row[.number].text]),
        kind: kindName, stars: readings.stars(of: row[.stars], in: texts),
        score: readings.score(of: row[.score], in: texts),
        decided: decided, cells: row.cells))
    return registrations.count - 1
  }

  func registry(sheets: [SheetReading], extraCells: [SourceCell]) -> Registry {
    Registry(
      profile: profile, texts: texts, registrations: registrations, entities: roster.entities, bands: bands,
      sheets: sheets, extraCells: extraCells)
  }

  /// Reads the date, from its own cell or out of the decision's, and leaves the number in a field of its own.
  private mutating func splitDecision(_ row: inout FilledRow) -> DecisionDay {
    let (number, date) = (row[.decisionNumber], row[.decisionDate])
    if !date.isAbsent {
      let day = readings.day(of: date, in: texts)
      if day.date != nil {
        if number.isAbsent, date.kind == .text, let text = DecisionReader.number(in: texts[date.text]) {
          row[.decisionNumber] = derived(text, from: date)
        }
        return day
      }
      // A column of years beside decisions written with their dates: the date says more.
      guard case .year = day, DateReader.find(in: texts[number.text])?.day.date != nil else { return day }
    }
    guard !number.isAbsent, let found = DateReader.find(in: texts[number.text]) else { return .missing }
    row[.decisionDate] = derived(String(Array(texts[number.text])[found.range]), from: number)
    if let text = DecisionReader.number(in: texts[number.text]) { row[.decisionNumber] = derived(text, from: number) }
    return found.day
  }

  private mutating func derived(_ text: String, from cell: SourceCell) -> SourceCell {
    SourceCell(texts.intern(text), kind: cell.kind, row: Int(cell.row), column: Int(cell.column))
  }
}
