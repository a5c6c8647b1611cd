internal import Glibc

/// What the last run did, so that the next need not do it again: beside the publications, and good for nothing else.
///
/// Lost or of another version, it costs a full run.
package struct RunState: Sendable {
  /// A published file and what tells that it is still the same without reading it.
  package struct File: Hashable, Sendable {
    /// Size, and time of the last change, in nanoseconds.
    package struct Mark: Hashable, Sendable {
      let bytes: Int
      let changed: Int
    }

    let file: Manifest.File
    let mark: Mark

    /// What tells a file; nil where there is none.
    static func mark(of path: String) -> Mark? {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return Mark(
        bytes: Int(status.st_size), changed: Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec))
    }
  }

  /// A piece of work: outputs that depend on the same things.
  package struct Task: Hashable, Sendable {
    /// What it is, unique in a run: `bulletin notice, public`.
    let name: String
    /// The digest of all it depends on.
    let key: String
    /// The same but for the reporting date; nil if it depends on that.
    let dayless: String?
    var files: [File]
    /// Figures of its own: how many findings of each severity, how many records.
    let counts: [String: Int]
  }

  package struct Input: Hashable, Sendable {
    let path: String
    /// Of the content.
    let sha256: String
    /// What its partial is kept under.
    let partial: String
  }

  let run: RunID
  var inputs: [Input]
  var tasks: [Task]
}

extension RunState {
  private static let mark = "annex state 1"

  /// A line an entry, its parts apart by tabs.
  var text: String {
    var lines = [Self.mark, "run\t\(run)"]
    for input in inputs { lines.append(["input", input.sha256, input.partial, Self.escaped(input.path)].tabbed) }
    for task in tasks {
      let counts = task.counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
      lines.append(["task", task.key, task.dayless ?? "-", counts, Self.escaped(task.name)].tabbed)
      for file in task.files {
        lines.append(
          ["file", file.file.sha256, "\(file.mark.bytes)", "\(file.mark.changed)", Self.escaped(file.file.path)].tabbed)
      }
    }
    return lines.joined(separator: "\n") + "\nend\n"
  }

  /// Reads what `text` gave; nil for anything else, such as a text that ends early.
  init?(text: String) {
    // By bytes: this is read every night, and has a line for every file.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
    guard lines.count > 3, lines[0] == Self.mark, lines[lines.count - 2] == "end" else { return nil }
    let head = lines[1].split(separator: "\t")
    guard head.count == 2, let run = RunID(String(head[1])) else { return nil }
    self.run = run
    inputs = []
    tasks = []
    for line in lines[2..<lines.count - 2] {
      let parts = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
      switch (parts.first, parts.count) {
      case ("input", 4):
        inputs.append(Input(path: Self.unescaped(parts[3]), sha256: parts[1], partial: parts[2]))
      case ("task", 5):
        tasks.append(
          Task(
            name: Self.unescaped(parts[4]), key: parts[1], dayless: parts[2] == "-" ? nil : parts[2], files: [],
            counts: Self.counts(parts[3])))
      case ("file", 5):
        guard let bytes = Int(parts[2]), let changed = Int(parts[3]), !tasks.isEmpty else { return nil }
        let file = Manifest.File(path: Self.unescaped(parts[4]), sha256: parts[1], bytes: bytes)
        tasks[tasks.count - 1].files.append(File(file: file, mark: File.Mark(bytes: bytes, changed: changed)))
      default: return nil
      }
    }
  }

  private static func counts(_ text: String) -> [String: Int] {
    text.split(separator: " ").reduce(into: [:]) { counts, part in
      let sides = part.split(separator: "=")
      if sides.count == 2, let value = Int(sides[1]) { counts[String(sides[0])] = value }
    }
  }

  /// A path without what parts lines and entries.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 32 || $0 == UInt8(ascii: "%") }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\t": result += "%09"
      case "\n": result += "%0A"
      case "\r": result += "%0D"
      case "%": result += "%25"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var result = text
    for (code, letter) in [("%09", "\t"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")] {
      result = result.split(separator: code, omittingEmptySubsequences: false).joined(separator: letter)
    }
    return result
  }
}

extension [String] {
  fileprivate var tabbed: String { joined(separator: "\t") }
}
