/// Texts of the log of nightly runs.
extension Phrase {
  package static func inputReason(_ reason: String) -> Phrase {
    switch reason {
    case "new": Phrase(vi: "mới", en: "new")
    case "changed": Phrase(vi: "đã thay đổi", en: "changed")
    case "unchanged": Phrase(vi: "không đổi", en: "unchanged")
    case "reread":
      Phrase(
        vi: "không đổi, nhưng phần đã đọc không còn dùng được",
        en: "unchanged, but what was read of it is lost or of another version")
    case "missing": Phrase(vi: "không còn tệp này", en: "not there any more")
    default: Phrase(vi: "không đọc được", en: "cannot be read")
    }
  }

  package static func loggedInput(_ path: String, isRead: Bool, _ reason: Phrase) -> Phrase {
    Phrase(
      vi: "\(isRead ? "đọc" : "bỏ qua") \(path): \(reason.vi)", en: "\(isRead ? "read" : "skip") \(path): \(reason.en)")
  }

  package static func loggedTaken(_ work: String) -> Phrase {
    Phrase(vi: "giữ nguyên [\(work)]: không đổi so với lần trước", en: "keep [\(work)]: nothing it depends on changed")
  }

  package static func loggedDone(_ work: String, files: Int) -> Phrase {
    Phrase(vi: "lập [\(work)]: \(files) tệp", en: "made [\(work)]: \(english(files, "file"))")
  }

  package static func loggedSwept(_ name: String) -> Phrase {
    Phrase(vi: "dọn phần dở dang của lần chạy bị ngắt: \(name)", en: "cleared what an interrupted run left: \(name)")
  }

  package static func loggedPublished(_ folder: String, files: Int) -> Phrase {
    Phrase(vi: "đã công bố \(files) tệp: \(folder)", en: "published \(english(files, "file")): \(folder)")
  }

  package static func loggedRemoved(_ run: String) -> Phrase {
    Phrase(vi: "xóa lần chạy cũ \(run)", en: "removed the old run \(run)")
  }

  package static func loggedKeptForeign(_ run: String) -> Phrase {
    Phrase(
      vi: "lần chạy cũ \(run) có tệp không do annex ghi; chỉ xóa tệp của annex, phần còn lại giữ nguyên",
      en: "the old run \(run) holds files annex has not written; only annex's own are removed")
  }

  package static func runWithFailures(_ count: Int) -> Phrase {
    Phrase(
      vi: "đã công bố, nhưng có \(count) tệp đầu vào không đọc được (xem trên)",
      en: "published, but \(english(count, "input")) could not be read (see above)")
  }

  package static func planHead(_ day: String, published: String?) -> Phrase {
    Phrase(
      vi: "đến hết ngày \(day); đang công bố: \(published ?? "chưa có")",
      en: "as of \(day); published now: \(published ?? "nothing")")
  }

  package static func planWork(_ work: String, isKnown: Bool) -> Phrase {
    isKnown
      ? Phrase(vi: "lập lại [\(work)]: có thay đổi", en: "make [\(work)] anew: something it depends on changed")
      : Phrase(vi: "lập [\(work)]: chưa có", en: "make [\(work)]: not made yet")
  }
}
