import AnnexTesting
import Diagnostics
import FoundationEssentials
import Glibc
import Jobs
import Tables
import Testing

/// Real files and what two other readers agree they hold, outside the repository since they are other people's.
///
/// Looked for in `ANNEX_CORPUS`, else beside the repository.
private enum Corpus {
  static let directory: String = {
    if let path = getenv("ANNEX_CORPUS") { return String(cString: path) }
    let repository = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(repository)/../shared/corpus"
  }()

  /// The names of the workbooks; empty where there is no corpus.
  static let workbooks: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: directory + "/xlsx/expected")
    return (names ?? []).map { String($0.dropLast(".json".count)) }.sorted()
  }()

  struct Expectation: Decodable {
    struct Sheet: Decodable {
      let name: String
      let kind: String?
      let cells: [String: Value]
      let merges: [String]
    }
    struct Value: Decodable {
      let t: String
    }
    let sheets: [Sheet]
  }

  static func expectation(of workbook: String) throws -> Expectation {
    let file = try #require(fopen("\(directory)/xlsx/expected/\(workbook).json", "rb"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
    return try JSONDecoder().decode(Expectation.self, from: Data(bytes))
  }
}

@Suite struct CorpusTests {
  @Test(.enabled(if: !Corpus.workbooks.isEmpty, "no corpus in \(Corpus.directory); set ANNEX_CORPUS"))
  func `real workbooks have the cells two other readers found`() throws {
    for name in Corpus.workbooks {
      let sink = RecordingSink()
      try InputFile.read(path: "\(Corpus.directory)/xlsx/\(name)", into: sink)
      for sheet in try Corpus.expectation(of: name).sheets where (sheet.kind ?? "work") == "work" {
        let read = try #require(sink.sheets.first { $0.heading.name == sheet.name }, "\(name): \(sheet.name)")
        let cells = Dictionary(
          read.rows.joined().map { cell in
            (String(cell.prefix { $0 != " " && $0 != "=" }), kind(cell))
          }, uniquingKeysWith: { first, _ in first })
        for (address, value) in sheet.cells {
          #expect(cells[address] == value.t, "\(name) › \(sheet.name) › \(address)")
        }
        for address in cells.keys { #expect(sheet.cells[address] != nil, "\(name) › \(sheet.name) › \(address)") }
        #expect(Set(read.merges) == Set(sheet.merges), "\(name) › \(sheet.name)")
      }
    }
  }

  /// The letter the expectations have for the kind of a recorded cell.
  private func kind(_ cell: String) -> String {
    let rest = cell.drop { $0 != " " && $0 != "=" }
    for (word, letter) in [(" number ", "n"), (" bool ", "b"), (" date ", "d"), (" error ", "e")]
    where rest.hasPrefix(word) { return letter }
    return "s"
  }
}
