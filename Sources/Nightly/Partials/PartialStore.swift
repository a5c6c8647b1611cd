internal import Diagnostics
internal import Glibc
internal import Intake
internal import Tables

/// What was read of inputs, kept beside the publications by the digest of their content and of how they were read.
struct PartialStore: Sendable {
  private let folder: String

  /// The store in a folder that is there.
  init(folder: String) { self.folder = folder }

  private func path(of key: ContentDigest) -> String { "\(folder)/\(key.hex).partial" }

  /// What is kept under a key; nil if nothing is, or not whole: after a power cut a file may be torn.
  func load(_ key: ContentDigest) -> ReadInput? {
    guard let bytes = try? InputSnapshot(path: path(of: key), limit: .max).bytes, bytes.count > 32 else { return nil }
    let content = Array(bytes[32...])
    guard ContentDigest(of: content).bytes == Array(bytes[..<32]) else { return nil }
    return try? ReadInput(bytes: content)
  }

  /// The names of all that is kept.
  var names: Set<String> { Set(FolderListing.names(in: folder)) }

  /// What something kept under a key is called.
  static func name(of key: ContentDigest) -> String { "\(key.hex).partial" }

  /// Whether something is kept under a key; that it is whole shows when it is loaded.
  func holds(_ key: ContentDigest) -> Bool { access(path(of: key), R_OK) == 0 }

  /// Keeps what was read.
  func save(_ input: ReadInput, as key: ContentDigest) throws(RunFailure) {
    let content = input.bytes
    try DurableFile.write(
      [ContentDigest(of: content).bytes, content], to: path(of: key), isFlushed: false)
  }

  /// Removes what is kept under other keys than these.
  func keepOnly(_ keys: Set<ContentDigest>) {
    let names = Set(keys.map { "\($0.hex).partial" })
    for name in FolderListing.names(in: folder) where !names.contains(name) { unlink("\(folder)/\(name)") }
  }
}
