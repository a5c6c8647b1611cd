internal import Diagnostics
internal import Reports

/// Figures as the notice of 31 December 2025 has them.
func noticeFigures(_ language: Language = .vietnamese) -> Figures {
  let isVietnamese = language == .vietnamese
  var figures: Figures = [
    "as_of": .text(language.date(year: 2025, month: 12, day: 31)), "programme": .text("OCOP"),
    "place": .text("Lai Châu"), "is_public": .flag(true),
    "sources": .texts(["register-2025.xlsx", "bổ sung_*.csv"]),
    "valid.products": .integer(191), "valid.entities": .integer(98), "valid.units": .integer(25),
    "valid.by_stars": .list(
      [["stars": .integer(4), "products": .integer(13)], ["stars": .integer(3), "products": .integer(178)]],
      keys: ["stars", "products"]),
    "valid.stars_unknown": .integer(0), "expired.products": .integer(104), "revoked": .integer(0),
    "unknown": .integer(0),
    "issuer.symbol": .text("SNNMT-PTNT&QLCL"), "issuer.unit": .text("PTNT&QLCL"), "since.known": .flag(false),
    "since.date": .text(""), "since.next": .text(""), "since.upcoming": .integer(0),
    "since.changes": .list(
      [], keys: ["stars", "added", "renewed", "raised", "lowered", "lapsed", "revoked", "gone"]),
  ]
  figures["province"] = .text(isVietnamese ? "tỉnh Lai Châu" : "Lai Châu Province")
  figures["issuer.parent"] = .text(isVietnamese ? "UBND TỈNH LAI CHÂU" : "PEOPLE'S COMMITTEE OF LAI CHÂU PROVINCE")
  figures["issuer.heading"] = .text(
    isVietnamese ? "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG" : "DEPARTMENT OF AGRICULTURE AND ENVIRONMENT")
  figures["issuer.name"] = .text(
    isVietnamese ? "Sở Nông nghiệp và Môi trường" : "Department of Agriculture and Environment")
  figures["rule"] = .text(
    isVietnamese
      ? "thời hạn giấy chứng nhận 36 tháng kể từ ngày ban hành quyết định công nhận"
      : "a certificate is valid for 36 months from the date of the decision of recognition")
  return figures
}

/// Figures of a list of registrations in which one heading is wrong.
func summaryFigures(_ language: Language = .vietnamese) -> Figures {
  let keys = ["name", "declared", "counted", "is_equal"]
  let isVietnamese = language == .vietnamese
  return [
    "nouns.product": .text(isVietnamese ? "sản phẩm" : "product"),
    "nouns.product_many": .text(isVietnamese ? "sản phẩm" : "products"),
    "nouns.product_heading": .text(isVietnamese ? "SẢN PHẨM" : "PRODUCTS"),
    "nouns.entity": .text(isVietnamese ? "chủ thể" : "producer"),
    "nouns.entity_many": .text(isVietnamese ? "chủ thể" : "producers"),
    "programme": .text("OCOP"), "province": .text("tỉnh Lai Châu"), "province_heading": .text("TỈNH LAI CHÂU"),
    "is_public": .flag(false),
    "issuer.parent": .text("UBND TỈNH LAI CHÂU"), "issuer.heading": .text("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"),
    "sources": .texts(["annex-2023.xlsx"]), "products": .integer(120), "entities": .integer(66),
    "sections": .list(
      [
        [
          "name": .text("A. Sản phẩm mới"), "declared": .integer(65), "counted": .integer(65), "is_equal": .flag(true),
        ],
        [
          "name": .text("B. Đánh giá lại"), "declared": .integer(54), "counted": .integer(55), "is_equal": .flag(false),
        ],
      ], keys: keys),
    "has_differences": .flag(true),
    "differences": .texts(["Mục A/I ghi 3 HTX và 7 hộ, các dòng có 2 HTX và 8 hộ (annex-2023.xlsx, ô A5)"]),
  ]
}

/// A grid of that name with one product in it.
func smallGrid(_ name: String) -> Grid {
  var grid = Grid(
    name: name, title: "Danh sách sản phẩm",
    columns: [
      .init("no", "TT", alignment: .center, isNumeric: true), .init("product", "Tên sản phẩm"),
      .init("entity", "Tên chủ thể"),
    ], groups: [.init("commune", "Xã, phường")])
  grid.append(.init(level: 1, text: "I. Xã Bản Bo: 1 sản phẩm của 1 chủ thể", value: "Xã Bản Bo"))
  grid.append([.value(.integer(1)), .value(.text("Chè xanh | đặc sản")), .value(.text("HTX <Trái Tim>"))])
  return grid
}
