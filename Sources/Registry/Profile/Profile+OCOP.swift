internal import Diagnostics

extension Profile {
  /// The OCOP programme (*Mỗi xã một sản phẩm*): criteria and bands of Decision 148/QĐ-TTg of 24/02/2023, amended by
  /// 1489/QĐ-TTg of 06/7/2025; certificates hold for 36 months.
  ///
  /// It began with Decision 490/QĐ-TTg of 07/5/2018.
  package static let ocop = Profile(
    programme: Phrase(vi: "OCOP", en: "OCOP"),
    columns: [
      Column(.number, ["TT", "STT", "Số TT", "Số thứ tự", "Thứ tự", "No.", "№", "#"]),
      Column(
        .product,
        ["Tên sản phẩm", "Sản phẩm", "Tên SP", "Tên hàng hóa", "Sản phẩm OCOP", "Tên sản phẩm OCOP", "Product"]),
      Column(
        .productGroup,
        ["Nhóm sản phẩm", "Nhóm SP", "Nhóm", "Ngành hàng", "Ngành/nhóm", "Phân nhóm", "Bộ sản phẩm", "Nhóm ngành"]),
      Column(
        .entity,
        [
          "Tên chủ thể", "Tên CT", "Chủ thể", "Tên chủ thể sản xuất", "Chủ thể sản xuất", "Chủ thể OCOP", "Đơn vị",
          "Tên đơn vị", "Đơn vị sản xuất",
          "Cơ sở sản xuất",
          "Tên cơ sở", "Cơ sở", "Tổ chức, cá nhân", "Tên tổ chức", "Tổ chức", "Nhà sản xuất", "Tên doanh nghiệp",
          "Tên HTX", "Tên hợp tác xã", "Tên công ty", "Producer", "Entity",
        ]),
      Column(
        .entityKind,
        [
          "Loại hình chủ thể", "Loại hình", "Loại chủ thể", "Loại hình tổ chức", "Loại hình đơn vị",
          "Hình thức tổ chức", "Kiểu chủ thể", "Hình thức pháp lý", "Thành phần kinh tế",
        ]),
      Column(
        .representative,
        [
          "Đại diện", "Người đại diện", "Người ĐD", "Họ tên", "Họ tên người đại diện", "Họ và tên người đại diện",
          "Tên người đại diện",
          "Đại diện chủ thể", "Chủ cơ sở", "Chủ hộ", "Giám đốc", "Họ và tên", "Người liên hệ", "Đại diện pháp luật",
          "Người đứng đầu", "Chủ nhiệm", "Chủ sở hữu", "Người ĐDPL", "Chủ doanh nghiệp", "Chủ DN",
        ]),
      Column(
        .address,
        [
          "Địa chỉ", "Đ/c", "ĐC", "Địa chỉ cơ sở sản xuất", "Địa chỉ sản xuất", "Địa chỉ chủ thể", "Nơi sản xuất",
          "Địa điểm",
          "Địa bàn", "Trụ sở", "Thôn/bản", "Nơi ở", "Address",
        ]),
      Column(
        .commune,
        [
          "Xã/phường", "Xã, phường", "Xã", "Phường/xã", "Xã/phường/thị trấn", "Xã, thị trấn", "Tên xã", "Thuộc xã",
          "Đơn vị cấp xã", "Commune",
        ]),
      Column(
        .district,
        [
          "Huyện", "Huyện/thành phố", "Huyện, thành phố", "Quận/huyện", "Huyện/thị xã/thành phố", "Thuộc huyện",
          "Đơn vị cấp huyện", "District",
        ]),
      Column(.province, ["Tỉnh", "Tỉnh/thành phố", "Tỉnh, thành phố", "Province"]),
      Column(
        .phone,
        [
          "Số điện thoại", "Số ĐTDĐ", "ĐTDĐ", "Điện thoại", "SĐT", "ĐT", "Điện thoại liên hệ", "Số ĐT", "Di động",
          "Liên hệ", "Số máy", "Hotline", "Tel", "Mobile", "Phone",
        ]),
      Column(
        .stars,
        [
          "Hạng sao", "Phân hạng", "Xếp hạng", "Số sao", "Sao", "Hạng", "Hạng sản phẩm", "Kết quả phân hạng",
          "Đạt hạng", "Đạt sao", "Stars",
        ]),
      Column(.score, ["Điểm", "Số điểm", "Tổng điểm", "Điểm đánh giá", "Điểm trung bình", "Kết quả điểm", "Score"]),
      Column(
        .decisionNumber,
        [
          "Số quyết định", "QĐ số", "Quyết định", "Số QĐ", "Quyết định công nhận", "Số quyết định công nhận",
          "Quyết định số", "QĐ công nhận", "Văn bản công nhận", "QĐ phê duyệt", "Số hiệu QĐ", "Số hiệu quyết định",
        ]),
      Column(
        .decisionDate,
        [
          "Ngày quyết định", "Ngày, tháng, năm", "Ngày", "Ngày công nhận", "Ngày cấp", "Ngày ký", "Ngày ban hành",
          "Ngày QĐ", "Ngày ký quyết định",
          "Thời gian công nhận", "Thời điểm công nhận", "Thời gian cấp", "Năm đạt", "Năm công nhận", "Ngày tháng",
          "Ngày cấp giấy chứng nhận",
        ]),
      Column(.note, ["Ghi chú", "Chú thích", "Nội dung khác", "Note", "Notes"]),
    ],
    otherColumns: [
      "Đơn vị tính", "Đơn vị tư vấn", "Đơn vị hỗ trợ", "Đơn vị kiểm nghiệm", "Mã sản phẩm", "Mã số sản phẩm",
      "Hình ảnh sản phẩm",
      "Mô tả sản phẩm", "Đặc điểm sản phẩm", "Quy cách sản phẩm", "Giá sản phẩm", "Sản phẩm chủ lực", "Điểm bán hàng",
      "Điểm bán",
      "Điểm giới thiệu", "Thời điểm", "Đơn vị hành chính", "Ngày hết hạn", "Ngày hết hiệu lực", "Đến ngày", "Ngày nộp",
      "Ngày thành lập", "Ngày đăng ký", "Ngày hẹn", "Nhãn hiệu sản phẩm", "Điện thoại bàn", "Ngày sinh",
      "Ngày đánh giá", "Thời gian đánh giá",
    ],
    kinds: [
      Kind(
        "doanh_nghiep", Phrase(vi: "doanh nghiệp", en: "companies"),
        words: ["Doanh nghiệp", "Doanh nghiệp tư nhân", "Công ty", "Cty", "CTCP", "DNTN", "DN", "Tập đoàn", "Nhà máy"]),
      Kind(
        "htx", Phrase(vi: "HTX", en: "cooperatives"),
        words: ["HTX", "Hợp tác xã", "Liên hiệp HTX", "Liên hiệp hợp tác xã", "LHHTX"]),
      Kind("to_hop_tac", Phrase(vi: "tổ hợp tác", en: "cooperative groups"), words: ["Tổ hợp tác", "THT"]),
      Kind(
        "ho_kinh_doanh", Phrase(vi: "hộ kinh doanh", en: "household businesses"),
        words: [
          "Hộ kinh doanh", "HKD", "Hộ sản xuất kinh doanh", "Hộ SXKD", "Hộ SX, KD", "Hộ sản xuất", "Hộ gia đình",
          "Hộ cá thể", "Hộ KD", "Hộ", "Cơ sở sản xuất kinh doanh", "Cơ sở sản xuất", "Cơ sở SXKD", "CSSX", "Cơ sở",
        ]),
    ],
    productWords: ["sản phẩm", "SP"],
    entityWords: ["chủ thể", "CT", "cơ sở", "đơn vị"],
    unitKinds: [
      UnitKind(.district, ["Thành phố", "TP", "T.P"]), UnitKind(.district, ["Huyện", "H."]),
      UnitKind(.district, ["Thị xã", "TX", "T.X"]), UnitKind(.district, ["Quận", "Q."]),
      UnitKind(.commune, ["Xã", "X."]), UnitKind(.commune, ["Phường", "P."]),
      UnitKind(.commune, ["Thị trấn", "TT", "T.T"]), UnitKind(.commune, ["Đặc khu"]),
    ],
    groupWords: [
      "sản phẩm", "SP", "chủ thể", "nhóm", "ngành", "lĩnh vực", "loại", "danh sách", "danh mục", "đợt", "các",
      "đăng ký",
      "công nhận", "đánh giá", "thực phẩm", "đồ uống", "dược liệu", "thủ công", "mỹ nghệ", "dịch vụ", "du lịch",
      "sinh vật cảnh",
      "vải", "may mặc", "gia vị", "chè", "trà", "hạng", "sao", "tổng hợp", "tổng", "năm", "biểu", "phụ lục", "trang",
      "bảng",
    ],
    equivalents: [
      ["công ty cổ phần", "CTCP"], ["công ty", "Cty", "C.ty"], ["cổ phần", "CP"], ["trách nhiệm hữu hạn", "TNHH"],
      ["một thành viên", "MTV", "1TV", "1 thành viên"], ["thương mại", "TM"], ["dịch vụ", "DV"], ["sản xuất", "SX"],
      ["nông nghiệp", "NN"], ["xây dựng", "XD"], ["xuất nhập khẩu", "XNK"], ["đầu tư", "ĐT"], ["phát triển", "PT"],
      ["và", "&"],
    ],
    totalWords: [
      "Cộng", "Tổng cộng", "Tổng số", "Tổng", "Cộng chung", "Toàn tỉnh", "Toàn huyện", "Total", "Grand total",
      "Subtotal",
    ],
    noteWords: [
      "Ghi chú", "Lưu ý", "Chú thích", "Nơi nhận", "Kính gửi", "Người lập", "Lập biểu", "Người tổng hợp", "Thủ trưởng",
      "TM.", "KT.",
      "TL.", "TUQ.", "Xác nhận", "Giám đốc", "Phó giám đốc", "Chủ tịch", "Phó chủ tịch", "Chánh văn phòng",
      "Kế toán trưởng",
      "Ký tên", "Đã ký", "Ký, ghi rõ họ tên", "Ký, đóng dấu",
    ],
    required: [.product, .entity],
    expected: [.representative, .address, .commune, .phone, .stars, .decisionNumber],
    validity: Validity(months: 36, lastDay: .inclusive),
    begun: CivilDate(year: 2018, month: 5, day: 7),
    stars: 1...5,
    scores: 0...100,
    scoreBands: [ScoreBand(stars: 3, lowest: 50), ScoreBand(stars: 4, lowest: 70), ScoreBand(stars: 5, lowest: 90)],
    horizons: [30, 90, 180])
}
