package import Diagnostics
package import Jobs
package import Registry
package import Tables

/// What is to be done every night, as a job's file says it.
package struct Job: Sendable {
  /// The day figures are reckoned for.
  package enum ReportingDay: Hashable, Sendable {
    /// The day the run is started, by the clock of the machine.
    case today
    case day(CivilDate)
  }

  /// Inputs that are read as one list: of one programme, written with one order of units.
  package struct InputList: Hashable, Sendable {
    /// The folder of its outputs, below that of the run; empty for the run's own.
    package var name: String
    /// Paths relative to the job's file, with `*`, `?` and `[…]`.
    package var patterns: [String]
    /// A profile's name or path; nil for the built-in one.
    package var profile: String?
    package var unitEra: UnitEra?
    package var letters: LetterSource?
    /// Lists of revocations, as patterns.
    package var revoked: [String]
  }

  /// Who may read the outputs.
  package enum Audience: String, CaseIterable, Hashable, Sendable {
    case `public`, `internal`, both
  }

  /// Whether the inputs of a list give one report together, or each its own.
  package enum Scope: String, CaseIterable, Hashable, Sendable {
    case together, each

    /// So many files of a list are reported together where a job does not say: no province has as many communes.
    ///
    /// A report of more holds tens of thousands of rows, and all of it is made anew whenever one of them changes.
    package static let mostTogether = 200
  }

  /// When nothing is published.
  package struct Stop: Hashable, Sendable {
    /// From so many errors on.
    package var errors: Int?
    /// From so many errors in a hundred records on.
    package var percent: Double?
    /// As soon as one input cannot be read.
    package var isForUnreadable = false

    package init(errors: Int? = nil, percent: Double? = nil, isForUnreadable: Bool = false) {
      self.errors = errors
      self.percent = percent
      self.isForUnreadable = isForUnreadable
    }
  }

  /// How much of the past is kept.
  package struct Retention: Hashable, Sendable {
    /// The last runs, the published one among them.
    package var runs = 30
    /// None older than so many days of reporting, counted from the newest; nil for any age.
    package var days: Int?

    package init(runs: Int = 30, days: Int? = nil) {
      self.runs = runs
      self.days = days
    }
  }

  /// The digest of the file's text.
  let digest: ContentDigest
  /// The job's file, as messages name it.
  package let file: String
  /// The folder paths are relative to; empty for the working folder.
  package let folder: String
  package var lists: [InputList]
  package var asOf: ReportingDay
  package var templates: [String]
  package var templateFolder: String?
  package var formats: [ReportJob.Format]
  package var language: Language
  package var audience: Audience
  /// Nil where their number decides.
  package var scope: Scope?
  package var units: UnitBasis
  /// Whether every unit gets a folder of its own.
  package var isByUnit: Bool
  /// How many days ahead certificates end that letters are about; nil for the profile's horizon.
  package var within: Int?
  package var settings: [(name: String, text: String)]
  /// Whether findings say what has expired and what will soon.
  package var withTerms: Bool
  /// The folder of what is published.
  package var publish: String
  /// The history's file; nil for none.
  package var history: String?
  /// The least grave finding that makes the status 1; nil for none.
  package var failOn: Diagnostic.Severity?
  package var stop: Stop
  package var keep: Retention

  /// Whether a template is named by its file rather than by its name.
  static func isPath(ofTemplate name: String) -> Bool { name.contains("/") || name.hasSuffix(".md") }

  /// A template as reports find it.
  func resolvedTemplate(_ name: String) -> String { Self.isPath(ofTemplate: name) ? resolved(name) : name }

  /// How a list of so many files, readable or not, is reported.
  func scope(ofFiles count: Int) -> Scope { scope ?? (count > Scope.mostTogether ? .each : .together) }

  /// A path of the job's file as the system finds it.
  package func resolved(_ path: String) -> String {
    path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
  }
}
