internal import Checks
internal import Diagnostics
internal import Intake
internal import Registry
internal import Workbooks

/// Findings as comments at their cells: one a cell, with all that was found there.
struct CellAnnotations {
  /// By the number of the sheet.
  private(set) var ofSheet: [Int: [CellAnnotation]] = [:]

  init(_ findings: Findings, in reading: ListReading, language: Language) {
    let byPlace = Dictionary(grouping: findings.diagnostics.filter { $0.location.row > 0 }) { $0.location }
    for (sheet, places) in Dictionary(grouping: byPlace.keys, by: \.sheet) {
      let cells = reading.sheets.first { $0.id == sheet }
      let anchors = MergeAnchors(places, merges: cells?.merges ?? [])
      let found = places.sorted().reduce(into: [SourceLocation: [Diagnostic]]()) { found, place in
        let cell = place.column > 0 ? anchors.cell(of: place) : firstCell(ofRow: place, in: cells)
        found[cell, default: []] += byPlace[place] ?? []
      }
      ofSheet[Int(sheet.rawValue)] = found.sorted { $0.key < $1.key }.map { cell, diagnostics in
        CellAnnotation(
          row: Int(cell.row), column: Int(cell.column), severity: diagnostics.map(\.severity).max() ?? .note,
          text: diagnostics.map { text(of: $0, language) }.joined(separator: "\n\n"))
      }
    }
  }

  /// How many cells there are.
  var count: Int { ofSheet.values.reduce(0) { $0 + $1.count } }

  /// How many of them are only filled, because their sheet has so many.
  var withoutComment: Int { ofSheet.values.reduce(0) { $0 + max($1.count - Workbook.mostComments, 0) } }

  /// A finding of a whole row stands at its first cell.
  private func firstCell(ofRow place: SourceLocation, in cells: SheetCells?) -> SourceLocation {
    let index = cells?.indexOfRow(Int(place.row))
    let column = index.flatMap { cells?.cells(ofRowAt: $0).first?.column } ?? 1
    return SourceLocation(sheet: place.sheet, row: Int(place.row), column: Int(column))
  }

  private func text(of diagnostic: Diagnostic, _ language: Language) -> String {
    let severity = Phrase.severity(diagnostic.severity).text(language)
    let title = severity.prefix(1).uppercased() + severity.dropFirst()
    return "\(title) [\(diagnostic.code.rawValue)]: \(diagnostic.message.text(language))\n→ "
      + diagnostic.help.text(language)
  }
}

/// Of cells, the first of the merged ranges they are in.
private struct MergeAnchors {
  private var anchors: [SourceLocation: SourceLocation] = [:]

  init(_ places: [SourceLocation], merges: [CellRange]) {
    let ordered = places.sorted()
    for merge in merges {
      var low = 0
      var high = ordered.count
      while low < high {
        let middle = (low + high) / 2
        if Int(ordered[middle].row) < merge.firstRow { low = middle + 1 } else { high = middle }
      }
      while low < ordered.count, Int(ordered[low].row) <= merge.lastRow {
        let place = ordered[low]
        if merge.contains(row: Int(place.row), column: Int(place.column)) {
          anchors[place] = SourceLocation(sheet: place.sheet, row: merge.firstRow, column: merge.firstColumn)
        }
        low += 1
      }
    }
  }

  func cell(of place: SourceLocation) -> SourceLocation { anchors[place] ?? place }
}
