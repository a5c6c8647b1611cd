internal import Registry

/// A row's cells that have something to see, and what tells a product row from the others.
struct SheetRow {
  let number: Int
  let cells: [SourceCell]
  /// Whether the numbering column holds a whole number and some other cell holds anything.
  let isNumbered: Bool
  let hasProduct: Bool
  /// Whether there is a product's name and a value in another column that has a meaning, the numbering aside.
  let hasProductAndMore: Bool

  init(number: Int, cells: [SourceCell], header: HeaderRow, texts: TextPool) {
    self.number = number
    self.cells = cells
    let numbering = header.column(of: .number)
    let product = header.column(of: .product)
    var isNumbered = false
    var hasProduct = false
    var others = 0
    for cell in cells {
      switch Int(cell.column) {
      case numbering: isNumbered = NumberReader.ordinal(texts[cell.text]) != nil
      case product: hasProduct = true
      case let column: others += header.field(at: column) != nil ? 1 : 0
      }
    }
    self.isNumbered = isNumbered && cells.count > 1
    self.hasProduct = hasProduct
    hasProductAndMore = hasProduct && others > 0
  }
}
