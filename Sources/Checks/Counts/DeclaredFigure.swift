internal import Diagnostics
internal import Registry

/// One count of a heading beside what its rows hold.
struct DeclaredFigure {
  let declared: Int
  let counted: Int
  /// The words the count stands in, `3 HTX`; nil for a kind the heading leaves out.
  let fragment: String?

  var difference: Int { declared - counted }

  /// The words as they would stand with the count of the rows, `2 HTX`.
  var corrected: String? {
    fragment.map { "\(counted)" + $0.drop { $0.isNumber || $0 == "." } }
  }
}

extension CheckedList {
  /// The products a heading declares; nil if it does not, or has no rows to count.
  func products(of id: Band.ID) -> DeclaredFigure? {
    figure(registry.bands[id].declared.products, tallies[id].products, id)
  }

  /// The entities a heading declares; nil if it does not, or has no rows to count.
  func entities(of id: Band.ID) -> DeclaredFigure? {
    figure(registry.bands[id].declared.entities, tallies[id].entities.count, id)
  }

  /// The entities of a kind a heading is answerable for: if it names the kind, or names kinds but no total.
  ///
  /// Where it does give a total, a kind it leaves out shows in the sum (`declared-kinds-sum`).
  func entities(of kind: EntityKind, under id: Band.ID) -> DeclaredFigure? {
    let declared = registry.bands[id].declared
    let counted = tallies[id].firstRecords(of: kind, in: registry).count
    guard tallies[id].products > 0, !declared.kinds.isEmpty else { return nil }
    if let value = declared.value(of: kind) {
      let fragment = declared.kinds.first { $0.kind == kind }?.count.fragment
      return DeclaredFigure(declared: value, counted: counted, fragment: fragment)
    }
    return declared.entities == nil ? DeclaredFigure(declared: 0, counted: counted, fragment: nil) : nil
  }

  /// The one heading right under another that has the same difference, and so explains it.
  func source(of id: Band.ID, _ figure: (Band.ID) -> DeclaredFigure?) -> Band? {
    let wrong = childrenOfBand[id].filter { figure($0)?.difference ?? 0 != 0 }
    guard wrong.count == 1, figure(wrong[0])?.difference == figure(id)?.difference else { return nil }
    return registry.bands[wrong[0]]
  }

  private func figure(_ declared: DeclaredCounts.Count?, _ counted: Int, _ id: Band.ID) -> DeclaredFigure? {
    guard let declared, tallies[id].products > 0 else { return nil }
    return DeclaredFigure(declared: declared.value, counted: counted, fragment: declared.fragment)
  }
}

extension DeclaredCounts {
  /// The count of a kind; a kind named with two words counts with both.
  ///
  /// Nil if the heading does not name it.
  func value(of kind: EntityKind) -> Int? {
    let counts = kinds.filter { $0.kind == kind }
    return counts.isEmpty ? nil : counts.reduce(0) { $0 + $1.count.value }
  }
}
