package import Diagnostics

extension YAMLNode {
  /// A text that says something.
  package func text() throws(YAMLFault) -> String {
    guard case .text(let text, let isPlain) = content, !(isPlain && text == "~") else {
      throw fault(.profileWantsText())
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw fault(.profileWantsText()) }
    return text
  }

  /// A list of texts.
  package func texts() throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for item in try items() { texts.append(try item.text()) }
    return texts
  }

  /// A list of texts that has any.
  package func someTexts() throws(YAMLFault) -> [String] {
    let texts = try texts()
    guard !texts.isEmpty else { throw fault(.profileWantsText()) }
    return texts
  }

  package var isText: Bool {
    if case .text = content { true } else { false }
  }

  package func integer(_ range: ClosedRange<Int>) throws(YAMLFault) -> Int {
    let text = try text()
    guard let number = Int(text), range.contains(number) else { throw fault(.profileWantsInteger(text, range)) }
    return number
  }

  package func number() throws(YAMLFault) -> Double {
    let text = try text()
    guard let number = Double(text), number.isFinite, number.magnitude < 1e9 else {
      throw fault(.profileWantsNumber(text))
    }
    return number
  }

  package func flag() throws(YAMLFault) -> Bool {
    let text = try text()
    switch text {
    case "true": return true
    case "false": return false
    default: throw fault(.profileWantsOneOf(text, nearest: nil, known: ["true", "false"]))
    }
  }

  /// One of some names.
  package func name(among known: [String]) throws(YAMLFault) -> String {
    let text = try text()
    guard known.contains(text) else {
      throw fault(.profileWantsOneOf(text, nearest: nearestName(to: text, in: known), known: known))
    }
    return text
  }

  /// A text in both languages, `{vi: …, en: …}`, or one for both.
  package func phrase() throws(YAMLFault) -> Phrase {
    guard isMapping else {
      let text = try text()
      return Phrase(vi: text, en: text)
    }
    let mapping = try YAMLMapping(self, keys: ["vi", "en"])
    return Phrase(vi: try mapping.required("vi").text(), en: try mapping.required("en").text())
  }

  /// Two ends of a range, `{from: …, to: …}`.
  package func range() throws(YAMLFault) -> ClosedRange<Double> {
    let mapping = try YAMLMapping(self, keys: ["from", "to"])
    let from = try mapping.required("from").number()
    let end = try mapping.required("to")
    let to = try end.number()
    guard from <= to else { throw end.fault(.profileRangeTurned()) }
    return from...to
  }
}
