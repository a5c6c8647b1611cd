package import Diagnostics

/// A template that cannot be used as it is: which one, where in it, and what to correct.
package struct TemplateError: Error, Hashable, Sendable {
  /// The template's file name.
  package let template: String
  /// 1-based; nil if it is about the file as a whole.
  package let line: Int?
  /// What is wrong, without the place.
  package let message: Phrase
  /// Whether the template is as it should be, but for lists of another kind.
  package let isOfOtherLists: Bool

  package init(template: String, line: Int? = nil, _ message: Phrase, isOfOtherLists: Bool = false) {
    self.template = template
    self.line = line
    self.message = message
    self.isOfOtherLists = isOfOtherLists
  }

  /// The whole line for a person: `notice.md:12: …`.
  package var phrase: Phrase {
    let place = [template, line.map(String.init)].compactMap(\.self).joined(separator: ":")
    return Phrase(vi: "\(place): \(message.vi)", en: "\(place): \(message.en)")
  }
}
