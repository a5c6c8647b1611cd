internal import Diagnostics

/// A text with single spaces between its words, and what had to be taken out for that.
///
/// Line breaks inside a text stay: cells are broken into lines on purpose.
struct TidySpacing {
  let text: String
  /// Where the first of what was taken out stood; nil if nothing was.
  private let found: Phrase.StraySpacePlace?
  private let isDoubledOnly: Bool

  /// Whether anything but two plain spaces for one had to be taken out.
  var isStray: Bool { found != nil && !isDoubledOnly }

  /// Whether two plain spaces stood for one, and nothing else was wrong.
  var isOnlyDoubled: Bool { found != nil && isDoubledOnly }

  var place: Phrase.StraySpacePlace { found ?? .inside }

  init(_ received: String) {
    let scalars = Array(received.unicodeScalars)
    let isVisible = { (scalar: Unicode.Scalar) in !Self.isSpace(scalar) && scalar != "\n" && scalar != "\r" }
    let first = scalars.firstIndex(where: isVisible) ?? scalars.endIndex
    let last = scalars.lastIndex(where: isVisible) ?? first - 1
    var tidy = String.UnicodeScalarView()
    var longestRun = 0
    var run = 0
    var hasOddSpace = false
    for scalar in scalars[first..<max(first, last + 1)] {
      if Self.isWidthless(scalar) {
        hasOddSpace = true
      } else if Self.isSpace(scalar) {
        if scalar != " " { hasOddSpace = true }
        run += 1
        longestRun = max(longestRun, run)
        if run == 1 { tidy.append(" ") }
      } else {
        run = 0
        tidy.append(scalar)
      }
    }
    text = String(tidy)
    let isLed = first > 0
    let isTrailed = last + 1 < scalars.count
    if isLed {
      found = .before
    } else if isTrailed {
      found = .after
    } else if hasOddSpace {
      found = .odd
    } else {
      found = longestRun > 1 ? .inside : nil
    }
    isDoubledOnly = !isLed && !isTrailed && !hasOddSpace && longestRun == 2
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: isWidthless(scalar)
    }
  }

  /// Zero-width space and no-break space, word joiner.
  private static func isWidthless(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200B}" || scalar == "\u{FEFF}" || scalar == "\u{2060}"
  }
}
