/// Guesses the delimiter of a text: the candidate that cuts most records into the same number of fields.
///
/// Quoting is respected, so that a comma inside an address counts for nothing. A colon is no candidate: times of day
/// would make it one. Of equal candidates the comma comes last, since decimal commas stand in every record of a list too;
/// a single record is cut by the candidate that gives more fields.
///
/// - Parameters:
///   - sample: the beginning of the text, in UTF-8.
///   - isWhole: whether it is all of it; if not, its last record is cut off and does not count.
/// - Returns: `,` where nothing tells.
func guessDelimiter(of sample: [UInt8], isWhole: Bool) -> UInt8 {
  var best = (delimiter: UInt8(ascii: ","), agreeing: 0, fields: 0)
  for delimiter in [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ",")] {
    let counts = fieldCounts(of: sample, delimiter: delimiter, isWhole: isWhole)
    var agreeing: [Int: Int] = [:]
    for count in counts where count > 1 { agreeing[count, default: 0] += 1 }
    guard let mode = agreeing.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
    let fields = counts.count == 1 ? mode.key : 0
    if (mode.value, fields) > (best.agreeing, best.fields) { best = (delimiter, mode.value, fields) }
  }
  return best.delimiter
}

/// The number of fields of each record that is not blank, of the first 200 at most.
private func fieldCounts(of sample: [UInt8], delimiter: UInt8, isWhole: Bool) -> [Int] {
  let recordsWanted = 200
  var counts: [Int] = []
  var fields = 1
  var isBlank = true
  // A quote opens at the start of a field, and right after one that closed: the second of a doubled quote.
  var mayOpen = true
  var isQuoted = false
  for byte in sample {
    if isQuoted {
      isQuoted = byte != UInt8(ascii: "\"")
      mayOpen = !isQuoted
      continue
    }
    switch byte {
    case UInt8(ascii: "\"") where mayOpen:
      isQuoted = true
      isBlank = false
    case 0x0A, 0x0D:
      if !isBlank { counts.append(fields) }
      if counts.count == recordsWanted { return counts }
      fields = 1
      isBlank = true
      mayOpen = true
    case delimiter:
      fields += 1
      isBlank = false
      mayOpen = true
    default:
      isBlank = false
      mayOpen = false
    }
  }
  if !isBlank, isWhole || counts.isEmpty { counts.append(fields) }
  return counts
}
