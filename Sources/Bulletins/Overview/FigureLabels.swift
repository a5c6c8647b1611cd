internal import Diagnostics
internal import Registry

/// What figures are called where their rows are shown: «sản phẩm còn thời hạn, 4 sao».
struct FigureLabels {
  private let profile: Profile
  private let language: Language

  init(_ profile: Profile, _ language: Language) {
    self.profile = profile
    self.language = language
  }

  /// The words for a figure; nil for one that pages do not show.
  func label(of name: FigureName) -> String? {
    let parts = name.parts
    if let standing = Standing(rawValue: parts[0]) {
      let of = { (noun: Phrase) in say(.withStanding(noun, standing.label)) }
      return label(of: Array(parts.dropFirst()), called: of)
    }
    switch parts[0] {
    case "records": return parts.count == 1 ? say(.allRecords()) : nil
    case "expiring":
      guard parts.count == 2, let days = Int(parts[1]) else { return nil }
      return say(.withStanding(profile.nouns.product.several, .endsWithin(days)))
    case "band", "section": return parts.count == 2 ? say(.ofHeading(parts[1])) : nil
    case "products": return parts.count == 1 ? say(profile.nouns.product.several) : nil
    case "entities", "units", "kind", "kind_unknown", "unit", "unit_unknown", "stars", "stars_unknown", "group":
      return label(of: parts, called: { say($0) })
    default: return nil
    }
  }

  private func label(of parts: [String], called words: (Phrase) -> String) -> String? {
    let product = profile.nouns.product.several
    switch (parts.first, parts.count) {
    case (nil, _): return words(product)
    case ("entities", 1): return oneRowEach(words(profile.nouns.entity.several))
    case ("units", 1): return oneRowEach(words(.unitsWord()))
    case ("kind", 2): return oneRowEach(words(profile.label(of: EntityKind(rawValue: parts[1]))))
    case ("kind_unknown", 1): return oneRowEach("\(words(profile.nouns.entity.several)), \(say(.kindNotKnown()))")
    case ("unit", 2), ("group", 2): return "\(words(product)), \(parts[1])"
    case ("unit", 3): return oneRowEach("\(words(profile.nouns.entity.several)), \(parts[1])")
    case ("unit_unknown", 1): return "\(words(product)), \(say(.unitUnknown()))"
    case ("stars", 2): return Int(parts[1]).map { "\(words(product)), \(say(.starsLabel($0)))" }
    case ("stars_unknown", 1): return "\(words(product)), \(say(.starsLabel(0)))"
    case ("ends", 2): return "\(words(product)), \(say(.lastMonth(month(parts[1]))))"
    default: return nil
    }
  }

  /// `2026-03` as people write a month.
  func month(_ text: String) -> String { text.split(separator: "-").reversed().joined(separator: "/") }

  private func oneRowEach(_ words: String) -> String { "\(words) (\(say(.oneRowEach())))" }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }
}
