/// Texts about what is wrong with a job's file.
extension Phrase {
  package static let jobEmpty = Phrase(
    vi: "tệp này chưa ghi gì; xem mẫu templates/jobs/nightly.yaml",
    en: "the file says nothing; see the example templates/jobs/nightly.yaml")

  package static let jobWithoutInputs = Phrase(
    vi: "«inputs» để trống; ghi ít nhất một mẫu tên tệp, ví dụ [\"inbox/*.xlsx\"]",
    en: "'inputs' is empty; give at least one pattern, such as [\"inbox/*.xlsx\"]")

  package static func jobListTwice(_ name: String) -> Phrase {
    let vi = name.isEmpty ? "không có tên" : "tên «\(name)»"
    let en = name.isEmpty ? "without a name" : "called '\(name)'"
    return Phrase(
      vi: "đã có danh sách \(vi) với hồ sơ hoặc cách đọc khác; đặt «name» khác cho danh sách này",
      en: "there is a list \(en) already, read otherwise; give this one another 'name'")
  }

  package static func jobWantsPercent(_ text: String) -> Phrase {
    Phrase(
      vi: "«\(text)» không phải tỷ lệ phần trăm trên 0 đến 100", en: "'\(text)' is no percentage over 0 and up to 100")
  }

  package static func jobWantsFolderName(_ text: String) -> Phrase {
    Phrase(
      vi: "«\(text)» không dùng được làm tên thư mục; chỉ dùng chữ không dấu, chữ số, «-» và «_», nhiều nhất 60 ký tự",
      en: "'\(text)' cannot be a folder's name; use letters a to z, digits, '-' and '_', 60 at most")
  }
}

/// Texts about what stands against a nightly run.
extension Phrase {
  package static func anotherRun(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): một lần chạy khác đang giữ khóa này; thử lại khi lần đó xong",
      en: "\(path): another run holds this lock; try again when it is done")
  }

  package static func inputFolderUnread(_ pattern: String, _ reason: String) -> Phrase {
    Phrase(
      vi: "\(pattern): không liệt kê được thư mục (\(reason)); kiểm tra quyền đọc",
      en: "\(pattern): the folder cannot be listed (\(reason)); check its permissions")
  }

  package static func inputChanging(_ tries: Int) -> Phrase {
    Phrase(
      vi: "tệp thay đổi trong khi đọc, \(tries) lần liền; chờ việc ghi tệp xong rồi chạy lại",
      en: "the file changed while it was read, \(tries) times; run again when it has been saved")
  }

  package static let inputNoFile = Phrase(
    vi: "đây không phải tệp thường; mẫu tên chỉ dùng cho tệp", en: "this is no regular file; patterns name files only")
}

/// Texts about the inputs and findings of a nightly run.
extension Phrase {
  package static func noInputs(_ patterns: [String]) -> Phrase {
    let list = patterns.joined(separator: ", ")
    return Phrase(
      vi: "không tìm thấy tệp nào theo \(list); bản đã công bố giữ nguyên",
      en: "there is no file called \(list); what is published stays")
  }

  package static func partialLost(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): phần đã đọc của tệp này vừa bị xóa khỏi thư mục công bố; chạy lại",
      en: "\(path): what was read of this file has just been removed from the publication folder; run again")
  }

  package static func outputTwice(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): hai mẫu cùng lập tệp này với nội dung khác nhau; chia thành hai công việc hoặc đổi tên bảng",
      en: "\(path): two templates make this file, and not the same; make two jobs of it or rename the table")
  }

  package static func outputIsManifest(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): một mẫu lập tệp trùng tên danh mục tệp công bố; đổi tên mẫu hoặc bảng",
      en: "\(path): a template makes a file with the name of the manifest; rename the template or the table")
  }

  package static func currentIsNoLink(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): đây phải là liên kết do annex tạo, nhưng lại là tệp hoặc thư mục khác; chuyển nó đi rồi chạy lại",
      en: "\(path): this is to be a link that annex makes, but it is something else; move it away and run again")
  }

  package static func tooManyErrors(_ errors: Int, _ most: Int) -> Phrase {
    Phrase(
      vi: "có \(errors) lỗi, công việc dừng từ \(most) lỗi; chưa công bố gì, bản cũ giữ nguyên",
      en: "there are \(errors) errors, and the job stops at \(most); nothing is published, the last set stays")
  }

  package static func tooManyErrorsOf(_ errors: Int, _ records: Int, _ percent: Double) -> Phrase {
    Phrase(
      vi: "có \(errors) lỗi trên \(records) dòng, công việc dừng từ \(percent) %; chưa công bố gì, bản cũ giữ nguyên",
      en:
        "there are \(errors) errors in \(records) records, and the job stops at \(percent) %; nothing is published, the last set stays"
    )
  }
}

