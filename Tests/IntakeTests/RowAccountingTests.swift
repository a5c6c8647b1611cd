import AnnexTesting
import Registry
import Testing

@testable import Intake

@Suite struct RowAccountingTests {
  private static let pieces = [
    "", "", "", "1", "2", "7", "2023", "A", "B", "I", "IV", "I. Huyện Một", "Chè", "HTX A", "Hộ kinh doanh", "Cộng",
    "Tổng cộng: 5", "Ghi chú: x", "TM. UBND", "TT", "Tên sản phẩm", "Tên chủ thể", "Địa chỉ", "Số điện thoại", "#N/A",
    "TRUE", "2022-12-30", "31/02/2022", "0912345678", "Xã Đông: 3 sản phẩm của 2 chủ thể (1 HTX)", "★★★", "\"  \"",
    "Số 1/QĐ ngày 1/1/2022", "99999999999999999999", "-1", "1.5", "⏎", "e\u{301}\u{323}", "\u{301}", "(1)", "100%",
    "Ngày quyết định", "Quyết định", "Số", "Ngày",
  ]

  @Test(arguments: 1...150) func `every row of a garbage sheet has a role, once, in order`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var text = ""
    if seed.isMultiple(of: 2) { text = "TT | Tên sản phẩm | Tên chủ thể | Ngày quyết định | Hạng sao | Điểm\n" }
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let cells = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }
      text += cells.joined(separator: " | ") + "\n"
    }
    let merges = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let row = Int.random(in: 1...30, using: &random)
      let column = ["A", "B", "C", "D"][Int.random(in: 0...3, using: &random)]
      return "\(column)\(row):\(["A", "B", "C", "D", "E"].randomElement(using: &random) ?? "E")\(row + 3)"
    }
    let list = try reading(of: SheetLiteral(text, merges: merges))
    let sheet = list.registry.sheets[0]
    let cells = list.sheets[0]
    #expect(sheet.rows.map(\.row) == (0..<cells.rowCount).map { cells.number(ofRowAt: $0) })
    let products = sheet.rows.compactMap { row in if case .product(let id) = row.role { id } else { nil } }
    #expect(products == Array(list.registry.registrations.indices))
    let bands = sheet.rows.compactMap { row in if case .band(let id) = row.role { id } else { nil } }
    #expect(bands == list.registry.bands.indices.filter { list.registry.bands[$0].origin == .row })
    for (id, band) in list.registry.bands.enumerated() {
      if let parent = band.parent { #expect(parent < id) }
    }
  }
}
