/// Texts of what changed between two lists.
extension Phrase {
  package static func comparisonTitle(old: String, new: String, asOf: String) -> Phrase {
    Phrase(
      vi: "\(old) (cũ) so với \(new) (mới), tính đến hết ngày \(asOf)",
      en: "\(old) (old) against \(new) (new), as of \(asOf)")
  }

  /// Figures that add up: the old list's, what came, what went, the new list's.
  package static func compared(_ noun: Noun, _ old: Int, added: Int, gone: Int, _ new: Int) -> Phrase {
    Phrase(
      vi: "\(noun.vi): \(old) cũ + \(added) thêm − \(gone) không còn = \(new) mới",
      en: "\(noun.plural): \(old) old + \(added) added − \(gone) gone = \(new) new")
  }

  package static func comparedFuture(old: Int, new: Int) -> Phrase {
    Phrase(
      vi: "bản ghi sau ngày đó, không tính: \(old) cũ, \(new) mới",
      en: "records decided later, not counted: \(old) old, \(new) new")
  }

  package static func movesUndecided(_ products: Phrase) -> Phrase {
    Phrase(
      vi: "\(products.vi) không rõ có chuyển xã, phường hay không (xã bị chia, hoặc tên không xác định được)",
      en:
        "of \(products.en) it is not known whether it moved (a divided commune, or a name that is not known)"
    )
  }

  package static let comparisonEmpty = Phrase(vi: "không có gì khác", en: "nothing differs")

  package static func added(_ noun: Noun) -> Phrase { heading(noun, vi: "thêm", en: "added") }

  package static func gone(_ noun: Noun) -> Phrase { heading(noun, vi: "không còn", en: "gone") }

  package static func renamed(_ noun: Noun) -> Phrase { heading(noun, vi: "đổi tên", en: "renamed") }

  package static func renewed(_ noun: Noun) -> Phrase {
    heading(noun, vi: "được công nhận lại", en: "recognised again")
  }

  package static func lapsed(_ noun: Noun, since: String) -> Phrase {
    heading(noun, vi: "hết thời hạn từ \(since)", en: "whose recognition ran out since \(since)")
  }

  package static func starsChanged(_ noun: Noun) -> Phrase {
    heading(noun, vi: "đổi hạng sao", en: "with other stars")
  }

  private static func heading(_ noun: Noun, vi: String, en: String) -> Phrase {
    Phrase(vi: "\(capitalised(noun.vi)) \(vi)", en: "\(capitalised(noun.plural)) \(en)")
  }

  package static let productsMoved = Phrase(vi: "Chuyển xã, phường", en: "Moved to another commune")

  package static func validUntil(_ day: String) -> Phrase {
    Phrase(vi: "có giá trị đến hết ngày \(day)", en: "valid up to and including \(day)")
  }

  package static func decidedOn(_ day: String) -> Phrase {
    Phrase(vi: "quyết định ngày \(day)", en: "decided on \(day)")
  }
}
