/// What readers say of an input that is over one of the `ReadingLimits`.
extension Phrase {
  /// More rows in a sheet.
  package static func overRows(_ limit: Int) -> Phrase {
    over(limit, vi: "dòng trong một trang", en: "rows in a sheet")
  }

  /// More columns in a row.
  package static func overColumns(_ limit: Int) -> Phrase {
    over(limit, vi: "cột trong một dòng", en: "columns in a row")
  }

  /// More text in a row.
  package static func overRowBytes(_ limit: Int) -> Phrase {
    over(limit, vi: "byte chữ trong một dòng", en: "bytes of text in a row")
  }

  /// More parts in a workbook.
  package static func overParts(_ limit: Int) -> Phrase {
    over(limit, vi: "phần trong một tệp .xlsx", en: "parts in a workbook")
  }

  /// More sheets in a workbook.
  package static func overSheets(_ limit: Int) -> Phrase {
    over(limit, vi: "trang trong một tệp", en: "sheets in a workbook")
  }

  /// More shared strings in a workbook.
  package static func overStrings(_ limit: Int) -> Phrase {
    over(limit, vi: "chuỗi dùng chung", en: "shared strings")
  }

  /// More bytes of shared strings in a workbook.
  package static func overStringBytes(_ limit: Int) -> Phrase {
    over(limit, vi: "byte chuỗi dùng chung", en: "bytes of shared strings")
  }

  /// More merged ranges in a sheet.
  package static func overMerges(_ limit: Int) -> Phrase {
    over(limit, vi: "vùng ô gộp trong một trang", en: "merged ranges in a sheet")
  }

  /// More cell formats in a workbook.
  package static func overCellFormats(_ limit: Int) -> Phrase {
    over(limit, vi: "kiểu định dạng ô", en: "cell formats")
  }

  /// Elements nested deeper.
  package static func overDepth(_ limit: Int) -> Phrase {
    over(limit, vi: "tầng phần tử XML lồng nhau", en: "levels of nested XML elements")
  }

  /// More bytes of one part after inflation.
  package static func overPartBytes(_ limit: Int) -> Phrase {
    over(limit, vi: "byte sau khi giải nén của một phần", en: "bytes of one part after inflation")
  }

  /// More bytes of all parts after inflation.
  package static func overPackageBytes(_ limit: Int) -> Phrase {
    over(limit, vi: "byte sau khi giải nén của cả tệp", en: "bytes of the whole workbook after inflation")
  }

  /// More bytes from a pipe than are held in memory.
  package static func overHeldBytes(_ limit: Int) -> Phrase {
    Phrase(
      vi: "vượt giới hạn \(limit) byte khi đọc từ đầu vào chuẩn; hãy lưu ra tệp rồi đọc tệp đó",
      en: "over the limit of \(limit) bytes for a workbook from a pipe; save it as a file and read that")
  }

  /// A part that inflates to many times its size.
  package static func overInflationRatio(_ limit: Int) -> Phrase {
    Phrase(
      vi: "nở ra hơn \(limit) lần khi giải nén, như bom nén; chỉ mở tệp này nếu biết rõ nguồn, và lưu lại từ Excel",
      en: "inflates to more than \(limit) times its size, as zip bombs do; if you trust it, save it again from Excel")
  }

  private static func over(_ limit: Int, vi: String, en: String) -> Phrase {
    Phrase(
      vi: "vượt giới hạn \(limit) \(vi); hãy chia nhỏ tệp rồi thử lại",
      en: "over the limit of \(limit) \(en); split the file and try again")
  }
}
