/// Texts about the history of nightly runs.
extension Phrase {
  package static func historyFailed(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      vi: "\(path): không dùng được tệp lịch sử (\(reason)); kiểm tra quyền, chỗ trống trên đĩa và tên tệp",
      en: "\(path): the history cannot be used (\(reason)); check permissions, free space and the file's name")
  }

  package static func historyLater(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): tệp lịch sử do phiên bản annex mới hơn ghi; dùng phiên bản đó, hoặc tệp khác",
      en: "\(path): a later version of annex has written this history; use that version, or another file")
  }
}
