import Registry
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("0912345678", "0912345678", PhoneNumber.Form.complete), ("0912 345 678", "0912345678", .complete),
    ("0912.345.678", "0912345678", .complete), ("+84 912 345 678", "0912345678", .complete),
    ("84912345678", "0912345678", .complete), ("+84 (0) 912 345 678", "0912345678", .complete),
    ("(0213) 3876 543", "02133876543", .complete), ("912345678", "0912345678", .lostZero),
    ("2133876543", "02133876543", .lostZero), ("19001234", "19001234", .complete),
    ("1800 599 920", "1800599920", .complete),
    ("091234567", "091234567", .malformed), ("09123456789", "09123456789", .malformed),
    ("0112345678", "0112345678", .malformed), ("0912a45678", "091245678", .malformed), ("12345", "12345", .malformed),
    ("không có", "", .malformed), ("0412345678", "0412345678", .malformed),
  ]) func `a number is read whatever stands between its digits`(text: String, digits: String, form: PhoneNumber.Form) {
    #expect(PhoneNumber(text).digits == digits)
    #expect(PhoneNumber(text).form == form)
  }

  @Test(arguments: [
    ("0912345678/0987654321", ["0912345678", "0987654321"]), ("0912345678; 987654321", ["0912345678", "0987654321"]),
    ("0912345678\n0987654321", ["0912345678", "0987654321"]), ("0912345678, ", ["0912345678"]),
    ("0912345678 - 0987654321", ["0912345678", "0987654321"]),
    ("0912345678 – 0987654321", ["0912345678", "0987654321"]),
    ("0912-345-678", ["0912345678"]), ("", []), (" ", []), ("0912 345 678 0987 654 321", ["0912345678", "0987654321"]),
  ]) func `two numbers in a cell are two`(cell: String, digits: [String]) {
    #expect(PhoneNumber.numbers(in: cell).map(\.digits) == digits)
  }

  @Test(arguments: [
    ("gọi 0912345678 nhé", "gọi 09…78 nhé"), ("0912 345 678", "09…78"), ("912.345.678 và", "91…78 và"),
    ("123/QĐ-UBND ngày 30/12/2022", "123/QĐ-UBND ngày 30/12/2022"), ("79,4 điểm", "79,4 điểm"), ("", ""),
    ("0912345678/0987654321", "09…78/09…21"), ("2022-12-30", "2022-12-30"),
    ("Tổ 1 0912345678", "Tổ 1 09…78"), ("0912345678 0987654321.", "09…78 09…21."),
    ("1 2 3 4 5 6 7 8 9", "1 2 3 4 5 6 7 8 9"),
    ("1.234.567.890.123.456 đồng", "1.234.567.890.123.456 đồng"),
  ]) func `telephone numbers are masked wherever they stand`(text: String, masked: String) {
    #expect(maskingPhones(in: text) == masked)
  }

  @Test(arguments: [("0912a45678", "09…78"), ("11122233344455", "11…55"), ("không có", "không có"), ("12345", "12345")])
  func `a phone cell is masked whatever it looks like`(text: String, masked: String) {
    #expect(maskedPhone(cell: text) == masked)
  }
}
