internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Intake
internal import Jobs
internal import Registry
internal import Terminal
internal import Vietnamese

extension Language: ExpressibleByArgument {}
extension Colours.Choice: ExpressibleByArgument {}
extension UnitEra: ExpressibleByArgument {}

/// The arguments of every command that reads lists.
struct ListArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Lists to read: XLSX, CSV or TSV; - for standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup var letters: LetterArguments

  @Option(help: "Language of messages: vi or en (default: the locale's, else vi).")
  var lang: Language?

  @OptionGroup var programme: ProfileArguments

  @Option(
    help: "The units the lists are written with: 2024 (before 1 July 2025) or 2025 (default: as they tell).")
  var listUnits: UnitEra?

  @Option(
    help: ArgumentHelp(
      "A list of revoked recognitions by producer, product or decision number; may be repeated.", valueName: "file"))
  var revoked: [String] = []

  @OptionGroup(title: "Limits") var limits: LimitArguments

  /// Reads lists that figures or documents are to be made of: each must have been understood.
  func readUnderstood() throws(CommandFailure) -> ListReading {
    let reading = try read()
    try require(reading)
    return reading
  }

  private func require(_ reading: ListReading) throws(CommandFailure) {
    for file in reading.files {
      let sheets = reading.registry.sheets.filter { reading.catalog[$0.sheet].file == file }
      guard sheets.allSatisfy(\.headerRows.isEmpty) else { continue }
      throw CommandFailure(file: file, notUnderstood: sheets)
    }
  }

  /// Reads the lists by their profile, and says on standard error what was doubtful about them.
  func read() throws(CommandFailure) -> ListReading {
    var profile = try programme.read()
    profile.unitEra = listUnits ?? profile.unitEra
    var reading = try read(files, by: profile)
    if !revoked.isEmpty {
      let list = try read(revoked, by: profile.revocations)
      try require(list)
      reading.registry.revocations = Revocations(list.registry, list.catalog)
      remark(on: reading.registry.revocations.strangers(to: reading.registry))
    }
    return reading
  }

  /// Says which revocations name nothing in the lists, a line a file.
  private func remark(on strangers: [Revocations.Entry]) {
    for (file, entries) in Dictionary(grouping: strangers, by: \.file).sorted(by: { $0.key < $1.key }) {
      let remark = Phrase.revocationsUnmatched(rows: entries.prefix(10).map(\.row), count: entries.count)
      StandardError.line("annex: \(Phrase.remark(file: file, remark).text(.current))")
    }
  }

  private func read(_ files: [String], by profile: Profile) throws(CommandFailure) -> ListReading {
    var options = letters.options
    options.limits = limits.limits
    do {
      let input = try ListInput(files, profile: profile, options: options)
      for (path, remark) in input.remarks {
        StandardError.line("annex: \(Phrase.remark(file: path, remark).text(.current))")
      }
      return input.reading
    } catch {
      throw CommandFailure(error.error, file: error.path)
    }
  }
}

extension CommandFailure {
  /// A list without a header row; it may be typed for fonts.
  init(file: String, notUnderstood sheets: [SheetReading]) {
    let fonts = FontEncoding.allCases.first { fonts in sheets.contains { $0.letters.isMostly(fonts) } }
    let why = fonts.map { Phrase.listTypedForFonts($0.rawValue, option: $0.option) } ?? .listNotUnderstood
    self.init(.input, .cannotRead(file: file, part: nil, place: nil, why: why))
  }
}

/// The units that figures are given by, as an option of the commands that give some.
enum ShownUnits: String, ExpressibleByArgument, CaseIterable {
  case written
  case since2025 = "2025"

  var basis: UnitBasis { self == .written ? .written : .since2025 }
}
