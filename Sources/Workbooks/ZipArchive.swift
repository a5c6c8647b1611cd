internal import CZip
internal import Diagnostics
internal import Glibc
internal import Synchronization
internal import Tables

/// The container of a workbook: a ZIP archive opened for reading.
///
/// Nothing is ever written or extracted to a path, so that names like `../../x` are only names. Several threads may read
/// entries at once: libzip gets one call at a time, and what takes long, inflating, needs no libzip.
final class ZipArchive: Sendable {
  /// The one owner of libzip's handle.
  struct OpenArchive: ~Copyable, @unchecked Sendable {
    let handle: OpaquePointer

    deinit { zip_discard(handle) }
  }

  let archive: Mutex<OpenArchive>
  private let limits: ReadingLimits
  /// Bytes of the archive itself.
  let archiveBytes: Int
  /// Entries by name, the last where a name is there twice, as other readers have it; and by folded name.
  private let exactNames: [String: UInt64]
  private let foldedNames: [String: UInt64]
  /// Bytes of all entries asked for, by their descriptions.
  private let claimedBytes = Mutex(0)

  /// Opens a file.
  convenience init(path: String, limits: ReadingLimits) throws(TableError) {
    var status = stat()
    let archiveBytes = stat(path, &status) == 0 ? Int(status.st_size) : Int.max
    var code: Int32 = 0
    guard let handle = zip_open(path, ZIP_RDONLY, &code) else { throw Self.failure(code) }
    try self.init(owning: OpenArchive(handle: handle), archiveBytes: archiveBytes, limits: limits)
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
    try self.init(owning: OpenArchive(handle: handle), archiveBytes: bytes.count, limits: limits)
  }

  /// Enters the names, and refuses entries that share compressed bytes: together they would be more than the file.
  private init(owning archive: consuming OpenArchive, archiveBytes: Int, limits: ReadingLimits) throws(TableError) {
    let count = UInt64(max(zip_get_num_entries(archive.handle, 0), 0))
    guard count <= UInt64(clamping: limits.parts) else { throw TableError(.overLimit, .overParts(limits.parts)) }
    var exactNames: [String: UInt64] = [:]
    var foldedNames: [String: UInt64] = [:]
    var compressed: UInt64 = 0
    for index in 0..<count {
      var entry = zip_stat_t()
      guard zip_stat_index(archive.handle, index, 0, &entry) == 0, let bytes = entry.name else { continue }
      let name = String(cString: bytes)
      // No part is called so, and a directory of such names would be held twice more.
      guard name.utf8.count <= limits.nameBytes else { continue }
      exactNames[name] = index
      let folded = Self.folded(name)
      if foldedNames[folded] == nil { foldedNames[folded] = index }
      (compressed, _) = compressed.addingReportingOverflow(min(entry.comp_size, 1 << 48))
    }
    guard compressed <= UInt64(clamping: archiveBytes) else { throw TableError(.damaged, .overlappingEntries) }
    self.exactNames = exactNames
    self.foldedNames = foldedNames
    self.limits = limits
    self.archiveBytes = archiveBytes
    self.archive = Mutex(archive)
  }

  /// Whether the archive has a part; names are compared as `index(of:)` does.
  func has(_ name: String) -> Bool { index(of: name) != nil }

  /// The index of an entry: by its exact name first, then without regard to case, backslashes and a leading slash,
  /// as ECMA-376-2 §6.2.2 wants part names compared.
  private func index(of name: String) -> UInt64? { exactNames[name] ?? foldedNames[Self.folded(name)] }

  private static func folded(_ name: String) -> String {
    let slashed = name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    return String(decoding: slashed.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self).lowercased()
  }

  /// Finds an entry to be read, and refuses what its description says is too large, before any of it is inflated.
  ///
  /// Throws `.damaged` where the entry is missing, `.encrypted`, and `.overLimit`. What a description conceals shows
  /// when the entry is read: it may not give a byte more than it says.
  func entry(_ name: String) throws(TableError) -> ZipEntry {
    var status = zip_stat_t()
    guard let index = index(of: name), archive.withLock({ zip_stat_index($0.handle, index, 0, &status) }) == 0 else {
      throw TableError(.damaged, .missingPart, part: name)
    }
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw TableError(.encrypted, .encrypted) }
    let entry = ZipEntry(name: name, index: index, status)
    guard entry.bytes <= limits.partBytes else {
      throw TableError(.overLimit, .overPartBytes(limits.partBytes), part: name)
    }
    let (total, overflow) = claimedBytes.withLock { claimed in
      let sum = claimed.addingReportingOverflow(entry.bytes)
      claimed = sum.partialValue
      return sum
    }
    guard !overflow, total <= limits.packageBytes else {
      throw TableError(.overLimit, .overPackageBytes(limits.packageBytes))
    }
    let isPartBomb = entry.isInflated(over: limits.inflationRatio, from: 8 << 20)
    let isPackageBomb = total > 64 << 20 && total / max(archiveBytes, 1) > limits.inflationRatio
    guard !isPartBomb, !isPackageBomb else {
      throw TableError(.overLimit, .overInflationRatio(limits.inflationRatio), part: name)
    }
    return entry
  }

  private static func failure(_ code: Int32) -> TableError {
    if code == ZIP_ER_ENCRNOTSUPP || code == ZIP_ER_NOPASSWD { return TableError(.encrypted, .encrypted) }
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return TableError(.damaged, .tornArchive(String(cString: zip_error_strerror(&error))))
  }
}
