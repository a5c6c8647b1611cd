package import Diagnostics

/// What a programme's lists look like and what its rules are.
///
/// The engine knows no programme but through this.
package struct Profile: Hashable, Sendable {
  /// The header texts a field goes by.
  package struct Column: Hashable, Sendable {
    package let field: Field
    package let headers: [String]
    /// How reports call the column, where it is not what they call it in every programme.
    package let title: Phrase?

    package init(_ field: Field, _ headers: [String], title: Phrase? = nil) {
      self.field = field
      self.headers = headers
      self.title = title
    }
  }

  /// A column of the programme's own: kept under its header text, without a meaning to any rule.
  package struct ExtraColumn: Hashable, Sendable {
    package let headers: [String]
    /// Whether it stays out of public reports.
    package let isPersonal: Bool

    package init(_ headers: [String], isPersonal: Bool) {
      self.headers = headers
      self.isPersonal = isPersonal
    }

    /// The name in what is written out: the first header text, unless a column of the contracts is called so.
    package var name: String {
      let header = headers.first ?? ""
      return Self.reserved.contains(header) ? "extra_\(header)" : header
    }

    private static let reserved = Set(Field.allCases.map(\.name)).union([
      "section", "unit", "last_valid_day", "file", "sheet", "row", "new_commune", "new_commune_code", "revoked",
    ])
  }

  /// A legal kind of producer and the words it goes by in names, kind columns and headings.
  package struct Kind: Hashable, Sendable {
    package let kind: EntityKind
    /// How reports and findings call it.
    package let label: Phrase
    /// None for the kind of everybody whose name tells no other.
    package let words: [String]

    package init(_ kind: EntityKind, _ label: Phrase, words: [String]) {
      self.kind = kind
      self.label = label
      self.words = words
    }
  }

  /// A kind of administrative unit and the words its names begin with.
  package struct UnitKind: Hashable, Sendable {
    package let level: Band.Level
    /// The first is the full word, the others are ways to shorten it; «X.» only counts with its dot.
    package let words: [String]

    package init(_ level: Band.Level, _ words: [String]) {
      self.level = level
      self.words = words
    }
  }

  /// The lowest score that earns a number of stars.
  package struct ScoreBand: Hashable, Sendable {
    package let stars: Int
    package let lowest: Double

    package init(stars: Int, lowest: Double) {
      self.stars = stars
      self.lowest = lowest
    }
  }

  /// The programme's name, as reports write it.
  package var programme: Phrase
  /// What it calls its products and entities.
  package var nouns = Nouns.standard
  package var columns: [Column]
  package var extraColumns: [ExtraColumn] = []
  /// Header texts that hold no field, though words in them name one: «Đơn vị tính».
  package var otherColumns: [String]
  /// Fields that stay out of public reports.
  package var personal: Set<Field> = [.representative, .phone]
  package var kinds: [Kind]
  /// Words a heading counts products with.
  package var productWords: [String]
  /// Words a heading counts entities with.
  package var entityWords: [String]
  package var unitKinds: [UnitKind]
  /// Words of headings that name no unit but products: «Nhóm thực phẩm».
  package var groupWords: [String]
  /// Words in producers' names that mean the same, and in each group the one that stands for all.
  package var equivalents: [[String]]
  /// Words a row of totals begins with.
  package var totalWords: [String]
  /// Words a note or a signature block begins with.
  package var noteWords: [String]
  /// Fields without which a row says nothing: a blank one is an error.
  package var required: [Field]
  /// Fields a list that has their column is expected to fill: a blank one is a warning.
  package var expected: [Field]
  /// Fields the summary of a list without certificates lists, in order.
  package var listed: [Field] = [.number, .product, .entity, .representative, .address, .phone, .note]
  package var validity: Validity
  /// The day the programme began, if it is known: no decision is older.
  package var begun: CivilDate?
  /// Stars a product can have.
  package var stars: ClosedRange<Int>
  /// Scores a product can have.
  package var scores: ClosedRange<Double>
  /// From the fewest stars to the most.
  package var scoreBands: [ScoreBand]
  /// Days ahead for which the bulletin counts certificates that end.
  package var horizons: [Int]
  /// Whose administrative units the lists are written with; nil where the lists' own units are to tell.
  package var unitEra: UnitEra?
  /// Units that are none of the built-in table and right all the same.
  package var knownUnits: [String] = []
  /// What is said of the issuing body, by the names of `Issuer` without `issuer.`, where it is not what reports say.
  package var issuer: [String: Phrase] = [:]
  /// The plan's numbers, by name.
  package var targets: [String: Int] = [:]
  /// How reports call a target, by its name, where they have no words of their own for it.
  package var targetLabels: [String: Phrase] = [:]
  /// How grave findings are where the programme judges them otherwise; `off` for those it does not want.
  package var severities: [DiagnosticCode: Judgement] = [:]
  package var waivers: [Waiver] = []

  package init(
    programme: Phrase, columns: [Column], otherColumns: [String], kinds: [Kind], productWords: [String],
    entityWords: [String], unitKinds: [UnitKind], groupWords: [String], equivalents: [[String]],
    totalWords: [String], noteWords: [String], required: [Field],
    expected: [Field], validity: Validity, begun: CivilDate?, stars: ClosedRange<Int>, scores: ClosedRange<Double>,
    scoreBands: [ScoreBand], horizons: [Int]
  ) {
    self.programme = programme
    self.columns = columns
    self.otherColumns = otherColumns
    self.kinds = kinds
    self.productWords = productWords
    self.entityWords = entityWords
    self.unitKinds = unitKinds
    self.groupWords = groupWords
    self.equivalents = equivalents
    self.totalWords = totalWords
    self.noteWords = noteWords
    self.required = required
    self.expected = expected
    self.validity = validity
    self.begun = begun
    self.stars = stars
    self.scores = scores
    self.scoreBands = scoreBands
    self.horizons = horizons
  }

  /// How reports and findings call a kind.
  package func label(of kind: EntityKind) -> Phrase {
    kinds.first { $0.kind == kind }?.label ?? Phrase(vi: kind.rawValue, en: kind.rawValue)
  }

  /// How reports call a column, where the programme has its own word for it.
  package func title(of field: Field) -> Phrase? { columns.first { $0.field == field }?.title }

  /// The stars a score earns; nil below the lowest band.
  package func stars(forScore score: Double) -> Int? {
    scoreBands.last { score >= $0.lowest }?.stars
  }
}
