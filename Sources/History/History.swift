package import Diagnostics
internal import GRDB

/// A history that cannot be opened, read or written.
package struct HistoryError: Error, Hashable, Sendable {
  package let message: Phrase
  /// Whether it is no history of this version, rather than a disk that is full or a file that may not be written.
  package let isForeign: Bool

  package init(message: Phrase, isForeign: Bool) {
    self.message = message
    self.isForeign = isForeign
  }
}

/// The runs of a job in a file of SQLite: what they read, their figures, their findings and the products they found.
///
/// Write-ahead logging, so that readers never wait for a run; every commit is flushed. A run is written before its set is
/// published, and counts from the moment it is; one that comes to nothing is taken back by the next.
package final class History: Sendable {
  private let database: DatabasePool
  private let path: String

  /// Opens the file, makes it where there is none, and brings one of an earlier version up to this.
  ///
  /// - Throws: where it cannot be opened, or is of a later version.
  package convenience init(path: String) throws(HistoryError) { try self.init(path: path, version: nil) }

  /// Opens the file as an earlier version would; for tests of the steps between versions.
  package init(path: String, version: String?) throws(HistoryError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(30)
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384")
      }
      database = try DatabasePool(path: path, configuration: configuration)
      let migrator = HistorySchema.migrator
      let isLater = try database.read { try migrator.hasBeenSuperseded($0) }
      guard !isLater else { throw HistoryError(message: .historyLater(path), isForeign: true) }
      if let version { try migrator.migrate(database, upTo: version) } else { try migrator.migrate(database) }
    } catch {
      throw Self.failure(error, path)
    }
  }

  /// Does something with the database.
  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try database.read(body) } catch { throw Self.failure(error, path) }
  }

  /// Changes something in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try database.write(body) } catch { throw Self.failure(error, path) }
  }

  private static func failure(_ error: any Error, _ path: String) -> HistoryError {
    if let known = error as? HistoryError { return known }
    guard let fault = error as? DatabaseError else {
      return HistoryError(message: .historyFailed(path, "\(error)"), isForeign: false)
    }
    let isForeign = [.SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR].contains(fault.resultCode)
    let reason = fault.message ?? "SQLite \(fault.extendedResultCode.rawValue)"
    return HistoryError(message: .historyFailed(path, reason), isForeign: isForeign)
  }
}
