internal import AnnexTesting
internal import Foundation
internal import Nightly
internal import Testing

/// Parts of a run, read apart and merged: the same set as one run, byte for byte.
struct ShardTests {
  private func fill(_ night: borrowing NightFolder) throws {
    try night.putSample("register-2024.csv", as: "a.csv")
    try night.putSample("register-2025.csv", as: "b.csv")
    try night.putSample("register-2025.xlsx", as: "c.xlsx")
    try night.put("PK\u{3}\u{4} torn", as: "d.xlsx")
    for number in 1...6 {
      try night.put(
        "TT,Tên sản phẩm,Chủ thể,Ngày quyết định\n1,Trà \(number),HTX \(number),2025-0\(number)-01\n",
        as: "e\(number).csv")
    }
  }

  @Test(arguments: 1...16)
  func `any number of parts in any order gives what one run gives`(count: Int) throws {
    let single = try NightFolder()
    let parts = try NightFolder()
    try fill(single)
    try fill(parts)
    try single.run()
    var random = SeededGenerator(seed: UInt64(count))
    let run = parts.run(of: try parts.job())
    var shards: [[UInt8]] = []
    for number in (1...count).shuffled(using: &random) {
      shards.append(try run.shard(ShardNumber("\(number)/\(count)")).bytes)
    }
    _ = try run.merge(count) { (index) throws(RunFailure) in try Shard(bytes: shards[index], name: "part") }
    #expect(try single.published() == parts.published())
  }

  @Test func `a part that is missing, there twice, torn or of another run is an error`() throws {
    let night = try NightFolder()
    try fill(night)
    let run = night.run(of: try night.job())
    let shards = try (1...3).map { try run.shard(ShardNumber("\($0)/3")).bytes }
    let other = try night.run(of: night.job(asOf: "2025-06-30")).shard(ShardNumber("2/3")).bytes
    var torn = shards[1]
    torn[torn.count - 1] ^= 1
    for parts in [
      [0, 2].map { shards[$0] }, [0, 1, 1].map { shards[$0] }, [shards[0], torn, shards[2]],
      [shards[0], other, shards[2]], [],
    ] {
      #expect(throws: RunFailure.self) {
        _ = try run.merge(parts.count) { (index) throws(RunFailure) in try Shard(bytes: parts[index], name: "part") }
      }
    }
    #expect(!FileManager.default.fileExists(atPath: night.path + "/out/current"))
  }

  @Test(arguments: [1, 3, 10])
  func `parts whose inputs lie apart give what one run gives`(count: Int) throws {
    let single = try NightFolder()
    try fill(single)
    try single.put("lock", as: "~$a.csv")
    try single.run()
    let inbox = single.path + "/inbox/"
    let names = try FileManager.default.contentsOfDirectory(atPath: inbox).map { "inbox/\($0)" }
    let merged = try NightFolder()
    var shards: [[UInt8]] = []
    for number in 1...count {
      let part = try NightFolder()
      let run = part.run(of: try part.job())
      let number = try ShardNumber("\(number)/\(count)")
      for input in try run.inputs(of: number, among: names) {
        try FileManager.default.copyItem(atPath: "\(single.path)/\(input)", toPath: "\(part.path)/\(input)")
      }
      shards.append(try run.shard(number, among: names).bytes)
    }
    _ = try merged.run(of: merged.job()).merge(count) { (index) throws(RunFailure) in
      try Shard(bytes: shards[index], name: "part")
    }
    #expect(try single.published() == merged.published())
  }

  @Test(arguments: ["inbox/*.csv", "inbox/[a-c].csv", "*.csv", "inbox/?.xlsx", "inbox/.*", "inbox/none.csv", "*/a.csv"])
  func `a list of names is matched as a folder is`(pattern: String) throws {
    let night = try NightFolder()
    let names = ["a.csv", "b.csv", ".hidden.csv", "~$a.csv", ".~lock.b.csv#", "d.xlsx", "Sổ đăng ký.csv"]
    for name in names { try night.put("TT\n", as: name) }
    let input = InputPattern(pattern, in: night.path)
    #expect(try input.paths() == input.paths(among: names.map { "inbox/\($0)" }))
  }

  @Test func `inputs with the same content are each new in any order`() throws {
    let night = try NightFolder()
    for number in 1...6 { try night.putSample("register-2024.csv", as: "\(number).csv") }
    try night.run(workers: 6)
    #expect(try night.manifest().inputs.map(\.reason) == Array(repeating: "new", count: 6))
  }
}
