/// What a written syllable of Vietnamese can be: an onset, a rhyme, and a tone where it belongs.
///
/// All rhymes there are stand in a table, and some of the names of the highlands; an onset takes only the rhymes that
/// are written with it (c, k, q; g, gh; ng, ngh). A rhyme closed by c, ch, p or t has the rising or the heavy tone. The
/// tone stands where the spelling puts it: «hoà» and «hòa», not «haò».
enum Syllable {
  /// Whether letters are one syllable.
  static func isValid(_ letters: [Letter]) -> Bool {
    guard (1...7).contains(letters.count) else { return false }
    var onsetLength = min(3, letters.count - 1)
    while onsetLength >= 0 {
      if let onset = onsets[pack(letters[..<onsetLength])], onset.takes(letters[onsetLength...]) {
        return hasTone(letters, onsetLength: onsetLength)
      }
      onsetLength -= 1
    }
    return false
  }

  private static func hasTone(_ letters: [Letter], onsetLength: Int) -> Bool {
    let rhyme = letters[onsetLength...]
    let marked = letters.indices.filter { letters[$0].tone != .level }
    guard let place = marked.first else { return !isStopped(rhyme) }
    guard marked.count == 1, !isStopped(rhyme) || [.rising, .heavy].contains(letters[place].tone) else { return false }
    // «qúy» for «quý».
    if onsetLength == 2, place == 1 { return letters[0].shape == UInt8(ascii: "q") }
    return tonePlaces(of: rhyme).contains(place)
  }

  /// Whether a rhyme ends in a stop: c, ch, k, p, t.
  private static func isStopped(_ rhyme: ArraySlice<Letter>) -> Bool {
    switch rhyme.last.map({ Unicode.Scalar($0.shape) }) {
    case "c", "k", "p", "t": true
    case "h": rhyme.dropLast().last?.shape == UInt8(ascii: "c")
    default: false
    }
  }

  /// The vowels of a rhyme that its tone may be written on.
  private static func tonePlaces(of rhyme: ArraySlice<Letter>) -> ClosedRange<Int> {
    let vowels = rhyme.prefix(while: \.isVowel)
    let first = rhyme.startIndex
    if let marked = vowels.lastIndex(where: \.isMarkedVowel) { return marked...marked }
    let last = max(first, vowels.endIndex - 1)
    if vowels.count < rhyme.count { return last...last }
    switch vowels.count {
    case 2: return openPairs.contains(pack(vowels)) ? first...last : first...first
    case 3: return (first + 1)...(first + 1)
    default: return first...first
    }
  }

  /// The shapes of up to four letters in one number.
  static func pack(_ letters: ArraySlice<Letter>) -> UInt32 {
    letters.reduce(0) { $0 << 8 | UInt32($1.shape) }
  }

  /// The shapes of up to four letters, as they are written.
  static func pack(_ text: some StringProtocol) -> UInt32 {
    pack(text.unicodeScalars.compactMap { Letter($0) }[...])
  }

  private static let openPairs: Set<UInt32> = [pack("oa"), pack("oe"), pack("uy")]

  private static let onsets: [UInt32: Onset] = {
    let written = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(separator: " ")
    var onsets = Dictionary(uniqueKeysWithValues: written.map { (pack($0), Onset(String($0))) })
    onsets[0] = Onset("")
    return onsets
  }()
}

/// The consonants a syllable begins with, and the rhymes that are written after them.
private struct Onset {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Whether a rhyme is one, and may stand after this onset.
  func takes(_ rhyme: ArraySlice<Letter>) -> Bool {
    guard rhyme.count <= 4, let first = rhyme.first?.shape else { return false }
    let packed = Syllable.pack(rhyme)
    guard Self.rhymes.contains(packed) || (text == "qu" && Self.rhymesAfterQ.contains(packed)) else { return false }
    let isFront = [UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "i")].contains(first)
    let isY = first == UInt8(ascii: "y")
    switch text {
    case "c", "ng": return !isFront && !isY
    case "gh", "ngh": return isFront
    // «gì», «giếng»: the i is the onset's too.
    case "g": return !isY && (!isFront || Self.rhymesAfterG.contains(packed))
    case "gi": return !isY && first != UInt8(ascii: "i") && first != UInt8(ascii: "E")
    case "qu": return Self.rhymesAfterQ.contains(packed) || Self.opensAfterQ.contains(first)
    case "": return true
    default: return !isY || (rhyme.count == 1 && Self.onsetsOfY.contains(text))
    }
  }

  private static func packed(_ text: String) -> Set<UInt32> {
    Set(text.split(whereSeparator: \.isWhitespace).map { Syllable.pack($0) })
  }

  private static let onsetsOfY: Set<String> = ["h", "k", "l", "m", "n", "s", "t", "th", "v"]
  private static let opensAfterQ = Set("aWAeEi".utf8)
  private static let rhymesAfterG = packed("i in iêc iêm iên iêng iêp iêt iêu")
  private static let rhymesAfterQ = packed("y ych yên yêt yn ynh yp yt yu ơ ôc ôt")

  private static let rhymes = packed(
    """
    a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oen oeo oet oi om on ong ooc
    oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uâc uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt uơ
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu
    """)
}
