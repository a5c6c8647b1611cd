internal import Checks
package import Diagnostics
internal import Jobs
internal import Profiles
internal import Registry
internal import Tables
internal import YAML

/// A job's file that cannot be used as it is: where in it, and what to correct.
package struct JobError: Error, Hashable, Sendable {
  /// The whole line for a person: `nightly.yaml:4:10: …`.
  package let phrase: Phrase

  package init(_ message: Phrase) { phrase = message }

  init(file: String, line: Int? = nil, column: Int? = nil, _ message: Phrase) {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    phrase = Phrase(vi: "\(place): \(message.vi)", en: "\(place): \(message.en)")
  }
}

extension Job {
  /// The keys of a job, in the order its example has them.
  static let keys = [
    "version", "inputs", "as-of", "profile", "list-units", "from", "revoked", "templates", "template-folder", "formats",
    "language", "audience", "reports", "units", "by",
    "within", "set", "terms", "fail-on", "stop", "publish", "keep", "history",
  ]

  /// Reads a job.
  ///
  /// - Parameters:
  ///   - yaml: the file's text.
  ///   - path: where it lies; its folder is what the paths in it are relative to.
  /// - Throws: what is wrong first, with its line and column.
  package init(yaml: String, path: String) throws(JobError) {
    digest = ContentDigest(of: Array(yaml.utf8))
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    file = parts.last.map(String.init) ?? path
    let above = parts.dropLast().joined(separator: "/")
    folder = path.hasPrefix("/") && above.isEmpty ? "/" : above
    do throws(YAMLFault) {
      guard let root = try YAMLParser.document(yaml) else { throw YAMLFault(.jobEmpty) }
      let mapping = try YAMLMapping(root, keys: Self.keys)
      _ = try mapping["version"]?.integer(1...1)
      asOf = try Self.day(mapping.required("as-of"))
      let common = InputList(
        name: "", patterns: [], profile: try mapping["profile"]?.text(),
        unitEra: try mapping["list-units"]?.unitEra(), letters: try mapping["from"]?.letterSource(),
        revoked: try mapping["revoked"]?.textOrTexts() ?? [])
      lists = try Self.lists(mapping.required("inputs"), common)
      templates = try mapping["templates"]?.texts() ?? []
      templateFolder = try mapping["template-folder"]?.text()
      formats = try Self.formats(mapping["formats"])
      language = try mapping["language"]?.choice(Language.self) ?? .vietnamese
      audience = try mapping["audience"]?.choice(Audience.self) ?? .public
      scope = try mapping["reports"]?.choice(Scope.self)
      units = try mapping["units"]?.name(among: ["written", "2025"]) == "2025" ? .since2025 : .written
      isByUnit = try mapping["by"]?.name(among: ["unit"]) != nil
      within = try mapping["within"]?.integer(1...36_500)
      settings = try Self.settings(mapping["set"])
      withTerms = try mapping["terms"]?.flag() ?? false
      failOn = try Self.threshold(mapping["fail-on"])
      stop = try Self.stop(mapping["stop"])
      publish = try mapping.required("publish").text()
      keep = try Self.retention(mapping["keep"])
      history = try mapping["history"]?.text()
    } catch {
      throw JobError(file: file, line: error.line, column: error.column, error.message)
    }
  }

  private static func day(_ node: YAMLNode) throws(YAMLFault) -> ReportingDay {
    try node.text() == "today" ? .today : .day(node.day())
  }

