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
  ///
  /// - Parameters:
  ///   - reading: the lists.
  ///   - language: the language reasons are given in.
  package init?(_ reading: ListReading, _ language: Language) {
    // No structural finding depends on the day, so that a list gives the same profile on every day.
    guard var draft = ProfileDraft(columnsOf: reading), let day = CivilDate(year: 2025, month: 7, day: 1) else {
      return nil
    }
    draft.profile.waivers = []
    var current = ListReading(reading, profile: draft.profile)
    draft = Self.learningNotes(draft, &current)
    draft.learnKinds(from: current)
    draft.learnExpected(from: current)
    current = Self.reading(current, by: draft.profile)
    // Units a heading or an address names are told by all the units of a list, so that some show after others.
    for _ in 0..<3 {
      let unknown = Self.findings(current, day).filter { $0.code == "unit-unknown" }.compactMap(\.fragment)
      if unknown.isEmpty { break }
      var keys = Set(draft.profile.knownUnits.map { TextKey($0) })
      draft.profile.knownUnits += unknown.filter { keys.insert(TextKey($0)).inserted }
      current = Self.reading(current, by: draft.profile)
    }
    draft.profile.waivers = Self.waivers(for: Self.findings(current, day), in: current, language)
    self.draft = draft
    self.reading = current
  }

  package var profile: Profile { draft.profile }

  /// The draft with words of notes from rows that were not understood, unless products would get lost by them.
  private static func learningNotes(_ draft: ProfileDraft, _ reading: inout ListReading) -> ProfileDraft {
    var noted = draft
    noted.learnNotes(from: reading)
    let other = Self.reading(reading, by: noted.profile)
    guard other.registry.registrations.count == reading.registry.registrations.count,
      other.registry.bands.count == reading.registry.bands.count
    else { return draft }
    reading = other
    return noted
  }

  /// The lists by a profile, understood anew only if that is another one.
  private static func reading(_ reading: ListReading, by profile: Profile) -> ListReading {
    reading.registry.profile == profile ? reading : ListReading(reading, profile: profile)
  }

  private static func findings(_ reading: ListReading, _ day: CivilDate) -> [Diagnostic] {
    Checker().check(reading.registry, asOf: day).diagnostics.filter { structural.contains($0.code) }
  }

  private static func waivers(for findings: [Diagnostic], in reading: ListReading, _ language: Language) -> [Waiver] {
    guard let end = CivilDate(year: 9999, month: 12, day: 31) else { return [] }
    return findings.map { finding in
      let sheet = reading.catalog[finding.location.sheet]
      let place = Waiver.Place(
        file: sheet.file, sheet: sheet.name.isEmpty ? nil : sheet.name,
        row: finding.location.row > 0 ? Int(finding.location.row) : nil,
        column: finding.location.column > 0 ? Int(finding.location.column) : nil)
      return Waiver(finding.code, at: place, reason: Phrase.learnedWaiver().text(language), until: end, line: 1)
    }
  }
}
