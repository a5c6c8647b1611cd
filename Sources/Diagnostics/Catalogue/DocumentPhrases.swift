extension Phrase {
  /// A page shell that leaves no room for the report.
  package static let pageWithoutBody = Phrase(
    vi: "trang không có chỗ «{{body}}» cho báo cáo",
    en: "the page has no {{body}} for the report")
}
