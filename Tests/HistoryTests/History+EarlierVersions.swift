internal import GRDB

@testable internal import History

extension History {
  /// Writes a published run with one figure into the tables that every version has.
  func addFirstVersion(
    number: Int, name: String, asOf: String, figure: (name: String, value: Int)
  ) throws(HistoryError) {
    try addRun(number, name: name, asOf: asOf)
    try write { database in
      try database.execute(
        sql: "INSERT INTO figure (run, list, name, value) VALUES (?, '', ?, ?)",
        arguments: [number, figure.name, figure.value])
    }
  }

  /// Writes a figure and a product of a list as the third version and the fourth have them.
  func addThirdVersion(
    list: String, figure: (name: String, value: Int), product: HistoryRegistration, from first: Int, to last: Int?
  ) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO figure (list, name, first_run, last_run, value) VALUES (?, ?, ?, ?, ?)",
        arguments: [list, figure.name, first, last, figure.value])
      try database.execute(
        sql: """
          INSERT INTO registration
            (list, key, first_run, last_run, product, entity, unit, stars, decision_number, decided, last_valid_day, standing)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          list, product.key, first, last, product.product, product.entity, product.unit, product.stars,
          product.decisionNumber, product.decided, product.lastValidDay, product.standing,
        ])
    }
  }

  /// Writes a published run of one input.
  func addRun(_ number: Int, name: String, asOf: String) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run (number, name, as_of, tool, is_published) VALUES (?, ?, ?, 'annex', 1)",
        arguments: [number, name, asOf])
      try database.execute(
        sql: "INSERT INTO input (run, path, sha256, is_read, reason) VALUES (?, 'a.xlsx', '00', 1, 'new')",
        arguments: [number])
    }
  }
}
