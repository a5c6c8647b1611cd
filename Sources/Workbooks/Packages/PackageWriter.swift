internal import CZip
internal import Diagnostics
package import Tables

/// Writes an office document: parts into a ZIP archive, dated 1980-01-01, so that equal parts give equal bytes.
package struct PackageWriter {
  private var parts: [(name: String, bytes: [UInt8])] = []

  package init() {}

  /// Adds a part; the first should be `[Content_Types].xml`.
  package mutating func add(_ name: String, _ bytes: [UInt8]) { parts.append((name, bytes)) }

  package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The archive's bytes.
  ///
  /// - Throws: `.damaged` where libzip has no memory.
  package func bytes() throws(TableError) -> [UInt8] {
    var problem = zip_error_t()
    guard let source = zip_source_buffer_create(nil, 0, 0, &problem) else { throw failure("libzip") }
    // Kept past the closing of the archive, so that its bytes can be read.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &problem) else {
      zip_source_free(source)
      throw failure(String(cString: zip_error_strerror(&problem)))
    }
    for part in parts {
      let content = zip_source_buffer(archive, ZipArchive.copy(of: part.bytes), UInt64(part.bytes.count), 1)
      let index = content.map { zip_file_add(archive, part.name, $0, UInt32(ZIP_FL_ENC_UTF_8)) } ?? -1
      guard index >= 0 else {
        let reason = String(cString: zip_strerror(archive))
        zip_source_free(content)
        zip_discard(archive)
        throw failure(reason)
      }
      zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6)
      zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0)
    }
    guard zip_close(archive) == 0 else {
      let reason = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw failure(reason)
    }
    return try ZipArchive.content(of: source)
  }

  private func failure(_ reason: String) -> TableError { TableError(.damaged, .tornArchive(reason)) }
}
