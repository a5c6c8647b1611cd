internal import Writing

/// What a run published, and what of: `manifest.json` beside its files.
package struct Manifest: Sendable {
  /// An input and what became of it.
  package struct Input: Hashable, Sendable {
    /// As the job names it: relative to its file.
    package let path: String
    /// The digest of its content; nil where there was nothing to read.
    package let sha256: ContentDigest?
    /// Whether this run read it.
    package let isRead: Bool
    /// Why it was, or was not.
    package let reason: String
  }

  /// A published file.
  package struct File: Hashable, Sendable {
    /// Relative to the run's folder.
    package let path: String
    package let sha256: ContentDigest
    package let bytes: Int
  }

  package static let name = "manifest.json"

  let asOf: String
  let tool: String
  let inputs: [Input]
  let files: [File]

  /// JSON, an input and a file a line.
  var bytes: [UInt8] {
    var text = Array("{\"version\":1,\"as_of\":\"\(asOf)\",\"tool\":\"\(tool)\",\n\"inputs\":[".utf8)
    lines(inputs, &text) { input, json in
      json.member("path", input.path)
      json.member("sha256", input.sha256)
      json.key("read")
      json.bool(input.isRead)
      json.member("reason", input.reason)
    }
    text += "\n],\n\"files\":[".utf8
    lines(files, &text) { file, json in
      json.member("path", file.path)
      json.member("sha256", file.sha256)
      json.member("bytes", file.bytes)
    }
    text += "\n]}\n".utf8
    return text
  }

  private func lines<Entry>(
    _ entries: [Entry], _ text: inout [UInt8], _ members: (Entry, inout JSONWriter) -> Void
  ) {
    var json = JSONWriter()
    for (index, entry) in entries.enumerated() {
      text += index == 0 ? "\n".utf8 : ",\n".utf8
      json.removeAll()
      json.object { members(entry, &$0) }
      text += json.bytes
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ digest: ContentDigest?) {
    key(name)
    if let digest { plainString { digest.appendHex(to: &$0) } } else { null() }
  }
}
