package import Diagnostics

/// Why a cell was left as it is.
package enum EditRefusal: Hashable, Sendable {
  /// Its value is a formula's, which the next reckoning would bring back.
  case formula
  /// Parts of its text are formatted each by itself, which a new text would lose.
  case richText
  /// No cell of its column shows how dates are to look, or there is no serial for the day.
  case noDateStyle
  /// The sheet's XML is not the kind that is rewritten here: another encoding, extensions around the cell.
  case markup
  /// The text's encoding has no such letter.
  case encoding
  /// Bytes that stand for no character, which would be lost.
  case damagedText

  package var phrase: Phrase {
    switch self {
    case .formula: .notFixedFormula
    case .richText: .notFixedRichText
    case .noDateStyle: .notFixedDateStyle
    case .markup: .notFixedMarkup
    case .encoding: .notFixedEncoding
    case .damagedText: .notFixedBytes
    }
  }
}
