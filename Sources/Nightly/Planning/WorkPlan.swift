internal import Diagnostics
internal import Glibc
internal import Jobs
internal import Registry
internal import Reports

/// A piece of work on a list, before it is done or found done.
struct WorkPlan: Sendable {
  enum Kind: Hashable, Sendable {
    case findings
    /// Findings come to the same on every day, where the list knows no days; figures say theirs.
    case figures
    /// A bulletin; nil for the one that fits.
    case report(template: String?, isPublic: Bool)
    /// A folder a unit.
    case units(template: String?, isPublic: Bool)
  }

  let kind: Kind
  /// Unique in a run.
  let name: WorkName
  /// The digest of all it depends on.
  let key: String
  /// The same but for the reporting date.
  let dayless: String
  /// Put before the names of its files.
  let folder: String

  /// Put before the names that another bulletin has.
  var ownFolder: String {
    switch kind {
    case .findings, .figures: folder
    case .report(let template, _), .units(let template, _): folder + (template ?? "report") + "/"
    }
  }

  /// The work on a list.
  ///
  /// Of `templates` it is the digest; `since` marks what bulletins say of the last report, nil where they say nothing.
  static func all(
    _ job: Job, _ list: ReportedList, asOf: CivilDate, tool: String, templates: ContentDigest, since: String?
  ) -> [WorkPlan] {
    let prefix = list.folder.isEmpty ? "" : list.folder + "/"
    var plans = [
      WorkPlan(
        .findings, WorkName(.findings, of: list.folder), folder: prefix, asOf: asOf,
        ["findings", tool, list.digest.hex, "\(job.withTerms)", job.language.rawValue]),
      WorkPlan(
        .figures, WorkName(.figures, of: list.folder), folder: prefix, asOf: asOf,
        ["figures", tool, list.digest.hex, "\(job.units)"]),
    ]
    let audiences: [Bool] =
      switch job.audience {
      case .public: [true]
      case .internal: [false]
      case .both: [true, false]
      }
    let formats = job.formats.map(\.rawValue).joined(separator: ",")
    let settings = job.settings.map { "\($0.name)=\($0.text)" }
    for isPublic in audiences {
      let place = job.audience == .both ? (isPublic ? "public/" : "internal/") : ""
      let said = job.audience == .both ? isPublic : nil
      let common =
        [
          tool, list.digest.hex, templates.hex, formats, job.language.rawValue, "\(isPublic)", "\(job.units)",
          "\(job.within ?? 0)", job.templates.joined(separator: ","),
        ] + settings
      let names = job.templates.map { Optional($0) }
      for template in names.isEmpty && !job.isByUnit ? [nil] : names {
        plans.append(
          WorkPlan(
            .report(template: template, isPublic: isPublic),
            WorkName(.bulletin(template), of: list.folder, isPublic: said), folder: prefix + place, asOf: asOf,
            since: since, ["report", template ?? "-"] + common))
      }
      guard job.isByUnit else { continue }
      plans.append(
        WorkPlan(
          .units(template: nil, isPublic: isPublic), WorkName(.units, of: list.folder, isPublic: said),
          folder: prefix + place, asOf: asOf, ["units"] + common))
    }
    return plans
  }

  private init(
    _ kind: Kind, _ name: WorkName, folder: String, asOf: CivilDate, since: String? = nil, _ parts: [String]
  ) {
    self.kind = kind
    self.name = name
    self.folder = folder
    dayless = ContentDigest(of: parts).hex
    key = ContentDigest(of: parts + [asOf.iso, since ?? "-"]).hex
  }
}

extension ContentDigest {
  /// The digest of the files of a folder and those below it, by name and content.
  static func ofFolder(_ path: String) throws(RunFailure) -> ContentDigest {
    var parts: [String] = []
    try add(path, "", to: &parts)
    return ContentDigest(of: parts)
  }

  private static func add(_ folder: String, _ prefix: String, to parts: inout [String]) throws(RunFailure) {
    for name in FolderListing.names(in: folder) {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try add(path, "\(prefix)\(name)/", to: &parts)
      } else if let bytes = try? InputSnapshot(path: path, limit: 1 << 28).bytes {
        parts += [prefix + name, ContentDigest(of: bytes).hex]
      }
    }
  }
}
