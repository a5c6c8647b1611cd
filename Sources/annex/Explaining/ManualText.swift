internal import Diagnostics
internal import Jobs
internal import Tables
internal import Terminal

/// Manual pages for a person at a terminal.
struct ManualText {
  private static let width = 100

  let language: Language
  let colours: Colours

  /// Every code with what it asks, group by group.
  func list() -> String {
    let width = ManualPage.all.map { $0.code.rawValue.count }.max() ?? 0
    return ManualPage.Group.allCases.map { group in
      let lines = ManualPage.all.filter { $0.group == group }.map { page in
        let code = page.code.rawValue
        return "  \(code)\(String(repeating: " ", count: width - code.count))  \(page.summary.text(language))\n"
      }
      return colours.bold(group.title.text(language)) + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// One page; its example is checked to show what is said of it.
  func text(of page: ManualPage) throws(TableError) -> String {
    let severities = page.severities.map { colours.paint(Phrase.severity($0).text(language), $0) }
    let head =
      "\(colours.bold(page.code.rawValue)) (\(severities.joined(separator: ", "))): \(page.summary.text(language))\n"
    let parts: [(title: Phrase, text: Phrase)] = [
      (.manualMeaning(), page.meaning), (.manualReason(), page.reason), (.manualCorrection(), page.correction),
    ]
    let paragraphs = parts.map { section($0.title, wrapped($0.text.text(language))) }
    return ([head] + paragraphs + [try example(of: page)]).joined(separator: "\n")
  }

  private func example(of page: ManualPage) throws(TableError) -> String {
    let list = try ExampleList(page)
    let findings = FindingsText(list.reading, language: language, colours: colours, width: Self.width)
    let rows = ExampleList.rows(of: page.example).enumerated().map { index, cells in
      let isHidden = page.example.hiddenRows.contains(index + 1)
      return "  \(index + 1) │ \(cells.joined(separator: " │ "))"
        + (isHidden ? "   (\(Phrase.manualHiddenRow().text(language)))" : "")
    }
    var more: [String] = []
    if let declared = page.example.dimension {
      more.append("  (\(Phrase.manualDimension(declared.address).text(language)))")
    }
    if !page.example.revocations.isEmpty {
      more.append("  \(Phrase.manualRevocations().text(language)):")
      more += ExampleList.cells(of: page.example.revocations).map { "    \($0.joined(separator: " │ "))" }
    }
    let profile = page.example.profile.split(separator: "\n").map { "  \($0)" }
    let said = list.findings.map { findings.text(of: $0) }
    let waivers = profile.isEmpty ? "" : "\n" + section(.manualProfile(), profile)
    return section(.manualExample(), rows + more) + waivers + "\n" + said.joined(separator: "\n")
  }

  private func section(_ title: Phrase, _ lines: [String]) -> String {
    colours.bold(title.text(language)) + "\n" + lines.map { $0 + "\n" }.joined()
  }

  /// Lines of whole words, set in by two.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < Self.width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append("  " + word)
      }
    }
    return lines
  }
}
