package import Diagnostics
package import Registry
package import Reports

/// Who issues a bulletin, and where: what no list tells, apart from the province.
///
/// Starts with what the lists' titles say and dots to fill in by hand for the rest; every value can be set by name.
package struct Issuer: Sendable {
  package private(set) var figures: Figures = [:]

  /// Names that `set` takes.
  package static let names = [
    "province_heading", "place", "issuer.parent", "issuer.heading", "issuer.name", "issuer.symbol",
    "issuer.unit",
  ]

  package init(province: Province?, language: Language) {
    let blank = "…………"
    let name = province?.name ?? blank
    let isCity = province?.isCity ?? false
    let parent = Phrase.issuerParent(name.uppercased(), isCity: isCity)
    figures["province"] = .text(Phrase.provinceFull(name, isCity: isCity).text(language))
    figures["province_heading"] = .text(Phrase.provinceFull(name, isCity: isCity).text(language).uppercased())
    figures["place"] = .text(name)
    figures["issuer.parent"] = .text(parent.text(language))
    figures["issuer.heading"] = .text(Phrase.issuerName().text(language).uppercased())
    figures["issuer.name"] = .text(Phrase.issuerName().text(language))
    figures["issuer.symbol"] = .text("SNNMT-PTNT&QLCL")
    figures["issuer.unit"] = .text("PTNT&QLCL")
  }

  /// Sets a value; false if no value has that name.
  @discardableResult package mutating func set(_ name: String, to text: String) -> Bool {
    guard Self.names.contains(name) else { return false }
    figures[name] = .text(text)
    return true
  }
}
