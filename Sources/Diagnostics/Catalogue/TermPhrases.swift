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

  /// A recognition that row `row` of a list of revocations names.
  package static func revoked(file: String, row: Int, on day: String?) -> Phrase {
    Phrase(
      vi: "đã bị thu hồi\(day.map { " ngày \($0)" } ?? ""), theo \(file), dòng \(row)",
      en: "revoked\(day.map { " on \($0)" } ?? ""), by \(file), row \(row)")
  }

  package static func revokedHelp(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "không tính vào \(noun.vi) còn thời hạn; sửa danh sách thu hồi nếu dòng đó không nói về \(noun.vi) này",
      en: "it is not counted as valid; correct the list of revocations if that row is not about this \(noun.en)")
  }

  /// Rows of a list of revocations that name nothing of the lists they are to be applied to.
  package static func revocationsUnmatched(rows: [Int], count: Int) -> Phrase {
    let listed = rows.map { "\($0)" }.joined(separator: ", ") + (count > rows.count ? ", …" : "")
    return Phrase(
      vi: "\(count) dòng thu hồi không khớp bản ghi nào (dòng \(listed))",
      en: "\(english(count, "revocation")) \(count == 1 ? "matches" : "match") no record (row \(listed))")
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
