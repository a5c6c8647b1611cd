internal import Reports

/// A text as XML that shows it, in an element or between double quotes; line feeds are left as they are.
///
/// Nothing acts (`inertText`), and the characters that XML 1.0 cannot hold are U+FFFD.
func xmlText(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in inertText(text).unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
    case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// Pieces of running text, ready for a paragraph.
struct WordText {
  private(set) var xml = ""
  /// `en-US` where that is not what the style document's texts are in.
  private let foreignLanguage: String?

  init(foreignLanguage: String? = nil) { self.foreignLanguage = foreignLanguage }

  /// Adds inlines.
  ///
  /// - Parameters:
  ///   - parts: what is said.
  ///   - isBold: whether all of it is strong.
  ///   - isItalic: whether all of it is emphasised.
  mutating func append(_ parts: [Inline], isBold: Bool = false, isItalic: Bool = false) {
    for part in parts {
      switch part {
      case .text(let text): append(text, isBold: isBold, isItalic: isItalic)
      case .strong(let parts): append(parts, isBold: true, isItalic: isItalic)
      case .emphasis(let parts): append(parts, isBold: isBold, isItalic: true)
      case .figure(_, let parts): append(parts, isBold: isBold, isItalic: isItalic)
      case .lineBreak: xml += "<w:r><w:br/></w:r>"
      }
    }
  }

  /// Adds a text; its line feeds are line breaks.
  mutating func append(_ text: String, isBold: Bool = false, isItalic: Bool = false) {
    var properties = ""
    if isBold { properties += "<w:b/><w:bCs/>" }
    if isItalic { properties += "<w:i/><w:iCs/>" }
    if let foreignLanguage { properties += "<w:lang w:val=\"\(foreignLanguage)\"/>" }
    if !properties.isEmpty { properties = "<w:rPr>\(properties)</w:rPr>" }
    let lines = xmlText(text).split(separator: "\n", omittingEmptySubsequences: false)
    let pieces = lines.map { $0.isEmpty ? "" : "<w:t xml:space=\"preserve\">\($0)</w:t>" }
    xml += "<w:r>\(properties)\(pieces.joined(separator: "<w:br/>"))</w:r>"
  }
}

extension [Inline] {
  /// The lines of a paragraph, between its line breaks.
  var lines: [[Inline]] {
    split(separator: .lineBreak, omittingEmptySubsequences: true).map(Array.init)
  }

  /// The parts without the marks around all of them: «***Nơi nhận:***» is «Nơi nhận:».
  var unmarked: [Inline] {
    guard count == 1, let part = first else { return self }
    switch part {
    case .strong(let parts), .emphasis(let parts): return parts.unmarked
    case .text, .lineBreak, .figure: return self
    }
  }

  /// Whether all of it is strong.
  var isStrong: Bool {
    guard count == 1, let part = first else { return false }
    return switch part {
    case .strong: true
    case .emphasis(let parts), .figure(_, let parts): parts.isStrong
    case .text, .lineBreak: false
    }
  }

  /// Whether all of it is emphasised.
  var isEmphasised: Bool {
    guard count == 1, let part = first else { return false }
    return switch part {
    case .emphasis: true
    case .strong(let parts), .figure(_, let parts): parts.isEmphasised
    case .text, .lineBreak: false
    }
  }
}
