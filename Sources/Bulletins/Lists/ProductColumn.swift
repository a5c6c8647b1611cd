internal import Diagnostics
internal import Registry
internal import Reports

/// How the fields of a product stand in a table.
enum ProductColumn {
  /// The column of a field.
  ///
  /// What says something about a person is marked, and stays out of public reports.
  static func column(_ field: Field, _ profile: Profile, _ language: Language) -> Grid.Column {
    let title = (profile.title(of: field) ?? title(of: field)).text(language)
    let isPersonal = profile.personal.contains(field)
    return switch field {
    case .stars:
      Grid.Column(
        field.name, title, alignment: .center, isNumeric: true, isPersonal: isPersonal, isCategory: true)
    case .productGroup: Grid.Column(field.name, title, isPersonal: isPersonal, isCategory: true)
    case .number, .score, .decisionNumber, .decisionDate:
      Grid.Column(field.name, title, alignment: .center, isNumeric: true, isPersonal: isPersonal)
    default: Grid.Column(field.name, title, isPersonal: isPersonal)
    }
  }

  /// A column of the programme's own, under its header text.
  static func column(_ extra: Profile.ExtraColumn) -> Grid.Column {
    Grid.Column(extra.name, extra.name, isPersonal: extra.isPersonal)
  }

  static func lastValidDay(_ language: Language) -> Grid.Column {
    Grid.Column("last_valid_day", Phrase.columnLastValidDay().text(language), alignment: .center, isNumeric: true)
  }

  static func daysLeft(_ language: Language) -> Grid.Column {
    Grid.Column("days_left", Phrase.columnDaysLeft().text(language), alignment: .center, isNumeric: true)
  }

  private static func title(of field: Field) -> Phrase {
    switch field {
    case .number: .columnNumber()
    case .product: .columnProduct()
    case .productGroup: .columnProductGroup()
    case .entity: .columnEntity()
    case .entityKind: .columnEntityKind()
    case .representative: .columnRepresentative()
    case .address: .columnAddress()
    case .commune: .columnCommune()
    case .district: .columnDistrict()
    case .province: .columnProvince()
    case .phone: .columnPhone()
    case .stars: .columnStars()
    case .score: .columnScore()
    case .decisionNumber: .columnDecisionNumber()
    case .decisionDate: .columnDecisionDate()
    case .note: .columnNote()
    }
  }
}

extension Grid.Value {
  /// A day of the calendar.
  static func date(_ date: CivilDate) -> Grid.Value { .date(year: date.year, month: date.month, day: date.day) }
}
