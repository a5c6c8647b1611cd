/// Texts around the manual pages of `annex explain`.
extension Phrase {
  package static func manualMeaning() -> Phrase { Phrase(vi: "Khi nào báo", en: "When it is said") }

  package static func manualReason() -> Phrase { Phrase(vi: "Vì sao quan trọng", en: "Why it matters") }

  package static func manualCorrection() -> Phrase { Phrase(vi: "Cách sửa", en: "How to correct it") }

  package static func manualExample() -> Phrase { Phrase(vi: "Ví dụ", en: "Example") }

  package static func manualProfile() -> Phrase { Phrase(vi: "Hồ sơ", en: "Profile") }

  package static func manualHiddenRow() -> Phrase { Phrase(vi: "dòng ẩn", en: "a hidden row") }

  package static func manualDimension(_ range: String) -> Phrase {
    Phrase(vi: "vùng dữ liệu khai: \(range)", en: "the sheet declares \(range)")
  }

  package static func manualRevocations() -> Phrase { Phrase(vi: "Danh sách thu hồi", en: "The list of revocations") }

  package static func unknownCode(_ code: String, nearest: String?) -> Phrase {
    guard let nearest else {
      return Phrase(
        vi: "không có mã «\(code)»; «annex explain» liệt kê tất cả",
        en: "there is no code '\(code)'; 'annex explain' lists all of them")
    }
    return Phrase(
      vi: "không có mã «\(code)»; có phải «\(nearest)»?", en: "there is no code '\(code)'; did you mean '\(nearest)'?")
  }
}
