internal import AnnexTesting
internal import Diagnostics
internal import Foundation
internal import History
internal import Nightly
internal import Testing

/// Nights over a folder that grows and changes.
struct NightlyRunTests {
  @Test func `the published set is whole and is what its manifest says`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.xlsx", as: "register.xlsx")
    let outcome = try night.run()
    #expect(outcome.failures.isEmpty && !outcome.reachesThreshold)
    let manifest = try night.manifest()
    #expect(manifest.version == 1 && manifest.as_of == "2025-12-31")
    #expect(manifest.inputs.map(\.path) == ["inbox/register.xlsx"])
    #expect(manifest.inputs.allSatisfy { $0.read && $0.reason == "new" })
    var files = try night.published()
    files["manifest.json"] = nil
    #expect(files.keys.sorted() == manifest.files.map(\.path))
    for file in manifest.files {
      #expect(files[file.path]?.count == file.bytes)
      #expect(ContentDigest(of: [UInt8](files[file.path] ?? Data())).hex == file.sha256)
    }
  }

  @Test func `a night without news reads nothing and makes nothing`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.xlsx", as: "register.xlsx")
    try night.run()
    let before = try night.published()
    let events = EventList()
    try night.run(log: events)
    #expect(events.work == (done: 0, taken: 3))
    let manifest = try night.manifest()
    #expect(manifest.inputs.allSatisfy { !$0.read && $0.reason == "unchanged" })
    var (was, now) = (before, try night.published())
    was["manifest.json"] = nil
    now["manifest.json"] = nil
    #expect(was == now)
  }

  @Test func `of two inputs only the one that changed is read`() throws {
    let night = try NightFolder()
    try night.putSample("register-2024.csv", as: "a.csv")
    try night.putSample("register-2025.csv", as: "b.csv")
    try night.run()
    try night.putSample("register-2025.xlsx", as: "c.xlsx")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    let inputs = try night.manifest().inputs.sorted { $0.path < $1.path }
    #expect(inputs.map(\.path) == ["inbox/a.csv", "inbox/b.csv", "inbox/c.xlsx"])
    // What a.csv holds now was read of b.csv.
    #expect(["unchanged", "changed"].contains(inputs[0].reason))
    #expect(inputs.dropFirst().map(\.reason) == ["unchanged", "new"])
    #expect(inputs.map(\.read) == [inputs[0].reason == "changed", false, true])
  }

  @Test func `the set is that of a run that remembers nothing`() throws {
    let night = try NightFolder()
    let fresh = try NightFolder()
    try night.putSample("register-2024.csv", as: "a.csv")
    try night.run(asOf: "2025-06-30")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    try fresh.putSample("register-2025.csv", as: "a.csv")
    try fresh.run()
    var (was, now) = (try fresh.published(), try night.published())
    was["manifest.json"] = nil
    now["manifest.json"] = nil
    // The bulletin of the one that remembers may say what changed.
    was["notice.md"] = nil
    now["notice.md"] = nil
    #expect(was == now)
  }

  @Test func `a day that passes reads no input, and leaves lists alone that know no days`() throws {
    let night = try NightFolder()
    try night.putSample("annex-2023.xlsx", as: "annex.xlsx")
    try night.run()
    let events = EventList()
    try night.run(asOf: "2026-01-01", log: events)
    // The figures say their day, and nothing else of it.
    #expect(events.work == (done: 0, taken: 2) && events.dated == 1)
    let register = try NightFolder()
    try register.putSample("register-2025.xlsx", as: "register.xlsx")
    try register.run()
    let later = EventList()
    try register.run(asOf: "2026-01-01", log: later)
    #expect(later.work == (done: 3, taken: 0))
    #expect(try register.manifest().inputs.allSatisfy { !$0.read })
  }

  @Test func `a published summary that somebody changed is not dated but made anew`() throws {
    let night = try NightFolder()
    let fresh = try NightFolder()
    try night.putSample("annex-2023.xlsx", as: "annex.xlsx")
    try fresh.putSample("annex-2023.xlsx", as: "annex.xlsx")
    try night.run()
    try night.rot("out/current/summary.json")
    try night.run(asOf: "2026-01-01")
    try fresh.run(asOf: "2026-01-01")
    #expect(try night.published()["summary.json"] == fresh.published()["summary.json"])
  }

  @Test func `a file that cannot be read does not stop the others`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.xlsx", as: "a.xlsx")
    try night.put("PK\u{3}\u{4} torn", as: "b.xlsx")
    let outcome = try night.run()
    #expect(outcome.failures.count == 1)
    let inputs = try night.manifest().inputs
    #expect(inputs.map(\.reason).first == "new")
    #expect(inputs.last?.reason.hasPrefix("unreadable") == true)
    #expect(try night.published()["notice.md"] != nil)
  }

  @Test func `nothing is published where the job says to stop, and the last set stays`() throws {
    let night = try NightFolder("stop: {errors: 1}\n")
    try night.putSample("register-2025.xlsx", as: "a.xlsx")
    try night.run()
    let before = try night.published()
    try night.remove("a.xlsx")
    try night.putSample("annex-2023.xlsx", as: "b.xlsx")
    #expect(throws: RunFailure.self) { try night.run() }
    #expect(try night.published() == before)
    #expect(try night.runs() == ["000001-2025-12-31"])
  }

  @Test func `an inbox that is empty keeps what is published`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.xlsx", as: "a.xlsx")
    try night.run()
    let before = try night.published()
    try night.remove("a.xlsx")
    let failure = #expect(throws: RunFailure.self) { try night.run() }
    #expect(failure?.kind == .input)
    #expect(try night.published() == before)
  }

  @Test func `retention removes old runs, never the published one nor what others put there`() throws {
    let night = try NightFolder("keep: {runs: 2}\n")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run(asOf: "2025-01-01")
    try Data("mine".utf8).write(to: URL(filePath: night.path + "/out/runs/000001-2025-01-01/remark.txt"))
    for day in 2...4 { try night.run(asOf: "2025-01-0\(day)") }
    #expect(try night.runs() == ["000001-2025-01-01", "000003-2025-01-03", "000004-2025-01-04"])
    let left = try FileManager.default.contentsOfDirectory(atPath: night.path + "/out/runs/000001-2025-01-01")
    #expect(left.contains("remark.txt") && !left.contains("valid.csv"))
  }

  @Test func `a second run at the same time is told so at once`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    let lock = open(night.path + "/out/.annex/lock", O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let failure = #expect(throws: RunFailure.self) { try night.run() }
    #expect(failure?.kind == .busy)
  }

  @Test func `a history belongs to one job, as long as that one publishes`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    try FileManager.default.createDirectory(atPath: night.path + "/b", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: night.path + "/b/history.sqlite", withDestinationPath: "../history.sqlite")
    let yaml = "inputs: [\(night.path)/inbox/*]\nas-of: 2025-12-31\npublish: out\nhistory: history.sqlite\n"
    try Data(yaml.utf8).write(to: URL(filePath: night.path + "/b/job.yaml"))
    let other = try Job(yaml: yaml, path: night.path + "/b/job.yaml")
    let failure = #expect(throws: RunFailure.self) { try night.run(of: other).run() }
    #expect(failure?.kind == .configuration && failure?.message.en.contains("which publishes into out") == true)
    #expect(try night.run().failures.isEmpty)
    try FileManager.default.moveItem(atPath: night.path + "/out", toPath: night.path + "/done")
    #expect(try night.run(of: other).run().failures.isEmpty)
  }

  @Test func `a published file that somebody changed is made anew`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    let before = try night.published()["valid.csv"]
    try Data("changed".utf8).write(to: URL(filePath: night.path + "/out/current/valid.csv"))
    try night.run()
    #expect(try night.published()["valid.csv"] == before)
  }

  @Test func `a torn partial is read anew`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    let folder = night.path + "/out/.annex/partials"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try Data("torn".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
    try night.run()
    #expect(try night.manifest().inputs.map(\.reason) == ["reread"])
  }

  @Test func `a partial that rotted behind its size and time is missed once, and read anew by the next run`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    let folder = night.path + "/out/.annex/partials"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    try night.rot("out/.annex/partials/\(name)")
    let before = try night.published()
    let failure = #expect(throws: RunFailure.self) { try night.run(asOf: "2026-06-30") }
    #expect(failure?.kind == .output)
    #expect(try night.published() == before)
    try night.run(asOf: "2026-06-30")
    #expect(try night.manifest().inputs.map(\.reason) == ["reread"])
  }
}
