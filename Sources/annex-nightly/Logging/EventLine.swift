internal import Diagnostics
internal import Nightly
internal import Terminal
internal import Writing

/// An event of a run as a line of the log.
struct EventLine {
  /// The levels of syslog (RFC 5424, table 2) that there is use for.
  enum Level: Int, Comparable {
    case error = 3
    case warning = 4
    case notice = 5
    case information = 6

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    var name: String {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .notice: "notice"
      case .information: "info"
      }
    }
  }

  /// What a program may want to know of an event.
  private enum Value {
    case text(String)
    case number(Int)
    case flag(Bool)
  }

  let level: Level
  let phrase: Phrase
  private let members: [(name: String, value: Value)]

  init(_ event: RunEvent) {
    switch event {
    case .found(let inputs):
      (level, phrase) = (.information, .loggedFound(inputs))
      members = [("event", .text("found")), ("inputs", .number(inputs))]
    case .input(let outcome):
      let reason = outcome.failure?.message ?? Phrase.inputReason(outcome.reason.rawValue)
      level = outcome.failure == nil ? .information : .warning
      phrase = .loggedInput(outcome.path, isRead: outcome.isRead, reason)
      members = [
        ("event", .text("input")), ("path", .text(outcome.path)), ("read", .flag(outcome.isRead)),
        ("reason", .text(outcome.reason.rawValue)), ("milliseconds", .number(outcome.milliseconds)),
      ]
    case .remark(let path, let remark):
      (level, phrase) = (.notice, .remark(file: path, remark))
      members = [("event", .text("remark")), ("path", .text(path))]
    case .withoutList(let file):
      (level, phrase) = (.warning, .cannotRead(file: file, part: nil, place: nil, why: .listNotUnderstood))
      members = [("event", .text("without-list")), ("path", .text(file))]
    case .taken(let work):
      (level, phrase) = (.information, .loggedTaken(work.phrase))
      members = [("event", .text("taken")), ("work", .text("\(work)"))]
    case .dated(let work):
      (level, phrase) = (.information, .loggedDated(work.phrase))
      members = [("event", .text("dated")), ("work", .text("\(work)"))]
    case .done(let work, let files):
      (level, phrase) = (.information, .loggedDone(work.phrase, files: files))
      members = [("event", .text("done")), ("work", .text("\(work)")), ("files", .number(files))]
    case .swept(let name):
      (level, phrase) = (.notice, .loggedSwept(name))
      members = [("event", .text("swept")), ("name", .text(name))]
    case .published(let run, let folder, let files):
      (level, phrase) = (.information, .loggedPublished(folder, files: files))
      members = [
        ("event", .text("published")), ("run", .text("\(run)")), ("folder", .text(folder)), ("files", .number(files)),
      ]
    case .removed(let run):
      (level, phrase) = (.information, .loggedRemoved("\(run)"))
      members = [("event", .text("removed")), ("run", .text("\(run)"))]
    case .keptForeign(let run):
      (level, phrase) = (.notice, .loggedKeptForeign("\(run)"))
      members = [("event", .text("kept-foreign")), ("run", .text("\(run)"))]
    case .ended(let outcome):
      let counts = Diagnostic.Severity.allCases.map { outcome.counts[$0] }
      (level, phrase) = (.information, .loggedEnd(outcome))
      members =
        [
          ("event", .text("ended")), ("run", .text("\(outcome.run)")),
          ("status", .number(Int(outcome.status.rawValue))),
          ("inputs", .number(outcome.inputs)), ("read", .number(outcome.inputsRead)),
          ("failures", .number(outcome.failures.count)), ("records", .number(outcome.counts.records)),
        ]
        + zip(Diagnostic.Severity.allCases, counts).map { ("\($0.rawValue)s", .number($1)) }
    }
  }

  /// A run that came to nothing.
  init(_ failure: CommandFailure) {
    (level, phrase) = (.error, failure.message)
    members = [("event", .text("failed")), ("status", .number(Int(failure.status.rawValue)))]
  }

  /// One object, without a line end.
  func json(_ language: Language) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("level", level.name)
      for (name, value) in members {
        switch value {
        case .text(let text): json.member(name, text)
        case .number(let number): json.member(name, number)
        case .flag(let flag):
          json.key(name)
          json.bool(flag)
        }
      }
      json.member("message", oneInertLine(phrase.text(language)))
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension InputOutcome {
  /// How long it took, in whole milliseconds.
  fileprivate var milliseconds: Int {
    guard let duration else { return 0 }
    return Int(duration / .milliseconds(1))
  }
}

extension Phrase {
  fileprivate static func loggedEnd(_ outcome: RunOutcome) -> Phrase {
    loggedEnd(
      inputs: outcome.inputs, read: outcome.inputsRead, errors: outcome.counts[.error],
      warnings: outcome.counts[.warning], notes: outcome.counts[.note])
  }
}
