internal import AnnexTesting
internal import Foundation
internal import FoundationXML
internal import Testing

/// What a program that reads findings is given, also where the list is hostile.
struct FindingsFormatTests {
  /// A list whose texts are made to break out of every format.
  private static let hostile = """
    TT,Tên sản phẩm,Tên chủ thể,Số điện thoại,Hạng sao
    1,"Chè ""A"" <b>&amp;</b> 100% ::error file=x::y",HTX A,0912345678,"9,]]>"
    2,"Chè\u{202E}
    ::warning::xuống dòng",HTX B,09,"\u{1}\u{FFFE}"
    1,Chè,"Anh ""Tám"", <HKD>: %0A",0912345678,'

    """

  private func check(_ path: String, _ format: String, _ more: String...) throws -> AnnexProcess {
    try AnnexProcess(["check", path, "--as-of", "2023-04-30", "--lang", "en", "--format", format] + more)
  }

  private func hostileList(in folder: borrowing TestFolder) throws -> String {
    try folder.file("danh sách, 1:2%.csv", Self.hostile)
  }

  private func object(_ text: some StringProtocol) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `NDJSON has the findings of JSON, one a line`() throws {
    let folder = try TestFolder()
    let list = try hostileList(in: folder)
    let lines = try check(list, "ndjson").output.split(separator: "\n")
    let all = try object(try check(list, "json").output)
    let findings = try #require(all["findings"] as? [[String: Any]])
    #expect(lines.count == findings.count && lines.count > 4)
    for (line, finding) in zip(lines, findings) { #expect(NSDictionary(dictionary: try object(line)).isEqual(finding)) }
    #expect(all["waived"] as? Int == 0)
  }

  @Test func `SARIF names the rules, the places and the cells`() throws {
    let run = try check(repositoryPath("samples/annex-2023.xlsx"), "sarif")
    #expect(run.status == 1)
    let log = try object(run.output)
    #expect(log["version"] as? String == "2.1.0")
    let first = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((first["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for rule in rules {
      for text in ["shortDescription", "fullDescription", "help"] {
        #expect(((rule[text] as? [String: Any])?["text"] as? String)?.isEmpty == false)
      }
    }
    let results = try #require(first["results"] as? [[String: Any]])
    #expect(results.count == 4)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let place = try #require(location["physicalLocation"] as? [String: Any])
      #expect(((place["artifactLocation"] as? [String: Any])?["uri"] as? String)?.hasSuffix("annex-2023.xlsx") == true)
    }
    let heading = try #require((results[2]["locations"] as? [[String: Any]])?.first)
    let region = (heading["physicalLocation"] as? [String: Any])?["region"] as? [String: Int]
    #expect(region == ["startLine": 5, "startColumn": 1, "endLine": 5, "endColumn": 7])
    let logical = (heading["logicalLocations"] as? [[String: Any]])?.first
    #expect(logical?["fullyQualifiedName"] as? String == "annex-2023.xlsx › Danh sách 2023 › A5")
    #expect((results[2]["relatedLocations"] as? [[String: Any]])?.count == 2)
  }

  @Test func `SARIF escapes what stands in paths and values`() throws {
    let folder = try TestFolder()
    let log = try object(try check(try hostileList(in: folder), "sarif").output)
    let first = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(first["results"] as? [[String: Any]])
    #expect(results.count > 4)
    let artifact = try #require((first["artifacts"] as? [[String: Any]])?.first)
    let uri = try #require((artifact["location"] as? [String: Any])?["uri"] as? String)
    #expect(uri.hasPrefix("file:///") && uri.hasSuffix("/danh%20s%C3%A1ch%2C%201%3A2%25.csv"))
    #expect(URL(string: uri)?.path(percentEncoded: false).hasSuffix("danh sách, 1:2%.csv") == true)
  }

  @Test func `workflow commands are one line a finding, whatever the list says`() throws {
    let folder = try TestFolder()
    let list = try hostileList(in: folder)
    let findings = try check(list, "ndjson").output.split(separator: "\n")
    let lines = try check(list, "github").output.split(whereSeparator: \.isNewline)
    #expect(lines.count == findings.count)
    for line in lines {
      #expect(line.wholeMatch(of: /::(error|warning|notice) file=[^:]*,title=[a-z0-9-]+::.*/) != nil, "\(line)")
      #expect(line.contains("%2C 1%3A2%25.csv,"))
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
    }
    let sample = try check(repositoryPath("samples/annex-2023.xlsx"), "github").output
    #expect(sample.contains(",line=5,col=1,endLine=5,title=declared-kind::annex-2023.xlsx › Danh sách 2023 › A5: "))
  }

  @Test func `JUnit is XML, with a failure for what the status fails for`() throws {
    let folder = try TestFolder()
    let list = try hostileList(in: folder)
    let report = try check(list, "junit", "--fail-on", "warning").output
    let counted = try JUnitCounts(report)
    let findings = try check(list, "ndjson").output.split(separator: "\n")
    let grave = findings.count { $0.contains("\"severity\":\"error\"") || $0.contains("\"severity\":\"warning\"") }
    #expect(counted.cases == findings.count && counted.failures == grave)
    #expect(counted.saidTests == findings.count && counted.saidFailures == grave)
    #expect(try JUnitCounts(try check(list, "junit", "--fail-on", "never").output).failures == 0)
    #expect(!report.unicodeScalars.contains { $0 == "\u{1}" || $0 == "\u{FFFE}" || $0 == "\u{202E}" })
  }

  @Test func `a list without findings is one case that passed`() throws {
    let folder = try TestFolder()
    let list = try folder.file("a.csv", "TT,Tên sản phẩm,Tên chủ thể\n1,Chè,HTX A\n")
    let counted = try JUnitCounts(try check(list, "junit").output)
    #expect(counted.cases == 1 && counted.failures == 0)
    #expect(try check(list, "github").output.isEmpty && check(list, "ndjson").output.isEmpty)
  }
}

/// What a JUnit report holds, by a parser of XML.
private final class JUnitCounts: NSObject, XMLParserDelegate {
  private(set) var cases = 0
  private(set) var failures = 0
  private(set) var saidTests = 0
  private(set) var saidFailures = 0

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    #expect(parser.parse(), "\(text)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "testcase": cases += 1
    case "failure": failures += 1
    case "testsuites":
      saidTests = Int(attributes["tests"] ?? "") ?? -1
      saidFailures = Int(attributes["failures"] ?? "") ?? -1
    default: break
    }
  }
}
