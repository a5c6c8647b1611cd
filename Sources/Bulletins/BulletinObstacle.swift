internal import Diagnostics

/// Why a bulletin cannot be made of a list.
enum BulletinObstacle {
  /// It is for lists of another kind.
  case list(Phrase)
  /// The profile, or whoever asks for it, does not say what it needs: so it would be with any list.
  case setting(Phrase)

  var phrase: Phrase {
    switch self {
    case .list(let phrase), .setting(let phrase): phrase
    }
  }

  var isOfList: Bool {
    if case .list = self { true } else { false }
  }
}
