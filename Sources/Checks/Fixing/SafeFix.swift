package import Diagnostics
package import Registry

/// A cell that can be put right knowing no more than what it holds.
package struct SafeFix: Hashable, Sendable {
  /// What a cell is to hold.
  package enum Value: Hashable, Sendable {
    case text(String)
    case date(CivilDate)
  }

  package let location: SourceLocation
  /// What is found on it and goes with the fix, in the order it is put right.
  package let codes: [DiagnosticCode]
  private let day: CivilDate?

  init(_ location: SourceLocation, codes: [DiagnosticCode], day: CivilDate? = nil) {
    self.location = location
    self.codes = codes
    self.day = day
  }

  /// What the cell is to hold instead of a text.
  ///
  /// - Parameters:
  ///   - text: all of the cell, of which a row may have read a part.
  ///   - left: codes that are not to be put right.
  /// - Returns: nil where it holds that already, or where nothing would be left.
  package func value(insteadOf text: String, without left: Set<DiagnosticCode> = []) -> Value? {
    if let day, !left.contains(DateAsText.code) { return .date(day) }
    var fixed = text
    for code in codes where !left.contains(code) {
      switch code {
      case StraySpace.code: fixed = TidySpacing(fixed).text
      case TextNotNFC.code: fixed = TextNotNFC.composed(fixed)
      case PhoneLostZero.code: fixed = PhoneLostZero.restored(fixed) ?? fixed
      default: break
      }
    }
    return fixed.isEmpty || fixed.utf8.elementsEqual(text.utf8) ? nil : .text(fixed)
  }
}

/// The cells of a list that can be put right, by place: all of them, also where one finding stands for a column.
package struct SafeFixes: Sendable {
  /// The codes of findings that can have a fix of this kind.
  package static let codes: [DiagnosticCode] = [
    DateAsText.code, StraySpace.code, TextNotNFC.code, PhoneLostZero.code,
  ]

  package let fixes: [SafeFix]

  /// - Complexity: as the rules whose findings they go with.
  package init(_ registry: Registry) {
    var codes: [SourceLocation: [DiagnosticCode]] = [:]
    let days = DateAsText.fixable(registry)
    for location in days.keys { codes[location] = [DateAsText.code] }
    for hit in StraySpace.hits(registry) { codes[hit.location, default: []].append(StraySpace.code) }
    for hit in TextNotNFC.hits(registry) { codes[hit.location, default: []].append(TextNotNFC.code) }
    for location in PhoneLostZero.fixable(registry) { codes[location, default: []].append(PhoneLostZero.code) }
    fixes = codes.map { SafeFix($0.key, codes: $0.value, day: days[$0.key]) }.sorted { $0.location < $1.location }
  }
}
