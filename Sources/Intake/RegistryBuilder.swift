internal import Diagnostics
internal import Registry

/// Collects what the sheets hold; `registry(sheets:)` freezes it.
struct RegistryBuilder {
  private(set) var texts: TextPool
  /// Those of the texts that stand for the value above.
  let dittos: DittoMarks
  private let profile: Profile
  private var registrations: [Registration] = []
  private var bands: [Band] = []
  /// The level of the unit each heading names by its word.
  private var unitLevels: [Band.Level?] = []
  private var totals: [(total: Total, place: TotalPlace)] = []
  /// Where the records of each sheet begin.
  private var sheetStarts: [Registration.ID] = []
  private var owners: EntityQueue
  private var readings = ValueReadings()

  init(_ profile: Profile, texts: TextPool) {
    self.profile = profile
    self.texts = texts
    dittos = DittoMarks(texts)
    owners = EntityQueue(EntityRoster(KindWords(profile.kinds), WordEquivalences(profile.equivalents)))
  }

  var recordCount: Int { registrations.count }

  /// Sheets begun before the current one.
  var sheetCount: Int { sheetStarts.count - 1 }

  /// Makes room for as many product rows as a sheet can hold at most, so that they are not moved while they come.
  ///
  /// Room at least doubles, as a list of a thousand sheets would be moved a thousand times otherwise.
  mutating func reserve(rows count: Int) {
    let needed = registrations.count + count
    guard needed > registrations.capacity else { return }
    registrations.reserveCapacity(max(needed, registrations.capacity * 2))
  }

  /// Begins another sheet.
  mutating func beginSheet() { sheetStarts.append(registrations.count) }

  mutating func add(_ band: Band, unitLevel: Band.Level?) -> Band.ID {
    bands.append(band)
    unitLevels.append(unitLevel)
    return bands.count - 1
  }

  mutating func add(_ total: Total, at place: TotalPlace) -> Total.ID {
    totals.append((total, place))
    return totals.count - 1
  }

  /// Adds a product row and understands its values.
  mutating func add(_ row: FilledRow, sheet: SheetID, row number: Int, band: Band.ID?) -> Registration.ID {
    var row = row
    let decided = splitDecision(&row)
    owners.add(EntityCells(row, sheet: sheet), texts)
    registrations.append(
      Registration(
        sheet: sheet, row: number, band: band, number: texts.withBytes(of: row[.number].text, NumberReader.ordinal),
        stars: readings.stars(of: row[.stars], in: texts),
        score: readings.score(of: row[.score], in: texts),
        decided: decided, cells: row.cells))
    return registrations.count - 1
  }

  /// Freezes what was collected.
  ///
  /// - Parameters:
  ///   - sheets: the sheets in the order they were begun.
  ///   - files: of each sheet, the number of its file.
  ///   - extraCells: of each record, the values of the programme's own columns.
  /// - Returns: the list, every total with the rows it can be of.
  mutating func registry(sheets: [SheetReading], files: [Int], extraCells: [SourceCell]) -> Registry {
    let entities = assignOwners()
    let recordsOfBand = recordsOfBands()
    HeadingLevels(profile).resolve(&bands, unitLevels: unitLevels)
    makeTotalsOfEmptyTitles(recordsOfBand)
    let scopes = TotalScopes(
      bands: bands, records: recordsOfBand, sheets: sheets.indices.map(records(ofSheet:)),
      files: records(ofFiles: files), all: 0..<registrations.count)
    return Registry(
      profile: profile, texts: texts, registrations: registrations, entities: entities, bands: bands,
      totals: totals.map { $0.total.adding(scopes.scopes(of: $0.place)) }, sheets: sheets,
      extraCells: extraCells)
  }

  /// Says of every record whose it is, and returns the entities.
  private mutating func assignOwners() -> [Entity] {
    let result = owners.finish(texts)
    let kinds = result.kinds.map { texts.intern($0.rawValue) }
    for (id, owner) in result.owners.enumerated() {
      registrations[id].setOwner(owner.entity, kind: owner.kind.map { kinds[$0] } ?? .empty)
    }
    return result.entities
  }

  /// The records under each heading, those of the headings inside it included.
  private func recordsOfBands() -> [Range<Registration.ID>] {
    var ranges = Array(repeating: 0..<0, count: bands.count)
    var start = 0
    while start < registrations.count {
      let band = registrations[start].band
      var end = start + 1
      while end < registrations.count, registrations[end].band == band { end += 1 }
      var next = band
      while let id = next {
        ranges[id] = (ranges[id].isEmpty ? start : ranges[id].lowerBound)..<end
        next = bands[id].parent
      }
      start = end
    }
    return ranges
  }

  private func records(ofSheet index: Int) -> Range<Registration.ID> {
    sheetStarts[index]..<(index + 1 < sheetStarts.count ? sheetStarts[index + 1] : registrations.count)
  }

  private func records(ofFiles files: [Int]) -> [Range<Registration.ID>] {
    var rangeOfFile: [Int: Range<Registration.ID>] = [:]
    for (index, file) in files.enumerated() {
      let own = records(ofSheet: index)
      rangeOfFile[file] = (rangeOfFile[file]?.lowerBound ?? own.lowerBound)..<own.upperBound
    }
    return files.map { rangeOfFile[$0] ?? 0..<0 }
  }

  /// What a title counts whose unit has no rows of its own, because those below it are of other units, is of the list.
  private mutating func makeTotalsOfEmptyTitles(_ recordsOfBand: [Range<Registration.ID>]) {
    for id in bands.indices where bands[id].origin == .title && recordsOfBand[id].isEmpty && !bands[id].declared.isEmpty
    {
      let band = bands[id]
      let sheet = Int(band.location.sheet.rawValue)
      guard sheetStarts.indices.contains(sheet), !records(ofSheet: sheet).isEmpty else { continue }
      bands[id].declared = DeclaredCounts()
      let place = TotalPlace(
        records: sheetStarts[sheet], open: [], since: sheetStarts[sheet], sheet: sheet, named: TextKey(""),
        isGrand: true)
      let total = Total(
        origin: .title, text: band.heading, declared: band.declared, location: band.location, range: band.range,
        scopes: [])
      totals.append((total, place))
    }
  }

  /// Reads the date, from its own cell or out of the decision's, and leaves the number in a field of its own.
  ///
  /// Of a decision that names another («số 12/QĐ-UBND ngày 1/2/2020, thay thế …») the first number and the first date
  /// count: what follows is a remark.
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
      guard day.isPartial, DateReader.find(in: texts[number.text])?.day.date != nil else { return day }
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

extension Total {
  fileprivate func adding(_ scopes: [Range<Registration.ID>]) -> Total {
    Total(origin: origin, text: text, declared: declared, location: location, range: range, scopes: scopes)
  }
}
