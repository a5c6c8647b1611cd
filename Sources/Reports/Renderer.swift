package import Diagnostics

/// A file that has a name and no place yet.
package struct RenderedFile: Hashable, Sendable {
  /// With its extension; parts of folders below the one that is written into are joined by `/`.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A report that could not be made a file: what stood against it, and what to do.
package struct RenderingError: Error, Hashable, Sendable {
  package let message: Phrase

  package init(_ message: Phrase) { self.message = message }
}

/// A format a report can be written in.
///
/// The same report gives the same bytes on every machine. Nothing of a value acts in the result: it is text for
/// every program that opens the file.
package protocol Renderer: Sendable {
  /// The report's files in this format: one, or one per grid.
  ///
  /// - Throws: where a style sheet of the user's or a library stands against it; formats that are only text never do.
  func render(_ report: Report) throws(RenderingError) -> [RenderedFile]
}
