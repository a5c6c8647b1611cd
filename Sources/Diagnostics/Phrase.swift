/// The languages annex speaks.
package enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// A number and its English noun: `1 row`, `2 rows`.
///
/// Vietnamese nouns do not change.
func english(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
}

/// A text annex shows to a person, in every language it speaks.
///
/// All of them stand in the catalogue (`Diagnostics/Catalogue`), one function a text, so that the two
/// languages are read, corrected and kept in step side by side.
package struct Phrase: Hashable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The wording in one language.
  package func text(_ language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}
