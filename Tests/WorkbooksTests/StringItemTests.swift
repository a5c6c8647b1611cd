import Testing

@testable import Workbooks

/// What the scanner makes of the inside of an `<si>`; nil where it leaves the string to libxml2.
private func scanned(_ item: String) -> String? {
  let bytes = Array((item + "</si>").utf8) + [UInt8](repeating: 0, count: 64)
  var target = Array("before ".utf8)
  var scanner = StringItemScanner()
  guard scanner.scan(bytes.span, from: 0, limit: bytes.count - 64, to: "</si>", &target) == bytes.count - 64 else {
    return nil
  }
  return String(decoding: target.dropFirst(7), as: UTF8.self)
}

/// Strings as programs write them, and what they say.
private let known: [(item: String, text: String)] = [
  ("", ""), ("<t/>", ""), ("<t></t>", ""), ("<t>a</t>", "a"), ("<t xml:space=\"preserve\"> a </t>", " a "),
  (" <t>a</t>\n ", "a"), ("<t>&lt;b&gt; &amp; &#7843;</t>", "<b> & ả"),
  ("<r><t>Công ty </t></r><r><t>TNHH</t></r>", "Công ty TNHH"),
  (
    """
    <r><rPr><b/><sz val="11"/><color rgb="FF000000"/><rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr>\
    <t xml:space="preserve">Hợp tác xã </t></r><r><rPr><vertAlign val="superscript" /></rPr><t>1</t></r>
    """, "Hợp tác xã 1"
  ),
  ("<r><rPr/><t>a</t></r>", "a"), ("<r></r>", ""), ("<r>\n<t>a</t>\n</r>", "a"), ("<t>a</t><r><t>b</t></r>", "ab"),
  (
    "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\" type=\"noConversion\"/>", "東京"
  ),
  ("<r><t>課</t></r><rPh sb='0' eb='1'><t>カ</t></rPh><r><t>長</t></r><rPh sb='1' eb='2'><t>チョウ</t></rPh>", "課長"),
  ("<rPh/><t>a</t><phoneticPr/>", "a"), ("<t foo=\"1\" bar='2' >a</t>", "a"),
]

/// Strings that libxml2 has to look at, or to refuse.
private let unknown: [String] = [
  "a", "<t>a</t>b", "<t>a", "<t>a</r>", "<r><t>a</t>", "<r>a</r>", "<x><t>a</t></x>", "<r><x/></r>", "<r a=\"1\"/>",
  "<t><b/></t>", "<t>a<!-- b --></t>", "<t><![CDATA[a]]></t>", "<!-- a -->", "<?a?>", "<x:t>a</x:t>",
  "<t xmlns=\"u\">a</t>", "<t a=\"1\" a=\"2\">a</t>", "<t a=1>a</t>", "<t a=\"<\">a</t>", "<t a=\"&amp;\">a</t>",
  "<t a=\"1\"b=\"2\">a</t>", "<tt>a</tt>", "<rPh><t>a</rPh></t>", "<rPr><b/></rPr>", "<r><rPr><b></b></rPr></r>",
  "<r><rPr><si/></rPr></r>", "<r><rPr>a</rPr></r>", "<r><rPr><b/></r>", "<r><rPr><w:b/></rPr></r>", "<si/>",
  "<phoneticPr fontId=\"1\"></phoneticPr>", "<t>]]></t>", "<t>&nbsp;</t>", "<t/ >", "<t /a>", "< t>a</t>",
]

@Suite struct StringItemTests {
  @Test(arguments: known) func `strings as programs write them are read from their bytes`(item: String, text: String) {
    #expect(scanned(item) == text)
  }

  @Test(arguments: unknown) func `other strings are left to libxml2`(item: String) {
    #expect(scanned(item) == nil)
  }

  @Test(arguments: known.map(\.item) + unknown)
  func `shared strings are the same by both ways of reading, or the same refusal`(item: String) throws {
    var book = WorkbookLiteral(rows: "<row>" + (0..<3).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined() + "</row>")
    book.share("<si><t>x</t></si><si>\(item)</si><si><t>y</t></si>")
    for size in [3, 256 << 10] {
      let parsed = Outcome(try book.bytes(), isScanning: false)
      #expect(Outcome(try book.bytes(), isScanning: true, blockBytes: size).difference(from: parsed) == nil)
    }
  }

  @Test(arguments: known.map(\.item) + unknown)
  func `inline strings are the same by both ways of reading, or the same refusal`(item: String) throws {
    let book = WorkbookLiteral(
      rows: """
        <row><c t="inlineStr"><is><t>x</t></is></c></row><row><c/><c t="inlineStr"><is>\(item)</is></c></row>\
        <row><c t="inlineStr"><is><t>y</t></is></c></row>
        """)
    for size in [3, 256 << 10] {
      let parsed = Outcome(try book.bytes(), isScanning: false)
      #expect(Outcome(try book.bytes(), isScanning: true, blockBytes: size).difference(from: parsed) == nil)
    }
  }
}
