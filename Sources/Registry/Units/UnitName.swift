/// The name of an administrative unit as it is matched: its title, if it has one, and the name without it.
///
/// «Xã Bản Bo», «X. Bản Bo» and «xã BẢN BO» are one name. Spaces and punctuation inside it do not count, so that torn
/// letters («Huyệ n Tam Đườ ng») and «Ea H’Leo» find back, tones and marks do.
package struct UnitName: Hashable, Sendable {
  let title: UnitTitle?
  /// Whether the title is written as a word, not as «X.», which may be an initial of anything.
  let isSpelledOut: Bool
  /// Letters, tones behind their vowels, and digits.
  let bytes: [UInt8]

  /// The one unit a text names, as a column of communes has it.
  package init(_ text: String) {
    self = Self.names(in: TextKey(text)).last ?? UnitName(title: nil, isSpelledOut: false, bytes: [])
  }

  init(title: UnitTitle?, isSpelledOut: Bool, bytes: [UInt8]) {
    self.title = title
    self.isSpelledOut = isSpelledOut
    self.bytes = bytes
  }

  /// Hashes the name as one run of bytes: names are looked up for every part of an address.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(isSpelledOut)
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  private init(_ wording: UnitTitle.Wording?, _ key: ArraySlice<UInt8>) {
    var key = key
    // «xã Nà Tăm cũ» is xã Nà Tăm.
    if key.count > former.count, key.suffix(former.count).elementsEqual(former) { key = key.dropLast(former.count) }
    self.init(title: wording?.title, isSpelledOut: wording?.isAbbreviated == false, bytes: Self.core(of: key))
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The levels a unit of this name can have; any where there is no title.
  var levels: ClosedRange<AdministrativeUnit.Level> { title?.levels ?? .province ... .commune }

  /// Whether its title is a district's.
  package var isOfDistrict: Bool { title.map { $0.levels.upperBound == .district } ?? false }

  /// A hash of the letters without marks and tones: what the built-in table is looked up by.
  ///
  /// FNV-1a, as `Crosswalk/make_table.py` reckons it.
  var lettersHash: UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes where byte > 0x05 { hash = (hash ^ UInt32(Self.plain(byte))) &* 16_777_619 }
    return hash
  }

  /// Whether two names are of the same letters, whatever their marks, tones and titles.
  func hasLetters(of other: UnitName) -> Bool {
    bytes.lazy.filter { $0 > 0x05 }.map(Self.plain).elementsEqual(other.bytes.lazy.filter { $0 > 0x05 }.map(Self.plain))
  }

  /// The units named in a text without commas: what stands before the first title, if anything, then a name a title.
  ///
  /// «Khu 1 thị trấn Sìn Hồ» gives «Khu 1» and the township.
  static func names(in key: TextKey) -> [UnitName] {
    let key = key.bytes
    let wordings = UnitTitle.wordings
    var names: [UnitName] = []
    var wording: UnitTitle.Wording?
    var start = 0
    func close(at end: Int) {
      let name = UnitName(wording, key[start..<end])
      if !name.isEmpty { names.append(name) }
    }
    var place = 0
    while place < key.count {
      let candidates = wordings[Int(key[place])]
      // «Xã Tỉnh Húc», «Xã Tân Xã»: a title has a name behind it, and no other right behind that.
      guard !candidates.isEmpty, place == 0 || !TextKey.isInWord(key[place - 1]),
        let (found, end) = title(of: candidates, in: key, at: place), hasName(key[end...]),
        wording == nil || hasName(key[start..<place])
      else {
        place += 1
        continue
      }
      close(at: place)
      (wording, start, place) = (found, end, end)
    }
    close(at: key.count)
    return names
  }

  /// The ways to take a name for two, the first with the title: «xã Bản Bo Lai Châu» may be of Bản Bo in Lai Châu.
  ///
  /// Those with a longer first name come first.
  static func splits(of key: TextKey) -> [(UnitName, UnitName)] {
    guard let name = names(in: key).last else { return [] }
    let key = key.bytes
    return key.indices.reversed().compactMap { place in
      guard key[place] == 0x20 else { return nil }
      let rest = UnitName(nil, key[(place + 1)...])
      let count = name.bytes.count - rest.bytes.count
      guard count > 0, !rest.isEmpty, name.bytes[count...].elementsEqual(rest.bytes) else { return nil }
      return (UnitName(title: name.title, isSpelledOut: name.isSpelledOut, bytes: Array(name.bytes[..<count])), rest)
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x01...0x05, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func hasName(_ key: ArraySlice<UInt8>) -> Bool { key.contains { isLetter($0) || isDigit($0) } }

  private static func title(
    of candidates: [UnitTitle.Wording], in key: [UInt8], at place: Int
  ) -> (UnitTitle.Wording, end: Int)? {
    for wording in candidates {
      guard let end = wording.end(in: key, at: place) else { continue }
      // «Hợp tác xã» is no commune.
      if wording.title == .commune, key[..<place].suffix(cooperative.count).elementsEqual(cooperative) { return nil }
      return (wording, end)
    }
    return nil
  }

  /// Letters, digits, and tones where they stand when no space parts the vowels before them; a number without zeros in
  /// front.
  private static func core(of key: ArraySlice<UInt8>) -> [UInt8] {
    var core: [UInt8] = []
    core.reserveCapacity(key.count)
    // Tones at the end, which stand behind further vowels too.
    var tones = 0
    for byte in key where isLetter(byte) || isDigit(byte) {
      if byte <= 0x05 {
        core.append(byte)
        tones += 1
      } else if tones > 0, VietnameseLetter.isVowel(byte) {
        core.insert(byte, at: core.count - tones)
      } else {
        core.append(byte)
        tones = 0
      }
    }
    guard let first = core.first, isDigit(first), core.allSatisfy(isDigit) else { return core }
    let number = core.drop { $0 == 0x30 }
    return number.isEmpty ? [0x30] : Array(number)
  }

  private static func plain(_ code: UInt8) -> UInt8 {
    switch Unicode.Scalar(code) {
    case "W", "A": UInt8(ascii: "a")
    case "E": UInt8(ascii: "e")
    case "O", "P": UInt8(ascii: "o")
    case "U": UInt8(ascii: "u")
    case "D": UInt8(ascii: "d")
    default: code
    }
  }
}

/// « cũ», as keys have it.
private let former = TextKey("x cũ").bytes.dropFirst()

/// «tác », as keys have it.
private let cooperative = TextKey("tác x").bytes.dropLast()
