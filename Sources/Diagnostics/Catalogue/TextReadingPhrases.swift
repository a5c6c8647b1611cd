/// What readers of CSV and TSV say.
extension Phrase {
  /// A field that opens with a quote and goes on to the end of the file.
  package static func quoteNeverClosed(row: Int) -> Phrase {
    Phrase(
      vi: "dấu nháy kép mở ở dòng \(row) không được đóng nên nuốt hết phần còn lại; thêm dấu \" đóng hoặc bỏ dấu mở",
      en: "the quote opened in row \(row) is never closed and swallows the rest; add the closing \" or remove the first"
    )
  }

  /// Characters after the closing quote of a field.
  package static func textAfterQuote(row: Int) -> Phrase {
    Phrase(
      vi: "dòng \(row) có chữ sau dấu nháy kép đóng, đã đọc liền vào ô; nên viết dấu nháy trong ô thành \"\"",
      en: "row \(row) has text after a closing quote, read as part of the cell; write a quote inside a cell as \"\"")
  }

  /// Text in a code page, which may have been taken for the wrong one.
  package static func notUnicode(_ encoding: String) -> Phrase {
    Phrase(
      vi: "tệp không phải UTF-8, đã đọc theo bảng mã \(encoding); nếu chữ sai, hãy lưu lại thành «CSV UTF-8»",
      en: "the file is not UTF-8 and was read as \(encoding); if letters are wrong, save it again as 'CSV UTF-8'")
  }

  /// Bytes that are no character of the encoding.
  package static func replacedBytes(_ count: Int, encoding: String) -> Phrase {
    Phrase(
      vi: "\(count) chỗ không hợp lệ theo \(encoding), đã thay bằng «\u{FFFD}»; hãy xuất lại tệp thành «CSV UTF-8»",
      en:
        "\(count) byte sequences are not valid \(encoding) and became '\u{FFFD}'; export the file again as 'CSV UTF-8'")
  }

  /// Zero bytes in a text.
  package static func zeroBytes(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count) ký tự NUL trong tệp, đã giữ nguyên; tệp có thể bị hỏng khi sao chép",
      en: "\(count) NUL characters in the file, kept as they are; it may have been damaged in copying")
  }

  /// Four bytes a character.
  package static let isUTF32 = Phrase(
    vi: "văn bản mã hóa UTF-32, không đọc được; hãy lưu lại thành «CSV UTF-8»",
    en: "the text is UTF-32, which is not read; save it as 'CSV UTF-8'")
}
