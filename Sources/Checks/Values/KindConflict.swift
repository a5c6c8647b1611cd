internal import Diagnostics
internal import Registry

/// The kind column says what the name says.
///
/// «HTX Bình An» with «Doanh nghiệp» in the kind column: a warning at the kind column, a note at the name. Counts go by
/// the column.
struct KindConflict: Rule {
  static let code: DiagnosticCode = "kind-conflict"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    guard registry.hasColumn(.entityKind) else { return }
    findings.examine(Self.code, registry.registrations.count)
    var reports = CellReports(Self.code, list)
    var kinds = KindsOfTexts(registry)
    let records = registry.registrations.span
    for id in records.indices {
      guard let column = kinds.kind(of: records[id][.entityKind].text),
        let name = kinds.kind(of: records[id][.entity].text), column != name
      else { continue }
      let item = records[id]
      reports.report(
        .warning, .entityKind, of: item,
        message: .kindConflict(
          column: list.profile.label(of: column), name: list.profile.label(of: name), list.profile.nouns.entity),
        help: .kindConflictHelp(),
        notes: [Diagnostic.Note(.nameSaysKind(list.profile.nouns.entity), at: list.location(of: .entity, in: item))],
        &findings)
    }
  }
}

/// The kind each distinct text shows, looked for once.
private struct KindsOfTexts {
  private enum Answer {
    case notAsked
    case known(EntityKind?)
  }

  private let texts: TextPool
  private let words: KindWords
  private var answers: [Answer]

  init(_ registry: Registry) {
    texts = registry.texts
    words = KindWords(registry.profile.kinds)
    answers = Array(repeating: .notAsked, count: texts.count)
  }

  mutating func kind(of text: TextID) -> EntityKind? {
    if case .known(let kind) = answers[Int(text.rawValue)] { return kind }
    let kind = words.kind(in: texts.key(of: text))
    answers[Int(text.rawValue)] = .known(kind)
    return kind
  }
}
