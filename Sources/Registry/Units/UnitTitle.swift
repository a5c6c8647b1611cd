/// What stands before the name of an administrative unit: «xã», «TP».
enum UnitTitle: CaseIterable, Sendable {
  case province, city, ruralDistrict, urbanDistrict, town, commune, ward, township, specialZone

  /// A way of writing it, as the bytes of its key without spaces.
  struct Wording: Sendable {
    let title: UnitTitle
    let bytes: [UInt8]
    let isAbbreviated: Bool

    /// Where the name behind it begins, if it stands at a place of a key; spaces that tear it do not count.
    ///
    /// A single letter needs a dot, or a number behind it («P.5», «P5»); two letters need a dot or a space.
    func end(in key: [UInt8], at start: Int) -> Int? {
      var place = start
      for byte in bytes {
        while place < key.count, key[place] == 0x20, !isAbbreviated { place += 1 }
        guard place < key.count, key[place] == byte else { return nil }
        place += 1
      }
      guard place < key.count else { return isAbbreviated ? nil : place }
      if !isAbbreviated { return UnitName.isLetter(key[place]) ? nil : place }
      if key[place] == UInt8(ascii: ".") { return place + 1 }
      if bytes.count == 1 { return UnitName.isDigit(key[place]) ? place : nil }
      return key[place] == 0x20 || UnitName.isDigit(key[place]) ? place : nil
    }
  }

  var levels: ClosedRange<AdministrativeUnit.Level> {
    switch self {
    case .province: .province ... .province
    case .city: .province ... .district
    case .ruralDistrict, .urbanDistrict, .town: .district ... .district
    case .commune, .ward, .township, .specialZone: .commune ... .commune
    }
  }

  /// By their first bytes, 256 of them, so that most words need not be held against any; longer ones first, so that
  /// «thị xã» is not taken for a word and «xã».
  static let wordings: [[Wording]] = {
    var all: [Wording] = []
    for title in allCases {
      all.append(Wording(title: title, bytes: key(title.words), isAbbreviated: false))
      for short in title.abbreviations {
        all.append(Wording(title: title, bytes: key(short), isAbbreviated: true))
      }
    }
    var wordings: [[Wording]] = Array(repeating: [], count: 256)
    for wording in all.sorted(by: { $0.bytes.count > $1.bytes.count }) {
      if let first = wording.bytes.first { wordings[Int(first)].append(wording) }
    }
    return wordings
  }()

  private var words: String {
    switch self {
    case .province: "tỉnh"
    case .city: "thành phố"
    case .ruralDistrict: "huyện"
    case .urbanDistrict: "quận"
    case .town: "thị xã"
    case .commune: "xã"
    case .ward: "phường"
    case .township: "thị trấn"
    case .specialZone: "đặc khu"
    }
  }

  private var abbreviations: [String] {
    switch self {
    case .province: ["t"]
    case .city: ["tp", "t.p"]
    case .ruralDistrict: ["h"]
    case .urbanDistrict: ["q"]
    case .town: ["tx"]
    case .commune: ["x"]
    case .ward: ["p"]
    case .township: ["tt"]
    case .specialZone: ["đk"]
    }
  }

  private static func key(_ words: String) -> [UInt8] { TextKey(words).bytes.filter { $0 != 0x20 } }
}
