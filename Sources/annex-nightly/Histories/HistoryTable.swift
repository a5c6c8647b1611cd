internal import Diagnostics
internal import History
internal import Registry

/// Some figures of a job's runs.
struct HistoryTable {
  /// A figure of a list through the runs.
  struct Series {
    /// Empty for the list without a name.
    let list: String
    let name: String
    /// By the runs of the table.
    let values: [Int?]

    /// As programs name it: the list in front, where it has a name.
    var title: String { list.isEmpty ? name : "\(list): \(name)" }

    /// What it is called in words; its name where there are none.
    var label: Phrase {
      let prefix = HistoryTable.findings
      if name.hasPrefix(prefix) { return .historyFindings(String(name.dropFirst(prefix.count))) }
      let nouns = FigureNouns(product: nil, entity: nil)
      return Phrase.figure(name, nouns) ?? Phrase.figure(name + ".products", nouns) ?? Phrase(vi: name, en: name)
    }

    /// What the newest run changed against the one before: `+3`, `−2`; empty where nothing did.
    var change: String {
      guard values.count > 1, let now = values[values.count - 1], let before = values[values.count - 2], now != before
      else { return "" }
      return now > before ? "+\(now - before)" : "−\(before - now)"
    }
  }

  /// What the names of the series of findings begin with.
  private static let findings = "findings."

  /// Oldest first.
  let runs: [HistoryEntry]
  let series: [Series]

  /// The figures shown where none are asked for: those of registers, those of lists without decisions.
  static let usual = [
    "records", "valid", "valid.entities", "valid.units", "expired", "expiring.90", "products", "entities",
  ]

  /// The figures of these names in the `last` runs; a list that has none of a name is left out, and so are findings
  /// where the names are somebody's own.
  init(_ history: History, names: [String], last: Int, isAsked: Bool) throws(HistoryError) {
    runs = try history.entries(last: last)
    var lists: [String] = []
    for run in runs.suffix(1) { lists = try history.lists(of: run.number) }
    var series: [Series] = []
    for list in lists {
      for name in names {
        let values = try history.values(of: name, list: list)
        let row = runs.map { values[$0.number] }
        if row.contains(where: { $0 != nil }) {
          series.append(Series(list: list, name: name, values: row))
        }
      }
      for severity in Diagnostic.Severity.allCases.reversed() where !isAsked {
        let counts = try history.findingCounts(severity: severity.rawValue, list: list)
        // That there are no errors is worth a line; that there are no notes is not.
        guard severity == .error || !counts.isEmpty else { continue }
        series.append(
          Series(list: list, name: Self.findings + severity.rawValue, values: runs.map { counts[$0.number] ?? 0 }))
      }
    }
    self.series = series
  }
}

extension HistoryEntry {
  /// The reporting date as people write it.
  var day: String { CivilDate(iso: asOf)?.slashed ?? asOf }
}
