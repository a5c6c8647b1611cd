internal import Diagnostics
internal import Tables

/// Looks through a compound file for the names of its streams, to say what it is.
///
/// The names stand in UTF-16LE in its directory, which may lie anywhere ([MS-CFB] §2.6), so all of it is looked through.
struct CompoundFileSearch {
  private static let names: [(stream: String, error: TableError)] = [
    ("EncryptedPackage", TableError(.encrypted, .encrypted)),
    ("Workbook", TableError(.foreign, .foreign(.oldExcel))),
    ("Book", TableError(.foreign, .foreign(.oldExcel))),
    ("WordDocument", TableError(.foreign, .foreign(.wordDocument))),
    ("PowerPoint Document", TableError(.foreign, .foreign(.presentation))),
  ]

  private let patterns = Self.names.map { name in Array(name.stream.utf8.map { [$0, 0] }.joined()) + [0, 0] }
  private var found = Set<Int>()
  private var overlap: [UInt8] = []

  /// Takes the next bytes of the file.
  mutating func search(_ bytes: ArraySlice<UInt8>) {
    let block = overlap + bytes
    for (number, pattern) in patterns.enumerated() where !found.contains(number) {
      if contains(block, pattern) { found.insert(number) }
    }
    overlap = Array(block.suffix(64))
  }

  /// Why the file cannot be read, after its last byte.
  var error: TableError {
    found.min().map { Self.names[$0].error } ?? TableError(.foreign, .foreign(.compoundFile))
  }

  private func contains(_ block: [UInt8], _ pattern: [UInt8]) -> Bool {
    var index = 0
    while index + pattern.count <= block.count {
      if block[index] == pattern[0], block[index..<index + pattern.count].elementsEqual(pattern) { return true }
      index += 1
    }
    return false
  }
}
