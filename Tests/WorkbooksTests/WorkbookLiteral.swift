import CZip
import Glibc
import Tables
import Testing

/// A workbook written in a test: parts by name, zipped into memory.
///
/// Begins with the parts a workbook of one sheet `S` needs; a test replaces, adds and removes what it is about.
struct WorkbookLiteral {
  /// The order of parts is that of the archive.
  var parts: [(name: String, content: [UInt8])] = []

  /// A workbook whose only sheet has these elements inside `<sheetData>`.
  init(rows: String = "") {
    self["[Content_Types].xml"] = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """
    self["_rels/.rels"] = Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
    self["xl/workbook.xml"] = Self.workbook(sheets: "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>")
    self["xl/_rels/workbook.xml.rels"] = Self.relationships([("rId1", "worksheet", "worksheets/sheet1.xml")])
    self["xl/worksheets/sheet1.xml"] = Self.worksheet("<sheetData>\(rows)</sheetData>")
  }

  /// The parts of an archive, inflated; nil where it cannot be read as it is.
  init?(archive bytes: [UInt8]) {
    guard let copy = malloc(max(bytes.count, 1)) else { return nil }
    bytes.withUnsafeBytes { source in _ = source.baseAddress.map { memcpy(copy, $0, source.count) } }
    var problem = zip_error_t()
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &problem) else { return nil }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
      zip_source_free(source)
      return nil
    }
    defer { zip_discard(archive) }
    for index in 0..<UInt64(max(zip_get_num_entries(archive, 0), 0)) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, status.size < 8 << 20,
        let file = zip_fopen_index(archive, index, 0)
      else { return nil }
      defer { zip_fclose(file) }
      var content = [UInt8](repeating: 0, count: Int(status.size))
      let count = content.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
      guard count == content.count else { return nil }
      let name = String(cString: status.name)
      // Folders, and what is there twice, this literal has no way to write.
      if !name.hasSuffix("/"), !parts.contains(where: { $0.name == name }) { parts.append((name, content)) }
    }
  }

  /// A part's text; nil removes it.
  subscript(name: String) -> String? {
    get { parts.first { $0.name == name }.map { String(decoding: $0.content, as: UTF8.self) } }
    set {
      guard let newValue else { return parts.removeAll { $0.name == name } }
      if let index = parts.firstIndex(where: { $0.name == name }) {
        parts[index].content = Array(newValue.utf8)
      } else {
        parts.append((name, Array(newValue.utf8)))
      }
    }
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func worksheet(_ content: String, namespace: String = main) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"\(namespace)\">\(content)</worksheet>"
  }

  static func workbook(properties: String = "", sheets: String) -> String {
    "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">\(properties)<sheets>\(sheets)</sheets></workbook>"
  }

  static func relationships(_ list: [(id: String, kind: String, target: String)]) -> String {
    let items = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>" }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + items.joined() + "</Relationships>"
  }

  /// Adds shared strings, `<si>` elements, and the relationship to them.
  mutating func share(_ items: String) {
    self["xl/sharedStrings.xml"] = "<sst xmlns=\"\(Self.main)\">\(items)</sst>"
  }

  /// Adds styles: the cell style of index 1 and up has these number formats, by code.
  mutating func style(_ codes: [String]) {
    let formats = codes.enumerated().map { "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\($0.element)\"/>" }
    let styles = codes.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    self["xl/styles.xml"] = """
      <styleSheet xmlns="\(Self.main)"><numFmts>\(formats.joined())</numFmts>\
      <cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
      """
  }

  /// The archive, written by libzip.
  func bytes() throws -> [UInt8] {
    var problem = zip_error_t()
    let target = try #require(zip_source_buffer_create(nil, 0, 0, &problem))
    // Kept past the closing of the archive, so that its bytes can be read.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    let archive = try #require(zip_open_from_source(target, ZIP_TRUNCATE, &problem))
    for (name, content) in parts {
      let copy = try #require(malloc(max(content.count, 1)))
      content.withUnsafeBytes { bytes in _ = bytes.baseAddress.map { memcpy(copy, $0, bytes.count) } }
      let source = try #require(zip_source_buffer(archive, copy, UInt64(content.count), 1))
      try #require(zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8)) >= 0)
    }
    try #require(zip_close(archive) == 0)
    try #require(zip_source_open(target) == 0)
    defer { zip_source_close(target) }
    try #require(zip_source_seek(target, 0, SEEK_END) == 0)
    var bytes = [UInt8](repeating: 0, count: Int(zip_source_tell(target)))
    try #require(zip_source_seek(target, 0, SEEK_SET) == 0)
    let count = bytes.withUnsafeMutableBytes { zip_source_read(target, $0.baseAddress, UInt64($0.count)) }
    try #require(Int(count) == bytes.count)
    return bytes
  }
}
