/// Names of figures, in tables on the terminal and in reports.
extension Phrase {
  package static func summaryTitle(_ date: String, records: Int) -> Phrase {
    Phrase(vi: "Đến hết ngày \(date), \(records) bản ghi", en: "As of \(date), \(english(records, "record"))")
  }

  package static func standingValid() -> Phrase { Phrase(vi: "còn thời hạn", en: "valid") }

  package static func standingExpired() -> Phrase { Phrase(vi: "hết thời hạn", en: "expired") }

  package static func standingSuperseded() -> Phrase {
    Phrase(vi: "đã có quyết định mới hơn", en: "superseded by a newer decision")
  }

  package static func standingRevoked() -> Phrase { Phrase(vi: "đã thu hồi", en: "revoked") }

  package static func standingUnknown() -> Phrase {
    Phrase(vi: "không rõ (thiếu ngày quyết định)", en: "unknown (no decision date)")
  }

  package static func standingFuture() -> Phrase {
    Phrase(vi: "quyết định sau ngày báo cáo", en: "decided after the reporting date")
  }

  package static func starsLabel(_ stars: Int) -> Phrase {
    stars == 0
      ? Phrase(vi: "không rõ hạng sao", en: "stars unknown") : Phrase(vi: "\(stars) sao", en: english(stars, "star"))
  }

  package static func extent(_ entities: Int, _ units: Int, _ noun: Noun) -> Phrase {
    Phrase(
      vi: "của \(entities) \(noun.vi) tại \(units) xã, phường",
      en: "of \(noun.counted(entities).en) in \(english(units, "unit"))")
  }

  package static func endsWithin(_ days: Int) -> Phrase {
    Phrase(vi: "hết hạn trong \(days) ngày tới", en: "ending within \(days) days")
  }

  package static func unit() -> Phrase { Phrase(vi: "Đơn vị", en: "Unit") }

  package static func unitsUndecided() -> Phrase {
    Phrase(
      vi: "(*) chưa xác định được đơn vị mới, tính theo tên trong danh sách:",
      en: "(*) the new unit is not decided, counted under the name in the list:")
  }

  /// A unit that may be several new communes, or none that is known.
  package static func unitUndecided(_ unit: String, records: Int, candidates: [String]) -> Phrase {
    let names = listed(candidates)
    return candidates.isEmpty
      ? Phrase(
        vi: "\(unit): \(records) bản ghi; không rõ xã, phường nào",
        en: "\(unit): \(english(records, "record")); which commune is not known")
      : Phrase(
        vi: "\(unit): \(records) bản ghi; có thể là \(names)",
        en: "\(unit): \(english(records, "record")); may be \(names)")
  }

  package static func listed(_ products: Int, _ entities: Int, _ nouns: Nouns) -> Phrase {
    Phrase(
      vi: "\(products) \(nouns.product.vi) của \(entities) \(nouns.entity.vi)",
      en: "\(nouns.product.counted(products).en) of \(nouns.entity.counted(entities).en)")
  }
}
