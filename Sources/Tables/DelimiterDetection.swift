/// Guesses the delimiter of a text: the candidate that cuts most records, and most of its records, into the same number of
/// fields.
///
/// Both count, as agreeing records times their share, less those with quotes inside a field: a comma that is in the text
/// cuts quoted line ends too, and gets more records than there are. Quoting is respected, so that a comma inside an address counts for nothing. A colon is no candidate: times of day
/// would make it one. Of equal candidates the comma comes last, since decimal commas stand in every record of a list too;
/// a single record is cut by the candidate that gives more fields.
///
/// - Parameters:
///   - sample: the beginning of the text, in UTF-8.
///   - isWhole: whether it is all of it; if not, its last record is cut off and does not count.
/// - Returns: `,` where nothing tells.
func guessDelimiter(of sample: [UInt8], isWhole: Bool) -> UInt8 {
  var best = (delimiter: UInt8(ascii: ","), score: 0.0, fields: 0)
  let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ",")]
  let cuts = candidates.map { fieldCounts(of: sample, delimiter: $0, isWhole: isWhole) }
  // Quotes that are odd whatever the delimiter is are the text's own.
  let ownQuotes = cuts.map(\.oddQuotes).min() ?? 0
  for (delimiter, (counts, oddQuotes)) in zip(candidates, cuts) {
    var agreeing: [Int: Int] = [:]
    for count in counts where count > 1 { agreeing[count, default: 0] += 1 }
    guard let mode = agreeing.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
    let fields = counts.count == 1 ? mode.key : 0
    let sound = max(0, mode.value - (oddQuotes - ownQuotes))
    let score = Double(sound * sound) / Double(counts.count)
    if (score, fields) > (best.score, best.fields) { best = (delimiter, score, fields) }
  }
  return best.delimiter
}

/// The number of fields of each record that is not blank, of the first 200 at most, and how many quotes stand where none
/// opens or closes a field.
private func fieldCounts(
  of sample: [UInt8], delimiter: UInt8, isWhole: Bool
) -> (counts: [Int], oddQuotes: Int) {
  let recordsWanted = 200
  var counts: [Int] = []
  var fields = 1
  var isBlank = true
  // A quote opens at the start of a field, and right after one that closed: the second of a doubled quote.
  var mayOpen = true
  var isQuoted = false
  var oddQuotes = 0
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
      if counts.count == recordsWanted { return (counts, oddQuotes) }
      fields = 1
      isBlank = true
      mayOpen = true
    case delimiter:
      fields += 1
      isBlank = false
      mayOpen = true
    default:
      if byte == UInt8(ascii: "\"") { oddQuotes += 1 }
      isBlank = false
      mayOpen = false
    }
  }
  if !isBlank, isWhole || counts.isEmpty { counts.append(fields) }
  return (counts, oddQuotes)
}
