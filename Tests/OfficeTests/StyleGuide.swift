internal import Diagnostics
internal import Reports

/// The text of `templates/office/notice.docx`: one paragraph of each style, which says what the style is for.
let styleGuide: Report = {
  var grid = Grid(
    name: "guide", title: "Bảng",
    columns: [
      .init("no", "Đầu bảng", alignment: .center, isNumeric: true), .init("text", "Đầu bảng"),
      .init("entity", "Đầu bảng"), .init("date", "Đầu bảng", alignment: .center, isNumeric: true),
    ], footnotes: ["Ghi chú bảng: đứng ngay dưới bảng."])
  grid.append(.init(level: 1, text: "I. Nhóm trong bảng", value: "I"))
  grid.append(.init(level: 2, text: "1. Nhóm con trong bảng", value: "1"))
  for number in 1...2 {
    let entity: Grid.Cell = number == 1 ? .value(.text("Chữ trong bảng (ô gộp)")) : .continued
    grid.append([
      .value(.integer(number)), .value(.text("Chữ trong bảng")), entity, .value(.date(year: 2025, month: 12, day: 31)),
    ])
  }
  var legend = Grid(
    name: "legend", title: "Các kiểu", columns: [.init("style", "Tên kiểu"), .init("use", "Dùng cho")])
  for (style, use) in styleUses { legend.append([.value(.text(style)), .value(.text(use))]) }
  let markdown = """
    ```letterhead
    Cơ quan chủ quản\\
    **Cơ quan ban hành**

    ***

    Số và ký hiệu:           /SNNMT

    Trích yếu công văn
    ---
    **Quốc hiệu**\\
    **Tiêu ngữ**

    ***

    *Địa danh và ngày        tháng        năm*
    ```

    # Tên văn bản

    ```center
    Kính gửi:
    ```

    - Nơi kính gửi thứ nhất;
    - Nơi kính gửi thứ hai.

    Nội dung: tệp này không phải văn bản để gửi đi. annex lấy từ đây các kiểu chữ (Styles) và khổ giấy, lề trang, đầu \
    trang, chân trang. Muốn đổi hình thức công văn thì mở tệp bằng Word hoặc LibreOffice, sửa kiểu có tên ghi ở từng \
    dòng rồi lưu lại; không đổi tên kiểu. Phần chữ không được dùng, xóa đi cũng được.

    ## Đề mục

    Trang này đặt khổ giấy và lề cho công văn; phần thứ hai cho phụ lục khổ dọc; phần thứ ba cho phụ lục khổ ngang.

    ### Tiểu mục

    - Liệt kê thứ nhất;
    - Liệt kê thứ hai.

    ```center
    Canh giữa
    ```

    ```right
    Canh phải
    ```

    Mỗi phần của tệp này dài hơn một trang, để thấy được cả trang thứ nhất (không ghi số trang) và các trang sau (số \
    trang ở giữa lề trên). LibreOffice chỉ giữ lại cách đánh số ấy khi phần văn bản có từ hai trang trở lên, vì vậy \
    đừng rút ngắn phần chữ nếu lưu lại bằng LibreOffice.

    Tên kiểu nào không có trong tệp thì annex dùng kiểu có sẵn theo Nghị định số 30/2020/NĐ-CP: khổ A4, lề trên và lề \
    dưới 20 mm, lề trái 30 mm, lề phải 15 mm, phông chữ Times New Roman, cỡ chữ nội dung 14, thụt đầu dòng 1,27 cm, \
    khoảng cách giữa các đoạn 6 pt.

    Muốn thêm biểu trưng của cơ quan hay dòng địa chỉ, đặt vào đầu trang hoặc chân trang của phần tương ứng: đầu trang \
    và chân trang được lấy nguyên, kể cả hình. Ngôn ngữ soát chính tả của văn bản theo ngôn ngữ của báo cáo.

    Hai cột ở phần đầu và phần cuối công văn do annex chia theo độ dài các dòng chữ; đường kẻ dưới Tiêu ngữ dài bằng \
    dòng Tiêu ngữ, đường kẻ dưới tên cơ quan ban hành dài bằng hai phần năm dòng tên. Cột trong bảng chia theo độ dài \
    các ô; dòng đầu bảng lặp lại ở mỗi trang, không dòng nào bị ngắt sang trang sau.

    ```signature
    ***Nơi nhận:***

    - Danh sách nơi nhận;
    - Lưu: VT.
    ---
    **Chức vụ người ký**

    *(Ghi chú chữ ký)*

    **Người ký**
    ```

    ```page
    ```

    ## Phụ lục

    ### Tên phụ lục

    ```center
    *(Kèm theo Văn bản số           ngày        tháng        năm          của Cơ quan ban hành)*
    ```

    Phụ lục khổ dọc có khổ giấy và lề trang của phần này. Các kiểu, theo thứ tự từ đầu công văn:

    ~~~ grid legend
    ~~~

    Tên các kiểu là tên tiếng Việt ghi ở cột thứ nhất. Word và LibreOffice có thể đặt lại mã của kiểu khi lưu tệp; annex \
    tìm kiểu theo tên nên việc đó không ảnh hưởng gì. Tệp bị hỏng, hoặc không phải văn bản Word, thì annex báo lỗi và \
    không lập văn bản.

    Sau khi sửa, chạy lại «annex report … --format docx» để xem kết quả. Sửa hỏng thì xóa tệp này đi: annex dùng các kiểu \
    có sẵn.

    ```page landscape
    ```

    ## Phụ lục

    ### Tên phụ lục

    ```center
    *(Kèm theo Văn bản số           ngày        tháng        năm          của Cơ quan ban hành)*
    ```

    ~~~ grid guide
    ~~~
    """
  return Report(
    name: "notice", title: "Kiểu chữ và khổ giấy của công văn", language: .vietnamese,
    blocks: MarkdownParser(grids: [grid, legend]).blocks(markdown))
}()

