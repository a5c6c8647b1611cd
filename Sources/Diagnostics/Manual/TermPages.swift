extension ManualPage {
  /// How long recognitions hold.
  static let terms = [
    ManualPage(
      "expiring", .terms, [.note],
      summary: Phrase(
        vi: "quyết định công nhận sắp hết hạn", en: "a recognition will run out soon"),
      meaning: Phrase(
        vi:
          "Còn không quá 180 ngày kể từ ngày đối chiếu. Quyết định có giá trị 36 tháng, đến hết ngày cùng số của tháng cuối.",
        en:
          "No more than 180 days are left on the reporting date. A decision holds for 36 months, up to and including the same day of the last month."
      ),
      reason: Phrase(
        vi: "Hồ sơ đánh giá lại cần thời gian chuẩn bị.", en: "An evaluation takes time to prepare."),
      correction: Phrase(
        vi: "Không phải lỗi; lập kế hoạch đánh giá lại.", en: "It is no fault; plan the evaluation."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bản Bo | 377/QĐ-UBND | 30/09/2023
        """, at: "E2")),
    ManualPage(
      "expired", .terms, [.note],
      summary: Phrase(
        vi: "quyết định công nhận đã hết hạn mà chưa có quyết định mới",
        en: "a recognition has run out and was not renewed"),
      meaning: Phrase(
        vi: "Tính theo quyết định mới nhất về sản phẩm tính đến ngày đối chiếu.",
        en: "Reckoned from the newest decision on the product up to the reporting date."),
      reason: Phrase(
        vi: "Sản phẩm không còn được dùng hạng sao.", en: "The product may no longer bear its stars."),
      correction: Phrase(
        vi: "Đánh giá lại; nếu đã có quyết định mới, thêm dòng của quyết định đó.",
        en: "Have it evaluated again; if it was, add a row for the new decision."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bản Bo | 377/QĐ-UBND | 30/12/2022
        """, at: "E2")),
  ]
}
