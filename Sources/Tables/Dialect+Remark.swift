package import Diagnostics
internal import Vietnamese

extension Dialect {
  /// What a person should know of an encoding that was found out.
  ///
  /// - Parameter isConverted: whether texts typed for fonts are turned into Unicode as they are read.
  /// - Returns: nil for Unicode, and for what is converted.
  package func remark(isConverted: Bool) -> Phrase? {
    if encoding.isUnicode { return nil }
    guard let fonts = encoding.fonts else { return .notUnicode(encoding.rawValue) }
    return isConverted ? nil : .typedForFonts(fonts.rawValue, option: fonts.option)
  }
}
