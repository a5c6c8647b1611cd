import Registry
import Testing

@testable import Intake

@Suite struct CountGrammarTests {
  private static let grammar = CountGrammar(.ocop)

  /// `23 sp, 12 ct, htx 3`: what a heading declares, in short.
  private func counts(_ heading: String) -> String {
    let declared = Self.grammar.read(heading).declared
    let parts =
      [declared.products.map { "\($0.value) sp" }, declared.entities.map { "\($0.value) ct" }].compactMap(\.self)
      + declared.kinds.map { "\($0.kind.rawValue) \($0.count.value)" }
    return parts.joined(separator: ", ")
  }

  @Test(arguments: [
    (
      "Thành phố Lai Châu: 23 sản phẩm của 12 chủ thể (2 Doanh nghiệp, 3 HTX, 7 hộ kinh doanh)",
      "23 sp, 12 ct, doanh_nghiep 2, htx 3, ho_kinh_doanh 7"
    ),
    (
      "đánh giá lạ i: 39 sả n phẩ m củ a 21 chủ  thể  (5 Doanh nghiệ p, 13 HTX, 3 hộ  kinh doanh)",
      "39 sp, 21 ct, doanh_nghiep 5, htx 13, ho_kinh_doanh 3"
    ),
    ("23 SP/12 CT: 02 DN, 03 HTX, 07 HKD", "23 sp, 12 ct, doanh_nghiep 2, htx 3, ho_kinh_doanh 7"),
    ("năm 2023: 65 sản phẩm của 40 chủ thể", "65 sp, 40 ct"), ("năm 2023", ""), ("nă m 2023 sản phẩm", ""),
    ("Danh sách năm 2023 sản phẩm mới: 5 sản phẩm", "5 sp"), ("1.234 sản phẩm", "1234 sp"),
    ("(1 HTX; 2 tổ hợp tác)", "htx 1, to_hop_tac 2"), ("3 cơ sở", "3 ct"), ("3 cơ sở sản xuất", "ho_kinh_doanh 3"),
    ("Điều 5, khoản 2", ""), ("Tổ 25, phường", ""), ("5 sản phẩmX", ""), ("99999999999999999999 sản phẩm", ""),
    ("2 Hợp tác xã, 1 HTX", "htx 2, htx 1"), ("", ""), ("Bản 5 SPa", ""),
    ("DN: 02; HTX: 3", "doanh_nghiep 2, htx 3"), ("SP: 23 - CT: 12 (DN 2, HTX 3)", "23 sp, 12 ct"),
    ("SP: 23/CT: 12", "23 sp, 12 ct"), ("23 SP/12 CT: DN: 02, HTX: 03", "23 sp, 12 ct, doanh_nghiep 2, htx 3"),
    ("Số sản phẩm: 23, số chủ thể: 12", "23 sp, 12 ct"),
    ("DN 02, HTX 03, HKD 07", "doanh_nghiep 2, htx 3, ho_kinh_doanh 7"),
    ("HTX 26", ""), ("CT: 12 DN", "doanh_nghiep 12"), ("DN: 2 HTX: 3", "doanh_nghiep 2, htx 3"),
    ("sả n phẩ m: 5", "5 sp"), ("HTX = 4", "htx 4"),
    ("65 sản phẩm của 40 chủ thể: 7 Doanh nghiệp", "65 sp, 40 ct, doanh_nghiep 7"),
  ]) func `counts are numbers before counting words`(heading: String, expected: String) {
    #expect(counts(heading) == expected)
  }

  @Test func `a count keeps the words it stands in`() {
    let reading = Self.grammar.read("Huyện Một: 23 sả n phẩ m của 03 HTX")
    #expect(reading.declared.products?.fragment == "23 sả n phẩ m")
    #expect(reading.declared.kinds.first?.count.fragment == "03 HTX")
    #expect(reading.firstAt == 11)
  }

  @Test(arguments: [
    ("23 SP; 12 chủ thể", true), ("(2 DN, 3 HTX)", true), ("Tổng số: 23 sản phẩm, trong đó có 2 DN", true),
    ("Huyện Một: 23 SP", false), ("Tổ 25, 3 HTX", false), ("Chè", false), ("", false),
  ]) func `a text may say nothing but counts`(text: String, isWhole: Bool) {
    #expect(Self.grammar.read(text).isWhole == isWhole)
  }
}

@Suite struct BandGrammarTests {
  /// The heading a row is, as `level number name`; its cells stand in the columns from A on.
  private func heading(_ cells: [String], isWide: Bool = false) -> String? {
    var texts = TextPool()
    let row = cells.enumerated().filter { !$1.isEmpty }
      .map { SourceCell(texts.intern($1), kind: .text, row: 5, column: $0 + 1) }
    let grammar = BandGrammar(.ocop, CountCells(grammar: CountGrammar(.ocop)))
    let header = HeaderRow([], columns: [])
    guard let found = grammar.heading(in: row[...], header: header, texts: texts, isWide: { _ in isWide }) else {
      return nil
    }
    return "\(found.unitLevel?.name ?? "-") \(found.number?.text ?? "-") \(found.name)"
  }

