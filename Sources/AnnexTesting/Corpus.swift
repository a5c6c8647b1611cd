internal import Glibc

/// Real and hostile files, outside the repository since they are other people's.
///
/// Looked for in `ANNEX_CORPUS`, else beside the repository.
package enum Corpus {
  package static let directory: String = {
    if let path = getenv("ANNEX_CORPUS") { return String(cString: path) }
    let repository = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(repository)/../shared/corpus"
  }()

  /// Why tests that need it are left out.
  package static let absence = "no corpus in \(directory); set ANNEX_CORPUS"

  /// The paths of the workbooks, real ones and hostile ones, from `directory`; none where there is no corpus.
  package static let workbooks: [String] =
    ["xlsx", "xlsx/disputed", "hostile"].flatMap { folder in
      files(in: folder).filter { $0.hasSuffix(".xlsx") }.map { "\(folder)/\($0)" }
    }

  /// The names of the files in a folder, sorted.
  package static func files(in folder: String) -> [String] {
    guard let open = opendir("\(directory)/\(folder)") else { return [] }
    defer { closedir(open) }
    var names: [String] = []
    while let entry = readdir(open) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file, by its path from `directory`; nil if it cannot be read.
  package static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen("\(directory)/\(path)", "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
    return bytes
  }
}
