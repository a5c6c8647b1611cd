/// Finds products that one of two lists calls otherwise, among those each has alone: of the same entity, the same name but
/// for marks and the order of its words, the same decision, or a name that is near.
///
/// Products are put side by side by what they share, never each with each; a name that is near is looked for only where
/// few are left of an entity.
struct ProductRenames {
  /// A product that one of the lists has alone.
  struct Candidate {
    let key: ComparedProducts.Key
    /// The entity, by its number in the new list.
    let entity: Entity.ID
    let record: Registration.ID
  }

  /// Pairs of names that are compared letter by letter, of one entity at most.
  private static let most = 64

  private let marks: ProductMarks
  private var old: [Candidate]
  private var new: [Candidate]
  private var pairs: [(old: Candidate, new: Candidate)] = []

  init(_ registry: Registry, old: [Candidate], new: [Candidate]) {
    marks = ProductMarks(registry)
    self.old = old
    self.new = new
  }

  /// The pairs, none of a product twice.
  ///
  /// - Complexity: linear in the products.
  mutating func found() -> [(old: Candidate, new: Candidate)] {
    let marks = marks
    pair { marks.letters($0) }
    pair { marks.words($0) }
    pair { marks.decision($0) }
    pairNear { marks.decision($0) }
    pairNear { marks.entity($0) }
    return pairs
  }

  /// Pairs what has a mark alone on each side.
  private mutating func pair(by mark: (Candidate) -> ProductMarks.Mark?) {
    let (left, right) = (grouped(old, by: mark), grouped(new, by: mark))
    for (key, candidates) in left {
      guard candidates.count == 1, let others = right[key], others.count == 1 else { continue }
      take(candidates[0], others[0])
    }
    settle()
  }

  /// Pairs names that are near, the nearest first, where few have a mark.
  private mutating func pairNear(by mark: (Candidate) -> ProductMarks.Mark?) {
    let (left, right) = (grouped(old, by: mark), grouped(new, by: mark))
    for (key, candidates) in left {
      guard let others = right[key], candidates.count * others.count <= Self.most else { continue }
      var near: [(distance: Int, old: Candidate, new: Candidate)] = []
      for candidate in candidates {
        for other in others {
          if let distance = marks.distance(candidate, other) { near.append((distance, candidate, other)) }
        }
      }
      near.sort { ($0.distance, $0.old.record, $0.new.record) < ($1.distance, $1.old.record, $1.new.record) }
      var taken: Set<Registration.ID> = []
      for (_, candidate, other) in near where taken.isDisjoint(with: [candidate.record, other.record]) {
        taken.formUnion([candidate.record, other.record])
        take(candidate, other)
      }
    }
    settle()
  }

  private mutating func take(_ candidate: Candidate, _ other: Candidate) { pairs.append((candidate, other)) }

  /// Leaves out what has been paired.
  private mutating func settle() {
    let taken = Set(pairs.flatMap { [$0.old.record, $0.new.record] })
    old.removeAll { taken.contains($0.record) }
    new.removeAll { taken.contains($0.record) }
  }

  private func grouped(_ candidates: [Candidate], by mark: (Candidate) -> ProductMarks.Mark?) -> [ProductMarks.Mark:
    [Candidate]]
  {
    var groups: [ProductMarks.Mark: [Candidate]] = [:]
    for candidate in candidates where candidate.entity >= 0 {
      if let mark = mark(candidate) { groups[mark, default: []].append(candidate) }
    }
    return groups
  }
}
