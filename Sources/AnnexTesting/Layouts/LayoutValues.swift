internal import Registry

/// How the values of a product are written in a made-up list.
package struct LayoutValues {
  private let options: LayoutOptions

  package init(_ options: LayoutOptions) { self.options = options }

  /// What a cell of a product holds, as a sheet literal writes it.
  package func text(_ content: LayoutColumns.Column.Content, of product: ListTruth.Product, _ index: Int) -> String {
    switch content {
    case .field(let field): value(field, of: product)
    case .counts: ""
    case .extra(let extra): ["hộp 200 g", "kg", "\"1.200\"", "a@b.vn", "150", "", "75.000 đ/kg"][(index + extra) % 7]
    }
  }

  private func value(_ field: Field, of product: ListTruth.Product) -> String {
    switch field {
    case .product: product.product
    case .entity: product.entity
    case .entityKind: kinds[product.kind] ?? ""
    case .representative: product.representative
    case .address: product.address
    case .phone: product.phone
    case .commune: commune(of: product)
    case .district: product.district
    case .stars: stars(product.stars)
    case .score: score(product.score)
    case .decisionNumber: decision(of: product)
    case .decisionDate: date(product.decided)
    case .number, .productGroup, .province, .note: ""
    }
  }

  private func commune(of product: ListTruth.Product) -> String {
    if options.communes == .addressColumn { return product.address }
    guard options.wording.isMultiple(of: 3) else { return product.commune }
    return product.commune.replacing("Thị trấn", with: "TT.").replacing("Phường", with: "P.").replacing(
      "Xã", with: "X.")
  }

  private func stars(_ stars: Int) -> String {
    let words = [3: "Ba", 4: "Bốn"]
    return switch options.wording % 7 {
    case 0: "\(stars)"
    case 1: "\(stars) sao"
    case 2: String(repeating: "★", count: stars)
    case 3: String(repeating: "*", count: stars)
    case 4: "\(words[stars] ?? "") sao"
    case 5: "0\(stars) sao"
    default: "Hạng \(stars) sao"
    }
  }

  /// Half points, with a decimal comma or point.
  private func score(_ score: Double) -> String {
    let text = "\(Int(score))" + (score == score.rounded() ? "" : options.wording.isMultiple(of: 2) ? ",5" : ".5")
    return options.wording.isMultiple(of: 5) ? "\(text) điểm" : text
  }

  private func decision(of product: ListTruth.Product) -> String {
    guard options.decisions == .oneColumn else { return product.decision }
    return switch options.wording % 3 {
    case 0: "Số \(product.decision) ngày \(product.decided.slashed)"
    case 1: "QĐ số \(product.decision), ngày \(spelled(product.decided))"
    default: "\(product.decision)⏎(\(product.decided.slashed))"
    }
  }

  private func date(_ date: CivilDate) -> String {
    switch options.wording % 5 {
    case 0: date.slashed
    case 1: date.iso
    case 2: "ngày \(spelled(date))"
    case 3: date.slashed.replacing("/", with: ".")
    default: date.slashed.replacing("/", with: "-")
    }
  }

  private func spelled(_ date: CivilDate) -> String { "\(date.day) tháng \(date.month) năm \(date.year)" }

  private var kinds: [EntityKind: String] {
    options.wording.isMultiple(of: 2)
      ? [
        "doanh_nghiep": "Doanh nghiệp", "htx": "Hợp tác xã", "to_hop_tac": "Tổ hợp tác",
        "ho_kinh_doanh": "Hộ kinh doanh",
      ]
      : ["doanh_nghiep": "DN", "htx": "HTX", "to_hop_tac": "THT", "ho_kinh_doanh": "Hộ KD"]
  }
}
