internal import GRDB
internal import GRDBSQLite

/// A statement that is executed for row after row, some hundred times a list.
///
/// By SQLite itself: GRDB takes longer to hand over a row's values than SQLite to store the row.
struct RowStatement {
  private let statement: Statement
  private let database: Database
  /// How many values every row has in common.
  private let common: Int

  /// - Parameters:
  ///   - sql: without names of arguments.
  ///   - common: the values of its first arguments, for all rows.
  ///   - database: the connection, which is inside a transaction.
  /// - Throws: `DatabaseError`.
  init(_ sql: String, common: [DatabaseValue], _ database: Database) throws {
    statement = try database.cachedStatement(sql: sql)
    self.database = database
    self.common = common.count
    try bind(common, after: 0)
  }

  /// Executes it with the rest of the values.
  func execute(_ values: ArraySlice<DatabaseValue>) throws {
    try bind(values, after: common)
    let code = sqlite3_step(statement.sqliteStatement)
    // What is wrong is asked for before the statement forgets it.
    let failure = code == SQLITE_DONE ? nil : lastFailure()
    sqlite3_reset(statement.sqliteStatement)
    if let failure { throw failure }
  }

  private func bind(_ values: some Sequence<DatabaseValue>, after count: Int) throws {
    var place = Int32(count)
    for value in values {
      place += 1
      guard bind(value, at: place) == SQLITE_OK else { throw lastFailure() }
    }
  }

  private func bind(_ value: DatabaseValue, at place: Int32) -> Int32 {
    let handle = statement.sqliteStatement
    switch value.storage {
    case .null: return sqlite3_bind_null(handle, place)
    case .int64(let number): return sqlite3_bind_int64(handle, place, number)
    case .string(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, place, $0.baseAddress, Int32($0.count), Self.copied)
        }
      }
    // No column of the history holds one.
    case .double, .blob: return SQLITE_MISMATCH
    }
  }

  /// `SQLITE_TRANSIENT`, a macro that Swift cannot import.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  private func lastFailure() -> DatabaseError {
    let connection = database.sqliteConnection
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)), sql: statement.sql)
  }
}
