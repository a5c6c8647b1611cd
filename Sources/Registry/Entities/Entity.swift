package import Diagnostics

/// A producer: one company, cooperative, group or household, however many products and rows it has.
package struct Entity: Sendable {
  /// An index into `Registry.entities`.
  package typealias ID = Int

  /// The name where it first stands, as received.
  package let name: String
  package let kind: EntityKind?
  /// Whether the name says no more than its kind («Hộ kinh doanh»), so that its representative tells it apart.
  package let isUnnamed: Bool
  package let representative: String
  /// Where the name first stands.
  package let location: SourceLocation

  /// Whether it goes by its representative's name, for want of one of its own.
  package var isKnownByRepresentative: Bool { isUnnamed && !representative.isEmpty }

  package init(
    name: String, kind: EntityKind?, isUnnamed: Bool, representative: String, location: SourceLocation
  ) {
    self.name = name
    self.kind = kind
    self.isUnnamed = isUnnamed
    self.representative = representative
    self.location = location
  }
}
