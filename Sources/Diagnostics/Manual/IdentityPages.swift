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
        """, at: "B3")),
    ManualPage(
      "entity-spellings", .identity, [.warning],
      summary: Phrase(
        vi: "một chủ thể được ghi cùng một tên ở mọi dòng", en: "an entity is called the same in all its rows"),
      meaning: Phrase(
        vi:
          "Hai tên gần giống nhau có cùng số điện thoại hoặc cùng người đại diện; báo ở cách viết ít dòng hơn. Tên khác nhau ở con số, hoặc quá một hai chữ cái, là hai chủ thể.",
        en:
          "Two names that are nearly the same share a telephone number or a representative; the spelling with fewer rows is reported. Names that differ in their numbers, or in more than a letter or two, are two entities."
      ),
      reason: Phrase(
        vi: "Mỗi cách viết bị đếm thành một chủ thể.",
        en: "Each spelling is counted as an entity of its own."),
      correction: Phrase(
        vi: "Ghi thống nhất một tên.",
        en: "Write the name the same everywhere."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Điện thoại
        1 | Chè | HTX Bình An | 0912345670
        2 | Mật ong | HTX Bình An | 0912345670
        3 | Gạo | HTX Binh An | 0912345670
        """, at: "C4")),
    ManualPage(
      "entity-two-places", .identity, [.warning],
      summary: Phrase(
        vi: "một chủ thể ở một xã", en: "an entity lies in one commune"),
      meaning: Phrase(
        vi:
          "Cùng một chủ thể được ghi ở hai xã; báo ở xã có ít ô ghi hơn. Xã cũ và xã mới mà nó thuộc về là một nơi. Mỗi phần (A, B, …) của danh sách được xét riêng.",
        en:
          "The same entity is listed in two communes; the one that fewer cells name is reported. An old commune and the new one it is in now are one place. Sections of a list are looked at by themselves."
      ),
      reason: Phrase(
        vi: "Hai chủ thể trùng tên bị đếm thành một, hoặc một nơi ghi sai.",
        en: "Two entities of one name are counted as one, or one of the places is wrong."),
      correction: Phrase(
        vi: "Sửa xã ghi sai, hoặc ghi tên cho khác nhau nếu là hai chủ thể.",
        en: "Correct the place, or tell the names apart if they are two entities."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện | Tỉnh
        1 | Chè | HTX Bình An | Xã Bản Bo | Huyện Tam Đường | Tỉnh Lai Châu
        2 | Mật ong | HTX Bình An | Xã Bản Bo | Huyện Tam Đường | Tỉnh Lai Châu
        3 | Gạo | HTX Bình An | Xã Khun Há | Huyện Tam Đường | Tỉnh Lai Châu
        """, at: "D4")),
    ManualPage(
      "shared-phone", .identity, [.warning],
      summary: Phrase(
        vi: "một số điện thoại thuộc về một chủ thể", en: "a telephone number is one entity's"),
      meaning: Phrase(
        vi:
          "Một số đứng ở hai chủ thể; báo ở chủ thể sau. Số điện thoại được che. Hai cách viết của một chủ thể là entity-spellings.",
        en:
          "One number stands at two entities; the second is reported, the number masked. Two spellings of one entity are entity-spellings."
      ),
      reason: Phrase(
        vi: "Không liên hệ được với một trong hai chủ thể, hoặc đó là một chủ thể bị ghi hai tên.",
        en: "One of the two cannot be reached, or they are one entity under two names."),
      correction: Phrase(
        vi: "Ghi đúng số của từng chủ thể.",
        en: "Write each entity's own number."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Điện thoại
        1 | Chè | HTX Bình An | 0912345670
        2 | Mật ong | HTX Hoa Ban | 0912345670
        """, at: "D3")),
  ]
}
