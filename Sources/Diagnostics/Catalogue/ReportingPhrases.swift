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
    errors: Int, warnings: Int, notes: Int, files: Int, rows: Int, products: Int
  ) -> Phrase {
    Phrase(
      vi: "\(errors) lỗi, \(warnings) cảnh báo, \(notes) lưu ý trong \(files) tệp, \(rows) dòng, \(products) sản phẩm",
      en: "\(english(errors, "error")), \(english(warnings, "warning")), \(english(notes, "note")) in "
        + "\(english(files, "file")), \(english(rows, "row")), \(english(products, "product"))"
    )
  }

  package static func comparedWith(_ date: String, isToday: Bool) -> Phrase {
    isToday
      ? Phrase(vi: "đối chiếu với hôm nay, \(date)", en: "held against today, \(date)")
      : Phrase(vi: "đối chiếu với ngày \(date)", en: "held against \(date)")
  }

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
