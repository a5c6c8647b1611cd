internal import Diagnostics

/// What a file is by its first bytes, whatever its name says.
enum FileSignature: Equatable {
  /// A ZIP archive, and so perhaps a workbook.
  case archive
  /// The beginning of a ZIP signature and nothing after it.
  case cutOffArchive
  /// A compound file: an old Office document, or a new one under a password.
  case compoundFile
  /// Something annex does not read.
  case foreign(Phrase)
  /// A text, and so a list of delimited fields.
  case text

  /// Decides by the first bytes of a file, 4 KiB or all there are.
  init(head: [UInt8]) {
    let archives: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 7, 8]]
    if archives.contains(where: head.starts) {
      self = .archive
    } else if archives.contains(where: { $0.starts(with: head) }) {
      self = .cutOffArchive
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compoundFile
    } else if let kind = Self.binaryKind(head) ?? Self.markupKind(head) {
      self = .foreign(kind)
    } else {
      self = .text
    }
  }

  private static func binaryKind(_ head: [UInt8]) -> Phrase? {
    for (signature, kind) in signatures where head.starts(with: signature) { return kind }
    // Biff 2 to 4, the Excel files of before compound files.
    if head.count > 3, head[0] == 9, [0, 2, 4].contains(head[1]), [4, 6].contains(head[2]), head[3] == 0 {
      return .oldExcel
    }
    let controls = head.count { $0 < 0x20 && ![0, 9, 10, 11, 12, 13, 0x1A].contains($0) }
    let isAllZeros = !head.isEmpty && head.allSatisfy { $0 == 0 }
    return isAllZeros || controls * 10 > head.count ? .binaryData : nil
  }

  private static let signatures: [([UInt8], Phrase)] = [
    (Array("%PDF".utf8), .pdf),
    (Array("{\\rtf".utf8), .richText),
    ([0x1F, 0x8B], .compressedFile),
    (Array("BZh".utf8), .compressedFile),
    ([0xFD] + Array("7zXZ".utf8), .compressedFile),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .compressedFile),
    (Array("Rar!".utf8), .compressedFile),
    ([0x28, 0xB5, 0x2F, 0xFD], .compressedFile),
    ([0x89] + Array("PNG".utf8), .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture),
    ([0x7F] + Array("ELF".utf8), .program),
    ([0x4D, 0x5A, 0x90], .program),
    ([0x4D, 0x5A, 0], .program),
    (Array("SQLite format 3".utf8), .database),
  ]

  /// HTML and XML, which some systems hand out under the names of spreadsheets.
  private static func markupKind(_ head: [UInt8]) -> Phrase? {
    // Zeros and marks go, so that UTF-16 reads the same.
    let bytes = head.filter { $0 != 0 && $0 < 0x80 }.drop { $0 <= 0x20 }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if text.hasPrefix("<?xml") {
      if text.contains("office:spreadsheet") { return .excelXML }
      return text.contains("<html") ? .webPage : .otherXML
    }
    let pages = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "mime-version:"]
    return pages.contains { text.hasPrefix($0) } ? .webPage : nil
  }
}
