/// What the reader of XLSX workbooks says.
extension Phrase {
  /// A ZIP archive that libzip cannot open; the reason is its own English.
  package static func tornArchive(_ reason: String) -> Phrase {
    Phrase(
      vi: "tệp nén bị hỏng hoặc bị cắt cụt (\(reason)); hãy chép hoặc tải lại tệp",
      en: "the archive is damaged or cut off (\(reason)); copy or download the file again")
  }

  /// A part whose data cannot be inflated or whose checksum is wrong; the reason is libzip's own English.
  package static func tornPart(_ reason: String) -> Phrase {
    Phrase(
      vi: "dữ liệu bị hỏng (\(reason)); hãy chép hoặc tải lại tệp",
      en: "the data is damaged (\(reason)); copy or download the file again")
  }

  /// Entries that share compressed data, as only made-up archives do.
  package static let overlappingEntries = Phrase(
    vi: "các phần trong tệp nén chồng lên nhau, như bom nén; hãy lưu lại tệp từ Excel",
    en: "the parts of the archive overlap, as in zip bombs; save the file again from Excel")

  /// A part that others point at.
  package static let missingPart = Phrase(
    vi: "thiếu phần này trong tệp; hãy mở bằng Excel và lưu lại thành .xlsx",
    en: "the file lacks this part; open it in Excel and save it again as .xlsx")

  /// The number formats, without which a date is a number.
  package static let stylesMissing = Phrase(
    vi: "thiếu phần định dạng (styles.xml) nên ngày tháng chỉ là số; hãy mở bằng Excel và lưu lại thành .xlsx",
    en: "the styles are missing, so that dates are mere numbers; open it in Excel and save it again as .xlsx")

  /// A ZIP archive without a workbook.
  package static let noWorkbook = Phrase(
    vi: "tệp nén này không chứa bảng tính; hãy chọn tệp .xlsx hoặc .csv",
    en: "this archive holds no workbook; choose an .xlsx or .csv file")

  /// A sheet without a part, or with one outside the file.
  package static func sheetWithoutPart(_ sheet: String) -> Phrase {
    Phrase(
      vi: "trang «\(sheet)» không trỏ tới phần nào trong tệp; hãy mở bằng Excel và lưu lại thành .xlsx",
      en: "sheet '\(sheet)' points at no part of the file; open it in Excel and save it again as .xlsx")
  }

  /// A sheet asked for by name.
  package static func noSuchSheet(_ sheet: String, present: [String]) -> Phrase {
    let names = present.prefix(20)
    let more = present.count > names.count ? "…" : ""
    return Phrase(
      vi: "không có trang «\(sheet)»; tệp có: \(names.map { "«\($0)»" }.joined(separator: ", "))\(more)",
      en: "no sheet '\(sheet)'; the file has \(names.map { "'\($0)'" }.joined(separator: ", "))\(more)")
  }

  /// XML that is not well formed; the reason is libxml2's own English.
  package static func malformedXML(_ reason: String, line: Int) -> Phrase {
    Phrase(
      vi: "XML sai ở dòng \(line) (\(reason)); hãy mở bằng Excel và lưu lại thành .xlsx",
      en: "malformed XML at line \(line) (\(reason)); open it in Excel and save it again as .xlsx")
  }

  /// A document type declaration, which ECMA-376-2 forbids and attacks are made of.
  package static let documentType = Phrase(
    vi: "có khai báo DOCTYPE, không được phép trong .xlsx; hãy mở bằng Excel và lưu lại",
    en: "has a DOCTYPE, which an .xlsx may not have; open it in Excel and save it again")

  /// A part with another root element than its kind has.
  package static func wrongRoot(_ found: String, expected: String) -> Phrase {
    Phrase(
      vi: "phần tử gốc là <\(found)>, lẽ ra phải là <\(expected)>; hãy mở bằng Excel và lưu lại thành .xlsx",
      en: "the root element is <\(found)> where <\(expected)> belongs; open it in Excel and save it again as .xlsx")
  }

  /// A cell that points at a shared string the workbook does not have.
  package static func noSharedString(_ index: String, count: Int) -> Phrase {
    Phrase(
      vi: "ô trỏ tới chuỗi dùng chung số «\(index)», tệp chỉ có \(count) chuỗi; hãy mở bằng Excel và lưu lại",
      en: "the cell points at shared string '\(index)' of \(count); open the file in Excel and save it again")
  }

  /// An address that is none, or lies outside the largest sheet.
  package static func badReference(_ reference: String) -> Phrase {
    Phrase(
      vi: "địa chỉ ô «\(reference)» không hợp lệ; hãy mở bằng Excel và lưu lại thành .xlsx",
      en: "'\(reference)' is no address of a cell; open the file in Excel and save it again as .xlsx")
  }

  /// A row that stands after one with the same or a higher number.
  package static func rowOutOfOrder(_ row: Int, after previous: Int) -> Phrase {
    Phrase(
      vi: "dòng \(row) đứng sau dòng \(previous); hãy mở bằng Excel và lưu lại thành .xlsx",
      en: "row \(row) stands after row \(previous); open the file in Excel and save it again as .xlsx")
  }

  /// A cell that is there twice, with two values.
  package static func cellTwice(_ reference: String) -> Phrase {
    Phrase(
      vi: "ô \(reference) xuất hiện hai lần; hãy mở bằng Excel và lưu lại thành .xlsx",
      en: "cell \(reference) is there twice; open the file in Excel and save it again as .xlsx")
  }

  /// A cell whose address names another row than the one it stands in.
  package static func cellInWrongRow(_ reference: String, row: Int) -> Phrase {
    Phrase(
      vi: "ô \(reference) nằm trong dòng \(row); hãy mở bằng Excel và lưu lại thành .xlsx",
      en: "cell \(reference) stands in row \(row); open the file in Excel and save it again as .xlsx")
  }

  /// A workbook under a password.
  package static let encrypted = Phrase(
    vi: "tệp được bảo vệ bằng mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại",
    en: "the file is under a password; open it in Excel, remove the password and save it again")
}
