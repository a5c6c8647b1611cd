internal import Foundation
internal import History
internal import Testing

/// Runs in SQLite: what is written is what is read, products cost a row only where they change, and versions go up.
struct HistoryTests {
  /// A file that is there for one test.
  private struct TestFile: ~Copyable {
    let path = FileManager.default.temporaryDirectory.appending(path: "annex-history-\(UUID().uuidString)").path()

    deinit { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
  }

  private func product(_ key: String, _ standing: String, stars: Int = 3) -> HistoryRegistration {
    HistoryRegistration(
      list: "", key: key, product: "Trà \(key)", entity: "HTX \(key)", unit: "Xã Bản Bo", stars: stars,
      decisionNumber: "1/QĐ-UBND", decided: "2024-01-31", lastValidDay: "2027-01-31", standing: standing)
  }

  private func run(_ number: Int, _ products: [HistoryRegistration], valid: Int = 1) -> HistoryRun {
    HistoryRun(
      number: number, name: "run \(number)", asOf: "2025-01-0\(number)", tool: "annex 1",
      inputs: [HistoryRun.Input(path: "a.xlsx", sha256: "00", isRead: number == 1, reason: "new")],
      figures: [HistoryRun.Figure(list: "", name: "valid", value: valid)],
      findings: [HistoryRun.FindingCount(list: "", code: "phone-format", severity: "warning", count: number)],
      registrations: products)
  }

  @Test func `a run is read as it was written, once it is published`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    let written = run(1, [product("a", "valid"), product("b", "expired")])
    try history.add(written)
    #expect(try history.entries().isEmpty)
    try history.publish(number: 1)
    let entry = try #require(try history.entries().first)
    #expect(entry.name == "run 1" && entry.inputs == 1 && entry.inputsRead == 1)
    #expect(try history.figures(of: 1) == written.figures)
    #expect(try history.findings(of: 1) == written.findings)
    #expect(try history.inputs(of: 1) == written.inputs)
    #expect(try history.registrations(of: 1) == written.registrations)
  }

