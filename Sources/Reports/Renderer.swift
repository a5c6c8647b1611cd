/// A file that has a name and no place yet.
package struct RenderedFile: Hashable, Sendable {
  /// With its extension, without a folder.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A format a report can be written in.
///
/// The same report gives the same bytes on every machine. Nothing of a value acts in the result: it is text for
/// every program that opens the file.
package protocol Renderer: Sendable {
  /// The report's files in this format: one, or one per grid.
  func render(_ report: Report) -> [RenderedFile]
}
