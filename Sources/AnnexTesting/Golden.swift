internal import Foundation
package import Testing

/// Compares bytes with `Golden/NAME` beside the calling test.
///
/// `ANNEX_RECORD=1` writes the file instead, and the test still fails: a recording run is never green. Read the
/// difference in git as a reader of the report would.
package func expectGolden(
  _ bytes: [UInt8], _ name: String, file: StaticString = #filePath, at location: SourceLocation = #_sourceLocation
) throws {
  try expect(
    bytes, at: URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Golden/\(name)"), location)
}

/// Compares bytes with a file under `samples/expected`, in the same way.
package func expectSample(
  _ bytes: [UInt8], _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  try expect(bytes, at: repositoryRoot().appending(path: "samples/expected/\(name)"), location)
}

private func expect(_ bytes: [UInt8], at url: URL, _ location: SourceLocation) throws {
  if ProcessInfo.processInfo.environment["ANNEX_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    Issue.record("recorded \(url.lastPathComponent)", sourceLocation: location)
    return
  }
  let expected = try [UInt8](Data(contentsOf: url))
  guard expected != bytes else { return }
  Issue.record("\(url.lastPathComponent): \(firstDifference(expected, bytes))", sourceLocation: location)
}

/// The first line that differs, from both sides.
private func firstDifference(_ expected: [UInt8], _ actual: [UInt8]) -> String {
  let sides = [expected, actual].map { $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) }
  let count = zip(sides[0], sides[1]).prefix { $0 == $1 }.count
  let lines = sides.map { count < $0.count ? String(decoding: $0[count], as: UTF8.self) : "(end)" }
  return "line \(count + 1)\n  expected: \(lines[0])\n  actual:   \(lines[1])"
}

/// The text of a file in the repository, by its path from the root.
///
/// Tests read templates and samples where users find them.
package func repositoryText(_ path: String) throws -> String {
  try String(contentsOf: repositoryRoot().appending(path: path), encoding: .utf8)
}

/// The path of a file in the repository, by its path from the root.
package func repositoryPath(_ path: String) -> String { repositoryRoot().appending(path: path).path() }

private func repositoryRoot(from file: StaticString = #filePath) -> URL {
  URL(filePath: "\(file)").deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
