internal import GRDB

/// The tables of the history, one step a version; a step that was released is never changed.
enum HistorySchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1", migrate: runs)
    migrator.registerMigration("2", migrate: registrations)
    migrator.registerMigration("3", migrate: spans)
    migrator.registerMigration("4", migrate: owner)
    migrator.registerMigration("5", migrate: rowsByKey)
    return migrator
  }

  /// The job it is of, by its file and its folder: one row, or none before its first run.
  private static func owner(_ database: Database) throws {
    try database.create(table: "owner") { table in
      table.column("job", .text).notNull()
      table.column("folder", .text).notNull()
    }
  }

  /// Runs, what they read, and what came of it.
  private static func runs(_ database: Database) throws {
    try database.create(table: "run") { table in
      table.primaryKey("number", .integer)
      table.column("name", .text).notNull()
      table.column("as_of", .text).notNull()
      table.column("tool", .text).notNull()
      // 0 from the writing of the run until its set is the published one.
      table.column("is_published", .boolean).notNull()
    }
    try database.create(table: "input") { table in
      table.column("run", .integer).notNull().references("run", onDelete: .cascade)
      table.column("path", .text).notNull()
      table.column("sha256", .text)
      table.column("is_read", .boolean).notNull()
      table.column("reason", .text).notNull()
      table.primaryKey(["run", "path"])
    }
    try database.create(table: "figure") { table in
      table.column("run", .integer).notNull().references("run", onDelete: .cascade)
      table.column("list", .text).notNull()
      table.column("name", .text).notNull()
      table.column("value", .integer).notNull()
      table.primaryKey(["list", "name", "run"])
    }
    try database.create(index: "figure_of_run", on: "figure", columns: ["run"])
    try database.create(table: "finding") { table in
      table.column("run", .integer).notNull().references("run", onDelete: .cascade)
      table.column("list", .text).notNull()
      table.column("code", .text).notNull()
      table.column("severity", .text).notNull()
      table.column("count", .integer).notNull()
      table.primaryKey(["run", "list", "code", "severity"])
    }
  }

  /// Products as they stood, each row from the run that found it so to the last that still did: a register that hardly
  /// changes costs hardly a row a night.
  private static func registrations(_ database: Database) throws {
    try database.create(table: "registration") { table in
      table.column("list", .text).notNull()
      table.column("key", .text).notNull()
      table.column("first_run", .integer).notNull()
      // Null while the newest run found it so.
      table.column("last_run", .integer)
      table.column("product", .text).notNull()
      table.column("entity", .text).notNull()
      table.column("unit", .text).notNull()
      table.column("stars", .integer)
      table.column("decision_number", .text).notNull()
      table.column("decided", .text)
      table.column("last_valid_day", .text)
      table.column("standing", .text).notNull()
      table.primaryKey(["list", "key", "first_run"])
    }
    try database.create(
      index: "registration_open", on: "registration", columns: ["list", "key"],
      condition: Column("last_run") == nil)
  }

  /// Figures and findings, too, from the run that found them so to the last that still did.
  private static func spans(_ database: Database) throws {
    for (table, keys, value) in [("figure", ["name"], "value"), ("finding", ["code", "severity"], "count")] {
      try database.rename(table: table, to: "\(table)_by_run")
      try database.create(table: table) { definition in
        definition.column("list", .text).notNull()
        for key in keys { definition.column(key, .text).notNull() }
        definition.column("first_run", .integer).notNull()
        definition.column("last_run", .integer)
        definition.column(value, .integer).notNull()
        definition.primaryKey(["list"] + keys + ["first_run"])
      }
      let columns = (["list"] + keys + [value]).joined(separator: ", ")
      // The newest run's rows stay open, for the next to compare with.
      try database.execute(
        sql: """
          INSERT INTO \(table) (\(columns), first_run, last_run)
          SELECT \(columns), run, nullif(run, (SELECT max(number) FROM run WHERE is_published)) FROM \(table)_by_run
          """)
      try database.drop(table: "\(table)_by_run")
      try database.create(
        index: "\(table)_open", on: table, columns: ["list"] + keys, condition: Column("last_run") == nil)
    }
  }

  /// Rows stand in the order of their keys and nowhere else: half the bytes of a table with two indexes beside it.
  private static func rowsByKey(_ database: Database) throws {
    let tables = [
      (
        "input", "run, path",
        """
        run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE, path TEXT NOT NULL, sha256 TEXT,
        is_read BOOLEAN NOT NULL, reason TEXT NOT NULL
        """
      ),
      (
        "figure", "list, name, first_run",
        "list TEXT NOT NULL, name TEXT NOT NULL, first_run INTEGER NOT NULL, last_run INTEGER, value INTEGER NOT NULL"
      ),
      (
        "finding", "list, code, severity, first_run",
        """
        list TEXT NOT NULL, code TEXT NOT NULL, severity TEXT NOT NULL, first_run INTEGER NOT NULL, last_run INTEGER,
        count INTEGER NOT NULL
        """
      ),
      (
        "registration", "list, key, first_run",
        """
        list TEXT NOT NULL, key TEXT NOT NULL, first_run INTEGER NOT NULL, last_run INTEGER, product TEXT NOT NULL,
        entity TEXT NOT NULL, unit TEXT NOT NULL, stars INTEGER, decision_number TEXT NOT NULL, decided TEXT,
        last_valid_day TEXT, standing TEXT NOT NULL
        """
      ),
    ]
    for (table, keys, columns) in tables {
      try database.rename(table: table, to: "\(table)_by_row")
      try database.execute(
        sql: "CREATE TABLE \(table) (\(columns), PRIMARY KEY (\(keys))) WITHOUT ROWID")
      let names = try database.columns(in: table).map(\.name).joined(separator: ", ")
      try database.execute(
        sql: "INSERT INTO \(table) (\(names)) SELECT \(names) FROM \(table)_by_row ORDER BY \(keys)")
      try database.drop(table: "\(table)_by_row")
    }
    try database.create(table: "open_list", options: .withoutRowID) { $0.primaryKey("list", .text) }
    try OpenLists.restore(database)
  }
}
