import Registry
import Testing

@Suite struct KindWordsTests {
  private static let words = KindWords(Profile.ocop.kinds)

  /// The names of the annex of 2023, each spelling of a name once.
  private static let namesOfTheAnnex: [(name: String, kind: EntityKind)] = [
    ("Công ty TNHH MTV Trường Giang Lai Châu", "doanh_nghiep"),
    ("Công ty TNHH Nấm Mai Vàng", "doanh_nghiep"),
    ("Hộ kinh doanh", "ho_kinh_doanh"),
    ("Chi nhánh HTX Đằng Giang", "htx"),
    ("HTX Vương Hà", "htx"),
    ("Hộ kinh doanh An Ngân", "ho_kinh_doanh"),
    ("HTX sản xuất và thương mại nông nghiệp sạchNgọc Cường", "htx"),
    ("Công ty cổ phần xuất nhập khẩu trà Sinh An Nam", "doanh_nghiep"),
    ("Công ty CP đầu tư phát triển Chè Tam Đường", "doanh_nghiep"),
    ("Tổ Hợp Tác Bản Sì Thâu Chải", "to_hop_tac"),
    ("Tổ Hợp Tác Bản Lao Chải 1", "to_hop_tac"),
    ("Tổ hợp tác nuôi ong", "to_hop_tac"),
    ("Hợp tác xã Mường  Than", "htx"),
    ("Hợp tác xã Nông nghiệp Quỳnh Hoan", "htx"),
    ("Hợp tác xã Nông nghiệp Khoen On", "htx"),
    ("Công ty TNHH một thành viên tuyền Phương", "doanh_nghiep"),
    ("HTX Nông nghiệp, xây dựng & Thương mại Nậm Nhùn", "htx"),
    ("HTX Khánh Ngân", "htx"),
    ("HTX thanh niên Trường Thịnh", "htx"),
    ("HTX Thanh niên Mường Mô", "htx"),
    ("HTX Thương mại dịch vụ Hải Bình", "htx"),
    ("Hộ kinh doanh Đông trùng hạ thảo cao nguyên Sìn Hồ", "ho_kinh_doanh"),
    ("Công ty TNHH MTV Oanh Triều", "doanh_nghiep"),
    ("HTX Nông sản dược liệu cao nguyên Sìn Hồ", "htx"),
    ("Công ty TNHH MTV Trường phát Lai Châu", "doanh_nghiep"),
    ("HTX nông sản sạch T&Đ Lai Châu", "htx"),
    ("Công ty TNHH MTV Lộc trời Lai Châu", "doanh_nghiep"),
    ("HTX Nông nghiệp Quyết Tâm", "htx"),
    ("HTX Nông nghiệp và dịch vụ Bình Lư", "htx"),
    ("Hợp tác xã Thanh Niên Hua Nà", "htx"),
    ("Hợp tác xã Thanh  Xuân", "htx"),
    ("Hợp tác xã Công - Nông nghiệp và Thương mại - Du lịch Than Uyên", "htx"),
    ("Hợp tác xã Than niên Thẩm Phé", "htx"),
    ("HTX Bình An", "htx"),
    ("HTX Thắng Tuế", "htx"),
    ("HTX Mý Dao", "htx"),
    ("Công ty TNHH Sơn Hà dược liệu cao nguyên Sìn Hồ", "doanh_nghiep"),
    ("HTX Biên Cương", "htx"),
    ("Công ty TNHH MTV giống VTNN Tây Bắc", "doanh_nghiep"),
    ("HTX Trái Tim", "htx"),
  ]

  @Test func `every name of the annex shows its kind`() {
    #expect(Self.namesOfTheAnnex.count == 40)
    for (name, kind) in Self.namesOfTheAnnex {
      #expect(Self.words.kind(in: TextKey(name)) == kind, "\(name)")
    }
  }

  @Test(
    arguments: [
      ("Chi nhánh HTX Bình An", "htx"), ("Công ty TNHH Hoa Ban", "doanh_nghiep"), ("CTCP Hoa Ban", "doanh_nghiep"),
      ("DNTN Hoa Ban", "doanh_nghiep"), ("Doanh nghiệp tư nhân Hoa Ban", "doanh_nghiep"),
      ("Tổ hợp tác A", "to_hop_tac"),
      ("THT nuôi ong", "to_hop_tac"), ("Hợp tác xã A", "htx"), ("HTX A", "htx"), ("LHHTX A", "htx"),
      ("Liên hiệp hợp tác xã A", "htx"), ("Hộ Nguyễn Văn Mẫu", "ho_kinh_doanh"), ("HKD Mẫu", "ho_kinh_doanh"),
      ("Hộ SXKD Mẫu", "ho_kinh_doanh"), ("Cơ sở sản xuất Mẫu", "ho_kinh_doanh"), ("Cty Mẫu", "doanh_nghiep"),
      ("HỢP TÁC XÃ A", "htx"), ("hợp tác xã a", "htx"), ("CÔNG TY CP A", "doanh_nghiep"),
    ] as [(String, EntityKind)]) func `a name shows its kind`(name: String, kind: EntityKind)
  {
    #expect(Self.words.kind(in: TextKey(name)) == kind)
  }

  @Test(arguments: ["Anh Tám", "Hội nông dân xã", "Trang trại Mẫu", "Hộp quà", "", "Hồ Thầu"])
  func `a name without a word of a kind shows none`(name: String) {
    #expect(Self.words.kind(in: TextKey(name)) == nil)
  }

  @Test(arguments: [
    ("HTX Bình An", "Bình An"), ("Hợp tác xã  Bình An", "Bình An"), ("Hộ kinh doanh", ""), ("HKD", ""),
    ("Hộ kinh doanh: Mẫu", "Mẫu"), ("Doanh nghiệp tư nhân Mẫu", "Mẫu"), ("DNTN Mẫu", "Mẫu"),
    ("Hộ sản xuất kinh doanh Mẫu", "Mẫu"), ("Mẫu", "Mẫu"),
  ]) func `a name is what stands behind its kind`(name: String, proper: String) {
    #expect(Self.words.properName(of: TextKey(name)) == TextKey(proper))
  }
}
