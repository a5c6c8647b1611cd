internal import Diagnostics
internal import Reports

/// A small list as an annex has it: two bands, a producer merged over two products, a personal column.
func sampleGrid() -> Grid {
  var grid = Grid(
    name: "valid", title: "Sản phẩm còn thời hạn",
    columns: [
      .init("no", "TT", alignment: .center, isNumeric: true),
      .init("product", "Tên sản phẩm"),
      .init("entity", "Chủ thể"),
      .init("phone", "Số điện thoại", isPersonal: true),
      .init("stars", "Hạng sao", alignment: .center, isNumeric: true),
      .init("decision_date", "Ngày quyết định", alignment: .center, isNumeric: true),
    ],
    groups: [.init("commune", "Xã, phường")], footnotes: ["Số liệu đến hết ngày 31/12/2025."])
  grid.append(.init(level: 1, text: "I. Xã Bản Bo: 2 sản phẩm", value: "Xã Bản Bo"))
  grid.append([
    .value(.integer(1)), .value(.text("Chè xanh")), .value(.text("HTX Trái Tim")), .value(.text("0947128875")),
    .value(.integer(4)), .value(.date(year: 2023, month: 1, day: 5)),
  ])
  grid.append([.value(.integer(2)), .value(.text("Mật ong")), .continued, .continued, .value(.integer(3))])
  grid.append(.init(level: 1, text: "II. Xã Khoen On: 1 sản phẩm", value: "Xã Khoen On"))
  grid.append([.value(.integer(1)), .value(.text("Gạo séng cù")), .continued, .value(.empty), .value(.number(3.5))])
  return grid
}

/// A report with every kind of block.
func sampleReport(grid: Grid = sampleGrid()) -> Report {
  let markdown = """
    ```letterhead
    UBND TỈNH LAI CHÂU\\
    **SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG**

    Số:           /SNNMT
    ---
    **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\
    **Độc lập - Tự do - Hạnh phúc**

    ***
    ```

    # Danh sách

    Một đoạn *nghiêng* và **đậm**,
    nối dòng.

    1. Một
    2. Hai

    ```center
    (Kèm theo)
    ```

    ```page landscape
    ```

    ~~~ grid valid
    ~~~

    ```signature
    ***Nơi nhận:***

    - Như trên;
    - Lưu: VT.
    ---
    **GIÁM ĐỐC**
    ```
    """
  return Report(
    name: "sample", title: "Danh sách", language: .vietnamese,
    blocks: MarkdownParser(grids: [grid]).blocks(markdown),
    figures: [
      "as_of": .text("31/12/2025"), "valid.products": .integer(3), "valid.share": .number(0.5),
      "is_public": .flag(false), "sources": .texts(["a.xlsx"]),
      "by_stars": .list([["stars": .integer(4), "products": .integer(1)]], keys: ["stars", "products"]),
    ])
}

/// A shell that adds next to nothing.
func bareShell() throws -> PageShell {
  try PageShell(
    name: "bare.html", text: "<!DOCTYPE html><html lang=\"{{language}}\"><title>{{title}}</title>\n{{body}}")
}

extension RenderedFile {
  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
