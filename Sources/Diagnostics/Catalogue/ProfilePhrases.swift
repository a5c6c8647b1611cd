/// Texts about what is wrong with a profile.
extension Phrase {
  package static func yamlBroken(_ problem: String) -> Phrase {
    Phrase(vi: "không đúng cú pháp YAML: \(problem)", en: "this is not YAML: \(problem)")
  }

  package static func yamlTooMuch(_ limit: Int) -> Phrase {
    Phrase(vi: "có hơn \(limit) giá trị", en: "it holds more than \(limit) values")
  }

  package static func yamlKeyNotText() -> Phrase {
    Phrase(vi: "khóa phải là chữ", en: "a key must be a text")
  }

  package static func yamlKeyTwice(_ key: String) -> Phrase {
    Phrase(vi: "khóa «\(key)» viết hai lần trong phần này", en: "the key '\(key)' stands twice in this part")
  }

  package static func profileKeyUnknown(_ key: String, nearest: String?, known: [String]) -> Phrase {
    let vi = nearest.map { "có phải là «\($0)»?" } ?? "ở đây dùng được: \(known.joined(separator: ", "))"
    let en = nearest.map { "did you mean '\($0)'?" } ?? "here there can be: \(known.joined(separator: ", "))"
    return Phrase(vi: "không có khóa «\(key)»; \(vi)", en: "there is no key '\(key)'; \(en)")
  }

  package static func profileKeyMissing(_ key: String) -> Phrase {
    Phrase(vi: "thiếu khóa «\(key)»", en: "the key '\(key)' is missing")
  }

  package static func profileWantsMapping() -> Phrase {
    Phrase(vi: "ở đây phải là các khóa, mỗi dòng «khóa: giá trị»", en: "here must be keys, 'key: value' a line")
  }

  package static func profileWantsList() -> Phrase {
    Phrase(vi: "ở đây phải là danh sách, ví dụ [a, b]", en: "here must be a list, such as [a, b]")
  }

  package static func profileWantsText() -> Phrase {
    Phrase(vi: "ở đây phải là chữ", en: "here must be a text")
  }

  package static func profileWantsInteger(_ text: String, _ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      vi: "«\(text)» không phải số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
      en: "'\(text)' is no whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  package static func profileWantsNumber(_ text: String) -> Phrase {
    Phrase(vi: "«\(text)» không phải số; ví dụ 7.5", en: "'\(text)' is no number; write one such as 7.5")
  }

  package static func profileWantsDay(_ text: String) -> Phrase {
    Phrase(
      vi: "«\(text)» không phải một ngày; ghi năm-tháng-ngày, ví dụ 2025-12-31",
      en: "'\(text)' is no day; write year-month-day, such as 2025-12-31")
  }

  package static func profileWantsOneOf(_ text: String, nearest: String?, known: [String]) -> Phrase {
    let vi = nearest.map { "có phải là «\($0)»?" } ?? "dùng được: \(known.joined(separator: ", "))"
    let en = nearest.map { "did you mean '\($0)'?" } ?? "there are: \(known.joined(separator: ", "))"
    return Phrase(vi: "không có «\(text)»; \(vi)", en: "there is no '\(text)'; \(en)")
  }

  package static func profileRangeTurned() -> Phrase {
    Phrase(vi: "«to» nhỏ hơn «from»", en: "'to' is less than 'from'")
  }

  package static func profileBandsTurned() -> Phrase {
    Phrase(
      vi: "số sao và điểm phải tăng dần từ dòng trên xuống dòng dưới",
      en: "stars and scores must grow from one line to the next")
  }

  package static func profileHeaderTwice(_ header: String) -> Phrase {
    Phrase(
      vi: "tên cột «\(header)» đã dùng cho một cột khác", en: "the header '\(header)' is that of another column already"
    )
  }

  package static func profileWordTwice(_ word: String) -> Phrase {
    Phrase(vi: "từ «\(word)» đã dùng cho mục khác", en: "the word '\(word)' is used for something else already")
  }

  package static func profileNameNotPlain(_ name: String) -> Phrase {
    Phrase(
      vi: "«\(name)» phải gồm chữ thường không dấu, số và dấu gạch dưới",
      en: "'\(name)' must be of small letters a to z, digits and underscores")
  }

  package static func profileColumnMissing(_ field: String) -> Phrase {
    Phrase(vi: "«\(field)» không có trong phần columns", en: "'\(field)' is not among the columns")
  }

  package static func profileNoPlace() -> Phrase {
    Phrase(
      vi: "nêu nơi được miễn: file, sheet, cell, row hoặc entity",
      en: "say where it holds: file, sheet, cell, row or entity")
  }

  package static func profileNoCell(_ text: String) -> Phrase {
    Phrase(vi: "«\(text)» không phải địa chỉ một ô, ví dụ C7", en: "'\(text)' is no address of a cell, such as C7")
  }

  package static func profileEmpty() -> Phrase {
    Phrase(vi: "hồ sơ chương trình không có nội dung", en: "the profile has nothing in it")
  }

  package static func profileMissing(nearest: String?, known: [String]) -> Phrase {
    let names = known.joined(separator: ", ")
    let vi = nearest.map { "có phải là «\($0)»?" } ?? "hiện có: \(names); hoặc ghi đường dẫn tới một tệp .yaml"
    let en = nearest.map { "did you mean '\($0)'?" } ?? "there are: \(names); or give the path of a .yaml file"
    return Phrase(vi: "không có hồ sơ chương trình này; \(vi)", en: "there is no such profile; \(en)")
  }
}
