import AnnexTesting
import Testing

/// Every file there is by both ways of reading: from its bytes, and by libxml2 alone.
@Suite struct CorpusComparisonTests {
  @Test(.enabled(if: !Corpus.workbooks.isEmpty, "\(Corpus.absence)"), arguments: [256 << 10, 4099])
  func `every workbook gives the same rows by both ways of reading, or the same refusal`(blockBytes: Int) throws {
    for path in Corpus.workbooks {
      let bytes = try #require(Corpus.bytes(of: path))
      let parsed = Outcome(bytes, isScanning: false)
      #expect(Outcome(bytes, isScanning: true, blockBytes: blockBytes).difference(from: parsed) == nil, "\(path)")
    }
  }
}
