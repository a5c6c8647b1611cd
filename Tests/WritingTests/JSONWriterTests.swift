import Testing
import Writing

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `objects and arrays nest, with commas between values only`() {
    let json = text { json in
      json.object { json in
        json.member("version", 1)
        json.key("list")
        json.array { json in
          json.integer(1)
          json.object { _ in }
          json.array { _ in }
          json.bool(true)
          json.null()
        }
        json.member("name", nil)
        json.member("text", "chè")
      }
    }
    #expect(json == #"{"version":1,"list":[1,{},[],true,null],"name":null,"text":"chè"}"#)
  }

  @Test(arguments: [
    ("\"", #""\"""#), ("\\", #""\\""#), ("\n\r\t", #""\n\r\t""#), ("\u{01}\u{7F}", #""\u0001\u007f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("đường", #""đường""#), ("😀", #""😀""#), ("", #""""#), ("</", #""</""#),
  ]) func `strings are escaped where JSON or a line reader needs it`(string: String, expected: String) {
    #expect(text { $0.string(string) } == expected)
    #expect(text { $0.string(utf8: Array(string.utf8).span) } == expected)
  }

  @Test(arguments: [(79.4, "79.4"), (3, "3"), (-0.5, "-0.5"), (.nan, "null"), (.infinity, "null"), (1e21, "1e+21")])
  func `numbers are written shortest, and null where JSON has none`(number: Double, expected: String) {
    #expect(text { $0.number(number) } == expected)
  }

  @Test func `lines of NDJSON have no commas between them`() {
    let json = text { json in
      for value in 1...2 {
        json.array { $0.integer(value) }
        json.endLine()
      }
    }
    #expect(json == "[1]\n[2]\n")
  }

  @Test func `what was written can be forgotten`() {
    var json = JSONWriter()
    json.integer(1)
    json.removeAll()
    json.integer(2)
    #expect(json.bytes == Array("2".utf8))
  }
}

@Suite struct CSVWriterTests {
  private func line(_ fields: [String], _ formulas: CSVWriter.Formulas) -> String {
    var csv = CSVWriter(formulas: formulas)
    csv.record(fields)
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\r\n"), (["", ""], ",\r\n"),
    (["a\nb"], "\"a\nb\"\r\n"),
    (["a\rb"], "\"a\rb\"\r\n"), ([" a "], " a \r\n"), ([""], "\r\n"),
  ]) func `fields are quoted where RFC 4180 needs it`(fields: [String], expected: String) {
    #expect(line(fields, .kept) == expected)
  }

  @Test(arguments: ["=1+1", "+84", "-5", "@x", "\tx"]) func `a field that could run is neutralised, or kept as it is`(
    field: String
  ) {
    #expect(line([field], .neutralised) == "'\(field)\r\n")
    #expect(line([field], .kept) == "\(field)\r\n")
  }
}

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (7, "7"), (-7, "-7"), (79.4, "79.4"), (0.1, "0.1"), (912_345_678, "912345678"),
    (1e14, "100000000000000"), (1e15, "1000000000000000"), (1e16, "1e+16"), (1e-7, "1e-07"),
    (0.30000000000000004, "0.30000000000000004"),
  ]) func `a number is its shortest text`(number: Double, text: String) {
    #expect(shortestText(of: number) == text)
    #expect(Double(shortestText(of: number)) == number)
  }

  @Test func `numbers of few decimals read back the same and are as short as Swift's own`() {
    let wrong = (0..<20_000).filter { number in
      let value = Double(number * 7919 % 100_003) / [1, 10, 100, 1_000, 10_000, 7][number % 6]
      let text = shortestText(of: value)
      return Double(text) != value || text.utf8.count > "\(value)".utf8.count
    }
    #expect(wrong == [])
  }
}
