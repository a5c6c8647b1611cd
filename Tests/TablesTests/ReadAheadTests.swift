import AnnexTesting
import Diagnostics
import Glibc
import Tables
import Testing

/// A sheet of rows that comes after a while, and fails after some of them if it is to.
private struct SlowSheet: Reading {
  let name: String
  let rows: Int
  var delay: UInt32 = 0
  var failingAfter: Int?

  func read(into sink: any TableSink) throws(TableError) {
    try sink.beginSheet(SheetHeading(name: name))
    for number in 1...rows {
      if failingAfter == number - 1 { throw TableError(.damaged, .emptyInput) }
      usleep(delay)
      var batch = RowBatch()
      batch.beginRow(number)
      batch.append(.number(Double(number), column: 1))
      batch.endRow()
      try sink.rows(batch)
    }
    try sink.endSheet()
  }
}

/// A sink that takes only so many batches.
private final class FullSink: TableSink {
  var room: Int

  init(room: Int) { self.room = room }

  func beginSheet(_ heading: SheetHeading) throws(TableError) {}

  func rows(_ batch: RowBatch) throws(TableError) {
    room -= 1
    if room < 0 { throw TableError(.overLimit, .overRows(1)) }
  }

  func merges(_ ranges: [CellRange]) throws(TableError) {}

  func endSheet() throws(TableError) {}
}

@Suite struct ReadAheadTests {
  @Test func `what is read at once arrives in the order it was asked for`() throws {
    // The first are the slowest.
    let readings = (0..<12).map { SlowSheet(name: "S\($0)", rows: 50, delay: UInt32(12 - $0) * 20) }
    let sink = RecordingSink()
    var begun: [Int] = []
    try readAhead(readings, into: sink) { begun.append($0) }
    #expect(begun == Array(0..<12))
    #expect(sink.sheets.map(\.heading.name) == readings.map(\.name))
    #expect(sink.sheets.allSatisfy { $0.rowNumbers == Array(1...50) && $0.isEnded })
  }

  @Test func `the first failure in order is thrown, after the rows before it`() throws {
    let readings = [
      SlowSheet(name: "A", rows: 100, delay: 50), SlowSheet(name: "B", rows: 100, failingAfter: 70),
      SlowSheet(name: "C", rows: 100, failingAfter: 0),
    ]
    let sink = RecordingSink()
    let failure = #expect(throws: ReadingFailure.self) { try readAhead(readings, into: sink) }
    #expect(failure?.index == 1)
    #expect(sink.sheets.map(\.rowNumbers.count) == [100, 70])
  }

  @Test func `a sink that refuses stops every reader`() throws {
    let readings = (0..<8).map { SlowSheet(name: "S\($0)", rows: 100_000) }
    let failure = #expect(throws: ReadingFailure.self) { try readAhead(readings, into: FullSink(room: 10)) }
    #expect(failure?.error.message == .overRows(1))
  }

  @Test func `thousands of small readings leave no thread behind`() throws {
    let readings = (0..<3_000).map { SlowSheet(name: "S\($0)", rows: 1) }
    let sink = RecordingSink()
    try readAhead(readings, into: sink)
    #expect(sink.sheets.count == 3_000)
  }
}
