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

  package static func historyOfAnotherJob(_ path: String, job: String, folder: String) -> Phrase {
    Phrase(
      vi: "\(path): lịch sử này là của công việc \(job), công bố vào \(folder); đặt history khác cho công việc này, "
        + "hoặc dời thư mục đó đi nếu công việc ấy không còn",
      en: "\(path): this is the history of the job \(job), which publishes into \(folder); give this job a history of "
        + "its own, or move that folder away if that job is no more")
  }
}

/// Texts of what the history shows.
extension Phrase {
  package static let historyEmpty = Phrase(vi: "Chưa có lần chạy nào.", en: "There has been no run yet.")

  package static func historyHead(_ runs: Int, from first: String, to last: String) -> Phrase {
    Phrase(
      vi: "\(runs) lần chạy, số liệu từ ngày \(first) đến ngày \(last)",
      en: "\(english(runs, "run")), figures as of \(first) to \(last)")
  }

  package static func historyRun(inputs: Int, read: Int) -> Phrase {
    Phrase(vi: "\(inputs) tệp, đọc \(read)", en: "\(english(inputs, "input")), \(read) read")
  }

  package static func historyMissing(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): không có tệp này; ghi tệp công việc hoặc tệp lịch sử của nó",
      en: "\(path): there is no such file; name a job or its history")
  }

  package static func jobWithoutHistory(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): công việc này không ghi lịch sử; thêm dòng «history: history.sqlite»",
      en: "\(path): this job keeps no history; add the line 'history: history.sqlite'")
  }

  package static func historyFigureUnknown(_ name: String) -> Phrase {
    Phrase(
      vi: "--figure: không có số liệu «\(name)»; xem tên bằng annex trace --list",
      en: "--figure: there is no figure '\(name)'; annex trace --list shows the names")
  }

  package static func historyLastTooSmall(_ last: Int) -> Phrase {
    Phrase(vi: "--last: \(last) phải từ 1 trở lên", en: "--last: \(last) is less than 1")
  }

  package static let historyTitle = Phrase(vi: "Diễn biến qua các lần chạy", en: "The course of the runs")

  package static let historyDay = Phrase(vi: "Ngày", en: "Day")

  package static let historyValue = Phrase(vi: "Số", en: "Figure")

  package static let historyTable = Phrase(vi: "Số liệu từng lần chạy", en: "The figures run by run")

  /// How many findings of a severity there are.
  package static func historyFindings(_ severity: String) -> Phrase {
    switch severity {
    case "error": Phrase(vi: "Số phát hiện: lỗi", en: "Findings: errors")
    case "warning": Phrase(vi: "Số phát hiện: cảnh báo", en: "Findings: warnings")
    default: Phrase(vi: "Số phát hiện: lưu ý", en: "Findings: notes")
    }
  }

  /// A course in a sentence, for who cannot see its drawing.
  package static func historyCourse(
    _ label: String, from first: String, to last: String, low: Int, high: Int
  ) -> Phrase {
    Phrase(
      vi: "\(label): từ ngày \(first) đến ngày \(last), thấp nhất \(low), cao nhất \(high)",
      en: "\(label): from \(first) to \(last), lowest \(low), highest \(high)")
  }

  /// Against the run before.
  package static func historyChange(_ change: String) -> Phrase {
    Phrase(vi: "\(change) so với lần trước", en: "\(change) since the run before")
  }

  package static let historyNothingSince = Phrase(
    vi: "Không có gì thay đổi so với lần báo cáo đó.", en: "Nothing has changed since that report.")

  package static func historyNoRun(_ what: String) -> Phrase {
    Phrase(
      vi: "--since: chưa có lần chạy nào «\(what)»; ghi last, số lần chạy hoặc ngày báo cáo",
      en: "--since: there is no run '\(what)'; give last, a run's number or a reporting date")
  }

  package static func sinceHead(_ old: String, _ new: String) -> Phrase {
    Phrase(
      vi: "So với báo cáo đến hết ngày \(old), đến hết ngày \(new):", en: "Since the report of \(old), as of \(new):")
  }

  package static func sincePart(_ kind: String, _ count: Int) -> Phrase {
    switch kind {
    case "added": Phrase(vi: "Mới có: \(count)", en: "New: \(count)")
    case "renewed": Phrase(vi: "Có quyết định mới: \(count)", en: "With a newer decision: \(count)")
    case "raised": Phrase(vi: "Nâng hạng: \(count)", en: "With more stars: \(count)")
    case "lowered": Phrase(vi: "Hạ hạng: \(count)", en: "With fewer stars: \(count)")
    case "lapsed": Phrase(vi: "Hết thời hạn: \(count)", en: "Lapsed: \(count)")
    case "revoked": Phrase(vi: "Bị thu hồi: \(count)", en: "Revoked: \(count)")
    case "gone": Phrase(vi: "Không còn trong danh sách: \(count)", en: "Gone: \(count)")
    default:
      Phrase(
        vi: "Sẽ hết thời hạn trước kỳ báo cáo sau: \(count)", en: "Will lapse before the next report: \(count)")
    }
  }
}
