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

  package static func hiddenSheet(_ products: Phrase, isVeryHidden: Bool) -> Phrase {
    if isVeryHidden {
      return Phrase(
        vi: "trang này bị ẩn kỹ (Excel không liệt kê khi bỏ ẩn) nhưng có \(products.vi), vẫn được đọc và tính",
        en:
          "this sheet is hidden so that Excel does not offer to show it, but holds \(products.en), read and counted all the same"
      )
    }
    return Phrase(
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

  /// Columns next to one another, by their headers.
  package static func hiddenColumns(_ headers: [String]) -> Phrase {
    Phrase(
      vi: "cột \(headers.map { "«\($0)»" }.joined(separator: ", ")) bị ẩn nhưng có giá trị, vẫn được đọc và tính",
      en:
        "\(headers.count == 1 ? "the column" : "the columns") \(headers.map { "'\($0)'" }.joined(separator: ", ")) "
        + "\(headers.count == 1 ? "is" : "are") hidden but filled, read and counted all the same")
  }

  package static func hiddenDataHelp(isVeryHidden: Bool = false) -> Phrase {
    if isVeryHidden {
      return Phrase(
        vi: "đặt lại thuộc tính Visible của trang trong cửa sổ Visual Basic (Alt+F11) rồi kiểm tra",
        en: "set the sheet's Visible property in the Visual Basic window (Alt+F11) and look")
    }
    return Phrase(
      vi: "bỏ ẩn (hoặc bỏ lọc) để kiểm tra; xóa nếu không còn thuộc danh sách",
      en: "show it (or clear the filter) and look; delete it if it is no longer part of the list")
  }

  package static func dimensionWrong(_ declared: String, reach: String, cells: Int) -> Phrase {
    Phrase(
      vi:
        "trang khai vùng dữ liệu là \(declared), nhưng các ô có giá trị trải khắp \(reach): \(cells) ô nằm ngoài vùng khai",
      en: "the sheet says its cells lie in \(declared), but they lie in \(reach): \(english(cells, "cell")) outside")
  }

  package static func dimensionWrongHelp() -> Phrase {
    Phrase(
      vi: "annex đã đọc đủ; mở và lưu lại bằng Excel hoặc LibreOffice để chương trình khác không bỏ sót",
      en: "annex has read them all; open the list in a spreadsheet program and save it, so that others do too")
  }

  package static func formulaNoValue(cellsOfColumn count: Int?) -> Phrase {
    let text = Phrase(
      vi: "ô có công thức nhưng tệp không lưu kết quả, nên không đọc được giá trị",
      en: "the cell holds a formula, but the file does not hold its result, so there is no value to read")
    guard let count else { return text }
    return Phrase(
      vi: text.vi + "; cột này có \(count) ô như vậy", en: text.en + "; so do \(english(count, "cell")) of this column")
  }

  package static func formulaNoValueHelp() -> Phrase {
    Phrase(
      vi: "mở bằng Excel hoặc LibreOffice để tính lại rồi lưu; hoặc nhập trực tiếp giá trị",
      en: "open the list in a spreadsheet program, which reckons it, and save it; or enter the value itself")
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
