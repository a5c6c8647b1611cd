/// Words of bulletins that are not in a template: titles of tables, headings of groups, the issuing body.
extension Phrase {
  package static func validTitle(_ noun: Noun) -> Phrase {
    Phrase(vi: "Danh sách \(noun.vi) còn thời hạn", en: "\(capitalised(noun.plural)) with a valid certificate")
  }

  package static func expiredTitle(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "Danh sách \(noun.vi) hết thời hạn công nhận, chưa đánh giá, phân hạng lại",
      en: "\(capitalised(noun.plural)) whose certificate has expired and that were not assessed again")
  }

  package static func registrationsTitle(_ noun: Noun) -> Phrase {
    Phrase(vi: "Danh sách \(noun.vi) đăng ký", en: "\(capitalised(noun.plural)) registered")
  }

  package static func bandsTitle() -> Phrase {
    Phrase(vi: "Tổng hợp theo phần và đơn vị hành chính", en: "By section and administrative unit")
  }

  package static func kindsTitle(_ noun: Noun) -> Phrase {
    Phrase(vi: "Tổng hợp theo loại hình \(noun.vi)", en: "By kind of \(noun.en)")
  }

  package static func columnBandName() -> Phrase { Phrase(vi: "Phần, đơn vị", en: "Section, unit") }

  package static func columnDifference() -> Phrase { Phrase(vi: "Đề mục ghi khác", en: "The heading says") }

  package static func columnCounted(_ noun: Noun) -> Phrase {
    Phrase(vi: "Số \(noun.vi)", en: capitalised(noun.plural))
  }

  /// A noun as the beginning of a title.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  package static func declaredOtherwise(_ counts: String) -> Phrase { Phrase(vi: "ghi \(counts)", en: counts) }

  package static func kindNotKnown() -> Phrase { Phrase(vi: "không rõ loại hình", en: "kind not known") }

  package static func total() -> Phrase { Phrase(vi: "Tổng cộng", en: "Total") }

  package static func unitUnknown() -> Phrase { Phrase(vi: "Chưa rõ đơn vị", en: "Unit not known") }

  /// The title of the column a level of headings becomes in tidy formats.
  package static func bandLevel(_ level: String) -> Phrase {
    switch level {
    case "section": Phrase(vi: "Phần", en: "Section")
    case "district": Phrase(vi: "Huyện, thành phố", en: "District")
    default: Phrase(vi: "Xã, phường", en: "Commune")
    }
  }

  package static func unnamedFootnote() -> Phrase {
    Phrase(
      vi: "(*) Hộ kinh doanh không có tên riêng, ghi theo tên người đại diện.",
      en: "(*) A household without a name of its own, listed under its representative's.")
  }

  package static func unitUndecidedFootnote() -> Phrase {
    Phrase(
      vi: "(**) Chưa xác định được đơn vị mới, ghi theo đơn vị trong danh sách.",
      en: "(**) The new unit is not decided, listed under the unit as the list has it.")
  }

  package static func validityRule(months: Int, isLastDayValid: Bool) -> Phrase {
    isLastDayValid
      ? Phrase(
        vi: "thời hạn giấy chứng nhận \(months) tháng kể từ ngày ban hành quyết định công nhận, tính cả ngày cuối cùng "
          + "của thời hạn",
        en: "a certificate holds for \(months) months from the date of the decision of recognition, its last day "
          + "included")
      : Phrase(
        vi: "thời hạn giấy chứng nhận \(months) tháng kể từ ngày ban hành quyết định công nhận, không tính ngày cuối "
          + "cùng của thời hạn",
        en: "a certificate holds for \(months) months from the date of the decision of recognition, its last day "
          + "excluded")
  }

  package static func provinceFull(_ name: String, isCity: Bool) -> Phrase {
    Phrase(vi: (isCity ? "thành phố " : "tỉnh ") + name, en: name + (isCity ? " City" : " Province"))
  }

  package static func issuerParent(_ province: String, isCity: Bool) -> Phrase {
    Phrase(
      vi: (isCity ? "UBND THÀNH PHỐ " : "UBND TỈNH ") + province,
      en: "PEOPLE'S COMMITTEE OF " + province + (isCity ? " CITY" : " PROVINCE"))
  }

  package static func issuerName() -> Phrase {
    Phrase(vi: "Sở Nông nghiệp và Môi trường", en: "Department of Agriculture and Environment")
  }
}
