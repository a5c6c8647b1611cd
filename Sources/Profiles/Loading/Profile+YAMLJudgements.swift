internal import Diagnostics
internal import Registry
internal import YAML

extension Profile {
  /// Reads how grave findings are taken to be, and which are waived.
  mutating func readJudgements(_ mapping: YAMLMapping, _ codes: [DiagnosticCode]) throws(YAMLFault) {
    for member in try mapping["severities"]?.members() ?? [] {
      let code = try Self.code(member.key, member.keyNode, codes)
      severities[code] = Judgement(try member.value.name(among: Judgement.names))
    }
    guard let node = mapping["waivers"] else { return }
    waivers = []
    for item in try node.items() { waivers.append(try Self.waiver(item, codes)) }
  }

  private static func waiver(_ node: YAMLNode, _ codes: [DiagnosticCode]) throws(YAMLFault) -> Waiver {
    let parts = try YAMLMapping(
      node, keys: ["code", "file", "sheet", "cell", "row", "entity", "reason", "until"])
    let name = try parts.required("code")
    var place = Waiver.Place(
      file: try parts["file"]?.text(), sheet: try parts["sheet"]?.text(), entity: try parts["entity"]?.text())
    if let cell = parts["cell"] {
      let text = try cell.text()
      guard let address = cellAddress(text) else { throw cell.fault(.profileNoCell(text)) }
      place.row = address.row
      place.column = address.column
    } else if let row = parts["row"] {
      place.row = try row.integer(1...1_048_576)
    }
    guard place != Waiver.Place() else { throw node.fault(.profileNoPlace()) }
    return Waiver(
      try code(try name.text(), name, codes), at: place, reason: try parts.required("reason").text(),
      until: try parts.required("until").day(), line: node.line)
  }

  private static func code(
    _ name: String, _ node: YAMLNode, _ codes: [DiagnosticCode]
  ) throws(YAMLFault) -> DiagnosticCode {
    guard let code = codes.first(where: { $0.rawValue == name }) else {
      let nearest = nearestName(to: name, in: codes.map(\.rawValue))
      throw node.fault(.unknownCode(name, nearest: nearest))
    }
    return code
  }

  /// The row and the column of an address, `C7`; nil for anything else.
  private static func cellAddress(_ text: String) -> (row: Int, column: Int)? {
    let letters = text.prefix { ("A"..."Z").contains($0) }
    guard (1...3).contains(letters.utf8.count), let row = Int(text.dropFirst(letters.count)),
      (1...1_048_576).contains(row), text.dropFirst(letters.count).first != "+"
    else { return nil }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 }
    return column <= 16_384 ? (row, column) : nil
  }
}
