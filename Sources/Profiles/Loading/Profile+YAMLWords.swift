internal import Diagnostics
internal import Registry
internal import YAML

extension Profile {
  /// Reads what the programme calls things, and the words its lists use.
  mutating func readWords(_ mapping: YAMLMapping) throws(YAMLFault) {
    if let name = mapping["programme"] { programme = try name.phrase() }
    if let node = mapping["nouns"] {
      let parts = try YAMLMapping(node, keys: ["product", "entity"])
      nouns = Nouns(
        product: try parts["product"].map(Self.noun) ?? nouns.product,
        entity: try parts["entity"].map(Self.noun) ?? nouns.entity)
    }
    if let node = mapping["issuer"] {
      let names = ["name", "heading", "parent", "symbol", "unit"]
      let parts = try YAMLMapping(node, keys: names)
      for name in names { if let text = parts[name] { issuer[name] = try text.phrase() } }
    }
    for member in try mapping["kinds"]?.members() ?? [] { try readKind(member) }
    if let node = mapping["equivalents"] {
      equivalents = []
      for item in try node.items() { equivalents.append(try item.someTexts()) }
    }
    guard let node = mapping["words"] else { return }
    let words = try YAMLMapping(
      node, keys: ["product", "entity", "section", "district", "commune", "group", "total", "note"])
    productWords = try words["product"]?.texts() ?? productWords
    entityWords = try words["entity"]?.texts() ?? entityWords
    groupWords = try words["group"]?.texts() ?? groupWords
    totalWords = try words["total"]?.texts() ?? totalWords
    noteWords = try words["note"]?.texts() ?? noteWords
    try readUnitKinds(words)
  }

  /// Reads what units are called, by level: a word, or a list of a word and the ways to shorten it.
  private mutating func readUnitKinds(_ words: YAMLMapping) throws(YAMLFault) {
    var kinds: [UnitKind] = []
    var owners: [TextKey: Band.Level] = [:]
    for level in [Band.Level.section, .district, .commune] {
      guard let node = words[level.name] else {
        kinds += unitKinds.filter { $0.level == level }
        continue
      }
      for kind in try node.items() {
        for item in try kind.isText ? [kind] : kind.items() {
          let word = try item.text()
          guard owners.updateValue(level, forKey: TextKey(word)) ?? level == level else {
            throw item.fault(.profileWordTwice(word))
          }
        }
        kinds.append(UnitKind(level, try kind.isText ? [kind.text()] : kind.someTexts()))
      }
    }
    unitKinds = kinds
  }

  /// A kind: its label and its words; without words it is the kind of everybody whose name tells no other.
  private mutating func readKind(_ member: YAMLNode.Member) throws(YAMLFault) {
    guard member.key.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }) else {
      throw member.keyNode.fault(.profileNameNotPlain(member.key))
    }
    let parts = try YAMLMapping(member.value, keys: ["label", "words"])
    let kind = Kind(
      EntityKind(rawValue: member.key), try parts.required("label").phrase(),
      words: try parts["words"]?.texts() ?? [])
    if let place = kinds.firstIndex(where: { $0.kind == kind.kind }) {
      kinds[place] = kind
    } else {
      kinds.append(kind)
    }
  }

  /// A noun: `{vi: sản phẩm, en: product, plural: products}`, or one word for all.
  private static func noun(_ node: YAMLNode) throws(YAMLFault) -> Noun {
    guard node.isMapping else {
      let text = try node.text()
      return Noun(vi: text, en: text, plural: text)
    }
    let parts = try YAMLMapping(node, keys: ["vi", "en", "plural"])
    return Noun(
      vi: try parts.required("vi").text(), en: try parts.required("en").text(),
      plural: try parts.required("plural").text())
  }
}
