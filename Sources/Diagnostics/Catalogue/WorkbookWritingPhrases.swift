/// Texts of workbooks that are written, and of why one could not be.
extension Phrase {
  package static func cannotWriteWorkbook(_ reason: String) -> Phrase {
    Phrase(vi: "không lập được tệp XLSX: \(reason)", en: "the XLSX file cannot be made: \(reason)")
  }

  package static let summarySheet = Phrase(vi: "Số liệu", en: "Figures")

  /// The short name of a table's sheet; nil for tables that have none but their title.
  package static func sheet(ofGrid name: String) -> Phrase? {
    switch name {
    case "valid": Phrase(vi: "Còn thời hạn", en: "Valid")
    case "expired": Phrase(vi: "Hết thời hạn", en: "Expired")
    case "registrations": Phrase(vi: "Đăng ký", en: "Registered")
    case "bands": Phrase(vi: "Theo đơn vị", en: "By unit")
    case "kinds": Phrase(vi: "Theo loại hình", en: "By kind")
    default: nil
    }
  }

  /// A sheet of the same records, to be filtered.
  package static func filterSheet(of name: String) -> Phrase {
    Phrase(vi: "Lọc – \(name)", en: "Filter – \(name)")
  }

  package static func textsCut(_ count: Int, at units: Int) -> Phrase {
    Phrase(
      vi: "\(count) ô có chữ dài hơn một ô XLSX chứa được (\(units) ký tự), đã cắt và ghi dấu «…» ở cuối.",
      en: "\(english(count, "text")) longer than an XLSX cell holds (\(units) characters), cut and marked with '…'.")
  }

  package static func textsCutInBook(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count) ô có chữ dài hơn một ô XLSX chứa được, đã cắt và ghi dấu «…» ở cuối; --format csv giữ nguyên",
      en: "\(english(count, "text")) longer than an XLSX cell holds, cut and marked with '…'; --format csv keeps all")
  }

  package static let rowsLeftOut = Phrase(
    vi: "trang tính XLSX chỉ chứa 1.048.576 dòng; hãy dùng --format csv",
    en: "an XLSX sheet holds 1,048,576 rows only; use --format csv")
}
