internal import Foundation
internal import Testing

/// A run of the built program, as a user's shell would have it.
struct AnnexProcess {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `annex` with an environment on top of the test's own, and waits for it.
  init(_ arguments: String..., environment: [String: String] = [:]) throws {
    try self.init(arguments, environment: environment)
  }

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "annex")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LANG": "C.UTF-8", "LC_ALL": ""]) { $1 }.merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both are read while it runs, or a full pipe would stop it for good.
    let collected = Collected()
    let reader = Thread { collected.take(errors.fileHandleForReading.readDataToEndOfFile()) }
    reader.start()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: printed, as: UTF8.self)
    self.errors = String(decoding: collected.wait(), as: UTF8.self)
  }

  /// What the other thread read, handed over when it is done.
  private final class Collected: @unchecked Sendable {
    private let condition = NSCondition()
    private var data: Data?

    func take(_ data: Data) {
      condition.withLock {
        self.data = data
        condition.signal()
      }
    }

    func wait() -> Data {
      condition.withLock {
        while true {
          if let data { return data }
          condition.wait()
        }
      }
    }
  }
}

/// A folder that is there for one test.
struct TestFolder: ~Copyable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "annex-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Puts a file into the folder and returns its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, bytes: Array(text.utf8)) }

  /// Puts a file of these bytes into the folder and returns its path.
  func file(_ name: String, bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: path + "/" + name))
    return path + "/" + name
  }

  /// Every file below the folder by its path from it, with what it holds.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      if let data = FileManager.default.contents(atPath: path + "/" + name) { files[name] = data }
    }
    return files
  }
}
