extension ManualPage {
  /// The waivers of a profile.
  static let waivers = [
    ManualPage(
      "waiver-expired", .profile, [.warning],
      summary: Phrase(
        vi: "lỗi được miễn trừ trong hồ sơ vẫn còn trong thời hạn miễn", en: "a finding that is waived is waived still"),
      meaning: Phrase(
        vi:
          "Hồ sơ chương trình miễn trừ một lỗi đến hết ngày «until», ngày đối chiếu đã qua ngày đó. Lỗi được in ra như mọi lỗi khác, kèm cảnh báo này.",
        en:
          "The profile waives a finding up to and including the day 'until', and the reporting date is after it. The finding is printed as any other, and this beside it."
      ),
      reason: Phrase(
        vi: "Miễn trừ quên bỏ sẽ che lỗi mãi mãi.", en: "A waiver nobody remembers would hide a fault for good."),
      correction: Phrase(
        vi: "Sửa danh sách rồi bỏ miễn trừ; nếu lý do vẫn còn, ghi ngày «until» mới.",
        en: "Correct the list and remove the waiver; if its reason holds, give it a new 'until'."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Địa chỉ
        I. Huyện Tam Đường: 2 sản phẩm của 1 chủ thể
        1 | Chè | HTX Bản Bo | Bản Bo
        """,
        profile: """
          base: ocop
          waivers:
            - {code: declared-products, cell: A2, reason: hồ sơ bổ sung sau, until: 2025-12-31}
          """, at: "A2")),
    ManualPage(
      "waiver-unused", .profile, [.note],
      summary: Phrase(vi: "mỗi miễn trừ trong hồ sơ ứng với một lỗi", en: "every waiver is for a finding"),
      meaning: Phrase(
        vi:
          "Ở nơi miễn trừ nêu không có lỗi của mã đó. Miễn trừ cho tệp hoặc trang không có trong lần kiểm tra này thì không nói đến.",
        en:
          "There is no finding of its code at the place it names. Of a waiver for a file or a sheet that is not among the inputs nothing is said."
      ),
      reason: Phrase(
        vi: "Lỗi đã được sửa, hoặc nơi ghi sai nên lỗi vẫn được in ra.",
        en: "The fault was corrected, or the place is wrong and the finding is printed all the same."),
      correction: Phrase(
        vi: "Bỏ miễn trừ, hoặc sửa nơi ghi trong hồ sơ.", en: "Remove the waiver, or correct its place."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Địa chỉ
        1 | Chè | HTX Bản Bo | Bản Bo
        """,
        profile: """
          base: ocop
          waivers:
            - {code: phone-format, cell: D7, reason: số máy bàn cũ, until: 2027-12-31}
          """, at: "D7")),
  ]
}
