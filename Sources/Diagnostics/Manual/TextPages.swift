extension ManualPage {
  /// How cells are written, whatever they say.
  static let writing = [
    ManualPage(
      "stray-space", .values, [.note],
      summary: Phrase(
        vi: "giữa các từ chỉ có một dấu cách, đầu và cuối không có", en: "texts have single spaces, between words only"),
      meaning: Phrase(
        vi:
          "Báo khoảng trắng ở đầu, ở cuối, liền nhau, và các khoảng trắng đặc biệt (không ngắt, tab, không nhìn thấy) trong dòng sản phẩm; một lần cho cả cột nếu có hơn năm ô. Hai dấu cách liền nhau chỉ được báo khi hiếm: danh sách có từ ba ô như vậy là do cách gõ.",
        en:
          "Spaces before and after a text, several in a row and those that are no plain ones (no-break, tabs, without width) in product rows; once for a column of more than five. Two for one are said only where they are rare: a list with three such cells or more is typed that way."
      ),
      reason: Phrase(
        vi: "annex không phân biệt, nhưng tìm kiếm và lọc trong bảng tính thì có.",
        en: "annex takes them for one, but searching and filtering in a spreadsheet do not."),
      correction: Phrase(
        vi: "Chép giá trị đề nghị vào ô; hoặc «annex check --fix -o BẢN_MỚI».",
        en: "Put the fix into the cell; or «annex check --fix -o NEW»."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        1 | Chè   xanh | HTX Bản Bo
        """, at: "B2")),
    ManualPage(
      "text-not-nfc", .values, [.note],
      summary: Phrase(
        vi: "chữ có dấu là Unicode dựng sẵn (NFC)", en: "letters with marks are whole characters (NFC)"),
      meaning: Phrase(
        vi:
          "Cùng một chữ «à» có thể là một ký tự, hoặc chữ «a» và một dấu huyền. Chỉ hỏi các ô của dòng sản phẩm, không hỏi đề mục và tiêu đề cột; một lần cho cả cột nếu có hơn năm ô.",
        en:
          "The same «à» can be one character, or an «a» and a grave accent. Asked of the cells of product rows, not of headings and headers; once for a column of more than five."
      ),
      reason: Phrase(
        vi: "annex coi là một, nhưng tìm «Trà» trong bảng tính có thể không ra.",
        en: "annex takes them for one, but a search for «Trà» in a spreadsheet may not find it."),
      correction: Phrase(
        vi: "Chuyển sang Unicode dựng sẵn (trong Unikey: Ctrl+Shift+F6); hoặc «annex check --fix -o BẢN_MỚI».",
        en: "Convert the text to composed Unicode; or «annex check --fix -o NEW»."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        1 | Tra\u{300} xanh | HTX Bản Bo
        """, at: "B2")),
    ManualPage(
      "error-value", .values, [.warning],
      summary: Phrase(
        vi: "không ô nào của dòng sản phẩm có lỗi công thức", en: "no cell of a product row holds a spreadsheet's error"
      ),
      meaning: Phrase(
        vi:
          "#N/A, #REF!, #VALUE!… trong workbook cũng như trong CSV lưu từ workbook. Ô như vậy không bị báo thêm là sai định dạng.",
        en:
          "#N/A, #REF!, #VALUE! and the like, in a workbook or in a CSV saved from one. No other rule then says that the cell is of a wrong form."
      ),
      reason: Phrase(vi: "Giá trị thật đã mất.", en: "The value is lost."),
      correction: Phrase(
        vi: "Sửa công thức, hoặc nhập trực tiếp giá trị.", en: "Correct the formula, or enter the value itself."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số điện thoại
        1 | Chè | HTX Bản Bo | #N/A
        """, at: "D2")),
  ]
}
