import Registry
import Testing

@Suite struct ASCIINameTests {
  @Test(arguments: [
    ("Hộ gia đình", "ho_gia_dinh"), ("Trang trại", "trang_trai"), ("  ĐƠN VỊ – (khác) ", "don_vi_khac"), ("№ 7", "7"),
    ("ươ ƯƠ ăĂ âÂ êÊ ôÔ", "uo_uo_aa_aa_ee_oo"), ("THPT", "thpt"), ("", ""), ("—", ""), ("😀a", "a"),
    ("ho\u{323}\u{302} dân", "ho_dan"),
  ]) func `a text as a name for programs`(text: String, name: String) { #expect(asciiName(text) == name) }
}
