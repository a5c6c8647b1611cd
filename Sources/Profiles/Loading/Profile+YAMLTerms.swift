internal import Diagnostics
internal import Registry

extension Profile {
  /// Reads how long recognitions hold, the scales of stars and scores, the units and the plan's numbers.
  mutating func readTerms(_ mapping: YAMLMapping) throws(YAMLFault) {
    if let node = mapping["validity"] { validity = try Self.validity(node) }
    if let node = mapping["begun"] { begun = try node.day() }
    if let node = mapping["stars"] { stars = try Self.stars(node) }
    if let node = mapping["scores"] { scores = try node.range() }
    if let node = mapping["scoreBands"] { scoreBands = try readScoreBands(node) }
    if let node = mapping["horizons"] {
      horizons = []
      for item in try node.items() { horizons.append(try item.integer(1...36_500)) }
    }
    if let node = mapping["units"] {
      let parts = try YAMLMapping(node, keys: ["era", "known"])
      if let era = parts["era"] { unitEra = UnitEra(rawValue: try era.name(among: UnitEra.allCases.map(\.rawValue))) }
      knownUnits = try parts["known"]?.texts() ?? knownUnits
    }
    for member in try mapping["targets"]?.members() ?? [] {
      let name = member.key.split(separator: ".", omittingEmptySubsequences: false)
      // A name that is the first part of another would lead a template to both.
      let isPart = targets.keys.contains { $0.hasPrefix(member.key + ".") || member.key.hasPrefix($0 + ".") }
      guard name.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isOfTargetName) }), !isPart else {
        throw member.keyNode.fault(.profileNameNotPlain(member.key))
      }
      let isLabelled = member.value.isMapping
      let parts = isLabelled ? try YAMLMapping(member.value, keys: ["value", "label"]) : nil
      targets[member.key] = try (parts?.required("value") ?? member.value).integer(0...1_000_000_000)
      if let label = try parts?.required("label").phrase() { targetLabels[member.key] = label }
    }
  }

  private static func isOfTargetName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
  }

  private static func validity(_ node: YAMLNode) throws(YAMLFault) -> Validity {
    let parts = try YAMLMapping(node, keys: ["months", "lastDay"])
    let lastDay = try parts["lastDay"]?.name(among: ["inclusive", "exclusive"]) ?? "inclusive"
    return Validity(
      months: try parts.required("months").integer(1...1_200), lastDay: lastDay == "exclusive" ? .exclusive : .inclusive
    )
  }

  private static func stars(_ node: YAMLNode) throws(YAMLFault) -> ClosedRange<Int> {
    let parts = try YAMLMapping(node, keys: ["from", "to"])
    let from = try parts.required("from").integer(0...100)
    let end = try parts.required("to")
    let to = try end.integer(0...100)
    guard from <= to else { throw end.fault(.profileRangeTurned()) }
    return from...to
  }

  /// The lowest score of each number of stars, from the fewest stars to the most.
  private func readScoreBands(_ node: YAMLNode) throws(YAMLFault) -> [ScoreBand] {
    var bands: [ScoreBand] = []
    for member in try node.members() {
      guard let number = Int(member.key), stars.contains(number) else {
        throw member.keyNode.fault(.profileWantsInteger(member.key, stars))
      }
      let lowest = try member.value.number()
      if let last = bands.last, last.stars >= number || last.lowest >= lowest {
        throw member.keyNode.fault(.profileBandsTurned())
      }
      bands.append(ScoreBand(stars: number, lowest: lowest))
    }
    return bands
  }
}
