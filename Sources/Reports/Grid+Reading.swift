package import Diagnostics
internal import Writing

extension Grid {
  /// A record on its own: bands turned into values, merged cells filled down.
  package struct TidyRecord: Hashable, Sendable {
    /// One per group; empty where no band of that level stands above.
    package let groups: [String]
    /// One per column.
    package let values: [Value]
  }

  /// How many rows each cell of each row takes: 0 where it is covered from above; nothing for a band.
  ///
  /// - Complexity: O(cells).
  package func rowSpans() -> [[Int]] {
    var spans: [[Int]] = Array(repeating: [], count: rows.count)
    var below = Array(repeating: 0, count: columns.count)
    for index in rows.indices.reversed() {
      guard case .record(let cells) = rows[index] else { continue }
      let followsRecord = index > 0 && rows[index - 1].isRecord
      spans[index] = cells.indices.map { column in
        if followsRecord, cells[column] == .continued {
          below[column] += 1
          return 0
        }
        defer { below[column] = 0 }
        return below[column] + 1
      }
    }
    return spans
  }

  /// How many records there are.
  package var recordCount: Int { rows.count { $0.isRecord } }

  /// The records one by one, each complete in itself.
  package func tidyRecords() -> [TidyRecord] {
    var records: [TidyRecord] = []
    eachRecord { records.append(TidyRecord(groups: $1, values: $2)) }
    return records
  }

  /// Hands over the records one by one, each complete in itself: the number of its row, its groups and its values.
  ///
  /// For who keeps none: a list may have a million.
  func eachRecord(_ body: (_ row: Int, _ groups: [String], _ values: [Value]) -> Void) {
    var groupValues = Array(repeating: "", count: groups.count)
    var above = Array(repeating: Value.empty, count: columns.count)
    for (index, row) in rows.enumerated() {
      switch row {
      case .band(let band):
        for level in groups.indices where level >= band.level - 1 { groupValues[level] = "" }
        if groups.indices.contains(band.level - 1) { groupValues[band.level - 1] = band.value }
        above = Array(repeating: .empty, count: columns.count)
      case .record(let cells):
        for column in cells.indices {
          if let value = cells[column].value { above[column] = value }
        }
        body(index, groupValues, above)
      }
    }
  }

  /// The column a band's text stands in where a format has no cells across columns: the first one of words.
  var bandColumn: Int { columns.firstIndex { !$0.isNumeric && $0.alignment == .leading } ?? 0 }
}

extension Grid.Row {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}

extension Grid.Value {
  /// The value for programs: dates by ISO 8601, numbers with a decimal point.
  package var machineText: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let value): "\(value)"
    case .number(let value): shortestText(of: value)
    case .date(let year, let month, let day):
      "\(zeroPadded(year, to: 4))-\(zeroPadded(month, to: 2))-\(zeroPadded(day, to: 2))"
    }
  }

  /// The value as people of that language write it.
  package func text(_ language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let value): language.numeral(value)
    case .number(let value): language.numeral(value)
    case .date(let year, let month, let day): language.date(year: year, month: month, day: day)
    }
  }
}
