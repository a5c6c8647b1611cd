internal import Diagnostics
internal import Registry

/// A heading declares as many entities of a kind as stand behind the rows below it.
///
/// «3 HTX» over the products of two: an error at the heading, with the first row of each of the two. A section that
/// inherits the difference of a district says which heading it comes from.
struct DeclaredKind: Rule {
  static let code: DiagnosticCode = "declared-kind"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.bands.count)
    for (id, band) in list.registry.bands.enumerated() where list.tallies[id].products > 0 {
      for kind in list.kindsToCompare(under: id) {
        let declared = band.declared.value(of: kind) ?? 0
        let records = list.tallies[id].firstRecords(of: kind, in: list.registry)
        guard declared != records.count else { continue }
        let label = list.profile.label(of: kind)
        let source = list.bandDifference(id) { band, tally in
          (band.declared.value(of: kind), tally.firstRecords(of: kind, in: list.registry).count)
        }
        findings.report(
          Diagnostic(
            Self.code, .error, at: band.location, range: band.range, value: band.heading,
            fragment: band.declared.kinds.first { $0.kind == kind }?.count.fragment,
            message: .declaredKind(label, declared: declared, counted: records.count),
            count: Diagnostic.Count(declared: declared, counted: records.count, kind: kind.rawValue),
            notes: list.notes(on: records),
            help: source.map { .inheritedFrom($0.location.address) }
              ?? .declaredKindHelp(label, counted: records.count)))
      }
    }
  }
}

extension CheckedList {
  /// The kinds a heading is answerable for: those it names, and, where it names kinds but no total, those of its rows.
  ///
  /// Where it does give a total, a kind it leaves out shows in the sum (`declared-kinds-sum`).
  fileprivate func kindsToCompare(under id: Band.ID) -> [EntityKind] {
    let declared = registry.bands[id].declared
    guard !declared.kinds.isEmpty else { return [] }
    let counted = tallies[id].kinds(in: registry)
    return profile.kinds.map(\.kind).filter { kind in
      declared.value(of: kind) != nil || (declared.entities == nil && counted[kind] != nil)
    }
  }
}
