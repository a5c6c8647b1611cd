/// How large an input may be before it is refused.
///
/// The defaults let through every list a spreadsheet program can hold and stop files made to exhaust a machine.
/// Each limit is checked before the memory it speaks of is taken; over one, a reader throws `.overLimit`.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of an input that must be held whole: a workbook that comes through a pipe.
  package var heldBytes = 512 << 20
  /// Bytes of one part of a workbook after inflation; a sheet of a million rows of twelve cells has 600 MB.
  package var partBytes = 2 << 30
  /// Bytes of all parts read of one workbook after inflation.
  package var packageBytes = 4 << 30
  /// Inflated bytes for each compressed one, once a part is over 8 MiB; sheets stay under 50, deflate ends at 1032.
  package var inflationRatio = 300
  /// Parts of one workbook, read or not: pictures, comments and drawings are parts too.
  package var parts = 100_000
  /// Sheets of one workbook.
  package var sheets = 10_000
  /// Rows of one sheet, blank ones included; XLSX itself ends at 1,048,576.
  package var rows = 10_000_000
  /// Columns of one row; XLSX itself ends there.
  package var columns = 16_384
  /// Bytes of text in one row, and so in one cell.
  package var rowBytes = 64 << 20
  /// Shared strings of one workbook.
  package var strings = 20_000_000
  /// Bytes of all shared strings of one workbook.
  package var stringBytes = 512 << 20
  /// Merged ranges of one sheet.
  package var merges = 1_000_000
  /// Cell formats of one workbook; spreadsheet programs end at 65,490.
  package var cellFormats = 1_000_000
  /// Elements inside each other in one part; worksheets need about ten, and libxml2 ends at 256.
  package var depth = 100

  package init() {}
}
