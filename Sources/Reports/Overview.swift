/// What a reader sees before the document: its figures, charts of them, and lists the document has no room for.
///
/// Every figure may have a name; records that count in it bear the name in their annotations, so that a page can show
/// the rows behind it. Other formats do without.
package struct Overview: Hashable, Sendable {
  /// A number and what it counts.
  package struct KeyFigure: Hashable, Sendable {
    package let label: String
    package let value: Int
    /// The name its rows bear; nil if no rows stand behind it.
    package let figure: String?

    package init(_ label: String, _ value: Int, figure: String? = nil) {
      self.label = label
      self.value = value
      self.figure = figure
    }
  }

  /// Figures that belong together.
  package struct FigureGroup: Hashable, Sendable {
    package let title: String
    package let figures: [KeyFigure]
    /// Whether the first is the one that counts most.
    package let hasMain: Bool

    package init(_ title: String, _ figures: [KeyFigure], hasMain: Bool = true) {
      self.title = title
      self.figures = figures
      self.hasMain = hasMain
    }
  }

  /// What a page says under its title: the day, the sources.
  package var standfirst: [String] = []
  package var groups: [FigureGroup] = []
  package var charts: [Chart] = []
  /// Lists of records that the document has none for.
  package var grids: [Grid] = []
  /// What is wrong in the inputs, cell by cell.
  package var findings: Grid?
  /// What figures are called, by name, where their rows are shown.
  package var labels: [String: String] = [:]

  package init() {}
}
