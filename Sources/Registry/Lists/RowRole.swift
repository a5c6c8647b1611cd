/// What a row of a sheet was taken for.
///
/// Every row has one: rows in are rows accounted for.
package enum RowRole: Hashable, Sendable {
  /// Above a table: the list's title, its number, a remark.
  case title
  case header
  case band(Band.ID)
  case product(Registration.ID)
  /// «Cộng», «Tổng cộng».
  case total(Total.ID)
  /// Below or between the rows: remarks, signatures.
  case note
  /// Cells without anything to see in them.
  case blank
  case unread(Reason)

  /// Why a row was left unread.
  package enum Reason: String, Sendable {
    /// No header was found on the sheet, so no column has a meaning.
    case noHeader
    /// It has values, but none where a product's or a heading's name would stand.
    case noProduct
  }

  /// The name in `annex inspect`.
  package var name: String {
    switch self {
    case .title: "title"
    case .header: "header"
    case .band: "band"
    case .product: "product"
    case .total: "total"
    case .note: "note"
    case .blank: "blank"
    case .unread: "unread"
    }
  }
}
