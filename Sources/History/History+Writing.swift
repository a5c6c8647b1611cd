internal import GRDB

extension History {
  /// Writes a run that is not published yet, all at once.
  package func add(_ run: HistoryRun) throws(HistoryError) {
    let names = Set(run.figures.map(\.list) + run.findings.map(\.list) + run.registrations.map(\.list))
      .subtracting(run.unchangedLists)
    try begin(run)
    try add(
      names.sorted().map { list in
        HistoryList(
          list: list, figures: run.figures.filter { $0.list == list },
          findings: run.findings.filter { $0.list == list },
          registrations: run.registrations.filter { $0.list == list })
      }, to: run.number)
    try finish(number: run.number, lists: names.union(run.unchangedLists))
  }

  /// Begins a run that is not published yet: what it says of its inputs is written, its lists come next.
  package func begin(_ run: HistoryRun) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run (number, name, as_of, tool, is_published) VALUES (?, ?, ?, ?, 0)",
        arguments: [run.number, run.name, run.asOf, run.tool])
      let input = try RowStatement(
        "INSERT OR REPLACE INTO input (run, path, sha256, is_read, reason) VALUES (?, ?, ?, ?, ?)",
        common: [run.number.databaseValue], database)
      for entry in run.inputs {
        try input.execute([
          entry.path.databaseValue, entry.sha256.databaseValue, entry.isRead.databaseValue, entry.reason.databaseValue,
        ])
      }
    }
  }

  /// Writes lists of a run that was begun.
  ///
  /// What stands as the run before found it costs no row, and a list that is not named at all stands so.
  package func add(_ lists: [HistoryList], to run: Int) throws(HistoryError) {
    try write { database in
      for list in lists {
        try OpenLists.add(list.list, database)
        try SpanTable.figures.update(
          list.list, to: list.figures.map { [$0.name.databaseValue, $0.value.databaseValue] }, run: run, database)
        try SpanTable.findings.update(
          list.list,
          to: list.findings.map { [$0.code.databaseValue, $0.severity.databaseValue, $0.count.databaseValue] },
          run: run, database)
        try SpanTable.registrations.update(list.list, to: list.registrations.map(\.row), run: run, database)
      }
    }
  }

  /// Says which lists a run has; others are no more.
  ///
  /// Need not be said where they are those of the run before.
  package func finish(number: Int, lists: Set<String>) throws(HistoryError) {
    try write { try OpenLists.close(but: lists, run: number, $0) }
  }

  /// Says that a run's set is the published one.
  package func publish(number: Int) throws(HistoryError) {
    try write { try $0.execute(sql: "UPDATE run SET is_published = 1 WHERE number = ?", arguments: [number]) }
  }

  /// Puts right what a run left that did not come to its end: one whose set is published counts, others never were.
  ///
  /// Takes the number of the run whose set is published; nil if none is.
  package func settle(published: Int?) throws(HistoryError) {
    try write { database in
      let open = try Int.fetchAll(
        database, sql: "SELECT number FROM run WHERE is_published = 0 ORDER BY number DESC")
      for number in open {
        if number == published {
          try database.execute(sql: "UPDATE run SET is_published = 1 WHERE number = ?", arguments: [number])
        } else {
          try Self.remove(number, database)
        }
      }
    }
  }

  private static func remove(_ number: Int, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM run WHERE number = ?", arguments: [number])
    for table in SpanTable.all { try table.remove(number, database) }
    try OpenLists.restore(database)
  }
}

extension HistoryRegistration {
  /// As `SpanTable.registrations` has it.
  fileprivate var row: [DatabaseValue] {
    [
      key.databaseValue, product.databaseValue, entity.databaseValue, unit.databaseValue, stars.databaseValue,
      decisionNumber.databaseValue, decided.databaseValue, lastValidDay.databaseValue, standing.databaseValue,
    ]
  }

  init(_ row: Row) {
    self.init(
      list: row["list"], key: row["key"], product: row["product"], entity: row["entity"], unit: row["unit"],
      stars: row["stars"], decisionNumber: row["decision_number"], decided: row["decided"],
      lastValidDay: row["last_valid_day"], standing: row["standing"])
  }
}
