internal import Registry
internal import Tables
internal import Writing

/// Turns the cells of rows into cells with interned texts.
///
/// A struct inside the collector: a list of 500,000 rows is seven million cells, and what the collector, a class, checks
/// at every access to its properties would cost more than the work.
struct CellIntake {
  private(set) var texts = TextPool()
  /// Shared strings of the current file already interned, by their id.
  private var idOfShared: [TextID?] = []
  /// Numbers below 200 with one decimal at most, by their tenfold, and days of the years 2000 to 2036.
  ///
  /// As long as what was met asks for: most inputs are short, and some have no dates.
  private var idOfTenths: [TextID?] = []
  private var idOfDay: [TextID?] = []
  private static let remembered = 2_000
  private static let rememberedDays = 36_526..<50_000
  private var scratch: [UInt8] = []
  /// Shared strings of the batch that are met for the first time, perhaps more than once, and their hashes.
  private var fresh: [(id: Int, range: Range<Int>)] = []
  private var hashes: [UInt32] = []
  private var fetched: UInt64 = 0

  /// Gives the texts away.
  mutating func takeTexts() -> TextPool {
    var taken = TextPool()
    swap(&taken, &texts)
    self = CellIntake()
    return taken
  }

  /// Enters a text that has been a cell's before.
  mutating func intern(utf8: Span<UInt8>) -> TextID { texts.intern(utf8: utf8) }

  /// Begins another file, whose shared strings have other ids.
  mutating func beginFile() { idOfShared.removeAll() }

  /// Appends the cells of rows to a sheet; those without anything to see are left out.
  mutating func take(_ batch: RowBatch, into sheet: inout SheetCells) {
    let (cells, bytes) = (batch.cells, batch.bytes)
    batch.strings.withBytes { shared in meet(cells, batch.strings, shared) }
    let own = bytes.span
    for row in batch {
      sheet.beginRow(row.number)
      if row.isHidden { sheet.hideRow() }
      for index in row.cells.indices {
        let cell = cells[index]
        let text = cell.isShared && cell.kind == .text ? idOfShared[cell.sharedID] ?? .empty : text(of: cell, own)
        guard text != .empty else { continue }
        sheet.append(SourceCell(text, kind: SourceCell.Kind(cell.kind), row: row.number, column: Int(cell.column)))
      }
    }
  }

  /// Interns the shared strings that are met for the first time.
  ///
  /// They lie all over a long list's strings, and so do the places they are looked for in: each step is taken for all of
  /// them before the next, so that the waits for memory overlap.
  private mutating func meet(_ cells: [Cell], _ strings: SharedStrings, _ shared: Span<UInt8>) {
    fresh.removeAll(keepingCapacity: true)
    for cell in cells where cell.isShared {
      let id = cell.sharedID
      if id >= idOfShared.count { Self.keep(nil, at: id, in: &idOfShared) }
      if idOfShared[id] == nil { fresh.append((id, strings.range(of: id))) }
    }
    hashes.removeAll(keepingCapacity: true)
    for (_, range) in fresh { hashes.append(texts.hash(of: shared.extracting(range))) }
    fetched = texts.fetch(hashes)
    for index in fresh.indices {
      let bytes = shared.extracting(fresh[index].range)
      idOfShared[fresh[index].id] = Self.isBlank(bytes) ? .empty : texts.intern(utf8: bytes, hash: hashes[index])
    }
  }

  private mutating func text(of cell: Cell, _ own: Span<UInt8>) -> TextID {
    switch cell.kind {
    case .text, .error:
      let bytes = own.extracting(cell.textRange)
      return Self.isBlank(bytes) ? .empty : texts.intern(utf8: bytes)
    case .bool: return texts.intern(cell.number != 0 ? "TRUE" : "FALSE")
    case .number: return number(cell.number)
    case .date: return date(cell)
    }
  }

  private mutating func number(_ value: Double) -> TextID {
    // Scores, of one decimal, and small counts come again and again.
    let tenths = value * 10
    guard tenths >= 0, tenths < Double(Self.remembered), tenths == tenths.rounded() else { return intern(value) }
    let place = Int(tenths)
    if place < idOfTenths.count, let known = idOfTenths[place] { return known }
    let text = intern(value)
    Self.keep(text, at: place, in: &idOfTenths)
    return text
  }

  private mutating func intern(_ value: Double) -> TextID {
    scratch.removeAll(keepingCapacity: true)
    appendShortest(value, to: &scratch)
    return internScratch()
  }

  private mutating func date(_ cell: Cell) -> TextID {
    let day = cell.number
    guard case .day = cell.temporal, let serial = Int(exactly: day),
      Self.rememberedDays.contains(serial)
    else { return intern(dateOf: cell) }
    let place = serial - Self.rememberedDays.lowerBound
    if place < idOfDay.count, let known = idOfDay[place] { return known }
    let text = intern(dateOf: cell)
    Self.keep(text, at: place, in: &idOfDay)
    return text
  }

  private static func keep(_ text: TextID?, at place: Int, in ids: inout [TextID?]) {
    if place >= ids.count { ids += repeatElement(nil, count: max(place + 1 - ids.count, ids.count)) }
    ids[place] = text
  }

  private mutating func intern(dateOf cell: Cell) -> TextID {
    scratch.removeAll(keepingCapacity: true)
    appendISOText(of: cell, to: &scratch)
    return internScratch()
  }

  private mutating func internScratch() -> TextID {
    // The span of a copy, which is a retain: that of the property would hold all of the struct.
    let text = scratch
    return texts.intern(utf8: text.span)
  }

  /// Whether a text is nothing but spaces, which is no value to anybody.
  private static func isBlank(_ bytes: Span<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return true }
    // What a space of any script can begin with in UTF-8; nearly every text begins with something else.
    switch bytes[0] {
    case 0...0x20, 0xC2, 0xE2, 0xE3: break
    case 0xE1 where bytes.count > 2 && bytes[1] == 0x9A: break
    default: return false
    }
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    // Scalars, not characters: finding where a character ends costs more than everything else here.
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

extension SourceCell.Kind {
  fileprivate init(_ kind: Cell.Kind) {
    self =
      switch kind {
      case .text: .text
      case .number: .number
      case .bool: .bool
      case .date: .date
      case .error: .error
      }
  }
}