/// What each style is for.
private let styleUses = [
  ("Cơ quan chủ quản", "tên cơ quan cấp trên trực tiếp, chữ in hoa, cỡ 12 đến 13, kiểu đứng"),
  ("Cơ quan ban hành", "tên cơ quan, tổ chức ban hành văn bản, chữ in hoa, cỡ 12 đến 13, đứng, đậm"),
  ("Số và ký hiệu", "dòng «Số:», cỡ 13, kiểu đứng; số để trống khi chưa biết"),
  ("Trích yếu công văn", "dòng «V/v», cỡ 12 đến 13, đứng, cách dòng trên 6 pt"),
  ("Quốc hiệu", "dòng «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM», cỡ 12 đến 13, đứng, đậm"),
  ("Tiêu ngữ", "dòng «Độc lập - Tự do - Hạnh phúc», cỡ 13 đến 14, đứng, đậm"),
  ("Địa danh và ngày", "địa danh và thời gian ban hành, cỡ 13 đến 14, nghiêng; ngày để trống khi chưa biết"),
  ("Đường kẻ", "đường kẻ ngang dưới Tiêu ngữ và dưới tên cơ quan ban hành"),
  ("Tên văn bản", "tên loại và trích yếu nội dung của văn bản, cỡ 14, đứng, đậm, canh giữa"),
  ("Đề mục, Tiểu mục", "tên các phần trong văn bản"),
  ("Kính gửi, Nơi kính gửi", "dòng «Kính gửi:» và các nơi nhận ghi bên dưới, mỗi nơi một dòng"),
  ("Nội dung", "các đoạn văn, cỡ 13 đến 14, canh đều hai bên, thụt đầu dòng, cách đoạn từ 6 pt"),
  ("Liệt kê", "các dòng có gạch đầu dòng hoặc đánh số"),
  ("Canh trái, Canh giữa, Canh phải", "các đoạn đặt riêng, không thụt đầu dòng"),
  ("Nơi nhận", "dòng «Nơi nhận:», cỡ 12, nghiêng, đậm"),
  ("Danh sách nơi nhận", "các nơi nhận, cỡ 11, kiểu đứng"),
  ("Chức vụ người ký", "quyền hạn và chức vụ của người ký, chữ in hoa, cỡ 13 đến 14, đứng, đậm"),
  ("Ghi chú chữ ký", "dòng «(Ký, ghi rõ họ tên)» và tương tự"),
  ("Người ký", "họ và tên người ký, cỡ 13 đến 14, đứng, đậm; khoảng trên để ký và đóng dấu"),
  ("Phụ lục", "chữ «Phụ lục» và số thứ tự, dòng riêng, canh giữa, cỡ 14, đứng, đậm"),
  ("Tên phụ lục", "tên phụ lục, chữ in hoa, canh giữa, cỡ 13 đến 14, đứng, đậm"),
  ("Kèm theo", "dòng chỉ dẫn «(Kèm theo Văn bản số …)», canh giữa, cỡ 13 đến 14, nghiêng"),
  ("Bảng", "kiểu của bảng: đường viền, khoảng cách từ viền đến chữ"),
  ("Đầu bảng", "các ô ở dòng đầu, lặp lại ở mỗi trang"),
  ("Nhóm trong bảng, Nhóm con trong bảng", "các dòng chạy suốt bảng: phần, huyện, xã; luôn đi cùng dòng sau"),
  ("Chữ trong bảng, Số trong bảng", "các ô chữ; các ô số, ngày, số quyết định"),
  ("Ghi chú bảng", "các chú thích ngay dưới bảng"),
  ("Số trang", "số trang ở đầu trang, cỡ 13 đến 14, kiểu đứng, canh giữa"),
  ("Ngắt phần", "dòng trống rất nhỏ ở cuối mỗi phần, không thấy được"),
]
