/// Texts around findings and figures on the terminal.
extension Phrase {
  package static func severity(_ severity: Diagnostic.Severity) -> Phrase {
    switch severity {
    case .error: Phrase(vi: "lỗi", en: "error")
    case .warning: Phrase(vi: "cảnh báo", en: "warning")
    case .note: Phrase(vi: "lưu ý", en: "note")
    }
  }

  package static func countedHere(_ count: Int) -> Phrase {
    Phrase(vi: "đếm được \(count):", en: "counted \(count):")
  }

  package static func findingsClosing(
    errors: Int, warnings: Int, notes: Int, files: Int, rows: Int, products: Phrase
  ) -> Phrase {
    Phrase(
      vi: "\(errors) lỗi, \(warnings) cảnh báo, \(notes) lưu ý trong \(files) tệp, \(rows) dòng, \(products.vi)",
      en: "\(english(errors, "error")), \(english(warnings, "warning")), \(english(notes, "note")) in "
        + "\(english(files, "file")), \(english(rows, "row")), \(products.en)"
    )
  }

  /// The one case of a report on an input that has none.
  package static func noFindings() -> Phrase { Phrase(vi: "không có lỗi nào", en: "no findings") }

  package static func comparedWith(_ date: String, isToday: Bool) -> Phrase {
    isToday
      ? Phrase(vi: "đối chiếu với hôm nay, \(date)", en: "decisions compared with today, \(date)")
      : Phrase(vi: "đối chiếu với ngày \(date)", en: "decisions compared with \(date)")
  }

  package static let listNotUnderstood = Phrase(
    vi:
      "không tìm thấy dòng tiêu đề cột nên không đọc được sản phẩm nào; chạy «annex check» hoặc «annex inspect» để xem",
    en: "no header row was found, so no product could be read; run 'annex check' or 'annex inspect' on it to see why")

  package static func noClock() -> Phrase {
    Phrase(
      vi: "không biết hôm nay là ngày nào; ghi ngày bằng --as-of",
      en: "cannot tell what day it is; give one with --as-of")
  }

  package static func badDate(_ text: String, option: String) -> Phrase {
    Phrase(
      vi: "\(option): «\(text)» không phải một ngày; ghi năm-tháng-ngày (2025-12-31) hoặc ngày/tháng/năm (31/12/2025)",
      en: "\(option): '\(text)' is no date; write year-month-day (2025-12-31) or day/month/year (31/12/2025)")
  }
}
