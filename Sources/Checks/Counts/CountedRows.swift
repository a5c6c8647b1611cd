internal import Diagnostics
internal import Registry

extension CheckedList {
  /// A note on the entity of every record, at its name.
  func notes(on records: [Registration.ID]) -> [Diagnostic.Note] {
    records.map { id in
      let item = registry.registrations[id]
      let name = item.entity.map { displayName(of: registry.entities[$0]) } ?? ""
      return Diagnostic.Note(.countedEntity(name), at: location(of: .entity, in: item))
    }
  }

  /// Notes on the first and the last product row that were counted.
  func ends(of tally: Tally) -> [Diagnostic.Note] {
    guard let records = tally.records else { return [] }
    return [
      Diagnostic.Note(.firstCounted(), at: location(of: .product, in: registry.registrations[records.lowerBound])),
      Diagnostic.Note(.lastCounted(), at: location(of: .product, in: registry.registrations[records.upperBound])),
    ]
  }

  /// The cell of a field: where its value stands, else where it would stand for the row, else the row.
  func location(of field: Field, in item: Registration) -> SourceLocation {
    let cell = item[field]
    guard cell.row == 0 else {
      return SourceLocation(sheet: item.sheet, row: Int(cell.row), column: Int(cell.column))
    }
    return SourceLocation(
      sheet: item.sheet, row: item.row, column: registry.sheet(item.sheet)?.column(of: field, atRow: item.row) ?? 0)
  }
}
