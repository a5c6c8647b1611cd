/// When each product of a register was recognised up to a day: for the first time, and again.
package struct Recognitions: Sendable {
  /// The newest decision of each product, in the order they stand.
  package let products: [Registration.ID]
  /// With a decision, in order.
  package let years: [Int]
  private let newByYear: [Int: [Registration.ID]]
  private let renewedByYear: [Int: [Registration.ID]]
  private let newEntitiesByYear: [Int: [Registration.ID]]

  /// - Complexity: linear in the records.
  package init(_ registry: Registry, _ appraisal: Appraisal) {
    var keys = ProductKeys(registry)
    var firstYear: [ProductKey: Int] = [:]
    var firstYearOfEntity: [Entity.ID: Int] = [:]
    /// Of each product the last record of each year.
    var latest: [YearOfProduct: Registration.ID] = [:]
    var products: [Registration.ID] = []
    for (id, item) in registry.registrations.enumerated() {
      switch appraisal.standings[id] {
      case .valid, .expired, .revoked: if item.decided.date != nil { products.append(id) }
      case .superseded, .unknown, .future: break
      }
      guard let date = item.decided.date, date <= appraisal.asOf else { continue }
      let key = keys.key(of: item, id: id)
      firstYear[key] = min(firstYear[key] ?? date.year, date.year)
      if let entity = item.entity { firstYearOfEntity[entity] = min(firstYearOfEntity[entity] ?? date.year, date.year) }
      let place = YearOfProduct(product: key, year: date.year)
      if let rival = latest[place], let other = registry.registrations[rival].decided.date, other > date { continue }
      latest[place] = id
    }
    self.products = products
    var new: [Int: [Registration.ID]] = [:]
    var renewed: [Int: [Registration.ID]] = [:]
    for (place, id) in latest {
      if firstYear[place.product] == place.year {
        new[place.year, default: []].append(id)
      } else {
        renewed[place.year, default: []].append(id)
      }
    }
    newByYear = new.mapValues { $0.sorted() }
    renewedByYear = renewed.mapValues { $0.sorted() }
    years = Set(latest.keys.map(\.year)).sorted()
    var newEntities: [Int: [Registration.ID]] = [:]
    for (year, records) in newByYear {
      var seen: Set<Entity.ID> = []
      newEntities[year] = records.filter { id in
        guard let entity = registry.registrations[id].entity, firstYearOfEntity[entity] == year else { return false }
        return seen.insert(entity).inserted
      }
    }
    newEntitiesByYear = newEntities
  }

  /// The products whose first decision is of a year, each by its last record of that year.
  package func new(in year: Int) -> [Registration.ID] { newByYear[year] ?? [] }

  /// The products decided on in a year and before it, each by its last record of that year.
  package func renewed(in year: Int) -> [Registration.ID] { renewedByYear[year] ?? [] }

  /// The entities whose first product was recognised in a year, each by its first record among the new ones.
  package func newEntities(in year: Int) -> [Registration.ID] { newEntitiesByYear[year] ?? [] }

  private struct YearOfProduct: Hashable {
    let product: ProductKey
    let year: Int
  }
}
