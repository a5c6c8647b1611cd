internal import CXLSXWriter
internal import Diagnostics
internal import Glibc
internal import Reports

/// A new workbook, written by libxlsxwriter: the one owner of its handle.
///
/// The library writes to a file by its name, so it is given one in memory. The time it was made at is a fixed one, so
/// that the same sheets are the same bytes. Texts are written as texts: nothing is made a formula or a link of them.
final class BookWriter {
  private let handle: UnsafeMutablePointer<lxw_workbook>
  private let descriptor: Int32
  private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var names = SheetNames()
  private var isClosed = false

  /// Begins a workbook; `isStreamed` keeps one row in memory at a time, which must then come in their order.
  init(title: String, isStreamed: Bool = false) throws(RenderingError) {
    descriptor = memfd_create("annex.xlsx", 1)
    guard descriptor >= 0 else { throw Self.failure(String(cString: strerror(errno))) }
    let folder = getenv("TMPDIR").flatMap { strdup($0) }
    defer { free(folder) }
    let flag: UInt8 = isStreamed ? 1 : 0
    var options = lxw_workbook_options(constant_memory: flag, tmpdir: folder, use_zip64: flag)
    guard let handle = workbook_new_opt("/proc/self/fd/\(descriptor)", &options) else {
      close(descriptor)
      throw Self.failure("libxlsxwriter")
    }
    self.handle = handle
    // The format of cells that have none, by whose digits the widths of columns are counted.
    if let standard = handle.pointee.formats.pointee.stqh_first {
      format_set_font_name(standard, CellLook.font)
      format_set_font_family(standard, 1)
      format_set_font_size(standard, 12)
    }
    var properties = lxw_doc_properties()
    // 2020-01-01; the library would take the clock's for 0.
    properties.created = 1_577_836_800
    let copy = strdup(SheetWriter.clean(title))
    defer { free(copy) }
    properties.title = copy
    workbook_set_properties(handle, &properties)
  }

  deinit {
    if !isClosed { lxw_workbook_free(handle) }
    close(descriptor)
  }

  /// Adds a sheet; its name is made one that spreadsheet programs take.
  func sheet(_ wanted: String) throws(RenderingError) -> SheetWriter {
    let name = names.take(wanted)
    guard let sheet = workbook_add_worksheet(handle, name) else { throw Self.failure("libxlsxwriter: \(name)") }
    return SheetWriter(sheet, name: name, book: self)
  }

  /// A chart, to be put on a sheet.
  func chart(_ type: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
    workbook_add_chart(handle, UInt8(truncatingIfNeeded: type.rawValue))
  }

  /// The library's format for a look.
  func format(_ look: CellLook) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[look] { return known }
    guard let format = workbook_add_format(handle) else { return nil }
    look.apply(to: format)
    formats[look] = format
    return format
  }

  /// Ends the workbook, which takes no more after it, and returns its bytes.
  func finish() throws(RenderingError) -> [UInt8] {
    isClosed = true
    let code = workbook_close(handle)
    guard code == LXW_NO_ERROR else { throw Self.failure(String(cString: lxw_strerror(code))) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw Self.failure(String(cString: strerror(errno))) }
    var bytes = [UInt8](repeating: 0, count: Int(information.st_size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(done))
      }
      guard count > 0 else { throw Self.failure(String(cString: strerror(errno))) }
      done += count
    }
    return bytes
  }

  private static func failure(_ reason: String) -> RenderingError { RenderingError(.cannotWriteWorkbook(reason)) }
}
