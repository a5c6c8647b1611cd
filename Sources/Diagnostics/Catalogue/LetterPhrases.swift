/// What is said of texts typed for Vietnamese fonts, TCVN3 or VNI.
extension Phrase {
  /// A file whose words are Vietnamese only in fonts of an encoding.
  package static func typedForFonts(_ encoding: String, option: String) -> Phrase {
    Phrase(
      vi: "tệp không phải UTF-8, chữ có dấu gõ theo \(encoding), được giữ nguyên; thêm --from \(option) để chuyển mã",
      en:
        "the file is not UTF-8, its letters are \(encoding) and stay as they are; add --from \(option) to convert them")
  }

  /// Texts that were turned into Unicode.
  package static func lettersConverted(_ cells: Int, from encoding: String) -> Phrase {
    Phrase(
      vi: "đã chuyển \(cells) ô từ \(encoding) sang Unicode",
      en: "\(english(cells, "cell")) converted from \(encoding) to Unicode")
  }

  /// A list whose header was not found because its letters are a font's.
  package static func listTypedForFonts(_ encoding: String, option: String) -> Phrase {
    Phrase(
      vi: "không tìm thấy dòng tiêu đề cột vì chữ trong danh sách gõ theo \(encoding); thêm --from \(option)",
      en: "no header row was found, because the list is typed in \(encoding); add --from \(option)")
  }

  /// How many cells such a finding stands for.
  package enum LetterScope: Sendable {
    case cell
    case column(cells: Int)
    case sheet(cells: Int)
  }

  package static func legacyEncoding(_ encoding: String, reading: String, _ scope: LetterScope) -> Phrase {
    let text = Phrase(
      vi: "chữ gõ theo \(encoding), chuyển sang Unicode là «\(reading)»",
      en: "typed in \(encoding); in Unicode it is '\(reading)'")
    return switch scope {
    case .cell: text
    case .column(let cells):
      Phrase(
        vi: text.vi + "; cột này có \(cells) ô như vậy",
        en: text.en + "; so are \(english(cells, "cell")) of this column")
    case .sheet(let cells):
      Phrase(
        vi: text.vi + "; trang này có \(cells) ô như vậy",
        en: text.en + "; so are \(english(cells, "cell")) of this sheet")
    }
  }

  package static func legacyEncodingHelp(option: String) -> Phrase {
    Phrase(
      vi:
        "thêm --from \(option) để đọc bằng Unicode, hoặc chuyển mã trong bảng tính (Unikey, Ctrl+Shift+F6) rồi lưu lại",
      en: "add --from \(option) to read it as Unicode, or convert the list itself and save it again")
  }

  /// A line of `annex inspect`.
  package static func lettersOfSheet(_ encoding: String, cells: Int, first: String, option: String) -> Phrase {
    Phrase(
      vi: "\(cells) ô gõ theo \(encoding), đầu tiên là \(first); thêm --from \(option) để chuyển sang Unicode",
      en: "\(english(cells, "cell")) typed in \(encoding), the first is \(first); add --from \(option) to convert them")
  }
}
