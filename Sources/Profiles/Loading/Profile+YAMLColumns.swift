internal import Diagnostics
internal import Registry
internal import YAML

extension Profile {
  /// Reads the columns, the programme's own ones and what is asked of them.
  mutating func readColumns(_ mapping: YAMLMapping) throws(YAMLFault) {
    for member in try mapping["columns"]?.members() ?? [] { try readColumn(member) }
    otherColumns = try mapping["otherColumns"]?.texts() ?? otherColumns
    if let extras = mapping["extraColumns"] {
      extraColumns = []
      for item in try extras.items() { extraColumns.append(try Self.extraColumn(item)) }
    }
    try checkHeaders(mapping)
    // A profile that does not say what a row cannot do without asks for a product and an entity, where it has them.
    let known = Set(columns.map(\.field))
    if let fields = mapping["required"] {
      required = try Self.fields(fields, known)
    } else {
      required = [.product, .entity].filter(known.contains)
    }
    if let fields = mapping["expected"] { expected = try Self.fields(fields, known) }
    if let fields = mapping["listed"] { listed = try Self.fields(fields, known) }
  }

  /// A column: its header texts alone, or with its title and whether it is personal.
  private mutating func readColumn(_ member: YAMLNode.Member) throws(YAMLFault) {
    let field = try Self.field(member.key, member.keyNode)
    var column: Column
    if member.value.isMapping {
      let parts = try YAMLMapping(member.value, keys: ["headers", "title", "personal"])
      column = Column(field, try parts.required("headers").texts(), title: try parts["title"]?.phrase())
      if try parts["personal"]?.flag() ?? personal.contains(field) {
        personal.insert(field)
      } else {
        personal.remove(field)
      }
    } else {
      column = Column(field, try member.value.texts())
    }
    if let place = columns.firstIndex(where: { $0.field == field }) {
      columns[place] = column
    } else {
      columns.append(column)
    }
  }

  /// A column of the programme's own: one header text, or several, and whether it may be published.
  private static func extraColumn(_ node: YAMLNode) throws(YAMLFault) -> ExtraColumn {
    guard node.isMapping else { return ExtraColumn([try node.text()], isPersonal: true) }
    let parts = try YAMLMapping(node, keys: ["headers", "personal"])
    let headers = try parts.required("headers")
    let texts = try headers.texts()
    guard !texts.isEmpty else { throw headers.fault(.profileWantsText()) }
    return ExtraColumn(texts, isPersonal: try parts["personal"]?.flag() ?? true)
  }

  /// Sees that no header text is that of two columns.
  private func checkHeaders(_ mapping: YAMLMapping) throws(YAMLFault) {
    var owners: [TextKey: Int] = [:]
    let lists = columns.map(\.headers) + extraColumns.map(\.headers)
    for (owner, headers) in lists.enumerated() {
      for header in headers {
        let key = TextKey(header)
        if let other = owners[key], other != owner {
          let part = mapping[owner < columns.count ? "columns" : "extraColumns"]
          let node = part?.lastText(called: key)
          throw node?.fault(.profileHeaderTwice(header)) ?? YAMLFault(.profileHeaderTwice(header))
        }
        owners[key] = owner
      }
    }
  }

  private static func fields(_ node: YAMLNode, _ known: Set<Field>) throws(YAMLFault) -> [Field] {
    var fields: [Field] = []
    for item in try node.items() {
      let field = try Self.field(try item.text(), item)
      guard known.contains(field) else { throw item.fault(.profileColumnMissing(field.name)) }
      if !fields.contains(field) { fields.append(field) }
    }
    return fields
  }

  private static func field(_ name: String, _ node: YAMLNode) throws(YAMLFault) -> Field {
    guard let field = Field.allCases.first(where: { $0.name == name }) else {
      let known = Field.allCases.map(\.name)
      throw node.fault(.profileKeyUnknown(name, nearest: nearestName(to: name, in: known), known: known))
    }
    return field
  }
}

extension YAMLNode {
  /// The last text of a value, wherever it stands in it, that folds to a key.
  fileprivate func lastText(called key: TextKey) -> YAMLNode? {
    switch content {
    case .text(let text, _): return TextKey(text) == key ? self : nil
    case .list(let items): return items.reversed().compactMap { $0.lastText(called: key) }.first
    case .mapping(let members): return members.reversed().compactMap { $0.value.lastText(called: key) }.first
    }
  }
}
