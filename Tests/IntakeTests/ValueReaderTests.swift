import Registry
import Testing

@testable import Intake

@Suite struct DateReaderTests {
  @Test(arguments: ["2022-12-30", "30/12/2022", "29/02/2024", "31/02/2022", "2022-13-01", "1a/12/2022", "30-12-2022"])
  func `a day known by its bytes is the one its words say`(text: String) {
    let plain = DateReader.plainDay(in: Array(text.utf8).span)
    #expect(plain == nil || plain == DateReader.day(in: text, kind: .text).date)
    #expect((plain != nil) == ["2022-12-30", "30/12/2022", "29/02/2024"].contains(text))
  }

  @Test(arguments: [
    ("30/12/2022", "2022-12-30"), ("1/2/2022", "2022-02-01"), ("30-12-2022", "2022-12-30"),
    ("30.12.2022", "2022-12-30"),
    ("2022-12-30", "2022-12-30"), ("2022-12-30T08:30:00", "2022-12-30"), ("30 / 12 / 2022", "2022-12-30"),
    ("30/12/22", "2022-12-30"), ("ngày 30 tháng 12 năm 2022", "2022-12-30"),
    ("Ngày 30 tháng 12 năm 2022.", "2022-12-30"), ("nga\u{300}y 30 tha\u{301}ng 12 na\u{306}m 2022", "2022-12-30"),
    ("Số 123/QĐ-UBND ngày 30/12/2022", "2022-12-30"), ("12/2022/QĐ-UBND ngày 05/01/2023", "2023-01-05"),
    ("29/02/2024", "2024-02-29"), ("04/03/2021", "2021-03-04"), (" 30/12/2022 ", "2022-12-30"), ("44925", "2022-12-30"),
  ]) func `a date is read day first however it is written`(text: String, iso: String) {
    #expect(DateReader.day(in: text, kind: .text).date?.iso == iso)
  }

  @Test(arguments: [("44925", "2022-12-30"), ("44925.75", "2022-12-30")])
  func `a number is a serial whose format was lost`(text: String, iso: String) {
    #expect(DateReader.day(in: text, kind: .number).date?.iso == iso)
  }

  @Test(arguments: [
    "31/02/2022", "12/31/2022", "29/02/2023", "đang chờ", "13/2022", "123/2022", "5 tháng 2022", "30/12", "0", "x",
    "30/12/20222",
  ])
  func `what is no day of the calendar is unreadable`(text: String) {
    #expect(DateReader.day(in: text, kind: .text) == .unreadable)
  }

  @Test(arguments: ["9223372036854775807", "999999999999999", "-1", "1e300", "99999999999999999999999"])
  func `a number outside the calendar is unreadable`(text: String) {
    #expect(DateReader.day(in: text, kind: .number) == .unreadable)
  }

  @Test(arguments: ["2022", " 2022 ", "năm 2022", "Năm 2022"]) func `a bare year is kept as a year`(text: String) {
    #expect(DateReader.day(in: text, kind: .text) == .year(2022))
  }

  @Test(arguments: ["", " ", "\u{A0}"]) func `a blank cell says nothing`(text: String) {
    #expect(DateReader.day(in: text, kind: .text) == .missing)
  }
}

@Suite struct NumberReaderTests {
  @Test(arguments: [
    ("3", 3), ("3.0", 3), ("3 sao", 3), ("3sao", 3), ("03 sao", 3), ("★★★", 3), ("★★★☆☆", 3), ("***", 3), ("⭐️⭐️⭐️⭐️", 4),
    ("Ba sao", 3), ("bốn sao", 4), ("Năm sao", 5), ("Hạng 4 sao", 4), ("Hạng 4", 4), ("4*", 4), ("OCOP 3 sao", 3),
    ("3 SAO", 3), ("ba (03) sao", 3), ("Sao: 4", 4), ("3 stars", 3), ("Đạt 3 sao (cấp tỉnh)", 3), ("6", 6), ("3 ★", 3),
  ]) func `stars are read however they are written`(text: String, stars: Int) {
    #expect(NumberReader.stars(text) == stars)
  }

  @Test(arguments: ["", "bốn rưỡi", "3.5", "không", "sao", "năm 2022", "x"]) func `other texts are no stars`(
    text: String
  ) {
    #expect(NumberReader.stars(text) == nil)
  }

  @Test(arguments: [
    ("79,4", 79.4), ("79.4", 79.4), ("79,4 điểm", 79.4), ("79,4điểm", 79.4), ("80", 80), ("-5", -5), ("79,4/100", 79.4),
    (" 62,5 ", 62.5), ("0", 0),
  ]) func `a score has a decimal comma or point`(text: String, score: Double) {
    #expect(NumberReader.score(text) == score)
  }

  @Test(arguments: ["", "cao", "79,4,1", "½", "điểm", "79-80"]) func `other texts are no score`(text: String) {
    #expect(NumberReader.score(text) == nil)
  }

  @Test(arguments: [("7", 7), ("07", 7), ("7.", 7), (" 12 ", 12)]) func `a numbering is a whole number`(
    text: String, number: Int
  ) {
    #expect(NumberReader.ordinal(text) == number)
  }

  @Test(arguments: ["", "1.1", "I", "A", "7a", "-", ".", "-3", "+3", "99999999999999999999"])
  func `other texts are no numbering`(text: String) {
    #expect(NumberReader.ordinal(text) == nil)
  }
}

@Suite struct DecisionReaderTests {
  @Test(arguments: [
    ("Số 123/QĐ-UBND ngày 30/12/2022", "123/QĐ-UBND"), ("123/QĐ-UBND", "123/QĐ-UBND"),
    ("QĐ số 123/QĐ-UBND ngày 30/12/2022", "123/QĐ-UBND"),
    ("Quyết định số: 123/QĐ-UBND, ngày 30/12/2022", "123/QĐ-UBND"),
    ("Số:123/QĐ-UBND (30/12/2022)", "123/QĐ-UBND"), ("123/QĐ-UBND ký ngày 30/12/2022", "123/QĐ-UBND"),
    ("12/2022/QĐ-UBND ngày 05/01/2023", "12/2022/QĐ-UBND"), ("123", "123"), ("số 5", "5"),
    ("QĐ: 77/QĐ-UBND - 05/01/2023", "77/QĐ-UBND"),
  ]) func `a decision's number stands before its date`(text: String, number: String) {
    #expect(DecisionReader.number(in: text) == number)
  }

  @Test(arguments: ["", "30/12/2022", "ngày 30/12/2022", "chưa có", "Số"]) func `a date alone has no number`(
    text: String
  ) {
    #expect(DecisionReader.number(in: text) == nil)
  }
}
