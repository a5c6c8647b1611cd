extension Phrase {
  /// A name that stands for nothing.
  package static func unknownValue(_ name: String, nearest: String?) -> Phrase {
    let vi = nearest.map { "; có phải là «{{\($0)}}»?" } ?? ""
    let en = nearest.map { "; did you mean {{\($0)}}?" } ?? ""
    return Phrase(vi: "không có giá trị «{{\(name)}}»\(vi)", en: "there is no value {{\(name)}}\(en)")
  }

  /// A table that does not exist.
  package static func unknownGrid(_ name: String, nearest: String?) -> Phrase {
    let vi = nearest.map { "; có phải là «{{> \($0)}}»?" } ?? ""
    let en = nearest.map { "; did you mean {{> \($0)}}?" } ?? ""
    return Phrase(vi: "không có bảng «{{> \(name)}}»\(vi)", en: "there is no table {{> \(name)}}\(en)")
  }

  /// A table in the middle of a line.
  package static func gridNotAlone(_ name: String) -> Phrase {
    Phrase(
      vi: "bảng «{{> \(name)}}» phải đứng một mình trên một dòng",
      en: "the table {{> \(name)}} must stand on a line of its own")
  }

  /// A list or a flag where words are wanted.
  package static func notText(_ name: String) -> Phrase {
    Phrase(
      vi: "«{{\(name)}}» không phải là chữ hay số; dùng «{{#\(name)}} … {{/\(name)}}»",
      en: "{{\(name)}} is neither text nor number; use {{#\(name)}} … {{/\(name)}}")
  }

  /// `{{` without `}}`.
  package static let tagNotClosed = Phrase(vi: "«{{» không có «}}» đóng lại", en: "a {{ has no closing }}")

  /// `}}` without `{{`.
  package static let tagNotOpened = Phrase(
    vi: "«}}» không có «{{» mở ra; trong chú thích «{{! … }}» không viết thẻ được",
    en: "a }} has no opening {{; a comment {{! … }} cannot contain tags")

  /// A kind of tag templates do not have.
  package static func unsupportedTag(_ tag: String) -> Phrase {
    Phrase(
      vi: "không dùng được thẻ «{{\(tag)}}» trong mẫu; chỉ có giá trị, «#», «^», «/», «!» và «>»",
      en: "the tag {{\(tag)}} cannot be used; templates have values, #, ^, /, ! and >")
  }

  /// `{{/name}}` that ends nothing, or something else.
  package static func unexpectedEnd(_ name: String, open: String?) -> Phrase {
    guard let open else {
      return Phrase(vi: "«{{/\(name)}}» không đóng phần nào", en: "{{/\(name)}} ends no section")
    }
    return Phrase(
      vi: "«{{/\(name)}}» ở chỗ của «{{/\(open)}}»",
      en: "{{/\(name)}} stands where {{/\(open)}} is expected")
  }

  /// A section without its end.
  package static func sectionNotClosed(_ name: String) -> Phrase {
    Phrase(vi: "«{{#\(name)}}» không có «{{/\(name)}}»", en: "{{#\(name)}} has no {{/\(name)}}")
  }

  /// A fenced block of no known kind.
  package static func unknownFence(_ name: String, nearest: String?) -> Phrase {
    let vi = nearest.map { "; có phải là «```\($0)»?" } ?? ""
    let en = nearest.map { "; did you mean ```\($0)?" } ?? ""
    return Phrase(vi: "không có khối «```\(name)»\(vi)", en: "there is no block ```\(name)\(en)")
  }

  /// The lines at the top of a template do not have the form they must have.
  package static let frontMatterMissing = Phrase(
    vi: "mẫu phải bắt đầu bằng «---», các dòng «title: …» và «language: vi», rồi «---»",
    en: "a template begins with ---, the lines 'title: …' and 'language: en', and ---")

  /// A line at the top of a template that says nothing known.
  package static func unknownFrontMatter(_ key: String, nearest: String?) -> Phrase {
    let vi = nearest.map { "; có phải là «\($0)»?" } ?? ""
    let en = nearest.map { "; did you mean '\($0)'?" } ?? ""
    return Phrase(vi: "không có mục «\(key)» ở đầu mẫu\(vi)", en: "there is no key '\(key)' at the top\(en)")
  }

  /// A language annex does not speak.
  package static func unknownLanguage(_ name: String) -> Phrase {
    Phrase(vi: "không có ngôn ngữ «\(name)»; dùng «vi» hoặc «en»", en: "there is no language '\(name)'; use vi or en")
  }
}
