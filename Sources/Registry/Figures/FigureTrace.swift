package import Diagnostics

/// Every figure of a list on one day by its name, with the records it counts: as many as it says, always.
///
/// A figure is nothing but its list. What `Summary` and the bulletins say is held against it by tests.
package struct FigureTrace: Sendable {
  /// What a figure counts, and so which cell of a record stands for one of it.
  package enum Subject: String, Sendable {
    /// A record: the cell of its product.
    case product
    /// An entity: its cell in the first of its records that count.
    case entity
    /// A unit: what names it, in the first of its records that count.
    case unit
  }

  /// A figure and its place among all figures.
  package struct Figure: Sendable {
    /// An index into `FigureTrace.figures`; small, so that rows can be marked with it.
    package typealias ID = Int

    package let id: ID
    package let name: FigureName
    package let subject: Subject
    package let value: Int
  }

  /// One of what a figure counts.
  package struct Item: Hashable, Sendable {
    package let record: Registration.ID
    /// The cell that stands for it; the row where it has none.
    package let location: SourceLocation
  }

  /// In the order they are printed: standings, valid, expiring, expired, recognised, scores, the list's headings.
  package let figures: [Figure]
  private let registry: Registry
  /// The records of all figures, one figure's after another's.
  private let records: [Int32]
  /// Where each figure's records begin; one more at the end.
  private let starts: [Int]
  /// The figures of all records, one record's after another's, and where each begins.
  private let figuresOfRecords: [Int32]
  private let recordStarts: [Int]
  private let otherNames: [FigureNames.OtherName]
  /// Made when first a figure is asked for by its name: most lists are only told their figures.
  private let index = Once<FigureNames>()
  private let writtenNames = Once<[String]>()

  /// Counts ends within these days ahead besides the profile's horizons.
  ///
  /// - Complexity: linear in the records, times the depth of headings, plus sorting units.
  package init(_ registry: Registry, _ appraisal: Appraisal, by units: UnitNames, horizons: [Int] = []) {
    self.registry = registry
    var collection = FigureCollection(registry, appraisal, units)
    collection.collect(horizons: Set(registry.profile.horizons + horizons).sorted())
    let entries = collection.entries
    figures = entries.enumerated().map {
      Figure(id: $0.offset, name: $0.element.name, subject: $0.element.subject, value: $0.element.records.count)
    }
    records = entries.flatMap(\.records)
    starts = entries.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.records.count) }

    var next = Array(repeating: 0, count: registry.registrations.count + 1)
    for record in records { next[Int(record) + 1] += 1 }
    for index in next.indices.dropFirst() { next[index] += next[index - 1] }
    recordStarts = next
    var figuresOfRecords = Array(repeating: Int32(0), count: records.count)
    for (id, entry) in entries.enumerated() {
      for record in entry.records {
        figuresOfRecords[next[Int(record)]] = Int32(id)
        next[Int(record)] += 1
      }
    }
    self.figuresOfRecords = figuresOfRecords

    otherNames = collection.otherNames
  }

  /// The names of all figures as they are written, by their numbers.
  package var names: [String] { writtenNames.value { figures.map(\.name.description) } }

  /// The figure of a name; of names that differ only in quotes or letters' forms, the one written so, else the first.
  ///
  /// `valid.products` is `valid`. Nil if there is no such figure.
  package func figure(_ name: FigureName) -> Figure? {
    // Of letters and digits of ASCII there is one way to write a name, which stands as it is: no index for those few.
    if name.parts.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }),
      let figure = figures.last(where: { $0.name == name })
    {
      return figure
    }
    if let id = index.value({ FigureNames(figures, otherNames) }).figure(name) { return figures[id] }
    guard name.parts.count > 1, name.parts.last == "products" else { return nil }
    return figure(FigureName(name.parts.dropLast()))
  }

  /// The figure of a name as somebody wrote it.
  package func figure(named text: String) throws(FigureNameError) -> Figure {
    if let figure = FigureName(text).flatMap(figure) { return figure }
    throw FigureNameError(name: text, nearest: nearestName(to: text, in: names))
  }

  /// The value of a figure; zero where there is none of that name.
  package func value(_ name: FigureName) -> Int { figure(name)?.value ?? 0 }

  /// The records a figure counts, in the order they stand.
  package func records(of figure: Figure.ID) -> [Registration.ID] {
    records[starts[figure]..<starts[figure + 1]].map(Int.init)
  }

  /// What a figure counts, each with its cell; as many as its value.
  package func items(of figure: Figure.ID) -> [Item] {
    let subject = figures[figure].subject
    return records(of: figure).map { Item(record: $0, location: location(of: subject, in: $0)) }
  }

  /// The figures a record is an item of.
  package func figures(of record: Registration.ID) -> [Figure.ID] {
    figuresOfRecords[recordStarts[record]..<recordStarts[record + 1]].map(Int.init)
  }

  /// The names of the figures a record is an item of.
  package func names(of record: Registration.ID) -> [FigureName] { figures(of: record).map { figures[$0].name } }

  private func location(of subject: Subject, in record: Registration.ID) -> SourceLocation {
    let item = registry.registrations[record]
    let row = SourceLocation(sheet: item.sheet, row: item.row, column: 0)
    switch subject {
    case .product: return item.location(of: .product) ?? row
    case .entity:
      return item.location(of: .entity) ?? item.location(of: .representative) ?? item.location(of: .phone) ?? row
    case .unit: return registry.unitLocation(of: item) ?? item.location(of: .address) ?? row
    }
  }
}

/// A name that no figure has.
package struct FigureNameError: Error {
  package let name: String
  /// What was probably meant.
  package let nearest: String?

  package var message: Phrase { .unknownFigure(name, nearest: nearest) }
}

extension Registry {
  /// The cell that names the unit of a registration: what `unit(of:)` gives the text of; nil if the list tells none.
  fileprivate func unitLocation(of registration: Registration) -> SourceLocation? {
    for (field, level) in [(Field.commune, Band.Level.commune), (.district, .district)] {
      if let location = registration.location(of: field) { return location }
      if let band = band(level, of: registration) { return band.location }
    }
    return nil
  }
}
