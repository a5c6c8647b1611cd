internal import AnnexTesting
internal import Foundation
internal import Glibc
internal import Testing
internal import Writing

/// `annex run` killed, started twice, and given inputs that are none: the short version of `make test-faults`.
struct RunFaultTests {
  /// A job with an inbox, there for one test.
  private struct Night: ~Copyable {
    private struct Manifest: Decodable {
      struct File: Decodable {
        let path: String
        let sha256: String
        let bytes: Int
      }

      let files: [File]
    }

    let folder: TestFolder
    private let list: String
    var path: String { folder.path }
    var job: String { folder.path + "/job.yaml" }

    init() throws {
      let folder = try TestFolder()
      let list = try String(contentsOfFile: repositoryPath("samples/register-2025.csv"), encoding: .utf8)
      try FileManager.default.createDirectory(atPath: folder.path + "/inbox", withIntermediateDirectories: false)
      _ = try folder.file("inbox/list.csv", list)
      _ = try folder.file(
        "job.yaml",
        """
        inputs: ["inbox/*.csv"]
        as-of: 2025-12-31
        formats: [md, csv]
        publish: out
        history: history.sqlite
        fail-on: never
        """)
      self.list = list
      self.folder = folder
    }

    /// Another version of the list.
    func change(_ turn: Int) throws {
      _ = try folder.file("inbox/list.csv", list.replacingOccurrences(of: "Trà", with: "Trà \(turn)"))
    }

    /// A run that is not waited for.
    func begin() throws -> Process {
      let process = Process()
      process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "annex")
      process.arguments = ["run", job, "--quiet"]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }

    /// The published set, whole or not there; says whether it is there.
    @discardableResult
    func verify() throws -> Bool {
      let current = path + "/out/current"
      guard let real = try? FileManager.default.destinationOfSymbolicLink(atPath: current) else { return false }
      let manifest = try JSONDecoder().decode(
        Manifest.self, from: Data(contentsOf: URL(filePath: current + "/manifest.json")))
      var names = try FileManager.default.subpathsOfDirectory(atPath: "\(path)/out/\(real)")
      names.removeAll { $0 == "manifest.json" }
      #expect(names.sorted() == manifest.files.map(\.path))
      for file in manifest.files {
        let bytes = try Data(contentsOf: URL(filePath: "\(current)/\(file.path)"))
        #expect(bytes.count == file.bytes && digest(of: bytes) == file.sha256, "\(file.path)")
      }
      return true
    }

    private func digest(of data: Data) -> String {
      let digits = Array("0123456789abcdef")
      return String(sha256([UInt8](data)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
  }

  @Test func `a run that is killed leaves one whole set, and the next comes to its end`() throws {
    let night = try Night()
    var source = SeededGenerator(seed: 6)
    let begin = ContinuousClock.now
    #expect(try AnnexProcess("run", night.job, "--quiet").status == 0)
    let length = (ContinuousClock.now - begin) / .microseconds(1)
    for turn in 1...15 {
      try night.change(turn)
      let process = try night.begin()
      usleep(UInt32.random(in: 0...UInt32(length * 1.2), using: &source))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try night.verify(), "kill \(turn)")
      #expect(try AnnexProcess("history", night.job, "--format", "json").status == 0)
      let next = try AnnexProcess("run", night.job, "--quiet")
      #expect(next.status == 0, "\(next.errors)")
      try night.verify()
      #expect(try night.folder.files().keys.allSatisfy { !$0.hasSuffix(".part") })
    }
  }

  @Test func `of runs at once one does the work and the others are told to come again`() throws {
    let night = try Night()
    #expect(try AnnexProcess("run", night.job, "--quiet").status == 0)
    for turn in 1...4 {
      try night.change(turn)
      let processes = try [night.begin(), night.begin(), night.begin()]
      for process in processes { process.waitUntilExit() }
      let statuses = processes.map(\.terminationStatus)
      #expect(statuses.contains(0) && statuses.allSatisfy { $0 == 0 || $0 == 75 }, "\(statuses)")
      try night.verify()
    }
  }

  @Test func `a file that may not grow stops the run with one line, and the last set stays`() throws {
    let night = try Night()
    #expect(try AnnexProcess("run", night.job, "--quiet").status == 0)
    try night.change(1)
    let before = try FileManager.default.destinationOfSymbolicLink(atPath: night.path + "/out/current")
    let annex = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "annex").path()
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "ulimit -f 2; exec \"$0\" run \"$1\" --quiet", annex, night.job]
    let errors = Pipe()
    shell.standardError = errors
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 4 && shell.terminationReason == .exit)
    #expect(said.hasPrefix("annex: ") && said.split(separator: "\n").count == 1, "\(said)")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: night.path + "/out/current") == before)
    try night.verify()
    #expect(try AnnexProcess("run", night.job, "--quiet").status == 0)
  }

  @Test func `what is no list is named, and the lists are published`() throws {
    let night = try Night()
    let inbox = night.path + "/inbox/"
    #expect(mkfifo(inbox + "pipe.csv", 0o600) == 0)
    for (name, target) in [("dangling", "nowhere.csv"), ("circle", "circle.csv")] {
      try FileManager.default.createSymbolicLink(atPath: inbox + name + ".csv", withDestinationPath: target)
    }
    try FileManager.default.createDirectory(atPath: inbox + "folder.csv", withIntermediateDirectories: false)
    let run = try AnnexProcess("run", night.job, "--quiet", "--lang", "en")
    #expect(run.status == 3)
    for name in ["pipe", "dangling", "circle"] { #expect(run.errors.contains("inbox/\(name).csv"), "\(run.errors)") }
    #expect(!run.errors.contains("folder.csv"))
    #expect(try night.verify())
  }
}
