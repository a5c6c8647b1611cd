package import Diagnostics

/// One product row of a list: a registration, or one recognition decision of a register.
///
/// Trivial, so that a list of 500,000 is one block of memory: texts are ids into `Registry.texts`. Every field keeps
/// the cell it comes from, and what was understood of the texts stands beside them.
///
/// Public for the reason `SourceCell` gives.
public struct Registration: Sendable {
  /// An index into `Registry.registrations`, which are in the order they stand.
  public typealias ID = Int

  package let sheet: SheetID
  /// The numbering, if it is a whole number.
  public let number: Int?
  /// The kind's name in the output contracts, from the kind column, else from the entity's name; empty if neither tells.
  package private(set) var kind: TextID
  package let stars: Int?
  package let score: Double?
  package let decided: DecisionDay
  @usableFromInline let cells: InlineArray<16, SourceCell>
  @usableFromInline let shortRow: Int32
  /// Negative where there is none.
  @usableFromInline let shortBand: Int32
  @usableFromInline var shortEntity: Int32

  /// Takes the cells by `Field.rawValue`.
  package init(
    sheet: SheetID, row: Int, band: Band.ID?, entity: Entity.ID? = nil, number: Int?, kind: TextID = .empty,
    stars: Int?, score: Double?, decided: DecisionDay, cells: InlineArray<16, SourceCell>
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
  @inlinable public var row: Int { Int(shortRow) }

  /// The innermost heading above it.
  @inlinable public var band: Int? { shortBand < 0 ? nil : Int(shortBand) }

  /// Nil where neither a name nor a representative nor a phone tells who produces it.
  @inlinable public var entity: Int? { shortEntity < 0 ? nil : Int(shortEntity) }

  /// Says whose product it is, which is known after the cells.
  package mutating func setOwner(_ entity: Entity.ID?, kind: TextID) {
    shortEntity = Int32(clamping: entity ?? -1)
    self.kind = kind
  }

  /// The value of a field with its cell; `.absent` where there is none.
  @inlinable public subscript(field: Field) -> SourceCell { cells[field.place] }

  /// The cell a field's value stands in: nil where there is none.
  package func location(of field: Field) -> SourceLocation? {
    let cell = self[field]
    guard !cell.isAbsent else { return nil }
    return SourceLocation(sheet: sheet, row: Int(cell.row), column: Int(cell.column))
  }
}
