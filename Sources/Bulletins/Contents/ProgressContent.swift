internal import Diagnostics
internal import Registry
internal import Reports

/// A plan's targets held against what a register has of a year.
struct ProgressContent {
  /// A target and what there is of it.
  private struct Row {
    let label: String
    let wanted: Int
    /// Nil where the register does not tell it.
    let reached: Int?
  }

  /// The names of figures that are of one year.
  private static let yearly: Set<String> = ["new", "renewed", "new_entities"]

  private let list: AppraisedList
  private let scope: BulletinScope
  private let trace: FigureTrace
  private let year: Int

  private var profile: Profile { list.registry.profile }

  init(_ list: AppraisedList, _ scope: BulletinScope) {
    self.list = list
    self.scope = scope
    trace = list.trace
    year = scope.year ?? list.registry.profile.targets["year"] ?? list.asOf.year
  }

  func add(to figures: inout Figures) -> [Grid] {
    let rows = rows()
    let measured = rows.filter { $0.reached != nil }
    let unmeasured = rows.filter { $0.reached == nil }
    figures["progress.year"] = .text("\(year)")
    figures["progress.targets"] = .integer(measured.count)
    figures["progress.reached"] = .integer(measured.count { $0.reached ?? 0 >= $0.wanted })
    figures["progress.recognised"] = .integer(trace.value(FigureName(["recognised"])))
    figures["progress.valid"] = .integer(trace.value(FigureName(["valid"])))
    figures["progress.expired"] = .integer(trace.value(FigureName(["expired"])))
    figures["progress.unmeasured"] = .texts(
      unmeasured.map { "\($0.label): \(scope.language.numeral($0.wanted))" })
    figures["progress.has_unmeasured"] = .flag(!unmeasured.isEmpty)
    return [grid(of: measured)]
  }

  /// The targets by what a year brings first, then as they are called.
  private func rows() -> [Row] {
    let order = ["new", "renewed", "products", "valid", "entities", "new_entities"]
    let names = profile.targets.keys.filter { $0 != "year" }.sorted { left, right in
      let places = [left, right].map { order.firstIndex(of: $0) ?? order.count }
      return places[0] == places[1] ? left < right : places[0] < places[1]
    }
    return names.map { name in
      Row(label: label(of: name), wanted: profile.targets[name] ?? 0, reached: reached(name))
    }
  }

  /// The value of the figure a target is called after: `new` is `recognised.new.2025`, `valid.stars.4` itself.
  private func reached(_ name: String) -> Int? {
    let parts = name.split(separator: ".").map(String.init)
    if Self.yearly.contains(name) { return trace.value(FigureName(["recognised", name, "\(year)"])) }
    let names = [parts, ["recognised"] + parts].map { FigureName($0) }
    return names.lazy.compactMap { trace.figure($0)?.value }.first
  }

  private func label(of name: String) -> String {
    if let label = profile.targetLabels[name] { return label.text(scope.language) }
    return Phrase.target(name, profile.nouns, programme: profile.programme).text(scope.language)
  }

  private func grid(of rows: [Row]) -> Grid {
    func number(_ key: String, _ title: Phrase) -> Grid.Column {
      Grid.Column(key, title.text(scope.language), alignment: .trailing, isNumeric: true)
    }
    var grid = Grid(
      name: "progress", title: Phrase.progressTitle("\(year)").text(scope.language),
      columns: [
        Grid.Column("no", Phrase.columnNumber().text(scope.language), alignment: .center, isNumeric: true),
        Grid.Column("target", Phrase.columnTarget().text(scope.language)), number("wanted", .columnWanted()),
        number("reached", .columnReached()), number("percent", .columnPercent()), number("missing", .columnMissing()),
      ])
    for (index, row) in rows.enumerated() {
      let reached = row.reached ?? 0
      let percent = row.wanted > 0 ? Double((reached * 2_000 + row.wanted) / (row.wanted * 2)) / 10 : nil
      grid.append([
        .value(.integer(index + 1)), .value(.text(row.label)), .value(.integer(row.wanted)),
        .value(.integer(reached)), .value(percent.map { .number($0) } ?? .empty),
        .value(.integer(max(0, row.wanted - reached))),
      ])
    }
    return grid
  }
}
