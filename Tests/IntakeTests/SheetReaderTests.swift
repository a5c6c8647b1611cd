import AnnexTesting
import Diagnostics
import Registry
import Tables
import Testing

@testable import Intake

@Suite struct SheetReaderTests {
  private let header = "TT | Tên sản phẩm | Tên chủ thể | Đại diện | Địa chỉ | SĐT\n"

  @Test func `a banded list is titles, header, headings, products, a total and notes`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        DANH SÁCH SẢN PHẨM
        (Kèm theo Kế hoạch)

        TT | Tên sản phẩm | Tên chủ thể | Đại diện | Địa chỉ | SĐT
        A | Sản phẩm mới: 2 sản phẩm của 1 chủ thể
        I. Huyện Một: 2 sản phẩm của 1 chủ thể
        1 | Chè | HTX A | Lò Văn Mẫu | Bản 1 | 0912345678
        TT | Tên sản phẩm | Tên chủ thể | Đại diện | Địa chỉ | SĐT
        2 | Trà
        Tổng cộng: 2 sản phẩm
        Ghi chú: có giá trị đến hết năm
         | | | | TM. ỦY BAN NHÂN DÂN
         | | | | (Đã ký)
        """))
    #expect(
      list.roles() == [
        "1 title", "2 title", "4 header", "5 band", "6 band", "7 product", "8 header", "9 product", "10 total",
        "11 note", "12 note", "13 note",
      ])
    #expect(list.registry.sheets[0].titles == ["DANH SÁCH SẢN PHẨM", "(Kèm theo Kế hoạch)"])
    #expect(list.values(of: .entity) == ["HTX A", "HTX A"])
    #expect(list.registry.bands.map(\.name) == ["Sản phẩm mới", "Huyện Một"])
    let path = list.registry.path(to: list.registry.registrations[1].band)
    #expect(path.map { list.registry.bands[$0].level } == [.section, .district])
  }

  @Test func `a merged cell speaks for all its rows`() throws {
    let list = try reading(
      of: SheetLiteral(
        header + """
          1 | Chè | HTX A | Lò Văn Mẫu | Bản 1 | 0912345678
          2 | Trà | | | Bản 2
          3 | Gạo | HTX B | Vàng Thị Mẫu | Bản 3 | 0912345679
          """, merges: ["C2:C3", "D2:D3", "F2:F3", "A1:B1"]))
    #expect(list.values(of: .entity) == ["HTX A", "HTX A", "HTX B"])
    #expect(list.values(of: .address) == ["Bản 1", "Bản 2", "Bản 3"])
    #expect(list.values(of: .phone) == ["0912345678", "0912345678", "0912345679"])
    #expect(list.registry.registrations[1].location(of: .entity)?.address == "C2")
  }

  @Test func `without merges a row with no producer at all goes on with the one above`() throws {
    let list = try reading(
      of: SheetLiteral(
        header + "1 | Chè | HTX A | Mẫu | Bản 1 | 0912345678\n2 | Trà\n3 | Gạo | | | Bản 3", source: .csv))
    #expect(list.values(of: .entity) == ["HTX A", "HTX A", ""])
  }

  @Test func `a heading ends what the producer above stands for`() throws {
    let list = try reading(of: SheetLiteral(header + "1 | Chè | HTX A\nI. Huyện Một\n1 | Trà"))
    #expect(list.values(of: .entity) == ["HTX A", ""])
  }

  @Test func `where the numbering counts producers, their further products go on, over a page break too`() throws {
    let list = try reading(of: SheetLiteral(header + "1 | Chè | HTX A\n | Trà\n" + header + " | Gạo\n2 | Mật | HTX B"))
    #expect(list.roles() == ["1 header", "2 product", "3 product", "4 header", "5 product", "6 product"])
    #expect(list.values(of: .entity) == ["HTX A", "HTX A", "HTX A", "HTX B"])
  }

  @Test(arguments: [
    "(1) | (2) | (3) | (4) | (5) | (6)", "1 | 2 | 3 | 4 | 5 | 6", "A | B | 1 | 2 | 3 | 4",
    "[1] | [2] | [3] | [4] | [5] | [6]",
    "1 | 2 | 3 | 4 | 5 | 6=4+5",
  ]) func `a row that numbers the columns belongs to the header`(numbers: String) throws {
    let list = try reading(of: SheetLiteral(header + numbers + "\n1 | Chè | HTX A | Mẫu | Bản 1 | 0912345678"))
    #expect(list.roles() == ["1 header", "2 header", "3 product"])
  }

  @Test func `a header may span two rows`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        TT | Tên sản phẩm | Chủ thể | | | Quyết định | | Hạng sao
         | | Tên | Địa chỉ | Điện thoại | Số | Ngày
        1 | Chè | HTX A | Bản 1 | 0912345678 | 12/QĐ-UBND | 30/12/2022 | 3
        """, merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1", "H1:H2"]))
    #expect(list.roles() == ["1 header", "2 header", "3 product"])
    let fields = list.registry.sheets[0].tables[0].columns.map(\.field)
    #expect(
      fields == [.number, .product, .entity, .address, .phone, .decisionNumber, .decisionDate, .stars])
    #expect(list.registry.registrations[0].decided.date?.iso == "2022-12-30")
  }

  @Test func `the upper of two header rows may name only groups`() throws {
    let list = try reading(
      of: SheetLiteral(
        """
        DANH SÁCH
        TT | Thông tin chung | | Kết quả
         | Tên sản phẩm | Tên chủ thể | Hạng sao | Điểm
        1 | Chè | HTX A | 3 | 57,5
        """, merges: ["A2:A3", "B2:C2", "D2:E2"]))
    #expect(list.roles() == ["1 title", "2 header", "3 header", "4 product"])
    #expect(list.registry.sheets[0].tables[0].columns.map(\.field) == [.number, .product, .entity, .stars, .score])
  }

  @Test func `columns may stand in any order, and unknown ones are kept`() throws {
    let list = try reading(
      of: SheetLiteral("Hạng sao | Quy cách | Chủ thể | STT | Sản phẩm\n3 sao | hộp | HTX A | 1 | Chè"))
    #expect(list.registry.sheets[0].tables[0].columns.map(\.field) == [.stars, nil, .entity, .number, .product])
    #expect(list.registry.registrations.map(\.stars) == [3])
  }

  @Test func `a second table with other columns on the sheet is read by its own header`() throws {
    let list = try reading(
      of: SheetLiteral(
        "TT | Tên sản phẩm | Tên chủ thể\n1 | Chè | HTX A\n\nTT | Tên chủ thể | Tên sản phẩm | Hạng sao\n1 | HTX B | Gạo | 4"
      ))
    #expect(list.roles() == ["1 header", "2 product", "4 header", "5 product"])
    #expect(list.values(of: .product) == ["Chè", "Gạo"])
    #expect(list.values(of: .entity) == ["HTX A", "HTX B"])
  }

  @Test func `a list without numbering is read, whatever its products are called`() throws {
    let list = try reading(
      of: SheetLiteral(
        "Tên sản phẩm | Tên chủ thể | Địa chỉ | SĐT\nTổng hợp hạt | HTX A | Bản 1 | 0912345678\n"
          + "Xã Xanh | HTX A | Bản 1 | 0912345678\nI. Chè | HTX B | Bản 1 | 0912345679"))
    #expect(list.roles() == ["1 header", "2 product", "3 product", "4 product"])
  }

  @Test func `a remark between products does not swallow the rows after it`() throws {
    let rows = "Chè | HTX A | Bản 1 | 0912345678\nLưu ý: hết hạn\nTrà | HTX B | Bản 2 | 0912345679"
    let list = try reading(of: SheetLiteral("Tên sản phẩm | Tên chủ thể | Địa chỉ | SĐT\n" + rows))
    #expect(list.roles() == ["1 header", "2 product", "3 note", "4 product"])
  }

  @Test func `a stray text between products is said to be unread`() throws {
    let list = try reading(of: SheetLiteral(header + "1 | Chè | HTX A\n | | | | chuyển trang\n2 | Trà | HTX B"))
    #expect(list.roles() == ["1 header", "2 product", "3 unread noProduct", "4 product"])
  }

  @Test func `a last row that has all but number and product is a product without a name`() throws {
    let list = try reading(of: SheetLiteral(header + "1 | Chè | HTX A\n | | HTX B | Mẫu | Bản 1 | 0912345678"))
    #expect(list.roles().last == "3 product")
    let few = try reading(of: SheetLiteral(header + "1 | Chè | HTX A\n | | Anh Tám | Mẫu | Bản 1"))
    #expect(few.roles().last == "3 unread noProduct")
  }

  @Test func `a row that lost its product is one, a row numbered for later use is not`() throws {
    let list = try reading(of: SheetLiteral(header + "1 | Chè | HTX A\n2\n3 | Gạo | HTX B\n4\n5"))
    #expect(
      list.roles() == ["1 header", "2 product", "3 product", "4 product", "5 note", "6 note"])
  }

  @Test func `signatures in several columns are notes`() throws {
    let list = try reading(
      of: SheetLiteral(
        header + "1 | Chè | HTX A\n | Người lập biểu | | | Thủ trưởng đơn vị\n | (Ký tên) | | | (Ký tên)\n"
          + " | Lò Văn Mẫu | | | Vàng Thị Mẫu"))
    #expect(list.roles().suffix(3) == ["3 note", "4 note", "5 note"])
  }

  @Test func `a heading may have its figures in the columns`() throws {
    let list = try reading(of: SheetLiteral(header + "I | Huyện Một | 12 chủ thể\n1 | Chè | HTX A"))
    #expect(list.roles() == ["1 header", "2 band", "3 product"])
    #expect(list.registry.bands.first?.declared.entities?.value == 12)
  }

  @Test func `a list under a remark of several rows keeps its province and its title`() throws {
    let list = try reading(of: SheetLiteral("UBND TỈNH LAI CHÂU | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" + header))
    #expect(list.roles() == ["1 title", "2 header"])
    #expect(list.registry.province?.name == "Lai Châu")
  }

  @Test(arguments: [
    "1 | Chè | HTX A | Mẫu | Bản 1 | 0912345678", "Chè | Cơ sở sản xuất Mẫu | Xã Đông | Địa chỉ | 1",
    "Đơn vị: Sở Nông nghiệp | Ngày: 1/1/2023",
  ]) func `a sheet without a header is said to have none`(row: String) throws {
    let list = try reading(of: SheetLiteral(row))
    #expect(list.roles() == ["1 unread noHeader"])
    #expect(list.registry.registrations.isEmpty)
  }

  @Test func `hidden sheets are read and said to be hidden`() throws {
    let list = try reading(
      of: SheetLiteral(header + "1 | Chè | HTX A", name: "1"),
      SheetLiteral(header + "1 | Trà | HTX A", name: "2", visibility: .hidden))
    #expect(list.registry.sheets.map(\.isHidden) == [false, true])
    #expect(list.registry.registrations.count == 2)
  }
}
