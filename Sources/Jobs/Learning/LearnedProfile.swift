internal import Checks
package import Diagnostics
package import Intake
internal import Profiles
package import Registry

/// A profile by which nothing about the layout of some lists is left to be said.
///
/// What headers, kinds and words tell goes into the profile; whatever is left goes into waivers, for a person to look at.
package struct LearnedProfile {
  /// Findings about how a list is laid out rather than about what it says.
  package static let structural: Set<DiagnosticCode> = [
    "header-missing", "header-unknown", "kind-unknown", "row-unread", "unit-unknown",
  ]

  let draft: ProfileDraft
  /// The lists by the learned profile.
  package let reading: ListReading

  /// Learns from lists that were read by some profile; nil where none of their sheets could hold a list.
  package init?(_ reading: ListReading) {
    // No structural finding depends on the day, so that a list gives the same profile on every day.
    guard var draft = ProfileDraft(columnsOf: reading), let day = CivilDate(year: 2025, month: 7, day: 1) else {
      return nil
    }
    draft.profile.waivers = []
    var current = ListReading(reading, profile: draft.profile)
    draft = Self.learningNotes(draft, &current)
    draft.learnKinds(from: current)
    draft.learnExpected(from: current)
    current = ListReading(current, profile: draft.profile)
    // Units a heading or an address names are told by all the units of a list, so that some show after others.
    for _ in 0..<3 {
      let unknown = Self.findings(current, day).filter { $0.code == "unit-unknown" }.compactMap(\.fragment)
      if unknown.isEmpty { break }
      var keys = Set(draft.profile.knownUnits.map { TextKey($0) })
      draft.profile.knownUnits += unknown.filter { keys.insert(TextKey($0)).inserted }
      current = ListReading(current, profile: draft.profile)
    }
    draft.profile.waivers = Self.waivers(for: Self.findings(current, day), in: current)
    self.draft = draft
    self.reading = ListReading(current, profile: draft.profile)
  }

  package var profile: Profile { draft.profile }

  /// The draft with words of notes from rows that were not understood, unless products would get lost by them.
  private static func learningNotes(_ draft: ProfileDraft, _ reading: inout ListReading) -> ProfileDraft {
    var noted = draft
    noted.learnNotes(from: reading)
    let other = ListReading(reading, profile: noted.profile)
    guard other.registry.registrations.count == reading.registry.registrations.count,
      other.registry.bands.count == reading.registry.bands.count
    else { return draft }
    reading = other
    return noted
  }

  private static func findings(_ reading: ListReading, _ day: CivilDate) -> [Diagnostic] {
    Checker().check(reading.registry, asOf: day).diagnostics.filter { structural.contains($0.code) }
  }

  private static func waivers(for findings: [Diagnostic], in reading: ListReading) -> [Waiver] {
    guard let end = CivilDate(year: 9999, month: 12, day: 31) else { return [] }
    return findings.map { finding in
      let sheet = reading.catalog[finding.location.sheet]
      let place = Waiver.Place(
        file: sheet.file, sheet: sheet.name.isEmpty ? nil : sheet.name,
        row: finding.location.row > 0 ? Int(finding.location.row) : nil,
        column: finding.location.column > 0 ? Int(finding.location.column) : nil)
      return Waiver(finding.code, at: place, reason: Phrase.learnedWaiver().vi, until: end, line: 1)
    }
  }
}
