internal import AnnexTesting
internal import Diagnostics
internal import Glibc
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Testing

/// No public output tells who stands behind a producer: every sample, every template, every format, whole and by unit.
struct PublicOutputTests {
  /// A sample and what it is read and reported by.
  struct Case: CustomTestStringConvertible, Sendable {
    let sample: String
    let template: String?
    let isByUnit: Bool

    var testDescription: String { "\(sample), \(template ?? "by unit")" }
  }

  private static let samples = [
    "register-2025.xlsx", "register-2025.csv", "register-2024.csv", "annex-2023.xlsx", "annex-2023.csv",
    "scores-2025.csv",
  ]
  private static let templates = [
    "notice", "registration-summary", "registration-annex", "targets", "scoring-route", "expiring-notice",
  ]
  private static let cases = samples.flatMap { sample in
    templates.map { Case(sample: sample, template: $0, isByUnit: false) }
      + [Case(sample: sample, template: nil, isByUnit: true)]
  }

  private func reading(_ sample: String) throws -> ListReading {
    var profile = Profile.ocop
    profile.targets = ["new": 60, "renewed": 30]
    return try ListInput([repositoryPath("samples/" + sample)], profile: profile).reading
  }

  /// The files of a case in one format; nil if the list has no figures for the template.
  private func files(
    _ test: Case, _ reading: ListReading, isPublic: Bool, _ format: ReportJob.Format
  ) throws -> [RenderedFile]? {
    let job = ReportJob(
      asOf: try #require(CivilDate(iso: "2025-12-31")), template: test.template,
      templateFolder: repositoryPath("templates"), language: .vietnamese, isPublic: isPublic, formats: [format],
      settings: [])
    do {
      return test.isByUnit ? try UnitBundles(job).files(for: reading) : try job.files(for: reading)
    } catch let error as TemplateError {
      guard error.message.en.contains("the template ") else { throw error }
      return nil
    }
  }

  /// What nobody outside is to read: phones, and names that are not those the producers go by.
  private func secrets(of registry: Registry) -> [String] {
    let names = Set(registry.entities.filter { !$0.isUnnamed }.map { TextKey($0.name) })
    let unnamed = Set(registry.entities.filter(\.isUnnamed).map(\.representative))
    let people = Set(registry.registrations.map { registry.text(.representative, of: $0) }).filter { person in
      // A household that bears its owner's name, or has none of its own, is published under it.
      !person.isEmpty && !unnamed.contains(person) && !names.contains { $0.containsWords(TextKey(person)) }
    }
    let phones = Set(registry.registrations.map { registry.text(.phone, of: $0) }).filter { !$0.isEmpty }
    return (people.union(phones).union(phones.flatMap { PhoneNumber.numbers(in: $0).map(\.digits) })).sorted()
  }

  /// The file as it is, or what is in it if it is an archive.
  private func contents(of file: RenderedFile) throws -> [UInt8] {
    guard file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return file.bytes }
    return Array(try ArchiveParts.all(of: file.bytes).sorted { $0.key < $1.key }.map(\.value).joined())
  }

  private func holds(_ bytes: [UInt8], _ words: String) -> Bool {
    let words = Array(words.utf8)
    return bytes.withUnsafeBytes { haystack in
      guard let first = words.first, let start = haystack.baseAddress, haystack.count >= words.count else {
        return false
      }
      var place = 0
      let last = haystack.count - words.count
      while place <= last, let found = memchr(start + place, Int32(first), last - place + 1) {
        if memcmp(found, words, words.count) == 0 { return true }
        place = UnsafeRawPointer(found) - start + 1
      }
      return false
    }
  }

  @Test(arguments: cases) func `no public output names a phone or a representative`(test: Case) throws {
    let reading = try reading(test.sample)
    let secrets = secrets(of: reading.registry)
    // PDF is made of another format, by a program that need not be there.
    for format in ReportJob.Format.allCases where format.rawValue != "pdf" {
      guard let files = try files(test, reading, isPublic: true, format) else { continue }
      for file in files {
        let bytes = try contents(of: file)
        for secret in secrets where holds(bytes, secret) { Issue.record("\(file.name) (\(format)) names \(secret)") }
      }
    }
  }

  @Test func `the samples have secrets, and internal reports keep them`() throws {
    for sample in Self.samples where sample != "scores-2025.csv" {
      #expect(secrets(of: try reading(sample).registry).count > 50, "\(sample)")
    }
    let annex = Case(sample: "annex-2023.xlsx", template: "registration-annex", isByUnit: false)
    let files = try #require(try files(annex, try reading(annex.sample), isPublic: false, .markdown))
    #expect(holds(try contents(of: files[0]), "0900000001"))
  }
}
