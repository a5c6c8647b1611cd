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
    let digits = run.filter { ("0"..."9").contains($0) }
    let tail = run.reversed().prefix { !("0"..."9").contains($0) }.reversed()
    if (9...12).contains(digits.count), let first = digits.first, "035789".unicodeScalars.contains(first) {
      masked += maskedPhone(digits)
      masked.unicodeScalars.append(contentsOf: tail)
    } else {
      masked.unicodeScalars.append(contentsOf: run)
    }
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
