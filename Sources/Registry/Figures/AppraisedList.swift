/// A list on a day: its records, what each stands for, and which unit it is of.
package struct AppraisedList: Sendable {
  package let registry: Registry
  package let appraisal: Appraisal
  package let units: UnitNames
  /// Asked for by every report of the list, and by the history.
  private let ownTrace = Once<FigureTrace>()

  package var asOf: CivilDate { appraisal.asOf }

  /// - Complexity: linear in the records.
  package init(_ registry: Registry, asOf: CivilDate, by basis: UnitBasis = .written) {
    self.init(registry, Appraisal(registry, asOf: asOf), registry.unitNames(by: basis))
  }

  private init(_ registry: Registry, _ appraisal: Appraisal, _ units: UnitNames) {
    self.registry = registry
    self.appraisal = appraisal
    self.units = units
  }

  /// Its figures by name; reckoned when first asked for.
  package var trace: FigureTrace { ownTrace.value { FigureTrace(registry, appraisal, by: units) } }

  /// Its figures by name, with ends counted within these days ahead besides the profile's horizons.
  package func trace(horizons: [Int]) -> FigureTrace {
    FigureTrace(registry, appraisal, by: units, horizons: horizons)
  }

  /// The share of every unit, in Vietnamese alphabetical order; last that of the records whose unit nothing tells.
  ///
  /// Every record is in one of them and stands for the same as in the whole.
  package func byUnit() -> [(unit: NamedUnit?, list: AppraisedList)] {
    var records = Array(repeating: [Registration.ID](), count: units.units.count)
    var unknown: [Registration.ID] = []
    for id in registry.registrations.indices {
      if let unit = units.number(of: id) { records[unit].append(id) } else { unknown.append(id) }
    }
    var shares = units.alphabetical.map { (unit: Optional(units.units[$0]), list: keeping(records[$0])) }
    if !unknown.isEmpty { shares.append((nil, keeping(unknown))) }
    return shares.filter { !$0.list.registry.registrations.isEmpty }
  }

  private func keeping(_ records: [Registration.ID]) -> AppraisedList {
    AppraisedList(registry.keeping(records), appraisal.keeping(records), units.keeping(records))
  }
}