  /// Patterns alone are of the list without a name; an entry with keys of its own makes another.
  private static func lists(_ node: YAMLNode, _ common: InputList) throws(YAMLFault) -> [InputList] {
    var lists: [InputList] = []
    for item in try node.items() {
      var list = common
      if item.isText {
        list.patterns = [try item.text()]
      } else {
        let mapping = try YAMLMapping(
          item, keys: ["files", "name", "profile", "list-units", "from", "revoked"])
        list.patterns = try mapping.required("files").textOrTexts()
        if let name = mapping["name"] { list.name = try name.folderName() }
        list.profile = try mapping["profile"]?.text() ?? common.profile
        list.unitEra = try mapping["list-units"]?.unitEra() ?? common.unitEra
        list.letters = try mapping["from"]?.letterSource() ?? common.letters
        list.revoked += try mapping["revoked"]?.textOrTexts() ?? []
      }
      guard let index = lists.firstIndex(where: { $0.name == list.name }) else {
        lists.append(list)
        continue
      }
      var same = list
      same.patterns = lists[index].patterns
      guard same == lists[index] else { throw item.fault(.jobListTwice(list.name)) }
      lists[index].patterns += list.patterns
    }
    guard !lists.isEmpty else { throw node.fault(.jobWithoutInputs) }
    return lists
  }

  private static func formats(_ node: YAMLNode?) throws(YAMLFault) -> [ReportJob.Format] {
    guard let node else { return [.markdown, .html, .csv, .json] }
    var formats: [ReportJob.Format] = []
    for item in try node.items() {
      let name = try item.name(among: ReportJob.Format.allCases.map(\.rawValue))
      if let format = ReportJob.Format(rawValue: name), !formats.contains(format) { formats.append(format) }
    }
    return formats
  }

  private static func settings(_ node: YAMLNode?) throws(YAMLFault) -> [(name: String, text: String)] {
    var settings: [(name: String, text: String)] = []
    for member in try node?.members() ?? [] { settings.append((member.key, try member.value.text())) }
    return settings
  }

  private static func threshold(_ node: YAMLNode?) throws(YAMLFault) -> Diagnostic.Severity? {
    guard let node else { return .error }
    let name = try node.name(among: ["note", "warning", "error", "never"])
    return Diagnostic.Severity(rawValue: name)
  }

  private static func stop(_ node: YAMLNode?) throws(YAMLFault) -> Stop {
    var stop = Stop()
    guard let node else { return stop }
    let mapping = try YAMLMapping(node, keys: ["errors", "percent", "unreadable"])
    stop.errors = try mapping["errors"]?.integer(1...Int(Int32.max))
    if let percent = mapping["percent"] {
      let value = try percent.number()
      guard value > 0, value <= 100 else { throw percent.fault(.jobWantsPercent(try percent.text())) }
      stop.percent = value
    }
    stop.isForUnreadable = try mapping["unreadable"]?.flag() ?? false
    return stop
  }

  private static func retention(_ node: YAMLNode?) throws(YAMLFault) -> Retention {
    var keep = Retention()
    guard let node else { return keep }
    let mapping = try YAMLMapping(node, keys: ["runs", "days"])
    keep.runs = try mapping["runs"]?.integer(1...1_000_000) ?? keep.runs
    keep.days = try mapping["days"]?.integer(1...100_000)
    return keep
  }
}

extension YAMLNode {
  fileprivate func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type
  ) throws(YAMLFault) -> Choice {
    let name = try name(among: Choice.allCases.map(\.rawValue))
    guard let choice = Choice(rawValue: name) else { throw fault(.profileWantsText()) }
    return choice
  }

  fileprivate func unitEra() throws(YAMLFault) -> UnitEra { try choice(UnitEra.self) }

  fileprivate func letterSource() throws(YAMLFault) -> LetterSource { try choice(LetterSource.self) }

  fileprivate func textOrTexts() throws(YAMLFault) -> [String] { isText ? [try text()] : try someTexts() }

  /// A name that is one folder and stays below the one it is put in.
  fileprivate func folderName() throws(YAMLFault) -> String {
    let name = try text()
    let isSafe = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_".unicodeScalars.contains($0))
    }
    guard isSafe, name.utf8.count <= 60, !name.hasPrefix("-") else { throw fault(.jobWantsFolderName(name)) }
    return name
  }
}
