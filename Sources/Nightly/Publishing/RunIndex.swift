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
  private let shelf: TemplateShelf

  init(_ job: Job, asOf: CivilDate, _ shelf: TemplateShelf) {
    self.job = job
    self.asOf = asOf
    self.shelf = shelf
  }

  /// Writes the pages into the draft, which holds everything else.
  func write(into draft: RunDraft) throws(RunFailure) {
    guard job.formats.contains(.html) else { return }
    let files = draft.files.map(PlacedFile.init)
    let pages = [("index.html", job.audience == .both ? "public" : nil), ("index-internal.html", "internal")]
    for (name, audience) in pages.prefix(job.audience == .both ? 2 : 1) {
      let own = files.filter { file in audience.map { file.folders.contains(Substring($0)) } ?? true }
      let entries = entries(of: own)
      guard entries.count > 1, !files.contains(where: { $0.path == name }) else { continue }
      let title = Phrase.runIndexTitle(job.language.date(year: asOf.year, month: asOf.month, day: asOf.day))
      let page = IndexPage(title: title.text(job.language), language: job.language, entries: entries)
      _ = try draft.write(page.render(try shell()).bytes, as: name, by: nil)
    }
  }

  private func shell() throws(RunFailure) -> PageShell {
    do throws(TemplateError) {
      return try shelf.pageShell()
    } catch {
      throw RunFailure(.configuration, error.phrase)
    }
  }

  /// A report is a page, and what stands beside it under its name; the tables of a folder are its first report's.
  private func entries(of files: [PlacedFile]) -> [IndexPage.Entry] {
    let beside = Dictionary(grouping: files, by: \.place)
    return beside.keys.sortedByBytes().flatMap { place -> [IndexPage.Entry] in
      let files = beside[place] ?? []
      var tables = files.filter { $0.format == "csv" }
      return files.filter { $0.format == "html" }.map { page -> IndexPage.Entry in
        let own = Self.formats.compactMap { format in
          files.first { $0.format == format && $0.stem == page.stem }
        }
        defer { tables = [] }
        return IndexPage.Entry(
          title: page.title ?? String(page.name),
          notes: place.isEmpty ? [] : [page.folders.joined(separator: " › ")], figures: [],
          files: (own + tables).map { IndexPage.File(path: $0.path, bytes: $0.bytes) })
      }
    }
  }

  /// The order in which people look for them.
  private static let formats = ["html", "pdf", "docx", "xlsx", "md", "json"]
}

/// A published file, its path taken apart.
private struct PlacedFile {
  let path: String
  let bytes: Int
  let title: String?
  /// The folders it stands in, as its path has them; empty for the run's own.
  let place: String
  let name: Substring
  /// Its name without what the format adds.
  let stem: Substring
  let format: Substring

  var folders: [Substring] {
    place.utf8.contains(UInt8(ascii: "/")) ? place.split(separator: "/") : place.isEmpty ? [] : [place[...]]
  }

  init(_ file: RunState.File) {
    path = file.file.path
    bytes = file.file.bytes
    title = file.title
    place = path.folder
    let bytes = path.utf8Span.span
    let start = place.isEmpty ? 0 : place.utf8.count + 1
    // The full stop before its format.
    var stop = bytes.count - 1
    while stop >= start, bytes[stop] != UInt8(ascii: ".") { stop -= 1 }
    if stop < start { stop = bytes.count }
    let utf8 = path.utf8
    let (first, last) = (utf8.index(path.startIndex, offsetBy: start), utf8.index(path.startIndex, offsetBy: stop))
    name = path[first...]
    stem = path[first..<last]
    format = stop < bytes.count ? path[utf8.index(after: last)...] : ""
  }
}
