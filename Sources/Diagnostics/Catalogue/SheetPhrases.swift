/// Texts of the findings about a sheet as a whole and its rows.
extension Phrase {
  package static func headerMissing() -> Phrase {
    Phrase(
      vi: "không tìm thấy dòng tiêu đề cột trên trang này, nên không đọc được dòng nào",
      en: "no header row was found on this sheet, so none of its rows could be read")
  }

  package static func headerMissingHelp(_ columns: [String]) -> Phrase {
    let names = columns.map { "«\($0)»" }.joined(separator: ", ")
    return Phrase(
      vi: "thêm một dòng tiêu đề có các cột như \(names)",
      en: "add a header row with columns such as \(names)")
  }

  package static func columnMissing(_ column: String) -> Phrase {
    Phrase(vi: "danh sách không có cột «\(column)»", en: "the list has no column '\(column)'")
  }

  package static func columnMissingHelp(_ column: String) -> Phrase {
    Phrase(
      vi: "thêm cột «\(column)», hoặc đặt lại tên cột đang giữ giá trị này",
      en: "add the column '\(column)', or rename the column that holds these values")
  }

  package static func headerUnknown(_ header: String, values: Int) -> Phrase {
    Phrase(
      vi: "không rõ cột «\(header)» là gì; \(values) ô của cột được giữ nguyên, không kiểm tra",
      en: "it is not clear what the column '\(header)' is; its \(english(values, "value")) are kept, but not checked")
  }

  package static func headerUnknownHelp(nearest: String?) -> Phrase {
    guard let nearest else {
      return Phrase(
        vi: "nếu cột không cần cho chương trình thì có thể để nguyên; nếu cần, đặt lại tên cột",
        en: "leave it as it is if the programme does not ask for it; else rename the column")
    }
    return Phrase(
      vi: "có phải «\(nearest)»? nếu đúng, sửa lại tên cột", en: "if it is '\(nearest)', rename the column")
  }

  package static func hiddenSheet(_ products: Phrase) -> Phrase {
    Phrase(
      vi: "trang này bị ẩn nhưng có \(products.vi), vẫn được đọc và tính",
      en: "this sheet is hidden but holds \(products.en), read and counted all the same")
  }

  package static func hiddenRows(_ products: Phrase, isOne: Bool) -> Phrase {
    Phrase(
      vi: "từ dòng này có \(products.vi) bị ẩn, vẫn được đọc và tính",
      en:
        "from this row on \(products.en) \(isOne ? "is" : "are") hidden, read and counted all the same"
    )
  }

  package static func hiddenDataHelp() -> Phrase {
    Phrase(
      vi: "bỏ ẩn (hoặc bỏ lọc) để kiểm tra; xóa nếu không còn thuộc danh sách",
      en: "show it (or clear the filter) and look; delete it if it is no longer part of the list")
  }

  package static func rowUnread(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "không hiểu dòng này: không rõ là \(noun.vi), đề mục, dòng cộng hay ghi chú",
      en: "the row is not understood: it is not clear whether it is a \(noun.en), a heading, a total or a note")
  }

  package static func rowUnreadHelp(_ nouns: Nouns) -> Phrase {
    Phrase(
      vi:
        "nếu là \(nouns.product.vi), điền tên \(nouns.product.vi) và \(nouns.entity.vi); nếu không, chuyển nội dung ra ngoài bảng",
      en:
        "if it is a \(nouns.product.en), enter its name and its \(nouns.entity.en); if not, move the text out of the table"
    )
  }
}
