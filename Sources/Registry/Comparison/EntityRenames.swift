/// Finds entities that one of two lists calls otherwise: by what both say of them.
///
/// Each record gives a few keys: its name of the entity, its product with the decision, with the telephone number, with
/// the representative, and those two together. A key that leads to one entity only on each side is a vote for the pair.
struct EntityRenames {
  private struct Evidence: Hashable {
    enum Kind: Hashable {
      case name, decision, phone, representative, person
    }

    let kind: Kind
    let first: Int
    let second: Int
    var third = 0
  }

  private struct Pair: Hashable {
    let old: Entity.ID
    let new: Entity.ID
  }

  private let registry: Registry
  private var phones: [TextID: Int] = [:]
  private var numberOfPhone: [String: Int] = [:]

  init(_ registry: Registry) { self.registry = registry }

  /// By the entity of the old list, that of the new one; none twice.
  ///
  /// - Complexity: linear in the records.
  mutating func pairs(_ old: ListSide, _ new: ListSide, _ products: inout ComparedProducts) -> [Entity.ID: Entity.ID] {
    let (oldEntities, newEntities) = (Set(old.entities), Set(new.entities))
    let known = owners(of: new, outside: oldEntities, &products)
    let gone = owners(of: old, outside: newEntities, &products)
    var votes: [Pair: Int] = [:]
    for (evidence, owner) in gone {
      if let owner, let other = known[evidence] ?? nil { votes[Pair(old: owner, new: other), default: 0] += 1 }
    }
    // Most votes first; of as many, in the order of the lists.
    let ordered = votes.sorted { left, right in
      (right.value, left.key.old, left.key.new) < (left.value, right.key.old, right.key.new)
    }
    var pairs: [Entity.ID: Entity.ID] = [:]
    var taken: Set<Entity.ID> = []
    for (pair, _) in ordered where pairs[pair.old] == nil && !taken.contains(pair.new) {
      pairs[pair.old] = pair.new
      taken.insert(pair.new)
    }
    return pairs
  }

  /// What leads to which entity; nil to several.
  private mutating func owners(
    of side: ListSide, outside known: Set<Entity.ID>, _ products: inout ComparedProducts
  ) -> [Evidence: Entity.ID?] {
    var owners: [Evidence: Entity.ID?] = [:]
    for key in side.keys where key.entity >= 0 && !known.contains(key.entity) {
      guard let entry = side.entries[key] else { continue }
      for evidence in evidence(of: registry.registrations[entry.record], product: key.name, &products) {
        if let owner = owners[evidence], owner != key.entity {
          owners[evidence] = .some(nil)
        } else {
          owners[evidence] = key.entity
        }
      }
    }
    return owners
  }

  private mutating func evidence(
    of item: Registration, product: Int, _ products: inout ComparedProducts
  ) -> [Evidence] {
    var found: [Evidence] = []
    if let entity = item.entity, !registry.entities[entity].isUnnamed {
      found.append(Evidence(kind: .name, first: products.number(of: item[.entity].text), second: 0))
    }
    if let day = item.decided.date {
      found.append(
        Evidence(
          kind: .decision, first: product, second: products.number(of: item[.decisionNumber].text),
          third: day.daysSinceUnixEpoch))
    }
    let phone = phone(item[.phone].text)
    let person = item[.representative].isAbsent ? nil : products.number(of: item[.representative].text)
    if let phone { found.append(Evidence(kind: .phone, first: product, second: phone)) }
    if let person { found.append(Evidence(kind: .representative, first: product, second: person)) }
    if let phone, let person { found.append(Evidence(kind: .person, first: phone, second: person)) }
    return found
  }

  private mutating func phone(_ text: TextID) -> Int? {
    if text == .empty { return nil }
    if let known = phones[text] { return known < 0 ? nil : known }
    let digits = PhoneNumber.numbers(in: registry.texts[text]).first?.digits ?? ""
    let number = digits.isEmpty ? -1 : numberOfPhone[digits] ?? numberOfPhone.count
    if number >= 0 { numberOfPhone[digits] = number }
    phones[text] = number
    return number < 0 ? nil : number
  }
}
