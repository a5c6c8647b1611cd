/// Folds one text into the bytes of a `TextKey`, in one walk over its UTF-8.
///
/// What is asked of every letter is inlined: nearly all that is matched is folded first, headings word by word.
struct TextFolder {
  private let spacing: TextKey.Spacing
  /// Takes what is folded, and is long enough for all of it.
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// The code of the last letter, held back while marks may still change it; 0 if there is none.
  private var pending: UInt8 = 0
  /// Tones met in the current run of vowels, a byte each, the first the lowest; they are written after it, wherever in
  /// it they stood.
  private var tones: UInt64 = 0
  private var isSpaceDue = false

  /// - Complexity: linear in the text; one look-up a letter.
  static func fold(_ text: Span<UInt8>, spacing: TextKey.Spacing) -> [UInt8] {
    // No text grows more than one of bytes that are no character: each becomes U+FFFD.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * text.count) { room in
      var folder = TextFolder(spacing: spacing, room: room)
      var index = 0
      while index < text.count {
        if text[index] < 0x80 {
          folder.take(ascii: text[index])
          index += 1
        } else {
          let (scalar, length) = text.scalar(at: index)
          folder.take(scalar)
          index += length
        }
      }
      folder.flushLetter()
      folder.flushTones()
      return Array(room[..<folder.count])
    }
  }

  private init(spacing: TextKey.Spacing, room: UnsafeMutableBufferPointer<UInt8>) {
    self.spacing = spacing
    self.room = room
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  @inline(__always)
  private mutating func take(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: letter(byte)
    case 0x41...0x5A: letter(byte | 0x20)
    case 0x20, 0x09...0x0D: space()
    case 0x00...0x1F, 0x7F: break
    default:
      beginOther()
      write(byte)
    }
  }

  @inline(__always)
  private mutating func take(_ scalar: Unicode.Scalar) {
    guard let (code, tone) = VietnameseLetter.code(of: scalar) else { return takeForeign(scalar) }
    letter(code)
    if tone != .level { hold(tone) }
  }

  private mutating func takeForeign(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: space()
    case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: break
    case 0x300...0x36F: mark(scalar)
    case 0x2010...0x2015, 0x2212: take(ascii: UInt8(ascii: "-"))
    case 0x2018, 0x2019: take(ascii: UInt8(ascii: "'"))
    case 0x201C, 0x201D, 0xAB, 0xBB: take(ascii: UInt8(ascii: "\""))
    default: for lower in scalar.properties.lowercaseMapping.unicodeScalars { other(lower) }
    }
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    if let tone = Tone(mark: scalar) {
      hold(tone)
    } else if let shaped = VietnameseLetter.code(pending, shapedBy: scalar) {
      pending = shaped
    } else {
      other(scalar)
    }
  }

  @inline(__always)
  private mutating func letter(_ code: UInt8) {
    flushLetter()
    if tones != 0, !VietnameseLetter.isVowel(code) { flushTones() }
    writeSpace()
    pending = code
  }

  private mutating func other(_ scalar: Unicode.Scalar) {
    beginOther()
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { write(byte) }
  }

  private mutating func beginOther() {
    flushLetter()
    flushTones()
    writeSpace()
  }

  private mutating func space() {
    guard spacing == .folded else { return }
    flushLetter()
    flushTones()
    isSpaceDue = count > 0
  }

  @inline(__always)
  private mutating func writeSpace() {
    guard isSpaceDue else { return }
    write(0x20)
    isSpaceDue = false
  }

  @inline(__always)
  private mutating func flushLetter() {
    guard pending != 0 else { return }
    write(pending)
    pending = 0
  }

  @inline(__always)
  private mutating func hold(_ tone: Tone) {
    // Eight tones on one vowel are no word of any language.
    if tones >> 56 != 0 { flushTones() }
    tones |= UInt64(tone.rawValue) << UInt64(64 - (tones.leadingZeroBitCount & ~7))
  }

  private mutating func flushTones() {
    while tones != 0 {
      write(UInt8(truncatingIfNeeded: tones))
      tones >>= 8
    }
  }
}

extension Span<UInt8> {
  /// The character that begins at an index, and its bytes; U+FFFD for what is no character.
  @inline(__always)
  fileprivate func scalar(at index: Int) -> (Unicode.Scalar, length: Int) {
    let lead = self[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for next in index + 1..<index + length {
      guard self[next] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(self[next] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
  }
}
