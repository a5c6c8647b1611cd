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

    Phụ lục khổ dọc.

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
    blocks: MarkdownParser(grids: [grid]).blocks(markdown))
}()
