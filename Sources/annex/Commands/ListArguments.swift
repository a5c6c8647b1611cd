internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Intake
internal import Jobs
internal import Profiles
internal import Registry
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

  @Option(
    help: ArgumentHelp(
      "The programme's profile: a name among those installed, or the path of a .yaml file (default: ocop, built in).",
      valueName: "name|path"))
  var profile: String?

  @Option(
    help: "The units the lists are written with: 2024 (before 1 July 2025) or 2025 (default: as they tell).")
  var listUnits: UnitEra?

  @OptionGroup(title: "Limits") var limits: LimitArguments

  /// Reads lists that figures or documents are to be made of: each must have been understood.
  func readUnderstood() throws(CommandFailure) -> ListReading {
    let reading = try read()
    for file in reading.files {
      let sheets = reading.registry.sheets.filter { reading.catalog[$0.sheet].file == file }
      guard sheets.allSatisfy(\.headerRows.isEmpty) else { continue }
      let fonts = FontEncoding.allCases.first { fonts in sheets.contains { $0.letters.isMostly(fonts) } }
      let why = fonts.map { Phrase.listTypedForFonts($0.rawValue, option: $0.option) } ?? .listNotUnderstood
      throw CommandFailure(.input, .cannotRead(file: file, part: nil, place: nil, why: why))
    }
    return reading
  }

  /// Reads the lists by their profile, and says on standard error what was doubtful about them.
  func read() throws(CommandFailure) -> ListReading {
    var options = letters.options
    options.limits = limits.limits
    var profile = try readProfile()
    profile.unitEra = listUnits ?? profile.unitEra
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

  /// The profile asked for, else the built-in one.
  func readProfile() throws(CommandFailure) -> Profile {
    guard let profile else { return .ocop }
    do {
      return try Profile(namedOrAt: profile)
    } catch {
      throw CommandFailure(.usage, error.phrase)
    }
  }
}

/// A reporting date as an option: `2025-12-31` or `31/12/2025`.
func reportingDate(_ text: String, option: String) throws(CommandFailure) -> CivilDate {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
  if let date = CivilDate(iso: text) { return date }
  if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 999,
    let date = CivilDate(year: year, month: month, day: day)
  {
    return date
  }
  throw CommandFailure(.usage, .badDate(text, option: option))
}

/// The day it is here, by the local clock: the only place that asks.
func today() -> CivilDate? {
  var now = time(nil)
  var parts = tm()
  guard localtime_r(&now, &parts) != nil else { return nil }
  return CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}

/// The units that figures are given by, as an option of the commands that give some.
enum ShownUnits: String, ExpressibleByArgument, CaseIterable {
  case written
  case since2025 = "2025"

  var basis: UnitBasis { self == .written ? .written : .since2025 }
}
