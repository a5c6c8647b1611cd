/// What is said of inputs that cannot be opened, or are no list at all.
extension Phrase {
  /// Nothing at the path.
  package static let noSuchFile = Phrase(
    vi: "không có tệp này; hãy kiểm tra lại đường dẫn",
    en: "no such file; check the path")

  /// A directory at the path.
  package static let isDirectory = Phrase(
    vi: "đây là thư mục; hãy chỉ rõ tệp .xlsx hoặc .csv bên trong",
    en: "this is a directory; name the .xlsx or .csv file in it")

  /// A file the user may not read.
  package static let noPermission = Phrase(
    vi: "không có quyền đọc tệp này; hãy xin quyền đọc hoặc chạy bằng tài khoản khác",
    en: "no permission to read this file; ask for it or run as another user")

  /// Any other failure; the reason is the system's own.
  package static func cannotOpen(_ reason: String) -> Phrase {
    Phrase(vi: "không đọc được: \(reason)", en: "cannot be read: \(reason)")
  }

  /// Of an input that is read beside another; nobody is told, since the other's failure is what stops the run.
  package static let readingStopped = Phrase(
    vi: "dừng đọc vì một tệp đứng trước không đọc được", en: "not read on, because an input before it failed")

  /// A file of no bytes.
  package static let emptyInput = Phrase(
    vi: "tệp rỗng, không có byte nào; hãy xuất lại tệp",
    en: "the file is empty; export it again")

  /// The first bytes of a ZIP archive and no more.
  package static let cutOffWorkbook = Phrase(
    vi: "tệp bị cắt cụt ngay từ đầu; hãy chép hoặc tải lại tệp",
    en: "the file breaks off at its very beginning; copy or download it again")

  /// A sheet asked for in a text, which has none.
  package static func textHasNoSheets(wanted sheet: String) -> Phrase {
    Phrase(
      vi: "tệp CSV không có trang «\(sheet)»; hãy bỏ --sheet",
      en: "a CSV file has no sheet '\(sheet)'; leave out --sheet")
  }

  /// Another kind of file than annex reads, named by the caller.
  package static func foreign(_ kind: Phrase) -> Phrase {
    Phrase(
      vi: "đây là \(kind.vi), không phải bảng tính .xlsx hay .csv; hãy mở tệp và lưu lại thành .xlsx",
      en: "this is \(kind.en), not an .xlsx or .csv list; open it and save it as .xlsx")
  }

  /// An Excel workbook of before 2007.
  package static let oldExcel = Phrase(vi: "tệp Excel cũ (.xls)", en: "an old Excel workbook (.xls)")
  /// A binary Excel workbook.
  package static let binaryExcel = Phrase(vi: "tệp Excel nhị phân (.xlsb)", en: "a binary Excel workbook (.xlsb)")
  /// An Excel 2003 XML spreadsheet.
  package static let excelXML = Phrase(vi: "bảng tính XML của Excel 2003", en: "an Excel 2003 XML spreadsheet")
  /// An OpenDocument file.
  package static let openDocument = Phrase(vi: "tệp OpenDocument (.ods)", en: "an OpenDocument file (.ods)")
  /// A Word document.
  package static let wordDocument = Phrase(vi: "văn bản Word", en: "a Word document")
  /// A PowerPoint presentation.
  package static let presentation = Phrase(vi: "tệp trình chiếu PowerPoint", en: "a PowerPoint presentation")
  /// Some other compound file of Microsoft's.
  package static let compoundFile = Phrase(vi: "tệp Office cũ", en: "an old Office file")
  /// A PDF.
  package static let pdf = Phrase(vi: "tệp PDF", en: "a PDF")
  /// A web page.
  package static let webPage = Phrase(vi: "trang web (HTML)", en: "a web page (HTML)")
  /// Some other XML.
  package static let otherXML = Phrase(vi: "tệp XML", en: "an XML file")
  /// A rich text.
  package static let richText = Phrase(vi: "văn bản RTF", en: "an RTF document")
  /// A compressed file that is no workbook.
  package static let compressedFile = Phrase(vi: "tệp nén", en: "a compressed file")
  /// A picture.
  package static let picture = Phrase(vi: "tệp ảnh", en: "a picture")
  /// A program.
  package static let program = Phrase(vi: "tệp chương trình", en: "a program")
  /// A database file.
  package static let database = Phrase(vi: "tệp cơ sở dữ liệu", en: "a database")
  /// Bytes that are no text.
  package static let binaryData = Phrase(vi: "dữ liệu nhị phân", en: "binary data")
}
