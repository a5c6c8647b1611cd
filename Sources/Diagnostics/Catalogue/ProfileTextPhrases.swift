/// What is said beside the parts of a profile that `annex init` writes.
extension Phrase {
  package static func profileNames() -> Phrase {
    Phrase(vi: "Tên chương trình và cách gọi, trong thông báo và báo cáo.", en: "Names, in messages and reports.")
  }

  package static func profileColumns() -> Phrase {
    Phrase(
      vi: "Cột và các cách ghi tên cột; không phân biệt chữ hoa, dấu cách, cách bỏ dấu.",
      en: "Columns and the header texts they go by, whatever their case, spacing and tone placement.")
  }

  package static func profileOtherColumns() -> Phrase {
    Phrase(
      vi: "Tên cột không dùng, dù có từ của một cột khác: «Đơn vị tính» không phải là chủ thể.",
      en: "Columns that are not used, though words of others are in them: «Đơn vị tính» is no producer.")
  }

  package static func profileEquivalents() -> Phrase {
    Phrase(
      vi: "Từ viết tắt trong tên: mỗi nhóm là một từ, dạng đứng đầu thay cho cả nhóm.",
      en: "Words in names that mean the same, by group; the first stands for all.")
  }

  package static func profileExtraColumns() -> Phrase {
    Phrase(
      vi: "Cột riêng: giữ nguyên, không kiểm tra; personal: false thì có trong báo cáo công khai.",
      en: "Columns of its own: kept, not checked; with personal: false they stand in public reports.")
  }

  package static func profileKinds() -> Phrase {
    Phrase(
      vi: "Loại hình và từ nhận ra trong tên; loại không có words là loại của mọi tên còn lại.",
      en: "Kinds and the words that show them in names; one without words is the kind of all other names.")
  }

  package static func profileWords() -> Phrase {
    Phrase(
      vi:
        "Từ để đếm trong đề mục, từ đầu tên đơn vị (dạng đầy đủ trước, rồi các dạng viết tắt), từ của đề mục không phải "
        + "đơn vị (group), từ đầu dòng cộng và ghi chú.",
      en:
        "Words that count in headings; that units' names begin with, the full one first; of headings that name no unit "
        + "(group); that totals and notes begin with.")
  }

  package static func profileFields() -> Phrase {
    Phrase(
      vi: "required: ô trống là lỗi; expected: ô trống là cảnh báo; listed: cột của bản tổng hợp.",
      en: "required: a blank cell is an error; expected: a warning; listed: the columns of the summary.")
  }

  package static func profileTerms() -> Phrase {
    Phrase(vi: "Thời hạn, hạng sao, thang điểm.", en: "Terms, stars and scores.")
  }

  package static func profileUnits() -> Phrase {
    Phrase(
      vi: "Đơn vị hành chính, cơ quan ban hành, chỉ tiêu của kế hoạch.",
      en: "Administrative units, the issuing body, the plan's numbers.")
  }

  package static func profileJudgements() -> Phrase {
    Phrase(
      vi: "Mức độ của từng mã (error, warning, note, off), và lỗi được miễn trừ đến hết ngày until.",
      en: "How grave each code is (error, warning, note, off), and what is waived up to the day 'until'.")
  }

  package static func profileLearnedFrom(_ files: [String]) -> Phrase {
    let names = files.joined(separator: ", ")
    return Phrase(
      vi: "Hồ sơ học từ \(names) bằng «annex init»: đọc lại, sửa rồi dùng với --profile.",
      en: "A profile learned from \(names) by 'annex init': read it, correct it, use it with --profile.")
  }

  package static func columnSeen(_ letters: String, _ header: String, values: Int) -> Phrase {
    Phrase(
      vi: "cột \(letters) «\(header)», \(values) giá trị",
      en: "column \(letters) '\(header)', \(english(values, "value"))")
  }

  package static func columnGuessed() -> Phrase {
    Phrase(vi: "đoán theo giá trị của cột: kiểm tra lại", en: "guessed by the column's values: check it")
  }

  package static func columnNotSeen() -> Phrase {
    Phrase(vi: "không có trong danh sách", en: "not in the list")
  }

  /// The kind of everybody whose name tells no other.
  package static func kindOther() -> Phrase { Phrase(vi: "loại khác", en: "others") }

  package static func kindSeen(_ count: Int, _ noun: Noun) -> Phrase {
    Phrase(vi: "\(count) \(noun.vi)", en: noun.counted(count).en)
  }

  package static func kindExamples(_ names: [String]) -> Phrase {
    Phrase(
      vi: "ví dụ: \(names.map { "«\($0)»" }.joined(separator: ", "))",
      en: "such as \(names.map { "'\($0)'" }.joined(separator: ", "))")
  }

  package static func rowSeen(_ row: Int, _ text: String) -> Phrase {
    Phrase(vi: "dòng \(row): «\(text)»", en: "row \(row): '\(text)'")
  }

  package static func filledIn(_ field: String, _ filled: Int, rows: Int) -> Phrase {
    Phrase(vi: "\(field): \(filled)/\(rows) dòng có giá trị", en: "\(field): filled in \(filled) of \(rows) rows")
  }

  package static func valuesSeen(from: String, to: String) -> Phrase {
    Phrase(vi: "trong danh sách: từ \(from) đến \(to)", en: "in the list: from \(from) to \(to)")
  }

  package static func learnedWaiver() -> Phrase {
    Phrase(vi: "chưa hiểu được khi lập hồ sơ: xem lại", en: "not understood when the profile was made: look at it")
  }

  package static func nothingLearned() -> Phrase {
    Phrase(
      vi: "không tìm thấy dòng tên cột nào nên không học được gì; thêm một dòng tên cột rồi thử lại",
      en: "no row of column names was found, so there is nothing to learn; add one and try again")
  }

  package static func profileExists(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path): đã có tệp này; thêm --force để ghi đè", en: "\(path): the file exists; add --force to replace it")
  }
}
