internal import Diagnostics
internal import Glibc
internal import Jobs
internal import Registry
internal import YAML

/// Removes runs that need not be kept: those it knows by their manifest, and of these only the files that this lists.
struct Retention {
  private let folder: PublicationFolder
  private let keep: Job.Retention

  init(_ folder: PublicationFolder, _ keep: Job.Retention) {
    self.folder = folder
    self.keep = keep
  }

  /// The runs that are kept no more, oldest first: neither among the last ones nor young enough, and not the published
  /// one.
  func surplus() -> [RunID] {
    let runs = folder.allRuns()
    guard let newest = runs.last, let newestDay = CivilDate(iso: newest.asOf) else { return [] }
    let published = folder.currentRun()
    let last = Set(runs.suffix(keep.runs))
    return runs.filter { run in
      guard run != published else { return false }
      guard last.contains(run) else { return true }
      guard let days = keep.days, let day = CivilDate(iso: run.asOf) else { return false }
      return newestDay.daysSinceUnixEpoch - day.daysSinceUnixEpoch > days
    }
  }

  /// Removes a run's files.
  ///
  /// - Returns: whether the folder is gone; it is not if it holds what no run has made.
  func remove(_ run: RunID) -> Bool {
    let path = folder.folder(of: run)
    guard let files = Self.files(in: path) else { return false }
    var folders: Set<String> = []
    for file in files where !file.hasPrefix("/") && !file.split(separator: "/").contains("..") {
      unlink("\(path)/\(file)")
      let above = file.split(separator: "/").dropLast()
      for count in above.indices.map({ $0 + 1 }) { folders.insert(above.prefix(count).joined(separator: "/")) }
    }
    for name in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir("\(path)/\(name)") }
    guard FolderListing.names(in: path) == [Manifest.name] else { return false }
    unlink("\(path)/\(Manifest.name)")
    return rmdir(path) == 0
  }

  /// The files a manifest lists, each of which stands alone on a line; nil where there is no manifest of this form.
  private static func files(in path: String) -> [String]? {
    guard let bytes = try? InputSnapshot(path: "\(path)/\(Manifest.name)", limit: 1 << 30).bytes else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).utf8
      .split(separator: UInt8(ascii: "\n")).map(Substring.init)
    guard let start = lines.firstIndex(of: "\"files\":[") else { return nil }
    var files: [String] = []
    for line in lines[start...] where line.hasPrefix("{") {
      if let path = Self.plainPath(line) {
        files.append(path)
        continue
      }
      let object = line.hasSuffix(",") ? line.dropLast() : line
      // JSON of this form is YAML, and libyaml reads its escapes.
      guard let node = try? YAMLParser.document(String(object)), let members = try? node.members(),
        let path = try? members.first(where: { $0.key == "path" })?.value.text()
      else { return nil }
      files.append(path)
    }
    return files
  }

  /// The path of a line that has no escapes before the path's end; there are thousands of lines, and nearly all are so.
  private static func plainPath(_ line: Substring) -> String? {
    let head = Array("{\"path\":\"".utf8)
    let bytes = line.utf8
    guard bytes.starts(with: head) else { return nil }
    let rest = bytes.dropFirst(head.count)
    guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }),
      rest[end] == UInt8(ascii: "\"")
    else { return nil }
    return String(Substring(rest[..<end]))
  }
}
