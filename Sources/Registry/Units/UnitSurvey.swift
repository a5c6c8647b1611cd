/// What the rows of a list name, each distinct thing once: few, however long the list is.
struct UnitSurvey {
  /// Indices into `sources`, `named` and `addressed`; negative where a row names nothing there.
  struct Row: Hashable, Sendable {
    var source: Int32 = -1
    var named: Int32 = -1
    var addressed: Int32 = -1
  }

  /// A commune's cell, or its heading where `text` is empty, in its context.
  struct Named: Hashable {
    let source: Int32
    let text: TextID
  }

  /// What an address names, in its context.
  struct Addressed: Hashable {
    let source: Int32
    let combination: Int32
  }

  private(set) var sources: [UnitContext.Source] = []
  private(set) var named: [Named] = []
  private(set) var addressed: [Addressed] = []
  private(set) var rows: [Row] = []
  private var numberOfSource: [UnitContext.Source: Int32] = [:]
  private var numberOfNamed: [Named: Int32] = [:]
  private var numberOfAddressed: [Addressed: Int32] = [:]
  private let bandsWithCommune: [Bool]

  /// - Complexity: linear in the records, a few look-ups each.
  init(_ registry: Registry, _ mentions: inout UnitMentions) {
    bandsWithCommune = registry.bands.indices.map { id in
      registry.path(to: id).contains { registry.bands[$0].level == .commune }
    }
    rows.reserveCapacity(registry.registrations.count)
    let records = registry.registrations.span
    for id in records.indices {
      let band = records[id].band
      let commune = records[id][.commune].text
      let address = records[id][.address].text
      let source = number(
        of: UnitContext.Source(
          sheet: records[id].sheet, province: records[id][.province].text,
          district: records[id][.district].text, band: band))
      var row = Row(source: source)
      if commune != .empty || band.map({ bandsWithCommune[$0] }) ?? false {
        row.named = number(of: Named(source: source, text: commune))
      }
      let combination = address == .empty ? 0 : mentions.combination(in: address)
      if combination > 0 {
        row.addressed = number(of: Addressed(source: source, combination: Int32(combination)))
      }
      rows.append(row)
    }
  }

  private mutating func number(of source: UnitContext.Source) -> Int32 {
    if let last = rows.last?.source, sources[Int(last)] == source { return last }
    if let known = numberOfSource[source] { return known }
    sources.append(source)
    numberOfSource[source] = Int32(sources.count - 1)
    return Int32(sources.count - 1)
  }

  private mutating func number(of pair: Named) -> Int32 {
    if let known = numberOfNamed[pair] { return known }
    named.append(pair)
    numberOfNamed[pair] = Int32(named.count - 1)
    return Int32(named.count - 1)
  }

  private mutating func number(of pair: Addressed) -> Int32 {
    if let known = numberOfAddressed[pair] { return known }
    addressed.append(pair)
    numberOfAddressed[pair] = Int32(addressed.count - 1)
    return Int32(addressed.count - 1)
  }
}
