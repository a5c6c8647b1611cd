/// The figures of a flat register reckoned a second time, sharing no code with `Sources`: rows as dictionaries, dates
/// as numbers yyyymmdd, terms by the calendar's rules written out.
struct RegisterOracle {
  struct Record {
    let product: String
    let entity: String
    let kind: String
    let unit: String
    let stars: Int
    /// Year, month and day as one number, 20221231; nil without a usable date.
    let decided: Int?
  }

  struct Figures: Equatable {
    var standings: [String: Int] = [:]
    var byStars: [Int: Int] = [:]
    var byKind: [String: Int] = [:]
    var validEntities = 0
    var validUnits = 0
    var expiredEntities = 0
    var expiredUnits = 0
    var expiring: [Int: Int] = [:]
    /// «unit: valid expired entities».
    var units: Set<String> = []
  }

  let records: [Record]

  /// The last day of a term of 36 months.
  static func end(of day: Int) -> Int {
    let end = day + 30_000
    let isLeap = (end / 10_000).isMultiple(of: 4)
    return end % 10_000 == 229 && !isLeap ? end - 1 : end
  }

  /// The day `count` days after another, one day at a time.
  static func day(_ day: Int, plus count: Int) -> Int {
    var (year, month, dayOfMonth) = (day / 10_000, day / 100 % 100, day % 100)
    for _ in 0..<count {
      let lengths = [31, year.isMultiple(of: 4) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      dayOfMonth += 1
      if dayOfMonth > lengths[month - 1] { (dayOfMonth, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
    return year * 10_000 + month * 100 + dayOfMonth
  }

  /// The figures on a day; every record is held against every other.
  func figures(on day: Int) -> Figures {
    var figures = Figures()
    let standings = records.indices.map { standing(of: $0, on: day) }
    for standing in standings { figures.standings[standing, default: 0] += 1 }
    let valid = records.indices.filter { standings[$0] == "valid" }.map { records[$0] }
    let expired = records.indices.filter { standings[$0] == "expired" }.map { records[$0] }
    for record in valid { figures.byStars[record.stars, default: 0] += 1 }
    var kinds: [String: Set<String>] = [:]
    for record in valid { kinds[record.kind, default: []].insert(record.entity) }
    figures.byKind = kinds.mapValues(\.count)
    figures.validEntities = Set(valid.map(\.entity)).count
    figures.validUnits = Set(valid.map(\.unit)).count
    figures.expiredEntities = Set(expired.map(\.entity)).count
    figures.expiredUnits = Set(expired.map(\.unit)).count
    for days in [30, 90, 180] {
      let limit = Self.day(day, plus: days)
      figures.expiring[days] = valid.count { $0.decided.map { Self.end(of: $0) <= limit } ?? false }
    }
    for unit in Set((valid + expired).map(\.unit)) {
      let own = valid.filter { $0.unit == unit }
      figures.units.insert(
        "\(unit): \(own.count) \(expired.count { $0.unit == unit }) \(Set(own.map(\.entity)).count)")
    }
    return figures
  }

  private func standing(of index: Int, on day: Int) -> String {
    let record = records[index]
    guard let decided = record.decided else { return "unknown" }
    if decided > day { return "future" }
    for (other, rival) in records.enumerated() where rival.product == record.product && rival.entity == record.entity {
      guard other != index, let date = rival.decided, date <= day else { continue }
      if date > decided || (date == decided && other > index) { return "superseded" }
    }
    return Self.end(of: decided) >= day ? "valid" : "expired"
  }
}
