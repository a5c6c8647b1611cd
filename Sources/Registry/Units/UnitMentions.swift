/// The units that the texts of a list name: every distinct text, and every distinct part of an address, is read once.
struct UnitMentions {
  private let texts: TextPool
  private(set) var search = UnitSearch()
  /// Parts of addresses between commas: a list has far fewer of them than addresses.
  private var parts = TextPool()
  /// By the number of the part; nil until it is read.
  private var namesOfPart: [[UnitName]?] = []
  /// By the number of the text, 0 until it is read, else the number of what it names and 1.
  private var numberOfText: [Int32] = []
  private var numberOfParts: [UInt64: Int] = [:]
  /// What addresses name, each combination once; the first is nothing.
  private(set) var combinations: [[UnitName]] = [[]]

  init(_ texts: TextPool) {
    self.texts = texts
    numberOfText = Array(repeating: 0, count: texts.count)
  }

  mutating func units(called name: UnitName) -> [AdministrativeUnit] { search.units(called: name) }

  /// Every unit a text names, the known and the unknown: for cells that hold nothing but units.
  mutating func names(in text: TextID) -> [UnitName] {
    texts.withBytes(of: text, addressParts).flatMap { part in names(in: part) }
  }

  /// The number of what an address names, an index into `combinations`.
  ///
  /// A name without a title counts only if there is such a unit: most parts of an address are no units.
  ///
  /// - Complexity: a pass over the bytes of the text, the first time.
  mutating func combination(in text: TextID) -> Int {
    let index = Int(text.rawValue)
    if numberOfText[index] != 0 { return Int(numberOfText[index]) - 1 }
    let number = read(text)
    numberOfText[index] = Int32(number + 1)
    return number
  }

  private mutating func read(_ text: TextID) -> Int {
    let (texts, limit) = (texts, 1 << 21)
    // The last three parts that name anything: commune, district, province.
    var key: UInt64 = 0
    var isLong = false
    texts.withBytes(of: text) { bytes in
      forEachAddressPart(of: bytes) { part in
        let number = self.part(part)
        isLong = isLong || number >= limit
        if namesOfPart[number]?.isEmpty == false { key = key << 21 | UInt64(number) }
      }
    }
    key &= (1 << 63) - 1
    if key == 0 || isLong { return 0 }
    if let known = numberOfParts[key] { return known }
    let numbers = [key >> 42, key >> 21 & 0x1F_FFFF, key & 0x1F_FFFF].map { Int($0) }.filter { $0 > 0 }
    combinations.append(numbers.flatMap { namesOfPart[$0] ?? [] })
    numberOfParts[key] = combinations.count - 1
    return combinations.count - 1
  }

  /// The number of a part, whose names are then known.
  private mutating func part(_ bytes: Span<UInt8>) -> Int {
    let number = Int(parts.intern(utf8: bytes).rawValue)
    if number < namesOfPart.count, namesOfPart[number] != nil { return number }
    while namesOfPart.count <= number { namesOfPart.append(nil) }
    let names = names(in: TextKey(utf8: bytes))
    namesOfPart[number] = names.filter { $0.isSpelledOut || !search.units(called: $0).isEmpty }
    return number
  }

  /// The names in a text without commas; one that is not known may be two without a comma between them.
  private mutating func names(in key: TextKey) -> [UnitName] {
    let names = UnitName.names(in: key)
    guard let last = names.last, last.title != nil, search.units(called: last).isEmpty else { return names }
    for (name, rest) in UnitName.splits(of: key) where !search.units(called: name).isEmpty {
      if search.units(called: rest).contains(where: { $0.level < .commune }) { return names.dropLast() + [name, rest] }
    }
    return names
  }
}

/// The keys of the parts of an address: what commas, semicolons, brackets and line breaks divide.
func addressParts(of bytes: Span<UInt8>) -> [TextKey] {
  var parts: [TextKey] = []
  forEachAddressPart(of: bytes) { parts.append(TextKey(utf8: $0)) }
  return parts
}

private func forEachAddressPart(of bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
  var start = 0
  for index in 0...bytes.count {
    if index < bytes.count, !isAddressBreak(bytes[index]) { continue }
    var (first, end) = (start, index)
    while first < end, bytes[first] == 0x20 { first += 1 }
    while first < end, bytes[end - 1] == 0x20 { end -= 1 }
    if first < end { body(bytes.extracting(first..<end)) }
    start = index + 1
  }
}

/// Whether a byte parts an address.
func isAddressBreak(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), 0x0A, 0x0D: true
  default: false
  }
}