  @Test func `what a product lacks stays lacking, and of two with one key the first counts`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    func bare(_ key: String, _ unit: String) -> HistoryRegistration {
      HistoryRegistration(
        list: "", key: key, product: "Trà “Tâm”; 'x'", entity: "", unit: unit, stars: nil, decisionNumber: "",
        decided: nil, lastValidDay: nil, standing: "registered")
    }
    let nights = [[bare("a", "")], [bare("a", ""), bare("b", "Xã Bản Bo")], [bare("a", "Xã Khun Há")]]
    for (index, products) in nights.enumerated() {
      try history.add(run(index + 1, products + products.map { bare($0.key, "twice") }))
      try history.publish(number: index + 1)
    }
    for (index, products) in nights.enumerated() {
      #expect(try history.registrations(of: index + 1) == products, "night \(index + 1)")
    }
  }

  @Test func `a list that is gone is gone from the run that misses it on`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    let lists = ["", "a", "a/b", "b", "ấ"]
    func night(_ number: Int, _ lists: [String]) -> HistoryRun {
      HistoryRun(
        number: number, name: "run \(number)", asOf: "2025-01-0\(number)", tool: "annex 1", inputs: [],
        figures: lists.map { HistoryRun.Figure(list: $0, name: "valid", value: 1) }, findings: [], registrations: [])
    }
    for number in 1...5 {
      try history.add(night(number, Array(lists.dropFirst(number - 1))))
      try history.publish(number: number)
    }
    for number in 1...5 { #expect(try history.lists(of: number) == Array(lists.dropFirst(number - 1))) }
  }

  @Test func `every run's products are read as that run found them`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    let nights = [
      [product("a", "valid"), product("b", "valid")],
      [product("a", "valid"), product("b", "valid")],
      [product("a", "valid", stars: 4), product("c", "valid")],
      [product("b", "valid"), product("c", "expired")],
    ]
    for (index, products) in nights.enumerated() {
      try history.add(run(index + 1, products))
      try history.publish(number: index + 1)
    }
    for (index, products) in nights.enumerated() {
      #expect(try history.registrations(of: index + 1) == products, "night \(index + 1)")
    }
  }

  @Test func `lists that are said to be unchanged stand as they stood, figures and findings too`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    func night(_ number: Int, _ values: [String: Int], unchanged: Set<String> = []) -> HistoryRun {
      HistoryRun(
        number: number, name: "run \(number)", asOf: "2025-01-0\(number)", tool: "annex 1", inputs: [],
        figures: values.sorted { $0.key < $1.key }.map {
          HistoryRun.Figure(list: $0.key, name: "valid", value: $0.value)
        },
        findings: values.sorted { $0.key < $1.key }.map {
          HistoryRun.FindingCount(list: $0.key, code: "phone-format", severity: "warning", count: $0.value)
        }, registrations: [], unchangedLists: unchanged)
    }
    let nights = [
      night(1, ["a": 1, "b": 2]), night(2, ["b": 3], unchanged: ["a"]), night(4, ["b": 3, "c": 1]),
      night(5, [:], unchanged: ["b", "c"]),
    ]
    for (index, run) in nights.enumerated() {
      // A run that is not published and is taken back changes nothing.
      try history.add(night(run.number, ["a": 9, "d": 9]))
      try history.settle(published: index == 0 ? nil : nights[index - 1].number)
      try history.add(run)
      try history.publish(number: run.number)
    }
    let wanted = [["a": 1, "b": 2], ["a": 1, "b": 3], ["b": 3, "c": 1], ["b": 3, "c": 1]]
    for (run, values) in zip(nights, wanted) {
      let figures = try history.figures(of: run.number)
      #expect(Dictionary(uniqueKeysWithValues: figures.map { ($0.list, $0.value) }) == values, "run \(run.number)")
      let findings = try history.findings(of: run.number)
      #expect(Dictionary(uniqueKeysWithValues: findings.map { ($0.list, $0.count) }) == values, "run \(run.number)")
      #expect(try history.lists(of: run.number) == values.keys.sorted())
    }
    #expect(try history.values(of: "valid", list: "a") == [1: 1, 2: 1])
    #expect(try history.values(of: "valid", list: "b") == [1: 2, 2: 3, 4: 3, 5: 3])
    #expect(try history.findingCounts(severity: "warning", list: "c") == [4: 1, 5: 1])
    #expect(try history.newestNumber() == 5)
  }

  @Test func `a run that never was published leaves no trace`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    let before = [product("a", "valid"), product("b", "valid")]
    try history.add(run(1, before))
    try history.publish(number: 1)
    try history.add(run(2, [product("a", "expired")]))
    try history.settle(published: 1)
    #expect(try history.entries().map(\.number) == [1])
    #expect(try history.registrations(of: 1) == before)
    // The next run finds what the first left.
    try history.add(run(2, before))
    try history.publish(number: 2)
    #expect(try history.registrations(of: 2) == before)
  }

  @Test func `a list that a run which never was published missed is missed by the next one`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    let one = run(1, [product("a", "valid")])
    try history.begin(one)
    for list in ["", "b"] {
      try history.add(
        [HistoryList(list: list, figures: one.figures, findings: [], registrations: [])], to: 1)
    }
    try history.publish(number: 1)
    try history.add(run(2, [product("a", "valid")]))
    try history.settle(published: 1)
    #expect(try history.lists(of: 1) == ["", "b"])
    try history.add(run(2, [product("a", "valid")]))
    try history.publish(number: 2)
    #expect(try history.lists(of: 2) == [""])
  }

  @Test func `a run whose set was published before it was killed counts`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    try history.add(run(1, [product("a", "valid")]))
    try history.settle(published: 1)
    #expect(try history.entries().map(\.number) == [1])
  }

  @Test(arguments: ["1", "2"])
  func `a history of an earlier version is brought up to this one, with all it holds`(version: String) throws {
    let file = TestFile()
    do {
      let earlier = try History(path: file.path, version: version)
      try earlier.addFirstVersion(number: 1, name: "000001-2025-01-01", asOf: "2025-01-01", figure: ("valid", 191))
    }
    let history = try History(path: file.path)
    #expect(try history.entries().map(\.name) == ["000001-2025-01-01"])
    #expect(try history.values(of: "valid", list: "") == [1: 191])
    try history.add(run(2, [product("a", "valid")]))
    try history.publish(number: 2)
    #expect(try history.registrations(of: 2) == [product("a", "valid")])
    #expect(try history.registrations(of: 1).isEmpty)
  }

  @Test(arguments: ["3", "4"])
  func `a history with rows that last is brought up to this one, and is nobody's yet`(version: String) throws {
    let file = TestFile()
    do {
      let earlier = try History(path: file.path, version: version)
      for number in 1...2 { try earlier.addRun(number, name: "run \(number)", asOf: "2025-01-0\(number)") }
      try earlier.addThirdVersion(list: "", figure: ("valid", 7), product: product("a", "valid"), from: 1, to: nil)
      try earlier.addThirdVersion(list: "b", figure: ("valid", 3), product: product("b", "valid"), from: 1, to: 1)
      try earlier.addThirdVersion(list: "c", figure: ("valid", 5), product: product("c", "valid"), from: 2, to: nil)
    }
    let history = try History(path: file.path)
    #expect(try history.lists(of: 1) == ["", "b"])
    #expect(try history.lists(of: 2) == ["", "c"])
    #expect(try history.registrations(of: 1, list: "") == [product("a", "valid")])
    #expect(try history.values(of: "valid", list: "b") == [1: 3])
    // What was open stays so until a run finds it otherwise, or no more.
    try history.add(run(3, [product("a", "valid")], valid: 8))
    try history.publish(number: 3)
    #expect(try history.values(of: "valid", list: "") == [1: 7, 2: 7, 3: 8])
    #expect(try history.inputs(of: 2).map(\.path) == ["a.xlsx"])
    #expect(try history.newest(before: "2025-01-03")?.number == 2)
    #expect(try history.lists(of: 3) == [""])
    #expect(try history.registrations(of: 2, list: "c").map(\.key) == ["c"])
    let (a, b) = (HistoryOwner(job: "a.yaml", folder: "out"), HistoryOwner(job: "b.yaml", folder: "other"))
    #expect(try history.claim(for: a) { _ in true } == nil)
    #expect(try history.claim(for: b) { $0 == "out" } == a)
  }

  @Test func `a history stays a job's that is renamed, and goes to another when that one is no more`() throws {
    let file = TestFile()
    let history = try History(path: file.path)
    let renamed = HistoryOwner(job: "a.yaml", folder: "public")
    #expect(try history.claim(for: HistoryOwner(job: "a.yaml", folder: "out")) { _ in true } == nil)
    #expect(try history.claim(for: renamed) { _ in true } == nil)
    #expect(try history.claim(for: HistoryOwner(job: "night.yaml", folder: "public")) { _ in true } == nil)
    let other = HistoryOwner(job: "b.yaml", folder: "other")
    #expect(try history.claim(for: other) { _ in true }?.folder == "public")
    #expect(try history.claim(for: other) { _ in false } == nil)
  }

  @Test func `what is no history is said to be none, and left as it is`() throws {
    let file = TestFile()
    let text = Data("this is a letter to the people's committee, and long enough to be one\n".utf8)
    try text.write(to: URL(filePath: file.path))
    #expect(throws: HistoryError.self) { try History(path: file.path) }
    #expect(FileManager.default.contents(atPath: file.path) == text)
  }
}
