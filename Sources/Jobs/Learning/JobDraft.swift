package import Diagnostics

/// A commented job for the folders some lists lie in, for a person to read and change.
package struct JobDraft: Sendable {
  private let patterns: [String]
  private let profile: String?

  /// - Parameters:
  ///   - files: the lists, by their paths from the working folder or from the root.
  ///   - profile: the profile's name or path; nil for the usual one.
  ///   - output: where the job is to lie; nil for the working folder.
  package init(files: [String], profile: String?, output: String?) {
    let above = Self.parts(of: output ?? "").dropLast()
    let from = { (path: String) in Self.path(of: path, from: Array(above), isAbsolute: output?.hasPrefix("/") ?? false)
    }
    var patterns: [String] = []
    for file in files {
      let pattern = Self.pattern(of: from(file))
      if !patterns.contains(pattern) { patterns.append(pattern) }
    }
    self.patterns = patterns
    self.profile = profile.map { $0.contains("/") ? from($0) : $0 }
  }

  /// The job as YAML.
  package func text(_ language: Language) -> String {
    var lines = ["# \(Phrase.jobDraftTitle.text(language))", "version: 1", ""]
    func add(_ phrase: Phrase, _ values: String...) { lines += ["# \(phrase.text(language))"] + values + [""] }
    add(.jobDraftInputs, "inputs: [\(patterns.map(Self.quoted).joined(separator: ", "))]")
    if let profile { add(.jobDraftProfile, "profile: \(Self.quoted(profile))") }
    add(.jobDraftDay, "as-of: today")
    add(.jobDraftTemplates, "# templates: [notice]", "formats: [md, html, csv]", "language: \(language.rawValue)")
    add(.jobDraftAudience, "audience: public")
    add(.jobDraftFailOn, "fail-on: error")
    add(.jobDraftStop, "stop:", "  percent: 20")
    add(.jobDraftPublish, "publish: out")
    add(.jobDraftKeep, "keep:", "  runs: 30")
    add(.jobDraftHistory, "history: history.sqlite")
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// All files of that folder whose names end as this one's does.
  private static func pattern(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(escaped)
    guard let name = parts.last, let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return parts.joined(separator: "/")
    }
    return (parts.dropLast() + ["*" + name[dot...]]).joined(separator: "/")
  }

  /// A path as it is from a folder; a path from the root stays one unless the folder is, too.
  private static func path(of path: String, from folder: [Substring], isAbsolute: Bool) -> String {
    let parts = parts(of: path)
    guard path.hasPrefix("/") == isAbsolute else { return path }
    let shared = zip(parts, folder).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: folder.count - shared)
    // What leads up out of a folder that is not known by name stays as it is.
    guard !folder[shared...].contains("..") else { return path }
    return (up + parts[shared...]).joined(separator: "/")
  }

  private static func parts(of path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }

  private static func escaped(_ name: Substring) -> String {
    name.reduce(into: "") { text, character in
      if "*?[\\".contains(character) { text.append("\\") }
      text.append(character)
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
