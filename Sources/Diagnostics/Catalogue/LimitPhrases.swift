/// What readers say of an input that is over one of the `ReadingLimits`, and which option raises it.
extension Phrase {
  /// More sheets in all inputs together, which no option raises.
  package static func overListSheets(_ limit: Int) -> Phrase {
    Phrase(
      vi: "có hơn \(limit) trang tính trong một danh sách; chia các tệp thành nhiều lần chạy",
      en: "there are more than \(limit) sheets in one list; split the files over several runs")
  }

  /// More rows in a sheet.
  package static func overRows(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-rows", vi: "dòng trong một trang", en: "rows in a sheet")
  }

  /// More columns in a row.
  package static func overColumns(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-columns", vi: "cột trong một dòng", en: "columns in a row")
  }

  /// More cells in the lists that are read together.
  package static func overCells(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-cells", vi: "ô trong các danh sách đọc cùng nhau", en: "cells in lists read together")
  }

  /// More text in a row or in one shared string.
  package static func overRowBytes(_ limit: Int) -> Phrase {
    over(sizeText(limit), "--limit-row-size", vi: "chữ trong một dòng", en: "of text in a row")
  }

  /// More parts in a workbook.
  package static func overParts(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-parts", vi: "phần trong một tệp .xlsx", en: "parts in a workbook")
  }

  /// More sheets in a workbook.
  package static func overSheets(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-sheets", vi: "trang trong một tệp", en: "sheets in a workbook")
  }

  /// More shared strings in a workbook.
  package static func overStrings(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-strings", vi: "chuỗi dùng chung", en: "shared strings")
  }

  /// More bytes of shared strings in a workbook.
  package static func overStringBytes(_ limit: Int) -> Phrase {
    over(sizeText(limit), "--limit-strings-size", vi: "chuỗi dùng chung", en: "of shared strings")
  }

  /// More merged ranges in a sheet.
  package static func overMerges(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-merges", vi: "vùng ô gộp trong một trang", en: "merged ranges in a sheet")
  }

  /// More cell formats in a workbook.
  package static func overCellFormats(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-formats", vi: "kiểu định dạng ô", en: "cell formats")
  }

  /// Elements nested deeper.
  package static func overDepth(_ limit: Int) -> Phrase {
    over("\(limit)", "--limit-depth", vi: "tầng phần tử XML lồng nhau", en: "levels of nested XML elements")
  }

  /// More bytes of one part after inflation.
  package static func overPartBytes(_ limit: Int) -> Phrase {
    over(sizeText(limit), "--limit-part-size", vi: "cho một phần sau khi giải nén", en: "for one part after inflation")
  }

  /// More bytes of all parts after inflation.
  package static func overPackageBytes(_ limit: Int) -> Phrase {
    over(
      sizeText(limit), "--limit-workbook-size", vi: "cho cả tệp sau khi giải nén",
      en: "for the whole workbook after inflation")
  }

  /// Longer than reading may take.
  package static func overTime(seconds: Double) -> Phrase {
    let isWhole = seconds == seconds.rounded()
    let time = isWhole && seconds < 1e9 ? "\(Int(seconds))s" : "\(seconds)s"
    return over(time, "--limit-time", vi: "thời gian xử lý khi đọc một tệp", en: "of processor time to read one file")
  }

  /// More bytes from a pipe than are held in memory.
  package static func overHeldBytes(_ limit: Int) -> Phrase {
    Phrase(
      vi: """
        vượt giới hạn \(sizeText(limit)) khi đọc từ đầu vào chuẩn; hãy lưu ra tệp rồi đọc tệp đó, hoặc nâng giới hạn bằng \
        --limit-pipe-size
        """,
      en: """
        over the limit of \(sizeText(limit)) for a workbook from a pipe; save it as a file and read that, or raise the \
        limit with --limit-pipe-size
        """)
  }

  /// A part that inflates to many times its size.
  package static func overInflationRatio(_ limit: Int) -> Phrase { overRatio(limit, "--limit-ratio") }

  /// Shared strings that inflate to many times their size.
  package static func overStringRatio(_ limit: Int) -> Phrase { overRatio(limit, "--limit-strings-ratio") }

  /// A tag, comment or CDATA section longer than any spreadsheet program writes.
  package static func overMarkupBytes(_ limit: Int) -> Phrase {
    Phrase(
      vi: "có thẻ XML dài hơn \(sizeText(limit)), không chương trình bảng tính nào ghi như vậy; hãy lưu lại từ Excel",
      en: "has an XML tag of over \(sizeText(limit)), as no spreadsheet program writes; save the file again from Excel")
  }

  /// More names of elements and attributes than any spreadsheet program uses.
  package static func overNames(_ limit: Int) -> Phrase {
    Phrase(
      vi: "có hơn \(limit) tên XML khác nhau, không chương trình bảng tính nào ghi như vậy; hãy lưu lại từ Excel",
      en: "has over \(limit) different XML names, as no spreadsheet program writes; save the file again from Excel")
  }

  /// A sheet's name longer than any spreadsheet program allows.
  package static func overNameBytes(_ limit: Int) -> Phrase {
    Phrase(
      vi: "có một trang mang tên dài hơn \(sizeText(limit)), Excel chỉ cho 31 ký tự; hãy đặt lại tên rồi lưu",
      en: "has a sheet with a name of over \(sizeText(limit)), where Excel allows 31 characters; rename it and save")
  }

  private static func overRatio(_ limit: Int, _ option: String) -> Phrase {
    Phrase(
      vi: "nở ra hơn \(limit) lần khi giải nén, như bom nén; nếu biết rõ nguồn, hãy nâng giới hạn bằng \(option)",
      en: """
        inflates to more than \(limit) times its size, as zip bombs do; if you trust it, raise the limit with \(option)
        """)
  }

  private static func over(_ limit: String, _ option: String, vi: String, en: String) -> Phrase {
    Phrase(
      vi: "vượt giới hạn \(limit) \(vi); hãy chia nhỏ tệp, hoặc nâng giới hạn bằng \(option)",
      en: "over the limit of \(limit) \(en); split the file, or raise the limit with \(option)")
  }
}

/// Bytes as the options take and show them: `512M`, or `100B` where they are no whole number of KiB.
package func sizeText(_ bytes: Int) -> String {
  for (unit, shift) in [("G", 30), ("M", 20), ("K", 10)] where bytes >= 1 << shift && bytes % (1 << shift) == 0 {
    return "\(bytes >> shift)\(unit)"
  }
  return "\(bytes)B"
}
