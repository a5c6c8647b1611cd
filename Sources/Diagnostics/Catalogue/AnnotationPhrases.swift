/// Texts of annotated copies.
extension Phrase {
  package static func cannotAnnotate(file: String, part: String?, why: Phrase) -> Phrase {
    let place = part.map { " (\($0))" } ?? ""
    return Phrase(
      vi: "không ghi chú được vào bản sao của \(file)\(place): \(why.vi)",
      en: "cannot annotate a copy of \(file)\(place): \(why.en)")
  }

  package static let annotateMarkup = Phrase(
    vi: "XML ở đây viết theo cách annex không ghi thêm được; mở và lưu lại tệp bằng Excel hoặc LibreOffice rồi thử lại",
    en: "its XML is of a kind annex does not write into; save the file anew with Excel or LibreOffice and try again")

  package static let annotateShared = Phrase(
    vi: "hai trang tính dùng chung phần này; mở và lưu lại tệp bằng Excel hoặc LibreOffice rồi thử lại",
    en: "two sheets share this part; save the file anew with Excel or LibreOffice and try again")

  package static let annotateNotVerified = Phrase(
    vi: "bản sao đọc lại khác bản gốc, nên không ghi; hãy gửi tệp này cho người phát triển",
    en: "the copy reads differently from the original, so it is not written; please report this file")

  package static func annotated(_ cells: Int, findings: Int, in file: String) -> Phrase {
    Phrase(
      vi: "đã ghi chú \(cells) ô, \(findings) phát hiện, ghi vào \(file)",
      en: "\(english(cells, "cell")) annotated, \(english(findings, "finding")), written to \(file)")
  }

  package static func annotatedWithoutComment(_ cells: Int) -> Phrase {
    Phrase(
      vi: "\(cells) ô chỉ được tô màu, không có ghi chú: một trang tính có quá nhiều ghi chú thì không mở nổi",
      en: "\(english(cells, "cell")) only filled, without a comment: a sheet with so many would hardly open")
  }

  package static func findingsUnlisted(_ count: Int) -> Phrase {
    Phrase(
      vi: "và \(count) phát hiện khác; xem đủ bằng annex check --format json",
      en: "and \(english(count, "more finding")); annex check --format json has them all")
  }

  package static let annotateNeedsOneFile = Phrase(
    vi: "--annotate ghi chú mỗi lần một tệp trên đĩa; hãy nêu đúng một danh sách, không dùng «-»",
    en: "--annotate annotates one file at a time; name one list, and not '-'")

  package static func annotateOntoInput(_ path: String) -> Phrase {
    Phrase(
      vi: "--annotate \(path) chính là tệp đầu vào; chọn tên khác để giữ bản gốc",
      en: "--annotate \(path) is the input itself; choose another name, so that the original is kept")
  }

  package static let annotateOntoFixed = Phrase(
    vi: "--annotate và -o phải là hai tệp khác nhau", en: "--annotate and -o must be two files")

  package static let annotateNeedsOutput = Phrase(
    vi: "--annotate cần tên tệp XLSX để ghi", en: "--annotate needs the name of an XLSX file to write")

  package static let findingsSheet = Phrase(vi: "Phát hiện", en: "Findings")

  package static let findingSeverity = Phrase(vi: "Mức độ", en: "Severity")
  package static let findingCode = Phrase(vi: "Mã", en: "Code")
  package static let findingPlace = Phrase(vi: "Vị trí", en: "Place")
  package static let findingValue = Phrase(vi: "Giá trị", en: "Value")
  package static let findingMessage = Phrase(vi: "Nội dung", en: "Finding")
  package static let findingHelp = Phrase(vi: "Cách xử lý", en: "What to do")
  package static func findingRelated(_ number: Int) -> Phrase {
    Phrase(vi: "Ô liên quan \(number)", en: "Related cell \(number)")
  }
  package static func findingMore(_ count: Int) -> Phrase {
    Phrase(vi: "và \(count) ô khác", en: "and \(english(count, "more cell"))")
  }
}
