/// Turns the bytes of a text in any of the encodings into UTF-8, whatever pieces they arrive in.
///
/// What is not valid becomes U+FFFD and is counted, so that a reader can say so. WHATWG Encoding, §8–14.
struct Transcoder {
  private let encoding: TextEncoding
  private let table: [[UInt8]]
  /// Sequences that were no character of the encoding.
  private(set) var replacedSequences = 0
  /// Zero bytes, which no text should hold.
  private(set) var zeros = 0

  /// The bytes of a character whose end has not come yet.
  private var partial: [UInt8] = []
  private var missing = 0
  private var allowedNext: ClosedRange<UInt8> = 0x80...0xBF
  private var highSurrogate: UInt16?

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    table = WindowsCodePage.utf8Table(of: encoding)
  }

  /// Appends the UTF-8 of the next bytes to `text`.
  mutating func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    switch encoding {
    case .utf8: appendUTF8(bytes, to: &text)
    case .utf16LittleEndian: appendUTF16(bytes, highByteFirst: false, to: &text)
    case .utf16BigEndian: appendUTF16(bytes, highByteFirst: true, to: &text)
    case .windows1258, .windows1252, .tcvn3, .vni:
      for index in bytes.indices {
        if bytes[index] == 0 { zeros += 1 }
        text.append(contentsOf: table[Int(bytes[index])])
      }
    }
  }

  /// Replaces a character that the end of the text cut off.
  mutating func finish(_ text: inout [UInt8]) {
    if !partial.isEmpty || highSurrogate != nil { replace(in: &text) }
    partial.removeAll()
    highSurrogate = nil
    missing = 0
  }

  private mutating func replace(in text: inout [UInt8]) {
    replacedSequences += 1
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }

  private mutating func appendUTF8(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      if missing == 0 {
        let start = index
        index = plainEnd(bytes, from: start)
        bytes.extracting(start..<index).withUnsafeBufferPointer { text.append(contentsOf: $0) }
        guard index < bytes.count else { return }
        // A zero, which is kept and counted.
        if bytes[index] < 0x80 {
          zeros += 1
          text.append(bytes[index])
          index += 1
          continue
        }
      }
      // A byte that does not continue the character is looked at again as the first of the next.
      if missing == 0 || !allowedNext.contains(bytes[index]) {
        if missing > 0 { dropPartial(into: &text) }
        guard bytes[index] >= 0x80 else { continue }
        begin(bytes[index], &text)
      } else {
        partial.append(bytes[index])
        allowedNext = 0x80...0xBF
        missing -= 1
        if missing == 0 {
          text.append(contentsOf: partial)
          partial.removeAll(keepingCapacity: true)
        }
      }
      index += 1
    }
  }

  /// The end of the valid characters from `start` on: at a zero, at what is not valid or not common, or at a character
  /// that is cut off.
  private func plainEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    // The automaton says how far all is well; the rest, a few bytes as a rule, is looked at one by one.
    var index = wholeEnd(bytes, from: start)
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        guard lead != 0 else { return index }
        index += 1
      } else if lead >= 0xC2, lead < 0xE0, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        index += 2
      } else if lead > 0xE0, lead < 0xF0, lead != 0xED, index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
        bytes[index + 2] & 0xC0 == 0x80
      {
        index += 3
      } else {
        return index
      }
    }
    return index
  }

  /// An end of a character up to which all is valid and no zero, at most 34 bytes before the last such.
  private func wholeEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 32 <= bytes.count {
      let isCommon =
        index >= start + 2
        && !UTF8Words.isAny(UTF8Words.uncommon(in: bytes, at: index) | UTF8Words.uncommon(in: bytes, at: index + 16))
      if !isCommon {
        let boundary = index == start ? start : UTF8Words.boundary(in: bytes, before: index)
        var state = UTF8Automaton.boundary
        for offset in boundary..<index + 32 { state = Self.transitions[Int(bytes[offset])] &>> state & 63 }
        if state == UTF8Automaton.refused { break }
      }
      index += 32
    }
    return index == start ? start : UTF8Words.boundary(in: bytes, before: index)
  }

  private static let transitions: InlineArray<256, UInt64> = InlineArray { byte in
    UTF8Automaton.row(for: UInt8(byte), allowsASCII: byte > 0, highestAfterEF: 0xBF)
  }

  private mutating func dropPartial(into text: inout [UInt8]) {
    partial.removeAll(keepingCapacity: true)
    missing = 0
    replace(in: &text)
  }

  private mutating func begin(_ lead: UInt8, _ text: inout [UInt8]) {
    allowedNext = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return replace(in: &text)
    }
    // Overlong forms, surrogates and what lies past U+10FFFF.
    switch lead {
    case 0xE0: allowedNext = 0xA0...0xBF
    case 0xED: allowedNext = 0x80...0x9F
    case 0xF0: allowedNext = 0x90...0xBF
    case 0xF4: allowedNext = 0x80...0x8F
    default: break
    }
    partial.append(lead)
  }

  private mutating func appendUTF16(_ bytes: Span<UInt8>, highByteFirst: Bool, to text: inout [UInt8]) {
    for index in bytes.indices {
      guard let first = partial.popLast() else {
        partial.append(bytes[index])
        continue
      }
      let (high, low) = highByteFirst ? (first, bytes[index]) : (bytes[index], first)
      appendUnit(UInt16(high) << 8 | UInt16(low), to: &text)
    }
  }

  private mutating func appendUnit(_ unit: UInt16, to text: inout [UInt8]) {
    if unit == 0 { zeros += 1 }
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF))
        if let scalar = Unicode.Scalar(value) { text.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
        return
      }
      replace(in: &text)
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else if let scalar = Unicode.Scalar(unit) {
      text.append(contentsOf: UTF8.encode(scalar) ?? .init())
    } else {
      replace(in: &text)
    }
  }
}
