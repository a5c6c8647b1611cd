internal import AnnexTesting
internal import Testing

/// The colours of `templates/page.css`, by the sums of WCAG 2.2.
struct PageContrastTests {
  enum Scheme: String, CaseIterable { case light, dark }

  /// What stands on what, and the ratio that is asked for: 4.5 for words, 3 for bars, lines of focus and controls.
  static let pairs: [(front: String, back: String, ratio: Double)] = [
    ("ink", "paper", 4.5), ("ink", "desk", 4.5), ("ink", "band", 4.5), ("ink", "head", 4.5), ("ink", "chosen", 4.5),
    ("quiet", "paper", 4.5), ("quiet", "desk", 4.5), ("quiet", "head", 4.5), ("quiet", "band", 4.5),
    ("link", "paper", 4.5), ("link", "desk", 4.5), ("link", "chosen", 4.5), ("chip-ink", "chip", 4.5),
    ("series-1", "paper", 3), ("series-2", "paper", 3), ("series-2", "series-2-ground", 3), ("focus", "paper", 3),
    ("focus", "desk", 3), ("focus", "head", 3), ("line", "paper", 3),
  ]

  @Test(arguments: Scheme.allCases) func `colours keep the contrast of WCAG AA`(scheme: Scheme) throws {
    let colours = try variables(of: scheme)
    for pair in Self.pairs {
      let front = try #require(colours[pair.front], "\(pair.front)")
      let back = try #require(colours[pair.back], "\(pair.back)")
      let (light, dark) = (max(luminance(front), luminance(back)), min(luminance(front), luminance(back)))
      let ratio = (light + 0.05) / (dark + 0.05)
      #expect(ratio >= pair.ratio, "\(scheme.rawValue): \(pair.front) on \(pair.back) is \(ratio)")
    }
  }

  /// The colours by name; dark ones where the scheme has its own.
  private func variables(of scheme: Scheme) throws -> [String: String] {
    let css = try repositoryText("templates/page.css")
    let parts = css.split(separator: "(prefers-color-scheme: dark)", maxSplits: 1)
    let texts = scheme == .light ? [parts[0]] : [parts[0], parts[1].prefix { $0 != "}" }]
    var colours: [String: String] = [:]
    for declaration in texts.flatMap({ $0.split(whereSeparator: { ";{}".contains($0) }) }) {
      let sides = declaration.split(separator: ":").map { $0.trimmingPrefix(while: \.isWhitespace) }
      if sides.count == 2, sides[0].hasPrefix("--"), sides[1].hasPrefix("#") {
        colours[String(sides[0].dropFirst(2))] = String(sides[1].dropFirst())
      }
    }
    return colours
  }

  private func luminance(_ colour: String) -> Double {
    let digits = colour.count == 3 ? colour.flatMap { [$0, $0] } : Array(colour)
    let channels = stride(from: 0, to: 6, by: 2).map { place -> Double in
      let value = Double(Int(String(digits[place...place + 1]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// To the power of 2.4: the fifth root of the twelfth power, by Newton.
  private func power(_ base: Double) -> Double {
    let wanted = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = base
    for _ in 0..<100 {
      let fourth = root * root * root * root
      root -= (fourth * root - wanted) / (5 * fourth)
    }
    return root
  }
}
