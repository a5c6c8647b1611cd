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
    ManualPage(
      "revoked", .terms, [.note],
      summary: Phrase(vi: "quyết định công nhận đã bị thu hồi", en: "a recognition was withdrawn"),
      meaning: Phrase(
        vi:
          "Có trong danh sách thu hồi (--revoked TỆP), khớp theo mọi điều mà dòng đó ghi: chủ thể, sản phẩm, số quyết định. Nếu danh sách có cột «Ngày thu hồi» thì tính từ ngày đó.",
        en:
          "It stands in a list of revocations (--revoked FILE) and has all that the row there gives of producer, product and decision number. Where the list has a column «Ngày thu hồi», it counts from that day on."
      ),
      reason: Phrase(
        vi: "Sản phẩm không còn được tính là còn thời hạn.", en: "The product is not counted as valid any more."),
      correction: Phrase(
        vi: "Không phải lỗi; xem lại danh sách thu hồi nếu không đúng sản phẩm.",
        en: "It is no fault; look at the list of revocations if it is another product."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bản Bo | 377/QĐ-UBND | 30/12/2024
        """,
        revoking: """
          TT | Tên sản phẩm | Tên chủ thể | Ngày thu hồi
          1 | Chè | HTX Bản Bo | 15/03/2026
          """, at: "D2")),
  ]
}
