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

  package static func rowUnread() -> Phrase {
    Phrase(
      vi: "không hiểu dòng này: có giá trị, nhưng không có tên sản phẩm và không phải tiêu đề, dòng cộng hay ghi chú",
      en: "the row is not understood: it has values but no product's name, and is no heading, total or note")
  }

  package static func rowUnreadHelp() -> Phrase {
    Phrase(
      vi: "điền tên sản phẩm, hoặc chuyển nội dung ra ngoài bảng",
      en: "enter the product's name, or move the text out of the table")
  }
}
