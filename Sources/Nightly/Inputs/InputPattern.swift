internal import Diagnostics
internal import Glibc

/// Names of inputs with `*`, `?` and `[…]`, as a shell has them.
package struct InputPattern: Sendable {
  private let pattern: String
  private let folder: String

  /// - Parameters:
  ///   - pattern: relative to the folder, or from the root.
  ///   - folder: of the job's file; empty for the working folder.
  package init(_ pattern: String, in folder: String) {
    self.pattern = pattern
    self.folder = folder
  }

  /// The files of that name, relative to the folder, in the order of their bytes, whatever the locale.
  ///
  /// Files whose names begin with a full stop are left out, as in a shell, and so are the locks that Excel and
  /// LibreOffice put beside an open file. A name without signs is a file whether it is there or not, so that one that
  /// vanished is missed.
  ///
  /// - Throws: where a folder cannot be listed.
  package func paths() throws(RunFailure) -> [String] { try files().map(\.path) }

  /// The same, with the marks of those that were looked at.
  func files() throws(RunFailure) -> [(path: String, mark: InputMark?)] {
    guard pattern.contains(where: { "*?[".contains($0) }) else { return [(pattern, nil)] }
    let prefix = pattern.hasPrefix("/") || folder.isEmpty ? "" : folder + "/"
    var found = glob_t()
    defer { globfree(&found) }
    let code = glob(Self.escaped(prefix) + pattern, GLOB_ERR | GLOB_NOSORT, nil, &found)
    switch code {
    case 0: break
    case GLOB_NOMATCH: return []
    default: throw RunFailure(.input, .inputFolderUnread(pattern, String(cString: strerror(errno))))
    }
    var files: [(path: String, mark: InputMark?)] = []
    for index in 0..<Int(found.gl_pathc) {
      guard let found = found.gl_pathv[index] else { continue }
      var status = stat()
      let isThere = stat(found, &status) == 0
      guard !isThere || status.st_mode & S_IFMT != S_IFDIR else { continue }
      let path = String(cString: found + prefix.utf8.count)
      if !Self.isLock(path) { files.append((path, isThere ? InputMark(status) : nil)) }
    }
    return files.sorted { $0.path.precedesInBytes($1.path) }
  }

  /// The names of a list that match, in the order of their bytes.
  ///
  /// Where the files lie elsewhere: the same names give the same inputs as if they lay here. A name without signs is
  /// among them whether the list has it or not.
  package func paths(among names: [String]) -> [String] {
    guard pattern.contains(where: { "*?[".contains($0) }) else { return [pattern] }
    return names.filter { name in
      !Self.isLock(name) && fnmatch(pattern, name, FNM_PATHNAME | FNM_PERIOD) == 0
    }.sortedByBytes()
  }

  /// Whether it is what Excel and LibreOffice put beside an open file.
  private static func isLock(_ path: String) -> Bool {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
    let name = path.utf8[start...]
    return name.starts(with: "~$".utf8) || name.starts(with: ".~lock".utf8)
  }

  private static func escaped(_ path: String) -> String {
    path.reduce(into: "") { text, character in
      if "*?[\\".contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
