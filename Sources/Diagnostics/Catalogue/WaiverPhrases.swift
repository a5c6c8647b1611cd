/// Texts about the waivers of a profile.
extension Phrase {
  package static func waiverExpired(_ code: String, until: String, reason: String) -> Phrase {
    Phrase(
      vi: "miễn trừ cho \(code) đã hết hạn ngày \(until): \(reason)",
      en: "the waiver for \(code) ended on \(until): \(reason)")
  }

  package static func waiverExpiredHelp(line: Int) -> Phrase {
    Phrase(
      vi: "sửa danh sách rồi bỏ miễn trừ ở dòng \(line) của hồ sơ, hoặc gia hạn «until» nếu vẫn còn lý do",
      en:
        "correct the list and remove the waiver in line \(line) of the profile, or set a later 'until' if its reason holds"
    )
  }

  package static func waiverUnused(_ code: String, reason: String) -> Phrase {
    Phrase(
      vi: "miễn trừ cho \(code) không ứng với lỗi nào: \(reason)",
      en: "the waiver for \(code) is for nothing: \(reason)")
  }

  package static func waiverUnusedHelp(line: Int) -> Phrase {
    Phrase(
      vi: "bỏ miễn trừ ở dòng \(line) của hồ sơ, hoặc sửa nơi ghi ở đó",
      en: "remove the waiver in line \(line) of the profile, or correct the place it names")
  }

  package static func findingsWaived(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) lỗi được miễn", en: "\(english(count, "finding")) waived")
  }
}
