/// Words for what became otherwise since the last report.
extension Phrase {
  /// What a number of products is of: «mới được công nhận», `raised to 4 stars`.
  package static func sinceKind(_ kind: String, stars: Int = 0) -> Phrase {
    switch kind {
    case "added": Phrase(vi: "mới được công nhận", en: "newly recognised")
    case "renewed": Phrase(vi: "được công nhận lại", en: "recognised again")
    case "raised":
      stars > 0
        ? Phrase(vi: "được nâng lên \(stars) sao", en: "raised to \(english(stars, "star"))")
        : Phrase(vi: "được nâng hạng sao", en: "with more stars")
    case "lowered": Phrase(vi: "bị hạ hạng sao", en: "with fewer stars")
    case "lapsed": Phrase(vi: "hết thời hạn", en: "lapsed")
    case "revoked": Phrase(vi: "bị thu hồi giấy chứng nhận", en: "revoked")
    default: Phrase(vi: "không còn trong danh sách", en: "no longer listed")
    }
  }

  package static func sinceUpcoming(_ day: String) -> Phrase {
    Phrase(vi: "sẽ hết thời hạn trước ngày \(day)", en: "will lapse before \(day)")
  }

  /// The label of a figure by the last part of its name; nil for what is none.
  package static func sinceFigure(_ name: String) -> Phrase? {
    switch name {
    case "date": return Phrase(vi: "Ngày của báo cáo trước", en: "Day of the last report")
    case "next": return Phrase(vi: "Ngày của báo cáo sau", en: "Day of the next report")
    case "raised_products": return sinceFigure(of: sinceKind("raised"))
    case "raised": return Phrase(vi: "Được nâng hạng sao từ báo cáo trước", en: "Raised since the last report")
    case "upcoming":
      return Phrase(vi: "Sẽ hết thời hạn trước báo cáo sau", en: "Will lapse before the next report")
    case "added", "renewed", "lowered", "lapsed", "revoked", "gone": return sinceFigure(of: sinceKind(name))
    default: return nil
    }
  }

  private static func sinceFigure(of kind: Phrase) -> Phrase {
    Phrase(vi: "Từ báo cáo trước: \(kind.vi)", en: "Since the last report: \(kind.en)")
  }
}
