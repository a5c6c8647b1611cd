/// What a paragraph or a table of an official document is; its raw value is the name of its style.
///
/// A style document is asked for these names, never for ids: Word and LibreOffice make new ids when they save.
/// Commas have a meaning in names of styles, and stand in none.
package enum WordRole: String, CaseIterable, Hashable, Sendable {
  // The letterhead
  case parentBody = "Cơ quan chủ quản"
  case issuingBody = "Cơ quan ban hành"
  case symbol = "Số và ký hiệu"
  case subject = "Trích yếu công văn"
  case country = "Quốc hiệu"
  case motto = "Tiêu ngữ"
  case placeAndDate = "Địa danh và ngày"
  /// A drawn line; how long it is follows from the words above it.
  case rule = "Đường kẻ"

  // The letter
  case title = "Tên văn bản"
  case heading = "Đề mục"
  case subheading = "Tiểu mục"
  case addressing = "Kính gửi"
  case addressee = "Nơi kính gửi"
  case body = "Nội dung"
  case item = "Liệt kê"
  case leading = "Canh trái"
  case centred = "Canh giữa"
  case trailing = "Canh phải"

  // Its end
  case recipientsHead = "Nơi nhận"
  case recipient = "Danh sách nơi nhận"
  case authority = "Chức vụ người ký"
  case signingNote = "Ghi chú chữ ký"
  case signer = "Người ký"

  // Annexes
  case annex = "Phụ lục"
  case annexTitle = "Tên phụ lục"
  case annexReference = "Kèm theo"

  // Tables
  case grid = "Bảng"
  case gridHead = "Đầu bảng"
  case gridBand = "Nhóm trong bảng"
  case gridSubband = "Nhóm con trong bảng"
  case gridText = "Chữ trong bảng"
  case gridNumber = "Số trong bảng"
  case gridNote = "Ghi chú bảng"

  // What is not seen as text
  case pageNumber = "Số trang"
  case sectionEnd = "Ngắt phần"

  /// Whether it is a style of tables, not of paragraphs.
  var isTable: Bool { self == .grid }
}
