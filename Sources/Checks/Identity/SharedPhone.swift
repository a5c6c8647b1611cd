internal import Diagnostics
internal import Registry

/// A telephone number is one entity's.
///
/// One number at two entities: a warning at the second, or at the one that has other numbers besides, and a note at the
/// other; both numbers masked. Two spellings of one entity are `entity-spellings`.
struct SharedPhone: Rule {
  static let code: DiagnosticCode = "shared-phone"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    findings.examine(Self.code, registry.entities.count)
    let contacts = list.contacts.value { EntityContacts(registry) }
    var names = EntityNames(registry)
    var reports = CellReports(Self.code, list)
    for group in contacts.sharingPhone {
      var distinct: [EntityContacts.Contact] = []
      for contact in group where distinct.allSatisfy({ names.likeness($0.entity, contact.entity) == .other }) {
        distinct.append(contact)
      }
      guard distinct.count > 1 else { continue }
      let strays = distinct.filter { contacts.phonesOf[$0.entity] > 1 }
      let wrong = strays.count == 1 ? strays[0] : distinct[1]
      let owner = distinct[0].entity == wrong.entity ? distinct[1] : distinct[0]
      let (item, place) = (registry.registrations[wrong.row], registry.registrations[owner.row])
      reports.report(
        .warning, .phone, of: item,
        message: .sharedPhone(
          maskedPhone(cell: registry.text(.phone, of: item)),
          list.displayName(of: registry.entities[owner.entity]), entities: distinct.count,
          list.profile.nouns.entity),
        help: .sharedPhoneHelp(list.profile.nouns.entity),
        notes: [Diagnostic.Note(.samePhoneIsHere(), at: list.location(of: .phone, in: place))], &findings)
    }
  }
}
