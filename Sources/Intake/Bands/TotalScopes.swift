internal import Registry

/// Where a total stands: what may be its rows.
struct TotalPlace {
  /// Records read before it.
  let records: Int
  /// The headings that are open, outermost first.
  let open: [Band.ID]
  /// The first record since the heading or total before it.
  let since: Int
  /// The index of its sheet.
  let sheet: Int
  let named: TextKey
  let isGrand: Bool
}

/// Finds the rows a total may add up, the likeliest first.
///
/// A total says which rows it means by where it stands. On top of its heading's rows it is of what follows, else of
/// what stands above it; «Tổng cộng» at the end of a sheet is of all before it is of the last district.
struct TotalScopes {
  /// The headings of each name and each number.
  private let named: [TextKey: [Band.ID]]
  /// The records of every heading, those of the headings inside it included.
  let records: [Range<Registration.ID>]
  /// The records of every sheet.
  let sheets: [Range<Registration.ID>]
  /// The records of the file of every sheet.
  let files: [Range<Registration.ID>]
  let all: Range<Registration.ID>

  init(
    bands: [Band], records: [Range<Registration.ID>], sheets: [Range<Registration.ID>],
    files: [Range<Registration.ID>], all: Range<Registration.ID>
  ) {
    var named: [TextKey: [Band.ID]] = [:]
    for (id, band) in bands.enumerated() {
      named[TextKey(band.name), default: []].append(id)
      if let number = band.number { named[TextKey(number.text), default: []].append(id) }
    }
    self.named = named
    self.records = records
    self.sheets = sheets
    self.files = files
    self.all = all
  }

  /// The ranges of records a total may be of; a heading it names («Cộng huyện Tam Đường») comes first.
  func scopes(of total: TotalPlace) -> [Range<Registration.ID>] {
    let sheet = sheets[total.sheet]
    let isEnd = total.records == sheet.upperBound
    // On top of the rows it counts, it is of all of them; else of those above it.
    let isTop = total.records == (total.open.last.map { records[$0].lowerBound } ?? sheet.lowerBound)
    let upTo = { (range: Range<Registration.ID>) in isTop ? range : range.clamped(to: range.lowerBound..<total.records)
    }
    let inner = total.open.reversed().map { upTo(records[$0]) }
    // The total of a file stands at its end, or on top of it; that of several files in the last or the first.
    let wider = [files[total.sheet], all].filter { range in
      isTop ? range.lowerBound == sheet.lowerBound : range.upperBound == sheet.upperBound
    }
    let outer = [upTo(sheet)] + wider.map(upTo)
    let own = [total.since..<total.records]
    // «Cộng» among headings is of one of them: to try all rows above each would take the square of their number.
    if !isEnd, !total.isGrand, inner.contains(where: { !$0.isEmpty }) { return ranges(named: total, inner + own) }
    let likely = isEnd && total.isGrand ? outer.reversed() + inner.reversed() + own : inner + own + outer
    return ranges(named: total, likely)
  }

  /// Ranges without those that are empty or twice there, behind that of the heading a total names.
  private func ranges(
    named total: TotalPlace, _ likely: [Range<Registration.ID>]
  ) -> [Range<Registration.ID>] {
    // «Cộng I» is of the nearest above: every section may have a district I.
    let named = self.named[total.named, default: []].last {
      !records[$0].isEmpty && records[$0].lowerBound <= total.records
    }
    var seen: Set<Range<Registration.ID>> = []
    return ((named.map { [records[$0]] } ?? []) + likely).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
