internal import Diagnostics
internal import Registry

extension SheetCells {
  private static let mostRows = 1 << 24
  private static let mostColumns = 1 << 16

  /// Writes all but the sheet's number and name.
  func write(to writer: inout PartialWriter) {
    writer.flag(isHidden)
    writer.flag(isVeryHidden)
    var hidden = hiddenRows[...]
    var above = 0
    writer.number(rowCount)
    for index in 0..<rowCount {
      let number = number(ofRowAt: index)
      writer.number(number - above)
      above = number
      writer.flag(hidden.first == number)
      if hidden.first == number { hidden.removeFirst() }
      let cells = cells(ofRowAt: index)
      writer.number(cells.count)
      for cell in cells {
        writer.number(Int(cell.column))
        writer.number(Int(cell.kind.rawValue))
        writer.number(Int(cell.text.rawValue))
      }
    }
    writer.number(merges.count)
    for range in merges { Self.write(range, to: &writer) }
    write(traits, to: &writer)
  }

  private func write(_ traits: SheetTraits, to writer: inout PartialWriter) {
    writer.flag(traits.dimension != nil)
    if let dimension = traits.dimension { Self.write(dimension, to: &writer) }
    writer.number(traits.hiddenColumns.count)
    for columns in traits.hiddenColumns {
      writer.number(columns.lowerBound)
      writer.number(columns.upperBound)
    }
    let formulas = traits.valuelessFormulas
    writer.number(formulas.columns.count)
    for column in formulas.columns {
      writer.number(column)
      let stretches = formulas.stretches(column: column)
      writer.number(stretches.count)
      for rows in stretches {
        writer.number(rows.lowerBound)
        writer.number(rows.upperBound)
      }
    }
  }

  private static func write(_ range: CellRange, to writer: inout PartialWriter) {
    for number in [range.firstRow, range.firstColumn, range.lastRow, range.lastColumn] { writer.number(number) }
  }

  /// A sheet as it was written, under its number here and with the ids that its texts have here.
  init(id: SheetID, from reader: inout PartialReader, _ ids: [TextID]) throws(PartialError) {
    self.init(id: id, isHidden: try reader.flag())
    isVeryHidden = try reader.flag()
    var number = 0
    for _ in 0..<(try reader.count()) {
      number += try reader.number(1...Self.mostRows)
      beginRow(number)
      if try reader.flag() { hideRow() }
      for _ in 0..<(try reader.count()) {
        let column = try reader.number(1...Self.mostColumns)
        guard let kind = SourceCell.Kind(rawValue: UInt8(try reader.number(0...255))) else { throw PartialError() }
        let text = try reader.number(0...max(0, ids.count - 1))
        guard ids.indices.contains(text) else { throw PartialError() }
        append(SourceCell(ids[text], kind: kind, row: number, column: column))
      }
    }
    for _ in 0..<(try reader.count()) { append([try Self.range(from: &reader)]) }
    traits = try Self.traits(from: &reader)
  }

  private static func traits(from reader: inout PartialReader) throws(PartialError) -> SheetTraits {
    var traits = SheetTraits()
    if try reader.flag() { traits.dimension = try range(from: &reader) }
    for _ in 0..<(try reader.count()) { traits.hiddenColumns.append(try bounds(from: &reader)) }
    for _ in 0..<(try reader.count()) {
      let column = try reader.number(1...mostColumns)
      for _ in 0..<(try reader.count()) {
        traits.valuelessFormulas.add(rows: try bounds(from: &reader), column: column)
      }
    }
    return traits
  }

  private static func bounds(from reader: inout PartialReader) throws(PartialError) -> ClosedRange<Int> {
    let lower = try reader.number(0...mostRows)
    return lower...(try reader.number(lower...mostRows))
  }

  private static func range(from reader: inout PartialReader) throws(PartialError) -> CellRange {
    let firstRow = try reader.number(0...mostRows)
    let firstColumn = try reader.number(0...mostRows)
    let lastRow = try reader.number(0...mostRows)
    let lastColumn = try reader.number(0...mostRows)
    return CellRange(firstRow: firstRow, firstColumn: firstColumn, lastRow: lastRow, lastColumn: lastColumn)
  }
}
