/// Texts of what was corrected, and of what was not.
extension Phrase {
  /// Cells that were corrected, by the code of the finding, as `stray-space 4`.
  package static func fixed(_ cells: Int, in file: String, codes: [String]) -> Phrase {
    let list = codes.isEmpty ? "" : " (\(codes.joined(separator: ", ")))"
    return Phrase(
      vi: "đã sửa \(cells) ô\(list), ghi vào \(file)",
      en: "\(english(cells, "cell")) corrected\(list), written to \(file)")
  }

  package static func notFixed(_ place: String, codes: [String], _ why: Phrase) -> Phrase {
    let list = codes.joined(separator: ", ")
    return Phrase(vi: "không sửa \(place) [\(list)]: \(why.vi)", en: "not corrected: \(place) [\(list)]: \(why.en)")
  }

  package static func moreNotFixed(_ cells: Int) -> Phrase {
    Phrase(vi: "không sửa \(cells) ô khác", en: "\(english(cells, "more cell")) not corrected")
  }

  package static let notFixedFormula = Phrase(
    vi: "ô là công thức; sửa công thức hoặc ô mà nó lấy giá trị",
    en: "it is a formula; correct the formula or the cell it takes its value from")

  package static let notFixedRichText = Phrase(
    vi: "chữ trong ô có định dạng riêng từng phần, sẽ mất nếu ghi lại",
    en: "parts of its text have formatting of their own, which would be lost")

  package static let notFixedDateStyle = Phrase(
    vi: "không có ô ngày nào trong cột để lấy định dạng", en: "no cell of its column shows how a date is to look")

  package static let notFixedMarkup = Phrase(
    vi: "XML quanh ô này viết theo cách annex không ghi lại được",
    en: "the XML around it is of a kind annex does not rewrite")

  package static let notFixedEncoding = Phrase(
    vi: "bảng mã của tệp không có chữ đó; lưu tệp dạng UTF-8 rồi sửa lại",
    en: "the file's encoding has no such letter; save the file as UTF-8 first")

  package static let notFixedBytes = Phrase(
    vi: "ô có byte không phải chữ, sẽ mất nếu ghi lại", en: "it holds bytes that are no text, which would be lost")

  package static let notFixedReading = Phrase(
    vi: "giá trị đọc từ ô này không sửa được bằng cách ghi lại ô",
    en: "what was read of it does not change by writing the cell anew")

  package static let fixNeedsOutput = Phrase(
    vi: "--fix cần -o TỆP_MỚI: bản đã sửa được ghi vào tệp khác, không ghi đè danh sách gốc",
    en: "--fix needs -o NEW: the corrected copy goes into another file, never over the list itself")

  package static let outputNeedsFix = Phrase(
    vi: "-o chỉ dùng cùng --fix", en: "-o goes with --fix only")

  package static let fixNeedsOneFile = Phrase(
    vi: "--fix sửa mỗi lần một tệp trên đĩa; hãy nêu đúng một danh sách, không dùng «-»",
    en: "--fix corrects one file at a time; name one list, and not '-'")

  package static let fixKeepsLetters = Phrase(
    vi: "--fix không đi cùng --from hay --encoding tcvn3, vni; hãy chuyển mã danh sách trước",
    en: "--fix does not go with --from or --encoding tcvn3, vni; convert the list first")

  package static func fixOntoInput(_ path: String) -> Phrase {
    Phrase(
      vi: "-o \(path) chính là tệp đầu vào; chọn tên khác để giữ bản gốc",
      en: "-o \(path) is the input itself; choose another name, so that the original is kept")
  }

  package static let fixNotVerified = Phrase(
    vi: "bản đã sửa đọc lại khác bản gốc ở ngoài các ô được sửa, nên không ghi; hãy gửi tệp này cho người phát triển",
    en:
      "the corrected copy reads differently outside the corrected cells, so it is not written; please report this file")
}
