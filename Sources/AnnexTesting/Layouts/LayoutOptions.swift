/// How a made-up list looks, every habit chosen on its own.
package struct LayoutOptions {
  /// How districts are told.
  package enum Districts: String, CaseIterable {
    /// In a column.
    case column
    /// «I. Thành phố Lai Châu: 23 sản phẩm của 12 chủ thể (2 Doanh nghiệp, 3 HTX, 7 hộ kinh doanh)»
    case sentence
    /// «I. THÀNH PHỐ LAI CHÂU (23 SP/12 CT: 02 DN, 03 HTX, 07 HKD)»
    case abbreviated
    /// The same with the number in a cell of its own.
    case numberApart
    /// Number, name, «23 sản phẩm» and «12 chủ thể» in four cells.
    case countsApart
    /// Figures under «Số SP», «Số chủ thể» and the kinds.
    case countColumns
    /// «I. Thành phố Lai Châu - SP: 23; CT: 12 (DN: 02; HTX: 03; HKD: 07)»
    case wordFirst
    /// «Thành phố Lai Châu có 23 sản phẩm của 12 chủ thể»
    case unnumbered
    /// «Huyện Tam Đường», and nothing else.
    case nameOnly
    /// «1. Huyện Tam Đường (11 sản phẩm)»
    case arabic
    /// «II. H. Tam Đường: 11 SP»
    case shortUnits
    /// «II. Tam Đường: 11 sản phẩm của 7 chủ thể»
    case bareNames
    /// A sheet each, with name and counts in its title.
    case sheetTitles
    /// A sheet each, named for it.
    case sheetNames

    package var isSheet: Bool { self == .sheetTitles || self == .sheetNames }
  }

  /// How sections are told; where they are not, every district stands once with the products of all.
  package enum Sections: String, CaseIterable {
    case none
    /// `A` and the words in two cells.
    case apart
    /// «A. Danh sách …» in one.
    case joined
    /// A sheet each.
    case sheets
    /// A file each.
    case files
  }

  /// How communes are told.
  package enum Communes: String, CaseIterable {
    case none, column
    /// «Bản Mường, xã Mường Than» in the column.
    case addressColumn
    /// «1. Xã Bình Lư (2 sản phẩm)»
    case numbered
    /// «Xã Bình Lư: 2 sản phẩm của 1 chủ thể»
    case unnumbered
  }

  package enum Numbering: String, CaseIterable {
    case none, anew, onward, padded, dotted
    /// Only the first product of a producer has a number.
    case producers
  }

  /// How a producer of several products stands beside them.
  package enum Producers: String, CaseIterable {
    case merged, blank, repeated, ditto
    /// Merged by name only, the other cells repeated.
    case mergedName
  }

  package enum Totals: String, CaseIterable {
    case none
    /// «Tổng cộng: 105 sản phẩm của 57 chủ thể» at the end.
    case sentence
    /// «Tổng cộng» with figures under products and producers.
    case cells
    /// «Cộng: …» after every district and at the end.
    case everywhere
    /// Right below the header.
    case top
  }

  package enum File: String, CaseIterable {
    case workbook, commas, semicolons, tabs, semicolonsUTF16, tabsUTF16

    package var isWorkbook: Bool { self == .workbook }
  }

  package enum Decisions: String, CaseIterable {
    case none, twoColumns, oneColumn
  }

  package enum Notes: String, CaseIterable {
    case none, remarks, signatures
  }

  package var districts: Districts
  package var sections: Sections
  package var communes: Communes
  package var numbering: Numbering
  package var producers: Producers
  package var totals: Totals
  package var file: File
  package var decisions: Decisions
  package var notes: Notes
  /// Rows of the header, 1 to 3.
  package var headerDepth: Int
  package var hasKindColumn: Bool
  package var hasStars: Bool
  package var extraColumns: Int
  package var isShuffled: Bool
  package var offset: (rows: Int, columns: Int)
  /// Whether the title says how many products there are.
  package var hasTitleCounts: Bool
  package var hasColumnNumbers: Bool
  /// Products between repeated headers; nil for none.
  package var pageLength: Int?
  package var hasBlankRows: Bool
  /// Whether letters and tones are written apart (NFD).
  package var isDecomposed: Bool
  /// Chooses the words among those that mean the same.
  package var wording: Int

  /// Chooses every habit at random; what cannot stand together is put right.
  package init(_ random: inout SeededGenerator) {
    func any<Value: CaseIterable>(_ values: Value.Type) -> Value {
      let all = Array(values.allCases)
      return all[Int.random(in: 0..<all.count, using: &random)]
    }
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    districts = any(Districts.self)
    sections = any(Sections.self)
    communes = any(Communes.self)
    numbering = any(Numbering.self)
    producers = any(Producers.self)
    totals = any(Totals.self)
    file = chance(55) ? .workbook : any(File.self)
    decisions = any(Decisions.self)
    notes = any(Notes.self)
    headerDepth = Int.random(in: 1...3, using: &random)
    hasKindColumn = chance(40)
    hasStars = chance(50)
    extraColumns = chance(50) ? 0 : Int.random(in: 1...4, using: &random)
    isShuffled = chance(50)
    offset = (
      chance(40) ? Int.random(in: 1...4, using: &random) : 0, chance(30) ? Int.random(in: 1...3, using: &random) : 0
    )
    hasTitleCounts = chance(30)
    hasColumnNumbers = chance(20)
    pageLength = chance(30) ? Int.random(in: 12...30, using: &random) : nil
    hasBlankRows = chance(20)
    isDecomposed = chance(10)
    wording = Int.random(in: 0..<1_000, using: &random)
    reconcile()
  }

  private mutating func reconcile() {
    if !file.isWorkbook {
      // A text file has no sheets and merges nothing.
      if districts.isSheet { districts = .sentence }
      if sections == .sheets { sections = .files }
      if producers == .merged || producers == .mergedName { producers = .blank }
    }
    if districts.isSheet, sections == .sheets || sections == .apart || sections == .joined { sections = .none }
    // Communes are headings only inside the headings of districts.
    if districts == .column, communes == .numbered || communes == .unnumbered { communes = .column }
    if sections != .none, totals == .top { totals = .sentence }
    // A list of nothing but names has no place for a number apart.
    if numbering == .none, [.numberApart, .countsApart, .countColumns].contains(districts) { districts = .wordFirst }
    if numbering == .none, sections == .apart { sections = .joined }
    if districts == .countColumns { hasColumnNumbers = false }
  }
}
