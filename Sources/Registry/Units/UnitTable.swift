/// The built-in table of administrative units before and after 1 July 2025, and what became of which.
///
/// It stands in the program as text that is never parsed as a whole: a look-up is a binary search, and a run that asks
/// for no unit does not touch it. `Crosswalk/make_table.py` makes it and says how it is laid out.
enum UnitTable {
  /// What stands for no unit and no code.
  static let none = 0o777777

  /// Where each group of units begins, in the order of the table.
  static let firstDistrict = oldProvincesCount
  static let firstOldCommune = firstDistrict + districtsCount
  static let firstNewProvince = firstOldCommune + oldCommunesCount
  static let firstNewCommune = firstNewProvince + newProvincesCount
  static let firstOtherSpelling = firstNewCommune + newCommunesCount
  private static let indexCount = firstOtherSpelling + otherSpellingsCount

  /// Where the name of a unit or of another spelling begins; units of one name have the same.
  static func nameStart(_ unit: Int) -> Int { number(in: units, at: unit * 12, digits: 3) }

  /// The name of a unit or of another spelling.
  static func name(_ unit: Int) -> String {
    let start = nameStart(unit)
    var end = start
    while names.utf8Start[end] != UInt8(ascii: "\n") { end += 1 }
    return String(decoding: UnsafeBufferPointer(start: names.utf8Start + start, count: end - start), as: UTF8.self)
  }

  /// The unit a unit belongs to, or `none`.
  ///
  /// An old province belongs to the new one that it is now in, another spelling to the unit it is of.
  static func owner(_ unit: Int) -> Int { number(in: units, at: unit * 12 + 3, digits: 3) }

  /// The official number of a commune of five digits, or `none`.
  ///
  /// The same number is of other communes before and after the reform.
  static func code(_ unit: Int) -> Int { number(in: units, at: unit * 12 + 6, digits: 3) }

  /// The new communes that an old one became, or an island district without communes.
  static func successors(_ unit: Int) -> some Collection<Int> {
    let start = number(in: units, at: unit * 12 + 9, digits: 3)
    let end = number(in: units, at: unit * 12 + 21, digits: 3)
    return (start..<end).lazy.map { number(in: next, at: $0 * 3, digits: 3) }
  }

  /// The units of a group that belong to a unit; they stand next to one another, in the order of their owners.
  static func units(of owner: Int, in group: Range<Int>) -> Range<Int> {
    let first = lowest(in: group) { self.owner($0) >= owner }
    return first..<lowest(in: first..<group.upperBound) { self.owner($0) > owner }
  }

  /// The units whose names have certain letters, by the hash of those; other spellings among them.
  static func units(lettersHash hash: UInt32) -> [Int] {
    let wanted = Int(hash & 0xFF_FFFF)
    let first = lowest(in: 0..<indexCount) { number(in: index, at: $0 * 7, digits: 4) >= wanted }
    return (first..<indexCount).prefix { number(in: index, at: $0 * 7, digits: 4) == wanted }
      .map { number(in: index, at: $0 * 7 + 4, digits: 3) }
  }

  /// The first place from which on something holds; the end of the range if nowhere.
  private static func lowest(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func number(in text: StaticString, at offset: Int, digits: Int) -> Int {
    var value = 0
    for place in offset..<offset + digits { value = value << 6 | Int(text.utf8Start[place] - 0x30) }
    return value
  }
}
