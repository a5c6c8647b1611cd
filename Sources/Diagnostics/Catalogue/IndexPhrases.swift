/// Texts of the index of a folder of reports.
extension Phrase {
  package static func indexTitle(_ folder: String) -> Phrase {
    Phrase(vi: "Báo cáo: \(folder)", en: "Reports: \(folder)")
  }

  package static func runIndexTitle(_ day: String) -> Phrase {
    Phrase(vi: "Báo cáo đến hết ngày \(day)", en: "Reports as of \(day)")
  }

  package static func reportCount(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) báo cáo", en: english(count, "report"))
  }

  package static let noReports = Phrase(
    vi: "không có báo cáo nào ở đây; «annex report --format html,json -o …» ghi ra báo cáo có trong mục lục",
    en: "there is no report here; 'annex report --format html,json -o …' writes one that an index can name")

  package static let indexOfOthers = Phrase(
    vi: "tệp này không do annex ghi nên không ghi đè; hãy đổi tên nó",
    en: "this file was not written by annex and is not replaced; rename it")
}
