package import Bulletins
package import Diagnostics
package import Office
package import Reports
internal import Synchronization

/// The templates of a folder, each read and taken apart once, by whoever asks first.
///
/// A run of many lists prints all of them by the same texts, also where somebody edits the folder meanwhile.
package final class TemplateShelf: Sendable {
  private let folder: TemplateFolder
  private let bulletins: Mutex<[String: BulletinTemplate]> = Mutex([:])
  private let shell: Mutex<PageShell?> = Mutex(nil)
  private let styles: Mutex<StyleDocument?> = Mutex(nil)

  package init(_ folder: TemplateFolder) { self.folder = folder }

  /// A bulletin template, as `TemplateFolder` finds it.
  package func template(_ nameOrPath: String, _ language: Language) throws(TemplateError) -> BulletinTemplate {
    try bulletins.withLock { (known) throws(TemplateError) in
      let key = "\(language.rawValue) \(nameOrPath)"
      if let template = known[key] { return template }
      let template = try folder.template(nameOrPath, language)
      known[key] = template
      return template
    }
  }

  /// The page around HTML reports.
  package func pageShell() throws(TemplateError) -> PageShell {
    try shell.withLock { (known) throws(TemplateError) in
      if let shell = known { return shell }
      let shell = try folder.pageShell()
      known = shell
      return shell
    }
  }

  /// The styles and pages of Word documents.
  package func styleDocument() throws(TemplateError) -> StyleDocument {
    try styles.withLock { (known) throws(TemplateError) in
      if let styles = known { return styles }
      let styles = try folder.styleDocument()
      known = styles
      return styles
    }
  }
}
