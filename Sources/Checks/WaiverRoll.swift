internal import Diagnostics
internal import Registry

/// Holds the profile's waivers against what was found: what is waived, what is no longer, what never was there.
struct WaiverRoll {
  static let expired: DiagnosticCode = "waiver-expired"
  static let unused: DiagnosticCode = "waiver-unused"
  static let codes = [expired, unused]

  private let registry: Registry
  private let sources: SourceCatalog
  private let asOf: CivilDate
  private let waivers: [Waiver]
  /// The names of the entities of each row; empty where no waiver asks for them.
  private let entityOfRow: [SourceLocation: [TextKey]]

  init(_ registry: Registry, _ sources: SourceCatalog, asOf: CivilDate) {
    self.registry = registry
    self.sources = sources
    self.asOf = asOf
    waivers = registry.profile.waivers
    entityOfRow = waivers.contains { $0.place.entity != nil } ? Self.entities(registry) : [:]
  }

  /// Takes out the findings that are waived, and says which waivers have run out or are for nothing.
  func apply(to findings: inout Findings) {
    guard !waivers.isEmpty else { return }
    var first: [Int: SourceLocation] = [:]
    findings.waive { diagnostic in
      let matching = waivers.indices.filter { matches(waivers[$0], diagnostic) }
      for index in matching where first[index].map({ diagnostic.location < $0 }) ?? true {
        first[index] = diagnostic.location
      }
      return matching.contains { asOf <= waivers[$0].until }
    }
    for (index, waiver) in waivers.enumerated() {
      if let place = first[index] {
        if waiver.until < asOf { findings.report(expired(waiver, at: place)) }
      } else if let place = place(of: waiver) {
        findings.report(unused(waiver, at: place))
      }
    }
  }

  private func expired(_ waiver: Waiver, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      Self.expired, .warning, at: place, range: registry.sheet(place.sheet)?.range(at: place),
      message: .waiverExpired(waiver.code.rawValue, until: waiver.until.slashed, reason: waiver.reason),
      help: .waiverExpiredHelp(line: waiver.line))
  }

  private func unused(_ waiver: Waiver, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      Self.unused, .note, at: place, message: .waiverUnused(waiver.code.rawValue, reason: waiver.reason),
      help: .waiverUnusedHelp(line: waiver.line))
  }

  private func matches(_ waiver: Waiver, _ diagnostic: Diagnostic) -> Bool {
    guard waiver.code == diagnostic.code, isIn(waiver, diagnostic.location.sheet) else { return false }
    if let row = waiver.place.row {
      let column = waiver.place.column ?? Int(diagnostic.location.column)
      let isThere = Int(diagnostic.location.row) == row && Int(diagnostic.location.column) == column
      guard isThere || diagnostic.range?.contains(row: row, column: column) ?? false else { return false }
    }
    guard let entity = waiver.place.entity else { return true }
    let row = SourceLocation(sheet: diagnostic.location.sheet, row: Int(diagnostic.location.row), column: 0)
    return entityOfRow[row]?.contains(TextKey(entity)) ?? false
  }

  /// Whether a sheet is the waiver's, as far as it names one.
  private func isIn(_ waiver: Waiver, _ sheet: SheetID) -> Bool {
    let names = sources[sheet]
    return waiver.place.file.map { $0 == names.file } ?? true && waiver.place.sheet.map { $0 == names.name } ?? true
  }

  /// Where a waiver is for something; nil where none of the inputs is the one it names.
  private func place(of waiver: Waiver) -> SourceLocation? {
    guard let sheet = registry.sheets.first(where: { isIn(waiver, $0.sheet) }) else { return nil }
    return SourceLocation(sheet: sheet.sheet, row: waiver.place.row ?? 0, column: waiver.place.column ?? 0)
  }

  /// The entities by their rows, under their names and, where those say no more than the kind, with their representatives.
  private static func entities(_ registry: Registry) -> [SourceLocation: [TextKey]] {
    var names: [SourceLocation: [TextKey]] = [:]
    for item in registry.registrations {
      guard let id = item.entity else { continue }
      let entity = registry.entities[id]
      let keys = [TextKey(entity.name), TextKey("\(entity.name) (\(entity.representative))")]
      names[SourceLocation(sheet: item.sheet, row: item.row, column: 0), default: []] += keys
    }
    return names
  }
}
