import AnnexTesting
import Checks
import Diagnostics
import Intake
import Jobs
import Registry
import Tables
import Testing
import Vietnamese

/// The samples as they would have been typed for fonts, read back.
@Suite struct LegacyLettersTests {
  /// A sample read as it is, or typed for fonts and converted.
  private func list(_ path: String, typedFor fonts: FontEncoding? = nil, from source: LetterSource? = nil) throws
    -> ListReading
  {
    let collector = ListCollector()
    collector.beginFile("list")
    let converted: any TableSink = source.map { LetterConversion(from: $0, into: collector) } ?? collector
    try InputFile.read(path: repositoryPath(path), into: fonts.map { TypingSink($0, into: converted) } ?? converted)
    return ListReading(collector, profile: .ocop)
  }

  private func findings(_ list: ListReading) throws -> [String] {
    let asOf = try #require(CivilDate(iso: "2023-04-30"))
    return Checker().check(list.registry, asOf: asOf).diagnostics.map { finding in
      "\(finding.location.address) \(finding.code.rawValue) \(finding.count.map { "\($0.declared)/\($0.counted)" } ?? "")"
    }
  }

  @Test(arguments: ["samples/annex-2023.xlsx", "samples/annex-2023.csv"], FontEncoding.allCases)
  func `the annex has its four findings however it is typed`(path: String, fonts: FontEncoding) throws {
    let four = ["B4 declared-kind 13/12", "B4 declared-kind 17/18", "A5 declared-kind 3/2", "A5 declared-kind 7/8"]
    #expect(try findings(try list(path, typedFor: fonts, from: .auto)) == four)
    #expect(try findings(try list(path, typedFor: fonts, from: LetterSource(fonts))) == four)
    #expect(try findings(try list(path, typedFor: fonts)) == ["1 header-missing ", "A1 legacy-encoding "])
  }

  @Test(
    arguments: [
      "samples/annex-2023.xlsx", "samples/annex-2023.csv", "samples/register-2025.xlsx", "samples/register-2025.csv",
    ], FontEncoding.allCases)
  func `the samples convert to the same rows however they are typed`(path: String, fonts: FontEncoding) throws {
    let plain = TidyTable(try list(path))
    for source in [LetterSource(fonts), .auto] {
      let converted = TidyTable(try list(path, typedFor: fonts, from: source))
      // Without regard to case, since TCVN3 has no capital with a tone for the head of a word.
      #expect(lines(of: converted.csv()) == lines(of: plain.csv()))
    }
  }

  private func lines(of bytes: [UInt8]) -> [TextKey] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map { TextKey(String($0)) }
  }
}
