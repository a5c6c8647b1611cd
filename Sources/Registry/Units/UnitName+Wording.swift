internal import Diagnostics

extension UnitName {
  /// The words of a text that name the unit, as received; the whole text if they are not found in it.
  package func wording(in text: String) -> String {
    for part in text.split(whereSeparator: { ",;()\n\r\r\n".contains($0) }) {
      let starts = [part.startIndex] + part.indices.filter { part[$0].isWhitespace }.map { part.index(after: $0) }
      let ends = part.indices.filter { part[$0].isWhitespace } + [part.endIndex]
      for start in starts.reversed() {
        for end in ends where start < end {
          let words = part[start..<end].trimmingEnd { $0.isPunctuation || $0.isWhitespace }
          if UnitName(String(words)) == self { return String(words) }
        }
      }
    }
    return text
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
