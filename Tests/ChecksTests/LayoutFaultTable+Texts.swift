import AnnexTesting
import Foundation
import Registry
import Vietnamese

// MARK: how cells are written

extension LayoutFaultKind {
  static let texts: [LayoutFaultKind] = [
    value("space behind a product", .product, "stray-space") { product, _ in "\(product.product) " },
    value("no-break space in a product", .product, "stray-space") { product, _ in
      product.product.replacing(" ", with: "\u{A0}") + "\u{A0}"
    },
    value("space before a phone", .phone, "stray-space") { product, _ in " \(product.phone)" },
    value("marks apart", .product, "text-not-nfc", when: { !$0.isDecomposed }) { product, _ in
      "\(product.product) lá".decomposedStringWithCanonicalMapping
    },
    value("error in a phone", .phone, "error-value") { _, _ in "#N/A" },
    value("error in an address", .address, "error-value") { _, _ in "#REF!" },
    value("error for stars", .stars, "error-value") { _, _ in "#VALUE!" },
    value("error for a date", .decisionDate, "error-value", when: hasDates) { _, _ in "#N/A" },
    value("error for a number", .number, "error-value", when: { $0.numbering != .producers }) { _, _ in "#REF!" },
    value("decision to come", .decisionNumber, "decision-format", when: hasDates) { _, _ in "đang chờ" },
    value("decision without a number", .decisionNumber, "decision-format", when: hasDates) { _, _ in "/QĐ-UBND" },
    value("date as a text", .decisionDate, "date-as-text", when: hasDateCells) { product, _ in product.decided.slashed
    },
    value("typed for fonts of TCVN3", .product, "legacy-encoding", when: { !$0.isDecomposed }) { product, _ in
      FontEncoding.tcvn3.typed("\(product.product) được chế biến tại địa phương")
    },
    value("typed for fonts of VNI", .product, "legacy-encoding", when: { !$0.isDecomposed }) { product, _ in
      FontEncoding.vni.typed("\(product.product) được chế biến tại địa phương")
    },
    value("recognition run out", .decisionDate, "expired", when: hasDates, withTerms: true) { _, own in
      CivilDate(iso: own) == nil ? "15/03/2020" : "2020-03-15"
    },
    value("recognition running out", .decisionDate, "expiring", when: hasDates, withTerms: true) { product, own in
      product.decided.year == 2021 ? nil : CivilDate(iso: own) == nil ? "30/04/2021" : "2021-04-30"
    },
  ]

  private static func hasDateCells(_ options: LayoutOptions) -> Bool {
    hasDates(options) && options.file.isWorkbook && options.wording % 5 == 1
  }
}

// MARK: the list as a whole

extension LayoutFaultKind {
  static let wholes: [LayoutFaultKind] = [
    LayoutFaultKind(name: "hidden row") { bed, random in
      guard bed.options.file.isWorkbook, let (sheet, row) = bed.row(of: bed.product(&random)) else { return nil }
      var layout = bed.layout
      layout.sheets[sheet].hiddenRows = [row]
      return PlantedLayoutFault(
        layout: layout, expected: [FoundFault(sheet: sheet, address: "\(row + 1)", code: "hidden-data")])
    },
    LayoutFaultKind(name: "hidden sheet") { bed, random in
      guard bed.layout.sheets.count > 1, bed.options.file.isWorkbook,
        let (sheet, _) = bed.row(of: bed.product(&random)),
        let first = bed.layout.sheets[sheet].roles.firstIndex(where: { if case .product = $0 { true } else { false } })
      else { return nil }
      var layout = bed.layout
      layout.sheets[sheet].isHidden = true
      return PlantedLayoutFault(
        layout: layout, expected: [FoundFault(sheet: sheet, address: "\(first + 1)", code: "hidden-data")])
    },
    unknownHeader(.phone), unknownHeader(.address), unknownHeader(.score), unknownHeader(.stars),
    LayoutFaultKind(name: "headings without rows") { bed, random in
      guard bed.options.sections == .apart || bed.options.sections == .joined else { return nil }
      let statements = bed.layout.statements
      let sections = statements.indices.filter { id in
        statements[id].place == .heading && bed.found("declared-sum", at: .figure(id, .products)) != nil
          && statements.indices.contains { $0 != id && bed.isUnder($0, id) }
          && !statements.indices.contains { $0 != id && bed.isUnder(id, $0) }
      }
      guard let id = bed.any(sections, &random), let place = bed.place(of: .words(id)),
        bed.parts(of: id).allSatisfy({ bed.place(of: .figure($0, .products)) != nil })
      else { return nil }
      var counts = statements[id].counts
      counts.products += 2
      var layout = bed.restating(id, .products, counts)
      for product in statements[id].products.reversed() {
        guard let (sheet, row) = bed.row(of: product) else { return nil }
        layout.sheets[sheet].removeRow(row)
      }
      let removed = Set(layout.sheets[place.sheet].roles)
      guard let row = layout.sheets[place.sheet].roles.firstIndex(of: .band(id)), !removed.isEmpty else { return nil }
      let expected = FoundFault(
        sheet: place.sheet, address: address(row: row, column: bed.column(.products, of: id) ?? place.column),
        code: "declared-sum")
      return PlantedLayoutFault(
        layout: layout, expected: [expected],
        isCompanion: { $0.isCount || $0.code == "band-empty" || $0.code == "numbering" })
    },
  ]

  /// A column of the first sheet under a name nobody knows.
  private static func unknownHeader(_ field: Field) -> LayoutFaultKind {
    LayoutFaultKind(name: "column of \(field.name) misnamed") { bed, _ in
      guard bed.options.pageLength == nil, let place = bed.place(of: .value(1, field)), place.sheet == 0 else {
        return nil
      }
      var layout = bed.layout
      let headers = layout.sheets[0].roles.indices.filter { layout.sheets[0].roles[$0] == .header }
      guard
        let row = headers.last(where: {
          layout.sheets[0][$0, place.column].map { !$0.text.hasPrefix("(") } ?? false
        })
      else { return nil }
      layout.sheets[0][row, place.column]?.text = "Cột mười"
      let found = FoundFault(sheet: 0, address: address(row: row, column: place.column), code: "header-unknown")
      return PlantedLayoutFault(layout: layout, expected: [found])
    }
  }
}

extension FaultBed {
  /// Whether a heading stands under another.
  func isUnder(_ inner: Int, _ outer: Int) -> Bool {
    let statements = layout.statements
    return statements[inner].place == .heading && statements[outer].place == .heading
      && statements[inner].products.count < statements[outer].products.count
      && Set(statements[inner].products).isSubset(of: statements[outer].products)
  }

  /// The headings right under another.
  func parts(of outer: Int) -> [Int] {
    let inside = layout.statements.indices.filter { isUnder($0, outer) }
    return inside.filter { part in !inside.contains { isUnder(part, $0) } }
  }

  func column(_ subject: DeclaredCounts.Subject, of id: Int) -> Int? { place(of: .figure(id, subject))?.column }
}
