/// Texts about finding templates and about the values given for them.
extension Phrase {
  package static let templateFolderMissing = Phrase(
    vi: "không tìm thấy thư mục mẫu; chỉ ra bằng --templates hoặc biến ANNEX_TEMPLATES",
    en: "the folder of templates was not found; name it with --templates or ANNEX_TEMPLATES")

  package static func templateMissing(known: [String]) -> Phrase {
    let names = known.joined(separator: ", ")
    return Phrase(
      vi: "không có mẫu này; hiện có: \(names); hoặc ghi đường dẫn tới một tệp .md",
      en: "there is no such template; there are: \(names); or give the path of an .md file")
  }

  package static func noTables(_ format: String) -> Phrase {
    Phrase(
      vi: "mẫu này không có bảng nào nên không có tệp \(format); bỏ \(format) khỏi --format, hoặc đặt bảng vào mẫu",
      en: "the template has no table, so there is no \(format) file; leave \(format) out of --format, or place a table")
  }

  package static let templateIsFolder = Phrase(
    vi: "đây là thư mục; ghi một tên, hoặc đường dẫn tới một tệp",
    en: "this is a folder; give a name, or the path of a file")

  package static func templateTooLarge(_ limit: Int) -> Phrase {
    Phrase(vi: "tệp lớn hơn \(limit >> 20) MB", en: "the file is larger than \(limit >> 20) MB")
  }

  package static let templateNotUTF8 = Phrase(
    vi: "tệp không ở bảng mã UTF-8; lưu lại dưới dạng UTF-8", en: "the file is not UTF-8; save it as UTF-8")

  package static func unknownSetting(_ name: String, nearest: String?, known: [String]) -> Phrase {
    let hint = nearest.map { "«\($0)»" } ?? known.joined(separator: ", ")
    return Phrase(
      vi: "không có giá trị «\(name)»; dùng \(hint)", en: "there is no value '\(name)'; use \(hint)")
  }

  package static func settingNoYear(_ text: String) -> Phrase {
    Phrase(
      vi: "targets.year: «\(text)» không phải một năm; ghi ví dụ targets.year=2025",
      en: "targets.year: '\(text)' is no year; write for example targets.year=2025")
  }

  /// A horizon too near for a notice to reach anybody in time.
  package static func horizonTooNear(_ days: Int, least: Int) -> Phrase {
    Phrase(
      vi:
        "\(days) ngày là quá gần: thông báo phải tới chủ thể trước khi hết hạn ít nhất \(least) ngày; ghi từ \(least) trở lên",
      en: "\(days) days are too few: producers are to hear of it at least \(least) days before; give \(least) or more")
  }

  package static func settingWithoutText(_ setting: String) -> Phrase {
    Phrase(
      vi: "--set \(setting): thiếu dấu «=»; ghi tên=giá trị, ví dụ place='Lai Châu'",
      en: "--set \(setting): there is no '='; write name=text, for example place='Lai Châu'")
  }

  package static func unknownFormat(_ name: String, known: [String]) -> Phrase {
    let names = known.joined(separator: ", ")
    return Phrase(
      vi: "--format: không có định dạng «\(name)»; có \(names)",
      en: "--format: there is no format '\(name)'; there are \(names)")
  }
}
