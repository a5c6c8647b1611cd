/// Words of the tables of bulletins, and why a list cannot give one.
extension Phrase {
  package static func bulletinDoesNotFit(_ obstacle: Phrase, fitting: [String]) -> Phrase {
    let names = fitting.joined(separator: ", ")
    return Phrase(vi: "\(obstacle.vi); dùng được: \(names)", en: "\(obstacle.en); these can be used: \(names)")
  }

  package static func listWithoutDecisions() -> Phrase {
    Phrase(
      vi: "mẫu này cần danh sách có quyết định công nhận, danh sách này không có",
      en: "the template needs a list with recognition decisions, which this one does not have")
  }

  package static func listWithDecisions() -> Phrase {
    Phrase(
      vi: "mẫu này dành cho danh sách đăng ký chưa có quyết định công nhận",
      en: "the template is for lists of registrations, without recognition decisions")
  }

  package static func listWithoutScores() -> Phrase {
    Phrase(
      vi: "mẫu này cần danh sách có cột điểm, danh sách này không có",
      en: "the template needs a list with a column of scores, which this one does not have")
  }

  package static func profileWithoutTargets() -> Phrase {
    Phrase(
      vi: "mẫu này cần chỉ tiêu của kế hoạch; ghi vào mục targets của hồ sơ chương trình rồi dùng --profile",
      en: "the template needs the targets of a plan; write them under 'targets' of a profile and name it by --profile")
  }

  package static func profileWithoutScoreBands() -> Phrase {
    Phrase(
      vi: "mẫu này cần thang điểm; ghi vào mục scoreBands của hồ sơ chương trình",
      en: "the template needs a scale of scores; write it under 'scoreBands' of the profile")
  }

  package static func bulletinOfUnits() -> Phrase {
    Phrase(
      vi: "mẫu này dành cho từng đơn vị; thêm --by unit", en: "the template is for the share of a unit; add --by unit")
  }

  /// The remark below an annex on a heading that was wrong in the list received.
  package static func declaredRemark(_ difference: String) -> Phrase {
    Phrase(
      vi: "Số ở đề mục được tính lại; bản gửi lên: \(difference).", en: "Counted anew; as received: \(difference).")
  }

  package static func endingTitle(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "Danh sách \(noun.vi) sắp hết thời hạn công nhận",
      en: "\(capitalised(noun.plural)) whose certificate is about to end")
  }

  package static func committee(of unit: String) -> Phrase {
    let kinds = ["Xã ", "Phường ", "Thị trấn ", "Thị xã ", "Huyện ", "Thành phố ", "Quận ", "Đặc khu "]
    let isKind = kinds.contains { unit.hasPrefix($0) }
    let name = isKind ? unit.prefix(1).lowercased() + unit.dropFirst() : unit
    return Phrase(vi: "Ủy ban nhân dân \(name)", en: "The People's Committee of \(unit)")
  }

  package static func committees(ofDistricts: Bool) -> Phrase {
    ofDistricts
      ? Phrase(
        vi: "Ủy ban nhân dân các huyện, thành phố", en: "The People's Committees of the districts and cities")
      : Phrase(vi: "Ủy ban nhân dân các xã, phường", en: "The People's Committees of the communes and wards")
  }

  package static func progressTitle(_ year: String) -> Phrase {
    Phrase(vi: "Kết quả thực hiện chỉ tiêu năm \(year)", en: "Targets of \(year) and what was reached")
  }

  package static func columnTarget() -> Phrase { Phrase(vi: "Chỉ tiêu", en: "Target") }

  package static func columnWanted() -> Phrase { Phrase(vi: "Kế hoạch", en: "Planned") }

  package static func columnReached() -> Phrase { Phrase(vi: "Thực hiện", en: "Reached") }

  package static func columnPercent() -> Phrase { Phrase(vi: "Đạt (%)", en: "Percent") }

  package static func columnMissing() -> Phrase { Phrase(vi: "Còn thiếu", en: "Missing") }

  /// What a target is called that a plan gives by its name only.
  package static func target(_ name: String, _ nouns: Nouns, programme: Phrase) -> Phrase {
    let (product, entity) = (nouns.product, nouns.entity)
    switch name {
    case "new": return Phrase(vi: "Số \(product.vi) công nhận mới", en: "New \(product.plural) recognised")
    case "renewed":
      return Phrase(vi: "Số \(product.vi) công nhận lại", en: "\(capitalised(product.plural)) recognised again")
    case "products":
      return Phrase(
        vi: "Tổng số \(product.vi) \(programme.vi) đã công nhận",
        en: "\(capitalised(product.plural)) of \(programme.en) ever recognised")
    case "valid": return Phrase(vi: "Số \(product.vi) còn thời hạn", en: "\(capitalised(product.plural)) in force")
    case "entities":
      return Phrase(
        vi: "Tổng số \(entity.vi) có \(product.vi) đã công nhận",
        en: "\(capitalised(entity.plural)) with a recognised \(product.en)")
    case "new_entities":
      return Phrase(
        vi: "Số \(entity.vi) có \(product.vi) được công nhận lần đầu",
        en: "\(capitalised(entity.plural)) with their first recognised \(product.en)")
    default: return Phrase(vi: name, en: name)
    }
  }
}

/// Words of the index of a bundle.
extension Phrase {
  package static func indexTitle(_ noun: Noun, asOf: String) -> Phrase {
    Phrase(
      vi: "\(capitalised(noun.vi)) theo đơn vị, đến hết ngày \(asOf)",
      en: "\(capitalised(noun.plural)) by unit, as of \(asOf)")
  }

  package static func columnFolder() -> Phrase { Phrase(vi: "Thư mục", en: "Folder") }

  package static func columnRecords() -> Phrase { Phrase(vi: "Số bản ghi", en: "Records") }

  package static func columnValid() -> Phrase { Phrase(vi: "Còn thời hạn", en: "Valid") }

  package static func columnExpired() -> Phrase { Phrase(vi: "Hết thời hạn", en: "Expired") }
}
