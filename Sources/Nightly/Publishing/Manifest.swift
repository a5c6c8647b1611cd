internal import Writing

/// What a run published, and what of: `manifest.json` beside its files.
package struct Manifest: Sendable {
  /// An input and what became of it.
  package struct Input: Hashable, Sendable {
    /// As the job names it: relative to its file.
    package let path: String
    /// The digest of its content; nil where there was nothing to read.
    package let sha256: String?
    /// Whether this run read it.
    package let isRead: Bool
    /// Why it was, or was not.
    package let reason: String
  }

  /// A published file.
  package struct File: Hashable, Sendable {
    /// Relative to the run's folder.
    package let path: String
    package let sha256: String
    package let bytes: Int
  }

  package static let name = "manifest.json"

  let asOf: String
  let tool: String
  let inputs: [Input]
  let files: [File]

  /// JSON, an input and a file a line.
  var bytes: [UInt8] {
    var text = "{\"version\":1,\"as_of\":\"\(asOf)\",\"tool\":\"\(tool)\",\n\"inputs\":["
    text += inputs.map { input in
      line { json in
        json.member("path", input.path)
        json.member("sha256", input.sha256)
        json.key("read")
        json.bool(input.isRead)
        json.member("reason", input.reason)
      }
    }.joined(separator: ",")
    text += "\n],\n\"files\":["
    text += files.map { file in
      line { json in
        json.member("path", file.path)
        json.member("sha256", file.sha256)
        json.member("bytes", file.bytes)
      }
    }.joined(separator: ",")
    return Array((text + "\n]}\n").utf8)
  }

  private func line(_ members: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.object { members(&$0) }
    return "\n" + String(decoding: json.bytes, as: UTF8.self)
  }
}
