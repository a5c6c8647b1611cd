package import Diagnostics

/// Recognitions that were withdrawn, as lists of revocations name them: one row a revocation.
///
/// A row speaks of the records that have all it gives of producer, product and decision number. One that gives neither a
/// producer nor a decision says too little and speaks of none.
package struct Revocations: Sendable {
  /// One row of a list of revocations.
  package struct Entry: Sendable {
    /// The file as findings print it, and the row.
    package let file: String
    package let row: Int
    /// The first day it counts; nil where the list does not tell, so that it counts on every day.
    package let day: CivilDate?
    /// The day of the decision that is withdrawn, where the decision's cell says it.
    let decided: CivilDate?
    let claim: RevocationClaim
  }

  package private(set) var entries: [Entry] = []
  private var numbers: [RevocationClaim: [Int]] = [:]
  private var shapes: Set<RevocationClaim.Shape> = []

  package init() {}

  /// Reads the rows of a list that was understood by `Profile.revocations`, whose dates are days of revocation.
  package init(_ list: Registry, _ catalog: SourceCatalog) {
    var claims = RevocationClaims(list)
    for (id, item) in list.registrations.enumerated() {
      let claim = claims.claim(of: id)
      let isInDecision = item.location(of: .decisionDate) == item.location(of: .decisionNumber)
      let entry = Entry(
        file: catalog[item.sheet].file, row: item.row, day: isInDecision ? nil : item.decided.date,
        decided: isInDecision ? item.decided.date : nil, claim: claim)
      if claim.shape.isEnough {
        numbers[claim, default: []].append(entries.count)
        shapes.insert(claim.shape)
      }
      entries.append(entry)
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// By `Registration.ID`, the revocations a list's records are subject to on a day: of several the first.
  ///
  /// A record decided after a revocation is none of those it withdrew.
  ///
  /// - Complexity: linear in the records.
  package func entries(of list: Registry, asOf: CivilDate?) -> [Registration.ID: Entry] {
    guard !isEmpty else { return [:] }
    var found: [Registration.ID: Entry] = [:]
    var claims = RevocationClaims(list)
    for (id, item) in list.registrations.enumerated() {
      let claim = claims.claim(of: id)
      let candidates = shapes.flatMap { numbers[claim.reduced(to: $0)] ?? [] }.sorted()
      let first = candidates.first { number in
        let entry = entries[number]
        if let day = entry.day, let asOf, day > asOf { return false }
        if let day = entry.day, let decided = item.decided.date, decided > day { return false }
        if let own = entry.decided, let decided = item.decided.date, own != decided { return false }
        return true
      }
      if let first { found[id] = entries[first] }
    }
    return found
  }

  /// The rows that speak of no record of a list.
  package func strangers(to list: Registry) -> [Entry] {
    var claims = RevocationClaims(list)
    var known: Set<Int> = []
    for id in list.registrations.indices {
      let claim = claims.claim(of: id)
      for shape in shapes { known.formUnion(numbers[claim.reduced(to: shape)] ?? []) }
    }
    return entries.indices.filter { !known.contains($0) }.map { entries[$0] }
  }
}

extension Profile {
  /// How lists of revocations are read: by the same headers, but what tells a date is the revocation's.
  package var revocations: Profile {
    var profile = self
    let days = ["Ngày thu hồi", "Ngày quyết định thu hồi", "Ngày QĐ thu hồi", "Ngày ký quyết định thu hồi"]
    let remarks = [
      "Số quyết định thu hồi", "Quyết định thu hồi", "Số QĐ thu hồi", "QĐ thu hồi", "Lý do thu hồi", "Lý do",
    ]
    profile.columns = columns.map { column in
      switch column.field {
      case .decisionDate: Column(.decisionDate, days)
      case .note:
        Column(.note, column.headers + remarks + columns.filter { $0.field == .decisionDate }.flatMap(\.headers))
      default: column
      }
    }
    return profile
  }
}
