internal import Foundation
internal import Testing

/// The page that leads to a run's reports.
struct RunIndexTests {
  private func text(_ night: borrowing NightFolder, _ name: String) throws -> String? {
    try night.published()[name].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `one report needs no index`() throws {
    let night = try NightFolder(formats: "html, csv")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    #expect(try text(night, "index.html") == nil)
  }

  @Test func `several reports are named by their titles, with their files`() throws {
    let night = try NightFolder("reports: each\n", formats: "html, csv")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.putSample("register-2024.csv", as: "b.csv")
    try night.run()
    let page = try #require(try text(night, "index.html"))
    #expect(page.contains("<h1>Báo cáo đến hết ngày 31/12/2025</h1>") && page.contains("2 báo cáo"))
    #expect(page.contains("đến hết ngày 31/12/2025</a></h2>"))
    let manifest = try night.manifest().files.map(\.path)
    #expect(manifest.contains("index.html"))
    for path in manifest where path.hasSuffix("notice.html") || path.hasSuffix(".csv") {
      #expect(page.contains("href=\"./\(path)\""), "\(path)")
    }
  }

  @Test func `what is internal has an index of its own`() throws {
    let night = try NightFolder("reports: each\naudience: both\n", formats: "html")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.putSample("register-2024.csv", as: "b.csv")
    try night.run()
    let open = try #require(try text(night, "index.html"))
    let own = try #require(try text(night, "index-internal.html"))
    #expect(open.contains("/public/notice.html") && !open.contains("internal/"))
    #expect(own.contains("/internal/notice.html") && !own.contains("public/"))
  }

  @Test func `every unit's folder is in it`() throws {
    let night = try NightFolder("by: unit\n", formats: "html")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    let page = try #require(try text(night, "index.html"))
    for file in try night.manifest().files where file.path.hasSuffix(".html") && file.path != "index.html" {
      #expect(page.contains("href=\"./\(file.path)\""), "\(file.path)")
    }
  }
}
