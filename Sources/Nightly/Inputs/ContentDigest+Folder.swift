internal import Glibc
internal import Jobs

extension ContentDigest {
  /// The digest of the files of a folder and those below it, by name and content.
  static func ofFolder(_ path: String) throws(RunFailure) -> ContentDigest {
    var parts: [String] = []
    try add(path, "", to: &parts)
    return ContentDigest(of: parts)
  }

  private static func add(_ folder: String, _ prefix: String, to parts: inout [String]) throws(RunFailure) {
    for name in FolderListing.names(in: folder) {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try add(path, "\(prefix)\(name)/", to: &parts)
      } else if let bytes = try? InputSnapshot(path: path, limit: 1 << 28).bytes {
        parts += [prefix + name, ContentDigest(of: bytes).hex]
      }
    }
  }
}
