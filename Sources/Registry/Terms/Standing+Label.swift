package import Diagnostics

extension Standing {
  /// How figures and reports call it.
  package var label: Phrase {
    switch self {
    case .valid: .standingValid()
    case .expired: .standingExpired()
    case .superseded: .standingSuperseded()
    case .revoked: .standingRevoked()
    case .unknown: .standingUnknown()
    case .future: .standingFuture()
    }
  }
}
