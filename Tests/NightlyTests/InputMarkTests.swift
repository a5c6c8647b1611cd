internal import AnnexTesting
internal import Foundation
internal import Glibc
internal import Nightly
internal import Testing

/// An input that nobody touched is known by its mark, and its content is not looked at; everything else is looked at.
struct InputMarkTests {
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  @Test func `a mark is the same as long as nobody touches the file`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    let mark = try #require(InputMark(of: night.path + "/inbox/a.csv"))
    #expect(InputMark(of: night.path + "/inbox/a.csv") == mark)
    #expect(InputMark(of: night.path + "/inbox/b.csv") == nil)
  }

  @Test func `a change that keeps the size, and sets the time back, is another mark`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    let mark = InputMark(of: night.path + "/inbox/a.csv")
    // A file system's clock goes by steps of some milliseconds.
    usleep(50_000)
    try night.rot("inbox/a.csv")
    #expect(InputMark(of: night.path + "/inbox/a.csv") != mark)
  }

  @Test func `another file in its place is another mark`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    let mark = InputMark(of: night.path + "/inbox/a.csv")
    try night.putSample("register-2025.csv", as: "b.csv")
    try FileManager.default.removeItem(atPath: night.path + "/inbox/a.csv")
    try FileManager.default.moveItem(atPath: night.path + "/inbox/b.csv", toPath: night.path + "/inbox/a.csv")
    #expect(InputMark(of: night.path + "/inbox/a.csv") != mark)
  }

  @Test func `a file that was changed just now may change again within the same step of the clock`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    let mark = try #require(InputMark(of: night.path + "/inbox/a.csv"))
    #expect(!mark.isSettled(at: Self.now()))
    #expect(mark.isSettled(at: Self.now() + 5_000_000_000))
  }

  @Test func `a night sees what changed in a file it knew by its mark`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.putSample("annex-2023.csv", as: "b.csv")
    usleep(4_200_000)
    try night.run()
    #expect(try night.run().inputsRead == 0)
    try night.rot("inbox/a.csv")
    #expect(try night.run().inputsRead == 1)
    let reasons = try night.manifest().inputs.map(\.reason)
    #expect(reasons.contains { $0.hasPrefix("changed") || $0.hasPrefix("unreadable") } && reasons.contains("unchanged"))
  }
}
