/// What a record of a register stands for on the reporting date.
///
/// Every record has exactly one standing.
package enum Standing: String, CaseIterable, Sendable {
  /// The newest decision on its product, and its last valid day has not passed.
  case valid
  /// The newest decision on its product, and its last valid day has passed: not re-evaluated since.
  case expired
  /// A newer decision on the same product, not after the reporting date, has replaced it.
  case superseded
  /// Withdrawn by the authority.
  case revoked
  /// Without a usable decision date.
  case unknown
  /// Decided after the reporting date, so not yet there on that day.
  case future
}
