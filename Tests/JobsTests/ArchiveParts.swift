internal import CZip
internal import Testing

/// What is in an archive, as libzip reads it.
enum ArchiveParts {
  /// The parts by name, inflated.
  static func all(of archive: [UInt8]) throws -> [String: [UInt8]] {
    try archive.withUnsafeBytes { bytes in
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
      let archive = try #require(zip_open_from_source(source, ZIP_RDONLY, nil))
      defer { zip_discard(archive) }
      var parts: [String: [UInt8]] = [:]
      for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
        let name = String(cString: try #require(zip_get_name(archive, index, 0)))
        let entry = try #require(zip_fopen_index(archive, index, 0))
        defer { zip_fclose(entry) }
        var content: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = zip_fread(entry, &block, UInt64(block.count)), count > 0 {
          content += block[..<Int(count)]
        }
        parts[name] = content
      }
      return parts
    }
  }
}
