/// Words of the web page around a report: its parts, the controls of its lists, its charts.
extension Phrase {
  package static func contents() -> Phrase { Phrase(vi: "Các phần của trang", en: "Parts of the page") }

  package static func partFigures() -> Phrase { Phrase(vi: "Số liệu", en: "Figures") }

  package static func partCharts() -> Phrase { Phrase(vi: "Biểu đồ", en: "Charts") }

  package static func partDocument() -> Phrase { Phrase(vi: "Văn bản và danh sách", en: "Document and lists") }

  package static func partMoreLists() -> Phrase {
    Phrase(vi: "Bản ghi không có trong văn bản", en: "Records not in the document")
  }

  package static func partFindings() -> Phrase { Phrase(vi: "Lỗi và lưu ý trong dữ liệu", en: "Findings in the data") }

  package static func skipToDocument() -> Phrase { Phrase(vi: "Đến văn bản", en: "Skip to the document") }

  package static func skipCharts() -> Phrase { Phrase(vi: "Bỏ qua biểu đồ", en: "Skip the charts") }

  package static func chartAsTable() -> Phrase { Phrase(vi: "Xem dạng bảng", en: "Show as a table") }

  package static func toolsOf(_ title: String) -> Phrase {
    Phrase(vi: "Tìm và lọc: \(title)", en: "Search and filter: \(title)")
  }

  package static func search() -> Phrase { Phrase(vi: "Tìm", en: "Search") }

  package static func searchHint() -> Phrase {
    Phrase(vi: "gõ có dấu hoặc không dấu", en: "with or without accents")
  }

  package static func allValues() -> Phrase { Phrase(vi: "Tất cả", en: "All") }

  package static func noValue() -> Phrase { Phrase(vi: "(để trống)", en: "(blank)") }

  package static func clearFilters() -> Phrase { Phrase(vi: "Xóa tìm, lọc", en: "Clear") }

  package static func rowsShown() -> Phrase { Phrase(vi: "Số dòng đang hiện:", en: "Rows shown:") }

  package static func rowsBehind() -> Phrase { Phrase(vi: "Đang xem", en: "The rows behind") }

  package static func rows() -> Phrase { Phrase(vi: "dòng", en: "rows") }

  package static func showMore() -> Phrase { Phrase(vi: "Xem tiếp", en: "Show the other") }

  package static func showAll() -> Phrase { Phrase(vi: "Xem tất cả", en: "Show all") }
}
