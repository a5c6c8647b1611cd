import Testing
import Writing

@Suite struct RunsTests {
  @Test func `short decimals are written as Swift prints them`() {
    for step in -40_000...40_000 {
      for scale in [10.0, 100, 1000, 10_000, 7] {
        let value = Double(step) / scale
        guard value != value.rounded(.towardZero) else { continue }
        if shortestText(of: value) != "\(value)" { Issue.record("\(value)") }
      }
    }
    for value in [79.40000000000001, 0.1 + 0.2, 1e-7, 123_456_789.125, -0.0005, 1e300, 4503599627370495.5] {
      #expect(shortestText(of: value) == "\(value)")
    }
  }

  @Test(arguments: 0...40) func `a special byte is found wherever it stands in a text`(place: Int) {
    for (mark, csv, json) in [("\"", "\"\"", "\\\""), ("\n", "\n", "\\n"), (",", ",", ",")] {
      let before = String(repeating: "đ", count: place)
      let text = before + mark + "x"
      var writer = CSVWriter(formulas: .kept)
      writer.field(text)
      #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\(before)\(csv)x\"")
      var object = JSONWriter()
      object.string(text)
      #expect(String(decoding: object.bytes, as: UTF8.self) == "\"\(before)\(json)x\"")
    }
  }
}
