import AnnexTesting
import Diagnostics
import Registry

/// What a workbook says of its sheets besides their cells, and what other lists say of this one.
extension LayoutFaultKind {
  static let traits: [LayoutFaultKind] = [
    LayoutFaultKind(name: "formula without a value") { bed, random in
      let tag = LayoutGrid.Tag.value(bed.product(&random), .address)
      guard bed.options.file.isWorkbook, let place = bed.place(of: tag),
        let expected = bed.found("formula-no-value", at: tag)
      else { return nil }
      var layout = bed.replacing(tag, with: "")
      layout.sheets[place.sheet].traits.valuelessFormulas.add(row: place.row + 1, column: place.column + 1)
      return PlantedLayoutFault(layout: layout, expected: [expected])
    },
    LayoutFaultKind(name: "rows outside the declared range") { bed, random in
      guard bed.options.file.isWorkbook, let (sheet, last) = bed.row(of: bed.product(&random)) else { return nil }
      let below = bed.layout.sheets[sheet].rows.indices.dropFirst(last + 1)
      guard let row = below.first(where: { !bed.layout.sheets[sheet].rows[$0].isEmpty }),
        let column = bed.layout.sheets[sheet].rows[row].keys.min()
      else { return nil }
      var layout = bed.layout
      layout.sheets[sheet].traits.dimension = CellRange(
        firstRow: 1, firstColumn: 1, lastRow: last + 1, lastColumn: 200)
      let place = FoundFault(sheet: sheet, address: address(row: row, column: column), code: "dimension-wrong")
      return PlantedLayoutFault(layout: layout, expected: [place])
    },
    LayoutFaultKind(name: "recognition withdrawn") { bed, random in
      let product = bed.product(&random)
      let hasDecision = bed.place(of: .value(product, .decisionNumber)) != nil
      let tag = LayoutGrid.Tag.value(product, hasDecision ? .decisionNumber : .product)
      guard let expected = bed.found("revoked", at: tag) else { return nil }
      var layout = bed.layout
      layout.revoked = bed.layout.products[product]
      return PlantedLayoutFault(layout: layout, expected: [expected])
    },
  ]
}
