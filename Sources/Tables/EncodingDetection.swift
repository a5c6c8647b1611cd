/// What the first bytes of a text say about its encoding.
enum EncodingGuess: Equatable {
  /// An encoding and the length of the byte order mark before the text.
  case encoding(TextEncoding, markLength: Int)
  /// Four bytes a character, which no spreadsheet program writes.
  case utf32
}

/// Guesses the encoding of a text from its first bytes.
///
/// A byte order mark decides; then the zero bytes of UTF-16 and UTF-32; then whether the bytes are UTF-8, a few
/// stray ones aside; then whether the bytes Windows-1258 uses for tones stand after vowels.
///
/// - Parameters:
///   - sample: the beginning of the text.
///   - isWhole: whether it is all of it; if not, a character cut off by its end is no fault.
/// - Returns: Windows-1252 where nothing else fits.
func guessEncoding(of sample: [UInt8], isWhole: Bool) -> EncodingGuess {
  if let marked = guessByMark(sample) { return marked }
  if let wide = guessByZeros(sample) { return wide }
  let utf8 = UTF8Census(of: sample, isWhole: isWhole)
  if utf8.strayBytes == 0 || utf8.characters >= 10 * utf8.strayBytes { return .encoding(.utf8, markLength: 0) }
  return .encoding(hasVietnameseTones(sample) ? .windows1258 : .windows1252, markLength: 0)
}

/// How many bytes of a byte order mark of this encoding stand at the beginning.
func markLength(of encoding: TextEncoding, in sample: [UInt8]) -> Int {
  switch encoding {
  case .utf8: sample.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  case .utf16LittleEndian: sample.starts(with: [0xFF, 0xFE]) ? 2 : 0
  case .utf16BigEndian: sample.starts(with: [0xFE, 0xFF]) ? 2 : 0
  case .windows1258, .windows1252: 0
  }
}

private func guessByMark(_ sample: [UInt8]) -> EncodingGuess? {
  if sample.starts(with: [0xFF, 0xFE, 0, 0]) || sample.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32 }
  for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
    let length = markLength(of: encoding, in: sample)
    if length > 0 { return .encoding(encoding, markLength: length) }
  }
  return nil
}

/// Text of digits, delimiters and line ends has a zero in every wide character of them, always on the same side.
private func guessByZeros(_ sample: [UInt8]) -> EncodingGuess? {
  var zeros = [0, 0, 0, 0]
  for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 3] += 1 }
  let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
  let units = sample.count / 2
  guard units > 0, (even + odd) * 10 >= units * 3 else { return nil }
  if even > units / 4, odd > units / 4 { return .utf32 }
  return .encoding(odd > even ? .utf16LittleEndian : .utf16BigEndian, markLength: 0)
}

/// How much of a sample is UTF-8.
private struct UTF8Census {
  /// Whole characters of two bytes or more.
  private(set) var characters = 0
  /// Bytes that belong to no character.
  private(set) var strayBytes = 0

  init(of sample: [UInt8], isWhole: Bool) {
    var index = 0
    while index < sample.count {
      guard sample[index] >= 0x80 else {
        index += 1
        continue
      }
      let length = utf8Length(lead: sample[index])
      let tail = sample[index...].dropFirst().prefix(max(length - 1, 0)).prefix { $0 & 0xC0 == 0x80 }
      if length > 0, tail.count == length - 1 {
        characters += 1
        index += length
      } else if length > 0, !isWhole, index + 1 + tail.count == sample.count {
        return
      } else {
        strayBytes += 1
        index += 1
      }
    }
  }
}

/// The length a lead byte announces, 0 for one that leads nothing.
private func utf8Length(lead: UInt8) -> Int {
  switch lead {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: 0
  }
}

/// Whether the bytes that are tones in Windows-1258 are frequent and stand after vowels, as only tones do.
private func hasVietnameseTones(_ sample: [UInt8]) -> Bool {
  let tones: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
  // Vowels of ASCII, then â ê ô ă ơ ư and their capitals as Windows-1258 has them.
  let vowels = Set("aeiouyAEIOUY".utf8).union([0xE2, 0xEA, 0xF4, 0xE3, 0xF5, 0xFD, 0xC2, 0xCA, 0xD4, 0xC3, 0xD5, 0xDD])
  var high = 0
  var afterVowel = 0
  var elsewhere = 0
  var previous: UInt8 = 0
  for byte in sample {
    if byte >= 0x80 { high += 1 }
    if tones.contains(byte) {
      if vowels.contains(previous) { afterVowel += 1 } else { elsewhere += 1 }
    }
    previous = byte
  }
  return afterVowel > 0 && afterVowel * 5 >= high && afterVowel > 4 * elsewhere
}
