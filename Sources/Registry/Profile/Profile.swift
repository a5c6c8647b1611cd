package import Diagnostics

/// What a programme's lists look like and what its rules are.
///
/// The engine knows no programme but through this.
package struct Profile: Sendable {
  /// The header texts a field goes by.
  package struct Column: Sendable {
    package let field: Field
    package let headers: [String]

    package init(_ field: Field, _ headers: [String]) {
      self.field = field
      self.headers = headers
    }
  }

  /// A legal kind of producer and the words it goes by in names, kind columns and headings.
  package struct Kind: Sendable {
    package let kind: EntityKind
    /// How reports and findings call it.
    package let label: Phrase
    package let words: [String]

    package init(_ kind: EntityKind, _ label: Phrase, words: [String]) {
      self.kind = kind
      self.label = label
      self.words = words
    }
  }

  /// A kind of administrative unit and the words its names begin with.
  package struct UnitKind: Sendable {
    package let level: Band.Level
    /// The first is the full word, the others are ways to shorten it; «X.» only counts with its dot.
    package let words: [String]

    package init(_ level: Band.Level, _ words: [String]) {
      self.level = level
      self.words = words
    }
  }

  /// The lowest score that earns a number of stars.
  package struct ScoreBand: Sendable {
    package let stars: Int
    package let lowest: Double

    package init(stars: Int, lowest: Double) {
      self.stars = stars
      self.lowest = lowest
    }
  }

  /// The programme's name, as reports write it.
  package let programme: Phrase
  package var columns: [Column]
  /// Header texts that hold no field, though words in them name one: «Đơn vị tính».
  package let otherColumns: [String]
  package let kinds: [Kind]
  /// Words a heading counts products with.
  package let productWords: [String]
  /// Words a heading counts entities with.
  package let entityWords: [String]
  package let unitKinds: [UnitKind]
  /// Words of headings that name no unit but products: «Nhóm thực phẩm».
  package let groupWords: [String]
  /// Words in producers' names that mean the same, and in each group the one that stands for all.
  package let equivalents: [[String]]
  /// Words a row of totals begins with.
  package let totalWords: [String]
  /// Words a note or a signature block begins with.
  package let noteWords: [String]
  /// Fields without which a row says nothing: a blank one is an error.
  package let required: [Field]
  /// Fields a list that has their column is expected to fill: a blank one is a warning.
  package let expected: [Field]
  package let validity: Validity
  /// The day the programme began, if it is known: no decision is older.
  package let begun: CivilDate?
  /// Stars a product can have.
  package let stars: ClosedRange<Int>
  /// Scores a product can have.
  package let scores: ClosedRange<Double>
  /// From the fewest stars to the most.
  package let scoreBands: [ScoreBand]
  /// Days ahead for which the bulletin counts certificates that end.
  package let horizons: [Int]
  /// Whose administrative units the lists are written with; nil where the lists' own units are to tell.
  package var unitEra: UnitEra?

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

  /// The stars a score earns; nil below the lowest band.
  package func stars(forScore score: Double) -> Int? {
    scoreBands.last { score >= $0.lowest }?.stars
  }
}
