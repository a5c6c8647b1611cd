import AnnexTesting
import Registry

/// Every kind of fault a hand makes, one entry each.
struct LayoutFaultKind: Sendable {
  let name: String
  /// Plants the fault somewhere; nil where the layout has no place for it.
  let plant: @Sendable (FaultBed, inout SeededGenerator) -> PlantedLayoutFault?

  static let all =
    values + identities + numberings + counts + rows + headers + texts + producers + units + wholes
    + traits
}

// MARK: values

extension LayoutFaultKind {
  /// A value replaced, and the code that should be found on its cell and nowhere else.
  static func value(
    _ name: String, _ field: Field, _ code: String,
    when isThere: @escaping @Sendable (LayoutOptions) -> Bool = { _ in true }, asOf: String = "2023-12-31",
    withTerms: Bool = false,
    becomes: @escaping @Sendable (ListTruth.Product, String) -> String?
  ) -> LayoutFaultKind {
    LayoutFaultKind(name: name) { bed, random in
      guard isThere(bed.options) else { return nil }
      let product = bed.product(&random)
      let tag = LayoutGrid.Tag.value(product, field)
      guard let expected = bed.found(code, at: tag) else { return nil }
      guard let text = becomes(bed.layout.products[product], bed.text(at: tag)) else { return nil }
      return PlantedLayoutFault(
        layout: bed.replacing(tag, with: text), expected: [expected], asOf: asOf, withTerms: withTerms)
    }
  }

  static func hasDates(_ options: LayoutOptions) -> Bool { options.decisions == .twoColumns }

  /// A date in the cell of its own, among date cells a date cell if there is such a day, or in that of the decision.
  private static func date(_ name: String, _ code: String, _ date: String, iso: String? = nil) -> [LayoutFaultKind] {
    [
      value(name, .decisionDate, code, when: hasDates) { _, own in CivilDate(iso: own) == nil ? date : iso ?? date },
      value("\(name) in the decision", .decisionNumber, code, when: { $0.decisions == .oneColumn }) { product, _ in
        "\(product.decision) ngày \(date)"
      },
    ]
  }

  private static let values: [LayoutFaultKind] =
    [
      value("blank address", .address, "missing-value") { _, _ in "" },
      value("blank phone", .phone, "missing-value") { _, _ in "" },
      LayoutFaultKind(name: "blank commune") { bed, random in
        let product = bed.product(&random)
        // Where a further product leaves its producer blank, a blank unit beside it goes on with the one above too.
        guard let (sheet, row) = bed.row(of: product), let column = bed.place(of: .value(product, .entity))?.column,
          bed.options.producers != .blank || bed.layout.sheets[sheet][row, column] != nil,
          let expected = bed.found("missing-value", at: .value(product, .commune))
        else { return nil }
        return PlantedLayoutFault(layout: bed.replacing(.value(product, .commune), with: ""), expected: [expected])
      },
      value("blank stars", .stars, "missing-value") { _, _ in "" },
      value("blank decision", .decisionNumber, "missing-value", when: hasDates) { _, _ in "" },
      value("blank decision and date", .decisionNumber, "no-decision-date", when: { $0.decisions == .oneColumn }) {
        _, _ in ""
      },
      value("blank date", .decisionDate, "no-decision-date", when: hasDates) { _, _ in "" },
      value("bare year", .decisionDate, "no-decision-date", when: hasDates) { product, _ in "\(product.decided.year)" },
      value("month and year", .decisionDate, "no-decision-date", when: hasDates) { product, _ in
        "\(product.decided.month)/\(product.decided.year)"
      },
      value("phone a digit short", .phone, "phone-format") { product, _ in String(product.phone.dropLast()) },
      value("phone a digit long", .phone, "phone-format") { product, _ in "\(product.phone)1" },
      value("letter in a phone", .phone, "phone-format") { product, _ in
        product.phone.prefix(4) + "O" + product.phone.dropFirst(5)
      },
      value("lost zero", .phone, "phone-lost-zero") { product, _ in String(product.phone.dropFirst()) },
      value("six stars", .stars, "stars-range") { _, _ in "6" },
      value("stars in words", .stars, "stars-range") { _, _ in "đạt" },
      value("stars against score", .stars, "stars-score") { product, _ in product.stars == 3 ? "4" : "3" },
      value("score beyond", .score, "stars-score") { _, _ in "157" },
      value("score in words", .score, "stars-score") { _, _ in "cao" },
    ]
    + date("day that is none", "date-format", "31/02/2022") + date("month before day", "date-format", "12/31/2022")
    + date("date to come", "date-implausible", "30/12/2202", iso: "2202-12-30")
    + date("date of before", "date-implausible", "30/12/2012", iso: "2012-12-30")
}

// MARK: who produces

