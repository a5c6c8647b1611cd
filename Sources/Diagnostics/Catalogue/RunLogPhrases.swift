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

  package static func loggedUnfit(_ work: Phrase) -> Phrase {
    Phrase(vi: "bỏ qua \(work.vi)", en: "leave out \(work.en)")
  }

  package static func workUnfit(_ work: Phrase, _ reason: Phrase) -> Phrase {
    Phrase(vi: "\(work.vi): \(reason.vi)", en: "\(work.en): \(reason.en)")
  }

  package static func loggedTaken(_ work: Phrase) -> Phrase {
    Phrase(
      vi: "giữ nguyên \(work.vi): không đổi so với lần trước", en: "keep \(work.en): nothing it depends on changed")
  }

  package static func loggedDated(_ work: Phrase) -> Phrase {
    Phrase(
      vi: "ghi ngày mới vào \(work.vi): ngoài ngày ra không có gì thay đổi",
      en: "date \(work.en) anew: nothing else it depends on changed")
  }

  package static func loggedDone(_ work: Phrase, files: Int) -> Phrase {
    Phrase(vi: "lập \(work.vi): \(files) tệp", en: "made \(work.en): \(english(files, "file"))")
  }

  package static func inputsPublished(_ count: Int) -> Phrase {
    Phrase(
      vi: "bỏ qua \(count) tệp trong thư mục công bố có tên như tệp đầu vào; thu hẹp «inputs» hoặc đổi «publish»",
      en:
        "\(english(count, "file")) in the folder of what is published \(count == 1 ? "is" : "are") called like inputs and left out; narrow 'inputs' or move 'publish'"
    )
  }

  package static func loggedFound(_ inputs: Int) -> Phrase {
    Phrase(vi: "có \(inputs) tệp đầu vào", en: "found \(english(inputs, "input"))")
  }

  /// Of a list, whose name may be empty.
  package static func loggedApart(_ list: String, inputs: Int) -> Phrase {
    let place = list.isEmpty ? "" : "\(list): "
    return Phrase(
      vi:
        "\(place)\(inputs) tệp quá nhiều cho một báo cáo: mỗi tệp một báo cáo, số liệu tính riêng từng tệp; muốn một báo cáo chung thì ghi «reports: together», muốn bỏ dòng này thì ghi «reports: each»",
      en:
        "\(place)\(english(inputs, "file")) are too many for one report: each has its own, with figures of its own; write 'reports: together' in the job for one of all, 'reports: each' to be told this no more"
    )
  }

  /// The line of a terminal that is written again and again while inputs are read.
  package static func progress(_ done: Int, of inputs: Int) -> Phrase {
    Phrase(vi: "đã xem \(done)/\(inputs) tệp đầu vào…", en: "\(done) of \(english(inputs, "input")) looked at…")
  }

  package static func loggedEnd(inputs: Int, read: Int, errors: Int, warnings: Int, notes: Int) -> Phrase {
    Phrase(
      vi: "xong: \(inputs) tệp đầu vào, đọc \(read); \(errors) lỗi, \(warnings) cảnh báo, \(notes) lưu ý",
      en:
        "done: \(english(inputs, "input")), \(read) read; \(english(errors, "error")), \(english(warnings, "warning")), \(english(notes, "note"))"
    )
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
      vi: "đã công bố, nhưng có \(count) tệp đầu vào không dùng được (xem trên)",
      en: "published, but \(english(count, "input")) could not be used (see above)")
  }

  package static func planHead(_ day: String, published: String?) -> Phrase {
    Phrase(
      vi: "đến hết ngày \(day); đang công bố: \(published ?? "chưa có")",
      en: "as of \(day); published now: \(published ?? "nothing")")
  }

  package static func planWork(_ work: Phrase, isKnown: Bool) -> Phrase {
    isKnown
      ? Phrase(vi: "lập lại \(work.vi): có thay đổi", en: "make \(work.en) anew: something it depends on changed")
      : Phrase(vi: "lập \(work.vi): chưa có", en: "make \(work.en): not made yet")
  }
}

/// What pieces of work are called.
extension Phrase {
  package static let workFindings = Phrase(vi: "phát hiện", en: "findings")

  package static let workFigures = Phrase(vi: "số liệu", en: "figures")

  package static let workUnits = Phrase(vi: "thư mục từng đơn vị", en: "folders of the units")

  package static func workBulletin(_ template: String?) -> Phrase {
    template.map { Phrase(vi: "bản tin \($0)", en: "bulletin \($0)") } ?? Phrase(vi: "bản tin", en: "bulletin")
  }

  package static func work(_ subject: Phrase, of list: String, isPublic: Bool?) -> Phrase {
    let said: Phrase =
      switch isPublic {
      case nil: subject
      case true?: Phrase(vi: subject.vi + ", công khai", en: subject.en + ", public")
      case false?: Phrase(vi: subject.vi + ", nội bộ", en: subject.en + ", internal")
      }
    return list.isEmpty ? said : Phrase(vi: "\(list): \(said.vi)", en: "\(list): \(said.en)")
  }
}
