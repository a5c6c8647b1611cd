internal import Diagnostics
internal import Jobs
internal import Reports

/// The templates of a job: what tells them from others, and what they ask for.
struct TemplateTexts {
  let digest: ContentDigest
  /// Whether a bulletin can say what became otherwise since the last report.
  let sayWhatChanged: Bool
  /// Each of them, read once.
  let shelf: TemplateShelf
  /// Those that ask for something that is otherwise on another day, by the names the job has for them.
  private let namingDay: [String: Bool]
  /// The bulletin for a list without decisions, where the job names none.
  private static let fitting = ["notice", "registration-summary"]

  init(_ job: Job) throws(RunFailure) {
    let path: String
    do throws(TemplateError) {
      let folder = try TemplateFolder(given: job.templateFolder.map(job.resolved))
      path = folder.path
      shelf = TemplateShelf(folder)
    } catch {
      throw RunFailure(.configuration, error.phrase)
    }
    var parts = [try ContentDigest.ofFolder(path).hex]
    var texts: [String: [UInt8]] = [:]
    let suffix = job.language == .vietnamese ? "md" : "\(job.language.rawValue).md"
    for name in job.templates.isEmpty ? Self.fitting : job.templates {
      let known = job.resolvedTemplate(name)
      let file = Job.isPath(ofTemplate: name) ? known : "\(path)/\(name).\(suffix)"
      guard let bytes = try? InputSnapshot(path: file, limit: 1 << 24).bytes else { continue }
      parts.append(ContentDigest(of: bytes).hex)
      texts[name] = bytes
    }
    digest = ContentDigest(of: parts)
    namingDay = texts.mapValues { text in ["as_of", "since.", "scores", "route"].contains { text.hold($0) } }
    sayWhatChanged = job.history != nil && texts.values.contains { $0.hold("since.") }
  }

  /// Whether a template asks for something that is otherwise on another day; true where it is not known.
  ///
  /// Nil is for the one that fits a list without decisions.
  func namesDay(_ template: String?) -> Bool {
    namingDay[template ?? "registration-summary"] ?? true
  }
}

extension [UInt8] {
  /// Whether a word stands anywhere in a text.
  fileprivate func hold(_ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first, count >= word.count else { return false }
    return (0...count - word.count).contains { self[$0] == first && self[$0..<$0 + word.count].elementsEqual(word) }
  }
}
