internal import Registry

/// How one heading of a made-up list is written.
struct HeadingStyle {
  enum Figures {
    case inWords
    /// In the cells right of the words.
    case beside
    /// Under the columns that count.
    case inColumns
  }

  /// The numbering, where it has a cell of its own.
  let numberApart: String?
  /// Whether the words begin with a numbering.
  let hasNumber: Bool
  let figures: Figures
  let subjects: [DeclaredCounts.Subject]
  let words: @Sendable (LayoutCounts) -> String
  let figure: @Sendable (DeclaredCounts.Subject, Int) -> String

  private static let all: [DeclaredCounts.Subject] =
    [.products, .entities] + Profile.ocop.kinds.map { .kind($0.kind) }

  init(_ node: LayoutTree.Node, _ options: LayoutOptions) {
    switch node.kind {
    case .section, .rows: self.init(section: node, options)
    case .district: self.init(district: node, options)
    case .commune: self.init(commune: node, options)
    }
  }

  private init(
    _ words: @escaping @Sendable (LayoutCounts) -> String, numberApart: String? = nil, hasNumber: Bool = true,
    figures: Figures = .inWords, subjects: [DeclaredCounts.Subject] = HeadingStyle.all,
    figure: @escaping @Sendable (DeclaredCounts.Subject, Int) -> String = CountWording.figure
  ) {
    self.words = words
    self.numberApart = numberApart
    self.hasNumber = hasNumber
    self.figures = figures
    self.subjects = subjects
    self.figure = figure
  }

  private init(section node: LayoutTree.Node, _ options: LayoutOptions) {
    let letter = BandNumber.Style.letter.text(of: node.number)
    let name = node.name
    if options.sections == .apart {
      self.init({ "\(name): \(CountWording.sentence($0))" }, numberApart: letter, hasNumber: false)
    } else {
      self.init({ "\(letter). \(name): \(CountWording.sentence($0))" })
    }
  }

  private init(commune node: LayoutTree.Node, _ options: LayoutOptions) {
    let name = node.name
    if options.communes == .numbered {
      let number = "\(node.number)"
      self.init({ "\(number). \(name) (\($0.products) sản phẩm)" }, subjects: [.products])
    } else {
      self.init(
        { "\(name): \($0.products) sản phẩm của \($0.entities) chủ thể" }, hasNumber: false,
        subjects: [.products, .entities])
    }
  }

  private init(district node: LayoutTree.Node, _ options: LayoutOptions) {
    let roman = BandNumber.Style.roman.text(of: node.number)
    let (name, number) = (node.name, node.number)
    let bare = name.replacing("Thành phố ", with: "").replacing("Huyện ", with: "")
    let short = name.replacing("Thành phố", with: "TP.").replacing("Huyện", with: "H.")
    switch options.districts {
    case .column, .sheetTitles, .sheetNames, .sentence:
      self.init { "\(roman). \(name): \(CountWording.sentence($0))" }
    case .abbreviated: self.init { "\(roman). \(name.uppercased()) (\(CountWording.short($0)))" }
    case .numberApart:
      self.init({ "\(name): \(CountWording.sentence($0))" }, numberApart: roman, hasNumber: false)
    case .countsApart:
      self.init(
        { _ in name }, numberApart: roman, hasNumber: false, figures: .beside, subjects: [.products, .entities])
    case .countColumns:
      self.init({ _ in name }, numberApart: roman, hasNumber: false, figures: .inColumns) { "\($1)" }
    case .wordFirst: self.init { "\(roman). \(name) - \(CountWording.wordFirst($0))" }
    case .unnumbered: self.init({ "\(name) có \(CountWording.sentence($0))" }, hasNumber: false)
    case .nameOnly: self.init({ _ in name }, hasNumber: false, subjects: [])
    case .arabic: self.init({ "\(number). \(name) (\($0.products) sản phẩm)" }, subjects: [.products])
    case .shortUnits: self.init({ "\(roman). \(short): \($0.products) SP" }, subjects: [.products])
    case .bareNames: self.init { "\(roman). \(bare): \(CountWording.sentence($0))" }
    }
  }
}
