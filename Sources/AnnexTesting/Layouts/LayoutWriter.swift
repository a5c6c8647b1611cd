internal import Registry

/// Writes a truth as a list in some layout.
package struct LayoutWriter {
  private let options: LayoutOptions
  private let columns: LayoutColumns
  private let values: LayoutValues
  private var products: [ListTruth.Product] = []
  private var statements: [Statement] = []
  private var grid = LayoutGrid(name: "")
  /// The number of the last product row.
  private var number = 0
  private var rowsOnPage = 0

  /// The list in a layout.
  package static func layout(
    of truth: ListTruth, _ options: LayoutOptions, _ random: inout SeededGenerator
  ) -> Layout {
    var writer = LayoutWriter(options: options, columns: LayoutColumns(options, &random), values: LayoutValues(options))
    let tree = LayoutTree(truth, options)
    let sheets = tree.sheets.map { writer.write($0) }
    return Layout(
      options: options, sheets: options.isDecomposed ? sheets.map { $0.decomposed() } : sheets,
      files: tree.sheets.map(\.file), products: writer.products, statements: writer.statements)
  }

  private init(options: LayoutOptions, columns: LayoutColumns, values: LayoutValues) {
    self.options = options
    self.columns = columns
    self.values = values
  }

  private var first: Int { columns.indices.lowerBound }
  private var last: Int { columns.indices.upperBound - 1 }
  private var isMerging: Bool { options.file.isWorkbook }

  private mutating func write(_ sheet: LayoutTree.Sheet) -> LayoutGrid {
    grid = LayoutGrid(name: sheet.name)
    number = 0
    rowsOnPage = 0
    let all = sheet.nodes.flatMap(\.allProducts)
    let start = products.count
    titles(of: sheet, all)
    columns.write(to: &grid, isMerging: isMerging)
    if options.hasColumnNumbers {
      let numbers = columns.indices.enumerated().map { ($1, LayoutGrid.Cell("(\($0 + 1))", .header)) }
      grid.append(Dictionary(uniqueKeysWithValues: numbers), .header)
    }
    if options.totals == .top { total("Tổng số", all, start..<start + all.count, parts: []) }
    for node in sheet.nodes { write(node) }
    if [.sentence, .cells, .everywhere].contains(options.totals) {
      total("Tổng cộng", all, start..<products.count, parts: sheet.nodes.filter { $0.kind != .rows })
    }
    notes()
    return grid
  }

  // MARK: above and below the table

  private mutating func titles(of sheet: LayoutTree.Sheet, _ all: [ListTruth.Product]) {
    if options.offset.rows > 1 {
      let right = max(first + 3, last - 1)
      line([(first, "UBND TỈNH LAI CHÂU"), (right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")], .title)
      line([(first, "SỞ NÔNG NGHIỆP VÀ PTNT"), (right, "Độc lập - Tự do - Hạnh phúc")], .title)
    }
    for _ in 0..<options.offset.rows { grid.append([:], .blank) }
    let programme = "DANH SÁCH SẢN PHẨM ĐĂNG KÝ THAM GIA CHƯƠNG TRÌNH OCOP"
    if options.districts == .sheetTitles, let unit = sheet.title {
      let isShort = options.wording.isMultiple(of: 2)
      title(all) { counts in
        isShort
          ? "\(programme) \(unit.uppercased()) NĂM 2023 (\(CountWording.short(counts)))"
          : "\(programme) CỦA \(unit): \(CountWording.sentence(counts))"
      }
    } else if options.hasTitleCounts {
      let heading = sheet.title ?? programme
      title(all) { "\(heading) năm 2023: \(CountWording.sentence($0))" }
    } else {
      line([(first, "\(programme) NĂM 2023")], .title, isAcross: true)
    }
    if options.wording.isMultiple(of: 3) {
      line([(first, "(Kèm theo Kế hoạch số       /KH-UBND ngày     tháng 4 năm 2023 của UBND tỉnh Lai Châu)")], .title)
      grid.append([:], .blank)
    }
  }

  private mutating func title(_ all: [ListTruth.Product], _ words: @escaping @Sendable (LayoutCounts) -> String) {
    let id = state(.title, Array(products.count..<products.count + all.count), LayoutCounts(all), words: words)
    line([(first, words(statements[id].counts))], .title, isAcross: true, tags: figureTags(id) + [.words(id)])
  }

  private mutating func notes() {
    guard options.notes != .none else { return }
    if options.wording.isMultiple(of: 2) { grid.append([:], .blank) }
    let right = max(first + 3, last - 1)
    if options.notes == .remarks {
      line([(first, "Ghi chú: danh sách lập theo đăng ký của các huyện, thành phố năm 2023.")], .note)
      line([(first, "- Số liệu tính đến hết tháng 3.")], .note)
    } else {
      line([(right, "Lai Châu, ngày 14 tháng 4 năm 2023")], .note)
      line([(first + 1, "NGƯỜI LẬP BIỂU"), (right, "KT. GIÁM ĐỐC")], .note)
      line([(first + 1, "(Ký, ghi rõ họ tên)"), (right, "PHÓ GIÁM ĐỐC")], .note)
      line([(first + 1, "Lò Văn Mẫu"), (right, "Vàng Thị Mẫu")], .note)
    }
  }

  // MARK: headings and totals

  private mutating func write(_ node: LayoutTree.Node) {
    if node.kind != .rows {
      if options.hasBlankRows { grid.append([:], .blank) }
      heading(node)
      if options.numbering != .onward { number = 0 }
    }
    let start = products.count
    write(node.products)
    for child in node.children { write(child) }
    if node.kind == .district, options.totals == .everywhere {
      let words = options.wording.isMultiple(of: 3) ? "Cộng \(node.name)" : "Cộng"
      total(words, node.allProducts, start..<products.count, parts: [])
    }
  }

  private mutating func heading(_ node: LayoutTree.Node) {
    let all = node.allProducts
    let style = HeadingStyle(node, options)
    let id = state(
      .heading, Array(products.count..<products.count + all.count), LayoutCounts(all), subjects: style.subjects,
      words: style.words, figure: style.figure)
    let counts = statements[id].counts
    var cells: [Int: LayoutGrid.Cell] = [:]
    var words = LayoutGrid.Cell(style.words(counts), .words(id))
    var wordsColumn = first
    if let number = style.numberApart {
      cells[first] = LayoutGrid.Cell(number, .bandNumber(id))
      wordsColumn = first + 1
    } else if style.hasNumber {
      words.tags.insert(.bandNumber(id))
    }
    switch style.figures {
    case .inWords: words.tags.formUnion(figureTags(id))
    case .beside:
      for (offset, subject) in style.subjects.enumerated() {
        cells[wordsColumn + 1 + offset] = LayoutGrid.Cell(
          style.figure(subject, counts[subject] ?? 0), .figure(id, subject))
      }
    case .inColumns:
      for subject in style.subjects where counts[subject] != nil {
        guard let column = columns.index(of: .counts(subject)) else { continue }
        cells[column] = LayoutGrid.Cell("\(counts[subject] ?? 0)", .figure(id, subject))
      }
    }
    cells[wordsColumn] = words
    if isMerging, style.figures == .inWords, !options.wording.isMultiple(of: 5) || !style.hasNumber {
      grid.merge(rows: grid.rows.count...grid.rows.count, columns: wordsColumn...last)
    }
    grid.append(cells, .band(id))
  }

  private mutating func total(
    _ words: String, _ all: [ListTruth.Product], _ range: Range<Int>, parts: [LayoutTree.Node]
  ) {
    var counts = LayoutCounts(all)
    if parts.count > 1, options.wording.isMultiple(of: 4) {
      counts = LayoutCounts(addingUp: parts.map { LayoutCounts($0.allProducts) })
    }
    let product = columns.index(of: .product) ?? first
    let entity = columns.index(of: .entity) ?? first
    if options.totals == .cells, product != first {
      let subjects: [DeclaredCounts.Subject] = entity == first ? [.products] : [.products, .entities]
      let id = state(.total, Array(range), counts, subjects: subjects, words: { _ in words }) { "\($1)" }
      var cells = [first: LayoutGrid.Cell(words, .words(id))]
      cells[product] = LayoutGrid.Cell("\(counts.products)", .figure(id, .products))
      if entity != first { cells[entity] = LayoutGrid.Cell("\(counts.entities)", .figure(id, .entities)) }
      grid.append(cells, .total(id))
      return
    }
    let id = state(.total, Array(range), counts) { "\(words): \(CountWording.sentence($0))" }
    let cell = LayoutGrid.Cell(statements[id].words(counts), .words(id))
    var tagged = cell
    tagged.tags.formUnion(figureTags(id))
    grid.append([first: tagged], .total(id))
  }

  private mutating func state(
    _ place: Statement.Place, _ products: [Int], _ counts: LayoutCounts, subjects: [DeclaredCounts.Subject]? = nil,
    words: @escaping @Sendable (LayoutCounts) -> String,
    figure: @escaping @Sendable (DeclaredCounts.Subject, Int) -> String = CountWording.figure
  ) -> Int {
    let all = [.products, .entities] + counts.kinds.map { DeclaredCounts.Subject.kind($0.kind) }
    statements.append(
      Statement(
        place: place, products: products, counts: counts,
        subjects: (subjects ?? all).filter { counts[$0] != nil }, words: words, figure: figure))
    return statements.count - 1
  }

  private func figureTags(_ id: Int) -> [LayoutGrid.Tag] { statements[id].subjects.map { .figure(id, $0) } }

  // MARK: products

  private mutating func write(_ rows: [ListTruth.Product]) {
    var start = 0
    while start < rows.count {
      var end = start
      while end + 1 < rows.count, rows[end + 1].entity == rows[start].entity,
        rows[end + 1].representative == rows[start].representative,
        rows[end + 1].address == rows[start].address
      {
        end += 1
      }
      breakPage()
      write(run: Array(rows[start...end]))
      start = end + 1
    }
  }

  private mutating func breakPage() {
    guard let length = options.pageLength, rowsOnPage >= length else { return }
    rowsOnPage = 0
    columns.write(to: &grid, isMerging: isMerging)
  }

  /// The products of one producer, right below each other.
  private mutating func write(run: [ListTruth.Product]) {
    let top = grid.rows.count
    let leader = products.count
    for (offset, product) in run.enumerated() {
      // Where nothing is merged a page may end between the products of a producer.
      if offset > 0, !isMerging { breakPage() }
      products.append(product)
      let index = products.count - 1
      var cells: [Int: LayoutGrid.Cell] = [:]
      for column in columns.columns {
        guard let place = columns.index(of: column.content) else { continue }
        if case .field(.number) = column.content {
          cells[place] = LayoutGrid.Cell(numberText(offset), .value(index, .number))
        } else if case .field(let field) = column.content, field.isOfEntity, run.count > 1 {
          cells[place] = producerCell(field, product, offset, leader, run.count)
        } else {
          let text = values.text(column.content, of: product, index)
          cells[place] = LayoutGrid.Cell(text, column.content.field.map { .value(index, $0) } ?? .other)
        }
      }
      grid.append(cells, .product(index))
      rowsOnPage += 1
    }
    guard run.count > 1, isMerging else { return }
    for field in Field.allCases where field.isOfEntity && isMerged(field) {
      if let column = columns.index(of: field) {
        grid.merge(rows: top...(top + run.count - 1), columns: column...column)
      }
    }
  }

  private func isMerged(_ field: Field) -> Bool {
    options.producers == .merged || (options.producers == .mergedName && field == .entity)
  }

  private func producerCell(
    _ field: Field, _ product: ListTruth.Product, _ offset: Int, _ leader: Int, _ count: Int
  ) -> LayoutGrid.Cell {
    let text = values.text(.field(field), of: product, leader + offset)
    let isUnit = field == .commune || field == .district
    let isRepeated =
      options.producers == .repeated || (options.producers == .mergedName && field != .entity)
      || (options.producers == .blank && isUnit && options.wording.isMultiple(of: 2))
    if isRepeated { return LayoutGrid.Cell(text, .value(leader + offset, field)) }
    guard offset > 0 else {
      var cell = LayoutGrid.Cell(text)
      cell.tags = Set((leader..<leader + count).map { .value($0, field) })
      return cell
    }
    let marks = ["nt", "Như trên", "-nt-", "″", "\"", "nt.", "〃"]
    return LayoutGrid.Cell(options.producers == .ditto ? marks[options.wording % marks.count] : "", .other)
  }

  private mutating func numberText(_ offset: Int) -> String {
    if options.numbering == .producers, offset > 0 { return "" }
    number += 1
    return switch options.numbering {
    case .none: ""
    case .anew, .onward, .producers: "\(number)"
    case .padded: number < 10 ? "0\(number)" : "\(number)"
    case .dotted: "\(number)."
    }
  }

  // MARK: lines

  private mutating func line(
    _ texts: [(column: Int, text: String)], _ role: LayoutGrid.Row, isAcross: Bool = false,
    tags: [LayoutGrid.Tag] = [.other]
  ) {
    var cells: [Int: LayoutGrid.Cell] = [:]
    for (column, text) in texts {
      var cell = LayoutGrid.Cell(text)
      cell.tags = Set(tags)
      cells[column] = cell
    }
    if isAcross, isMerging { grid.merge(rows: grid.rows.count...grid.rows.count, columns: first...last) }
    grid.append(cells, role)
  }
}

extension LayoutColumns.Column.Content {
  fileprivate var field: Field? {
    if case .field(let field) = self { field } else { nil }
  }
}
