internal import AnnexTesting
internal import Foundation
internal import History
internal import Nightly
internal import Registry
internal import Synchronization
internal import Testing

/// A folder with a job and its inbox, there for one test.
struct NightFolder: ~Copyable {
  let path: String

  init(_ extra: String = "", formats: String = "md, csv") throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "annex-night-\(UUID().uuidString)")
    path = folder.path()
    try FileManager.default.createDirectory(atPath: path + "/inbox", withIntermediateDirectories: true)
    yaml = """
      inputs: ["inbox/*.xlsx", "inbox/*.csv"]
      as-of: 2025-12-31
      formats: [\(formats)]
      publish: out
      history: history.sqlite

      """ + extra
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private let yaml: String

  func put(_ text: String, as name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/inbox/\(name)"))
  }

  func putSample(_ sample: String, as name: String) throws {
    let data = try Data(contentsOf: URL(filePath: repositoryPath("samples/\(sample)")))
    try data.write(to: URL(filePath: "\(path)/inbox/\(name)"))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/inbox/\(name)") }

  /// Changes a byte in the middle of a file, which keeps its size and its time.
  func rot(_ name: String) throws {
    let file = "\(path)/\(name)"
    var status = stat()
    #expect(stat(file, &status) == 0)
    var bytes = try Data(contentsOf: URL(filePath: file))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: file))
    #expect(utimensat(AT_FDCWD, file, [status.st_atim, status.st_mtim], 0) == 0)
  }

  func job(asOf: String? = nil) throws -> Job {
    let text = asOf.map { yaml.replacingOccurrences(of: "2025-12-31", with: $0) } ?? yaml
    return try Job(yaml: text, path: path + "/job.yaml")
  }

  /// Runs the job.
  @discardableResult
  func run(asOf: String? = nil, workers: Int = 2, log: EventList = EventList()) throws -> RunOutcome {
    try run(of: job(asOf: asOf), workers: workers, log: log).run()
  }

  func run(of job: Job, workers: Int = 2, log: EventList = EventList()) -> NightlyRun {
    NightlyRun(
      job, today: CivilDate(iso: "2025-12-31") ?? .distant, tool: "annex test", workers: workers, log: log.log)
  }

  /// The published files but for the manifest, by path.
  func published() throws -> [String: Data] {
    let folder = path + "/out/current"
    var files: [String: Data] = [:]
    let real = try FileManager.default.destinationOfSymbolicLink(atPath: folder)
    for name in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/out/\(real)") {
      files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return files
  }

  func manifest() throws -> PublishedManifest {
    try JSONDecoder().decode(
      PublishedManifest.self, from: Data(contentsOf: URL(filePath: path + "/out/current/manifest.json")))
  }

  /// What the history has of the newest run.
  func newestOfHistory() throws -> NightHistory {
    let history = try History(path: path + "/history.sqlite")
    let run = try history.newestNumber() ?? 0
    return NightHistory(
      figures: try history.figures(of: run), findings: try history.findings(of: run),
      products: try history.registrations(of: run))
  }

  /// What stands in `out/runs`.
  func runs() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path + "/out/runs").sorted() }
}

/// What a history has of one run.
struct NightHistory: Equatable {
  let figures: [HistoryRun.Figure]
  let findings: [HistoryRun.FindingCount]
  let products: [HistoryRegistration]
}

/// `manifest.json` as another program reads it.
struct PublishedManifest: Decodable {
  struct Input: Decodable {
    let path: String
    let sha256: String?
    let read: Bool
    let reason: String
  }

  struct File: Decodable {
    let path: String
    let sha256: String
    let bytes: Int
  }

  let version: Int
  // swift-format-ignore: AlwaysUseLowerCamelCase
  let as_of: String
  let inputs: [Input]
  let files: [File]
}

/// What a run told its log.
final class EventList: Sendable {
  private let events: Mutex<[RunEvent]> = Mutex([])

  var log: RunLog { RunLog { event in self.events.withLock { $0.append(event) } } }

  var all: [RunEvent] { events.withLock { $0 } }

  /// How many pieces of work only had another day written into them.
  var dated: Int {
    events.withLock { events in events.count { if case .dated = $0 { true } else { false } } }
  }

  /// How many bulletins were left out.
  var unfit: Int {
    events.withLock { events in events.count { if case .unfit = $0 { true } else { false } } }
  }

  /// How many pieces of work were done, and how many taken over.
  var work: (done: Int, taken: Int) {
    events.withLock { events in
      events.reduce(into: (0, 0)) { counts, event in
        switch event {
        case .done: counts.0 += 1
        case .taken: counts.1 += 1
        default: break
        }
      }
    }
  }
}

extension CivilDate {
  fileprivate static var distant: CivilDate {
    guard let day = CivilDate(year: 2100, month: 1, day: 1) else { fatalError("a day of the calendar") }
    return day
  }
}
