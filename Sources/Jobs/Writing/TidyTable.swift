internal import Diagnostics
package import Intake
package import Registry
internal import Writing

/// A list as one tidy row per product: merged cells filled down, headings turned into columns.
///
/// The columns and their order are a contract. Texts are as received; dates ISO 8601, a bare year as such; phones with
/// their lost zero restored. What is unknown is empty in CSV; in NDJSON an empty text, or null where a number would
/// stand. The analyst's own copy: representatives and phones stay in.
package struct TidyTable: Sendable {
  package static let columns = [
    "section", "district", "commune", "no", "product", "product_group", "entity", "entity_kind", "representative",
    "address", "phone", "stars", "score", "decision_no", "decision_date", "last_valid_day", "note", "file", "sheet",
    "row",
  ]

  /// What follows them where the communes since 1 July 2025 are asked for: empty where they are not decided.
  package static let unitColumns = ["new_commune", "new_commune_code"]

  /// What follows where there are lists of revocations: `yes` for what was revoked, whenever that was.
  package static let revocationColumn = "revoked"

  enum Value {
    case text(String)
    case number(Double?)
  }

  let registry: Registry
  private let catalog: SourceCatalog
  private let units: ListUnits?
  let columns: [String]
  private let revocations: [Registration.ID: Revocations.Entry]

  /// With `units: .since2025`, two more columns say the new commune; the profile's extra columns come last.
  package init(_ reading: ListReading, units basis: UnitBasis = .written) {
    registry = reading.registry
    catalog = reading.catalog
    units = basis == .since2025 ? ListUnits(reading.registry) : nil
    let revocations = reading.registry.revocations
    self.revocations = revocations.entries(of: reading.registry, asOf: nil)
    columns =
      Self.columns + (basis == .since2025 ? Self.unitColumns : [])
      + (revocations.isEmpty ? [] : [Self.revocationColumn]) + reading.registry.profile.extraColumns.map(\.name)
  }

  /// CSV for the next program: no byte order mark, which would stick to the first column's name; formulas are
  /// neutralised all the same, since people open such files too.
  package func csv() -> [UInt8] {
    var csv = CSVWriter(formulas: .neutralised)
    csv.record(columns)
    for id in registry.registrations.indices {
      for value in values(ofRecord: id) {
        switch value {
        case .text(let text): csv.field(text)
        case .number(let number): csv.field(number.map(shortestText) ?? "")
        }
      }
      csv.endRecord()
    }
    return csv.bytes
  }

  /// One object a product and line.
  package func ndjson() -> [UInt8] {
    var json = JSONWriter()
    for id in registry.registrations.indices {
      json.object { json in
        for (column, value) in zip(columns, values(ofRecord: id)) {
          json.key(column)
          switch value {
          case .text(let text): json.string(text)
          case .number(let number): if let number { json.number(number) } else { json.null() }
          }
        }
      }
      json.endLine()
    }
    return json.bytes
  }

  /// The values of a record, one a column.
  func values(ofRecord id: Registration.ID) -> [Value] {
    values(of: registry.registrations[id]) + newCommune(of: id) + revoked(id) + extras(of: id)
  }

  private func values(of item: Registration) -> [Value] {
    let text = { (field: Field) in Value.text(registry.text(field, of: item)) }
    let last = item.decided.date.flatMap(registry.profile.validity.lastValidDay)
    let sheet = catalog[item.sheet]
    return [
      .text(section(of: item)), unit(.district, .district, of: item), unit(.commune, .commune, of: item),
      number(of: item),
      text(.product), text(.productGroup), text(.entity), .text(registry.texts[item.kind]), text(.representative),
      text(.address), .text(phone(of: item)), .number(item.stars.map(Double.init)), .number(item.score),
      text(.decisionNumber), .text(decisionDate(of: item)), .text(last?.iso ?? ""), text(.note), .text(sheet.file),
      .text(sheet.name), .number(Double(item.row)),
    ]
  }

  private func revoked(_ id: Registration.ID) -> [Value] {
    registry.revocations.isEmpty ? [] : [.text(revocations[id] == nil ? "" : "yes")]
  }

  private func newCommune(of id: Registration.ID) -> [Value] {
    guard let units else { return [] }
    let communes = units.isKnown ? units.successors(id) : []
    return communes.count == 1 ? [.text(communes[0].name), .text(communes[0].code ?? "")] : [.text(""), .text("")]
  }

  private func extras(of id: Registration.ID) -> [Value] {
    registry.profile.extraColumns.indices.map { .text(registry.text(ofExtra: $0, of: id)) }
  }

  /// A section by its number, `A`, or by its name where it has none; sections inside each other as `A.I`.
  private func section(of item: Registration) -> String {
    let sections = registry.path(to: item.band).map { registry.bands[$0] }.filter { $0.level == .section }
    return sections.map { $0.number?.text ?? $0.name }.joined(separator: ".")
  }

  private func unit(_ field: Field, _ level: Band.Level, of item: Registration) -> Value {
    let text = registry.text(field, of: item)
    return .text(text.isEmpty ? registry.band(level, of: item)?.name ?? "" : text)
  }

  private func number(of item: Registration) -> Value {
    let text = registry.text(.number, of: item)
    return item.number == nil && !text.isEmpty ? .text(text) : .number(item.number.map(Double.init))
  }

  private func phone(of item: Registration) -> String {
    let text = registry.text(.phone, of: item)
    let numbers = PhoneNumber.numbers(in: text)
    // A number that is none is left as it stands, and with it the whole cell: guessing would lose what is there.
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.form != .malformed }) else { return text }
    return numbers.map(\.digits).joined(separator: "; ")
  }

  private func decisionDate(of item: Registration) -> String {
    switch item.decided {
    case .on(let date): date.iso
    case .year(let year): "\(year)"
    case .month(let month, let year): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .missing, .unreadable: ""
    }
  }
}
