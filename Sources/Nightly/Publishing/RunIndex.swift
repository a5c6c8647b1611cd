internal import Diagnostics
internal import Glibc
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
    let files = draft.files.map(PlacedFile.init)
    let pages = [("index.html", job.audience == .both ? "public" : nil), ("index-internal.html", "internal")]
    for (name, audience) in pages.prefix(job.audience == .both ? 2 : 1) {
      let own = files.filter { file in audience.map { file.folders.contains(Substring($0)) } ?? true }
      let entries = entries(of: own, in: draft.folder)
      guard entries.count > 1, !files.contains(where: { $0.file.path == name }) else { continue }
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
  private func entries(of files: [PlacedFile], in folder: String) -> [IndexPage.Entry] {
    let beside = Dictionary(grouping: files, by: \.place)
    return beside.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { place, files in
      var tables = files.filter { $0.format == "csv" }
      return files.filter { $0.format == "html" }.map { page -> IndexPage.Entry in
        let own = Self.formats.compactMap { format in
          files.first { $0.format == format && $0.stem == page.stem }
        }
        defer { tables = [] }
        return IndexPage.Entry(
          title: Self.title(of: "\(folder)/\(page.file.path)") ?? String(page.name),
          notes: place.isEmpty ? [] : [page.folders.joined(separator: " › ")], figures: [],
          files: (own + tables).map { IndexPage.File(path: $0.file.path, bytes: $0.file.bytes) })
      }
    }
  }

  /// The order in which people look for them.
  private static let formats = ["html", "pdf", "docx", "xlsx", "md", "json"]

  /// What a page says it is called, near its beginning.
  private static func title(of path: String) -> String? {
    let head = head(of: path)
    guard let start = place(of: "<title>", in: head[...])?.upperBound,
      let end = place(of: "</title>", in: head[start...])?.lowerBound
    else { return nil }
    var title = String(decoding: head[start..<end], as: UTF8.self)
    guard title.utf8.contains(UInt8(ascii: "&")) else { return title }
    for (code, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      title = title.replacing(code, with: letter)
    }
    return title
  }

  private static func head(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    return [UInt8](unsafeUninitializedCapacity: 1 << 13) { bytes, count in
      count = max(0, read(file, bytes.baseAddress, bytes.count))
    }
  }

  private static func place(of tag: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let length = tag.utf8.count
    return bytes.indices.dropLast(length - 1).first {
      bytes[$0] == UInt8(ascii: "<") && bytes[$0..<$0 + length].elementsEqual(tag.utf8)
    }.map { $0..<$0 + length }
  }
}

/// A published file, its path taken apart.
private struct PlacedFile {
  let file: Manifest.File
  /// The folders it stands in, as its path has them; empty for the run's own.
  let place: Substring
  let name: Substring
  /// Its name without what the format adds.
  let stem: Substring
  let format: Substring

  var folders: [Substring] { place.split(separator: "/") }

  init(_ file: Manifest.File) {
    self.file = file
    let path = file.path[...]
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    place = slash.map { path[..<$0] } ?? ""
    name = slash.map { path[path.utf8.index(after: $0)...] } ?? path
    let stop = name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    stem = name[..<stop]
    format = stop < name.endIndex ? name[name.utf8.index(after: stop)...] : ""
  }
}
