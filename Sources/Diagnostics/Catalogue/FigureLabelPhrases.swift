/// What a programme counts, in one language.
package struct FigureNouns: Hashable, Sendable {
  package let product: Phrase
  package let entity: Phrase

  /// Takes the words a report was written with; those of the standard programme where it names none.
  package init(product: String?, entity: String?) {
    self.product = product.map { Phrase(vi: $0, en: $0) } ?? Nouns.standard.product.several
    self.entity = entity.map { Phrase(vi: $0, en: $0) } ?? Nouns.standard.entity.several
  }
}

/// Names of figures and of their lists, in workbooks.
extension Phrase {
  /// The label of a figure by its name in templates; nil for what is no figure: the issuing body, nouns, texts.
  package static func figure(_ name: String, _ nouns: FigureNouns) -> Phrase? {
    let (product, entity) = (nouns.product, nouns.entity)
    switch name {
    case "programme": return Phrase(vi: "Chương trình", en: "Programme")
    case "province": return Phrase(vi: "Tỉnh, thành phố", en: "Province")
    case "sources": return Phrase(vi: "Nguồn số liệu", en: "Sources")
    case "as_of_iso": return Phrase(vi: "Số liệu đến hết ngày", en: "As of")
    case "rule": return Phrase(vi: "Cách tính thời hạn", en: "Rule of validity")
    case "records": return Phrase(vi: "Số bản ghi", en: "Records")
    case "superseded":
      return Phrase(vi: "Bản ghi đã có quyết định mới hơn", en: "Records superseded by a newer decision")
    case "unknown":
      return Phrase(vi: "Bản ghi không rõ (thiếu ngày quyết định)", en: "Records without a usable decision date")
    case "revoked": return Phrase(vi: "Bản ghi đã thu hồi", en: "Records revoked")
    case "future": return Phrase(vi: "Bản ghi quyết định sau ngày báo cáo", en: "Records decided after the day")
    case "products": return count(product)
    case "entities": return count(entity)
    case "valid.products": return count(product, "còn thời hạn", "with a valid certificate")
    case "valid.entities": return count(entity, "có \(product.vi) còn thời hạn", "with valid \(product.en)")
    case "valid.units":
      return Phrase(vi: "Số xã, phường có \(product.vi) còn thời hạn", en: "Units with valid \(product.en)")
    case "valid.stars_unknown": return count(product, "còn thời hạn, không rõ hạng sao", "valid, stars unknown")
    case "valid.by_stars":
      return Phrase(
        vi: titled(product.vi) + " còn thời hạn theo hạng sao",
        en: "Valid \(product.en) by stars")
    case "valid.by_kind":
      return Phrase(
        vi: titled(entity.vi) + " có \(product.vi) còn thời hạn theo loại hình",
        en: "\(titled(entity.en)) with valid \(product.en) by kind")
    case "expired.products": return count(product, "hết thời hạn, chưa đánh giá lại", "expired and not assessed again")
    case "expired.entities": return count(entity, "có \(product.vi) hết thời hạn", "with expired \(product.en)")
    case "expired.units":
      return Phrase(vi: "Số xã, phường có \(product.vi) hết thời hạn", en: "Units with expired \(product.en)")
    case "by_unit":
      return Phrase(
        vi: titled(product.vi) + " còn và hết thời hạn theo đơn vị", en: "Valid and expired \(product.en) by unit")
    case "ending_by_month":
      return Phrase(
        vi: titled(product.vi) + " hết thời hạn theo tháng", en: "\(titled(product.en)) by the month their term ends")
    case "sections": return Phrase(vi: "Số khai ở từng phần và số đếm được", en: "Declared and counted by section")
    case "differences": return Phrase(vi: "Chỗ khai khác số đếm được", en: "Where headings differ from their rows")
    default: break
    }
    if name.hasPrefix("since.") { return sinceFigure(String(name.dropFirst("since.".count))) }
    if name.hasPrefix("expiring."), let days = Int(name.dropFirst("expiring.".count)) {
      return Phrase(
        vi: "Số \(product.vi) hết hạn trong \(days) ngày tới", en: "\(titled(product.en)) ending within \(days) days")
    }
    switch name {
    case "targets.products": return count(product, "theo kế hoạch", "planned")
    case "targets.entities": return count(entity, "theo kế hoạch", "planned")
    default: return nil
    }
  }

  /// The head of a column of a list of figures.
  package static func figureColumn(_ key: String, _ nouns: FigureNouns) -> Phrase? {
    switch key {
    case "stars": Phrase(vi: "Hạng sao", en: "Stars")
    case "products": count(nouns.product)
    case "entities": count(nouns.entity)
    case "kind": Phrase(vi: "Loại hình", en: "Kind")
    case "unit": Phrase(vi: "Đơn vị", en: "Unit")
    case "valid": Phrase(vi: "Còn thời hạn", en: "Valid")
    case "expired": Phrase(vi: "Hết thời hạn", en: "Expired")
    case "entities_valid":
      Phrase(vi: "Số \(nouns.entity.vi) còn thời hạn", en: "\(titled(nouns.entity.en)), valid")
    case "name": Phrase(vi: "Phần", en: "Section")
    case "declared": Phrase(vi: "Số khai", en: "Declared")
    case "counted": Phrase(vi: "Số đếm được", en: "Counted")
    case "month": Phrase(vi: "Tháng", en: "Month")
    default: nil
    }
  }

  private static func count(_ noun: Phrase, _ vi: String = "", _ en: String = "") -> Phrase {
    Phrase(
      vi: ["Số", noun.vi, vi].filter { !$0.isEmpty }.joined(separator: " "),
      en: [titled(noun.en), en].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static func titled(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
