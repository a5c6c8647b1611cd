package import Diagnostics

/// A row that adds up, «Tổng cộng: 105 sản phẩm», or a title that says how many products the list has.
///
/// It declares counts like a heading, but of rows that are told by its place: those of the heading it closes, of its
/// sheet, of its file, or of all.
package struct Total: Sendable {
  /// An index into `Registry.totals`, which are in the order they stand.
  package typealias ID = Int

  /// What it stands in.
  package enum Origin: String, Sendable {
    case row, title
  }

  package let origin: Origin
  /// The cells' words as received.
  package let text: String
  package let declared: DeclaredCounts
  /// The cell the words stand in.
  package let location: SourceLocation
  /// The merged range, if the cell is merged.
  package let range: CellRange?
  /// The records it may be the total of, the likeliest first; empty ranges are left out.
  package let scopes: [Range<Registration.ID>]

  package init(
    origin: Origin, text: String, declared: DeclaredCounts, location: SourceLocation, range: CellRange?,
    scopes: [Range<Registration.ID>]
  ) {
    self.origin = origin
    self.text = text
    self.declared = declared
    self.location = location
    self.range = range
    self.scopes = scopes
  }
}
