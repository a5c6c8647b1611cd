extension Phrase {
  /// Arguments that do not fit a command; the reason is ArgumentParser's own English.
  package static func wrongUse(_ reason: String) -> Phrase {
    Phrase(
      vi: "dùng sai: \(reason); xem «annex help»",
      en: "wrong use: \(reason); see 'annex help'")
  }

  package static func unknownCommand(_ name: String, nearest: String?, known: [String]) -> Phrase {
    let hint = nearest ?? known.joined(separator: ", ")
    return Phrase(
      vi: "không có lệnh «\(name)»; dùng \(hint)", en: "there is no command '\(name)'; use \(hint)")
  }

  /// The line for an input that could not be read.
  package static func cannotRead(file: String, part: String?, place: String?, why: Phrase) -> Phrase {
    let head = [file, part, place].compactMap(\.self).joined(separator: " › ")
    return Phrase(vi: "\(head): \(why.vi)", en: "\(head): \(why.en)")
  }

  /// Standard output could not be written; the reason is the system's own.
  package static func cannotPrint(_ reason: String) -> Phrase {
    Phrase(
      vi: "không ghi được ra đầu ra chuẩn: \(reason)",
      en: "cannot write to standard output: \(reason)")
  }

  /// Something to know about an input that could be read.
  package static func remark(file: String, _ remark: Phrase) -> Phrase {
    Phrase(vi: "\(file): lưu ý: \(remark.vi)", en: "\(file): note: \(remark.en)")
  }

  /// A delimiter that is not one plain character.
  package static func badDelimiter(_ text: String) -> Phrase {
    Phrase(
      vi: "--delimiter «\(text)» không dùng được; hãy ghi một ký tự như «;» hoặc «tab»",
      en: "--delimiter '\(text)' cannot be used; give one character such as ';' or 'tab'")
  }

  /// A workbook printed as CSV, which holds one sheet.
  package static func onlySheetPrinted(_ sheet: String, leftOut: Int) -> Phrase {
    Phrase(
      vi: "chỉ in trang «\(sheet)», còn \(leftOut) trang khác; chọn trang bằng --sheet",
      en: "only sheet '\(sheet)' is printed, \(leftOut) more are not; choose one with --sheet")
  }
}
