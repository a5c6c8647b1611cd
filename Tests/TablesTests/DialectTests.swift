import AnnexTesting
import Diagnostics
import Tables
import Testing

@Suite struct DialectTests {
  @Test(arguments: [
    ("a,b\n1,2\n", ","), ("a;b\n1,5;2,5\n", ";"), ("a\tb\n1,5\t2\n", "\t"), ("a|b\n1|2\n", "|"),
    ("1,5;2,5\n3,5;4,5\n", ";"), ("a,b,c;d", ","), ("một cột\nhai\n", ","), ("12:30\n13:45\n", ","),
    // Commas inside quotes count for nothing, and title rows do not outvote the table.
    ("\"a,1,1\";b\n\"c,2,2\";d\n", ";"), ("DANH SÁCH, đợt 1\n\nTT;Tên\n1;A\n2;B\n", ";"),
    ("\"x \"\"y, z\"\"\";b\nc;d\n", ";"),
    // Commas around quoted line ends would cut more records than there are.
    ("x, u;\"1\n(a, b)\"\ny, v;\"2\n(c, d)\"\n", ";"), ("x\t\"1\n(a, b)\"\ny\t\"2\n(c, d)\"\nz\tw\n", "\t"),
  ])
  func `the delimiter is the one most records agree on`(text: String, delimiter: Character) throws {
    #expect(try decode(Array(text.utf8)).dialect?.delimiter == delimiter.asciiValue)
  }

  @Test(arguments: ["\n", "\r", "\r\n"]) func `a first line sep= names the delimiter and is no row`(end: String) throws
  {
    let result = try decode(Array("\u{FEFF}sep=;\(end)a,1;b\(end)".utf8), by: 2)
    #expect(result.sink.rows == [["A1=a,1", "B1=b"]])
    #expect(result.dialect == Dialect(encoding: .utf8, delimiter: UInt8(ascii: ";")))
  }

  @Test func `a delimiter that is given is taken`() throws {
    #expect(try decode(Array("a:b,c".utf8), delimiter: UInt8(ascii: ":")).sink.rows == [["A1=a", "B1=b,c"]])
  }

  @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian], [true, false])
  func `Unicode is recognised with a byte order mark and without`(encoding: TextEncoding, isMarked: Bool) throws {
    let text = (isMarked ? "\u{FEFF}" : "") + "TT,Tên chủ thể\r\n1,Hợp tác xã Nậm Cần\r\n2,Hộ 😀\r\n"
    let bytes: [UInt8] =
      switch encoding {
      case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case .utf8, .windows1258, .windows1252, .tcvn3, .vni: Array(text.utf8)
      }
    let result = try decode(bytes)
    #expect(result.dialect?.encoding == encoding)
    #expect(result.sink.rows.last == ["A3=2", "B3=Hộ 😀"])
    #expect(result.remarkCount == 0)
  }

  @Test func `Windows-1258 is known by its tones, which stay combining marks`() throws {
    // «Số đăng ký, Hợp tác xã» as Windows-1258 has it.
    let bytes: [UInt8] =
      [0x53, 0xF4, 0xEC, 0x20, 0xF0, 0xE3, 0x6E, 0x67, 0x20, 0x6B, 0x79, 0xEC, 0x2C, 0x48, 0xF5, 0xF2, 0x70]
    let result = try decode(bytes)
    #expect(result.dialect?.encoding == .windows1258)
    #expect(result.sink.rows == [["A1=Số đăng ký", "B1=Hợp"]])
    #expect(result.remarkCount == 1)
    #expect(result.sink.rows[0][0].unicodeScalars.contains("\u{0301}"))
  }

  @Test func `anything else of eight bits is read as Windows-1252 and remarked on`() throws {
    let result = try decode([0x43, 0x61, 0x66, 0xE9, 0x2C, 0x80])
    #expect(result.dialect?.encoding == .windows1252)
    #expect(result.sink.rows == [["A1=Café", "B1=€"]])
    #expect(result.remarkCount == 1)
  }

  @Test func `text typed for fonts is known by its words, kept as it is and remarked on`() throws {
    let tcvn3 = try decode([0x4E, 0x67, 0x75, 0x79, 0xD4, 0x6E, 0x2C, 0x80])
    #expect(tcvn3.dialect?.encoding == .tcvn3)
    #expect(tcvn3.sink.rows == [["A1=NguyÔn", "B1=€"]])
    #expect(tcvn3.remarkCount == 1)
    let vni = try decode(Array("Ten,Sa".utf8) + [0xFB] + Array("n pha".utf8) + [0xE5, 0x6D])
    #expect(vni.dialect?.encoding == .vni)
    #expect(vni.sink.rows == [["A1=Ten", "B1=Saûn phaåm"]])
  }

  @Test(arguments: 1...5) func `a stray byte does not cost the rest its UTF-8`(size: Int) throws {
    var bytes = Array((String(repeating: "Hộ Lò Văn Đôi, bản Nậm Cần xã Nậm Sỏ. ", count: 5) + "\n").utf8)
    bytes.append(contentsOf: [0x61, 0xFF, 0x62, 0xE1, 0xBB])
    let result = try decode(bytes, by: size)
    #expect(result.sink.rows.last == ["A2=a\u{FFFD}b\u{FFFD}"])
    #expect(result.remarkCount == 1)
  }

  @Test func `UTF-32 is refused`() {
    let bytes = "a,b\n1,2\n".unicodeScalars.flatMap { [UInt8($0.value & 0xFF), 0, 0, 0] }
    #expect(throws: TableError(.foreign, .isUTF32)) { try decode(bytes) }
  }
}
