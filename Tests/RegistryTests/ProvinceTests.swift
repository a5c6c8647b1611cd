import Registry
import Testing

@Suite struct ProvinceTests {
  @Test(arguments: [
    (["(Kèm theo Kế hoạch của UBND tỉnh Lai Châu)"], "tỉnh Lai Châu"), (["UBND TỈNH LAI CHÂU"], "tỉnh Lai Châu"),
    (["Sở Nông nghiệp TP. Hà Nội"], "thành phố Hà Nội"), (["tỉnh Hoà Bình"], "tỉnh Hòa Bình"),
    (["tỉnh Hà Nam", "Tỉnh Hà Nam"], "tỉnh Hà Nam"),
  ]) func `a title names its province`(titles: [String], expected: String) {
    #expect(Province.named(in: titles)?.fullName == expected)
  }

  @Test(arguments: [
    [], ["Thành phố Lai Châu"], ["Lai Châu"], ["tỉnh Lai Châu", "tỉnh Sơn La"], ["tỉnh Lai"],
  ]) func `no province or two are none`(titles: [String]) {
    #expect(Province.named(in: titles) == nil)
  }
}
