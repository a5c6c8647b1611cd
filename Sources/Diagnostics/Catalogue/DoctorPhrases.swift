/// What `annex doctor` says.
extension Phrase {
  package static let doctorGood = Phrase(vi: "máy có đủ những gì annex cần", en: "all that annex needs is there")

  package static func doctorWanting(_ count: Int) -> Phrase {
    Phrase(
      vi: "còn thiếu \(count) thứ, xem các dòng «✗»", en: "\(english(count, "thing")) wanting: see the lines with ✗")
  }

  package static func doctorSubject(_ name: String) -> Phrase {
    switch name {
    case "templates": Phrase(vi: "mẫu", en: "templates")
    case "styles": Phrase(vi: "kiểu văn bản", en: "styles")
    case "profiles": Phrase(vi: "hồ sơ", en: "profiles")
    case "pdf": Phrase(vi: "PDF", en: "PDF")
    case "fonts": Phrase(vi: "phông chữ", en: "fonts")
    case "temporary_folder": Phrase(vi: "thư mục tạm", en: "temporary")
    default: Phrase(vi: "ngôn ngữ", en: "language")
    }
  }

  package static func doctorTemplates(_ folder: String, _ files: [String]) -> Phrase {
    let names = files.joined(separator: ", ")
    return Phrase(vi: "\(folder): đọc được \(names)", en: "\(folder): \(names) can be used")
  }

  package static func doctorStyles(isBuiltIn: Bool) -> Phrase {
    isBuiltIn
      ? Phrase(vi: "không có office/notice.docx, dùng kiểu có sẵn", en: "no office/notice.docx: the built-in styles")
      : Phrase(vi: "đọc được office/notice.docx", en: "office/notice.docx can be used")
  }

  package static func doctorProfiles(_ names: [String]) -> Phrase {
    let others = names.filter { $0 != "ocop" }.joined(separator: ", ")
    let more = others.isEmpty ? "" : ", \(others)"
    return Phrase(vi: "ocop (có sẵn)\(more)", en: "ocop (built in)\(more)")
  }

  package static func doctorTool(_ path: String, _ version: String, isUsed: Bool) -> Phrase {
    Phrase(
      vi: "\(version) (\(path))\(isUsed ? ", sẽ được dùng" : "")",
      en: "\(version) (\(path))\(isUsed ? ", is used" : "")")
  }

  package static func doctorToolAbsent(_ name: String, package: String) -> Phrase {
    Phrase(vi: "không có \(name) (gói \(package))", en: "no \(name) (package \(package))")
  }

  package static func doctorToolFails(_ path: String, _ line: String) -> Phrase {
    Phrase(vi: "\(path) không chạy được: \(line)", en: "\(path) does not run: \(line)")
  }

  package static let doctorNoTool = Phrase(
    vi: "không có chương trình nào tạo được PDF; các định dạng khác vẫn dùng được",
    en: "no program that makes PDF; the other formats need none")

  package static let doctorFontsUnknown = Phrase(
    vi: "không có fc-list nên không biết máy có phông gì (gói fontconfig)",
    en: "without fc-list the fonts cannot be listed (package fontconfig)")

  package static let doctorNoFont = Phrase(
    vi: "không có Times New Roman, Liberation Serif hay Tinos đủ chữ tiếng Việt; trong PDF, ơ và ư lấy từ phông khác",
    en: "no Times New Roman, Liberation Serif or Tinos with all letters; in PDF ơ and ư are another font's"
  )

  package static func doctorFonts(_ names: [String]) -> Phrase {
    let text = names.joined(separator: ", ")
    return Phrase(vi: "\(text), đủ chữ tiếng Việt", en: "\(text), with the letters of Vietnamese")
  }

  package static func doctorTemporaryFolder(_ path: String) -> Phrase {
    Phrase(vi: "ghi được vào \(path)", en: "\(path) can be written to")
  }

  package static func doctorLanguage(_ language: Language, source: String?) -> Phrase {
    let told = source.map { " (\($0))" } ?? ""
    return Phrase(
      vi: "thông báo bằng \(language == .vietnamese ? "tiếng Việt" : "tiếng Anh")\(told); báo cáo bằng tiếng Việt",
      en: "messages in \(language == .vietnamese ? "Vietnamese" : "English")\(told); reports in Vietnamese")
  }

  package static func doctorInstall(_ package: String) -> Phrase {
    Phrase(vi: "cài: apt-get install \(package)", en: "install it: apt-get install \(package)")
  }

  package static func doctorMendFile(_ path: String) -> Phrase {
    Phrase(vi: "sửa \(path), hoặc lấy lại tệp ban đầu", en: "mend \(path), or put the original back")
  }

  package static let doctorReinstall = Phrase(
    vi: "cài lại annex cùng thư mục mẫu (make install)", en: "install annex again, with its templates (make install)")
}
