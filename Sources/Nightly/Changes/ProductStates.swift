internal import History
internal import Registry

/// The products of a list as they stand on one day, as the history keeps them.
struct ProductStates {
  private let registry: Registry
  private let appraisal: Appraisal
  private let units: UnitNames
  private let list: String
  /// Asked once: the answer looks at every sheet, and a thousand lists have a hundred thousand products.
  private let hasDecisions: Bool

  init(_ appraised: AppraisedList, list: String) {
    registry = appraised.registry
    appraisal = appraised.appraisal
    units = appraised.units
    self.list = list
    hasDecisions = appraised.registry.hasDecisions
  }

  /// Each product once, by the decision that counts, in the order of their rows.
  ///
  /// Decisions of later days are left out: they are not there yet.
  func all() -> [HistoryRegistration] {
    var seen: [String: Int] = [:]
    return registry.registrations.indices.compactMap { id in
      let standing = appraisal.standings[id]
      guard standing != .superseded, standing != .future else { return nil }
      let state = state(of: id, standing)
      // Two rows of one product without a usable date are two records: each is kept, as `unknown` counts them.
      let number = seen[state.key, default: 0]
      seen[state.key] = number + 1
      return number == 0 ? state : state.numbered(number + 1)
    }
  }

  private func state(of id: Registration.ID, _ standing: Standing) -> HistoryRegistration {
    let item = registry.registrations[id]
    let entity = item.entity.map { registry.entities[$0] }
    let product = registry.text(.product, of: item)
    let name = entity?.name ?? registry.text(.entity, of: item)
    let person = entity.map { $0.isUnnamed ? $0.representative : "" } ?? ""
    let key = ContentDigest(of: [Self.folded(name), Self.folded(person), Self.folded(product)])
    return HistoryRegistration(
      list: list, key: String(key.hex.prefix(32)), product: product,
      entity: person.isEmpty ? name : "\(name) \(person)",
      unit: units.number(of: id).map { units.units[$0].name } ?? "", stars: item.stars,
      decisionNumber: registry.text(.decisionNumber, of: item), decided: item.decided.date?.iso,
      lastValidDay: appraisal.lastValidDays[id]?.iso,
      standing: hasDecisions ? standing.rawValue : "registered")
  }

  private static func folded(_ text: String) -> String { String(decoding: TextKey(text).bytes, as: UTF8.self) }
}

extension HistoryRegistration {
  /// The same under a key of its own.
  fileprivate func numbered(_ number: Int) -> HistoryRegistration {
    HistoryRegistration(
      list: list, key: "\(key)-\(number)", product: product, entity: entity, unit: unit, stars: stars,
      decisionNumber: decisionNumber, decided: decided, lastValidDay: lastValidDay, standing: standing)
  }
}
