package import Diagnostics
package import Registry

/// A profile as YAML, with remarks: what `annex init` writes, and what loading reads back as the same profile.
package struct ProfileText {
  private let profile: Profile
  private let remarks: ProfileRemarks
  private let language: Language

  package init(_ profile: Profile, remarks: ProfileRemarks, language: Language) {
    self.profile = profile
    self.remarks = remarks
    self.language = language
  }

  /// The whole text, each part under what it is for.
  package func text() -> String {
    let parts = [
      names(), columns(), otherColumns(), extraColumns(), kinds(), words(), equivalents(), fields(), terms(), units(),
      judgements(),
    ]
    return comment(remarks.head, "") + "version: 1\n" + parts.map { "\n" + $0 }.joined()
  }

  private func names() -> String {
    comment([.profileNames()], "") + comment(remarks.keys["programme"], "")
      + "programme: \(phrase(profile.programme))\nnouns:\n"
      + "  product: \(noun(profile.nouns.product))\n  entity: \(noun(profile.nouns.entity))\n"
  }

  private func columns() -> String {
    var text = comment([.profileColumns()], "") + comment(remarks.keys["columns"], "")
    text += profile.columns.isEmpty ? "columns: {}\n" : "columns:\n"
    for column in profile.columns {
      let name = column.field.name
      text += comment(remarks.columns[column.field], "  ")
      let isPersonal = profile.personal.contains(column.field)
      if column.title == nil, isPersonal == [.representative, .phone].contains(column.field) {
        text += YAMLText.list(column.headers, after: "  \(name): ") + "\n"
        continue
      }
      text += "  \(name):\n" + YAMLText.list(column.headers, after: "    headers: ") + "\n"
      if let title = column.title { text += "    title: \(phrase(title))\n" }
      text += "    personal: \(isPersonal)\n"
    }
    return text
  }

  private func otherColumns() -> String {
    comment([.profileOtherColumns()], "") + YAMLText.list(profile.otherColumns, after: "otherColumns: ") + "\n"
  }

  private func extraColumns() -> String {
    let head = comment([.profileExtraColumns()], "")
    guard !profile.extraColumns.isEmpty else { return head + "extraColumns: []\n" }
    return head + "extraColumns:\n"
      + profile.extraColumns.enumerated().map { index, extra in
        comment(remarks.extraColumns[index], "  ") + YAMLText.list(extra.headers, after: "  - headers: ")
          + "\n    personal: \(extra.isPersonal)\n"
      }.joined()
  }

  private func kinds() -> String {
    let head = comment([.profileKinds()], "") + comment(remarks.keys["kinds"], "")
    guard !profile.kinds.isEmpty else { return head + "kinds: {}\n" }
    return head + "kinds:\n"
      + profile.kinds.map { kind in
        comment(remarks.kinds[kind.kind], "  ") + "  \(kind.kind.rawValue):\n    label: \(phrase(kind.label))\n"
          + (kind.words.isEmpty ? "" : YAMLText.list(kind.words, after: "    words: ") + "\n")
      }.joined()
  }

  private func words() -> String {
    var text = comment([.profileWords()], "") + "words:\n"
    text += words("product", profile.productWords) + words("entity", profile.entityWords)
    for level in [Band.Level.section, .district, .commune] {
      let kinds = profile.unitKinds.filter { $0.level == level }
      // No section goes by a word unless the profile says so.
      if kinds.isEmpty, level == .section { continue }
      text += comment(remarks.keys["words.\(level.name)"], "  ")
      text += kinds.isEmpty ? "  \(level.name): []\n" : "  \(level.name):\n"
      text += kinds.map { YAMLText.list($0.words, after: "    - ") + "\n" }.joined()
    }
    return text + words("group", profile.groupWords) + words("total", profile.totalWords)
      + words("note", profile.noteWords)
  }

  private func words(_ name: String, _ words: [String]) -> String {
    comment(remarks.keys["words.\(name)"], "  ") + YAMLText.list(words, after: "  \(name): ") + "\n"
  }

  private func equivalents() -> String {
    let head = comment([.profileEquivalents()], "")
    guard !profile.equivalents.isEmpty else { return head + "equivalents: []\n" }
    return head + "equivalents:\n" + profile.equivalents.map { YAMLText.list($0, after: "  - ") + "\n" }.joined()
  }

  private func fields() -> String {
    comment([.profileFields()], "")
      + [("required", profile.required), ("expected", profile.expected), ("listed", profile.listed)].map {
        name, fields in
        comment(remarks.keys[name], "") + YAMLText.list(fields.map(\.name), after: "\(name): ") + "\n"
      }.joined()
  }

  private func terms() -> String {
    let (stars, scores) = (profile.stars, profile.scores)
    let bands = profile.scoreBands.map { "\($0.stars): \(number($0.lowest))" }.joined(separator: ", ")
    let lines = [
      ("validity", "{months: \(profile.validity.months), lastDay: \(profile.validity.lastDay.rawValue)}"),
      ("begun", profile.begun?.iso ?? ""), ("stars", "{from: \(stars.lowerBound), to: \(stars.upperBound)}"),
      ("scores", "{from: \(number(scores.lowerBound)), to: \(number(scores.upperBound))}"),
      ("scoreBands", "{\(bands)}"), ("horizons", "[\(profile.horizons.map { "\($0)" }.joined(separator: ", "))]"),
    ]
    return comment([.profileTerms()], "")
      + lines.filter { !$0.1.isEmpty }.map { comment(remarks.keys[$0.0], "") + "\($0.0): \($0.1)\n" }.joined()
  }

  private func units() -> String {
    var text = comment([.profileUnits()], "") + comment(remarks.keys["units"], "")
    let era = profile.unitEra.map { "  era: \($0.rawValue)\n" } ?? ""
    let known = profile.knownUnits.isEmpty ? "" : YAMLText.list(profile.knownUnits, after: "  known: ") + "\n"
    text += (era + known).isEmpty ? "units: {}\n" : "units:\n" + era + known
    let issuer = profile.issuer.sorted { $0.key < $1.key }.map { "  \($0.key): \(phrase($0.value))\n" }.joined()
    text += issuer.isEmpty ? "issuer: {}\n" : "issuer:\n" + issuer
    let targets = profile.targets.sorted { $0.key < $1.key }.map { name, value in
      let label = profile.targetLabels[name].map { "{value: \(value), label: \(phrase($0))}" }
      return "  \(name): \(label ?? "\(value)")\n"
    }.joined()
    return text + (targets.isEmpty ? "targets: {}\n" : "targets:\n" + targets)
  }

  private func judgements() -> String {
    var text = comment([.profileJudgements()], "")
    let severities = profile.severities.sorted { $0.key < $1.key }.map { "  \($0.key.rawValue): \($0.value.name)\n" }
    text += severities.isEmpty ? "severities: {}\n" : "severities:\n" + severities.joined()
    text += comment(remarks.keys["waivers"], "")
    guard !profile.waivers.isEmpty else { return text + "waivers: []\n" }
    return text + "waivers:\n" + profile.waivers.map { "  - {\(members(of: $0))}\n" }.joined()
  }

  private func members(of waiver: Waiver) -> String {
    let place = waiver.place
    var members = [("code", waiver.code.rawValue)]
    if let file = place.file { members.append(("file", YAMLText.scalar(file))) }
    if let sheet = place.sheet { members.append(("sheet", YAMLText.scalar(sheet))) }
    if let row = place.row {
      members.append(place.column.map { ("cell", columnLetters($0) + "\(row)") } ?? ("row", "\(row)"))
    }
    if let entity = place.entity { members.append(("entity", YAMLText.scalar(entity))) }
    members += [("reason", YAMLText.scalar(waiver.reason)), ("until", waiver.until.iso)]
    return members.map { "\($0): \($1)" }.joined(separator: ", ")
  }

  private func phrase(_ phrase: Phrase) -> String {
    let (vi, en) = (YAMLText.scalar(phrase.vi), YAMLText.scalar(phrase.en))
    return vi == en ? vi : "{vi: \(vi), en: \(en)}"
  }

  private func noun(_ noun: Noun) -> String {
    "{vi: \(YAMLText.scalar(noun.vi)), en: \(YAMLText.scalar(noun.en)), plural: \(YAMLText.scalar(noun.plural))}"
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  /// Lines of a comment; nothing of a list's text ends one.
  private func comment(_ phrases: [Phrase]?, _ indent: String) -> String {
    (phrases ?? []).map { phrase in
      let line = phrase.text(language).unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: " "
        default: String(scalar)
        }
      }.joined()
      return "\(indent)# \(line)\n"
    }.joined()
  }
}