  @Test(arguments: [
    (["A", "Danh sách sản phẩm mới: 65 sản phẩm"], "- A Danh sách sản phẩm mới"),
    (["I. Thành phố Lai Châu: 23 sản phẩm của 12 chủ thể"], "district I Thành phố Lai Châu"),
    (["I", "Huyện Tam Đường", "11 sản phẩm"], "district I Huyện Tam Đường"),
    (["II. Xã Bản Bo (3 sản phẩm)"], "commune II Xã Bản Bo"), (["1. Xã Bản Bo"], "commune 1 Xã Bản Bo"),
    (["1", "Xã Bản Bo", "3 sản phẩm", "2"], "commune 1 Xã Bản Bo"),
    (["Huyện Tam Đường", "11 sản phẩm", "7 CT"], "district - Huyện Tam Đường"), (["Xã Bản Bo"], "commune - Xã Bản Bo"),
    (["I. TP. Lai Châu (23 SP/12 CT: 02 DN, 03 HTX)"], "district I TP. Lai Châu"),
    (["P.Đoàn Kết: 3 SP"], "commune - P.Đoàn Kết"),
    (["- Xã Bình Lư: 3 sản phẩm"], "commune - Xã Bình Lư"), (["1.2. Xã Bản Bo"], "commune 1.2 Xã Bản Bo"),
    (["I. Huyện Than Uyên gồm có 8 sản phẩm"], "district I Huyện Than Uyên"),
    (["1. Nhóm chè: 5 sản phẩm"], "- 1 Nhóm chè"), (["A - Sản phẩm mới"], "- A Sản phẩm mới"),
    (["Huyện Than Uyên: 8 sản phẩm của 6 chủ thể"], "district - Huyện Than Uyên"),
    (["Sản phẩm mới: 8 sản phẩm của 6 chủ thể"], "- - Sản phẩm mới"),
    (["I-Thành phố Lai Châu"], "district I Thành phố Lai Châu"),
  ]) func `headings are taken apart`(cells: [String], expected: String) {
    #expect(heading(cells) == expected)
  }

  @Test(arguments: [
    ["1. Chè"], ["Chè xanh"], ["Xã hội hóa chè"], ["1", "Xã Bản Bo", "HTX A"], ["Xã Xanh", "HTX A", "3 sao"],
    ["3 in 1 cà phê"], ["D-Mannose"], ["V-Coffee"], ["Set quà 3 sản phẩm"],
    ["Chè", "HTX A"], [],
  ]) func `what may be a product's name is no heading`(cells: [String]) {
    #expect(heading(cells) == nil)
  }

  @Test func `a unit's name across the columns is a heading`() {
    #expect(heading(["Xã Bản Bo"], isWide: true) == "commune - Xã Bản Bo")
    #expect(heading(["Chè xanh"], isWide: true) == nil)
  }
}

@Suite struct HeaderWordsTests {
  @Test(arguments: [
    ("TT", Field.number), ("Số TT", .number), ("STT", .number), ("Tên sản phẩm/huyện", .product), ("Tên SP", .product),
    ("Tên chủ thể sản xuất", .entity), ("Chủ thể", .entity), ("Cơ sở sản xuất", .entity), ("Đơn vị", .entity),
    ("Địa chỉ cơ sở sản xuất", .address), ("Đại diện", .representative),
    ("Người đại diện theo pháp luật", .representative),
    ("Số điện thoại", .phone), ("SĐT", .phone), ("Hạng sao", .stars), ("Phân hạng", .stars), ("Xếp hạng", .stars),
    ("Ngày quyết định", .decisionDate), ("Ngày công nhận", .decisionDate), ("Ngày cấp", .decisionDate),
    ("Số quyết định", .decisionNumber), ("Loại hình chủ thể", .entityKind), ("Xã/phường", .commune), ("Điểm", .score),
    ("Ghi chú", .note), ("Nhóm sản phẩm", .productGroup), ("TÊN SẢN PHẨM", .product),
    ("Tên chủ thể\nsản xuất", .entity),
    ("Tên sả\u{6E} phẩ\u{6D}", .product), ("Te\u{302}n sa\u{309}n pha\u{302}\u{309}m", .product), ("Huyện", .district),
    ("Số điểm", .score), ("Điện thoại liên hệ", .phone), ("Họ và tên người đại diện", .representative),
  ]) func `a header text names its field`(text: String, field: Field) {
    #expect(HeaderWords(.ocop, CountGrammar(.ocop)).match(TextKey(text))?.field == field)
  }

  @Test(arguments: ["", "Quy cách", "Chè xanh", "Doanh thu", "Đơn vị tính", "Mã sản phẩm", "Điểm bán hàng"])
  func `other texts name none`(text: String) {
    #expect(HeaderWords(.ocop, CountGrammar(.ocop)).match(TextKey(text)) == nil)
  }
}
