internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Glibc
internal import Intake
internal import Jobs
internal import Tables
internal import Terminal

/// `--annotate`: a copy of the list with the findings at their cells.
struct AnnotateArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a copy of the list as XLSX with every finding as a comment at its cell, and a sheet of all of them.",
      valueName: "out.xlsx"))
  var annotate: String?

  /// Sees that the options go together, before anything is read.
  func check(_ list: ListArguments, _ fixing: FixArguments) throws(CommandFailure) {
    guard let annotate else { return }
    guard !annotate.isEmpty else { throw CommandFailure(.usage, .annotateNeedsOutput) }
    guard list.files.count == 1, list.files[0] != "-" else { throw CommandFailure(.usage, .annotateNeedsOneFile) }
    for input in list.files + list.revoked where isSameFile(input, annotate) {
      throw CommandFailure(.usage, .annotateOntoInput(annotate))
    }
    if let fixed = fixing.output, isSameFile(fixed, annotate) { throw CommandFailure(.usage, .annotateOntoFixed) }
  }

  /// Writes the copy, if there is to be one, and returns what to say of it.
  func write(_ findings: Findings, _ reading: ListReading, _ list: ListArguments) throws(CommandFailure) -> [Phrase] {
    guard let annotate, let file = list.files.first else { return [] }
    var options = list.letters.options
    options.limits = list.limits.limits
    let copy: AnnotatedCopy
    do throws(TableError) {
      copy = try AnnotatedCopy(of: file, reading, findings, language: .current, options: options)
    } catch {
      throw CommandFailure(.input, .cannotAnnotate(file: file, part: error.part, why: error.message))
    }
    do throws(OutputError) {
      try Publication.publish(copy.bytes, at: annotate)
    } catch {
      throw CommandFailure(.output, error.message)
    }
    return [.annotated(copy.cells, findings: findings.diagnostics.count, in: annotate)]
      + (copy.withoutComment > 0 ? [.annotatedWithoutComment(copy.withoutComment)] : [])
  }
}
