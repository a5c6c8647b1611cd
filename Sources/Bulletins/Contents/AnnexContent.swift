internal import Diagnostics
internal import Registry
internal import Reports

/// The annex of a plan built anew from its rows: its own title and headings, with the counts the rows give.
struct AnnexContent {
  private let list: AppraisedList
  private let scope: BulletinScope

  private var registry: Registry { list.registry }

  init(_ list: AppraisedList, _ scope: BulletinScope) {
    self.list = list
    self.scope = scope
  }

  func add(to figures: inout Figures) -> [Grid] {
    let titles = registry.sheets.flatMap(\.titles).map(shown)
    figures["annex.title"] = .text(titles.first { !$0.hasPrefix("(") && $0 == $0.uppercased() } ?? "")
    figures["annex.attached"] = .text(titles.first { TextKey($0).hasPrefix(TextKey("(kèm theo")) } ?? "")
    figures["annex.unit"] = .text(scope.unit ?? "")
    let total = registry.registrations.enumerated().reduce(into: Tally()) { $0.add($1.element, id: $1.offset) }
    figures["annex.counts"] = .text(BandCounts(registry, scope.language).text(of: total))
    // The share of one unit is no fault of the heading that counts several.
    let corrections = scope.unit == nil ? BandGrid(registry, scope.language).differences().map(shown) : []
    figures["annex.corrections"] = .texts(corrections)
    figures["annex.has_corrections"] = .flag(!corrections.isEmpty)
    let products = ProductGrid(
      registry, fields: registry.profile.listed, appraisal: nil, language: scope.language, isPublic: scope.isPublic,
      traced: scope.traced)
    let title = Phrase.registrationsTitle(registry.profile.nouns.product)
    let remarks = scope.isPublic ? [] : corrections.map { Phrase.declaredRemark($0).text(scope.language) }
    return [
      list.units.basis == .written
        ? products.byBand(name: "annex", title: title, footnotes: remarks)
        : products.byUnit(Array(registry.registrations.indices), list.units, name: "annex", title: title)
    ]
  }

  private func shown(_ text: String) -> String { scope.isPublic ? maskingPhones(in: text) : text }
}
