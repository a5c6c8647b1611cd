internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Intake
internal import Jobs
internal import Tables
internal import Terminal

/// `--fix`: a corrected copy beside the findings.
struct FixArguments: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Write a copy with what is certain corrected: stray spaces, letters in NFC, lost zeros, dates as texts."))
  var fix = false

  @Option(name: .shortAndLong, help: "The corrected copy to write with --fix; never the list itself.")
  var output: String?

  /// Cells that are named one by one where they could not be corrected.
  private static let mostNamed = 10

  /// Sees that the options go together, before anything is read.
  func check(_ list: ListArguments) throws(CommandFailure) {
    guard fix else {
      if output != nil { throw CommandFailure(.usage, .outputNeedsFix) }
      return
    }
    guard let output, !output.isEmpty else { throw CommandFailure(.usage, .fixNeedsOutput) }
    guard list.files.count == 1, list.files[0] != "-" else { throw CommandFailure(.usage, .fixNeedsOneFile) }
    guard list.letters.from == nil, list.letters.encoding?.fonts == nil else {
      throw CommandFailure(.usage, .fixKeepsLetters)
    }
    for input in list.files + list.revoked where isSameFile(input, output) {
      throw CommandFailure(.usage, .fixOntoInput(output))
    }
  }

  /// Writes the corrected copy, if there is to be one, and returns what to say of it.
  func write(_ reading: ListReading, _ list: ListArguments) throws(CommandFailure) -> [Phrase] {
    guard fix, let output, let file = list.files.first else { return [] }
    var options = list.letters.options
    options.limits = list.limits.limits
    let copy: CorrectedCopy
    do {
      copy = try CorrectedCopy(of: file, reading, options: options)
    } catch {
      throw CommandFailure(error, file: file)
    }
    do {
      try Publication.publish(copy.bytes, at: output)
    } catch {
      throw CommandFailure(.output, error.message)
    }
    let codes = copy.cellsOfCode.sorted { $0.key < $1.key }.map { "\($0.key.rawValue) \($0.value)" }
    var lines = [Phrase.fixed(copy.cells, in: output, codes: codes)]
    lines += copy.left.prefix(Self.mostNamed).map { left in
      .notFixed(reading.catalog.describe(left.location), codes: left.codes.map(\.rawValue), left.why)
    }
    if copy.left.count > Self.mostNamed { lines.append(.moreNotFixed(copy.left.count - Self.mostNamed)) }
    return lines
  }
}

/// Whether two paths are one file, by whatever names: a link, a symbolic link, another way of writing the path.
func isSameFile(_ path: String, _ other: String) -> Bool {
  var (first, second) = (stat(), stat())
  guard stat(path, &first) == 0, stat(other, &second) == 0 else { return path == other }
  return first.st_dev == second.st_dev && first.st_ino == second.st_ino
}
