package import Diagnostics
package import Registry

/// What is said beside the parts of a profile that is written out.
package struct ProfileRemarks: Sendable {
  /// At its head.
  package var head: [Phrase] = []
  /// Above a column.
  package var columns: [Field: [Phrase]] = [:]
  /// Above an extra column, by its place.
  package var extraColumns: [Int: [Phrase]] = [:]
  /// Above a kind.
  package var kinds: [EntityKind: [Phrase]] = [:]
  /// Above one of the keys of the profile, `stars`, or of its words, `words.note`.
  package var keys: [String: [Phrase]] = [:]

  package init() {}
}
