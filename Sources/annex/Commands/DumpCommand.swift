internal import ArgumentParser
internal import CMemory
internal import Diagnostics
internal import Glibc
internal import Jobs
internal import Tables
internal import Terminal

/// `annex dump`: the rows exactly as read, before any meaning.
struct DumpCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "dump", abstract: "Prints the rows exactly as read.",
    discussion: """
      As NDJSON, one line a row with the address, type and value of each cell that is not blank, then one line a \
      merged range. As CSV, the cells of one sheet, unchanged: nothing is neutralised.
      """)

  @Argument(help: "An XLSX, CSV or TSV file; - for standard input.")
  var file: String

  @Option(help: "The form of the output.")
  var format = Format.ndjson

  @Option(help: "The only sheet to print.")
  var sheet: String?

  @Option(help: "Language of messages: vi or en (default: the locale's, else vi).")
  var lang: Language?

  @Option(help: "The character between the fields of a text, or 'tab'; found out if not given.")
  var delimiter: String?

  @OptionGroup var letters: LetterArguments

  @OptionGroup(title: "Limits") var limits: LimitArguments

  func run() throws {
    var options = letters.options
    options.limits = limits.limits
    options.sheet = sheet
    options.delimiter = try delimiter.map(delimiterByte)
    switch format {
    case .ndjson: try dump(into: NDJSONDump(), options)
    case .csv: try dump(into: CSVDump(), options)
    }
  }

  private func dump(into sink: some DumpSink, _ options: ReadingOptions) throws(CommandFailure) {
    let description: InputDescription
    StandardOutput.widen()
    if isLong { cmemory_release_code() }
    do throws(TableError) {
      description = try InputFile.read(path: file, options: options, into: sink)
    } catch {
      // The reader stopped because the sink could not write: that is the failure to report.
      if let failure = sink.output.failure { throw failure }
      // What was read before the damage is printed all the same.
      try sink.flush()
      throw CommandFailure(error, file: file)
    }
    try sink.flush()
    for remark in description.remarks + sink.remarks {
      StandardError.line("annex: \(Phrase.remark(file: file, remark).text(.current))")
    }
  }

  /// Whether the file is so long that what was in memory for the start, some 5 MB of code, is more than reading takes.
  private var isLong: Bool {
    var status = stat()
    return stat(file, &status) == 0 && status.st_size > 8 << 20
  }

  private func delimiterByte(_ text: String) throws(CommandFailure) -> UInt8 {
    if text == "tab" || text == "\\t" { return UInt8(ascii: "\t") }
    guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80, byte != 0x22, byte != 0x0A, byte != 0x0D else {
      throw CommandFailure(.usage, .badDelimiter(text))
    }
    return byte
  }
}
