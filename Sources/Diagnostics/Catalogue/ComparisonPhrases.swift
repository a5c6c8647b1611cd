/// Texts of what changed between two lists.
extension Phrase {
  package static func comparisonTitle(old: String, new: String, asOf: String) -> Phrase {
    Phrase(
      vi: "\(old) (cũ) so với \(new) (mới), tính đến hết ngày \(asOf)",
      en: "\(old) (old) against \(new) (new), as of \(asOf)")
  }

  /// Figures that add up: the old list's, what came, what went, the new list's.
  package static func comparedProducts(_ old: Int, added: Int, gone: Int, _ new: Int) -> Phrase {
    Phrase(
      vi: "sản phẩm: \(old) cũ + \(added) thêm − \(gone) không còn = \(new) mới",
      en: "products: \(old) old + \(added) added − \(gone) gone = \(new) new")
  }

  package static func comparedEntities(_ old: Int, added: Int, gone: Int, _ new: Int) -> Phrase {
    Phrase(
      vi: "chủ thể: \(old) cũ + \(added) thêm − \(gone) không còn = \(new) mới",
      en: "producers: \(old) old + \(added) added − \(gone) gone = \(new) new")
  }

  package static func comparedFuture(old: Int, new: Int) -> Phrase {
    Phrase(
      vi: "bản ghi sau ngày đó, không tính: \(old) cũ, \(new) mới",
      en: "records decided later, not counted: \(old) old, \(new) new")
  }

  package static func movesUndecided(_ products: Int) -> Phrase {
    Phrase(
      vi: "\(products) sản phẩm không rõ có chuyển xã, phường hay không (xã bị chia, hoặc tên không xác định được)",
      en:
        "of \(english(products, "product")) it is not known whether it moved (a divided commune, or a name that is not known)"
    )
  }

  package static let comparisonEmpty = Phrase(vi: "không có gì khác", en: "nothing differs")

  package static let productsAdded = Phrase(vi: "Sản phẩm thêm", en: "Products added")
  package static let productsGone = Phrase(vi: "Sản phẩm không còn", en: "Products gone")
  package static let productsRenamed = Phrase(vi: "Sản phẩm đổi tên", en: "Products renamed")
  package static let productsRenewed = Phrase(vi: "Sản phẩm được công nhận lại", en: "Products recognised again")

  package static func productsLapsed(since: String) -> Phrase {
    Phrase(vi: "Sản phẩm hết thời hạn từ \(since)", en: "Products whose recognition ran out since \(since)")
  }

  package static let productsStarsChanged = Phrase(vi: "Sản phẩm đổi hạng sao", en: "Products with other stars")
  package static let productsMoved = Phrase(vi: "Chuyển xã, phường", en: "Moved to another commune")
  package static let entitiesAdded = Phrase(vi: "Chủ thể thêm", en: "Producers added")
  package static let entitiesGone = Phrase(vi: "Chủ thể không còn", en: "Producers gone")
  package static let entitiesRenamed = Phrase(vi: "Chủ thể đổi tên", en: "Producers renamed")

  package static func validUntil(_ day: String) -> Phrase {
    Phrase(vi: "có giá trị đến hết ngày \(day)", en: "valid up to and including \(day)")
  }

  package static func decidedOn(_ day: String) -> Phrase {
    Phrase(vi: "quyết định ngày \(day)", en: "decided on \(day)")
  }

  package static func productCount(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) sản phẩm", en: english(count, "product"))
  }
}
