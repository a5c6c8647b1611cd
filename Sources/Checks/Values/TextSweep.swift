internal import Diagnostics
internal import Registry

/// Finds the cells of product rows whose text has some mark, looking at every distinct text once.
///
/// A list in which no text has the mark costs one walk over its distinct texts; rows are gone through only for others.
/// Headings, titles and headers are no rows: what they say is matched however it is written, and few copy from them.
struct TextSweep {
  /// A cell, and the record whose field it is first met in.
  struct Hit {
    let item: Registration.ID
    let field: Field
    let location: SourceLocation
    let text: TextID
  }

  /// The cells, each once, by rows and columns.
  let hits: [Hit]
  private let texts: TextPool

  /// - Complexity: O(distinct texts), and O(rows) if any has the mark.
  init(_ registry: Registry, where isMarked: (Span<UInt8>) -> Bool) {
    let (texts, registrations) = (registry.texts, registry.registrations)
    var marks = [Bool](repeating: false, count: texts.count)
    var hasAny = false
    for id in marks.indices where texts.withBytes(of: TextID(rawValue: UInt32(id)), isMarked) {
      marks[id] = true
      hasAny = true
    }
    var hits: [Hit] = []
    var seen: Set<SourceLocation> = []
    let (records, fields) = (registrations.span, Field.allCases)
    for id in hasAny ? records.indices : 0..<0 {
      for field in fields where marks[Int(records[id][field].text.rawValue)] {
        guard let location = records[id].location(of: field), seen.insert(location).inserted else { continue }
        hits.append(Hit(item: id, field: field, location: location, text: records[id][field].text))
      }
    }
    self.hits = hits
    self.texts = texts
  }

  private init(_ hits: [Hit], _ texts: TextPool) {
    self.hits = hits
    self.texts = texts
  }

  /// Those of the cells whose text is as said; every distinct text is asked once.
  func filter(_ isMarked: (String) -> Bool) -> TextSweep {
    var known: [TextID: Bool] = [:]
    return TextSweep(
      hits.filter { hit in
        if let known = known[hit.text] { return known }
        let answer = isMarked(texts[hit.text])
        known[hit.text] = answer
        return answer
      }, texts)
  }

  /// Cells to report: all of a column, or of more than `most` the first, with their number.
  var spokesmen: [(hit: Hit, cellsOfColumn: Int?)] {
    let columns = Dictionary(grouping: hits) { Column(sheet: $0.location.sheet, column: $0.location.column) }
    var spokesmen: [(hit: Hit, cellsOfColumn: Int?)] = []
    for column in columns.values {
      let isMany = column.count > Self.most
      for hit in isMany ? column.prefix(1) : column[...] { spokesmen.append((hit, isMany ? column.count : nil)) }
    }
    return spokesmen
  }

  private struct Column: Hashable {
    let sheet: SheetID
    let column: UInt16
  }

  /// Cells of a column that are reported one by one.
  static let most = 5
}

extension TextSweep.Hit {
  /// The finding at the cell, phones masked, in its fix too; the fix is left out where the text is only what was left of
  /// the cell when a decision's date was taken out of it.
  func diagnostic(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity, in list: CheckedList, message: Phrase, help: Phrase,
    fix: String? = nil
  ) -> Diagnostic {
    let item = list.registry.registrations[item]
    let text = list.registry.texts[text]
    let masked = field == .phone ? maskedPhone(cell: text) : maskingPhones(in: text)
    let isPart =
      (field == .decisionNumber || field == .decisionDate)
      && item.location(of: .decisionNumber) == item.location(of: .decisionDate)
    return Diagnostic(
      code, severity, at: location, range: list.range(at: location), value: masked, message: message, help: help,
      fix: isPart ? nil : fix.map { field == .phone ? maskedPhone(cell: $0) : maskingPhones(in: $0) })
  }
}
