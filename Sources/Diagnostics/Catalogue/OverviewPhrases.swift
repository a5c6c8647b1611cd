/// Words of the figures and charts that a web page begins with.
extension Phrase {
  /// «sản phẩm còn thời hạn», `products, valid`.
  package static func withStanding(_ noun: Phrase, _ standing: Phrase) -> Phrase {
    Phrase(vi: "\(noun.vi) \(standing.vi)", en: "\(noun.en), \(standing.en)")
  }

  package static func allRecords() -> Phrase { Phrase(vi: "tất cả bản ghi", en: "all records") }

  package static func ofHeading(_ heading: String) -> Phrase {
    Phrase(vi: "đề mục \(heading)", en: "heading \(heading)")
  }

  package static func unitsWord() -> Phrase { Phrase(vi: "đơn vị", en: "units") }

  package static func oneRowEach() -> Phrase { Phrase(vi: "mỗi đối tượng một dòng", en: "one row each") }

  package static func lastMonth(_ month: String) -> Phrase {
    Phrase(vi: "đến tháng \(month)", en: "ending in \(month)")
  }

  package static func month(_ month: String) -> Phrase { Phrase(vi: "tháng \(month)", en: month) }

  /// The line under a page's title.
  package static func asOfLine(_ date: String) -> Phrase {
    Phrase(vi: "Số liệu đến hết ngày \(date)", en: "As of \(date)")
  }

  package static func sourcesLine(_ files: [String]) -> Phrase {
    let names = files.joined(separator: "; ")
    return Phrase(vi: "Nguồn: \(names)", en: "From \(names)")
  }

  package static func groupValid() -> Phrase { Phrase(vi: "Còn thời hạn", en: "Valid") }

  package static func groupEnding() -> Phrase { Phrase(vi: "Sắp hết hạn", en: "Ending soon") }

  package static func groupExpired() -> Phrase { Phrase(vi: "Hết thời hạn", en: "Expired") }

  package static func groupRecords() -> Phrase { Phrase(vi: "Tất cả bản ghi", en: "All records") }

  package static func groupFindings() -> Phrase { Phrase(vi: "Kiểm tra dữ liệu", en: "Checks") }

  package static func groupSince() -> Phrase { Phrase(vi: "Từ báo cáo trước", en: "Since the last report") }

  package static func groupRegistered() -> Phrase { Phrase(vi: "Đăng ký", en: "Registered") }

  package static func groupHeadings() -> Phrase { Phrase(vi: "Theo đề mục", en: "By heading") }

  package static func records() -> Phrase { Phrase(vi: "bản ghi", en: "records") }

  package static func withinDays(_ days: Int) -> Phrase {
    Phrase(vi: "trong \(days) ngày tới", en: "within \(days) days")
  }

  /// A heading's figure that is not what it declares.
  package static func declaredHere(_ name: String, _ declared: Int) -> Phrase {
    Phrase(vi: "\(name) (đề mục ghi \(declared))", en: "\(name) (the heading says \(declared))")
  }

  package static func chartUnits(_ noun: Noun) -> Phrase {
    Phrase(vi: "\(capitalised(noun.vi)) theo đơn vị", en: "\(capitalised(noun.plural)) by unit")
  }

  package static func chartStars(_ noun: Noun) -> Phrase {
    Phrase(vi: "\(capitalised(noun.vi)) còn thời hạn theo hạng sao", en: "Valid \(noun.plural) by stars")
  }

  package static func chartKinds(_ noun: Noun) -> Phrase {
    Phrase(vi: "\(capitalised(noun.vi)) theo loại hình", en: "\(capitalised(noun.plural)) by kind")
  }

  package static func chartValidKinds(_ nouns: Nouns) -> Phrase {
    Phrase(
      vi: "\(capitalised(nouns.entity.vi)) có \(nouns.product.vi) còn thời hạn, theo loại hình",
      en: "\(capitalised(nouns.entity.plural)) with valid \(nouns.product.plural) by kind")
  }

  package static func chartMonths(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "\(capitalised(noun.vi)) còn thời hạn, theo tháng kết thúc", en: "Valid \(noun.plural) by the month they end")
  }

  /// What a chart shows, in a sentence.
  package static func chartSummary(bars: Int, subject: String, most: String, count: Int) -> Phrase {
    Phrase(
      vi: "\(bars) cột: \(subject). Nhiều nhất: \(most), \(count).",
      en: "\(english(bars, "bar")): \(subject). The most: \(most), \(count).")
  }

  package static func starsWord() -> Phrase { Phrase(vi: "Hạng sao", en: "Stars") }

  package static func monthWord() -> Phrase { Phrase(vi: "Tháng", en: "Month") }

  package static func kindWord() -> Phrase { Phrase(vi: "Loại hình", en: "Kind") }

  package static func columnSeverity() -> Phrase { Phrase(vi: "Mức độ", en: "Severity") }

  package static func columnPlace() -> Phrase { Phrase(vi: "Vị trí", en: "Place") }

  package static func columnValue() -> Phrase { Phrase(vi: "Nội dung ô", en: "Value") }

  package static func columnFinding() -> Phrase { Phrase(vi: "Phát hiện", en: "Finding") }

  package static func columnHelp() -> Phrase { Phrase(vi: "Cách xử lý", en: "What to do") }

  package static func columnCode() -> Phrase { Phrase(vi: "Mã", en: "Code") }

  /// The title of a list of records of one standing.
  package static func standingTitle(_ standing: Phrase) -> Phrase {
    Phrase(vi: "Bản ghi \(standing.vi)", en: "Records \(standing.en)")
  }
}
