/// Texts of the findings about single values.
extension Phrase {
  package static func missingValue(_ column: String) -> Phrase {
    Phrase(vi: "ô «\(column)» để trống", en: "the cell of '\(column)' is blank")
  }

  package static func missingValueHelp(_ nouns: Nouns) -> Phrase {
    Phrase(
      vi: "điền giá trị; nếu \(nouns.entity.vi) có nhiều \(nouns.product.vi) thì gộp ô, hoặc để trống tất cả các ô của "
        + "\(nouns.entity.vi) ở dòng sau",
      en: "fill it in; for a \(nouns.entity.en) of several \(nouns.product.plural) merge the cell, or leave all its "
        + "cells blank in the rows after"
    )
  }

  package static func kindUnknown(_ name: String, _ noun: Noun) -> Phrase {
    Phrase(
      vi: "không nhận ra loại hình của \(noun.vi) «\(name)»",
      en: "the kind of the \(noun.en) '\(name)' is not recognised")
  }

  package static func kindUnknownHelp(_ known: [Phrase]) -> Phrase {
    Phrase(
      vi: "ghi rõ loại hình trong tên hoặc trong cột loại hình: \(known.map(\.vi).joined(separator: ", "))",
      en: "say it in the name or in the kind column: \(known.map(\.en).joined(separator: ", "))")
  }

  package static func kindConflict(column: Phrase, name: Phrase, _ noun: Noun) -> Phrase {
    Phrase(
      vi: "cột loại hình ghi \(column.vi), tên \(noun.vi) cho biết là \(name.vi)",
      en: "the kind column says \(column.en), the name says \(name.en)")
  }

  package static func kindConflictHelp() -> Phrase {
    Phrase(vi: "sửa cột loại hình hoặc tên cho khớp nhau", en: "correct the kind column or the name")
  }

  package static func nameSaysKind(_ noun: Noun) -> Phrase {
    Phrase(vi: "tên \(noun.vi) ở đây", en: "the name is here")
  }

  package static func phoneFormat(_ masked: String, digits: Int) -> Phrase {
    digits == 10 || digits == 11
      ? Phrase(
        vi: "«\(masked)» không phải số điện thoại: có ký tự lạ, hoặc đầu số không dùng",
        en: "'\(masked)' is no telephone number: it has other characters in it, or begins with digits not in use")
      : Phrase(
        vi: "«\(masked)» không phải số điện thoại: có \(digits) chữ số",
        en: "'\(masked)' is no telephone number: it has \(english(digits, "digit"))")
  }

  package static func phoneFormatHelp() -> Phrase {
    Phrase(
      vi: "số di động có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02",
      en: "a mobile number has 10 digits and begins with 03, 05, 07, 08 or 09; a fixed line begins with 02")
  }

  package static func phoneLostZero(_ masked: String) -> Phrase {
    Phrase(
      vi: "số điện thoại «\(masked)» đã mất số 0 ở đầu",
      en: "the telephone number '\(masked)' has lost its leading zero")
  }

  package static func phoneLostZeroHelp() -> Phrase {
    Phrase(
      vi: "định dạng cột là văn bản rồi nhập lại; khi xuất, số 0 được khôi phục",
      en: "format the column as text and enter it again; what is written out has the zero restored")
  }

  package static func dateFormat(_ text: String) -> Phrase {
    Phrase(
      vi: "«\(text)» không đọc được thành một ngày có thật", en: "'\(text)' cannot be read as a day of the calendar")
  }

  package static func dateFormatHelp() -> Phrase {
    Phrase(
      vi: "ghi ngày/tháng/năm, ví dụ 30/12/2022",
      en: "write day/month/year, for example 30/12/2022")
  }

  package static func dateAfter(_ date: String, asOf: String) -> Phrase {
    Phrase(
      vi: "ngày quyết định \(date) ở sau ngày đối chiếu \(asOf)",
      en: "the decision date \(date) is after the reporting date \(asOf)")
  }

  package static func dateBefore(_ date: String, begun: String) -> Phrase {
    Phrase(
      vi: "ngày quyết định \(date) ở trước khi có chương trình (\(begun))",
      en: "the decision date \(date) is before the programme began (\(begun))")
  }

