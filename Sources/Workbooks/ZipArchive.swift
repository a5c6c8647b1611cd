internal import CZip
internal import Diagnostics
internal import Glibc
internal import Tables

/// The container of a workbook: a ZIP archive opened for reading.
///
/// Nothing is ever written or extracted to a path, so that names like `../../x` are only names.
final class ZipArchive {
  private let handle: OpaquePointer
  private let limits: ReadingLimits
  private let archiveBytes: Int
  /// Entries by name, the last where a name is there twice, as other readers have it; and by folded name.
  private var exactNames: [String: UInt64] = [:]
  private var foldedNames: [String: UInt64] = [:]
  private var inflatedBytes = 0

  /// Opens a file.
  convenience init(path: String, limits: ReadingLimits) throws(TableError) {
    var status = stat()
    let archiveBytes = stat(path, &status) == 0 ? Int(status.st_size) : Int.max
    var code: Int32 = 0
    guard let handle = zip_open(path, ZIP_RDONLY, &code) else { throw Self.failure(code) }
    try self.init(owning: handle, archiveBytes: archiveBytes, limits: limits)
  }

  /// Opens an archive that is in memory.
  convenience init(bytes: [UInt8], limits: ReadingLimits) throws(TableError) {
    // libzip frees what malloc gave it, whenever it is done with it.
    guard let copy = malloc(max(bytes.count, 1)) else { throw TableError(.overLimit, .overHeldBytes(bytes.count)) }
    bytes.withUnsafeBytes { if let start = $0.baseAddress { memcpy(copy, start, $0.count) } }
    var problem = zip_error_t()
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &problem) else {
      free(copy)
      throw Self.failure(problem.zip_err)
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
      zip_source_free(source)
      throw Self.failure(problem.zip_err)
    }
    try self.init(owning: handle, archiveBytes: bytes.count, limits: limits)
  }

  private init(owning handle: OpaquePointer, archiveBytes: Int, limits: ReadingLimits) throws(TableError) {
    self.handle = handle
    self.archiveBytes = archiveBytes
    self.limits = limits
    try indexEntries()
  }

  deinit { zip_discard(handle) }

  /// Enters the names, and refuses entries that share compressed bytes: together they would be more than the file.
  private func indexEntries() throws(TableError) {
    let count = UInt64(max(zip_get_num_entries(handle, 0), 0))
    guard count <= UInt64(clamping: limits.parts) else { throw TableError(.overLimit, .overParts(limits.parts)) }
    var compressed: UInt64 = 0
    for index in 0..<count {
      var entry = zip_stat_t()
      guard zip_stat_index(handle, index, 0, &entry) == 0, let bytes = entry.name else { continue }
      let name = String(cString: bytes)
      exactNames[name] = index
      let folded = Self.folded(name)
      if foldedNames[folded] == nil { foldedNames[folded] = index }
      (compressed, _) = compressed.addingReportingOverflow(min(entry.comp_size, 1 << 48))
    }
    guard compressed <= UInt64(clamping: archiveBytes) else { throw TableError(.damaged, .overlappingEntries) }
  }

  /// Whether the archive has a part; names are compared as `index(of:)` does.
  func has(_ name: String) -> Bool { index(of: name) != nil }

  /// The index of an entry: by its exact name first, then without regard to case, backslashes and a leading slash,
  /// as ECMA-376-2 §6.2.2 wants part names compared.
  private func index(of name: String) -> UInt64? { exactNames[name] ?? foldedNames[Self.folded(name)] }

  private static func folded(_ name: String) -> String {
    String(name.map { $0 == "\\" ? "/" : $0 }.drop { $0 == "/" }).lowercased()
  }

  /// Reads an entry in blocks, to its end, so that its checksum is compared.
  ///
  /// Throws `.damaged` where the entry is missing, cannot be inflated or has the wrong checksum, `.encrypted`, and
  /// `.overLimit`; and whatever `body` throws.
  func read(_ name: String, _ body: (Span<UInt8>) throws(TableError) -> Void) throws(TableError) {
    var entry = zip_stat_t()
    guard let index = index(of: name), zip_stat_index(handle, index, 0, &entry) == 0 else {
      throw TableError(.damaged, .missingPart, part: name)
    }
    guard entry.encryption_method == UInt16(ZIP_EM_NONE) else { throw TableError(.encrypted, .encrypted) }
    let stream = try ZipEntry(handle, index: index, name: name)
    var block = [UInt8](repeating: 0, count: 64 << 10)
    var partBytes = 0
    // What the archive claims is refused at once; what it conceals, as it comes.
    try check(Int(clamping: entry.size), of: entry, name)
    while true {
      let count = try stream.read(into: &block)
      if count == 0 { return }
      partBytes += count
      inflatedBytes += count
      try check(partBytes, of: entry, name)
      let filled = block
      try body(filled.span.extracting(0..<count))
    }
  }

  private func check(_ partBytes: Int, of entry: zip_stat_t, _ name: String) throws(TableError) {
    guard partBytes <= limits.partBytes else {
      throw TableError(.overLimit, .overPartBytes(limits.partBytes), part: name)
    }
    guard inflatedBytes <= limits.packageBytes else {
      throw TableError(.overLimit, .overPackageBytes(limits.packageBytes))
    }
    let compressed = max(Int(clamping: entry.comp_size), 1)
    guard partBytes < 8 << 20 || partBytes / compressed <= limits.inflationRatio else {
      throw TableError(.overLimit, .overInflationRatio(limits.inflationRatio), part: name)
    }
  }

  private static func failure(_ code: Int32) -> TableError {
    if code == ZIP_ER_ENCRNOTSUPP || code == ZIP_ER_NOPASSWD { return TableError(.encrypted, .encrypted) }
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return TableError(.damaged, .tornArchive(String(cString: zip_error_strerror(&error))))
  }
}

/// One entry while it is inflated.
private struct ZipEntry: ~Copyable {
  private let file: OpaquePointer
  private let name: String

  init(_ archive: OpaquePointer, index: UInt64, name: String) throws(TableError) {
    guard let file = zip_fopen_index(archive, index, 0) else {
      let reason = String(cString: zip_strerror(archive))
      throw TableError(.damaged, .tornPart(reason), part: name)
    }
    self.file = file
    self.name = name
  }

  deinit { zip_fclose(file) }

  /// Fills a block and returns how much of it; 0 at the end, where libzip compares the checksum.
  func read(into block: inout [UInt8]) throws(TableError) -> Int {
    let count = block.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
    guard count >= 0 else {
      throw TableError(.damaged, .tornPart(String(cString: zip_file_strerror(file))), part: name)
    }
    return Int(count)
  }
}
