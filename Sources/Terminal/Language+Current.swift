package import Diagnostics
internal import Glibc
internal import Synchronization

extension Language {
  private static let chosen = Mutex<Language?>(nil)

  /// The language messages are printed in: `--lang` if given, else the locale's if it is English, else Vietnamese.
  package static var current: Language {
    if let language = chosen.withLock({ $0 }) { return language }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("en") ? .english : .vietnamese
    }
    return .vietnamese
  }

  /// Makes `--lang` hold from here on.
  package static func choose(_ language: Language?) {
    chosen.withLock { $0 = language }
  }
}
