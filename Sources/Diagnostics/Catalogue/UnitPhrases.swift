/// Texts of the findings about administrative units.
extension Phrase {
  package static func unitUnknown(_ name: String, area: String?) -> Phrase {
    area.map {
      Phrase(
        vi: "«\(name)» không phải xã, phường hay huyện nào của \($0), trước hay sau ngày 01/7/2025",
        en: "'\(name)' is no commune or district of \($0), before or after 1 July 2025")
    }
      ?? Phrase(
        vi: "«\(name)» không phải xã, phường hay huyện nào, trước hay sau ngày 01/7/2025",
        en: "'\(name)' is no commune or district, before or after 1 July 2025")
  }

  package static func unitUnknownHelp(_ nearest: String?) -> Phrase {
    nearest.map { Phrase(vi: "có lẽ là «\($0)»", en: "perhaps it is '\($0)'") }
      ?? Phrase(
        vi: "sửa tên đơn vị; nếu ở tỉnh khác thì ghi rõ tên tỉnh",
        en: "correct the name; if it lies in another province, name that one too")
  }

  package static func unitOutsideBand(_ unit: String, district: String) -> Phrase {
    Phrase(vi: "\(unit) không thuộc \(district)", en: "\(unit) does not lie in \(district)")
  }

  package static func unitOutsideBandHelp() -> Phrase {
    Phrase(
      vi: "sửa tên xã, phường, hoặc chuyển dòng này về đúng huyện",
      en: "correct the commune, or move the row to its own district")
  }

  package static func districtIsHere(_ district: String) -> Phrase {
    Phrase(vi: "\(district) ghi ở đây", en: "\(district) stands here")
  }

  package static func unitDivided(_ unit: String, into successors: [String], rows: Int) -> Phrase {
    let names = listed(successors)
    return Phrase(
      vi: "\(unit) đã chia cho \(names): tên cũ không đủ để xác định đơn vị mới (\(rows) dòng)",
      en: "\(unit) was divided between \(names): its name alone does not decide the new unit "
        + "(\(english(rows, "row")))")
  }

  package static func unitDividedHelp() -> Phrase {
    Phrase(
      vi: "ghi tên xã, phường mới vào cột xã hoặc địa chỉ; khi chưa có, số liệu theo đơn vị mới để riêng các dòng này",
      en: "name the new commune in its column or in the address; until then figures by new units keep these rows apart")
  }

  package static func unitAmbiguous(_ unit: String, in districts: [String], rows: Int) -> Phrase {
    let names = listed(districts)
    return Phrase(
      vi: "có nhiều «\(unit)» (\(names)): tên không đủ để xác định đơn vị mới (\(rows) dòng)",
      en: "there are several '\(unit)' (\(names)): the name does not decide the new unit (\(english(rows, "row")))")
  }

  package static func unitAmbiguousHelp() -> Phrase {
    Phrase(
      vi: "ghi tên huyện bên cạnh, trong cột huyện hoặc trong địa chỉ",
      en: "name the district beside it, in a column of its own or in the address")
  }

  /// Names one after the other, the first few of many.
  static func listed(_ names: [String]) -> String {
    names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", …" : "")
  }

  /// A unit of the other period than the list's; an old one with what became of it.
  package static func unitPeriod(_ unit: String, isNew: Bool, rows: Int, successors: [String]) -> Phrase {
    let names = successors.joined(separator: ", ")
    return isNew
      ? Phrase(
        vi: "«\(unit)» là đơn vị từ ngày 01/7/2025, danh sách ghi theo các đơn vị trước đó (\(rows) dòng)",
        en: "'\(unit)' is a unit since 1 July 2025, the list is written with those before (\(english(rows, "row")))")
      : Phrase(
        vi: "«\(unit)» là đơn vị trước ngày 01/7/2025, nay thuộc \(names); danh sách ghi theo các đơn vị mới "
          + "(\(rows) dòng)",
        en: "'\(unit)' is a unit of before 1 July 2025, now in \(names); the list is written with the new ones "
          + "(\(english(rows, "row")))")
  }

  package static func unitPeriodHelp() -> Phrase {
    Phrase(
      vi: "ghi thống nhất các đơn vị trước hoặc từ ngày 01/7/2025 trong cả danh sách",
      en: "write the whole list with the units before 1 July 2025 or with those since")
  }

  package static func unitsBeforeReform(_ date: String, rows: Int) -> Phrase {
    Phrase(
      vi: "quyết định ngày \(date) nhưng đơn vị ghi theo địa giới trước ngày 01/7/2025 (\(rows) dòng)",
      en: "decided on \(date), but written with the units of before 1 July 2025 (\(english(rows, "row")))")
  }

  package static func unitsBeforeReformHelp() -> Phrase {
    Phrase(
      vi: "ghi xã, phường mới; «--units 2025» cho số liệu theo đơn vị mới mà không cần sửa danh sách",
      en: "write the new communes; '--units 2025' gives the figures by them without a change to the list")
  }
}
