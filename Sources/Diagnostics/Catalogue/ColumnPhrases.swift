/// Titles of the columns of reports.
extension Phrase {
  package static func columnNumber() -> Phrase { Phrase(vi: "TT", en: "No.") }

  package static func columnProduct() -> Phrase { Phrase(vi: "Tên sản phẩm", en: "Product") }

  package static func columnProductGroup() -> Phrase { Phrase(vi: "Nhóm sản phẩm", en: "Product group") }

  package static func columnEntity() -> Phrase { Phrase(vi: "Tên chủ thể", en: "Producer") }

  package static func columnEntityKind() -> Phrase { Phrase(vi: "Loại hình chủ thể", en: "Kind of producer") }

  package static func columnRepresentative() -> Phrase { Phrase(vi: "Người đại diện", en: "Representative") }

  package static func columnAddress() -> Phrase { Phrase(vi: "Địa chỉ", en: "Address") }

  package static func columnCommune() -> Phrase { Phrase(vi: "Xã, phường", en: "Commune") }

  package static func columnDistrict() -> Phrase { Phrase(vi: "Huyện, thành phố", en: "District") }

  package static func columnProvince() -> Phrase { Phrase(vi: "Tỉnh", en: "Province") }

  package static func columnPhone() -> Phrase { Phrase(vi: "Số điện thoại", en: "Telephone") }

  package static func columnStars() -> Phrase { Phrase(vi: "Hạng sao", en: "Stars") }

  package static func columnScore() -> Phrase { Phrase(vi: "Điểm", en: "Score") }

  package static func columnDecisionNumber() -> Phrase { Phrase(vi: "Số quyết định", en: "Decision") }

  package static func columnDecisionDate() -> Phrase { Phrase(vi: "Ngày quyết định", en: "Decided on") }

  package static func columnLastValidDay() -> Phrase {
    Phrase(vi: "Có giá trị đến hết ngày", en: "Valid up to and including")
  }

  package static func columnDaysLeft() -> Phrase { Phrase(vi: "Số ngày còn lại", en: "Days left") }

  package static func columnNote() -> Phrase { Phrase(vi: "Ghi chú", en: "Note") }
}
