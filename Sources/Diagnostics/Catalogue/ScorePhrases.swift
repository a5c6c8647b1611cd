/// Words of the scoring route: scores, and the level each leads to.
extension Phrase {
  package static func scoresTitle() -> Phrase { Phrase(vi: "Tổng hợp theo khoảng điểm", en: "By score") }

  package static func routeTitle(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "Danh sách \(noun.vi) theo cấp đánh giá, phân hạng", en: "\(capitalised(noun.plural)) by the level they go to"
    )
  }

  package static func columnRoute() -> Phrase { Phrase(vi: "Cấp đánh giá, phân hạng", en: "Level") }

  package static func scoresBetween(_ lowest: String, _ highest: String, isOpen: Bool) -> Phrase {
    isOpen
      ? Phrase(vi: "Từ \(lowest) đến dưới \(highest) điểm", en: "\(lowest) to under \(highest) points")
      : Phrase(vi: "Từ \(lowest) đến \(highest) điểm", en: "\(lowest) to \(highest) points")
  }

  package static func scoresBelow(_ lowest: String) -> Phrase {
    Phrase(vi: "Dưới \(lowest) điểm", en: "Under \(lowest) points")
  }

  package static func scoresUnknown() -> Phrase { Phrase(vi: "Chưa có điểm", en: "No score") }

  /// Who decides on products of a score: with districts by the plan of 2023, without them since 1 July 2025.
  package static func route(stars: Int, hasDistricts: Bool) -> Phrase {
    switch stars {
    case 3 where hasDistricts:
      Phrase(
        vi: "UBND cấp huyện phê duyệt kết quả, cấp giấy chứng nhận 3 sao",
        en: "the district approves and certifies 3 stars")
    case 3:
      Phrase(
        vi: "UBND cấp xã xác nhận hồ sơ, gửi Hội đồng cấp tỉnh đánh giá, công nhận 3 sao",
        en: "the commune confirms the dossier, the province assesses and recognises 3 stars")
    case 4 where hasDistricts:
      Phrase(
        vi: "chuyển hồ sơ lên UBND tỉnh đánh giá, phân hạng (tiềm năng 4 sao)",
        en: "sent up to the province (potential 4 stars)")
    case 4:
      Phrase(
        vi: "Hội đồng cấp tỉnh đánh giá, UBND tỉnh công nhận (tiềm năng 4 sao)",
        en: "assessed and recognised by the province (potential 4 stars)")
    case 5 where hasDistricts:
      Phrase(
        vi: "qua cấp tỉnh, chuyển hồ sơ lên Bộ Nông nghiệp và PTNT (tiềm năng 5 sao)",
        en: "through the province to the Ministry of Agriculture and Rural Development (potential 5 stars)")
    case 5:
      Phrase(
        vi: "qua cấp tỉnh, chuyển hồ sơ lên Bộ Nông nghiệp và Môi trường (tiềm năng 5 sao)",
        en: "through the province to the Ministry of Agriculture and Environment (potential 5 stars)")
    default: Phrase(vi: "tiềm năng \(stars) sao", en: "potential \(english(stars, "star"))")
    }
  }

  package static func routeBelow() -> Phrase {
    Phrase(vi: "chưa đạt, hướng dẫn chủ thể hoàn thiện sản phẩm, hồ sơ", en: "not enough, to be improved")
  }

  package static func routeUnknown() -> Phrase { Phrase(vi: "chờ chấm điểm", en: "to be scored") }
}
