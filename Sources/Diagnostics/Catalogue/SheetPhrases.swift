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
      vi: "không hiểu dòng này: không rõ là sản phẩm, đề mục, dòng cộng hay ghi chú",
      en: "the row is not understood: it is not clear whether it is a product, a heading, a total or a note")
  }

  package static func rowUnreadHelp() -> Phrase {
    Phrase(
      vi: "nếu là sản phẩm, điền tên sản phẩm và chủ thể; nếu không, chuyển nội dung ra ngoài bảng",
      en: "if it is a product, enter its name and its producer; if not, move the text out of the table")
  }
}
