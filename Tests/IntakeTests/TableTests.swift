import AnnexTesting
import Diagnostics
import Intake
import Registry
import Testing

/// Headers of any shape, several tables on a sheet, and what goes on from row to row.
@Suite struct TableTests {
  @Test func `a header's second line may name one column only`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        STT | Danh mục | Chủ thể | Số điện thoại
        | Tên sản phẩm
        1 | 2 | 3 | 4
        1 | Chè | HTX A | 0912345671
        """))
    #expect(list.roles() == ["1 header", "2 header", "3 header", "4 product"])
    #expect(list.values(of: .product) == ["Chè"])
  }

  @Test func `a second table under other columns is under no heading of the first`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        TT | Tên sản phẩm | Chủ thể | SĐT
        I. Huyện Tam Đường: 1 sản phẩm
        1 | Chè | HTX A | 0912345671
        Cộng: 1 sản phẩm

        Danh sách hết hạn
        STT | Chủ thể | Sản phẩm | Huyện
        1 | HTX B | Gạo | Huyện Than Uyên
        """))
    #expect(list.values(of: .product) == ["Chè", "Gạo"])
    #expect(list.values(of: .district) == ["", "Huyện Than Uyên"])
    #expect(list.registry.registrations.map { $0.band } == [0, nil])
    #expect(list.registry.sheets[0].tables.map(\.headerRows) == [1...1, 7...7])
  }

  @Test func `a header on a new page in a slightly other wording ends no heading`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        TT | Tên sản phẩm | Chủ thể | SĐT
        I. Huyện Tam Đường: 2 sản phẩm
        1 | Chè | HTX A | 0912345671
        STT | Tên SP | Tên chủ thể | Điện thoại
        2 | Gạo | HTX B | 0912345672
        """))
    #expect(list.registry.registrations.map { $0.band } == [0, 0])
  }

  @Test func `figures with what they count are no header`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        | Gạo | ★★★ | 56.5 điểm | HTX A | Lò Văn Mẫu
        I | Huyện Mường Tè | 3 sản phẩm | 2 chủ thể
        """))
    #expect(list.registry.sheets[0].headerRows.isEmpty)
  }

  @Test(arguments: [
    ("Tên huyện/Tên sản phẩm", Field.product), ("Tên sản phẩm/huyện", .product), ("Tên xã", .commune),
    ("Thời điểm công nhận", .decisionDate), ("Người đứng đầu", .representative),
  ]) func `a header of several words is the field it is most of`(header: String, field: Field) throws {
    let others: [Field] = [.number, .product, .entity, .phone, .stars].filter { $0 != field }
    let words = others.compactMap { field in Profile.ocop.columns.first { $0.field == field }?.headers.first }
    let list = try reading(of: SheetLiteral((words + [header]).joined(separator: " | ") + "\n1 | a | b | c | d | e"))
    #expect(list.registry.sheets[0].tables[0].column(of: field) == words.count + 1)
  }

  @Test func `a district written once stands for all rows down to the next`() throws {
    let list = try reading(
      ofText: """
        Huyện,Chủ thể,Tên SP,Xã
        Huyện Tam Đường,HTX A,Chè,Xã Bản Bo
        ,HTX B,Gạo,Xã Khun Há
        ,HTX C,Miến,Xã Bình Lư
        Huyện Than Uyên,HTX D,Mật,Xã Mường Than
        ,HTX E,Sả,
        """)
    #expect(
      list.values(of: .district)
        == ["Huyện Tam Đường", "Huyện Tam Đường", "Huyện Tam Đường", "Huyện Than Uyên", "Huyện Than Uyên"])
    #expect(list.values(of: .commune).last == "")
  }

  @Test func `a heading of a group among districts is a section`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        TT | Tên sản phẩm | Chủ thể
        I | Huyện Tam Đường
        1 | Chè | HTX A
        II | Huyện Than Uyên
        1 | Gạo | HTX B
        III | Sản phẩm chưa đạt
        1 | Mật | HTX C
        """))
    #expect(list.registry.bands.map(\.level) == [.district, .district, .section])
  }

  @Test func `a household whose representative is left out once is the one of its phone`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        TT | Tên sản phẩm | Chủ thể | Đại diện | SĐT
        1 | Chè | Hộ kinh doanh | Lò A | 0912345671
        2 | Gạo | Hộ kinh doanh | | 0912345671
        3 | Mật | Hộ kinh doanh | | 0912345672
        4 | Sả | Hộ kinh doanh | Lò B | 0912345672
        5 | Ớt | Hộ kinh doanh | Lò C | 0912345672
        """))
    #expect(list.registry.registrations.map(\.entity) == [0, 0, 1, 1, 2])
  }
}
