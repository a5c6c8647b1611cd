internal import Diagnostics
internal import Nightly
internal import Terminal
internal import Writing

/// An event of a run as a line of the log.
struct EventLine {
  /// The levels of syslog (RFC 5424, table 2) that there is use for.
  enum Level: Int, Comparable {
    case warning = 4
    case notice = 5
    case information = 6

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    var name: String {
      switch self {
      case .warning: "warning"
      case .notice: "notice"
      case .information: "info"
      }
    }
  }

  let level: Level
  let phrase: Phrase
  /// The names and values a program may want.
  private let members: [(name: String, value: String)]

  init(_ event: RunEvent) {
    switch event {
    case .input(let outcome):
      let reason = outcome.failure?.message ?? Phrase.inputReason(outcome.reason.rawValue)
      level = outcome.failure == nil ? .information : .warning
      phrase = .loggedInput(outcome.path, isRead: outcome.isRead, reason)
      members = [
        ("event", "input"), ("path", outcome.path), ("read", outcome.isRead ? "true" : "false"),
        ("reason", outcome.reason.rawValue),
      ]
    case .remark(let path, let remark):
      (level, phrase) = (.notice, .remark(file: path, remark))
      members = [("event", "remark"), ("path", path)]
    case .withoutList(let file):
      (level, phrase) = (.warning, .cannotRead(file: file, part: nil, place: nil, why: .listNotUnderstood))
      members = [("event", "without-list"), ("path", file)]
    case .taken(let work):
      (level, phrase) = (.information, .loggedTaken(work))
      members = [("event", "taken"), ("work", work)]
    case .done(let work, let files):
      (level, phrase) = (.information, .loggedDone(work, files: files))
      members = [("event", "done"), ("work", work), ("files", "\(files)")]
    case .swept(let name):
      (level, phrase) = (.notice, .loggedSwept(name))
      members = [("event", "swept"), ("name", name)]
    case .published(let run, let folder, let files):
      (level, phrase) = (.information, .loggedPublished(folder, files: files))
      members = [("event", "published"), ("run", "\(run)"), ("folder", folder), ("files", "\(files)")]
    case .removed(let run):
      (level, phrase) = (.information, .loggedRemoved("\(run)"))
      members = [("event", "removed"), ("run", "\(run)")]
    case .keptForeign(let run):
      (level, phrase) = (.notice, .loggedKeptForeign("\(run)"))
      members = [("event", "kept-foreign"), ("run", "\(run)")]
    }
  }

  /// One object, without a line end.
  func json(_ language: Language) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("level", level.name)
      for (name, value) in members {
        json.key(name)
        switch value {
        case "true", "false": json.bool(value == "true")
        default: if name == "files", let number = Int(value) { json.integer(number) } else { json.string(value) }
        }
      }
      json.member("message", oneInertLine(phrase.text(language)))
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
