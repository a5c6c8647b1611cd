internal import Writing

/// A text with every telephone number in it masked, `09…01`: how findings and logs show one.
///
/// Nine to twelve digits that begin like a Vietnamese number count as one, whatever spaces, dots or dashes stand
/// between them; decision numbers, dates and scores are shorter or begin otherwise.
package func maskingPhones(in text: String) -> String {
  // Few texts have so many digits, and most are asked for only to be shown.
  guard digitCount(of: text) >= 9 else { return text }
  var masked: [UInt8] = []
  masked.reserveCapacity(text.utf8.count)
  var run: [UInt8] = []
  for byte in text.utf8 {
    if isDigit(byte) || (!run.isEmpty && isBetweenDigits(byte)) {
      run.append(byte)
    } else {
      if !run.isEmpty {
        appendMasked(run, to: &masked)
        run.removeAll(keepingCapacity: true)
      }
      masked.append(byte)
    }
  }
  appendMasked(run, to: &masked)
  return String(decoding: masked, as: UTF8.self)
}

/// A run of digits and what stands between them, with the numbers in it masked: the whole run, or those of ten digits
/// that begin with 0 among groups of others («Tổ 1 0912 345 673», or two numbers side by side).
private func appendMasked(_ run: [UInt8], to masked: inout [UInt8]) {
  var start = 0
  while start < run.count {
    guard isDigit(run[start]), start == 0 || !isDigit(run[start - 1]) else {
      masked.append(run[start])
      start += 1
      continue
    }
    let isWhole = start == 0 && (9...12).contains(run.count(where: isDigit)) && "035789".utf8.contains(run[0])
    let beginsNumber = run[start] == UInt8(ascii: "0")
    let end = isWhole ? run.count : beginsNumber ? endOfGroups(in: run, from: start, digits: 10) : start
    guard end > start else {
      masked.append(run[start])
      start += 1
      continue
    }
    appendMask(of: run[start..<end].filter(isDigit), to: &masked)
    // What stands between the last digit and the end of the run is no part of the number.
    start = (run[..<end].lastIndex(where: isDigit) ?? start) + 1
  }
}

/// Where groups of digits that hold so many together end; the start where none do.
private func endOfGroups(in run: [UInt8], from start: Int, digits wanted: Int) -> Int {
  var count = 0
  for index in start..<run.count where isDigit(run[index]) {
    count += 1
    let isGroupEnd = index + 1 == run.count || !isDigit(run[index + 1])
    if count == wanted { return isGroupEnd ? index + 1 : start }
  }
  return start
}

/// Looks at eight bytes at once: every text shown is asked.
private func digitCount(of text: String) -> Int {
  let bytes = text.utf8Span.span
  var (count, index) = (0, 0)
  while index + 8 <= bytes.count {
    let word = bytes.eightBytes(at: index) ^ 0x3030_3030_3030_3030
    // The highest bit of every byte that is ten or more.
    let others = (((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080
    count += 8 - others.nonzeroBitCount
    index += 8
  }
  while index < bytes.count {
    if isDigit(bytes[index]) { count += 1 }
    index += 1
  }
  return count
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isBetweenDigits(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}

/// A phone cell's text masked whatever it looks like: what stands in a phone column is somebody's number.
package func maskedPhone(cell text: String) -> String {
  let digits = text.utf8.filter(isDigit)
  guard digits.count >= 6 else { return text }
  var masked: [UInt8] = []
  appendMask(of: digits, to: &masked)
  return String(decoding: masked, as: UTF8.self)
}

private func appendMask(of digits: [UInt8], to masked: inout [UInt8]) {
  masked += digits.prefix(2)
  masked += "…".utf8
  masked += digits.suffix(2)
}
