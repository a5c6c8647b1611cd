internal import Diagnostics
internal import Glibc
internal import Intake
internal import Jobs
internal import Tables

/// What was read of inputs, kept beside the publications by the digest of their content and of how they were read.
struct PartialStore: Sendable {
  private let folder: String

  /// The store in a folder that is there.
  init(folder: String) { self.folder = folder }

  private func path(of key: ContentDigest) -> String { "\(folder)/\(Self.name(of: key))" }

  /// What something kept under a key is called.
  static func name(of key: ContentDigest) -> String { "\(key.hex).partial" }

  /// What is kept under a key; nil if nothing is, or not whole: after a power cut a file may be torn.
  ///
  /// What is not whole is removed, so that nobody takes it for whole by its mark.
  func load(_ key: ContentDigest) -> ReadInput? {
    let path = path(of: key)
    guard let bytes = try? InputSnapshot(path: path, limit: .max).bytes else { return nil }
    let content = bytes.dropFirst(ContentDigest.byteCount)
    guard ContentDigest(bytes: bytes.prefix(ContentDigest.byteCount)) == ContentDigest(of: content),
      let input = try? ReadInput(bytes: Array(content))
    else {
      unlink(path)
      return nil
    }
    return input
  }

  /// The files of what is kept under some keys, and their folder: what must be flushed so that it lasts.
  func places(of keys: [ContentDigest]) -> [String] { keys.isEmpty ? [] : keys.map(path) + [folder] }

  /// What tells what is kept under a key; nil if nothing is.
  func mark(of key: ContentDigest) -> FileMark? { FileMark(of: path(of: key)) }

  /// The names of all that is kept.
  var names: Set<String> { Set(FolderListing.anyOrder(in: folder)) }

  /// Keeps what was read.
  func save(_ input: ReadInput, as key: ContentDigest) throws(RunFailure) {
    let content = input.bytes
    try DurableFile.write(
      [ContentDigest(of: content).bytes, content], to: path(of: key), isFlushed: false)
  }

  /// Removes what is kept under other keys than these.
  func keepOnly(_ keys: Set<ContentDigest>) {
    for name in names.subtracting(keys.map(Self.name)) { unlink("\(folder)/\(name)") }
  }
}
