/// Counts side by side, told apart by length and not by colour alone.
package struct Chart: Hashable, Sendable {
  /// How the counts lie.
  package enum Form: Hashable, Sendable {
    /// One below another, each beside its label: for names.
    case bars
    /// One beside another: for what follows in time.
    case columns
  }

  /// A count, and the name of the figure whose rows it counts.
  package struct Count: Hashable, Sendable {
    package let value: Int
    package let figure: String?

    package init(_ value: Int, figure: String? = nil) {
      self.value = value
      self.figure = figure
    }
  }

  /// The counts of one thing, one per series.
  package struct Bar: Hashable, Sendable {
    package let label: String
    /// What stands below a column, where there is room for few words only.
    package let tick: String?
    package let counts: [Count]

    package init(_ label: String, tick: String? = nil, _ counts: [Count]) {
      self.label = label
      self.tick = tick
      self.counts = counts
    }

    /// What the series come to together.
    package var total: Int { counts.reduce(0) { $0 + $1.value } }
  }

  /// Fit for an address, `stars`.
  package let name: String
  package let title: String
  /// What it shows, for who cannot see it.
  package let summary: String
  package let form: Form
  /// What the bars are of: the title of their labels in a table.
  package let subject: String
  /// What each of a bar's counts is.
  package let series: [String]
  package let bars: [Bar]

  package init(
    name: String, title: String, summary: String, form: Form = .bars, subject: String, series: [String], bars: [Bar]
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.form = form
    self.subject = subject
    self.series = series
    self.bars = bars
  }
}
