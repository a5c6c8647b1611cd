/// A piece of running text.
///
/// Texts are plain: a renderer escapes them for its own format and makes them inert (`inertText`). Blanks to fill in
/// by hand («Số:           /SNNMT») are no-break spaces, which no format collapses.
package enum Inline: Hashable, Sendable {
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  case lineBreak
  /// A figure by its name, whose rows a reader may want to see.
  case figure(String, [Inline])

  /// The words alone; a line break is a space.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .strong(let parts), .emphasis(let parts), .figure(_, let parts): parts.plainText
    case .lineBreak: " "
    }
  }
}

extension Sequence<Inline> {
  /// The words alone, one after another.
  package var plainText: String { map(\.plainText).joined() }
}
