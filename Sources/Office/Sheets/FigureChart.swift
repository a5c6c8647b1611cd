internal import CXLSXWriter
internal import Diagnostics

/// How a list of figures is drawn, from the cells it stands in.
struct FigureChart {
  /// What the columns of a chart are called in the list.
  private let category: String
  private let values: [String]
  private let isBarred: Bool
  private let isStacked: Bool

  /// Blue and vermilion, which differ in grey too.
  private static let colours: [UInt32] = [0x1F5FA8, 0xE08A5B, 0x7F7F7F]

  /// The chart of a list by its name; nil for lists that are only read.
  init?(of name: String) {
    switch name {
    case "valid.by_stars": self.init("stars", ["products"])
    case "valid.by_kind": self.init("kind", ["entities"], isBarred: true)
    case "by_unit": self.init("unit", ["valid", "expired"], isBarred: true, isStacked: true)
    case "sections": self.init("name", ["declared", "counted"], isBarred: true)
    case "ending_by_month": self.init("month", ["products"])
    default: return nil
    }
  }

  private init(_ category: String, _ values: [String], isBarred: Bool = false, isStacked: Bool = false) {
    self.category = category
    self.values = values
    self.isBarred = isBarred
    self.isStacked = isStacked
  }

  /// A chart, and its height in pixels.
  ///
  /// - Parameters:
  ///   - keys: of the table's columns.
  ///   - rows: where its records stand.
  ///   - sheet: that it stands on.
  ///   - title: of the chart.
  /// - Returns: nil where the table has no such columns.
  func draw(
    _ keys: [String], _ rows: ClosedRange<Int>, on sheet: SheetWriter, titled title: String
  ) -> (chart: UnsafeMutablePointer<lxw_chart>, height: Int)? {
    let type = isStacked ? LXW_CHART_BAR_STACKED : isBarred ? LXW_CHART_BAR : LXW_CHART_COLUMN
    guard let place = keys.firstIndex(of: category), let chart = sheet.book.chart(type) else { return nil }
    let (first, last) = (UInt32(rows.lowerBound), UInt32(rows.upperBound))
    for (index, key) in values.enumerated() {
      guard let column = keys.firstIndex(of: key), let series = chart_add_series(chart, nil, nil) else { continue }
      chart_series_set_categories(series, sheet.name, first, UInt16(place), last, UInt16(place))
      chart_series_set_values(series, sheet.name, first, UInt16(column), last, UInt16(column))
      chart_series_set_name_range(series, sheet.name, first - 1, UInt16(column))
      var fill = lxw_chart_fill(color: Self.colours[index % Self.colours.count], none: 0, transparency: 0)
      chart_series_set_fill(series, &fill)
      if !isStacked { chart_series_set_labels(series) }
    }
    chart_title_set_name(chart, SheetWriter.clean(title))
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    let family = strdup("Times New Roman")
    defer { free(family) }
    font.name = family
    chart_title_set_name_font(chart, &font)
    if values.count < 2 {
      chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    } else {
      chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }
    setAxes(of: chart, count: rows.count)
    let height = isBarred ? max(220, 110 + rows.count * (isStacked ? 22 : 22 * values.count)) : 300
    return (chart, min(height, 1_400))
  }

  private func setAxes(of chart: UnsafeMutablePointer<lxw_chart>, count: Int) {
    // Of bars the library calls the upright axis y, as it is seen.
    let labels = isBarred ? chart.pointee.y_axis : chart.pointee.x_axis
    let values = isBarred ? chart.pointee.x_axis : chart.pointee.y_axis
    if isBarred {
      // The first record on top, as in the table; the numbers stay below.
      chart_axis_set_reverse(labels)
      chart_axis_set_crossing_max(labels)
      chart_axis_set_interval_unit(labels, 1)
    }
    chart_axis_set_num_format(values, "#,##0")
    chart_axis_set_min(values, 0)
    if isStacked { chart_set_series_overlap(chart, 100) }
    chart_set_series_gap(chart, 60)
  }
}

/// Charts one below the other, beside the tables.
struct ChartColumn {
  /// Of a chart, in digits.
  static let width = 66.0

  private let column: Int
  private let row: Int
  private var offset: Int32 = 0

  /// Begins at a row.
  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Puts a chart below the last.
  mutating func add(_ drawn: (chart: UnsafeMutablePointer<lxw_chart>, height: Int)?, to sheet: SheetWriter) {
    guard let drawn else { return }
    var options = lxw_chart_options()
    options.y_offset = offset
    // Of the library's 480 by 288 pixels, and digits of 7 pixels.
    options.x_scale = Self.width * 7 / 480
    options.y_scale = Double(drawn.height) / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    worksheet_insert_chart_opt(sheet.handle, UInt32(row), UInt16(column), drawn.chart, &options)
    offset += Int32(drawn.height) + 16
  }
}
