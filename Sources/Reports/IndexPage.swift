package import Diagnostics

/// A page that leads to reports: of each its title, its day, its first figures, and its files with their sizes.
///
/// For a folder of reports, for the communes of a bundle, for what a nightly run publishes.
package struct IndexPage: Sendable {
  /// A file of a report, by its path from the page.
  package struct File: Hashable, Sendable {
    package let path: String
    package let bytes: Int

    package init(path: String, bytes: Int) {
      self.path = path
      self.bytes = bytes
    }

    /// The last part of its path.
    fileprivate var name: String {
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }

    /// What comes behind the last full stop of its name.
    package var format: String {
      let name = name
      return name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[$0...].dropFirst()) } ?? ""
    }
  }

  /// A report and what stands of it in the folder.
  package struct Entry: Hashable, Sendable {
    package let title: String
    /// What tells it from others of its title: the day, the unit.
    package let notes: [String]
    package let figures: [Overview.KeyFigure]
    package let files: [File]

    package init(title: String, notes: [String], figures: [Overview.KeyFigure], files: [File]) {
      self.title = title
      self.notes = notes
      self.figures = figures
      self.files = files
    }
  }

  /// What a page of this program is known by, so that no other is written over.
  package static let mark = "id=\"report-index\""

  private let title: String
  private let language: Language
  private let entries: [Entry]

  package init(title: String, language: Language, entries: [Entry]) {
    self.title = title
    self.language = language
    self.entries = entries
  }

  /// The page as `index.html`.
  package func render(_ shell: PageShell) -> RenderedFile {
    let page = shell.page(language: language, titleHTML: htmlText(title), writeBody: write)
    return RenderedFile(name: "index.html", bytes: page)
  }

  private func write(to page: inout HTMLWriter) {
    let count = htmlText(Phrase.reportCount(entries.count).text(language))
    page.markup("<header class=\"masthead\">\n<h1>\(htmlText(title))</h1>\n<p>\(count)</p>\n</header>\n")
    page.markup("<div class=\"part\" \(Self.mark)>\n<div class=\"cards reports\">\n")
    for entry in entries { write(entry, to: &page) }
    page.markup("</div>\n</div>\n")
  }

  private func write(_ entry: Entry, to page: inout HTMLWriter) {
    page.markup("<section class=\"card\">\n<h2>")
    // The page one reads comes first; the others are for programs, printers and offices.
    if let main = entry.files.first(where: { $0.format == "html" }) ?? entry.files.first {
      writeLink(to: main, entry.title, &page)
    } else {
      page.text(entry.title)
    }
    page.markup("</h2>\n")
    for note in entry.notes {
      page.markup("<p>")
      page.text(note)
      page.markup("</p>\n")
    }
    page.markup("<ul>\n")
    for figure in entry.figures {
      page.markup("<li><span>\(htmlText(figure.label))</span> <b>\(language.numeral(figure.value))</b></li>\n")
    }
    page.markup("</ul>\n<p class=\"files\">")
    for (place, file) in entry.files.enumerated() {
      page.markup(place == 0 ? "<span>" : "\n<span>")
      writeLink(to: file, file.name, &page)
      page.markup(" <small>")
      page.markup(size(file.bytes))
      page.markup("</small></span>")
    }
    page.markup("</p>\n</section>\n")
  }

  private func writeLink(to file: File, _ words: String, _ page: inout HTMLWriter) {
    page.markup("<a href=\"./")
    page.address(ofPath: file.path)
    page.markup("\">")
    page.text(words)
    page.markup("</a>")
  }

  private func size(_ bytes: Int) -> String {
    bytes < 1_000_000
      ? "\(language.numeral((bytes + 999) / 1_000))\u{A0}kB"
      : "\(language.numeral(Double((bytes + 50_000) / 100_000) / 10))\u{A0}MB"
  }
}
