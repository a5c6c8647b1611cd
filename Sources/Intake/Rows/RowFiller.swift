internal import Registry

/// Fills product rows: a merged cell speaks for all its rows, a mark for the cell above it, and a row whose producer
/// cells are blank goes on with the producer above.
struct RowFiller {
  private let sheet: SheetCells
  private let merged: MergedColumns
  private let columns: [(field: Field, column: Int)]
  /// Whether a blank name beside a unit alone goes on with the producer above: other columns say so too.
  private let hasIdentity: Bool
  private let dittos: DittoMarks

  init(_ sheet: SheetCells, header: HeaderRow, _ dittos: DittoMarks) {
    self.dittos = dittos
    self.sheet = sheet
    merged = MergedColumns(sheet.merges)
    columns = header.columns.compactMap { column in column.field.map { ($0, column.column) } }
    hasIdentity = columns.count { $0.field.isOfEntity && !$0.field.isUnit } > 1
  }

  /// The row's values; `above` are those of the product row before, nil at the start of a band.
  ///
  /// Without merges, as in a CSV saved from a workbook, a row continues the one above when *all* its producer cells
  /// are blank, those of units aside; one blank cell among others is a missing value. A producer's blank cell keeps its
  /// place, so that what is missing is said once, not on every row the producer goes on.
  func fill(row: Int, cells: ArraySlice<SourceCell>, above: FilledRow?) -> FilledRow {
    var filled = FilledRow()
    var isContinued = true
    for (field, column) in columns {
      if let own = cells.first(where: { Int($0.column) == column }) {
        if field != .number, field != .product, dittos.isDitto(own) {
          filled[field] = above?[field] ?? SourceCell(.empty, row: row, column: column)
          continue
        }
        filled[field] = own
        if field.isOfEntity, !field.isUnit || (!hasIdentity && own.text != above?[field].text) { isContinued = false }
      } else if field != .number, field != .product, let anchor = merged.anchorRow(row: row, column: column) {
        filled[field] = sheet.cell(row: anchor, column: column) ?? SourceCell(.empty, row: anchor, column: column)
      }
    }
    for (field, column) in columns where field.isOfEntity && filled[field].isAbsent && filled[field].row == 0 {
      let blank = SourceCell(.empty, row: row, column: column)
      filled[field] = isContinued ? above?[field] ?? blank : blank
    }
    return filled
  }
}

extension Field {
  /// Whether it is the unit a producer is in, which lists repeat where they leave the producer blank.
  fileprivate var isUnit: Bool { self == .commune || self == .district || self == .province }
}
