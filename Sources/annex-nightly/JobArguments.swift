internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Jobs
internal import Nightly
internal import Registry
internal import Reports
internal import Terminal

/// The arguments of every command that knows a job.
struct JobArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The job's file, YAML.", valueName: "job"))
  var file: String

  @Option(help: "The reporting date, in place of the job's: 2025-12-31 or 31/12/2025.")
  var asOf: String?

  @Option(name: .shortAndLong, help: "How many threads read and report (default: one a processor).")
  var jobs: Int?

  @Option(help: "Language of messages: vi or en (default: the locale's, else vi).")
  var lang: Language?

  /// The job, with the date of the command line.
  func job() throws(CommandFailure) -> Job {
    var job: Job
    do {
      job = try Job(yaml: TemplateFolder.text(of: file, called: file), path: file)
    } catch let error as TemplateError {
      throw CommandFailure(.usage, error.phrase)
    } catch let error as JobError {
      throw CommandFailure(.usage, error.phrase)
    } catch {
      throw CommandFailure(.usage, .wrongUse("\(error)"))
    }
    if let asOf { job.asOf = .day(try reportingDate(asOf, option: "--as-of")) }
    return job
  }

  /// A run of the job, not yet begun.
  func run(_ log: RunLog) throws(CommandFailure) -> NightlyRun {
    guard let today = today() else { throw CommandFailure(.output, .noClock()) }
    return NightlyRun(
      try job(), today: today, tool: "annex \(toolVersion)", workers: try workers(), log: log)
  }

  private func workers() throws(CommandFailure) -> Int {
    guard let jobs else { return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
    guard (1...256).contains(jobs) else { throw CommandFailure(.usage, .workersOutOfRange(jobs)) }
    return jobs
  }
}

extension CommandFailure {
  /// A run that came to nothing.
  init(_ failure: RunFailure) {
    let status: ExitStatus =
      switch failure.kind {
      case .configuration: .usage
      case .input: .input
      case .output: .output
      case .busy: .busy
      case .findings: .findings
      }
    self.init(status, failure.message)
  }
}
