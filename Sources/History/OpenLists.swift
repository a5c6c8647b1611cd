internal import GRDB

/// The lists that have rows which last, published or not: what a run closes where it finds them no more.
///
/// By themselves, because the rows of a list that is there no more would otherwise be looked through every night.
enum OpenLists {
  static func add(_ list: String, _ database: Database) throws {
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO open_list (list) VALUES (?)").execute(arguments: [list])
  }

  /// Closes the rows of lists that are there no more.
  static func close(but kept: Set<String>, run: Int, _ database: Database) throws {
    let open = try String.fetchAll(database, sql: "SELECT list FROM open_list ORDER BY list")
    for list in open where !kept.contains(list) {
      for table in SpanTable.all { try table.close(list, run: run, database) }
      try database.execute(sql: "DELETE FROM open_list WHERE list = ?", arguments: [list])
    }
  }

  /// Takes them from the rows that are open: after what a run did was taken back, and where nothing kept them yet.
  static func restore(_ database: Database) throws {
    try database.execute(sql: "DELETE FROM open_list")
    for table in SpanTable.all {
      try database.execute(
        sql: "INSERT OR IGNORE INTO open_list (list) SELECT DISTINCT list FROM \(table.name) WHERE last_run IS NULL")
    }
  }
}
