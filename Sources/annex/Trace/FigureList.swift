internal import Diagnostics
internal import Registry
internal import Writing

/// All figures of a list with their values.
struct FigureList {
  private let trace: FigureTrace
  private let asOf: CivilDate

  init(_ trace: FigureTrace, asOf: CivilDate) {
    self.trace = trace
    self.asOf = asOf
  }

  func bytes(as format: TraceCommand.Format) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .csv: csv
    case .json: json
    case .ndjson: ndjson
    }
  }

  private var text: String {
    let names = trace.figures.map { name(of: $0) }
    let width = trace.figures.map { "\($0.value)".count }.max() ?? 0
    let lines = zip(trace.figures, names).map { figure, name in
      let value = "\(figure.value)"
      return String(repeating: " ", count: width - value.count) + value + "  " + name
    }
    let closing = Phrase.figuresListed(trace.figures.count, asOf: asOf.slashed).text(.current)
    return (lines + [closing]).joined(separator: "\n") + "\n"
  }

  private var csv: [UInt8] {
    var csv = CSVWriter(formulas: .neutralised)
    csv.record(["figure", "value", "counts"])
    for figure in trace.figures { csv.record([name(of: figure), "\(figure.value)", figure.subject.rawValue]) }
    return csv.bytes
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("as_of", asOf.iso)
      json.key("figures")
      json.array { json in
        for figure in trace.figures { write(figure, &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private var ndjson: [UInt8] {
    var json = JSONWriter()
    for figure in trace.figures {
      write(figure, &json)
      json.endLine()
    }
    return json.bytes
  }

  private func write(_ figure: FigureTrace.Figure, _ json: inout JSONWriter) {
    json.object { json in
      json.member("figure", name(of: figure))
      json.member("value", figure.value)
      json.member("counts", figure.subject.rawValue)
    }
  }

  private func name(of figure: FigureTrace.Figure) -> String {
    oneInertLine(maskingPhones(in: figure.name.description))
  }
}
