internal import Registry

/// The values of a product row by field, merged and continued cells filled down.
struct FilledRow {
  private(set) var cells = InlineArray<16, SourceCell>(repeating: .absent)

  subscript(field: Field) -> SourceCell {
    get { cells[field.rawValue] }
    set { cells[field.rawValue] = newValue }
  }
}
