internal import Diagnostics
internal import Intake
internal import Registry
internal import Writing

/// What a figure counts, each with its cell.
struct TracedItems {
  /// What is said of one of them.
  private struct Line {
    let file: String
    let sheet: String
    let cell: String
    let row: Int
    let product: String
    let entity: String
    let unit: String
    let stars: Int?
    let decided: String
    let lastValidDay: CivilDate?
    let place: String
  }

  private static let columns = [
    "file", "sheet", "cell", "row", "product", "entity", "unit", "stars", "decision_date", "last_valid_day",
  ]

  private let reading: ListReading
  private let appraisal: Appraisal
  private let trace: FigureTrace
  private let figure: FigureTrace.Figure

  private var registry: Registry { reading.registry }

  init(_ reading: ListReading, _ appraisal: Appraisal, _ trace: FigureTrace, _ figure: FigureTrace.Figure) {
    self.reading = reading
    self.appraisal = appraisal
    self.trace = trace
    self.figure = figure
  }

  func bytes(as format: TraceCommand.Format) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .csv: csv
    case .json: json
    case .ndjson: ndjson
    }
  }

  private var lines: [Line] { trace.items(of: figure.id).map(line) }

  private var text: String {
    let lines = lines.map { line in
      let words =
        switch figure.subject {
        case .product: [line.product, line.entity]
        case .entity: [line.entity, line.product]
        case .unit: [line.unit, line.product, line.entity]
        }
      let last = line.lastValidDay.map { Phrase.validUntil($0.slashed).text(.current) } ?? ""
      return line.place + ": " + (words + [last]).filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let nouns = registry.profile.nouns
    let count =
      switch figure.subject {
      case .product: nouns.product.counted(figure.value)
      case .entity: nouns.entity.counted(figure.value)
      case .unit: Phrase.unitsCounted(figure.value)
      }
    let closing = Phrase.traced(name, count, asOf: appraisal.asOf.slashed).text(.current)
    return (lines + [closing]).joined(separator: "\n") + "\n"
  }

  private var csv: [UInt8] {
    var csv = CSVWriter(formulas: .neutralised)
    csv.record(Self.columns)
    for line in lines {
      csv.record([
        line.file, line.sheet, line.cell, "\(line.row)", line.product, line.entity, line.unit,
        line.stars.map { "\($0)" } ?? "", line.decided, line.lastValidDay?.iso ?? "",
      ])
    }
    return csv.bytes
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("as_of", appraisal.asOf.iso)
      json.member("figure", name)
      json.member("value", figure.value)
      json.member("counts", figure.subject.rawValue)
      json.key("items")
      json.array { json in
        for line in lines { write(line, &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private var ndjson: [UInt8] {
    var json = JSONWriter()
    for line in lines {
      write(line, &json)
      json.endLine()
    }
    return json.bytes
  }

  private func write(_ line: Line, _ json: inout JSONWriter) {
    json.object { json in
      json.member("file", line.file)
      json.member("sheet", line.sheet)
      json.member("cell", line.cell)
      json.member("row", line.row)
      json.member("product", line.product)
      json.member("entity", line.entity)
      json.member("unit", line.unit)
      json.key("stars")
      if let stars = line.stars { json.integer(stars) } else { json.null() }
      json.member("decision_date", line.decided)
      json.member("last_valid_day", line.lastValidDay?.iso ?? "")
    }
  }

  private func line(of item: FigureTrace.Item) -> Line {
    let record = registry.registrations[item.record]
    let sheet = reading.catalog[item.location.sheet]
    let last = registry.hasDecisions ? appraisal.lastValidDays[item.record] : nil
    return Line(
      file: sheet.file, sheet: sheet.name, cell: item.location.address, row: record.row,
      product: shown(registry.text(.product, of: record)), entity: record.entity.map(entity) ?? "",
      unit: shown(registry.unit(of: record)), stars: record.stars, decided: record.decided.date?.iso ?? "",
      lastValidDay: last, place: oneInertLine(reading.catalog.describe(item.location)))
  }

  private func entity(_ id: Entity.ID) -> String {
    let entity = registry.entities[id]
    return shown(entity.isKnownByRepresentative ? "\(entity.name) (\(entity.representative))" : entity.name)
  }

  private func shown(_ text: String) -> String { oneInertLine(maskingPhones(in: text)) }

  private var name: String { shown(figure.name.description) }
}
