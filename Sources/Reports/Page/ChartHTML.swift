internal import Diagnostics

/// A chart as inline SVG, with the same counts as a table.
///
/// Widths are shares of what room there is and letters keep their size, so that it is read on a telephone as on a
/// screen. A series differs from the next by its pattern as well as by its colour, and every bar says its count.
struct ChartHTML {
  private let chart: Chart
  private let index: FigureIndex
  private let language: Language

  init(_ chart: Chart, _ index: FigureIndex, _ language: Language) {
    self.chart = chart
    self.index = index
    self.language = language
  }

  var html: String {
    let id = "chart-\(percentEncoded(chart.name))"
    return "<figure class=\"chart\(shape)\" id=\"\(id)\">\n"
      + "<figcaption>\(htmlText(chart.title))</figcaption>\n\(legend(id))\(svg(id))\(table)</figure>\n"
  }

  /// What room it asks for: the whole width, or more height than others.
  private var shape: String {
    switch chart.form {
    case .columns: " wide"
    case .bars: chart.bars.count > 10 ? " long" : ""
    }
  }

  /// What each pattern stands for; one series needs no telling.
  private func legend(_ id: String) -> String {
    guard chart.series.count > 1 else { return "" }
    let items = chart.series.enumerated().map { number, name in
      "<li><svg class=\"key\" width=\"16\" height=\"16\" aria-hidden=\"true\">"
        + "<rect width=\"16\" height=\"16\" \(paint(number, id))/></svg>\(htmlText(name))</li>"
    }
    return "<ul class=\"legend\">\(items.joined())</ul>\n"
  }

  private func svg(_ id: String) -> String {
    let height = chart.form == .bars ? chart.bars.count * Self.rowHeight + 4 : Self.columnHeight + 44
    let body = chart.form == .bars ? bars(id) : columns(id)
    return "<svg width=\"100%\" height=\"\(height)\" role=\"group\" aria-labelledby=\"\(id)-title \(id)-desc\">\n"
      + "<title id=\"\(id)-title\">\(htmlText(chart.title))</title>\n"
      + "<desc id=\"\(id)-desc\">\(htmlText(chart.summary))</desc>\n\(patterns(id))\(body)</svg>\n"
  }

  // MARK: Bars, one below another

  private static let rowHeight = 24
  /// Of the width, in hundredths of a per cent: where labels end, and where the longest bar does.
  private static let labelEnd = 3_900
  private static let barEnd = 8_600

  private func bars(_ id: String) -> String {
    let most = max(1, chart.bars.map(\.total).max() ?? 1)
    return chart.bars.enumerated().map { row, bar in
      let top = row * Self.rowHeight + 2
      var start = Self.labelEnd + 100
      var html =
        "<text class=\"label\" x=\"\(percent(Self.labelEnd))\" y=\"\(top + 15)\">\(htmlText(bar.label))</text>\n"
      for (number, count) in bar.counts.enumerated() where count.value > 0 {
        let width = max(1, count.value * (Self.barEnd - Self.labelEnd - 100) / most)
        let shape = "x=\"\(percent(start))\" y=\"\(top + 2)\" width=\"\(percent(width))\" height=\"18\""
        html += link(bar, number, "<rect \(shape) \(paint(number, id))/>") + "\n"
        start += width
      }
      let values = bar.counts.map { language.numeral($0.value) }.joined(separator: " + ")
      return html + "<text class=\"value\" x=\"\(percent(start))\" dx=\"6\" y=\"\(top + 15)\">\(values)</text>\n"
    }.joined()
  }

  // MARK: Columns, one beside another

  private static let columnHeight = 120

  private func columns(_ id: String) -> String {
    let most = max(1, chart.bars.map(\.total).max() ?? 1)
    let width = 10_000 / max(1, chart.bars.count)
    let floor = Self.columnHeight + 20
    let shapes = chart.bars.enumerated().map { place, bar in
      var bottom = floor
      var html = ""
      for (number, count) in bar.counts.enumerated() where count.value > 0 {
        let height = max(2, count.value * Self.columnHeight / most)
        bottom -= height
        let shape = "x=\"\(percent(place * width + width / 10))\" width=\"\(percent(width * 8 / 10))\""
        // A low column alone would be hard to hit.
        let target = "<rect \(shape) y=\"20\" height=\"\(Self.columnHeight)\" class=\"target\"/>"
        html += link(bar, number, target + "<rect \(shape) y=\"\(bottom)\" height=\"\(height)\" \(paint(number, id))/>")
        html += "\n"
      }
      let middle = percent(place * width + width / 2)
      if bar.total > 0 {
        let value = language.numeral(bar.total)
        html += "<text class=\"value above\" x=\"\(middle)\" y=\"\(bottom - 4)\">\(value)</text>\n"
      }
      guard let tick = bar.tick else { return html }
      return html + "<text class=\"tick\" x=\"\(middle)\" y=\"\(floor + 16)\">\(htmlText(tick))</text>\n"
    }.joined()
    return "<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"\(floor)\" y2=\"\(floor)\"/>\n\(shapes)"
  }

  // MARK: Parts of both

  private func link(_ bar: Chart.Bar, _ number: Int, _ shapes: String) -> String {
    let count = bar.counts[number]
    let series = chart.series.count > 1 ? "\(chart.series[number]): " : ""
    let title = "<title>\(htmlText("\(bar.label), \(series)\(language.numeral(count.value))"))</title>"
    guard let figure = count.figure, index.number(of: figure) != nil else { return "<g>\(title)\(shapes)</g>" }
    return "<a href=\"#\(percentEncoded(figure))\">\(title)\(shapes)</a>"
  }

  private func paint(_ number: Int, _ id: String) -> String {
    number == 0 ? "class=\"series-1\"" : "class=\"series-\(number + 1)\" fill=\"url(#\(id)-\(number + 1))\""
  }

  private func patterns(_ id: String) -> String {
    guard chart.series.count > 1 else { return "" }
    let patterns = (2...chart.series.count).map { number in
      "<pattern id=\"\(id)-\(number)\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
        + "patternTransform=\"rotate(\(number.isMultiple(of: 2) ? 45 : 135))\"><rect class=\"ground\" width=\"6\" height=\"6\"/>"
        + "<rect class=\"stroke-\(number)\" width=\"3\" height=\"6\"/></pattern>"
    }
    return "<defs>\(patterns.joined())</defs>\n"
  }

  /// The same as a table, closed until somebody asks for it.
  private var table: String {
    let head = ([chart.subject] + chart.series).map { "<th scope=\"col\">\(htmlText($0))</th>" }.joined()
    let rows = chart.bars.map { bar in
      let cells = bar.counts.map { count in
        let text = index.link(count.figure, classes: "figure", language.numeral(count.value))
        return "<td class=\"trailing number\">\(text)</td>"
      }
      return "<tr><th scope=\"row\">\(htmlText(bar.label))</th>\(cells.joined())</tr>\n"
    }
    return
      "<details><summary>\(htmlText(Phrase.chartAsTable().text(language)))</summary>\n<table>\n<caption class=\"unseen\">"
      + "\(htmlText(chart.title))</caption>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
      + "</details>\n"
  }

  /// Hundredths of a per cent as a length.
  private func percent(_ hundredths: Int) -> String { "\(hundredths / 100).\(zeroPadded(hundredths % 100, to: 2))%" }
}
