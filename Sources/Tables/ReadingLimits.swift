/// How large an input may be before it is refused.
///
/// The defaults let through every list a spreadsheet program can hold, and stop files made to exhaust a machine: what a
/// workbook costs stays in proportion to the file, so that a small one can be no bomb. Each limit is checked before the
/// memory it speaks of is taken; over one, a reader throws `.overLimit`.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of an input that must be held whole: a workbook that comes through a pipe.
  package var heldBytes = 512 << 20
  /// Bytes of one part of a workbook after inflation; a sheet of a million rows of twelve cells has 600 MB.
  package var partBytes = 2 << 30
  /// Bytes of all parts read of one workbook after inflation, those read twice counted twice.
  package var packageBytes = 4 << 30
  /// Inflated bytes for each compressed one, of a part over 8 MiB and of all parts together over 64 MiB; real sheets
  /// stay under 30, deflate ends at 1032.
  package var inflationRatio = 100
  /// The same for shared strings over 128 MiB, which are held whole: texts that differ stay under 20.
  package var stringRatio = 40
  /// Parts of one workbook, read or not: pictures, comments and drawings are parts too.
  ///
  /// As many relationships one part may have.
  package var parts = 100_000
  /// Sheets of one workbook.
  package var sheets = 10_000
  /// Rows of one sheet, blank ones included; XLSX itself ends at 1,048,576.
  package var rows = 10_000_000
  /// Columns of one row; XLSX itself ends there.
  package var columns = 16_384
  /// Cells that are held together: those of all lists a command understands, which take some 50 bytes each.
  package var cells = 20_000_000
  /// Bytes of text in one row, and so in one cell or shared string; spreadsheet programs end at 32,767 characters a cell.
  package var rowBytes = 16 << 20
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
  /// Bytes of one tag, comment or CDATA section, which a parser holds whole and looks through for what is there twice.
  package var markupBytes = 512 << 10
  /// Bytes of a sheet's name, which stands in every row of a dump, and of a part's; spreadsheet programs end at 31
  /// characters.
  package var nameBytes = 512
  /// Different names of elements and attributes in one part; all of ECMA-376's worksheets have some hundreds.
  package var names = 4000
  /// Seconds of processor time one input may take; nil for ten, and one more for each MB of it.
  package var seconds: Double?

  package init() {}
}
