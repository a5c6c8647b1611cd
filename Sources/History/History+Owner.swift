internal import GRDB

/// The job a history is of.
package struct HistoryOwner: Hashable, Sendable {
  /// Its file, and the folder it publishes into.
  package let job: String
  package let folder: String

  package init(job: String, folder: String) {
    self.job = job
    self.folder = folder
  }
}

extension History {
  /// Makes it the history of a job, unless it is another's that is still there.
  ///
  /// A job is known by its file or by its folder, so that either may change. In one transaction: of two jobs that start at
  /// once one is the other.
  ///
  /// - Parameters:
  ///   - owner: the job.
  ///   - isThere: whether the job that publishes into a folder is still there.
  /// - Returns: the other job; nil where the history is this one's from now on.
  /// - Throws: where the file cannot be read or written.
  package func claim(
    for owner: HistoryOwner, unless isThere: (String) -> Bool
  ) throws(HistoryError) -> HistoryOwner? {
    try write { database in
      let known = try Row.fetchOne(database, sql: "SELECT job, folder FROM owner").map {
        HistoryOwner(job: $0["job"], folder: $0["folder"])
      }
      guard known != owner else { return nil }
      if let known, known.job != owner.job, known.folder != owner.folder, isThere(known.folder) { return known }
      try database.execute(sql: "DELETE FROM owner")
      try database.execute(
        sql: "INSERT INTO owner (job, folder) VALUES (?, ?)", arguments: [owner.job, owner.folder])
      return nil
    }
  }
}
