internal import AnnexTesting
internal import Foundation
internal import Nightly
internal import Testing

/// What bulletins say of the last report: two nights of a register that gains, loses, renews and raises products.
struct SinceReportTests {
  private static let header = "TT,Tên sản phẩm,Tên chủ thể,Xã/phường,Hạng sao,Số quyết định,Ngày quyết định\n"
  private static let before =
    header + """
      1,Trà xanh,HTX A,Xã Bản Bo,3,1/QĐ-UBND,15/06/2024
      2,Mật ong,HTX B,Xã Bản Bo,3,2/QĐ-UBND,15/12/2022
      3,Gạo nếp,HTX C,Xã Bản Bo,3,3/QĐ-UBND,20/01/2023
      4,Rượu ngô,HTX D,Xã Bản Bo,3,4/QĐ-UBND,10/10/2023

      """
  private static let after =
    header + """
      1,Trà xanh,HTX A,Xã Bản Bo,4,11/QĐ-UBND,15/12/2025
      2,Mật ong,HTX B,Xã Bản Bo,3,2/QĐ-UBND,15/12/2022
      3,Gạo nếp,HTX C,Xã Bản Bo,3,3/QĐ-UBND,20/01/2023
      4,Chè dây,HTX E,Xã Bản Bo,3,12/QĐ-UBND,15/12/2025
      5,Thịt sấy,HTX E,Xã Bản Bo,3,12/QĐ-UBND,15/12/2025

      """

  /// The bulletin of the second night, without line ends.
  private func bulletin(
    _ night: borrowing NightFolder, _ before: String = before, _ after: String = after, name: String = "notice.md"
  ) throws -> String {
    try night.put(before, as: "register.csv")
    try night.run(asOf: "2025-11-30")
    try night.put(after, as: "register.csv")
    try night.run()
    let text = String(decoding: try night.published()[name] ?? Data(), as: UTF8.self)
    return text.split(separator: "\n").joined(separator: " ")
  }

  @Test func `the notice tells in a sentence what became otherwise`() throws {
    let text = try bulletin(NightFolder())
    #expect(
      text.contains(
        "So với báo cáo đến hết ngày 30/11/2025: 2 sản phẩm mới được công nhận, 1 sản phẩm được công nhận lại, "
          + "1 sản phẩm được nâng lên 4 sao, 1 sản phẩm hết thời hạn, 1 sản phẩm không còn trong danh sách; "
          + "1 sản phẩm sẽ hết thời hạn trước ngày 31/01/2026."), "\(text)")
  }

  @Test func `so it does in English`() throws {
    let text = try bulletin(NightFolder("language: en\n"), name: "notice.en.md")
    #expect(
      text.contains(
        "Since the report as of 30 Nov 2025: 2 newly recognised, 1 recognised again, 1 raised to 4 stars, "
          + "1 lapsed, 1 no longer listed; 1 will lapse before 31 Jan 2026."), "\(text)")
  }

  @Test func `where nothing changed it says so`() throws {
    let text = try bulletin(NightFolder(), Self.before, Self.before.replacing("15/12/2022", with: "15/06/2024"))
    #expect(
      text.contains("1 sản phẩm được công nhận lại; 1 sản phẩm sẽ hết thời hạn trước ngày 31/01/2026."), "\(text)")
    let steady = Self.header + "1,Trà xanh,HTX A,Xã Bản Bo,3,1/QĐ-UBND,15/06/2024\n"
    let same = try bulletin(NightFolder(), steady, steady)
    #expect(same.contains("So với báo cáo đến hết ngày 30/11/2025, danh sách sản phẩm OCOP không thay đổi."), "\(same)")
  }

  @Test func `the first report is as one without a history`() throws {
    let night = try NightFolder("language: vi\n")
    try night.put(Self.after, as: "register.csv")
    try night.run()
    let text = String(decoding: try night.published()["notice.md"] ?? Data(), as: UTF8.self)
    #expect(!text.contains("So với báo cáo") && !text.contains("\n\n\n"))
  }

  @Test func `figures and the page have it only where it is known`() throws {
    let night = try NightFolder("audience: internal\n", formats: "json, html")
    try night.put(Self.before, as: "register.csv")
    try night.run(asOf: "2025-11-30")
    var files = try night.published()
    #expect(!String(decoding: files["notice.json"] ?? Data(), as: UTF8.self).contains("since"))
    #expect(!String(decoding: files["notice.html"] ?? Data(), as: UTF8.self).contains("Từ báo cáo trước"))
    try night.put(Self.after, as: "register.csv")
    try night.run()
    files = try night.published()
    let json = try JSONSerialization.jsonObject(with: files["notice.json"] ?? Data()) as? [String: Any]
    let figures = try #require(json?["figures"] as? [String: Any])
    #expect(figures["since.added"] as? Int == 2 && figures["since.lapsed"] as? Int == 1)
    #expect(figures["since.raised_products"] as? Int == 1 && figures["since.known"] as? Bool == true)
    let page = String(decoding: files["notice.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("Từ báo cáo trước") && page.contains("được nâng lên 4 sao"))
  }

  @Test func `a unit's folder does not tell the whole list's changes as its own`() throws {
    let night = try NightFolder("by: unit\ntemplates: [notice]\n")
    try night.put(Self.before, as: "register.csv")
    try night.run(asOf: "2025-11-30")
    try night.put(Self.after, as: "register.csv")
    try night.run()
    for (name, data) in try night.published() where name.hasSuffix(".md") && name.contains("/") {
      #expect(!String(decoding: data, as: UTF8.self).contains("So với báo cáo"), "\(name)")
    }
  }

  @Test func `a dry run knows what a bulletin would say`() throws {
    let night = try NightFolder()
    try night.put(Self.before, as: "register.csv")
    try night.run(asOf: "2025-11-30")
    try night.run()
    let plan = try night.run(of: night.job()).plan()
    #expect(plan.works.allSatisfy { $0.need == .none } && plan.works.count == 3)
  }
}
