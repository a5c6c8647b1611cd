internal import Registry

/// Tells what the headings are of that do not say it.
///
/// «III. Tam Đường» is a district where «I. Huyện Than Uyên» is one.
struct HeadingLevels {
  /// How headings are numbered, and under which others.
  private struct Series: Hashable {
    let style: BandNumber.Style?
    let parentStyle: BandNumber.Style?
  }

  private let groupWords: [TextKey]

  init(_ profile: Profile) { groupWords = profile.groupWords.map { TextKey($0) } }

  /// Gives every heading its level: the unit it names, else that of its series, else by the look of its name.
  func resolve(_ bands: inout [Band], unitLevels: [Band.Level?]) {
    var levels: [Series: [Band.Level: Int]] = [:]
    for (id, band) in bands.enumerated() {
      guard let level = unitLevels[id] else { continue }
      levels[series(of: band, bands), default: [:]][level, default: 0] += 1
    }
    for id in bands.indices {
      let band = bands[id]
      if let level = unitLevels[id] {
        bands[id].level = level
      } else if band.number != nil, !isGroup(band.name), let known = levels[series(of: band, bands)] {
        bands[id].level = known.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? .section
      } else {
        bands[id].level = levelByName(of: band, bands)
      }
    }
  }

  private func series(of band: Band, _ bands: [Band]) -> Series {
    Series(style: band.number?.style, parentStyle: band.parent.flatMap { bands[$0].number?.style })
  }

  /// A level by the look of a name.
  ///
  /// A unit without its word is a name of capitals: «II. Than Uyên», not «II. Đồ uống».
  private func levelByName(of band: Band, _ bands: [Band]) -> Band.Level {
    guard let style = band.number?.style, style == .roman || style == .arabic, isProperName(band.name) else {
      return .section
    }
    let isInDistrict = band.parent.map { bands[$0].level == .district } ?? false
    return isInDistrict ? .commune : .district
  }

  private func isProperName(_ name: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace)
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false } && !isGroup(name)
  }

  /// Whether a name has words of groups of products in it: «Sản phẩm chưa đạt» is no district, whatever its siblings are.
  private func isGroup(_ name: String) -> Bool {
    let key = TextKey(name)
    return groupWords.contains { key.containsWords($0) }
  }
}
