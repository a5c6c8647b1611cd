internal import AnnexTesting
internal import Foundation
internal import Nightly
internal import Testing

/// One report of all files of a list, or one a file: as the job says, and by their number where it does not.
struct ScopeTests {
  private static func list(_ number: Int) -> String {
    "TT,Tên sản phẩm,Tên chủ thể,Địa chỉ,Số sao\n1,Chè số \(number),HTX Chè \(number),Xã Bản Bo,3\n"
  }

  private func night(_ files: Int, _ extra: String = "") throws -> NightFolder {
    let night = try NightFolder(extra, formats: "csv")
    for number in 1...files { try night.put(Self.list(number), as: "xa-\(number).csv") }
    return night
  }

  @Test func `two hundred files are one report, and one more makes it a report of each, which is said`() throws {
    let night = try night(Job.Scope.mostTogether)
    let events = EventList()
    try night.run(log: events)
    #expect(try night.published()["summary.json"] != nil && events.apart.isEmpty)
    try night.put(Self.list(0), as: "xa-0.csv")
    try night.run(log: events)
    let published = try night.published()
    #expect(published["summary.json"] == nil && published["inbox-xa-0-csv/summary.json"] != nil)
    #expect(events.apart == [201])
  }

  @Test func `a file that cannot be read tonight leaves the reports where they were`() throws {
    let night = try night(Job.Scope.mostTogether)
    try night.put("%PDF-1.7 không phải danh sách", as: "xa-0.csv")
    let outcome = try night.run()
    #expect(outcome.failures.count == 1)
    #expect(try night.published()["inbox-xa-1-csv/summary.json"] != nil)
  }

  @Test func `a job that says together gets one report of as many as there are`() throws {
    let night = try night(Job.Scope.mostTogether + 1, "reports: together\n")
    let events = EventList()
    try night.run(log: events)
    #expect(try night.published()["summary.json"] != nil && events.apart.isEmpty)
  }

  @Test func `a job that says each gets a report a file, and is told nothing`() throws {
    let night = try night(2, "reports: each\n")
    let events = EventList()
    try night.run(log: events)
    #expect(try night.published()["inbox-xa-2-csv/summary.json"] != nil && events.apart.isEmpty)
  }
}

extension EventList {
  /// Of lists that are reported file by file for their number: how many files.
  fileprivate var apart: [Int] {
    all.compactMap { if case .apart(_, let inputs) = $0 { inputs } else { nil } }
  }
}