/// Texts about runs in parts.
extension Phrase {
  package static func shardUnclear(_ text: String) -> Phrase {
    Phrase(
      vi: "--shard: «\(text)» không phải một phần; ghi i/n với i từ 1 đến n, ví dụ 3/16",
      en: "--shard: '\(text)' is no part; write i/n with i from 1 to n, such as 3/16")
  }

  package static let inputsWithoutShard = Phrase(
    vi: "--inputs chỉ dùng cùng --shard: cả lượt chạy tìm tệp theo mẫu tên trong tệp công việc",
    en: "--inputs goes with --shard: a whole run finds its files by the job's patterns")

  package static let shardWithoutFolder = Phrase(
    vi: "--shard cần thư mục để ghi phần đã đọc; thêm -o THƯ_MỤC",
    en: "--shard needs a folder for what is read; add -o FOLDER")

  package static let noShards = Phrase(
    vi: "chưa có phần nào để gộp; ghi các tệp .shard sau tệp công việc",
    en: "there are no parts to merge; name the .shard files after the job")

  package static func shardForeign(_ name: String) -> Phrase {
    Phrase(
      vi: "\(name): đây không phải một phần do annex run --shard của phiên bản này ghi",
      en: "\(name): this is no part that annex run --shard of this version has written")
  }

  package static func shardTorn(_ name: String) -> Phrase {
    Phrase(
      vi: "\(name): phần này bị hỏng hoặc chưa ghi xong; chạy lại phần này",
      en: "\(name): this part is damaged or not whole; run it again")
  }

  package static func shardOfAnotherRun(_ number: String) -> Phrase {
    Phrase(
      vi: "phần \(number) thuộc một lần chạy khác: tệp công việc, ngày báo cáo, phiên bản hoặc các tệp đầu vào "
        + "không giống; chạy lại các phần",
      en: "part \(number) is of another run: the job, the date, the version or the inputs are not the same; "
        + "run the parts again")
  }

  package static func shardTwice(_ number: String) -> Phrase {
    Phrase(vi: "phần \(number) có hai lần; bỏ bớt một tệp", en: "part \(number) is there twice; leave one file out")
  }

  package static func shardsMissing(_ numbers: [Int], of count: Int) -> Phrase {
    let list = numbers.prefix(20).map(String.init).joined(separator: ", ") + (numbers.count > 20 ? ", …" : "")
    return Phrase(
      vi: "thiếu phần \(list) trên \(count); chạy các phần đó rồi gộp lại",
      en: "of \(count) parts these are missing: \(list); run them and merge again")
  }

  package static let shardsIncomplete = Phrase(
    vi: "các phần không đủ mọi tệp đầu vào; chạy lại các phần", en: "the parts lack inputs; run the parts again")

  package static func workersOutOfRange(_ number: Int) -> Phrase {
    Phrase(vi: "--jobs: \(number) không nằm trong khoảng 1 đến 256", en: "--jobs: \(number) is not from 1 to 256")
  }
}

/// Texts about the program that runs jobs.
extension Phrase {
  package static func nightlyMissing(_ places: [String]) -> Phrase {
    let list = places.joined(separator: ", ")
    return Phrase(
      vi: "không tìm thấy chương trình annex-nightly (đã tìm ở \(list)); cài lại bằng make install",
      en: "the program annex-nightly is not there (looked for \(list)); install again with make install")
  }

  package static func nightlyNotStarted(_ path: String, _ reason: String) -> Phrase {
    Phrase(vi: "\(path): không chạy được (\(reason))", en: "\(path): cannot be started (\(reason))")
  }
}
