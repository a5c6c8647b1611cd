internal import ArgumentParser
internal import Diagnostics
internal import Tables

/// How large an input may be: the options of every command that reads.
struct LimitArguments: ParsableArguments {
  @Option(help: ArgumentHelp("One part of a workbook after inflation.", valueName: "size"))
  var limitPartSize = ByteCount(ReadingLimits().partBytes)

  @Option(help: ArgumentHelp("All parts of a workbook after inflation.", valueName: "size"))
  var limitWorkbookSize = ByteCount(ReadingLimits().packageBytes)

  @Option(help: ArgumentHelp("Inflated bytes for each compressed one.", valueName: "times"))
  var limitRatio = ReadingLimits().inflationRatio

  @Option(help: ArgumentHelp("A workbook from standard input, which is held in memory.", valueName: "size"))
  var limitPipeSize = ByteCount(ReadingLimits().heldBytes)

  @Option(help: ArgumentHelp("Parts of a workbook.", valueName: "count"))
  var limitParts = ReadingLimits().parts

  @Option(help: ArgumentHelp("Sheets of a workbook.", valueName: "count"))
  var limitSheets = ReadingLimits().sheets

  @Option(help: ArgumentHelp("Rows of a sheet.", valueName: "count"))
  var limitRows = ReadingLimits().rows

  @Option(help: ArgumentHelp("Columns of a row.", valueName: "count"))
  var limitColumns = ReadingLimits().columns

  @Option(help: ArgumentHelp("Cells of all lists, which are held in memory; not of dump.", valueName: "count"))
  var limitCells = ReadingLimits().cells

  @Option(help: ArgumentHelp("Text in a row or in one shared string.", valueName: "size"))
  var limitRowSize = ByteCount(ReadingLimits().rowBytes)

  @Option(help: ArgumentHelp("Shared strings of a workbook.", valueName: "count"))
  var limitStrings = ReadingLimits().strings

  @Option(help: ArgumentHelp("Shared strings of a workbook, all together.", valueName: "size"))
  var limitStringsSize = ByteCount(ReadingLimits().stringBytes)

  @Option(help: ArgumentHelp("As --limit-ratio, of shared strings over 128M.", valueName: "times"))
  var limitStringsRatio = ReadingLimits().stringRatio

  @Option(help: ArgumentHelp("Merged ranges of a sheet.", valueName: "count"))
  var limitMerges = ReadingLimits().merges

  @Option(help: ArgumentHelp("Cell formats of a workbook.", valueName: "count"))
  var limitFormats = ReadingLimits().cellFormats

  @Option(help: ArgumentHelp("XML elements inside each other.", valueName: "count"))
  var limitDepth = ReadingLimits().depth

  @Option(
    help: ArgumentHelp(
      "Processor time to read one input, such as 90s or 2m (default: 10s, and 1s for each MB of it).",
      valueName: "time"))
  var limitTime: Seconds?

  var limits: ReadingLimits {
    var limits = ReadingLimits()
    limits.partBytes = limitPartSize.bytes
    limits.packageBytes = limitWorkbookSize.bytes
    limits.inflationRatio = limitRatio
    limits.heldBytes = limitPipeSize.bytes
    limits.parts = limitParts
    limits.sheets = limitSheets
    limits.rows = limitRows
    limits.columns = limitColumns
    limits.cells = limitCells
    limits.rowBytes = limitRowSize.bytes
    limits.strings = limitStrings
    limits.stringBytes = limitStringsSize.bytes
    limits.stringRatio = limitStringsRatio
    limits.merges = limitMerges
    limits.cellFormats = limitFormats
    limits.depth = limitDepth
    limits.seconds = limitTime?.value
    return limits
  }

  /// Offsets into a row's text and ids of strings are numbers of 32 bits, and libxml2 ends at 256 elements.
  func validate() throws {
    let counts = [
      ("--limit-ratio", limitRatio, Int.max), ("--limit-parts", limitParts, .max),
      ("--limit-sheets", limitSheets, .max), ("--limit-rows", limitRows, .max),
      ("--limit-columns", limitColumns, 1 << 30), ("--limit-cells", limitCells, .max),
      ("--limit-row-size", limitRowSize.bytes, 1 << 30),
      ("--limit-strings", limitStrings, 1 << 30), ("--limit-strings-size", limitStringsSize.bytes, (4 << 30) - 1),
      ("--limit-strings-ratio", limitStringsRatio, .max), ("--limit-merges", limitMerges, .max),
      ("--limit-formats", limitFormats, .max), ("--limit-depth", limitDepth, 255),
    ]
    for (option, value, most) in counts where !(1...most).contains(value) {
      throw ValidationError("\(option) is \(value); it can be from 1 to \(most)")
    }
  }
}
