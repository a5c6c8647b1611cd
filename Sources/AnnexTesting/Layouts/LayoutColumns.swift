package import Registry

/// The columns of a made-up list from left to right, and the header over them.
package struct LayoutColumns {
  /// One column: what it holds, and what stands over it from the top down.
  package struct Column {
    package enum Content: Hashable {
      case field(Field)
      case counts(DeclaredCounts.Subject)
      case extra(Int)
    }

    package let content: Content
    package let headers: [String]
  }

  package let columns: [Column]
  package let depth: Int
  private let first: Int

  /// The column of a field, from 0; nil if the list has none.
  package func index(of content: Column.Content) -> Int? {
    columns.firstIndex { $0.content == content }.map { $0 + first }
  }

  package func index(of field: Field) -> Int? { index(of: .field(field)) }

  package var indices: Range<Int> { first..<first + columns.count }

  package init(_ options: LayoutOptions, _ random: inout SeededGenerator) {
    let names = HeaderNames(options)
    var clusters = names.clusters
    var lead = options.numbering == .none ? [] : [names.column(.number)]
    if [.numberApart, .countsApart, .countColumns].contains(options.districts) {
      lead.append(clusters.removeFirst()[0])
    }
    if options.isShuffled {
      clusters = clusters.map { Self.shuffled($0, &random) }.shuffled(using: &random)
      if options.headerDepth == 1 { clusters = [clusters.joined().shuffled(using: &random)] }
    }
    columns = lead + clusters.joined() + names.counts
    depth = columns.map(\.headers.count).max() ?? 1
    first = options.offset.columns
  }

  /// Other orders, what stands under one cell of a header kept together.
  private static func shuffled(_ columns: [Column], _ random: inout SeededGenerator) -> [Column] {
    Dictionary(grouping: columns) { $0.headers.count > 2 ? $0.headers[1] : $0.headers.joined() }
      .sorted { $0.key < $1.key }.map { $0.value.shuffled(using: &random) }.shuffled(using: &random).flatMap(\.self)
  }

  /// Writes the header into a grid; cells over others are merged where the file can.
  package func write(to grid: inout LayoutGrid, isMerging: Bool) {
    let top = grid.rows.count
    for line in 0..<depth {
      var cells: [Int: LayoutGrid.Cell] = [:]
      for (index, column) in columns.enumerated() where line < column.headers.count {
        let isGroup = line < column.headers.count - 1
        let goesOn = index > 0 && columns[index - 1].headers.prefix(line + 1) == column.headers.prefix(line + 1)
        if isGroup, goesOn, columns[index - 1].headers.count > line + 1 { continue }
        cells[first + index] = LayoutGrid.Cell(column.headers[line], .header)
      }
      grid.append(cells, .header)
    }
    guard isMerging else { return }
    for (index, column) in columns.enumerated() where column.headers.count < depth {
      let start = top + column.headers.count - 1
      grid.merge(rows: start...(top + depth - 1), columns: (first + index)...(first + index))
    }
    for line in 0..<depth { mergeGroups(line, top, &grid) }
  }

  private func mergeGroups(_ line: Int, _ top: Int, _ grid: inout LayoutGrid) {
    var start = 0
    while start < columns.count {
      var end = start
      while end + 1 < columns.count, columns[start].headers.count > line + 1, columns[end + 1].headers.count > line + 1,
        columns[end + 1].headers.prefix(line + 1) == columns[start].headers.prefix(line + 1)
      {
        end += 1
      }
      if end > start { grid.merge(rows: (top + line)...(top + line), columns: (first + start)...(first + end)) }
      start = end + 1
    }
  }
}

/// What columns are called: other words in every list.
private struct HeaderNames {
  private let options: LayoutOptions

  init(_ options: LayoutOptions) { self.options = options }

  private func pick(_ words: [String]) -> String { words[options.wording % words.count] }

  func column(_ field: Field) -> LayoutColumns.Column {
    LayoutColumns.Column(content: .field(field), headers: path(of: field))
  }

  /// Columns that belong together, products first.
  var clusters: [[LayoutColumns.Column]] {
    var fields: [[Field]] = [[.product], [.entity, .representative, .phone, .address]]
    if options.hasKindColumn { fields[1].insert(.entityKind, at: 1) }
    if options.communes == .column || options.communes == .addressColumn { fields.append([.commune]) }
    if options.districts == .column { fields.append([.district]) }
    if options.hasStars { fields.append([.stars, .score]) }
    switch options.decisions {
    case .none: break
    case .oneColumn: fields.append([.decisionNumber])
    case .twoColumns: fields.append([.decisionNumber, .decisionDate])
    }
    let extras = (0..<options.extraColumns).map { index in
      LayoutColumns.Column(
        content: .extra(index), headers: [Self.extras[(options.wording + index) % Self.extras.count]])
    }
    return fields.map { $0.map(column) } + (extras.isEmpty ? [] : [extras])
  }

