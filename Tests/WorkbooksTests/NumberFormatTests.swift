import Testing

@testable import Workbooks

@Suite struct NumberFormatTests {
  @Test(arguments: [
    "yyyy-mm-dd", "d/m/yyyy", "dd\\.mm\\.yyyy", "[$-42A]dd mmmm yyyy", "mmm-yy", "mmmm", "[Red]d/m;@", "d\"/\"m",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "\"ngày\" d \"tháng\" m \"năm\" yyyy", "yyyy\"年\"m\"月\"d\"日\"", "e",
    "ggge", "[$-411]ge.m.d", "[ENG][$-409]d-mmm", "[Color10]d/m", "B2yyyy", "[Hidden]d", "d \"of\" mmm", "\"m\"d",
    "_(* d/m/yyyy_)", "[$-1010000]d/m/yyyy;@", "yyyy/m/d;;", "DD/MM/YYYY",
  ])
  func `a day`(code: String) {
    let format = NumberFormat(code: code)
    #expect(format.showsDay && !format.showsTime && !format.showsElapsed)
  }

  @Test(arguments: [
    "h:mm", "hh:mm:ss", "mm:ss", "h:mm AM/PM", "mm:ss.000", "h\" giờ\" mm", "h A/P", "ss", "上午/下午h\"时\"mm\"分\"",
    "[$-F400]h:mm:ss\\ AM/PM", "h:mm;@",
  ])
  func `a time of day`(code: String) {
    let format = NumberFormat(code: code)
    #expect(format.showsTime && !format.showsDay && !format.showsElapsed)
  }

  @Test(arguments: ["d/m/yyyy h:mm", "yyyy-mm-dd\\Thh:mm:ss", "m/d/yy h:mm AM/PM"])
  func `a day with a time`(code: String) {
    let format = NumberFormat(code: code)
    #expect(format.showsDay && format.showsTime)
  }

  @Test(arguments: ["[h]:mm", "[hh]:mm:ss", "[m]", "[ss].00", "[Blue][h]:mm"]) func `an elapsed time`(code: String) {
    #expect(NumberFormat(code: code).showsElapsed)
  }

  @Test(arguments: [
    "General", "GENERAL", "0", "#,##0.00", "0%", "0.00E+00", "@", "# ??/??", "\"ngày\"0", "#,##0\\ \"đ\"", "0\\d",
    "0_d",
    "[Red]0", "[$₫-42A]#,##0", "[>=100]0;yyyy", "0;d/m/yyyy", "\"dd/mm/yyyy\"", "General\" days\"", "", "[$-42A]",
    ";;;",
    "G/通用格式", "[DBNum1]G/通用格式", "[Color10]0", "[<=100]0", "[$Din.-81A]#,##0", "0.00E+00;d", "#,##0\" sản phẩm\"",
    "\\d\\m\\y", "_-* #,##0.00 _s_-", "*d0",
  ])
  func `no date`(code: String) {
    #expect(!NumberFormat(code: code).isDate)
  }

  @Test func `built-in formats that are dates`() {
    let dates = (0...200).filter { NumberFormat(builtIn: $0).isDate }
    #expect(dates == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
    #expect(NumberFormat(builtIn: 46).showsElapsed)
  }
}
