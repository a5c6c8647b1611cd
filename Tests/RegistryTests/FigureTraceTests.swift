import AnnexTesting
import Diagnostics
import Registry
import Testing

@Suite struct FigureTraceTests {
  private func trace(_ list: Registry, on day: String, _ basis: UnitBasis = .written) throws -> FigureTrace {
    FigureTrace(
      list, Appraisal(list, asOf: try #require(CivilDate(iso: day))), by: UnitNames(list, by: basis))
  }

  private func cells(_ trace: FigureTrace, _ name: String) throws -> [String] {
    trace.items(of: try trace.figure(named: name).id).map(\.location.address)
  }

  private static let register = """
    TT | Tên sản phẩm | Tên chủ thể | Xã | Hạng sao | Ngày quyết định
    1 | Chè | HTX A | Xã Đông | 3 | 01/03/2024
    2 | Gạo | HTX A | Xã Đông | 4 | 01/04/2024
    3 | Mật | Công ty B | Xã Tây | 3 | 01/03/2021
    4 | Mật | Công ty B | Xã Tây | 3 | 01/03/2025
    5 | Trà | HTX C | Xã Tây | 3 | 01/03/2022
    """

  @Test func `products are shown by their cells`() throws {
    let trace = try trace(try registry(of: Self.register), on: "2025-12-31")
    #expect(try cells(trace, "valid") == ["B2", "B3", "B5"])
    #expect(try cells(trace, "valid.products") == ["B2", "B3", "B5"])
    #expect(try cells(trace, "valid.stars.4") == ["B3"])
    #expect(try cells(trace, "superseded") == ["B4"])
    #expect(try cells(trace, "expired.unit.\"Xã Tây\"") == ["B6"])
    #expect(try cells(trace, "valid.ends.2027-03") == ["B2"])
  }

  @Test func `entities and units are shown by the first row that counts`() throws {
    let trace = try trace(try registry(of: Self.register), on: "2025-12-31")
    #expect(try cells(trace, "valid.entities") == ["C2", "C5"])
    #expect(try cells(trace, "valid.kind.htx") == ["C2"])
    #expect(try cells(trace, "valid.units") == ["D2", "D5"])
  }

  @Test func `recognitions of a year are new or again`() throws {
    let trace = try trace(try registry(of: Self.register), on: "2025-12-31")
    #expect(try cells(trace, "recognised") == ["B2", "B3", "B5", "B6"])
    #expect(try cells(trace, "recognised.new.2024") == ["B2", "B3"])
    #expect(try cells(trace, "recognised.renewed.2025") == ["B5"])
    #expect(try cells(trace, "recognised.new_entities.2021") == ["C4"])
  }

  @Test func `a name is found without its quotes and in any letters' form`() throws {
    let trace = try trace(try registry(of: Self.register), on: "2025-12-31")
    #expect(try trace.figure(named: "valid.unit.XÃ ĐÔNG.entities").value == 1)
  }

  @Test func `an unknown name says which was probably meant`() throws {
    let trace = try trace(try registry(of: Self.register), on: "2025-12-31")
    let error = #expect(throws: FigureNameError.self) { try trace.figure(named: "valid.star.4") }
    #expect(error?.nearest == "valid.stars.4")
  }

  @Test func `a list without certificates is traced by its headings`() throws {
    let list = try registry(
      of: "TT | Tên sản phẩm | Tên chủ thể\nA | Sản phẩm mới\nI. Huyện Một\n1 | Chè | HTX A\nII. Huyện Hai\n"
        + "1 | Gạo | HTX A\n2 | Trà | Hộ Tư\nB | Đánh giá lại\n1 | Mật | HTX B")
    let trace = try trace(list, on: "2025-12-31")
    #expect(try cells(trace, "products") == ["B4", "B6", "B7", "B9"])
    #expect(try cells(trace, "section.A") == ["B4", "B6", "B7"])
    #expect(try cells(trace, "band.A.II.kind.htx") == ["C6"])
    #expect(try cells(trace, "kind.ho_kinh_doanh") == ["C7"])
  }
}
