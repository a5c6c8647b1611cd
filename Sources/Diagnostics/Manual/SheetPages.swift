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
        vi: "Trang hoặc dòng bị ẩn (hoặc bị lọc) mà có sản phẩm; một lần cho cả trang hoặc các dòng liền nhau.",
        en:
          "A sheet or rows that are hidden (or filtered away) and hold products; once for the sheet or for rows next to one another."
      ),
      reason: Phrase(
        vi: "annex tính cả dòng ẩn; người cộng theo màn hình ra số khác.",
        en: "annex counts hidden rows; whoever adds up what the screen shows comes to other figures."),
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
