package import Tables

/// How inputs are to be read, where the answer is not in the files.
package struct ReadingOptions: Hashable, Sendable {
  /// How large an input may be.
  package var limits = ReadingLimits()
  /// The byte between the fields of a delimited text; nil to find it out.
  package var delimiter: UInt8?
  /// The encoding of a delimited text; nil to find it out.
  package var encoding: TextEncoding?
  /// What letters texts are typed in, to be turned into Unicode; nil to keep them as they are.
  package var letters: LetterSource?
  /// The only sheet to read; nil for all.
  package var sheet: String?

  package init() {}
}
