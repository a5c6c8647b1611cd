/// A text with every telephone number in it masked, `09…01`: how findings and logs show one.
///
/// Nine to twelve digits that begin like a Vietnamese number count as one, whatever spaces, dots or dashes stand
/// between them; decision numbers, dates and scores are shorter or begin otherwise.
package func maskingPhones(in text: String) -> String {
  // Few texts have so many digits, and most are asked for only to be shown.
  guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 9 else { return text }
  var masked = ""
  var run: [Unicode.Scalar] = []
  func flush() {
    masked += maskingPhones(inRun: run)
    run.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    if ("0"..."9").contains(scalar) || (!run.isEmpty && [" ", ".", "-"].contains(scalar)) {
      run.append(scalar)
    } else {
      flush()
      masked.unicodeScalars.append(scalar)
    }
  }
  flush()
  return masked
}

/// A run of digits and what stands between them, with the numbers in it masked: the whole run, or those of ten digits
/// that begin with 0 among groups of others («Tổ 1 0912 345 673», or two numbers side by side).
private func maskingPhones(inRun run: [Unicode.Scalar]) -> String {
  var masked = ""
  var start = 0
  while start < run.count {
    guard isDigit(run[start]), start == 0 || !isDigit(run[start - 1]) else {
      masked.unicodeScalars.append(run[start])
      start += 1
      continue
    }
    let isWhole = start == 0 && (9...12).contains(run.count(where: isDigit)) && "035789".unicodeScalars.contains(run[0])
    let end = isWhole ? run.count : run[start] == "0" ? endOfGroups(in: run, from: start, digits: 10) : start
    guard end > start else {
      masked.unicodeScalars.append(run[start])
      start += 1
      continue
    }
    let digits = run[start..<end].filter(isDigit)
    masked += maskedPhone(digits)
    // What stands between the last digit and the end of the run is no part of the number.
    start = (run[..<end].lastIndex(where: isDigit) ?? start) + 1
  }
  return masked
}

/// Where groups of digits that hold so many together end; the start where none do.
private func endOfGroups(in run: [Unicode.Scalar], from start: Int, digits wanted: Int) -> Int {
  var count = 0
  for index in start..<run.count where isDigit(run[index]) {
    count += 1
    let isGroupEnd = index + 1 == run.count || !isDigit(run[index + 1])
    if count == wanted { return isGroupEnd ? index + 1 : start }
  }
  return start
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// A phone cell's text masked whatever it looks like: what stands in a phone column is somebody's number.
package func maskedPhone(cell text: String) -> String {
  let digits = text.unicodeScalars.filter { ("0"..."9").contains($0) }
  return digits.count < 6 ? text : maskedPhone(digits)
}

private func maskedPhone(_ digits: some BidirectionalCollection<Unicode.Scalar>) -> String {
  var masked = ""
  masked.unicodeScalars.append(contentsOf: digits.prefix(2))
  masked += "…"
  masked.unicodeScalars.append(contentsOf: digits.suffix(2))
  return masked
}
