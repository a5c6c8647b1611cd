import AnnexTesting

extension RegisterOracle {
  /// A random flat register as text, and its records.
  static func random(seed: UInt64) -> (text: String, records: [Record]) {
    var random = SeededGenerator(seed: seed)
    let words = [
      ("HTX", "htx"), ("Công ty", "doanh_nghiep"), ("Hộ kinh doanh", "ho_kinh_doanh"), ("THT", "to_hop_tac"),
    ]
    var records: [RegisterOracle.Record] = []
    var text = "TT | Tên sản phẩm | Tên chủ thể | Xã | Hạng sao | Ngày quyết định"
    for number in 1...Int.random(in: 1...120, using: &random) {
      let (word, kind) = words[Int.random(in: 0..<words.count, using: &random)]
      let entity = "\(word) Mẫu \(Int.random(in: 1...6, using: &random))"
      let product = "Chè \(Int.random(in: 1...3, using: &random))"
      let unit = "Xã \(["Đông", "Tây", "Nam"].randomElement(using: &random) ?? "")"
      let stars = Int.random(in: 3...5, using: &random)
      let year = Int.random(in: 2019...2026, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let lengths = [31, year.isMultiple(of: 4) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      // The month's last day often, since terms are clamped there.
      let day =
        Bool.random(using: &random) ? lengths[month - 1] : Int.random(in: 1...lengths[month - 1], using: &random)
      let hasDate = Int.random(in: 0..<8, using: &random) > 0
      records.append(
        RegisterOracle.Record(
          product: product, entity: entity, kind: kind, unit: unit, stars: stars,
          decided: hasDate ? year * 10_000 + month * 100 + day : nil))
      text += "\n\(number) | \(product) | \(entity) | \(unit) | \(stars) | \(hasDate ? "\(day)/\(month)/\(year)" : "")"
    }
    return (text, records)
  }
}
