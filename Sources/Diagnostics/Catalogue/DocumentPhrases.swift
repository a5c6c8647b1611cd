extension Phrase {
  /// A page shell that leaves no room for the report.
  package static let pageWithoutBody = Phrase(
    vi: "trang không có chỗ «{{body}}» cho báo cáo",
    en: "the page has no {{body}} for the report")

  /// A style or script that would end the element it is put into.
  package static func endsItsElement(_ element: String) -> Phrase {
    Phrase(
      vi: "không được có «</\(element)»: trình duyệt sẽ coi đó là chỗ kết thúc",
      en: "must not hold '</\(element)': a browser would take it for the end")
  }
}
