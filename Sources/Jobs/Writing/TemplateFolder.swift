package import Bulletins
package import Diagnostics
internal import Glibc
package import Office
package import Reports
internal import Tables

/// The folder of templates a user may edit, found beside the program.
package struct TemplateFolder: Sendable {
  /// Without a slash at the end.
  package let path: String

  /// Finds the folder: the one given, else the `ANNEX_TEMPLATES` of the environment, else `share/annex/templates`
  /// beside the program's folder (where `make install` puts it), else `templates` in a folder above the program (where
  /// a build of the sources has it).
  package init(given: String?) throws(TemplateError) {
    if let given = given ?? getenv("ANNEX_TEMPLATES").map({ String(cString: $0) }), !given.isEmpty {
      guard Self.isFolder(given) else { throw TemplateError(template: given, .templateFolderMissing) }
      path = given
      return
    }
    var folder = Self.programFolder()
    while !folder.isEmpty {
      for candidate in [folder + "/share/annex/templates", folder + "/templates"] where Self.isTemplateFolder(candidate)
      {
        path = candidate
        return
      }
      folder = String(folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex))
    }
    throw TemplateError(template: "templates", .templateFolderMissing)
  }

  /// A bulletin template: by name from the folder, in the report's language, or by the path of a file.
  package func template(_ nameOrPath: String, _ language: Language) throws(TemplateError) -> BulletinTemplate {
    if nameOrPath.contains("/") || nameOrPath.hasSuffix(".md") {
      let file = nameOrPath.split(separator: "/").last.map(String.init) ?? nameOrPath
      return try BulletinTemplate(file: file, text: Self.text(of: nameOrPath, called: nameOrPath))
    }
    let file = language == .vietnamese ? "\(nameOrPath).md" : "\(nameOrPath).\(language.rawValue).md"
    guard access(path + "/" + file, F_OK) == 0 else {
      throw TemplateError(template: file, .templateMissing(known: names))
    }
    return try BulletinTemplate(file: file, text: Self.text(of: path + "/" + file, called: file))
  }

  /// The page around HTML reports.
  package func pageShell() throws(TemplateError) -> PageShell {
    let page = try Self.text(of: path + "/page.html", called: "page.html")
    return try PageShell(
      name: "page.html", text: page, style: try part("style", of: page, in: "page.css"),
      script: try part("script", of: page, in: "page.js"))
  }

  /// A file that a page has room for; nothing where it has none.
  private func part(_ part: String, of page: String, in file: String) throws(TemplateError) -> String {
    PageShell.names(part, in: page) ? try Self.text(of: path + "/" + file, called: file) : ""
  }

  /// Where the styles of Word documents stand in the folder.
  static let styleFile = "office/notice.docx"

  /// The styles and pages of Word documents: `office/notice.docx`, or those built in where the folder has none.
  package func styleDocument() throws(TemplateError) -> StyleDocument {
    let name = Self.styleFile
    guard access(path + "/" + name, F_OK) == 0 else { return .builtIn }
    let bytes = try Self.bytes(of: path + "/" + name, called: name, limit: 64 << 20)
    do throws(StyleDocumentError) {
      return try StyleDocument(bytes: bytes)
    } catch {
      throw TemplateError(template: name, error.message)
    }
  }

  /// The files of bulletins, in every language.
  var bulletinFiles: [String] {
    names.flatMap { name in
      ["\(name).md"] + Language.allCases.map { "\(name).\($0.rawValue).md" }
    }.filter { access(path + "/" + $0, F_OK) == 0 }
  }

  /// Sees that a file is a bulletin template.
  func check(bulletin file: String) throws(TemplateError) {
    _ = try BulletinTemplate(file: file, text: Self.text(of: path + "/" + file, called: file))
  }

  /// The bulletins there are, by name, in order.
  private var names: [String] { Self.names(in: path, endingIn: ".md") }

  /// The files of a folder that end in something, by name, in order.
  static func names(in path: String, endingIn end: String) -> [String] {
    let names = FolderListing.anyOrder(in: path).filter { $0.hasSuffix(end) }
    return Set(names.map { String($0.prefix { $0 != "." }) }).sorted()
  }

  /// The text of a file of the user's: UTF-8, of at most a megabyte.
  package static func text(of path: String, called name: String) throws(TemplateError) -> String {
    let bytes = try bytes(of: path, called: name, limit: 1 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TemplateError(template: name, .templateNotUTF8)
    }
    return text
  }

  /// What a file holds, if it is no larger than that.
  static func bytes(of path: String, called name: String, limit: Int) throws(TemplateError) -> [UInt8] {
    guard !isFolder(path) else { throw TemplateError(template: name, .templateIsFolder) }
    var bytes: [UInt8] = []
    do throws(TableError) {
      let source = try ByteSource(path: path)
      var block = [UInt8](repeating: 0, count: 64 << 10)
      while bytes.count < limit, case let count = try source.read(into: &block), count > 0 {
        bytes.append(contentsOf: block[..<count])
      }
    } catch {
      throw TemplateError(template: name, error.message)
    }
    guard bytes.count < limit else { throw TemplateError(template: name, .templateTooLarge(limit)) }
    return bytes
  }

  private static func isTemplateFolder(_ path: String) -> Bool { access(path + "/page.html", R_OK) == 0 }

  private static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// The folder of the running program, without a slash at the end; empty if the system does not tell.
  private static func programFolder() -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
    }
    guard count > 0 else { return "" }
    let path = String(decoding: buffer[..<count], as: UTF8.self)
    return String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
  }
}
