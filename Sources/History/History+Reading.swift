internal import GRDB

/// A published run, in short.
package struct HistoryEntry: Hashable, Sendable {
  package let number: Int
  package let name: String
  /// By ISO 8601.
  package let asOf: String
  package let tool: String
  package let inputs: Int
  package let inputsRead: Int
}

extension History {
  /// The published runs, oldest first, or the last of them.
  package func entries(last: Int = .max) throws(HistoryError) -> [HistoryEntry] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT number, name, as_of, tool,
            (SELECT count(*) FROM input WHERE run = number) AS inputs,
            (SELECT count(*) FROM input WHERE run = number AND is_read) AS inputs_read
          FROM run WHERE is_published ORDER BY number DESC LIMIT ?
          """, arguments: [last == .max ? -1 : last]
      ).reversed().map { row in
        HistoryEntry(
          number: row["number"], name: row["name"], asOf: row["as_of"], tool: row["tool"], inputs: row["inputs"],
          inputsRead: row["inputs_read"])
      }
    }
  }

  /// The newest published run of a day before another, by its number and its day; nil where there is none.
  package func newest(before day: String) throws(HistoryError) -> (number: Int, asOf: String)? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT number, as_of FROM run WHERE is_published AND as_of < ? ORDER BY number DESC LIMIT 1",
        arguments: [day]
      ).map { ($0["number"], $0["as_of"]) }
    }
  }

  /// The number of the newest published run; nil where there is none.
  package func newestNumber() throws(HistoryError) -> Int? {
    try read { try Int.fetchOne($0, sql: "SELECT max(number) FROM run WHERE is_published") }
  }

  /// The figures of a run, or of one of its lists, by list and name in the order of their bytes.
  package func figures(of number: Int, list: String? = nil) throws(HistoryError) -> [HistoryRun.Figure] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT list, name, value FROM figure
          WHERE \(SpanTable.holds) \(Self.only(list)) ORDER BY list, name
          """,
        arguments: Self.arguments(number, list)
      ).map { HistoryRun.Figure(list: $0["list"], name: $0["name"], value: $0["value"]) }
    }
  }

  /// The values of a figure of a list in the published runs, by their numbers.
  package func values(of name: String, list: String) throws(HistoryError) -> [Int: Int] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT number, value FROM figure
          JOIN run ON number >= first_run AND (last_run IS NULL OR number <= last_run) WHERE figure.list = ? AND figure.name = ?
          """, arguments: [list, name])
      var values: [Int: Int] = [:]
      while let row = try rows.next() { values[row["number"]] = row["value"] }
      return values
    }
  }

  /// The lists of a run that have figures.
  package func lists(of number: Int) throws(HistoryError) -> [String] {
    try read { database in
      try String.fetchAll(
        database, sql: "SELECT DISTINCT list FROM figure WHERE \(SpanTable.holds) ORDER BY list", arguments: [number])
    }
  }

  /// How many findings of a severity the runs have in a list, by their numbers; those without any are left out.
  package func findingCounts(severity: String, list: String) throws(HistoryError) -> [Int: Int] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT number, sum(count) AS total FROM finding
          JOIN run ON number >= first_run AND (last_run IS NULL OR number <= last_run)
          WHERE list = ? AND severity = ? GROUP BY number
          """,
        arguments: [list, severity])
      var counts: [Int: Int] = [:]
      while let row = try rows.next() { counts[row["number"]] = row["total"] }
      return counts
    }
  }

  /// The findings of a run by code.
  package func findings(of number: Int, list: String? = nil) throws(HistoryError) -> [HistoryRun.FindingCount] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT list, code, severity, count FROM finding
          WHERE \(SpanTable.holds) \(Self.only(list)) ORDER BY list, code, severity
          """, arguments: Self.arguments(number, list)
      ).map {
        HistoryRun.FindingCount(list: $0["list"], code: $0["code"], severity: $0["severity"], count: $0["count"])
      }
    }
  }

  /// The inputs of a run, by path.
  package func inputs(of number: Int) throws(HistoryError) -> [HistoryRun.Input] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT path, sha256, is_read, reason FROM input WHERE run = ? ORDER BY path",
        arguments: [number]
      ).map {
        HistoryRun.Input(path: $0["path"], sha256: $0["sha256"], isRead: $0["is_read"], reason: $0["reason"])
      }
    }
  }

  /// The products as a run found them, by list and key.
  package func registrations(of number: Int, list: String? = nil) throws(HistoryError) -> [HistoryRegistration] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM registration
          WHERE \(SpanTable.holds) \(Self.only(list))
          ORDER BY list, key
          """, arguments: Self.arguments(number, list)
      ).map(HistoryRegistration.init)
    }
  }

  /// Rows of one list only, if one is asked for: written so that the list's own rows are found without a look at others.
  private static func only(_ list: String?) -> String { list == nil ? "" : "AND list = ?2" }

  private static func arguments(_ number: Int, _ list: String?) -> StatementArguments {
    if let list { [number, list] } else { [number] }
  }
}
