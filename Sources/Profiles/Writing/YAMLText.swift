/// Writes texts and lists of texts so that YAML reads them back as they are.
enum YAMLText {
  private static let width = 112

  /// A text as it stands where nothing in it means something to YAML, else between quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// A list on one line, or on several that are set in, behind what stands before it on its line: `  phone: `.
  static func list(_ texts: [String], after head: String) -> String {
    let indent = String(repeating: " ", count: head.prefix { $0 == " " || $0 == "-" }.count + 2)
    var lines: [String] = []
    var line = head + "["
    for (index, text) in texts.enumerated() {
      let item = scalar(text) + (index + 1 < texts.count ? "," : "")
      let joint = line.hasSuffix("[") || line == indent ? "" : " "
      if line.count + joint.count + item.count > width, !joint.isEmpty {
        lines.append(line)
        line = indent + item
      } else {
        line += joint + item
      }
    }
    lines.append(line + "]")
    return lines.joined(separator: "\n")
  }

  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count < 80 else { return false }
    // «No», «Yes», «null» and the like are texts to annex, but not to every reader of YAML.
    let words: Set<String> = ["no", "yes", "on", "off", "true", "false", "null", "y", "n"]
    return isLetterOrDigit(first) && (isLetterOrDigit(last) || ".)".unicodeScalars.contains(last))
      && !words.contains(text.lowercased())
      && scalars.allSatisfy { isLetterOrDigit($0) || " ./()+-".unicodeScalars.contains($0) }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || scalar.properties.canonicalCombiningClass.rawValue > 0
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default:
        if isPrintable(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return quoted + "\""
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
