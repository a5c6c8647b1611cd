import AnnexTesting
import Diagnostics
import Tables
import Workbooks

/// What reading a workbook came to: the sheets as far as they were handed over, and the error it ended with.
struct Outcome: Equatable {
  var sheets: [RecordingSink.Sheet] = []
  var error: TableError?

  static func == (left: Outcome, right: Outcome) -> Bool {
    left.sheets == right.sheets && left.error?.kind == right.error?.kind && left.error?.part == right.error?.part
      && left.error?.place == right.error?.place
      && (left.reason == right.reason || left.isMalformed && right.isMalformed && (left.isNotUTF8 || right.isNotUTF8))
  }

  /// The message without libxml2's reason, whose names depend on where it was given the next bytes.
  private var reason: Substring? { error?.message.en.prefix { $0 != "(" } }

  private var isMalformed: Bool { reason?.hasPrefix("malformed XML") ?? false }

  /// Of bytes that are no UTF-8 libxml2 says so, or what it makes of them, and where it first looks at them.
  private var isNotUTF8: Bool { error?.message.en.contains("not proper UTF-8") ?? false }

  init(_ bytes: [UInt8], isScanning: Bool, blockBytes: Int = 256 << 10, limits: ReadingLimits = ReadingLimits()) {
    var mode = ReadingMode()
    mode.isScanning = isScanning
    mode.blockBytes = blockBytes
    // Blocks of a few bytes in a debug build may take long.
    var limits = limits
    limits.seconds = 1e9
    let sink = RecordingSink()
    do throws(TableError) { try Workbook(bytes: bytes, limits: limits, mode: mode).read(into: sink) } catch {
      self.error = error
    }
    sheets = sink.sheets
  }

  /// Where two outcomes part ways, in a line that can be read; nil if they are the same.
  func difference(from other: Outcome) -> String? {
    guard self != other else { return nil }
    for (own, its) in zip(sheets, other.sheets) {
      for (row, itsRow) in zip(own.rows, its.rows) where row != itsRow {
        return "\(own.heading.name): \(row) / \(itsRow)"
      }
    }
    func end(_ outcome: Outcome) -> String {
      "\(outcome.sheets.map(\.rows.count)) rows, \(outcome.sheets.map(\.merges.count)) merges, "
        + "\(outcome.sheets.map(\.hiddenRows.count)) hidden, \(outcome.error?.place ?? "-") \(outcome.error?.message.en ?? "-")"
    }
    return "\(end(self)) / \(end(other))"
  }
}
