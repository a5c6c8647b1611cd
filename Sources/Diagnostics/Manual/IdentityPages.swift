extension ManualPage {
  /// Which rows speak of the same thing.
  static let identity = [
    ManualPage(
      "duplicate-product", .identity, [.error],
      summary: Phrase(
        vi: "mỗi sản phẩm của một chủ thể được ghi một lần", en: "a product of a producer is listed once"),
      meaning: Phrase(
        vi:
          "Trong sổ đăng ký: một lần cho mỗi quyết định. Cùng tên, cùng chủ thể, cùng ngày quyết định ở hai dòng thì báo ở dòng sau.",
        en:
          "In a register, once for every decision on it. Where name, producer and decision date are the same in two rows, the second is reported."
      ),
      reason: Phrase(vi: "Sản phẩm bị tính hai lần.", en: "The product is counted twice."),
      correction: Phrase(
        vi: "Xóa dòng lặp, hoặc ghi rõ điểm khác nhau (quy cách, ngày quyết định).",
        en: "Remove one of the rows, or say what tells them apart (pack, decision date)."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        1 | Chè | HTX Bản Bo
        2 | CHÈ | Hợp tác xã Bản Bo
        """, at: "B3"))
  ]
}
