internal import Diagnostics
internal import Glibc
internal import Terminal

/// Hands a command over to `annex-nightly`, which carries SQLite: this process becomes that one.
///
/// Starting `annex` itself stays as quick as it is without.
enum Handover {
  /// The commands of jobs and their history.
  static let commands = ["run", "merge", "history"]

  /// Hands over what is a job's, by the arguments behind the program's name; returns where it is not.
  static func perform(_ arguments: [String]) throws(CommandFailure) {
    var arguments = arguments
    if arguments.first == "help", arguments.count > 1, commands.contains(arguments[1]) {
      arguments = [arguments[1], "--help"]
    }
    guard let name = arguments.first, commands.contains(name) || isSinceRun(arguments) else { return }
    for path in places where access(path, X_OK) == 0 {
      var pointers = ([path] + arguments).map { strdup($0) } + [nil]
      execv(path, &pointers)
      throw CommandFailure(.output, .nightlyNotStarted(path, String(cString: strerror(errno))))
    }
    throw CommandFailure(.output, .nightlyMissing(places))
  }

  /// `annex diff --since last JOB`, or since a run by its number: only a history knows them.
  private static func isSinceRun(_ arguments: [String]) -> Bool {
    guard arguments.first == "diff" else { return false }
    let values = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--since" }.map(\.1)
    let joined = arguments.filter { $0.hasPrefix("--since=") }.map { String($0.dropFirst("--since=".count)) }
    // A date is the other comparison's.
    return (values + joined).contains { $0 == "last" || (Int($0) != nil && $0.utf8.count < 8) }
  }

  /// Where the program may be: beside this one, or where `make install` puts it.
  private static var places: [String] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
    }
    guard count > 0 else { return [] }
    let program = String(decoding: buffer[..<count], as: UTF8.self)
    let folder = String(program.prefix(upTo: program.lastIndex(of: "/") ?? program.startIndex))
    return ["\(folder)/annex-nightly", "\(folder)/../libexec/annex/annex-nightly"]
  }
}
