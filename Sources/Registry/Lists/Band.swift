package import Diagnostics

/// A heading inside a list and the rows it stands over: a section `A`, a district or commune `I.`.
package struct Band: Sendable {
  /// An index into `Registry.bands`, which are in the order they stand.
  package typealias ID = Int

  /// What a heading is of: a unit, or any other part of a list.
  ///
  /// Headings of one level may stand inside each other: «I. Nhóm chè» inside «A. Sản phẩm mới», both sections.
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

  /// Where a heading was read.
  package enum Origin: String, Sendable {
    /// A row among the products.
    case row
    /// What stands above the table, as where every sheet holds the list of one district.
    case title
    /// The name of the sheet: there is no cell, and the heading's place is the sheet.
    case sheetName
  }

  package var level: Level
  package let parent: ID?
  package let origin: Origin
  /// The numbering before the name, `A` or `IV`, if there is one.
  package let number: BandNumber?
  /// The heading's words between its numbering and its counts: «Thành phố Lai Châu».
  package let name: String
  /// The heading as received.
  package let heading: String
  package var declared: DeclaredCounts
  /// The cell the heading stands in.
  package let location: SourceLocation
  /// The cell of the numbering, where it has one of its own.
  package let numberLocation: SourceLocation?
  /// The merged range, if the cell is merged.
  package let range: CellRange?

  package init(
    level: Level, parent: ID?, origin: Origin = .row, number: BandNumber?, name: String, heading: String,
    declared: DeclaredCounts, location: SourceLocation, numberLocation: SourceLocation? = nil, range: CellRange?
  ) {
    self.level = level
    self.parent = parent
    self.origin = origin
    self.number = number
    self.name = name
    self.heading = heading
    self.declared = declared
    self.location = location
    self.numberLocation = numberLocation
    self.range = range
  }
}
