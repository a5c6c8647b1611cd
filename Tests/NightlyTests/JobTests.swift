internal import AnnexTesting
internal import Diagnostics
internal import Foundation
internal import Jobs
internal import Nightly
internal import Registry
internal import Testing

/// A job's file: the shipped example loads, and what is wrong is said with its place.
struct JobTests {
  private func job(_ yaml: String) throws -> Job { try Job(yaml: yaml, path: "night/job.yaml") }

  private static let smallest = "inputs: [a.xlsx]\nas-of: 2025-12-31\npublish: out\n"

  @Test func `the example is a job`() throws {
    let yaml = try String(contentsOfFile: repositoryPath("templates/jobs/nightly.yaml"), encoding: .utf8)
    let job = try job(yaml)
    #expect(job.lists.map(\.patterns) == [["inbox/*.xlsx", "inbox/*.csv"]])
    #expect(job.asOf == .today)
    #expect(job.templates == ["notice"])
    #expect(job.formats.map(\.rawValue) == ["md", "html", "csv"])
    #expect(job.publish == "out" && job.history == "history.sqlite" && job.failOn == .error)
    #expect(job.keep == Job.Retention(runs: 30, days: 400))
    #expect(job.stop == Job.Stop(errors: 1000, percent: 20, isForUnreadable: false))
    #expect(job.resolved("out") == "night/out" && job.resolved("/out") == "/out")
  }

  @Test func `the smallest job has what is usual`() throws {
    let job = try job(Self.smallest)
    #expect(job.failOn == .error && job.history == nil && job.audience == .public && job.scope == nil)
    #expect(job.keep == Job.Retention(runs: 30, days: nil))
  }

  @Test func `inputs of another profile or period are a list of their own`() throws {
    let yaml = """
      inputs:
        - "*.xlsx"
        - "*.csv"
        - {files: "2024/*.csv", name: cu, list-units: 2024}
      as-of: today
      publish: out
      """
    let lists = try job(yaml).lists
    #expect(lists.map(\.name) == ["", "cu"])
    #expect(lists[0].patterns == ["*.xlsx", "*.csv"])
    #expect(lists[1].unitEra == .before2025)
  }

  @Test(arguments: [
    (
      "inputs: [a.xlsx]\nas-of: 2025-12-31\npublich: out",
      "job.yaml:3:1: there is no key 'publich'; did you mean 'publish'?"
    ),
    ("inputs: [a.xlsx]\npublish: out", "job.yaml:1:1: the key 'as-of' is missing"),
    (
      "inputs: [a.xlsx]\nas-of: tomorrow\npublish: out",
      "job.yaml:2:8: 'tomorrow' is no day; write year-month-day, such as 2025-12-31"
    ),
    (
      "inputs: []\nas-of: today\npublish: out",
      "job.yaml:1:9: 'inputs' is empty; give at least one pattern, such as [\"inbox/*.xlsx\"]"
    ),
    (Self.smallest + "formats: [md, jsn]", "job.yaml:4:15: there is no 'jsn'; did you mean 'json'?"),
    (Self.smallest + "fail-on: errors", "job.yaml:4:10: there is no 'errors'; did you mean 'error'?"),
    (Self.smallest + "stop: {percent: 120}", "job.yaml:4:17: '120' is no percentage over 0 and up to 100"),
    (Self.smallest + "keep: {runs: 0}", "job.yaml:4:14: '0' is no whole number from 1 to 1000000"),
    (
      "inputs: [{files: a.csv, name: ../x}]\nas-of: today\npublish: out",
      "job.yaml:1:31: '../x' cannot be a folder's name; use letters a to z, digits, '-' and '_', 60 at most"
    ),
    ("# nothing\n", "job.yaml: the file says nothing; see the example templates/jobs/nightly.yaml"),
  ])
  func `what is wrong is said with its line and column`(yaml: String, message: String) throws {
    let error = #expect(throws: JobError.self) { try job(yaml) }
    #expect(error?.phrase.en == message)
  }
}
