extension ManualPage {
  /// Administrative units, before and since 1 July 2025.
  static let units = [
    ManualPage(
      "unit-unknown", .units, [.warning],
      summary: Phrase(
        vi: "xã, huyện trong danh sách là đơn vị có thật của tỉnh",
        en: "the communes and districts a list names are units of its province"),
      meaning: Phrase(
        vi:
          "Tên không có trong bảng đơn vị hành chính trước hoặc sau ngày 01/7/2025; kèm tên gần giống nhất. Chỉ xét danh sách có ít nhất một nửa số đơn vị đã nhận ra.",
        en:
          "The name is in neither table of units, before or since 1 July 2025; the nearest name is suggested. Asked only of lists at least half of whose units are known."
      ),
      reason: Phrase(
        vi: "Sản phẩm bị tính cho một xã không có.",
        en: "The product is counted for a commune that does not exist."),
      correction: Phrase(
        vi: "Sửa tên đơn vị.",
        en: "Correct the name."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện | Tỉnh
        1 | Chè | HTX Bình An | Xã Bản Bo | Huyện Tam Đường | Tỉnh Lai Châu
        2 | Mật ong | HTX Hoa Ban | Xã Khun Há | Huyện Tam Đường | Tỉnh Lai Châu
        3 | Gạo | HTX Vừ Dính | Xã Khun Hán | Huyện Tam Đường | Tỉnh Lai Châu
        """, at: "D4")),
    ManualPage(
      "unit-outside-band", .units, [.warning],
      summary: Phrase(
        vi: "xã nằm trong huyện mà dòng đứng dưới", en: "what a row names lies in the district it stands under"),
      meaning: Phrase(
        vi:
          "Xã thuộc huyện khác với huyện của cột hoặc của đề mục. Địa chỉ tự ghi một huyện khác là trụ sở ở nơi khác, không bị báo.",
        en:
          "The commune is of another district than the column or the heading says. An address that names another district itself is a seat elsewhere, and is not reported."
      ),
      reason: Phrase(
        vi: "Số liệu của hai huyện đều sai.",
        en: "The figures of both districts are wrong."),
      correction: Phrase(
        vi: "Sửa xã, hoặc chuyển dòng sang đúng huyện.",
        en: "Correct the commune, or move the row to its district."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện | Tỉnh
        1 | Chè | HTX Bình An | Xã Bản Bo | Huyện Tam Đường | Tỉnh Lai Châu
        2 | Mật ong | HTX Hoa Ban | Xã Khun Há | Huyện Tam Đường | Tỉnh Lai Châu
        3 | Gạo | HTX Vừ Dính | Xã Mường Kim | Huyện Tam Đường | Tỉnh Lai Châu
        """, at: "D4")),
    ManualPage(
      "unit-divided", .units, [.note],
      summary: Phrase(
        vi: "từ ngày 01/7/2025, xã của mỗi dòng dẫn đến một xã mới",
        en: "since 1 July 2025, a row's commune leads to one new commune"),
      meaning: Phrase(
        vi:
          "Xã cũ đã được chia cho nhiều xã mới; chỉ có tên thì không quyết định được. Báo một lần, ở dòng đầu tiên ghi tên ấy, kèm các xã mới.",
        en:
          "The old commune was divided among several; the name alone does not decide between them. Reported once, at the first row that names it, with the new communes."
      ),
      reason: Phrase(
        vi: "Số liệu theo xã mới để những dòng này lại là chưa xác định.",
        en: "Figures by the new communes leave these rows undecided."),
      correction: Phrase(
        vi: "Ghi xã mới.",
        en: "Write the new commune."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện | Tỉnh
        1 | Chè | HTX Bình An | Phường Cống Vị | Quận Ba Đình | Thành phố Hà Nội
        2 | Mật ong | HTX Hoa Ban | Phường Cống Vị | Quận Ba Đình | Thành phố Hà Nội
        """, at: "D2")),
    ManualPage(
      "unit-period", .units, [.warning, .note],
      summary: Phrase(
        vi: "đơn vị được ghi theo địa giới của một thời kỳ, đúng với ngày của danh sách",
        en: "a list is written with the units of one period, that of its day"),
      meaning: Phrase(
        vi:
          "Xã mới đứng giữa các xã cũ, hoặc quyết định sau ngày 01/7/2025 ghi huyện, thị trấn cũ. Báo một lần, ở dòng đầu tiên.",
        en:
          "A new commune stands among old ones, or a decision taken after 1 July 2025 names an old commune or a district. Reported once, at the first row."
      ),
      reason: Phrase(
        vi: "Cùng một tên có thể là hai đơn vị khác nhau ở hai thời kỳ.",
        en: "The same name can be two different units in the two periods."),
      correction: Phrase(
        vi: "Ghi mọi đơn vị theo một thời kỳ; «--units 2025» cho số liệu theo xã mới mà không cần sửa danh sách.",
        en:
          "Write all units of one period; --units 2025 gives figures by the new communes without a change to the list."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện | Tỉnh | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bình An | Thị trấn Than Uyên | Huyện Than Uyên | Tỉnh Lai Châu | 100/QĐ-UBND | 2025-08-15
        """, at: "D2")),
  ]
}
