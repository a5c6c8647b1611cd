internal import Foundation
package import Intake
internal import Registry
package import Tables

/// A made-up list: files of sheets that say what the truth says, and where every value and every count of it stands.
package struct Layout {
  package let options: LayoutOptions
  /// All sheets, in the order of the files.
  package var sheets: [LayoutGrid]
  /// The file of each sheet.
  package let files: [Int]
  /// In the order they stand.
  package let products: [ListTruth.Product]
  package let statements: [Statement]
  /// A product whose recognition another list withdraws.
  package var revoked: ListTruth.Product?

  /// Where a cell stands that is there for something; nil if there is none.
  package func place(of tag: LayoutGrid.Tag) -> (sheet: Int, row: Int, column: Int)? {
    for (index, sheet) in sheets.enumerated() {
      if let (row, column) = sheet.places[tag] { return (index, row, column) }
    }
    return nil
  }

  /// What is understood of the list.
  package func reading() throws(TableError) -> ListReading {
    let collector = ListCollector()
    for file in Set(files).sorted() {
      collector.beginFile("list-\(file + 1)")
      let own = zip(files, sheets).filter { $0.0 == file }.map(\.1)
      if options.file.isWorkbook {
        try SheetLiteral.feed(own.map(\.literal), to: collector)
      } else {
        for sheet in own { try Self.decode(LayoutText(options).bytes(of: sheet), into: collector) }
      }
    }
    var reading = ListReading(collector, profile: .ocop)
    if let revoked { reading.registry.revocations = try Self.revocations(of: revoked) }
    return reading
  }

  private static func revocations(of product: ListTruth.Product) throws(TableError) -> Revocations {
    let collector = ListCollector()
    collector.beginFile("revoked")
    let rows = [
      ["TT", "Tên sản phẩm", "Chủ thể", "Đại diện"], ["1", product.product, product.entity, product.representative],
    ]
    try SheetLiteral(rows: rows).feed(collector)
    let list = ListReading(collector, profile: Profile.ocop.revocations)
    return Revocations(list.registry, list.catalog)
  }

  private static func decode(_ bytes: [UInt8], into collector: ListCollector) throws(TableError) {
    var decoder = DelimitedTextDecoder()
    try decoder.decode(bytes.span, into: collector)
    try decoder.finish(into: collector)
  }
}

/// Writes a sheet as a text file.
package struct LayoutText {
  private let delimiter: String
  private let isUTF16: Bool
  private let hasMark: Bool

  package init(_ options: LayoutOptions) {
    switch options.file {
    case .workbook, .commas: delimiter = ","
    case .semicolons, .semicolonsUTF16: delimiter = ";"
    case .tabs, .tabsUTF16: delimiter = "\t"
    }
    isUTF16 = options.file == .semicolonsUTF16 || options.file == .tabsUTF16
    hasMark = isUTF16 || options.wording.isMultiple(of: 2)
  }

  package func bytes(of sheet: LayoutGrid) -> [UInt8] {
    let text =
      sheet.texts().map { row in row.map(field).joined(separator: delimiter) }.joined(separator: "\r\n") + "\r\n"
    let marked = hasMark ? "\u{FEFF}" + text : text
    guard isUTF16 else { return Array(marked.utf8) }
    return marked.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  private func field(_ cell: String) -> String {
    var text = cell.replacing("⏎", with: "\n")
    if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") { text = String(text.dropFirst().dropLast()) }
    guard text.contains(where: { "\"\n\r".contains($0) }) || text.contains(delimiter) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}

extension LayoutGrid {
  /// The same sheet with letters and their marks written apart.
  package func decomposed() -> LayoutGrid {
    var sheet = self
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells {
        sheet[row, column]?.text = cell.text.decomposedStringWithCanonicalMapping
      }
    }
    return sheet
  }
}
