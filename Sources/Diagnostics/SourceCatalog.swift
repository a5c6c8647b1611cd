/// The names behind `SheetID`s: which file, which sheet.
///
/// They live here once, not with every value.
package struct SourceCatalog: Sendable {
  package struct Sheet: Hashable, Sendable {
    /// The input's name as findings print it: its last path component, or `-` for standard input.
    package let file: String
    /// The sheet's name; empty for a CSV file, which has none.
    package let name: String
  }

  package private(set) var sheets: [Sheet] = []

  package init() {}

  /// Enters a sheet and returns the id its cells carry from now on.
  package mutating func add(file: String, sheet: String) -> SheetID {
    sheets.append(Sheet(file: file, name: sheet))
    return SheetID(rawValue: UInt16(clamping: sheets.count - 1))
  }

  package subscript(id: SheetID) -> Sheet { sheets[Int(id.rawValue)] }

  /// `annex-2023.xlsx › Danh sách 2023 › C7`, without the parts that are not known.
  package func describe(_ location: SourceLocation) -> String {
    let sheet = self[location.sheet]
    return [sheet.file, sheet.name, location.address].filter { !$0.isEmpty }.joined(separator: " › ")
  }
}
