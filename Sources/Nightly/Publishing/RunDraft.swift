internal import Glibc

/// The files of a run as they come together in its draft.
final class RunDraft {
  let folder: String
  private(set) var files: [Manifest.File] = []
  private var folders: Set<String> = [""]

  /// - Parameter folder: empty, and nobody else's.
  init(folder: String) { self.folder = folder }

  /// Writes a file.
  ///
  /// - Returns: what the manifest says of it.
  @discardableResult
  func write(_ bytes: [UInt8], as path: String) throws(RunFailure) -> Manifest.File {
    try makeFolder(above: path)
    try DurableFile.fill("\(folder)/\(path)", [bytes])
    let file = Manifest.File(path: path, sha256: ContentDigest(of: bytes).hex, bytes: bytes.count)
    files.append(file)
    return file
  }

  /// Takes a file over from an earlier run: the same bytes under another name, where the file system can do that.
  ///
  /// - Returns: false where the file is not there as it was, so that it must be made anew.
  func take(_ file: RunState.File, from earlier: String) throws(RunFailure) -> Bool {
    let source = "\(earlier)/\(file.file.path)"
    guard RunState.File.mark(of: source) == file.mark else { return false }
    try makeFolder(above: file.file.path)
    guard link(source, "\(folder)/\(file.file.path)") == 0 else { return false }
    files.append(file.file)
    return true
  }

  /// Writes the manifest last, and makes all names last.
  func finish(_ manifest: Manifest) throws(RunFailure) {
    try DurableFile.fill("\(folder)/\(Manifest.name)", [manifest.bytes])
    for name in folders.sorted() { try DurableFile.flush(folder: name.isEmpty ? folder : "\(folder)/\(name)") }
  }

  private func makeFolder(above path: String) throws(RunFailure) {
    let above = path.split(separator: "/").dropLast()
    for count in above.indices.map({ $0 + 1 }) {
      let name = above.prefix(count).joined(separator: "/")
      guard folders.insert(name).inserted else { continue }
      try DurableFile.makeFolder("\(folder)/\(name)")
    }
  }
}
