/// Texts of the findings about how a cell is written, whatever it says.
extension Phrase {
  /// Where a text has a space too many.
  package enum StraySpacePlace: Sendable {
    case before, after, inside
    /// A space that is no plain one: no-break, a tab, one without width.
    case odd
  }

  package static func straySpace(_ place: StraySpacePlace, cellsOfColumn count: Int?) -> Phrase {
    let text =
      switch place {
      case .before: Phrase(vi: "thừa khoảng trắng ở đầu", en: "there is a space before the text")
      case .after: Phrase(vi: "thừa khoảng trắng ở cuối", en: "there is a space after the text")
      case .inside: Phrase(vi: "thừa khoảng trắng giữa các từ", en: "there are spaces too many between the words")
      case .odd:
        Phrase(
          vi: "có khoảng trắng đặc biệt (không ngắt, tab hoặc không nhìn thấy)",
          en: "there is a space that is no plain one: no-break, a tab or one without width")
      }
    return text.alsoInColumn(count)
  }

  package static func straySpaceHelp() -> Phrase {
    Phrase(
      vi: "chỉ để một dấu cách giữa các từ; tìm kiếm và lọc trong bảng tính phân biệt các khoảng trắng này",
      en: "leave single spaces between words; searching and filtering in a spreadsheet tell these spaces apart")
  }

  package static func textNotNFC(cellsOfColumn count: Int?) -> Phrase {
    Phrase(
      vi: "chữ có dấu gõ theo Unicode tổ hợp, không phải dựng sẵn (NFC)",
      en: "letters are written with separate marks, not as whole characters (NFC)"
    ).alsoInColumn(count)
  }

  package static func textNotNFCHelp() -> Phrase {
    Phrase(
      vi: "chuyển sang Unicode dựng sẵn (trong Unikey: Ctrl+Shift+F6); nếu không, tìm kiếm có thể không ra",
      en: "convert it to composed Unicode; else a search for the same word may not find it")
  }

  package static func errorValue(_ text: String, cellsOfColumn count: Int?) -> Phrase {
    Phrase(vi: "ô có lỗi công thức \(text)", en: "the cell holds the formula error \(text)").alsoInColumn(count)
  }

  package static func errorValueHelp() -> Phrase {
    Phrase(
      vi: "sửa công thức, hoặc nhập trực tiếp giá trị đúng",
      en: "correct the formula, or enter the value itself")
  }

  package static func dateAsText(_ text: String, cellsOfColumn count: Int?) -> Phrase {
    Phrase(
      vi: "«\(text)» là văn bản, trong khi các ô khác của cột là ngày",
      en: "'\(text)' is a text, while the other cells of the column are dates"
    ).alsoInColumn(count)
  }

  package static func dateAsTextHelp() -> Phrase {
    Phrase(
      vi: "nhập lại dưới dạng ngày; lọc và sắp xếp theo ngày bỏ qua ô văn bản",
      en: "enter it again as a date; filters and sorting by date pass over texts")
  }

  package static func decisionFormat(_ text: String) -> Phrase {
    Phrase(vi: "«\(text)» không phải số quyết định", en: "'\(text)' is no number of a decision")
  }

  package static func decisionFormatHelp() -> Phrase {
    Phrase(
      vi: "ghi số và ký hiệu của quyết định, ví dụ 377/QĐ-UBND",
      en: "write the decision's number and symbol, for example 377/QĐ-UBND")
  }

  /// The text of a finding that stands for as many cells of a column.
  private func alsoInColumn(_ count: Int?) -> Phrase {
    guard let count else { return self }
    return Phrase(
      vi: vi + "; cột này có \(count) ô như vậy",
      en: en + "; so are \(english(count, "cell")) of this column")
  }
}
