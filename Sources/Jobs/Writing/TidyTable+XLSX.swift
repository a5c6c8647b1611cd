package import Diagnostics
internal import Office
internal import Registry
package import Reports

extension TidyTable {
  private static let dates: Set<String> = ["decision_date", "last_valid_day"]
  /// Records whose texts decide how wide the columns are.
  private static let measured = 500

  /// A workbook of one sheet, to be filtered: days and numbers are days and numbers, not texts.
  ///
  /// What a person should know of it comes with it.
  package func xlsx() throws(RenderingError) -> (bytes: [UInt8], remarks: [Phrase]) {
    let records = registry.registrations.indices
    var widths = columns.map(\.count)
    for id in records.prefix(Self.measured) {
      for (column, value) in values(ofRecord: id).enumerated() {
        if case .text(let text) = value { widths[column] = max(widths[column], text.count) }
      }
    }
    let isDate = columns.map { Self.dates.contains($0) }
    var book = try TidyBook(
      title: "annex", columns: zip(columns, widths).map { (title: $0.0, width: $0.1) })
    for id in records {
      let values = values(ofRecord: id)
      try book.append(values.indices.map { Self.value(values[$0], isDate: isDate[$0]) })
    }
    let (bytes, cutTexts) = try book.finish()
    return (bytes, cutTexts > 0 ? [.textsCutInBook(cutTexts)] : [])
  }

  private static func value(_ value: Value, isDate: Bool) -> Grid.Value {
    switch value {
    case .number(let number): return number.map { .number($0) } ?? .empty
    case .text(let text) where isDate:
      guard let day = CivilDate(iso: text) else { return text.isEmpty ? .empty : .text(text) }
      return .date(year: day.year, month: day.month, day: day.day)
    case .text(let text): return text.isEmpty ? .empty : .text(text)
    }
  }
}
