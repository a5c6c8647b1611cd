import AnnexTesting
import Testing
import Vietnamese

/// The 67 small letters of Vietnamese that are not ASCII.
private let smalls = "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"

/// Sentences with every letter in words of their own.
private let sentences = [
  "Danh sách sản phẩm đăng ký tham gia Chương trình OCOP năm 2023: 65 sản phẩm của 30 chủ thể",
  "Hợp tác xã nông nghiệp Tả Lèng, bản Phìn Ngan Sin Chải, xã Sì Lở Lầu, huyện Phong Thổ",
  "Nguyễn Thị Mỹ Duyên, khuỷu sông Đà; thuở ấy quỹ khuyến khích giữ gìn giếng nước; oẳn tù tì, khoẻ khoắn, huỳnh huỵch",
  "Rượu ngô men lá, mật ong bạc hà, chẩm chéo, thịt lợn sấy gác bếp, miến dong, ẵm cháu uống trà Shan tuyết cổ thụ",
]

@Suite struct FontEncodingTests {
  @Test(arguments: FontEncoding.allCases) func `every small letter reads back`(encoding: FontEncoding) {
    #expect(smalls.count == 67)
    for letter in smalls { #expect(encoding.unicode(encoding.typed(String(letter))) == String(letter)) }
  }

  @Test func `every capital of VNI reads back`() {
    for letter in smalls.uppercased() {
      #expect(FontEncoding.vni.unicode(FontEncoding.vni.typed(String(letter))) == String(letter))
    }
  }

  @Test func `capitals of TCVN3 read back, with a tone inside words of capitals`() {
    let words = "ĂÂÊÔƠƯĐ".map { "\($0)" } + smalls.uppercased().map { "X\($0)X" }
    for word in words { #expect(FontEncoding.tcvn3.unicode(FontEncoding.tcvn3.typed(word)) == word) }
  }

  @Test(arguments: FontEncoding.allCases, sentences) func `sentences read back`(encoding: FontEncoding, text: String) {
    #expect(encoding.unicode(encoding.typed(text)) == text)
    let capitals = text.uppercased()
    #expect(encoding.unicode(encoding.typed(capitals)).uppercased() == capitals)
  }

  @Test(arguments: [
    ("S¶n phÈm", "Sản phẩm"), ("Tªn s¶n phÈm", "Tên sản phẩm"), ("Hµ Néi", "Hà Nội"), ("Cµ phª", "Cà phê"),
    ("GÊc", "Gấc"), ("§Þa chØ", "Địa chỉ"), ("Hîp t¸c x·", "Hợp tác xã"), ("D\u{AD}îc HËu Giang", "Dược Hậu Giang"),
    ("TØNH LAI CH¢U", "TỈNH LAI CHÂU"), ("HéI N¤NG D¢N", "HỘI NÔNG DÂN"), ("Hé", "Hộ"), ("ñy ban", "ủy ban"),
    ("5 kg, 20 °C, 3 m²", "5 kg, 20 °C, 3 m²"), ("ÊP S¬N", "ẤP SơN"),
  ]) func `known texts of TCVN3`(typed: String, text: String) {
    #expect(FontEncoding.tcvn3.unicode(typed) == text)
  }

  @Test(arguments: [
    ("Saûn phaåm", "Sản phẩm"), ("Haø Noäi", "Hà Nội"), ("Caø pheâ", "Cà phê"), ("Gaác", "Gấc"),
    ("Ñòa chæ", "Địa chỉ"), ("Hôïp taùc xaõ", "Hợp tác xã"), ("TÆNH LAI CHAÂU", "TỈNH LAI CHÂU"),
    ("Döôïc", "Dược"), ("Kyõ thuaät", "Kỹ thuật"), ("AÙo", "Áo"), ("Aùo", "Áo"), ("Kî", "Kỵ"),
    ("12/QÑ-UBND", "12/QĐ-UBND"),
  ]) func `known texts of VNI`(typed: String, text: String) {
    #expect(FontEncoding.vni.unicode(typed) == text)
  }

  @Test(arguments: FontEncoding.allCases) func `what is no code of the encoding stays`(encoding: FontEncoding) {
    let text = "HTX 12/3 «😀» – \u{A0}\n\t\u{2028} Đắk ế"
    let kept = encoding == .vni ? text : text.replacing("«", with: "").replacing("»", with: "")
    #expect(encoding.unicode(kept) == kept)
  }
}
