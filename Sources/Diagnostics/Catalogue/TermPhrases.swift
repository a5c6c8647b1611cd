/// Texts of the findings about the terms of recognitions.
extension Phrase {
  package static func expiredSince(_ last: String, asOf: String) -> Phrase {
    Phrase(
      vi: "hết hạn: ngày có giá trị cuối cùng là \(last), trước ngày đối chiếu \(asOf)",
      en: "expired: its last valid day was \(last), before \(asOf)")
  }

  package static func expiredHelp(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "đánh giá lại \(noun.vi); nếu đã có quyết định mới, thêm dòng của quyết định đó",
      en: "have the \(noun.en) evaluated again; if it was, add a row for the new decision")
  }

  package static func expiringOn(_ last: String, days: Int) -> Phrase {
    Phrase(
      vi: "sắp hết hạn: có giá trị đến hết ngày \(last), còn \(days) ngày",
      en: "expiring: valid up to and including \(last), \(english(days, "day")) from now")
  }

  package static func expiringHelp() -> Phrase {
    Phrase(
      vi: "chuẩn bị hồ sơ đánh giá lại trước ngày đó", en: "prepare its evaluation before that day")
  }
}
