internal import Registry

/// A row's cells that have something to see, and what tells a product row from the others.
struct SheetRow {
  let number: Int
  let cells: ArraySlice<SourceCell>
  /// Whether the numbering column holds a whole number and some other cell holds anything.
  let isNumbered: Bool
  /// The whole number of the numbering column.
  let ordinal: Int?
  /// Whether the numbering column holds the number of a heading, `A` or `IV`.
  let isLettered: Bool
  let hasProduct: Bool
  /// Whether the producer's column holds words rather than a figure.
  let hasProducer: Bool
  /// How many columns with a meaning hold something, the numbering aside.
  let fieldCount: Int

  /// Whether it holds nothing but a number: a product whose name is missing, or a row numbered for later use.
  var isBareNumber: Bool { ordinal != nil && cells.count == 1 }

  /// Whether there is a product's name and a value in another column that has a meaning, the numbering aside.
  var hasProductAndMore: Bool { hasProduct && fieldCount > 1 }

  init(number: Int, cells: ArraySlice<SourceCell>, header: HeaderRow, texts: TextPool) {
    self.number = number
    self.cells = cells
    let numbering = header.column(of: .number)
    let product = header.column(of: .product)
    let entity = header.column(of: .entity)
    var ordinal: Int?
    var isLettered = false
    var hasProduct = false
    var hasProducer = false
    var fieldCount = 0
    for cell in cells {
      let column = Int(cell.column)
      if column == numbering {
        ordinal = texts.withBytes(of: cell.text, NumberReader.ordinal)
        isLettered = ordinal == nil && BandNumber(texts[cell.text]) != nil
        continue
      }
      if header.field(at: column) != nil { fieldCount += 1 }
      if column == product { hasProduct = true }
      if column == entity { hasProducer = cell.kind == .text && !texts.withBytes(of: cell.text, Self.beginsWithDigit) }
    }
    self.ordinal = ordinal
    isNumbered = ordinal != nil && cells.count > 1
    self.isLettered = isLettered
    self.hasProduct = hasProduct
    self.hasProducer = hasProducer
    self.fieldCount = fieldCount
  }

  /// Whether it only numbers the columns, as the row under many headers does: «(1) (2) (3)», «A B 1 2».
  func numbersColumns(_ texts: TextPool) -> Bool {
    guard cells.count >= 3 else { return false }
    var before = 0
    var ordinals = 0
    for cell in cells {
      let core = texts[cell.text].filter { !$0.isWhitespace && !"()[].".contains($0) }
      if let ordinal = Int(core.prefix { $0 != "=" }) {
        guard ordinal == before + 1 else { return false }
        before = ordinal
        ordinals += 1
      } else if core.utf8.count != 1 || core.first?.isLetter != true {
        return false
      }
    }
    return ordinals >= 2
  }

  private static func beginsWithDigit(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] != 0x20 { return (0x30...0x39).contains(text[index]) }
    return false
  }
}
