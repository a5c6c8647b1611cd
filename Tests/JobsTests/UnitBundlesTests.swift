internal import AnnexTesting
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Testing

/// Reports divided by unit.
struct UnitBundlesTests {
  private func job(asOf: String = "2025-12-31", template: String? = nil) throws -> ReportJob {
    ReportJob(
      asOf: try #require(CivilDate(iso: asOf)), template: template, templateFolder: repositoryPath("templates"),
      language: .vietnamese, isPublic: true, formats: [.markdown, .csv], settings: [])
  }

  private func sample(_ name: String) throws -> ListReading {
    try ListInput([repositoryPath("samples/" + name)], profile: .ocop).reading
  }

  /// The records of a CSV file without quotes in them, its header left out.
  private func records(_ file: RenderedFile) -> [[String]] {
    String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `the figures of all folders add up to those of the whole`() throws {
    let files = try UnitBundles(try job()).files(for: try sample("register-2025.xlsx"))
    let index = records(try #require(files.first { $0.name == "index.csv" }))
    let sums = (2...5).map { column in index.reduce(0) { $0 + (Int($1[column]) ?? 0) } }
    #expect(sums == [352, 191, 104, 11])
    for (name, sum) in [("valid.csv", 191), ("expired.csv", 104), ("ending.csv", 11)] {
      let rows = files.filter { $0.name.hasSuffix("/" + name) }.reduce(0) { $0 + records($1).count }
      #expect(rows == sum, "\(name)")
    }
  }

  @Test func `a unit has a letter if certificates end there, and is written to by name`() throws {
    let files = try UnitBundles(try job()).files(for: try sample("register-2025.xlsx"))
    let index = records(try #require(files.first { $0.name == "index.csv" }))
    for row in index {
      let letter = files.first { $0.name == "\(row[0])/expiring-notice.md" }
      #expect((letter != nil) == (row[5] != "0"), "\(row[1])")
    }
    let letter = try #require(files.first { $0.name == "xa-khun-ha/expiring-notice.md" })
    #expect(String(decoding: letter.bytes, as: UTF8.self).contains("Kính gửi: Ủy ban nhân dân xã Khun Há\n"))
  }

  @Test func `a list without certificates is divided by district`() throws {
    let files = try UnitBundles(try job()).files(for: try sample("annex-2023.xlsx"))
    let index = records(try #require(files.first { $0.name == "index.csv" }))
    #expect(index.count == 8)
    #expect(index.reduce(0) { $0 + (Int($1[2]) ?? 0) } == 105)
    #expect(files.contains { $0.name == "huyen-sin-ho/registration-annex.md" })
  }

  @Test func `records whose unit is not known have a folder that says so`() throws {
    let list = try reading(
      ofText: "TT,Tên sản phẩm,Tên chủ thể,Xã,Ngày quyết định\n1,Chè,HTX A,Xã Khun Há,1/2/2025\n2,Gạo,HTX B,,1/2/2025\n"
    )
    let files = try UnitBundles(try job()).files(for: list)
    #expect(files.contains { $0.name == "chua-ro-don-vi/unit-list.md" })
    let index = records(try #require(files.first { $0.name == "index.csv" }))
    #expect(index.map { $0[1] } == ["Xã Khun Há", "Chưa rõ đơn vị"])
  }

  @Test func `the index of the sample`() throws {
    for file in try UnitBundles(try job()).files(for: try sample("register-2025.xlsx"))
    where !file.name.contains("/") || file.name.hasPrefix("xa-khun-ha/") {
      try expectSample(file.bytes, "register-2025/by-unit/" + file.name)
    }
  }

  @Test(arguments: [
    "../../x", "/etc/passwd", "..", ".", "", "-rf", "~", "CON", "com1", "Xã Bản Bo", "a/b\\c", "x\u{0}y", "\u{202E}abc",
    "Xã " + String(repeating: "rất dài ", count: 40), "日本", "nul.txt", "C:\\x",
  ]) func `a folder's name is plain, short and kept by no system for itself`(name: String) {
    var folders = FolderNames()
    let all = (1...12).map { _ in folders.folder(for: name) }
    #expect(Set(all).count == 12)
    for folder in all {
      #expect((1...FolderNames.longest).contains(folder.utf8.count))
      #expect(folder.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
      #expect(!folder.hasPrefix("-") && !folder.hasSuffix("-"))
      #expect(!["con", "prn", "aux", "nul", "com1", "lpt1"].contains(folder))
    }
  }

  @Test func `names that fold alike have folders of their own`() {
    var folders = FolderNames()
    #expect(
      ["Xã Tân", "Xã Tấn", "xa-tan", "Xã Tân 2"].map { folders.folder(for: $0) } == [
        "xa-tan", "xa-tan-2", "xa-tan-3", "xa-tan-2-2",
      ])
  }
}
