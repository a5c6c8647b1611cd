/// Texts of `annex inspect`.
extension Phrase {
  package static func rowsAccounted(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) dòng có dữ liệu", en: "\(english(count, "row")) with data")
  }

  package static func sheetIsHidden() -> Phrase {
    Phrase(
      vi: "trang này đang bị ẩn trong tệp; các dòng của trang vẫn được tính",
      en: "the sheet is hidden in the file; its rows count all the same")
  }

  /// Where the names of columns stand, and where they are repeated.
  package static func columnsTaken(rows: String, repeated: String) -> Phrase {
    Phrase(
      vi: "Tên cột ở dòng \(rows)\(repeated.isEmpty ? "" : ", lặp lại ở dòng \(repeated)"), và hiểu là:",
      en: "Columns by row \(rows)\(repeated.isEmpty ? "" : ", repeated in row \(repeated)"), taken for:")
  }

  package static func columnWithoutMeaning() -> Phrase { Phrase(vi: "(không dùng)", en: "(not used)") }

  package static func columnCounts(_ what: Phrase) -> Phrase {
    Phrase(vi: "(số \(what.vi))", en: "(number of \(what.en))")
  }

  package static func columnIs(_ word: String) -> Phrase { Phrase(vi: "là «\(word)»", en: "is '\(word)'") }

  package static func columnHas(_ word: String) -> Phrase { Phrase(vi: "có «\(word)»", en: "has '\(word)'") }

  package static func columnUnderGroup(_ word: String) -> Phrase {
    Phrase(vi: "cùng với ô nhóm phía trên là «\(word)»", en: "with the cell above it is '\(word)'")
  }

  package static func columnOfFigures() -> Phrase {
    Phrase(vi: "đọc ở đề mục và dòng cộng", en: "read in headings and totals")
  }

  package static func columnTaken(_ field: String) -> Phrase {
    Phrase(vi: "đã có cột khác hợp hơn cho \(field)", en: "another column goes better with \(field)")
  }

  package static func columnContradicted(_ field: String) -> Phrase {
    Phrase(
      vi: "tên giống \(field), nhưng giá trị bên dưới không giống",
      en: "named like \(field), but the values below are not")
  }

  package static func columnUnknown() -> Phrase {
    Phrase(vi: "không giống tên cột nào đã biết", en: "like no known name of a column")
  }

  package static func columnKept() -> Phrase { Phrase(vi: "(giữ nguyên)", en: "(kept)") }

  package static func columnOfProgramme() -> Phrase {
    Phrase(vi: "cột riêng của chương trình", en: "a column of the programme's own")
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

  /// Where a heading was read that is no row among the products.
  package static func bandOfTitle() -> Phrase { Phrase(vi: "(theo tên danh sách)", en: "(by the title)") }

  package static func bandOfSheetName() -> Phrase { Phrase(vi: "(theo tên trang)", en: "(by the sheet's name)") }

  package static func totalsTaken() -> Phrase {
    Phrase(vi: "Dòng cộng, và các dòng được cộng:", en: "Totals, and the rows they add up:")
  }

  /// The rows of a total; nil where there are none.
  package static func totalRows(_ rows: String?) -> Phrase {
    Phrase(vi: "[cộng: \(rows ?? "không dòng nào")]", en: "[adds up: \(rows ?? "no row")]")
  }

  package static func continuedTaken() -> Phrase {
    Phrase(vi: "Giá trị lấy từ dòng trên, số ô:", en: "Values taken from a row above, cells:")
  }

  /// How many values of a field come from above, by what stands in their place.
  package static func continued(merged: Int, blank: Int, ditto: Int) -> Phrase {
    let parts = [
      (merged, Phrase(vi: "ô gộp", en: "merged")), (blank, Phrase(vi: "ô trống", en: "blank")),
      (ditto, Phrase(vi: "ô ghi như trên", en: "marked as above")),
    ].filter { $0.0 > 0 }
    return Phrase(
      vi: parts.map { "\($0.0) \($0.1.vi)" }.joined(separator: ", "),
      en: parts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", "))
  }

  package static func rowsTaken() -> Phrase {
    Phrase(vi: "Từng dòng, và hiểu là:", en: "Rows, and what they were taken for:")
  }

  package static func moreRows(_ count: Int) -> Phrase {
    Phrase(vi: "… và \(count) dòng nữa", en: "… and \(english(count, "row")) more")
  }

  /// What rows were taken for, by the role's name in the contracts.
  package static func role(_ name: String, reason: String?, count: Int, _ noun: Noun) -> Phrase {
    switch name {
    case "title": Phrase(vi: "title: tên danh sách", en: "title: above the table")
    case "header": Phrase(vi: "header: tên cột", en: "header: names of columns")
    case "band": Phrase(vi: "band: đề mục", en: "band: a heading")
    case "product": Phrase(vi: "product: \(noun.counted(count).vi)", en: "product: \(noun.counted(count).en)")
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
