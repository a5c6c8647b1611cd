internal import Jobs
internal import Reports

/// The templates of a job: what tells them from others, and what they ask for.
struct TemplateTexts {
  let digest: ContentDigest
  /// Whether a bulletin can say what became otherwise since the last report.
  let sayWhatChanged: Bool

  init(_ job: Job) throws(RunFailure) {
    let folder: String
    do throws(TemplateError) {
      folder = try TemplateFolder(given: job.templateFolder.map(job.resolved)).path
    } catch {
      throw RunFailure(.configuration, error.phrase)
    }
    var parts = [try ContentDigest.ofFolder(folder).hex]
    var texts: [String] = []
    for name in job.templates.isEmpty ? ["notice"] : job.templates {
      let isPath = name.contains("/") || name.hasSuffix(".md")
      let path = isPath ? job.resolved(name) : "\(folder)/\(name).md"
      guard let bytes = try? InputSnapshot(path: path, limit: 1 << 24).bytes else { continue }
      parts.append(ContentDigest(of: bytes).hex)
      texts.append(String(decoding: bytes, as: UTF8.self))
    }
    digest = ContentDigest(of: parts)
    sayWhatChanged = job.history != nil && texts.contains { $0.contains("since.") }
  }
}
