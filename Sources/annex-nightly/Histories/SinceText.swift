internal import Diagnostics
internal import History
internal import Nightly
internal import Registry
internal import Terminal

/// What changed since a run, list by list, a line a product.
struct SinceText {
  let language: Language

  func text(of comparisons: [ListChanges]) -> String {
    comparisons.map(text).joined(separator: "\n")
  }

  private func text(of list: ListChanges) -> String {
    let head = Phrase.sinceHead(list.since.slashed, list.asOf.slashed).text(language)
    var text = (list.name.isEmpty ? "" : "\(oneInertLine(list.name)): ") + head + "\n"
    let changes = list.changes
    let parts: [(kind: String, lines: [String])] = [
      ("added", changes.added.map(line)),
      ("renewed", changes.renewed.map { line($0.now) }),
      ("raised", changes.raised.map(stars)),
      ("lowered", changes.lowered.map(stars)),
      ("lapsed", changes.lapsed.map { line($0.now) }),
      ("revoked", changes.revoked.map { line($0.now) }),
      ("gone", changes.gone.map(line)),
      ("upcoming", changes.upcoming.map(line)),
    ]
    if changes.isEmpty { text += "  \(Phrase.historyNothingSince.text(language))\n" }
    for part in parts where !part.lines.isEmpty {
      text += "\n\(Phrase.sincePart(part.kind, part.lines.count).text(language))\n"
      for line in part.lines { text += "  \(oneInertLine(line))\n" }
    }
    return text
  }

  private func stars(_ change: Changes.Change) -> String {
    "\(line(change.now)) · \(change.before.stars ?? 0) → \(change.now.stars ?? 0) ★"
  }

  private func line(_ product: HistoryRegistration) -> String {
    [product.product, product.entity, product.unit, product.lastValidDay.map(until) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private func until(_ day: String) -> String {
    Phrase.validUntil(CivilDate(iso: day)?.slashed ?? day).text(language)
  }
}
