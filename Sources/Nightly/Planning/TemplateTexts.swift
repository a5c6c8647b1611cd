internal import Diagnostics
internal import Jobs
internal import Reports

/// The templates of a job: what tells them from others, and what they ask for.
struct TemplateTexts {
  let digest: ContentDigest
  /// Whether a bulletin can say what became otherwise since the last report.
  let sayWhatChanged: Bool
  /// By the names the job has for them.
  private let texts: [String: String]
  /// The bulletin for a list without decisions, where the job names none.
  private static let fitting = ["notice", "registration-summary"]

  init(_ job: Job) throws(RunFailure) {
    let folder: String
    do throws(TemplateError) {
      folder = try TemplateFolder(given: job.templateFolder.map(job.resolved)).path
    } catch {
      throw RunFailure(.configuration, error.phrase)
    }
    var parts = [try ContentDigest.ofFolder(folder).hex]
    var texts: [String: String] = [:]
    let suffix = job.language == .vietnamese ? "md" : "\(job.language.rawValue).md"
    for name in job.templates.isEmpty ? Self.fitting : job.templates {
      let known = job.resolvedTemplate(name)
      let path = Job.isPath(ofTemplate: name) ? known : "\(folder)/\(name).\(suffix)"
      guard let bytes = try? InputSnapshot(path: path, limit: 1 << 24).bytes else { continue }
      parts.append(ContentDigest(of: bytes).hex)
      texts[name] = String(decoding: bytes, as: UTF8.self)
    }
    digest = ContentDigest(of: parts)
    self.texts = texts
    sayWhatChanged = job.history != nil && texts.values.contains { $0.contains("since.") }
  }

  /// Whether a template asks for something that is otherwise on another day; true where it is not known.
  ///
  /// Nil is for the one that fits a list without decisions.
  func namesDay(_ template: String?) -> Bool {
    guard let text = texts[template ?? "registration-summary"] else { return true }
    return ["as_of", "since.", "scores", "route"].contains { text.contains($0) }
  }
}
