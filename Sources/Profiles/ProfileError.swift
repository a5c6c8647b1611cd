package import Diagnostics

/// A profile that cannot be used as it is: which one, where in it, and what to correct.
package struct ProfileError: Error, Hashable, Sendable {
  /// The profile's file name.
  package let file: String
  /// 1-based; nil if it is about the file as a whole.
  package let line: Int?
  /// 1-based.
  package let column: Int?
  /// What is wrong, without the place.
  package let message: Phrase

  package init(file: String, line: Int? = nil, column: Int? = nil, _ message: Phrase) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// The whole line for a person: `ocop.yaml:12:3: …`.
  package var phrase: Phrase {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    return Phrase(vi: "\(place): \(message.vi)", en: "\(place): \(message.en)")
  }
}
