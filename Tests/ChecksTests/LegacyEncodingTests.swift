import AnnexTesting
import Checks
import Diagnostics
import Intake
import Testing
import Vietnamese

/// The findings of legacy-encoding alone.
private func found(_ list: ListReading) throws -> [Diagnostic] {
  try diagnostics(list).filter { $0.code == "legacy-encoding" }
}

private func found(_ text: String) throws -> [Diagnostic] { try found(reading(of: SheetLiteral(text))) }

@Suite struct LegacyEncodingTests {
  private let header = "TT | Tên sản phẩm | Tên chủ thể | Địa chỉ\n"

  @Test(arguments: FontEncoding.allCases) func `a sheet typed so is said once, at its first cell`(fonts: FontEncoding)
    throws
  {
    let text = header + "1 | Chè | HTX Thắng Lợi | Xã Mường Than\n2 | Rượu | Hộ kinh doanh | Xã Bản Bo"
    let findings = try found(fonts.typed(text))
    #expect(findings.map(\.location.address) == ["B1"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings[0].value == fonts.typed("Tên sản phẩm"))
    #expect(findings[0].fix == "Tên sản phẩm")
    #expect(findings[0].message == .legacyEncoding(fonts.rawValue, reading: "Tên sản phẩm", .sheet(cells: 9)))
    #expect(findings[0].help == .legacyEncodingHelp(option: fonts.option))
  }

  @Test func `it is said though no header was found`() throws {
    let list = try reading(of: SheetLiteral(FontEncoding.tcvn3.typed(header + "1 | Chè | Hộ A | Xã Bản Bo")))
    #expect(try diagnostics(list).map(\.code) == ["header-missing", "legacy-encoding"])
  }

  @Test func `a few cells of a Unicode list are each said, with what they should hold`() throws {
    let findings = try found(
      header
        + "1 | Chè Shan | HTX Thắng Lợi | X· M­êng Than\n2 | R\u{AD}îu | HTX Đức | Xã Bản Bo\n3 | Mật | Hộ Tý | Saûn")
    #expect(findings.map(\.location.address) == ["D2", "B3", "D4"])
    #expect(findings.map(\.fix) == ["Xã Mường Than", "Rượu", "Sản"])
    #expect(findings[1].message == .legacyEncoding("TCVN3", reading: "Rượu", .cell))
    #expect(findings[1].help == .legacyEncodingHelp(option: "auto"))
  }

  @Test func `a column typed so is said once, with how many cells it has`() throws {
    let rows = (1...8).map { "\($0) | Chè ngọt \($0) | HTX Thắng Lợi | X· B¶n Bo \($0)" }
    let findings = try found(header + rows.joined(separator: "\n"))
    #expect(findings.map(\.location.address) == ["D2"])
    #expect(findings[0].message == .legacyEncoding("TCVN3", reading: "Xã Bản Bo 1", .column(cells: 8)))
  }

  @Test func `a telephone number in such a cell stays masked`() throws {
    let findings = try found(header + "1 | Chè ngọt | HTX Thắng | X· B¶n Bo, §T 0912345678")
    #expect(findings.map(\.value) == ["X· B¶n Bo, §T 09…78"])
    #expect(findings.map(\.fix) == [nil])
    #expect(findings[0].message == .legacyEncoding("TCVN3", reading: "Xã Bản Bo, ĐT 09…78", .cell))
  }

  @Test func `signs and names of other languages are no fault`() throws {
    let rows =
      "1 | Chè 5 µm, 20 °C | Société générale | © 2023\n2 | Müller ½ | HTX Thắng ± | Bản Phìn\n3 | chè | Lò Hà | Sì"
    #expect(try found(header + rows).isEmpty)
  }

  @Test func `texts that do not tell by themselves are counted as their column is`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể\n1 | Rượu ngô | Hộ kinh doanh\n2 | Cà phê | Hộ kinh doanh"
    let findings = try found(FontEncoding.tcvn3.typed(text))
    #expect(findings.first?.message == .legacyEncoding("TCVN3", reading: "Tên sản phẩm", .sheet(cells: 6)))
  }
}
