package import Diagnostics

/// A heading inside a list and the rows it stands over: a section `A`, a district or commune `I.`.
package struct Band: Sendable {
  /// An index into `Registry.bands`, which are in the order they stand.
  package typealias ID = Int

  /// How deep a heading stands; a lower level opens inside the one above.
  package enum Level: Int, Comparable, Sendable {
    case section, district, commune

    /// The name in the output contracts.
    package var name: String {
      switch self {
      case .section: "section"
      case .district: "district"
      case .commune: "commune"
      }
    }

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  package let level: Level
  package let parent: ID?
  /// The numbering before the name, `A` or `IV`, if there is one.
  package let number: BandNumber?
  /// The heading's words between its numbering and its counts: «Thành phố Lai Châu».
  package let name: String
  /// The heading as received.
  package let heading: String
  package let declared: DeclaredCounts
  /// The cell the heading stands in.
  package let location: SourceLocation
  /// The merged range, if the cell is merged.
  package let range: CellRange?

  package init(
    level: Level, parent: ID?, number: BandNumber?, name: String, heading: String, declared: DeclaredCounts,
    location: SourceLocation, range: CellRange?
  ) {
    self.level = level
    self.parent = parent
    self.number = number
    self.name = name
    self.heading = heading
    self.declared = declared
    self.location = location
    self.range = range
  }
}
