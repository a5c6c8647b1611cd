internal import Diagnostics
internal import Jobs
internal import Registry
internal import Reports

/// The pages that lead to a run's reports, where there are several to choose from.
///
/// `index.html` names what everybody may read, or what the job makes for one audience; `index-internal.html`, of a job
/// for both, the rest.
struct RunIndex {
  private let job: Job
  private let asOf: CivilDate

  init(_ job: Job, asOf: CivilDate) {
    self.job = job
    self.asOf = asOf
  }

  /// Writes the pages into the draft, which holds everything else.
  func write(into draft: RunDraft) throws(RunFailure) {
    guard job.formats.contains(.html) else { return }
    let files = draft.files
    let pages = [("index.html", job.audience == .both ? "public" : nil), ("index-internal.html", "internal")]
    for (name, audience) in pages.prefix(job.audience == .both ? 2 : 1) {
      let own = files.filter { file in audience.map { file.folders.contains(Substring($0)) } ?? true }
      let entries = entries(of: own, in: draft.folder)
      guard entries.count > 1, !files.contains(where: { $0.path == name }) else { continue }
      let title = Phrase.runIndexTitle(job.language.date(year: asOf.year, month: asOf.month, day: asOf.day))
      let page = IndexPage(title: title.text(job.language), language: job.language, entries: entries)
      _ = try draft.write(page.render(try shell()).bytes, as: name, by: nil)
    }
  }

  private func shell() throws(RunFailure) -> PageShell {
    do throws(TemplateError) {
      return try TemplateFolder(given: job.templateFolder.map(job.resolved)).pageShell()
    } catch {
      throw RunFailure(.configuration, error.phrase)
    }
  }

  /// A report is a page, and what stands beside it under its name; the tables of a folder are its first report's.
  private func entries(of files: [Manifest.File], in folder: String) -> [IndexPage.Entry] {
    let beside = Dictionary(grouping: files) { $0.folders.joined(separator: "/") }
    return beside.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { place, files in
      var tables = files.filter { $0.name.hasSuffix(".csv") }
      return files.filter { $0.name.hasSuffix(".html") }.map { page -> IndexPage.Entry in
        let stem = page.name.dropLast("html".count)
        let own = Self.formats.compactMap { format in files.first { $0.name == stem + format } }
        defer { tables = [] }
        return IndexPage.Entry(
          title: Self.title(of: "\(folder)/\(page.path)") ?? String(page.name),
          notes: place.isEmpty ? [] : [place.split(separator: "/").joined(separator: " › ")], figures: [],
          files: (own + tables).map { IndexPage.File(path: $0.path, bytes: $0.bytes) })
      }
    }
  }

  /// The order in which people look for them.
  private static let formats = ["html", "pdf", "docx", "xlsx", "md", "json"]

  /// What a page says it is called.
  private static func title(of path: String) -> String? {
    guard let bytes = try? InputSnapshot(path: path, limit: 1 << 31).bytes else { return nil }
    let head = String(decoding: bytes.prefix(1 << 13), as: UTF8.self)
    guard let start = head.firstRange(of: "<title>")?.upperBound,
      let end = head[start...].firstRange(of: "</title>")?.lowerBound
    else { return nil }
    var title = String(head[start..<end])
    for (code, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      title = title.replacing(code, with: letter)
    }
    return title
  }
}

extension Manifest.File {
  fileprivate var folders: [Substring] { path.split(separator: "/").dropLast() }

  fileprivate var name: Substring { path.split(separator: "/").last ?? "" }
}
