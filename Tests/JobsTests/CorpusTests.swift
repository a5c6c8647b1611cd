import AnnexTesting
import Diagnostics
import FoundationEssentials
import Jobs
import Tables
import Testing

/// What two other readers agree that a real workbook holds.
private struct Expectation: Decodable {
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

  init(of workbook: String) throws {
    let bytes = try #require(Corpus.bytes(of: "xlsx/expected/\(workbook).json"))
    self = try JSONDecoder().decode(Self.self, from: Data(bytes))
  }
}

@Suite struct CorpusTests {
  @Test(.enabled(if: !Corpus.workbooks.isEmpty, "\(Corpus.absence)"))
  func `real workbooks have the cells two other readers found`() throws {
    for name in Corpus.files(in: "xlsx/expected").map({ String($0.dropLast(".json".count)) }) {
      let sink = RecordingSink()
      try InputFile.read(path: "\(Corpus.directory)/xlsx/\(name)", into: sink)
      for sheet in try Expectation(of: name).sheets where (sheet.kind ?? "work") == "work" {
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
