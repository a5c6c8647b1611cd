internal import AnnexTesting
internal import Bulletins
internal import Checks
internal import Diagnostics
internal import Foundation
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Testing

/// Findings quote cells; on a public page they quote nothing that is somebody's.
struct PublicFindingTests {
  /// Faults in and around personal columns: a short number, spaces, one number at two producers, a repeated product,
  /// a name that is the beginning of another, and one that stands elsewhere with its marks apart.
  static let list = """
    TT,Tên sản phẩm,Tên chủ thể,Đại diện,Địa chỉ,Xã/phường,Điện thoại,Số sao,Số quyết định,Ngày quyết định
    0,Miến,HTX Đầu,Giàng Bí,Bản Bo,Xã Bản Bo,,3,1/QĐ-UBND,01/02/2024
    1,Chè xanh,HTX Bình An,Giàng Bí Mật,Bản Bo,Xã Bản Bo,09123,3,1/QĐ-UBND,01/02/2024
    2,Chè xanh,HTX Bình An,Giàng Bí Mật,Bản Bo,Xã Bản Bo,0912345678,9,1/QĐ-UBND,01/02/2024
    3,Gạo,HTX Khác, Giàng  Bí Mật ,Bản Bo,Xã Khun Há,0912345678,4,Giàng Bí Mật,31/02/2024
    4,Miến dong,HTX Khác,Tạ Bí Mật,Bản Bo,Xã Khun Há,,4,Ta\u{323} Bi\u{301} Ma\u{323}\u{302}t,31/02/2024
    """

  private func page(isPublic: Bool) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "annex-\(UUID().uuidString).csv").path()
    try Self.list.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let job = ReportJob(
      asOf: try #require(CivilDate(year: 2025, month: 12, day: 31)), template: nil,
      templateFolder: repositoryPath("templates"), language: .vietnamese, isPublic: isPublic, formats: [.html],
      settings: [])
    let page = try #require(try job.files(for: try ListInput([path], profile: .ocop).reading).first)
    let text = String(decoding: page.bytes, as: UTF8.self)
    return String(text.split(separator: "id=\"findings\"")[1])
  }

  @Test func `a public page's findings tell no telephone and no representative`() throws {
    let findings = try page(isPublic: true)
    for code in ["phone-format", "shared-phone", "stray-space", "decision-format", "duplicate-product"] {
      #expect(findings.contains(code), "\(code)")
    }
    for secret in ["09123", "0912345678", "Bí", "Mật"] { #expect(!findings.contains(secret), "\(secret)") }
  }

  @Test func `an internal page's findings quote the cells`() throws {
    let findings = try page(isPublic: false)
    #expect(findings.contains("Giàng Bí Mật") && findings.contains("09123"))
  }
}
