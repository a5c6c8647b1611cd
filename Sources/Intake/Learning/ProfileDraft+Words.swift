internal import Diagnostics
internal import Registry

extension ProfileDraft {
  /// The kind of everybody whose name tells none, where the profile has no such kind.
  private static var rest: Profile.Kind { Profile.Kind("khac", .kindOther(), words: []) }

  /// Makes kinds of what kind columns say that is no known kind's word, and one of all names that tell no kind.
  package mutating func learnKinds(from reading: ListReading) {
    let registry = reading.registry
    var names = Set(profile.kinds.map(\.kind))
    var learned: Set<TextKey> = []
    var needsRest = false
    for item in registry.registrations where item.kind == .empty && item.entity != nil {
      let text = registry.text(.entityKind, of: item)
      let key = TextKey(text)
      guard !key.isEmpty else {
        needsRest = true
        continue
      }
      guard learned.insert(key).inserted else { continue }
      let kind = EntityKind(rawValue: Self.name(of: text, besides: names))
      names.insert(kind)
      profile.kinds.append(Profile.Kind(kind, Phrase(vi: text, en: text), words: [text]))
    }
    guard needsRest, !profile.kinds.contains(where: \.words.isEmpty) else { return }
    let name = EntityKind(rawValue: Self.name(of: Self.rest.kind.rawValue, besides: names))
    profile.kinds.append(Profile.Kind(name, Self.rest.label, words: []))
  }

  /// Takes the beginnings of rows that were not understood for words of notes.
  package mutating func learnNotes(from reading: ListReading) {
    var known = Set(profile.noteWords.map { TextKey($0) })
    for (sheet, cells) in zip(reading.registry.sheets, reading.sheets) {
      for row in sheet.rows {
        guard case .unread(.noProduct) = row.role, let index = cells.indexOfRow(row.row),
          let first = cells.cells(ofRowAt: index).first, first.kind == .text
        else { continue }
        let text = reading.registry.texts[first.text]
        let words = text.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
        let key = TextKey(words)
        guard !key.isEmpty, known.insert(key).inserted else { continue }
        profile.noteWords.append(words)
      }
    }
  }

  /// Fields that hardly a row leaves blank are expected, besides those a row cannot do without.
  package mutating func learnExpected(from reading: ListReading) {
    let rows = reading.registry.registrations.count
    profile.expected = Field.allCases.filter { field in
      guard ![.number, .note].contains(field), !profile.required.contains(field),
        reading.registry.hasColumn(field), profile.columns.contains(where: { $0.field == field })
      else { return false }
      let filled = reading.registry.registrations.count { !$0[field].isAbsent }
      return filled * 20 >= rows * 19 && rows > 0
    }
  }

  /// A name for the outputs, unlike the others.
  private static func name(of text: String, besides names: Set<EntityKind>) -> String {
    let plain = asciiName(text)
    let name = plain.isEmpty ? "loai" : plain
    var number = 2
    var unlike = name
    while names.contains(EntityKind(rawValue: unlike)) {
      unlike = "\(name)_\(number)"
      number += 1
    }
    return unlike
  }
}
