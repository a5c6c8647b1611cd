internal import Diagnostics
internal import Registry

/// The cells of a row that tell whose product it is.
struct EntityCells: Sendable {
  let name: SourceCell
  let kind: SourceCell
  let representative: SourceCell
  let phone: SourceCell
  let sheet: SheetID

  init(_ row: FilledRow, sheet: SheetID) {
    name = row[.entity]
    kind = row[.entityKind]
    representative = row[.representative]
    phone = row[.phone]
    self.sheet = sheet
  }

  /// What rows of one entity nearly always share: the texts.
  var texts: SIMD4<UInt32> {
    SIMD4(name.text.rawValue, kind.text.rawValue, representative.text.rawValue, phone.text.rawValue)
  }
}