  /// The columns in which headings have their figures.
  var counts: [LayoutColumns.Column] {
    guard options.districts == .countColumns else { return [] }
    let subjects: [(DeclaredCounts.Subject, String, String)] =
      [(.products, "Số SP", "Sản phẩm"), (.entities, "Số chủ thể", "Chủ thể")]
      + Profile.ocop.kinds.map { kind in
        let name = CountWording.shortNames[kind.kind] ?? ""
        return (.kind(kind.kind), options.wording.isMultiple(of: 2) ? name : "Số \(name)", name)
      }
    return subjects.map { subject, flat, short in
      let headers = options.headerDepth == 1 ? [flat] : [pick(["Số lượng", "Tổng số"]), short]
      return LayoutColumns.Column(content: .counts(subject), headers: headers)
    }
  }

  private func path(of field: Field) -> [String] {
    guard options.headerDepth > 1 else { return [pick(Self.words[field] ?? [field.name])] }
    let isDeep = options.headerDepth > 2
    switch field {
    case .entity: return [group, pick(["Tên", "Tên chủ thể", "Tên cơ sở"])]
    case .representative:
      return isDeep ? [group, "Người đại diện", "Họ tên"] : [group, pick(["Đại diện", "Người đại diện"])]
    case .phone: return isDeep ? [group, "Người đại diện", "Điện thoại"] : [group, pick(["Điện thoại", "SĐT"])]
    case .address: return [group, "Địa chỉ"]
    case .entityKind: return [group, "Loại hình"]
    case .decisionNumber where options.decisions == .twoColumns:
      return [pick(["Quyết định", "Quyết định công nhận"]), "Số"]
    case .decisionDate: return [pick(["Quyết định", "Quyết định công nhận"]), "Ngày"]
    case .stars: return [pick(["Kết quả", "Kết quả đánh giá"]), "Hạng sao"]
    case .score: return [pick(["Kết quả", "Kết quả đánh giá"]), "Điểm"]
    default: return [pick(Self.words[field] ?? [field.name])]
    }
  }

  private var group: String { pick(["Thông tin chủ thể", "Chủ thể", "Chủ thể sản xuất", "THÔNG TIN VỀ CHỦ THỂ"]) }

  private static let words: [Field: [String]] = [
    .number: ["TT", "STT", "Số TT", "Stt"],
    .product: ["Tên sản phẩm", "Sản phẩm", "TÊN SẢN PHẨM", "Tên sản phẩm/huyện", "Tên sản phẩm⏎đăng ký"],
    .entity: ["Tên chủ thể", "Chủ thể", "Tên chủ thể sản xuất", "Đơn vị sản xuất", "Cơ sở sản xuất", "TÊN CHỦ THỂ"],
    .entityKind: ["Loại hình", "Loại hình chủ thể", "Loại hình⏎tổ chức"],
    .representative: ["Đại diện", "Người đại diện", "Họ và tên người đại diện", "Chủ cơ sở"],
    .address: ["Địa chỉ", "Địa chỉ cơ sở sản xuất", "Địa chỉ sản xuất (ghi rõ)", "Đ/c"],
    .commune: ["Xã/phường", "Xã, phường", "Xã/phường/thị trấn", "Xã"],
    .district: ["Huyện/thành phố", "Huyện", "Huyện, thành phố"],
    .phone: ["Số điện thoại", "Điện thoại", "SĐT", "Số ĐT", "Điện thoại liên hệ"],
    .stars: ["Hạng sao", "Phân hạng", "Xếp hạng", "Đạt sao"],
    .score: ["Điểm", "Số điểm", "Tổng điểm", "Điểm đánh giá"],
    .decisionNumber: ["Số quyết định", "Quyết định công nhận", "QĐ số"],
    .decisionDate: ["Ngày quyết định", "Ngày công nhận", "Ngày cấp", "Ngày ký"],
  ]

  static let extras = [
    "Quy cách", "Đơn vị tính", "Sản lượng (kg/năm)", "Email", "Doanh thu năm 2022", "Website", "Giá bán", "Mã sản phẩm",
    "Điểm bán hàng", "Vốn đầu tư", "Số lao động",
  ]
}
