internal import GRDB

/// Whose a history is: the job's that publishes into one folder.
extension History {
  /// The folder, as the last run of that job wrote it; nil where none has.
  package func owner() throws(HistoryError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT folder FROM owner") }
  }

  /// Makes it the history of the job that publishes into a folder.
  package func setOwner(_ folder: String) throws(HistoryError) {
    try write { database in
      try database.execute(sql: "DELETE FROM owner")
      try database.execute(sql: "INSERT INTO owner (folder) VALUES (?)", arguments: [folder])
    }
  }
}
