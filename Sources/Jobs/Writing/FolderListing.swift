internal import Glibc

/// What stands in a folder, and its removal.
package enum FolderListing {
  /// The names, `.` and `..` left out, as the file system gives them; none where there is no such folder.
  package static func anyOrder(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        bytes.baseAddress.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) } ?? ""
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a folder and all in it; what cannot be removed stays.
  ///
  /// A link is removed, never what it leads to.
  package static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in anyOrder(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