extension LayoutFaultKind {
  /// A value replaced that tells producers apart, so that counts follow.
  private static func identity(
    _ name: String, _ field: Field, _ code: String,
    becomes: @escaping @Sendable (ListTruth.Product) -> String?
  ) -> LayoutFaultKind {
    LayoutFaultKind(name: name) { bed, random in
      let product = bed.product(&random)
      let tag = LayoutGrid.Tag.value(product, field)
      guard let expected = bed.found(code, at: tag), let text = becomes(bed.layout.products[product]) else {
        return nil
      }
      return PlantedLayoutFault(
        layout: bed.replacing(tag, with: text), expected: [expected], isCompanion: { $0.isCount })
    }
  }

  private static let identities: [LayoutFaultKind] = [
    identity("blank entity", .entity, "missing-value") { _ in "" },
    identity("blank representative", .representative, "missing-value") { _ in "" },
    LayoutFaultKind(name: "entity without a kind") { bed, random in
      guard !bed.options.hasKindColumn else { return nil }
      let tag = LayoutGrid.Tag.value(bed.product(&random), .entity)
      guard let expected = bed.found("kind-unknown", at: tag) else { return nil }
      return PlantedLayoutFault(
        layout: bed.replacing(tag, with: "Anh Tám Mẫu"), expected: [expected],
        // The same number is that of the producer it was.
        isCompanion: { $0.isCount || $0.code == "shared-phone" })
    },
    identity("kind against name", .entityKind, "kind-conflict") { $0.kind == "htx" ? "Doanh nghiệp" : "Hợp tác xã" },
    LayoutFaultKind(name: "blank product") { bed, random in
      let product = bed.product(&random)
      guard let (sheet, row) = bed.row(of: product), bed.layout.sheets[sheet].rows[row].count > 2,
        let expected = bed.found("missing-value", at: .value(product, .product))
      else { return nil }
      // With neither a number nor a producer, nothing tells that the row is a product.
      let entity = bed.place(of: .value(product, .entity)).flatMap { bed.layout.sheets[sheet][row, $0.column] }
      let isTold = !bed.text(at: .value(product, .number)).isEmpty || (entity.map { $0.text.count > 8 } ?? false)
      return PlantedLayoutFault(
        layout: bed.replacing(.value(product, .product), with: ""),
        expected: isTold ? [expected] : [FoundFault(sheet: sheet, address: "\(row + 1)", code: "row-unread")],
        isCompanion: { !isTold && ($0.isCount || $0.code == "band-empty") })
    },
  ]
}

// MARK: numbering

extension LayoutFaultKind {
  private static let numberings: [LayoutFaultKind] = [
    LayoutFaultKind(name: "wrong number") { bed, random in
      let tag = LayoutGrid.Tag.value(bed.product(&random), .number)
      let text = bed.text(at: tag)
      guard let number = Int(text.prefix { $0.isNumber }), let expected = bed.found("numbering", at: tag) else {
        return nil
      }
      return PlantedLayoutFault(layout: bed.replacing(tag, with: "\(number + 40)"), expected: [expected])
    },
    LayoutFaultKind(name: "blank number") { bed, random in
      let product = bed.product(&random)
      let tag = LayoutGrid.Tag.value(product, .number)
      guard bed.options.numbering != .producers, let expected = bed.found("numbering", at: tag),
        let sheet = bed.row(of: product)?.sheet
      else { return nil }
      // A sheet of a single product may do without.
      let others = bed.layout.sheets[sheet].roles.count { if case .product = $0 { true } else { false } }
      guard others > 2 else { return nil }
      return PlantedLayoutFault(layout: bed.replacing(tag, with: ""), expected: [expected])
    },
    LayoutFaultKind(name: "renumbered heading") { bed, random in
      let numbered = bed.layout.statements.indices.filter { bed.place(of: .bandNumber($0)) != nil }
      guard let band = bed.any(numbered, &random), let place = bed.place(of: .bandNumber(band)),
        let expected = bed.found("band-numbering", at: .bandNumber(band))
      else { return nil }
      let text = bed.text(at: .bandNumber(band))
      guard let style = BandNumber.prefix(of: text)?.number.style ?? BandNumber(text)?.style else { return nil }
      // A single heading of its kind on a sheet may have any number.
      let alike = numbered.count { other in
        let text = bed.text(at: .bandNumber(other))
        return bed.place(of: .bandNumber(other))?.sheet == place.sheet
          && (BandNumber.prefix(of: text)?.number.style ?? BandNumber(text)?.style) == style
      }
      guard alike > 1 else { return nil }
      let rest = text.drop { $0 != "." && $0 != " " }
      return PlantedLayoutFault(
        layout: bed.replacing(.bandNumber(band), with: style.text(of: style == .letter ? 11 : 34) + rest),
        expected: [expected])
    },
  ]
}
