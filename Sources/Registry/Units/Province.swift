/// A province or a city under the central government, of the 63 before 1 July 2025; the 34 after it bear names of these.
package struct Province: Hashable, Sendable {
  package let name: String
  /// A city under the central government rather than a province.
  package let isCity: Bool

  /// «tỉnh Lai Châu», «thành phố Hà Nội».
  package var fullName: String { (isCity ? "thành phố " : "tỉnh ") + name }

  /// A province by its name, with or without its title: «Lào Cai», «tỉnh Lào Cai», «thành phố Hà Nội».
  package init(called text: String) {
    let key = TextKey(text)
    if let known = Self.titles.first(where: { $0.words == key || TextKey($0.province.name) == key }) {
      self = known.province
      return
    }
    let title = ["tỉnh ", "thành phố "].first { text.lowercased().hasPrefix($0) }
    name = String(text.dropFirst(title?.count ?? 0))
    isCity = title == "thành phố "
  }

  /// The one province a set of texts names with its title («tỉnh Lai Châu»); nil if they name none or several.
  ///
  /// A bare name does not count: Lai Châu is a city of its province as well.
  package static func named(in texts: some Sequence<String>) -> Province? {
    var found: Set<Province> = []
    for text in texts {
      let key = TextKey(text)
      for place in key.bytes.indices where leads.contains(where: { key.names($0, at: place) }) {
        for (words, province) in titles where key.names(words, at: place) { found.insert(province) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private init(name: String, isCity: Bool) {
    self.name = name
    self.isCity = isCity
  }

  private static let titles: [(words: TextKey, province: Province)] =
    provinces.map { (TextKey("tỉnh " + $0), Province(name: $0, isCity: false)) }
    + cities.flatMap { name in
      ["thành phố ", "TP ", "TP. "].map { (TextKey($0 + name), Province(name: name, isCity: true)) }
    }

  /// What every title begins with: most texts have none of it.
  private static let leads = ["tỉnh", "thành phố", "TP"].map { TextKey($0) }

  private static let cities = ["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"]

  private static let provinces = [
    "Hà Giang", "Cao Bằng", "Bắc Kạn", "Tuyên Quang", "Lào Cai", "Điện Biên", "Lai Châu", "Sơn La", "Yên Bái",
    "Hòa Bình", "Thái Nguyên", "Lạng Sơn", "Quảng Ninh", "Bắc Giang", "Phú Thọ", "Vĩnh Phúc", "Bắc Ninh", "Hải Dương",
    "Hưng Yên", "Thái Bình", "Hà Nam", "Nam Định", "Ninh Bình", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình",
    "Quảng Trị", "Thừa Thiên Huế", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên", "Khánh Hòa", "Ninh Thuận",
    "Bình Thuận", "Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng", "Bình Phước", "Tây Ninh", "Bình Dương",
    "Đồng Nai", "Bà Rịa - Vũng Tàu", "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Đồng Tháp",
    "An Giang", "Kiên Giang", "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Cà Mau",
  ]
}

extension TextKey {
  /// Whether words stand at a place, with no letter before and behind them.
  fileprivate func names(_ words: TextKey, at start: Int) -> Bool {
    let end = start + words.bytes.count
    guard end <= bytes.count, bytes[start] == words.bytes[0] else { return false }
    return bytes[start..<end].elementsEqual(words.bytes) && (start == 0 || !UnitName.isLetter(bytes[start - 1]))
      && (end == bytes.count || !UnitName.isLetter(bytes[end]))
  }
}
