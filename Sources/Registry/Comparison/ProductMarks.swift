internal import Diagnostics

/// What two products of an entity can share though their names differ.
struct ProductMarks {
  struct Mark: Hashable {
    let entity: Entity.ID
    let text: String
    var day = 0
  }

  private let registry: Registry

  init(_ registry: Registry) { self.registry = registry }

  /// The name without marks, spaces and signs; nil if nothing is left.
  func letters(_ candidate: ProductRenames.Candidate) -> Mark? {
    let letters = letters(of: name(candidate))
    return letters.isEmpty ? nil : Mark(entity: candidate.entity, text: letters)
  }

  /// The words of the name in any order.
  func words(_ candidate: ProductRenames.Candidate) -> Mark? {
    let words = words(of: name(candidate)).sorted().joined(separator: " ")
    return words.isEmpty ? nil : Mark(entity: candidate.entity, text: words)
  }

  /// The entity alone.
  func entity(_ candidate: ProductRenames.Candidate) -> Mark? { Mark(entity: candidate.entity, text: "") }

  /// The decision; nil without its day.
  func decision(_ candidate: ProductRenames.Candidate) -> Mark? {
    let item = registry.registrations[candidate.record]
    guard let day = item.decided.date else { return nil }
    let number = String(decoding: registry.texts.key(of: item[.decisionNumber].text).bytes, as: UTF8.self)
    return Mark(entity: candidate.entity, text: number, day: day.daysSinceUnixEpoch)
  }

  private func name(_ candidate: ProductRenames.Candidate) -> String {
    registry.text(.product, of: registry.registrations[candidate.record])
  }

  /// The letters and digits of a name, small and without marks.
  private func letters(of name: String) -> String { words(of: name).joined() }

  private func words(of name: String) -> [String] {
    TextKey(name).bytes.split { byte in
      switch byte {
      case 0x01...0x05, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: false
      default: true
      }
    }.map { word in String(decoding: word.compactMap(Self.plainLetter), as: UTF8.self) }
  }

  /// The letter of a folded name without its marks; nil for a tone.
  private static func plainLetter(_ byte: UInt8) -> UInt8? {
    switch Unicode.Scalar(byte) {
    case "W", "A": UInt8(ascii: "a")
    case "E": UInt8(ascii: "e")
    case "O", "P": UInt8(ascii: "o")
    case "U": UInt8(ascii: "u")
    case "D": UInt8(ascii: "d")
    default: byte <= 0x05 ? nil : byte
    }
  }

  /// Letters that differ; nil where the names are not near: more than a third of them, unless one name begins the other,
  /// or other figures, since «số 1» is not «số 2».
  func distance(_ candidate: ProductRenames.Candidate, _ other: ProductRenames.Candidate) -> Int? {
    let (left, right) = (letters(of: name(candidate)), letters(of: name(other)))
    let (longer, shorter) = (max(left.utf8.count, right.utf8.count), min(left.utf8.count, right.utf8.count))
    guard longer < 200, left.filter(\.isNumber) == right.filter(\.isNumber) else { return nil }
    let distance = editDistance(left, right)
    let isBeginning = shorter >= 4 && (left.hasPrefix(right) || right.hasPrefix(left))
    return isBeginning || distance * 3 <= longer ? distance : nil
  }
}
