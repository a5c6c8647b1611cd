internal import Glibc
internal import Reports

/// Another program, run to its end with nothing to read and its words kept.
struct ChildProcess {
  /// How it ended.
  enum End: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
    /// It took longer than it may, and was ended.
    case tookTooLong
    /// The system could not start it; its own reason.
    case notStarted(String)
  }

  let end: End
  /// What it printed, on both outputs.
  let words: String

  /// The last line that says something.
  var lastLine: String {
    words.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? ""
  }

  /// Runs a program and waits for it.
  ///
  /// It leads a process group of its own, so that what it starts ends with it: when it is done, when its time is up, or
  /// when a signal waits that is to end this process (`TemporaryFolder`).
  ///
  /// - Parameters:
  ///   - path: the program.
  ///   - arguments: without its name.
  ///   - environment: on top of this process's own.
  ///   - folder: a temporary one, where its words are kept meanwhile.
  ///   - seconds: how long it may take.
  init(_ path: String, _ arguments: [String], environment: [String: String], folder: String, seconds: Int) {
    let log = folder + "/words.txt"
    switch Self.start(path, arguments, environment, log) {
    case .failure(let failure):
      end = .notStarted(String(cString: strerror(failure.code)))
      words = ""
    case .success(let child):
      end = Self.wait(for: child, seconds: seconds)
      words = Self.text(of: log)
    }
  }

  private struct StartFailure: Error {
    let code: Int32
  }

  private static func start(
    _ path: String, _ arguments: [String], _ environment: [String: String], _ log: String
  ) -> Result<pid_t, StartFailure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals as a shell would hand them on, whatever this process does with them.
    var usual = signalSet([SIGPIPE, SIGXFSZ] + TemporaryFolder.heldSignals)
    var none = signalSet([])
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    let own = ownEnvironment().filter { entry in !environment.keys.contains { entry.hasPrefix($0 + "=") } }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var names = (own + environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }).map { strdup($0) } + [nil]
    defer { for word in words + names { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, &attributes, &words, &names)
    return code == 0 ? .success(child) : .failure(StartFailure(code: code))
  }

  private static func wait(for child: pid_t, seconds: Int) -> End {
    var status: Int32 = 0
    for _ in 0..<seconds * 50 {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child {
        // What it left running has nobody to wait for it.
        kill(-child, SIGKILL)
        return end(of: status)
      }
      if isInterrupted() { break }
      usleep(20_000)
    }
    kill(-child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return .tookTooLong
  }

  /// The bits of a status as the system lays them.
  private static func end(of status: Int32) -> End {
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }

  private static func isInterrupted() -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return TemporaryFolder.heldSignals.contains { sigismember(&pending, $0) == 1 }
  }

  private static func ownEnvironment() -> [String] {
    var entries: [String] = []
    var next = environ
    while let entry = next.pointee {
      entries.append(String(cString: entry))
      next += 1
    }
    return entries
  }

  /// What it said; nothing, if it said more than anybody would read.
  private static func text(of path: String) -> String {
    do throws(TemplateError) {
      return String(decoding: try TemplateFolder.bytes(of: path, called: path, limit: 1 << 20), as: UTF8.self)
    } catch {
      return ""
    }
  }
}
