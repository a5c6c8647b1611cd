extension ManualPage {
  /// Sheets, their headers and their rows.
  static let sheet = [
    ManualPage(
      "header-missing", .sheet, [.error, .warning],
      summary: Phrase(
        vi: "danh sách có dòng tiêu đề cột, có cột sản phẩm và cột chủ thể",
        en: "a list has a header row with columns for products and producers"),
      meaning: Phrase(
        vi:
          "Tên cột được nhận theo nhiều cách viết, tiêu đề có thể trải hai, ba dòng. Nếu một trang khác có tiêu đề thì trang không có chỉ là cảnh báo.",
        en:
          "Columns go by many names, and a header may take two or three rows. A sheet without one beside a sheet that has one is a warning only."
      ),
      reason: Phrase(vi: "Không đọc được dòng nào.", en: "None of the rows can be read."),
      correction: Phrase(
        vi: "Thêm dòng tiêu đề hoặc cột còn thiếu; «annex inspect» cho thấy từng cột được hiểu là gì.",
        en: "Add the header row or the column; «annex inspect» shows what every column was taken for."),
      example: Example(
        """
        TT | Tên sản phẩm | Địa chỉ
        1 | Chè | Bản Bo
        """, at: "1")),
    ManualPage(
      "header-unknown", .sheet, [.note],
      summary: Phrase(vi: "mọi cột có giá trị đều được hiểu", en: "every column that rows fill has a meaning"),
      meaning: Phrase(
        vi:
          "Tên cột không có trong bảng tên cột của chương trình. Giá trị được giữ nguyên. Nếu gần giống một tên đã biết, phần hướng dẫn nêu tên đó.",
        en:
          "The header is none the programme's lists know. The values are kept. Where it is nearly one that is known, the help names that."
      ),
      reason: Phrase(
        vi: "Nếu gõ nhầm tên cột, cả cột không được kiểm tra và không được tính.",
        en: "If the header was mistyped, nothing of the column is checked or counted."),
      correction: Phrase(
        vi: "Sửa tên cột; cột riêng của đơn vị có thể để nguyên.",
        en: "Correct the header; a column of one's own can stay as it is."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Xếp hnạg
        1 | Chè | HTX Bản Bo | 3
        """, at: "D1")),
    ManualPage(
      "row-unread", .sheet, [.warning],
      summary: Phrase(vi: "mọi dòng đều được hiểu", en: "every row is understood"),
      meaning: Phrase(
        vi: "Dòng có giá trị nhưng không có tên sản phẩm, cũng không phải đề mục, dòng cộng hay ghi chú.",
        en: "A row with values but no product's name that is no heading, total or note either."),
      reason: Phrase(
        vi: "Nếu là sản phẩm thì sản phẩm đó không được tính.", en: "If it is a product, it is not counted."),
      correction: Phrase(
        vi: "Điền tên sản phẩm và chủ thể, hoặc chuyển nội dung ra ngoài bảng.",
        en: "Enter the product's name and its producer, or move the text out of the table."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Địa chỉ
        1 | Chè | HTX Bản Bo | Bản Bo
         | | | xem trang sau
        2 | Miến dong | HTX Bản Bo | Bản Bo
        """, at: "3")),
    ManualPage(
      "hidden-data", .sheet, [.warning],
      summary: Phrase(vi: "những gì được tính đều nhìn thấy được", en: "what is counted can be seen"),
      meaning: Phrase(
        vi:
          "Trang, dòng (kể cả bị lọc) hoặc cột bị ẩn mà có giá trị của sản phẩm; một lần cho cả trang, các dòng hoặc các cột liền nhau. Cột mà annex không hiểu thì có thể ẩn.",
        en:
          "A sheet, rows (or filtered ones) or columns that are hidden and hold values of products; once for the sheet, or for rows or columns next to one another. A column that has no meaning to annex may be hidden."
      ),
      reason: Phrase(
        vi: "annex đọc và tính cả phần ẩn; người cộng theo màn hình ra số khác.",
        en: "annex counts what is hidden; whoever adds up what the screen shows comes to other figures."),
      correction: Phrase(
        vi: "Bỏ ẩn, bỏ lọc và xem lại; xóa nếu không còn thuộc danh sách.",
        en: "Show them, clear the filter and look; delete them if they are no longer part of the list."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        1 | Chè | HTX Bản Bo
        2 | Miến dong | HTX Bản Bo
        """, hiding: [3], at: "3")),
    ManualPage(
      "dimension-wrong", .sheet, [.warning, .note],
      summary: Phrase(
        vi: "vùng dữ liệu mà trang tự khai chứa mọi ô có giá trị", en: "the range a sheet declares holds all its values"
      ),
      meaning: Phrase(
        vi:
          "Trong tệp XLSX, trang tự khai vùng dữ liệu (dimension). Báo ở ô đầu tiên có giá trị nằm ngoài vùng đó. Vùng rộng hơn thực tế hoặc không khai thì không sao; chỉ khai A1 là cách ghi tạm của một số phần mềm, nên chỉ là lưu ý.",
        en:
          "A sheet of an XLSX file declares the range of its cells (dimension). Said at the first cell with a value outside it. A range that is too large, or none, does no harm; A1 alone is what some programs write for want of a better, so that it is a note only."
      ),
      reason: Phrase(
        vi: "annex không tin vùng này, nhưng có chương trình chỉ đọc trong vùng đó và bỏ sót các dòng còn lại.",
        en: "annex does not believe it, but some programs read no further and miss the rows outside."),
      correction: Phrase(
        vi: "Mở bằng Excel hoặc LibreOffice rồi lưu lại.", en: "Open the list in a spreadsheet program and save it."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        1 | Chè | HTX Bản Bo
        2 | Miến dong | HTX Bản Bo
        """, declaring: CellRange(firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3), at: "A3")),
    ManualPage(
      "formula-no-value", .sheet, [.warning],
      summary: Phrase(vi: "công thức nào cũng có kết quả trong tệp", en: "the result of every formula is in the file"),
      meaning: Phrase(
        vi:
          "Ô có công thức nhưng tệp không lưu kết quả, như tệp do phần mềm xuất ra mà chưa mở bằng bảng tính lần nào. Kết quả là văn bản rỗng thì không báo; một lần cho cả cột nếu có hơn năm ô.",
        en:
          "A cell holds a formula, but the file does not hold its result, as in files that a program wrote and no spreadsheet has opened since. An empty text is a result; once for a column of more than five."
      ),
      reason: Phrase(
        vi: "annex đọc giá trị, không tính công thức: ô đó coi như trống.",
        en: "annex reads values and reckons no formulas: the cell counts as blank."),
      correction: Phrase(
        vi: "Mở bằng Excel hoặc LibreOffice để tính rồi lưu lại, hoặc nhập trực tiếp giá trị.",
        en: "Open the list in a spreadsheet program, which reckons it, and save it; or enter the value itself."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Điểm
        1 | Chè | HTX Bản Bo | =SUM(F2:H2)
        """, at: "D2")),
    ManualPage(
      "legacy-encoding", .sheet, [.warning],
      summary: Phrase(
        vi: "chữ là Unicode, không gõ theo phông TCVN3 hoặc VNI",
        en: "texts are Unicode, not typed for TCVN3 or VNI fonts"),
      meaning: Phrase(
        vi: "Nhận ra nhờ âm tiết: «S¶n phÈm», «Saûn phaåm». Một lần cho cả trang hoặc cả cột nếu phần lớn như vậy.",
        en: "Known by their syllables: «S¶n phÈm», «Saûn phaåm». Once for a sheet or a column where most texts are so."),
      reason: Phrase(
        vi: "Không nhận ra tên cột, loại hình và tên.", en: "Headers, kinds and names are not recognised."),
      correction: Phrase(
        vi: "Thêm --from tcvn3, --from vni hoặc --from auto; hoặc chuyển mã rồi lưu lại.",
        en: "Add --from tcvn3, --from vni or --from auto; or convert the list and save it again."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        1 | Chè | HTX Bản Bo
        2 | R­îu ng« S¶n phÈm | HTX Bản Bo
        3 | Mật ong rừng | HTX Bản Bo
        """, at: "B3")),
  ]
}
