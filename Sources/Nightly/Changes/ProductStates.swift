internal import History
internal import Registry

/// The products of a list as they stand on one day, as the history keeps them.
struct ProductStates {
  /// A producer as it is shown, and its part of its products' keys.
  private struct Producer {
    let name: String
    let key: [UInt8]

    init(name: String, person: String) {
      self.name = person.isEmpty ? name : "\(name) \(person)"
      var key: [UInt8] = []
      for text in [name, person] { ContentDigest.append(TextKey(text).bytes, to: &key) }
      self.key = key
    }
  }

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
    let producers = registry.entities.map {
      Producer(name: $0.name, person: $0.isUnnamed ? $0.representative : "")
    }
    var seen: [ContentDigest: Int] = [:]
    var states: [HistoryRegistration] = []
    states.reserveCapacity(registry.registrations.count)
    for (id, item) in registry.registrations.enumerated() {
      let standing = appraisal.standings[id]
      guard standing != .superseded, standing != .future else { continue }
      let producer =
        item.entity.map { producers[$0] } ?? Producer(name: registry.text(.entity, of: item), person: "")
      let product = registry.text(.product, of: item)
      var content = producer.key
      ContentDigest.append(TextKey(product).bytes, to: &content)
      let digest = ContentDigest(of: content)
      // Two rows of one product without a usable date are two records: each is kept, as `unknown` counts them.
      let number = seen[digest, default: 0] + 1
      seen[digest] = number
      let key = digest.hex(ofFirst: 16)
      states.append(
        HistoryRegistration(
          list: list, key: number == 1 ? key : "\(key)-\(number)", product: product, entity: producer.name,
          unit: units.number(of: id).map { units.units[$0].name } ?? "", stars: item.stars,
          decisionNumber: registry.text(.decisionNumber, of: item), decided: item.decided.date?.iso,
          lastValidDay: appraisal.lastValidDays[id]?.iso,
          standing: hasDecisions ? standing.rawValue : "registered"))
    }
    return states
  }
}
