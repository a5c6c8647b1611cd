internal import Diagnostics
internal import Registry
internal import Reports

/// The folders of a bundle with their figures, and what these add up to.
struct UnitIndex {
  private let hasDecisions: Bool
  private let language: Language
  private let title: String
  private var grid: Grid
  /// By column.
  private var sums: [Int]
  private var entries: [IndexPage.Entry] = []

  init(_ registry: Registry, asOf: CivilDate, horizon: Int, language: Language) {
    self.language = language
    hasDecisions = registry.hasDecisions
    let product = registry.profile.nouns.product
    title = Phrase.indexTitle(product, asOf: asOf.slashed).text(language)
    let counts: [(String, Phrase)] =
      registry.hasDecisions
      ? [
        ("records", .columnRecords()), ("valid", .columnValid()), ("expired", .columnExpired()),
        ("expiring", .endsWithin(horizon)),
      ]
      : [("records", .columnRecords())]
    sums = counts.map { _ in 0 }
    grid = Grid(
      name: "index", title: title,
      columns: [
        Grid.Column("folder", Phrase.columnFolder().text(language)),
        Grid.Column("unit", Phrase.unit().text(language)),
      ]
        + counts.map { key, phrase in
          let text = phrase.text(language)
          return Grid.Column(
            key, text.prefix(1).uppercased() + text.dropFirst(), alignment: .trailing, isNumeric: true)
        })
  }

  /// Adds a unit with the files of its folder.
  mutating func add(
    folder: String, unit: String, _ list: AppraisedList, ending: Int, _ files: [RenderedFile]
  ) {
    let records = list.registry.registrations.count
    let counts =
      hasDecisions
      ? [records, list.appraisal.records(.valid).count, list.appraisal.records(.expired).count, ending] : [records]
    for (place, count) in counts.enumerated() { sums[place] += count }
    grid.append([.value(.text(folder)), .value(.text(unit))] + counts.map { .value(.integer($0)) })
    let labels = grid.columns.suffix(counts.count).map(\.title)
    entries.append(
      IndexPage.Entry(
        title: unit, notes: [], figures: zip(labels, counts).map { Overview.KeyFigure($0, $1, figure: nil) },
        files: files.map { IndexPage.File(path: $0.name, bytes: $0.bytes.count) }))
  }

  /// The same as a page that leads to the folders.
  var page: IndexPage { IndexPage(title: title, language: language, entries: entries) }

  /// `index.csv` for programs, `index.md` for people, which ends in the sums.
  func files() -> [RenderedFile] {
    var added = grid
    added.append([.value(.empty), .value(.text(Phrase.total().text(language)))] + sums.map { .value(.integer($0)) })
    let heading = Block.heading(level: 1, [.text(title)])
    let table = Report(name: "index", title: title, language: language, blocks: [heading, .grid(grid)])
    let page = Report(name: "index", title: title, language: language, blocks: [heading, .grid(added)])
    return CSVRenderer().render(table) + MarkdownRenderer().render(page)
  }
}
