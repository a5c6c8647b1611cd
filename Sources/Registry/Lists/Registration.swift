package import Diagnostics

/// One product row of a list: a registration, or one recognition decision of a register.
///
/// Trivial, so that a list of 500,000 is one block of memory: texts are ids into `Registry.texts`. Every field keeps
/// the cell it comes from, and what was understood of the texts stands beside them.
package struct Registration: Sendable {
  /// An index into `Registry.registrations`, which are in the order they stand.
  package typealias ID = Int

  package let sheet: SheetID
  /// The numbering, if it is a whole number.
  package let number: Int?
  /// The kind's name in the output contracts, from the kind column, else from the entity's name; empty if neither tells.
  package let kind: TextID
  package let stars: Int?
  package let score: Double?
  package let decided: DecisionDay
  private let cells: InlineArray<16, SourceCell>
  private let shortRow: Int32
  /// Negative where there is none.
  private let shortBand: Int32
  private let shortEntity: Int32

  /// Takes the cells by `Field.rawValue`.
  package init(
    sheet: SheetID, row: Int, band: Band.ID?, entity: Entity.ID?, number: Int?, kind: TextID, stars: Int?,
    score: Double?, decided: DecisionDay, cells: InlineArray<16, SourceCell>
  ) {
    self.sheet = sheet
    shortRow = Int32(clamping: row)
    shortBand = Int32(clamping: band ?? -1)
    shortEntity = Int32(clamping: entity ?? -1)
    self.number = number
    self.kind = kind
    self.stars = stars
    self.score = score
    self.decided = decided
    self.cells = cells
  }

  /// The row it stands in, 1-based.
  package var row: Int { Int(shortRow) }

  /// The innermost heading above it.
  package var band: Band.ID? { shortBand < 0 ? nil : Int(shortBand) }

  /// Nil where neither a name nor a representative nor a phone tells who produces it.
  package var entity: Entity.ID? { shortEntity < 0 ? nil : Int(shortEntity) }

  /// The value of a field with its cell; `.absent` where there is none.
  package subscript(field: Field) -> SourceCell { cells[field.rawValue] }

  /// The cell a field's value stands in: nil where there is none.
  package func location(of field: Field) -> SourceLocation? {
    let cell = self[field]
    guard !cell.isAbsent else { return nil }
    return SourceLocation(sheet: sheet, row: Int(cell.row), column: Int(cell.column))
  }
}
