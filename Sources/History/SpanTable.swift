internal import GRDB

/// A table whose rows hold from the run that found them to the last that still did.
///
/// What does not change costs nothing, neither a row nor a look: a thousand lists of which one is otherwise cost one.
struct SpanTable {
  let name: String
  /// What tells the rows of one list apart.
  let keys: [String]
  let values: [String]

  static let figures = SpanTable(name: "figure", keys: ["name"], values: ["value"])
  static let findings = SpanTable(name: "finding", keys: ["code", "severity"], values: ["count"])
  static let registrations = SpanTable(
    name: "registration", keys: ["key"],
    values: ["product", "entity", "unit", "stars", "decision_number", "decided", "last_valid_day", "standing"])

  static let all = [figures, findings, registrations]

  /// That a row holds for a run, whose number is the first argument.
  static let holds = "first_run <= ?1 AND (last_run IS NULL OR last_run >= ?1)"

  /// Closes the rows of what is otherwise now, or no more, and opens those of what is new.
  ///
  /// Rows are keys and values one after another, of a list that is looked at once a run; of two with the same keys the
  /// first counts.
  func update(_ list: String, to rows: [[DatabaseValue]], run: Int, _ database: Database) throws {
    let columns = (keys + values).joined(separator: ", ")
    let select = try database.cachedStatement(
      sql: "SELECT \(columns) FROM \(name) WHERE list = ? AND last_run IS NULL")
    let close = try RowStatement(
      "UPDATE \(name) SET last_run = ? WHERE list = ?"
        + keys.map { " AND \($0) = ?" }.joined() + " AND last_run IS NULL",
      common: [(run - 1).databaseValue, list.databaseValue], database)
    let marks = String(repeating: ", ?", count: keys.count + values.count)
    let insert = try RowStatement(
      "INSERT OR IGNORE INTO \(name) (list, first_run, \(columns)) VALUES (?, ?\(marks))",
      common: [list.databaseValue, run.databaseValue], database)
    var open: [ArraySlice<DatabaseValue>: [DatabaseValue]] = [:]
    let cursor = try Row.fetchCursor(select, arguments: [list])
    while let row = try cursor.next() {
      let values = Array(row.databaseValues)
      open[values.prefix(keys.count)] = values
    }
    guard !open.isEmpty else {
      for row in rows { try insert.execute(row[...]) }
      return
    }
    var seen: Set<ArraySlice<DatabaseValue>> = []
    for row in rows {
      let key = row.prefix(keys.count)
      guard seen.insert(key).inserted else { continue }
      let before = open.removeValue(forKey: key)
      guard before != row else { continue }
      if before != nil { try close.execute(key) }
      try insert.execute(row[...])
    }
    for key in open.keys { try close.execute(key) }
  }

  /// Closes the rows of a list that is there no more.
  func close(_ list: String, run: Int, _ database: Database) throws {
    try database.execute(
      sql: "UPDATE \(name) SET last_run = ? WHERE list = ? AND last_run IS NULL", arguments: [run - 1, list])
  }

  /// Takes back what a run did.
  func remove(_ run: Int, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM \(name) WHERE first_run = ?", arguments: [run])
    try database.execute(sql: "UPDATE \(name) SET last_run = NULL WHERE last_run = ?", arguments: [run - 1])
  }
}
