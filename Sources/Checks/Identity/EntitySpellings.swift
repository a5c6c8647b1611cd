internal import Diagnostics
internal import Registry

/// An entity is called the same in all its rows.
///
/// «HTX Bình An» and «HTX Binh An» with one telephone number, or one representative: a warning at the spelling that
/// fewer rows have, since each is counted as an entity of its own. Names that differ in their numbers, or in more than
/// a letter or two, are two entities.
struct EntitySpellings: Rule {
  static let code: DiagnosticCode = "entity-spellings"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    findings.examine(Self.code, registry.entities.count)
    let contacts = list.contacts.value { EntityContacts(registry) }
    var names = EntityNames(registry)
    var reports = CellReports(Self.code, list)
    var reported: Set<Entity.ID> = []
    for group in contacts.sharingPhone + contacts.sharingRepresentative {
      // The spelling of most rows first, of as many the one that stands first.
      let entities = group.map(\.entity).sorted { left, right in
        let (more, fewer) = (contacts.rowsOf[left], contacts.rowsOf[right])
        return more != fewer ? more > fewer : contacts.firstRowOf[left] < contacts.firstRowOf[right]
      }
      for (index, entity) in entities.enumerated() where !reported.contains(entity) {
        guard let other = entities[..<index].first(where: { names.likeness($0, entity) == .near }) else { continue }
        reported.insert(entity)
        let item = registry.registrations[contacts.firstRowOf[entity]]
        let place = registry.registrations[contacts.firstRowOf[other]]
        let field: Field = registry.entities[entity].isUnnamed ? .representative : .entity
        reports.report(
          .warning, field, of: item,
          message: .entitySpellings(
            list.displayName(of: registry.entities[entity]), list.displayName(of: registry.entities[other]),
            list.profile.nouns.entity),
          help: .entitySpellingsHelp(list.profile.nouns.entity),
          notes: [Diagnostic.Note(.otherSpellingIsHere(), at: list.location(of: field, in: place))], &findings)
      }
    }
  }
}
