internal import Vietnamese

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
/// stray ones aside; then as what its words are Vietnamese.
///
/// - Parameters:
///   - sample: the beginning of the text.
///   - isWhole: whether it is all of it; if not, a character cut off by its end is no fault.
///   - expected: what a text of one byte a character is, if that is known; a sample of ASCII may be one.
/// - Returns: Windows-1252 where nothing else fits.
func guessEncoding(of sample: [UInt8], isWhole: Bool, expected: TextEncoding? = nil) -> EncodingGuess {
  if let marked = guessByMark(sample) { return marked }
  if let wide = guessByZeros(sample) { return wide }
  let utf8 = UTF8Census(of: sample, isWhole: isWhole)
  let isASCII = utf8.strayBytes == 0 && utf8.characters == 0
  let isUTF8 = utf8.strayBytes == 0 || utf8.characters >= 10 * utf8.strayBytes
  if let expected, isASCII || !isUTF8 { return .encoding(expected, markLength: 0) }
  if isUTF8 { return .encoding(.utf8, markLength: 0) }
  var reader = LetterReader()
  let encoding: TextEncoding =
    switch reader.evidence(ofBytes: sample.span).eightBitReading {
    case .western: .windows1252
    case .windows1258: .windows1258
    case .typed(let fonts): TextEncoding(fonts)
    }
  return .encoding(encoding, markLength: 0)
}

/// How many bytes of a byte order mark of this encoding stand at the beginning.
func markLength(of encoding: TextEncoding, in sample: [UInt8]) -> Int {
  switch encoding {
  case .utf8: sample.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  case .utf16LittleEndian: sample.starts(with: [0xFF, 0xFE]) ? 2 : 0
  case .utf16BigEndian: sample.starts(with: [0xFE, 0xFF]) ? 2 : 0
  case .windows1258, .windows1252, .tcvn3, .vni: 0
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
