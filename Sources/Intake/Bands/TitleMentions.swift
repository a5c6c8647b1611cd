internal import Registry

/// Finds the administrative units a title names: «DANH SÁCH SẢN PHẨM OCOP HUYỆN TAM ĐƯỜNG NĂM 2023».
struct TitleMentions {
  /// A unit as it stands in a text.
  struct Mention: Equatable {
    let level: Band.Level
    let name: String
  }

  /// A word, and what stands around it.
  private struct Word {
    /// Without signs at its ends.
    let text: Substring
    let key: TextKey
    /// Whether the words behind it say something else.
    let isLast: Bool
  }

  private let units: UnitWords

  init(_ units: UnitWords) { self.units = units }

  /// The units of a text, in its order; cities that are provinces are none.
  ///
  /// - Parameters:
  ///   - text: a title or the name of a sheet.
  ///   - isShort: whether shortened words count too («P. Đoàn Kết»), as in a sheet's name; in a letterhead «P.» is more
  ///     often an office.
  /// - Returns: each with its word, as received.
  func mentions(in text: String, isShort: Bool = false) -> [Mention] {
    let words = Self.words(of: text)
    var mentions: [Mention] = []
    var index = 0
    while index < words.count {
      guard let (level, begin) = kind(at: index, words, isShort: isShort), case let end = nameEnd(from: begin, words),
        end > begin
      else {
        index += 1
        continue
      }
      let name = String(text[words[index].text.startIndex..<words[end - 1].text.endIndex])
      if Province.named(in: [name]) == nil { mentions.append(Mention(level: level, name: name)) }
      index = end
    }
    return mentions
  }

  /// The level of the unit whose word or two words stand at a place, and where its name begins.
  private func kind(at index: Int, _ words: [Word], isShort: Bool) -> (Band.Level, Int)? {
    guard units.mayBegin(with: words[index].key.bytes.first) else { return nil }
    // «Mỗi xã một sản phẩm», «các huyện, thành phố» are no names.
    if index > 0, Self.general.contains(words[index - 1].key) { return nil }
    for count in [2, 1] where index + count < words.count {
      let own = words[index..<index + count]
      guard !own.contains(where: \.isLast) else { continue }
      let key = TextKey(own.map(\.text).joined(separator: " ") + (isShort ? "." : ""))
      guard let match = units.prefix(of: key), key.bytes.count - match.count <= (isShort ? 1 : 0) else { continue }
      if match.isFull || isShort || match.level == .district { return (match.level, index + count) }
    }
    return nil
  }

  private func nameEnd(from begin: Int, _ words: [Word]) -> Int {
    var end = begin
    while end < words.count, end - begin < Self.longestName {
      let word = words[end]
      guard let first = word.text.first, first.isUppercase || first.isNumber, !Self.stops.contains(word.key) else {
        break
      }
      if end + 1 < words.count, Self.stops.contains(TextKey("\(word.text) \(words[end + 1].text)")) { break }
      if first.isNumber, word.text.contains(where: { "/-".contains($0) }) { break }
      end += 1
      if word.isLast { break }
    }
    return end
  }

  private static func words(of text: String) -> [Word] {
    let characters = CharacterRow(text)
    var words: [Word] = []
    for part in characters.runs(0..<characters.count, between: { characters[$0] == .space }) {
      // «TP.Lai Châu» is two words and more.
      let pieces = characters.runs(part) { characters.ascii(at: $0) == UInt8(ascii: ".") }
        .filter { $0.contains { characters[$0].isInWord } }
      for piece in pieces {
        if characters.ascii(at: piece.lowerBound) == UInt8(ascii: "(") { endLast(&words) }
        words.append(word(of: piece, characters, text))
      }
      // A dash of its own ends what was said before it.
      if pieces.isEmpty { endLast(&words) }
    }
    return words
  }

  /// A word without the signs around it.
  private static func word(of piece: Range<Int>, _ characters: CharacterRow, _ text: String) -> Word {
    let first = piece.first { characters[$0].isInWord } ?? piece.lowerBound
    let last = piece.last { characters[$0].isInWord } ?? piece.lowerBound
    let bytes = characters.byteRange(first..<last + 1)
    let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
    let end = text.utf8.index(start, offsetBy: bytes.count)
    let isLast = characters.ascii(at: piece.upperBound - 1).map { ",;:)!?".utf8.contains($0) } ?? false
    return Word(text: text[start..<end], key: characters.key(first..<last + 1), isLast: isLast)
  }

  private static func endLast(_ words: inout [Word]) {
    guard let last = words.popLast() else { return }
    words.append(Word(text: last.text, key: last.key, isLast: true))
  }

  private static let general: Set<TextKey> = Set(["mỗi", "các", "những", "từng", "cấp", "hai"].map { TextKey($0) })

  /// Syllables: no unit's name has more.
  private static let longestName = 5

  /// What stands behind a unit's name in titles of capitals.
  private static let stops: Set<TextKey> = Set(
    [
      "năm", "tỉnh", "huyện", "thành phố", "xã", "phường", "thị trấn", "thị xã", "đợt", "đăng ký", "tham gia",
      "thực hiện", "đạt", "được", "có", "gồm", "theo", "của", "giai đoạn", "tháng", "và", "tại", "thuộc", "đến",
      "trên", "từ", "với", "công nhận", "về", "đề nghị", "xếp hạng", "phân hạng", "còn", "đã", "chưa", "lần",
      "phê duyệt", "đánh giá", "nâng hạng", "sản phẩm", "danh sách", "biểu", "ocop", "là", "như", "cấp", "một", "hội",
      "trong",
      "khác", "này", "quý I",
      "quý II", "quý III", "quý IV", "quý 1", "quý 2", "quý 3", "quý 4",
    ].map { TextKey($0) })
}
