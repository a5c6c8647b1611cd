/// The names of the figures of a list, for finding them.
struct FigureNames {
  /// A further name of a figure, and how many figures there were when it was given: a figure before it keeps its own.
  struct OtherName {
    let name: FigureName
    let figure: FigureName
    let entries: Int
  }

  private var idOfName: [FigureName: FigureTrace.Figure.ID] = [:]
  private var idOfKey: [TextKey: FigureTrace.Figure.ID] = [:]

  init(_ figures: [FigureTrace.Figure], _ otherNames: [OtherName]) {
    idOfName.reserveCapacity(figures.count + otherNames.count)
    var rest = otherNames[...]
    for figure in figures {
      while let other = rest.first, other.entries <= figure.id { add(rest.removeFirst()) }
      idOfName[figure.name] = figure.id
    }
    for other in rest { add(other) }
    for (name, id) in idOfName {
      let key = name.key
      idOfKey[key] = min(idOfKey[key] ?? id, id)
    }
  }

  /// The figure of a name; of names that differ only in quotes or letters' forms, the one written so, else the first.
  func figure(_ name: FigureName) -> FigureTrace.Figure.ID? { idOfName[name] ?? idOfKey[name.key] }

  private mutating func add(_ other: OtherName) {
    if idOfName[other.name] == nil { idOfName[other.name] = idOfName[other.figure] }
  }
}
