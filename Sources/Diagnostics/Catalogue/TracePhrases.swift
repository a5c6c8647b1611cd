/// Words of `annex trace`: figures by name, and the cells behind them.
extension Phrase {
  package static func unknownFigure(_ name: String, nearest: String?) -> Phrase {
    let all = Phrase(
      vi: "xem mọi số liệu bằng «annex trace --list»", en: "'annex trace --list' names all there are")
    guard let nearest else {
      return Phrase(vi: "không có số liệu «\(name)»; \(all.vi)", en: "there is no figure '\(name)'; \(all.en)")
    }
    return Phrase(
      vi: "không có số liệu «\(name)», có phải \(nearest)? \(all.vi)",
      en: "there is no figure '\(name)', did you mean \(nearest)? \(all.en)")
  }

  /// The last line of what is behind a figure.
  package static func traced(_ name: String, _ items: Phrase, asOf: String) -> Phrase {
    Phrase(vi: "\(name): \(items.vi), đến hết ngày \(asOf)", en: "\(name): \(items.en), as of \(asOf)")
  }

  package static func unitsCounted(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) đơn vị", en: english(count, "unit"))
  }

  /// The last line of the list of figures.
  package static func figuresListed(_ count: Int, asOf: String) -> Phrase {
    Phrase(
      vi: "\(count) số liệu, đến hết ngày \(asOf); xem các ô đứng sau: annex trace TÊN …",
      en: "\(english(count, "figure")), as of \(asOf); the cells behind one: annex trace NAME …")
  }
}
