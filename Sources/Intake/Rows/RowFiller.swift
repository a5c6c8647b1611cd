internal import Registry

/// Fills product rows: a merged cell speaks for all its rows, a mark for the cell above it, and a row whose producer
/// cells are blank goes on with the producer above.
struct RowFiller {
  private let sheet: SheetCells
  private let merged: MergedColumns
  private let columns: [Column]
  private let dittos: DittoMarks

  init(_ sheet: SheetCells, header: HeaderRow, _ dittos: DittoMarks) {
    self.dittos = dittos
    self.sheet = sheet
    merged = MergedColumns(sheet.merges)
    let fields = header.columns.compactMap { column in column.field.map { ($0, column.column) } }
    let hasIdentity = fields.count { $0.0.isOfEntity && !$0.0.isUnit } > 1
    columns = fields.map { field, column in
      let ending: Column.Ending = !field.isOfEntity ? .none : !field.isUnit ? .always : hasIdentity ? .none : .ifOther
      return Column(
        field: field, column: UInt16(clamping: column), isFilled: field != .number && field != .product,
        isOfEntity: field.isOfEntity, ending: ending,
        isGrouped: Self.isGrouped(field, column, sheet, below: header.rows.upperBound))
    }
  }

  /// A column with a field, and what is asked of it in every row.
  private struct Column {
    /// Whether a value ends the rows that go on with the producer above.
    enum Ending {
      case none, always
      /// A unit, where no other column says who the producer is: if it is another.
      case ifOther
    }

    let field: Field
    let column: UInt16
    /// Whether a merged cell or a mark speaks for it.
    let isFilled: Bool
    let isOfEntity: Bool
    let ending: Ending
    /// Whether a blank cell says what the one above does, whoever the producer is.
    let isGrouped: Bool
  }

  /// Rows looked at to tell how a column is written.
  private static let sampleRows = 1_000

  /// Whether a column names each district once, for all rows down to the next.
  ///
  /// It is mostly blank then, and never says the same twice in a row.
  private static func isGrouped(_ field: Field, _ column: Int, _ sheet: SheetCells, below header: Int) -> Bool {
    guard field == .district || field == .province || field == .productGroup else { return false }
    var (blank, filled) = (0, 0)
    var above = TextID.empty
    for index in 0..<min(sheet.rowCount, sampleRows) where sheet.number(ofRowAt: index) > header {
      let cells = sheet.cells(ofRowAt: index)
      guard let cell = cells.first(where: { Int($0.column) == column }) else {
        if cells.count > 1 { blank += 1 }
        continue
      }
      if cell.text == above { return false }
      above = cell.text
      filled += 1
    }
    return filled > 0 && blank > 1 && blank >= filled
  }

  /// The row's values; `above` are those of the product row before, nil at the start of a band.
  ///
  /// Without merges, as in a CSV saved from a workbook, a row continues the one above when *all* its producer cells
  /// are blank, those of units aside; one blank cell among others is a missing value. A producer's blank cell keeps its
  /// place, so that what is missing is said once, not on every row the producer goes on.
  func fill(row: Int, cells: ArraySlice<SourceCell>, above: FilledRow?) -> FilledRow {
    var filled = FilledRow()
    var isContinued = true
    for index in columns.indices {
      let column = columns[index]
      if let own = cells.first(where: { $0.column == column.column }) {
        if column.isFilled, dittos.isDitto(own) {
          filled[column.field] = above?[column.field] ?? blank(column, row)
          continue
        }
        filled[column.field] = own
        switch column.ending {
        case .none: break
        case .always: isContinued = false
        case .ifOther: if let above, above[column.field].text == own.text {} else { isContinued = false }
        }
      } else if column.isFilled, let anchor = merged.anchorRow(row: row, column: Int(column.column)) {
        filled[column.field] = sheet.cell(row: anchor, column: Int(column.column)) ?? blank(column, anchor)
      }
    }
    for index in columns.indices where columns[index].isOfEntity || columns[index].isGrouped {
      let column = columns[index]
      guard filled[column.field].isAbsent, filled[column.field].row == 0 else { continue }
      let goesOn = isContinued || column.isGrouped
      filled[column.field] = (goesOn ? above?[column.field] : nil) ?? blank(column, row)
    }
    return filled
  }

  private func blank(_ column: Column, _ row: Int) -> SourceCell {
    SourceCell(.empty, row: row, column: Int(column.column))
  }
}

extension Field {
  /// Whether it is the unit a producer is in, which lists repeat where they leave the producer blank.
  fileprivate var isUnit: Bool { self == .commune || self == .district || self == .province }
}
