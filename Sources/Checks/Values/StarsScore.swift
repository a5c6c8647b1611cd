internal import Diagnostics
internal import Registry

/// Stars and score go together, by the bands of the programme's criteria.
///
/// 4 stars with 57,4 points, where 4 begin at 70: a warning at the stars, a note at the score. A score that is no number
/// of the scale is reported at the score.
struct StarsScore: Rule {
  static let code: DiagnosticCode = "stars-score"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let profile = list.profile
    findings.examine(Self.code, list.registry.registrations.count)
    var reports = CellReports(Self.code, list)
    let help =
      profile.scoreBands.isEmpty
      ? Phrase.scoreFormatHelp() : .starsScoreHelp(profile.scoreBands.map { ($0.stars, Int($0.lowest)) })
    let registrations = list.registry.registrations
    let records = registrations.span
    for id in records.indices where !records[id][.score].isAbsent {
      let item = records[id]
      guard let score = item.score, profile.scores.contains(score) else {
        reports.report(
          .warning, .score, of: item, message: .scoreFormat(list.registry.text(.score, of: item), profile.scores),
          help: help, &findings)
        continue
      }
      let earned = profile.stars(forScore: score)
      guard let stars = item.stars, profile.stars.contains(stars), stars != earned else { continue }
      // Below the lowest band no number of stars is fixed, but those of the bands need more.
      guard earned != nil || profile.scoreBands.contains(where: { $0.stars == stars }) else { continue }
      let text = list.registry.text(.score, of: item)
      reports.report(
        .warning, .stars, of: item,
        message: earned.map { .starsScore(stars: stars, score: text, earned: $0) }
          ?? .starsBelowScore(stars: stars, score: text),
        help: help, notes: [Diagnostic.Note(.scoreIsHere(), at: list.location(of: .score, in: item))], &findings)
    }
  }
}
