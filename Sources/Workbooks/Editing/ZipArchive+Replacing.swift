internal import CZip
internal import Diagnostics
internal import Glibc
internal import Tables

extension ZipArchive {
  /// The bytes of an archive with the contents of some entries replaced and others added; the rest is copied as it lies
  /// in it.
  ///
  /// What is replaced or added is deflated, and dated 1980-01-01 as in archives that are the same whenever they are made.
  ///
  /// - Parameters:
  ///   - contents: by the entry's index.
  ///   - added: by name, in their order.
  ///   - bytes: the archive's own.
  /// - Returns: the bytes of the new archive.
  /// - Throws: `.damaged` where libzip cannot read or write it.
  static func replacing(
    _ contents: [(index: UInt64, bytes: [UInt8])], adding added: [(name: String, bytes: [UInt8])] = [],
    in bytes: [UInt8]
  ) throws(TableError) -> [UInt8] {
    var problem = zip_error_t()
    guard let source = zip_source_buffer_create(copy(of: bytes), UInt64(bytes.count), 1, &problem) else {
      throw TableError(.damaged, .tornArchive(String(cString: zip_error_strerror(&problem))))
    }
    // Kept past the closing of the archive, so that its bytes can be read.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, 0, &problem) else {
      zip_source_free(source)
      throw TableError(.damaged, .tornArchive(String(cString: zip_error_strerror(&problem))))
    }
    for content in contents {
      let part = zip_source_buffer(archive, copy(of: content.bytes), UInt64(content.bytes.count), 1)
      guard let part, zip_file_replace(archive, content.index, part, 0) == 0 else {
        zip_source_free(part)
        throw discarded(archive)
      }
      deflate(content.index, of: archive)
    }
    for content in added {
      let part = zip_source_buffer(archive, copy(of: content.bytes), UInt64(content.bytes.count), 1)
      let index = part.map { zip_file_add(archive, content.name, $0, UInt32(ZIP_FL_ENC_UTF_8)) } ?? -1
      guard index >= 0 else {
        zip_source_free(part)
        throw discarded(archive)
      }
      deflate(UInt64(index), of: archive)
    }
    guard zip_close(archive) == 0 else { throw discarded(archive) }
    return try content(of: source)
  }

  private static func deflate(_ index: UInt64, of archive: OpaquePointer) {
    zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 6)
    zip_file_set_dostime(archive, index, 0, 0x21, 0)
  }

  /// Gives an archive up, and says why.
  private static func discarded(_ archive: OpaquePointer) -> TableError {
    let reason = String(cString: zip_strerror(archive))
    zip_discard(archive)
    return TableError(.damaged, .tornArchive(reason))
  }

  /// What libzip has written into a source.
  static func content(of source: OpaquePointer) throws(TableError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw TableError(.damaged, .tornArchive("libzip")) }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0, case let count = zip_source_tell(source), count >= 0,
      zip_source_seek(source, 0, SEEK_SET) == 0
    else { throw TableError(.damaged, .tornArchive("libzip")) }
    var bytes = [UInt8](repeating: 0, count: Int(count))
    let read = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64($0.count)) }
    guard read == count else { throw TableError(.damaged, .tornArchive("libzip")) }
    return bytes
  }

  /// A copy that libzip frees, whenever it is done with it; nil, which libzip refuses, where there is no memory.
  static func copy(of bytes: [UInt8]) -> UnsafeMutableRawPointer? {
    let copy = malloc(max(bytes.count, 1))
    bytes.withUnsafeBytes { if let copy, let start = $0.baseAddress { memcpy(copy, start, $0.count) } }
    return copy
  }
}
