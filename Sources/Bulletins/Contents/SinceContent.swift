internal import Diagnostics
internal import Registry
internal import Reports

/// What became otherwise since the last report, as templates and pages name it.
///
/// The names are there without a last report too, so that a template that asks for them is checked every day; only
/// `since.known` tells whether they mean something.
struct SinceContent {
  /// What all its names begin with.
  static let prefix = "since."

  private let since: SinceReport?
  private let language: Language

  init(_ since: SinceReport?, _ language: Language) {
    self.since = since
    self.language = language
  }

  /// How many products of each kind of change there are, in the order they are told; those that rose by their stars.
  private var changes: [(kind: String, stars: Int, products: Int)] {
    guard let since else { return [] }
    let raised = since.raised.sorted { $0.key > $1.key }.map { (kind: "raised", stars: $0.key, products: $0.value) }
    return [("added", 0, since.added), ("renewed", 0, since.renewed)] + raised + [
      ("lowered", 0, since.lowered), ("lapsed", 0, since.lapsed), ("revoked", 0, since.revoked),
      ("gone", 0, since.gone),
    ]
  }

  private static let kinds = ["added", "renewed", "raised", "lowered", "lapsed", "revoked", "gone"]

  func add(to figures: inout Figures) {
    figures["since.known"] = .flag(since != nil)
    figures["since.date"] = .text(since.map { written($0.asOf) } ?? "")
    figures["since.next"] = .text(since.map { written($0.next) } ?? "")
    for kind in Self.kinds where kind != "raised" {
      figures[Self.prefix + kind] = .integer(changes.first { $0.kind == kind }?.products ?? 0)
    }
    let raised = changes.filter { $0.kind == "raised" && $0.products > 0 }
    figures["since.raised"] = .list(
      raised.map { ["stars": .integer($0.stars), "products": .integer($0.products)] }, keys: ["stars", "products"])
    figures["since.raised_products"] = .integer(raised.reduce(0) { $0 + $1.products })
    figures["since.upcoming"] = .integer(since?.upcoming ?? 0)
    // One element a change there is, so that a sentence can part them with commas and leave the others out.
    figures["since.changes"] = .list(
      changes.filter { $0.products > 0 }.map { change in
        var element: Figures = ["stars": .integer(change.stars)]
        for kind in Self.kinds { element[kind] = .integer(kind == change.kind ? change.products : 0) }
        return element
      }, keys: ["stars"] + Self.kinds)
  }

  /// The changes there are and what lapses soon, for a page.
  var keyFigures: [Overview.KeyFigure] {
    let told = changes.filter { $0.products > 0 }.map { change in
      Overview.KeyFigure(Phrase.sinceKind(change.kind, stars: change.stars).text(language), change.products)
    }
    guard let since else { return [] }
    let upcoming = Phrase.sinceUpcoming(written(since.next)).text(language)
    return told + [Overview.KeyFigure(upcoming, since.upcoming)]
  }

  private func written(_ day: CivilDate) -> String {
    language.date(year: day.year, month: day.month, day: day.day)
  }
}
