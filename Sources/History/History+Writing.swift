internal import GRDB

extension History {
  /// Writes a run that is not published yet.
  ///
  /// Products that stand as the run before found them cost nothing but a look.
  package func add(_ run: HistoryRun) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run (number, name, as_of, tool, is_published) VALUES (?, ?, ?, ?, 0)",
        arguments: [run.number, run.name, run.asOf, run.tool])
      let input = try database.makeStatement(
        sql: "INSERT INTO input (run, path, sha256, is_read, reason) VALUES (?, ?, ?, ?, ?)")
      for entry in run.inputs {
        try input.execute(arguments: [run.number, entry.path, entry.sha256, entry.isRead, entry.reason])
      }
      let figure = try database.makeStatement(sql: "INSERT INTO figure (run, list, name, value) VALUES (?, ?, ?, ?)")
      for entry in run.figures { try figure.execute(arguments: [run.number, entry.list, entry.name, entry.value]) }
      let finding = try database.makeStatement(
        sql: "INSERT INTO finding (run, list, code, severity, count) VALUES (?, ?, ?, ?, ?)")
      for entry in run.findings {
        try finding.execute(arguments: [run.number, entry.list, entry.code, entry.severity, entry.count])
      }
      try Self.update(to: run, database)
    }
  }

  /// Closes the rows of products that stand otherwise now, or no more, and opens those of what is new.
  private static func update(to run: HistoryRun, _ database: Database) throws {
    var open: [RegistrationKey: HistoryRegistration] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM registration WHERE last_run IS NULL")
    while let row = try rows.next() {
      let registration = HistoryRegistration(row)
      open[RegistrationKey(registration)] = registration
    }
    let close = try database.makeStatement(
      sql: "UPDATE registration SET last_run = ? WHERE list = ? AND key = ? AND last_run IS NULL")
    let insert = try database.makeStatement(
      sql: """
        INSERT INTO registration
        (list, key, first_run, product, entity, unit, stars, decision_number, decided, last_valid_day, standing)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    var seen: Set<RegistrationKey> = []
    for entry in run.registrations where seen.insert(RegistrationKey(entry)).inserted {
      let before = open.removeValue(forKey: RegistrationKey(entry))
      guard before != entry else { continue }
      if before != nil { try close.execute(arguments: [run.number - 1, entry.list, entry.key]) }
      try insert.execute(arguments: [
        entry.list, entry.key, run.number, entry.product, entry.entity, entry.unit, entry.stars,
        entry.decisionNumber, entry.decided, entry.lastValidDay, entry.standing,
      ])
    }
    for key in open.keys { try close.execute(arguments: [run.number - 1, key.list, key.key]) }
  }

  /// Says that a run's set is the published one.
  package func publish(number: Int) throws(HistoryError) {
    try write { try $0.execute(sql: "UPDATE run SET is_published = 1 WHERE number = ?", arguments: [number]) }
  }

  /// Puts right what a run left that did not come to its end: one whose set is published counts, others never were.
  ///
  /// - Parameter published: the number of the run whose set is published; nil if none is.
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
    try database.execute(sql: "DELETE FROM registration WHERE first_run = ?", arguments: [number])
    try database.execute(
      sql: "UPDATE registration SET last_run = NULL WHERE last_run = ?", arguments: [number - 1])
  }
}

/// What one product's rows share.
struct RegistrationKey: Hashable {
  let list: String
  let key: String

  init(_ registration: HistoryRegistration) {
    list = registration.list
    key = registration.key
  }
}

extension HistoryRegistration {
  init(_ row: Row) {
    self.init(
      list: row["list"], key: row["key"], product: row["product"], entity: row["entity"], unit: row["unit"],
      stars: row["stars"], decisionNumber: row["decision_number"], decided: row["decided"],
      lastValidDay: row["last_valid_day"], standing: row["standing"])
  }
}

extension History {
  /// Writes a published run with one figure into the tables that every version has; for tests of the steps between
  /// versions.
  package func addFirstVersion(
    number: Int, name: String, asOf: String, figure: (name: String, value: Int)
  ) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run (number, name, as_of, tool, is_published) VALUES (?, ?, ?, 'annex', 1)",
        arguments: [number, name, asOf])
      try database.execute(
        sql: "INSERT INTO figure (run, list, name, value) VALUES (?, '', ?, ?)",
        arguments: [number, figure.name, figure.value])
    }
  }
}
