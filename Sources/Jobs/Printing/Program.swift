internal import Glibc

/// Another program of the machine, by its name.
enum Program {
  /// Where the `PATH` has it; nil if it is not there.
  static func path(of name: String) -> String? {
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    for folder in folders {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 else { continue }
      return path
    }
    return nil
  }

  /// What it prints; nil if it cannot be run, or fails.
  static func words(of path: String, _ arguments: [String]) -> String? {
    do throws(OutputError) {
      let folder = try TemporaryFolder()
      let process = ChildProcess(path, arguments, environment: ["LC_ALL": "C.UTF-8"], folder: folder.path, seconds: 30)
      return process.end == .exited(0) ? process.words : nil
    } catch {
      return nil
    }
  }
}
