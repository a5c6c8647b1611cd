/// A legal kind of producer, named as in the output contracts: `htx`, `ho_kinh_doanh`.
package struct EntityKind: RawRepresentable, Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }

  package static func < (left: EntityKind, right: EntityKind) -> Bool { left.rawValue < right.rawValue }
}
