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

  /// What the line tells of.
  private enum Subject {
    case event(RunEvent)
    /// A run that came to nothing.
    case failure(CommandFailure)
  }

  let level: Level
  let phrase: Phrase
  private let subject: Subject

  init(_ event: RunEvent) {
    subject = .event(event)
    switch event {
    case .found(let inputs): (level, phrase) = (.information, .loggedFound(inputs))
    case .apart(let list, let inputs): (level, phrase) = (.notice, .loggedApart(list, inputs: inputs))
    case .input(let outcome):
      let reason = outcome.failure?.message ?? Phrase.inputReason(outcome.reason.rawValue)
      level = outcome.failure == nil ? .information : .warning
      phrase = .loggedInput(outcome.path, isRead: outcome.isRead, reason)
    case .remark(let path, let remark): (level, phrase) = (.notice, .remark(file: path, remark))
    case .withoutList(let file):
      (level, phrase) = (.warning, .cannotRead(file: file, part: nil, place: nil, why: .listNotUnderstood))
    case .unfit(let work, let reason): (level, phrase) = (.notice, .loggedUnfit(.workUnfit(work.phrase, reason)))
    case .taken(let work): (level, phrase) = (.information, .loggedTaken(work.phrase))
    case .dated(let work): (level, phrase) = (.information, .loggedDated(work.phrase))
    case .done(let work, let files): (level, phrase) = (.information, .loggedDone(work.phrase, files: files))
    case .swept(let name): (level, phrase) = (.notice, .loggedSwept(name))
    case .published(_, let folder, let files):
      (level, phrase) = (.information, .loggedPublished(folder, files: files))
    case .removed(let run): (level, phrase) = (.information, .loggedRemoved("\(run)"))
    case .keptForeign(let run): (level, phrase) = (.notice, .loggedKeptForeign("\(run)"))
    case .ended(let outcome): (level, phrase) = (.information, .loggedEnd(outcome))
    }
  }

  /// A run that came to nothing.
  init(_ failure: CommandFailure) {
    (level, phrase) = (.error, failure.message)
    subject = .failure(failure)
  }

  /// What programs are told; people are not, so it is only asked for them.
  private var members: [(name: String, value: Value)] {
    switch subject {
    case .event(let event): Self.members(of: event)
    case .failure(let failure): [("event", .text("failed")), ("status", .number(Int(failure.status.rawValue)))]
    }
  }

  private static func members(of event: RunEvent) -> [(name: String, value: Value)] {
    switch event {
    case .found(let inputs): [("event", .text("found")), ("inputs", .number(inputs))]
    case .apart(let list, let inputs):
      [("event", .text("apart")), ("list", .text(list)), ("inputs", .number(inputs))]
    case .input(let outcome):
      [
        ("event", .text("input")), ("path", .text(outcome.path)), ("read", .flag(outcome.isRead)),
        ("reason", .text(outcome.reason.rawValue)), ("milliseconds", .number(outcome.milliseconds)),
      ]
    case .remark(let path, _): [("event", .text("remark")), ("path", .text(path))]
    case .withoutList(let file): [("event", .text("without-list")), ("path", .text(file))]
    case .unfit(let work, _): [("event", .text("unfit")), ("work", .text("\(work)"))]
    case .taken(let work): [("event", .text("taken")), ("work", .text("\(work)"))]
    case .dated(let work): [("event", .text("dated")), ("work", .text("\(work)"))]
    case .done(let work, let files):
      [("event", .text("done")), ("work", .text("\(work)")), ("files", .number(files))]
    case .swept(let name): [("event", .text("swept")), ("name", .text(name))]
    case .published(let run, let folder, let files):
      [("event", .text("published")), ("run", .text("\(run)")), ("folder", .text(folder)), ("files", .number(files))]
    case .removed(let run): [("event", .text("removed")), ("run", .text("\(run)"))]
    case .keptForeign(let run): [("event", .text("kept-foreign")), ("run", .text("\(run)"))]
    case .ended(let outcome):
      [
        ("event", .text("ended")), ("run", .text("\(outcome.run)")),
        ("status", .number(Int(outcome.status.rawValue))),
        ("inputs", .number(outcome.inputs)), ("read", .number(outcome.inputsRead)),
        ("failures", .number(outcome.failures.count)), ("records", .number(outcome.counts.records)),
      ] + Diagnostic.Severity.allCases.map { ("\($0.rawValue)s", .number(outcome.counts[$0])) }
    }
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