  package static func dateImplausibleHelp() -> Phrase {
    Phrase(vi: "đối chiếu với quyết định, nhất là năm", en: "compare it with the decision, the year above all")
  }

  package static func noDecisionDate() -> Phrase {
    Phrase(
      vi: "không có ngày quyết định, nên không tính được thời hạn",
      en: "there is no decision date, so no term can be reckoned")
  }

  package static func onlyYear(_ year: Int) -> Phrase {
    Phrase(
      vi: "chỉ có năm \(year), nên không tính được thời hạn",
      en: "there is only the year \(year), so no term can be reckoned")
  }

  package static func onlyMonth(_ month: Int, _ year: Int) -> Phrase {
    Phrase(
      vi: "chỉ có tháng \(month) năm \(year), nên không tính được thời hạn",
      en: "there is only the month \(month)/\(year), so no term can be reckoned")
  }

  package static func noDecisionDateHelp() -> Phrase {
    Phrase(
      vi: "điền ngày của quyết định công nhận, ví dụ 30/12/2022; khi chưa có, tình trạng là «không rõ»",
      en: "enter the day of the recognition decision, for example 30/12/2022; until then the standing is unknown")
  }

  package static func starsRange(_ text: String, _ allowed: ClosedRange<Int>) -> Phrase {
    Phrase(
      vi: "«\(text)» không phải hạng sao từ \(allowed.lowerBound) đến \(allowed.upperBound)",
      en: "'\(text)' is no number of stars from \(allowed.lowerBound) to \(allowed.upperBound)")
  }

  package static func starsRangeHelp() -> Phrase {
    Phrase(vi: "ghi số sao, ví dụ 3 hoặc «3 sao»", en: "write the number of stars, for example 3")
  }

  package static func starsScore(stars: Int, score: String, earned: Int) -> Phrase {
    Phrase(
      vi: "hạng \(stars) sao không khớp với điểm \(score), là mức \(earned) sao",
      en: "\(stars) stars do not go with the score \(score), which earns \(earned)")
  }

  package static func starsBelowScore(stars: Int, score: String) -> Phrase {
    Phrase(
      vi: "hạng \(stars) sao không khớp với điểm \(score), chưa đến mức thấp nhất của hạng này",
      en: "\(stars) stars do not go with the score \(score), which is below what they take")
  }

  package static func scoreFormat(_ text: String, _ allowed: ClosedRange<Double>) -> Phrase {
    Phrase(
      vi: "«\(text)» không phải điểm từ \(Int(allowed.lowerBound)) đến \(Int(allowed.upperBound))",
      en: "'\(text)' is no score from \(Int(allowed.lowerBound)) to \(Int(allowed.upperBound))")
  }

  package static func scoreFormatHelp() -> Phrase {
    Phrase(
      vi: "ghi điểm là một số của thang điểm, ví dụ 8,5", en: "write the score as a number of the scale, such as 8.5")
  }

  package static func starsScoreHelp(_ bands: [(stars: Int, lowest: Int)]) -> Phrase {
    let text = bands.map { "\($0.lowest)" }.joined(separator: "/")
    let stars = bands.map { "\($0.stars)" }.joined(separator: "/")
    return Phrase(
      vi: "từ \(text) điểm được \(stars) sao: sửa hạng sao hoặc điểm theo quyết định",
      en: "from \(text) points on it is \(stars) stars: correct the stars or the score by the decision")
  }

  package static func scoreIsHere() -> Phrase { Phrase(vi: "điểm ở đây", en: "the score is here") }

  package static func duplicateProduct(_ product: String, _ entity: String, _ noun: Noun) -> Phrase {
    Phrase(
      vi: "\(noun.vi) «\(product)» của \(entity) đã có ở một dòng trên",
      en: "the \(noun.en) '\(product)' of \(entity) stands in a row above already")
  }

  package static func duplicateProductHelp(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "xóa dòng lặp, hoặc ghi rõ điểm khác nhau (quy cách, ngày quyết định) nếu là hai \(noun.vi)",
      en: "remove one of the rows, or say what tells them apart (pack, decision date) if they are two \(noun.plural)")
  }

  package static func firstIsHere() -> Phrase { Phrase(vi: "lần đầu ở đây", en: "first here") }
}
