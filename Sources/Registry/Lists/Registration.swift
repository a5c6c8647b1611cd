package import Diagnostics

/// One product row of a list: a registration, or one recognition decision of a register.
///
/// Trivial, so that a list of 500,000 is one block of memory: texts are ids into `Registry.texts`. Every field keeps
/// the cell it comes from, and what was understood of the texts stands beside them.
package struct Registration: Sendable {
  /// An index into `Registry.registrations`, which are in the order they stand.
  package typealias ID = Int

  package let sheet: SheetID
  /// The row it stands in, 1-based.
  package let row: Int
  /// The innermost heading above it.
  package let band: Band.ID?
  /// Nil where neither a name nor a representative nor a phone tells who produces it.
  package let entity: Entity.ID?
  /// The numbering, if it is a whole number.
  package let number: Int?
  /// The kind's name in the output contracts, from the kind column, else from the entity's name; empty if neither tells.
  package let kind: TextID
  package let stars: Int?
  package let score: Double?
  package let decided: DecisionDay
  private let cells: InlineArray<16, SourceCell>

  /// Takes the cells by `Field.rawValue`.
  package init(
    sheet: SheetID, row: Int, band: Band.ID?, entity: Entity.ID?, number: Int?, kind: TextID, stars: Int?,
    score: Double?, decided: DecisionDay, cells: InlineArray<16, SourceCell>
  ) {
    self.sheet = sheet
    self.row = row
    self.band = band
    self.entity = entity
    self.number = number
    self.kind = kind
    self.stars = stars
    self.score = score
    self.decided = decided
    self.cells = cells
  }

  /// The value of a field with its cell; `.absent` where there is none.
  package subscript(field: Field) -> SourceCell { cells[field.rawValue] }

  /// The cell a field's value stands in: nil where there is none.
  package func location(of field: Field) -> SourceLocation? {
    let cell = self[field]
    guard !cell.isAbsent else { return nil }
    return SourceLocation(sheet: sheet, row: Int(cell.row), column: Int(cell.column))
  }
}
