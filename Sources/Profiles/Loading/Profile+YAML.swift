package import Diagnostics
package import Registry
internal import YAML

extension Profile {
  /// The keys of a profile.
  static let keys = [
    "version", "base", "programme", "nouns", "columns", "otherColumns", "extraColumns", "kinds", "words",
    "equivalents", "required", "expected", "listed", "validity", "begun", "stars", "scores", "scoreBands", "horizons",
    "units", "issuer", "targets", "severities", "waivers",
  ]

  /// Reads a profile.
  ///
  /// With `base: ocop` it says only what is different; without, it says everything.
  ///
  /// - Parameters:
  ///   - yaml: the profile's text.
  ///   - file: its name, as errors print it.
  ///   - codes: the codes of findings there are.
  /// - Throws: what is wrong first, with its line and column.
  package init(yaml: String, file: String, codes: [DiagnosticCode]) throws(ProfileError) {
    do throws(YAMLFault) {
      guard let root = try YAMLParser.document(yaml) else { throw YAMLFault(.profileEmpty()) }
      let mapping = try YAMLMapping(root, keys: Self.keys)
      _ = try mapping["version"]?.integer(1...1)
      if try mapping["base"]?.name(among: ["ocop"]) != nil {
        self = .ocop
      } else {
        self = Self.blank
        for key in ["programme", "columns", "validity"] { _ = try mapping.required(key) }
      }
      try readColumns(mapping)
      try readWords(mapping)
      try readTerms(mapping)
      try readJudgements(mapping, codes)
    } catch {
      throw ProfileError(file: file, line: error.line, column: error.column, error.message)
    }
  }

  /// A profile that knows nothing yet.
  private static var blank: Profile {
    Profile(
      programme: Phrase(vi: "", en: ""), columns: [], otherColumns: [], kinds: [], productWords: [], entityWords: [],
      unitKinds: [], groupWords: [], equivalents: [], totalWords: [], noteWords: [], required: [], expected: [],
      validity: Validity(months: 1, lastDay: .inclusive),
      begun: nil, stars: 1...5, scores: 0...100, scoreBands: [], horizons: [30, 90, 180])
  }
}
