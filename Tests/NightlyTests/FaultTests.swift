internal import AnnexTesting
internal import Diagnostics
internal import Foundation
internal import Nightly
internal import Testing

/// What may stand against a run, in the publication folder and among the inputs.
struct FaultTests {
  @Test func `inputs of one content, read by several threads, are read`() throws {
    let night = try NightFolder()
    for number in 1...40 { try night.putSample("annex-2023.xlsx", as: "same-\(number).xlsx") }
    try night.run(workers: 4)
    #expect(try night.manifest().inputs.count { $0.reason == "new" || $0.reason == "unchanged" } == 40)
  }

  @Test(arguments: [true, false])
  func `where current is no link, nothing is done and it stays`(isFolder: Bool) throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    let current = night.path + "/out/current"
    try FileManager.default.createDirectory(
      atPath: isFolder ? current : night.path + "/out", withIntermediateDirectories: true)
    if !isFolder { try Data("mine".utf8).write(to: URL(filePath: current)) }
    let failure = #expect(throws: RunFailure.self) { try night.run() }
    #expect(failure?.kind == .output && failure?.message.en.contains("out/current") == true)
    #expect(throws: (any Error).self) { try FileManager.default.destinationOfSymbolicLink(atPath: current) }
    #expect(try night.runs().isEmpty)
  }

  @Test func `what others put beside the runs stays, whatever its name`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    let mine = ["mine.part", "runs/mine.part", "runs/000009.part"]
    for name in mine { try Data("mine".utf8).write(to: URL(filePath: "\(night.path)/out/\(name)")) }
    let draft = night.path + "/out/runs/000009-2025-12-31.part"
    try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: draft + "/link", withDestinationPath: night.path + "/inbox")
    try night.run()
    for name in mine { #expect(FileManager.default.fileExists(atPath: "\(night.path)/out/\(name)"), "\(name)") }
    #expect(!FileManager.default.fileExists(atPath: draft))
    #expect(FileManager.default.fileExists(atPath: night.path + "/inbox/a.csv"))
  }

  @Test func `later sets stay where somebody went back to an earlier one`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    for day in ["2025-12-29", "2025-12-30"] { try night.run(asOf: day) }
    let current = night.path + "/out/current"
    try FileManager.default.removeItem(atPath: current)
    try FileManager.default.createSymbolicLink(atPath: current, withDestinationPath: "runs/000001-2025-12-29/")
    try night.run()
    #expect(try night.runs() == ["000001-2025-12-29", "000002-2025-12-30", "000003-2025-12-31"])
  }

  @Test func `a whole set that was never published goes`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    let runs = night.path + "/out/runs/"
    try FileManager.default.copyItem(atPath: runs + "000001-2025-12-31", toPath: runs + "000002-2025-12-31")
    try night.run()
    #expect(try night.runs() == ["000001-2025-12-31", "000002-2025-12-31"])
    #expect(try night.manifest().inputs.map(\.reason) == ["unchanged"])
  }
}
