import AnnexTesting
import Registry

// MARK: counts

extension LayoutFaultKind {
  /// A figure of a heading, a total or a title that is too high.
  private static func figure(
    _ name: String, _ place: Statement.Place, _ code: String,
    of isWanted: @escaping @Sendable (DeclaredCounts.Subject) -> Bool
  ) -> LayoutFaultKind {
    LayoutFaultKind(name: name) { bed, random in
      let figures = bed.layout.statements.indices.filter { bed.layout.statements[$0].place == place }
        .flatMap { id in bed.layout.statements[id].subjects.filter(isWanted).map { (id, $0) } }
      guard let (id, subject) = bed.any(figures, &random), let expected = bed.found(code, at: .figure(id, subject))
      else { return nil }
      var counts = bed.layout.statements[id].counts
      counts[subject] = (counts[subject] ?? 0) + Int.random(in: 1...3, using: &random)
      return PlantedLayoutFault(layout: bed.restating(id, subject, counts), expected: [expected])
    }
  }

  private static func isKind(_ subject: DeclaredCounts.Subject) -> Bool {
    if case .kind = subject { true } else { false }
  }

  static let counts: [LayoutFaultKind] = [
    figure("products of a heading", .heading, "declared-products") { $0 == .products },
    figure("entities of a heading", .heading, "declared-entities") { $0 == .entities },
    figure("kind of a heading", .heading, "declared-kind", of: isKind),
    figure("products of a total", .total, "declared-products") { $0 == .products },
    figure("entities of a total", .total, "declared-entities") { $0 == .entities },
    figure("kind of a total", .total, "declared-kind", of: isKind),
    figure("products of a title", .title, "declared-products") { $0 == .products },
    figure("kind of a title", .title, "declared-kind", of: isKind),
    LayoutFaultKind(name: "kind left out") { bed, random in
      let statements = bed.layout.statements.indices.filter { id in
        let statement = bed.layout.statements[id]
        return statement.counts.kinds.count > 1 && statement.subjects.contains(where: isKind)
          && statement.subjects.contains(.entities) && bed.isInWords(id)
      }
      guard let id = bed.any(statements, &random),
        let expected = bed.found("declared-kinds-sum", at: .figure(id, .entities))
      else { return nil }
      var counts = bed.layout.statements[id].counts
      counts.kinds.remove(at: Int.random(in: 0..<counts.kinds.count, using: &random))
      return PlantedLayoutFault(layout: bed.restating(id, .entities, counts), expected: [expected])
    },
    LayoutFaultKind(name: "heading without rows") { bed, random in
      let leaves = bed.layout.statements.indices.filter { id in
        let statement = bed.layout.statements[id]
        return statement.place == .heading && statement.products.count < 8
          && !bed.layout.statements.indices.contains { other in
            other != id && bed.layout.statements[other].place == .heading
              && Set(bed.layout.statements[other].products).isSubset(of: statement.products)
          }
      }
      guard let id = bed.any(leaves, &random), let expected = bed.found("band-empty", at: .words(id)) else {
        return nil
      }
      var layout = bed.layout
      for product in bed.layout.statements[id].products.reversed() {
        guard let (sheet, row) = bed.row(of: product) else { return nil }
        layout.sheets[sheet].removeRow(row)
      }
      return PlantedLayoutFault(
        layout: layout, expected: [expected], isCompanion: { $0.isCount || $0.code == "numbering" })
    },
  ]
}

extension FaultBed {
  /// Whether the figures of a statement stand in one cell with its words.
  func isInWords(_ id: Int) -> Bool {
    guard let words = place(of: .words(id)), let figure = place(of: .figure(id, .entities)) else { return false }
    return words == figure
  }

  /// The list with a statement that says other counts.
  func restating(_ id: Int, _ subject: DeclaredCounts.Subject, _ counts: LayoutCounts) -> Layout {
    let statement = layout.statements[id]
    let text = isInWords(id, subject) ? statement.words(counts) : statement.figure(subject, counts[subject] ?? 0)
    return replacing(.figure(id, subject), with: text)
  }

  private func isInWords(_ id: Int, _ subject: DeclaredCounts.Subject) -> Bool {
    guard let words = place(of: .words(id)), let figure = place(of: .figure(id, subject)) else { return false }
    return words == figure
  }
}

// MARK: rows and headers

