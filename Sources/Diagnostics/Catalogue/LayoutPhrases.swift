/// Texts of `annex inspect`.
extension Phrase {
  package static func rowsAccounted(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) dòng có dữ liệu", en: "\(english(count, "row")) with data")
  }

  package static func sheetIsHidden() -> Phrase {
    Phrase(vi: "trang này đang bị ẩn trong tệp", en: "the sheet is hidden in the file")
  }

  package static func columnsTaken() -> Phrase {
    Phrase(vi: "Cột, và hiểu là:", en: "Columns, and what they were taken for:")
  }

  package static func columnWithoutMeaning() -> Phrase {
    Phrase(vi: "(không dùng)", en: "(not used)")
  }

  package static func columnKept() -> Phrase {
    Phrase(vi: "(cột riêng, giữ nguyên)", en: "(the programme's own, kept)")
  }

  package static func bandsTaken() -> Phrase {
    Phrase(vi: "Đề mục, số khai và số đếm được:", en: "Headings, what they declare and what was counted:")
  }

  package static func bandReading(declared: [String], products: Int, entities: Int, _ nouns: Nouns) -> Phrase {
    let text = declared.isEmpty ? nil : declared.joined(separator: ", ")
    return Phrase(
      vi: "[khai: \(text ?? "không")] [đếm: \(products) \(nouns.product.vi), \(entities) \(nouns.entity.vi)]",
      en: "[declared: \(text ?? "none")] [counted: \(nouns.product.counted(products).en), "
        + "\(nouns.entity.counted(entities).en)]"
    )
  }

  package static func rowsTaken() -> Phrase {
    Phrase(vi: "Từng dòng, và hiểu là:", en: "Rows, and what they were taken for:")
  }

  /// What a row was taken for, by the role's name in the contracts.
  package static func role(_ name: String, reason: String?, _ noun: Noun) -> Phrase {
    switch name {
    case "title": Phrase(vi: "title: tên danh sách", en: "title: above the table")
    case "header": Phrase(vi: "header: tên cột", en: "header: names of columns")
    case "band": Phrase(vi: "band: đề mục", en: "band: a heading")
    case "product": Phrase(vi: "product: \(noun.vi)", en: "product: a \(noun.en)")
    case "total": Phrase(vi: "total: dòng cộng", en: "total: a row of totals")
    case "note": Phrase(vi: "note: ghi chú, chữ ký", en: "note: a remark or a signature")
    case "blank": Phrase(vi: "blank: không có gì để đọc", en: "blank: nothing to read")
    default:
      reason == "noHeader"
        ? Phrase(vi: "unread: trang không có dòng tên cột", en: "unread: the sheet has no header row")
        : Phrase(
          vi: "unread: không có tên \(noun.vi) hay đề mục", en: "unread: neither the name of a \(noun.en) nor a heading"
        )
    }
  }
}
