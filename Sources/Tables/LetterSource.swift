package import Vietnamese

/// What the letters of texts are taken for when they are converted to Unicode.
package enum LetterSource: String, CaseIterable, Sendable {
  case tcvn3, vni
  /// Each text for what it shows, the others for what their columns show.
  case auto

  /// The font encoding of all texts, if there is one.
  package var fonts: FontEncoding? {
    switch self {
    case .tcvn3: .tcvn3
    case .vni: .vni
    case .auto: nil
    }
  }

  /// All texts of one font encoding.
  package init(_ fonts: FontEncoding) {
    switch fonts {
    case .tcvn3: self = .tcvn3
    case .vni: self = .vni
    }
  }
}