extension LayoutFaultKind {
  static let rows: [LayoutFaultKind] = [
    LayoutFaultKind(name: "deleted row") { bed, random in
      let product = bed.product(&random)
      guard let (sheet, row) = bed.row(of: product) else { return nil }
      let counting = bed.statements(counting: product)
      // In the rows below, everything has moved up.
      let moved = { (tag: LayoutGrid.Tag) -> (sheet: Int, row: Int, column: Int)? in
        bed.place(of: tag).map { ($0.sheet, $0.sheet == sheet && $0.row > row ? $0.row - 1 : $0.row, $0.column) }
      }
      let at = { (code: String, tag: LayoutGrid.Tag) in
        moved(tag).map { FoundFault(sheet: $0.sheet, address: address(row: $0.row, column: $0.column), code: code) }
      }
      let expected =
        counting.compactMap { at("declared-products", .figure($0, .products)) }
        + counting.compactMap { at("band-empty", .words($0)) }
        + [at("numbering", .value(product + 1, .number))].compactMap(\.self)
      let isCounted = counting.contains { bed.place(of: .figure($0, .products)) != nil }
      guard isCounted, !bed.options.isDecomposed else { return nil }
      var layout = bed.layout
      layout.sheets[sheet].removeRow(row)
      // What follows may now go on with another producer, or with none.
      let isFollowing = { (found: FoundFault) in
        found.code == "missing-value" && found.sheet == sheet && found.address.hasSuffix("\(row + 1)")
      }
      return PlantedLayoutFault(
        layout: layout, expected: expected,
        isCompanion: { $0.isCount || $0.code == "numbering" || isFollowing($0) })
    },
    LayoutFaultKind(name: "doubled row") { bed, random in
      let product = bed.product(&random)
      // Where marks stand apart throughout, the note on them moves with the rows.
      guard let (sheet, row) = bed.row(of: product), let place = bed.place(of: .value(product, .product)),
        !bed.options.isDecomposed
      else { return nil }
      var layout = bed.layout
      layout.sheets[sheet].insertRow(layout.sheets[sheet].rows[row], .product(product), below: row)
      let expected = FoundFault(
        sheet: sheet, address: address(row: row + 1, column: place.column), code: "duplicate-product")
      return PlantedLayoutFault(
        layout: layout, expected: [expected],
        isCompanion: { $0.code == "declared-products" || ($0.code == "numbering" && $0.sheet == sheet) })
    },
    LayoutFaultKind(name: "stray text") { bed, random in
      let product = bed.product(&random)
      guard let (sheet, row) = bed.row(of: product), let place = bed.place(of: .value(product, .phone)),
        row + 1 < bed.layout.sheets[sheet].roles.count, case .product = bed.layout.sheets[sheet].roles[row + 1]
      else { return nil }
      var layout = bed.layout
      layout.sheets[sheet].insertRow([place.column: .init("xem trang sau")], .note, below: row)
      // Inside a merged cell there is no place for it.
      guard !layout.sheets[sheet].rows[row + 1].isEmpty else { return nil }
      return PlantedLayoutFault(
        layout: layout, expected: [FoundFault(sheet: sheet, address: "\(row + 2)", code: "row-unread")])
    },
  ]

  static let headers: [LayoutFaultKind] = [
    LayoutFaultKind(name: "column of producers misnamed") { bed, _ in
      misnamed(.entity, bed)
    },
    LayoutFaultKind(name: "column of products misnamed") { bed, _ in
      bed.options.numbering == .none || bed.options.numbering == .producers ? nil : misnamed(.product, bed)
    },
    LayoutFaultKind(name: "header left out") { bed, _ in
      guard bed.layout.sheets.count == 1, bed.options.pageLength == nil, !bed.options.hasColumnNumbers else {
        return nil
      }
      var layout = bed.layout
      while let row = layout.sheets[0].roles.firstIndex(of: .header) { layout.sheets[0].removeRow(row) }
      guard let first = layout.sheets[0].rows.firstIndex(where: { !$0.isEmpty }) else { return nil }
      return PlantedLayoutFault(
        layout: layout, expected: [FoundFault(sheet: 0, address: "\(first + 1)", code: "header-missing")])
    },
  ]

  /// The column of a field on the first sheet under a name nobody knows.
  private static func misnamed(_ field: Field, _ bed: FaultBed) -> PlantedLayoutFault? {
    guard bed.options.pageLength == nil, let column = bed.place(of: .value(1, field))?.column,
      bed.place(of: .value(1, field))?.sheet == 0
    else { return nil }
    var layout = bed.layout
    let headers = layout.sheets[0].roles.indices.filter { layout.sheets[0].roles[$0] == .header }
    guard let row = headers.last(where: { layout.sheets[0][$0, column] != nil && !bed.isNumber($0, column) }),
      let first = headers.first
    else { return nil }
    layout.sheets[0][row, column]?.text = "Cột mười"
    let unknown = FoundFault(sheet: 0, address: address(row: row, column: column), code: "header-unknown")
    return PlantedLayoutFault(
      layout: layout, expected: [FoundFault(sheet: 0, address: "\(first + 1)", code: "header-missing")],
      isCompanion: { $0 == unknown })
  }
}

extension FaultBed {
  /// Whether a header cell of the first sheet only numbers its column.
  fileprivate func isNumber(_ row: Int, _ column: Int) -> Bool {
    layout.sheets[0][row, column]?.text.hasPrefix("(") ?? false
  }
}
