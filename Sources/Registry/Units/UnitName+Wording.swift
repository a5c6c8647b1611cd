internal import Diagnostics

extension UnitName {
  /// The words of a text that name the unit, as received; the whole text if they are not found in it.
  package func wording(in text: String) -> String {
    for part in text.utf8.split(whereSeparator: isAddressBreak).map({ Substring($0) }) {
      let words = part.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { Word(Substring($0)) }
        .filter { !$0.whole.isEmpty }
      for first in words.indices.reversed() {
        // The words so far; a name has no more bytes than they have.
        var key: [UInt8] = []
        for word in words[first...] {
          if !key.isEmpty { key.append(0x20) }
          let length = key.count + word.bare.count
          if !word.bare.isEmpty, length >= bytes.count, isLast(in: TextKey(bytes: key + word.bare)) {
            return String(part[words[first].text.startIndex..<word.bareEnd])
          }
          key += word.whole
        }
      }
    }
    return text
  }

  /// Whether it is the name that a text gives.
  private func isLast(in key: TextKey) -> Bool { Self.names(in: key).last == self }

  /// A word of a text, with its key and that of what is left without punctuation behind it.
  private struct Word {
    let text: Substring
    let bareEnd: Substring.Index
    let whole: [UInt8]
    let bare: [UInt8]

    init(_ text: Substring) {
      self.text = text
      whole = TextKey(String(text)).bytes
      let trimmed = text.trimmingEnd(\.isPunctuation)
      bareEnd = trimmed.endIndex
      bare = trimmed.endIndex == text.endIndex ? whole : TextKey(String(trimmed)).bytes
    }
  }
}

extension Substring {
  fileprivate func trimmingEnd(_ isDropped: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}

extension AdministrativeUnit {
  /// The name without its title: «Bản Bo».
  package var properName: String {
    let name = name
    let titles = ["Thành phố ", "Thị trấn ", "Thị xã ", "Đặc khu ", "Huyện ", "Phường ", "Quận ", "Tỉnh ", "Xã "]
    return String(name.dropFirst(titles.first { name.hasPrefix($0) }?.count ?? 0))
  }

  /// The unit of some that a name nobody bears was most likely meant to be: of the same letters with other marks, or
  /// of nearly the same; nil if none is near.
  ///
  /// Of two as near, the one with the same title, then the first.
  package static func nearest(
    to name: UnitName, wording: String, among units: [AdministrativeUnit]
  ) -> AdministrativeUnit? {
    let units = units.filter { name.levels.contains($0.level) }
    let named = units.map { (unit: $0, name: UnitName($0.name)) }
    let alike = named.filter { $0.name.hasLetters(of: name) }
    if let same = alike.first(where: { $0.name.title == name.title }) ?? alike.first { return same.unit }
    let ordered = named.filter { $0.name.title == name.title } + named.filter { $0.name.title != name.title }
    let proper = name.properWording(of: wording)
    let nearest = nearestName(to: proper, in: ordered.map(\.unit.properName))
    return nearest.flatMap { nearest in ordered.first { $0.unit.properName == nearest }?.unit }
  }
}

extension UnitName {
  /// The words of a wording that are not its title.
  fileprivate func properWording(of wording: String) -> String {
    guard title != nil else { return wording }
    let breaks = wording.indices.filter { wording[$0].isWhitespace || wording[$0] == "." }.map {
      wording.index(after: $0)
    }
    for start in breaks {
      let rest = String(wording[start...].drop(while: \.isWhitespace))
      if UnitName(rest) == UnitName(title: nil, isSpelledOut: false, bytes: bytes) { return rest }
    }
    return wording
  }
}
