internal import CISAL
internal import CZip
internal import Diagnostics
internal import Synchronization
internal import Tables

/// An entry as the archive's directory describes it.
///
/// APPNOTE.TXT §4.3.12.
struct ZipEntry: Sendable {
  let name: String
  let index: UInt64
  /// Bytes after inflation.
  let bytes: Int
  let compressedBytes: Int
  let checksum: UInt32
  let method: Method

  enum Method: Sendable {
    case stored, deflated
    /// One that libzip knows.
    case other
  }

  init(name: String, index: UInt64, _ status: zip_stat_t) {
    self.name = name
    self.index = index
    bytes = Int(clamping: status.size)
    compressedBytes = Int(clamping: status.comp_size)
    checksum = status.crc
    switch Int32(status.comp_method) {
    case ZIP_CM_STORE: method = .stored
    case ZIP_CM_DEFLATE: method = .deflated
    default: method = .other
    }
  }

  /// Whether it is larger than so many bytes, and more than so many times its compressed size.
  func isInflated(over ratio: Int, from size: Int) -> Bool {
    bytes > size && bytes / max(compressedBytes, 1) > ratio
  }
}

/// One entry while it is read, by one thread.
///
/// Stored and deflated entries come from libzip as they lie in the file; they are inflated here, and their length and
/// checksum compared with the directory's.
final class ZipEntryReader {
  /// libzip's own; only touched while the archive is locked.
  private struct OpenFile: @unchecked Sendable {
    let handle: OpaquePointer
  }

  private let archive: ZipArchive
  private let entry: ZipEntry
  private let file: OpenFile
  private let inflater: Inflater?
  private var bytesRead = 0
  private var checksum: UInt32 = 0
  private var isAtEnd = false

  init(_ archive: ZipArchive, _ entry: ZipEntry) throws(TableError) {
    self.archive = archive
    self.entry = entry
    inflater = entry.method == .deflated ? Inflater() : nil
    let flags = entry.method == .other ? 0 : UInt32(ZIP_FL_COMPRESSED)
    file = try archive.archive.withLock { archive throws(TableError) in
      guard let handle = zip_fopen_index(archive.handle, entry.index, flags) else {
        let reason = String(cString: zip_strerror(archive.handle))
        throw TableError(.damaged, .tornPart(reason), part: entry.name)
      }
      return OpenFile(handle: handle)
    }
  }

  deinit {
    let file = file
    archive.archive.withLock { _ in _ = zip_fclose(file.handle) }
  }

  /// Fills part of a block with the next bytes of the entry and returns how many came: fewer than asked for only at
  /// the end, where length and checksum are compared.
  func read(into block: inout [UInt8], _ range: Range<Int>) throws(TableError) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= block.count)
    guard !isAtEnd else { return 0 }
    let count: Int
    do throws(TableError) {
      count = try block.withUnsafeMutableBufferPointer { bytes throws(TableError) in
        let target = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[range]))
        let count = try fill(target)
        checksum = crc32_gzip_refl(checksum, target.baseAddress, UInt64(count))
        return count
      }
    } catch {
      isAtEnd = true
      throw error
    }
    bytesRead += count
    isAtEnd = count < range.count
    guard bytesRead <= entry.bytes else { throw torn("longer than its directory says") }
    if isAtEnd { try compare() }
    return count
  }

  private func compare() throws(TableError) {
    guard bytesRead == entry.bytes else { throw torn("shorter than its directory says") }
    guard checksum == entry.checksum else { throw torn("CRC error") }
  }

  private func fill(_ target: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    if let inflater {
      let count = try inflater.inflate(into: target) { input throws(TableError) in try readFile(into: input) }
      guard let count else { throw torn("no deflate stream") }
      return count
    }
    var filled = 0
    while filled < target.count {
      let count = try readFile(into: UnsafeMutableRawBufferPointer(rebasing: target[filled...]))
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// The next bytes as libzip has them: compressed, unless it inflates the entry itself.
  private func readFile(into target: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    let file = file
    let count = archive.archive.withLock { _ in
      Int(zip_fread(file.handle, target.baseAddress, UInt64(target.count)))
    }
    guard count >= 0 else { throw torn(String(cString: zip_file_strerror(file.handle))) }
    return count
  }

  private func torn(_ reason: String) -> TableError { TableError(.damaged, .tornPart(reason), part: entry.name) }
}
