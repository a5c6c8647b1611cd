package import Diagnostics
internal import Glibc
package import Reports

/// The index of a folder: the reports in it and in the folders below, found by the JSON that annex writes with them.
package struct IndexJob: Sendable {
  private let folder: String
  private let language: Language

  package init(folder: String, language: Language) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.language = language
  }

  /// The page, not yet anywhere.
  ///
  /// - Throws: where there is no report, or an `index.html` that is somebody else's.
  package func file(templateFolder: String?, title: String?) throws(TemplateError) -> RenderedFile {
    let entries = entries(in: "", depth: 0)
    guard !entries.isEmpty else { throw TemplateError(template: folder, .noReports) }
    let old = folder + "/index.html"
    if let text = Self.bytes(of: old).map({ String(decoding: $0, as: UTF8.self) }), !text.contains(IndexPage.mark) {
      throw TemplateError(template: old, .indexOfOthers)
    }
    let name = folder.split(separator: "/").last { $0 != "." }.map(String.init) ?? folder
    let page = IndexPage(title: title ?? Phrase.indexTitle(name).text(language), language: language, entries: entries)
    return page.render(try TemplateFolder(given: templateFolder).pageShell())
  }

  /// Folders within folders that are looked into: a province's, its communes', their reports'.
  private static let deepest = 4
  /// A report's JSON is far smaller.
  private static let limitBytes = 256 << 20

  /// The reports of a folder, then those of the folders in it, by name.
  private func entries(in path: String, depth: Int) -> [IndexPage.Entry] {
    guard depth <= Self.deepest else { return [] }
    let prefix = path.isEmpty ? "" : path + "/"
    let names = Self.names(in: "\(folder)/\(path)")
    let files = Set(names)
    let reports = names.filter { $0.hasSuffix(".json") }.compactMap { name -> IndexPage.Entry? in
      guard let bytes = Self.bytes(of: "\(folder)/\(prefix)\(name)"), let report = JSONValue(bytes) else { return nil }
      return entry(report, stem: String(name.dropLast(".json".count)), in: prefix, files)
    }
    return reports
      + names.flatMap { Self.isFolder("\(folder)/\(prefix)\($0)") ? entries(in: prefix + $0, depth: depth + 1) : [] }
  }

  /// What is told of a report; nil for any other JSON.
  private func entry(
    _ report: JSONValue, stem: String, in prefix: String, _ names: Set<String>
  ) -> IndexPage.Entry? {
    guard let title = report["title"]?.text, report["template"] != nil, let figures = report["figures"] else {
      return nil
    }
    let lists = (report["grids"]?.elements ?? []).compactMap { $0["name"]?.text }
    let wanted = Self.formats.map { "\(stem).\($0)" } + lists.map { "\($0).csv" }
    let files = wanted.filter(names.contains).map { name in
      IndexPage.File(path: prefix + name, bytes: Self.size(of: "\(folder)/\(prefix)\(name)"))
    }
    let place = prefix.split(separator: "/").joined(separator: " › ")
    let day = figures["as_of"]?.text.map { Phrase.asOfLine($0).text(language) }
    return IndexPage.Entry(
      title: title, notes: [place, day ?? ""].filter { !$0.isEmpty }, figures: keyFigures(figures), files: files)
  }

  /// The order in which people look for them.
  private static let formats = ["html", "pdf", "docx", "xlsx", "md", "json"]

  private func keyFigures(_ figures: JSONValue) -> [Overview.KeyFigure] {
    let product = figures["nouns.product_many"]?.text ?? ""
    let entity = figures["nouns.entity_many"]?.text ?? ""
    let noun = Phrase(vi: product, en: product)
    let labels: [(String, Phrase)] = [
      ("valid.products", .withStanding(noun, .standingValid())),
      ("expired.products", .withStanding(noun, .standingExpired())),
      ("products", noun), ("entities", Phrase(vi: entity, en: entity)),
    ]
    return labels.compactMap { name, label in
      figures[name]?.integer.map { Overview.KeyFigure(label.text(language), $0) }
    }
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// A link to a folder is not followed: it could lead around in a circle.
  private static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  private static func size(of path: String) -> Int {
    var information = stat()
    return stat(path, &information) == 0 ? Int(information.st_size) : 0
  }

  /// What a file holds; nil if it is none, cannot be read or is too large to be a report's.
  private static func bytes(of path: String) -> [UInt8]? {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG, information.st_size < limitBytes,
      let file = fopen(path, "rb")
    else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(information.st_size))
    let count = bytes.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) }
    return Array(bytes.prefix(count))
  }
}
