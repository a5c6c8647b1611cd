internal import GRDB

@testable internal import History

extension History {
  /// Writes a published run with one figure into the tables that every version has.
  func addFirstVersion(
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
