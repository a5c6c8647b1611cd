internal import Diagnostics
internal import Registry

/// One count of a heading or a total beside what its rows hold.
struct DeclaredFigure {
  let declared: Int
  let counted: Int
  /// As it stands; nil for a kind that is left out.
  let count: DeclaredCounts.Count?

  var difference: Int { declared - counted }

  /// The words as they would stand with the count of the rows: `2 HTX`, `HTX: 2`.
  var corrected: String? {
    guard let fragment = count?.fragment else { return nil }
    let isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
    guard let first = fragment.firstIndex(where: isDigit) else { return fragment }
    let rest = fragment[first...].drop { isDigit($0) || $0 == "." }
    return fragment[..<first] + "\(counted)" + rest
  }
}

extension CheckedList {
  /// The products that are declared; nil if none are, or there are no rows to count.
  func products(of id: Declaration.ID) -> DeclaredFigure? {
    let declaration = declarations[id]
    return figure(declaration.declared.products, .products, declaration.tally.products, declaration)
  }

  /// The entities that are declared; nil if none are, or there are no rows to count.
  func entities(of id: Declaration.ID) -> DeclaredFigure? {
    let declaration = declarations[id]
    guard declaration.hasEntities else { return nil }
    return figure(declaration.declared.entities, .entities, declaration.tally.entities.count, declaration)
  }

  /// The entities of a kind a heading is answerable for: if it names the kind, or names kinds but no total.
  ///
  /// Where it does give a total, a kind it leaves out shows in the sum (`declared-kinds-sum`).
  func entities(of kind: EntityKind, under id: Declaration.ID) -> DeclaredFigure? {
    let declaration = declarations[id]
    let declared = declaration.declared
    guard declaration.tally.products > 0, !declared.kinds.isEmpty, declaration.hasEntities else { return nil }
    let counted =
      declaration.total?.figure(of: .kind(kind)) ?? declaration.tally.count(of: kind, in: registry)
    if let value = declared.value(of: kind) {
      return DeclaredFigure(
        declared: value, counted: counted, count: declared.kinds.first { $0.kind == kind }?.count)
    }
    guard declared.entities == nil else { return nil }
    return DeclaredFigure(declared: 0, counted: counted, count: nil)
  }

  /// The one heading right under another, or among the rows of a total, that has the same difference, and so explains
  /// it.
  func source(of id: Declaration.ID, _ figure: (Declaration.ID) -> DeclaredFigure?) -> Declaration? {
    let wrong = declarations[id].parts.filter { figure($0)?.difference ?? 0 != 0 }
    guard wrong.count == 1, figure(wrong[0])?.difference == figure(id)?.difference else { return nil }
    return declarations[wrong[0]]
  }

  private func figure(
    _ count: DeclaredCounts.Count?, _ subject: DeclaredCounts.Subject, _ counted: Int, _ declaration: Declaration
  ) -> DeclaredFigure? {
    guard let count, declaration.tally.products > 0 else { return nil }
    return DeclaredFigure(
      declared: count.value, counted: declaration.total?.figure(of: subject) ?? counted, count: count)
  }
}
