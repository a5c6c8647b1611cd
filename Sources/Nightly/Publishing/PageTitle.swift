/// What a page says it is called, near its beginning.
enum PageTitle {
  /// The title of an HTML page; nil where none stands in its first bytes.
  static func title(of page: [UInt8]) -> String? {
    let head = page.prefix(1 << 13)
    guard let start = place(of: "<title>", in: head)?.upperBound,
      let end = place(of: "</title>", in: head[start...])?.lowerBound
    else { return nil }
    var title = String(decoding: head[start..<end], as: UTF8.self)
    guard title.utf8.contains(UInt8(ascii: "&")) else { return title }
    for (code, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      title = title.replacing(code, with: letter)
    }
    return title
  }

  private static func place(of tag: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let tag = Array(tag.utf8)
    return bytes.indices.dropLast(tag.count - 1).first {
      bytes[$0] == tag[0] && bytes[$0 + 1] == tag[1] && bytes[$0..<$0 + tag.count].elementsEqual(tag)
    }.map { $0..<$0 + tag.count }
  }
}
