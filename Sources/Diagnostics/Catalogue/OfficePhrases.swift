/// Texts about the documents an office's styles are taken from.
extension Phrase {
  /// A ZIP archive that holds something else than a document of Word.
  package static let notWordDocument = Phrase(
    vi: "tệp không phải văn bản Word", en: "the file is no Word document")

  /// A style document that cannot be read: in which part, and why.
  package static func styleDocumentUnusable(part: String?, _ why: Phrase) -> Phrase {
    let place = part.map { "\($0): " } ?? ""
    return Phrase(
      vi: "\(place)\(why.vi); hãy mở bằng Word hoặc LibreOffice và lưu lại dạng .docx, hoặc lấy lại tệp mẫu ban đầu",
      en: "\(place)\(why.en); open it in Word or LibreOffice and save it as .docx, or put the original file back")
  }
}
