// Made by Crosswalk/make_table.py, which says what stands here: not to be edited. Licence: Crosswalk/LICENCE.md.
// swift-format-ignore-file

extension UnitTable {
  static let oldProvincesCount = 63
  static let districtsCount = 696
  static let oldCommunesCount = 10035
  static let newProvincesCount = 34
  static let newCommunesCount = 3321
  static let otherSpellingsCount = 16

  /// Every distinct name, each ended by a line feed.
  static let names: StaticString = #"""
    Thành phố Hà Nội
    Tỉnh Hà Giang
    Tỉnh Cao Bằng
    Tỉnh Bắc Kạn
    Tỉnh Tuyên Quang
    Tỉnh Lào Cai
    Tỉnh Điện Biên
    Tỉnh Lai Châu
    Tỉnh Sơn La
    Tỉnh Yên Bái
    Tỉnh Hòa Bình
    Tỉnh Thái Nguyên
    Tỉnh Lạng Sơn
    Tỉnh Quảng Ninh
    Tỉnh Bắc Giang
    Tỉnh Phú Thọ
    Tỉnh Vĩnh Phúc
    Tỉnh Bắc Ninh
    Tỉnh Hải Dương
    Thành phố Hải Phòng
    Tỉnh Hưng Yên
    Tỉnh Thái Bình
    Tỉnh Hà Nam
    Tỉnh Nam Định
    Tỉnh Ninh Bình
    Tỉnh Thanh Hóa
    Tỉnh Nghệ An
    Tỉnh Hà Tĩnh
    Tỉnh Quảng Bình
    Tỉnh Quảng Trị
    Thành phố Huế
    Thành phố Đà Nẵng
    Tỉnh Quảng Nam
    Tỉnh Quảng Ngãi
    Tỉnh Bình Định
    Tỉnh Phú Yên
    Tỉnh Khánh Hòa
    Tỉnh Ninh Thuận
    Tỉnh Bình Thuận
    Tỉnh Kon Tum
    Tỉnh Gia Lai
    Tỉnh Đắk Lắk
    Tỉnh Đắk Nông
    Tỉnh Lâm Đồng
    Tỉnh Bình Phước
    Tỉnh Tây Ninh
    Tỉnh Bình Dương
    Tỉnh Đồng Nai
    Tỉnh Bà Rịa - Vũng Tàu
    Thành phố Hồ Chí Minh
    Tỉnh Long An
    Tỉnh Tiền Giang
    Tỉnh Bến Tre
    Tỉnh Trà Vinh
    Tỉnh Vĩnh Long
    Tỉnh Đồng Tháp
    Tỉnh An Giang
    Tỉnh Kiên Giang
    Thành phố Cần Thơ
    Tỉnh Hậu Giang
    Tỉnh Sóc Trăng
    Tỉnh Bạc Liêu
    Tỉnh Cà Mau
    Quận Ba Đình
    Quận Hoàn Kiếm
    Quận Tây Hồ
    Quận Long Biên
    Quận Cầu Giấy
    Quận Đống Đa
    Quận Hai Bà Trưng
    Quận Hoàng Mai
    Quận Thanh Xuân
    Huyện Sóc Sơn
    Huyện Đông Anh
    Huyện Gia Lâm
    Quận Nam Từ Liêm
    Huyện Thanh Trì
    Quận Bắc Từ Liêm
    Huyện Mê Linh
    Quận Hà Đông
    Thị xã Sơn Tây
    Huyện Ba Vì
    Huyện Phúc Thọ
    Huyện Đan Phượng
    Huyện Hoài Đức
    Huyện Quốc Oai
    Huyện Thạch Thất
    Huyện Chương Mỹ
    Huyện Thanh Oai
    Huyện Thường Tín
    Huyện Phú Xuyên
    Huyện Ứng Hòa
    Huyện Mỹ Đức
    Thành phố Hà Giang
    Huyện Đồng Văn
    Huyện Mèo Vạc
    Huyện Yên Minh
    Huyện Quản Bạ
    Huyện Vị Xuyên
    Huyện Bắc Mê
    Huyện Hoàng Su Phì
    Huyện Xín Mần
    Huyện Bắc Quang
    Huyện Quang Bình
    Thành phố Cao Bằng
    Huyện Bảo Lâm
    Huyện Bảo Lạc
    Huyện Hà Quảng
    Huyện Trùng Khánh
    Huyện Hạ Lang
    Huyện Quảng Hòa
    Huyện Hòa An
    Huyện Nguyên Bình
    Huyện Thạch An
    Thành phố Bắc Kạn
    Huyện Pác Nặm
    Huyện Ba Bể
    Huyện Ngân Sơn
    Huyện Bạch Thông
    Huyện Chợ Đồn
    Huyện Chợ Mới
    Huyện Na Rì
    Thành phố Tuyên Quang
    Huyện Lâm Bình
    Huyện Na Hang
    Huyện Chiêm Hóa
    Huyện Hàm Yên
    Huyện Yên Sơn
    Huyện Sơn Dương
    Thành phố Lào Cai
    Huyện Bát Xát
    Huyện Mường Khương
    Huyện Si Ma Cai
    Huyện Bắc Hà
    Huyện Bảo Thắng
    Huyện Bảo Yên
    Thị xã Sa Pa
    Huyện Văn Bàn
    Thành phố Điện Biên Phủ
    Thị xã Mường Lay
    Huyện Mường Nhé
    Huyện Mường Chà
    Huyện Tủa Chùa
    Huyện Tuần Giáo
    Huyện Điện Biên
    Huyện Điện Biên Đông
    Huyện Mường Ảng
    Huyện Nậm Pồ
    Thành phố Lai Châu
    Huyện Tam Đường
    Huyện Mường Tè
    Huyện Sìn Hồ
    Huyện Phong Thổ
    Huyện Than Uyên
    Huyện Tân Uyên
    Huyện Nậm Nhùn
    Thành phố Sơn La
    Huyện Quỳnh Nhai
    Huyện Thuận Châu
    Huyện Mường La
    Huyện Bắc Yên
    Huyện Phù Yên
    Thị xã Mộc Châu
    Huyện Yên Châu
    Huyện Mai Sơn
    Huyện Sông Mã
    Huyện Sốp Cộp
    Huyện Vân Hồ
    Thành phố Yên Bái
    Thị xã Nghĩa Lộ
    Huyện Lục Yên
    Huyện Văn Yên
    Huyện Mù Căng Chải
    Huyện Trấn Yên
    Huyện Trạm Tấu
    Huyện Văn Chấn
    Huyện Yên Bình
    Thành phố Hòa Bình
    Huyện Đà Bắc
    Huyện Lương Sơn
    Huyện Kim Bôi
    Huyện Cao Phong
    Huyện Tân Lạc
    Huyện Mai Châu
    Huyện Lạc Sơn
    Huyện Yên Thủy
    Huyện Lạc Thủy
    Thành phố Thái Nguyên
    Thành phố Sông Công
    Huyện Định Hóa
    Huyện Phú Lương
    Huyện Đồng Hỷ
    Huyện Võ Nhai
    Huyện Đại Từ
    Thành phố Phổ Yên
    Huyện Phú Bình
    Thành phố Lạng Sơn
    Huyện Tràng Định
    Huyện Bình Gia
    Huyện Văn Lãng
    Huyện Cao Lộc
    Huyện Văn Quan
    Huyện Bắc Sơn
    Huyện Hữu Lũng
    Huyện Chi Lăng
    Huyện Lộc Bình
    Huyện Đình Lập
    Thành phố Hạ Long
    Thành phố Móng Cái
    Thành phố Cẩm Phả
    Thành phố Uông Bí
    Huyện Bình Liêu
    Huyện Tiên Yên
    Huyện Đầm Hà
    Huyện Hải Hà
    Huyện Ba Chẽ
    Huyện Vân Đồn
    Thành phố Đông Triều
    Thị xã Quảng Yên
    Huyện Cô Tô
    Thành phố Bắc Giang
    Huyện Yên Thế
    Huyện Tân Yên
    Huyện Lạng Giang
    Huyện Lục Nam
    Huyện Lục Ngạn
    Huyện Sơn Động
    Thị xã Việt Yên
    Huyện Hiệp Hòa
    Thị xã Chũ
    Thành phố Việt Trì
    Thị xã Phú Thọ
    Huyện Đoan Hùng
    Huyện Hạ Hòa
    Huyện Thanh Ba
    Huyện Phù Ninh
    Huyện Yên Lập
    Huyện Cẩm Khê
    Huyện Tam Nông
    Huyện Lâm Thao
    Huyện Thanh Sơn
    Huyện Thanh Thủy
    Huyện Tân Sơn
    Thành phố Vĩnh Yên
    Thành phố Phúc Yên
    Huyện Lập Thạch
    Huyện Tam Dương
    Huyện Tam Đảo
    Huyện Bình Xuyên
    Huyện Yên Lạc
    Huyện Vĩnh Tường
    Huyện Sông Lô
    Thành phố Bắc Ninh
    Huyện Yên Phong
    Thị xã Quế Võ
    Huyện Tiên Du
    Thành phố Từ Sơn
    Thị xã Thuận Thành
    Huyện Gia Bình
    Huyện Lương Tài
    Thành phố Hải Dương
    Thành phố Chí Linh
    Huyện Nam Sách
    Thị xã Kinh Môn
    Huyện Kim Thành
    Huyện Thanh Hà
    Huyện Cẩm Giàng
    Huyện Bình Giang
    Huyện Gia Lộc
    Huyện Tứ Kỳ
    Huyện Ninh Giang
    Huyện Thanh Miện
    Quận Hồng Bàng
    Quận Ngô Quyền
    Quận Lê Chân
    Quận Hải An
    Quận Kiến An
    Quận Đồ Sơn
    Quận Dương Kinh
    Thành phố Thủy Nguyên
    Quận An Dương
    Huyện An Lão
    Huyện Kiến Thụy
    Huyện Tiên Lãng
    Huyện Vĩnh Bảo
    Huyện Cát Hải
    Huyện Bạch Long Vĩ
    Thành phố Hưng Yên
    Huyện Văn Lâm
    Huyện Văn Giang
    Huyện Yên Mỹ
    Thị xã Mỹ Hào
    Huyện Ân Thi
    Huyện Khoái Châu
    Huyện Kim Động
    Huyện Tiên Lữ
    Huyện Phù Cừ
    Thành phố Thái Bình
    Huyện Quỳnh Phụ
    Huyện Hưng Hà
    Huyện Đông Hưng
    Huyện Thái Thụy
    Huyện Tiền Hải
    Huyện Kiến Xương
    Huyện Vũ Thư
    Thành phố Phủ Lý
    Thị xã Duy Tiên
    Thị xã Kim Bảng
    Huyện Thanh Liêm
    Huyện Bình Lục
    Huyện Lý Nhân
    Thành phố Nam Định
    Huyện Vụ Bản
    Huyện Ý Yên
    Huyện Nghĩa Hưng
    Huyện Nam Trực
    Huyện Trực Ninh
    Huyện Xuân Trường
    Huyện Giao Thủy
    Huyện Hải Hậu
    Thành phố Tam Điệp
    Huyện Nho Quan
    Huyện Gia Viễn
    Thành phố Hoa Lư
    Huyện Yên Khánh
    Huyện Kim Sơn
    Huyện Yên Mô
    Thành phố Thanh Hóa
    Thị xã Bỉm Sơn
    Thành phố Sầm Sơn
    Huyện Mường Lát
    Huyện Quan Hóa
    Huyện Bá Thước
    Huyện Quan Sơn
    Huyện Lang Chánh
    Huyện Ngọc Lặc
    Huyện Cẩm Thủy
    Huyện Thạch Thành
    Huyện Hà Trung
    Huyện Vĩnh Lộc
    Huyện Yên Định
    Huyện Thọ Xuân
    Huyện Thường Xuân
    Huyện Triệu Sơn
    Huyện Thiệu Hóa
    Huyện Hoằng Hóa
    Huyện Hậu Lộc
    Huyện Nga Sơn
    Huyện Như Xuân
    Huyện Như Thanh
    Huyện Nông Cống
    Huyện Quảng Xương
    Thị xã Nghi Sơn
    Thành phố Vinh
    Thị xã Thái Hòa
    Huyện Quế Phong
    Huyện Quỳ Châu
    Huyện Kỳ Sơn
    Huyện Tương Dương
    Huyện Nghĩa Đàn
    Huyện Quỳ Hợp
    Huyện Quỳnh Lưu
    Huyện Con Cuông
    Huyện Tân Kỳ
    Huyện Anh Sơn
    Huyện Diễn Châu
    Huyện Yên Thành
    Huyện Đô Lương
    Huyện Thanh Chương
    Huyện Nghi Lộc
    Huyện Nam Đàn
    Huyện Hưng Nguyên
    Thị xã Hoàng Mai
    Thành phố Hà Tĩnh
    Thị xã Hồng Lĩnh
    Huyện Hương Sơn
    Huyện Đức Thọ
    Huyện Vũ Quang
    Huyện Nghi Xuân
    Huyện Can Lộc
    Huyện Hương Khê
    Huyện Thạch Hà
    Huyện Cẩm Xuyên
    Huyện Kỳ Anh
    Thị xã Kỳ Anh
    Thành phố Đồng Hới
    Huyện Minh Hóa
    Huyện Tuyên Hóa
    Huyện Quảng Trạch
    Huyện Bố Trạch
    Huyện Quảng Ninh
    Huyện Lệ Thủy
    Thị xã Ba Đồn
    Thành phố Đông Hà
    Thị xã Quảng Trị
    Huyện Vĩnh Linh
    Huyện Hướng Hóa
    Huyện Gio Linh
    Huyện Đa Krông
    Huyện Cam Lộ
    Huyện Triệu Phong
    Huyện Hải Lăng
    Huyện Cồn Cỏ
    Quận Thuận Hóa
    Quận Phú Xuân
    Thị xã Phong Điền
    Huyện Quảng Điền
    Huyện Phú Vang
    Thị xã Hương Thủy
    Thị xã Hương Trà
    Huyện A Lưới
    Huyện Phú Lộc
    Quận Liên Chiểu
    Quận Thanh Khê
    Quận Hải Châu
    Quận Sơn Trà
    Quận Ngũ Hành Sơn
    Quận Cẩm Lệ
    Huyện Hòa Vang
    Huyện Hoàng Sa
    Thành phố Tam Kỳ
    Thành phố Hội An
    Huyện Tây Giang
    Huyện Đông Giang
    Huyện Đại Lộc
    Thị xã Điện Bàn
    Huyện Duy Xuyên
    Huyện Quế Sơn
    Huyện Nam Giang
    Huyện Phước Sơn
    Huyện Hiệp Đức
    Huyện Thăng Bình
    Huyện Tiên Phước
    Huyện Bắc Trà My
    Huyện Nam Trà My
    Huyện Núi Thành
    Huyện Phú Ninh
    Thành phố Quảng Ngãi
    Huyện Bình Sơn
    Huyện Trà Bồng
    Huyện Sơn Tịnh
    Huyện Tư Nghĩa
    Huyện Sơn Hà
    Huyện Sơn Tây
    Huyện Minh Long
    Huyện Nghĩa Hành
    Huyện Mộ Đức
    Thị xã Đức Phổ
    Huyện Ba Tơ
    Huyện Lý Sơn
    Thành phố Quy Nhơn
    Thị xã Hoài Nhơn
    Huyện Hoài Ân
    Huyện Phù Mỹ
    Huyện Vĩnh Thạnh
    Huyện Tây Sơn
    Huyện Phù Cát
    Thị xã An Nhơn
    Huyện Tuy Phước
    Huyện Vân Canh
    Thành phố Tuy Hòa
    Thị xã Sông Cầu
    Huyện Đồng Xuân
    Huyện Tuy An
    Huyện Sơn Hòa
    Huyện Sông Hinh
    Huyện Tây Hòa
    Huyện Phú Hòa
    Thị xã Đông Hòa
    Thành phố Nha Trang
    Thành phố Cam Ranh
    Huyện Cam Lâm
    Huyện Vạn Ninh
    Thị xã Ninh Hòa
    Huyện Khánh Vĩnh
    Huyện Diên Khánh
    Huyện Khánh Sơn
    Huyện Trường Sa
    Thành phố Phan Rang - Tháp Chàm
    Huyện Bác Ái
    Huyện Ninh Sơn
    Huyện Ninh Hải
    Huyện Ninh Phước
    Huyện Thuận Bắc
    Huyện Thuận Nam
    Thành phố Phan Thiết
    Thị xã La Gi
    Huyện Tuy Phong
    Huyện Bắc Bình
    Huyện Hàm Thuận Bắc
    Huyện Hàm Thuận Nam
    Huyện Tánh Linh
    Huyện Đức Linh
    Huyện Hàm Tân
    Huyện Phú Quí
    Thành phố Kon Tum
    Huyện Đắk Glei
    Huyện Ngọc Hồi
    Huyện Đắk Tô
    Huyện Kon Plông
    Huyện Kon Rẫy
    Huyện Đăk Hà
    Huyện Sa Thầy
    Huyện Tu Mơ Rông
    Huyện Ia H'Drai
    Thành phố Pleiku
    Thị xã An Khê
    Thị xã Ayun Pa
    Huyện KBang
    Huyện Đak Đoa
    Huyện Chư Păh
    Huyện Ia Grai
    Huyện Mang Yang
    Huyện Kông Chro
    Huyện Đức Cơ
    Huyện Chư Prông
    Huyện Chư Sê
    Huyện Đăk Pơ
    Huyện Ia Pa
    Huyện Krông Pa
    Huyện Phú Thiện
    Huyện Chư Pưh
    Thành phố Buôn Ma Thuột
    Thị xã Buôn Hồ
    Huyện Ea H'leo
    Huyện Ea Súp
    Huyện Buôn Đôn
    Huyện Cư M'gar
    Huyện Krông Búk
    Huyện Krông Năng
    Huyện Ea Kar
    Huyện M'Đrắk
    Huyện Krông Bông
    Huyện Krông Pắc
    Huyện Krông A Na
    Huyện Lắk
    Huyện Cư Kuin
    Thành phố Gia Nghĩa
    Huyện Đăk Glong
    Huyện Cư Jút
    Huyện Đắk Mil
    Huyện Krông Nô
    Huyện Đắk Song
    Huyện Đắk R'Lấp
    Huyện Tuy Đức
    Thành phố Đà Lạt
    Thành phố Bảo Lộc
    Huyện Đam Rông
    Huyện Lạc Dương
    Huyện Lâm Hà
    Huyện Đơn Dương
    Huyện Đức Trọng
    Huyện Di Linh
    Huyện Đạ Huoai
    Thị xã Phước Long
    Thành phố Đồng Xoài
    Thị xã Bình Long
    Huyện Bù Gia Mập
    Huyện Lộc Ninh
    Huyện Bù Đốp
    Huyện Hớn Quản
    Huyện Đồng Phú
    Huyện Bù Đăng
    Thị xã Chơn Thành
    Huyện Phú Riềng
    Thành phố Tây Ninh
    Huyện Tân Biên
    Huyện Tân Châu
    Huyện Dương Minh Châu
    Huyện Châu Thành
    Thị xã Hòa Thành
    Huyện Gò Dầu
    Huyện Bến Cầu
    Thị xã Trảng Bàng
    Thành phố Thủ Dầu Một
    Huyện Bàu Bàng
    Huyện Dầu Tiếng
    Thành phố Bến Cát
    Huyện Phú Giáo
    Thành phố Tân Uyên
    Thành phố Dĩ An
    Thành phố Thuận An
    Huyện Bắc Tân Uyên
    Thành phố Biên Hòa
    Thành phố Long Khánh
    Huyện Tân Phú
    Huyện Vĩnh Cửu
    Huyện Định Quán
    Huyện Trảng Bom
    Huyện Thống Nhất
    Huyện Cẩm Mỹ
    Huyện Long Thành
    Huyện Xuân Lộc
    Huyện Nhơn Trạch
    Thành phố Vũng Tàu
    Thành phố Bà Rịa
    Huyện Châu Đức
    Huyện Xuyên Mộc
    Huyện Long Đất
    Thành phố Phú Mỹ
    Huyện Côn Đảo
    Quận 1
    Quận 12
    Quận Gò Vấp
    Quận Bình Thạnh
    Quận Tân Bình
    Quận Tân Phú
    Quận Phú Nhuận
    Thành phố Thủ Đức
    Quận 3
    Quận 10
    Quận 11
    Quận 4
    Quận 5
    Quận 6
    Quận 8
    Quận Bình Tân
    Quận 7
    Huyện Củ Chi
    Huyện Hóc Môn
    Huyện Bình Chánh
    Huyện Nhà Bè
    Huyện Cần Giờ
    Thành phố Tân An
    Thị xã Kiến Tường
    Huyện Tân Hưng
    Huyện Vĩnh Hưng
    Huyện Mộc Hóa
    Huyện Tân Thạnh
    Huyện Thạnh Hóa
    Huyện Đức Huệ
    Huyện Đức Hòa
    Huyện Bến Lức
    Huyện Thủ Thừa
    Huyện Tân Trụ
    Huyện Cần Đước
    Huyện Cần Giuộc
    Thành phố Mỹ Tho
    Thành phố Gò Công
    Thị xã Cai Lậy
    Huyện Tân Phước
    Huyện Cái Bè
    Huyện Cai Lậy
    Huyện Chợ Gạo
    Huyện Gò Công Tây
    Huyện Gò Công Đông
    Huyện Tân Phú Đông
    Thành phố Bến Tre
    Huyện Chợ Lách
    Huyện Mỏ Cày Nam
    Huyện Giồng Trôm
    Huyện Bình Đại
    Huyện Ba Tri
    Huyện Thạnh Phú
    Huyện Mỏ Cày Bắc
    Thành phố Trà Vinh
    Huyện Càng Long
    Huyện Cầu Kè
    Huyện Tiểu Cần
    Huyện Cầu Ngang
    Huyện Trà Cú
    Huyện Duyên Hải
    Thị xã Duyên Hải
    Thành phố Vĩnh Long
    Huyện Long Hồ
    Huyện Mang Thít
    Huyện Vũng Liêm
    Huyện Tam Bình
    Thị xã Bình Minh
    Huyện Trà Ôn
    Huyện Bình Tân
    Thành phố Cao Lãnh
    Thành phố Sa Đéc
    Thành phố Hồng Ngự
    Huyện Tân Hồng
    Huyện Hồng Ngự
    Huyện Tháp Mười
    Huyện Cao Lãnh
    Huyện Thanh Bình
    Huyện Lấp Vò
    Huyện Lai Vung
    Thành phố Long Xuyên
    Thành phố Châu Đốc
    Huyện An Phú
    Thị xã Tân Châu
    Huyện Phú Tân
    Huyện Châu Phú
    Thị xã Tịnh Biên
    Huyện Tri Tôn
    Huyện Thoại Sơn
    Thành phố Rạch Giá
    Thành phố Hà Tiên
    Huyện Kiên Lương
    Huyện Hòn Đất
    Huyện Tân Hiệp
    Huyện Giồng Riềng
    Huyện Gò Quao
    Huyện An Biên
    Huyện An Minh
    Huyện Vĩnh Thuận
    Thành phố Phú Quốc
    Huyện Kiên Hải
    Huyện U Minh Thượng
    Huyện Giang Thành
    Quận Ninh Kiều
    Quận Ô Môn
    Quận Bình Thủy
    Quận Cái Răng
    Quận Thốt Nốt
    Huyện Cờ Đỏ
    Huyện Phong Điền
    Huyện Thới Lai
    Thành phố Vị Thanh
    Thành phố Ngã Bảy
    Huyện Châu Thành A
    Huyện Phụng Hiệp
    Huyện Vị Thủy
    Huyện Long Mỹ
    Thị xã Long Mỹ
    Thành phố Sóc Trăng
    Huyện Kế Sách
    Huyện Mỹ Tú
    Huyện Cù Lao Dung
    Huyện Long Phú
    Huyện Mỹ Xuyên
    Thị xã Ngã Năm
    Huyện Thạnh Trị
    Thị xã Vĩnh Châu
    Huyện Trần Đề
    Thành phố Bạc Liêu
    Huyện Hồng Dân
    Huyện Phước Long
    Huyện Vĩnh Lợi
    Thị xã Giá Rai
    Huyện Đông Hải
    Huyện Hòa Bình
    Thành phố Cà Mau
    Huyện U Minh
    Huyện Thới Bình
    Huyện Trần Văn Thời
    Huyện Cái Nước
    Huyện Đầm Dơi
    Huyện Năm Căn
    Huyện Ngọc Hiển
    Phường Phúc Xá
    Phường Trúc Bạch
    Phường Vĩnh Phúc
    Phường Cống Vị
    Phường Liễu Giai
    Phường Quán Thánh
    Phường Ngọc Hà
    Phường Điện Biên
    Phường Đội Cấn
    Phường Ngọc Khánh
    Phường Kim Mã
    Phường Giảng Võ
    Phường Thành Công
    Phường Phúc Tân
    Phường Đồng Xuân
    Phường Hàng Mã
    Phường Hàng Buồm
    Phường Hàng Đào
    Phường Hàng Bồ
    Phường Cửa Đông
    Phường Lý Thái Tổ
    Phường Hàng Bạc
    Phường Hàng Gai
    Phường Chương Dương
    Phường Hàng Trống
    Phường Cửa Nam
    Phường Hàng Bông
    Phường Tràng Tiền
    Phường Trần Hưng Đạo
    Phường Phan Chu Trinh
    Phường Hàng Bài
    Phường Phú Thượng
    Phường Nhật Tân
    Phường Tứ Liên
    Phường Quảng An
    Phường Xuân La
    Phường Yên Phụ
    Phường Bưởi
    Phường Thụy Khuê
    Phường Thượng Thanh
    Phường Ngọc Thụy
    Phường Giang Biên
    Phường Đức Giang
    Phường Việt Hưng
    Phường Gia Thụy
    Phường Ngọc Lâm
    Phường Phúc Lợi
    Phường Bồ Đề
    Phường Long Biên
    Phường Thạch Bàn
    Phường Phúc Đồng
    Phường Cự Khối
    Phường Nghĩa Đô
    Phường Nghĩa Tân
    Phường Mai Dịch
    Phường Dịch Vọng
    Phường Dịch Vọng Hậu
    Phường Quan Hoa
    Phường Yên Hòa
    Phường Trung Hòa
    Phường Cát Linh
    Phường Văn Miếu Quốc Tử Giám
    Phường Láng Thượng
    Phường Ô Chợ Dừa
    Phường Văn Chương
    Phường Hàng Bột
    Phường Láng Hạ
    Phường Khâm Thiên
    Phường Thổ Quan
    Phường Nam Đồng
    Phường Quang Trung
    Phường Trung Liệt
    Phường Phương Liên Trung Tự
    Phường Kim Liên
    Phường Phương Mai
    Phường Thịnh Quang
    Phường Khương Thượng
    Phường Nguyễn Du
    Phường Bạch Đằng
    Phường Phạm Đình Hổ
    Phường Lê Đại Hành
    Phường Đồng Nhân
    Phường Phố Huế
    Phường Thanh Lương
    Phường Thanh Nhàn
    Phường Bách Khoa
    Phường Đồng Tâm
    Phường Vĩnh Tuy
    Phường Quỳnh Mai
    Phường Bạch Mai
    Phường Minh Khai
    Phường Trương Định
    Phường Thanh Trì
    Phường Vĩnh Hưng
    Phường Định Công
    Phường Mai Động
    Phường Tương Mai
    Phường Đại Kim
    Phường Tân Mai
    Phường Hoàng Văn Thụ
    Phường Giáp Bát
    Phường Lĩnh Nam
    Phường Thịnh Liệt
    Phường Trần Phú
    Phường Hoàng Liệt
    Phường Yên Sở
    Phường Nhân Chính
    Phường Thượng Đình
    Phường Khương Trung
    Phường Khương Mai
    Phường Thanh Xuân Trung
    Phường Phương Liệt
    Phường Khương Đình
    Phường Thanh Xuân Bắc
    Phường Hạ Đình
    Thị trấn Sóc Sơn
    Xã Bắc Sơn
    Xã Minh Trí
    Xã Hồng Kỳ
    Xã Nam Sơn
    Xã Trung Giã
    Xã Tân Hưng
    Xã Minh Phú
    Xã Phù Linh
    Xã Bắc Phú
    Xã Tân Minh
    Xã Quang Tiến
    Xã Hiền Ninh
    Xã Tân Dân
    Xã Tiên Dược
    Xã Việt Long
    Xã Xuân Giang
    Xã Mai Đình
    Xã Đức Hòa
    Xã Thanh Xuân
    Xã Đông Xuân
    Xã Kim Lũ
    Xã Phú Cường
    Xã Phú Minh
    Xã Phù Lỗ
    Xã Xuân Thu
    Thị trấn Đông Anh
    Xã Xuân Nộn
    Xã Thụy Lâm
    Xã Bắc Hồng
    Xã Nguyên Khê
    Xã Nam Hồng
    Xã Tiên Dương
    Xã Vân Hà
    Xã Uy Nỗ
    Xã Vân Nội
    Xã Liên Hà
    Xã Việt Hùng
    Xã Kim Nỗ
    Xã Kim Chung
    Xã Dục Tú
    Xã Đại Mạch
    Xã Vĩnh Ngọc
    Xã Cổ Loa
    Xã Hải Bối
    Xã Xuân Canh
    Xã Võng La
    Xã Tàm Xá
    Xã Mai Lâm
    Xã Đông Hội
    Thị trấn Yên Viên
    Xã Yên Thường
    Xã Yên Viên
    Xã Ninh Hiệp
    Xã Thiên Đức
    Xã Phù Đổng
    Xã Lệ Chi
    Xã Cổ Bi
    Xã Đặng Xá
    Xã Phú Sơn
    Thị trấn Trâu Quỳ
    Xã Dương Quang
    Xã Dương Xá
    Xã Đa Tốn
    Xã Kiêu Kỵ
    Xã Bát Tràng
    Xã Kim Đức
    Phường Cầu Diễn
    Phường Xuân Phương
    Phường Phương Canh
    Phường Mỹ Đình 1
    Phường Mỹ Đình 2
    Phường Tây Mỗ
    Phường Mễ Trì
    Phường Phú Đô
    Phường Đại Mỗ
    Phường Trung Văn
    Thị trấn Văn Điển
    Xã Tân Triều
    Xã Thanh Liệt
    Xã Tả Thanh Oai
    Xã Hữu Hòa
    Xã Tam Hiệp
    Xã Tứ Hiệp
    Xã Yên Mỹ
    Xã Vĩnh Quỳnh
    Xã Ngũ Hiệp
    Xã Duyên Hà
    Xã Ngọc Hồi
    Xã Vạn Phúc
    Xã Đại áng
    Xã Liên Ninh
    Xã Đông Mỹ
    Phường Thượng Cát
    Phường Liên Mạc
    Phường Đông Ngạc
    Phường Đức Thắng
    Phường Thụy Phương
    Phường Tây Tựu
    Phường Xuân Đỉnh
    Phường Xuân Tảo
    Phường Cổ Nhuế 1
    Phường Cổ Nhuế 2
    Phường Phú Diễn
    Phường Phúc Diễn
    Thị trấn Chi Đông
    Xã Đại Thịnh
    Xã Kim Hoa
    Xã Thạch Đà
    Xã Tiến Thắng
    Xã Tự Lập
    Thị trấn Quang Minh
    Xã Thanh Lâm
    Xã Tam Đồng
    Xã Liên Mạc
    Xã Chu Phan
    Xã Tiến Thịnh
    Xã Mê Linh
    Xã Văn Khê
    Xã Hoàng Kim
    Xã Tiền Phong
    Xã Tráng Việt
    Phường Mộ Lao
    Phường Văn Quán
    Phường Vạn Phúc
    Phường La Khê
    Phường Phú La
    Phường Phúc La
    Phường Hà Cầu
    Phường Yên Nghĩa
    Phường Kiến Hưng
    Phường Phú Lãm
    Phường Phú Lương
    Phường Dương Nội
    Phường Đồng Mai
    Phường Biên Giang
    Phường Ngô Quyền
    Phường Phú Thịnh
    Phường Sơn Lộc
    Phường Xuân Khanh
    Xã Đường Lâm
    Phường Viên Sơn
    Xã Xuân Sơn
    Phường Trung Hưng
    Xã Thanh Mỹ
    Phường Trung Sơn Trầm
    Xã Kim Sơn
    Xã Sơn Đông
    Xã Cổ Đông
    Thị trấn Tây Đằng
    Xã Cổ Đô
    Xã Vạn Thắng
    Xã Phong Vân
    Xã Phú Đông
    Xã Phú Hồng
    Xã Phú Châu
    Xã Thái Hòa
    Xã Đồng Thái
    Xã Minh Châu
    Xã Vật Lại
    Xã Chu Minh
    Xã Tòng Bạt
    Xã Cẩm Lĩnh
    Xã Sơn Đà
    Xã Đông Quang
    Xã Tiên Phong
    Xã Thụy An
    Xã Cam Thượng
    Xã Thuần Mỹ
    Xã Tản Lĩnh
    Xã Ba Trại
    Xã Minh Quang
    Xã Ba Vì
    Xã Vân Hòa
    Xã Yên Bài
    Xã Khánh Thượng
    Thị trấn Phúc Thọ
    Xã Vân Phúc
    Xã Nam Hà
    Xã Xuân Đình
    Xã Sen Phương
    Xã Võng Xuyên
    Xã Tích Lộc
    Xã Long Thượng
    Xã Hát Môn
    Xã Thanh Đa
    Xã Trạch Mỹ Lộc
    Xã Phúc Hòa
    Xã Ngọc Tảo
    Xã Phụng Thượng
    Xã Tam Thuấn
    Xã Hiệp Thuận
    Xã Liên Hiệp
    Thị trấn Phùng
    Xã Trung Châu
    Xã Thọ An
    Xã Thọ Xuân
    Xã Hồng Hà
    Xã Liên Hồng
    Xã Hạ Mỗ
    Xã Liên Trung
    Xã Phương Đình
    Xã Thượng Mỗ
    Xã Tân Hội
    Xã Tân Lập
    Xã Đan Phượng
    Xã Đồng Tháp
    Xã Song Phượng
    Thị trấn Trạm Trôi
    Xã Đức Thượng
    Xã Minh Khai
    Xã Dương Liễu
    Xã Di Trạch
    Xã Đức Giang
    Xã Cát Quế
    Xã Yên Sở
    Xã Sơn Đồng
    Xã Vân Canh
    Xã Đắc Sở
    Xã Lại Yên
    Xã Tiền Yên
    Xã Song Phương
    Xã An Khánh
    Xã An Thượng
    Xã Vân Côn
    Xã La Phù
    Xã Đông La
    Thị trấn Quốc Oai
    Xã Sài Sơn
    Xã Phượng Sơn
    Xã Ngọc Liệp
    Xã Ngọc Mỹ
    Xã Thạch Thán
    Xã Đồng Quang
    Xã Phú Cát
    Xã Tuyết Nghĩa
    Xã Liệp Nghĩa
    Xã Cộng Hòa
    Xã Hưng Đạo
    Xã Phú Mãn
    Xã Cấn Hữu
    Xã Hòa Thạch
    Xã Đông Yên
    Xã Yên Trung
    Xã Yên Bình
    Xã Tiến Xuân
    Thị trấn Liên Quan
    Xã Đại Đồng
    Xã Cẩm Yên
    Xã Lại Thượng
    Xã Phú Kim
    Xã Hương Ngải
    Xã Lam Sơn
    Xã Kim Quan
    Xã Bình Yên
    Xã Thạch Hòa
    Xã Cần Kiệm
    Xã Phùng Xá
    Xã Tân Xã
    Xã Thạch Xá
    Xã Quang Trung
    Xã Hạ Bằng
    Xã Đồng Trúc
    Thị trấn Chúc Sơn
    Thị trấn Xuân Mai
    Xã Phụng Châu
    Xã Tiên Phương
    Xã Đông Sơn
    Xã Đông Phương Yên
    Xã Phú Nghĩa
    Xã Trường Yên
    Xã Ngọc Hòa
    Xã Thủy Xuân Tiên
    Xã Thanh Bình
    Xã Trung Hòa
    Xã Đại Yên
    Xã Thụy Hương
    Xã Tốt Động
    Xã Lam Điền
    Xã Tân Tiến
    Xã Nam Phương Tiến
    Xã Hợp Đồng
    Xã Hoàng Văn Thụ
    Xã Hoàng Diệu
    Xã Hữu Văn
    Xã Quảng Bị
    Xã Mỹ Lương
    Xã Thượng Vực
    Xã Hồng Phú
    Xã Trần Phú
    Xã Văn Võ
    Xã Đồng Lạc
    Xã Hòa Phú
    Thị trấn Kim Bài
    Xã Cự Khê
    Xã Bích Hòa
    Xã Mỹ Hưng
    Xã Cao Viên
    Xã Bình Minh
    Xã Tam Hưng
    Xã Thanh Cao
    Xã Thanh Thùy
    Xã Thanh Mai
    Xã Thanh Văn
    Xã Đỗ Động
    Xã Kim An
    Xã Kim Thư
    Xã Phương Trung
    Xã Tân Ước
    Xã Dân Hòa
    Xã Liên Châu
    Xã Cao Xuân Dương
    Xã Hồng Dương
    Thị trấn Thường Tín
    Xã Ninh Sở
    Xã Nhị Khê
    Xã Duyên Thái
    Xã Khánh Hà
    Xã Hòa Bình
    Xã Văn Bình
    Xã Hiền Giang
    Xã Hồng Vân
    Xã Vân Tảo
    Xã Liên Phương
    Xã Văn Phú
    Xã Tự Nhiên
    Xã Hà Hồi
    Xã Nguyễn Trãi
    Xã Quất Động
    Xã Chương Dương
    Xã Lê Lợi
    Xã Thắng Lợi
    Xã Dũng Tiến
    Xã Nghiêm Xuyên
    Xã Tô Hiệu
    Xã Văn Tự
    Xã Vạn Nhất
    Xã Minh Cường
    Thị trấn Phú Minh
    Thị trấn Phú Xuyên
    Xã Hồng Minh
    Xã Phượng Dực
    Xã Nam Tiến
    Xã Văn Hoàng
    Xã Phú Túc
    Xã Hồng Thái
    Xã Hoàng Long
    Xã Nam Phong
    Xã Quang Hà
    Xã Chuyên Mỹ
    Xã Khai Thái
    Xã Phúc Tiến
    Xã Vân Từ
    Xã Tri Thủy
    Xã Đại Xuyên
    Xã Phú Yên
    Xã Bạch Hạ
    Xã Quang Lãng
    Xã Châu Can
    Xã Minh Tân
    Thị trấn Vân Đình
    Xã Hoa Viên
    Xã Quảng Phú Cầu
    Xã Trường Thịnh
    Xã Liên Bạt
    Xã Cao Sơn Tiến
    Xã Phương Tú
    Xã Trung Tú
    Xã Đồng Tân
    Xã Tảo Dương Văn
    Xã Minh Đức
    Xã Trầm Lộng
    Xã Kim Đường
    Xã Đại Hùng
    Xã Đông Lỗ
    Xã Phù Lưu
    Xã Đại Cường
    Xã Bình Lưu Quang
    Thị trấn Đại Nghĩa
    Xã Đồng Tâm
    Xã Thượng Lâm
    Xã Tuy Lai
    Xã Phúc Lâm
    Xã Mỹ Xuyên
    Xã An Mỹ
    Xã Hồng Sơn
    Xã Lê Thanh
    Xã Xuy Xá
    Xã Phù Lưu Tế
    Xã Đại Hưng
    Xã Vạn Tín
    Xã Hương Sơn
    Xã Hùng Tiến
    Xã An Tiến
    Xã Hợp Tiến
    Xã Hợp Thanh
    Xã An Phú
    Phường Nguyễn Trãi
    Xã Ngọc Đường
    Xã Phương Độ
    Xã Phương Thiện
    Thị trấn Phố Bảng
    Xã Lũng Cú
    Xã Má Lé
    Thị trấn Đồng Văn
    Xã Lũng Táo
    Xã Phố Là
    Xã Thài Phìn Tủng
    Xã Sủng Là
    Xã Sà Phìn
    Xã Tả Phìn
    Xã Tả Lủng
    Xã Phố Cáo
    Xã Sính Lủng
    Xã Sảng Tủng
    Xã Lũng Thầu
    Xã Hố Quáng Phìn
    Xã Vần Chải
    Xã Lũng Phìn
    Xã Sủng Trái
    Thị trấn Mèo Vạc
    Xã Thượng Phùng
    Xã Pải Lủng
    Xã Xín Cái
    Xã Pả Vi
    Xã Giàng Chu Phìn
    Xã Sủng Trà
    Xã Sủng Máng
    Xã Sơn Vĩ
    Xã Cán Chu Phìn
    Xã Lũng Pù
    Xã Lũng Chinh
    Xã Tát Ngà
    Xã Nậm Ban
    Xã Khâu Vai
    Xã Niêm Tòng
    Xã Niêm Sơn
    Thị trấn Yên Minh
    Xã Thắng Mố
    Xã Phú Lũng
    Xã Sủng Cháng
    Xã Bạch Đích
    Xã Na Khê
    Xã Sủng Thài
    Xã Hữu Vinh
    Xã Lao Và Chải
    Xã Mậu Duệ
    Xã Đông Minh
    Xã Mậu Long
    Xã Ngam La
    Xã Ngọc Long
    Xã Đường Thượng
    Xã Lũng Hồ
    Xã Du Tiến
    Xã Du Già
    Thị trấn Tam Sơn
    Xã Bát Đại Sơn
    Xã Nghĩa Thuận
    Xã Cán Tỷ
    Xã Cao Mã Pờ
    Xã Thanh Vân
    Xã Tùng Vài
    Xã Đông Hà
    Xã Quản Bạ
    Xã Lùng Tám
    Xã Quyết Tiến
    Xã Tả Ván
    Xã Thái An
    Xã Kim Thạch
    Xã Phú Linh
    Xã Kim Linh
    Thị trấn Vị Xuyên
    Thị trấn Nông trường Việt Lâm
    Xã Thuận Hòa
    Xã Tùng Bá
    Xã Thanh Thủy
    Xã Thanh Đức
    Xã Phong Quang
    Xã Xín Chải
    Xã Phương Tiến
    Xã Lao Chải
    Xã Cao Bồ
    Xã Đạo Đức
    Xã Thượng Sơn
    Xã Linh Hồ
    Xã Quảng Ngần
    Xã Việt Lâm
    Xã Ngọc Linh
    Xã Ngọc Minh
    Xã Bạch Ngọc
    Xã Trung Thành
    Xã Minh Sơn
    Xã Giáp Trung
    Xã Yên Định
    Thị trấn Yên Phú
    Xã Minh Ngọc
    Xã Yên Phong
    Xã Lạc Nông
    Xã Phú Nam
    Xã Yên Cường
    Xã Thượng Tân
    Xã Đường Âm
    Xã Đường Hồng
    Xã Phiêng Luông
    Thị trấn Vinh Quang
    Xã Bản Máy
    Xã Thàng Tín
    Xã Thèn Chu Phìn
    Xã Pố Lồ
    Xã Bản Phùng
    Xã Túng Sán
    Xã Chiến Phố
    Xã Đản Ván
    Xã Tụ Nhân
    Xã Nàng Đôn
    Xã Pờ Ly Ngài
    Xã Sán Sả Hồ
    Xã Bản Luốc
    Xã Ngàm Đăng Vài
    Xã Bản Nhùng
    Xã Tả Sử Choóng
    Xã Nậm Dịch
    Xã Hồ Thầu
    Xã Nậm Ty
    Xã Thông Nguyên
    Xã Nậm Khòa
    Thị trấn Cốc Pài
    Xã Nàn Xỉn
    Xã Bản Díu
    Xã Chí Cà
    Xã Xín Mần
    Xã Thèn Phàng
    Xã Trung Thịnh
    Xã Pà Vầy Sủ
    Xã Cốc Rế
    Xã Thu Tà
    Xã Nàn Ma
    Xã Tả Nhìu
    Xã Bản Ngò
    Xã Chế Là
    Xã Nấm Dẩn
    Xã Quảng Nguyên
    Xã Nà Chì
    Xã Khuôn Lùng
    Thị trấn Việt Quang
    Thị trấn Vĩnh Tuy
    Xã Tân Thành
    Xã Đồng Tiến
    Xã Tân Quang
    Xã Thượng Bình
    Xã Hữu Sản
    Xã Kim Ngọc
    Xã Việt Vinh
    Xã Bằng Hành
    Xã Quang Minh
    Xã Vô Điếm
    Xã Việt Hồng
    Xã Hùng An
    Xã Đức Xuân
    Xã Tiên Kiều
    Xã Vĩnh Hảo
    Xã Vĩnh Phúc
    Xã Đồng Yên
    Xã Đông Thành
    Xã Xuân Minh
    Xã Tiên Nguyên
    Xã Tân Nam
    Xã Bản Rịa
    Xã Yên Thành
    Thị trấn Yên Bình
    Xã Tân Trịnh
    Xã Tân Bắc
    Xã Bằng Lang
    Xã Yên Hà
    Xã Nà Khương
    Xã Tiên Yên
    Xã Vĩ Thượng
    Phường Sông Hiến
    Phường Sông Bằng
    Phường Hợp Giang
    Phường Tân Giang
    Phường Ngọc Xuân
    Phường Đề Thám
    Phường Hòa Chung
    Phường Duyệt Trung
    Xã Vĩnh Quang
    Xã Chu Trinh
    Thị trấn Pác Miầu
    Xã Đức Hạnh
    Xã Lý Bôn
    Xã Nam Cao
    Xã Nam Quang
    Xã Quảng Lâm
    Xã Thạch Lâm
    Xã Vĩnh Phong
    Xã Mông Ân
    Xã Thái Học
    Xã Thái Sơn
    Xã Yên Thổ
    Thị trấn Bảo Lạc
    Xã Cốc Pàng
    Xã Thượng Hà
    Xã Cô Ba
    Xã Bảo Toàn
    Xã Khánh Xuân
    Xã Xuân Trường
    Xã Hồng Trị
    Xã Kim Cúc
    Xã Phan Thanh
    Xã Hồng An
    Xã Hưng Thịnh
    Xã Huy Giáp
    Xã Đình Phùng
    Xã Sơn Lập
    Xã Sơn Lộ
    Thị trấn Thông Nông
    Xã Cần Yên
    Xã Cần Nông
    Xã Lương Thông
    Xã Đa Thông
    Xã Ngọc Động
    Xã Yên Sơn
    Xã Lương Can
    Xã Thanh Long
    Thị trấn Xuân Hòa
    Xã Lũng Nặm
    Xã Trường Hà
    Xã Cải Viên
    Xã Nội Thôn
    Xã Tổng Cọt
    Xã Sóc Hà
    Xã Thượng Thôn
    Xã Hồng Sỹ
    Xã Quý Quân
    Xã Mã Ba
    Xã Ngọc Đào
    Thị trấn Trà Lĩnh
    Xã Tri Phương
    Xã Quang Hán
    Xã Xuân Nội
    Xã Quang Vinh
    Xã Cao Chương
    Thị trấn Trùng Khánh
    Xã Ngọc Khê
    Xã Ngọc Côn
    Xã Phong Nặm
    Xã Đình Phong
    Xã Đàm Thủy
    Xã Khâm Thành
    Xã Chí Viễn
    Xã Lăng Hiếu
    Xã Phong Châu
    Xã Trung Phúc
    Xã Cao Thăng
    Xã Đức Hồng
    Xã Đoài Dương
    Xã Minh Long
    Xã Lý Quốc
    Xã Đồng Loan
    Xã Đức Quang
    Xã Kim Loan
    Xã Quang Long
    Xã An Lạc
    Thị trấn Thanh Nhật
    Xã Vinh Quý
    Xã Thống Nhất
    Xã Cô Ngân
    Xã Thị Hoa
    Xã Quốc Toản
    Thị trấn Quảng Uyên
    Xã Phi Hải
    Xã Quảng Hưng
    Xã Độc Lập
    Xã Cai Bộ
    Xã Phúc Sen
    Xã Chí Thảo
    Xã Tự Do
    Xã Hồng Quang
    Xã Hạnh Phúc
    Thị trấn Tà Lùng
    Xã Bế Văn Đàn
    Xã Cách Linh
    Xã Đại Sơn
    Xã Tiên Thành
    Thị trấn Hòa Thuận
    Thị trấn Nước Hai
    Xã Dân Chủ
    Xã Nam Tuấn
    Xã Đại Tiến
    Xã Đức Long
    Xã Ngũ Lão
    Xã Trương Lương
    Xã Hồng Việt
    Xã Hoàng Tung
    Xã Nguyễn Huệ
    Xã Bạch Đằng
    Xã Bình Dương
    Xã Lê Chung
    Xã Hồng Nam
    Thị trấn Nguyên Bình
    Thị trấn Tĩnh Túc
    Xã Yên Lạc
    Xã Triệu Nguyên
    Xã Ca Thành
    Xã Vũ Nông
    Xã Minh Tâm
    Xã Thể Dục
    Xã Mai Long
    Xã Vũ Minh
    Xã Hoa Thám
    Xã Quang Thành
    Xã Tam Kim
    Xã Thành Công
    Xã Thịnh Vượng
    Thị trấn Đông Khê
    Xã Canh Tân
    Xã Kim Đồng
    Xã Đức Thông
    Xã Thái Cường
    Xã Vân Trình
    Xã Thụy Hùng
    Xã Quang Trọng
    Xã Trọng Con
    Xã Lê Lai
    Phường Nguyễn Thị Minh Khai
    Phường Sông Cầu
    Phường Đức Xuân
    Phường Phùng Chí Kiên
    Phường Huyền Tụng
    Xã Nông Thượng
    Phường Xuất Hóa
    Xã Bằng Thành
    Xã Nhạn Môn
    Xã Bộc Bố
    Xã Công Bằng
    Xã Giáo Hiệu
    Xã Xuân La
    Xã An Thắng
    Xã Cổ Linh
    Xã Nghiên Loan
    Xã Cao Tân
    Thị trấn Chợ Rã
    Xã Bành Trạch
    Xã Phúc Lộc
    Xã Hà Hiệu
    Xã Cao Thượng
    Xã Khang Ninh
    Xã Nam Mẫu
    Xã Thượng Giáo
    Xã Địa Linh
    Xã Yến Dương
    Xã Chu Hương
    Xã Quảng Khê
    Xã Mỹ Phương
    Xã Hoàng Trĩ
    Xã Đồng Phúc
    Thị trấn Nà Phặc
    Xã Thượng Ân
    Xã Bằng Vân
    Xã Cốc Đán
    Xã Đức Vân
    Thị trấn Vân Tùng
    Xã Thượng Quan
    Xã Hiệp Lực
    Xã Thuần Mang
    Thị trấn Phủ Thông
    Xã Vi Hương
    Xã Sỹ Bình
    Xã Vũ Muộn
    Xã Đôn Phong
    Xã Lục Bình
    Xã Tân Tú
    Xã Nguyên Phúc
    Xã Cao Sơn
    Xã Quân Hà
    Xã Cẩm Giàng
    Xã Mỹ Thanh
    Xã Dương Phong
    Xã Quang Thuận
    Thị trấn Bằng Lũng
    Xã Xuân Lạc
    Xã Nam Cường
    Xã Bản Thi
    Xã Quảng Bạch
    Xã Bằng Phúc
    Xã Yên Thịnh
    Xã Yên Thượng
    Xã Phương Viên
    Xã Ngọc Phái
    Xã Đồng Thắng
    Xã Lương Bằng
    Xã Bằng Lãng
    Xã Đại Sảo
    Xã Nghĩa Tá
    Xã Bình Trung
    Thị trấn Đồng Tâm
    Xã Tân Sơn
    Xã Thanh Vận
    Xã Mai Lạp
    Xã Hòa Mục
    Xã Cao Kỳ
    Xã Nông Hạ
    Xã Yên Cư
    Xã Thanh Thịnh
    Xã Yên Hân
    Xã Như Cố
    Xã Bình Văn
    Xã Quảng Chu
    Xã Văn Vũ
    Xã Văn Lang
    Xã Lương Thượng
    Xã Kim Hỷ
    Xã Cường Lợi
    Thị trấn Yến Lạc
    Xã Kim Lư
    Xã Sơn Thành
    Xã Văn Minh
    Xã Côn Minh
    Xã Cư Lễ
    Xã Quang Phong
    Xã Dương Sơn
    Xã Xuân Dương
    Xã Đổng Xá
    Xã Liêm Thủy
    Phường Phan Thiết
    Phường Minh Xuân
    Phường Tân Quang
    Xã Tràng Đà
    Phường Nông Tiến
    Phường Ỷ La
    Phường Tân Hà
    Phường Hưng Thành
    Xã Kim Phú
    Xã An Khang
    Phường Mỹ Lâm
    Phường An Tường
    Xã Lưỡng Vượng
    Xã Thái Long
    Xã Phúc Yên
    Xã Xuân Lập
    Xã Khuôn Hà
    Thị trấn Lăng Can
    Xã Bình An
    Xã Thổ Bình
    Xã Phúc Sơn
    Thị trấn Na Hang
    Xã Sinh Long
    Xã Thượng Giáp
    Xã Thượng Nông
    Xã Côn Lôn
    Xã Yên Hoa
    Xã Đà Vị
    Xã Khâu Tinh
    Xã Sơn Phú
    Xã Năng Khả
    Xã Thanh Tương
    Thị trấn Vĩnh Lộc
    Xã Trung Hà
    Xã Tân Mỹ
    Xã Hà Lang
    Xã Hùng Mỹ
    Xã Yên Lập
    Xã Tân An
    Xã Bình Phú
    Xã Xuân Quang
    Xã Ngọc Hội
    Xã Phú Bình
    Xã Phúc Thịnh
    Xã Kiên Đài
    Xã Tân Thịnh
    Xã Kim Bình
    Xã Hòa An
    Xã Vinh Quang
    Xã Tri Phú
    Xã Nhân Lý
    Xã Yên Nguyên
    Xã Linh Phú
    Xã Bình Nhân
    Thị trấn Tân Yên
    Xã Yên Thuận
    Xã Bạch Xa
    Xã Minh Khương
    Xã Yên Lâm
    Xã Minh Dân
    Xã Minh Hương
    Xã Yên Phú
    Xã Bình Xa
    Xã Nhân Mục
    Xã Thành Long
    Xã Bằng Cốc
    Xã Đức Ninh
    Xã Hùng Đức
    Xã Lực Hành
    Xã Kiến Thiết
    Xã Trung Minh
    Xã Chiêu Yên
    Xã Trung Trực
    Xã Xuân Vân
    Xã Phúc Ninh
    Xã Hùng Lợi
    Xã Trung Sơn
    Xã Tứ Quận
    Xã Đạo Viện
    Xã Tân Long
    Thị trấn Yên Sơn
    Xã Lang Quán
    Xã Phú Thịnh
    Xã Công Đa
    Xã Trung Môn
    Xã Chân Sơn
    Xã Thái Bình
    Xã Tiến Bộ
    Xã Mỹ Bằng
    Xã Hoàng Khai
    Xã Nhữ Hán
    Xã Nhữ Khê
    Xã Đội Bình
    Thị trấn Sơn Dương
    Xã Trung Yên
    Xã Minh Thanh
    Xã Tân Trào
    Xã Vĩnh Lợi
    Xã Thượng Ấm
    Xã Lương Thiện
    Xã Tú Thịnh
    Xã Cấp Tiến
    Xã Hợp Thành
    Xã Phúc Ứng
    Xã Đông Thọ
    Xã Kháng Nhật
    Xã Hợp Hòa
    Xã Quyết Thắng
    Xã Đồng Quý
    Xã Tân Thanh
    Xã Chi Thiết
    Xã Đông Lợi
    Xã Thiện Kế
    Xã Phú Lương
    Xã Ninh Lai
    Xã Đại Phú
    Xã Sơn Nam
    Xã Hào Phú
    Xã Tam Đa
    Xã Trường Sinh
    Phường Duyên Hải
    Phường Lào Cai
    Phường Cốc Lếu
    Phường Kim Tân
    Phường Bắc Lệnh
    Phường Pom Hán
    Phường Xuân Tăng
    Phường Bình Minh
    Xã Đồng Tuyển
    Xã Vạn Hòa
    Phường Bắc Cường
    Phường Nam Cường
    Xã Cam Đường
    Xã Tả Phời
    Xã Cốc San
    Thị trấn Bát Xát
    Xã A Mú Sung
    Xã Nậm Chạc
    Xã A Lù
    Xã Trịnh Tường
    Xã Y Tý
    Xã Cốc Mỳ
    Xã Dền Sáng
    Xã Bản Vược
    Xã Sàng Ma Sáo
    Xã Bản Qua
    Xã Mường Vi
    Xã Dền Thàng
    Xã Bản Xèo
    Xã Mường Hum
    Xã Trung Lèng Hồ
    Xã Quang Kim
    Xã Pa Cheo
    Xã Nậm Pung
    Xã Phìn Ngan
    Xã Tòng Sành
    Xã Pha Long
    Xã Tả Ngài Chồ
    Xã Tung Chung Phố
    Thị trấn Mường Khương
    Xã Dìn Chin
    Xã Tả Gia Khâu
    Xã Nậm Chảy
    Xã Nấm Lư
    Xã Lùng Khấu Nhin
    Xã Lùng Vai
    Xã Bản Lầu
    Xã La Pan Tẩn
    Xã Tả Thàng
    Xã Bản Sen
    Xã Nàn Sán
    Xã Thào Chư Phìn
    Xã Bản Mế
    Thị trấn Si Ma Cai
    Xã Sán Chải
    Xã Lùng Thẩn
    Xã Cán Cấu
    Xã Sín Chéng
    Xã Quan Hồ Thẩn
    Xã Nàn Sín
    Thị trấn Bắc Hà
    Xã Lùng Cải
    Xã Lùng Phình
    Xã Tả Van Chư
    Xã Tả Củ Tỷ
    Xã Thải Giàng Phố
    Xã Hoàng Thu Phố
    Xã Bản Phố
    Xã Bản Liền
    Xã Na Hối
    Xã Cốc Ly
    Xã Nậm Mòn
    Xã Nậm Đét
    Xã Nậm Khánh
    Xã Bảo Nhai
    Xã Nậm Lúc
    Xã Cốc Lầu
    Xã Bản Cái
    Thị trấn Nông trường Phong Hải
    Thị trấn Phố Lu
    Thị trấn Tằng Loỏng
    Xã Bản Phiệt
    Xã Bản Cầm
    Xã Thái Niên
    Xã Phong Niên
    Xã Gia Phú
    Xã Sơn Hải
    Xã Xuân Giao
    Xã Trì Quang
    Xã Sơn Hà
    Xã Phú Nhuận
    Thị trấn Phố Ràng
    Xã Nghĩa Đô
    Xã Vĩnh Yên
    Xã Điện Quan
    Xã Xuân Hòa
    Xã Tân Dương
    Xã Cam Cọn
    Xã Xuân Thượng
    Xã Việt Tiến
    Xã Bảo Hà
    Xã Lương Sơn
    Xã Phúc Khánh
    Phường Sa Pa
    Phường Sa Pả
    Phường Ô Quý Hồ
    Xã Ngũ Chỉ Sơn
    Phường Phan Si Păng
    Xã Trung Chải
    Phường Hàm Rồng
    Xã Hoàng Liên
    Phường Cầu Mây
    Xã Mường Hoa
    Xã Tả Van
    Xã Mường Bo
    Xã Bản Hồ
    Xã Liên Minh
    Thị trấn Khánh Yên
    Xã Võ Lao
    Xã Sơn Thủy
    Xã Nậm Mả
    Xã Tân Thượng
    Xã Nậm Dạng
    Xã Nậm Chày
    Xã Khánh Yên Thượng
    Xã Nậm Xé
    Xã Dần Thàng
    Xã Chiềng Ken
    Xã Làng Giàng
    Xã Hòa Mạc
    Xã Khánh Yên Trung
    Xã Khánh Yên Hạ
    Xã Dương Quỳ
    Xã Nậm Tha
    Xã Minh Lương
    Xã Thẩm Dương
    Xã Liêm Phú
    Xã Nậm Xây
    Phường Noong Bua
    Phường Him Lam
    Phường Thanh Bình
    Phường Tân Thanh
    Phường Mường Thanh
    Phường Nam Thanh
    Phường Thanh Trường
    Xã Thanh Minh
    Xã Nà Tấu
    Xã Nà Nhạn
    Xã Mường Phăng
    Xã Pá Khoang
    Phường Sông Đà
    Phường Na Lay
    Xã Lay Nưa
    Xã Sín Thầu
    Xã Sen Thượng
    Xã Chung Chải
    Xã Leng Su Sìn
    Xã Pá Mỳ
    Xã Mường Nhé
    Xã Nậm Vì
    Xã Nậm Kè
    Xã Mường Toong
    Xã Huổi Lếch
    Thị trấn Mường Chà
    Xã Sá Tổng
    Xã Mường Tùng
    Xã Hừa Ngài
    Xã Huổi Mí
    Xã Pa Ham
    Xã Nậm Nèn
    Xã Huổi Lèng
    Xã Sa Lông
    Xã Ma Thì Hồ
    Xã Na Sang
    Xã Mường Mươn
    Thị trấn Tủa Chùa
    Xã Huổi Só
    Xã Sín Chải
    Xã Tả Sìn Thàng
    Xã Lao Xả Phình
    Xã Tủa Thàng
    Xã Trung Thu
    Xã Sính Phình
    Xã Xá Nhè
    Xã Mường Đun
    Xã Mường Báng
    Thị trấn Tuần Giáo
    Xã Phình Sáng
    Xã Rạng Đông
    Xã Mùn Chung
    Xã Nà Tòng
    Xã Ta Ma
    Xã Mường Mùn
    Xã Pú Xi
    Xã Pú Nhung
    Xã Quài Nưa
    Xã Mường Thín
    Xã Tỏa Tình
    Xã Nà Sáy
    Xã Mường Khong
    Xã Quài Cang
    Xã Quài Tở
    Xã Chiềng Sinh
    Xã Chiềng Đông
    Xã Tênh Phông
    Xã Mường Pồn
    Xã Thanh Nưa
    Xã Hua Thanh
    Xã Thanh Luông
    Xã Thanh Hưng
    Xã Thanh Xương
    Xã Thanh Chăn
    Xã Pa Thơm
    Xã Thanh An
    Xã Thanh Yên
    Xã Noong Luống
    Xã Noong Hẹt
    Xã Sam Mứn
    Xã Pom Lót
    Xã Núa Ngam
    Xã Hẹ Muông
    Xã Na Ư
    Xã Mường Nhà
    Xã Na Tông
    Xã Mường Lói
    Xã Phu Luông
    Thị trấn Điện Biên Đông
    Xã Na Son
    Xã Phì Nhừ
    Xã Chiềng Sơ
    Xã Mường Luân
    Xã Pu Nhi
    Xã Nong U
    Xã Xa Dung
    Xã Keo Lôm
    Xã Luân Giói
    Xã Phình Giàng
    Xã Pú Hồng
    Xã Tìa Dình
    Xã Háng Lìa
    Thị trấn Mường Ảng
    Xã Mường Đăng
    Xã Ngối Cáy
    Xã Ẳng Tở
    Xã Búng Lao
    Xã Xuân Lao
    Xã Ẳng Nưa
    Xã Ẳng Cang
    Xã Nặm Lịch
    Xã Mường Lạn
    Xã Nậm Tin
    Xã Pa Tần
    Xã Chà Cang
    Xã Na Cô Sa
    Xã Nà Khoa
    Xã Nà Hỳ
    Xã Nà Bủng
    Xã Nậm Nhừ
    Xã Nậm Chua
    Xã Nậm Khăn
    Xã Chà Tở
    Xã Vàng Đán
    Xã Chà Nưa
    Xã Phìn Hồ
    Xã Si Pa Phìn
    Phường Quyết Thắng
    Phường Tân Phong
    Phường Quyết Tiến
    Phường Đoàn Kết
    Xã Sùng Phài
    Phường Đông Phong
    Xã San Thàng
    Thị trấn Tam Đường
    Xã Thèn Sin
    Xã Tả Lèng
    Xã Giang Ma
    Xã Bình Lư
    Xã Sơn Bình
    Xã Nùng Nàng
    Xã Bản Giang
    Xã Bản Hon
    Xã Bản Bo
    Xã Nà Tăm
    Xã Khun Há
    Thị trấn Mường Tè
    Xã Thu Lũm
    Xã Ka Lăng
    Xã Tá Bạ
    Xã Pa Ủ
    Xã Mường Tè
    Xã Pa Vệ Sủ
    Xã Mù Cả
    Xã Bum Tở
    Xã Nậm Khao
    Xã Tà Tổng
    Xã Bum Nưa
    Xã Vàng San
    Xã Can Hồ
    Thị trấn Sìn Hồ
    Xã Chăn Nưa
    Xã Hồng Thu
    Xã Phăng Sô Lin
    Xã Ma Quai
    Xã Lùng Thàng
    Xã Sà Dề Phìn
    Xã Nậm Tăm
    Xã Tả Ngảo
    Xã Pu Sam Cáp
    Xã Nậm Cha
    Xã Pa Khóa
    Xã Làng Mô
    Xã Noong Hẻo
    Xã Nậm Mạ
    Xã Căn Co
    Xã Tủa Sín Chải
    Xã Nậm Cuổi
    Xã Nậm Hăn
    Xã Lản Nhì Thàng
    Xã Huổi Luông
    Thị trấn Phong Thổ
    Xã Sì Lở Lầu
    Xã Mồ Sì San
    Xã Pa Vây Sử
    Xã Vàng Ma Chải
    Xã Tung Qua Lìn
    Xã Mù Sang
    Xã Dào San
    Xã Ma Li Pho
    Xã Bản Lang
    Xã Hoang Thèn
    Xã Khổng Lào
    Xã Nậm Xe
    Xã Mường So
    Xã Sin Suối Hồ
    Thị trấn Than Uyên
    Xã Phúc Than
    Xã Mường Than
    Xã Mường Mít
    Xã Pha Mu
    Xã Mường Cang
    Xã Hua Nà
    Xã Tà Hừa
    Xã Mường Kim
    Xã Tà Mung
    Xã Ta Gia
    Xã Khoen On
    Thị trấn Tân Uyên
    Xã Mường Khoa
    Xã Phúc Khoa
    Xã Thân Thuộc
    Xã Trung Đồng
    Xã Hố Mít
    Xã Nậm Cần
    Xã Nậm Sỏ
    Xã Pắc Ta
    Xã Tà Mít
    Thị trấn Nậm Nhùn
    Xã Hua Bum
    Xã Mường Mô
    Xã Nậm Chà
    Xã Nậm Manh
    Xã Nậm Hàng
    Xã Pú Đao
    Xã Nậm Pì
    Phường Chiềng Lề
    Phường Tô Hiệu
    Phường Quyết Tâm
    Xã Chiềng Cọ
    Xã Chiềng Đen
    Xã Chiềng Xôm
    Phường Chiềng An
    Phường Chiềng Cơi
    Xã Chiềng Ngần
    Xã Hua La
    Phường Chiềng Sinh
    Xã Mường Chiên
    Xã Cà Nàng
    Xã Chiềng Khay
    Xã Mường Giôn
    Xã Pá Ma Pha Khinh
    Xã Chiềng Ơn
    Thị trấn Mường Giàng
    Xã Chiềng Bằng
    Xã Mường Sại
    Xã Nặm Ét
    Xã Chiềng Khoang
    Thị trấn Thuận Châu
    Xã Phổng Lái
    Xã Mường é
    Xã Chiềng Pha
    Xã Chiềng La
    Xã Chiềng Ngàm
    Xã Liệp Tè
    Xã é Tòng
    Xã Phổng Lập
    Xã Phổng Ly
    Xã Nong Lay
    Xã Mường Khiêng
    Xã Mường Bám
    Xã Long Hẹ
    Xã Chiềng Bôm
    Xã Thôm Mòn
    Xã Tông Lạnh
    Xã Tông Cọ
    Xã Bó Mười
    Xã Co Mạ
    Xã Púng Tra
    Xã Chiềng Pấc
    Xã Nậm Lầu
    Xã Bon Phặng
    Xã Co Tòng
    Xã Muổi Nọi
    Xã Pá Lông
    Xã Bản Lầm
    Thị trấn Ít Ong
    Xã Nậm Giôn
    Xã Chiềng Lao
    Xã Hua Trai
    Xã Ngọc Chiến
    Xã Mường Trai
    Xã Nậm Păm
    Xã Chiềng Muôn
    Xã Chiềng Ân
    Xã Pi Toong
    Xã Chiềng Công
    Xã Tạ Bú
    Xã Chiềng San
    Xã Mường Bú
    Xã Chiềng Hoa
    Xã Mường Chùm
    Thị trấn Bắc Yên
    Xã Phiêng Ban
    Xã Hang Chú
    Xã Xím Vàng
    Xã Tà Xùa
    Xã Háng Đồng
    Xã Pắc Ngà
    Xã Làng Chếu
    Xã Chim Vàn
    Xã Song Pe
    Xã Hồng Ngài
    Xã Tạ Khoa
    Xã Hua Nhàn
    Xã Phiêng Côn
    Xã Chiềng Sại
    Xã Suối Tọ
    Xã Mường Thải
    Xã Mường Cơi
    Thị trấn Quang Huy
    Xã Huy Thượng
    Xã Tân Lang
    Xã Gia Phù
    Xã Tường Phù
    Xã Huy Hạ
    Xã Huy Tân
    Xã Mường Lang
    Xã Suối Bau
    Xã Huy Tường
    Xã Mường Do
    Xã Sập Xa
    Xã Tường Thượng
    Xã Tường Tiến
    Xã Tường Phong
    Xã Tường Hạ
    Xã Kim Bon
    Xã Mường Bang
    Xã Đá Đỏ
    Xã Tân Phong
    Xã Bắc Phong
    Phường Mộc Sơn
    Phường Mộc Lỵ
    Phường Thảo Nguyên
    Phường Cờ Đỏ
    Xã Chiềng Sơn
    Xã Tân Yên
    Xã Đoàn Kết
    Xã Chiềng Hắc
    Xã Chiềng Chung
    Xã Chiềng Khừa
    Phường Mường Sang
    Phường Đông Sang
    Phường Vân Sơn
    Xã Lóng Sập
    Xã Sặp Vạt
    Xã Chiềng Sàng
    Xã Chiềng Pằn
    Thị trấn Yên Châu
    Xã Chiềng Hặc
    Xã Mường Lựm
    Xã Chiềng On
    Xã Chiềng Khoi
    Xã Tú Nang
    Xã Lóng Phiêng
    Xã Phiêng Khoài
    Xã Chiềng Tương
    Thị trấn Hát Lót
    Xã Chiềng Sung
    Xã Mường Bằng
    Xã Chiềng Chăn
    Xã Mường Chanh
    Xã Chiềng Ban
    Xã Chiềng Mung
    Xã Mường Bon
    Xã Chiềng Mai
    Xã Hát Lót
    Xã Nà Bó
    Xã Cò Nòi
    Xã Chiềng Nơi
    Xã Phiêng Cằm
    Xã Chiềng Dong
    Xã Chiềng Kheo
    Xã Chiềng Ve
    Xã Chiềng Lương
    Xã Phiêng Pằn
    Xã Nà Ớt
    Xã Tà Hộc
    Thị trấn Sông Mã
    Xã Bó Sinh
    Xã Pú Bẩu
    Xã Chiềng Phung
    Xã Chiềng En
    Xã Mường Lầm
    Xã Đứa Mòn
    Xã Yên Hưng
    Xã Nà Nghịu
    Xã Nậm Mằn
    Xã Chiềng Khoong
    Xã Chiềng Cang
    Xã Huổi Một
    Xã Mường Sai
    Xã Mường Cai
    Xã Mường Hung
    Xã Chiềng Khương
    Xã Sam Kha
    Xã Púng Bánh
    Xã Sốp Cộp
    Xã Dồm Cang
    Xã Nậm Lạnh
    Xã Mường Lèo
    Xã Mường Và
    Xã Suối Bàng
    Xã Song Khủa
    Xã Liên Hòa
    Xã Tô Múa
    Xã Chiềng Khoa
    Xã Mường Men
    Xã Vân Hồ
    Xã Lóng Luông
    Xã Chiềng Yên
    Xã Chiềng Xuân
    Xã Xuân Nha
    Xã Tân Xuân
    Phường Yên Thịnh
    Phường Yên Ninh
    Phường Minh Tân
    Phường Nguyễn Thái Học
    Phường Hồng Hà
    Xã Minh Bảo
    Xã Tuy Lộc
    Xã Âu Lâu
    Xã Giới Phiên
    Phường Hợp Minh
    Phường Pú Trạng
    Phường Trung Tâm
    Phường Tân An
    Phường Cầu Thia
    Xã Nghĩa Lợi
    Xã Nghĩa Phúc
    Xã Nghĩa An
    Xã Nghĩa Lộ
    Xã Sơn A
    Xã Phù Nham
    Xã Thanh Lương
    Xã Hạnh Sơn
    Xã Thạch Lương
    Thị trấn Yên Thế
    Xã Tân Phượng
    Xã Lâm Thượng
    Xã Khánh Thiện
    Xã Minh Chuẩn
    Xã Mai Sơn
    Xã Khai Trung
    Xã Mường Lai
    Xã Minh Xuân
    Xã Tô Mậu
    Xã Tân Lĩnh
    Xã Yên Thắng
    Xã Khánh Hòa
    Xã Vĩnh Lạc
    Xã Liễu Đô
    Xã Động Quan
    Xã Minh Tiến
    Xã Trúc Lâu
    Xã Phúc Lợi
    Xã Trung Tâm
    Thị trấn Mậu A
    Xã Lang Thíp
    Xã Lâm Giang
    Xã Châu Quế Thượng
    Xã Châu Quế Hạ
    Xã An Bình
    Xã Đông An
    Xã Đông Cuông
    Xã Phong Dụ Hạ
    Xã Mậu Đông
    Xã Ngòi A
    Xã Xuân Tầm
    Xã Tân Hợp
    Xã An Thịnh
    Xã Yên Thái
    Xã Phong Dụ Thượng
    Xã Yên Hợp
    Xã Đại Phác
    Xã Xuân Ái
    Xã Viễn Sơn
    Xã Mỏ Vàng
    Xã Nà Hẩu
    Thị trấn Mù Cang Chải
    Xã Hồ Bốn
    Xã Nậm Có
    Xã Khao Mang
    Xã Mồ Dề
    Xã Chế Cu Nha
    Xã Kim Nọi
    Xã Cao Phạ
    Xã La Pán Tẩn
    Xã Dế Xu Phình
    Xã Chế Tạo
    Xã Púng Luông
    Xã Nậm Khắt
    Thị trấn Cổ Phúc
    Xã Tân Đồng
    Xã Báo Đáp
    Xã Thành Thịnh
    Xã Hòa Cuông
    Xã Minh Quán
    Xã Quy Mông
    Xã Cường Thịnh
    Xã Kiên Thành
    Xã Y Can
    Xã Lương Thịnh
    Xã Việt Cường
    Xã Minh Quân
    Xã Hồng Ca
    Xã Hưng Khánh
    Xã Vân Hội
    Thị trấn Trạm Tấu
    Xã Túc Đán
    Xã Pá Lau
    Xã Xà Hồ
    Xã Phình Hồ
    Xã Trạm Tấu
    Xã Tà Si Láng
    Xã Pá Hu
    Xã Làng Nhì
    Xã Bản Công
    Xã Bản Mù
    Xã Hát Lừu
    Thị trấn Nông trường Liên Sơn
    Thị trấn Nông trường Trần Phú
    Xã Tú Lệ
    Xã Nậm Búng
    Xã Gia Hội
    Xã Sùng Đô
    Xã Nậm Mười
    Xã An Lương
    Xã Nậm Lành
    Xã Sơn Lương
    Xã Suối Quyền
    Xã Suối Giàng
    Xã Nghĩa Sơn
    Xã Suối Bu
    Thị trấn Sơn Thịnh
    Xã Đại Lịch
    Xã Đồng Khê
    Xã Cát Thịnh
    Xã Chấn Thịnh
    Xã Bình Thuận
    Xã Thượng Bằng La
    Xã Minh An
    Xã Nghĩa Tâm
    Thị trấn Thác Bà
    Xã Xuân Long
    Xã Cảm Nhân
    Xã Ngọc Chấn
    Xã Tân Nguyên
    Xã Bảo Ái
    Xã Mỹ Gia
    Xã Xuân Lai
    Xã Mông Sơn
    Xã Cảm Ân
    Xã Tân Hương
    Xã Phúc An
    Xã Bạch Hà
    Xã Vũ Linh
    Xã Vĩnh Kiên
    Xã Thịnh Hưng
    Xã Hán Đà
    Xã Đại Minh
    Phường Thái Bình
    Phường Tân Hòa
    Phường Thịnh Lang
    Phường Hữu Nghị
    Phường Tân Thịnh
    Phường Đồng Tiến
    Phường Phương Lâm
    Xã Yên Mông
    Phường Quỳnh Lâm
    Phường Dân Chủ
    Phường Thống Nhất
    Phường Kỳ Sơn
    Xã Thịnh Minh
    Xã Mông Hóa
    Phường Trung Minh
    Thị trấn Đà Bắc
    Xã Nánh Nghê
    Xã Giáp Đắt
    Xã Mường Chiềng
    Xã Tân Pheo
    Xã Đồng Chum
    Xã Đồng Ruộng
    Xã Tú Lý
    Xã Yên Hòa
    Xã Toàn Sơn
    Xã Hiền Lương
    Xã Vầy Nưa
    Thị trấn Lương Sơn
    Xã Lâm Sơn
    Xã Hòa Sơn
    Xã Tân Vinh
    Xã Nhuận Trạch
    Xã Cư Yên
    Xã Liên Sơn
    Xã Cao Dương
    Xã Thanh Sơn
    Thị trấn Bo
    Xã Đú Sáng
    Xã Hùng Sơn
    Xã Bình Sơn
    Xã Tú Sơn
    Xã Vĩnh Tiến
    Xã Đông Bắc
    Xã Xuân Thủy
    Xã Vĩnh Đồng
    Xã Kim Lập
    Xã Kim Bôi
    Xã Nam Thượng
    Xã Cuối Hạ
    Xã Sào Báy
    Xã Mỵ Hòa
    Xã Nuông Dăm
    Thị trấn Cao Phong
    Xã Bình Thanh
    Xã Thung Nai
    Xã Thu Phong
    Xã Hợp Phong
    Xã Tây Phong
    Xã Dũng Phong
    Xã Thạch Yên
    Thị trấn Mãn Đức
    Xã Suối Hoa
    Xã Phú Vinh
    Xã Mỹ Hòa
    Xã Quyết Chiến
    Xã Phong Phú
    Xã Tử Nê
    Xã Thanh Hối
    Xã Đông Lai
    Xã Vân Sơn
    Xã Nhân Mỹ
    Xã Lỗ Sơn
    Xã Ngổ Luông
    Xã Gia Mô
    Thị trấn Mai Châu
    Xã Pà Cò
    Xã Hang Kia
    Xã Cun Pheo
    Xã Bao La
    Xã Tòng Đậu
    Xã Nà Phòn
    Xã Xăm Khòe
    Xã Chiềng Châu
    Xã Mai Hạ
    Xã Thành Sơn
    Xã Mai Hịch
    Xã Vạn Mai
    Thị trấn Vụ Bản
    Xã Quý Hòa
    Xã Miền Đồi
    Xã Mỹ Thành
    Xã Tuân Đạo
    Xã Văn Nghĩa
    Xã Văn Sơn
    Xã Nhân Nghĩa
    Xã Thượng Cốc
    Xã Xuất Hóa
    Xã Bình Hẻm
    Xã Định Cư
    Xã Chí Đạo
    Xã Ngọc Sơn
    Xã Hương Nhượng
    Xã Vũ Bình
    Xã Yên Nghiệp
    Xã Ân Nghĩa
    Xã Ngọc Lâu
    Thị trấn Hàng Trạm
    Xã Lạc Sỹ
    Xã Lạc Lương
    Xã Bảo Hiệu
    Xã Đa Phúc
    Xã Hữu Lợi
    Xã Lạc Thịnh
    Xã Phú Lai
    Xã Yên Trị
    Xã Ngọc Lương
    Thị trấn Ba Hàng Đồi
    Thị trấn Chi Nê
    Xã Phú Thành
    Xã Hưng Thi
    Xã Khoan Dụ
    Xã Yên Bồng
    Phường Quan Triều
    Phường Quang Vinh
    Phường Túc Duyên
    Phường Trưng Vương
    Phường Phan Đình Phùng
    Phường Thịnh Đán
    Phường Đồng Quang
    Phường Gia Sàng
    Phường Tân Lập
    Phường Cam Giá
    Phường Phú Xá
    Phường Hương Sơn
    Phường Trung Thành
    Phường Tân Thành
    Phường Tân Long
    Xã Phúc Hà
    Xã Phúc Xuân
    Xã Phúc Trìu
    Xã Thịnh Đức
    Phường Tích Lương
    Xã Tân Cương
    Xã Sơn Cẩm
    Phường Chùa Hang
    Xã Cao Ngạn
    Xã Linh Sơn
    Phường Đồng Bẩm
    Xã Huống Thượng
    Xã Đồng Liên
    Phường Lương Sơn
    Phường Châu Sơn
    Phường Mỏ Chè
    Phường Cải Đan
    Phường Thắng Lợi
    Phường Phố Cò
    Phường Bách Quang
    Xã Bá Xuyên
    Xã Linh Thông
    Xã Lam Vỹ
    Xã Quy Kỳ
    Xã Kim Phượng
    Xã Bảo Linh
    Xã Phúc Chu
    Xã Phượng Tiến
    Thị trấn Chợ Chu
    Xã Đồng Thịnh
    Xã Định Biên
    Xã Thanh Định
    Xã Trung Hội
    Xã Trung Lương
    Xã Điềm Mặc
    Xã Phú Tiến
    Xã Bộc Nhiêu
    Xã Phú Đình
    Xã Bình Thành
    Thị trấn Đu
    Xã Yên Ninh
    Xã Yên Trạch
    Xã Yên Đổ
    Xã Ôn Lương
    Xã Động Đạt
    Xã Phủ Lý
    Xã Phú Đô
    Xã Tức Tranh
    Thị trấn Giang Tiên
    Xã Vô Tranh
    Xã Cổ Lũng
    Thị trấn Sông Cầu
    Thị trấn Trại Cau
    Xã Văn Lăng
    Xã Quang Sơn
    Xã Minh Lập
    Xã Văn Hán
    Xã Hóa Trung
    Xã Khe Mo
    Xã Cây Thị
    Thị trấn Hóa Thượng
    Xã Nam Hòa
    Thị trấn Đình Cả
    Xã Sảng Mộc
    Xã Nghinh Tường
    Xã Thần Xa
    Xã Vũ Chấn
    Xã Thượng Nung
    Xã Phú Thượng
    Xã Cúc Đường
    Xã La Hiên
    Xã Lâu Thượng
    Xã Tràng Xá
    Xã Phương Giao
    Xã Dân Tiến
    Xã Bình Long
    Thị trấn Hùng Sơn
    Xã Phúc Lương
    Xã Yên Lãng
    Xã Đức Lương
    Xã Phú Lạc
    Xã Tân Linh
    Xã Phục Linh
    Xã Phú Xuyên
    Xã Bản Ngoại
    Xã Tiên Hội
    Xã Cù Vân
    Xã Hà Thượng
    Xã La Bằng
    Xã Hoàng Nông
    Xã Khôi Kỳ
    Xã Tân Thái
    Xã Lục Ba
    Xã Mỹ Yên
    Xã Văn Yên
    Xã Vạn Phú
    Xã Cát Nê
    Thị trấn Quân Chu
    Phường Bãi Bông
    Phường Bắc Sơn
    Phường Ba Hàng
    Xã Phúc Tân
    Xã Phúc Thuận
    Phường Hồng Tiến
    Phường Đắc Sơn
    Phường Tiên Phong
    Xã Vạn Phái
    Phường Nam Tiến
    Phường Tân Hương
    Phường Đông Cao
    Phường Tân Phú
    Phường Thuận Thành
    Thị trấn Hương Sơn
    Xã Bàn Đạt
    Xã Tân Khánh
    Xã Tân Kim
    Xã Đào Xá
    Xã Bảo Lý
    Xã Thượng Đình
    Xã Tân Hòa
    Xã Nhã Lộng
    Xã Điềm Thụy
    Xã Xuân Phương
    Xã Tân Đức
    Xã Úc Kỳ
    Xã Lương Phú
    Xã Nga My
    Xã Kha Sơn
    Xã Thanh Ninh
    Xã Dương Thành
    Xã Hà Châu
    Phường Tam Thanh
    Phường Vĩnh Trại
    Phường Đông Kinh
    Phường Chi Lăng
    Xã Hoàng Đồng
    Xã Quảng Lạc
    Xã Mai Pha
    Xã Khánh Long
    Xã Quốc Khánh
    Xã Cao Minh
    Xã Chí Minh
    Xã Đội Cấn
    Xã Chi Lăng
    Thị trấn Thất Khê
    Xã Đào Viên
    Xã Đề Thám
    Xã Kháng Chiến
    Xã Quốc Việt
    Xã Hùng Việt
    Xã Hồng Phong
    Xã Yên Lỗ
    Xã Thiện Hòa
    Xã Thiện Thuật
    Xã Thiện Long
    Thị trấn Bình Gia
    Xã Bình La
    Xã Tân Văn
    Thị trấn Na Sầm
    Xã Trùng Khánh
    Xã Bắc La
    Xã Bắc Hùng
    Xã Tân Tác
    Xã Hội Hoan
    Xã Bắc Việt
    Xã Hoàng Việt
    Xã Gia Miễn
    Xã Thành Hòa
    Xã Nhạc Kỳ
    Thị trấn Đồng Đăng
    Thị trấn Cao Lộc
    Xã Bảo Lâm
    Xã Thanh Lòa
    Xã Cao Lâu
    Xã Thạch Đạn
    Xã Xuất Lễ
    Xã Lộc Yên
    Xã Phú Xá
    Xã Hải Yến
    Xã Hòa Cư
    Xã Công Sơn
    Xã Gia Cát
    Xã Mẫu Sơn
    Xã Tân Liên
    Thị trấn Văn Quan
    Xã Trấn Ninh
    Xã Liên Hội
    Xã Tú Xuyên
    Xã Điềm He
    Xã An Sơn
    Xã Khánh Khê
    Xã Lương Năng
    Xã Bình Phúc
    Xã Tân Đoàn
    Xã Tri Lễ
    Xã Tràng Phái
    Xã Yên Phúc
    Xã Hữu Lễ
    Thị trấn Bắc Sơn
    Xã Long Đống
    Xã Vạn Thủy
    Xã Đồng ý
    Xã Tân Tri
    Xã Bắc Quỳnh
    Xã Hưng Vũ
    Xã Vũ Sơn
    Xã Chiêu Vũ
    Xã Chiến Thắng
    Xã Vũ Lăng
    Xã Trấn Yên
    Xã Vũ Lễ
    Xã Nhất Hòa
    Xã Nhất Tiến
    Thị trấn Hữu Lũng
    Xã Hữu Liên
    Xã Thiện Tân
    Xã Yên Vượng
    Xã Nhật Tiến
    Xã Cai Kinh
    Xã Hòa Lạc
    Xã Vân Nham
    Xã Hồ Sơn
    Xã Minh Hòa
    Xã Hòa Thắng
    Thị trấn Đồng Mỏ
    Thị trấn Chi Lăng
    Xã Vân An
    Xã Vân Thủy
    Xã Gia Lộc
    Xã Bắc Thủy
    Xã Mai Sao
    Xã Bằng Hữu
    Xã Thượng Cường
    Xã Bằng Mạc
    Xã Vạn Linh
    Xã Hữu Kiên
    Xã Quan Sơn
    Xã Y Tịch
    Thị trấn Na Dương
    Thị trấn Lộc Bình
    Xã Yên Khoái
    Xã Tú Mịch
    Xã Hữu Khánh
    Xã Đồng Bục
    Xã Tam Gia
    Xã Tú Đoạn
    Xã Khuất Xá
    Xã Sàn Viên
    Xã Đông Quan
    Xã Minh Hiệp
    Xã Hữu Lân
    Xã Lợi Bác
    Xã Nam Quan
    Xã Ái Quốc
    Thị trấn Đình Lập
    Thị trấn Nông trường Thái Bình
    Xã Bắc Xa
    Xã Bính Xá
    Xã Kiên Mộc
    Xã Đình Lập
    Xã Châu Sơn
    Xã Lâm Ca
    Xã Bắc Lãng
    Phường Hà Khánh
    Phường Hà Phong
    Phường Hà Khẩu
    Phường Cao Xanh
    Phường Giếng Đáy
    Phường Hà Tu
    Phường Hà Trung
    Phường Hà Lầm
    Phường Bãi Cháy
    Phường Cao Thắng
    Phường Hùng Thắng
    Phường Hồng Hải
    Phường Hồng Gai
    Phường Tuần Châu
    Phường Đại Yên
    Phường Hoành Bồ
    Xã Kỳ Thượng
    Xã Đồng Sơn
    Xã Đồng Lâm
    Xã Vũ Oai
    Xã Quảng La
    Xã Bằng Cả
    Xã Sơn Dương
    Phường Ka Long
    Phường Ninh Dương
    Phường Trà Cổ
    Xã Hải Sơn
    Xã Hải Đông
    Xã Hải Tiến
    Phường Hải Yên
    Xã Quảng Nghĩa
    Phường Hải Hòa
    Xã Hải Xuân
    Xã Vạn Ninh
    Phường Bình Ngọc
    Xã Vĩnh Trung
    Xã Vĩnh Thực
    Phường Mông Dương
    Phường Cửa Ông
    Phường Cẩm Sơn
    Phường Cẩm Đông
    Phường Cẩm Phú
    Phường Cẩm Tây
    Phường Quang Hanh
    Phường Cẩm Thịnh
    Phường Cẩm Thủy
    Phường Cẩm Thạch
    Phường Cẩm Thành
    Phường Cẩm Trung
    Phường Cẩm Bình
    Xã Hải Hòa
    Xã Dương Huy
    Phường Vàng Danh
    Phường Thanh Sơn
    Phường Nam Khê
    Phường Yên Thanh
    Xã Thượng Yên Công
    Phường Phương Đông
    Phường Phương Nam
    Thị trấn Bình Liêu
    Xã Hoành Mô
    Xã Đồng Văn
    Xã Vô Ngại
    Xã Lục Hồn
    Xã Húc Động
    Thị trấn Tiên Yên
    Xã Hà Lâu
    Xã Đại Dực
    Xã Phong Dụ
    Xã Điền Xá
    Xã Đông Ngũ
    Xã Yên Than
    Xã Đông Hải
    Xã Hải Lạng
    Xã Tiên Lãng
    Xã Đồng Rui
    Thị trấn Đầm Hà
    Xã Quảng An
    Xã Tân Bình
    Xã Dực Yên
    Xã Quảng Tân
    Xã Đầm Hà
    Xã Đại Bình
    Thị trấn Quảng Hà
    Xã Quảng Đức
    Xã Quảng Sơn
    Xã Quảng Thành
    Xã Quảng Thịnh
    Xã Quảng Minh
    Xã Quảng Chính
    Xã Quảng Long
    Xã Đường Hoa
    Xã Quảng Phong
    Xã Cái Chiên
    Thị trấn Ba Chẽ
    Xã Đạp Thanh
    Xã Lương Minh
    Xã Đồn Đạc
    Thị trấn Cái Rồng
    Xã Đài Xuyên
    Xã Bình Dân
    Xã Vạn Yên
    Xã Hạ Long
    Xã Đông Xá
    Xã Quan Lạn
    Xã Ngọc Vừng
    Phường Mạo Khê
    Xã An Sinh
    Xã Tràng Lương
    Phường Bình Khê
    Xã Việt Dân
    Phường Bình Dương
    Phường Đức Chính
    Phường Tràng An
    Phường Thủy An
    Phường Xuân Sơn
    Xã Hồng Thái Tây
    Xã Hồng Thái Đông
    Phường Hoàng Quế
    Phường Yên Thọ
    Phường Hồng Phong
    Phường Kim Sơn
    Phường Hưng Đạo
    Phường Yên Đức
    Phường Quảng Yên
    Phường Đông Mai
    Phường Minh Thành
    Xã Sông Khoai
    Xã Hiệp Hòa
    Phường Cộng Hòa
    Xã Tiền An
    Xã Hoàng Tân
    Phường Yên Giang
    Phường Nam Hòa
    Phường Hà An
    Xã Cẩm La
    Phường Phong Hải
    Phường Yên Hải
    Phường Phong Cốc
    Xã Liên Vị
    Thị trấn Cô Tô
    Xã Thanh Lân
    Phường Thọ Xương
    Phường Mỹ Độ
    Phường Song Mai
    Phường Xương Giang
    Phường Đa Mai
    Phường Dĩnh Kế
    Phường Dĩnh Trì
    Phường Nham Biền
    Phường Tân Mỹ
    Phường Hương Gián
    Phường Đồng Sơn
    Phường Tân Tiến
    Xã Quỳnh Sơn
    Phường Song Khê
    Phường Nội Hoàng
    Phường Tiền Phong
    Xã Xuân Phú
    Phường Tân Liễu
    Xã Trí Yên
    Xã Lãng Sơn
    Xã Yên Lư
    Xã Tiến Dũng
    Phường Cảnh Thụy
    Xã Tư Mại
    Xã Đồng Việt
    Xã Canh Nậu
    Xã Xuân Lương
    Xã Tam Tiến
    Xã Đồng Vương
    Xã Đồng Hưu
    Xã Tân Hiệp
    Xã Hương Vĩ
    Xã Đồng Kỳ
    Thị trấn Phồn Xương
    Xã Tân Sỏi
    Thị trấn Bố Hạ
    Thị trấn Nhã Nam
    Xã Tân Trung
    Xã An Dương
    Xã Hợp Đức
    Xã Cao Xá
    Thị trấn Cao Thượng
    Xã Việt Ngọc
    Xã Song Vân
    Xã Ngọc Châu
    Xã Ngọc Vân
    Xã Việt Lập
    Xã Liên Chung
    Xã Ngọc Thiện
    Xã Ngọc Lý
    Xã Quế Nham
    Thị trấn Vôi
    Xã Nghĩa Hòa
    Xã Nghĩa Hưng
    Xã Quang Thịnh
    Xã Đào Mỹ
    Xã Tiên Lục
    Xã An Hà
    Thị trấn Kép
    Xã Hương Lạc
    Xã Dương Đức
    Xã Mỹ Thái
    Xã Xương Lâm
    Xã Xuân Hương
    Xã Tân Dĩnh
    Xã Đại Lâm
    Xã Thái Đào
    Thị trấn Đồi Ngô
    Xã Đông Hưng
    Xã Đông Phú
    Xã Tam Dị
    Xã Bảo Sơn
    Xã Bảo Đài
    Xã Tiên Nha
    Xã Trường Giang
    Thị trấn Phương Sơn
    Xã Chu Điện
    Xã Cương Sơn
    Xã Nghĩa Phương
    Xã Lan Mẫu
    Xã Khám Lạng
    Xã Huyền Sơn
    Xã Trường Sơn
    Xã Lục Sơn
    Xã Bắc Lũng
    Xã Cẩm Lý
    Xã Đan Hội
    Xã Cấm Sơn
    Xã Phong Minh
    Xã Sa Lý
    Xã Hộ Đáp
    Xã Biên Sơn
    Xã Tân Hoa
    Xã Giáp Sơn
    Thị trấn Biển Động
    Thị trấn Phì Điền
    Xã Đồng Cốc
    Xã Tân Mộc
    Xã Đèo Gia
    Thị trấn An Châu
    Thị trấn Tây Yên Tử
    Xã Giáo Liêm
    Xã Cẩm Đàn
    Xã Vĩnh An
    Xã Lệ Viễn
    Xã An Bá
    Xã Tuấn Đạo
    Xã Dương Hưu
    Xã Long Sơn
    Xã Thanh Luận
    Xã Thượng Lan
    Xã Nghĩa Trung
    Xã Hương Mai
    Phường Tự Lạn
    Phường Bích Động
    Phường Hồng Thái
    Xã Tiên Sơn
    Phường Tăng Tiến
    Phường Quảng Minh
    Phường Nếnh
    Phường Ninh Sơn
    Phường Vân Trung
    Phường Quang Châu
    Xã Hoàng Vân
    Xã Toàn Thắng
    Thị trấn Thắng
    Xã Sơn Thịnh
    Xã Lương Phong
    Xã Hùng Thái
    Xã Thường Thắng
    Xã Hợp Thịnh
    Xã Danh Thắng
    Xã Mai Trung
    Xã Đoan Bái
    Thị trấn Bắc Lý
    Xã Xuân Cẩm
    Xã Hương Lâm
    Xã Châu Minh
    Phường Chũ
    Phường Thanh Hải
    Xã Kiên Lao
    Phường Hồng Giang
    Xã Quý Sơn
    Phường Trù Hựu
    Xã Mỹ An
    Xã Nam Dương
    Phường Phượng Sơn
    Phường Dữu Lâu
    Phường Nông Trang
    Phường Tân Dân
    Phường Gia Cẩm
    Phường Tiên Cát
    Phường Thọ Sơn
    Phường Thanh Miếu
    Phường Bạch Hạc
    Phường Vân Phú
    Xã Phượng Lâu
    Xã Thụy Vân
    Phường Minh Phương
    Xã Trưng Vương
    Phường Minh Nông
    Xã Sông Lô
    Xã Hùng Lô
    Xã Hy Cương
    Xã Chu Hóa
    Xã Thanh Đình
    Phường Hùng Vương
    Phường Phong Châu
    Phường Âu Cơ
    Xã Hà Lộc
    Xã Phú Hộ
    Xã Văn Lung
    Xã Hà Thạch
    Phường Thanh Vinh
    Thị trấn Đoan Hùng
    Xã Hùng Xuyên
    Xã Bằng Luân
    Xã Phú Lâm
    Xã Bằng Doãn
    Xã Chí Đám
    Xã Phúc Lai
    Xã Ngọc Quan
    Xã Hợp Nhất
    Xã Tây Cốc
    Xã Hùng Long
    Xã Yên Kiện
    Xã Chân Mộng
    Xã Ca Đình
    Thị trấn Hạ Hòa
    Xã Đại Phạm
    Xã Đan Thượng
    Xã Hà Lương
    Xã Gia Điền
    Xã Ấm Hạ
    Xã Hương Xạ
    Xã Xuân Áng
    Xã Yên Kỳ
    Xã Minh Hạc
    Xã Lang Sơn
    Xã Bằng Giã
    Xã Yên Luật
    Xã Minh Côi
    Xã Vĩnh Chân
    Thị trấn Thanh Ba
    Xã Vân Lĩnh
    Xã Đông Lĩnh
    Xã Đại An
    Xã Hanh Cù
    Xã Đồng Xuân
    Xã Quảng Yên
    Xã Ninh Dân
    Xã Khải Xuân
    Xã Mạn Lạn
    Xã Hoàng Cương
    Xã Chí Tiên
    Xã Sơn Cương
    Xã Thanh Hà
    Xã Đỗ Sơn
    Xã Đỗ Xuyên
    Xã Lương Lỗ
    Thị trấn Phong Châu
    Xã Phú Mỹ
    Xã Lệ Mỹ
    Xã Liên Hoa
    Xã Trạm Thản
    Xã Trị Quận
    Xã Trung Giáp
    Xã Tiên Phú
    Xã Hạ Giáp
    Xã Bảo Thanh
    Xã Phú Lộc
    Xã Gia Thanh
    Xã Tiên Du
    Xã Phú Nham
    Xã An Đạo
    Xã Phù Ninh
    Thị trấn Yên Lập
    Xã Mỹ Lung
    Xã Xuân An
    Xã Xuân Viên
    Xã Hưng Long
    Xã Nga Hoàng
    Xã Thượng Long
    Xã Ngọc Lập
    Xã Ngọc Đồng
    Thị trấn Cẩm Khê
    Xã Tiên Lương
    Xã Minh Thắng
    Xã Phượng Vĩ
    Xã Tùng Khê
    Xã Tam Sơn
    Xã Văn Bán
    Xã Phong Thịnh
    Xã Phú Khê
    Xã Hương Lung
    Xã Yên Dưỡng
    Xã Điêu Lương
    Xã Đồng Lương
    Thị trấn Hưng Hóa
    Xã Hiền Quan
    Xã Thanh Uyên
    Xã Vạn Xuân
    Xã Quang Húc
    Xã Hương Nộn
    Xã Tề Lễ
    Xã Thọ Văn
    Xã Dị Nậu
    Xã Dân Quyền
    Thị trấn Lâm Thao
    Xã Tiên Kiên
    Xã Xuân Lũng
    Xã Xuân Huy
    Xã Thạch Sơn
    Xã Sơn Vi
    Xã Phùng Nguyên
    Xã Vĩnh Lại
    Xã Tứ Xã
    Xã Bản Nguyên
    Thị trấn Thanh Sơn
    Xã Sơn Hùng
    Xã Địch Quả
    Xã Giáp Lai
    Xã Thục Luyện
    Xã Võ Miếu
    Xã Thạch Khoán
    Xã Cự Thắng
    Xã Tất Thắng
    Xã Văn Miếu
    Xã Cự Đồng
    Xã Thắng Sơn
    Xã Hương Cần
    Xã Khả Cửu
    Xã Đông Cửu
    Xã Yên Lương
    Xã Thượng Cửu
    Xã Lương Nha
    Xã Tinh Nhuệ
    Xã Thạch Đồng
    Xã Xuân Lộc
    Xã Tân Phương
    Thị trấn Thanh Thủy
    Xã Bảo Yên
    Xã Đoan Hạ
    Xã Đồng Trung
    Xã Hoàng Xá
    Xã Tu Vũ
    Xã Thu Cúc
    Xã Thạch Kiệt
    Xã Thu Ngạc
    Xã Kiệt Sơn
    Xã Lai Đồng
    Thị trấn Tân Phú
    Xã Mỹ Thuận
    Xã Xuân Đài
    Xã Minh Đài
    Xã Văn Luông
    Xã Long Cốc
    Xã Kim Thượng
    Xã Tam Thanh
    Xã Vinh Tiền
    Phường Tích Sơn
    Phường Liên Bảo
    Phường Hội Hợp
    Phường Đống Đa
    Phường Định Trung
    Phường Khai Quang
    Xã Thanh Trù
    Phường Hai Bà Trưng
    Phường Phúc Thắng
    Phường Xuân Hòa
    Xã Ngọc Thanh
    Phường Nam Viêm
    Phường Tiền Châu
    Thị trấn Lập Thạch
    Xã Hợp Lý
    Xã Bắc Bình
    Thị trấn Hoa Sơn
    Xã Liễn Sơn
    Xã Vân Trục
    Xã Tử Du
    Xã Bàn Giản
    Xã Xuân Lôi
    Xã Đồng Ích
    Xã Tiên Lữ
    Xã Văn Quán
    Xã Tây Sơn
    Thị trấn Hợp Hòa
    Xã Hoàng Hoa
    Xã Đồng Tĩnh
    Thị trấn Kim Long
    Xã Hướng Đạo
    Xã Đạo Tú
    Xã An Hòa
    Xã Duy Phiên
    Xã Hoàng Đan
    Xã Hoàng Lâu
    Xã Hội Thịnh
    Thị trấn Tam Đảo
    Thị trấn Hợp Châu
    Xã Đạo Trù
    Xã Yên Dương
    Xã Bồ Lý
    Thị trấn Đại Đình
    Xã Tam Quan
    Thị trấn Hương Canh
    Thị trấn Gia Khánh
    Xã Trung Mỹ
    Thị trấn Bá Hiến
    Xã Tam Hợp
    Xã Quất Lưu
    Xã Sơn Lôi
    Thị trấn Đạo Đức
    Thị trấn Thanh Lãng
    Xã Phú Xuân
    Thị trấn Yên Lạc
    Xã Đồng Cương
    Xã Bình Định
    Xã Trung Nguyên
    Xã Tề Lỗ
    Thị trấn Tam Hồng
    Xã Yên Đồng
    Xã Văn Tiến
    Xã Nguyệt Đức
    Xã Yên Phương
    Xã Trung Kiên
    Xã Đại Tự
    Xã Hồng Châu
    Thị trấn Vĩnh Tường
    Xã Kim Xá
    Xã Chấn Hưng
    Xã Sao Đại Việt
    Xã Lũng Hòa
    Thị trấn Thổ Tang
    Xã Lương Điền
    Xã Tân Phú
    Xã Thượng Trưng
    Xã Vũ Di
    Xã Tuân Chính
    Thị trấn Tứ Trưng
    Xã Ngũ Kiên
    Xã An Nhân
    Xã Vĩnh Thịnh
    Xã Vĩnh Phú
    Xã Lãng Công
    Xã Quang Yên
    Xã Hải Lựu
    Xã Đồng Quế
    Xã Nhân Đạo
    Xã Đôn Nhân
    Xã Phương Khoan
    Xã Yên Thạch
    Xã Tứ Yên
    Xã Đức Bác
    Xã Cao Phong
    Phường Vũ Ninh
    Phường Đáp Cầu
    Phường Thị Cầu
    Phường Kinh Bắc
    Phường Đại Phúc
    Phường Tiền Ninh Vệ
    Phường Suối Hoa
    Phường Võ Cường
    Phường Hòa Long
    Phường Vạn An
    Phường Khúc Xuyên
    Phường Phong Khê
    Phường Kim Chân
    Phường Vân Dương
    Phường Nam Sơn
    Phường Khắc Niệm
    Phường Hạp Lĩnh
    Thị trấn Chờ
    Xã Dũng Liệt
    Xã Tam Giang
    Xã Thụy Hòa
    Xã Hòa Tiến
    Xã Đông Tiến
    Xã Yên Phụ
    Xã Trung Nghĩa
    Xã Đông Phong
    Xã Long Châu
    Xã Văn Môn
    Phường Phố Mới
    Xã Việt Thống
    Phường Đại Xuân
    Phường Nhân Hòa
    Phường Bằng An
    Phường Phương Liễu
    Phường Quế Tân
    Phường Phù Lương
    Xã Phù Lãng
    Phường Phượng Mao
    Phường Việt Hùng
    Xã Ngọc Xá
    Xã Châu Phong
    Phường Bồng Lai
    Phường Cách Bi
    Xã Yên Giả
    Xã Mộ Đạo
    Thị trấn Lim
    Xã Nội Duệ
    Xã Liên Bão
    Xã Hiên Vân
    Xã Hoàn Sơn
    Xã Lạc Vệ
    Xã Việt Đoàn
    Xã Phật Tích
    Xã Tân Chi
    Xã Minh Đạo
    Xã Cảnh Hưng
    Phường Đông Ngàn
    Phường Tam Sơn
    Phường Hương Mạc
    Phường Tương Giang
    Phường Phù Khê
    Phường Đồng Kỵ
    Phường Trang Hạ
    Phường Đồng Nguyên
    Phường Châu Khê
    Phường Tân Hồng
    Phường Đình Bảng
    Phường Phù Chẩn
    Phường Hồ
    Xã Hoài Thượng
    Xã Đại Đồng Thành
    Xã Mão Điền
    Phường Song Hồ
    Xã Đình Tổ
    Phường An Bình
    Phường Trí Quả
    Phường Gia Đông
    Phường Thanh Khương
    Phường Trạm Lộ
    Phường Xuân Lâm
    Phường Hà Mãn
    Xã Ngũ Thái
    Phường Ninh Xá
    Xã Nghĩa Đạo
    Xã Song Liễu
    Thị trấn Gia Bình
    Xã Thái Bảo
    Xã Giang Sơn
    Xã Cao Đức
    Xã Đại Lai
    Xã Song Giang
    Xã Lãng Ngâm
    Thị trấn Nhân Thắng
    Xã Đông Cứu
    Xã Đại Bái
    Xã Quỳnh Phú
    Thị trấn Thứa
    Xã Trung Kênh
    Xã Phú Hòa
    Xã An Tập
    Xã Tân Lãng
    Xã Quảng Phú
    Xã Trung Chính
    Xã Lâm Thao
    Phường Cẩm Thượng
    Phường Bình Hàn
    Phường Ngọc Châu
    Phường Nhị Châu
    Phường Tân Bình
    Phường Lê Thanh Nghị
    Phường Hải Tân
    Phường Tứ Minh
    Phường Việt Hòa
    Phường Ái Quốc
    Xã Tiền Tiến
    Phường Thạch Khôi
    Phường Tân Hưng
    Xã Gia Xuyên
    Phường Phả Lại
    Phường Sao Đỏ
    Phường Bến Tắm
    Xã Hoàng Hoa Thám
    Xã Bắc An
    Phường Hoàng Tiến
    Phường Hoàng Tân
    Phường Cổ Thành
    Phường Văn An
    Phường Chí Minh
    Phường Văn Đức
    Phường Thái Học
    Xã Nhân Huệ
    Phường An Lạc
    Phường Đồng Lạc
    Thị trấn Nam Sách
    Xã Nam Hưng
    Xã Nam Tân
    Xã Hiệp Cát
    Xã Quốc Tuấn
    Xã Thái Tân
    Phường An Lưu
    Phường Thất Hùng
    Xã Lê Ninh
    Phường Phạm Thái
    Phường Duy Tân
    Phường Phú Thứ
    Xã Thăng Long
    Xã Lạc Long
    Phường An Sinh
    Phường Hiệp Sơn
    Xã Thượng Quận
    Phường An Phụ
    Phường Hiệp An
    Phường Long Xuyên
    Phường Thái Thịnh
    Phường Hiến Thành
    Thị trấn Phú Thái
    Xã Lai Khê
    Xã Vũ Dũng
    Xã Tuấn Việt
    Xã Kim Xuyên
    Xã Ngũ Phúc
    Xã Kim Anh
    Xã Kim Liên
    Xã Kim Tân
    Xã Kim Đính
    Xã Tam Kỳ
    Xã Đồng Cẩm
    Xã Đại Đức
    Thị trấn Thanh Hà
    Xã Hồng Lạc
    Xã Tân Việt
    Xã Cẩm Việt
    Xã Thanh Lang
    Xã Thanh Hải
    Xã Thanh Tân
    Xã An Phượng
    Xã Thanh Quang
    Xã Thanh Hồng
    Xã Vĩnh Cường
    Thị trấn Cẩm Giang
    Thị trấn Lai Cách
    Xã Cẩm Hưng
    Xã Cẩm Hoàng
    Xã Cẩm Văn
    Xã Ngọc Liên
    Xã Cẩm Vũ
    Xã Đức Chính
    Xã Định Sơn
    Xã Cao An
    Xã Tân Trường
    Xã Phúc Điền
    Xã Cẩm Đông
    Xã Cẩm Đoài
    Thị trấn Kẻ Sặt
    Xã Vĩnh Hưng
    Xã Hùng Thắng
    Xã Vĩnh Hồng
    Xã Long Xuyên
    Xã Thúc Kháng
    Xã Tân Hồng
    Xã Hồng Khê
    Xã Thái Minh
    Xã Cổ Bì
    Xã Nhân Quyền
    Xã Thái Dương
    Xã Bình Xuyên
    Thị trấn Gia Lộc
    Xã Yết Kiêu
    Xã Gia Phúc
    Xã Gia Tiến
    Xã Hồng Hưng
    Xã Phạm Trấn
    Xã Đoàn Thượng
    Xã Thống Kênh
    Xã Nhật Quang
    Xã Quang Đức
    Thị trấn Tứ Kỳ
    Xã Bình Lãng
    Xã Kỳ Sơn
    Xã Quang Phục
    Xã Tân Kỳ
    Xã Quang Khải
    Xã Đại Hợp
    Xã Dân An
    Xã An Thanh
    Xã Văn Tố
    Xã Lạc Phượng
    Xã Tiên Động
    Xã Nguyên Giáp
    Xã Hà Kỳ
    Xã Hà Thanh
    Xã Ứng Hòe
    Xã Đức Phúc
    Xã An Đức
    Xã Vĩnh Hòa
    Thị trấn Ninh Giang
    Xã Hồng Dụ
    Xã Văn Hội
    Xã Kiến Phúc
    Thị trấn Thanh Miện
    Xã Thanh Tùng
    Xã Phạm Kha
    Xã Ngô Quyền
    Xã Đoàn Tùng
    Xã Lê Hồng
    Xã Tứ Cường
    Xã Ngũ Hùng
    Xã Cao Thắng
    Xã Chi Lăng Bắc
    Xã Chi Lăng Nam
    Xã Thanh Giang
    Phường Quán Toan
    Phường Sở Dầu
    Phường Thượng Lý
    Phường Phan Bội Châu
    Phường Đại Bản
    Phường An Hưng
    Phường An Hồng
    Phường Máy Chai
    Phường Vạn Mỹ
    Phường Cầu Tre
    Phường Gia Viên
    Phường Cầu Đất
    Phường Đông Khê
    Phường Đằng Giang
    Phường Lạch Tray
    Phường An Biên
    Phường Trần Nguyên Hãn
    Phường Hàng Kênh
    Phường An Dương
    Phường Dư Hàng Kênh
    Phường Kênh Dương
    Phường Vĩnh Niệm
    Phường Đông Hải 1
    Phường Đông Hải 2
    Phường Đằng Lâm
    Phường Thành Tô
    Phường Đằng Hải
    Phường Nam Hải
    Phường Cát Bi
    Phường Tràng Cát
    Phường Đồng Hòa
    Phường Ngọc Sơn
    Phường Trần Thành Ngọ
    Phường Văn Đẩu
    Phường Bắc Hà
    Phường Ngọc Xuyên
    Phường Hải Sơn
    Phường Vạn Hương
    Phường Minh Đức
    Phường Bàng La
    Phường Hợp Đức
    Phường Đa Phúc
    Phường Anh Dũng
    Phường Hải Thành
    Phường Hòa Nghĩa
    Xã Liên Xuân
    Phường Lưu Kiếm
    Xã Ninh Sơn
    Phường Quảng Thanh
    Phường Lê Hồng Phong
    Phường Hòa Bình
    Phường Thủy Hà
    Phường An Lư
    Phường Phạm Ngũ Lão
    Phường Nam Triệu Giang
    Phường Tam Hưng
    Phường Lập Lễ
    Phường Thiên Hương
    Phường Thủy Đường
    Phường Hoàng Lâm
    Phường Hoa Động
    Phường Dương Quan
    Phường Lê Lợi
    Phường Lê Thiện
    Phường An Hòa
    Phường An Hải
    Phường Đồng Thái
    Phường An Đồng
    Thị trấn An Lão
    Xã Bát Trang
    Xã Trường Thọ
    Xã Trường Thành
    Xã Quang Hưng
    Thị trấn Trường Sơn
    Xã Tân Viên
    Xã Mỹ Đức
    Xã An Thọ
    Xã An Thái
    Thị trấn Núi Đối
    Xã Đông Phương
    Xã Thuận Thiên
    Xã Hữu Bằng
    Xã Kiến Quốc
    Xã Du Lễ
    Xã Kiến Hưng
    Xã Đoàn Xá
    Thị trấn Tiên Lãng
    Xã Đại Thắng
    Xã Tiên Cường
    Xã Tự Cường
    Xã Khởi Nghĩa
    Xã Tiên Thanh
    Xã Đoàn Lập
    Xã Tiên Thắng
    Xã Tiên Minh
    Xã Bắc Hưng
    Xã Tây Hưng
    Thị trấn Vĩnh Bảo
    Xã Giang Biên
    Xã Thắng Thủy
    Xã Trung Lập
    Xã Vĩnh Hải
    Xã Liên Am
    Xã Lý Học
    Xã Tam Cường
    Xã Trấn Dương
    Thị trấn Cát Bà
    Thị trấn Cát Hải
    Xã Đồng Bài
    Xã Hoàng Châu
    Xã Văn Phong
    Xã Phù Long
    Xã Gia Luận
    Xã Hiền Hào
    Xã Trân Châu
    Xã Việt Hải
    Xã Xuân Đám
    Phường Lam Sơn
    Phường Hiến Nam
    Phường An Tảo
    Phường Hồng Châu
    Xã Phương Nam
    Xã Quảng Châu
    Xã Bảo Khê
    Xã Hùng Cường
    Xã Hoàng Hanh
    Thị trấn Như Quỳnh
    Xã Lạc Đạo
    Xã Chỉ Đạo
    Xã Việt Hưng
    Xã Đình Dù
    Xã Minh Hải
    Xã Lương Tài
    Xã Trưng Trắc
    Xã Lạc Hồng
    Thị trấn Văn Giang
    Xã Xuân Quan
    Xã Cửu Cao
    Xã Phụng Công
    Xã Nghĩa Trụ
    Xã Long Hưng
    Xã Vĩnh Khúc
    Xã Liên Nghĩa
    Xã Mễ Sở
    Thị trấn Yên Mỹ
    Xã Nguyễn Văn Linh
    Xã Đồng Than
    Xã Liêu Xá
    Xã Hoàn Long
    Xã Việt Yên
    Phường Bần Yên Nhân
    Xã Cẩm Xá
    Xã Hòa Phong
    Phường Dị Sử
    Phường Bạch Sam
    Xã Xuân Dục
    Xã Ngọc Lâm
    Thị trấn Ân Thi
    Xã Phù Ủng
    Xã Bãi Sậy
    Xã Đào Dương
    Xã Vân Du
    Xã Xuân Trúc
    Xã Quảng Lãng
    Xã Đa Lộc
    Xã Đặng Lễ
    Xã Cẩm Ninh
    Xã Hồ Tùng Mậu
    Xã Hạ Lễ
    Thị trấn Khoái Châu
    Xã Đông Tảo
    Xã Phạm Hồng Thái
    Xã Ông Đình
    Xã Tứ Dân
    Xã An Vĩ
    Xã Đông Kết
    Xã Tân Châu
    Xã Liên Khê
    Xã Phùng Hưng
    Xã Việt Hòa
    Xã Đông Ninh
    Xã Đại Tập
    Xã Thuần Hưng
    Thị trấn Lương Bằng
    Xã Nghĩa Dân
    Xã Vĩnh Xá
    Xã Phạm Ngũ Lão
    Xã Phú Thọ
    Xã Đồng Thanh
    Xã Song Mai
    Xã Chính Nghĩa
    Xã Mai Động
    Xã Đức Hợp
    Xã Diên Hồng
    Xã Hiệp Cường
    Thị trấn Vương
    Xã Nhật Tân
    Xã Lệ Xá
    Xã An Viên
    Xã Trung Dũng
    Xã Hải Thắng
    Xã Thủ Sỹ
    Xã Thiện Phiến
    Xã Thụy Lôi
    Xã Cương Chính
    Thị trấn Trần Cao
    Xã Phan Sào Nam
    Xã Minh Hoàng
    Xã Đoàn Đào
    Xã Tống Phan
    Xã Đình Cao
    Xã Tiên Tiến
    Xã Nguyên Hòa
    Xã Tống Trân
    Phường Bồ Xuyên
    Phường Kỳ Bá
    Phường Phú Khánh
    Phường Trần Lãm
    Xã Đông Hòa
    Phường Hoàng Diệu
    Xã Vũ Phúc
    Xã Vũ Chính
    Xã Vũ Đông
    Xã Vũ Lạc
    Thị trấn Quỳnh Côi
    Xã An Khê
    Xã An Đồng
    Xã Quỳnh Hoa
    Xã Quỳnh Lâm
    Xã Quỳnh Thọ
    Xã An Hiệp
    Xã Quỳnh Hoàng
    Xã Quỳnh Giao
    Xã An Cầu
    Xã Quỳnh Hồng
    Xã Quỳnh Khê
    Xã Quỳnh Minh
    Xã An Ninh
    Xã Quỳnh Ngọc
    Xã Quỳnh Hải
    Thị trấn An Bài
    Xã An Ấp
    Xã Quỳnh Hội
    Xã Quỳnh Mỹ
    Xã An Quý
    Xã An Vũ
    Xã An Lễ
    Xã Quỳnh Hưng
    Xã Quỳnh Nguyên
    Xã An Vinh
    Xã An Dục
    Xã Trang Bảo Xá
    Xã An Tràng
    Thị trấn Hưng Hà
    Xã Tân Lễ
    Thị trấn Hưng Nhân
    Xã Đoan Hùng
    Xã Duyên Hải
    Xã Văn Cẩm
    Xã Đông Đô
    Xã Tây Đô
    Xã Tiến Đức
    Xã Thái Hưng
    Xã Thái Phương
    Xã Kim Trung
    Xã Hồng Lĩnh
    Xã Chí Hòa
    Thị trấn Đông Hưng
    Xã Liên An Đô
    Xã Đông Cường
    Xã Lô Giang
    Xã Nguyên Xá
    Xã Phong Dương Tiến
    Xã Hà Giang
    Xã Đông Kinh
    Xã Đông Hợp
    Xã Đông Các
    Xã Đông Tân
    Xã Đông Vinh
    Xã Xuân Quang Động
    Xã Hồng Bạch
    Xã Trọng Quan
    Xã Hồng Giang
    Xã Đông Á
    Xã Đông Hoàng
    Xã Đông Dương
    Thị trấn Diêm Điền
    Xã Thụy Trường
    Xã Hồng Dũng
    Xã Thụy Quỳnh
    Xã An Tân
    Xã Thụy Ninh
    Xã Thụy Hưng
    Xã Thụy Việt
    Xã Thụy Văn
    Xã Thụy Xuân
    Xã Dương Phúc
    Xã Thụy Trình
    Xã Thụy Bình
    Xã Thụy Chính
    Xã Thụy Dân
    Xã Thụy Hải
    Xã Thụy Liên
    Xã Thụy Duyên
    Xã Thụy Thanh
    Xã Thụy Sơn
    Xã Thụy Phong
    Xã Thái Thượng
    Xã Thái Nguyên
    Xã Dương Hồng Thủy
    Xã Thái Giang
    Xã Thái Phúc
    Xã Thái Đô
    Xã Thái Xuyên
    Xã Mỹ Lộc
    Xã Tân Học
    Xã Thái Thịnh
    Xã Thuần Thành
    Xã Thái Thọ
    Thị trấn Tiền Hải
    Xã Đông Trà
    Xã Đông Long
    Xã Đông Xuyên
    Xã Tây Lương
    Xã Tây Ninh
    Xã Đông Cơ
    Xã Tây Giang
    Xã Đông Lâm
    Xã Phương Công
    Xã Vân Trường
    Xã Nam Chính
    Xã Bắc Hải
    Xã Nam Thịnh
    Xã Nam Trung
    Xã Nam Hải
    Xã Nam Phú
    Thị trấn Kiến Xương
    Xã Trà Giang
    Xã Bình Nguyên
    Xã Vũ Ninh
    Xã Vũ An
    Xã Quang Lịch
    Xã Vũ Quý
    Xã Quang Bình
    Xã Vũ Trung
    Xã Vũ Công
    Xã Hồng Vũ
    Xã Nam Bình
    Xã Hồng Tiến
    Thị trấn Vũ Thư
    Xã Hồng Lý
    Xã Phúc Thành
    Xã Song Lãng
    Xã Minh Lãng
    Xã Dũng Nghĩa
    Xã Tam Quang
    Xã Bách Thuận
    Xã Tự Tân
    Xã Song An
    Xã Trung An
    Xã Vũ Hội
    Xã Việt Thuận
    Xã Vũ Vinh
    Xã Vũ Đoài
    Xã Vũ Tiến
    Xã Vũ Vân
    Xã Duy Nhất
    Phường Châu Cầu
    Phường Lam Hạ
    Xã Phù Vân
    Phường Liêm Chính
    Phường Thanh Châu
    Phường Tân Hiệp
    Phường Tân Liêm
    Phường Thanh Tuyền
    Xã Đinh Xá
    Xã Trịnh Xá
    Phường Đồng Văn
    Phường Hòa Mạc
    Xã Mộc Hoàn
    Phường Châu Giang
    Phường Bạch Thượng
    Phường Duy Minh
    Phường Duy Hải
    Xã Chuyên Ngoại
    Phường Yên Bắc
    Xã Trác Văn
    Phường Tiên Nội
    Phường Hoàng Đông
    Xã Yên Nam
    Xã Tiên Ngoại
    Phường Quế
    Xã Nguyễn Úy
    Phường Đại Cương
    Phường Lê Hồ
    Phường Tượng Lĩnh
    Phường Tân Tựu
    Phường Đồng Hóa
    Xã Hoàng Tây
    Phường Tân Sơn
    Xã Văn Xá
    Xã Khả Phong
    Phường Ba Sao
    Phường Thi Sơn
    Thị trấn Kiện Khê
    Xã Liêm Phong
    Xã Liêm Cần
    Xã Liêm Thuận
    Xã Thanh Phong
    Thị trấn Tân Thanh
    Xã Liêm Túc
    Xã Liêm Sơn
    Xã Thanh Hương
    Xã Thanh Nghị
    Xã Thanh Tâm
    Xã Thanh Nguyên
    Thị trấn Bình Mỹ
    Xã Bình Nghĩa
    Xã Tràng An
    Xã Đồng Du
    Xã Ngọc Lũ
    Xã Đồn Xá
    Xã Bồ Đề
    Xã Vũ Bản
    Xã An Đổ
    Xã La Sơn
    Xã Tiêu Động
    Xã An Lão
    Xã Nguyên Lý
    Xã Chính Lý
    Xã Chân Lý
    Xã Đạo Lý
    Xã Công Lý
    Xã Văn Lý
    Xã Bắc Lý
    Xã Đức Lý
    Xã Trần Hưng Đạo
    Thị trấn Vĩnh Trụ
    Xã Nhân Thịnh
    Xã Nhân Khang
    Xã Nhân Chính
    Xã Nhân Bình
    Xã Phú Phúc
    Xã Xuân Khê
    Xã Hòa Hậu
    Phường Vị Xuyên
    Phường Trường Thi
    Phường Cửa Bắc
    Phường Năng Tĩnh
    Phường Lộc Hạ
    Phường Lộc Vượng
    Phường Lộc Hòa
    Phường Nam Phong
    Phường Mỹ Xá
    Phường Nam Vân
    Phường Hưng Lộc
    Xã Mỹ Hà
    Xã Mỹ Thắng
    Xã Mỹ Trung
    Xã Mỹ Tân
    Xã Mỹ Phúc
    Thị trấn Gôi
    Xã Hiển Khánh
    Xã Hợp Hưng
    Xã Thành Lợi
    Xã Kim Thái
    Xã Vĩnh Hào
    Thị trấn Lâm
    Xã Yên Thọ
    Xã Phú Hưng
    Xã Yên Chính
    Xã Yên Khánh
    Xã Yên Tiến
    Xã Yên Lộc
    Xã Yên Khang
    Xã Yên Nhân
    Thị trấn Liễu Đề
    Thị trấn Rạng Đông
    Xã Nghĩa Thái
    Xã Hoàng Nam
    Xã Nghĩa Châu
    Xã Nghĩa Lạc
    Xã Nghĩa Hồng
    Xã Nghĩa Phong
    Xã Nghĩa Phú
    Thị trấn Quỹ Nhất
    Xã Nghĩa Hùng
    Xã Nghĩa Lâm
    Xã Nghĩa Thành
    Xã Phúc Thắng
    Xã Nghĩa Hải
    Xã Nam Điền
    Thị trấn Nam Giang
    Xã Nam Thắng
    Xã Nam Hùng
    Xã Nam Hoa
    Xã Nam Thanh
    Xã Nam Lợi
    Xã Nam Thái
    Thị trấn Cổ Lễ
    Xã Phương Định
    Xã Trực Chính
    Xã Trung Đông
    Xã Liêm Hải
    Xã Trực Tuấn
    Xã Trực Đạo
    Xã Trực Hưng
    Xã Trực Nội
    Thị trấn Cát Thành
    Xã Trực Thanh
    Xã Trực Khang
    Xã Trực Thuận
    Xã Trực Mỹ
    Xã Trực Đại
    Xã Trực Cường
    Thị trấn Ninh Cường
    Xã Trực Thái
    Xã Trực Hùng
    Xã Trực Thắng
    Thị trấn Xuân Trường
    Xã Xuân Châu
    Xã Xuân Hồng
    Xã Xuân Thành
    Xã Xuân Tân
    Xã Xuân Ngọc
    Xã Trà Lũ
    Xã Thọ Nghiệp
    Xã Xuân Vinh
    Xã Xuân Ninh
    Xã Xuân Phúc
    Thị trấn Quất Lâm
    Xã Giao Hương
    Xã Hồng Thuận
    Xã Giao Thiện
    Xã Giao Thanh
    Thị trấn Giao Thủy
    Xã Bình Hòa
    Xã Giao Hà
    Xã Giao Nhân
    Xã Giao An
    Xã Giao Lạc
    Xã Giao Châu
    Xã Giao Tân
    Xã Giao Yến
    Xã Giao Xuân
    Xã Giao Thịnh
    Xã Giao Hải
    Xã Bạch Long
    Xã Giao Long
    Xã Giao Phong
    Thị trấn Yên Định
    Thị trấn Cồn
    Thị trấn Thịnh Long
    Xã Hải Nam
    Xã Hải Trung
    Xã Hải Minh
    Xã Hải Anh
    Xã Hải Hưng
    Xã Hải Long
    Xã Hải Đường
    Xã Hải Lộc
    Xã Hải Quang
    Xã Hải Tân
    Xã Hải Phong
    Xã Hải An
    Xã Hải Tây
    Xã Hải Phú
    Xã Hải Giang
    Xã Hải Ninh
    Xã Hải Châu
    Phường Trung Sơn
    Phường Tây Sơn
    Phường Yên Bình
    Xã Xích Thổ
    Xã Gia Lâm
    Xã Gia Sơn
    Xã Thạch Bình
    Xã Gia Thủy
    Xã Gia Tường
    Xã Cúc Phương
    Xã Lạc Vân
    Xã Đồng Phong
    Xã Yên Quang
    Xã Thượng Hòa
    Thị trấn Nho Quan
    Xã Văn Phương
    Xã Kỳ Phú
    Xã Quỳnh Lưu
    Xã Phú Long
    Thị trấn Thịnh Vượng
    Xã Gia Hòa
    Xã Gia Hưng
    Xã Gia Vân
    Xã Gia Xuân
    Xã Gia Lập
    Xã Gia Trấn
    Xã Gia Phương
    Xã Gia Tân
    Xã Gia Trung
    Xã Gia Minh
    Xã Gia Lạc
    Xã Gia Sinh
    Xã Gia Phong
    Phường Đông Thành
    Phường Vân Giang
    Phường Bích Đào
    Phường Nam Bình
    Phường Nam Thành
    Phường Ninh Khánh
    Xã Ninh Nhất
    Xã Ninh Tiến
    Phường Ninh Phúc
    Phường Ninh Phong
    Phường Ninh Mỹ
    Phường Ninh Giang
    Xã Ninh Khang
    Xã Ninh Hòa
    Xã Ninh Hải
    Xã Ninh Vân
    Xã Ninh An
    Thị trấn Yên Ninh
    Xã Khánh Phú
    Xã Khánh Lợi
    Xã Khánh An
    Xã Khánh Cường
    Xã Khánh Cư
    Xã Khánh Hải
    Xã Khánh Trung
    Xã Khánh Mậu
    Xã Khánh Vân
    Xã Khánh Hội
    Xã Khánh Công
    Xã Khánh Thành
    Xã Khánh Nhạc
    Xã Khánh Thủy
    Xã Khánh Hồng
    Thị trấn Phát Diệm
    Thị trấn Bình Minh
    Xã Hồi Ninh
    Xã Xuân Chính
    Xã Kim Định
    Xã Ân Hòa
    Xã Quang Thiện
    Xã Như Hòa
    Xã Chất Bình
    Xã Đồng Hướng
    Xã Kim Chính
    Xã Thượng Kiệm
    Xã Lai Thành
    Xã Định Hóa
    Xã Văn Hải
    Xã Kim Mỹ
    Xã Cồn Thoi
    Xã Kim Đông
    Thị trấn Yên Thịnh
    Xã Khánh Dương
    Xã Yên Từ
    Xã Yên Mạc
    Phường Đông Thọ
    Phường Nam Ngạn
    Phường Phú Sơn
    Phường Ba Đình
    Phường Ngọc Trạo
    Phường Đông Vệ
    Phường Đông Sơn
    Phường Đông Cương
    Phường Đông Hương
    Phường Đông Hải
    Phường Quảng Hưng
    Phường Quảng Thắng
    Phường Quảng Thành
    Xã Thiệu Vân
    Phường Thiệu Khánh
    Phường Thiệu Dương
    Phường Tào Xuyên
    Phường Long Anh
    Phường Hoằng Quang
    Phường Hoằng Đại
    Phường Rừng Thông
    Phường Đông Lĩnh
    Xã Đông Thanh
    Xã Đông Khê
    Phường Đông Thịnh
    Xã Đông Văn
    Xã Đông Nam
    Phường Đông Tân
    Phường Quảng Thịnh
    Phường Quảng Đông
    Phường Quảng Cát
    Phường Quảng Phú
    Phường Quảng Tâm
    Phường Trường Sơn
    Phường Quảng Cư
    Phường Quảng Tiến
    Phường Quảng Thọ
    Phường Quảng Châu
    Phường Quảng Vinh
    Thị trấn Mường Lát
    Xã Tam Chung
    Xã Mường Lý
    Xã Trung Lý
    Xã Quang Chiểu
    Xã Pù Nhi
    Xã Nhi Sơn
    Thị trấn Hồi Xuân
    Xã Phú Thanh
    Xã Phú Lệ
    Xã Hiền Chung
    Xã Hiền Kiệt
    Xã Thiên Phủ
    Xã Phú Nghiêm
    Xã Nam Xuân
    Xã Nam Động
    Thị trấn Cành Nàng
    Xã Điền Thượng
    Xã Điền Hạ
    Xã Điền Quang
    Xã Điền Trung
    Xã Lương Ngoại
    Xã Ái Thượng
    Xã Lương Nội
    Xã Điền Lư
    Xã Lương Trung
    Xã Lũng Niêm
    Xã Lũng Cao
    Xã Hạ Trung
    Xã Thành Lâm
    Xã Ban Công
    Xã Kỳ Tân
    Xã Văn Nho
    Xã Thiết Ống
    Xã Thiết Kế
    Xã Trung Xuân
    Xã Trung Thượng
    Xã Trung Tiến
    Xã Trung Hạ
    Xã Na Mèo
    Thị trấn Sơn Lư
    Xã Tam Lư
    Xã Sơn Điện
    Xã Mường Mìn
    Xã Yên Khương
    Xã Trí Nang
    Xã Tân Phúc
    Xã Tam Văn
    Xã Lâm Phú
    Thị trấn Lang Chánh
    Thị trấn Ngọc Lặc
    Xã Thúy Sơn
    Xã Thạch Lập
    Xã Vân Am
    Xã Cao Ngọc
    Xã Lộc Thịnh
    Xã Cao Thịnh
    Xã Ngọc Trung
    Xã Phùng Giáo
    Xã Phùng Minh
    Xã Nguyệt Ấn
    Xã Kiên Thọ
    Thị trấn Phong Sơn
    Xã Cẩm Thành
    Xã Cẩm Quý
    Xã Cẩm Lương
    Xã Cẩm Thạch
    Xã Cẩm Liên
    Xã Cẩm Giang
    Xã Cẩm Bình
    Xã Cẩm Tú
    Xã Cẩm Châu
    Xã Cẩm Tâm
    Xã Cẩm Ngọc
    Xã Cẩm Long
    Xã Cẩm Tân
    Xã Cẩm Phú
    Xã Cẩm Vân
    Thị trấn Kim Tân
    Thị trấn Vân Du
    Xã Thạch Quảng
    Xã Thạch Tượng
    Xã Thạch Cẩm
    Xã Thạch Định
    Xã Thạch Long
    Xã Thành Mỹ
    Xã Thành Yên
    Xã Thành Vinh
    Xã Thành Minh
    Xã Thành Tân
    Xã Thành Trực
    Xã Thành Tâm
    Xã Thành An
    Xã Thành Thọ
    Xã Thành Tiến
    Xã Thành Hưng
    Xã Ngọc Trạo
    Thị trấn Hà Trung
    Thị trấn Hà Long
    Xã Hà Vinh
    Xã Hà Bắc
    Xã Hoạt Giang
    Xã Lĩnh Toại
    Xã Hà Ngọc
    Xã Yến Sơn
    Xã Hà Sơn
    Thị trấn Hà Lĩnh
    Xã Hà Đông
    Xã Hà Tân
    Xã Hà Tiến
    Xã Hà Bình
    Xã Thái Lai
    Xã Hà Hải
    Xã Vĩnh Long
    Xã Vĩnh Hùng
    Thị trấn Thống Nhất
    Thị trấn Yên Lâm
    Xã Yên Tâm
    Thị trấn Quý Lộc
    Xã Yên Trường
    Xã Yên Hùng
    Xã Định Tăng
    Xã Định Hòa
    Xã Định Thành
    Xã Định Công
    Xã Định Tân
    Xã Định Tiến
    Xã Định Long
    Xã Định Liên
    Thị trấn Quán Lào
    Xã Định Hưng
    Xã Định Hải
    Xã Định Bình
    Thị trấn Thọ Xuân
    Xã Bắc Lương
    Xã Nam Giang
    Xã Xuân Phong
    Xã Thọ Lộc
    Xã Thọ Hải
    Xã Tây Hồ
    Xã Xuân Sinh
    Xã Xuân Hưng
    Xã Thọ Diên
    Xã Thọ Lâm
    Xã Thọ Xương
    Xã Xuân Bái
    Thị trấn Sao Vàng
    Thị trấn Lam Sơn
    Xã Xuân Thiên
    Xã Thuận Minh
    Xã Thọ Lập
    Xã Xuân Tín
    Xã Trường Xuân
    Xã Bát Mọt
    Xã Xuân Lẹ
    Xã Xuân Cao
    Xã Luận Thành
    Xã Luận Khê
    Xã Xuân Thắng
    Thị trấn Thường Xuân
    Xã Thọ Thanh
    Xã Ngọc Phụng
    Xã Xuân Chinh
    Thị trấn Triệu Sơn
    Xã Thọ Sơn
    Xã Thọ Bình
    Xã Thọ Tiến
    Xã Triệu Thành
    Xã Hợp Thắng
    Xã Dân Lực
    Xã Dân Lý
    Xã An Nông
    Thị trấn Nưa
    Xã Đồng Lợi
    Xã Tiến Nông
    Xã Khuyến Nông
    Xã Thọ Dân
    Xã Xuân Thọ
    Xã Thọ Tân
    Xã Thọ Ngọc
    Xã Thọ Cường
    Xã Thọ Phú
    Xã Thọ Thế
    Xã Nông Trường
    Thị trấn Thiệu Hóa
    Xã Thiệu Ngọc
    Xã Thiệu Vũ
    Xã Thiệu Phúc
    Xã Thiệu Tiến
    Xã Thiệu Công
    Xã Thiệu Long
    Xã Thiệu Giang
    Xã Thiệu Duy
    Xã Thiệu Nguyên
    Xã Thiệu Hợp
    Xã Thiệu Thịnh
    Xã Thiệu Quang
    Xã Thiệu Thành
    Xã Thiệu Toán
    Xã Thiệu Chính
    Xã Thiệu Hòa
    Thị trấn Hậu Hiền
    Xã Thiệu Viên
    Xã Thiệu Lý
    Xã Thiệu Vận
    Xã Thiệu Trung
    Xã Thiệu Giao
    Thị trấn Bút Sơn
    Xã Hoằng Xuân
    Xã Hoằng Giang
    Xã Hoằng Phú
    Xã Hoằng Quỳ
    Xã Hoằng Kim
    Xã Hoằng Trung
    Xã Hoằng Trinh
    Xã Hoằng Sơn
    Xã Hoằng Cát
    Xã Hoằng Xuyên
    Xã Hoằng Quý
    Xã Hoằng Hợp
    Xã Hoằng Đức
    Xã Hoằng Hà
    Xã Hoằng Đạt
    Xã Hoằng Đạo
    Xã Hoằng Thắng
    Xã Hoằng Đồng
    Xã Hoằng Thái
    Xã Hoằng Thịnh
    Xã Hoằng Thành
    Xã Hoằng Lộc
    Xã Hoằng Trạch
    Xã Hoằng Phong
    Xã Hoằng Lưu
    Xã Hoằng Châu
    Xã Hoằng Tân
    Xã Hoằng Yến
    Xã Hoằng Tiến
    Xã Hoằng Hải
    Xã Hoằng Ngọc
    Xã Hoằng Đông
    Xã Hoằng Thanh
    Xã Hoằng Phụ
    Xã Hoằng Trường
    Thị trấn Hậu Lộc
    Xã Đồng Lộc
    Xã Đại Lộc
    Xã Triệu Lộc
    Xã Tiến Lộc
    Xã Lộc Sơn
    Xã Cầu Lộc
    Xã Thành Lộc
    Xã Thuần Lộc
    Xã Hoa Lộc
    Xã Liên Lộc
    Xã Quang Lộc
    Xã Hòa Lộc
    Xã Minh Lộc
    Xã Hưng Lộc
    Xã Ngư Lộc
    Thị trấn Nga Sơn
    Xã Ba Đình
    Xã Nga Vịnh
    Xã Nga Văn
    Xã Nga Thiện
    Xã Nga Tiến
    Xã Nga Phượng
    Xã Nga Hiệp
    Xã Nga Thanh
    Xã Nga Yên
    Xã Nga Giáp
    Xã Nga Hải
    Xã Nga Thành
    Xã Nga An
    Xã Nga Phú
    Xã Nga Điền
    Xã Nga Tân
    Xã Nga Thủy
    Xã Nga Liên
    Xã Nga Thái
    Xã Nga Thạch
    Xã Nga Thắng
    Xã Nga Trường
    Thị trấn Yên Cát
    Xã Bãi Trành
    Xã Xuân Bình
    Xã Hóa Quỳ
    Xã Cát Vân
    Xã Cát Tân
    Xã Bình Lương
    Xã Thanh Quân
    Xã Thanh Hòa
    Xã Thượng Ninh
    Thị trấn Bến Sung
    Xã Cán Khê
    Xã Xuân Du
    Xã Phượng Nghi
    Xã Mậu Lâm
    Xã Xuân Khang
    Xã Xuân Thái
    Xã Thanh Kỳ
    Thị trấn Nông Cống
    Xã Tân Thọ
    Xã Hoàng Sơn
    Xã Tân Khang
    Xã Hoàng Giang
    Xã Tế Thắng
    Xã Tế Lợi
    Xã Tế Nông
    Xã Minh Nghĩa
    Xã Minh Khôi
    Xã Trường Trung
    Xã Vạn Thiện
    Xã Trường Minh
    Xã Thăng Bình
    Xã Công Liêm
    Xã Tượng Văn
    Xã Thăng Thọ
    Xã Tượng Lĩnh
    Xã Tượng Sơn
    Xã Công Chính
    Thị trấn Tân Phong
    Xã Quảng Trạch
    Xã Quảng Định
    Xã Quảng Nhân
    Xã Quảng Ninh
    Xã Quảng Bình
    Xã Quảng Hợp
    Xã Quảng Văn
    Xã Quảng Hòa
    Xã Quảng Trung
    Xã Quảng Ngọc
    Xã Quảng Trường
    Xã Quảng Phúc
    Xã Quảng Giao
    Xã Quảng Hải
    Xã Quảng Lưu
    Xã Quảng Lộc
    Xã Tiên Trang
    Xã Quảng Nham
    Xã Quảng Thạch
    Xã Quảng Thái
    Phường Hải Châu
    Phường Hải Ninh
    Xã Anh Sơn
    Xã Ngọc Lĩnh
    Phường Hải An
    Xã Các Sơn
    Phường Hải Lĩnh
    Phường Ninh Hải
    Phường Nguyên Bình
    Xã Hải Nhân
    Phường Hải Thanh
    Phường Trúc Lâm
    Phường Hải Bình
    Xã Tùng Lâm
    Phường Tĩnh Hải
    Phường Mai Lâm
    Xã Trường Lâm
    Phường Hải Thượng
    Xã Nghi Sơn
    Xã Hải Hà
    Phường Đông Vĩnh
    Phường Hà Huy Tập
    Phường Quán Bàu
    Phường Hưng Bình
    Phường Hưng Phúc
    Phường Hưng Dũng
    Phường Bến Thủy
    Phường Trung Đô
    Phường Nghi Phú
    Phường Hưng Đông
    Xã Hưng Hòa
    Phường Vinh Tân
    Phường Nghi Thủy
    Phường Nghi Tân
    Phường Thu Thủy
    Phường Nghi Hòa
    Phường Nghi Hải
    Phường Nghi Hương
    Phường Nghi Thu
    Xã Nghi Phong
    Xã Nghi Xuân
    Xã Nghi Liên
    Xã Nghi Ân
    Xã Phúc Thọ
    Xã Nghi Kim
    Phường Nghi Đức
    Xã Nghi Thái
    Xã Hưng Chính
    Phường Hòa Hiếu
    Phường Quang Phong
    Phường Quang Tiến
    Phường Long Sơn
    Xã Nghĩa Tiến
    Xã Nghĩa Mỹ
    Xã Tây Hiếu
    Xã Đông Hiếu
    Thị trấn Kim Sơn
    Xã Thông Thụ
    Xã Hạnh Dịch
    Xã Nậm Giải
    Xã Châu Kim
    Xã Mường Nọc
    Xã Châu Thôn
    Xã Nậm Nhoóng
    Xã Cắm Muộn
    Thị trấn Tân Lạc
    Xã Châu Bính
    Xã Châu Thuận
    Xã Châu Hội
    Xã Châu Nga
    Xã Châu Tiến
    Xã Châu Hạnh
    Xã Châu Thắng
    Xã Châu Bình
    Xã Châu Hoàn
    Xã Diên Lãm
    Thị trấn Mường Xén
    Xã Mỹ Lý
    Xã Keng Đu
    Xã Đoọc Mạy
    Xã Huồi Tụ
    Xã Mường Lống
    Xã Na Loi
    Xã Nậm Cắn
    Xã Bảo Nam
    Xã Phà Đánh
    Xã Bảo Thắng
    Xã Hữu Lập
    Xã Tà Cạ
    Xã Chiêu Lưu
    Xã Mường Típ
    Xã Hữu Kiệm
    Xã Mường Ải
    Xã Na Ngoi
    Xã Nậm Càn
    Thị trấn Thạch Giám
    Xã Nhôn Mai
    Xã Hữu Khuông
    Xã Yên Tĩnh
    Xã Xiêng My
    Xã Lượng Minh
    Xã Yên Na
    Xã Lưu Kiền
    Xã Xá Lượng
    Xã Tam Thái
    Xã Tam Đình
    Thị trấn Nghĩa Đàn
    Xã Nghĩa Mai
    Xã Nghĩa Yên
    Xã Nghĩa Bình
    Xã Nghĩa Minh
    Xã Nghĩa Thọ
    Xã Nghĩa Hội
    Xã Nghĩa Đức
    Xã Nghĩa Long
    Xã Nghĩa Lộc
    Xã Nghĩa Khánh
    Thị trấn Quỳ Hợp
    Xã Châu Hồng
    Xã Đồng Hợp
    Xã Châu Thành
    Xã Liên Hợp
    Xã Châu Lộc
    Xã Châu Cường
    Xã Châu Quang
    Xã Thọ Hợp
    Xã Minh Hợp
    Xã Nghĩa Xuân
    Xã Châu Thái
    Xã Châu Đình
    Xã Văn Lợi
    Xã Châu Lý
    Xã Hạ Sơn
    Xã Quỳnh Thắng
    Xã Quỳnh Tân
    Xã Quỳnh Châu
    Xã Quỳnh Văn
    Xã Quỳnh Tam
    Xã Quỳnh Thạch
    Xã Quỳnh Bảng
    Xã Quỳnh Thanh
    Xã Quỳnh Hậu
    Xã Quỳnh Đôi
    Thị trấn Cầu Giát
    Xã Quỳnh Yên
    Xã Quỳnh Diễn
    Xã Quỳnh Giang
    Xã Thuận Long
    Xã Tân Thắng
    Xã Bình Chuẩn
    Xã Lạng Khê
    Xã Cam Lâm
    Xã Thạch Ngàn
    Xã Đôn Phục
    Xã Mậu Đức
    Xã Châu Khê
    Xã Chi Khê
    Thị trấn Trà Lân
    Xã Yên Khê
    Xã Lục Dạ
    Xã Môn Sơn
    Thị trấn Tân Kỳ
    Xã Giai Xuân
    Xã Bình Hợp
    Xã Nghĩa Đồng
    Xã Tiên Kỳ
    Xã Nghĩa Dũng
    Xã Nghĩa Hành
    Thị trấn Kim Nhan
    Xã Tam Đỉnh
    Xã Cẩm Sơn
    Xã Đức Sơn
    Xã Tường Sơn
    Xã Hoa Sơn
    Xã Tào Sơn
    Xã Vĩnh Sơn
    Xã Lạng Sơn
    Xã Hội Sơn
    Xã Khai Sơn
    Xã Lĩnh Sơn
    Xã Diễn Lâm
    Xã Diễn Đoài
    Xã Diễn Trường
    Xã Diễn Yên
    Xã Diễn Hoàng
    Xã Diễn Mỹ
    Xã Diễn Hồng
    Xã Diễn Phong
    Xã Hùng Hải
    Xã Diễn Liên
    Xã Diễn Vạn
    Xã Diễn Kim
    Xã Diễn Kỷ
    Xã Xuân Tháp
    Xã Diễn Thái
    Xã Diễn Đồng
    Xã Hạnh Quảng
    Xã Ngọc Bích
    Xã Diễn Nguyên
    Xã Diễn Hoa
    Thị trấn Diễn Thành
    Xã Diễn Phúc
    Xã Diễn Cát
    Xã Diễn Thịnh
    Xã Diễn Tân
    Xã Diễn Thọ
    Xã Diễn Lợi
    Xã Diễn Lộc
    Xã Diễn Trung
    Xã Diễn An
    Xã Diễn Phú
    Thị trấn Hoa Thành
    Xã Mã Thành
    Xã Tiến Thành
    Xã Lăng Thành
    Xã Đức Thành
    Xã Kim Thành
    Xã Hậu Thành
    Xã Đô Thành
    Xã Thọ Thành
    Xã Tây Thành
    Xã Đồng Thành
    Xã Tăng Thành
    Xã Văn Thành
    Xã Thịnh Thành
    Xã Bắc Thành
    Xã Long Thành
    Xã Minh Thành
    Xã Nam Thành
    Xã Vĩnh Thành
    Xã Viên Thành
    Xã Liên Thành
    Xã Bảo Thành
    Xã Vân Tụ
    Thị trấn Đô Lương
    Xã Giang Sơn Đông
    Xã Giang Sơn Tây
    Xã Bồi Sơn
    Xã Bài Sơn
    Xã Tràng Sơn
    Xã Đặng Sơn
    Xã Lưu Sơn
    Xã Đà Sơn
    Xã Lạc Sơn
    Xã Thịnh Sơn
    Xã Thuận Sơn
    Xã Nhân Sơn
    Xã Hiến Sơn
    Xã Mỹ Sơn
    Xã Trù Sơn
    Thị trấn Dùng
    Xã Cát Văn
    Xã Hạnh Lâm
    Xã Thanh Tiên
    Xã Thanh Liên
    Xã Thanh Ngọc
    Xã Thanh Quả
    Xã Kim Bảng
    Xã Mai Giang
    Thị trấn Quán Hành
    Xã Nghi Văn
    Xã Nghi Yên
    Xã Nghi Tiến
    Xã Nghi Hưng
    Xã Nghi Đồng
    Xã Nghi Thiết
    Xã Nghi Lâm
    Xã Nghi Quang
    Xã Nghi Kiều
    Xã Nghi Mỹ
    Xã Nghi Phương
    Xã Nghi Thuận
    Xã Nghi Long
    Xã Nghi Xá
    Xã Khánh Hợp
    Xã Nghi Công Bắc
    Xã Nghi Công Nam
    Xã Nghi Thạch
    Xã Nghi Trung
    Xã Thịnh Trường
    Xã Diên Hoa
    Xã Nghi Vạn
    Xã Nam Anh
    Thị trấn Nam Đàn
    Xã Nam Lĩnh
    Xã Thượng Tân Lộc
    Xã Nam Cát
    Xã Khánh Sơn
    Xã Trung Phúc Cường
    Xã Nam Kim
    Thị trấn Hưng Nguyên
    Xã Hưng Trung
    Xã Hưng Yên Nam
    Xã Hưng Yên Bắc
    Xã Hưng Tây
    Xã Thịnh Mỹ
    Xã Hưng Lĩnh
    Xã Thông Tân
    Xã Hưng Nghĩa
    Xã Long Xá
    Xã Châu Nhân
    Xã Xuân Lam
    Xã Hưng Thành
    Xã Quỳnh Vinh
    Xã Quỳnh Lộc
    Phường Quỳnh Thiện
    Xã Quỳnh Lập
    Xã Quỳnh Trang
    Phường Mai Hùng
    Phường Quỳnh Dị
    Phường Quỳnh Xuân
    Phường Quỳnh Phương
    Xã Quỳnh Liên
    Phường Nam Hà
    Phường Đại Nài
    Phường Thạch Trung
    Phường Thạch Quý
    Phường Văn Yên
    Phường Thạch Hạ
    Phường Đồng Môn
    Phường Thạch Hưng
    Xã Thạch Hải
    Xã Đỉnh Bàn
    Xã Hộ Độ
    Xã Thạch Khê
    Xã Thạch Trị
    Xã Thạch Lạc
    Xã Thạch Văn
    Xã Thạch Thắng
    Xã Thạch Đài
    Xã Thạch Hội
    Xã Tân Lâm Hương
    Xã Cẩm Vịnh
    Phường Bắc Hồng
    Phường Nam Hồng
    Phường Trung Lương
    Phường Đức Thuận
    Phường Đậu Liêu
    Xã Thuận Lộc
    Thị trấn Phố Châu
    Thị trấn Tây Sơn
    Xã Sơn Hồng
    Xã Sơn Tiến
    Xã Sơn Lâm
    Xã Sơn Lễ
    Xã Sơn Giang
    Xã Sơn Lĩnh
    Xã An Hòa Thịnh
    Xã Sơn Tây
    Xã Sơn Ninh
    Xã Tân Mỹ Hà
    Xã Quang Diệm
    Xã Sơn Trung
    Xã Sơn Bằng
    Xã Sơn Kim 1
    Xã Sơn Kim 2
    Xã Mỹ Long
    Xã Hàm Trường
    Thị trấn Đức Thọ
    Xã Quang Vĩnh
    Xã Tùng Châu
    Xã Yên Hồ
    Xã Tùng Ảnh
    Xã Bùi La Nhân
    Xã Thanh Bình Thịnh
    Xã Lâm Trung Thủy
    Xã An Dũng
    Xã Đức Đồng
    Xã Đức Lạng
    Thị trấn Vũ Quang
    Xã Ân Phú
    Xã Đức Lĩnh
    Xã Thọ Điền
    Xã Đức Hương
    Xã Đức Bồng
    Xã Đức Liên
    Xã Hương Minh
    Xã Quang Thọ
    Thị trấn Xuân An
    Xã Xuân Hội
    Xã Đan Trường
    Xã Xuân Phổ
    Xã Xuân Hải
    Thị trấn Tiên Điền
    Xã Xuân Yên
    Xã Xuân Mỹ
    Xã Cổ Đạm
    Xã Xuân Liên
    Xã Xuân Lĩnh
    Xã Cương Gián
    Thị trấn Nghèn
    Xã Thiên Lộc
    Xã Thuần Thiện
    Xã Vượng Lộc
    Xã Thanh Lộc
    Xã Kim Song Trường
    Xã Thường Nga
    Xã Tùng Lộc
    Xã Gia Hanh
    Xã Khánh Vĩnh Yên
    Xã Thượng Lộc
    Thị trấn Đồng Lộc
    Xã Sơn Lộc
    Thị trấn Hương Khê
    Xã Điền Mỹ
    Xã Hà Linh
    Xã Hương Thủy
    Xã Hòa Hải
    Xã Phúc Đồng
    Xã Hương Giang
    Xã Hương Bình
    Xã Hương Long
    Xã Phú Gia
    Xã Gia Phố
    Xã Hương Đô
    Xã Hương Vĩnh
    Xã Hương Xuân
    Xã Phúc Trạch
    Xã Hương Trà
    Xã Hương Trạch
    Xã Hương Liên
    Xã Tân Lộc
    Xã Hồng Lộc
    Xã Thịnh Lộc
    Xã Ích Hậu
    Thị trấn Thạch Hà
    Thị trấn Lộc Hà
    Xã Thạch Mỹ
    Xã Thạch Kim
    Xã Thạch Châu
    Xã Thạch Kênh
    Xã Thạch Liên
    Xã Thạch Ngọc
    Xã Lưu Vĩnh Sơn
    Xã Thạch Xuân
    Xã Mai Phụ
    Thị trấn Cẩm Xuyên
    Thị trấn Thiên Cầm
    Xã Cẩm Dương
    Xã Cẩm Quang
    Xã Cẩm Nhượng
    Xã Nam Phúc Thăng
    Xã Cẩm Duệ
    Xã Cẩm Quan
    Xã Cẩm Hà
    Xã Cẩm Lộc
    Xã Cẩm Thịnh
    Xã Cẩm Mỹ
    Xã Cẩm Trung
    Xã Cẩm Lạc
    Xã Cẩm Minh
    Xã Kỳ Xuân
    Xã Kỳ Bắc
    Xã Kỳ Phong
    Xã Kỳ Tiến
    Xã Kỳ Giang
    Thị trấn Kỳ Đồng
    Xã Kỳ Khang
    Xã Kỳ Văn
    Xã Kỳ Trung
    Xã Kỳ Thọ
    Xã Kỳ Tây
    Xã Kỳ Hải
    Xã Kỳ Thư
    Xã Kỳ Châu
    Xã Lâm Hợp
    Xã Kỳ Lạc
    Phường Hưng Trí
    Phường Kỳ Ninh
    Xã Kỳ Lợi
    Xã Kỳ Hà
    Phường Kỳ Trinh
    Phường Kỳ Thịnh
    Xã Kỳ Hoa
    Phường Kỳ Phương
    Phường Kỳ Long
    Phường Kỳ Liên
    Phường Kỳ Nam
    Phường Đồng Phú
    Phường Bắc Lý
    Phường Nam Lý
    Phường Đồng Hải
    Phường Phú Hải
    Phường Bắc Nghĩa
    Phường Đức Ninh Đông
    Xã Quang Phú
    Xã Lộc Ninh
    Xã Bảo Ninh
    Xã Nghĩa Ninh
    Xã Thuận Đức
    Thị trấn Quy Đạt
    Xã Dân Hóa
    Xã Trọng Hóa
    Xã Hồng Hóa
    Xã Hóa Hợp
    Xã Xuân Hóa
    Xã Yên Hóa
    Xã Minh Hóa
    Xã Tân Hóa
    Xã Hóa Sơn
    Xã Trung Hóa
    Xã Thượng Hóa
    Thị trấn Đồng Lê
    Xã Hương Hóa
    Xã Kim Hóa
    Xã Thanh Hóa
    Xã Thanh Thạch
    Xã Thuận Hóa
    Xã Lâm Hóa
    Xã Lê Hóa
    Xã Sơn Hóa
    Xã Đồng Hóa
    Xã Ngư Hóa
    Xã Thạch Hóa
    Xã Đức Hóa
    Xã Phong Hóa
    Xã Mai Hóa
    Xã Tiến Hóa
    Xã Châu Hóa
    Xã Cao Quảng
    Xã Văn Hóa
    Xã Quảng Kim
    Xã Quảng Đông
    Xã Quảng Tùng
    Xã Cảnh Dương
    Xã Quảng Tiến
    Xã Quảng Xuân
    Xã Liên Trường
    Xã Quảng Phương
    Xã Phù Cảnh
    Xã Quảng Thanh
    Thị trấn Hoàn Lão
    Thị trấn Nông trường Việt Trung
    Xã Xuân Trạch
    Xã Hạ Mỹ
    Xã Bắc Trạch
    Xã Lâm Trạch
    Xã Thanh Trạch
    Xã Liên Trạch
    Xã Cự Nẫm
    Xã Thượng Trạch
    Xã Hưng Trạch
    Xã Đồng Trạch
    Xã Đức Trạch
    Thị trấn Phong Nha
    Xã Vạn Trạch
    Xã Phú Định
    Xã Trung Trạch
    Xã Tây Trạch
    Xã Hòa Trạch
    Xã Đại Trạch
    Xã Nhân Trạch
    Xã Tân Trạch
    Xã Lý Nam
    Thị trấn Quán Hàu
    Xã Vĩnh Ninh
    Xã Võ Ninh
    Xã Hàm Ninh
    Xã Duy Ninh
    Xã Gia Ninh
    Xã Tân Ninh
    Thị trấn Nông trường Lệ Ninh
    Thị trấn Kiến Giang
    Xã Hồng Thủy
    Xã Ngư Thủy Bắc
    Xã Hoa Thủy
    Xã An Thủy
    Xã Phong Thủy
    Xã Cam Thủy
    Xã Ngân Thủy
    Xã Lộc Thủy
    Xã Liên Thủy
    Xã Hưng Thủy
    Xã Dương Thủy
    Xã Tân Thủy
    Xã Phú Thủy
    Xã Mỹ Thủy
    Xã Ngư Thủy
    Xã Mai Thủy
    Xã Sen Thủy
    Xã Thái Thủy
    Xã Kim Thủy
    Xã Trường Thủy
    Xã Lâm Thủy
    Phường Ba Đồn
    Phường Quảng Long
    Xã Quảng Tiên
    Phường Quảng Phong
    Phường Quảng Thuận
    Xã Quảng Thủy
    Phường Quảng Phúc
    Phường Đông Giang
    Phường 1
    Phường Đông Lễ
    Phường Đông Thanh
    Phường 2
    Phường 4
    Phường 5
    Phường Đông Lương
    Phường 3
    Phường An Đôn
    Xã Hải Lệ
    Thị trấn Hồ Xá
    Thị trấn Bến Quan
    Xã Vĩnh Thái
    Xã Vĩnh Tú
    Xã Vĩnh Chấp
    Xã Trung Nam
    Xã Vĩnh Khê
    Xã Vĩnh Thủy
    Xã Vĩnh Lâm
    Xã Hiền Thành
    Thị trấn Cửa Tùng
    Xã Vĩnh Hà
    Xã Vĩnh Giang
    Xã Vĩnh Ô
    Thị trấn Khe Sanh
    Thị trấn Lao Bảo
    Xã Hướng Lập
    Xã Hướng Việt
    Xã Hướng Phùng
    Xã Hướng Sơn
    Xã Hướng Linh
    Xã Hướng Tân
    Xã Húc
    Xã Thuận
    Xã Hướng Lộc
    Xã Ba Tầng
    Xã Thanh
    Xã A Dơi
    Xã Lìa
    Xã Xy
    Thị trấn Gio Linh
    Thị trấn Cửa Việt
    Xã Trung Giang
    Xã Trung Hải
    Xã Phong Bình
    Xã Gio Mỹ
    Xã Gio Hải
    Xã Gio An
    Xã Linh Trường
    Xã Gio Sơn
    Xã Gio Mai
    Xã Hải Thái
    Xã Gio Quang
    Thị trấn Krông Klang
    Xã Mò Ó
    Xã Hướng Hiệp
    Xã Đakrông
    Xã Ba Lòng
    Xã Ba Nang
    Xã Tà Long
    Xã Húc Nghì
    Xã A Vao
    Xã Tà Rụt
    Xã A Bung
    Xã A Ngo
    Thị trấn Cam Lộ
    Xã Cam Tuyền
    Xã Cam Thành
    Xã Cam Hiếu
    Xã Cam Chính
    Xã Cam Nghĩa
    Thị trấn Ái Tử
    Xã Triệu Tân
    Xã Triệu Phước
    Xã Triệu Độ
    Xã Triệu Trạch
    Xã Triệu Thuận
    Xã Triệu Đại
    Xã Triệu Hòa
    Xã Triệu Cơ
    Xã Triệu Long
    Xã Triệu Tài
    Xã Triệu Trung
    Xã Triệu Ái
    Xã Triệu Thượng
    Xã Triệu Giang
    Thị trấn Diên Sanh
    Xã Hải Bình
    Xã Hải Quy
    Xã Hải Thượng
    Xã Hải Dương
    Xã Hải Định
    Xã Hải Lâm
    Xã Hải Trường
    Xã Hải Chánh
    Xã Hải Khê
    Phường Vỹ Dạ
    Phường Phường Đúc
    Phường Vĩnh Ninh
    Phường Phú Hội
    Phường Phú Nhuận
    Phường Xuân Phú
    Phường Trường An
    Phường Phước Vĩnh
    Phường An Cựu
    Phường Thủy Biều
    Phường Thủy Xuân
    Phường An Đông
    Phường An Tây
    Phường Thuận An
    Phường Dương Nỗ
    Phường Thủy Vân
    Phường Thủy Bằng
    Phường Hương Phong
    Phường Tây Lộc
    Phường Thuận Lộc
    Phường Gia Hội
    Phường Phú Hậu
    Phường Thuận Hòa
    Phường Đông Ba
    Phường Kim Long
    Phường Hương Sơ
    Phường Hương Long
    Phường Hương Vinh
    Phường Hương An
    Phường Long Hồ
    Phường Phong Thu
    Xã Phong Thạnh
    Phường Phong Phú
    Xã Phong Chương
    Phường Phong Hòa
    Phường Phong Hiền
    Xã Phong Mỹ
    Phường Phong An
    Xã Phong Xuân
    Xã Phong Sơn
    Thị trấn Sịa
    Xã Quảng Ngạn
    Xã Quảng Lợi
    Xã Quảng Công
    Xã Quảng Phước
    Xã Quảng Vinh
    Xã Quảng Thọ
    Xã Phú Thuận
    Xã Phú An
    Xã Phú Hải
    Xã Phú Diên
    Xã Phú Hồ
    Xã Vinh Xuân
    Thị trấn Phú Đa
    Xã Vinh Thanh
    Xã Vinh An
    Xã Vinh Hà
    Phường Phú Bài
    Xã Thủy Thanh
    Phường Thủy Dương
    Phường Thủy Phương
    Phường Thủy Châu
    Phường Thủy Lương
    Xã Thủy Tân
    Xã Thủy Phù
    Xã Dương Hòa
    Phường Tứ Hạ
    Xã Hương Toàn
    Phường Hương Vân
    Phường Hương Văn
    Phường Hương Xuân
    Phường Hương Chữ
    Xã Bình Tiến
    Thị trấn A Lưới
    Xã Hồng Hạ
    Xã Hồng Kim
    Xã Hương Nguyên
    Xã Hồng Bắc
    Xã Hương Phong
    Xã Quảng Nhâm
    Xã Hồng Thượng
    Xã A Roàng
    Xã Lâm Đớt
    Thị trấn Phú Lộc
    Thị trấn Lăng Cô
    Xã Vinh Mỹ
    Xã Vinh Hưng
    Xã Giang Hải
    Xã Vinh Hiền
    Xã Lộc Bổn
    Thị trấn Lộc Sơn
    Xã Lộc Bình
    Xã Lộc Vĩnh
    Xã Lộc An
    Xã Lộc Điền
    Xã Lộc Trì
    Xã Lộc Tiến
    Xã Lộc Hòa
    Thị trấn Khe Tre
    Xã Hương Phú
    Xã Hương Lộc
    Xã Thượng Quảng
    Xã Hương Hữu
    Xã Thượng Lộ
    Xã Thượng Nhật
    Phường Hòa Hiệp Bắc
    Phường Hòa Hiệp Nam
    Phường Hòa Khánh Bắc
    Phường Hòa Khánh Nam
    Phường Hòa Minh
    Phường Thanh Khê Tây
    Phường Thanh Khê Đông
    Phường Xuân Hà
    Phường Chính Gián
    Phường Thạc Gián
    Phường An Khê
    Phường Thuận Phước
    Phường Thạch Thang
    Phường Phước Ninh
    Phường Hòa Thuận Tây
    Phường Bình Thuận
    Phường Hòa Cường Bắc
    Phường Hòa Cường Nam
    Phường Thọ Quang
    Phường Nại Hiên Đông
    Phường Mân Thái
    Phường An Hải Bắc
    Phường Phước Mỹ
    Phường An Hải Nam
    Phường Mỹ An
    Phường Khuê Mỹ
    Phường Hòa Quý
    Phường Hòa Hải
    Phường Khuê Trung
    Phường Hòa Phát
    Phường Hòa An
    Phường Hòa Thọ Tây
    Phường Hòa Thọ Đông
    Phường Hòa Xuân
    Xã Hòa Bắc
    Xã Hòa Liên
    Xã Hòa Ninh
    Xã Hòa Nhơn
    Xã Hòa Châu
    Xã Hòa Phước
    Xã Hòa Khương
    Phường Tân Thạnh
    Phường An Mỹ
    Phường Hòa Hương
    Phường An Xuân
    Phường An Sơn
    Phường Trường Xuân
    Phường An Phú
    Xã Tam Thăng
    Xã Tam Phú
    Phường Hòa Thuận
    Xã Tam Ngọc
    Phường Minh An
    Phường Cẩm Phô
    Phường Thanh Hà
    Phường Sơn Phong
    Phường Cẩm Châu
    Phường Cửa Đại
    Phường Cẩm An
    Xã Cẩm Kim
    Phường Cẩm Nam
    Xã Cẩm Thanh
    Xã Ch'ơm
    Xã Ga Ri
    Xã A Xan
    Xã Tr'Hy
    Xã Lăng
    Xã A Nông
    Xã A Tiêng
    Xã Bha Lêê
    Xã A Vương
    Xã Dang
    Thị trấn Prao
    Xã Tà Lu
    Xã Sông Kôn
    Xã Jơ Ngây
    Xã A Ting
    Xã Tư
    Xã Ba
    Xã A Rooi
    Xã Zà Hung
    Xã Mà Cooih
    Xã Kà Dăng
    Thị trấn Ái Nghĩa
    Xã Đại Lãnh
    Xã Đại Hồng
    Xã Đại Quang
    Xã Đại Nghĩa
    Xã Đại Hiệp
    Xã Đại Thạnh
    Xã Đại Chánh
    Xã Đại Tân
    Xã Đại Phong
    Xã Đại Hòa
    Phường Vĩnh Điện
    Xã Điện Tiến
    Xã Điện Hòa
    Phường Điện Thắng Bắc
    Phường Điện Thắng Trung
    Phường Điện Thắng Nam
    Phường Điện Ngọc
    Xã Điện Hồng
    Xã Điện Thọ
    Xã Điện Phước
    Phường Điện An
    Phường Điện Nam Bắc
    Phường Điện Nam Trung
    Phường Điện Nam Đông
    Phường Điện Dương
    Xã Điện Quang
    Xã Điện Trung
    Xã Điện Phong
    Phường Điện Minh
    Phường Điện Phương
    Thị trấn Nam Phước
    Xã Duy Phú
    Xã Duy Tân
    Xã Duy Hòa
    Xã Duy Châu
    Xã Duy Trinh
    Xã Duy Sơn
    Xã Duy Trung
    Xã Duy Phước
    Xã Duy Thành
    Xã Duy Vinh
    Xã Duy Nghĩa
    Xã Duy Hải
    Thị trấn Đông Phú
    Xã Quế Xuân 1
    Xã Quế Xuân 2
    Xã Quế Phú
    Thị trấn Hương An
    Thị trấn Trung Phước
    Xã Quế Hiệp
    Xã Quế Thuận
    Xã Quế Mỹ
    Xã Ninh Phước
    Xã Phước Ninh
    Xã Quế Lộc
    Xã Quế Long
    Xã Quế Châu
    Xã Quế Phong
    Xã Quế An
    Xã Quế Minh
    Xã Quế Lâm
    Thị trấn Thạnh Mỹ
    Xã La Êê
    Xã Chơ Chun
    Xã Zuôih
    Xã Tà Pơơ
    Xã La Dêê
    Xã Đắc Tôi
    Xã Chà Vàl
    Xã Tà Bhing
    Xã Cà Dy
    Xã Đắc Pre
    Xã Đắc Pring
    Thị trấn Khâm Đức
    Xã Phước Xuân
    Xã Phước Hiệp
    Xã Phước Hòa
    Xã Phước Đức
    Xã Phước Năng
    Xã Phước Mỹ
    Xã Phước Chánh
    Xã Phước Công
    Xã Phước Kim
    Xã Phước Lộc
    Xã Phước Thành
    Xã Quế Tân
    Xã Quế Thọ
    Xã Bình Lâm
    Xã Sông Trà
    Xã Phước Trà
    Xã Phước Gia
    Thị trấn Tân Bình
    Xã Quế Lưu
    Xã Thăng Phước
    Thị trấn Hà Lam
    Xã Bình Giang
    Xã Bình Phục
    Xã Bình Triều
    Xã Bình Đào
    Xã Bình Lãnh
    Xã Bình Trị
    Xã Bình Quý
    Xã Bình Tú
    Xã Bình Sa
    Xã Bình Hải
    Xã Bình Quế
    Xã Bình Nam
    Thị trấn Tiên Kỳ
    Xã Tiên Hà
    Xã Tiên Châu
    Xã Tiên Lãnh
    Xã Tiên Ngọc
    Xã Tiên Hiệp
    Xã Tiên Cảnh
    Xã Tiên Mỹ
    Xã Tiên Thọ
    Xã Tiên An
    Xã Tiên Lộc
    Xã Tiên Lập
    Thị trấn Trà My
    Xã Trà Sơn
    Xã Trà Kót
    Xã Trà Nú
    Xã Trà Đông
    Xã Trà Dương
    Xã Trà Bui
    Xã Trà Đốc
    Xã Trà Tân
    Xã Trà Giác
    Xã Trà Giáp
    Xã Trà Ka
    Xã Trà Leng
    Xã Trà Dơn
    Xã Trà Tập
    Xã Trà Mai
    Xã Trà Cang
    Xã Trà Linh
    Xã Trà Nam
    Xã Trà Don
    Xã Trà Vân
    Xã Trà Vinh
    Thị trấn Núi Thành
    Xã Tam Xuân I
    Xã Tam Xuân II
    Xã Tam Thạnh
    Xã Tam Anh Bắc
    Xã Tam Anh Nam
    Xã Tam Hòa
    Xã Tam Hải
    Xã Tam Nghĩa
    Xã Tam Mỹ Tây
    Xã Tam Mỹ Đông
    Xã Tam Trà
    Thị trấn Phú Thịnh
    Xã Tam Thành
    Xã Tam An
    Xã Tam Đàn
    Xã Tam Lộc
    Xã Tam Phước
    Xã Tam Đại
    Xã Tam Dân
    Xã Tam Lãnh
    Phường Nghĩa Chánh
    Phường Nguyễn Nghiêm
    Phường Nghĩa Lộ
    Phường Chánh Lộ
    Xã Nghĩa Dõng
    Phường Trương Quang Trọng
    Xã Tịnh Hòa
    Xã Tịnh Kỳ
    Xã Tịnh Thiện
    Xã Tịnh Ấn Đông
    Xã Tịnh Châu
    Xã Tịnh Khê
    Xã Tịnh Long
    Xã Tịnh Ấn Tây
    Xã Tịnh An
    Xã Nghĩa Hà
    Thị trấn Châu Ổ
    Xã Bình Thạnh
    Xã Bình Đông
    Xã Bình Chánh
    Xã Bình Khương
    Xã Bình Phước
    Xã Bình Chương
    Xã Bình Hiệp
    Xã Bình Mỹ
    Xã Bình Tân Phú
    Xã Bình Châu
    Thị trấn Trà Xuân
    Xã Trà Thủy
    Xã Trà Hiệp
    Xã Trà Bình
    Xã Trà Phú
    Xã Trà Lâm
    Xã Trà Bùi
    Xã Trà Thanh
    Xã Sơn Trà
    Xã Trà Phong
    Xã Trà Xinh
    Xã Trà Tây
    Xã Tịnh Thọ
    Xã Tịnh Trà
    Xã Tịnh Phong
    Xã Tịnh Hiệp
    Xã Tịnh Bình
    Xã Tịnh Đông
    Xã Tịnh Bắc
    Xã Tịnh Sơn
    Thị trấn Tịnh Hà
    Xã Tịnh Giang
    Xã Tịnh Minh
    Thị trấn La Hà
    Thị trấn Sông Vệ
    Xã Nghĩa Thắng
    Xã Nghĩa Kỳ
    Xã Nghĩa Điền
    Xã Nghĩa Thương
    Xã Nghĩa Hiệp
    Thị trấn Di Lăng
    Xã Sơn Hạ
    Xã Sơn Nham
    Xã Sơn Bao
    Xã Sơn Linh
    Xã Sơn Thượng
    Xã Sơn Cao
    Xã Sơn Kỳ
    Xã Sơn Ba
    Xã Sơn Bua
    Xã Sơn Mùa
    Xã Sơn Liên
    Xã Sơn Tân
    Xã Sơn Màu
    Xã Sơn Dung
    Xã Sơn Long
    Xã Sơn Tinh
    Xã Long Mai
    Xã Long Môn
    Xã Long Hiệp
    Thị trấn Chợ Chùa
    Xã Hành Thuận
    Xã Hành Dũng
    Xã Hành Trung
    Xã Hành Nhân
    Xã Hành Đức
    Xã Hành Minh
    Xã Hành Phước
    Xã Hành Thiện
    Xã Hành Thịnh
    Xã Hành Tín Tây
    Xã Hành Tín Đông
    Thị trấn Mộ Đức
    Xã Đức Nhuận
    Xã Đức Chánh
    Xã Đức Hiệp
    Xã Đức Minh
    Xã Đức Thạnh
    Xã Đức Tân
    Xã Đức Phú
    Xã Đức Phong
    Xã Đức Lân
    Xã Phổ An
    Xã Phổ Phong
    Xã Phổ Thuận
    Phường Phổ Văn
    Phường Phổ Quang
    Xã Phổ Nhơn
    Phường Phổ Ninh
    Phường Phổ Minh
    Phường Phổ Vinh
    Phường Phổ Hòa
    Xã Phổ Cường
    Xã Phổ Khánh
    Phường Phổ Thạnh
    Xã Phổ Châu
    Thị trấn Ba Tơ
    Xã Ba Điền
    Xã Ba Vinh
    Xã Ba Thành
    Xã Ba Động
    Xã Ba Dinh
    Xã Ba Giang
    Xã Ba Liên
    Xã Ba Ngạc
    Xã Ba Khâm
    Xã Ba Cung
    Xã Ba Tiêu
    Xã Ba Trang
    Xã Ba Tô
    Xã Ba Bích
    Xã Ba Lế
    Xã Ba Nam
    Xã Ba Xa
    Phường Nhơn Bình
    Phường Nhơn Phú
    Phường Trần Quang Diệu
    Phường Hải Cảng
    Phường Ngô Mây
    Phường Thị Nại
    Phường Bùi Thị Xuân
    Phường Nguyễn Văn Cừ
    Phường Ghềnh Ráng
    Xã Nhơn Lý
    Xã Nhơn Hội
    Xã Nhơn Hải
    Xã Nhơn Châu
    Xã An Hưng
    Xã An Trung
    Xã An Toàn
    Xã An Quang
    Xã An Nghĩa
    Phường Tam Quan
    Phường Bồng Sơn
    Xã Hoài Sơn
    Xã Hoài Châu Bắc
    Xã Hoài Châu
    Xã Hoài Phú
    Phường Tam Quan Bắc
    Phường Tam Quan Nam
    Phường Hoài Hảo
    Phường Hoài Thanh Tây
    Phường Hoài Thanh
    Phường Hoài Hương
    Phường Hoài Tân
    Xã Hoài Hải
    Phường Hoài Xuân
    Xã Hoài Mỹ
    Phường Hoài Đức
    Thị trấn Tăng Bạt Hổ
    Xã Ân Hảo Tây
    Xã Ân Hảo Đông
    Xã Ân Sơn
    Xã Ân Mỹ
    Xã Đak Mang
    Xã Ân Tín
    Xã Ân Thạnh
    Xã Ân Phong
    Xã Ân Đức
    Xã Ân Hữu
    Xã Bok Tới
    Xã Ân Tường Tây
    Xã Ân Tường Đông
    Thị trấn Phù Mỹ
    Thị trấn Bình Dương
    Xã Mỹ Châu
    Xã Mỹ Lợi
    Xã Mỹ Phong
    Xã Mỹ Trinh
    Xã Mỹ Thọ
    Xã Mỹ Chánh
    Xã Mỹ Quang
    Xã Mỹ Hiệp
    Xã Mỹ Tài
    Xã Mỹ Cát
    Xã Mỹ Chánh Tây
    Thị trấn Vĩnh Thạnh
    Xã Vĩnh Kim
    Xã Vĩnh Hiệp
    Xã Vĩnh Thuận
    Thị trấn Phú Phong
    Xã Bình Tân
    Xã Tây Thuận
    Xã Tây An
    Xã Tây Bình
    Xã Bình Tường
    Xã Tây Vinh
    Xã Tây Xuân
    Xã Bình Nghi
    Xã Tây Phú
    Thị trấn Ngô Mây
    Xã Cát Sơn
    Xã Cát Minh
    Thị trấn Cát Khánh
    Xã Cát Tài
    Xã Cát Lâm
    Xã Cát Hanh
    Xã Cát Thành
    Xã Cát Trinh
    Xã Cát Hải
    Xã Cát Hiệp
    Xã Cát Nhơn
    Xã Cát Hưng
    Xã Cát Tường
    Thị trấn Cát Tiến
    Xã Cát Thắng
    Xã Cát Chánh
    Phường Bình Định
    Phường Đập Đá
    Xã Nhơn Mỹ
    Phường Nhơn Thành
    Xã Nhơn Hạnh
    Xã Nhơn Hậu
    Xã Nhơn Phong
    Xã Nhơn An
    Xã Nhơn Phúc
    Phường Nhơn Hưng
    Xã Nhơn Khánh
    Xã Nhơn Lộc
    Phường Nhơn Hòa
    Xã Nhơn Tân
    Xã Nhơn Thọ
    Thị trấn Tuy Phước
    Thị trấn Diêu Trì
    Xã Phước Thắng
    Xã Phước Hưng
    Xã Phước Quang
    Xã Phước Sơn
    Xã Phước Nghĩa
    Xã Phước Thuận
    Xã Phước An
    Thị trấn Vân Canh
    Xã Canh Liên
    Xã Canh Hiệp
    Xã Canh Vinh
    Xã Canh Hiển
    Xã Canh Thuận
    Xã Canh Hòa
    Phường 9
    Phường 7
    Phường Phú Thạnh
    Phường Phú Đông
    Xã Hòa Kiến
    Xã Bình Kiến
    Phường Phú Lâm
    Xã Xuân Lâm
    Phường Xuân Thành
    Xã Xuân Cảnh
    Xã Xuân Thịnh
    Phường Xuân Yên
    Xã Xuân Thọ 1
    Phường Xuân Đài
    Xã Xuân Thọ 2
    Thị trấn La Hai
    Xã Phú Mỡ
    Xã Xuân Lãnh
    Xã Xuân Quang 1
    Xã Xuân Sơn Bắc
    Xã Xuân Quang 2
    Xã Xuân Sơn Nam
    Xã Xuân Quang 3
    Xã Xuân Phước
    Thị trấn Chí Thạnh
    Xã An Dân
    Xã An Ninh Tây
    Xã An Ninh Đông
    Xã An Thạch
    Xã An Định
    Xã An Nghiệp
    Xã An Cư
    Xã An Xuân
    Xã An Lĩnh
    Xã An Hòa Hải
    Xã An Chấn
    Thị trấn Củng Sơn
    Xã Phước Tân
    Xã Sơn Hội
    Xã Sơn Định
    Xã Cà Lúi
    Xã Sơn Phước
    Xã Sơn Xuân
    Xã Sơn Nguyên
    Xã Ea Chà Rang
    Xã Krông Pa
    Xã Suối Bạc
    Xã Suối Trai
    Thị trấn Hai Riêng
    Xã Ea Lâm
    Xã Đức Bình Tây
    Xã Ea Bá
    Xã Đức Bình Đông
    Xã Ea Bar
    Xã Ea Bia
    Xã Ea Trol
    Xã Sông Hinh
    Xã Ea Ly
    Xã Sơn Thành Tây
    Xã Sơn Thành Đông
    Xã Hòa Bình 1
    Thị trấn Phú Thứ
    Xã Hòa Tân Tây
    Xã Hòa Đồng
    Xã Hòa Mỹ Đông
    Xã Hòa Mỹ Tây
    Xã Hòa Thịnh
    Xã Hòa Quang Bắc
    Xã Hòa Quang Nam
    Xã Hòa Hội
    Xã Hòa Trị
    Xã Hòa Định Đông
    Thị trấn Phú Hòa
    Xã Hòa Định Tây
    Xã Hòa Thành
    Phường Hòa Vinh
    Phường Hòa Hiệp Trung
    Xã Hòa Tân Đông
    Phường Hòa Xuân Tây
    Xã Hòa Xuân Đông
    Xã Hòa Tâm
    Xã Hòa Xuân Nam
    Phường Vĩnh Hòa
    Phường Vĩnh Hải
    Phường Vĩnh Phước
    Phường Ngọc Hiệp
    Phường Vĩnh Thọ
    Phường Vạn Thạnh
    Phường Phương Sài
    Phường Phước Hải
    Phường Lộc Thọ
    Phường Phước Hòa
    Phường Vĩnh Nguyên
    Phường Phước Long
    Phường Vĩnh Trường
    Xã Vĩnh Lương
    Xã Vĩnh Phương
    Xã Vĩnh Thạnh
    Xã Phước Đồng
    Phường Cam Nghĩa
    Phường Cam Phúc Bắc
    Phường Cam Phúc Nam
    Phường Cam Lộc
    Phường Cam Phú
    Phường Ba Ngòi
    Phường Cam Thuận
    Phường Cam Lợi
    Phường Cam Linh
    Xã Cam Thành Nam
    Xã Cam Phước Đông
    Xã Cam Thịnh Tây
    Xã Cam Thịnh Đông
    Xã Cam Lập
    Xã Cam Bình
    Xã Cam Tân
    Xã Cam Hòa
    Xã Cam Hải Đông
    Xã Cam Hải Tây
    Xã Cam Hiệp Bắc
    Thị trấn Cam Đức
    Xã Cam Hiệp Nam
    Xã Cam Phước Tây
    Xã Cam Thành Bắc
    Xã Cam An Bắc
    Xã Cam An Nam
    Xã Suối Cát
    Xã Suối Tân
    Thị trấn Vạn Giã
    Xã Vạn Phước
    Xã Vạn Long
    Xã Vạn Bình
    Xã Vạn Thọ
    Xã Vạn Khánh
    Xã Vạn Lương
    Xã Vạn Thạnh
    Xã Vạn Hưng
    Phường Ninh Hiệp
    Xã Ninh Tây
    Xã Ninh Thượng
    Xã Ninh Thọ
    Xã Ninh Trung
    Xã Ninh Sim
    Xã Ninh Xuân
    Xã Ninh Thân
    Phường Ninh Diêm
    Xã Ninh Đông
    Phường Ninh Thủy
    Phường Ninh Đa
    Xã Ninh Phụng
    Xã Ninh Bình
    Xã Ninh Phú
    Xã Ninh Tân
    Xã Ninh Quang
    Phường Ninh Hà
    Xã Ninh Hưng
    Xã Ninh Lộc
    Xã Ninh Ích
    Thị trấn Khánh Vĩnh
    Xã Khánh Hiệp
    Xã Khánh Bình
    Xã Khánh Đông
    Xã Khánh Nam
    Xã Sông Cầu
    Xã Giang Ly
    Xã Cầu Bà
    Xã Liên Sang
    Xã Sơn Thái
    Thị trấn Diên Khánh
    Xã Diên Lâm
    Xã Diên Điền
    Xã Xuân Đồng
    Xã Diên Sơn
    Xã Diên Phú
    Xã Diên Thọ
    Xã Diên Phước
    Xã Diên Lạc
    Xã Diên Tân
    Xã Diên Hòa
    Xã Diên Thạnh
    Xã Diên Toàn
    Xã Diên An
    Xã Bình Lộc
    Xã Suối Hiệp
    Xã Suối Tiên
    Thị trấn Tô Hạp
    Xã Sơn Hiệp
    Xã Ba Cụm Bắc
    Xã Ba Cụm Nam
    Thị trấn Trường Sa
    Xã Song Tử Tây
    Xã Sinh Tồn
    Phường Đô Vinh
    Phường Bảo An
    Phường Phủ Hà
    Phường Kinh Dinh
    Phường Đạo Long
    Phường Đài Sơn
    Phường Mỹ Đông
    Xã Thành Hải
    Phường Văn Hải
    Phường Mỹ Bình
    Phường Mỹ Hải
    Xã Phước Bình
    Xã Phước Tiến
    Xã Phước Đại
    Xã Phước Chính
    Xã Phước Trung
    Thị trấn Tân Sơn
    Xã Ma Nới
    Xã Nhơn Sơn
    Thị trấn Khánh Hải
    Xã Phương Hải
    Xã Tân Hải
    Xã Hộ Hải
    Xã Tri Hải
    Thị trấn Phước Dân
    Xã Phước Thái
    Xã Phước Hậu
    Xã An Hải
    Xã Phước Hữu
    Xã Phước Hải
    Xã Phước Vinh
    Xã Phước Chiến
    Xã Công Hải
    Xã Phước Kháng
    Xã Lợi Hải
    Xã Phước Hà
    Xã Phước Nam
    Xã Nhị Hà
    Xã Phước Dinh
    Xã Phước Minh
    Xã Phước Diêm
    Xã Cà Ná
    Phường Mũi Né
    Phường Hàm Tiến
    Phường Phú Hài
    Phường Phú Thủy
    Phường Phú Tài
    Phường Phú Trinh
    Phường Xuân An
    Phường Lạc Đạo
    Phường Bình Hưng
    Phường Đức Long
    Xã Thiện Nghiệp
    Xã Phong Nẫm
    Xã Tiến Lợi
    Phường Phước Hội
    Phường Phước Lộc
    Phường Tân Thiện
    Phường Bình Tân
    Xã Tân Phước
    Thị trấn Liên Hương
    Thị trấn Phan Rí Cửa
    Xã Phan Dũng
    Xã Vĩnh Tân
    Xã Phước Thể
    Xã Hòa Minh
    Xã Chí Công
    Thị trấn Chợ Lầu
    Xã Phan Sơn
    Xã Phan Lâm
    Xã Phan Điền
    Xã Sông Lũy
    Xã Phan Tiến
    Xã Sông Bình
    Xã Phan Hòa
    Xã Phan Hiệp
    Xã Phan Rí Thành
    Thị trấn Ma Lâm
    Thị trấn Phú Long
    Xã La Dạ
    Xã Đông Giang
    Xã Hàm Phú
    Xã Hồng Liêm
    Xã Hàm Trí
    Xã Hàm Đức
    Xã Hàm Liêm
    Xã Hàm Chính
    Xã Hàm Hiệp
    Xã Hàm Thắng
    Xã Đa Mi
    Thị trấn Thuận Nam
    Xã Mỹ Thạnh
    Xã Hàm Cần
    Xã Mương Mán
    Xã Hàm Thạnh
    Xã Hàm Kiệm
    Xã Hàm Cường
    Xã Hàm Mỹ
    Xã Hàm Minh
    Xã Thuận Quý
    Xã Tân Thuận
    Thị trấn Lạc Tánh
    Xã Bắc Ruộng
    Xã Nghị Đức
    Xã La Ngâu
    Xã Huy Khiêm
    Xã Măng Tố
    Xã Đồng Kho
    Xã Gia An
    Xã Đức Bình
    Xã Gia Huynh
    Xã Đức Thuận
    Xã Suối Kiết
    Thị trấn Võ Xu
    Thị trấn Đức Tài
    Xã Đa Kai
    Xã Sùng Nhơn
    Xã Mê Pu
    Xã Đức Tín
    Xã Vũ Hòa
    Xã Tân Hà
    Thị trấn Tân Minh
    Thị trấn Tân Nghĩa
    Xã Sông Phan
    Xã Thắng Hải
    Xã Sơn Mỹ
    Xã Ngũ Phụng
    Xã Long Hải
    Phường Trường Chinh
    Xã Đăk Cấm
    Xã Kroong
    Xã Ngọk Bay
    Xã Đăk Blà
    Xã Ia Chim
    Xã Đăk Năng
    Xã Chư Hreng
    Xã Đăk Rơ Wa
    Thị trấn Đăk Glei
    Xã Đăk Blô
    Xã Đăk Man
    Xã Đăk Nhoong
    Xã Đăk Pék
    Xã Đăk Choong
    Xã Xốp
    Xã Mường Hoong
    Xã Đăk Long
    Xã Đăk Kroong
    Xã Đăk Môn
    Thị trấn Plei Kần
    Xã Đăk Ang
    Xã Đăk Dục
    Xã Đăk Nông
    Xã Đăk Xú
    Xã Đăk Kan
    Xã Pờ Y
    Xã Sa Loong
    Thị trấn Đăk Tô
    Xã Đăk Rơ Nga
    Xã Ngọk Tụ
    Xã Đăk Trăm
    Xã Văn Lem
    Xã Kon Đào
    Xã Tân Cảnh
    Xã Diên Bình
    Xã Pô Kô
    Xã Đăk Nên
    Xã Đăk Ring
    Xã Măng Bút
    Xã Đăk Tăng
    Xã Ngọc Tem
    Xã Pờ Ê
    Xã Măng Cành
    Thị trấn Măng Đen
    Xã Hiếu
    Thị trấn Đăk Rve
    Xã Đăk Kôi
    Xã Đăk Tơ Lung
    Xã Đăk Ruồng
    Xã Đăk Pne
    Xã Đăk Tờ Re
    Thị trấn Đăk Hà
    Xã Đăk Pxi
    Xã Đăk Hring
    Xã Đăk Ui
    Xã Đăk Ngọk
    Xã Đăk Mar
    Xã Ngọk Wang
    Xã Ngọk Réo
    Xã Hà Mòn
    Xã Đăk La
    Thị trấn Sa Thầy
    Xã Rờ Kơi
    Xã Sa Nhơn
    Xã Hơ Moong
    Xã Mô Rai
    Xã Sa Sơn
    Xã Sa Nghĩa
    Xã Sa Bình
    Xã Ya Xiêr
    Xã Ya Tăng
    Xã Ya ly
    Xã Ngọk Lây
    Xã Đăk Na
    Xã Măng Ri
    Xã Ngọk Yêu
    Xã Đăk Sao
    Xã Đăk Rơ Ông
    Xã Đăk Tờ Kan
    Xã Tu Mơ Rông
    Xã Đăk Hà
    Xã Tê Xăng
    Xã Văn Xuôi
    Xã Ia Đal
    Xã Ia Dom
    Xã Ia Tơi
    Phường Yên Đỗ
    Phường Diên Hồng
    Phường Ia Kring
    Phường Hội Thương
    Phường Hội Phú
    Phường Phù Đổng
    Phường Hoa Lư
    Phường Trà Bá
    Phường Yên Thế
    Xã Biển Hồ
    Xã Trà Đa
    Xã Chư Á
    Xã Ia Kênh
    Xã Gào
    Phường An Tân
    Xã Tú An
    Xã Cửu An
    Phường An Phước
    Phường Cheo Reo
    Phường Sông Bờ
    Xã Ia RBol
    Xã Chư Băh
    Xã Ia RTô
    Xã Ia Sao
    Thị trấn KBang
    Xã Kon Pne
    Xã Đăk Rong
    Xã Sơn Lang
    Xã KRong
    Xã Sơ Pai
    Xã Lơ Ku
    Xã Đông
    Xã Đak SMar
    Xã Tơ Tung
    Xã Kông Lơng Khơng
    Xã Kông Bơ La
    Thị trấn Đak Đoa
    Xã Đak Sơmei
    Xã Đak Krong
    Xã Hải Yang
    Xã Kon Gang
    Xã Hà Bầu
    Xã Nam Yang
    Xã KDang
    Xã Hneng
    Xã Glar
    Xã A Dơk
    Xã Trang
    Xã HNol
    Xã Ia Pết
    Xã Ia Băng
    Xã Hà Tây
    Xã Ia Khươl
    Xã Ia Phí
    Thị trấn Ia Ly
    Xã Ia Mơ Nông
    Xã Ia Kreng
    Xã Đăk Tơ Ver
    Xã Chư Đang Ya
    Xã Ia Ka
    Xã Ia Nhin
    Thị trấn Ia Kha
    Xã Ia Yok
    Xã Ia Hrung
    Xã Ia Bă
    Xã Ia Khai
    Xã Ia Krăi
    Xã Ia Grăng
    Xã Ia Tô
    Xã Ia O
    Xã Ia Dêr
    Xã Ia Chia
    Xã Ia Pếch
    Thị trấn Kon Dơng
    Xã Ayun
    Xã Đak Jơ Ta
    Xã Đak Ta Ley
    Xã Hra
    Xã Đăk Yă
    Xã Đak Djrăng
    Xã Lơ Pang
    Xã Kon Thụp
    Xã Đê Ar
    Xã Kon Chiêng
    Xã Đăk Trôi
    Thị trấn Kông Chro
    Xã Chư Krey
    Xã Kông Yang
    Xã Đăk Tơ Pang
    Xã SRó
    Xã Đăk Kơ Ning
    Xã Đăk Song
    Xã Đăk Pling
    Xã Yang Trung
    Xã Đăk Pơ Pho
    Xã Ya Ma
    Xã Chơ Long
    Xã Yang Nam
    Thị trấn Chư Ty
    Xã Ia Dơk
    Xã Ia Krêl
    Xã Ia Din
    Xã Ia Kla
    Xã Ia Lang
    Xã Ia Kriêng
    Xã Ia Pnôn
    Xã Ia Nan
    Thị trấn Chư Prông
    Xã Ia Kly
    Xã Bình Giáo
    Xã Ia Drăng
    Xã Thăng Hưng
    Xã Bàu Cạn
    Xã Ia Phìn
    Xã Ia Tôr
    Xã Ia Boòng
    Xã Ia Púch
    Xã Ia Me
    Xã Ia Vê
    Xã Ia Bang
    Xã Ia Pia
    Xã Ia Ga
    Xã Ia Lâu
    Xã Ia Piơr
    Xã Ia Mơ
    Thị trấn Chư Sê
    Xã Ia Tiêm
    Xã Chư Pơng
    Xã Bar Măih
    Xã Bờ Ngoong
    Xã Ia Glai
    Xã AL Bá
    Xã Kông HTok
    Xã AYun
    Xã Ia HLốp
    Xã Ia Blang
    Xã Dun
    Xã Ia Pal
    Xã HBông
    Xã Ia Ko
    Xã Hà Tam
    Xã An Thành
    Thị trấn Đak Pơ
    Xã Yang Bắc
    Xã Cư An
    Xã Ya Hội
    Xã Pờ Tó
    Xã Chư Răng
    Xã Ia KDăm
    Xã Chư Mố
    Xã Ia Tul
    Xã Ia Mrơn
    Xã Ia Broăi
    Xã Ia Trok
    Thị trấn Phú Túc
    Xã Ia RSai
    Xã Ia RSươm
    Xã Chư Gu
    Xã Đất Bằng
    Xã Ia Mlăh
    Xã Chư Drăng
    Xã Phú Cần
    Xã Ia HDreh
    Xã Ia RMok
    Xã Chư Ngọc
    Xã Uar
    Xã Chư Rcăm
    Xã Krông Năng
    Thị trấn Phú Thiện
    Xã Chư A Thai
    Xã Ayun Hạ
    Xã Ia Ake
    Xã Ia Sol
    Xã Ia Piar
    Xã Ia Peng
    Xã Chrôh Pơnan
    Xã Ia Hiao
    Xã Ia Yeng
    Thị trấn Nhơn Hòa
    Xã Ia Hrú
    Xã Ia Rong
    Xã Ia Dreng
    Xã Ia Hla
    Xã Chư Don
    Xã Ia Phang
    Xã Ia Le
    Xã Ia BLứ
    Phường Thành Nhất
    Phường Tân Lợi
    Phường Tự An
    Phường Ea Tam
    Phường Khánh Xuân
    Xã Hòa Thuận
    Xã Cư ÊBur
    Xã Ea Tu
    Xã Ea Kao
    Xã Hòa Khánh
    Xã Hòa Xuân
    Phường Thiện An
    Phường Đạt Hiếu
    Xã Ea Drông
    Xã Ea Siên
    Xã Cư Bao
    Thị trấn Ea Drăng
    Xã Ea H'leo
    Xã Ea Sol
    Xã Ea Ral
    Xã Ea Wy
    Xã Cư A Mung
    Xã Cư Mốt
    Xã Ea Hiao
    Xã Ea Khal
    Xã Dliê Yang
    Xã Ea Tir
    Xã Ea Nam
    Thị trấn Ea Súp
    Xã Ia Lốp
    Xã Ia JLơi
    Xã Ea Rốk
    Xã Ya Tờ Mốt
    Xã Ia RVê
    Xã Ea Lê
    Xã Cư KBang
    Xã Ea Bung
    Xã Cư M'Lan
    Xã Krông Na
    Xã Ea Huar
    Xã Ea Wer
    Xã Cuôr KNia
    Xã Ea Nuôl
    Thị trấn Ea Pốk
    Thị trấn Quảng Phú
    Xã Ea Kuêh
    Xã Ea Kiết
    Xã Ea Tar
    Xã Cư Dliê M'nông
    Xã Ea H'đing
    Xã Ea Tul
    Xã Ea KPam
    Xã Ea M'Droh
    Xã Quảng Hiệp
    Xã Cư M'gar
    Xã Ea Drơng
    Xã Ea M'nang
    Xã Cư Suê
    Xã Cuôr Đăng
    Xã Cư Né
    Xã Chứ Kbô
    Xã Cư Pơng
    Xã Ea Sin
    Thị trấn Pơng Drang
    Xã Ea Ngai
    Thị trấn Krông Năng
    Xã Dliê Ya
    Xã Ea Tóh
    Xã Ea Tam
    Xã Ea Púk
    Xã Ea Dăh
    Xã Ea Hồ
    Xã Cư Klông
    Xã Ea Tân
    Thị trấn Ea Kar
    Thị trấn Ea Knốp
    Xã Ea Sô
    Xã Ea Sar
    Xã Cư Huê
    Xã Ea Tih
    Xã Ea Đar
    Xã Ea Kmút
    Xã Cư Ni
    Xã Ea Păl
    Xã Cư Prông
    Xã Ea Ô
    Xã Cư ELang
    Xã Cư Bông
    Xã Cư Yang
    Thị trấn M'Drắk
    Xã Cư Prao
    Xã Ea Pil
    Xã Ea Lai
    Xã Ea H'MLay
    Xã Krông Jing
    Xã Ea M'Doal
    Xã Ea Riêng
    Xã Cư M'ta
    Xã Cư Króa
    Xã Krông Á
    Xã Cư San
    Xã Ea Trang
    Thị trấn Krông Kmar
    Xã Dang Kang
    Xã Cư KTy
    Xã Hòa Lễ
    Xã Yang Reh
    Xã Ea Trul
    Xã Khuê Ngọc Điền
    Xã Cư Pui
    Xã Cư Drăm
    Xã Yang Mao
    Thị trấn Phước An
    Xã KRông Búk
    Xã Ea Kly
    Xã Ea Kênh
    Xã Ea Phê
    Xã Ea Knuếc
    Xã Ea Yông
    Xã Ea Kuăng
    Xã Hòa Đông
    Xã Ea Hiu
    Xã Vụ Bổn
    Xã Ea Uy
    Xã Ea Yiêng
    Thị trấn Buôn Trấp
    Xã Dray Sáp
    Xã Ea Na
    Xã Ea Bông
    Xã Băng A Drênh
    Xã Dur KMăl
    Xã Quảng Điền
    Thị trấn Liên Sơn
    Xã Yang Tao
    Xã Bông Krang
    Xã Đắk Liêng
    Xã Buôn Triết
    Xã Buôn Tría
    Xã Đắk Phơi
    Xã Đắk Nuê
    Xã Krông Nô
    Xã Nam Ka
    Xã Ea Rbin
    Xã Ea Ning
    Xã Cư Êwi
    Xã Ea Ktur
    Xã Ea Tiêu
    Xã Ea BHốk
    Xã Ea Hu
    Xã Dray Bhăng
    Xã Hòa Hiệp
    Phường Nghĩa Đức
    Phường Nghĩa Thành
    Phường Nghĩa Phú
    Phường Nghĩa Trung
    Xã Đắk R'Moan
    Xã Đắk Nia
    Xã Đắk Ha
    Xã Đắk R'Măng
    Xã Đắk Plao
    Xã Đắk Som
    Thị trấn Ea T'Ling
    Xã Đắk Wil
    Xã Ea Pô
    Xã Nam Dong
    Xã Đắk D'rông
    Xã Tâm Thắng
    Xã Cư Knia
    Xã Trúc Sơn
    Thị trấn Đắk Mil
    Xã Đắk Lao
    Xã Đắk R'La
    Xã Đắk Gằn
    Xã Đức Mạnh
    Xã Đắk N'Drót
    Xã Đắk Sắk
    Xã Thuận An
    Thị trấn Đắk Mâm
    Xã Đắk Sôr
    Xã Buôn Choáh
    Xã Nam Đà
    Xã Đắk Drô
    Xã Nâm Nung
    Xã Đức Xuyên
    Xã Đắk Nang
    Xã Nâm N'Đir
    Thị trấn Đức An
    Xã Đắk Môl
    Xã Đắk Hòa
    Xã Thuận Hà
    Xã Thuận Hạnh
    Xã Đắk N'Drung
    Xã Nâm N'Jang
    Thị trấn Kiến Đức
    Xã Quảng Tín
    Xã Đắk Wer
    Xã Nhân Cơ
    Xã Kiến Thành
    Xã Đạo Nghĩa
    Xã Đắk Sin
    Xã Hưng Bình
    Xã Đắk Ru
    Xã Quảng Trực
    Xã Đắk Búk So
    Xã Quảng Tâm
    Xã Đắk R'Tíh
    Xã Đắk Ngo
    Phường 8
    Phường 12
    Phường 6
    Phường 10
    Phường 11
    Xã Tà Nung
    Xã Trạm Hành
    Phường Lộc Phát
    Phường Lộc Tiến
    Phường B'lao
    Phường Lộc Sơn
    Xã Đamb'ri
    Xã Lộc Thanh
    Xã Lộc Nga
    Xã Lộc Châu
    Xã Đại Lào
    Xã Đạ Tông
    Xã Đạ Long
    Xã Đạ M'Rông
    Xã Liêng Srônh
    Xã Đạ Rsal
    Xã Rô Men
    Xã Phi Liêng
    Xã Đạ K'Nàng
    Thị trấn Lạc Dương
    Xã Đạ Chais
    Xã Đạ Nhim
    Xã Đưng KNớ
    Xã Lát
    Xã Đạ Sar
    Thị trấn Nam Ban
    Thị trấn Đinh Văn
    Xã Phi Tô
    Xã Đạ Đờn
    Xã Hoài Đức
    Thị trấn D'Ran
    Xã Lạc Xuân
    Xã Đạ Ròn
    Xã Lạc Lâm
    Xã Ka Đô
    Xã Ka Đơn
    Xã Tu Tra
    Xã Quảng Lập
    Thị trấn Liên Nghĩa
    Xã Hiệp An
    Xã Hiệp Thạnh
    Xã N'Thol Hạ
    Xã Phú Hội
    Xã Ninh Gia
    Xã Tà Năng
    Xã Đa Quyn
    Xã Tà Hine
    Xã Đà Loan
    Xã Ninh Loan
    Thị trấn Di Linh
    Xã Đinh Trang Thượng
    Xã Tân Lâm
    Xã Tân Nghĩa
    Xã Gia Hiệp
    Xã Đinh Lạc
    Xã Tam Bố
    Xã Đinh Trang Hòa
    Xã Liên Đầm
    Xã Gung Ré
    Xã Bảo Thuận
    Xã Hòa Trung
    Xã Hòa Nam
    Xã Sơn Điền
    Xã Gia Bắc
    Thị trấn Lộc Thắng
    Xã Lộc Bảo
    Xã Lộc Lâm
    Xã Lộc Phú
    Xã Lộc Bắc
    Xã B'Lá
    Xã Lộc Ngãi
    Xã Lộc Quảng
    Xã Lộc Tân
    Xã Lộc Đức
    Xã Tân Lạc
    Xã Lộc Thành
    Xã Lộc Nam
    Thị trấn Đạ M'ri
    Thị trấn Ma Đa Guôi
    Xã Hà Lâm
    Xã Đạ Oai
    Xã Bà Gia
    Xã Ma Đa Guôi
    Thị trấn Đạ Tẻh
    Xã An Nhơn
    Xã Quốc Oai
    Xã Quảng Trị
    Xã Đạ Lây
    Xã Đạ Kho
    Xã Đạ Pal
    Thị trấn Cát Tiên
    Xã Tiên Hoàng
    Xã Phước Cát 2
    Xã Gia Viễn
    Xã Nam Ninh
    Thị trấn Phước Cát
    Xã Đức Phổ
    Xã Quảng Ngãi
    Xã Đồng Nai Thượng
    Phường Thác Mơ
    Phường Long Thủy
    Phường Phước Bình
    Phường Long Phước
    Phường Sơn Giang
    Xã Long Giang
    Xã Phước Tín
    Phường Tân Đồng
    Phường Tân Xuân
    Phường Tiến Thành
    Xã Tiến Hưng
    Phường Hưng Chiến
    Phường An Lộc
    Phường Phú Đức
    Xã Thanh Phú
    Xã Bù Gia Mập
    Xã Đak Ơ
    Xã Phú Văn
    Xã Đa Kia
    Xã Bình Thắng
    Thị trấn Lộc Ninh
    Xã Lộc Tấn
    Xã Lộc Thạnh
    Xã Lộc Hiệp
    Xã Lộc Thiện
    Xã Lộc Thuận
    Xã Lộc Quang
    Xã Lộc Thái
    Xã Lộc Hưng
    Xã Lộc Khánh
    Thị trấn Thanh Bình
    Xã Hưng Phước
    Xã Phước Thiện
    Xã Thiện Hưng
    Xã An Khương
    Xã Tân Lợi
    Thị trấn Tân Khai
    Xã Đồng Nơ
    Xã Tân Quan
    Xã Thuận Lợi
    Xã Thuận Phú
    Thị trấn Đức Phong
    Xã Đường 10
    Xã Đak Nhau
    Xã Bom Bo
    Xã Minh Hưng
    Xã Đồng Nai
    Xã Đức Liễu
    Xã Đăng Hà
    Phường Hưng Long
    Phường Thành Tâm
    Phường Minh Hưng
    Phường Minh Long
    Xã Nha Bích
    Xã Long Bình
    Xã Bù Nho
    Xã Long Hà
    Xã Long Tân
    Xã Phú Trung
    Xã Phú Riềng
    Phường Hiệp Ninh
    Xã Thạnh Tân
    Phường Ninh Thạnh
    Thị trấn Tân Biên
    Xã Thạnh Bắc
    Xã Thạnh Bình
    Xã Thạnh Tây
    Xã Mỏ Công
    Xã Trà Vong
    Thị trấn Tân Châu
    Xã Tân Đông
    Xã Suối Ngô
    Xã Suối Dây
    Xã Thạnh Đông
    Thị trấn Dương Minh Châu
    Xã Suối Đá
    Xã Phan
    Xã Bàu Năng
    Xã Chà Là
    Xã Cầu Khởi
    Xã Bến Củi
    Xã Truông Mít
    Thị trấn Châu Thành
    Xã Hảo Đước
    Xã Đồng Khởi
    Xã An Cơ
    Xã Biên Giới
    Xã Hòa Thạnh
    Xã Trí Bình
    Xã Thanh Điền
    Xã Ninh Điền
    Xã Long Vĩnh
    Phường Long Hoa
    Phường Hiệp Tân
    Phường Long Thành Bắc
    Xã Trường Hòa
    Xã Trường Đông
    Phường Long Thành Trung
    Xã Trường Tây
    Xã Long Thành Nam
    Thị trấn Gò Dầu
    Xã Thạnh Đức
    Xã Bàu Đồn
    Xã Phước Thạnh
    Xã Phước Đông
    Xã Phước Trạch
    Xã Thanh Phước
    Thị trấn Bến Cầu
    Xã Long Chữ
    Xã Long Phước
    Xã Tiên Thuận
    Xã Long Khánh
    Xã Lợi Thuận
    Xã Long Thuận
    Xã An Thạnh
    Phường Trảng Bàng
    Xã Đôn Thuận
    Xã Hưng Thuận
    Phường Lộc Hưng
    Phường Gia Lộc
    Phường Gia Bình
    Phường An Tịnh
    Xã Phước Chỉ
    Phường Hiệp Thành
    Phường Phú Lợi
    Phường Phú Cường
    Phường Phú Hòa
    Phường Phú Thọ
    Phường Chánh Nghĩa
    Phường Định Hòa
    Phường Hòa Phú
    Phường Phú Mỹ
    Phường Phú Tân
    Phường Tương Bình Hiệp
    Phường Chánh Mỹ
    Xã Trừ Văn Thố
    Xã Cây Trường II
    Thị trấn Lai Uyên
    Xã Long Nguyên
    Xã Lai Hưng
    Thị trấn Dầu Tiếng
    Xã Minh Thạnh
    Xã Định An
    Xã Long Hòa
    Xã Định Hiệp
    Xã An Lập
    Xã Thanh Tuyền
    Phường Mỹ Phước
    Phường Chánh Phú Hòa
    Phường An Điền
    Phường Thới Hòa
    Phường Hòa Lợi
    Phường Tân Định
    Thị trấn Phước Vĩnh
    Xã An Linh
    Xã Phước Sang
    Xã An Long
    Xã Tam Lập
    Phường Uyên Hưng
    Phường Tân Phước Khánh
    Phường Vĩnh Tân
    Phường Hội Nghĩa
    Phường Khánh Bình
    Phường Phú Chánh
    Phường Tân Vĩnh Hiệp
    Phường Thạnh Phước
    Xã Thạnh Hội
    Phường Thái Hòa
    Phường Dĩ An
    Phường Tân Đông Hiệp
    Phường Bình An
    Phường Bình Thắng
    Phường Đông Hòa
    Phường An Thạnh
    Phường Lái Thiêu
    Phường Bình Chuẩn
    Phường Thuận Giao
    Phường Hưng Định
    Phường Bình Nhâm
    Phường Bình Hòa
    Phường Vĩnh Phú
    Xã Tân Định
    Thị trấn Tân Thành
    Xã Đất Cuốc
    Xã Hiếu Liêm
    Xã Lạc An
    Xã Thường Tân
    Phường Trảng Dài
    Phường Tân Biên
    Phường Hố Nai
    Phường Bửu Long
    Phường Tam Hiệp
    Phường Long Bình
    Phường Trung Dũng
    Phường Bình Đa
    Phường Bửu Hòa
    Phường Long Bình Tân
    Phường Tân Vạn
    Phường Tân Hạnh
    Phường Hiệp Hòa
    Phường Hóa An
    Phường Tam Phước
    Phường Phước Tân
    Phường Xuân Bình
    Phường Phú Bình
    Xã Bảo Quang
    Phường Suối Tre
    Phường Bảo Vinh
    Phường Xuân Lập
    Phường Bàu Sen
    Xã Bàu Trâm
    Phường Xuân Tân
    Xã Hàng Gòn
    Xã Đắc Lua
    Xã Nam Cát Tiên
    Xã Tà Lài
    Xã Phú Lập
    Xã Trà Cổ
    Xã Phú Điền
    Thị trấn Vĩnh An
    Xã Phú Lý
    Xã Trị An
    Xã Bình Lợi
    Xã Thạnh Phú
    Xã Mã Đà
    Thị trấn Định Quán
    Xã Phú Tân
    Xã Phú Lợi
    Xã Ngọc Định
    Xã La Ngà
    Xã Gia Canh
    Xã Phú Ngọc
    Xã Túc Trưng
    Xã Suối Nho
    Thị trấn Trảng Bom
    Xã Cây Gáo
    Xã Bàu Hàm
    Xã Sông Thao
    Xã Sông Trầu
    Xã Hố Nai 3
    Xã Tây Hòa
    Xã Đồi 61
    Xã Giang Điền
    Xã An Viễn
    Xã Gia Tân 1
    Xã Gia Tân 2
    Xã Gia Tân 3
    Xã Gia Kiệm
    Xã Bàu Hàm 2
    Xã Lộ 25
    Xã Xuân Thiện
    Thị trấn Dầu Giây
    Xã Sông Nhạn
    Xã Xuân Quế
    Xã Xuân Đường
    Thị trấn Long Giao
    Xã Thừa Đức
    Xã Bảo Bình
    Xã Xuân Bảo
    Xã Xuân Tây
    Xã Xuân Đông
    Xã Sông Ray
    Xã Lâm San
    Thị trấn Long Thành
    Xã An Phước
    Xã Long Đức
    Xã Cẩm Đường
    Xã Long An
    Thị trấn Gia Ray
    Xã Xuân Bắc
    Xã Suối Cao
    Xã Xuân Tâm
    Xã Xuân Hiệp
    Xã Xuân Định
    Xã Bảo Hòa
    Xã Lang Minh
    Xã Phước Thiền
    Xã Đại Phước
    Thị trấn Hiệp Phước
    Xã Phú Hữu
    Xã Phú Thạnh
    Xã Long Thọ
    Xã Vĩnh Thanh
    Xã Phước Khánh
    Phường Thắng Tam
    Phường Thắng Nhì
    Phường Nguyễn An Ninh
    Phường Thắng Nhất
    Phường Rạch Dừa
    Phường Phước Hưng
    Phường Phước Nguyên
    Phường Long Toàn
    Phường Long Tâm
    Phường Phước Trung
    Phường Long Hương
    Phường Kim Dinh
    Xã Hòa Long
    Xã Bàu Chinh
    Thị trấn Ngãi Giao
    Xã Bình Ba
    Xã Suối Nghệ
    Xã Bình Giã
    Xã Xà Bang
    Xã Cù Bị
    Xã Láng Lớn
    Xã Suối Rao
    Xã Đá Bạc
    Thị trấn Phước Bửu
    Xã Xuyên Mộc
    Xã Bông Trang
    Xã Bàu Lâm
    Xã Hòa Hưng
    Xã Bưng Riềng
    Thị trấn Long Điền
    Thị trấn Long Hải
    Xã Phước Tỉnh
    Thị trấn Đất Đỏ
    Xã Phước Long Thọ
    Xã Phước Hội
    Thị trấn Phước Hải
    Xã Láng Dài
    Phường Tân Hải
    Phường Tân Phước
    Phường Mỹ Xuân
    Xã Sông Xoài
    Phường Hắc Dịch
    Xã Châu Pha
    Xã Tóc Tiên
    Phường Đa Kao
    Phường Bến Nghé
    Phường Bến Thành
    Phường Nguyễn Thái Bình
    Phường Cầu Ông Lãnh
    Phường Cô Giang
    Phường Nguyễn Cư Trinh
    Phường Cầu Kho
    Phường Thạnh Xuân
    Phường Thạnh Lộc
    Phường Thới An
    Phường Tân Chánh Hiệp
    Phường An Phú Đông
    Phường Tân Thới Hiệp
    Phường Trung Mỹ Tây
    Phường Tân Hưng Thuận
    Phường Đông Hưng Thuận
    Phường Tân Thới Nhất
    Phường 15
    Phường 17
    Phường 16
    Phường 14
    Phường 13
    Phường 27
    Phường 26
    Phường 25
    Phường 19
    Phường 22
    Phường 28
    Phường Tân Sơn Nhì
    Phường Tây Thạnh
    Phường Sơn Kỳ
    Phường Tân Quý
    Phường Phú Thọ Hòa
    Phường Phú Trung
    Phường Hòa Thạnh
    Phường Tân Thới Hòa
    Phường Linh Xuân
    Phường Bình Chiểu
    Phường Linh Trung
    Phường Tam Bình
    Phường Tam Phú
    Phường Hiệp Bình Phước
    Phường Hiệp Bình Chánh
    Phường Linh Chiểu
    Phường Linh Tây
    Phường Linh Đông
    Phường Bình Thọ
    Phường Trường Thọ
    Phường Long Thạnh Mỹ
    Phường Hiệp Phú
    Phường Tăng Nhơn Phú A
    Phường Tăng Nhơn Phú B
    Phường Phước Long B
    Phường Phước Long A
    Phường Trường Thạnh
    Phường Long Trường
    Phường Phú Hữu
    Phường Thảo Điền
    Phường An Khánh
    Phường Bình Trưng Đông
    Phường Bình Trưng Tây
    Phường Cát Lái
    Phường Thạnh Mỹ Lợi
    Phường An Lợi Đông
    Phường Thủ Thiêm
    Phường Võ Thị Sáu
    Phường 18
    Phường Rạch Ông
    Phường Hưng Phú
    Phường Xóm Củi
    Phường Bình Hưng Hòa
    Phường Bình Hưng Hòa A
    Phường Bình Hưng Hòa B
    Phường Bình Trị Đông
    Phường Bình Trị Đông A
    Phường Bình Trị Đông B
    Phường Tân Tạo
    Phường Tân Tạo A
    Phường An Lạc A
    Phường Tân Thuận Đông
    Phường Tân Thuận Tây
    Phường Tân Kiểng
    Phường Tân Quy
    Phường Phú Thuận
    Thị trấn Củ Chi
    Xã Phú Mỹ Hưng
    Xã Trung Lập Thượng
    Xã An Nhơn Tây
    Xã Nhuận Đức
    Xã Phạm Văn Cội
    Xã Phú Hòa Đông
    Xã Trung Lập Hạ
    Xã Tân An Hội
    Xã Phước Vĩnh An
    Xã Thái Mỹ
    Xã Tân Thạnh Tây
    Xã Tân Thạnh Đông
    Xã Tân Phú Trung
    Xã Tân Thông Hội
    Thị trấn Hóc Môn
    Xã Nhị Bình
    Xã Đông Thạnh
    Xã Tân Thới Nhì
    Xã Thới Tam Thôn
    Xã Xuân Thới Sơn
    Xã Xuân Thới Đông
    Xã Trung Chánh
    Xã Xuân Thới Thượng
    Xã Bà Điểm
    Thị trấn Tân Túc
    Xã Phạm Văn Hai
    Xã Vĩnh Lộc A
    Xã Vĩnh Lộc B
    Xã Lê Minh Xuân
    Xã Tân Nhựt
    Xã Tân Kiên
    Xã Bình Hưng
    Xã An Phú Tây
    Xã Đa Phước
    Xã Tân Quý Tây
    Xã Qui Đức
    Thị trấn Nhà Bè
    Xã Phước Kiển
    Xã Nhơn Đức
    Xã Long Thới
    Xã Hiệp Phước
    Thị trấn Cần Thạnh
    Xã Bình Khánh
    Xã Tam Thôn Hiệp
    Xã An Thới Đông
    Xã Thạnh An
    Xã Lý Nhơn
    Phường Tân Khánh
    Xã Hướng Thọ Phú
    Xã Nhơn Thạnh Trung
    Xã Lợi Bình Nhơn
    Xã Bình Tâm
    Phường Khánh Hậu
    Xã An Vĩnh Ngãi
    Xã Thạnh Trị
    Xã Tuyên Thạnh
    Xã Thạnh Hưng
    Thị trấn Tân Hưng
    Xã Hưng Hà
    Xã Hưng Điền B
    Xã Hưng Điền
    Xã Hưng Thạnh
    Xã Vĩnh Châu B
    Xã Vĩnh Đại
    Xã Vĩnh Châu A
    Xã Vĩnh Bửu
    Thị trấn Vĩnh Hưng
    Xã Hưng Điền A
    Xã Khánh Hưng
    Xã Thái Trị
    Xã Vĩnh Trị
    Xã Thái Bình Trung
    Xã Vĩnh Bình
    Xã Tuyên Bình
    Xã Tuyên Bình Tây
    Xã Bình Hòa Tây
    Xã Bình Hòa Trung
    Xã Bình Hòa Đông
    Thị trấn Bình Phong Thạnh
    Thị trấn Tân Thạnh
    Xã Bắc Hòa
    Xã Hậu Thạnh Tây
    Xã Nhơn Hòa Lập
    Xã Hậu Thạnh Đông
    Xã Nhơn Hòa
    Xã Kiến Bình
    Xã Nhơn Ninh
    Thị trấn Thạnh Hóa
    Xã Thuận Bình
    Xã Thạnh Phước
    Xã Thuận Nghĩa Hòa
    Xã Thủy Đông
    Xã Thủy Tây
    Xã Tân Tây
    Thị trấn Đông Thành
    Xã Mỹ Quý Đông
    Xã Mỹ Thạnh Bắc
    Xã Mỹ Quý Tây
    Xã Mỹ Thạnh Tây
    Xã Mỹ Thạnh Đông
    Xã Bình Hòa Bắc
    Xã Bình Hòa Hưng
    Xã Bình Hòa Nam
    Xã Mỹ Bình
    Thị trấn Hậu Nghĩa
    Thị trấn Hiệp Hòa
    Thị trấn Đức Hòa
    Xã Lộc Giang
    Xã Đức Lập Thượng
    Xã Đức Lập Hạ
    Xã Mỹ Hạnh Bắc
    Xã Đức Hòa Thượng
    Xã Hòa Khánh Tây
    Xã Hòa Khánh Đông
    Xã Mỹ Hạnh Nam
    Xã Hòa Khánh Nam
    Xã Đức Hòa Đông
    Xã Đức Hòa Hạ
    Xã Hựu Thạnh
    Thị trấn Bến Lức
    Xã Thạnh Lợi
    Xã Lương Bình
    Xã Thạnh Hòa
    Xã Lương Hòa
    Xã Tân Bửu
    Xã Bình Đức
    Xã Phước Lợi
    Xã Nhựt Chánh
    Thị trấn Thủ Thừa
    Xã Long Thạnh
    Xã Mỹ Lạc
    Xã Nhị Thành
    Xã Mỹ Phú
    Thị trấn Tân Trụ
    Xã Quê Mỹ Thạnh
    Xã Lạc Tấn
    Xã Bình Trinh Đông
    Xã Tân Phước Tây
    Xã Bình Tịnh
    Xã Nhựt Ninh
    Thị trấn Cần Đước
    Xã Long Trạch
    Xã Long Khê
    Xã Long Định
    Xã Phước Vân
    Xã Long Cang
    Xã Mỹ Lệ
    Xã Tân Lân
    Xã Phước Tuy
    Xã Long Hựu Đông
    Xã Tân Ân
    Xã Long Hựu Tây
    Xã Tân Chánh
    Thị trấn Cần Giuộc
    Xã Phước Lý
    Xã Long Hậu
    Xã Phước Lại
    Xã Phước Lâm
    Xã Thuận Thành
    Xã Phước Vĩnh Tây
    Xã Phước Vĩnh Đông
    Xã Long Phụng
    Xã Tân Tập
    Thị trấn Tầm Vu
    Xã Bình Quới
    Xã Phú Ngãi Trị
    Xã Vĩnh Công
    Xã Thuận Mỹ
    Xã Phước Tân Hưng
    Xã Thanh Phú Long
    Xã Dương Xuân Hội
    Xã An Lục Long
    Xã Long Trì
    Xã Thanh Vĩnh Đông
    Xã Đạo Thạnh
    Xã Tân Mỹ Chánh
    Xã Thới Sơn
    Phường Long Hưng
    Phường Long Thuận
    Phường Long Chánh
    Phường Long Hòa
    Xã Bình Xuân
    Xã Mỹ Phước Tây
    Xã Mỹ Hạnh Đông
    Xã Mỹ Hạnh Trung
    Phường Nhị Mỹ
    Xã Nhị Quý
    Xã Phú Quý
    Thị trấn Mỹ Phước
    Xã Tân Hòa Đông
    Xã Thạnh Mỹ
    Xã Tân Hòa Thành
    Xã Tân Lập 1
    Xã Tân Hòa Tây
    Xã Tân Lập 2
    Xã Phước Lập
    Thị trấn Cái Bè
    Xã Hậu Mỹ Bắc B
    Xã Hậu Mỹ Bắc A
    Xã Hậu Mỹ Trinh
    Xã Hậu Mỹ Phú
    Xã Mỹ Lợi B
    Xã Thiện Trung
    Xã Mỹ Hội
    Xã Mỹ Lợi A
    Xã Thiện Trí
    Xã Mỹ Đức Đông
    Xã Mỹ Đức Tây
    Xã Đông Hòa Hiệp
    Xã An Thái Đông
    Xã An Thái Trung
    Xã An Hữu
    Xã Thạnh Lộc
    Xã Mỹ Thành Bắc
    Xã Mỹ Thành Nam
    Thị trấn Bình Phú
    Xã Long Tiên
    Xã Hiệp Đức
    Xã Long Trung
    Xã Hội Xuân
    Xã Tam Bình
    Thị trấn Tân Hiệp
    Xã Tân Hội Đông
    Xã Tân Lý Đông
    Xã Thân Cửu Nghĩa
    Xã Điềm Hy
    Xã Bình Trưng
    Xã Bàn Long
    Xã Song Thuận
    Xã Phú Phong
    Thị trấn Chợ Gạo
    Xã Hòa Tịnh
    Xã Mỹ Tịnh An
    Xã Tân Bình Thạnh
    Xã Phú Kiết
    Xã Lương Hòa Lạc
    Xã Quơn Long
    Xã Bình Phục Nhứt
    Xã Đăng Hưng Phước
    Xã Tân Thuận Bình
    Xã Song Bình
    Xã Bình Phan
    Xã Long Bình Điền
    Xã An Thạnh Thủy
    Xã Hòa Định
    Xã Bình Ninh
    Thị trấn Vĩnh Bình
    Xã Đồng Thạnh
    Xã Bình Nhì
    Xã Yên Luông
    Xã Thạnh Nhựt
    Xã Vĩnh Hựu
    Thị trấn Tân Hòa
    Xã Tăng Hòa
    Xã Gia Thuận
    Thị trấn Vàm Láng
    Xã Kiểng Phước
    Xã Bình Ân
    Xã Tân Điền
    Xã Bình Nghị
    Xã Tân Thới
    Xã Tân Thạnh
    Phường Phú Khương
    Phường An Hội
    Xã Mỹ Thạnh An
    Xã Nhơn Thạnh
    Xã Tân Thạch
    Xã Quới Sơn
    Xã Phú Đức
    Xã Thành Triệu
    Xã Quới Thành
    Xã Tiên Long
    Xã Tường Đa
    Xã Hữu Định
    Thị trấn Tiên Thủy
    Thị trấn Chợ Lách
    Xã Phú Phụng
    Xã Hòa Nghĩa
    Xã Tân Thiềng
    Xã Hưng Khánh Trung B
    Thị trấn Mỏ Cày
    Xã Định Thủy
    Xã Đa Phước Hội
    Xã Thành Thới B
    Xã An Thới
    Xã Thành Thới A
    Xã Ngãi Đăng
    Xã Hương Mỹ
    Thị trấn Giồng Trôm
    Xã Châu Hòa
    Xã Lương Quới
    Xã Thuận Điền
    Xã Phước Long
    Xã Hưng Phong
    Xã Long Mỹ
    Xã Tân Hào
    Xã Tân Lợi Thạnh
    Xã Thạnh Phú Đông
    Xã Hưng Nhượng
    Xã Hưng Lễ
    Thị trấn Bình Đại
    Xã Vang Quới Tây
    Xã Vang Quới Đông
    Xã Châu Hưng
    Xã Định Trung
    Xã Thới Lai
    Xã Bình Thới
    Xã Đại Hòa Lộc
    Xã Thới Thuận
    Thị trấn Ba Tri
    Xã Bảo Thạnh
    Xã An Phú Trung
    Xã Mỹ Nhơn
    Xã Phước Ngãi
    Xã An Ngãi Trung
    Xã Phú Lễ
    Xã An Bình Tây
    Xã An Ngãi Tây
    Xã An Hòa Tây
    Thị trấn Tiệm Tôm
    Thị trấn Thạnh Phú
    Xã Phú Khánh
    Xã Đại Điền
    Xã Quới Điền
    Xã Thới Thạnh
    Xã Hòa Lợi
    Xã An Điền
    Xã An Thuận
    Xã An Qui
    Xã Thạnh Hải
    Xã Giao Thạnh
    Xã Thạnh Phong
    Xã Hưng Khánh Trung A
    Xã Thạnh Ngãi
    Xã Tân Phú Tây
    Thị trấn Phước Mỹ Trung
    Xã Tân Thành Bình
    Xã Tân Thanh Tây
    Xã Nhuận Phú Tân
    Xã Khánh Thạnh Tân
    Thị trấn Càng Long
    Xã Mỹ Cẩm
    Xã An Trường A
    Xã An Trường
    Xã Huyền Hội
    Xã Phương Thạnh
    Xã Đại Phúc
    Xã Nhị Long Phú
    Xã Nhị Long
    Xã Đức Mỹ
    Thị trấn Cầu Kè
    Xã Hòa Ân
    Xã Châu Điền
    Xã An Phú Tân
    Xã Hòa Tân
    Xã Ninh Thới
    Xã Tam Ngãi
    Xã Thông Hòa
    Thị trấn Tiểu Cần
    Thị trấn Cầu Quan
    Xã Hiếu Tử
    Xã Hiếu Trung
    Xã Hùng Hòa
    Xã Tân Hùng
    Xã Tập Ngãi
    Xã Ngãi Hùng
    Xã Lương Hòa A
    Xã Song Lộc
    Xã Nguyệt Hóa
    Xã Phước Hảo
    Xã Hưng Mỹ
    Thị trấn Cầu Ngang
    Thị trấn Mỹ Long
    Xã Mỹ Long Bắc
    Xã Mỹ Long Nam
    Xã Vinh Kim
    Xã Kim Hòa
    Xã Nhị Trường
    Xã Hiệp Mỹ Đông
    Xã Hiệp Mỹ Tây
    Xã Thạnh Hòa Sơn
    Thị trấn Trà Cú
    Thị trấn Định An
    Xã Tập Sơn
    Xã An Quảng Hữu
    Xã Lưu Nghiệp Anh
    Xã Ngãi Xuyên
    Xã Hàm Giang
    Xã Hàm Tân
    Xã Ngọc Biên
    Xã Đôn Xuân
    Xã Đôn Châu
    Xã Ngũ Lạc
    Xã Long Toàn
    Xã Long Hữu
    Xã Dân Thành
    Xã Trường Long Hòa
    Phường Tân Ngãi
    Phường Tân Hội
    Xã Đồng Phú
    Xã Bình Hòa Phước
    Xã Tân Hạnh
    Thị trấn Long Hồ
    Xã Phú Quới
    Xã Thạnh Quới
    Xã Mỹ Phước
    Xã Nhơn Phú
    Thị trấn Cái Nhum
    Xã Chánh An
    Xã Tân Long Hội
    Thị trấn Vũng Liêm
    Xã Tân Quới Trung
    Xã Quới Thiện
    Xã Quới An
    Xã Tân An Luông
    Xã Trung Thành Tây
    Xã Trung Hiệp
    Xã Hiếu Phụng
    Xã Trung Thành Đông
    Xã Trung Hiếu
    Xã Trung Ngãi
    Xã Hiếu Thuận
    Xã Hiếu Nhơn
    Xã Hiếu Thành
    Xã Hiếu Nghĩa
    Thị trấn Tam Bình
    Xã Hậu Lộc
    Xã Song Phú
    Xã Long Phú
    Xã Mỹ Thạnh Trung
    Xã Loan Mỹ
    Xã Ngãi Tứ
    Phường Cái Vồn
    Phường Thành Phước
    Xã Đông Bình
    Phường Đông Thuận
    Thị trấn Trà Ôn
    Xã Nhơn Bình
    Xã Thới Hòa
    Xã Trà Côn
    Xã Hựu Thành
    Xã Vĩnh Xuân
    Xã Thuận Thới
    Xã Lục Sĩ Thành
    Xã Tích Thiện
    Xã Thành Trung
    Xã Tân An Thạnh
    Xã Tân Lược
    Xã Nguyễn Văn Thảnh
    Thị trấn Tân Quới
    Phường Mỹ Ngãi
    Xã Mỹ Trà
    Phường Mỹ Phú
    Xã Tân Thuận Tây
    Xã Tân Thuận Đông
    Xã Tịnh Thới
    Xã Tân Khánh Đông
    Phường Tân Quy Đông
    Xã Tân Quy Tây
    Xã Tân Phú Đông
    Phường An Bình B
    Phường An Bình A
    Thị trấn Sa Rài
    Xã Tân Hộ Cơ
    Xã Thông Bình
    Xã Tân Thành A
    Xã Tân Thành B
    Xã Tân Công Chí
    Xã Thường Phước 1
    Xã Thường Thới Hậu A
    Thị trấn Thường Thới Tiền
    Xã Thường Phước 2
    Xã Thường Lạc
    Xã Long Khánh A
    Xã Long Khánh B
    Xã Phú Thuận B
    Xã Phú Thuận A
    Thị trấn Tràm Chim
    Xã Tân Công Sính
    Xã Phú Hiệp
    Xã Phú Thành B
    Xã Phú Ninh
    Xã Phú Thành A
    Thị trấn Mỹ An
    Xã Tân Kiều
    Xã Mỹ Quý
    Xã Mỹ Đông
    Xã Đốc Binh Kiều
    Xã Láng Biển
    Thị trấn Mỹ Thọ
    Xã Gáo Giồng
    Xã Phương Thịnh
    Xã Ba Sao
    Xã Phương Trà
    Xã Nhị Mỹ
    Xã Tân Hội Trung
    Xã Bình Hàng Trung
    Xã Mỹ Xương
    Xã Bình Hàng Tây
    Xã Tân Quới
    Xã An Phong
    Xã Bình Tấn
    Xã Tân Huề
    Thị trấn Lấp Vò
    Xã Mỹ An Hưng A
    Xã Mỹ An Hưng B
    Xã Tân Khánh Trung
    Xã Long Hưng A
    Xã Long Hưng B
    Xã Định Yên
    Xã Hội An Đông
    Xã Bình Thạnh Trung
    Thị trấn Lai Vung
    Xã Long Thắng
    Xã Vĩnh Thới
    Xã Phong Hòa
    Thị trấn Cái Tàu Hạ
    Xã Tân Nhuận Đông
    Xã An Phú Thuận
    Xã Phú Hựu
    Phường Mỹ Long
    Phường Mỹ Xuyên
    Phường Bình Đức
    Phường Bình Khánh
    Phường Mỹ Quý
    Phường Mỹ Thới
    Phường Mỹ Thạnh
    Phường Mỹ Hòa
    Xã Mỹ Khánh
    Xã Mỹ Hòa Hưng
    Phường Châu Phú B
    Phường Châu Phú A
    Phường Vĩnh Mỹ
    Phường Núi Sam
    Phường Vĩnh Nguơn
    Xã Vĩnh Tế
    Xã Vĩnh Châu
    Thị trấn An Phú
    Thị trấn Long Bình
    Xã Quốc Thái
    Xã Vĩnh Lộc
    Xã Vĩnh Hậu
    Xã Vĩnh Trường
    Xã Vĩnh Hội Đông
    Thị trấn Đa Phước
    Phường Long Thạnh
    Phường Long Châu
    Xã Vĩnh Xương
    Phường Long Phú
    Xã Phú Vĩnh
    Xã Lê Chánh
    Thị trấn Phú Mỹ
    Thị trấn Chợ Vàm
    Xã Hiệp Xương
    Xã Bình Thạnh Đông
    Thị trấn Cái Dầu
    Xã Ô Long Vĩ
    Thị trấn Vĩnh Thạnh Trung
    Xã Thạnh Mỹ Tây
    Xã Bình Thủy
    Xã Đào Hữu Cảnh
    Phường Nhà Bàng
    Phường Núi Voi
    Phường Thới Sơn
    Phường Tịnh Biên
    Xã Văn Giáo
    Xã An Hảo
    Thị trấn Tri Tôn
    Thị trấn Ba Chúc
    Xã Lạc Quới
    Xã Lê Trì
    Xã Vĩnh Gia
    Xã Vĩnh Phước
    Xã Châu Lăng
    Xã Lương Phi
    Xã Lương An Trà
    Xã Tà Đảnh
    Xã Núi Tô
    Xã An Tức
    Xã Tân Tuyến
    Xã Ô Lâm
    Xã Cần Đăng
    Xã Vĩnh Hanh
    Xã Hòa Bình Thạnh
    Xã Vĩnh Nhuận
    Thị trấn Chợ Mới
    Thị trấn Mỹ Luông
    Xã Kiến An
    Xã Mỹ Hội Đông
    Xã Long Điền A
    Xã Tấn Mỹ
    Xã Long Điền B
    Xã Long Kiến
    Xã Bình Phước Xuân
    Xã An Thạnh Trung
    Thị trấn Hội An
    Thị trấn Núi Sập
    Thị trấn Óc Eo
    Xã Vĩnh Trạch
    Xã Vĩnh Chánh
    Xã Định Mỹ
    Xã Mỹ Phú Đông
    Xã Vọng Đông
    Xã Vĩnh Khánh
    Xã Thoại Giang
    Xã Vọng Thê
    Phường Vĩnh Thanh
    Phường Vĩnh Quang
    Phường Vĩnh Hiệp
    Phường Vĩnh Thanh Vân
    Phường Vĩnh Lạc
    Phường Rạch Sỏi
    Phường Vĩnh Lợi
    Phường Vĩnh Thông
    Xã Phi Thông
    Phường Tô Châu
    Phường Đông Hồ
    Phường Bình San
    Phường Pháo Đài
    Phường Mỹ Đức
    Xã Tiên Hải
    Xã Thuận Yên
    Thị trấn Kiên Lương
    Xã Kiên Bình
    Xã Hòa Điền
    Xã Hòn Nghệ
    Thị trấn Hòn Đất
    Xã Nam Thái Sơn
    Xã Mỹ Hiệp Sơn
    Xã Sơn Kiên
    Xã Lình Huỳnh
    Xã Thổ Sơn
    Xã Mỹ Lâm
    Xã Tân Hiệp B
    Xã Thạnh Đông B
    Xã Tân Hiệp A
    Xã Thạnh Đông A
    Thị trấn Minh Lương
    Xã Mong Thọ A
    Xã Mong Thọ B
    Xã Mong Thọ
    Xã Giục Tượng
    Xã Vĩnh Hòa Hiệp
    Xã Vĩnh Hòa Phú
    Thị trấn Giồng Riềng
    Xã Bàn Thạch
    Xã Bàn Tân Định
    Xã Ngọc Thành
    Xã Ngọc Chúc
    Xã Ngọc Thuận
    Thị trấn Gò Quao
    Xã Vĩnh Hòa Hưng Bắc
    Xã Thới Quản
    Xã Thủy Liễu
    Xã Vĩnh Hòa Hưng Nam
    Xã Vĩnh Phước A
    Xã Vĩnh Phước B
    Xã Vĩnh Tuy
    Xã Vĩnh Thắng
    Thị trấn Thứ Ba
    Xã Tây Yên
    Xã Tây Yên A
    Xã Nam Yên
    Xã Hưng Yên
    Xã Nam Thái A
    Xã Đông Thái
    Thị trấn Thứ Mười Một
    Xã Đông Hưng A
    Xã Đông Hưng B
    Xã Vân Khánh
    Xã Vân Khánh Đông
    Xã Vân Khánh Tây
    Thị trấn Vĩnh Thuận
    Xã Vĩnh Bình Bắc
    Xã Vĩnh Bình Nam
    Xã Phong Đông
    Phường Dương Đông
    Phường An Thới
    Xã Cửa Cạn
    Xã Gành Dầu
    Xã Cửa Dương
    Xã Dương Tơ
    Xã Bãi Thơm
    Xã Thổ Châu
    Xã Hòn Tre
    Xã Lại Sơn
    Xã Nam Du
    Xã Thạnh Yên
    Xã Thạnh Yên A
    Xã An Minh Bắc
    Xã Hòa Chánh
    Xã Minh Thuận
    Xã Vĩnh Điều
    Xã Tân Khánh Hòa
    Phường Cái Khế
    Phường Thới Bình
    Phường Xuân Khánh
    Phường Hưng Lợi
    Phường Châu Văn Liêm
    Phường Thới Long
    Phường Phước Thới
    Phường Trường Lạc
    Phường Bình Thủy
    Phường Trà An
    Phường Trà Nóc
    Phường Thới An Đông
    Phường Bùi Hữu Nghĩa
    Phường Long Tuyền
    Phường Lê Bình
    Phường Hưng Thạnh
    Phường Ba Láng
    Phường Thường Thạnh
    Phường Thốt Nốt
    Phường Thới Thuận
    Phường Tân Lộc
    Phường Trung Nhứt
    Phường Thạnh Hòa
    Phường Trung Kiên
    Phường Thuận Hưng
    Thị trấn Thạnh An
    Xã Vĩnh Trinh
    Xã Thạnh Tiến
    Xã Thạnh Thắng
    Xã Trung Thạnh
    Xã Trung Hưng
    Thị trấn Cờ Đỏ
    Xã Thới Hưng
    Xã Đông Hiệp
    Xã Đông Thắng
    Xã Thới Đông
    Xã Thới Xuân
    Thị trấn Phong Điền
    Xã Nhơn Ái
    Xã Trường Long
    Xã Nhơn Nghĩa
    Thị trấn Thới Lai
    Xã Đông Thuận
    Xã Thới Tân
    Xã Trường Thắng
    Xã Định Môn
    Xã Trường Xuân A
    Xã Trường Xuân B
    Phường I
    Phường III
    Phường IV
    Phường V
    Phường VII
    Xã Vị Tân
    Xã Hỏa Lựu
    Xã Hỏa Tiến
    Phường Ngã Bảy
    Phường Lái Hiếu
    Phường Hiệp Lợi
    Xã Đại Thành
    Thị trấn Một Ngàn
    Thị trấn Bảy Ngàn
    Xã Trường Long Tây
    Xã Trường Long A
    Xã Nhơn Nghĩa A
    Thị trấn Rạch Gòi
    Xã Thạnh Xuân
    Thị trấn Cái Tắc
    Xã Tân Phú Thạnh
    Thị trấn Ngã Sáu
    Thị trấn Mái Dầm
    Xã Đông Phước
    Xã Đông Phước A
    Thị trấn Kinh Cùng
    Thị trấn Cây Dương
    Xã Phụng Hiệp
    Xã Hòa Mỹ
    Xã Phương Bình
    Xã Hiệp Hưng
    Xã Tân Phước Hưng
    Thị trấn Búng Tàu
    Xã Phương Phú
    Thị trấn Nàng Mau
    Xã Vị Trung
    Xã Vị Thủy
    Xã Vị Thắng
    Xã Vĩnh Thuận Tây
    Xã Vĩnh Tường
    Xã Vị Đông
    Xã Vị Thanh
    Xã Vị Bình
    Xã Thuận Hưng
    Xã Vĩnh Thuận Đông
    Thị trấn Vĩnh Viễn
    Xã Vĩnh Viễn A
    Xã Lương Tâm
    Xã Lương Nghĩa
    Xã Xà Phiên
    Phường Trà Lồng
    Phường Bình Thạnh
    Phường Vĩnh Tường
    Xã Long Trị
    Xã Long Trị A
    Xã Hồ Đắc Kiện
    Xã Phú Tâm
    Xã Thiện Mỹ
    Thị trấn Kế Sách
    Thị trấn An Lạc Thôn
    Xã An Lạc Tây
    Xã Trinh Phú
    Xã Ba Trinh
    Xã Thới An Hội
    Xã Kế Thành
    Xã Kế An
    Xã Đại Hải
    Thị trấn Huỳnh Hữu Nghĩa
    Xã Hưng Phú
    Xã Mỹ Hương
    Xã Mỹ Tú
    Thị trấn Cù Lao Dung
    Xã An Thạnh 1
    Xã An Thạnh Tây
    Xã An Thạnh Đông
    Xã Đại Ân 1
    Xã An Thạnh 2
    Xã An Thạnh 3
    Xã An Thạnh Nam
    Thị trấn Long Phú
    Xã Song Phụng
    Thị trấn Đại Ngãi
    Xã Hậu Thạnh
    Xã Trường Khánh
    Xã Châu Khánh
    Thị trấn Mỹ Xuyên
    Xã Đại Tâm
    Xã Tham Đôn
    Xã Ngọc Đông
    Xã Hòa Tú 1
    Xã Gia Hòa 1
    Xã Ngọc Tố
    Xã Gia Hòa 2
    Xã Hòa Tú 2
    Xã Vĩnh Quới
    Xã Mỹ Quới
    Thị trấn Hưng Lợi
    Xã Lâm Tân
    Xã Lâm Kiết
    Xã Tuân Tức
    Phường Khánh Hòa
    Xã Lạc Hòa
    Xã Lai Hòa
    Xã Đại Ân 2
    Thị trấn Trần Đề
    Xã Liêu Tú
    Xã Lịch Hội Thượng
    Thị trấn Lịch Hội Thượng
    Xã Trung Bình
    Xã Tài Văn
    Xã Viên An
    Xã Thạnh Thới An
    Xã Thạnh Thới Thuận
    Xã Viên Bình
    Phường Nhà Mát
    Xã Vĩnh Trạch Đông
    Xã Hiệp Thành
    Thị trấn Ngan Dừa
    Xã Ninh Quới
    Xã Ninh Quới A
    Xã Ninh Thạnh Lợi A
    Xã Ninh Thạnh Lợi
    Thị trấn Phước Long
    Xã Vĩnh Phú Đông
    Xã Vĩnh Phú Tây
    Xã Phong Thạnh Tây A
    Xã Phong Thạnh Tây B
    Xã Vĩnh Hưng A
    Thị trấn Châu Hưng
    Xã Châu Hưng A
    Xã Hưng Hội
    Xã Châu Thới
    Phường Hộ Phòng
    Xã Phong Thạnh Đông
    Phường Láng Tròn
    Xã Phong Tân
    Xã Phong Thạnh A
    Xã Phong Thạnh Tây
    Thị trấn Gành Hào
    Xã Long Điền Đông
    Xã Long Điền Đông A
    Xã Long Điền
    Xã Long Điền Tây
    Xã Điền Hải
    Xã An Trạch
    Xã An Trạch A
    Xã An Phúc
    Xã Định Thành A
    Thị trấn Hòa Bình
    Xã Minh Diệu
    Xã Vĩnh Mỹ B
    Xã Vĩnh Hậu A
    Xã Vĩnh Mỹ A
    Phường Tân Xuyên
    Xã An Xuyên
    Xã Tắc Vân
    Xã Lý Văn Lâm
    Thị trấn U Minh
    Xã Khánh Thuận
    Xã Khánh Tiến
    Xã Nguyễn Phích
    Xã Khánh Lâm
    Thị trấn Thới Bình
    Xã Biển Bạch
    Xã Tân Bằng
    Xã Trí Phải
    Xã Trí Lực
    Xã Biển Bạch Đông
    Xã Thới Bình
    Xã Tân Lộc Bắc
    Xã Tân Lộc Đông
    Xã Hồ Thị Kỷ
    Thị trấn Trần Văn Thời
    Thị trấn Sông Đốc
    Xã Khánh Bình Tây Bắc
    Xã Khánh Bình Tây
    Xã Trần Hợi
    Xã Khánh Lộc
    Xã Khánh Bình Đông
    Xã Lợi An
    Xã Phong Điền
    Xã Phong Lạc
    Thị trấn Cái Nước
    Xã Lương Thế Trân
    Xã Đông Thới
    Xã Tân Hưng Đông
    Xã Trần Thới
    Thị trấn Đầm Dơi
    Xã Tạ An Khương
    Xã Tạ An Khương Đông
    Xã Trần Phán
    Xã Tạ An Khương Nam
    Xã Tân Duyệt
    Xã Quách Phẩm Bắc
    Xã Quách Phẩm
    Xã Ngọc Chánh
    Xã Nguyễn Huân
    Thị trấn Năm Căn
    Xã Hàm Rồng
    Xã Hiệp Tùng
    Xã Đất Mới
    Xã Lâm Hải
    Xã Hàng Vịnh
    Xã Tam Giang Đông
    Thị trấn Cái Đôi Vàm
    Xã Việt Thắng
    Xã Tân Hưng Tây
    Xã Rạch Chèo
    Xã Nguyễn Việt Khái
    Xã Tam Giang Tây
    Xã Tân Ân Tây
    Xã Viên An Đông
    Thị trấn Rạch Gốc
    Xã Đất Mũi
    Phường Hoàn Kiếm
    Phường Tây Hồ
    Phường Cầu Giấy
    Phường Láng
    Phường Văn Miếu - Quốc Tử Giám
    Phường Hoàng Mai
    Phường Thanh Xuân
    Xã Sóc Sơn
    Xã Nội Bài
    Xã Đông Anh
    Xã Thư Lâm
    Phường Từ Liêm
    Xã Thanh Trì
    Phường Thanh Liệt
    Xã Đại Thanh
    Xã Nam Phù
    Xã Yên Xuân
    Phường Hà Đông
    Phường Sơn Tây
    Phường Tùng Thiện
    Xã Đoài Phương
    Xã Quảng Oai
    Xã Bất Bạt
    Xã Suối Hai
    Xã Ô Diên
    Xã Kiều Phú
    Xã Thạch Thất
    Xã Tây Phương
    Phường Chương Mỹ
    Xã Xuân Mai
    Xã Thanh Oai
    Xã Thường Tín
    Xã Thượng Phúc
    Xã Vân Đình
    Xã Ứng Thiên
    Xã Ứng Hòa
    Xã Hòa Xá
    Phường Hà Giang 2
    Phường Hà Giang 1
    Xã Phố Bảng
    Xã Mèo Vạc
    Xã Yên Minh
    Xã Vị Xuyên
    Xã Bắc Mê
    Xã Hoàng Su Phì
    Xã Bắc Quang
    Xã Nà Hang
    Xã Lâm Bình
    Xã Chiêm Hóa
    Xã Hàm Yên
    Xã Bình Ca
    Phường Thục Phán
    Phường Nùng Trí Cao
    Xã Bảo Lạc
    Xã Thông Nông
    Xã Hà Quảng
    Xã Trà Lĩnh
    Xã Hạ Lang
    Xã Quảng Uyên
    Xã Phục Hòa
    Xã Nguyên Bình
    Xã Tĩnh Túc
    Xã Thạch An
    Phường Bắc Kạn
    Xã Ba Bể
    Xã Chợ Rã
    Xã Thượng Minh
    Xã Nà Phặc
    Xã Ngân Sơn
    Xã Phủ Thông
    Xã Vĩnh Thông
    Xã Bạch Thông
    Xã Chợ Đồn
    Xã Chợ Mới
    Xã Na Rì
    Phường Sông Công
    Phường Bá Xuyên
    Xã Trại Cau
    Xã Đồng Hỷ
    Phường Linh Sơn
    Xã Võ Nhai
    Xã Thần Sa
    Xã Đại Từ
    Xã Quân Chu
    Phường Phúc Thuận
    Phường Phổ Yên
    Phường Vạn Xuân
    Phường Cam Đường
    Xã Bát Xát
    Xã Mường Khương
    Xã Si Ma Cai
    Xã Bắc Hà
    Xã Phong Hải
    Xã Tằng Loỏng
    Xã Văn Bàn
    Xã Khánh Yên
    Phường Yên Bái
    Phường Văn Phú
    Xã Lục Yên
    Xã Mậu A
    Xã Châu Quế
    Xã Mù Cang Chải
    Phường Âu Lâu
    Xã Tà Xi Láng
    Xã Văn Chấn
    Xã Thác Bà
    Phường Điện Biên Phủ
    Phường Mường Lay
    Xã Mường Chà
    Xã Tủa Chùa
    Xã Sáng Nhè
    Xã Tuần Giáo
    Xã Mường Ảng
    Xã Sìn Hồ
    Xã Phong Thổ
    Xã Than Uyên
    Xã Tân Uyên
    Xã Quỳnh Nhai
    Xã Thuận Châu
    Xã Mường É
    Xã Mường La
    Xã Bắc Yên
    Xã Phù Yên
    Phường Mộc Châu
    Xã Yên Châu
    Xã Sông Mã
    Xã Đà Bắc
    Xã Đức Nhàn
    Xã Quy Đức
    Xã Nật Sơn
    Xã Mường Động
    Xã Hợp Kim
    Xã Mường Thàng
    Xã Mường Bi
    Xã Mai Châu
    Xã Tân Mai
    Xã Mường Vang
    Xã Yên Thủy
    Xã Lạc Thủy
    Phường Việt Trì
    Xã Hạ Hòa
    Xã Thanh Ba
    Xã Cẩm Khê
    Xã Vân Bán
    Xã Tam Nông
    Phường Vĩnh Yên
    Phường Phúc Yên
    Xã Lập Thạch
    Xã Tam Dương
    Xã Tam Dương Bắc
    Xã Hoàng An
    Xã Tam Đảo
    Xã Đại Đình
    Xã Bình Tuyền
    Xã Xuân Lãng
    Xã Tam Hồng
    Xã Thổ Tang
    Phường Lương Văn Tri
    Xã Thất Khê
    Xã Tràng Định
    Xã Bình Gia
    Xã Na Sầm
    Xã Văn Lãng
    Xã Đồng Đăng
    Phường Kỳ Lừa
    Xã Ba Sơn
    Xã Cao Lộc
    Xã Văn Quan
    Xã Hữu Lũng
    Xã Tuấn Sơn
    Xã Na Dương
    Phường Hạ Long
    Phường Móng Cái 2
    Phường Móng Cái 1
    Phường Móng Cái 3
    Phường Cẩm Phả
    Phường Uông Bí
    Phường Yên Tử
    Xã Bình Liêu
    Xã Quảng Hà
    Xã Ba Chẽ
    Đặc khu Vân Đồn
    Phường Đông Triều
    Phường Liên Hòa
    Đặc khu Cô Tô
    Phường Bắc Giang
    Xã Yên Thế
    Xã Bố Hạ
    Xã Nhã Nam
    Xã Lạng Giang
    Xã Kép
    Xã Lục Nam
    Xã Biển Động
    Xã Lục Ngạn
    Xã Sơn Động
    Xã Tây Yên Tử
    Phường Yên Dũng
    Phường Việt Yên
    Phường Vân Hà
    Phường Quế Võ
    Phường Đào Viên
    Phường Từ Sơn
    Phường Mão Điền
    Phường Song Liễu
    Xã Gia Bình
    Xã Nhân Thắng
    Phường Thành Đông
    Phường Hải Dương
    Phường Chí Linh
    Phường Chu Văn An
    Phường Trần Nhân Tông
    Xã Nam Sách
    Phường Kinh Môn
    Phường Bắc An Phụ
    Xã Nam An Phụ
    Phường Nhị Chiểu
    Phường Phạm Sư Mạnh
    Phường Trần Liễu
    Phường Nguyễn Đại Năng
    Xã Phú Thái
    Xã Hà Nam
    Xã Tuệ Tĩnh
    Xã Mao Điền
    Xã Kẻ Sặt
    Xã Đường An
    Xã Thượng Hồng
    Xã Trường Tân
    Xã Tứ Kỳ
    Xã Ninh Giang
    Xã Khúc Thừa Dụ
    Xã Thanh Miện
    Xã Nguyễn Lương Bằng
    Xã Bắc Thanh Miện
    Xã Nam Thanh Miện
    Phường Hồng Bàng
    Phường Lê Chân
    Phường Kiến An
    Phường Phù Liễn
    Phường Đồ Sơn
    Xã Việt Khê
    Phường Lê Ích Mộc
    Phường Nam Triệu
    Phường Thủy Nguyên
    Phường An Phong
    Phường Hồng An
    Xã Kiến Thụy
    Phường Dương Kinh
    Xã Nghi Dương
    Xã Kiến Minh
    Phường Nam Đồ Sơn
    Xã Kiến Hải
    Xã Vĩnh Bảo
    Xã Vĩnh Am
    Xã Nguyễn Bỉnh Khiêm
    Đặc khu Cát Hải
    Đặc khu Bạch Long Vĩ
    Phường Phố Hiến
    Phường Sơn Nam
    Xã Như Quỳnh
    Xã Văn Giang
    Phường Mỹ Hào
    Phường Thượng Hồng
    Phường Đường Hào
    Xã Ân Thi
    Xã Khoái Châu
    Xã Triệu Việt Vương
    Xã Châu Ninh
    Xã Tiên Hoa
    Phường Vũ Phúc
    Xã Quỳnh Phụ
    Xã A Sào
    Xã Minh Thọ
    Xã Phụ Dực
    Xã Đồng Bằng
    Xã Nguyễn Du
    Xã Quỳnh An
    Xã Ngự Thiên
    Xã Diên Hà
    Xã Thần Khê
    Xã Tiên La
    Xã Lê Quý Đôn
    Xã Bắc Đông Hưng
    Xã Bắc Tiên Hưng
    Xã Đông Tiên Hưng
    Xã Bắc Đông Quan
    Xã Tiên Hưng
    Xã Nam Tiên Hưng
    Xã Nam Đông Hưng
    Phường Trà Lý
    Xã Thái Thụy
    Xã Tây Thụy Anh
    Xã Bắc Thụy Anh
    Xã Đông Thụy Anh
    Xã Thụy Anh
    Xã Nam Thụy Anh
    Xã Bắc Thái Ninh
    Xã Tây Thái Ninh
    Xã Thái Ninh
    Xã Đông Thái Ninh
    Xã Nam Thái Ninh
    Xã Tiền Hải
    Xã Đông Tiền Hải
    Xã Đồng Châu
    Xã Tây Tiền Hải
    Xã Nam Tiền Hải
    Xã Kiến Xương
    Xã Vũ Thư
    Xã Thư Trì
    Xã Thư Vũ
    Xã Vũ Tiên
    Phường Phủ Lý
    Phường Phù Vân
    Phường Duy Tiên
    Phường Duy Hà
    Phường Tiên Sơn
    Phường Hà Nam
    Phường Kim Bảng
    Phường Nguyễn Úy
    Phường Kim Thanh
    Phường Tam Chúc
    Phường Lý Thường Kiệt
    Phường Liêm Tuyền
    Xã Liêm Hà
    Xã Thanh Liêm
    Xã Bình Lục
    Xã Lý Nhân
    Xã Nam Xang
    Xã Trần Thương
    Xã Vĩnh Trụ
    Xã Nhân Hà
    Xã Nam Lý
    Phường Nam Định
    Phường Thiên Trường
    Phường Đông A
    Phường Thành Nam
    Phường Mỹ Lộc
    Xã Vụ Bản
    Xã Ý Yên
    Xã Phong Doanh
    Xã Vũ Dương
    Xã Quỹ Nhất
    Xã Nam Trực
    Phường Vị Khê
    Phường Hồng Quang
    Xã Nam Minh
    Xã Nam Đồng
    Xã Cổ Lễ
    Xã Trực Ninh
    Xã Minh Thái
    Xã Ninh Cường
    Xã Giao Minh
    Xã Giao Thủy
    Xã Giao Hưng
    Xã Giao Hòa
    Xã Giao Bình
    Xã Giao Phúc
    Xã Giao Ninh
    Xã Hải Hậu
    Xã Hải Thịnh
    Phường Nam Hoa Lư
    Phường Tam Điệp
    Phường Yên Sơn
    Xã Nho Quan
    Xã Đại Hoàng
    Phường Tây Hoa Lư
    Phường Đông Hoa Lư
    Xã Phát Diệm
    Xã Yên Mô
    Phường Yên Thắng
    Phường Hạc Thành
    Phường Bỉm Sơn
    Xã Mường Lát
    Xã Hồi Xuân
    Xã Bá Thước
    Xã Quý Lương
    Xã Pù Luông
    Xã Ngọc Lặc
    Xã Cẩm Thủy
    Xã Hà Trung
    Xã Hà Long
    Xã Tống Sơn
    Xã Biện Thượng
    Xã Quý Lộc
    Xã Thọ Long
    Xã Sao Vàng
    Xã Thắng Lộc
    Xã Thường Xuân
    Xã Triệu Sơn
    Xã Thiệu Hóa
    Phường Đông Tiến
    Xã Hoằng Hóa
    Phường Nguyệt Viên
    Xã Vạn Lộc
    Xã Nga Sơn
    Xã Hồ Vương
    Xã Như Xuân
    Xã Như Thanh
    Xã Nông Cống
    Xã Trường Văn
    Phường Đông Quang
    Xã Lưu Vệ
    Phường Nam Sầm Sơn
    Phường Sầm Sơn
    Phường Tĩnh Gia
    Phường Đào Duy Từ
    Phường Nghi Sơn
    Phường Thành Vinh
    Phường Trường Vinh
    Phường Vinh Phú
    Phường Vinh Lộc
    Phường Cửa Lò
    Xã Mường Quàng
    Xã Quỳ Châu
    Xã Hùng Chân
    Xã Mường Xén
    Xã Tương Dương
    Xã Nghĩa Đàn
    Phường Tây Hiếu
    Xã Quỳ Hợp
    Xã Mường Ham
    Xã Mường Chọng
    Xã Quỳnh Anh
    Xã Mậu Thạch
    Xã Cam Phục
    Xã Con Cuông
    Xã Tiên Đồng
    Xã Thành Bình Thọ
    Xã Nhân Hòa
    Xã Anh Sơn Đông
    Xã Hùng Châu
    Xã Đức Châu
    Xã Diễn Châu
    Xã An Châu
    Xã Quang Đồng
    Xã Giai Lạc
    Xã Quan Thành
    Xã Hợp Minh
    Xã Đô Lương
    Xã Văn Hiến
    Xã Thuần Trung
    Xã Cát Ngạn
    Xã Hoa Quân
    Xã Bích Hào
    Xã Nghi Lộc
    Xã Thần Lĩnh
    Xã Văn Kiều
    Xã Trung Lộc
    Xã Đông Lộc
    Phường Vinh Hưng
    Xã Nam Đàn
    Xã Đại Huệ
    Xã Vạn An
    Xã Thiên Nhẫn
    Xã Hưng Nguyên
    Xã Hưng Nguyên Nam
    Xã Lam Thành
    Phường Thành Sen
    Phường Bắc Hồng Lĩnh
    Phường Nam Hồng Lĩnh
    Xã Tứ Mỹ
    Xã Đức Thọ
    Xã Đức Thịnh
    Xã Vũ Quang
    Xã Mai Hoa
    Xã Thượng Đức
    Xã Đan Hải
    Xã Tiên Điền
    Xã Can Lộc
    Xã Trường Lưu
    Xã Hương Khê
    Xã Hương Phố
    Xã Thạch Hà
    Xã Lộc Hà
    Xã Việt Xuyên
    Xã Toàn Lưu
    Xã Cẩm Xuyên
    Xã Thiên Cầm
    Phường Sông Trí
    Xã Kỳ Anh
    Phường Vũng Áng
    Phường Hoành Sơn
    Phường Đồng Thuận
    Phường Đồng Hới
    Xã Kim Điền
    Xã Đồng Lê
    Xã Tuyên Sơn
    Xã Tuyên Lâm
    Xã Tuyên Phú
    Xã Tuyên Hóa
    Xã Phú Trạch
    Xã Trung Thuần
    Xã Tân Gianh
    Phường Bắc Gianh
    Xã Nam Ba Đồn
    Xã Nam Gianh
    Xã Hoàn Lão
    Xã Phong Nha
    Xã Bố Trạch
    Xã Đông Trạch
    Xã Nam Trạch
    Xã Ninh Châu
    Xã Trường Ninh
    Xã Lệ Ninh
    Xã Lệ Thủy
    Xã Cam Hồng
    Xã Sen Ngư
    Xã Trường Phú
    Xã Kim Ngân
    Phường Đông Hà
    Phường Nam Đông Hà
    Phường Quảng Trị
    Xã Vĩnh Linh
    Xã Bến Quan
    Xã Vĩnh Hoàng
    Xã Cửa Tùng
    Xã Khe Sanh
    Xã Lao Bảo
    Xã Gio Linh
    Xã Cửa Việt
    Xã Bến Hải
    Xã Cồn Tiên
    Xã La Lay
    Xã Cam Lộ
    Xã Hiếu Giang
    Xã Triệu Phong
    Xã Nam Cửa Việt
    Xã Triệu Bình
    Xã Ái Tử
    Xã Diên Sanh
    Xã Vĩnh Định
    Xã Hải Lăng
    Xã Nam Hải Lăng
    Đặc khu Cồn Cỏ
    Phường Phú Xuân
    Phường Thuận Hóa
    Phường Phong Điền
    Phường Phong Dinh
    Phường Phong Thái
    Phường Phong Quảng
    Xã Đan Điền
    Phường Mỹ Thượng
    Xã Phú Vang
    Phường Thanh Thủy
    Phường Hương Thủy
    Phường Hương Trà
    Phường Hóa Châu
    Phường Kim Trà
    Xã Bình Điền
    Xã A Lưới 2
    Xã A Lưới 5
    Xã A Lưới 1
    Xã A Lưới 3
    Xã A Lưới 4
    Xã Vinh Lộc
    Xã Chân Mây - Lăng Cô
    Xã Khe Tre
    Xã Nam Đông
    Xã Long Quảng
    Phường Hải Vân
    Phường Liên Chiểu
    Phường Hòa Khánh
    Phường Thanh Khê
    Phường Hòa Cường
    Phường Cẩm Lệ
    Phường Sơn Trà
    Phường Ngũ Hành Sơn
    Xã Bà Nà
    Xã Hòa Vang
    Đặc khu Hoàng Sa
    Phường Bàn Thạch
    Phường Tam Kỳ
    Xã Chiên Đàn
    Phường Hội An Tây
    Phường Hội An
    Phường Hội An Đông
    Xã Avương
    Xã Sông Vàng
    Xã Bến Hiên
    Xã Hà Nha
    Xã Vu Gia
    Phường Điện Bàn
    Phường Điện Bàn Bắc
    Xã Điện Bàn Tây
    Phường An Thắng
    Phường Điện Bàn Đông
    Xã Gò Nổi
    Xã Nam Phước
    Xã Thu Bồn
    Xã Duy Xuyên
    Xã Quế Sơn
    Xã Nông Sơn
    Xã Quế Sơn Trung
    Xã Quế Phước
    Xã Bến Giằng
    Xã Khâm Đức
    Xã Việt An
    Xã Thăng An
    Xã Đồng Dương
    Xã Thăng Phú
    Xã Thăng Trường
    Xã Thăng Điền
    Xã Tiên Phước
    Xã Sơn Cẩm Hà
    Xã Lãnh Ngọc
    Xã Trà My
    Xã Trà Liên
    Xã Nam Trà My
    Xã Núi Thành
    Xã Tam Xuân
    Xã Tam Anh
    Xã Tam Mỹ
    Xã Vạn Tường
    Xã Trà Bồng
    Xã Thanh Bồng
    Xã Đông Trà Bồng
    Xã Cà Đam
    Xã Tây Trà
    Xã Tây Trà Bồng
    Xã Thọ Phong
    Xã Ba Gia
    Xã Sơn Tịnh
    Xã Tư Nghĩa
    Xã Vệ Giang
    Xã Nghĩa Giang
    Xã Sơn Tây Thượng
    Xã Sơn Tây Hạ
    Xã Sơn Mai
    Xã Phước Giang
    Xã Đình Cương
    Xã Thiện Tín
    Xã Mộ Đức
    Xã Mỏ Cày
    Xã Lân Phong
    Phường Đức Phổ
    Phường Trà Câu
    Xã Nguyễn Nghiêm
    Phường Sa Huỳnh
    Xã Ba Tơ
    Xã Đặng Thùy Trâm
    Đặc khu Lý Sơn
    Phường Đăk Cấm
    Phường Kon Tum
    Phường Đăk Bla
    Xã Đăk Plô
    Xã Bờ Y
    Xã Dục Nông
    Xã Đăk Tô
    Xã Măng Đen
    Xã Kon Plông
    Xã Đăk Rve
    Xã Kon Braih
    Xã Sa Thầy
    Xã Ya Ly
    Phường Quy Nhơn Bắc
    Phường Quy Nhơn
    Phường Quy Nhơn Tây
    Phường Quy Nhơn Nam
    Phường Quy Nhơn Đông
    Phường Hoài Nhơn Bắc
    Phường Hoài Nhơn Tây
    Phường Hoài Nhơn
    Phường Hoài Nhơn Đông
    Phường Hoài Nhơn Nam
    Xã Hoài Ân
    Xã Ân Hảo
    Xã Vạn Đức
    Xã Ân Tường
    Xã Phù Mỹ
    Xã Phù Mỹ Bắc
    Xã Phù Mỹ Đông
    Xã Phù Mỹ Tây
    Xã Phù Mỹ Nam
    Xã Bình Khê
    Xã Phù Cát
    Xã Đề Gi
    Xã Cát Tiến
    Xã Ngô Mây
    Phường An Nhơn
    Phường An Nhơn Bắc
    Phường An Nhơn Đông
    Phường An Nhơn Nam
    Xã Tuy Phước
    Xã Tuy Phước Bắc
    Xã Tuy Phước Đông
    Xã Tuy Phước Tây
    Phường Pleiku
    Xã Kbang
    Xã Đak Rong
    Xã Krong
    Xã Đak Đoa
    Xã Chư Păh
    Xã Ia Ly
    Xã Ia Grai
    Xã Ia Krái
    Xã Mang Yang
    Xã Kông Chro
    Xã Đức Cơ
    Xã Chư Prông
    Xã Chư Sê
    Xã Chư Pưh
    Xã Al Bá
    Xã Đak Pơ
    Xã Ia Pa
    Xã Phú Thiện
    Phường Ayun Pa
    Xã Ia Rbol
    Xã Ia Dreh
    Xã Ia Rsai
    Phường Tuy Hòa
    Phường Bình Kiến
    Xã Tuy An Bắc
    Xã Tuy An Đông
    Xã Tuy An Tây
    Xã Ô Loan
    Xã Tuy An Nam
    Xã Sơn Hòa
    Phường Phú Yên
    Phường Hòa Hiệp
    Xã Phú Hòa 2
    Xã Phú Hòa 1
    Phường Buôn Ma Thuột
    Phường Ea Kao
    Xã Ea Drăng
    Xã Ea H'Leo
    Xã Ea Khăl
    Xã Ea Súp
    Xã Ia Rvê
    Xã Buôn Đôn
    Phường Buôn Hồ
    Xã Krông Búk
    Xã Pơng Drang
    Phường Cư Bao
    Xã Ea Kar
    Xã Ea Knốp
    Xã M'Drắk
    Xã Krông Bông
    Xã Krông Pắc
    Xã Krông Ana
    Xã Dur Kmăl
    Xã Liên Sơn Lắk
    Phường Bắc Nha Trang
    Phường Nha Trang
    Phường Tây Nha Trang
    Phường Nam Nha Trang
    Phường Bắc Cam Ranh
    Phường Cam Ranh
    Xã Cam Hiệp
    Xã Cam An
    Xã Nam Cam Ranh
    Xã Tu Bông
    Phường Ninh Hòa
    Xã Bắc Ninh Hòa
    Xã Tây Ninh Hòa
    Xã Hòa Trí
    Phường Đông Ninh Hòa
    Phường Hòa Thắng
    Xã Nam Ninh Hòa
    Xã Khánh Vĩnh
    Xã Trung Khánh Vĩnh
    Xã Bắc Khánh Vĩnh
    Xã Tây Khánh Vĩnh
    Xã Nam Khánh Vĩnh
    Xã Diên Khánh
    Xã Suối Dầu
    Xã Tây Khánh Sơn
    Xã Đông Khánh Sơn
    Đặc khu Trường Sa
    Phường Phan Rang
    Xã Bác Ái Tây
    Xã Bác Ái
    Xã Bác Ái Đông
    Xã Anh Dũng
    Phường Ninh Chử
    Xã Thuận Bắc
    Xã Thuận Nam
    Phường Hàm Thắng
    Xã Tuyên Quang
    Xã Liên Hương
    Xã Phan Rí Cửa
    Xã Tuy Phong
    Xã Hàm Thuận
    Xã Hàm Thuận Bắc
    Xã Hàm Thuận Nam
    Xã Tánh Linh
    Xã Đức Linh
    Phường La Gi
    Đặc khu Phú Quý
    Phường Bắc Gia Nghĩa
    Phường Nam Gia Nghĩa
    Phường Đông Gia Nghĩa
    Xã Tà Đùng
    Xã Cư Jút
    Xã Đức Lập
    Xã Đắk Mil
    Xã Đức An
    Xã Đắk Song
    Xã Kiến Đức
    Xã Tuy Đức
    Phường Lâm Viên - Đà Lạt
    Phường Xuân Hương - Đà Lạt
    Phường Cam Ly - Đà Lạt
    Phường Xuân Trường - Đà Lạt
    Phường 2 Bảo Lộc
    Phường 1 Bảo Lộc
    Phường B'Lao
    Phường 3 Bảo Lộc
    Phường Lang Biang - Đà Lạt
    Xã Lạc Dương
    Xã Đam Rông 4
    Xã Nam Ban Lâm Hà
    Xã Đinh Văn Lâm Hà
    Xã Đam Rông 3
    Xã Đam Rông 2
    Xã Nam Hà Lâm Hà
    Xã Đam Rông 1
    Xã Phú Sơn Lâm Hà
    Xã Phúc Thọ Lâm Hà
    Xã Tân Hà Lâm Hà
    Xã Đơn Dương
    Xã D'Ran
    Xã Đức Trọng
    Xã Di Linh
    Xã Bảo Lâm 1
    Xã Bảo Lâm 5
    Xã Bảo Lâm 4
    Xã Bảo Lâm 2
    Xã Bảo Lâm 3
    Xã Đạ Huoai
    Xã Đạ Huoai 2
    Xã Đạ Huoai 3
    Xã Đạ Tẻh
    Xã Đạ Tẻh 3
    Xã Đạ Tẻh 2
    Xã Cát Tiên
    Xã Cát Tiên 3
    Xã Cát Tiên 2
    Phường Bình Phước
    Phường Đồng Xoài
    Xã Đăk Ơ
    Phường Bình Long
    Xã Tân Khai
    Xã Bù Đăng
    Phường Chơn Thành
    Phường Trấn Biên
    Phường Biên Hòa
    Phường Long Khánh
    Phường Bình Lộc
    Phường Hàng Gòn
    Xã Đak Lua
    Phường Tân Triều
    Xã Định Quán
    Xã Trảng Bom
    Xã Dầu Giây
    Xã Nhơn Trạch
    Phường Tân Ninh
    Xã Tân Biên
    Xã Dương Minh Châu
    Phường Thanh Điền
    Phường Hòa Thành
    Phường Gò Dầu
    Xã Bến Cầu
    Phường Long An
    Phường Kiến Tường
    Xã Mộc Hóa
    Xã Thạnh Hóa
    Xã Đức Huệ
    Xã Hậu Nghĩa
    Xã Mỹ Hạnh
    Xã Bến Lức
    Xã Thủ Thừa
    Xã Tân Trụ
    Xã Nhựt Tảo
    Xã Vàm Cỏ
    Xã Cần Đước
    Xã Rạch Kiến
    Xã Long Hựu
    Xã Cần Giuộc
    Xã Tầm Vu
    Phường Thủ Dầu Một
    Phường Phú An
    Phường Chánh Hiệp
    Xã Dầu Tiếng
    Phường Bến Cát
    Xã Bàu Bàng
    Phường Long Nguyên
    Phường Tây Nam
    Xã Phú Giáo
    Phường Tân Uyên
    Xã Bắc Tân Uyên
    Phường Bình Cơ
    Phường Vũng Tàu
    Phường Tam Thắng
    Phường Phước Thắng
    Phường Bà Rịa
    Phường Tam Long
    Xã Ngãi Giao
    Xã Châu Đức
    Xã Kim Long
    Xã Hồ Tràm
    Xã Đất Đỏ
    Đặc khu Côn Đảo
    Phường Sài Gòn
    Phường Hiệp Bình
    Phường Thủ Đức
    Phường Tăng Nhơn Phú
    Phường An Hội Đông
    Phường An Hội Tây
    Phường Gò Vấp
    Phường Hạnh Thông
    Phường Thông Tây Hội
    Phường Bình Lợi Trung
    Phường Bình Quới
    Phường Gia Định
    Phường Thạnh Mỹ Tây
    Phường Tân Sơn Nhất
    Phường Tân Sơn Hòa
    Phường Bảy Hiền
    Phường Đức Nhuận
    Phường Cầu Kiệu
    Phường Bình Trưng
    Phường Nhiêu Lộc
    Phường Bàn Cờ
    Phường Hòa Hưng
    Phường Vườn Lài
    Phường Bình Thới
    Phường Minh Phụng
    Phường Xóm Chiếu
    Phường Khánh Hội
    Phường Vĩnh Hội
    Phường Chợ Quán
    Phường Chợ Lớn
    Phường Bình Phú
    Phường Bình Tây
    Phường Bình Tiên
    Phường Chánh Hưng
    Phường Bình Đông
    Phường Phú Định
    Phường Tân Thuận
    Xã Củ Chi
    Xã Hóc Môn
    Xã Tân Vĩnh Lộc
    Xã Nhà Bè
    Xã Cần Giờ
    Phường Đạo Thạnh
    Phường Mỹ Tho
    Phường Mỹ Phong
    Phường Trung An
    Phường Gò Công
    Phường Bình Xuân
    Xã Tân Phước 1
    Xã Tân Phước 2
    Xã Tân Phước 3
    Xã Cái Bè
    Xã Hậu Mỹ
    Xã Mỹ Thiện
    Xã Hội Cư
    Phường Mỹ Phước Tây
    Phường Thanh Hòa
    Phường Cai Lậy
    Phường Nhị Quý
    Xã Chợ Gạo
    Phường Sơn Qui
    Xã Gò Công Đông
    Phường Cao Lãnh
    Phường Mỹ Trà
    Phường Sa Đéc
    Phường Hồng Ngự
    Xã Thường Phước
    Phường Thường Lạc
    Xã Long Phú Thuận
    Xã Tràm Chim
    Xã Tháp Mười
    Xã Mỹ Quí
    Xã Lấp Vò
    Xã Mỹ An Hưng
    Xã Lai Vung
    Phường Sơn Đông
    Phường Bến Tre
    Xã Tiên Thủy
    Xã Chợ Lách
    Xã Hưng Khánh Trung
    Xã Phước Mỹ Trung
    Xã Thành Thới
    Xã Giồng Trôm
    Xã Bình Đại
    Xã Ba Tri
    Xã Mỹ Chánh Hòa
    Phường Trà Vinh
    Phường Nguyệt Hóa
    Phường Long Đức
    Xã Càng Long
    Xã Cầu Kè
    Xã Tiểu Cần
    Xã Cầu Ngang
    Xã Hiệp Mỹ
    Xã Trà Cú
    Phường Trường Long Hòa
    Phường Phước Hậu
    Phường Thanh Đức
    Xã Long Hồ
    Xã Cái Nhum
    Xã Cái Ngang
    Xã Trà Ôn
    Phường Châu Đốc
    Phường Vĩnh Tế
    Phường Tân Châu
    Xã Chợ Vàm
    Xã Châu Phú
    Xã Vĩnh Thạnh Trung
    Xã Núi Cấm
    Xã Tri Tôn
    Xã Ba Chúc
    Xã Cô Tô
    Xã Cù Lao Giêng
    Xã Hội An
    Xã Thoại Sơn
    Xã Óc Eo
    Phường Rạch Giá
    Phường Hà Tiên
    Xã Kiên Lương
    Xã Giang Thành
    Xã Hòn Đất
    Xã Giồng Riềng
    Xã Gò Quao
    Xã Vĩnh Hòa Hưng
    Xã An Biên
    Xã An Minh
    Xã U Minh Thượng
    Đặc khu Phú Quốc
    Đặc khu Thổ Châu
    Đặc khu Kiên Hải
    Phường Ninh Kiều
    Phường Ô Môn
    Phường Cái Răng
    Xã Cờ Đỏ
    Phường Vị Thanh
    Phường Vị Tân
    Phường Đại Thành
    Xã Vị Thanh 1
    Phường Long Mỹ
    Phường Long Phú 1
    Xã Vĩnh Viễn
    Phường Sóc Trăng
    Xã Kế Sách
    Xã An Lạc Thôn
    Xã Cù Lao Dung
    Xã Đại Ngãi
    Xã Trần Đề
    Xã Nhu Gia
    Xã Hòa Tú
    Phường Ngã Năm
    Phường Mỹ Quới
    Phường Vĩnh Châu
    Phường Bạc Liêu
    Phường Vĩnh Trạch
    Xã Hồng Dân
    Xã Phong Hiệp
    Xã Vĩnh Mỹ
    Phường Giá Rai
    Xã Gành Hào
    Phường An Xuyên
    Phường Lý Văn Lâm
    Xã U Minh
    Xã Trần Văn Thời
    Xã Sông Đốc
    Xã Cái Nước
    Xã Đầm Dơi
    Xã Năm Căn
    Xã Cái Đôi Vàm
    Xã Phan Ngọc Hiển
    Xã Pa Vệ Sử
    Xã Kan Hồ
    Xã Pa Khoá
    Xã Lả Nhì Thàng
    Xã Tông Qua Lìn
    Xã Ma Ly Pho
    Xã Tà Gia
    Xã Hua Bun
    Tỉnh Thừa Thiên Huế
    Thành phố HCM
    Tỉnh Đăk Lăk
    Tỉnh Đăk Nông

    """#

  /// Twelve digits a unit, and one more unit for the end of the last one's successors.
  static let units: StaticString = #"""
    0002XZooo00000G2X[ooo00000X2X\ooo00000j2X]ooo00001=2X[ooo00001Q2X^ooo00001a2X_ooo0000262X`ooo00002G2Xaooo00002\#
    V2X^ooo00002g2Xbooo0000392X]ooo00003N2Xcooo00003a2Xdooo0000452Xeooo00004H2Xbooo00004Z2Xbooo00004m2Xeooo00005?2\#
    Xfooo00005T2Xfooo00005n2Xgooo00006@2Xgooo00006S2Xhooo00006b2Xhooo0000752Xhooo00007G2Xiooo00007Y2Xjooo00007j2Xk\#
    ooo00008;2Xlooo00008P2Xlooo00008e2Xmooo0000982Xnooo00009Q2Xnooo00009d2Xoooo0000:92Y0ooo0000:N2Y1ooo0000:_2Y2oo\#
    o0000;22Y2ooo0000;F2Y3ooo0000;[2Xoooo0000;j2Y0ooo0000<92Y1ooo0000<M2Y3ooo0000<a2Y3ooo0000=52Y4ooo0000=K2Y5ooo0\#
    000=\2Y6ooo0000>12Y4ooo0000>D2Y6ooo0000>b2Y6ooo0000?>2Y5ooo0000?M2Y7ooo0000?a2Y8ooo0000@22Y8ooo0000@C2Y8ooo000\#
    0@U2Y7ooo0000@j2Y9ooo0000A:2Y9ooo0000AM2Y:ooo0000Ae2Y:ooo0000B82Y:ooo0000BK2Y;ooo0000B^2Y;ooo0000Bm000ooo0000C\#
    >000ooo0000CR000ooo0000Cc000ooo0000D5000ooo0000DI000ooo0000D\000ooo0000E2000ooo0000ED000ooo0000EW000ooo0000Ei0\#
    00ooo0000F<000ooo0000FM000ooo0000Fc000ooo0000G6000ooo0000GN000ooo0000G_000ooo0000H1000ooo0000HE000ooo0000HT000\#
    ooo0000Hh000ooo0000I?000ooo0000IT000ooo0000Ig000ooo0000J>000ooo0000JT000ooo0000Jf000ooo0000K=000ooo0000KQ000oo\#
    o0000Kd000ooo0000L8001ooo0000LO001ooo0000Ld001ooo0000M7001ooo0000MI001ooo0000M]001ooo0000N1001ooo0000NC001ooo0\#
    000NZ001ooo0000Nm001ooo0000OA001ooo0000OU002ooo0000Om002ooo0000P@002ooo0000PT002ooo0000Ph002ooo0000Q>002ooo000\#
    0QP002ooo0000Qe002ooo0000R5002ooo0000RK002ooo0000R^003ooo0000S7003ooo0000SJ003ooo0000SZ003ooo0000Sm003ooo0000T\#
    C003ooo0000TX003ooo0000Tl003ooo0000U;004ooo0000UU004ooo0000Uh004ooo0000V8004ooo0000VL004ooo0000V^004ooo0000W00\#
    04ooo0000WE005ooo0000W[005ooo0000Wm005ooo0000XG005ooo0000XY005ooo0000Xk005ooo0000YA005ooo0000YT005ooo0000Yd005\#
    ooo0000Z6006ooo0000ZW006ooo0000Zn006ooo0000[D006ooo0000[Z006ooo0000[n006ooo0000\C006ooo0000\Y006ooo0000]6006oo\#
    o0000]M006ooo0000]`007ooo0000^7007ooo0000^M007ooo0000^b007ooo0000_4007ooo0000_H007ooo0000_[007ooo0000_n007ooo0\#
    000`B008ooo0000`W008ooo0000`l008ooo0000aB008ooo0000aV008ooo0000ai008ooo0000b;008ooo0000bQ008ooo0000bd008ooo000\#
    0c5008ooo0000cG008ooo0000c[008ooo0000cm009ooo0000dD009ooo0000dZ009ooo0000dm009ooo0000e?009ooo0000eX009ooo0000e\#
    l009ooo0000fA009ooo0000fU009ooo0000fh00:ooo0000g@00:ooo0000gS00:ooo0000gh00:ooo0000h900:ooo0000hK00:ooo0000h^0\#
    0:ooo0000i000:ooo0000iC00:ooo0000iW00:ooo0000il00;ooo0000jG00;ooo0000j`00;ooo0000k500;ooo0000kJ00;ooo0000k_00;\#
    ooo0000l000;ooo0000lD00;ooo0000l\00;ooo0000lo00<ooo0000mH00<ooo0000m_00<ooo0000n100<ooo0000nD00<ooo0000nV00<oo\#
    o0000nh00<ooo0000o;00<ooo0000oO00<ooo0000oa00<ooo00010500<ooo00010J00=ooo00010a00=ooo00011900=ooo00011R00=ooo0\#
    0011i00=ooo00012=00=ooo00012P00=ooo00012c00=ooo00013500=ooo00013F00=ooo00013Z00=ooo00014600=ooo00014M00=ooo000\#
    14]00>ooo00015600>ooo00015I00>ooo00015[00>ooo00016000>ooo00016B00>ooo00016W00>ooo00016l00>ooo00017B00>ooo00017\#
    V00>ooo00017e00?ooo00018>00?ooo00018S00?ooo00018g00?ooo00019900?ooo00019J00?ooo00019\00?ooo00019o00?ooo0001:B0\#
    0?ooo0001:T00?ooo0001:f00?ooo0001;900?ooo0001;N00?ooo0001;`00@ooo0001<800@ooo0001<P00@ooo0001<f00@ooo0001=:00@\#
    ooo0001=M00@ooo0001=b00@ooo0001>500@ooo0001>L00@ooo0001>^00Aooo0001?600Aooo0001?I00Aooo0001?]00Aooo0001?n00Aoo\#
    o0001@E00Aooo0001@^00Aooo0001A000Aooo0001AE00Booo0001A`00Booo0001B700Booo0001BI00Booo0001B]00Booo0001C000Booo0\#
    001CB00Booo0001CW00Booo0001Ck00Booo0001D=00Booo0001DO00Booo0001Db00Booo0001E700Cooo0001EK00Cooo0001E_00Cooo000\#
    1F000Cooo0001F@00Cooo0001FQ00Cooo0001Fc00Cooo0001G700Cooo0001GS00Cooo0001Ge00Cooo0001H500Cooo0001HK00Cooo0001H\#
    _00Cooo0001I300Cooo0001IF00Cooo0001I^00Dooo0011J600Dooo0011JH00Dooo0011J[00Dooo0011Jm00Dooo0011KA00Dooo0011KQ0\#
    0Dooo0011Kf00Dooo0011L:00Dooo0011LM00Dooo0011L_00Eooo0011M800Eooo0011MN00Eooo0011M`00Eooo0011N500Eooo0011NJ00E\#
    ooo0011N_00Eooo0011O600Eooo0011OG00Fooo0011O^00Fooo0011P200Fooo0011PG00Fooo0011P[00Fooo0011Po00Fooo0011QA00Goo\#
    o0011QZ00Gooo0011Qm00Gooo0011R=00Gooo0011RR00Gooo0011Re00Gooo0011S900Gooo0011SQ00Gooo0011Se00Gooo0011T900Hooo0\#
    011TR00Hooo0011Tc00Hooo0011U600Hooo0011UK00Hooo0011U_00Hooo0011V000Hooo0011VA00Iooo0011VY00Iooo0011Vn00Iooo001\#
    1WF00Iooo0011W\00Iooo0011Wn00Iooo0011XC00Iooo0011XU00Iooo0011Xi00Iooo0011Y>00Iooo0011YS00Iooo0011Yj00Iooo0011Z\#
    <00Iooo0011ZP00Iooo0011Ze00Iooo0011[900Iooo0011[Q00Iooo0011[f00Iooo0011\;00Iooo0011\P00Iooo0011\d00Iooo0011]50\#
    0Iooo0011]H00Iooo0011][00Iooo0011^000Iooo0011^H00Iooo0011^\00Jooo0011^n00Jooo0011_C00Jooo0011_W00Jooo0011_k00J\#
    ooo0011`=00Jooo0011`U00Jooo0011`j00Jooo0011a>00Jooo0011aS00Jooo0011af00Jooo0011b800Jooo0011bI00Jooo0011b^00Joo\#
    o0011c200Jooo0011cG00Jooo0011c^00Jooo0011d100Jooo0011dC00Jooo0011dY00Jooo0011dn00Kooo0011eE00Kooo0011e\00Kooo0\#
    011f100Kooo0011fF00Kooo0011fX00Kooo0011fk00Kooo0011g=00Kooo0011gR00Kooo0011gf00Kooo0011h;00Kooo0011hL00Kooo001\#
    1h_00Looo0011i:00Looo0011iL00Looo0011i`00Looo0011j800Looo0011jM00Looo0011jb00Looo0011k600Looo0011kJ00Mooo0011k\#
    b00Mooo0011l:00Mooo0011lM00Mooo0011lc00Mooo0011m400Mooo0011mG00Mooo0011mX00Mooo0011mn00Mooo0011nB00Mooo0011nU0\#
    0Nooo0021ni00Nooo0021o;00Nooo0021oS00Nooo0021ok00Nooo00220=00Nooo00220V00Nooo00220m00Nooo00221?00Nooo00221R00O\#
    ooo00221g00Oooo00222900Oooo00222L00Oooo00222]00Oooo00223400Oooo00223F00Oooo00223X00Oooo00223j00Pooo00324@00Poo\#
    o00324V00Pooo00324i00Pooo00325>00Pooo00325S00Pooo00325j00Pooo00326=00Pooo00326P00Pooo00326b00Pooo00327800Pooo0\#
    0327N00Pooo00327c00Pooo00328:00Pooo00328P00Pooo00328d00Pooo00329800Pooo00329J00Qooo00329e00Qooo0032:800Qooo003\#
    2:L00Qooo0032:`00Qooo0032;300Qooo0032;D00Qooo0032;V00Qooo0032;h00Qooo0032<=00Qooo0032<Q00Qooo0032<h00Qooo0032=\#
    700Qooo0032=H00Rooo0041Ge00Rooo0042=_00Rooo0042>500Rooo0042>G00Rooo0042>Y00Rooo0042>o00Rooo0042?A00Rooo0042?S0\#
    0Rooo0042?f00Rooo0042@;00Rooo0042@M00Sooo0042@c00Sooo0042A900Sooo0042AO00Sooo0042A^00Sooo0042B000Sooo0042BC00S\#
    ooo0042BU00Sooo0042Bg00Sooo0042C=00Tooo0042CT00Tooo0042Cj00Tooo0042D;00Tooo0042DN00Tooo0042Db00Tooo0042E700Too\#
    o0042EL00Tooo0042E`00Tooo0042F500Uooo0042FZ00Uooo0042Fk00Uooo0042G=00Uooo0042GP00Uooo0042Gf00Uooo0042H<00Uooo0\#
    042HP00Vooo0042Hj00Vooo0042I:00Vooo0042IL00Vooo0042I`00Vooo0042J;00Vooo0042JT00Vooo0042Jg00Vooo0042K;00Vooo004\#
    2KM00Vooo0042K_00Wooo0042L400Wooo0042LH00Wooo0042L]00Wooo0042M000Wooo0042MC00Wooo0042MU00Wooo0042Mg00Wooo0042N\#
    900Wooo0042NN00Wooo0042N`00Xooo0042O400Xooo0042OF00Xooo0042OX00Xooo0042Of00Xooo0042P800Xooo0042PJ00Xooo0042PZ0\#
    0Xooo0042Pl00Xooo0042Q?00Xooo0042QR00Xooo0042Qf00Xooo0042R700Xooo0042RI00Xooo0042RW00Xooo0042Ri00Xooo0042S>00X\#
    ooo0042SP00Yooo0042Sn00Yooo0042TC00Yooo0042TT00Yooo0042Td00Yooo0042U800Yooo0042UJ00Yooo0042U^00Yooo0042V300Yoo\#
    o0042VB00Yooo0042VT00Yooo0042Vi00Yooo0042W>00Yooo0042WR00Yooo0042W`00Yooo0042X100Zooo0042XI00Zooo0042X]00Zooo0\#
    042Xn00Zooo0042YA00Zooo0042YT00Zooo0042Yh00Zooo0042Z?00Zooo0042ZR00[ooo0042Zj00[ooo0042[C00[ooo0042[V00[ooo004\#
    2[l00[ooo0042\=00[ooo0042\S00[ooo0042\j00[ooo0040Om00[ooo0042]:00[ooo0042]N00\ooo0042]f00\ooo0042^A00\ooo0042^\#
    V00\ooo0042^l00\ooo0042_?00\ooo0042_R00\ooo0042_g00\ooo0042`<00\ooo0042`O00\ooo0042`f00\ooo0042a;00]ooo0042aR0\#
    0]ooo0042ae00]ooo0042b800]ooo0042bS00]ooo0042bh00]ooo0042c>00]ooo0042cP00]ooo0042cd00]ooo0042d<00^ooo0042d[00^\#
    ooo0042dn00^ooo0042eD00^ooo0042e\00^ooo0042eo00^ooo0042fG00^ooo0042f[00^ooo0042g300^ooo0042gL00_ooo0042gd00_oo\#
    o0042h=00_ooo0042hO00_ooo0042hc00_ooo0042i900_ooo0042iM00_ooo0042id00_ooo0042j700_ooo0042jK00_ooo0042j_00_ooo0\#
    042k500`ooo0042kM00`ooo0042kd00`ooo0042l900`ooo0042lN00`ooo0042lb00`ooo0042m900`ooo0042mM00aooo0052mV00aooo005\#
    2m`00aooo0052n100aooo0052nF00aooo0052nX00aooo0052ni00aooo0052o=00aooo0052oW00aooo0052o`00aooo0052oj00aooo00530\#
    400aooo00530=00aooo00530F00aooo00530O00aooo00530X00aooo00530j00aooo00531300aooo00531D00aooo00531V00aooo00531k0\#
    0aooo00532<00aooo00532P00booo00532e00booo00533?00booo00533R00booo00533f00booo00534900booo00534N00booo00534c00b\#
    ooo00535800booo00535L00booo00535`00booo00536500booo00536H00booo00536_00booo0052bS00booo00537500cooo00537K00coo\#
    o00537b00cooo00538600cooo00538L00cooo00538]00cooo0052bS00cooo00538o00cooo00539C00cooo00539Z00cooo0053:300cooo0\#
    053:L00dooo0052bS00dooo0053:c00dooo0053;700dooo0053;M00dooo0053;c00dooo0053<800dooo0053<G00dooo0053<\00dooo005\#
    3=400eooo0053=K00eooo0053=^00eooo0053>000eooo0052bS00eooo0053>E00eooo0053>Y00eooo0053>j00eooo0053??00eooo0053?\#
    V00fooo0053?n00fooo0053@@00fooo0053@S00fooo0053@g00fooo0053A900fooo0053AN00fooo0053A_00fooo0053B200gooo0053BI0\#
    0gooo0053B_00gooo0053C900gooo0053CM00gooo0051:B00gooo0053Cb00gooo0053D800gooo0053DJ00gooo0053D^00gooo0053E000g\#
    ooo0052bS00gooo0053EA00hooo0053EZ00hooo0053F400hooo0053FD00hooo0053FY00hooo0053Fk00hooo0053G>00hooo0053GU00hoo\#
    o0052bS00hooo0050TX00hooo0053Gf00hooo0053H;00iooo0053HT00iooo0053Hk00iooo0053IA00iooo0053IU00iooo0052bS00iooo0\#
    053Ii00iooo0053JA00iooo0053JR00iooo0053Jc00iooo0053K300iooo0053KI00iooo0053Kb00iooo0053L600iooo0053LO00iooo005\#
    3Ld00jooo0053M700jooo0053MF00jooo0053MZ00jooo0053Ml00jooo0052>Y00jooo0053N@00jooo0053NS00jooo0053Ni00jooo0053O\#
    <00kooo0053OT00kooo0053Ol00kooo0052bS00kooo0053PC00kooo0053PZ00kooo0053Pn00kooo0053Q@00kooo0053QT00looo0052bS0\#
    0looo0053Qm00looo0053R@00looo0053RQ00looo0053Rf00looo0053S800looo0053SL00looo0053S`00looo0053T600looo0053TL00l\#
    ooo0053Ta00mooo0053U:00mooo0053UN00mooo0053Ud00mooo0053V800mooo0053VK00mooo0053V`00mooo0053W300nooo0053WH00noo\#
    o0053WW00nooo0053Wl00nooo0053XG00nooo0053X\00nooo0053Y000nooo0053FY00nooo0053YB00nooo0053YX00o0010053Yl00o0040\#
    063ZC00o0060073ZY00o0070083Zo00o00800:3[E00o00=00;3[\00o00@00<3\100o00C00>3\I00o00F00B3\`00o00I00D3]800o00L00G\#
    3]J00o00O00J3]`00o00R00K3^701000U00M3^L01000X00N3^d01000[00P3_801000^00Q3_O01000a00R3_e01000d00S3`:01000g00T3`\#
    Q01000j00V3`j01000m00W3a@01001000X3aT01001300Y3ao01001600Z3bG01001900\3b[01001<00`3c101001?00b3cI01001B00d3cg0\#
    1001E00e3d@01001H00f3dU01101K00g3dn01101N00j3eD01101Q00l3eY01101T00n3en01101W0103fA01101Z0143fV01101]0163fh011\#
    01`0173g?01201c0193gY01201f01;3h101201i01=3hG01201l01?3h^01201o01A3i501202201C3iJ01202501F3i`01202801G3j601202\#
    ;01I3jK01202A01L3j`01202D01N3k701202G01R3kO01202J01V3ke01302M01X3l;01302P01[3lQ01302S01\3lf01302V01_3m>01302W0\#
    1a3m\01302Y01c3mo01302\01e3nC01302_01g3nX01402b01j3nl01402e01l3oT01402k01n3on01402n01o40G01403102140_014034022\#
    41501403702441J01403:02741a01403=02842601403@02942L01403F02<42b01403I02>43901403R02A43]01403U02C44101403X02D44\#
    H01403[02F44`01403^02G45=01503a02H45S01503d02K45l01503g02M46I01504002O46d01504302R47<01504602S47R01504<02T47j0\#
    1504?02W48@01504E02Y48U01504H02Z48l01504K02\49@01504Q02^49V01504T02_49k01504W02`4:?01504Z02b4:Z01604]02d4:o016\#
    04`02f4;E01604c02j4;]01604f02l4<301604i02n4<I01604l0304<^01604o0344=10160520364=M0160550384=b01605803;4>601605\#
    ;03>4>O01605>03B4>e01605A03E4?=01605D03I4?Q01705G03M4?h01705J03P4@C01705M03R4@\01705P03T4A301705S03U4AO01705V0\#
    3W4Ai01705\03Y4BC01705_03[4B_01705e03]4C501805h03_4CL01805k03`4C[01805n03a4Ci01806103b4D901806403c4DF01806703d\#
    4DU01806:03e4Dd01806=03f4E201806@03g4E@01806C03h4EO01806F03i4E]01806I03j4En01806L03l4F>01806O03m4FL01806R03n4F\#
    ^01806U03o4Fn01806X0404G>01806[0414GM01806^0434G]01806a0444Gm01806d0454H>01806g0464HJ01806j0474H\01806m0484Hj0\#
    1807004:4I801807304;4IF01907604<4I^01907904?4In01907<04A4J>01907?04B4JO01907B04C4J`01907E04E4Jo01907H04F4KA019\#
    07K04H4KN01907N04I4KZ01907Q04K4Ki01907T04L4L701907W04N4LH01907Z04P4LU01907]04R4Lc01907`04T4M101907c04V4MC01907\#
    f04X4MT01907i04[4Ma01907l04\4N101907o04^4N@01908204`4NM01908504a4NZ01908804c4Ng01908;04d4O801:08>04e4OP01:08A0\#
    4f4Oc01:08D04g4P201:08G04h4PB01:08M04i4PT01:08P04j4Pe01:08V04k4Q201:08Y04l4Q>01:08\04o4QN01:08b0514Q\01:08e053\#
    4R501:08h0554RG01:08k0564RW01:0910574Re01:0940594S401:09705:4SD01:09=05=4SS01;09@05>4Sj01;09^05?4TC01;09_05@4T\#
    [01;09a05A4U301;09b05C4UK01;09d05E4U_01;09g05G4V301;09h05J4VG01;09j05L4V]01;09m05Q4W201<0:005S4WL01<0:305V4W]0\#
    1<0:605Z4Wn01<0:905]4XA01<0:<05_4XP01<0:?05a4X_01<0:B05c4Xo01<0:E05e4Y=01<0:H05g4YO01<0:K05i4Y_01<0:N05k4Yn01<\#
    0:Q05m4Z?01<0:T05n4ZO01<0:W05o4Z_01<0:Z0614Zn01<0:]0634[>01=09C0654[W01=09F0664[m01=09I0674\E01=09J0694\^01=09\#
    L06:4]801=09O06<4]M01=09R06@4]e01=09S06C49k01=09U06F4^;01=09X06J4^S01=09Y06M4^k01=09[06O4_A01=09\06P4_X01>2<=0\#
    6R4`001>2<>06S4`C01>2<A06V4`O01>2<D06X4``01>2<G06Z4a301>2<J06[4aB01>2<M06\4aZ01>2<P06]4ai01>2<S06_4b901>2<V06`\#
    4bI01>2<\06a4bV01>2<_06b4bi01>2<b06d4c601>2<e06f4cD01>2<h06i4cS01>2<k06j4cd01>2<n06m42L01?2E206n4d601?2E50704d\#
    I01?2E60724d^01?2E80744e401?2E?0754eF01?2E@0774eX01?2EA0794ek01?2ED07:4f?01?2EJ07<4fU01?2EM07>4fl01?2EP07A4g@0\#
    1?2ES07B4gW01?2JN07E4go01?2N507I4hE01?2N;07K4h[01@2EV07L4i201@2EY07M4iI01@2Eb07N4i^01@2Ee07P4j401@2Eh07Q4jG01@\#
    2Ek07R4j\01@2En07S4jk01@2F107T4kA01@2F407V4kP01@2F707X4kl01@2F:07Y4l901@2F=07Z4lI01@2F@07[4lY01A2FC07]4HJ01A2F\#
    I07_4m301A2FL07`4mA01A2FR07a4mS01A2FX07b4mb01A2F[07c4n201A2F^07d4nB01A2Fa07e4nQ01A2Fd07f4n`01A2Fg07g4QN01A2Fj0\#
    7h4o201A2Fm07i4oA01A2G007j4oQ01A2G307k4o^01A2G607m4on01A2G907n50>01A2G<08050L01A2G?08150]01A2GB08250m01A2GE083\#
    51;01A2GH08551M01A2GK08651^01A2GN08751n01A2GQ08852<01A2GT08952K01A2GW08;52V01A2GZ08<52d01A2G]08=53201A2G`08>53\#
    G01B2Gc08?53`01B2Gi08@53o01B2Gl08A54;01B2Go08B54L01B2H508C54]01B2H;08D54n01B2H>08E55>01B2HA08F55Q01B2HG08G55_0\#
    1B2HM08H55m01B2HP08I56D01B2HS08J56S01B2HV08K56d01B2HY08L57:01B2H\08M4XP01B2H_08N57J01B2Hb08O57]01B2He08P57n01C\#
    2Hh08Q58B01C2Hk08R58R01C2Hn08T58_01C2I108V58o01C2I408X59>01C2I708\4Ki01C2I:08^59O01C2I=08`59]01C2I@08a59m01C2I\#
    C08c5:A01C2IF08d5:T01C2II08e5:c01C2IL08f5;201C2IO08h5;E01C2IR08i5;W01C2IU08j5;j01D2IX08k5<D01D2I[08l5<Y01D2I^0\#
    8m5<g01D2Ia08n5=:01D2Id08o5=I01D2Ig0905=Z01D2Ij0914LU01D2Im0925=i01D2J00945>701D2J30955>H01D2J60965>V01D2J9098\#
    5>f01D2J<0995?501D2J?09:5?E01D2JB09;5?W01D2JE09=5?e01D2JH09@5@601D2JK09B5@D01D2JQ09D5@P01D2JT09F4Gm01E1=;09G5@\#
    ^01E2JW09H5A601E2JZ09J5AD01E2J`09K5AW01E2Jc09M5Ai01E2Jf09O5B901E2Jl09Q5BK01E2Jo09R5B]01E2K209S5Bk01E2K509U5C>0\#
    1E2K809V5CP01E2K;09W5C`01E2K>09X5D101E2KD09Y5D?01E2KG09Z5DO01E2KM09[5D`01E2KP09\5E001F1<o09]5E?01F1=209^5EN01F\#
    1=809_5E_01F2KS09a5F701F2KV09b5FJ01F2KY09c5FY01F2K\09d5Fm01F2K_09e5G:01F2Kb09f5GM01F2Ke09g5GZ01F2Kh09h5Gg01F2K\#
    n09i5H601F2L409k5HG01F2L709n5HX01F2L=09o5Hg01F2L@0:05I401F2LC0:25ID01F2LF0:35IT01F2LI0:55Id01F2LL0:75J601G2LO0\#
    :85JN01G2LR0:95Je01G2LU0::5K701G2LX0:;5KJ01G2L[0:<5KZ01G2L^0:=5L301G2La0:>5LC01G2Lg0:?5LV01G2Lj0:@5Lf01G2Lm0:A\#
    5M=01G2M00:B5MM01G2M30:C5M\01G2M60:D5Ml01G2M90:E5N?01G2M<0:F5NQ01G2M?0:G5Na01G2MB0:I5O101G2ME0:K5OI01G2MH0:L5O\#
    [01G2MK0:M5P101G2MN0:N5PC01G2MQ0:O5PR01G2MT0:P5Pc01G2MW0:Q5Q401G2MZ0:R5QH01G2M`0:S5QX01G2Mc0:T5Qh01G2Mf0:U5R50\#
    1G2Mi0:V5RG01G2Ml0:W5RU01H2N20:X5Rk01H2N80:Y5S901H2N>0:[5SH01H2NA0:\5SW01H2ND0:]5Se01H2NG0:^5T401H2NJ0:_5TB01H\#
    2NM0:`5TP01H2NP0:a5T`01H2NS0:b5Tn01H2NV0:c5U=01H2NY0:d5UO01H2N\0:e5UZ01H2N_0:f5Ug01H2Nb0:h5V:01H2Ne0:i5VJ01H2N\#
    h0:j5VX01H2Nk0:k5Vh01H2Nn0:l5W>01H2O40:m5WQ01I2O70:n5Wm01I2O:0:o5X;01I2O=0;15XJ01I2O@0;25X[01I2OC0;55Xj01I2OF0\#
    ;75Y901I2OI0;85YH01I2OL0;95YY01I2OO0;:5Yi01I2OR0;;5Z801I2OU0;<5ZK01I2OX0;=5ZY01I2O[0;>4cS01I2O^0;?5Zi01I2Oa0;@\#
    5[701I2Og0;A5[J01I2Oj0;B5[]01I2Om0;C4EO01I2P00;D5\201I2P30;E5\@01I2P60;F5\R01I2P90;G5\c01I2P?0;H5]601I2PB0;I5]\#
    E01I2PE0;K5]S01I2PH0;L5]d01I2PK0;N5^601J2PN0;O5^M01J2PQ0;P5^f01J2PT0;Q5_601J2PW0;R5_J01J2PZ0;S5_Y01J2Pc0;T5_i0\#
    1J2Pf0;U5`701J2Pl0;V5`H01J2Po0;W5`X01J2Q80;X4F>01J2Q;0;Y5`f01J2Q>0;Z5a401J2QA0;[5aE01J2QD0;\5aT01J2QG0;]5ae01J\#
    2QJ0;^5b301J2QM0;_5bB01J2QP0;`5bT01J2QS0;a5bb01J2QV0;b5c201J2QY0;c5cB01J2Q\0;d5cP01J2Q_0;e5c^01K2Qb0;f5d701K2Q\#
    k0;g5dE01K2Qn0;h5d\01K2R10;i5e201K2R70;j5eB01K2R:0;k5eV01K2R@0;l5eg01K2RC0;m5f501K2RF0;n5fF01K2RI0;o4nQ01K2RL0\#
    <05f]01K2RO0<15fm01K2RR0<25g?01K2R[0<35RG01K2Ra0<45gQ01K2Rg0<55gb01K2Rj0<65h201K2Rm0<75h@01K2S00<85hT01K2S30<9\#
    5hi01L2S90<:5iD01L2S<0<;5iU01L2S?0<=5ih01L2SB0<>5j401L2SE0<?5jC01L2SK0<@5jS01L2SN0<A5j_01L2SQ0<B5jo01L2ST0<C5k\#
    =01L2SW0<D5HX01L2SZ0<E5kI01L2S]0<F5k\01L2S`0<G5km01L2Sc0<H5l<01L2Si0<I5lM01L2Sl0<J5l^01L2So0<K5ll01L2T20<L5m=0\#
    1L2T50<M5mM01L2T80<N42L01M0:`0<O4>O01M0:c0<Q3[\01M0:d0<R5mY01M0:f0<S49k01M0:i0<T5n201M0:l0<U5nG01M0>b0<V5nZ01M\#
    0>e0<W5no01N0;80<X5oI01N0;;0<Y5oW01N0;>0<Z5oc01N0;A0<[60=01N0;D0<\60L01N0;G0<]60Z01N0;J0<^61101N0;M0<_61@01N0;\#
    P0<`61N01N0;S0<a61]01N0;V0<b61m01N0;Y0<c62<01N0;\0<d62M01N0;_0<e62_01N0;b0<f63001N0;e0<g63F01N0;h0<h63W01N0;k0\#
    <i63g01N0;n0<j64801O0<10<k64P01O0<40<l64e01O0<70<m65601O0<:0<n65D01O0<=0<o65P01O0<@0=065e01O0<C0=166501O0<F0=2\#
    66F01O0<I0=361]01O0<L0=466S01O0<O0=566f01O0<R0=667401O0<U0=767D01O0<X0=867R01O0<[0=967`01O0<^0=:67n01O0<_0=;68\#
    >01O0<a0=<68M01P0<d0==68d01P0<g0=>69501P0<j0=?69D01P0<m0=@69V01P0=00=A69h01P0=30=B6:401P0=60=C6:E01P0=90=D6:T0\#
    1P0=<0=E6:g01P0=?0=F6;701P0=B0=G6;G01P0=E0=H6;V01P0=H0=I6;b01P0=K0=J6<201P0=N0=K6<J01P0=Q0=L6<Y01P0=T0=M6<g01P\#
    0=W0=N6=301Q0=Z0=O6=I01Q0=]0=P6=^01Q0=`0=Q6>101Q0=c0=R6>?01Q0=f0=S6>P01Q0=i0=T6>_01Q0=l0=U6>n01Q0=o0=V6?=01Q0>\#
    20=W6?M01Q0>50=X6?\01Q0>80=Y6?o01Q0>;0=Z6@=01Q0>>0=[6@J01R0:o0=\6@Z01R0;20=]6@h01R0;50=^6A501R0>A0=_6AN01R0>D0\#
    =`5cP01R0>G0=a6B701R0>J0=b6BH01R0>M0=c6BV01R0>P0=d6Bg01R0>S0=e6C801R0>V0=f6CH01R0>Y0=g6CX01R0>\0=h6Cl01R0>_0=i\#
    6D;01R0>h0=j6DH01R0>k0=k6DZ01R0>n0=l6Dm01R0?10=m6E;01R0?40=n6EN01R0?70=o6E^01R0?:0>16En01R0?=0>26F>01R0?@0>36F\#
    P01R0?C0>46Fa01S0?F0>56Fo01S0?I0>66G?01S0?L0>76GP01S0?O0>96Gg01S0?R0>:6H701S0?U0>;6HF01S0?X0><6HV01S0?[0>=6Hc0\#
    1S0?^0>>6I501S0?a0>?6IH01S0?d0>@6IZ01S0?g0>A6Io01S0?j0>B6JB01T0?m0>C6JZ01T0@00>D6Ji01T0@30>E6K901T0@60>F6KM01T\#
    0@90>G6K[01T0@<0>H6Kl01T0@?0>I6L;01T0@B0>J6LM01T0@E0>K6L]01T0@H0>L5Na01T0@K0>M6Ll01T0@N0>N6M<01T0@Q0>O6MN01T0@\#
    T0>P6Ma01T0@W0>Q6N201T0@Z0>R6NH01T0@]0>S6NY01T0@`0>T6No01T0@c0>U6O@01T0@i0>V4D901T0@l0>W6OP01T0@o0>X6O]01T0A20\#
    >Y6P001T0A50>Z6P@01U0A80>[6PX01U0A;0>\6Pg01U0A>0>]6Q601U0AA0>^6QC01U0AD0>_6QR01U0AJ0>`6Qc01U0AM0>a6R501U0AP0>b\#
    6RH01U0AS0>c6RW01U0AV0>d6Rc01U0AY0>e6Ro01U0A\0>f6S>01U0A_0>g6SM01U0Ab0>h6S[01U0Ae0>i6Sk01U0Ah0>j6T?01U0Ak0>k6T\#
    L01U0An0>l6T]01V0B10>m6U701V0B40>n5:c01V0B70>o6UN01V0B:0?06U^01V0B=0?15iD01V0B@0?26V101V0BC0?36V@01V0BF0?46VT0\#
    1V0BI0?56Vd01V0BL0?66W301V0BO0?76WC01V0BR0?86WT01V0BU0?957]01V0BX0?:6Wc01V0B[0?;6X301V0B^0?<6XE01V0Ba0?=6XR01V\#
    0Bd0?>6Xc01V0Bg0??6Y401V0Bj0?@6YD01V0Bm0?A6YT01V0C00?B6Ye01V0C30?C6Z701W0C60?D6ZF01W0C90?E6ZX01W0C<0?F6Ze01W0C\#
    ?0?G6[501W0CB0?H6[E01W0CE0?I6[]01W0CH0?J6[n01W0CK0?K6\=01W0CN0?L6\M01W0CQ0?M5l<01W0CT0?N4Fn01W0CW0?O6\Z01W0CZ0\#
    ?P6\k01W0C]0?Q6]:01W0C`0?R6]L01X0Cc0?S6]c01X0Cf0?T6^:01X0Ci0?U6^P01X0Cl0?V6^e01X0Co0?W6_<01X0D20?X6_R01X0D50?Y\#
    6_g01X0D80?Z6`?01X0JM0?[5C`01X0JY0?\6`O01X0Jh0?]6`]01Y0D:0?^6a601Y0D;0?_6aH01Y0D>0?`6aU01Y0D@0?a6aa01Y0DA0?b6`\#
    ?01Y0DD0?c6ao01Y0DG0?d6b@01Y0DH0?e6bQ01Y0DM0?f6ba01Y0DP0?g6bo01Y0DS0?h6c?01Y0DT0?i6cN01Y0DV0?j6c]01Z0DY0?k6d60\#
    1Z0D\0?l6dF01Z0D_0?m6dX01Z0Db0?n6dc01Z0De0?o6e301Z0Dh0@06eD01Z0Dk0@16eX01Z0Dn0@26ei01Z0Do0@36f601Z0E10@46fE01Z\#
    0E40@55C`01Z0E70@66fS01Z0E80@76fe01Z0E:0@86g301Z0E=0@96gE01Z0E?0@:6gT01Z0E@0@;6gb01[0EC0@<6h<01[0EF0@=6hK01[0E\#
    G0@>6h[01[0EL0@?6hn01[0EO0@@6i=01[0ER0@A6iP01[0EU0@B6i^01[0EX0@C6in01[0E[0@D6j=01[0E`0@E6jU01[0Ea0@F6je01[0Eg0\#
    @G6k701[0Ej0@H6kG01[0F30@I6kW01[0F60@J6kh01[0F90@K6l501[0F<0@L6lI01[0FE0@M6lY01[0FH0@N6lh01[0FK0@O6m301[0FN0@P\#
    6mD01\0FW0@Q6m\01\0F]0@R6mm01\0F`0@S6n<01\0Ff0@T5ID01\0Fi0@U6nL01\0Fl0@V6n[01\0Fo0@W6nl01\0G50@X6oG01\0G80@Y6o\#
    W01\0G90@Z6og01\0G;0@[70701\0GA0@\70H01\0GG0@]70Y01\0GJ0@^70j01\0GM0@_71:01\0GP0@`71K01\0GS0@a71[01\0G\0@b71k0\#
    1\0G_0@c72:01\0Gb0@d72L01\0Ge0@e72_01]0Gn0@f72m01]0H10@g5\@01]0H40@h73<01]0H70@i73M01]0H:0@j73^01]0H=0@k73k01]\#
    0H@0@l74:01]0HC0@m74G01]0HF0@n74a01]0HI0@o74o01]0HL0A075B01]0HO0A175P01]0HU0A275^01^0G20A376001^0HX0A476K01^0H\#
    [0A576Y01^0H^0A676k01^0Hj0A777<01^0Hm0A877I01^0I30A977W01^0I60A:77g01^0I90A;78301^0I?0A<6i=01^0IB0A=78D01^0IH0\#
    A>78U01^0IK0A?78l01^0IN0A@79@01^0IT0AA79O01^0IW0AB79_01^0I]0AC7:001^0I`0AD5SH01^0Ic0AE7:J01_0If0AF7:c01_0Ii0AG\#
    7;201_0Il0AH7;A01_0J20AI7;S01_0J50AJ7;c01_0J80AK7<101_0J;0AL7<F01_0JG0AM7<X01_0JP0AN7<h01_0JS0AO5ID01_0JV0AP7=\#
    ;01_0J\0AQ7=N01_0J_0AR7=`01_0Jb0AS7=n01_0Jk0AT7>=01`0Jn0AU7>X01`0K10AV7?001`0K40AW7??01`0K70AX7?S01`0K:0AY7?a0\#
    1`0K@0AZ7?o01`0KC0A[7@=01`0KF0A\7@M01`0KL0A]7@Z01`0KR0A^7@g01`0KU0A_6f601`0KX0A`7A501`0K[0Aa7AF01`0K^0Ab7AR01`\#
    0Ka0Ac7Ac01`0Kd0Ad5C`01`0Kg0Ae7B801a0Kj0Af7BQ01a0Km0Ag7B_01a0L00Ah5<Y01a0L30Ai7Bo01a0L90Aj7CA01a0L<0Ak7CT01a0L\#
    ?0Al7Cd01a0LB0Am7D501a0LE0An7DG01a0LH0Ao7DW01a0LK0B07;S01a0LN0B15\201a0LT0B26XR01a0LW0B37Dc01b0LZ0B47EF01b0L]0\#
    B57E\01b0L`0B67F301b0Lc0B77FO01b0Lf0B84R501b0Li0B97Fh01b0Ll0B:7G<01b0Lo0B;7GR01c0M20B<7Gd01c0M50B=7H401c0M80B>\#
    7HC01c0M;0B?7HT01c0M>0B@7He01c0MA0BA7I201c0MD0BB7IA01c0MG0BC7IO01c0MJ0BD7I`01c0MM0BE7Im01d0MP0BF7JD01d0MS0BG7J\#
    V01d0MV0BH7Jf01d0MY0BI7K501d0M\0BJ7KG01d0Mb0BK7KV01d0Me0BL7Kd01d0Mh0BM7L801d0Mk0BN7LH01d0Mn0BO7LZ01d0N10BP7Lj0\#
    1d0N40BQ7M;01d0N70BR7MM01d0N:0BS7M]01d0N=0BT7Mo01e0N@0BU7NG01e0NC0BV7NY01e0NF0BW7Ni01e0NI0BX5MM01e0NL0BY7O901e\#
    0NO0BZ7OI01e0NR0B[7Oa01e0NU0B\7P401e0NX0B]7PE01e0N[0B^7PV01f0Na0B_7Q001f0Ng0B`7Q?01f0Nj0Ba7QN01f0Nm0Bb7Q]01f0O\#
    00Bc7Qm01f0O60Bd7R=01f0O90Be7RJ01f0O?0Bf7R\01f0OB0Bg7Ri01f0OE0Bh7S701f0OH0Bi7SH01f0OK0Bj7SW01f0ON0Bk7Si01f0OQ0\#
    Bl7T;01g0OT0Bm7TU01g0OW0Bn7Te01g0OZ0Bo5R501g0O]0C05:c01g0O`0C17U601g0Oc0C27UD01g0Of0C37UW01g0Oi0C47Uh01g0Ol0C5\#
    7V901g0Oo0C67VL01g0P20C77V_01g0P50C87W001g0P;0C97WD01g0P>0C:7WW01g0PA0C;7Wh01g0PD0C<7X901g0PG0C=4Xo01g0PM0C>7X\#
    H01g0PP0C?6H701g0PS0C@7XX01h0PV0CA7Y201h0PY0CB7Y@01h0P\0CC7YP01h0P_0CD7Y^01h0Pb0CE5T`01h0Pe0CF7Ym01h0Ph0CG7Z:0\#
    1h0Pk0CH7ZI01h0Pn0CI7ZV01h0Q10CJ7Zh01h0Q40CK7[601h0Q:0CL7[D01h0Q=0CM7[S01h0QC0CN7[c01i0QI0CO7\001i0QL0CP7\>01i\#
    0QO0CQ7\T01i0QR0CR7\a01i0QX0CS7]401i0Q[0CT7]M01i0Q^0CU7]Y01i0Qa0CV7]i01i0Qj0CW7^701i0Qm0CX7^E01i0R00CY5QX01i0R\#
    30CZ7^R01i0R90C[7^b01i0R<0C\7_301i0R?0C]7_E01i0RB0C^7_U01i0RE0C_7_f01j0RH0C`7`=01j0RK0Ca7`R01j0RN0Cb7`g01j0RQ0\#
    Cc7a701j0RT0Cd7aN01j0RW0Ce7a_01j0RX0Cf7b201j0RZ0Cg7bI01j0W10Ch7bV01j0W70Cj7bc01j0W=0Ck7c701j0W@0Cl7cM01j0WC0Cm\#
    7cc01j0WI0Cn3\I01j0WL0Co7d201k0Ri0D07dA01k0S20D17dQ01k0S;0D27d`01k0SJ0D35iU01k0SM0D47e701k0Sb0D578301k0Se0D67e\#
    D01k0Sh0D77eT01k0Sk0D852<01k0Sn0D97ec01l0R]0D:7f801l0Rc0D;7fF01l0Rf0D<7fZ01l0Ro0D=7fn01l0S50D>7g<01l0S80D?5`70\#
    1l0S>0D@7gI01l0SD0DA7gW01l0SG0DB7gf01l0SS0DC7h401l0SY0DD7hD01l0S\0DE7hV01m0S_0DF7ho01m0T10DG7i=01m0T40DH7iK01m\#
    0T70DI7iX01m0T:0DJ7ig01m0T=0DK7j601m0T@0DL7jB01m0TC0DM7jQ01m0TF0DN7ja01m0TI0DO7k201m0TL0DP5RG01m0TO0DQ7kA01m0T\#
    R0DR7kS01m0TU0DS7kc01m0TX0DT5MM01m0T[0DU7l401m0T^0DV7lB01m0Ta0DW7lN01m0Td0DX7l]01m0Tg0DY7lj01m0Tj0DZ7m801m0Tm0\#
    D[7mI01m0U00D\7mW01m0U30D]7mg01n0U60D^7n>01n0U90D_7nO01n0U<0D`7n]01n0U?0Da7no01n0UB0Db7o=01n0UE0Dc5h201n0UH0Dd\#
    7oK01n0UK0De7o\01n0UN0Df6UN01n0UQ0Dg7oj01n0UT0Dh6c?01n0UW0Di80701n0UZ0Dj80G01n0U]0Dk80W01n0U`0Dl4nQ01n0Uc0Dm80\#
    h01n0Uf0Dn81801n0Ui0Do6lY01o0Uo0E081I01o0V20E181Y01o0V50E281l01o0V80E382;01o0V;0E482K01o0V>0E582\01o0VA0E682k0\#
    1o0VD0E783:01o0VG0E883J01o0VJ0E95Na01o0VM0E:83Y01o0VP0E;83i01o0VS0E<84;01o0VV0E=84I01o0VY0E>5GZ01o0V\0E?84`01o\#
    0V_0E@84o01o0Vb0EA85@01o0Ve0EB85N01o0Vh0EC85]01o0Vk0ED85l01o0Vn0EE86<01o0W40EG86L01o0W:0EH86\01o0WF0EI86l01o0W\#
    O0EJ87;01o0WR0EK87J01o0WU0EL87[0200WX0EM8850200W[0EN88D0200W^0EO88S0200Wa0EP88b0200Wd0EQ8920200Wg0ER5Gg0200Wj0\#
    ES89E0200Wm0ET89Y0200X00EU89i0200X30EV8::0200X60EW8:K0200X90EX8:[0200X<0EY8:l0200X?0EZ8;>0200XB0E[8;M0200XH0E\\#
    8;a0200XK0E]8<20200XN0E^5ZK0200XT0E_8<A0200XW0E`8<Q0200XZ0Ea8<b0200X]0Eb5j_0200X`0Ec8=30200Xc0Ed8=D0200Xf0Ee8=\#
    Q0200Xi0Ef8=a0200Xl0Eg8=n0200Xo0Eh8><0200Y20Ei8>H0200Y80Ej8>[0210Y;0Ek8?20210YA0El8?E0210YD0Em8?[0210YG0En8?n0\#
    210YJ0Eo8@E0210YM0F08@X0210YP0F18@n0210YR0F274o0210YS0F38AC0210YV0F48AW0210YY0F58Af0210Y\0F68B?0210Y_0F78BV021\#
    0Yb0F88Bh0210Ye0F98::0210Yh0F:8C80210Zj0F;8CF0220Yk0F<8C]0220Yn0F=8Cl0220Z10F>8D=0220Z40F?8DG0220Z70F@8D\0220Z\#
    =0FA8Df0220Z@0FB8E50220ZC0FC8EE0220ZF0FD8EW0220ZI0FE8Ei0220ZL0FF8F70220ZO0FG8FG0220ZR0FH8FX0220ZU0FI8Fg0220ZX0\#
    FJ8G80220Z[0FK8GM0220Z^0FL8G[0220Za0FM8Gg0220Zd0FN8H60220Zg0FO8HE0220Zm0FP8HU0230[00FQ8Hb0230[30FR8I70230[60FS\#
    8IL0230[90FT8Ik0230[<0FU8J90230[?0FV8JL0230[B0FW8J]0230[E0FX8Jk0230[H0FY5M=0230[K0FZ7R\0230[N0F[8KA0230[Q0F\8K\#
    O0230[T0F]8K_0230[W0F^8L00230[Z0F_8L@0230[]0F`8LN0240[`0Fa8L\0240[c0Fb8M10240[f0Fc8M@0240[i0Fd8MW0240[l0Fe8Mg0\#
    240\20Ff8N80240\50Fg8NG0240\80Fh8NW0240\;0Fi8Nl0240\D0Fj8O:0250\G0Fk8OQ0250\J0Fl8Oa0250\P0Fm8P20250\S0Fn8PD025\#
    0\V0Fo8PW0250\Y0G08Po0250\_0G18QD0250\b0G28QT0250\e0G38Qe0250\k0G48R20250\n0G58R?0250]10G68RN0250]40G78R^0250]\#
    70G88Ro0250]:0G98S>0250]=0G:8SM0250]@0G;8S]0250]C0G<8Sl0260]F0G=8TU0260]I0G>8Tk0260]L0G?8UG0260]O0G@8UY0260]R0\#
    GA8Ui0260]U0GB8V90260]X0GC8VI0260][0GD7jQ0260]^0GE8VV0260]a0GF8Ve0260]d0GG8W40260]g0GH8WC0260]j0GI8WP0260^00GJ\#
    8Wa0270^30GK5Na0270^60GL8X:0270^90GM8XJ0270^<0GN8XY0270^?0GO8Xj0270^B0GP8Y90270^E0GQ6dF0270^H0GR4kl0270^K0GS8Y\#
    J0270^N0GT5cP0270^Q0GU8YX0270^T0GV8Yl0270^W0GW6iP0270^Z0GX8Z>0270^]0GY8ZL0270^`0GZ8Z]0270^f0G[8Zn0280^i0G\8[>0\#
    280^j0G]8[P0280^k0G^8[g0280^l0G_8\;0280^n0G`8\S0280_20Ga61N0280_50Gb8\d0280_80Gc8]:0280_;0Gd5M=0280_>0Ge8]K028\#
    0_D0Gf8]`0280_M0Gg8^10280_P0Gh8^>0280_S0Gi8^N0280_V0Gj8^]0280_\0Gk8^l0290__0Gl8_E0290_e0Gm8_Q0290_h0Gn8_a0290_\#
    k0Go8`00290_n0H08`C0290`10H18`T0290`40H27j60290`70H38`d0290`:0H48a>0290`=0H58aL0290`@0H68a]0290`C0H78an0290`F0\#
    H88b?0290`I0H98bN0290`L0H:8bd0290`O0H;8c90290`R0H<8cK0290`U0H=8cY0290`X0H>8cj0290`[0H?8d=0290`^0H@8dL0290`a0HA\#
    8d[02:0`d0HB8do02:0`g0HC8eA02:0`j0HD8eW02:0`m0HE8el02:0a00HF8fE02:0a30HG8fY02:0a60HH8g302:0a90HI8gB02:0cd0HJ8g\#
    P02:0ce0HK8g_02:0cm0HL8h302:0cn0HM8hB02;0a<0HN8hW02;0a?0HO8hh02;0a`0HP8i502<0aB0HQ8iE02<0aC0HR8iW02<0aE0HS8ih0\#
    2<0aF0HT8j902<0aG0HU8jF02<0aH0HV8jX02<0aI0HW8jf02<0aJ0HX8k402<0aK0HY6ao02<0aL0HZ8kG02<0aY0H[8kY02=0aT0H\8l402=\#
    0aZ0H]8lC02=0a]0H^8lV02=0af0H_8lf02=0ag0H`8m502=0ai0Ha8m@02=0aj0Hb8mO02=0al0Hc8m`02=0am0Hd8mm02=0b00He8n>02=0b\#
    10Hf8nJ02=0b20Hg8n^02>0bA0Hh8o702>0bD0Hi8oF02>0bG0Hj8oV02>0bJ0Hk8ok02>0bM0Hl61N02>0bP0Hm90?02>0bS0Hn90P02>0bV0\#
    Ho90^02>0bY0I090o02>0b\0I191<02>0b_0I291N02>0bb0I391a02?0be0I492;02?0bk0I592L02?0bl0I692^02?0bn0I792m02?0bo0I8\#
    93;02?0c10I993E02?0c40I:93W02?0c50I;93b02?0c70I<94002?0c:0I=94?02?0c=0I>94R02?0c@0I?94b02?0cC0I@94o02?0cD0IA95\#
    B02?0cI0IB95Q02?0cO0IC95`02?0cR0ID96202?0cS0IE96F02?0cX0IF96W02@0cg0IG96j02@0cj0IH97902@0ck0II97G02@0d00IJ97X0\#
    2@0d30IK97h02@0d60IL98:02@0d90IM98J02@0d<0IN98W02@0d?0IO98d02@0dB0IP99302@0dE0IQ99E02@0dH0IR99U02@0dK0IS99c02@\#
    0dL0IT9:002@0dN0IU9:>02@0dO0IV9:N02@0dQ0IW9:X02@0dT0IX9:j02@0dU0IY9;702@0dW0IZ9;I02@0dX0I[9;X02A0b30I\9<:02A0b\#
    50I]9<E02A0b80I^9<T02A0b;0I_9<e02A0b>0I`9=802A0dZ0Ia9=C02A0d[0Ib9=N02A0d]0Ic9=Z02A0d`0Id9=g02A0dc0Ie9>702A0df0\#
    If9>I02A0dg0Ig9>X02A0dh0Ih9>g02A0di0Ii9?602B0bh0Ij9?R02B0cF0Ik9?f02B0cG0Il9@602B0cL0Im9@E02B0cU0In9@S02B0cV0Io\#
    9@a02B0c[0J09A002B0c^0J19A?02B0c`0J29AP02B0ca0J39Ac02C0aD0J49B102C0aM0J59B>02C0aN0J69BL02C0aO0J79BZ02C0aP0J89B\#
    g02C0aQ0J99C402C0aR0J:9CC02C0aS0J;9CS02C0aU0J<9Cb02C0aV0J=9D202C0aW0J>9D@02C0aX0J?9DP02C0ac0J@9D^02C0an0JA9Dm0\#
    2C0ao0JB9E=02D0dj0JC9EW02D0dk0JD9El02D0dl0JE9FE02D0dm0JF9F\02D0e;0JG9Fl02D0e@0JH9GC02D0eA0JI9GR02E0dn0JJ9Gm02E\#
    0e20JK9H;02E0e80JL9HJ02E0e=0JM6O@02E0e>0JN9HW02E0eD0JO9He02E0eE0JP9I402E0eG0JQ9ID02E0eJ0JR9IT02E0eM0JS9Ib02E0e\#
    P0JT9Io02E0eS0JU9J<02E0eV0JV9JI02F0eY0JW9Jc02F0e\0JX9K002F0e_0JY9K=02F0e`0JZ9KJ02F0eb0J[9KU02F0ee0J\9Kf02F0eh0\#
    J]9L702F0ek0J^9LD02F0en0J_9LQ02F0f10J`9L`02F0f70Ja9Lo02F0f:0Jb9M<02F0f;0Jc9MJ02F0f=0Jd9MW02G0fF0Je9Mn02G0fO0Jf\#
    9B102G0fU0Jg9D^02G0fX0Jh9N=02G0f[0Ji9NL02G0fa0Jj9N_02G0fd0Jk9Nk02G0fe0Jl61N02G0fg0Jm9O<02G0fj0Jn9OO02G0fm0Jo9O\#
    ^02G0g00K09On02G0g30K19P>02G0g60K29PL02G0g70K39PY02G0g90K49Pg02G0g<0K59Q702G0g?0K69QF02G0gB0K79QR02G0gE0K89Qh0\#
    2G0gH0K99R902G0gK0K:9RH02H0do0K;9R^02H0fR0K<9S002H0gM0K=9SI02H0gN0K>9S\02H0gQ0K?9Sm02H0gW0K@9T>02H0gZ0KA9TR02H\#
    0g]0KB9Td02H0g`0KC9U102H0gc0KD9U>02H0gf0KE9UL02H0gi0KF9U[02H0gl0KG9Uk02H0go0KH9V<02H0h20KI9VI02H0h50KJ9VY02H0h\#
    80KK9Vm02I0h;0KL9WE02I0hR0KM9WT02I0hS0KN9Wf02I0hY0KO9X802I0h\0KP9XC02I0h_0KQ9XU02I0h`0KR9Xa02I0hb0KS9Xo02I0he0\#
    KT9Y@02I0hf0KU9YM02I0hh0KV9YX02I0hk0KW9Ye02J0h>0KX9Z=02J0hA0KY9ZO02J0hB0KZ9Z^02J0hD0K[9[002J0hE0K\9[B02J0hG0K]\#
    9[P02J0hJ0K^9[`02J0hM0K_9[o02J0hP0K`9\<02J0hV0Ka9\I02K0eZ0Kb9\b02K0f40Kc9\n02K0f@0Kd9]?02K0fA0Ke9]N02K0fB0Kf9]\#
    ]02K0fC0Kg5\202K0fI0Kh9]m02K0fL0Ki9^:02K0fP0Kj67R02K0f^0Kk8\S02K0f_0Kl9^H02L0hn0Km9^`02L0i10Kn9E=02L0i40Ko9_50\#
    2L0i70L09_L02L0i:0L19_^02L0i=0L29`002L0i@0L39`B02L0iC0L49`X02L0iF0L59a002L0iI0L69aD02L0iL0L79aO02L0iO0L89ag02M\#
    0iR0L99b;02M0iU0L:9bI02M0iX0L;9b[02M0i^0L<9bn02M0ia0L=9cC02M0id0L>9cT02M0ig0L?9d102M0ij0L@9dE02M0im0LA9dX02M0j\#
    00LB9df02M0j60LC9e:02N0j90LD9eU02N0j<0LE9ef02N0j?0LF9f602N0jB0LG9fG02N0jE0LH9fW02N0jH0LI9fj02N0jK0LJ9g902N0jN0\#
    LK9gF02N0jQ0LL9gX02N0jT0LM9gg02N0jZ0LN9h402N0j]0LO9hI02N0j`0LP9h[02N0jc0LQ9hi02N0jf0LR9i;02N0ji0LS9iJ02N0jl0LT\#
    9i[02N0jo0LU9ij02N0k20LV9j:02N0k50LW9jF02N0k80LX9jT02N0k;0LY9jg02N0k>0LZ9k702N0kA0L[9kG02N0kD0L\9kT02N0kG0L]9k\#
    e02N0kJ0L^9l302N0kM0L_9lC02O0kP0L`9lX02O0kS0La9lh02O0kV0Lb9m902O0kY0Lc9mF02O0k\0Ld9mY02O0k_0Le9mk02O0kb0Lf9n:0\#
    2O0ke0Lg9nM02O0kh0Lh9n^02O0kk0Li9nk02O0kn0Lj9o>02O0l10Lk9oK02O0l40Ll9o\02O0l70Lm9om02O0l:0Ln:0>02O0l=0Lo:0Q02P\#
    0l@0M0:0i02P0lC0M1:1902P0lF0M2:1G02P0lI0M3:1V02P0lL0M4:1c02P0lM0M5:2502P0lO0M6:2D02P0lR0M7:2U02P0lU0M89Z=02P0l\#
    X0M9:2c02P0l[0M::2o02P0l^0M;:3@02P0la0M<:3N02P0lb0M=:3\02P0ld0M>:3m02P0lg0M?:4@02Q0lm0M@:4P02Q0m00MA:4d02Q0m30\#
    MB:5602Q0m60MC:5M02Q0m<0MD:5_02Q0m?0ME:5m02Q0mB0MF:6:02Q0mE0MG:6L02Q0mH0MH:6Y02Q0mK0MI:6f02Q0mN0MJ:7802Q0mQ0MK\#
    :7G02Q0mT0ML:7X02Q0mW0MM:7h02Q0mZ0MN:8502Q0m]0MO:8L02Q0m`0MP:8`02Q0mc0MQ:9302Q0mf0MR:9E02Q0mi0MS:9Q02Q0ml0MT:9\#
    c02Q0mo0MU::202Q0n20MV5`X02Q0n50MW::A02Q0n80MX::Q02R0n;0MY::f02R0n<0MZ:;;02R0n>0M[8@n02R0n?0M\:;T02R0n@0M]:;i0\#
    2R0nA0M^:<;02R0nM0M_:<I02R0nP0M`:<Z02R0n\0Ma:<m02R0n_0Mb:=@02R0nh0Mc:=T02R0nk0Md:=l02R0nn0Me:>B02R0o10Mf:>V02R\#
    0o=0Mg96202S0oO0Mh:>f02S0oR0Mi:?602S0oU0Mj:?I02S0oX0Mk:?\02S0o[0Ml:@402S0o^0Mm:@G02S0oa0Mn:@Z02S0od0Mo6iP02S0o\#
    g0N0:@j02S0oj0N1:A<02S0om0N2:AI02S1000N3:A[02S1030N4:An02S1060N5:BC02T1090N6:BZ02T10<0N7:Bl02T10?0N8:C@02T10B0\#
    N9:CS02T10E0N::Cf02T10H0N;:D702T10K0N<:DI02T10N0N=:<m02T10Q0N>:DZ02T10T0N?:Dk02T10W0N@:E902T10X0NA:EE02T10Z0NB\#
    :ER02T10]0NC:Ed02T10`0ND:F602T10c0NE:FH02T10f0NF:FZ02T10i0NG:Fj02T10l0NH:G?02T10o0NI:GQ02T1120NJ:G^02T1150NK:G\#
    l02U1180NL:HC02U11;0NM:HP02U11>0NN:H^02U11A0NO:I102U11D0NP:IA02U11G0NQ6OP02U11J0NR:IT02U11M0NS:Id02U11P0NT9<T0\#
    2U11S0NU:J302U11V0NV:JC02U11Y0NW:JS02U11\0NX:Jg02U11_0NY:K902U11b0NZ:KJ02U11e0N[:K[02U11h0N\:Kl02U11k0N]:L>02U\#
    11n0N^:LT02V1210N_:L`02V1240N`:M002V1270Na:M@02V12:0Nb:MO02V12=0Nc:M`02V12@0Nd:N202V12C0Ne9AP02V12F0Nf:NC02W0n\#
    J0Ng:NT02W0nV0Nh:Nd02W0nY0Ni:O302W0nb0Nj9KU02W0ne0Nk:O@02W0o40Nl:OR02W0o70Nm6WT02W0o:0Nn:Oc02W0o@0No:P102W0oC0\#
    O0:PB02W0oF0O1:PT02W0oH0O2:Pg02W0oI0O3:Q502W0oJ0O4:QD02X12I0O5:Q[02X12L0O6:Qo02X12O0O7:RC02X12R0O848U02X12U0O9\#
    :Rb02X12X0O::S702X12^0O;8B?02X12a0O<:SF02X12d0O=7kc02X12g0O>:ST02X16l0O?:Sa02X16o0O@:T302X1720OA5ZK02X17>0OB:T\#
    H02Y12j0OC:T^02Y12m0OD:U302Y1300OE:UE02Y1330OF:UZ02Y1360OG:Uk02Y1390OH:V<02Y13<0OI:VJ02Y18@0OJ:VZ02Y18d0OK:Ve0\#
    2Y18g0OL:W302Y1930OM:WE02Y1960ON7eT02Y1990OO:WU02Y19<0OP:Wi02Z13?0OQ:XA02Z13B0OR:XT02Z13E0OS:Xg02Z13H0OT:Y:02Z\#
    13K0OU:YK02Z13N0OV:YX02Z13Q0OW:Yg02Z13T0OX74:02Z13W0OY:Z802Z13Z0OZ:ZG02Z13]0O[:ZU02Z13`0O\:Zd02Z13c0O]:[502Z13\#
    f0O^:[E02Z13i0O_:[U02Z13l0O`:[e02Z13o0Oa5:c02Z1420Ob:\602Z1450Oc:\F02Z1480Od:\U02Z14;0Oe6f602Z14>0Of5mM02Z14A0\#
    Og:\e02Z14D0Oh:]402[14G0Oi:]I02[14J0Oj:]X02[14M0Ok:]g02[14P0Ol:^A02[14S0Om:^V02[14V0On6WT02[14Y0Oo:^c02[14\0P0\#
    :_102[14_0P1:_C02[14b0P2:_W02[14e0P3:_h02[14h0P4:`402[14k0P5:`D02[14n0P6:`S02[1510P7:`b02[1540P8:a102[1570P9:a\#
    J02[15:0P:79O02[15=0P;:aY02[15C0P<7o\02[15F0P=:aj02[15I0P>:b802[15O0P?:bH02[15R0P@:bW02[15U0PA:be02\15X0PB:cB0\#
    2\15[0PC:cQ02\15^0PD:c_02\15a0PE:cm02\15d0PF:d;02\15g0PG6Cl02\15j0PH:dL02\15m0PI:dZ02\1600PJ:dh02\1630PK:e:02\\#
    1660PL:eM02\1690PM:e]02\16<0PN:en02\16?0PO:f?02]16B0PP:fW02]16E0PQ:fh02]16H0PR:g702]16N0PS:gJ02]16Q0PT:gZ02]16\#
    T0PU:gi02]16W0PV:h702]16Z0PW:hL02]16]0PX:h]02]16c0PY:hg02]16i0PZ:i;02]17D0P[:iO02]17G0P\:i^02]17J0P]6fS02]17M0\#
    P^:il02]17P0P_6X302]17S0P`:j=02]17V0Pa:jL02^17Y0Pb:jf02^17\0Pc:k502^17_0Pd:kA02^17b0Pe:kN02^17e0Pf:k^02^17h0Pg\#
    :ko02^17k0Ph:l@02^17n0Pi:lK02^1810Pj:lZ02^1840Pk:lj02^1870Pl:m802^18:0Pm:mG02_18=0Pn:mo02_18C0Po:nX02_18F0Q0:n\#
    e02_18I0Q1:o502_18L0Q2:oC02_18O0Q3:oR02_18R0Q4:od02_18U0Q5;0302_18X0Q6;0C02_18[0Q7;0T02_18^0Q8;0g02_18a0Q9;190\#
    2_18j0Q:;1I02_18m0Q;;1W02_1900Q<;2102_19?0Q=;2C02_19B0Q>;2T02_19E0Q?7kc02_19H0Q@;2e02_19K0QA;3802_19N0QB;3J02_\#
    19Q0QC;3b02_19T0QD;3n02_19W0QE6[E02`19Z0QF;4>02`19]0QG;4U02`19`0QH;4d02`19f0QI;5402`19i0QJ;5F02`19l0QK82k02`19\#
    o0QL;5W02`1:20QM;5e02`1:50QN;6202`1:80QO;6@02`1:;0QP;6O02`1:>0QQ6[502`1:A0QR;6]02`1:D0QS;6n02`1:G0QT;7;02`1:J0\#
    QU;7J02`1:M0QV5F702`1:P0QW;7W02`1:S0QX;7g02`1:Y0QY;8902`1:\0QZ84o02`1:_0Q[;8G02`1:b0Q\;8W02a1:e0Q];8m02a1:h0Q^\#
    ;9A02a1:k0Q_;9X02a1:n0Q`;9o02a1;10Qa;:F02a1;40Qb;:_02a1;70Qc;;702a1;=0Qd;;F02a1;@0Qe;;]02a1;C0Qf5Xj02a1;I0Qg;<\#
    202a1;L0Qh;<K02a1<N0Qi;<_02a1<Q0Qj8::02a1<W0Qk4E]02a1<Z0Ql;=002a1<`0Qm;=?02a1<f0Qn76k02a1<i0Qo;=T02b1;O0R0;=l0\#
    2b1;R0R1;><02b1;X0R2;>M02b1;^0R3;>c02b1;a0R4;?102b1;d0R54EO02b1;g0R6:<I02b1;j0R7;?B02b1;m0R8;?V02b1<30R96FP02b\#
    1<60R:;?b02b1<90R;7R\02b1<<0R<;@002b1<?0R=;@?02b1<E0R>4cS02b1<H0R?;@R02b1<K0R@;@a02c1<l0RB;A;02c1=>0RC;AI02c1=\#
    A0RD;AW02c1=G0RE;Ae02c1=J0RF7R\02c1=M0RG;B902c1=P0RI;BF02c1=Y0RJ;BU02c1>@0RK;Be02c1>a0RL5TB02c1>g0RM;C402d1=b0\#
    RN;CD02d1=h0RO;CS02d1=k0RP;Cb02d1=n0RQ;D102d1>70RR;D>02d1>=0RS;DO02d1>F0RT;D`02d1>I0RU;E102d1>R0RV;EC02d1>[0RW\#
    5ll02d1>^0RX;EQ02d1?90RY;E^02d1?<0RZ;F002d1?E0R[;F@02d1?H0R\;FN02d1?K0R];F\02d1?N0R^;Fl02e1?Q0R_;GC02e1?T0R`;G\#
    S02e1?W0Ra::A02e1?Z0Rb;Ga02e1?]0Rc;Go02e1?`0Rd;H?02e1?f0Re;HN02e1?l0Rf5`X02e1?o0Rg;H^02e1@50Rh;Ho02f1@80Ri;IH0\#
    2f1@>0Rj;IW02f1@A0Rk4HJ02f1@D0Rl;Ie02f1@G0Rm;J302f1@P0Rn;JG02f1@V0Ro;JV02f1@\0S0;Jc02f1@_0S15Ai02f1@b0S2;K302f\#
    1@e0S3;KB02f1@h0S4;KP02f1@n0S5;K_02f1A70S6;Km02f1A:0S7;L>02f1A=0S86UN02g1<B0S9;LJ02g1A@0S:8_Q02g1AF0S;;La02g1A\#
    I0S<;Lm02g1AL0S=5f502g1AU0S>;M:02g1AX0S@;MG02g1A[0SA;MR02g1Aa0SB;Mc02g1Aj0SC;N102g1Am0SD;N@02g1B00SE;NS02g1B30\#
    SF;N`02g1B60SG;O002g1B90SH;O?02g1B?0SI;OM02h1BB0SJ;Oe02h1BE0SK;P302h1BH0SL;PE02h1BK0SM;PU02h1BN0SN;Pf02h1BQ0SO\#
    ;Q602h1BT0SP5:c02h1BW0SQ;QD02h1BZ0SR;QU02h1B]0SS8;M02h1Bc0ST;Qi02h1Bf0SU7o\02h1Bi0SV;R902h1Bl0SW;RI02h1C80SX;R\#
    Y02h1C;0SY;Ri02h1CA0SZ;S902h1CD0S[;SO02h1CG0S\77g02h1CJ0S];S]02h1CM0S^7i=02h1CP0S_;So02h1CS0S`;T>02h1CV0Sa;TN0\#
    2i1CY0Sb;Th02i1C\0Sc;U702i1Cb0Sd;UI02i1Ce0Se;UZ02i1Ch0Sf;Uh02i1Ck0Sg;V802i1Cn0Sh:<I02i1D40Si;VJ02i1D70Sj;VW02i\#
    1D:0Sk;Vf02i1D=0Sl;W902j1=e0Sm;WV02j1D@0Sn5L302j1DC0So;Wk02j1DF0T0;X;02j1DL0T1;XI02j1DU0T25iD02j1D[0T3;XX02j1D\#
    ^0T474o02j1Da0T5:^V02j1Dd0T6;Xh02k1Dg0T7;Y?02k1Dj0T8;YT02k1Dm0T94=102k1E00T:;Yj02k1E30T;42L02k1E60T<;ZC02k1E90\#
    T=;9o02k1E<0T>;Z`02k1E?0T?;[802k1EB0T@;[P02k1EE0TA;[d02k1EH0TC;\902k1EK0TD;\L02k1EN0TF;\_02k1EQ0TG;]602k1ET0TH\#
    ;]M02k1EW0TI;]c02k1EZ0TJ;^702k1E]0TK;^E02k1E`0TL8;M02k1Ec0TM;^U02k1Ef0TN;^e02k1Ei0TO;_802k1El0TP;_P02k1Eo0TQ;_\#
    a02k1HE0TR;`002k1HK0TS;`E02k1Ho0TT;`T02k1I50TU;`b02k1I>0TV;a:02k1IA0TW;aP02k1LJ0TX;ab02l1F20TY;b902l1F50TZ;bN0\#
    2l1F80T[;bb02l1F;0T\;c702l1F>0T];cO02l1FA0T^6V102l1FG0T_;cc02l1FH0T`;Cb02l1FJ0Ta;d902l1FM0Tb;dH02m1FS0Tc;dX02m\#
    1FV0Td;de02m1FY0Te7kc02m1F\0Tf;e202m1F_0Tg;eD02m1Fb0Th;eS02m1Fh0Ti8Y902m1Fk0Tj;ea02m1Fn0Tk;f602m1G10Tl;fM02m1G\#
    40Tm;fa02m1G70Tn;g302m1G:0To;gE02m1G=0U0;gU02m1G@0U15Gg02m1GC0U2;gg02m1GF0U3;h902m1GI0U4;hI02m1GL0U57gf02m1GO0\#
    U6;hZ02m1GR0U7;hj02m1GU0U8;i;02n1G[0U9;iL02n1G^0U:;iZ02n1Ga0U;;ik02n1Gd0U<7?002n1Gg0U=;j:02n1Gj0U>;jJ02n1Gm0U?\#
    ;j]02n1H00U@;jk02n1H30UA8::02n1H60UB;k902n1H90UC;kI02n1H<0UD;kb02n1H?0UE;l002n1HB0UF;l?02o1HH0UG;lX02o1HN0UH;m\#
    002o1HQ0UI84;02o1HT0UJ5Xj02o1HW0UK;m?02o1HZ0UL;mN02o1H]0UM;m]02o1H`0UN;mk02o1Hc0UO;n:02o1Hf0UP;nE02o1Hi0UQ;nT0\#
    2o1Hl0UR5ll02o1I20US;o002o1I;0UT;o=0301ID0UU;oV0301IG0UV;og0301IJ0UW<0;0301IM0UX<0I0301IP0UY<0X0301IS0UZ<0k030\#
    1IV0U[<1>0301IY0U\<1Q0301I\0U]<1^0301I_0U^<210301Ib0U_<2@0301Ie0U`8^]0301Ih0Ua<2R0301Ik0Ub<2b0301In0Uc<310311J\#
    10Ud<3I0311J70Ue:\60311J:0Uf<3[0311J=0Ug<3j0311J@0Uh4HJ0311JC0Ui<4=0311JI0Uj<4L0311JL0Uk84o0311JO0Ul<4Z0311JR0\#
    Um<4j0311JU0Un<5:0311JX0Uo<5L0311J[0V0<5\0311Ja0V1<5i0311Jd0V2<6;0311Jg0V3<6I0311Jj0V4<6Z0311Jm0V55?W0311K00V6\#
    <6i0311K30V7;380311K60V8<780311K90V9<7E0311K<0V:<7S0311KB0V;<7a0311KE0V<<800311KH0V=<8=0311KK0V><8T0321KN0V?<8\#
    i0321KQ0V@<9>0321KT0VA<9Q0321KW0VB<9`0321KZ0VC<:20321K]0VD5f]0321K`0VE<:J0321Kc0VF;:F0321Kf0VG7AR0321Ki0VH<:`0\#
    321Kl0VI<;60321Ko0VJ<;F0321L20VK<;[0321L50VL<<20321L80VM;]60321L;0VN<<G0321L>0VO<<[0321LA0VP<=40331LD0VQ<=N033\#
    1LG0VR<=^0331LM0VS<=n0331LP0VT6UN0331LS0VU<>;0331LV0VV<>I0331LY0VW<>W0331L\0VX<>l0331L_0VZ<?:0331Lb0V[<?J0331L\#
    e0V\<?]0331Lh0V]<@00331Lk0V^<@@0331Ln0V_<@M0331M10V`<@^0331M40Va<@i0331M70Vb<A60331M:0Vc<AE0331M=0Vd<AX0331M@0\#
    Ve4=10341MC0Vf<Af0341MF0Vg<B:0341MI0Vh<BQ0341ML0Vi<Bg0341MO0Vj<C;0341MR0Vk<CN0341MU0Vl<C`0341MX0Vm<Cl0351M^0Vn\#
    :<I0351Ma0Vo<D<0351Md0W0<DN0351Mj0W1<D[0351Mm0W26m\0351N00W35Na0351N30W4:<;0351N60W5<Di0351N90W64EO0351N<0W77B\#
    _0351N?0W8<E:0351NB0W96FP0351NE0W:<EH0351NH0W;<Ea0351NK0W<<F10351NN0W=<FA0351NQ0W>;CS0351NW0W?<FT0351NZ0W@<Ff0\#
    351N]0WA5C`0361Nc0WB8XJ0361Nf0WC7@g0361Ni0WD;Oe0361Nl0WE<G70361No0WF<GH0361O20WH<GV0361O50WI5ID0361O80WJ<Gg036\#
    1O;0WK5<Y0361O>0WL<H;0361OA0WM5O[0361OD0WN5Xj0361OG0WO6ba0361OJ0WP<>l0361OM0WQ<HL0361OP0WR5`70361OS0WS<Hc0361O\#
    V0WT<I00361OY0WU<I>0371O\0WV<IT0371O_0WW<If0371Oe0WX7Cd0371Oh0WY<J30371Ok0WZ<JC0371On0W[6in0371P40W\<JQ0371P70\#
    W]<J`0371P:0W^<K10371P=0W_<KC0371P@0W`<KR0371PC0Wa8<20371PF0Wb7i=0371PL0Wc5`70371PO0Wd5O[0371PR0We<Kb0371PU0Wf\#
    <L20381PX0Wg<LN0381P[0Wh<Le0381P^0Wi<M40381Pa0Wj<MC0381Pd0Wk<MP0381Pg0Wl<Mc0381Pj0Wm<G70381Pm0Wn7Cd0381Q00Wo<N\#
    30381Q30X0<NB0381Q60X17XH0381Q90X2<NO0381Q<0X3<N_0381Q?0X48::0381QB0X5<Nl0381QH0X6<O;0381QK0X7<OH0381QN0X8;4U0\#
    381QQ0X9<OW0381QT0X:;iZ0381QW0X;6UN0381QZ0X<<Of0391Q]0X=<P=0391Q`0X><PM0391Ql0X?5Xj0391R20X@<P]0391R50XA<Pl039\#
    1R80XB<Q;0391R;0XC<QG0391R>0XD<QW0391RD0XE<Qi0391RJ0XF<R90391RS0XG<RI0391RY0XH<RV0391R\0XI<Rg0391R_0XJ<S60391R\#
    b0XK<SE03:1Re0XL<S]03:1Rh0XM<Sn03:1Rk0XN<T?03:1S10XO<TN03:1S40XP<T[03:1S70XQ<Tm03:1S=0XR5:c03:1S@0XS<U;03:1SC0\#
    XT<UH03:1SF0XU;6]03:1SI0XV<UW03:1SL0XW<Uk03:1SO0XX<V903:1SR0XY<VI03:1SU0XZ<VV03:1SX0X[6UN03:1S[0X\<Vf03:1S^0X]\#
    <W803;1Sa0X^<WQ03;1Sd0X_5E?03;1Sg0X`8;M03;1Sj0Xa5Xj03;1Sm0Xb7Uh03;1T00Xc6iP03;1T30Xd<Wa03;1T60Xe<X203;1T<0Xf:\\#
    603;1T?0Xg<XD03;1TB0Xh;Be03;1TE0Xi5f503;1TH0Xj<XV03;1TK0Xk<Xc03;1TN0Xl<Y203;1TQ0Xm6U^03;1TT0Xn6UN03;1TZ0Xo;AI0\#
    3;1T]0Y06Fa03;1T`0Y1<Y@03;1Tc0Y2<YN03;1Ti0Y3<Y\03;1Tl0Y4<Ym03<1To0Y5<ZG03<1U20Y6<Z^03<1U50Y7<Zj03<1U80Y8<[:03<\#
    1U;0Y9<[H03<1U>0Y:<UW03<1UA0Y;<[Y03<1UD0Y<<[e03<1UG0Y=<\603<1UJ0Y><\M03<1UM0Y?7lj03<1UP0Y@;A;03<1US0YA;BF03<1U\#
    V0YB<\^03<1UY0YC5Xj03<1U\0YD<\m03<1Ub0YE<]=03<1Ue0YF<]K03<1Uh0YG<E:03<1Uk0YH<]X03=1Un0YI<^003=1V10YJ<OH03=1V40\#
    YK<^I03=1V=0YL6e303=1V@0YM<^Y03=1VC0YN<^h03=1VF0YO<_903=1VI0YP<_K03=1VO0YQ<_W03=1VR0YR<_g03=1VU0YS74o03=1Va0YT\#
    <`703=1Vm0YU<`F03=1W00YV<`V03=1W30YW<`f03=1W60YX<a503=1W90YY<aD03=1W<0YZ7_303=1W?0Y[<aQ03=1WB0Y\<a`03>1WE0Y]<b\#
    :03>1WH0Y^<bc03>1WK0Y_<c003>1WN0Y`<c>03>1WQ0Yb<cN03>1WT0Yd85l03>1WW0Ye7\a03>1WZ0Yf<c_03>1W]0Yg<cn03>1W`0Yh7W00\#
    3>1Wc0Yi<d:03>1Wf0Yj<dJ03?1Wi0Yk<d_03?1Wl0Yl<e303?1Wo0Ym<eH03?1X20Yo<e[03?1X50Z0<f303?1X80Z1<fD03?1X;0Z2<fX03?\#
    1X>0Z3<fl03?1XA0Z4<gA03?1XD0Z5<gW03?1XG0Z63cI03?1XM0Z7<go03?1XP0Z8<hF03?1XS0Z945S03?1XV0Z::Rb03?1XY0Z;<h[03?1X\#
    \0Z<3h^03?1X_0Z=<i203?1Xb0Z><iH03?1]f0Z?<i^03?1]i0Z@<j103?1]l0ZA4F>03?1]o0ZB<jB03?1^20ZC5Xj03?1^50ZE<jS03?1^80\#
    ZF7:c03?1^;0ZG<j_03?1^>0ZH<jn03?1^A0ZI74o03?1^D0ZJ<k>03?1^G0ZK5\203?1^J0ZL<kO03@1Xe0ZM4>O03@1Xh0ZN<ka03@1Xk0ZO\#
    <l803@1Y10ZP<lL03@1Y40ZQ4CL03@1Y70ZR<l[03@1Y:0ZS<ll03@1Y=0ZT<m=03@1Y@0ZU<mR03@1YC0ZV<me03@1YF0ZW<n:03@1YI0ZX<n\#
    J03@1YL0ZY<nY03@1YO0ZZ<o003@1YR0Z[<o@03@1YU0Z\<oQ03A1YX0Z]<oi03A1Y[0Z^=0>03A1Y^0Z_=0S03A1Ya0Z`=0j03A1Yd0Za=1?0\#
    3A1Yg0Zb=1T03A1Yj0Zc=1i03A1Ym0Zd=2A03A1Z00Ze=2X03A1Z30Zf=3003A1Z60Zg=3G03A1Z90Zh=3]03A1Z<0Zi=4303A1Z?0Zj=4B03A\#
    1ZE0Zl=4R03B1ZH0Zm=4g03B1ZK0Zn<8i03B1ZN0Zo42L03B1ZQ0[0;Yj03B1ZT0[1=5<03B1ZW0[3=5O03B1ZZ0[4=5d03B1Z]0[5=6=03B1Z\#
    `0[6=6W03B1Zc0[7=6n03C1Zf0[8=7G03C1Zi0[95iD03C1Zl0[:=7V03C1Zo0[;=7g03C1[50[<=8603C1[80[>=8F03C1[;0[?=8W03D1[>0\#
    [@=8o03D1[A0[A=9<03D1[D0[B=9M03D1[G0[D=9\03D1[J0[E=9l03D1[M0[F=:<03D1[P0[H=:J03D1[S0[J=:[03D1[V0[K=:l03D1[Y0[N\#
    =;<03D1[\0[O=;L03E1[_0[P6ao03E1[b0[Q=;d03E1[e0[R=<303E1[h0[S=<B03E1[n0[T=<Q03E1\10[U=<b03E1\40[V5:c03E1\50[W==\#
    103E1\70[X==B03F1\:0[Y==[03F1\=0[Z==n03F1\@0[[=>?03F1\C0[\=>R03F1\I0[]=>f03F1\L0[^=?703F1\O0[_=?J03F1\R0[`=?[0\#
    3F1\U0[b=?m03F1\X0[c=@?03F1\g0[d=@O03G1\j0[e;Be03G1\m0[f4aZ03G1]00[g=@e03G1]30[h4D903G1]60[i=A603G1]90[j=AG03G\#
    1]<0[k=AY03H1]B0[l=B203H1]E0[m=BC03H1]H0[n=BR03H1]K0[o4o203H1]N0\0:<I03H1]Q0\1=Ba03H1]T0\2=Bo03H1]W0\38L@03H1]\#
    Z0\45\@03H1]]0\5=C>03H1]`0\6=CM03H1]c0\7=C_03I1^M0\8=D403I1^S0\9=D@03I1^V0\:=DS03I1^Y0\;=Dh03I1^\0\<=E803I1^b0\#
    \==EP03I1^e0\>=Eh03I1^h0\@7<h03I1^k0\A=F<03I1^n0\B=FP03I1_10\C=Fe03I1_40\D=G;03I1_70\E=GS03I1_:0\F=Gj03I1_=0\G\#
    =H?03I1_@0\H=HV03I1_C0\I=Hi03I1_F0\J=I@03I1_I0\K=IV03J1_L0\L=Im03J1_O0\M=JB03J1_R0\N=JX03J1_X0\O=Jh03J1_[0\P=K\#
    803J1_^0\Q=KN03J1_a0\R=K\03J1_d0\S:U303J1_g0\T=Kl03J1_j0\U=LA03J1_m0\V=LT03J1`00\W=Le03J1`30\X=M203J1`60\Y=MH0\#
    3J1`90\Z:Nd03J1`<0\[=M]03J1`?0\]=N303J1`B0\^4cS03J1`E0\_=NB03K1`H0\`6U^03K1`K0\a=NW03K1`N0\b=Nf03L1`Q0\c4h[03L\#
    1`W0\d4=103L1`Z0\e4>O03L1`]0\f=O>03L1``0\g=OS03L1`f0\h=Of03L1`i0\i=P>03L1`l0\j=PP03L1`o0\k=Pe03L1dA0\l=Q:03L1h\#
    10\m:U303L1h20\n=QP03L1h70\o=Qd03L1h:0]0=R<03L1h@0]1=RS03L1hC0]2=Ri03L1hF0]3=S:03L1hI0]4=SN03L1hL0]5=Se03L1hO0\#
    ]6=T<03L1hR0]7=TK03L1hU0]8=Ta03L1hX0]9=To03L1h[0]:=U>03L1h^0];=UK03L1ha0]<5=I03L1hg0]==U\03L1hj0]>=V403L1hm0]?\#
    =VB03L1i30]@7M]03L1i60]A6U^03M1a;0]B=VU03M1a>0]C=Vd03M1aA0]D=W603M1aD0]E=WE03M1aG0]F=WY03M1aJ0]G5iD03M1aL0]H=W\#
    j03M1aM0]I4``03M1aP0]J5R503M1aV0]K5KJ03M1aY0]L=X:03M1a_0]M=XJ03M1ab0]N5?e03M1ae0]O=X[03M1ah0]P=Y703M1ak0]Q=YF0\#
    3M1an0]R=Y]03N1b:0]S=Z303N1b=0]T5ID03N1bC0]U=ZB03N1bI0]V56D03N1bL0]W;BF03N1bO0]X=ZQ03N1bR0]Y5GM03N1bU0]Z=Zb03N\#
    1bX0][=Zn03N1b[0]\=[I03N1b^0]]=[[03N1ba0]^=[i03N1bd0]_=\:03N1bg0]`=\J03N1bj0]a=\[03N1bm0]b=\k03N1c00]c=]>03N1c\#
    30]d=]M03N1c60]e=]\03O1c?0]f=]n03O1cB0]g=^>03O1cE0]h=^O03O1cH0]i5l<03O1cK0]j=^a03O1cN0]k=_003O1cQ0]l=_@03O1cT0\#
    ]m=_K03O1cW0]n=_]03O1c]0]o=_o03O1c`0^08<203O1cc0^14DU03O1ci0^2=`B03O1cl0^3=`Q03O1d20^4=`b03O1d50^5=a403O1d80^6\#
    =aC03O1d;0^7=aS03O1d>0^8=ac03P1dD0^9=b<03P1dJ0^:=bM03P1dM0^;=b]03P1dP0^<=bj03P1dS0^==c903P1dV0^>4aZ03P1dY0^?=c\#
    I03P1d\0^@=cW03P1d_0^A=ck03P1de0^B=dF03P1dh0^C=dV03P1dk0^D=dg03P1dn0^E;kb03P1e10^F;Cb03P1e40^G=e;03P1e70^H6iP0\#
    3P1e:0^I=eI03P1e=0^J=eZ03P1e@0^K=ek03P1eC0^L=f>03P1eF0^M=fM03P1eI0^N=f]03P1eO0^O=fk03P1eR0^P=g:03Q1eX0^Q7Y203Q\#
    1e[0^R=gI03Q1e^0^S4mS03Q1ea0^T=gX03Q1ed0^U=gc03Q1eg0^V8VV03Q1ej0^W=h203Q1f30^X4kl03Q1f<0^Y=hA03Q1f?0^Z=hN03Q1f\#
    B0^[=h]03Q1fE0^\=i903Q1fN0^]6V103Q1fT0^^=iS03Q1fW0^_5:c03Q1fZ0^`8WP03Q1f]0^a=ie03Q1ff0^b=j403Q1fi0^c=jB03R1fo0\#
    ^d=jX03R1g00^e;KB03R1g50^f6VT03R1g80^g79O03R1g;0^h7eT03R1g>0^i=k403R1gD0^j=kD03R1gJ0^k74:03R1gM0^l=kT03R1gP0^m\#
    6G?03R1gS0^n=ka03R1gV0^o=l103R1g\0_0=l<03R1g_0_1=lN03R1gb0_2=l_03R1gh0_3=lm03R1gn0_4=m>03S1i?0_58Yl03S1iB0_6=m\#
    P03S1iE0_75f]03S1iH0_8=ma03S1iK0_9=n103S1iN0_:=nF03S1iQ0_;83J03S1iT0_<=n^03S1iW0_==o503S1iZ0_>=oD03S1i]0_?=o[0\#
    3S1i`0_@>0203S1ic0_A>0C03S1if0_B>0W03S1ii0_C4KA03S1il0_D>0l03S1io0_E6U^03T1j80_F>1B03T1j>0_G>1R03T1jA0_H;Ri03T\#
    1jG0_I>1d03T1jP0_J>2903T1jS0_K>2J03T1jV0_L>2\03T1jY0_M>2l03T1j_0_N>3B03T1jb0_O>3T03T1je0_P>3e03T1jh0_Q>4303T1j\#
    k0_R>4B03T1jn0_S>4Y03T1k10_T>4i03T1k40_U5gb03T1k70_V>5:03T1k:0_W4G>03T1k=0_X>5I03U1eU0_Y>5X03U1em0_Z>5n03U1f00\#
    _[:hL03U1f60_\>6<03U1f90_]>6S03U1fH0_^>6a03U1fK0__>7603U1f`0_`>7B03U1fc0_a>7R03U1fl0_b>7k03V1k@0_c>8@03V1kF0_d\#
    >8V03V1kI0_e>8j03V1kL0_f>9>03V1kO0_g>9S03V1kR0_h>9h03V1kU0_i>:?03V1kX0_j>:V03V1k^0_k>:j03V1ka0_l>;=03V1kd0_m>;\#
    M03V1kg0_n>;e03V1kj0_o><803V1km0`0><M03V1l00`14SD03V21I0`2><[03V21O0`3><i03V24g0`4>=803V24j0`5>=E03V2530`6>=V0\#
    3W1l60`7>=n03W1l90`8>>D03W1l<0`9>>V03W1l?0`:>>d03W1lB0`;>?203W1lE0`<8g303W1lH0`=>?@03W1lK0`>>?P03W1lN0`?>?e03X\#
    1lQ0`@>@>03X1lW0`A>@O03X1l]0`B>@`03X1lc0`C>@n03X1ll0`D>A?03X1lo0`E>AN03X1m50`F>A\03X1m80`G>Al03X1m>0`H>B=03X1m\#
    G0`I>BL03X1mS0`J>B[03X1mV0`K>Bk03X1m\0`L>C<03X1mb0`M>CJ03Y1me0`N>Ca03Y1mh0`O>D303Y1mn0`P>DF03Y1n10`Q4X_03Y1n70\#
    `R;@?03Y1n@0`S7VL03Y1nI0`T>DV03Y1nL0`U>Df03Y1nO0`V>E403Y1nX0`W>EE03Y1n^0`X>ET03Y1na0`Y>Eb03Y1ng0`Z>F103Y1nj0`[\#
    >F?03Y1nm0`\>FO03Y1o00`];kb03Y1o30`^7\003Y1o60`_>F_03Y1o<0``>Fm03Y1o?0`a>G=03Z1oH0`b>GS03Z1oL0`c>Gb03Z1oN0`d>H\#
    303Z1oQ0`e>HA03Z1oT0`f>HN03Z1oZ0`g>H`03Z1o]0`h>I103Z1oc0`i8_E03Z2020`j>I?03Z2050`k>IP03Z2080`l>I`03Z20;0`m>J30\#
    3Z20>0`n6Ye03Z20A0`o>JB03Z20G0a0>JS03Z20J0a1>Ja03Z20M0a2>K003Z20P0a3>KA03Z20S0a4>KR03[20V0a5>Kk03[20Y0a6>L903[\#
    20Z0a7>LG03[20\0a8>LU03[20_0a9>Lg03[20b0a:>M803[20e0a;>MH03[20h0a<>MW03[20k0a=>Mf03[20n0a>>N603[2110a?>NE03[21\#
    40a@>NS03[2170aA>N`03[21:0aB>Nn03[21@0aC7jB03[21C0aD>O<03[21F0aE>OJ03\21R0aF>Ob03\21U0aG5Pc03\21X0aH8ZL03\21[0\#
    aI>P003\21^0aJ>P=03\21a0aK;D`03\21d0aL83J03\21g0aM>PM03\21j0aN>P\03\21m0aO5R503\2200aP>Pk03\2230aQ;fM03\2260aR\#
    8Z]03\2290aS<YN03\22<0aT>Q>03\22?0aU>QO03\22B0aV>Qb03]22E0aW>R:03]22H0aX>RL03]22N0aY5cP03]22Q0aZ>R]03]22T0a[>R\#
    o03]22f0a\>S>03]22i0a]>SK03]22l0a^>SY03]2350a_>Sk03]23>0a`>T903]23A0aa<XD03]23M0ab<Ff03]23P0ac>TJ03]23V0ad>T\0\#
    3]23\0ae>To03]23_0af>UC03^23b0ag>U[03^23h0ah4CL03^23k0ai>Uk03^23n0aj5GM03^24=0ak>V;03^24C0al>VK03^24F0am>VZ03^\#
    24I0an>Vl03^24L0ao>W:03^24O0b0>WI03^24R0b1>WX03^24[0b2>Wi03_24^0b3>X@03_24a0b4<3103_24b0b5>XP03_24d0b6>X`03_24\#
    m0b7>Xn03_2500b8>Y?03_2560b9>YK03_2590b:=Zb03_25?0b;>Y^03_25E0b<>Yn03_25H0b=>Z;03_25K0b>>ZM03`25N0b?>Ze03`25c0\#
    b@>[403`25l0bA>[F03`25o0bB>[T03`2650bC>[g03`2680bD>\603`26;0bE>\I03`26J0bF>\Z03`26M0bG>\l03`26S0bH>]<03`26V0bI\#
    >]M03`26_0bJ4EO03`26e0bK>]^03`26h0bL>^003`26k0bM>^@03`26n0bN5:c03`2710bO<3[03`2740bP>^Q03`2770bQ>^b03`27:0bR>_\#
    603`27=0bS6iP03`27@0bT>_F03`27C0bU<>;03a27F0bV>_V03a27I0bW>_j03a27L0bX>`:03a27O0bY>`L03a27R0bZ8_Q03a27U0b[>`f0\#
    3a27X0b\>a503a27[0b]>aD03a27^0b^>aV03a27a0b_>ae03a27m0b`>b003b25Q0ba>b=03b25T0bb>bP03b25W0bc>b_03b25Z0bd<j103b\#
    25]0be>bo03b25`0bf>c?03b25f0bg>cV03b25i0bh7Y203b2620bi>cg03b26>0bj>d703b26A0bk>dF03b26D0bl4j\03b26G0bm>dV03b26\#
    P0bn>de03b26Y0bo>e703b26\0c0>eE03b26b0c1>eU03c2830c2>ej03c2860c3>f@03c2890c4>fV03c28<0c54h[03c28?0c648U03c28B0\#
    c7>fl03c28E0c8>gD03c28H0c9>gY03c28K0c:>=V03d28Q0c;>gh03d28T0c<>hA03d28W0c=>hY03d28Z0c>3^L03d28[0c?>hn03d28]0c@\#
    <DN03d28`0cA>i?03d28c0cB>iS03d28f0cC>ij03e28i0cD;m?03e28l0cE5Ai03e28o0cF>jE03e2920cG>jS03e29A0cH4nQ03e29D0cI>j\#
    c03e29E0cJ>k903e29G0cK8Xj03e29J0cL>kI03e29M0cM:Nd03e29\0cN>kY03e29_0cO>ke03e2:10cP>l503e2:40cQ>lD03e2:70cR>lU0\#
    3e2::0cS>ld03e2:=0cT>m303e2:O0cU4l903e2:R0cV>mA03f2:U0cW>mY03f2:X0cX>mh03f2:[0cY>n:03f2:^0cZ>nP03f2:a0c[>nd03f\#
    2:d0c\>o303f2:g0c]6>P03f2:j0c^>o?03f2:m0c_>oN03f2;00c`>o^03f2;30ca>on03f2;90cb?0@03g2;<0cc?0X03g2;?0cd?1103g2;\#
    B0ce?1A03g2;E0cf?1R03g2;H0cg?1_03g2;K0ch?2:03g2;N0ci<Y@03g2;Q0cj52<03g2;T0ck?2G03h2;W0cl?2a03h2;X0cm?3903h2;Z0\#
    cn?3H03h2;`0co8<b03h2;c0d05l<03h2;f0d1?3`03h2;i0d2?3n03h2;l0d3?4>03h2;o0d4?4L03h2<20d5::203h2<50d6?4g03h2<80d7\#
    ?5@03h2<;0d8?5O03i2=10d9?5g03i2=40d:=7V03i2=70d;?6;03i2=:0d<?6M03i2==0d=?6_03i2=@0d>?6m03i2=C0d??7E03i2=F0d@?7\#
    V03i2=I0dA?7f03i2=L0dB?8:03i2=O0dC?8L03i2=U0dD5VX03i2=X0dE?8\03i2=[0dF?8l03i2=^0dG7ho03i2=a0dH?9=03j2=d0dI?9Y0\#
    3j2=g0dJ5E?03j2=j0dK?9e03j2=m0dL=^>03j2>00dM7ig03j2>30dN?:603j2>90dO5F703j2><0dP?:L03j2>B0dQ?:[03j2>H0dR?;303j\#
    2>N0dS?;G03j2>T0dT?;U03j2>W0dU?;j03j2>Z0dV?<503j2>`0dW?<F03j2>i0dX?<_03j2>l0dY?<n03j2>o0dZ?=;03j2?20d[?=M03j2?\#
    50d\?=\03k2950d]?=l03k2980d^?>;03k29>0d_?>K03k29P0d`?>]03k29S0da?>n03k29V0db??>03k29Y0dc5:c03k29b0dd6=303k29h0\#
    de??Q03k29n0df;fM03k2:@0dg??b03k2:C0dh?@003k2:F0di?@@03k2:L0dj?@N03l2?;0dk?@a03l2?>0dl?A703l2?A0dm?AM03l2?D0dn\#
    ?Ab03l2?M0do?B903l2?P0e0?BT03l2?S0e1?Bi03l2?V0e2?C@03l2?n0e3?CT03l2@:0e4?Cg03l2@C0e5?D>03l2@L0e6?DS03l2@X0e7?D\#
    g03l2@g0e8?E>03l2A60e9?EQ03l2A]0e:?Ei03l2Ac0e;?F?03m2?Y0e<?FR03m2?\0e=8><03m2?_0e>?Fc03m2?b0e?5E003m2?e0e@?G10\#
    3m2?h0eA?GA03m2?k0eB?GQ03m2@10eC?Gc03m2@40eD?H203m2@70eE?HC03m2@=0eF?HT03m2@@0eG?Hc03m2@F0eH8:[03m2@I0eI?I103n\#
    2@O0eJ?IG03n2@R0eK?IZ03n2@U0eL?J103n2@[0eM?JF03n2@^0eN?JZ03n2@a0eO?K403n2@d0eP?KI03n2@j0eQ?K`03n2@m0eR?Ko03n2A\#
    00eS?LG03n2A30eT?L^03n2A90eU?Lm03n2A<0eV?M=03n2A?0eW?MR03n2AB0eX<Ea03n2AE0eY?Me03n2AH0eZ?N403n2AK0e[7;S03n2AN0\#
    e\<E:03n2AQ0e]?ND03o2AW0e^>@`03o2AZ0e_?NU03o2A`0e`?Ne03o2Af0ea?O403o2Ai0eb?OC03o2Al0ec?OR03o2Ao0ed?Oa03o2B20ee\#
    ?P303o2B50ef?PD03o2B80eg5F703o2B;0eh6m\03o2B>0ei?PQ03o2BA0ej?Pa03o2BD0ek?Q20402BG0el?QI0402BJ0em?Q\0402BM0en?R\#
    40402BP0eo?RL0402BS0f0?R`0402BV0f1?S70402BW0f2?SL0402BY0f3?Sf0402B\0f4?T;0402B_0f5?TQ0402Bb0f6?Ti0402Be0f7?U?0\#
    412Bh0f8?UN0412Bk0f9?Ub0412Bn0f:?V<0412C10f;?VM0412C40f<?Va0412C70f=?W10412C:0f>?WD0412C=0f??WY0412C@0f@?Wn041\#
    2CC0fA?XG0412CF0fB?X]0412CI0fC?Y20412CL0fD?YE0412CO0fE?7f0412CR0fF?YT0412CU0fG?Yg0412CX0fH?Z90412C[0fI?ZI0422C\#
    ^0fJ<nJ0422Ca0fK?Z`0422Cd0fL?[00422Cg0fM?[?0422Cj0fN?[N0422Cm0fO?[]0422D00fP7=N0422D30fQ?[l0422D60fR?\<0422D90\#
    fS;620422D<0fT?\W0422D?0fU?\h0422DB0fV?]80422DE0fW?]I0432DH0fX:`S0432DK0fY?]]0432DN0fZ?]m0432DQ0f[?^;0432DT0f\\#
    ?^H0432DW0f]?^W0432DZ0f^6WT0432D]0f_?^h0432Dc0f`?6;0432Di0fa8=30432Dl0fb?_90432Do0fc?_G0442T;0fd?_a0442T>0fe?`\#
    60442TA0ff?`M0442TB0fg42L0442TD0fh5mY0442TG0fi3cI0442TM0fj4>O0442TP0fk8eA0442TS0fm?`c0442TT0fn?a80442TV0fo?aS0\#
    442TY0g0?ah0442T\0g1?b<0442T_0g3?bR0442VT0g45?e0442VW0g54260442V`0g68;M0442Y60g7?bg0442YE0g8?c90442[j0g959>044\#
    2[m0g:?cQ0442\30g;?cf0442\90g<;Ri0442]50g=?d50452Tb0g>?dK0452Te0g??d_0452Th0g@?e50452Tk0gA?eJ0452Tn0gB5C`0452U\#
    10gC5\20452U40gD?eW0452U70gE=K80452U:0gF?eo0452U=0gH?fE0452U@0gI?f[0452UC0gJ?fm0452UF0gK?gA0452UI0gL?gW0452UL0\#
    gO?gm0452UO0gP?h=0452UR0gQ?hP0452UX0gR>8V0452U[0gS?hh0462U^0gT?i?0462Ua0gU?iM0462Ud0gV5ll0462Ug0gW?iZ0462Uj0gX\#
    ?ij0462Um0gY:^V0462V60gZ5QX0462V90g[<Q;0462V<0g\5CP0462V?0g]?j<0462VB0g`5mM0462VE0ga<G70462VN0gb5R50462VQ0gc5c\#
    P0462VZ0gd?jK0472Vc0ge7=;0472Vf0gf?j]0472Vi0gg?k40472Vl0gh?kA0472W50gi?kX0472W80gj>8V0472W;0gk:Qo0472W>0gl7A50\#
    472WA0gm=Jh0472WD0gn?kk0472WJ0go?l@0472WM0h0?lP0472WP0h1?l_0472WS0h2?m10472WV0h3?mG0472WY0h4?m\0472W\0h6?mo047\#
    2W_0h7?nC0472Wb0h8?nY0472We0h9?o10472Wh0h:<YN0472Wk0h;?oI0482Wn0h<?oa0482X40h=?on0482X:0h>@0<0482X@0h@@0N0482X\#
    C0hB@0]0482XI0hC@0l0482XL0hD@180482XO0hE@1F0482XR0hF@1S0482XX0hG5Xj0482X^0hH@1b0482Xa0hK@1o0482Xd0hL@2A0482Xj0\#
    hM@2S0492Xm0hN@2j0492Y00hO@3;0492Y90hQ@3K0492Y<0hR98W0492Y?0hT@3\0492YB0hV7j60492YH0hW4b90492YK0hX@3k0492YN0hY\#
    4G]0492YW0h[@4;0492Y]0h\@4J0492Y`0h];Be0492Yc0h^@4[0492Yl0h_@4k0492Yo0h`@5<0492Z20ha@5O04:2Z80hb@5h04:2Z;0hc@6\#
    ?04:2Z>0he@6O04:2ZA0hf@6`04:2ZD0hg@6o04:2ZG0hh@7@04:2ZM0hi@7N04:2ZP0hj@7`04:2ZV0hk?;304:2Z\0hl@8104:2Z_0hm@8<0\#
    4:2Zb0hn@8O04:2Ze0ho@8a04:2Zk0i1@9204:2Zn0i2@9C04;2[10i3@9[04;2[70i4@9k04;2[:0i5@:=04;2[@0i6@:N04;2[C0i8@3;04;\#
    2[F0i9@:^04;2[I0i:@:o04;2[L0i<@;?04;2[R0i>@;O04;2[U0i?@;^04;2[X0iA@;k04;2[[0iB@<=04;2[^0iC4nQ04;2[a0iE@<O04;2[\#
    d0iG@<`04<2[g0iH74o04<2\00iJ@=704<2\<0iL@=G04<2\K0iN@=U04<2\N0iP5\204<2\Q0iQ>1R04<2\T0iS5P104<2\W0iT@=d04<2\Z0\#
    iU@>504<2\]0iV@>G04<2\`0iW@>\04<2\c0iY@>n04<2\i0i[@??04<2\o0i\@?P04=2]20i^79O04=2];0i_5C`04=2]>0i`@?g04=2]D0ib\#
    <D[04=2]G0ic@@704=2]J0id@@E04=2]M0ie@@V04=2]Y0if@@d04=2]\0ig@A504=2]_0ih@AF04=2]b0ii@AR04=2]e0ij5f]04=2]h0ik@A\#
    _04=2]k0il5ID04=2]n0im@Am04=2^40in@BA04=2^70io@BS04=2^:0j1@Be04=2^=0j2@C204=2^@0j3@C@04>2^I0j4:V<04>2^L0j5@CO0\#
    4>2^O0j6@C`04>2^U0j7;6]04>2^[0j8@Cn04>2^a0j9@<O04>2^d0j:::204>2^m0j;@D=04>2_30j<6V104>2_60j=@DU04>2_?0j>@De04>\#
    2_B0j?<G704>2_H0j@7P404>2_K0jA@E404>2_N0jB>PM04>2_Q0jC@EE04?2_W0jD@E_04?2_Z0jF@Eo04?2_]0jH@F>04?2_`0jI@FO04?2_\#
    c0jJ78304?2_f0jL88S04?2_i0jM5GM04?2_l0jN:<I04?2_o0jO@F`04?2`20jP@Fo04?2`50jQ@GA04?2`;0jR@GP04?2`>0jS@G`04?2`A0\#
    jT@H404?2`D0jU@HF04?2`G0jV<G704?2`M0jW@HV04@2`P0jX>=V04@2`S0jY@Hk04@2`V0jZ@I@04@2`Y0j[49k04@2`_0j\4=104@2`h0j]\#
    @IX04@2`k0j^@J304@2e30j_@JJ04@2e?0ja@J]04@2eB0jc@K104A2a10jd@KE04A2a70je@KZ04A2a:0jf@Kn04A2a=0jg@LB04A2a@0jj@L\#
    Y04A2aF0jl@Lo04A2aO0jn@MG04A2aU0jo@M]04B2a[0k1@N004B2ag0k3@NN04B2b30k5@Nd04B2b90k6@O904B2b<0k7@OS04B2b=0k8@Ok0\#
    4B2b?0k9@PB04C2bB0k;@P[04C2bC0k<@Q404C2bE0k>@QK04C2bF0k?@Q`04C2bH0k@@R804C2bK0kA@RL04C2bN0kC@R^04C2bQ0kD@S404D\#
    2bW0kE<8i04D2bZ0kG?E>04D2b]0kI@SK04D2b`0kK@Sa04D2bc0kL@T?04D2bf0kN@TU04D2bi0kP@Ti04E2bo0kQ@UA04E2c20kS@UV04E2c\#
    50kT@Un04E2c90kV@VD04E2c;0kW@VW04E2gI0kX@Vn04F2fS0kY=Hi04F2fV0kZ@WB04F2fY0k[@WV04F2f\0k]@Wm04F2fk0k_;]M04F2gL0\#
    k`@Un04G2cA0kb@XC04G2cM0kc@XS04G2cP0ke7=;04G2c\0kf@Xi04G2c_0kg@Y704G2cb0kh3cI04G2ch0ki5ID04G2cn0kj@YO04G2d10kl\#
    @Yj04G2d70kn@Z?04G2d:0ko@ZT04G2d=0l1@Ze04G2dC0l3@[@04G2dF0l4@[\04G2dI0l5@\004G2dO0l6@\E04G2dU0l7@\^04G2dX0l8@]\#
    904G2da0l9@]O04G2dd0l:@]e04G2dj0l<@^<04H2dm0l=@^P04H2e00l@@^f04H2e60lB=H?04H2e90lC=RS04H2e<0lD?E>04H2eH0lG@_80\#
    4H2eN0lH@_K04H2eQ0lJ@_c04H2eW0lL=n^04H2eZ0lM@`804I2e]0lN@`M04I2e`0lO@`\04I2ec0lP@a004I2ef0lQ5l^04I2ei0lR@aE04I\#
    2el0lS5ID04I2eo0lT?ij04I2f20lU7I204I2f50lV@aU04I2f80lW4F>04I2f;0lY6c?04I2f>0lZ@b104I2fA0l\@b@04I2fD0l]<UW04I2f\#
    G0l^@bP04I2fJ0l_@b]04I2fM0l`@bj04J2fP0la@cC04J2f_0lb@cW04J2fb0lc@cj04J2fe0ld5F704J2fh0le@0]04J2fn0lf@d;04J2g10\#
    lg@dM04J2g40lh;Be04J2g:0li5cP04J2g=0lj@dY04J2g@0lk::204J2gF0lm88S04J2gO0ln@dj04J2gR0lo;D104J2gU0m1@A504J2gX0m2\#
    @e904K2g[0m3@eR04K2g^0m4@ee04K2ga0m5@f804K2gd0m66?\04K2gj0m7@fJ04K2gm0m8@f\04K2h00m989i04K2h30m:81Y04K2h60m;@f\#
    l04K2h90m<4EO04K2h?0m=@g=04K2hE0m?@gO04K2hH0m@@g^04K2hK0mA?i?04K2hN0mB@9k04K2hQ0mC@gn04K2hT0mD=b<04K2hW0mE7lN0\#
    4K2h]0mF@h=04L2h`0mG5\R04L2hc0mH@hV04L2hf0mI@hf04L2hi0mJ@i904L2hl0mK8Yl04L2ho0mL=kT04L2i20mM@Cn04L2i80mN5lM04L\#
    2i;0mO4DU04L2iA0mP<OW04L2iD0mQ@9[04L2iJ0mR@iI04L2iS0mS@iY04L2iY0mT@if04L2i\0mU@j404L2i_0mV5Xj04L2ib0mW4cS04L2i\#
    e0mZ<DN04L2in0m[@jE04L2j70m\@jX04M2j:0m]@jn04M2j=0m^:VJ04M2j@0m_@kF04M2jC0m`@kW04M2jF0ma@kh04M2jI0mb@l704M2jL0\#
    mc@lE04M2jO0md@lT04M2jR0me@ld04M2jU0mf@m404M2jX0mg@mE04M2j[0mh@mU04O2j^0mi@mh04O2ja0mj@n=04O2jd0mk@^<04O2jg0ml\#
    49k04O2jj0mm@nP04O2k00mn?H204O2k30mo5Z804O2k60n0@ng04O2k90n1@o804O2k<0n2@oJ04O2k?0n34HJ04O30[0n4@oY04O30^0n54D\#
    U04O31Q0n6@ol04O31T0n7A0<04P2kB0n8A0V04P2kE0n9A0g04P2kH0n;5F704P2kK0n<A1804P2kN0n=6V104P2kQ0n>A1I04P2kT0n?A1X0\#
    4P2kW0nAA1g04P2kZ0nBA2804P2k]0nCA2J04P2k`0nDA2[04Q2kc0nEA3304Q2kf0nFA3B04Q2ki0nGA3P04Q2kl0nHA3b04Q2ko0nIA4304Q\#
    2l20nJA4B04Q2l50nKA4R04Q2l80nL5Na04Q2l;0nM5\@04Q2l>0nNA4c04Q2lA0nOA5104R2lD0nPA5H04R2lG0nQA5_04R2lM0nR6;b04R2l\#
    P0nSA6004R2lS0nTA6>04R2lV0nU5:c04R2lY0nV6in04R2l\0nW7o\04R2l_0nX5MM04R2le0nYA6M04R2lk0nZ4EO04R2m40n[A6]04S2m70\#
    n\;ZC04S2m:0n]A7804S2m=0n^4R504S2m@0n_A7F04S2mC0n`?J104S2mF0naA7U04S2mI0nbA7i04S2mL0nc@Un04S2mO0nd7F304S2mR0ne\#
    A8>04S2mU0nfA8N04S2mX0ng>PM04S2m[0nhA8^04T2m^0niA9304T2ma0nj4CL04T2md0nkA9B04T2mg0nlA9Q04T2mj0nm6nL04T2mm0nnA9\#
    c04T2n00noA9o04T2n60o0?e504T2n90o1A:?04T2n<0o2A:Q04T2n?0o3A:_04T2nB0o4A;004T2nE0o55[704T2nH0o6A;?04T2nN0o74cS0\#
    4T2nQ0o878304T2nT0o9A;T04T2nZ0o:A;b04U2n]0o;A<<04U2n`0o<5Se04U2nc0o=A<M04U2nf0o>A<e04U2nl0o?4F>04U2no0o@A=504U\#
    2o20oAA=C04U2o50oBA=N04U2o80oC<2R04U2o>0oD6U^04U2oD0oEA=_04U2oG0oFA=n04U2oJ0oGA>=04U2oM0oHA>N04U2oP0oIA>^04U2o\#
    S0oJA>n04U2oV0oK<D[04U2oY0oLA??04U2o_0oM7<h04U2ob0oNA?Q04V2oh0oOA?m04V2ok0oP>1R04V2on0oQA@=04V3010oRA@K04V3040\#
    oSA@`04V3070oTA@o04V30:0oUAAA04V30=0oVAAN04V30@0oWAA`04V30I0oXAB004V30L0oY6XE04V30O0oZ>hn04V30R0o[ABA04V30U0o]\#
    ABR04V30X0o^ABf04W30a0o_5C`04W30d0o`AC;04W30j0oaACK04W3100obACX04W3130ocACe04W3190odAD504W31<0oeADG04W31?0ofAD\#
    V04W31B0ogADj04W31E0ohAE:04W31H0oiAEM04X31W0oj5cP04X31Z0okAEe04X31]0ol@aE04X31`0omAF704X31c0onAFG04X31f0ooAFX0\#
    4X31i100AFh04X31l101@>n04X31o1028><04X325103AG704X328104AGH04X32;105AGY04X32>106@YO04Y32A107AGj04Y32D1086_<04Y\#
    32G109AH@04Y32J10:42L04Y32M10;AHS04Y32P10<=Se04Y32S10=3cI04Y32T10>AHi04Y32V10?AI?04Y32Y10@AIO04Y32\10A?5@04Y32\#
    _10BAIg04Y32b10CAJ504Y32e10D4Zn04Y38A10E8:[04Y38D10FAJD04Y3<L10GAJS04Y3<d10H=<304Y3>Y10IAJa04Z32h10JAK;04Z32k1\#
    0KAKG04Z32n10LAKV04Z33110MAKf04Z33410NAL704Z33710OALI04Z33:10PALW04Z33=10QALj04Z33@10R@b]04Z33C10SAM;04Z33F10T\#
    AMH04Z33I10UAM[04Z33L10VAMl04Z33O10WAN=04Z33R10XANI04Z33U10YAN\04Z33X10ZANn04Z33[10[AOC04Z33^10\AOO04Z33a10]<c\#
    _04Z33d10^AOa04Z33g10_AP204Z33j10`@AR04Z33m10aAP>04Z34310bAPI04Z34610cAPU04Z34910d5jS04Z34?10eAPg04Z34B10fAQ;0\#
    4Z34E10gAQG04Z34K10h=:J04Z34N10iAQT04Z34Q10jAQh04Z34T10k6U^04Z34W10lAR604[34Z10m5ID04[34]10nARM04[34`10o5CP04[\#
    34c1107BQ04[34i111?GA04[34l1125Na04[352113AR[04[355114AS404[358115ASD04[35;116<>l04[35>117ASU04[35A1184CL04[35\#
    D119ASd04[35G11:8Z]04[35J11;57]04[35M11<AT404[35P11=74o04[35S11>ATB04[35V11?ATT04[35Y11@ATd04[35\11A5Xj04[35_1\#
    1B<E:04[35`11C5<Y04[35b11D6fE04[35e11EAU704[35h11FAUE04[35k11G5cP04[35n11H7\004[36111I76k04[36411JAUV04[36711K\#
    <YN04[36:11L5^f04[36=11MAUd04\36@11N@cC04\36F11OAV>04\36L11P5KJ04\36O11QAVP04\36R11R8=304\36U11S4bi04\36X11TAV\#
    d04\36[11U5@P04\36^11V5cP04\36a11W=Bo04\36d11XAW204\36j11YAWB04\37011Z7<F04\37311[AW[04\37911\AWi04\37<11]AX90\#
    4\37?11^?l@04\37B11_AXJ04\37E11`4nB04\37H11a>LG04\37K11bAXZ04\37Q11cAXj04\37T11dAY:04\37W11eAYR04\37Z11fAYd04\\#
    37`11gAZ504\37f11h<`F04\37i11iAZF04\38211jAZT04\38811kAZf04\38;11l4Dd04\38G11mA[904]38J11nA[T04]38P11oA[i04]38\#
    Y120A\:04]38\121A\M04]38_122A\Y04]38b123A\i04]38e124A]:04]38h125A]L04]38k126A]\04]38n127A]m04]391128A^?04]3941\#
    29A^Q04]39712:A^b04]39:12;A_404]39=12<A_D04]39@12=A_U04]39I12>A_f04]39L12?A`804]39R12@A`I04]39U12AA`Y04]39X12B\#
    A`j04]39[12CAa>04]39^12DAaP04]39d12EAaj04]39g12F7lB04]39j12G8WC04]39m12HAb:04]3:612IATT04]3:912JAbJ04]3:<12KAb\#
    Y04]3:?12LAbj04]3:E12MAc904]3:N12NAcH04]3:Q12OAcZ04]3:T12PAcm04]3:W12QAd=04^3:Z12RAdW04^3:`12SAdg04^3:c12T<Uk0\#
    4^3:i12UAe704^3:l12VAeI04^3:o12WAeZ04^3;212X50L04^3;512YAZT04^3;812Z6;704^3;;12[AN=04^3;D12\Aeh04^3;J12]Af704^\#
    3;M12^AfF04^3;P12_AfV04^3;S12`<aQ04^3;V12a7Te04^3;\12bAfi04^3;_12cAg<04^3;e12dAgK04^3;h12eAg[04^3;k12f53o04^3;\#
    n12g5_J04^3<112hAgk04^3<412i4J`04^3<712j?i?04^3<:12kAh904^3<=12lAhG04^3<@12mAhT04_3<C12nAi004_3<F12o?ij04_3<I1\#
    30:^V04_3<O131>m304_3<R1325`704_3<U133Ai?04_3<X1345\204_3<^135<VI04_3<g136@4;04_3<j13774o04_3=0138AiQ04_3=6139\#
    Ai^04_3=913:Aii04_3=<13;5Xj04_3=?13<5Se04_3=B13=Aj:04_3=E13>AjG04_3=H13?AjW04_3=N13@Aje04_3=T13AAk304_3=W13B6W\#
    T04_3=Z13C5ID04_3=]13D52<04_3=c13E5cP04_3=i13FAkB04_3=l13G;GC04_3=o13H?6;04_3>213IAkP04_3>513JAkb04`3>813KAl80\#
    4`3>;13LA@o04`3>>13M8Xj04`3>A13N=Jh04`3>D13OAlG04`3>G13P::204`3>J13QAlX04`3>M13R<>l04`3>P13S4L704`3>S13TAlg04`\#
    3>V13U5<Y04`3>\13VAm604`3>_13W52<04`3>b13XAmG04`3>e13Y5:c04`3>h13ZAmU04`3>k13[Amg04`3>n13\An504`3?113]AnA04`3?\#
    413^AnN04`3?713_5Xj04`3?:13`AW204`3?=13aAn\04`3?@13bAno04`3?C13cAo<04`3?F13dAoK04`3?I13eAoZ04`3?L13fAog04`3?O1\#
    3g<G704`3?R13h42L04a3?U13i@YO04a3?[13kB0604a3?^13lB0L04a3?g13mB0_04a3?j13nB0m04a3?m13oB1D04a3@3140;b904a3@6141\#
    B1Z04a3@f1427l404a3Ab143B2004a3B4144B2E04a3BC145B2]04a3C3146B2k04a3C9147B3;04b3@9148B3R04b3@<149B3g04b3@?14;B4\#
    704b3@B14<B4M04b3@E14=B4h04b3@H14>B5;04b3@N14?B5O04b3@Q14@B5c04b3@T14AB6804b3@W14BB6G04b3@Z14CB6]04b3@]14EB750\#
    4b3@`14GB7B04b3@c14H=o504b3@i14JB7T04c3A814KB7d04c3A;14LB8504c3A>14MB8N04c3AA14NB8a04c3AD14OB9:04c3AJ14PB9O04c\#
    3AM14QB9f04c3AP14RB:604c3AS14SADj04c3AV14TB:J04c3AY14UB:W04c3A\14V@SK04c3A_14WB:g04c3Ae14X;BF04c3Ah14YB;804c3A\#
    k14Z;Be04c3An14[B;K04d3B114\B;d04d3B:14]>JS04d3B=14^B<404d3B@14_B<D04d3BI14`6BV04d3BL14aB<V04d3BO14bB<f04d3BR1\#
    4c@4;04d3BU14dB=>04d3BX14eB=M04d3B[14fB=\04d3B^14gB=n04d3Ba14hB>?04d3Bd14iB>N04d3Bg14j@3k04d3Bj14kB>`04e3Bm14l\#
    B?804e3C014mB?I04e3C614nB?W04e3C<14oB?f04e3C?150B@504e3CE151AN=04e3CH152B@D04e3CK1537e704e3CT154B@S04e3CW155;g\#
    U04e3CZ156B@a04e3C`157B@n04e3Cc158BA:04e3Cf159BAL04e3Ci15:>jE04f3Co15;BAX04f3D215<BAh04f3D515=BB704f3D815>BBE0\#
    4f3D;15?BBT04f3D>15@BBb04f3DA15ABBo04f3DD15BBC=04f3DG15CBCL04f3DJ15DBCd04f3DM15EBD=04f3DP15FBDO04f3DV15G;KP04f\#
    3DY15H;QD04f3D\15IBD_04f3D_15JBE004f3Db15KBE@04f3De15LBEO04f3Dh15M4``04f3Dk15NBE^04f3Dn15OBEm04g3E415PBFC04g3E\#
    I15Q3cI04g3ER15RBF[04g3EU15SBG104g3E^15T42L04g3Ea15UBGG04g3Ed15VBG\04g3Eg15W3bG04g3Ej15XBH504g3Em15YBHJ04g3F01\#
    5ZBH^04g3F315[BI104g3F915\BID04g3F<15]BIZ04g3F?15^BIg04g3FE15_BJ804g3FH15`BJG04g3FK15aBJU04g3FN15b>cV04g3FT15c\#
    Abj04g3FW15dBJd04h3F]15eBK604h3Fc15f5cP04h3Ff15gBKH04h3Fi15h>H304h3Fl15i5CP04h3G215j6FP04h3G515k5ID04h3G815lBK\#
    X04h3GA15mBKi04h3GD15n8^]04h3GG15o@eR04h3GJ160>e704h3GM161BL704h3GP162BLF04i3GS163?H204i3GY1644EO04i3G_165BLX0\#
    4i3Gb166BLg04i3Gk167BM604i3Gn1685E?04i3H11694Xo04i3H716:?1A04i3H:16;BMF04i3HC16<6H704i3HF16=;iL04i3HI16>>^Q04i\#
    3HL16?BMV04i3HU16@:Zd04i3HX16A<Rg04i3H[16B6Hc04i3H^16CBMf04i3Ha16D78304i3Hd16E?7E04i3Hg16FBN504i3Hj16GBND04i3H\#
    m16H;VW04i3I016IBNS04j3I316JBNm04j3I616K;fM04j3I<16LBOH04j3IB16MBOY04j3IE16NBOh04j3IH16O=mP04j3IK16P;1904j3IN1\#
    6QBP904j3IQ16RBPJ04j3IT16SBP\04j3IW16TBPm04j3IZ16UBQ=04j3Ic16VBQW04j3If16WBQh04j3Ii16XBR804j3Il16YBRJ04j3Io16Z\#
    :UZ04j3J216[BR\04j3J516\BRm04j3J;16]BS=04k3J>16^BRm04k3JD16_:V<04k3JG16`BST04k3JJ16a78304k3JP16b7kc04k3JS16c7T\#
    e04k3JV16d4J`04k3JY16eBSd04k3J\16fBT204k3J_16g>7B04k3Jb16hBT>04k3Je16iBTL04k3Jh16j5Se04k3Jk16k<j104k3Jn16l5_J0\#
    4k3K116mAh904k3K416nBTZ04k3K716oBTh04l3K:170BU?04l3K=171BUT04l3K@172BUf04l3KC173BV704l3KF174BVG04l3KI1754L704l\#
    3KL176BVY04l3KO177BVk04l3KR178BW<04l3KU179BWM04l3KX17:BWf04l3K[17;BX704l3K^17<BXH04l3Ka17=BX[04l3Kd17>BXk04l3K\#
    g17?BY=04l3Kj17@BYQ04l3Km17ABYl04l3L017BBZ=04l3L317CBZN04l3L617DBZa04m3L917EB[>04m3L<17FB[N04m3L?17GB[_04m3LB1\#
    7H8YX04m3LE17I4Fn04m3LH17JB\004m3LN17KB\?04m3LT17LB\P04m3LZ17MB\]04m3L]17N=T<04m3L`17OB]004m3Lf17PB]?04m3Lo17Q\#
    B]N04m3M217RB]^04n3M817SB^704n3M;17TB^H04n3M>17UB^[04n3MA17VB^l04n3MD17WB_;04n3MG17XB_T04n3MJ17YB_c04n3MP17ZB`\#
    004n3MS17[B`?04n3MV17\B`K04n3MY17]B`Z04n3M\17^B`i04n3M_17_Ba704n3Mb17`BaF04n3Me17aBaU04n3Mh17bBaf04n3Mk17cBb50\#
    4n3Mn17dBbE04n3N117eBbS04n3N417fBbb04o3N717gBc<04o3N:17hBcO04o3N=17iBci04o3N@17jBd704o3NC17kBdG04o3NI17lBdV04o\#
    3NL17mBdd04o3NX17nBe404o3N^17oBeC04o3Nd180BeW04o3Ng181Beg04o3Nj182<l[04o3Nm183<lL04o3O0184Bf704o3O3185BfF04o3O\#
    9186BfV04o3O<187Bfc04o3O?188Bg204o3OE189BgA04o3OH18:BgQ04o3ON18;<n:04o3OT18<Bg`04o3OW18==4304o3O]18><8i0503PJ1\#
    8?Bh00503PM18@?E>0503PP18ABhE0503PQ18B6iP0503PS18CBhY0503PV18D?`c0503PW18E;m?0503PY18F5KJ0503P\18GBhn0513Pb18H\#
    Bi>0513Pe18IBiK0513Ph18JBiX0513Pk18KBij0513Pn18LBj90513Q118MBjJ0513Q418N4QN0513Q718O7;S0513Q:18PBj\0513Q=18QBj\#
    k0513Q@18RBk=0513QC18SBkL0513QI18TBk_0513QL18UBl50513QO18V;Be0513QR18W7eT0513QU18X5ZK0513Q[18Y>N60513Q^18ZBlG0\#
    513Qa18[BlU0513Qd18\Blf0513Qj18]<CN0513Qm18^Bm40523R018_BmR0523R318`Bm_0523R618a;BF0523R918b>NE0523R<18cBmm052\#
    3R?18d8VI0523RB18eBn:0523RE18fBnH0523RH18gBnV0523RN18hBne0523RT18iBo60523RW18j4``0523RZ18lBoC0523R]18mBoQ0523R\#
    `18nBo^0523Rc18oBol0523Ri190C090523Rl191C0G0533O`192;]M0533Oc193C0_0533Oi194C140533Ol195C1J0533P2196C1^0533P51\#
    97C230533P8198C2I0533P;199C2Y0533P>19:C2i0533PA19;>0C0533PD19<C3>0533PG19=C3S0533Ro19>C3g0533S219?5LC0533S519@\#
    C4<0533S819AC4K0533S>19BC4Y0533SG19CC4h0533SJ19DC560533SM19EC5B0543SP19F:Xg0543SS19GC5Y0543SV19H:[50543SY19IC5\#
    i0543S\19JC6:0543S_19KC6H0543Sb19LC6\0543Se19MC6k0543Sk19NC7<0543Sn19OC7M0543T119PC7^0543T419QC7n0543T719RC8?0\#
    543T:19SC8P0543T@19TC8b0543TC19UC940543TF19VC9F0543TI19WC9X0553TL19XC:20553TO19YC:J0553TU19ZC:Y0553TX19[C:j055\#
    3T[19\C;:0553T^19]5lM0553Ta19^C;G0553Tg19_C;Y0553Tj19`C;g0553Tm19aC<80553U019bC<M0553U319cC<\0553U619d6UN0553U\#
    <19eBMf0553U?19fC=10553UB19gC=@0553UE19hC=Q0553UH19i@1F0553UK19jC=`0553UN19kC=m0553UQ19lAU70553UW19mC><0553UZ1\#
    9nC>K0563U]19o5320563U`1:0C>e0563Uc1:16H70563Uo1:2;?b0563V21:3:Zd0563V51:4C?80563V81:56[50563V>1:6BND0563VA1:7\#
    4Xo0563VD1:8C?F0563VG1:9?7E0563VJ1:::`b0563VM1:;7no0563VP1:<8\d0573VS1:=C?U0573VV1:>C?l0573VY1:@BFC0573V\1:A3\\#
    10573V_1:BC@A0573Vb1:C@mU0573Ve1:DC@U0573Vh1:EC@i0573Vk1:FCAA0573Vn1:GCAW0573W11:HCAm0573W71:ICBF0573W:1:JCB_0\#
    573W=1:KCC60573W@1:LCCN0573WC1:MCCh0573WF1:NCDA0573gZ1:OCDR0573g`1:PCDk0573gc1:QCEE0573hY1:RCE[0573hb1:SCEn057\#
    3he1:TCFF0573iR1:UCF_0573oj1:VAZT0573om1:WA>^0574001:XAI?0574061:Y5D`0574091:ZCG705740<1:[6;705740?1:\CGN05740\#
    B1:]?GQ05740E1:^CG_05740H1:_CGo05740N1:`CHH05740Q1:a=bM05740T1:bCHX05740W1:c50L05740Z1:dAXj05740]1:eCHg05740`1\#
    :f@JJ05740c1:gCI=05740i1:iCIW05741;1:jCJ005741k1:kCJG05742:1:lCJ^05742=1:m<8i0583WI1:nC@U0583WL1:o@mU0583WO1;0\#
    C@i0583WR1;1CAW0583WU1;2C@A0583WW1;35ID0583WX1;4Bh00593W^1;5<8i0593Wa1;6CK50593Wd1;7CKN0593Wg1;8CKd0593Wj1;9=>\#
    f0594211;:5gQ0594241;;CL=05942@1;<CLU05942C1;=CLm05942F1;>CMD05:3Wm1;?CM_05:3X01;@CMm05:3X61;ACN>05:3X91;BCNL0\#
    5:3X<1;CCN^05:3X?1;DCNj05:3X@1;E:CS05:3XB1;FCO705;3XE1;G;N`05;3XH1;H83J05;3XK1;ICOP05;3XN1;J6FP05;3XQ1;KCO_05;\#
    3XT1;L4QN05;3XW1;M?5@05;3XZ1;NCOm05;3X`1;OCP>05;3Xc1;P5_J05;3Xf1;QCPP05;3Xl1;RCPa05;3Xo1;SCQ205;3Y21;TCQ@05;3Y\#
    51;UCQP05<3Y;1;VCQi05<3Y>1;WCR?05<3YA1;XCRP05<3YD1;YCRb05<3YG1;Z;N`05<3YJ1;[CS405<3YM1;\CSH05<3YP1;]CSZ05<3YS1\#
    ;^CSl05<3YV1;_CT<05<3YY1;`CTN05<3Y\1;aCT^05<3Y_1;bCTl05<3Yb1;c;l005<3Ye1;dCU;05<3Yh1;eCUK05<3Yk1;fCUY05<3Yn1;g\#
    CUg05<3Z11;hCV405<3Z41;iCVF05<3Z:1;jCVW05=3ZC1;kCVg05=3ZF1;lCW;05=3ZG1;mCWL05=3ZI1;n8WC05=3ZL1;o>e705=3ZO1<08_\#
    Q05=3ZR1<1CW[05=3ZU1<2CWg05=3ZX1<3CX=05=3Z[1<5CXI05=3Z^1<6CXZ05=3Za1<7CXl05>3Zg1<8:Zd05>3Zj1<9CY>05>3Zm1<:B`?0\#
    5>3[01<;B^[05>3[31<<CYL05>3[61<=CY[05>3[91<>CYh05>3[<1<?CZ605>3[?1<@>To05>3[B1<ACZO05?3[E1<B5GM05?3[H1<CBJG05?\#
    3[K1<DCZi05?3[N1<EC[805?3[Q1<FC[J05?3[T1<GC[V05?3[W1<H5ID05?3[]1<I;fM05?3[`1<J@6o05?3[c1<K;Ri05?3[f1<LC[e05?3[\#
    i1<MC\705?3[l1<NC\G05?3[o1<OC\X05?3\21<PC\i05?3\51<Q7kA05?3\81<RC]905?3\;1<SC]K05?3\>1<T:\605?3\A1<U6Fa05?3\D1\#
    <VC][05@3\G1<WC^305@3\M1<XC^D05@3\P1<YC^S05@3\S1<ZC^e05@3\V1<[C_705@3\Y1<\C_G05@3\\1<]C_W05@3\_1<^C_g05@3\b1<_\#
    C`505@3\h1<`C`E05@3\k1<aC`T05@3]11<bC`e05@3]41<c5FJ05@3]71<dCa405@3]:1<eCaC05@3]=1<fCaR05@3]@1<gCaa05A3]C1<hCb\#
    705A3]F1<i6b@05A3]L1<jCbL05A3]O1<kCb`05A3]R1<lCc505A3]U1<m>Xn05A3]X1<nBiX05A3][1<oCcG05A3]^1=0Cc[05A3]d1=1Ccl0\#
    5A3]g1=2Cd<05A3]j1=3CdL05A3]m1=4Cd\05A3^01=57AR05A3^31=6Cdl05A3^61=7Ce<05A3^91=8CeN05A3^?1=9Ce^05A3^B1=:Cel05A\#
    3^E1=;Cf=05A3^H1=<80G05A3^K1==CfO05A3^Q1=>Cf`05A3^T1=?Cg205B3^W1=@CgI05B3^Z1=BCg_05B3^]1=CCgl05B3^`1=DCh:05B3^\#
    c1=E?1A05B3^f1=FAW[05B3^l1=GChK05B3_21=HCh\05B3_81=IChk05B3_;1=JCi:05B3_A1=KCiG05B3_D1=LCi^05B3_G1=MCim05B3_J1\#
    =NCj:05B3_M1=OCjI05B3_P1=PCjW05B3_S1=R<AX05B3_V1=SCje05B3__1=T7hV05C3_e1=U6`?05C3_h1=V8XJ05C3_k1=W;D>05C3_n1=X\#
    Ck305C3`11=Y6YD05C3`41=Z@9[05C3`71=[@Cn05C3`@1=\CkB05C3`C1=]5cP05C3`F1=^C4<05C3`I1=_?=;05C3`L1=`=kT05C3`O1=aCk\#
    R05D3`U1=bCkn05D3`[1=cClE05D3`^1=d7o\05D3`a1=eClS05D3`d1=fBLX05D3`g1=g5E005D3`j1=hClk05D3`m1=i6H705D3a31=j:`b0\#
    5D3a61=kCm>05D3a91=l7Uh05D3a<1=m;iL05D3aB1=nCmM05D3aE1=oCm_05D3aH1>0Cn005D3aK1>1CnC05D3aN1>2CnU05D3aQ1>3Cnf05D\#
    3aT1>4Co905D3aW1>5CoJ05D3aZ1>6Co\05D3a]1>7D0405D3a`1>8D0F05D3ac1>9D0X05D3af1>:B[N05E3b51>;D0j05E3b;1><D1C05E3b\#
    >1>=D1U05E3bA1>>D1c05E3bD1>?D2305E3bG1>@6eD05E3bJ1>A8Xj05E3bM1>BD2C05E3bP1>CD2S05E3bS1>D4Fn05E3bV1>ED2a05E3b\1\#
    >FD3005E3b_1>GD3@05E3bb1>HD3P05E3be1>ID3_05E3bh1>JD4105E3bk1>K=T<05E3bn1>LD4@05E3c11>MD4W05E3c41>ND4m05E3c71>O\#
    D5>05E3c=1>PD5O05E3c@1>Q?^W05E3cC1>RD5_05E3cF1>S?5@05E3cI1>T;6205E3cO1>U7dA05E3cR1>V6Z705E3cX1>WD5n05E3c^1>XD6\#
    B05F3cg1>YBND05F3cj1>ZD6Q05F3d31>[>V;05F3d61>\8ZL05F3d<1>]D6`05F3d?1>^D6n05F3dB1>_D7@05F3dE1>`D7P05F3dH1>b>_j0\#
    5F3dK1>cD7b05F3dN1>d7_305F3dQ1>eD8?05F3dT1>fD8O05F3dW1>gD8b05F3dZ1>h6UN05F3d]1>iD9205G3d`1>jD9L05G3dc1>kD9[05G\#
    3df1>lD9k05G3di1>m>jE05G3dl1>n5ll05G3do1>o8::05G3e21?0D:<05G3e51?1D:O05G3e81?26Fa05G3e;1?3D:a05G3eD1?4D;005G3e\#
    G1?5>WX05G3eJ1?6D;=05G3eM1?7;KB05G3eP1?84nQ05G3eS1?9D;J05G3eV1?:D;\05G3eY1?;6U^05G3e\1?<7W005G3e_1?=D;n05G3eb1\#
    ?>D<?05G3ee1??>_j05G3eh1?@D<R05G3en1?AD<a05G3f11?BD=105G3f41?CD=@05G3f71?DD=Q05G3f:1?ED=d05G3f@1?FD>305G3fC1?G\#
    D>C05G3fF1?H;Cb05G3fI1?ID>W05H3fL1?JD?105H3fO1?MD?D05H3fR1?ND?T05H3fU1?OD?f05H3fX1?PD@905H3f[1?QD@K05H3fa1?RD@\#
    \05H3fd1?TD@n05H3fg1?UDA>05H3fj1?VDAR05H3fm1?WDAd05H3g01?XDB805H3g31?YDBJ05H3g61?ZDB]05H3g91?[DBo05H3g<1?\DCB0\#
    5H3g?1?]DCS05H3gE1?^DCm05H3gH1?_DD?05H3gK1?`DDO05H3gN1?aDDa05H3gQ1?bA=_05H3gW1?cDE305H3g]1?dDED05I3gi1?eDE[05I\#
    3h51?fDEm05I3h81?gDF?05I3h;1?hDFP05I3h>1?iDFb05I3hA1?jDG205I3hD1?kDGD05I3hG1?lDGV05I3hM1?mDGg05I3hS1?nDH805I3h\#
    V1?oDHK05I3h\1@0DH\05I3h_1@1DHn05I3hh1@2DIA05I3i11@3DIQ05I3i41@4DId05I3i:1@5DJ705I3i=1@6DJK05I3i@1@7DJ_05I3iC1\#
    @8DK105I3iF1@9DKE05I3iI1@:DKX05I3iL1@;DKj05I3iO1@<DL>05I3iU1@=DLP05I3iX1@>DLa05I3i[1@?DM305I3i^1@@DMD05I3ia1@A\#
    DMV05I3id1@BDMi05I3ig1@CDN;05I3ij1@DDNN05I3im1@EDNa05I3j01@FDO305I3j31@GDOE05I3j61@HDO[05J3j<1@IDP405J3j?1@JDP\#
    F05J3jB1@KDPW05J3jE1@LDPi05J3jK1@MDQ:05J3jN1@NDQI05J3jQ1@ODQY05J3jT1@P:SF05J3jZ1@QAbj05J3j]1@RDQj05J3j`1@S>_j0\#
    5J3ji1@TDR<05J3jo1@UDRJ05J3k21@VDRZ05J3k51@W>N605J3k81@XDRj05J3k;1@YDS905J3k>1@ZDSH05J3kA1@[BeW05J3kD1@\A:Q05J\#
    3kG1@]DSX05J3kJ1@^DSg05K3kM1@_DT=05K3kP1@`DTK05K3kS1@aDTZ05K3kV1@bDTg05K3kY1@cDU705K3k\1@dDUF05K3kb1@eDUX05K3k\#
    h1@fDUg05K3kk1@gDV505K3l41@hDVB05K3l71@iDVP05K3l:1@jDV^05K3l=1@kDVm05K3l@1@lDW805K3lC1@mDWE05K3lF1@nDWU05K3lI1\#
    @oDWb05K3lL1A0DX105K3lO1A1DX?05K3lR1A2DXM05K3lU1A3DX]05K3lX1A4DXm05K3l[1A5DY?05L3l^1A6DYV05L3la1A78Xj05L3ld1A8\#
    DYf05L3lg1A9DZ605L3lj1A:DZE05L3m31A;DZS05L3m61A<=<305L3m91A=DZa05L3m<1A>D[305L3m?1A?4G]05L3mB1A@D[C05L3mE1AAB<\#
    V05L3mH1AB4aZ05L3mK1AC;Be05L3mN1ADD[R05L3mQ1AED[e05M3mT1AFD\=05M3mW1AGD\K05M3mZ1AHD\X05M3m`1AID\k05M3mc1AJD]:0\#
    5M3mf1AK8WP05M3mi1ALBe405M3ml1AMD]J05M3n21ANB]N05M3n51AOBLX05M3n81AP7?005M3n;1AR@4;05M3nA1ASD]Z05M3nD1AUD]i05N\#
    3nG1AVCYL05N3nJ1AWD^C05N3nM1AXD^R05N3nP1AYD^b05N3nS1AZD_105N3nV1A[?^h05N3nY1A\6FP05N3n_1A]D_B05N3ne1A^D_S05N3n\#
    k1A_D_b05N3nn1A`D`105N3o11AaD`A05N3o41Ab8AW05N3o71AcD`P05N3o:1Ad4mA05N3o=1Ae=cW05N3o@1AfD`d05N3oC1Ag?l@05N3oF1\#
    AhDa605N3oI1Ai=ek05N3oL1AjDaI05N3oO1AkDaZ05N3oR1AlDaj05N3oU1AmDb<05N3oX1AnDbM05N3o[1AoDb`05N3o^1B0Dc205N3oa1B1\#
    4Xo05N3og1B2DcC05O40f1B3Dc[05O40o1B4==[05O4151B5Dco05O4181B6DdC05O41>1B7DdU05O41A1B8Ddf05O41D1B9De805O41G1B:De\#
    J05O41J1B;=?J05O41M1B<>H`05O41P1B=De[05O41S1B>7Lj05O41Y1B?Del05O41\1B@=?705O41_1BADf>05O41b1BBDfQ05O41e1BCDfg0\#
    5O41n1BDDg905O4271BEDgJ05O42L1BFDg\05O42O1BGDgm05O42R1BHDh?05O42U1BIDhO05O42X1BJDh`05O42[1BKDi405O42^1BL<me05P\#
    42a1BMDiF05P42d1BN6BV05P42g1BO;Be05P42j1BPDi\05P4301BQDj105P4331BRDj>05P4361BSDjO05P4391BTDjb05P43?1BU>8V05P43\#
    B1BVDk005P43E1BWD0F05P43H1BX4QN05P43K1BYDkF05P43N1BZDk[05P43Q1B[Dl305P43T1B\8@n05P43Z1B]DlC05P43]1B^>@`05P43`1\#
    B_?X]05P43c1B`DlY05P43f1BaDln05P43i1Bb@8<05P43l1BcDmD05P43o1BdDmS05P4421BeDmi05P4451BfDn<05P4481BgDnO05P44>1Bh\#
    Dni05P44A1BiDo705P44D1BjDoE05Q44G1BkDo\05Q44J1Bl@^<05Q44M1BmE0405Q44N1BnE0I05Q44P1BoE0_05Q44Q1C0E1505Q44S1C13b\#
    G05Q44V1C242L05Q44Y1C3BFC05Q44b1C4E1K05Q44e1C5E1b05Q44k1C6E2705Q44n1C7E2K05Q4511C8BID05Q4541C9E2b05Q4571C:E310\#
    5Q45:1C;E3E05Q45=1C<E3[05Q45@1C=E3o05Q45C1C>E4D05Q45F1C?E4X05Q45I1C@E4m05Q45L1CAE5D05Q45O1CBE5W05Q4G^1CCE5f05Q\#
    4Ga1CDE6505Q4Gd1CEE6D05Q4Gj1CFE6Q05Q4Gm1CGE6a05Q4H01CHE6n05Q4H31CIE7D05Q4H61CJE7S05Q4IM1CKE7d05R48[1CLE8:05R49\#
    Q1CME8P05R49R1CNE8g05R49[1COE9;05R49]1CPE9M05R49`1CQE9]05R49c1CR6=^05R49f1CSE9m05R49i1CTE:?05S45R1CUE:U05S45U1\#
    CV=7V05S45X1CWE:f05S45[1CX4cS05S45^1CYE;805S45a1CZ<RI05S45d1C[E;I05S45g1C\E;W05S45k1C]E;j05S45m1C^E<:05S4601C_\#
    7^R05S4631C`E<L05S4661CaE<]05T4691CbE=505T46<1CcE=E05T46?1CdE=W05T46B1CeE=g05T46E1CfE>505T46H1CgE>F05T46K1ChE>\#
    W05T46N1Ci?Lm05T46Q1CjE>i05T46T1CkE?905T46W1ClE?I05T46Z1CmE?X05U46]1CnE@305U46`1CoBBo05U46c1D0E@@05U46f1D1E@M0\#
    5U46i1D2E@_05U46l1D3E@o05U46o1D4EAC05U4721D5EAN05U4751D6EA^05U4781D7EAl05U47;1D8EB<05U47>1D9EBN05U47A1D:EB^05U\#
    47D1D;EBk05U47G1D<EC;05U47J1D=ECM05U47M1D>>m305U47P1D?EC^05U47S1D@ED005U47V1DAED<05U47Y1DBEDK05V47\1DC:YK05V47\#
    _1DDEDf05V47b1DEEE405V47e1DFEEF05V4841DG<@^05V4871DHEEU05V4881DIEEc05V48:1DJ;?b05V48=1DKEF505V48@1DLEFA05V48C1\#
    DMEFQ05V48I1DNEFb05V48L1DOEG005V48O1DP:Zd05V48R1DQAmG05V48U1DR?3`05V48X1DSEG?05W48]1DTEGY05W48^1DUEGh05W48a1DV\#
    BP905W48d1DWBQh05W48g1DX;1905W48j1DY:UZ05W48m1DZEH805W4901D[EHI05W4961D\EHY05W4991D]=^>05W49<1D^BPJ05W49?1D_=m\#
    P05W49E1D`EHj05W49H1DaBR805W49K1DbEI;05W49l1Dc:V<05W49o1DdEIM05W4:21DeEI]05W4:51DfEIn05W4:81DgEJ@05X4:;1Dh:aJ0\#
    5X4:>1DiE>505X4:A1DjEJY05X4:D1DkEJj05X4:G1DlEK<05X4:J1DmEKM05X4:M1DnEK]05X4:P1Do?3`05X4:S1E0EKm05X4:V1E1EL@05X\#
    4:Y1E2ELP05X4:\1E3EL`05X4:_1E4ELo05X4:b1E5EM@05X4:e1E6EMP05X4:h1E7EMa05X4:k1E84D905X4:n1E9EN005X4;11E:EN>05X4;\#
    41E;4CL05X4;71E<ENL05Y4;=1E=EN`05Y4;O1E>EO105Y4;R1E?7Y205Y4;d1E@EOC05Y4;g1EA;Ri05Y4;j1EBEOT05Y4;m1EC=Ri05Y4<01\#
    EDEOd05Y4<31EEEP805Y4<61EFEPK05Y4<<1EGEP]05Y4<?1EHAKf05Y4<B1EIEPo05Y4<E1EJ8cY05Y4<H1EKEQA05Y4<K1ELEQZ05Y4<N1EM\#
    ;Cb05Y4<Q1ENEQk05Y4<W1EOER>05Y4<]1EP>o305Y4<f1EQ5L305Y4<i1ERC=Q05Y4<l1ESERP05Y4=21ETERa05Y4=81EUES205Z4=>1EVES\#
    D05Z4=A1EWEST05Z4=D1EXESa05Z4=G1EYET305Z4=J1EZETD05Z4=M1E[ETU05Z4=P1E\ETd05Z4=S1E]EU105Z4=V1E^EUH05Z4=Y1E_EUV0\#
    5Z4=\1E`EUe05Z4=_1EaEV305[4=b1Eb:`D05[4=e1Ec?;G05[4=h1Ed:Q505[4=k1EeEVJ05[4=n1EfEVY05[4>11EgEVi05[4>41Eh=7V05[\#
    4>71EiBOH05[4>:1EjA6>05[4>@1Ek:Uk05[4>C1ElEW<05[4>F1Em7j605[4>I1EnEWK05[4>L1Eo@@705[4>R1F05l<05[4>U1F1CUY05[4>\#
    X1F24QN05[4>[1F3;6]05[4>]1F4EW\05[4>^1F5EWm05\4>a1F6D9L05\4>d1F7;N`05\4>g1F8;Cb05\4>j1F9EXC05\4?01F:;CS05\4?31\#
    F;EXS05\4?61F<EXb05\4?91F=EY205\4?<1F>EYD05\4?=1F?EYQ05\4??1F@EY_05\4?B1FAEYn05\4?E1FBEZ>05\4?H1FC7eT05\4?N1FD\#
    =l_05\4?Q1FEEZM05\4?T1FFEZ[05\4?W1FG7R\05\4?Z1FHEZj05]4?`1FIE[:05]4?c1FJE[L05]4?f1FKE[a05]4?i1FLE\105]4?l1FME\\#
    C05]4@21FNE\S05]4@51FOE\e05]4@81FPE]605]4@;1FQE]F05]4@A1FRE]W05]4@D1FSE]h05]4@G1FTE^705]4@J1FUE^G05]4@M1FVE^W0\#
    5]4@P1FWE^h05]4@S1FXE_;05]4@Y1FYE_N05]4@\1FZE__05]4@b1F[E`205]4@e1F\E`A05]4@h1F]E`\05]4@k1F^E`m05]4A41F_Ea=05]\#
    4A71F`EaP05]4A:1Fa4o205]4A=1FbEa`05]4A@1FcEb105]4AC1FdEbB05]4AF1FeEbS05]4AI1FfEbd05]4AL1FgEc205]4AO1FhEcB05^4A\#
    R1FiEcZ05^4AU1FjEci05^4AV1FkEd;05^4AX1Fl6UN05^4A[1FmEdL05^4A^1FnEd^05^4Aa1FoEdm05^4Ad1G0Ee>05^4Ag1G1EeN05^4Aj1\#
    G27A505^4Am1G3Ee_05^4B01G4AlG05^4B31G5;Wk05^4B61G6Eeo05^4B91G7EfB05^4BB1G8EfS05^4BE1G9Efc05^4BH1G:B[_05^4BN1G;\#
    Eg605^4BQ1G<6Ye05^4BT1G=6FP05^4BW1G>EgG05^4BZ1G?EgW05^4B]1G@Egg05^4B`1GAEh605^4Bc1GBEhG05^4Bl1GCEhX05^4C21GDEh\#
    i05^4C51GE;PE05^4C81GFEi:05^4C;1GG7]Y05^4C>1GHEiH05_4CA1GIEib05_4CC1GJEj805_4CD1GK6F>05_4CG1GLEjL05_4CJ1GM5j_0\#
    5_4CM1GNEj[05_4CP1GO4CL05_4CV1GPEji05_4CY1GQ6DZ05_4C\1GR;AI05_4C_1GSEk905_4Cb1GT5KJ05_4Ce1GU4D905_4Ch1GVEkJ05_\#
    4Ck1GW6iP05_4Cn1GX;Q605_4D11GYEkX05_4D41GZEkf05_4D71G[7Y205_4D:1G\6c?05_4D=1G];m?05_4D@1G^El505_4DC1G_83J05_4D\#
    F1G`4j\05_4DI1Ga6Fa05_4DL1GbElF05_4DO1GcElW05_4DR1GdElf05_4DU1GeEm605_4DX1GfEmD05_4D[1Gg79O05_4D^1GhEmR05`4Da1\#
    GiEme05`4Dd1Gj6Fa05`4Dg1GkEn305`4Dj1Gl;Be05`4Dk1Gm>SY05`4E01GnB<V05`4E31Go4kA05`4E61H0EnC05`4E91H1EnS05`4E?1H2\#
    5F705`4EE1H3Enc05`4EK1H4B=\05`4EN1H5A8N05`4EO1H6=7V05`4ET1H7;Ri05`4EW1H87ZV05`4EZ1H998W05`4E]1H:Eo405`4E`1H;7_\#
    305`4Ec1H<:\605`4Ei1H=EoD05`4Eo1H>6BV05`4F51H?>JS05`4F>1H@@E_05`4FD1HA4aZ05`4FG1HBEoS05`4FJ1HC4G]05`4FM1HD6Bg0\#
    5`4FP1HEEoa05a4FS1HFF0:05a4FV1HGF0H05a4FY1HHF0V05a4F\1HIF0f05a4F_1HJF1505a4Fb1HKF1F05a4Fe1HLF1W05a4Fh1HMF1e05a\#
    4Fk1HNF2405a4Fn1HOF2D05a4G11HPF2R05a4G41HQF2d05a4G71HRF3505a4G:1HSF3C05a4G=1HTF3P05a4GF1HUF3a05a4GL1HVF4605a4G\#
    O1HWF4I05a4GR1HXF4Z05a4GU1HYF4i05a4GX1HZF5?05a4G[1H[F5M05a4Gg1H\?i?05b4H<1H]BOH05b4H?1H^BT>05b4HB1H_F5\05b4HE1\#
    H`CQ205b4HH1HaF5h05b4HN1HbF6?05b4HQ1HcD1U05b4HT1Hd8Xj05b4HW1He5lM05b4HZ1HfF6M05b4H`1Hg@1805b4Hc1HhB[N05b4Hl1Hi\#
    F6f05b4Ho1HjF7305b4I21HkF7C05b4I51HlF7\05b4I>1HmF7h05c4IA1HnF8C05c4ID1HoF8S05c4IG1I0F8f05c4IH1I1F9;05c4IJ1I25C\#
    `05c4IP1I3F9J05c4IV1I4F9[05c4IY1I5F9k05c4I\1I6F:;05c4Ie1I7:\U05c4Ih1I8F:L05c4Ik1I9F:Y05c4J41I:F:i05c4J71I;F;70\#
    5c4J@1I<F;H05d4;@1I=F;Y05d4;C1I>F;k05d4;F1I?F<E05d4;I1I@F<W05d4;L1IAF<i05d4;U1IBF==05d4;X1ICF=T05d4;[1IDF=l05d\#
    4;^1IEF>G05d4;a1IFF>Y05e4JI1IG@TU05e4JM1IH6^P05e4JO1IIF>k05e4JR1IJDo\05e4JU1ILF?A05e4JX1IMF?Y05e4J[1IN4>O05e4J\#
    ^1IOF@005e4Ja1IPF@D05e4Jd1IQF@[05e4Jg1IRFA205e4Jm1ISBiX05e4K01ITFAJ05e4R;1IUFA\05e4RS1IVFAm05e4RV1IWFB<05e4R\1\#
    IXFBM05e4Rk1IYFB_05e4Rn1IZDb`05e4S41I[FC105e4S71I\FCB05e4S=1I]FCV05e4SC1I^FCh05e4SI1I_FD:05e4SL1I`C_W05e4Sm1Ia\#
    FDP05e4T31IbFDa05f4K31IcFE805f4K61IdFEM05f4K91IeFEe05f4K<1IfFF>05f4K?1IgFFU05f4KB1IhFFg05g4KE1IiFG@05g4KH1IjFG\#
    W05g4KK1IkFGg05g4KN1IlFH705g4KQ1ImFHE05g4KT1InFHS05g4K]1IoFHb05g4K`1J0FI105g4Kc1J1FIE05g4Kl1J2FIS05g4Ko1J3E>i0\#
    5g4L21J4FIa05g4L51J5FJ305g4L81J6FJD05g4L;1J7FJS05g4L>1J8FJc05g4LD1J9FK205g4LG1J:FKA05g4LJ1J;4`C05g4LS1J<7gf05g\#
    4LY1J=FKO05g4L_1J>FKb05h4Le1J?FL<05h4Lk1J@FLL05h4M11JA=ek05h4M41JB8^]05h4M71JCFL\05h4M=1JDFLj05h4MC1JEFM:05h4M\#
    F1JFFML05h4MR1JGFMd05h4MU1JH<Xc05h4MX1JI4F>05h4M[1JJFN:05h4Mj1JKFNG05h4N01JLFNZ05h4N31JM;6]05h4N61JNFNl05i4N91\#
    JOFOC05i4N<1JP5=I05i4N?1JQFOP05i4NB1JRFOa05i4NE1JSFP305i4NH1JTFPF05i4NK1JUFPX05i4NN1JVFPi05i4NT1JWFQ:05i4NW1JX\#
    FQJ05j4N`1JYFQ`05j4Nc1JZFR005j4Nf1J[FRC05j4Nl1J\FRS05j4No1J]4Fn05j4O21J^FRc05j4O51J_FS>05j4O81J`FSM05j4O;1JaB[\#
    _05j4O>1Jb>P=05j4OA1JcB[N05j4OD1JdFS\05j4OG1JeFSl05j4OJ1JfFT<05j4OM1JgF:i05j4OP1JhFTL05j4OS1JiFT^05k4OV1JjFU20\#
    5k4O_1JkFUC05k4Ob1JlFUW05k4Ok1JmFUj05k4P11JnFV:05k4P41JoFVQ05k4P71K0FVc05k4P=1K1>N605k4PF1K2FW305k4PO1K3FW@05k\#
    4PR1K4>_j05k4P[1K5FWV05k4P^1K6DRZ05k4Pa1K7FWj05k4Pd1K8Abj05k4Pg1K9FXE05k4Pj1K:FXT05l4Q01K;FXn05l4Q31K<FY?05l4Q\#
    61K=FYL05l4Q91K>FY_05l4Q<1K?FYn05l4QB1K@FZ@05l4QE1KA<N305l4QH1KBFZR05l4QK1KCFZd05l4QN1KDF[505l4QQ1KEF[B05l4QT1\#
    KFF[P05l4QZ1KGF[a05l4Q]1KHF\305l4Q`1KIF\E05l4Qc1KJF\W05l4Qf1KKF\h05l4Qi1KL>4i05l4Ql1KMF]<05l4Qo1KNF]N05m4OY1KO\#
    F]]05m4O\1KPF]n05m4Oe1KQ7e705m4On1KRF^@05m4PI1KS5h205m4Pm1KTF^O05m4R21KU;Ri05m4R51KVF^h05m4R81KWF_?05m4RA1KXF_\#
    P05m4RD1KYF_`05m4RG1KZF`205m4RJ1K[>Xn05m4RM1K\F`D05m4RP1K]8Yl05m4RY1K^Cc[05m4R_1K_F`V05m4S11K`F`i05m4S:1KaFa=0\#
    5m4SR1KbBRm05m4S[1KcFaO05m4S^1KdFa]05n4Sa1KeFb705n4Sd1Kf;?b05n4Sg1KgFbQ05n4Sj1KhC^305n4T61KiFbc05n4T91KjC^e05n\#
    4TB1KkFc305n4TE1KlFcG05n4TH1KmFc\05n4TK1Kn4on05n4TQ1KoFcl05n4TT1L0Fd;05n4TW1L1FdI05n4TZ1L2@6?05n4T]1L3FdY05n4T\#
    `1L4Fdk05n4Tc1L5Fe:05n4Tf1L6EXS05n4Ti1L7FeJ05n4Tl1L8FeZ05n4To1L9Fei05o4U51L:Ff805o4U81L;BlG05o4U;1L<FfG05o4U>1\#
    L=FfV05o4UA1L>Fff05o4UD1L?Fg505o4UG1L@FgO05o4UJ1LAFg^05o4UP1LBFgl05o4US1LCFh;05o4UV1LDFhJ05o4UY1LE<i^05o4U_1LF\#
    FhX05o4Ub1LGFhg05o4Ue1LHFi505o4Uk1LICUY05o4Un1LJFiD05o4VF1LK@@705o4VL1LLFiS05o4VR1LMFib0604U21LNFj70604UM1LOFj\#
    K0604U\1LPFjZ0604Uh1LSFjg0604V41LTFk<0604V71LUFkS0604V=1LVFk`0604V@1LWFl80604VC1LXFlL0604VI1LYFla0604VO1LZ@WV0\#
    614VU1L[Fm40614VX1L\FmK0614V[1L]Fm_0614Va1L^Fn10614Vd1L_=R<0614Vg1L`FnI0614Vj1LaFn^0614Vm1LbFo50614W01LcFoR061\#
    4W31LdFoa0614W61LeG000614W91LfG0?0614W<1LgG0O0614W?1Lh80h0614WB1LiG0b0624WE1LjG1:0624WH1LkG1H0624WK1LlG1Y0624W\#
    Q1Lm6UN0624WW1LnG1i0624WZ1LoG280624W]1M0G2G0624W`1M1G2U0624Wc1M2G2c0624Wf1M3G310624Wi1M4G3?0624Wo1M5G3N0624X21\#
    M6G3a0634X51M7G4:0634X81M8G4K0634X;1M9G4X0634X>1M:G4g0634XA1M;G590634XD1M<G5J0634XG1M=G5X0634XJ1M>G5e0634XM1M?\#
    G630634XP1M@G6D0634XS1MAG6R0634XY1MBG6c0634X\1MCG730634X_1MDG7B0634Xb1MEG7O0634Xe1MFG7_0634Xh1MGG7n0634Xk1MHG8\#
    >0634Xn1MIDe80644Y41MJG8L0644Y71MKG8\0644Y:1ML?^W0644Y=1MM@o80644Y@1MNDh`0644YC1MODg\0644YF1MPG8o0644YI1MQG9A0\#
    644YL1MRG9T0644YO1MS76Y0644YR1MTG9g0644YU1MUG:90644Y[1MVG:M0644Ya1MWG:b0644Yg1MXG;20644Z01MYG;D0654ZW1MZG;\065\#
    4ZZ1M[G<F0654Z]1M\G<X0654Zc1M]G<f0654Zf1M^G=80654Zi1M_G=I0654Zl1M`G=[0654Zo1MaF\E0654[21MbG=m0654[51McBg20654[\#
    81MdG><0654[;1MeFXE0654[>1MfG>R0654[D1MgG>d0654[G1MhG?80654[J1MiG?K0654[M1MjG?b0654[P1MkG@40654[V1MlG@E0654[Y1\#
    MmG@W0654[\1MnG@h0654[_1MoGA90654[b1N0GAL0654[e1N1GA^0654[h1N2GAo0654[n1N3=ek0664\41N4GB;0664\71N5GBS0664\:1N6\#
    GBb0664\=1N7BgQ0664\@1N8GBo0664\C1N9GC=0664\F1N:GCJ0664\I1N;D5n0664\L1N<4En0664\O1N=GCW0664\R1N>B]?0664\U1N?AN\#
    =0664\X1N@<nJ0664\[1NAGCe0674\^1NBGDL0674\a1NCGDf0674\d1NDGE80674\g1NEGEN0674\j1NF6BV0674\m1NGGE]0674]01NHGEk0\#
    674]31NIGF<0674]61NJGFK0674]91NK8_Q0674]<1NLGF\0674]?1NMGFm0674]E1NNGG>0674]H1NOGGO0674]K1NPGGb0674]N1NQGH2067\#
    4]Q1NR;D`0674]T1NSGHB0674]W1NTGHR0674]Z1NUGHb0674]]1NVGI10674]`1NWGI@0674]c1NXGIQ0674]f1NYGI`0674]i1NZGJ50674]\#
    o1N[GJE0684Y11N\GJY0684Yd1N]CL=0684Yj1N^GK00684Ym1N_Del0684Z31N`GKB0684Z61NaGKZ0684Z91Nb=<Q0684Z<1NcDgJ0684Z?1\#
    Nd==n0684ZB1NeDgm0684ZE1NfGL40684ZH1NgDeJ0684ZK1NhGLG0684ZN1NiDe[0684ZQ1Nj=>f0684ZT1NkGL_0694^21NlGM60694^51Nm\#
    GMB0694^81NnGMX0694^;1NoGMo0694^>1O0GN;0694^A1O1GNG0694^D1O2GNS0694^G1O3GNl0694^J1O4GM606:4^M1O5GO806:4^N1O6GM\#
    o06:4^P1O7GNl06:4^Q1O8GOK06:4ci1O9GOZ06;4^S1O:GP006;4^V1O;GPH06;4^Y1O<GPX06;4^\1O=GPf06;4^_1O>GQ706;4^b1O?6@J0\#
    6;4^h1O@Ck306;4^k1OAGQE06;4_11OB@Cn06;4_41OCGQT06;4_:1ODGQe06;4_=1OEGR406;4_@1OFGRF06;4_F1OGGR_06;4_I1OHEY_06;\#
    4_L1OIGRm06;4_O1OJGS=06;4_R1OKGSJ06<4_U1OLGS`06<4_X1OMGT706<4_[1ONGTJ06<4_^1OOGT^06<4_a1OPGU206<4_d1OQGUD06<4_\#
    g1OR:`D06<4_j1OSGUV06<4_m1OT6UN06<4`01OU84;06<4`31OV5:c06<4`61OW<OW06<4`91OXGUh06<4`<1OYGV106<4`?1OZGV=06<4`B1\#
    O[GVP06<4`E1O\GV^06<4`H1O]GVh06<4`K1O^GW306<4`Q1O_GW<06<4`T1O`GWC06=4`W1OaGWY06=4`X1ObGX306=4`Z1OcGXC06=4`]1Od\#
    83J06=4``1OeGXS06=4`c1OfGXc06=4`f1OgGY006=4`o1OhGY>06=4a21OiGYI06=4a>1OjGY\06=4aA1OkGYi06=4aG1OlGZ506=4aJ1OmGZ\#
    E06=4aP1OnGZS06>4aS1OoGZm06>4aV1P0G[806>4aY1P1G[L06>4a\1P27??06>4a_1P3G[Z06>4ab1P4G[g06>4ah1P5G\306>4ak1P6G\@0\#
    6>4an1P7G\O06>4b11P8G\Y06>4b41P9G\g06>4b71P:G]206>4b:1P;G]<06?4b=1P<G]R06?4b@1P=98W06?4bC1P>GF<06?4bF1P?G]b06?\#
    4bL1P@G^106?4bO1PAG^@06?4bR1PBG^O06?4bU1PCG^^06@4bX1PDG_406@4b[1PEG_E06@4ba1PFG_Z06@4bd1PGG_l06@4bg1PHG`@06@4b\#
    j1PIG`T06@4bm1PJG`g06@4c01PKGa806@4c61PLGaH06@4c91PMGaY06@4c<1PNGaj06@4cB1POGb<06@4cE1PPGbL06@4cH1PQGbb06@4cK1\#
    PRD:<06@4cN1PSGc406A4cQ1PTBfV06A4cT1PUGcL06A4cW1PVGc\06A4c]1PWBdd06A4cc1PXBg206A4cf1PYGcj06A4cl1PZGd>06A4co1P[\#
    GdP06A4d21P\Gdb06A4d51P]BfF06A4d>1P^Ge106A4dA1P_<lL06A4dG1P`GeE06A4dJ1PaGeV06A4dM1PbGee06C4e11PcGf906C4e41PdGf\#
    S06C4e71PeGfh06C4e:1PfGg=06C4e=1PgGgT06C4e@1PhGgi06C4eC1PiGh@06C4eF1PjGhY06C4eI1PkGhl06C4eO1PlGiD06C4eU1PmGi[0\#
    6C4eW1PnGio06C4eX1PoGjA06C4fl1Q0GjV06C4g51Q13dU06C4gJ1Q2Gjm06C4gk1Q3GkC06C4h=1Q4Gk[06C4hR1Q5Gl306D4dV1Q6GlH06D\#
    4dY1Q7Gl`06D4d\1Q8Gm406D4d_1Q9GmI06D4db1Q:Gm`06D4dh1Q;Gn406D4dn1Q<@^f06D4eK1Q=GnG06D4eL1Q>Gn]06D4eR1Q?Go406D4h\#
    ^1Q@GoK06D4hg1QAGo`06D4hm1QBH0406E4e[1QCH0H06E4ea1QDH0Z06E4ed1QEGXS06E4eg1QFH0o06E4em1QG=M206E4f31QHH1B06E4f61\#
    QIH1W06E4f<1QJH1n06E4f?1QKH2=06E4fB1QLH2P06E4fE1QMH2`06E4fH1QNH2o06F4fK1QODi406F4fN1QPH3B06F4fQ1QQH3U06F4fT1QR\#
    H3g06F4fW1QSH4906F4fZ1QTH4N06F4f]1QU=;d06F4f`1QV=>?06F4fc1QWH4_06F4ff1QX?^W06F4fi1QYH5106G4fo1QZH5B06G4g81Q[H5\#
    N06G4g;1Q\?5@06G4g>1Q]H5]06G4gA1Q^>Kk06G4gG1Q_H5l06G4gM1Q`H6:06G4gP1Qa8=306G4gS1QbH6I06G4gV1QcH6_06G4gY1QdH6n0\#
    6G4g\1QeF[506G4gb1QfH7:06G4ge1QgH7G06H4gh1QhH7[06H4gn1QiH7l06H4h11QjH8E06H4h41QkH8_06H4h71QlH9606H4h:1QmH9O06H\#
    4h@1QnH9_06H4hC1Qo4QN06H4hF1R0H9o06H4hI1R1H:@06I4hL1R2H:T06I4hU1R3H:f06I4hX1R4H;=06I4h[1R5H;T06I4ha1R6H;l06I4h\#
    d1R7FZR06I4hj1R8H<D06I4i31R9;hj06I4i91R:H<U06J4i<1R;5YY06J4i?1R<H<l06J4iB1R=H=<06J4iE1R>83J06J4iH1R?H=K06J4iK1\#
    R@H=_06J4iQ1RAG]206J4iT1RB8_Q06J4iW1RC;IW06J4iZ1RDH>006J4i`1REH>B06J4ic1RFH>T06J4if1RG5`706J4ii1RHH>i06J4io1RI\#
    5KJ06J4j21RJH?606J4j51RKGDf06J4j81RLH?F06K4j;1RMH?^06K4j>1RNH@506K4jA1ROH@C06K4jD1RPH@R06K4jJ1RQH@b06K4jM1RRHA\#
    206K4jP1RSHAB06K4jS1RTHAZ06K4jV1RUHAj06K4jY1RVHB:06K4j\1RWHBG06K4j_1RXGF\06K4jb1RYHBY06K4je1RZHBh06K4jh1R[HC90\#
    6K4jk1R\>_j06K4jn1R]HCH06K4k11R^HC]06K4k41R_5l<06K4k71R`HCn06K4k:1RaHD@06K4k=1RbF\306K4kC1RcHDV06K4kF1RdHDh06K\#
    4kI1Re>Pk06K4kL1RfHE;06K4kO1RgHEP06L4kR1RhHEl06L4kS1RiHFF06L4kU1RjHFb06L4kV1RkHG<06L4kX1RlHGP06M4k^1RmHGj06M4k\#
    _1RnHHF06M4ka1RoHHZ06M4kg1S0HI106M4kj1S1HIH06M4l01S28eA06N4l31S3HIZ06N4l61S4HJ506N4l91S5DiF06N4l<1S6HJM06N4lB1\#
    S7HJe06N4lE1S8HKA06N4lN1S9HKY06N4lQ1S:HL706N4lR1S;HLS06O4lW1S<HLi06O4lZ1S=HMF06O4l]1S>HM[06O4l`1S?HN406O4lc1S@\#
    HNL06O4lf1SAHNc06P4ll1SBHO506P4lm1SCHOJ06P4lo1SDHO^06P4m21SEHP306Q4lT1SFHPI06Q4mA1SGHP^06Q4mB1SHHQ006Q4mG1SIHQ\#
    J06Q4mH1SJHQf06Q4mJ1SKHR;06R4m51SLHRJ06R4m81SMHRY06R4m;1SO;AI06R4m>1SPHRg06R4mD1SQ5RG06R4mM1SRA7F06R4mP1SSHS60\#
    6R4mS1ST?GA06R4mV1SUHSE06R4mY1SVHSW06R4m\1SWHSi06T4m_1SXHT@06T4me1SYHTR06T4mh1SZHTi06T4mk1S[HU<06T4mn1S\HUN06T\#
    4n11S]HUh06T4n41S^>e706T4n71S_HV:06T4n:1S`HVI06T4nC1SaHVV06T4nG1SbHVm06T4nU1ScHW<06U4n^1Sd:U306U4na1SeHWN06U4n\#
    d1SfHWc06U4ng1SgHX706U4nj1ShHXL06U4nm1SiHXb06U4o01SjHY906U4o31SkFd;06U4o61SlHYL06U4o91SmHYZ06U4o<1SnHYn06U4o?1\#
    So=Wj06U4oB1T0HZ>06V4oE1T1HZI06V4oH1T2HZS06V4oK1T3HZ]06V4oN1T4HZg06V4oQ1T5H[106V4oT1T6H[=06V4oW1T7H[J06V4oZ1T8\#
    H[X06V4o]1T9H[f06V4o`1T:H[o06W4oc1T;H\A06W4of1T<H\L06W4oi1T=H\[06W4ol1T>H\i06W4oo1T?H]406W5021T@H]<06W5051TAH]\#
    C06W5081TBH]N06W50;1TCH][06W50>1TDH]i06W50A1TEH^706X50D1TF79O06X50G1TGH^O06X50J1TH5k\06X50M1TIH^`06X50P1TJ5F70\#
    6X50S1TKH_206X50V1TLH_C06X50Y1TMH_U06X50\1TNH_g06X50_1TOH`:06X50b1TPH`L06X50e1TQH`\06X50h1TR;8G06X50k1TS@eR06X\#
    50n1TT5h@06X5111TU>H306X5131TVH`m06X5141TWHa=06Y5171TXHaU06Y51:1TYHah06Y51=1TZHb906Y51@1T[HbY06Y51A1T\Hc906Y51\#
    B1T]HcW06Y51C1T^Hd006Y51F1T_HdC06Y51I1T`HdU06Y51L1TaHdj06Y51O1TbHe?06Y51R1TcHe[06Y51S1TdHf706Y51T1TeHfT06Y51U1\#
    TfHfn06Y51X1TgHg@06Y51[1ThHgR06Y51^1TiHgd06Y51a1TjHh;06Y51d1TkHhV06Z51g1TlHi006Z51m1TmHi=06Z5201TnHiJ06Z5231To\#
    HiW06Z5261U0Hie06Z5291U1Hj306Z52<1U2Hj@06Z52?1U3HjN06Z52B1U4Hj_06Z52E1U5Hjn06Z52H1U6Hk;06Z52K1U7HkJ06Z52N1U8Hk\#
    X06[52Q1U9Hl106[52T1U:HlC06[52W1U;HlU06[52Z1U<Hld06[52[1U=Hm<06[52`1U>HmX06[52c1U?Hmi06[52f1U@Hn;06[52i1UAHnJ0\#
    6[52l1UBHn\06[52m1UCHnn06[52o1UDHo>06[5351UEHoM06[5381UFHo]06[53;1UGHom06[53>1UHI0:06[53A1UII0I06[53D1UJI0X06\\#
    53G1UKI1206\53J1ULI1>06\53K1UMI1L06\53M1UNI1W06\53N1UOI1e06\53P1UPI2206\53Q1UQI2B06\53S1URI2P06\53V1USI2^06\53\#
    Y1UTI2i06\53\1UUI3806\53_1UVI3I06]53b1UWI3c06]53e1UXI4606]53h1UYI4J06]53i1UZI4\06]53k1U[I5006]53n1U\I5C06]5411\#
    U]I5U06]5441U^I5i06]5471U_I6<06]54:1U`I6M06]54=1UaI6`06]54@1UbI7406^54F1UcI7C06^54L1UdI7S06^54O1UeI7b06^54R1Uf\#
    I8106^54U1UgI8C06^54X1UhI8T06^54[1UiI8l06^54^1UjI9;06^54a1Uk;Cb06^54d1UlI9O06_54g1Um7=N06_54j1UnI9d06_54m1UoAi\#
    ?06_5501V0I:406_5531V1I:E06_5561V2I:W06_5591V35Se06_55<1V4I:g06_55?1V5I;706_55B1V6?6;06_55E1V7I;G06_55H1V87jB0\#
    6_55K1V9I;V06_55Q1V:I;d06_55T1V;I<106_55W1V<I<A06_55Z1V=7e706_55]1V>7XH06_55`1V?I<Q06_55c1V@I<_06`55f1VA=o506`\#
    55i1VBI=706`55l1VCI=E06`5621VDI=U06`5651VEI=e06`5681VFI>606`56;1VGI>G06`56>1VHI>X06`56A1VI50]06`56D1VJI>g06`56\#
    G1VKI?706`56J1VLI?D06`56M1VMI?T06`56P1VNI?d06a56S1VOI@906a56T1VPI@G06a56V1VQI@U06a56Y1VRI@b06a56\1VSIA206a56_1\#
    VTAi006a56b1VUIAC06a56e1VVIAP06a56h1VWIA`06a56k1VXIAn06a56n1VYIB=06a5711VZIBL06a5741V[IBX06b5771V\IBf06b57:1V]\#
    IC406b57=1V^ICC06b57@1V_ICP06b57C1V`IC^06b57F1VaICl06b57I1VbID906b57L1VcIDF06b57O1VdIDT06b57R1VeIDb06c57U1VfIE\#
    ;06c57X1VgIEK06c57[1Vh=W606c57^1Vi>S>06c57a1VjIE\06c57d1VkIEl06c57g1VlIF>06c57h1VmIFN06c57j1Vn4XP06c57m1VoIF[0\#
    6c5801W0?Fc06c5831W1AmG06c5861W2IFi06c5891W3IG806c58<1W4IGJ06c58=1W5IG^06c58?1W6IGk06d4n<1W7IHE06d4n=1W8IHT06d\#
    4n@1W9IH_06d4nF1W:IHm06d4nI1W;II;06d4nL1W<EFb06d4nR1W=IIL06d4nS1W>II[06d4nX1W?IIh06d4n[1W@@YO06e58B1WA4>O06e58\#
    E1WBCJG06e58H1WCIJ606e58K1WD3cI06e58N1WEIJN06e58Q1WFIJi06e58T1WGIK?06e58W1WHEWK06e58Z1WIIKU06e58]1WJIKf06e5:d1\#
    WKILG06e5;31WLILW06e5;61WMILg06e5;?1WNIM:06e5;B1WOIMQ06e5;H1WPIMb06e5;K1WQIN206e5;N1WRINB06e5;W1WSINW06e5;`1WT\#
    INe06e5<81WU5mM06e5<>1WVIO406f58`1WW;3806f58c1WXIOK06f58f1WYIO]06f58i1WZIOn06f58l1W[Ai?06f58o1W\IP?06f5921W]I;\#
    706f5951W^7e706f5981W_I<106f59;1W`7=N06f59>1WaIPR06f59A1WbB_T06f59G1Wc7XH06f59J1Wd5Se06f59M1We<2b06f59P1Wf;GC0\#
    6f59S1WgIPe06f59\1WhIQ806f59_1WiIQI06f59b1WjIQX06f59e1WkIQl06f59h1WlIR<06g59k1WmAi006g59n1WnIRT06g5:11WoIRd06g\#
    5:41X0IS406g5:71X1ISC06g5::1X2ISQ06g5:=1X3IA`06g5:@1X4I@906g5:C1X5IS_06g5:F1X6ISm06g5:I1X8IT<06g5:L1X9ITJ06g5:\#
    R1X:F\W06g5:U1X;ITY06g5:[1X<ITg06g5:^1X=IU506h5:g1X>IUF06h5:j1X?IUV06h5:m1X@IUg06h5;01XAIV906h5;91XBIVJ06h5;<1\#
    XCIV\06h5;E1XDIVm06h5;Q1XEIW=06h5;T1XFIWU06h5;Z1XGIWf06h5;]1XHIX606i5;c1XIIXJ06i5;f1XJBQh06i5;i1XKIXb06i5;l1XL\#
    6=^06i5;o1XMIY506i5<21XN;1906i5<;1XO=]n06i5<D1XPIYE06i5<G1XQIYX06i5<J1XR=mP06i5<M1XSIYl06i5<P1XT=dg06i5<S1XUIZ\#
    >06j5<Y1XVIZT06j5<\1XW7]Y06j5<_1XXIZb06j5<b1XYI[006j5<e1XZI[=06j5<h1X[FHS06j5<k1X\FJD06j5<n1X]I[K06j5=11X^I[^0\#
    6j5=41X_8VV06j5=71X`8_Q06j5=:1XaI[k06j5==1XbI\906j5=@1XcI\E06k5=C1XdI\R06k5=F1XeI\`06k5=G1XfI\o06k5=I1XgI]=06k\#
    5=J1XhI]K06k5=L1XiI]Y06k5=M1XjI]g06k5=O1Xk6gE06k5=R1Xl=l_06l5=U1XmI^506l5=X1Xn98W06l5=[1XoI^B06l5=^1Y0I^P06l5=\#
    a1Y1I^`06m5=d1Y2I_906m5=g1Y3I_K06m5=j1Y4I_[06m5=m1Y5I_k06m5>01Y6I`;06m5>31Y7I`L06m5>61Y8I`[06m5>91Y9I`n06m5><1\#
    Y:Ia@06m5>?1Y;IaR06m5>B1Y<Iaf06m5>E1Y=Ib<06n5>H1Y>5\@06n5>N1Y?IbU06n5>Q1Y@Ibh06n5>T1YAIc:06n5>W1YBIcL06n5>Z1YC\#
    Ic\06n5>]1YD4GM06n5>`1YEIco06n5>c1YFId?06n5>f1YGIdO06n5>i1YHId`06n5>l1YIIJN06o5>o1YJIe006o5?21YKIe=06o5?51YLIe\#
    M06o5?81YMIe_06o5?;1YNIf406o5?>1YOIfJ06o5?A1YPIfZ06o5?D1YQIfo06o5?G1YRIgD06o5?J1YSIgY06o5?M1YTIgn06o5?P1YUIhA0\#
    6o5?S1YVIhR06o5?V1YWIhj06o5?Y1YXIi:0705?\1YYIiN0705?_1YZIi]0705?b1Y[Iii0705?e1Y\Ij70705?h1Y]IjF0705?k1Y^IjR070\#
    5?l1Y_Ij_0705?n1Y`Ijl0705@11YaIk:0705@41YbIkG0705@71YcIkS0705@=1YdIk`0705@@1YeIkm0705@C1YfIl80705@F1Yg52K0705@\#
    I1YhIlE0705@L1YiIlQ0705@O1YjIl\0705@R1YkIlf0725@^1YlIm<0725@a1Ym>fV0725@d1YnImQ0725@g1YoImo0725@j1Z042L0725@m1\#
    Z1InF0725A91Z24>O0725A<1Z3InZ0725A?1Z4Io00725AE1Z5IoK0725AH1Z6Ioh0725AK1Z7J0@0725AN1Z8J0N0725AQ1Z9J0^0725AT1Z:\#
    J0n0725AW1Z;I5C0725GW1Z<@`80735AY1Z=J1>0735AZ1Z>J1K0735A]1Z?FN:0735A`1Z@AQ;0735Ac1ZAJ1X0735Af1ZBA\M0735Ai1ZC>o\#
    30735Al1ZDJ1e0735Ao1ZEJ220735B21ZFJ2@0745B51ZHJ2S0745B81ZIJ2i0745B;1ZJJ380745B>1ZKJ3N0745BA1ZLJ3^0745BD1ZMJ3m0\#
    745BG1ZNJ4F0745BJ1ZOJ4]0745BM1ZPJ530745BP1ZQJ5N0745BS1ZRJ5d0745BV1ZSJ6<0745BY1ZTJ6Q0745B\1ZUJ6a0745B_1ZVJ77074\#
    5Bb1ZWJ7F0745Be1ZXJ7]0755Bh1ZYJ8;0755Bj1ZZJ8N0755Bk1Z[J8c0755Bn1Z\J900755C11Z]J9=0755C41Z^J9K0755C71Z_J9X0755C\#
    :1Z`J9h0755C=1ZaJ:60755C@1ZbJ:E0755CC1ZcJ:S0755CF1ZdJ:a0755CI1ZeJ;70755CL1Zf;So0755CO1ZgJ;O0765CR1ZhJ;f0765CU1\#
    Zi@b@0765CX1ZjJ<A0765C[1ZkBIg0765C^1ZlAbj0765Ca1ZmJ<P0765Cd1Zn>760765Cg1ZoJ<_0765Cj1[0J<n0765Cm1[1J==0765D01[2\#
    ;Ie0765D31[3;PE0765D61[4J=L0765D91[5J=\0765D<1[6J=k0765D?1[7J>;0765DB1[8J>I0765DE1[9J>W0765DH1[:J>l0775DJ1[;EY\#
    _0775DK1[<J?G0775DN1[=J?U0775DT1[>6Y40775DW1[?@Cn0775DY1[@?=;0775DZ1[AJ?f0775D\1[B6`?0775D]1[CJ@80785D`1[DJ@P0\#
    785Dc1[EJ@_0785Df1[F;380785Di1[GAf70785Dl1[H;hj0785Do1[IJA00785E21[JB_T0785E51[KJA<0785E81[LJAK0785E;1[MJA^078\#
    5E>1[N=kT0785EA1[OJAl0785ED1[PJB;0785EG1[QJBJ0785EJ1[RJBX0795EM1[SJBo0795EP1[TJC=0795ES1[UJCK0795EV1[VJCd0795E\#
    Y1[WJD20795E\1[XJD@0795E_1[YJDN0795Eb1[ZJD^0795Ee1[[JDm0795Eh1[\JE<0795Ek1[]JEL0795En1[^JE[0795F11[_JEj0795F41\#
    [`DZS0795F71[aJF<0795F:1[bJFU0795F=1[cJFf0795F@1[dJG607:5FC1[eJGN07:5FF1[fJGd07:5FI1[gJH307:5FL1[hJHJ07:5FO1[i\#
    JH[07:5FR1[jJHk07:5FU1[kJI;07:5FX1[lJIH07:5F[1[mJIX07:5F^1[nJIn07:5Fa1[oJJ?07:5Fd1\0JJO07:5Fg1\1JJd07:5Fj1\2JK\#
    307:5Fm1\3JKC07;5G01\4JK]07;5G31\5JL507;5G61\6JLJ07;5G91\7JL]07;5G<1\8I4J07;5G?1\9JM007;5GB1\:I4607;5GE1\;I6M0\#
    7;5GH1\<JMB07;5GK1\=JMV07;5GN1\>JMk07;5GQ1\?I6`07;5GT1\@JN;07<5GZ1\AJNR07<5G]1\BJNa07<5G`1\DJO107<5Gc1\FJO?07<\#
    5Gf1\GJOO07<5Gi1\HJO`07<5Gl1\IGM607=5Go1\JGMo07=5H21\KJOn07=5H81\LGN;07=5H>1\NGNG07=5HA1\OJP:07=5HD1\PJPF07=5H\#
    H1\QJP]07=5HI1\RJQ307=5HJ1\SJQC07=5HM1\T5mM07=5JB1\UJQT07=5KP1\VGgT07>5HS1\WJQh07>5HT1\XJR707>5HU1\YFRS07>5HV1\#
    \Z>_j07>5HY1\[DYf07>5H\1\\JRN07>5Hb1\]JR_07>5He1\^<?]07>5Hh1\_JS107>5Hi1\`JSF07>5Hk1\aJSX07>5Hl1\bJSn07>5Hn1\c\#
    JT@07?5I11\dA:Q07?5I41\eJTT07?5I71\fJTb07?5I:1\g;4U07?5I=1\hJU207?5I@1\iJUD07?5IC1\jJUY07?5IF1\kJUk07?5II1\lJV\#
    >07?5IL1\mJVP07?5IO1\nJVc07@5IR1\oJW=07@5IU1]0JWI07@5IX1]1JWZ07@5I[1]2JWm07@5I^1]3JX<07@5Ia1]4JXK07@5Id1]5JX[0\#
    7@5Ij1]6JXf07@5Im1]7JY307@5J01]8JY@07@5J31]9ALI07@5J61]:5jS07@5J91];JYR07@5J<1]<@bP07@5J?1]=JY`07A5JE1]>JZ907A\#
    5JH1]?JZK07A5JK1]@JZZ07A5JN1]AI]Y07A5JQ1]BJZk07A5JT1]CJ[807A5JW1]DJ[J07A5JZ1]EJ[Y07A5J]1]FJ[j07A5J`1]GJ\;07A5J\#
    c1]HJ\I07A5Jf1]I8WC07A5Ji1]JJ\Z07A5Jl1]KJ\j07B5Jo1]LJ]B07B5K21]MJ]N07B5K51]NJ]d07B5K81]OFHS07B5K;1]PJ]o07B5K>1\#
    ]QJ^G07B5KA1]RJ^R07B5KD1]TJ^]07B5KG1]VJ^i07B5KJ1]WJ_807B5KM1]XJ_B07C5KY1]YJ_W07C5KZ1]ZJ_n07C5K\1][J`?07C5K_1]]\#
    A7F07C5Kh1]^5RG07C5Kn1]_J`W07C5L11]`J`j07C5L41]aJa;07C5L=1]bJaP07C5L@1]cJac07C5LF1]dJb407D5LO1]eJbI07D5LR1]fJb\#
    \07D5LU1]gJbk07D5LX1]h7lB07D5L[1]jJc:07D5L^1]lJcR07D5L_1]mJci07D5La1]n<Y\07D5Ld1]oJd?07E5KS1^0HEP07E5KV1^1JdO0\#
    7E5Kb1^3Jdc07E5Ke1^4Je?07E5Kk1^5JeT07E5L71^6HEl07E5L:1^7Jen07E5LC1^8JfD07E5LI1^9JfR07E5LL1^:Jfe07F5Lg1^;Jg:07F\#
    5Lj1^<JgP07F5Lm1^=Jgi07F5M01^>JhA07F5M31^?JhW07F5M<1^@Jho07F5M?1^AJiG07F5ME1^BJi`07F5MK1^C=RS07F5MN1^DJj607F5M\#
    T1^EJjN07F5MW1^FJjf07F5MZ1^GJk>07F5M]1^HJkX07F5M`1^IJkj07F5Mc1^J4MC07F5Mf1^KJl=07F5Mi1^L<o007F5Ml1^MJ?U07F5Mo1\#
    ^NGPH07F5N21^OJlO07F5N51^PJld07G5N81^QJm907G5N;1^RJmS07G5N>1^SJmk07G5NA1^TJn?07G5ND1^UJnR07G5NG1^VJne07G5NJ1^W\#
    Jo;07G5NM1^XJoO07G5NP1^YJob07G5O41^ZK0507G5O:1^[K0M07G5O=1^\K0b07G5O@1^]K1907G5OC1^^K1G07G5OF1^_K1U07H5NS1^`K1\#
    b07H5NV1^cK1o07H5NY1^fK2D07H5N\1^gI\o07H5N_1^hK2W07H5Nb1^iK2l07H5Ne1^kK3D07H5Nh1^lK3W07H5Nk1^nK3m07H5Nn1^oK4B0\#
    7H5O11_0K4S07H5O71_2K4b07H5Rd1_4K5207H5Rg1_5K5B07I5OI1_8H^O07I5OL1_9K5Z07I5OO1_:K5m07I5OR1_;K6<07I5OU1_<K6L07I\#
    5OX1_=K6\07I5O[1_><7a07I5O^1_?K6m07I5Oa1_@4mA07I5Od1_AK7?07I5Og1_B4j\07I5Oj1_CK7Q07I5Om1_DK7a07J5P01_E@Xi07J5P\#
    31_FK8707J5P61_GK8E07J5P91_HC5607J5P<1_IDkF07J5P?1_JK8X07J5PB1_KK8g07J5PE1_LK9607J5PH1_MK9C07J5PK1_NK9R07J5PN1\#
    _OK9a07J5PQ1_PK:607J5PT1_QK:F07J5PW1_RK:\07J5PZ1_SK:o07J5P]1_TK;@07J5P`1_UK;O07J5Pf1_VK;]07J5Pi1_WK;k07J5Pl1_X\#
    C3g07J5Po1_YK<:07J5Q21_ZK<M07J5Q51_[K<\07J5Q81_\K<k07J5Q;1_]HnJ07J5Q>1_^K=907K5QA1__K=S07K5QD1_`K=e07K5QG1_aC7\#
    <07K5QJ1_bK>607K5QM1_c53207K5QP1_dK>H07K5QS1_eK>W07K5QV1_fK>g07K5QY1_gK?407K5Q\1_hK?B07K5Q_1_iC8P07K5Qb1_jC5Y0\#
    7K5Qe1_kK?Q07K5Qh1_lK?`07L5Qk1_mK@:07L5Qn1_nK@I07L5R11_oK@[07L5R41`0K@m07L5R71`1KA<07L5R=1`2KAK07L5R@1`3KA[07L\#
    5RC1`4KAn07L5RF1`5KB>07L5RI1`6KBM07L5RL1`7KB\07L5RO1`8KBn07L5RR1`9KC>07L5RU1`:KCK07L5RX1`;KC[07L5R^1`<KCm07L5R\#
    a1`=KD>07M5Rj1`>;N`07M5Rm1`?FH707M5S01`@KDU07M5S31`A9He07M5S61`BFJD07M5S91`CKDe07M5S<1`DKE807M5S?1`EKEI07N5S@1\#
    `FKEc07N5SA1`GKF607N5SC1`HKFE07O5SB1`IHN407O5SE1`JKFY07O5SH1`KKFl07O5SN1`LKG@07O5SW1`MKGT07O5SZ1`NKGj07O5S]1`O\#
    CB_07O5S`1`PKH?07O5Sc1`RKHU07O5Sf1`SKHf07O5Si1`TKI;07O5Sk1`UKIP07O5Sl1`VKIe07P5So1`WI4J07P5T21`XJZ907P5T51`YKJ\#
    807P5T81`ZJL507P5T;1`[I6`07P5T>1`\KJL07P5TA1`]KJ`07P5TD1`^KK407P5TG1`_KKG07Q5TJ1``;A;07Q5TM1`a8ZL07Q5TP1`b==n0\#
    7Q5TS1`cEm607Q5TV1`d;AI07Q5TY1`eKK^07Q5T\1`fKKk07Q5T_1`gKL:07R5Tb1`h@iI07R5Tn1`iKLT07R5U41`jKLg07R5U71`kFRS07R\#
    5U:1`lKM607R5U=1`mKME07R5U@1`nJ0^07R5UC1`o@3k07R5UD1a0KMS07S5UF1a1JM007S5UI1a2KMn07S5UL1a3KNA07S5UO1a4JMV07S5U\#
    R1a5KNT07S5UX1a6KNa07S5U[1a7KO407S5U^1a8KOG07S5V01a9KOY07T5Te1a:KOn07T5Th1a;KP>07T5Tk1a<KPR07T5U11a=4CL07T5U51\#
    a>::A07T5U81a?KPb07U5UU1a@KQ307U5Ua1aAHn\07U5Ub1aBKQD07U5Ud1aCKQR07U5Ug1aDKQd07U5Uj1aEKR607U5Um1aFKRI07U5Un1aG\#
    KRU07V5V31aHKRh07V5V61aIKS>07V5V91aJKSR07V5V<1aKKSh07V5V?1aLKT<07V5VB1aMKTQ07V5VE1aN>5X07V5VH1aOKTd07V5VQ1aPKU\#
    ;07V5VW1aQKUQ07V5VZ1aRKUg07V5V]1aSKV<07V5V`1aTKVL07V5Vc1aUEci07V5Vf1aVKV]07W5Zo1aWKW607W5[01aXKWO07W5[21aY:U30\#
    7W5[31aZKWf07W5[51a[KLg07W5[=1a\5Na07W5[>1a]=<307W5[@1a^KX;07W5[T1a_KXM07X5Vi1a`KXh07X5Vl1aaKYD07X5Vo1ab;JG07X\#
    5W21ac6Y407X5W51aeKYS07X5W81af<4=07X5W;1agKYb07X5W>1ahKZ507X5WA1aiKZC07X5WD1ajIOK07X5WG1akKZR07Y5WM1alKZk07Y5W\#
    P1amK[907Y5WS1an7e707Y5WV1aoK[G07Y5WY1b0BgQ07Y5W\1b1K[X07Y5W_1b2K[g07Y5Wb1b3K\707Y5We1b4;@a07Y5Wh1b5K\G07Y5Wk1\#
    b66f607Y5Wn1b75`707Y5X11b8K\U07Y5X41b9J@P07Y5X71b:K\e07Y5X:1b;<Y\07Y5X=1b<<G707Y5X@1b>K]907Z5XC1b?K]N07Z5XF1b@\#
    K]e07Z5XI1bA?GQ07Z5XL1bB6B707Z5XO1bCK^107Z5XR1bDK^B07Z5XU1bEK^P07Z5XX1bFD5>07Z5X[1bG5j_07Z5X^1bHK^a07Z5Xa1bIK^\#
    o07Z5Xd1bJK_?07Z5Xg1bKK_N07Z5Xj1bLK_^07Z5Xm1bMK_n07Z5Y01bNK`?07Z5Y31bOK`J07[5Y61bPK`c07[5Y91bQKa407[5Y<1bRKaC0\#
    7[5Y?1bSKaT07[5YB1bTKae07[5YE1bUKb507[5YH1bVKbG07[5YK1bW5:c07[5YN1bXKbU07[5YQ1bYKbc07[5YT1bZKc407[5YW1b[6UN07[\#
    5YZ1b\KcE07\5Y]1b]Kc^07\5Y`1b^Kd007\5Yf1b_KdB07\5Yi1b`KdO07\5Yl1baKd^07\5Yo1bbId?07\5Z21bcKdm07\5Z51bdKe=07\5Z\#
    81beKeH07\5Z;1bfKeY07\5Z>1bgKeg07\5ZA1bhKf:07\5ZD1biKfL07]5ZG1bjKf`07]5ZJ1bkKg907]5ZM1blKgE07]5ZP1bmKgU07]5ZS1\#
    bnAg<07]5ZV1bo6a607]5Z\1c0Kg`07]5Z_1c1Kh007]5Zb1c2Kh=07]5Ze1c36>n07]5Zh1c4IA`07]5Zk1c5KhJ07^5Zn1c6Kha07^5[41c7\#
    Ki:07^5[71c8CYL07^5[:1c9<@007^5[C1c:ERa07^5[F1c;KiI07^5[G1c<Kh=07^5[I1c=:Q507^5[L1c>Ki[07^5[R1c?Kii07_5[X1c@Kj\#
    :07_5[[1cA>e707_5[^1cB42L07`5[a1cC?kX07`5[d1cD9E=07`5[g1cEKjI07`5[j1cF;c707`5[m1cGInF07`5\01cH;<207`5\31cI@^<0\#
    7`5\61cJ5mY07`5\91cK3cI07`5\<1cLKjc07`5\?1cMKk307`5\B1cNKk>07`5\E1cO7lN07`5\H1cPKkM07`5\K1cQKk\07`5\N1cRKkh07`\#
    5\O1cS:<I07`5\Q1cTKl807`5\T1cUKlG07`5\W1cV5Xj07`5\Z1cWKlX07a5\]1cXKm007a5\`1cYKm?07a5\c1cZKmM07a5\f1c[Km^07a5\\#
    i1c\Kmm07a5\l1c]Kn>07a5\o1c^KnH07a5]21c_6E^07a5]51c`Kn[07a5]81caKnj07a5];1cbKo;07a5]>1ccKoJ07b5]A1cdKob07b5]D1\#
    ceL0007b5]G1cfL0@07b5]J1cgL0P07b5]M1chL0^07b5]P1ciL0l07b5]S1cjL1707b5]V1ckL1D07c5]Y1clL1[07c5^31cmL1m07c5^41cn\#
    L2=07c5^61coL2M07c5^71d0L2Z07c5^:1d1L2h07c5^=1d2L3807c5^@1d3L3H07c5^C1d4L3T07d5^L1d5L3c07d5^O1d6L4207d5^R1d7L4\#
    A07d5^U1d8L4Q07d5^X1d9L4`07d5^[1d:L4l07d5^^1d;L5<07d5^a1d<L5T07d5^d1d=L5_07e5^g1d>L6607e5^j1d?L6E07e5^m1d@L6X0\#
    7e5_01dAL6j07e5_31dBL7807e5_61dC5:c07e5_91dDL7J07f5_<1dEL7a07f5_?1dFKn[07f5_@1dGL7o07f5_B1dHL8?07f5_E1dIL8L07f\#
    5_F1dJL8]07f5_H1dKL8k07f5_K1dLL9;07f5_N1dML9K07f5_Q1dNL9X07f5_T1dOL9e07g5_W1dPL:<07g5_Z1dQL:J07g5_]1dRL:W07g5_\#
    ^1dSL:e07g5_`1dTL;107g5_c1dUL;=07g5_f1dVL;K07g5_i1dWL;X07g5_l1dXL;e07g5_o1dYL<207g5`21dZL<<07h5]\1d[L<L07h5]_1\#
    d\L<Y07h5]b1d]L<f07h5]e1d^L=607h5]h1d_L=D07h5]i1d`L=W07h5]k1daL=j07h5]n1dbL>;07h5^11dcL>I07h5^F1ddL>W07h5^I1de\#
    L>f07i5__1dfL?207i5_a1dgL?=07i5_b1dhL?I07j5`51diL?^07j5`81djL@507j5`;1dkL@H07j5`>1dlL@a07j5`A1dmLA607j5`B1dnLA\#
    M07j5`D1doBhE07j5`G1e0;<207j5`J1e1>fV07j5`K1e2LA_07j5`M1e3;c707j5`N1e4LB207j5`P1e5<Bg07j5`R1e6LBG07j5`V1e7LBW0\#
    7j5`\1e8LBd07j5`_1e95mM07j5`b1e:KA<07j5`e1e;LC007j5`h1e<LC=07j5`k1e=?W107k5`n1e>BhE07k5a11e?HUh07k5a41e@LCF07k\#
    5a71eALCX07k5a:1eB>P007k5a;1eCLCc07k5a=1eDLD007k5a>1eEAn507k5a@1eFInF07k5aA1eGCe^07k5aC1eHLDF07l5gY1eI@Yj07l5g\#
    Z1eJ9FE07l5g\1eKLDY07l5g]1eLLDn07l5h01eMLE:07l5h11eNLEH07l5h61eOLET07l5h91ePLE_07m5aF1eQLF207m5aI1eRLF>07m5aL1\#
    eSLFM07m5aO1eTLF[07m5aR1eULFe07m5aU1eVLG107m5aX1eWLG<07m5a[1eXLGG07m5a\1eY:V<07m5a^1eZLGU07m5aa1e[LGb07m5ad1e\\#
    LH907m5aj1e]LHJ07n5am1e^Ci^07n5b01e_LHa07n5b31e`LI107n5b41eaLI@07n5b61ebLIO07n5b91ecLI\07n5b<1edLIj07n5b?1eeLJ\#
    707n5bB1efLJA07n5bE1eg=<307n5bH1ehLJK07n5bK1eiLJT07n5bN1ejLJ_07n5bQ1ekLJi07n5bR1elLK207n5bT1emLK?07n5bW1enJcR0\#
    7o5bZ1eoLKL07o5b]1f0LKY07o5b`1f1LKh07o5bc1f2LL407o5bf1f3LLG07o5bi1f4LLX07o5bj1f5LLe07o5bl1f65RG07o5bo1f7LM707o\#
    5c21f8LMI07o5c51f9LMS07o5c81f:=]n07o5c;1f;=^>07o5cA1f<LM_0805cD1f=LET0805cG1f>LN30805cH1f?LN>0805cJ1f@LNK0805c\#
    K1fALNV0805cM1fBLNb0805cP1fCLNo0805cR1fDLO=0805cS1fELOH0805cV1fFLOQ0805cY1fGLO]0805c\1fHLOi0805c_1fILP70815cb1\#
    fJLPN0815ce1fKLPW0815cf1fLLPg0815cg1fMLQ70815ch1fNLQ?0815ck1fOLQM0815cn1fPLQ^0815d11fQLQk0815d41fRLR:0815d71fS\#
    LRF0815d:1fTLRV0815d=1fULRf0825d@1fVLS>0825dC1fWJ1K0825dF1fXLSL0825dI1fYLS[0825dL1fZLSn0825dO1f[LT70825dP1f\LT\#
    J0825dR1f]LTY0825dS1f^LTi0825dU1f_LU80825dV1f`LUJ0825dX1faLUT0825d[1fbLUb0825d^1fcLUo0835da1fdLVD0835dd1feLVP0\#
    835dg1ffLV]0835dj1fgLVh0835dm1fhL?20835e01fiLW30835e31fjLW?0835e61fkLWN0835e91flLW[0835e<1fmLWf0845e?1fnLX?084\#
    5e@1foLXJ0845eB1g0LXZ0845eE1g1LXh0845eH1g2LY90845eK1g3LYH0845eN1g4LK?0845eQ1g5LYU0845eT1g6LYa0845eW1g7LOH0845e\#
    Z1g8LYo0845e]1g9LZ<0845e`1g:LZF0845ec1g;LZQ0845ed1g<LZ]0845ef1g=LZh0845ei1g>L[20845el1g?L[>0845eo1g@L[K0845f21\#
    gAL[V0855f51gBL[l0855f81gCL\90855f91gDL\H0855f:1gEL\V0855f;1gFL\f0855f>1gGL]20855fA1gHL]=0855fB1gIL]L0855fD1gJ\#
    L]U0855fG1gKL]c0855fJ1gLL^00855fM1gML^80855fN1gNL^C0855fP1gOL^N0855fY1gPL^X0865fe1gQL^d0865fh1gRL_20865fk1gSL_\#
    H0865fn1gTL_W0865g11gU7j60865g41gVH5B0865g71gWL_b0865g:1gXL_o0875g=1gYL`<0875g@1gZL`K0875gC1g[@1F0875gF1g\L`X0\#
    875gI1g]L`f0875gL1g^La10875gO1g_La>0875gR1g`LaL0875gU1gaLaX0885h<1gbLao0885h?1gcLb;0885hB1gdLbJ0885hE1geLbV088\#
    5hH1gfLbh0885hK1ggLc50885hN1ghLcE0885hQ1giLcT0885hT1gjLca0885hW1gkLcm0885hZ1glLd=0885h]1gmLdE0885h`1gnLdT0885h\#
    c1goLde0895g[1h0Le?0895g^1h1LeO0895g`1h2Le]0895ga1h3Leh0895gd1h4Lf30895gg1h5Lf?0895gj1h6LfK0895gl1h7Lf]0895gm1\#
    h8Lfi0895h31h9Lg508:5f61h:LgM08:5fS1h;LgY08:5fT1h<Lge08:5fV1h=Lh208:5fZ1h>Lh=08:5f\1h?LhJ08:5f_1h@LhW08:5fb1hA\#
    Lha08:5fc1hB;[d08;5hf1hC;8m08;5hi1hD:U308;5hl1hELhn08;5i21hF3]`08;5i51hGLiF08;5i81hH;]M08;5i>1hI=RS08;5iA1hJLi\#
    [08;5iD1hKLim08;5iG1hLLj>08;5iJ1hMLjU08;5iM1hNLjf08;5iP1hOLk408;5iS1hP<Y\08;5iV1hQLk>08;5iY1hR5RG08;5i\1hSLkI0\#
    8;5i_1hTLkY08;5ib1hU?h=08<5ka1hV?W108<5kd1hWLkh08<5kg1hXLl=08<5kn1hY9FE08<5l21hZLlU08<5l81h[;<208<5l;1h\KWf08<\#
    5l<1h]Llc08<5l>1h^;3808<5lA1h_Lm008<5lD1h`Lm<08=5ie1haLmS08=5ih1hbLm`08=5ik1hcLmk08=5in1hdLn608=5j11heLn@08=5j\#
    21hfLnO08=5j41hgLn]08=5j71hhLni08=5j:1hiLo508=5j=1hjLoD08=5j?1hkLoO08=5j@1hlLoZ08>5jC1hmLoo08>5jF1hnM0<08>5jG1\#
    hoM0I08>5jI1i0M0V08>5jL1i1M0h08>5jM1i2M1408>5jO1i3M1?08>5jR1i4M1M08>5jU1i5M1Y08>5jX1i6M1g08?5j[1i7M2508?5j^1i8\#
    M2A08?5ja1i9<>l08?5jd1i:M2L08?5jg1i;J^G08?5jj1i<M2[08?5jm1i=M2h08@5k01i>M3>08@5k31i?G9T08@5k61i@M3X08@5k81iAM3\#
    e08@5k91iBM4308@5k<1iCM4>08@5k?1iDM4T08@5kB1iEM4c08@5kE1iFM4n08@5kH1iGM5:08@5kK1iHM5H08@5kN1iIM5[08@5kQ1iJM5i0\#
    8@5kT1iKM6708@5kW1iLM6E08@5kZ1iMM6R08@5k]1iNM6c08A5kc1iOM6o08A5kf1iPM7>08A5ki1iQM7L08A5kj1iRM7W08A5kl1iS5:c08A\#
    5km1iTM8008A5ko1iUM8<08B5lG1iVM8V08B5lJ1iWM8c08B5lM1iXM8o08B5lP1iY>N608B5lS1iZ?Fc08B5lV1i[M9:08B5lW1i\M9F08B5l\#
    X1i]M9R08B5lY1i^?5@08B5l\1i_M9^08B5l_1i`M9m08B5lb1iaM:908C5le1ibM:M08C5lh1icM:d08C5lk1idM:o08C5ll1ie=T<08C5ln1\#
    ifM;:08C5m11igM;G08C5m41ihM;R08C5m71iiM;^08C5m:1ijM;k08C5m=1ikM<608C5m@1ilM<B08C5mA1imM<Q08C5mC1inM<[08C5mD1io\#
    M<i08C5mF1j0M=708C5mI1j1M=D08D5mL1j2M=Z08D5mO1j3M=g08D5mR1j4M>208D5mU1j5M>=08D5mX1j6M>K08D5m[1j7M>[08D5m^1j8M>\#
    i08D5ma1j9M?708D5md1j:M?D08D5mg1j;M?R08D5mj1j<M?`08D5ml1j=M?l08D5mm1j>M@908E5n01j?M@R08E5n31j@M@`08E5n61jAJd?0\#
    8E5n91jBA7F08E5n?1jCM@l08E5nB1jDMA:08E5nE1jEMAG08E5nH1jFMAS08E5nK1jGMAl08E5nN1jH;AI08E5nQ1jIMB808E5nT1jJMBF08E\#
    5nW1jKMBS08F5nZ1jLMBl08F5n]1jMMC<08F5n`1jNMCG08F5nc1jOMCT08F5nf1jPMC`08F5ni1jQMCo08F5nl1jR7lB08F5no1jSMD<08F5o\#
    21jTMDJ08F5o51jUMDZ08F5o81jV?GA08F5o;1jW5Na08F5o>1jXMDe08F5oA1jYME408F5oD1jZME>08F5oG1j[MEL08G5oJ1j\MEf08G5o\1\#
    j]MF408G5o_1j^MF>08G5oe1j_MFK08G5oh1j`MF^08G5ok1jaB_T08G5on1jbMFl08G6011jcMG@08H6041jdMGX08H6071jeMGe08H60:1jf\#
    MH508H60=1jgMHG08H60@1jhMHY08H60C1jiMHi08H60F1jjMI:08H60I1jkMIJ08H60L1jlMIY08H60O1jmMId08H60R1jnMJ008I5oL1joMJ\#
    <08I5oM1k0MJI08I5oP1k1MJU08I5oS1k2MJb08I5oV1k3MK008I5oY1k5MK:08I5oa1k6MKJ08I5ob1k7MKZ08J60S1k8ML208J60T1k9MLJ0\#
    8J60V1k:3l;08J60W1k;ML`08J60Y1k<MM708J60Z1k=CCh08J60[1k>MMI08J60d1k?==n08K60X1k@De[08K60\1kAMMX08K60^1kBMMf08K\#
    60a1kC7Lj08K60g1kDMN908K60j1kEMNI08K60m1kFMNX08L6101kGMNo08L6131kHMO>08L6161kIMOI08L6191kJMOV08L61<1kKMOi08L61\#
    ?1kLMP:08L61B1kMMPG08L61E1kNMPV08M61H1kOMPn08M61K1kPMQ=08M61N1kQMQM08M61Q1kRMQ^08M61T1kSMR008M61U1kT=l_08M61V1\#
    kUMRC08M61W1kVMRT08M61Z1kWIcL08M61]1kXMRc08N61`1kYMS<08N61c1kZCQ208N61d1k[MSL08N61f1k\MS]08N61i1k]6UN08N61k1k^\#
    MSj08N61l1k_MT:08N61o1k`MTH08N6221kaMTZ08N6251kb?^W08N6281kcMTj08N62;1kdMU:08O62=1keMUQ08O62>1kfMUa08O62?1kgAk\#
    B08O62A1khMV108O62B1kiMVA08O62D1kjMVT08O62G1kkMVg08O62H1klD5n08O62J1kmMW708P62M1knMWR08P62Y1koMWc08P62^1l0MX20\#
    8P62_1l1MX@08P62b1l2IXb08P62d1l3MXR08P62e1l4MXd08P62h1l5MY308P62i1l6MYC08P62k1l7?>]08P62n1l8MYQ08Q62P1l9MYd08Q\#
    62S1l:MZ708Q62T1l;MZH08Q62V1l<MZZ08Q62Z1l==<Q08Q62\1l>JP:08R6311l?MZi08R6341l@M[508R6371lAJOn08R63:1lBGMo08R63\#
    =1lCGM608R63@1lDM[B08R63C1lEGNG08R63F1lFGN;08R63I1lGM[N08R63L1lHM[[08R63O1lIGNl08R63R1lJD<a08R63U1lKM[h08R63X1\#
    lLM\508R63Z1lM6eD08R63[1lNM\F08S63^1lOM\\08S63a1lPGMo08S63d1lQGM608S63g1lRM]308S63j1lSM]C08S63m1lTM]X08S6401lU\#
    M]e08S6431lVM^508S6461lWM^C08S6491lXM^S08S64<1lYM^c08T64E1lZM_308T64H1l[M_B08T64K1l\M_T08T64Z1l]M_f08T64[1l^M`\#
    508T64]1l_M`A08T64f1l`M`P08T64i1laM`b08U64>1lbMa=08U64?1lcMaM08U64@1ldMa\08U64B1leMam08U64N1lfMb608U64Q1lgMbD0\#
    8V64T1lhMbY08V64W1li4QN08V64`1ljMc108V64c1lk4bi08V64l1llMc=08V64o1lmE6Q08V6521lnCGN08V6551loBi>08V6581m08<208V\#
    65;1m1<I008V65>1m2McN08V65A1m3Kh=08V65D1m44Ki08V65G1m55;208V65J1m653o08V65M1m7Mc_08W65P1m8I0X08W65S1m9Md208W65\#
    V1m:MdB08W65Y1m;MdQ08W65\1m<Md`08W65_1m=Mdl08W65e1m>Me908W65h1m?MeD08W65k1m@MeV08X65n1mAMf008X6611mB57]08X6641\#
    mCMf>08X6671mDIOK08X66:1mEMfQ08X66=1mF5:T08X66@1mG6UN08X66C1mHMfa08X66F1mIMg008X66I1mJMg=08X66L1mKMgK08X66M1mL\#
    MgX08X66O1mMMge08X66R1mNMh308X66U1mOMhA08Y66X1mPMhV08Y66[1mQ8`008Y66^1mRMi008Y66_1mSA=_08Y66a1mTMi>08Y66d1mUMi\#
    N08Y66g1mVMi]08Y66j1mWMim08Y66m1mXMj:08Y6701mYMjO08Y6731mZMj`08Y6761m[Mjm08Y6791m\HRY08Y67<1m]Mk?08Y67?1m^MkN0\#
    8Y67B1m_HR;08Y67E1m`Mk[08Y67H1maMkl08Y67K1mbMl:08Z67N1mcMlU08Z67Q1mdMle08Z67T1meMm408Z67W1mfMmC08Z67Z1mgMmS08Z\#
    67]1mhMm]08Z67`1miMmm08Z67c1mjMn?08Z67f1mkMnN08Z67i1mlHB:08Z67l1mmMn_08Z67o1mnMnn08Z6821moMo?08Z6851n0MoM08[68\#
    81n1Moe08[68;1n2N0?08[68A1n3N0L08[68G1n4N0Z08[68J1n5N0f08[68M1n6N1708[68V1n7N1P08[68Y1n8N1]08[68\1n9@b@08[68_1\#
    n:N1l08[68b1n;N2>08[68e1n<N2M08[6911n=N2[08[6941n>N2i08[6971n?N3A08[69:1n@N3R08[69=1nAN3f08[69@1nBN4508[69C1nC\#
    N4B08[69L1nDN4]08[69O1nEN4n08[69U1nFN5@08[69X1nGN5Z08\6:01nHN5n08\6:11nIN6D08\6:31nJN6]08\6:41nKN7508\6:E1nLN7\#
    J08\6:M1nMN7Y08\6:Q1nN<<G08]69[1nON7k08]69^1nP?`c08]69a1nQN8B08]69d1nRKWO08]69e1nS6UN08]69g1nTN8W08]69j1nUN8o0\#
    8]69m1nVN9@08^6;X1nWN9X08^6;\1nX4i208^6;]1nYN9k08^6;^1nZ:W308^6;e1n[N:A08^6;h1n\N:P08_6:61n]N:b08_6:91n^6a608_\#
    6:<1n_N:n08_6:=1n`N;<08_6:?1naKQd08_6:@1nbN;H08_6:B1nc5L308_6:c1ndN;Z08`6:f1neHC908`6:i1nfHB:08`6:l1ngN<208`6:\#
    o1nhN<B08`6;01niN<T08`6;21njN<e08`6;51nkN=708`6;81nlN=I08`6;;1nmMm408`6;<1nnMnn08`6;>1noN=Y08`6;A1o0HBG08`6;D1\#
    o1N=i08`6;G1o2C[e08`6;I1o3N>908`6;J1o4N>J08a6;L1o5N>c08a6;M1o6N?608a6;N1o7N?K08a6;P1o8D[C08a6;S1o96UN08a6;V1o:\#
    5Na08a6;Y1o;98W08b6;_1o<N?]08b6;b1o=5mM08b6;k1o>N?m08b6;n1o?4DU08b6<11o@5f]08b6<41oA7?o08b6<51oBJMk08b6<71oC5M\#
    =08b6<:1oDN@<08b6<=1oEN@S08b6<@1oF=Wj08b6<A1oGN@c08b6=N1oH>c?08c6<C1oINA108c6<F1oJ5iD08c6<I1oKKX;08c6<L1oL4DU0\#
    8c6<O1oMN?m08c6<R1oN5:c08c6<U1oO<>l08c6<X1oPNAC08c6<[1oQ6U^08c6<^1oR5Na08c6<a1oSNAT08d6<d1oTNAn08d6<f1oUNB?08d\#
    6<g1oV4QN08d6<h1oWD9L08d6<j1oX5Se08d6<l1oYNBM08d6<m1oZNBX08d6=01o[:<I08d6=31o\NBg08d6=61o]NC708d6=91o^74o08d6=\#
    <1o_=mP08d6=?1o`EH808d6=@1oaNCI08d6=B1obJM008d6=E1ocNCX08e6=H1odNCm08e6=I1oe;mN08e6=K1of6WT08e6=O1ogNDC08e6=Q1\#
    ohNDX08e6=T1oi=JB08e6=W1ojNDl08e6=Z1ok>RL08e6=]1olNE:08f6:H1omJ@P08f6:K1on;Cb08f6:L1ooA4308f6:N200JZ908f6:R201\#
    NEI08f6:T202NEU08f6:W203NEb08f6:Z204NF008f6:]205NF?08f6:`206GM608g6=`207GNl08g6=c208GN;08g6=f209NFP08g6=i20;GM\#
    o08g6=l20<NFf08g6=o20==<308g6>220>5Se08g6>520?>0C08g6>820@NG708g6>;20ANGN08h6>>20B5:c08h6>A20CNGf08h6>D20D=<30\#
    8h6>G20ENH808h6>J20FNHJ08h6>M20GMKJ08h6>P20H::208h6>S20INH[08h6>V20KNHj08h6>Y20MNI808i6>\20OKh=08i6>_20PNIP08i\#
    6>b20Q5:T08i6>e20R<>l08i6>h20SNI`08i6>k20TNJ008i6>n20U=Wj08i6?120WNJ@08i6?420X6UN08i6?720Y?;G08i6?:20Z4DU08i6?\#
    =20\NJS08j6?@20]NK308j6?C20^NKC08j6?F20`Hn\08j6?I20bKQd08j6?L20cNKL08j6?O20eNK[08j6?R20fNKh08j6?U20hNL908j6?X2\#
    0iFoa08j6?[20jNLI08j6?^20kNLZ08k6?a20lNM408k6?d20mKOG08k6?g20nNMG08k6?j20o85l08k6?m210NMZ08k6@0212NMe08k6@3213\#
    NN608k6@6214NNG08k6@9215Jb\08k6@<216:^V08k6@?217NNV08k6@B21880G08k6@E219NNh08k6@H21:NO908k6@K21;NOH08l6@N21<NO\#
    [08l6@Q21=NP108l6@T21>NPM08l6@W21?NP`08l6@Z21@NQ508l6@]21ANQQ08l6@`21BNQd08l6@c21CNR808m6@f21DNRO08m6@i21EC_G0\#
    8m6@l21FMf>08m6@o21GNRb08m6A221HNS208m6A521INSG08m6A821JNS[08m6A;21KNT008m6A>21LNTC08n6AA21MNT\08n6AD21NNTk08n\#
    6AG21ON7J08n6AJ21PNU=08n6AM21QNUO08n6AP21RNU_08n6AS21SNV108n6AV21TNVB08n6AY21UNVQ08o6A\21VNVi08o6A_21WNW;08o6A\#
    b21XNWM08o6Ae21YNWc08o6Ah21ZNX708o6Ak21[KIe08o6B121\NXK08o6B421]@^f08o6B721^NX_08o6B:21_NY20906B=21`NYJ0906B@2\#
    1bNY_0906BC21cNZ70906BF21dNZK0906BI21eNZ`0906BL21fN[80906BO21gN[O0906BP21hN[c0906BR21iN\70906BS21j:U30906BU21k\#
    ?mo0906BX21lN\K0906B[21nN\j0906B^21oN]@0916CH221N]U0916CK222N]k0916CN2234DU0916CQ225N^B0916CT226E2b0916CW227N^\#
    S0916CZ228N^a0926Ba229<YN0926Bd22:N_<0926Bg22;5cP0926Bj22=N_M0926Bm22?N_\0926C022@Cn00926C322AN_j0926C622BN`=0\#
    926C922DNEb0926C<22F98W0926C?22GN`J0926CB22HN`\0936CE22JNa40936C]22LNaO0936C`22MGio0936Cc22NNad0936Cf22ONb:093\#
    6Ci22PNbO0936Cl22QH5B0936Co22RNbf0946D222SNcB0946D522TNcN0946D822U@b]0946D922VNc`0946D;22W:^V0946D>22X=Wj0946D\#
    A22YNcl0946DD22Z84;0946DG22\@Cn0946DJ22]I4J0946DM22^Nd:0956DP22_NdP0956DS22`Ndo0956Dh22aNeD0956Dk22bB1Z0956E02\#
    2cNe[0956E122dNf20956E422e7=;0956E:22fNfH0956E=22gNfd0956E@22hNg?0956EA22iNgQ0956EC22jNgf0966EF22l?`c0966EI22m\#
    Nh70966EL22nNhT0966EO230Nhg0966ER231Ni?0966EU232?W10966EX233NiU0976E[234Nij0976E^235Nj@0976Ea236NjX0976Ed238HU\#
    h0976Eg239Njo0976Ej23:<Q;0976Em23;NkG0976F023<Nk]0976F323=Nl20976F623>NlG0986DV23@IQI0986DY23AI8T0986D\23B5:c0\#
    986D_23CNlX0986Db23DNm10986Dc23ENmC0986Dd23FNmT0986De23G7i=0986Dn23HNma0986E723JNn40996F923K9EW0996F<23LNnK099\#
    6F?23MNn`0996FB23N;8m0996FE23OB1Z0996FH23PNo30996FK23Q4<^0996FN23RNoH0996FQ23SNo]0996FT23T;Y?0996FW23U;<20996F\#
    ]23VO020996Fi23WO0H0996Fo23X?W10996G223YO0\0996G523ZO110996G823[O1K0996G;23\O1`0996G>23]O260996GA23^O2L0996GD2\#
    3_@^f0996L323`O2^0996L623aO350996L923bA430996L<23cO3M09:6GM23dKTQ09:6GP23e>hY09:6GS23fO3c09:6GV23gKCK09:6GY23h\#
    O4809:6G\23iO4H09:6G_23jO4]09:6Gb23kO5209:6Ge23lO5H09:6Gh23mO5[09:6Gk23nO5j09:6Gn23oO6?09:6H1240>c?09;6H4241O6\#
    N09;6H7242O6]09;6H:243H5B09;6H=244O7009;6HC245O7=09;6HF24684o09;6HL247;Be09;6HO2484QN09;6HR249?5@09;6HU24:>N60\#
    9;6HX24;>@`09;6H[24<7k209;6H^24=COP09;6Ha24>O7L09;6Hd24?O7Z09;6Hg24@O7k09<6Hj24AO8A09<6Hm24BO8N09<6I024C7j609<\#
    6I324DKYS09<6I624EO8[09<6I924FO8k09<6I<24G<Wa09<6I?24H=<309<6IB24IO9<09<6IH24JO9I09=6IN24K;Be09=6IQ24LO9d09=6I\#
    T24M;IW09=6IW24NO:209=6IZ24O?]m09=6I]24PO:A09=6I`24QO:T09=6Ic24RO:`09=6If24SO:m09=6Ii24T4HJ09=6Il24UO;=09=6Io2\#
    4V5_i09=6J224WO;M09=6J524XO;\09>6J824Y5M=09>6J;24ZO<509>6J>24[O<C09>6JA24\O<Q09>6JD24]O<`09>6JG24^AI?09>6JJ24_\#
    4CL09>6JM24`O=109>6JP24aO=@09>6JS24b5Se09>6JV24c5MM09>6JY24dO=N09>6J\24e6fS09>6J_24fG9T09>6Jb24gO=\09>6Je24hO=\#
    n09>6Jh24iO><09?6Jk24jO>K09?6Jn24kO>Z09?6K124lO>i09?6K424m5ID09?6K724nO?809?6K:24oDSH09?6K=250O?H09?6K@251O?T0\#
    9?6KC252O?f09?6KF253O@?09@6KI254O@P09@6KL255;QD09@6KO256O@`09@6KR257OA409@6KU258FSM09@6KX259OAK09@6K[25:OA]09@\#
    6K^25;OAm09@6Ka25<OB=09@6Kd25=OBL09@6Kg25>OB]09@6Kj25?OBk09@6Km25@OC809A6L025AOCQ09A6L?25B7e709A6LB25COCa09A6L\#
    E25DHB:09A6LH25E;Cb09A6LK25FIHT09A6LN25GOD109A6LQ25HODE09A6LT25ILY909A6LZ25JNTk09A6L]25KKIe09A6L`25L=Wj09A6Lc2\#
    5MKMn09A6Lf25NODQ09B6Li25OODf09B6Ll25POE609B6Lo25QB[_09B6M225RD<a09B6M525S6eD09B6M825T8Xj09B6M;25UD3009B6M>25V\#
    OEE09B6MA25WK4b09B6MD25YOET09B6MG25Z=T<09B6MJ25[OEe09B6MM25\OF709B6MP25]OFF09B6MS25^OFT09C6MV25_NEb09C6MY25`OF\#
    i09C6M\25aOG=09C6M_25bOGZ09C6Mb25cMfa09C6Me25dOGi09C6Mh25e4mb09C6Mk25fOH:09C6Mn25gOHI09C6N125hOHY09C6N425iJMk0\#
    9C6N725jGM609D6N:25kOHm09D6N<25lGMo09D6N=25mGNl09D6N@25nGN;09D6NC25oGNG09D6NF260OIC09D6NI261JP:09D6NL262OIZ09D\#
    6NN263MZi09D6NO264JOn09D6NR265OJ509D6NU266OJN09D6NW267M[N09D6NX268M[[09D6N[269M[509D6N^26:=l_09D6Na26;OJe09E6N\#
    d26<OK>09E6Nj26=OKY09E6Nm26>OKn09E6Nn26?OLB09E6O026@OL[09E6O326AOM209E6O626B4DU09E6O726CNTk09E6O926DOME09E6O<2\#
    6EOMS09F6O>26FOMb09F6O?26GON:09F6OB26HONG09F6OE26I4j\09F6OH26J9He09F6OK26KONY09F6ON26L7XH09F6OQ26MONh09F6OT26N\#
    OO509F6OW26OOOB09F6OZ26P=>?09F6O]26Q>n:09F6O`26ROOR09F6Oc26SOOa09F6Of26TBR809F6Oi26UOP009G6Ol26VJMV09G6Oo26WJZ\#
    909G6P226XOPL09G6P526YOP]09G6P826ZMi009G6P;26[OPm09G6P>26\5Xj09G6PA26]OQ;09G6PD26^MKJ09G6PG26_Jb\09G6PJ26`OQJ0\#
    9G6PM26aIQl09G6PP26bOQ\09H6PS26cOR609H6PV26dIHT09H6P\26eORN09H6Pb26fJLJ09H6Pe26gORb09H6Ph26hOS<09H6Pk26iOST09H\#
    6Pn26jOSg09H6Q126kNEb09H6Q726lOTC09H6Q:26mN[c09I6Q@26n;8m09I6QC26oOTR09I6QF270Jj609I6QI271OTg09I6QL272OU?09I6Q\#
    O273OUT09I6QR274OUd09I6QU275OV;09I6QX276OVI09I6Q[277NbO09K6Q^278OVX09K6Qa279OVj09K6Qd27;OW@09K6Qg27<OWW09K6Qj2\#
    7=@Ze09K6Qm27?OX609K6R027@OXQ09K6R327BOXe09K6R627COYB09K6R927DOYV09L6R<27EOYn09L6R?27FNY209L6RB27GOZF09L6RE27H\#
    OZZ09L6RH27IO[709L6RK27JO[P09L6RN27KO[m09L6RQ27LO\G09L6RS27MO\d09L6RT27NO]C09L6RW27OO]`09M6Sh27PO]m09M6Sk27QM[\#
    B09M6Sl27RO^:09M6Sn27SM[509M6T127TO^G09M6T227UM[N09M6T427VGNG09M6T727WGM609M6T:27XMZi09M6TB27YM[[09M6TC27ZGNl0\#
    9M6TF27[O^T09N6TI27\M[[09N6TL27]O^a09N6TO27^O^n09N6TR27_M[509N6TU27`O_;09N6TX27aGNG09N6T[27bJP:09N6T^27cO^G09N\#
    6Ta27dGMo09N6Tm27eGM609N6U027fO]m09N6U627gO_H09N6U927hO_U09N6U<27iO_b09N6UB27jGMo09O6UE27kGN;09O6UH27lM[509O6U\#
    K27mO^T09O6UN27nGM609O6UQ27oGNl09O6UT280M[[09O6UW281JP:09O6UZ282GNG09O6U]283M[N09O6U`284M[B09O6Uc285MZi09O6Uf2\#
    86JOn09O6Ui287O^G09O6Ul288O]`09O6Uo289O_o09P6V228;O`H09P6V528<O`_09P6V828=Oa309P6V;28@;]M09P6V>28BOaG09P6VA28E\#
    JPF09P6VD28FOaa09P6VG28GOb609P6VJ28HNO[09P6VM28IObM09P6VP28JGN;09Q6VS28LGNG09Q6VV28MJOn09Q6VY28NJP:09Q6V\28OGM\#
    609Q6Vb28PGMo09Q6Ve28QMZi09Q6Vh28RM[N09Q6Vn28SM[[09Q6W128TO]`09Q6W428UO^T09Q6W=28WObh09R6RZ28XOc=09R6R]28YOcU0\#
    9R6R`28ZOcj09R6Rc28[Od>09R6Rf28\OdQ09R6Ri28]Oe109R6Rl28^OeO09R6Ro28_Oef09R6S228`Of:09R6S528bOfP09R6S828dOff09R\#
    6S;28eNo]09R6S>28fOg@09R6SA28g<<G09R6SD28iOg\09R6SG28jOh209R6SJ28kOhO09R6SM28lOhl09R6SP28mOiF09R6SS28nOi`09R6S\#
    V28oN6]09R6SY290Oj<09R6S\291N6D09R6S_292OjU09R6Sb293Ojj09R6W@294HUh09R6WC295OkC09R6WF297OkW09R6WI298Ol509R6WL2\#
    99OlQ09R6WU29:Ole09R6WX29;OmB09R6W[29<Om\09R6W^29=O^G09S6Wg29>M[509S6Wj29?M[[09S6Wm29@On309S6X329AJOn09S6X629B\#
    GN;09S6X<29CGNG09S6X?29EGNl09S6XB29FGMo09S6XE29GGM609S6XH29HO]`09T6XK29IO^T09T6XN29JO^G09T6XQ29KM[509T6XT29MM[\#
    N09T6XZ29NJOn09T6X]29OGM609T6X`29PMZi09T6Xc29QGMo09T6Xf29RGN;09T6Xi29SM[B09T6Y229TO]`09U6Y829UGNG09U6Y;29VO^G0\#
    9U6Y>29WGNl09U6YD29XM[[09U6YJ29YMZi09U6YM29ZM[N09U6YP29\JP:09U6YV29]GM609U6Y_29^O^:09U6Ye29_O^T09V6Yk29`JOn09V\#
    6Z129aMZi09V6Z729bOnL09V6Z=29cGN;09V6ZC29dGNl09V6ZF29fO^:09V6ZI29gGMo09V6ZL29hO]`09V6ZO29jGM609V6ZR29lGN;09W6Z\#
    U29mJOn09W6ZX29nGMo09W6Z[29oM[509W6Z^2:0JP:09W6Zd2:1GM609W6Zm2:2M[[09W6[02:3O^G09W6[32:4GNG09W6[62:5O^T09W6[?2\#
    :6O^G09X6[B2:7O^T09X6[E2:8JOn09X6[H2:9M[509X6[N2::M[[09X6[T2:;GMo09X6[W2:<GM609X6[]2:=MZi09X6[`2:>JP:09X6[f2:?\#
    M[N09X6[i2:@OnY09Y6\52:AOno09Y6\;2:BGN;09Y6\A2:COoD09Y6\G2:DGNG09Y6\J2:EO^G09Y6\M2:GM[B09Y6\P2:HO]`09Y6\S2:IO^\#
    :09Y6\V2:JJP:09Y6\Y2:MOoY09Z6\\2:OP0409Z6\_2:PP0Q09Z6\b2:RP0n09Z6\e2:SP1K09Z6\h2:TP1j09Z6\k2:VP2I09Z6\n2:WP2^0\#
    9Z6]12:Z?h=09Z6]42:\P3509Z6]72:]P3J09[6]:2:^P3h09[6]=2:_P4D09[6]@2:`?cQ09[6]C2:aHKA09[6]F2:bP4[09[6]I2:cP4n09[\#
    6]L2:d<<G09[6]O2:e9EW09[6]R2:fN[c09[6]U2:gP5E09\6]X2:iP5[09\6][2:j5mM09\6]^2:kP5o09\6]a2:lP6I09\6]d2:mP6[09\6]\#
    g2:nP6n09\6]j2:oP7D09\6]m2;0P7Y09\6^02;1AnA09\6^32;2NS209\6^62;3I4609\6^92;4P7n09\6^<2;5P8@09\6^?2;6P8V09\6^B2\#
    ;7P8e09\6^E2;85RG09\6^H2;9P9;09\6^K2;:IQI09\6^N2;;P9S09\6^Q2;<P9g09\6^T2;=P:=09]6^W2;>=Wj09]6^Z2;?P:T09]6^]2;@\#
    P:d09]6^`2;AP;709]6^c2;BP;L09]6^f2;CP;a09]6^i2;D:Q509]6^l2;EP<709]6^o2;FP<O09]6_22;GP<`09]6_52;HP=;09]6_82;IP=\#
    K09^6_;2;JP=b09^6_>2;KP>609^6_A2;MP>H09^6_D2;NO8[09^6_G2;OP>Z09^6_J2;PP>m09^6_M2;QP?=09^6_P2;RP?L09^6_S2;T;JG0\#
    9^6_V2;UP?\09^6_Y2;V>PM09^6_\2;XP?m09^6__2;YP@>09^6_b2;ZIOn09^6_e2;[P@Q09^6_h2;\P@`09_6_k2;]PA609_6_n2;^I6M09_\#
    6`12;_PAJ09_6`42;`?5@09_6`72;aPA[09_6`:2;bPAk09_6`=2;cPB?09`6`@2;dPBZ09`6`C2;ePBk09`6`F2;fPC@09`6`I2;gPCU09`6`\#
    L2;iN_\09`6`O2;jPCd09`6`R2;kGNG09a6`U2;lGN;09a6`[2;mPD209a6`\2;oGM609a6`^2<0GNl09a6`a2<1JP:09a6`b2<2M[B09a6`d2\#
    <3PDH09a6`g2<4PD`09a6`j2<5PE809a6`m2<6PEN09a6a02<7PE]09a6a32<8PF409a6a62<9GM609b6b;2<:GMo09b6b<2<;PFG09b6b>2<<\#
    IQ809b6bA2<=J@P09b6bG2<>PFY09b6bM2<?GNl09b6bN2<@PFl09b6bY2<APG>09c6a92<BPGV09c6a<2<CPGd09c6a?2<DPH809c6aB2<EPF\#
    l09c6aE2<FPHJ09c6aH2<GJl=09c6aK2<HPH\09c6aN2<I88b09c6aQ2<JPHn09c6aT2<KPI?09c6aW2<LPIQ09c6aZ2<MPIa09d6a]2<NPJ:0\#
    9d6a`2<OPJN09d6ac2<PPJ_09d6af2<RPJo09d6ai2<TPK?09d6al2<VPKU09d6ao2<YJ?f09d6b22<[PKe09d6b52<]PL609d6b82<^PLL09e\#
    6bD2<_IOK09e6bJ2<`PL`09e6bP2<aPM509e6bS2<bPMK09e6bV2<c5:c09e6b\2<d6UN09e6b_2<ePMl09f6bb2<fPNF09f6be2<gPNU09f6b\#
    h2<iPNl09f6bk2<j5:c09f6bn2<kPOA09f6c12<lPOZ09f6c42<mPOi09f6c72<n6UN09f6c:2<o=<309f6c=2=0GCW09f6c@2=1PP:09f6cC2\#
    =2<>l09f6cF2=3PPI09g6cI2=4=Wj09g6cL2=5PPc09g6cO2=6PQ509g6cR2=7O8k09g6cU2=8PQJ09g6cX2=9PQb09g6c[2=:PR409g6c^2=;\#
    PRD09g6ca2=<NIP09g6cd2==PCU09g6cg2=>PRR09h6cj2=?PRm09h6cm2=@PSB09h6d02=APSY09h6d32=BPSl09h6d62=CPTB09h6d92=D;h\#
    j09h6d<2=EPTZ09h6d?2=FPTo09h6dB2=GPUD09h6dE2=HPUW09h6dH2=IPUf09i6dK2=JPV@09i6dN2=KPVY09i6dQ2=LPW209i6dT2=MJWZ0\#
    9i6dW2=NJWI09i6dZ2=O7i=09i6d]2=P=Jh09i6d`2=QPWB09i6dc2=RPW]09i6df2=S?;G09i6di2=TPX309i6dl2=UPXI09i6do2=VPXc09i\#
    6e22=XPY809i6e52=YPYO09i6e82=ZPYc09i6e;2=[PZ709i6e>2=\PZN09i6eA2=]PZc09i6eD2=^P[509j6eG2=_P[N09j6eJ2=`P[`09j6e\#
    M2=aP\209j6eP2=bP\C09j6eS2=cP\T09j6eY2=dNVB09j6e\2=eP\c09j6e_2=f<7E09j6eb2=gN:A09j6ee2=hI^P09j6eh2=iNRO09j6ek2\#
    =jP]409j6en2=kP]G09j6f12=lP]Y09k6f42=mP^309k6f72=o6UN09k6f:2>0NV109k6f=2>2P^D09k6f@2>3K`c09k6fC2>47e709k6fF2>5\#
    P^S09k6fI2>6>7609k6fL2>8IOK09k6fO2>9P^d09k6fR2>;84;09k6fX2><P_209l6f[2>==<309l6f^2>>P_J09l6fd2>?P_`09l6fg2>@P`\#
    009l6fj2>AP`G09l6fm2>B@?g09l6g02>CP`^09l6g32>DIco09l6g62>EP`o09l6g92>FPa?09m6g<2>GPa[09m6g?2>HPal09m6gB2>IPb:0\#
    9m6gE2>JPbK09m6gH2>KN_\09m6gK2>LPb]09m6gN2>M=l_09m6gQ2>NGA^09m6gT2>OPbk09m6gW2>PPc909m6gZ2>QPcG09m6g]2>RPcX09m\#
    6g`2>SPcn09m6gc2>TNSG09m6gf2>UPd;09m6gi2>VPdO09m6gl2>WPd_09n6go2>XPe:09n6h22>Y55>09n6h52>ZPeK09n6h82>[KNA09n6h\#
    >2>\Abj09n6hA2>]PeZ09n6hD2>^Pem09n6hG2>_Pf?09n6hM2>`PfR09n6hP2>aPfj09n6hS2>bODE09n6hV2>cPgD09n6hY2>dP:d09n6h\2\#
    >ePgU09n6h_2>fPgd09o6hb2>gPh:09o6he2>h5RG09o6hh2>iPhK09o6hk2>jPh`09o6hn2>kPi009o6i12>lMf>09o6i42>mPiA09o6i72>n\#
    PiY09o6i:2>oPim09o6i=2?0PjE09o6i@2?1PjW09o6iC2?2Pje09o6iF2?3GNG0:06iI2?4GN;0:06iL2?5GM60:06iU2?7GMo0:06iX2?8M[\#
    B0:06i^2?9JOn0:06ia2?;M[N0:06id2?<;]c0:06ig2?=Pk<0:06ij2?>AnA0:06im2??J<_0:06j02?@PkO0:06j32?ANS20:06nG2?BPkd0\#
    :06n_2?CGMo0:16j92?DGM60:16j<2?EGNG0:16jB2?FPl40:16jE2?GPlI0:16jH2?HPl`0:16jK2?IPm60:16jN2?JIO]0:170T2?KPmJ0:1\#
    70]2?L=Z30:170i2?MGM60:26lC2?NGMo0:26lD2?OGNl0:26lE2?PGN;0:26lG2?RGNG0:26lH2?TPmZ0:26lO2?UPn10:26lR2?VPnH0:26l\#
    U2?W?;G0:26l[2?X=<30:26l^2?Y5:T0:26ld2?ZPn^0:26lj2?[Po30:26lm2?\D[C0:26m02?]PoB0:26m32?^NUO0:26m62?_PoP0:36jQ2\#
    ?`Pok0:36jT2?aNFf0:36jW2?bQ0@0:36jZ2?cP\20:36j]2?d>Kk0:36j`2?eQ0Q0:36jc2?fPHJ0:36jf2?gQ0f0:36ji2?hQ170:36jl2?i\#
    Q1J0:36k22?jQ1[0:36k52?kQ1n0:46k82?lQ2D0:46k;2?mQ2[0:46k>2?nBJ80:46kA2?oQ320:46kD2@0Q3G0:46kG2@1BJG0:46kJ2@2Q3\#
    [0:46kM2@3Q3l0:46kP2@4Q4>0:46kS2@5JX[0:46kV2@6Edm0:46kY2@7Q4M0:46k\2@8LkI0:46k_2@9Q4^0:46kb2@:Q4o0:46ke2@;Q5F0\#
    :46kh2@<Q5[0:46kk2@=Q620:46kn2@>4DU0:46l12@?5Pc0:46l42@@8<20:46l72@AQ6F0:46l:2@BQ6Y0:46l=2@COQ;0:46l@2@DQ6f0:5\#
    6lF2@EQ780:56lI2@F4HJ0:56lL2@GQ7N0:56lX2@H8WP0:56la2@IQ7b0:56lg2@JEXS0:56m92@KH5B0:56m<2@LFKA0:56m?2@MQ8:0:56m\#
    B2@NQ8I0:56mE2@OQ8[0:56mH2@PQ8j0:56mK2@Q::20:56mN2@RQ9:0:56mQ2@S4YO0:56mT2@TQ9H0:66mW2@UQ9a0:66mZ2@V;6]0:66m]2\#
    @WQ:70:66m`2@XQ:K0:66mf2@Y4XP0:66mi2@ZQ:b0:66ml2@[P:T0:66mo2@\AI?0:66n52@]Pb:0:66n82@^ODE0:66n>2@_A430:66nA2@`\#
    Q;10:66nD2@aO8k0:66nJ2@bQ;B0:66nM2@cJ?G0:66nP2@dP\c0:66nS2@eQ;P0:66nV2@f4kl0:66nY2@gQ;a0:66n\2@hQ<00:76nb2@i5M\#
    M0:76ne2@jQ<I0:76nh2@kQ<Y0:76nk2@lQ<l0:76nn2@mQ=C0:76o12@nQ=S0:76o42@o5M=0:76o72A0Q=j0:76o:2A1Q>90:76o=2A2Q>Q0\#
    :76o@2A3Q>k0:76oC2A4Q?B0:76oF2A5Q?Q0:76oI2A6Q?`0:76oL2A7Q@70:76oO2A8OBL0:76oR2A9Q@M0:76oU2A:Q@^0:76oX2A;Q@m0:8\#
    6o[2A<<j10:86o^2A=7jB0:86oa2A>QAF0:86od2A?7AR0:86og2A@QAZ0:86oj2AAQAi0:86om2ABPFG0:87002ACQB90:87032ADNO90:870\#
    62AEJ@P0:87092AFQBL0:870<2AGNE:0:870?2AHQB\0:970N2AIQC30:970Q2AJKX;0:970W2AKQCB0:970Z2ALQCR0:970`2AMPRD0:970c2\#
    ANQCj0:970f2AONIP0:970l2APQD?0:970o2AQQDM0:97122ARQD^0:97152ASKK40:97182AT6UN0:971;2AUQDo0::70B2AV?;G0::70E2AW\#
    OGi0::70H2AXQE?0::70K2AY4mb0::71>2AZO9d0::71A2A[QEP0:;71D2A\N\70:;71E2A]MZi0:;71G2A^M[B0:;71J2A_QEh0:;71Y2A`JP\#
    :0:;71\2Aa4l90:;71_2AbBLg0:;71b2Ac7jB0:;71e2AdQF;0:;71h2AeQFO0:;71k2Af8WP0:;71n2AgQFa0:<7242AhQG20:<7272AiNLZ0\#
    :<72:2AjBbE0:<72=2Ak5_i0:<72C2AlQGB0:<72F2AmOCQ0:<72L2AnII;0:<72O2AoQGR0:<72R2B0?;G0:<72X2B1QGe0:<72[2B2NS20:<\#
    72^2B3QH70:<72d2B4QHF0:<72g2B5QHW0:<72j2B6QHi0:<72m2B7QIC0:=7362B8QI\0:=7392B9JZZ0:=73<2B:PKU0:=73?2B;QIm0:=73\#
    B2B<PA[0:=73E2B=4QN0:=73H2B>QJ=0:=73K2B?Eh60:=73N2B@@Cn0:=73Q2BAQJO0:=73T2BBQJh0:>73W2BCQK?0:>7422BDQKR0:>74;2\#
    BE5:T0:>74<2BFI460:>74>2BGPBZ0:>74A2BHNVB0:>74G2BIJX<0:>74M2BJQKi0:>74P2BK=Z30:>74S2BLQL=0:>74V2BMQLK0:>74Y2BN\#
    5f]0:>74\2BOQL_0:>74_2BPEXS0:>74b2BQQM00:>74e2BRQMA0:?74h2BSKV<0:?74k2BTK`c0:?7512BUQM\0:?7542BVP\C0:?7572BWQM\#
    k0:?75:2BX<@M0:?75=2BYE>i0:?75@2BZQN>0:?75C2B[7gf0:?75F2B\B_T0:?75I2B]QNR0:?75L2B^QNd0:?75O2B_QO40:?75R2B`QOB0\#
    :?75U2Ba;hj0:?75X2Bb8<20:?75[2BcQOP0:?75^2BdQOg0:?75a2BeQP?0:?75d2BfQPS0:?75g2BgQPb0:@75j2Bh4XP0:@75m2BiPb:0:@\#
    7602BjN_\0:@7632BkH510:@7662BlQQ<0:@7692BmQQQ0:@76<2BnQQh0:@76?2BoN=70:@76E2C0QR80:@76H2C1QRJ0:@76K2C2QRY0:@76\#
    N2C3Blf0:@76Q2C4N;H0:@76T2C5PFG0:@76W2C6QRj0:@76Z2C7OAK0:@76]2C8PQ50:@76`2C9QS@0:@76c2C:QSS0:A76f2C;;Ie0:A76l2\#
    C<:Q50:A76o2C=J=L0:A7722C>QSg0:A7752C?QT90:A7782C@K`c0:A77;2CAQTK0:A77>2CBQTZ0:A77A2CCQTm0:A77G2CDQU@0:A77J2CE\#
    QUN0:A77M2CFMjm0:A77P2CG4DU0:A77S2CHQU`0:A77V2CIALI0:A77Y2CJ@Cn0:A77\2CKGGb0:A77_2CL=kT0:A77b2CM@C`0:A77e2CNQV\#
    20:A77h2COQVC0:A77k2CPQV\0:B77n2CQQW60:B7812CRQWF0:B7842CSQWY0:B7872CT::20:B78:2CU5SH0:B78=2CVNVB0:B78@2CWQWl0\#
    :B78C2CXQX?0:B78F2CYQXN0:B78I2CZIOK0:B78L2C[QX]0:B78O2C\QXl0:B78R2C]QY70:B78U2C^N1P0:B78X2C_QYI0:B78[2C`QYZ0:B\#
    78^2Ca>760:B78a2Cb>Kk0:C73I2CcQYl0:C73U2Cd@4;0:C73Z2CeQZE0:C73]2CfQZW0:C73`2CgQZj0:C73c2ChQ[K0:C73f2CiCe^0:C73\#
    i2CjDRj0:C73l2CkQ[a0:C73o2Cm=<30:C7452CnQ\50:C7482CoQ\K0:C74D2D0GN;0:D78d2D1GM60:D78g2D2GNl0:D78j2D3GNG0:D7902\#
    D4JP:0:D7962D5MZi0:D7992D6JOn0:D79<2D7OCa0:D79?2D8Q\c0:E79B2D9Q];0:E79E2D:Q]J0:E79H2D;Q]]0:E79K2D<Q]n0:E79N2D=\#
    7j60:E79Q2D>=<30:E79T2D?7jB0:E79W2D@Q^@0:E79Z2DAQ^U0:E79]2DBOFi0:E79`2DCQ^f0:E79c2DDQ_:0:E79f2DEQ_I0:E79i2DFQ_\#
    Y0:F79l2DGQ`00:F79o2DHQ`=0:F7:22DIQ`O0:F7:52DJQ``0:F7:82DKQ`n0:F7:;2DL;JG0:F7:>2DMH0H0:F7:A2DNQa>0:F7:D2DOQaL0\#
    :F7:G2DPO8k0:F7:J2DQQa\0:G7:M2DRQb60:G7:P2DSLcE0:G7:S2DTQbN0:G7:V2DUQb^0:G7:Y2DVPA[0:G7:\2DWQbo0:G7:_2DXQc>0:G\#
    7:b2DYQcM0:G7:e2DZQc]0:G7:h2D[<>l0:G7:k2D\NLZ0:H7:n2D]A:Q0:H7;12D^J=L0:H7;42D_4kA0:H7;72D`Qcm0:H7;:2DaP\C0:H7;\#
    =2DbQd@0:H7;@2DcQdO0:H7;C2DdLjU0:H7;F2DeQX?0:H7;I2DfQda0:H7;L2DgQe40:H7;O2DhKZ50:H7;R2DiN_\0:H7;U2DjQeC0:I7;X2\#
    DkQe\0:I7;[2DlQf30:I7;^2DmQfG0:I7;a2Dn;Ie0:I7;d2DoQfY0:I7;g2E0Qff0:I7;j2E1=Jh0:I7;m2E26B70:I7<02E3=l_0:I7<32E4\#
    Qg30:I7<62E5@`\0:I7<92E6QgG0:I7<<2E7Qg^0:I7<?2E8Qh30:I7<B2E9QhI0:J7<E2E:Qh_0:J7<F2E;JLJ0:J7<H2E<Qi70:J7<K2E=7Y\#
    20:J7<N2E>QiF0:J7<Q2E?Qi[0:J7<T2E@Qj10:J7<W2EA4kl0:J7<Z2EB;Be0:J7<]2ECQjB0:J7<`2EDQjQ0:J7<a2EE>H30:J7<c2EFN_M0\#
    :J7<f2EGQj_0:J7<o2EHI^P0:J7=22EI=Wj0:J7=52EJQk00:K7<i2EKQk@0:K7<l2ELOC80:K7=92EMNUO0:K7=A2ENQkP0:K7=J2EONO90:K\#
    7=M2EP=:J0:K7=P2EQGM60:L7=82ERQk_0:L7=;2ESGMo0:L7=<2ETQkn0:L7=>2EUQl=0:L7=D2EVQlM0:L7=G2EWMf>0:L7=S2EXJOn0:M7=\#
    V2EYGNG0:M7=Y2EZGM60:M7=_2E[GN;0:M7=b2E\GNl0:M7=e2E]MZi0:M7=h2E^Qle0:M7=k2E_;8m0:M7=n2E`Qm:0:M7>12EaGgi0:M7>42\#
    EbQmO0:N7>:2EcQm`0:N7>=2EdHRY0:N7>@2Ee:^V0:N7>C2Ef6Bg0:N7>F2EgQn80:N7>I2EhKNA0:N7>L2EiNTk0:N7>O2EjQnH0:N7>R2Ek\#
    HC90:N7>U2ElODE0:N7>X2EmQn_0:N7>[2EnQno0:N7>^2Eo5RG0:N7>a2F0>760:O7>g2F1QoB0:O7>j2F3OCQ0:O7>m2F4QoT0:O7?02F5QO\#
    40:O7?32F6Q<I0:O7?62F7Qoc0:O7?92F8IPR0:O7?<2F9R0:0:O7??2F:P7n0:O7?B2F;84;0:O7?E2F<R0H0:O7?H2F=R0\0:P7?K2F>R150\#
    :P7?N2F?R1K0:P7?Q2F@R1^0:P7?T2FAP<O0:P7?W2FBR1l0:P7?Z2FC5M=0:P7?]2FDR2?0:P7?`2FER2U0:P7?c2FFR2f0:P7?f2FGR390:P\#
    7?i2FH6FP0:P7?l2FIR3Q0:P7?o2FJR3b0:P7@22FKR420:P7@52FL?H20:P7@82FMAnA0:P7@;2FNR4E0:P7@>2FOR4V0:P7@A2FPR4h0:P7@\#
    D2FQR5:0:Q7@G2FRF]N0:Q7@J2FT84o0:Q7@M2FUR5Q0:Q7@P2FVNN60:Q7@S2FWDRj0:Q7@V2FX>N60:Q7@Y2FZR5a0:Q7@\2F[MKJ0:Q7@_2\#
    F\Abj0:Q7@b2F]?;G0:Q7@e2F^R5o0:Q7@h2F_R6=0:Q7@k2F`R6T0:Q7A12FaR6b0:Q7A42FbQ@^0:Q7A72FdR710:R7A:2FeR7F0:R7A;2Fg\#
    MRT0:R7A^2FiP:d0:R7Aa2FjR7`0:R7Ad2FkR810:R7Ae2Fl;Ie0:R7Ag2Fm6Ye0:R7Aj2FnR8J0:S7Am2FoOET0:S7B02G1R8`0:S7B32G25X\#
    j0:S7B62G3R900:S7B92G4R9@0:S7B<2G57i=0:S7B?2G6R9N0:S7BB2G7R9_0:S7BE2G8R9o0:S7BH2G9;Wk0:S7BK2G:R:B0:S7BQ2G;R:W0\#
    :S7BT2G<6UN0:T7A@2G=R:i0:T7AC2G>R;:0:T7AF2G?R;N0:T7AI2G@R;_0:T7AL2GABKX0:T7AO2GB>cV0:T7AR2GC=<30:T7AU2GDR<90:T\#
    7AX2GEGM60:U7B]2GFGN;0:U7B`2GGGNl0:U7Bc2GHM[B0:U7Bf2GIR<R0:U7Bi2GJBJG0:U7Bl2GKR<g0:U7Bo2GLR=50:U7C02GMR=I0:U7C\#
    22GNHVV0:U7C42GO7lB0:U7C52GPR=_0:U7C82GQR>70:U7C;2GRGNl0:V7C>2GSGM60:V7CA2GUGN;0:V7CD2GVGMo0:V7CG2GXR>I0:V7CJ2\#
    GYR>`0:V7CM2GZ@^f0:V7CO2G[R?:0:V7CP2G\R?L0:V7CS2G]N9X0:W7D22G^NiU0:W7D32G_IOK0:W7D72G`5:T0:W7D=2Ga?h=0:W7DJ2Gb\#
    R?a0:W7DR2GcR@60:W7DU2GdR@K0:X7CV2GeR@`0:X7CY2GfRA20:X7C\2Gg7jB0:X7C_2GhRAC0:X7Cb2GiRAU0:X7Ce2GjKX;0:X7Ch2GkRA\#
    g0:X7Ck2GlOCQ0:X7Cn2GmRB;0:Y7D42GnRBT0:Y7D:2GoRC10:Y7DC2H0RCV0:Y7DF2H1RCo0:Y7DI2H2RDC0:Y7DL2H3RDU0:Y7DO2H4NV10\#
    :Y7DX2H5RDg0:Y7D[2H6RE:0:Y7D^2H8REM0:Z7Da2H95Xj0:Z7Dd2H:REe0:Z7Dg2H;RF:0:Z7Dj2H<QGB0:Z7Dm2H=RFJ0:Z7E02H>>o30:Z\#
    7E32H?Nc`0:Z7E62H@4HJ0:Z7E92HARF\0:Z7E<2HBA@`0:Z7E?2HCRFj0:Z7EB2HDRG<0:[7EE2HEP[N0:[7EH2HFPHJ0:[7EK2HGD5n0:[7E\#
    N2HHRGQ0:[7EQ2HI;Ie0:[7ET2HJRGa0:[7EW2HKRGo0:[7EZ2HLRH?0:[7E]2HM>760:[7E`2HNO7Z0:[7Ec2HORHV0:[7Ef2HP4kA0:[7Ei2\#
    HQRHg0:\7El2HRRI?0:\7Eo2HSRIP0:\7F22HURIe0:\7F52HVH1n0:\7F82HWMi>0:\7F;2HXRJ00:\7F>2HYRJB0:\7FA2HZJ==0:\7FD2H[\#
    RJQ0:\7FG2H\:^V0:\7FJ2H]Q4>0:\7FM2H^J=k0:\7FP2H_FKA0:\7FS2H`RJf0:\7FV2HaRK<0:\7FY2HbRKM0:\7F\2HcIOK0:\7F_2HdN>\#
    J0:]7Fb2HeRKb0:]7Fe2Hf<>l0:]7Fh2HgRL20:]7Fk2HhO:20:]7Fn2Hi7i=0:]7G12HjRL?0:]7G42HkRLO0:]7G72Hl=<30:]7G:2HmQE?0\#
    :]7G=2Hn?;G0:]7G@2I0;hj0:]7GC2I184;0:]7GF2I2RL^0:^7GI2I3RM50:^7GL2I47i=0:^7GO2I5RMI0:^7GR2I6RM]0:^7GU2I7RN30:^\#
    7GX2I8Jl=0:^7G[2I9RND0:^7G^2I:;hj0:^7Ga2I;N_M0:^7Gd2I<RNU0:^7Gg2I=RNf0:^7Gj2I>RO:0:^7Gm2I?ROR0:_7H02I@8Y90:_7H\#
    32IAJd?0:_7H62IBPeK0:_7H92ICKX;0:_7H<2IDOME0:_7H?2IE6UN0:_7HB2IFROh0:_7HE2IGRP90:_7HH2IH<>l0:_7HK2IICm_0:_7HN2\#
    IJRPJ0:_7HQ2IKRPY0:`7HT2ILALI0:`7HW2IMN1P0:`7HZ2INRQ50:`7H]2IO=<30:`7H`2IPP9S0:`7Hc2IQBlf0:`7Hf2IRRQM0:`7Hi2IS\#
    RQa0:`7Hl2IT5?W0:`7Ho2IU?;G0:`7I22IVQ``0:`7I52IWKI;0:a7I82IXRR00:a7I;2IYRRD0:a7I>2IZRRZ0:a7IA2I[RS10:a7ID2I\N`\#
    \0:a7IG2I]RSH0:a7IJ2I^RS\0:a7IM2I_RT20:a7IP2I`RTI0:a7IS2IaRT]0:a7IV2IbRTm0:a7IY2IcRUA0:b7I\2IdRUX0:b7I_2IeRUo0\#
    :b7Ib2IfRVD0:b7Ie2IgRVW0:b7Ih2IhRVn0:b7Ik2IiRW=0:b7In2IjRWM0:c7J12IlC6:0:c7J42ImRWb0:c7J52InK=e0:c7J72IoRX:0:c\#
    7J:2J0J0N0:c7J=2J1OGZ0:c7J@2J2Mfa0:c7JC2J3JLJ0:c7JF2J5RXK0:c7JI2J8RX[0:c7JL2J9RXk0:c7JO2J:RY?0:c7JR2J;RYV0:c7J\#
    U2J<RZ00:d7JX2J=Pl40:d7JY2J>RZG0:d7JZ2J?>N60:d7J[2J@RZ\0:d7J^2JA@Cn0:d7Ja2JBQE?0:d7Jc2JC7j60:d7Jd2JDODE0:d7Jg2\#
    JERZn0:d7Jj2JF?Lm0:d7Jm2JGR[B0:d7K02JHR[Q0:d7K32JIE8g0:d7K<2JJR[`0:e7K62JKR\70:e7K92JLN_\0:e7K?2JMBlf0:e7KB2JN\#
    >@`0:e7KE2JORF:0:e7KH2JPOGi0:e7KK2JQ<Xc0:e7KN2JR;Wk0:e7KQ2JSH5B0:e7KT2JT?5@0:e7KW2JUR\O0:e7KZ2JV7k20:e7K]2JWA@\#
    `0:e7K`2JXBLg0:e7Kc2JYR\b0:e7Kf2JZ<>l0:e7Ki2J[=Z30:e7Kl2J\R];0:f7Ko2J]:[50:f7L22J^@b@0:f7L52J_P^d0:f7L82J`R]S0\#
    :f7L;2JaR]c0:f7L>2JbR^D0:f7LA2Jc<2b0:f7LD2JdIQI0:f7LG2JeR^Z0:f7LJ2JfR^k0:f7LM2Jg7jB0:f7LP2JhIOn0:f7LS2JiR_B0:g\#
    7LV2Jj<Bg0:g7LY2JkR_W0:g7L\2JlJIX0:g7L_2JmHUh0:g7Lb2JnR_j0:g7Le2JoR`@0:g7Lh2K0R`W0:g7Lk2K1JX[0:g7Ln2K2D;=0:g7M\#
    12K3<o00:g7M42K4N?m0:g7M72K5R`f0:g7M:2K65:c0:g7M=2K7Ra30:h7M@2K8RaI0:h7MC2K9Ra_0:h7MF2K:Rb00:h7MI2K;Rb=0:h7ML2\#
    K<RbK0:h7MO2K=Rb^0:h7MR2K>Rbn0:h7MU2K?Rc>0:h7MX2K@RcR0:h7M[2KARcb0:h7M^2KBRco0:h7Ma2KC=NB0:h7Md2KDRd<0:h7Mg2KE\#
    RdM0:h7Mj2KF=jB0:i7Mm2KG>o30:i7N02KHRdY0:i7N32KIRdj0:i7N62KJIOK0:i7N92KKQ@m0:i7N<2KLB_T0:i7N?2KM=kT0:i7NB2KNRe\#
    90:i7NE2KO88b0:i7NH2KPReP0:i7NK2KQ?;G0:i7NN2KREh60:i7NQ2KSReb0:j7NT2KTRf;0:j7NW2KURfT0:j7NZ2KVRfb0:j7N]2KWRg80\#
    :j7N`2KXRgK0:j7Nc2KYRgZ0:j7Nf2KZMX@0:j7Ni2K[J=k0:j7Nl2K\>760:j7No2K]JGd0:j7O22K^N7J0:j7O52K_Rgm0:j7O82K`Rh=0:j\#
    7O;2KaRhV0:j7O>2KbRhk0:j7OA2Kc5Xj0:j7OD2Kd7lB0:j7OG2KeRiA0:k7OJ2KfJcR0:k7OM2KgRiY0:k7OP2KhJBJ0:k7OS2Ki:^V0:k7O\#
    T2Kj?=M0:k7OV2KkRim0:k7OY2KlH510:k7O\2KmRj?0:k7O_2KnRjP0:k7Ob2KoCn00:k7Oe2L0Rja0:k7Oh2L1Rk60:k7Ok2L2RkH0:k7On2\#
    L3RkY0:k7P12L4;hj0:k7P42L5Rkk0:k7P72L6Rl;0:l7P=2L7RlQ0:l7P@2L8Rlg0:l7PC2L9Rm>0:l7PF2L:RmY0:l7PI2L;@^f0:l7PL2L<\#
    ?W10:l7PO2L=Rmo0:l7PR2L>RnF0:l7PU2L?Rn\0:l7PX2L@Ro30:l7P[2LARoB0:m7P^2LBRoV0:m7Pa2LCRol0:m7Pd2LDS0@0:m7Pg2LES0\#
    V0:m7Pj2LFS0l0:m7Pm2LGS1<0:m7Q02LHS1M0:n7Q32LIS1h0:n7Q62LJS280:n7QB2LKH9o0:n7QE2LL7e70:n7QH2LMI;70:n7QI2LN8VV0\#
    :n7QK2LOS2I0:n7QN2LPS2Y0:o7QQ2LQ4C50:o7QT2LR;Cb0:o7QW2LSI9d0:o7QZ2LT=`B0:o7Q\2LUS320:o7Q]2LVS3E0:o7Q`2LWS3Z0:o\#
    7Qc2LX9He0:o7Qd2LY>cV0:o7Qf2LZS3i0:o7Qh2L[S4;0:o7Qi2L\S4J0:o7Ql2L]QoB0:o7Qo2L^Q9H0;07R22L_5:T0;07R52L`6UN0;07R\#
    82LaS4X0;07R;2Lb<>l0;07R<2LcS4j0;07R>2LdNJ@0;07RA2LeS5?0;07RD2Lf7j60;07RG2LgS5Q0;07RJ2LhPFG0;07RM2LiS5f0;17RP2\#
    LjS6@0;17RS2LkS6Q0;17RV2LlS6b0;17RW2LmS710;17RY2LnS7E0;17R\2LoS7[0;17R]2M0<YN0;17R_2M17e70;17Rb2M2Q6f0;17Re2M3\#
    S7o0;27Rh2M4PFl0;27Rk2M5PQ50;27Rn2M6Q6f0;27S12M7P\20;27S42M8NH80;27S52M9S8L0;27S72M:S8]0;27S:2M;S930;27S=2M<S9\#
    E0;27S@2M=S9V0;27SC2M>OQ;0;27SF2M?QX?0;27SI2M@7lB0;27SL2MAP^30;27SO2MBJl=0;27SR2MC?=M0;27SS2MDLjU0;27SU2ME5LV0\#
    ;27SV2MFS9i0;37SX2MGS:?0;37S[2MHCm_0;37S^2MIS:Z0;37Sa2MJN_M0;37Sd2MKS:l0;37Sg2MLS;>0;37Sj2MMS;W0;37Sm2MNS;l0;3\#
    7T02MOS<A0;37T32MPS<O0;37T62MQS<a0;47T92MRS=70;47T<2MSS=E0;47T?2MTS=U0;47TB2MUS=b0;47TE2MVBTZ0;47TH2MWS>10;47T\#
    K2MXS>A0;47TN2MY5D`0;47TQ2MZS>R0;57TZ2M[6B70;57T]2M\AI?0;57T`2M]P:d0;57Tf2M^QE?0;57Tg2M_=b<0;57Ti2M`S?30;57Tl2\#
    MaS?F0;57To2MbS?Y0;57U22McS?i0;57U52MdS@@0;57U82MeS@U0;67U;2MfSA00;67UD2MgSAF0;67UG2Mh5Se0;67UH2MiJ?f0;67UM2Mj\#
    Kc40;67UP2MkSAZ0;67UR2Ml6bQ0;67US2MmSAk0;77UV2MnSBD0;77UY2MoSBX0;77U\2N0SBh0;77U_2N1SC80;77Ub2N2GBo0;77Ue2N3SC\#
    J0;77Uh2N4SCZ0;77Un2N5SCi0;77V12N6SD90;87V42N7SDF0;87V72N8<Q;0;87V:2N9SDU0;87V;2N:SD`0;97TT2N;SE10;97TW2N<SED0\#
    ;97Tc2N=@Cn0;97U>2N>SEV0;97UA2N?SEf0;97UJ2N@?=M0;:7Q72NASF70;:7Q92NBSFI0;:7Q<2NCO:20;:7Q=2ND>Kk0;:7Q?2NESF^0;;\#
    7V=2NF@^f0;;7V@2NGSG30;;7VC2NH:U30;;7VO2NISGJ0;;7VX2NJSGa0;;7V[2NKOkC0;;7V]2NL?W10;;7V^2NMSH70;<7Va2NNNad0;<7V\#
    b2NOSHR0;<7Vd2NPPl40;<7Ve2NQOZF0;<7Vg2NRSHh0;<7Vj2NSSIB0;<7Vm2NTSI\0;=7W02NUSJ30;=7W12NVSJE0;=7W32NWSJY0;=7W62\#
    NXSBD0;=7W92NYSK40;=7W:2NZPm60;=7W<2N\SKP0;=7W?2N]SKg0;>7WB2N_Ono0;>7WE2N`SL;0;>7WH2NaSLS0;>7WK2NbSLf0;>7WN2Nc\#
    ?kk0;>7WQ2Nd<<G0;>7WT2NeSMB0;?7WW2NfSMY0;?7WZ2NhGjA0;?7W\2NiSN20;?7W]2NjSNG0;?7W`2NkSN^0;?7Wa2NlSO50;?7Wc2Nm?c\#
    Q0;?7Wk2NnSOK0;?7Wl2NoPKU0;@7W[2O0SOc0;@7Wo2O1J>l0;@7X02O2Q0@0;@7X22O3SP;0;@7X52O4PCU0;@7X82O5SPK0;@7X92O6SP^0\#
    ;@7X;2O7P[N0;@7X<2O8Qno0;@7X>2O9Q6f0;@7XD2O;AnA0;A7Wf2O<SQ20;A7Wi2O=O8k0;A7XA2O>SQD0;A7XG2O?SQT0;A7XM2O@SQl0;A\#
    7XP2OASR=0;A7XY2OBSRO0;A7XZ2OCSRb0;A7X\2ODSS40;A7X]2OESSE0;B7Y32OFSS`0;B7Y42OGEVJ0;B7Y72OHQDo0;B7Y:2OISSn0;B7Y\#
    =2OJRT]0;B7Y@2OKSTA0;B7YC2OLSTR0;C7XJ2OMQWl0;C7XS2ONQE?0;C7XT2OOD7P0;C7XV2OQR7`0;C7X_2ORSTj0;C7Xb2OSSU=0;C7Xe2\#
    OTSUM0;C7Xf2OUSUc0;C7Xh2OV@a00;C7Xk2OWD5n0;C7Xn2OXSV40;C7Y12OYSVJ0;C7Y22OZSV`0;D7YF2O[SVl0;D7YI2O\SW:0;D7YL2O]\#
    SWG0;D7YO2O^SWS0;D7YR2O_SWa0;D7YU2O`SWo0;D7YX2Oa5Na0;D7YZ2ObSX?0;D7Y[2OcSXP0;E7Y\2OdSXe0;E7Y]2OeNY20;E7Y_2OfSY\#
    ;0;E7Y`2OgSYR0;E7Zc2Oh6UN0;E7Zf2OiSYd0;F7Y^2Oj<>l0;F7Ya2OkSZ=0;F7Yb2OlSZV0;F7Yd2OmSZn0;F7Yg2OnS[C0;F7Ym2OoS[V0\#
    ;F7Yo2P0S[o0;F7Z02P1S\A0;F7Z22P2S\Y0;F7Z32P3S\o0;G7Z62P4P:d0;G7Z92P5=bM0;G7Z?2P6OGZ0;G7ZB2P7O9d0;G7ZC2P9S]F0;G\#
    7ZE2P;S]^0;G7ZH2P<S^20;G7ZK2P=S^H0;H7ZQ2P>S^`0;H7ZT2P?=<30;H7ZW2P@;hj0;H7ZZ2PAP\20;H7Z]2PBP^30;H7Z`2PCS_:0;H7Z\#
    i2PDS_M0;H7Zl2PE7lB0;H7Zo2PFS_[0;H7[22PGS_n0;H7[52PHS`?0;H7[82PIS`W0;H7[92PJS`o0;H7[;2PK84;0;H7[>2PLSaA0;I7[A2\#
    PNSaX0;I7[D2POSag0;I7[G2PPSb70;I7[J2PQSbH0;I7[M2PR<o00;I7[P2PSSb_0;I7[S2PTSc20;I7[V2PUScB0;I7[Y2PVScQ0;I7[\2PW\#
    Sc`0;J7[k2PX6B70;J7[l2PZSd20;J7[n2P[SdK0;J7\12P\Sde0;J7\22P]Se80;J7\42P^SeI0;J7\52P_Se\0;J7\72P`GjA0;K7[_2PaSe\#
    k0;K7[`2PbSfA0;K7[a2PcNE:0;K7[b2PdSfY0;K7[c2PfSg20;K7[e2PgSgA0;K7[f2PhR5o0;K7[h2Pi?;G0;K7[i2PkGNG0;L7\:2PlJP:0\#
    ;L7\=2PmMZi0;L7\@2PnM[B0;L7\C2PoGMo0;L7\F2Q0GN;0;L7\L2Q1GNl0;L7\O2Q2GM60;L7\R2Q3M[N0;L7\U2Q4NLZ0;M7]A2Q5SgR0;M\#
    7]B2Q6Sgi0;M7]E2Q76B70;M7]H2Q8O9d0;M7]N2Q9Sh70;M7]Q2Q;ALI0;M7]Z2Q<AN=0;M7]`2Q=ShH0;N7\X2Q>Sh`0;N7\[2Q?8Xj0;N7\\#
    ^2Q@KV<0;N7\a2QASi<0;N7\d2QBSiN0;N7\g2QCSi]0;N7\j2QDSij0;N7\m2QEJGd0;N7]02QFSj>0;N7]32QGSjN0;N7]62QHSjZ0;N7]92\#
    QI5jS0;N7]<2QJSjk0;O7]?2QKA430;O7]K2QLSkM0;O7]T2QMSk\0;O7]W2QNSkm0;O7]]2QOQoB0;O7]c2QPSc`0;O7]f2QQ>cV0;O7]i2QS\#
    >Kk0;O7]l2QTSl:0;P7]o2QUSlT0;P7^22QVSle0;P7^52QWSm90;P7^82QXSmO0;P7^;2QYSm`0;P7^>2QZSn10;P7^A2Q[SnB0;P7^D2Q\Sn\#
    U0;Q7^G2Q]Snl0;Q7^J2Q^So=0;Q7^M2Q_SoW0;Q7^P2Q`OCa0;Q7^S2QaSoi0;Q7^V2QbOGZ0;Q7^Y2Qc4DU0;Q7^\2QeT0>0;Q7^_2QfQE?0\#
    ;Q7^b2QgR5o0;Q7^e2QiT0O0;R7_42QkT0h0;R7_:2QlT180;R7_=2QmO8k0;R7_L2QnT1G0;R7_O2QoQno0;R7_R2R0T1Y0;R7_U2R2T1h0;R\#
    7_X2R3T270;R7_[2R4T2G0;R7_^2R5T2V0;R7_a2R6GM60;S7_d2R7GMo0;S7_g2R8T2e0;S7_j2R984;0;S7_m2R:NE:0;S7`02R<GNl0;S7`\#
    32R>PUW0;S7`62R?T360;S7`92R@H?F0;T7`<2RAT3F0;T7`=2RBT3_0;T7`?2RCNFf0;T7`B2RDT3m0;T7`E2RET4=0;T7`H2RFEh60;T7`K2\#
    RGPFG0;T7`N2RH88b0;T7`Q2RIQQh0;T7`T2RJGM60;U7`W2RKMDJ0;U7`Z2RLT4M0;U7`]2RMJ?U0;U7``2RN@iI0;U7`c2ROT4c0;U7`f2RP\#
    GMo0;U7`i2RQJgP0;U7`l2RRKYS0;U7`o2RST520;U7a22RTT5?0;V7^h2RUT5P0;V7^i2RVT5j0;V7^k2RWT680;V7^n2RXT6S0;V7^o2RYT7\#
    70;V7_12RZT7G0;V7_72R[T7U0;V7_@2R\T7b0;V7_C2R]T880;V7_F2R^T8S0;V7_I2R_GMo0;W7a52R`GNl0;W7a82RaGNG0;W7a;2RbJP:0\#
    ;W7a>2RcGM60;W7aA2RdMZi0;W7aD2ReT8c0;W7aG2RfRim0;W7aJ2RgT970;W7aM2RhT9P0;W7aP2RiT9b0;X7aS2RjT::0;X7aV2RkT:J0;X\#
    7aY2RlC4K0;X7a\2RmFoa0;X7a_2RnRXK0;X7ab2RoP>60;X7ae2S0T:\0;X7ag2S1T;50;X7ah2S2T;L0;Y7ak2S3T;g0;Y7an2S4T<=0;Y7b\#
    12S5QNR0;Y7b42S6SkM0;Y7b72S7OHI0;Y7b:2S8T<Q0;Y7b=2S9T<j0;Y7b@2S:@9[0;Z7bF2S;T=C0;Z7bI2S<T=U0;Z7bL2S=T=n0;Z7bO2\#
    S>F;70;Z7bR2S?T>@0;Z7bU2S@T>P0;Z7bX2SAP^30;Z7ba2SBGM60;[7c62SCT>a0;[7c92SDT?70;[7c<2SET?P0;[7c?2SFT?f0;[7cB2SG\#
    ::20;[7cE2SHH0H0;[7cH2SIT@50;[7cK2SJT@I0;[7cN2SKQE?0;[7cQ2SLT@`0;\7cT2SMTA80;\7cW2SNTAP0;\7cZ2SOTAj0;\7c]2SPTB\#
    ;0;\7c`2SQTBQ0;\7ca2SRTBc0;\7cc2SSTC20;\7cd2STTCC0;\7cf2SUCn00;\7ci2SVTCP0;\7cl2SWTCe0;]7bC2SXTD=0;]7b[2SYPKU0\#
    ;]7b^2SZTDM0;]7bd2S[RX[0;]7bg2S\TD^0;]7bj2S]TE00;]7bm2S^?=;0;]7c02S_JOn0;^7co2S`GMo0;^7d22SaGM60;^7d52SbGNG0;^\#
    7d82ScMZi0;^7d>2SdM[B0;^7dA2SeJP:0;^7dD2SgTEA0;^7dF2SiTEW0;^7dG2Sj;]M0;^7dI2Sk6UN0;^7dJ2SlTEe0;^7dM2SmTF40;^7d\#
    P2SoD0X0;^7dS2T0Jd?0;^7dV2T2Q``0;^7dY2T3TFF0;_7d\2T4:[50;_7d_2T5TFZ0;_7d`2T6TFm0;_7db2T8TG?0;_7de2T9TGS0;_7dh2\#
    T<C6:0;_7dk2T>C7n0;_7dn2T?TGc0;`7e12T@TH=0;`7e42TATHO0;`7e52TBTH_0;`7e72TCTHo0;`7e82TDTI>0;`7e:2TETIW0;`7e=2TF\#
    ?;G0;`7e@2TGTIh0;`7eC2THF]N0;`7eF2TITJ=0;`7eI2TJTJS0;`7eL2TKTJg0;a7eO2TLTKG0;a7eR2TMTKa0;a7eU2TNTL=0;a7eX2TOTL\#
    S0;a7e[2TPTLd0;a7e\2TRK=e0;a7e^2TSPJN0;a7ea2TTTM50;a7ed2TUC6k0;a7eg2TVTMM0;a7ej2TWTMZ0;a7el2TZTMl0;a7em2T\TN<0\#
    ;b7f02T]O8k0;b7f22T^TNV0;b7f32T_BLg0;b7f62T`4DU0;b7f92TaQe40;b7f<2TbS_M0;b7f=2Tc=b<0;b7f>2TfTNn0;b7f?2ThTO@0;b\#
    7fB2TjTOV0;b7fE2TlTOh0;c7fH2TmTPA0;c7fK2TnTPV0;c7fN2U0TQ20;c7fQ2U1=Z30;c7fR2U2<@00;c7fT2U3Kc40;c7fW2U4TQC0;c7f\#
    Z2U5TQ\0;c7f]2U64F>0;c7f^2U75Na0;c7f`2U8TQm0;c7fc2U9TRE0;c7ff2U:@E_0;c7fi2U;TRW0;c7fj2U<TRi0;c7fl2U=TS<0;d7fo2\#
    U>TSS0;d7g22U@TSc0;d7g52UBTT40;d7g82UCTTE0;d7g92UDTTT0;d7g;2UE?Fc0;d7g>2UFTTe0;d7gA2UGTU:0;e7gD2UHH510;e7gF2UI\#
    >Kk0;e7gG2UJO9d0;e7gJ2UKKLg0;e7gM2ULTUW0;e7gP2UMTUj0;e7gS2UNTV>0;e7gT2UOTVO0;e7gV2UPTVi0;f7gY2UQTW<0;f7g\2URTW\#
    N0;f7g_2UST7U0;f7gb2UTTWb0;f7gd2UVPcn0;f7ge2UWTX<0;f7gh2UY000oooooo2UZ01=oooooo2UZ00Xoooooo2UZ039oooooo2UZ01Qo\#
    ooooo2UZ01aoooooo2UZ026oooooo2UZ02Goooooo2UZ04Hoooooo2UZ03Noooooo2UZ03aoooooo2UZ04moooooo2UZ05Toooooo2UZ05nooo\#
    ooo2UZ075oooooo2UZ07Goooooo2UZ07Yoooooo2UZ07joooooo2UZ08Poooooo2UZ08eoooooo2UZ098oooooo2UZ09doooooo2UZ0;jooooo\#
    o2UZ0<9oooooo2UZ0:_oooooo2UZ0<aoooooo2UZ0>1oooooo2UZ0=Koooooo2UZ0>boooooo2UZ0@Uoooooo2UZ0@Coooooo2UZ0@joooooo2\#
    UZ0AMoooooo2UZ0B^oooooo2UZC@U2XZ0042UZ3[\2XZ0082UZ3]J2XZ00I2UZTXL2XZ0162UZ3bG2XZ01B2UZ3dU2XZ01K2UZ:Rb2XZ01Q2UZ\#
    TXc2XZ01W2UZ3j62XZ01f2UZ3h^2XZ01o2UZ3i`2XZ0282UZ3jK2XZ02A2UZ3ke2XZ02P2UZTY72XZ02V2UZ3mo2XZ02_2UZ3on2XZ02n2UZTY\#
    N2XZ0372UZTY^2XZ03R2UZ43]2XZ03U2UZ>fV2XZ03[2UZ>gh2XZ0402UZ48l2XZ04K2UZ49V2XZ04T2UZ4:o2XZ04]2UZ4;E2XZ04l2UZ4<32\#
    XZ0522UZ4=b2XZ0582UZTZH2XZ05;2UZ4>e2XZ05A2UZ4?=2XZ05D2UZ4AO2XZ05P2UZ4Ai2XZ05\2UZTZ]2XZ05_2UZT[32XZ05h2UZ@0l2XZ\#
    05n2UZ4DF2XZ0612UZ;UZ2XZ06^2UZT[A2XZ06a2UZT[P2XZ0762UZ7kA2XZ07B2UZT[_2XZ07K2UZFU22XZ07]2UZOHI2XZ07l2UZ4PT2XZ08\#
    M2UZMRT2XZ08b2UZBi>2XZ08e2UZ4S42XZ0912UZT[m2XZ09@2UZ4[>2XZ09F2UZ4[m2XZ09J2UZ4]M2XZ09S2UZ4]82XZ09U2UZ4^k2XZ09[2\#
    UZ4Sj2XZ09^2UZ4UK2XZ09j2UZ4VG2XZ09m2UZT\B2XZ0:02UZT\Q2XZ0:32UZT\h2XZ0:H2UZ4Yn2XZ0:W2UZT]92XZ0:]2UZT]F2XZ1=22UZ\#
    6WT2XZ2<>2UZ<3[2XZ2<D2UZ4``2XZ2<S2UZ4bi2XZ2<n2UZ4fU2XZ2E@2UZT]U2XZ2ED2UZ4f?2XZ2EJ2UZ4g@2XZ2EP2UZT]j2XZ2EV2UZT^\#
    >2XZ2F42UZT^V2XZ2F@2UZT^j2XZ2FC2UZ4m32XZ2FR2UZ4o22XZ2Fm2UZ4oA2XZ2G02UZT_:2XZ2G<2UZT_J2XZ2GN2UZ52K2XZ2GT2UZ52d2\#
    XZ2GZ2UZE6Q2XZ2Gc2UZ7JV2XZ2H;2UZ55Q2XZ2H\2UZ5;22XZ2Hh2UZ8^]2XZ2Hk2UZT_Y2XZ2II2UZMcN2XZ2IX2UZH9o2XZ2J02UZ5>72XZ\#
    2J?2UZ5?W2XZ2JE2UZ4gW2XZ2JN2UZN1]2XZ2JW2UZT_f2XZ2Jf2UZ5C`2XZ2K;2UZ5B]2XZ2KP2UZT`62XZ2KS2UZ5IT2XZ2Kn2UZ<Xc2XZ2L\#
    42UZT`I2XZ2LC2UZT`[2XZ2LO2UZ5L32XZ2L^2UZTa32XZ2Lm2UZ5PR2XZ2MH2UZ5QX2XZ2MQ2UZ5RG2XZ2M`2UZTaA2XZ2N22UZ5Se2XZ2N>2\#
    UZ5T42XZ2NP2UZ5VJ2XZ2O42UZTaO2XZ2O72UZ5YY2XZ2OR2UZTab2XZ2Og2UZ5[]2XZ2Om2UZ<4j2XZ2PQ2UZ5_62XZ2PW2UZ5a42XZ2QJ2UZ\#
    5bB2XZ2QV2UZTb62XZ2Qb2UZTbF2XZ2R12UZTbW2XZ2RR2UZTbf2XZ2Ra2UZ@b@2XZ2S92UZ7eT2XZ2SK2UZ5j_2XZ2SQ2UZ5l<2XZ2Si2UZTc\#
    32X[0:c2UZTcI2X[0:f2UZ5n22X[0:l2UZ6@Z2X[0;22UZ5oI2X[0;;2UZ=7V2X[0;A2UZ61@2X[0;M2UZTc_2X[0;Y2UZ63W2X[0;k2UZTd02\#
    X[0<12UZ66F2X[0<:2UZ6652X[0<C2UZ67`2X[0<R2UZ67D2X[0<X2UZ68>2X[0<a2UZTd?2X[0<d2UZ68d2X[0<m2UZ69V2X[0=02UZ6:g2X[\#
    0=?2UZ6;b2X[0=K2UZ6<22X[0=Q2UZ6<g2X[0=W2UZ6?=2X[0=Z2UZ6>12X[0=c2UZ6=^2X[0=i2UZ6>_2X[0=l2UZ6?M2X[0>52UZTdM2X[0>\#
    A2UZ5cP2X[0>G2UZ6B72X[0>J2UZ6BH2X[0>M2UZ6BV2X[0>P2UZ6Cl2X[0>Y2UZ6D;2X[0>h2UZ6DZ2X[0>n2UZ6EN2X[0?72UZ6Dm2X[0?:2\#
    UZ6F>2X[0?@2UZ6Fa2X[0?F2UZ6Fo2X[0?I2UZTd]2X[0?O2UZ6Gg2X[0?R2UZ6Hc2X[0?^2UZ6IZ2X[0?d2UZTdk2X[0?m2UZ6JZ2X[0@02UZ\#
    6Ji2X[0@92UZ5Na2X[0@K2UZ6M<2X[0@Q2UZ6No2X[0@c2UZ6O@2X[0@l2UZ6O]2X[0A22UZ6R52X[0A82UZ6QC2X[0AD2UZ6Qc2X[0AM2UZ6S\#
    [2X[0Ae2UZ6Sk2X[0Ah2UZ6TL2X[0Ak2UZTe>2X[0B12UZS<A2X[0B42UZ5iD2X[0B=2UZ6V12X[0BC2UZ6WC2X[0BL2UZ57]2X[0BX2UZ6XE2\#
    X[0Ba2UZ6YT2X[0C02UZ6ZF2X[0C92UZ6[52X[0CB2UZAjG2X[0CE2UZ6[]2X[0CK2UZ6\=2X[0CN2UZ4Fn2X[0CW2UZ6\k2X[0C]2UZ7a72X[\#
    0RT2UZ7`=2X[0RW2UZTeN2X[0R]2UZ7fZ2X[0Ro2UZ7fn2X[0S52UZ7g<2X[0S82UZ5`72X[0SD2UZTe[2X[0SJ2UZ5iU2X[0SM2UZTej2X[0S\#
    _2UZ7e72X[0Sh2UZ52<2X[0Sn2UZ7ho2X[0T12UZ7i=2X[0T42UZ7ig2X[0T=2UZ7j62X[0T@2UZ7kS2X[0TL2UZ7l42X[0T^2UZ7lB2X[0Ta2\#
    UZ7l]2X[0Tg2UZ7m82X[0Tm2UZTf:2X[0U62UZ7nO2X[0U<2UZ5h22X[0UH2UZ7o\2X[0UN2UZ7oj2X[0UT2UZ6c?2X[0UW2UZ4nQ2X[0Uc2UZ\#
    8182X[0Ui2UZ81I2X[0V22UZ81Y2X[0V52UZ82\2X[0VA2UZ83:2X[0VG2UZ83J2X[0VJ2UZ84;2X[0VV2UZ6iP2X[0VY2UZ85l2X[0Vn2UZ7b\#
    c2X[0W=2UZ7c72X[0W@2UZHKA2X[0WL2UZ87;2X[0WR2UZ<k>2X[0WX2UZ88S2X[0Wa2UZTfH2X[0Wd2UZ88D2X[0Wj2UZ8:[2X[0X<2UZ8<22\#
    X[0XB2UZ5j_2X[0X`2UZ8=32X[0Xc2UZ8_Q2X[0Xl2UZ8>H2X[0Xo2UZTfU2X\0Ci2UZTfl2X\0Co2UZ6^P2X\0D82UZ<Le2X\0D:2UZ6aH2X\\#
    0D>2UZ6aa2X\0DA2UZ6ao2X\0DH2UZ6cN2X\0DV2UZTgE2X\0DY2UZ6d62X\0D\2UZ6dX2X\0D_2UZ6e32X\0Dh2UZ6eD2X\0Dk2UZ5C`2X\0E\#
    72UZ6fe2X\0E:2UZ6gT2X\0E@2UZTgU2X\0EC2UZ6h<2X\0EF2UZ6in2X\0E[2UZ6je2X\0E`2UZ6jU2X\0Ea2UZ6kW2X\0F62UZTgf2X\0FN2\#
    UZTh62X\0FW2UZ6mm2X\0F`2UZ5ID2X\0Fi2UZ<IT2X\0G52UZ7072X\0GA2UZ70H2X\0GM2UZ72L2X\0Ge2UZ72m2X\0H12UZ73k2X\0H@2UZ\#
    ThE2X\0HF2UZ74a2X\0HI2UZThS2X\0HX2UZ76k2X\0Hj2UZ78D2X\0IB2UZ78l2X\0IT2UZThe2X\0I`2UZ7lB2X\0If2UZ7;22X\0Il2UZ7<\#
    h2X\0JS2UZ7=;2X\0J\2UZTi52X\0Jn2UZTiG2X\0K12UZ7?S2X\0K:2UZ7?o2X\0KC2UZ6f62X\0KX2UZ7AF2X\0K^2UZ7AR2X\0Ka2UZCG_2\#
    X\0Kj2UZ7BQ2X\0Km2UZ7B_2X\0L02UZ5<Y2X\0L32UZTiV2X\0L?2UZ7;S2X\0LN2UZ7E\2X]0L`2UZTie2X]0Lc2UZ6C82X]0Li2UZ7GR2X]\#
    0M82UZ<DN2X]0MG2UZ7IO2X]0MJ2UZ7JV2X]0MV2UZTj;2X]0Mb2UZTjG2X]0Mh2UZTjU2X]0N12UZ7M]2X]0N=2UZTjh2X]0N@2UZ7NY2X]0N\#
    F2UZTk72X]0NR2UZ7Oa2X]0NU2UZ7P42X]0NX2UZTkF2X]0Na2UZTkW2X]0Nm2UZ7S72X]0OH2UZTkh2X]0ON2UZTl:2X]0OT2UZ7Te2X]0OZ2\#
    UZ7UD2X]0Of2UZ7Uh2X]0Ol2UZ7X92X]0PG2UZ6H72X]0PS2UZTlK2X]0PV2UZ5T`2X]0Pe2UZ@@V2X]0Ph2UZ7ZV2X]0Pk2UZ5E?2X]0Q42UZ\#
    7\02X]0QO2UZ7\a2X]0QX2UZTl[2X]0Q[2UZ5QX2X]0R02UZ7^72X]0R92UZ7_32X]0R?2UZ;ZC2X]1E32UZ9E=2X]1E?2UZ;[P2X]1EK2UZ;X\#
    h2X]1EZ2UZQ^U2X]1E`2UZ;_82X]1El2UZ;_P2X]1Eo2UZTlf2X]1F>2UZ;cc2X]1FH2UZTm<2X]1FM2UZ;dX2X]1FV2UZ;e22X]1F_2UZ;ea2\#
    X]1Fk2UZC=@2X]1G12UZ;gE2X]1G=2UZ5Gg2X]1GC2UZ;hZ2X]1GR2UZ;hj2X]1GU2UZ8=32X]1G[2UZ;iZ2X]1Gd2UZ8::2X]1H02UZ;kb2X]\#
    1H92UZTmQ2X]1HN2UZ;m02X]1HQ2UZ;m?2X]1HZ2UZ;m]2X]1H`2UZTm`2X]1Hl2UZ;o02X]1I;2UZTn12X]1I>2UZTnE2X]1ID2UZ;oV2X]1I\#
    G2UZ;og2X]1IJ2UZTnR2X]1IM2UZ<1Q2X]1I\2UZ<212X]1Ib2UZ<2R2X]1Ik2UZ<4j2X]1J=2UZ<3j2X]1J@2UZ<4=2X]1JL2UZ84o2X]1JX2\#
    UZ5?W2X]1Ja2UZ<6;2X]1Jj2UZTn`2X]1K62UZ<7a2X]1KE2UZTo02X]1KK2UZTo>2X]1KQ2UZToV2X]1KT2UZ7AR2X]1Ki2UZTok2X]1L22UZ\#
    ;]62X]1L;2UZ7k22X]1LD2UZ<=^2X]1LM2UZ6UN2X]1LS2UZ<?J2X]1Le2UZ<@i2X]1M12UZ8?22X^0YG2UZU0A2X^0Y_2UZ8::2X^0Yh2UZU0\#
    Y2X^0Yk2UZ8C]2X^0Yn2UZ8DG2X^0Z72UZ8D\2X^0Z=2UZ8E52X^0ZC2UZ8FX2X^0ZU2UZ8Fg2X^0ZX2UZ8C82X^0Zj2UZ8HU2X^0[02UZU0g2\#
    X^0[92UZ7R\2X^0[N2UZ8KO2X^0[T2UZU1=2X^0[i2UZ8NG2X^0\82UZU1K2X^0\G2UZ8PD2X^0\J2UZ8Oa2X^0\P2UZ8QT2X^0\e2UZ8Ro2X^\#
    0]:2UZ8SM2X^0]@2UZU1Y2X^0]F2UZEB<2X^0]I2UZU1i2X^0]L2UZ8VI2X^0][2UZ7jQ2X^0]^2UZ>`f2X^0^32UZ8X:2X^0^92UZ8Xj2X^0^\#
    B2UZ6dF2X^0^H2UZ8Z>2X^0^]2UZ8Z]2X^0^f2UZ8[g2X^0^l2UZ8Zn2X^0^n2UZ61N2X^0_52UZ8^12X^0_M2UZ8^>2X^0_S2UZ8^N2X^0_V2\#
    UZ8_E2X^0_e2UZ8`T2X^0`42UZU2<2X^0`:2UZ8a>2X^0`=2UZ8a]2X^0`C2UZU2J2X^0`O2UZ8c92X^0`R2UZ8cY2X^0`a2UZU2Z2X^12L2UZ\#
    8B?2X^12a2UZU2n2X^12g2UZIJi2X^1302UZU3B2X^13?2UZ:XT2X^13E2UZ:ZU2X^13`2UZ:[52X^13f2UZ:Yg2X^13i2UZ:\U2X^14;2UZU3\#
    Q2X^14G2UZ:]X2X^14M2UZU3]2X^14S2UZ:_12X^14_2UZ:_C2X^14b2UZ:a12X^1572UZ:`D2X^15=2UZ:aj2X^15I2UZ:bH2X^15R2UZU3m2\#
    X^15X2UZ:cQ2X^15^2UZ:c_2X^15a2UZ6Cl2X^15j2UZ:eM2X^1692UZ:e]2X^16<2UZ<V92X^16B2UZ:gi2X^16c2UZ:hg2X^16i2UZU4A2X^\#
    16o2UZ6X32X^17D2UZ:il2X^17P2UZ78D2X^17Y2UZU4T2X^17k2UZ:k^2X^17n2UZ:kN2X^1812UZ:nX2X^18F2UZ:o52X^18L2UZ;0C2X^18\#
    [2UZ;BF2X^18d2UZ:T^2X^18g2UZU4e2X^1902UZ:UE2X^1992UZ;2T2X^19E2UZ;2e2X^19K2UZ;3J2X^19Q2UZ;3n2X^19W2UZ5E?2X^19Z2\#
    UZU552X^19]2UZ;4d2X^19f2UZ6[52X^1:82UZ;5W2X^1:>2UZU5C2X_0`g2UZU5a2X_0a?2UZ8i52X_0aF2UZ8jF2X_0aH2UZ8jf2X_0aJ2UZ\#
    8k42X_0aK2UZ6ao2X_0aL2UZU682X_0aN2UZ9Bg2X_0aQ2UZ8n>2X_0aT2UZ9D22X_0aW2UZ9C42X_0aX2UZ8lC2X_0a]2UZ8m52X_0ai2UZ8m\#
    @2X_0aj2UZ9Dm2X_0ao2UZ96W2X_0b22UZ9<:2X_0b32UZ9=N2X_0b82UZ9<e2X_0b>2UZU6J2X_0bA2UZ90?2X_0bD2UZ8oF2X_0bJ2UZ90^2\#
    X_0bY2UZU6Z2X_0b\2UZU6i2X_0be2UZU7:2X_0bh2UZ93b2X_0bl2UZ93E2X_0c42UZ95`2X_0cC2UZ95Q2X_0cO2UZ9@E2X_0cU2UZ9AP2X_\#
    0ca2UZ8gB2X_0cd2UZ8g_2X_0cm2UZ96j2X_0d02UZ8el2X_0d62UZ98d2X_0dE2UZ98W2X_0dH2UZ99U2X_0dL2UZ9:02X_0dN2UZ9:X2X_0d\#
    X2UZ9=82X_0dZ2UZ9>72X_0df2UZ9>X2X_0di2UZ9FE2X`0dl2UZ9HW2X`0dn2UZ9VY2X`0e22UZ9H;2X`0e=2UZ9EW2X`0e@2UZ9Ib2X`0eP2\#
    UZ9J<2X`0eV2UZ9LD2X`0eY2UZ9]]2X`0eZ2UZ9Jc2X`0e_2UZ9KJ2X`0eb2UZ9KU2X`0ee2UZ9L72X`0ek2UZ9\b2X`0f42UZ9L`2X`0f72UZ\#
    9Lo2X`0f:2UZ9\n2X`0f@2UZU7M2X`0fF2UZ5\22X`0fO2UZ9B12X`0f_2UZ9N=2X`0fd2UZ9OO2X`0fm2UZ9QR2X`0g92UZ9On2X`0g<2UZ9Q\#
    72X`0gB2UZ9Qh2X`0gH2UZU7[2X`0gM2UZ9SI2X`0gZ2UZ9U12X`0gc2UZ9Uk2X`0go2UZU7k2X`0h;2UZU8:2X`0h>2UZ9Z=2X`0hA2UZ9[`2\#
    X`0hM2UZ9[o2X`0hP2UZ9WT2X`0hR2UZ9Xo2X`0he2UZ9YX2X`0hh2UZ9^`2Xa0hn2UZ9`B2Xa0i@2UZ9`X2Xa0iF2UZ9aO2Xa0iO2UZ9ag2Xa\#
    0iX2UZ9b[2Xa0i^2UZU8I2Xa0ig2UZ9dE2Xa0j02UZU8Z2Xa0j92UZ;382Xa0j<2UZU8l2Xa0j?2UZ9fG2Xa0jZ2UZ9h42Xa0j]2UZ9hI2Xa0j\#
    `2UZ9h[2Xa0jc2UZ9j:2Xa0k52UZ9jg2Xa0k82UZ9kT2Xa0kG2UZU9<2Xa0kP2UZ9lh2Xa0kV2UZ9mF2Xa0k\2UZ9o\2Xa0l72UZ9om2Xa0l:2\#
    UZU9L2Xa0l@2UZ:1G2Xa0lF2UZ:1V2Xa0lL2UZ:252Xa0lO2UZ:3@2Xa0lX2UZ:3m2Xa0ld2UZ:4@2Xa0lm2UZ:4d2Xa0m32UZU9[2Xa0m62UZ\#
    :5m2Xa0mB2UZ:9Q2Xa0mW2UZ:932Xa0mf2UZ:9E2Xa0mi2UZ::22Xa0n22UZ::Q2Xa0n;2UZU9i2Xa0n<2UZ:;;2Xa0n>2UZ:;i2Xa0nA2UZ:<\#
    ;2Xa0nM2UZ:<I2Xa0nP2UZ:NT2Xa0nV2UZ:O32Xa0nb2UZ:>B2Xa0o12UZ:>V2Xa0o=2UZ:Oc2Xa0o@2UZ:Pg2Xa0oI2UZU:?2Xa0o[2UZ:@42\#
    Xa0o^2UZ6iP2Xa0og2UZ:AI2Xa1002UZ:A[2Xa1032UZ:YK2Xa1092UZ:BZ2Xa10<2UZ:CS2Xa10E2UZ:D72Xa10K2UZ:DZ2Xa10T2UZ:G^2Xa\#
    10X2UZ:Ed2Xa10`2UZ:G?2Xa10o2UZU:N2Xa1182UZ:HC2Xa11;2UZ:IA2Xa11G2UZ6OP2Xa11J2UZ9<T2Xa11S2UZ:JS2Xa11\2UZ:K92Xa11\#
    b2UZ:Kl2Xa11k2UZ:L>2Xa11n2UZ:L`2Xa1242UZ:M02Xa1272UZ:M`2Xa12@2UZ9AP2Xa12F2UZ;8m2Xb1:h2UZ@Yj2Xb1:k2UZ;<22Xb1;L2\#
    UZU:\2Xb1;O2UZU:k2Xb1;^2UZ;>c2Xb1;a2UZU;<2Xb1<92UZ7R\2Xb1<<2UZ4cS2Xb1<K2UZ;<K2Xb1<N2UZ;<_2Xb1<Q2UZ8ZL2Xb1<l2UZ\#
    ;BF2Xb1=P2UZ;EQ2Xb1=b2UZU;K2Xb1=n2UZU;Z2Xb1>F2UZ;BU2Xb1>g2UZU;o2Xb1?<2UZ5\R2Xb1?N2UZ?@@2Xb1?Q2UZ;GS2Xb1?T2UZU<\#
    =2Xb1?l2UZMn_2Xb1@82UZ8]`2Xb1@>2UZ;KB2Xb1@P2UZU<Q2Xb1@V2UZ>1R2Xb1A72UZU<a2Xb1A@2UZU<o2Xb1AF2UZ;La2Xb1AL2UZ;MG2\#
    Xb1Am2UZ;NS2Xb1B32UZEkf2Xb1BB2UZU=<2Xb1BW2UZ;QD2Xb1BZ2UZ;QU2Xb1B]2UZ7o\2Xb1Bi2UZ8;M2Xb1C;2UZ;Ri2Xb1CA2UZ5F72Xb\#
    1CS2UZU=N2Xb1CY2UZ;U72Xb1Cb2UZ;VW2Xb1D:2UZU=^2Xb1D@2UZJ222Xb1DC2UZ:^V2Xb1Da2UZ>8@2Xb1kF2UZU=o2Xb1kL2UZ>9h2Xb1k\#
    U2UZ>:V2Xb1k^2UZNZK2Xb1l62UZ>>D2Xb1l<2UZ>=n2Xb1lB2UZAS42Xb1lQ2UZ>@O2Xb1ll2UZ>A?2Xb1lo2UZ>B=2Xb1mG2UZ>Bk2Xb1mV2\#
    UZU>E2Xb1me2UZ>D32Xb1n72UZ;@?2Xb1n^2UZ>ET2Xb1na2UZ7\02Xb1o62UZ>Fm2Xb1o?2UZU>S2Xb1oH2UZ>H`2Xb1o]2UZ>I`2Xb20;2UZ\#
    6Ye2Xb20A2UZ>J32Xb20J2UZ8^]2Xb20S2UZ>O<2Xb20V2UZ>Kk2Xb20\2UZ>LU2Xb20e2UZ7:c2Xb20n2UZ7jB2Xb21C2UZ7ig2Xb21R2UZ;0\#
    C2Xb21X2UZ>P=2Xb21a2UZ83J2Xb21g2UZ>Pk2Xb2232UZ<YN2Xb22B2UZU>`2Xb22E2UZ>R:2Xb22H2UZU>o2Xb22i2UZ>Sk2Xb23>2UZ<Ff2\#
    Xb23P2UZ>To2Xb23_2UZU?=2Xb23b2UZ>U[2Xb23k2UZ>V;2Xb24C2UZ>W:2Xb24O2UZ?_92Xb24^2UZ>XP2Xb24d2UZ><i2Xb2532UZ>YK2Xb\#
    2592UZ>Z;2Xb25?2UZ;Be2Xb25N2UZ>b02Xb25Q2UZ>bo2Xb25`2UZ7Y22Xb25f2UZ>[g2Xb2682UZ>cg2Xb26>2UZ>d72Xb26A2UZ>\l2Xb26\#
    S2UZ>]<2Xb26V2UZ>dV2Xb26\2UZ>]^2Xb26h2UZ>^02Xb26k2UZ6iP2Xb27@2UZ<>;2Xb27F2UZ6BV2Xb27R2UZ>ae2Xb27^2UZU?K2Xb2832\#
    UZ3ZC2Xb28<2UZU?`2Xb28T2UZ>hY2Xb28Z2UZU@52Xb28i2UZ>jE2Xb2922UZ<3[2Xb2952UZ?>;2Xb29>2UZ4nQ2Xb29D2UZ:Nd2Xb29\2UZ\#
    >S>2Xb29h2UZ>lU2Xb2::2UZ><M2Xb2:@2UZ4l92Xb2:R2UZU@G2Xb2:U2UZU@W2Xb2:X2UZU@m2Xb2;02UZ>on2Xb2;92UZUA;2Xb2;?2UZ?1\#
    12Xb2;B2UZUAJ2Xb2;K2UZAi?2Xb2;W2UZUA\2Xb2;`2UZ@<O2Xb2;f2UZUAn2Xb2<;2UZ7?02Xb2=12UZ?6_2Xb2=@2UZUB>2Xb2=C2UZ?7f2\#
    Xb2=L2UZ5VX2Xb2=X2UZSb_2Xb2=d2UZ=kT2Xb2=g2UZ@9[2Xb2><2UZEh62Xb2>B2UZUBM2Xb2>H2UZ?=M2Xb2?22UZ<BQ2Xc1MI2UZUB\2Xc\#
    1MO2UZ<Af2Xc1MR2UZ:<I2Xc1Ma2UZ<D<2Xc1Md2UZ5Na2Xc1N32UZ<FA2Xc1NE2UZUC72Xc1NH2UZUCG2Xc1NN2UZ<FT2Xc1NZ2UZ7@g2Xc1N\#
    i2UZ;Oe2Xc1Nl2UZ<G72Xc1No2UZ<GV2Xc1O52UZ<Gg2Xc1O;2UZ<H;2Xc1OG2UZUCZ2Xc1OP2UZ<I02Xc1OS2UZUCh2Xc1O\2UZ7Cd2Xc1P42\#
    UZ<JQ2Xc1P72UZUD52Xc1P:2UZ5O[2Xc1PL2UZUDD2Xc1PX2UZUDW2Xc1P[2UZUDl2Xc1Pd2UZUE82Xc1Q32UZ<Nl2Xc1Q<2UZUEF2Xc1Q]2UZ\#
    <Pl2Xc1R82UZ<QG2Xc1R>2UZ<Rg2Xc1RJ2UZ<RI2Xc1RY2UZ<R92Xc1R\2UZ4CL2Xc1Re2UZ<TN2Xc1S12UZ<Tm2Xc1S=2UZ<VI2Xc1SL2UZ<U\#
    k2Xc1SO2UZ<VV2Xc1SX2UZUET2Xc1Sa2UZ5E?2Xc1Sg2UZ<WQ2Xc1T02UZ<Y22Xc1T?2UZ<XV2Xc1TK2UZ<Wa2Xc1TT2UZ6UN2Xc1T]2UZUEd2\#
    Xc1Ti2UZ<E:2Xc1To2UZ<\M2Xc1U;2UZ<UW2Xc1UA2UZ7lj2Xc1UP2UZ<\^2Xc1UY2UZ<]=2Xc1Ue2UZUF42Xc1Un2UZHAZ2Xc1V12UZ<OH2Xc\#
    1V=2UZ<_g2Xc1VU2UZ74o2Xc1Va2UZ<a52Xc1W92UZ7_32Xc1W?2UZ<cN2Xc1WE2UZ85l2Xc1WH2UZ<c>2Xc1WQ2UZ<c_2Xc1W]2UZ<f32Xd1W\#
    l2UZ<eH2Xd1X22UZ3h^2Xd1X52UZ<fl2Xd1XA2UZ<fX2Xd1XD2UZ<hF2Xd1XM2UZUFC2Xd1XP2UZ<h[2Xd1Xb2UZUFW2Xd1Xe2UZUFn2Xd1Xh2\#
    UZ<lL2Xd1Y42UZBgQ2Xd1Y=2UZUGE2Xd1Y@2UZ<o@2Xd1YU2UZ<oQ2Xd1YX2UZ=1T2Xd1Yj2UZ<oi2Xd1Ym2UZUG\2Xd1Z92UZ=432Xd1Z?2UZ\#
    UH22Xd1ZK2UZ=4R2Xd1ZT2UZUHF2Xd1Z`2UZUHZ2Xd1Zf2UZ=7G2Xd1Zi2UZ=862Xd1[82UZ6\k2Xd1[>2UZ=9\2Xd1[J2UZ=9l2Xd1[M2UZ=:\#
    [2Xd1[V2UZ=<b2Xd1[_2UZ=<Q2Xd1\12UZUHj2Xd1\:2UZ==[2Xd1\C2UZ=?[2Xd1\R2UZ=@?2Xd1\g2UZUI:2Xd1\j2UZ<i^2Xd1]32UZ=A62\#
    Xd1]92UZUIG2Xd1]B2UZ<iH2Xd1]f2UZ<j_2Xd1^>2UZ74o2Xd1^D2UZ=C_2Xd1^M2UZ=DS2Xd1^Y2UZ?l_2Xd1^b2UZUI^2Xd1^e2UZ=GS2Xd\#
    1_:2UZ=IV2Xd1_L2UZ=Im2Xd1_O2UZO262Xd1_[2UZ=LT2Xd1`02UZUJ72Xd1`<2UZ=M]2Xd1`?2UZUJL2Xd1`H2UZUJ_2Xe1`Z2UZ=P>2Xe1`\#
    l2UZ=Vd2Xe1a>2UZ=W62Xe1aP2UZ=XJ2Xe1ab2UZUK52Xe1ah2UZUKD2Xe1an2UZUKR2Xe1b:2UZ56D2Xe1bR2UZ5ID2Xe1bU2UZ:<;2Xe1b[2\#
    UZ=\k2Xe1bg2UZUK_2Xe1c?2UZ=_02Xe1cE2UZUL02Xe1cW2UZ=`B2Xe1cl2UZ=a42Xe1d82UZUL92Xe1dD2UZ=bM2Xe1dJ2UZ=c92Xe1dV2UZ\#
    =dg2Xe1dn2UZ=ek2Xe1e12UZ=f>2Xe1e42UZ=fM2Xe1e:2UZ=f]2Xe1eO2UZ>5I2Xe1eU2UZ7Y22Xe1e[2UZ=gX2Xe1e^2UZ=h22Xe1ea2UZ8V\#
    V2Xe1eg2UZ>5n2Xe1f02UZULG2Xe1fE2UZULZ2Xe1fN2UZ=j42Xe1fZ2UZ>7B2Xe1fc2UZ>7R2Xe1fl2UZULk2Xe1fo2UZUM<2Xe1g02UZ;KB2\#
    Xe1g52UZ79O2Xe1g;2UZ6G?2Xe1gJ2UZ74:2Xe1gV2UZ=l<2Xe1g_2UZ=lN2Xe1gh2UZUMO2Xe1h12UZ:U32Xe1h22UZ=Se2Xe1h@2UZ=RS2Xe\#
    1hC2UZ=VB2Xe1hg2UZ=U\2Xe1hj2UZ=n12Xe1iN2UZUMd2Xe1iQ2UZ>022Xe1ic2UZUN:2Xe1if2UZ>1B2Xe1j>2UZ=Jh2Xe1jP2UZ>3B2Xe1j\#
    h2UZ>4Y2Xe1jn2UZ?@N2Xe2?A2UZ?AM2Xe2?S2UZ?Bi2Xe2?V2UZ6H72Xe2?Y2UZ?Fc2Xe2?b2UZ5E02Xe2?e2UZ8><2Xe2?h2UZ?Hc2Xe2@F2\#
    UZUNM2Xe2@O2UZ?J12Xe2@U2UZ?JZ2Xe2@a2UZ?E>2Xe2A62UZ?K`2Xe2A<2UZ?M=2Xe2A?2UZUNa2Xe2AE2UZ<E:2Xe2AQ2UZ>NS2Xe2AW2UZ\#
    ?Ei2Xe2A]2UZ?Ne2Xe2Af2UZ5F72Xe2Al2UZ?PD2Xe2Ao2UZ?P32Xe2B52UZUO72Xe2BG2UZ?QI2Xe2BJ2UZ?RL2Xe2BS2UZ?SL2Xe2BY2UZ<<\#
    [2Xe2Bh2UZUOK2Xe2C12UZ?WD2Xe2CC2UZ?XG2Xe2CF2UZUOb2Xe2CI2UZ?YT2Xe2CU2UZUP82Xe2C^2UZ?[?2Xe2Cj2UZ?[N2Xe2Cm2UZUPF2\#
    Xe2D32UZ?\W2Xe2D?2UZA1g2Xe2DH2UZ?]]2Xe2DK2UZ?^h2Xe2Dc2UZ?_92Xe2Di2UZUPX2Xf2T;2UZUQ02Xf2TM2UZ?a82Xf2TT2UZ?cQ2Xf\#
    2TY2UZ?b<2Xf2T_2UZUQH2Xf2Tb2UZUQ\2Xf2Te2UZ5mY2Xf2Th2UZ3cI2Xf2U:2UZUR22Xf2U=2UZ46I2Xf2U[2UZURO2Xf2U^2UZ5ll2Xf2U\#
    g2UZ5QX2Xf2V92UZ?j<2Xf2VB2UZ5mM2Xf2VE2UZ?bR2Xf2VT2UZUR]2Xf2Vc2UZUS12Xf2Vf2UZUSJ2Xf2WA2UZUS[2Xf2WJ2UZUT32Xf2WV2\#
    UZUTO2Xf2WY2UZUTg2Xf2Wh2UZUUG2Xf2Wn2UZ?oa2Xf2X42UZL^d2Xf2XX2UZEd^2Xf2Xd2UZ>JS2Xf2Xm2UZCgl2Xf2Y02UZ4262Xf2YE2UZ\#
    UUV2Xf2YK2UZLKL2Xf2YN2UZCi^2Xf2Z22UZC_G2Xf2Z82UZ?ah2Xf2Z;2UZ7S72Xf2ZG2UZUUb2Xf2ZM2UZUV22Xf2Zb2UZUVB2Xf2[12UZI9\#
    d2Xf2[F2UZUVQ2Xf2[L2UZUVb2Xf2[a2UZ<[:2Xf2[g2UZ?c92Xf2[j2UZ@=72Xf2\<2UZ@=G2Xf2\Z2UZUW72Xf2\i2UZUWJ2Xf2]22UZ79O2\#
    Xf2]>2UZ@@V2Xf2]Y2UZ<D[2Xf2]k2UZ@Am2Xf2^42UZ@BS2Xf2^:2UZ>Y^2Xf2^L2UZ7j62Xf2^O2UZUWX2Xf2_32UZ?8l2Xf2_B2UZUWg2Xf\#
    2_H2UZUX=2Xf2_W2UZUXN2Xf2_Z2UZUXj2Xf2_f2UZBdd2Xf2_i2UZUYA2Xf2`D2UZUYV2Xf2`_2UZ4h[2Xf2a12UZ@Kn2Xf2aO2UZUYm2Xf2a\#
    g2UZ@M]2Xf2b?2UZCB_2Xf2bC2UZDjO2Xf2bE2UZUZA2Xf2bc2UZUZU2Xf2bf2UZUZk2Xf2bo2UZ45S2Xf2cA2UZ@XS2Xf2cP2UZU[@2Xf2c_2\#
    UZU[P2Xf2cb2UZ@Yj2Xf2d=2UZU[i2Xf2dF2UZ@\E2Xf2dU2UZU\?2Xf2dX2UZ@Nd2Xf2dm2UZU\X2Xf2e92UZU\k2Xf2eB2UZ@_82Xf2eQ2UZ\#
    BAL2Xf2e]2UZQ]]2Xf2ec2UZJ1e2Xf2eo2UZ5?W2Xf2fD2UZJ1>2Xf2fJ2UZU]?2Xf2fP2UZ=Hi2Xf2fY2UZU]Q2Xf2f\2UZU]h2Xf2g12UZU^\#
    92Xf2g=2UZ@dY2Xf2g@2UZU^I2Xf2gI2UZU^b2Xf2gU2UZ=:l2Xf2g[2UZ8;M2Xf2ga2UZ4EO2Xf2h32UZ@gO2Xf2h?2UZ?9e2Xf2hN2UZ@9k2\#
    Xf2hQ2UZU_32Xf2h`2UZ?=;2Xf2hl2UZJ?f2Xf2i22UZ@Cn2Xf2i82UZ@iI2Xf2iS2UZU_C2Xf2i_2UZU_P2Xf2j72UZU_k2Xf2j:2UZU`A2Xf\#
    2j\2UZU`\2Xg2ja2UZ4DU2Xg2k92UZ@nP2Xg2k<2UZUa32Xg2k?2UZA0V2Xg2kH2UZ5F72Xg2kK2UZUaF2Xg2kT2UZUaW2Xg2kc2UZA3P2Xg2k\#
    i2UZA3b2Xg2ko2UZA4c2Xg2lA2UZA5H2Xg2lP2UZA6>2Xg2lV2UZ4Xo2Xg2lY2UZA6M2Xg2lk2UZUaf2Xg2m72UZUb:2Xg2mO2UZUbU2Xg2mU2\#
    UZUbn2Xg2m^2UZA@K2Xg2md2UZA9o2Xg2n62UZ5[72Xg2nH2UZ7832Xg2nT2UZUc:2Xg2n]2UZUcK2Xg2no2UZ8Yl2Xg2o>2UZUcf2Xg2oG2UZ\#
    <D[2Xg2o_2UZ7WD2Xg2oh2UZA?m2Xg2on2UZAB02Xg30I2UZABR2Xg30R2UZ?e52Xg30a2UZUd52Xg3192UZ>lU2Xg31<2UZ@aE2Xg31W2UZAF\#
    G2Xg31f2UZAG72Xg3282UZAGY2Xg32;2UZ3cI2Xg32T2UZAHi2Xg32V2UZUdC2Xg32b2UZUdW2Xg32h2UZUdi2Xg33C2UZUe42Xg33O2UZA8N2\#
    Xg33U2UZUeC2Xg33[2UZUeS2Xg33^2UZUef2Xg33d2UZUf62Xg34Q2UZ5Na2Xg34W2UZPGV2Xg34Z2UZUfE2Xg34c2UZA432Xg3552UZUfV2Xg\#
    35;2UZUfd2Xg35G2UZUg42Xg35J2UZUgA2Xg3642UZ5^f2Xg36=2UZ=b<2Xg36@2UZUgT2Xg36F2UZUgk2Xg36L2UZUhA2Xg3702UZUhX2Xg37\#
    92UZUhn2Xg37B2UZUi>2Xg37K2UZUiR2Xg37W2UZ<`F2Xg37i2UZUig2Xg38A2UZUj:2Xg38J2UZUjK2Xg38b2UZUj_2Xg38k2UZUk42Xg38n2\#
    UZUkJ2Xg3912UZUkY2Xg39X2UZUkl2Xg39d2UZUlA2Xg39g2UZUlU2Xg39j2UZUld2Xg3:?2UZUm:2Xg3:Q2UZUmM2Xg3:Z2UZUm^2Xg3:l2UZ\#
    Un62Xg3;;2UZ<aQ2Xg3;M2UZUnH2Xg3;_2UZ7Te2Xg3<12UZUn^2Xg3<72UZSkM2Xg3<:2UZUo32Xg3<C2UZAi02Xg3<U2UZAi?2Xg3<X2UZ5\\#
    22Xg3=02UZAii2Xg3=<2UZAj:2Xg3=E2UZAk32Xg3=W2UZ;GC2Xg3=o2UZ?6;2Xg3>22UZUoF2Xg3>82UZ>V;2Xg3>S2UZUoS2Xg3>V2UZ;8W2\#
    Xg3>Y2UZKc42Xg3>n2UZUoa2Xg3?@2UZUon2Xg3?O2UZV0<2Xh3?U2UZV0P2Xh3?[2UZ;b92Xh3@62UZV0d2Xh3@<2UZ?kX2Xh3@B2UZV182Xh\#
    3@H2UZB3;2Xh3@T2UZV1J2Xh3@c2UZV1_2Xh3@f2UZV212Xh3A82UZB8N2Xh3AA2UZV2F2Xh3AD2UZV2]2Xh3AJ2UZV312Xh3A\2UZV3E2Xh3A\#
    k2UZV3d2Xh3B42UZV4<2Xh3B@2UZ8<22Xh3BR2UZ5M=2Xh3B[2UZ4aZ2Xh3Ba2UZV4J2Xh3Bg2UZIQI2Xh3Bm2UZV4Z2Xh3C02UZI9d2Xh3CK2\#
    UZ7e72Xh3CT2UZ;Cb2Xh3Cf2UZV4j2Xh3D52UZBBo2Xh3D;2UZV582Xh3DG2UZV5E2Xh3DJ2UZV5Y2Xh3DM2UZV5i2Xh3DY2UZV672Xh3Dk2UZ\#
    V6C2Xh3EU2UZV6Y2Xh3Ed2UZV742Xh3Em2UZV7G2Xh3F32UZV7\2Xh3F<2UZV812Xh3F]2UZ5cP2Xh3Ff2UZBK62Xh3Fi2UZBFC2Xh3GA2UZ8^\#
    ]2Xh3GJ2UZV8@2Xh3GS2UZ4EO2Xh3G_2UZV8L2Xh3Gn2UZV8\2Xh3H:2UZ4mA2Xh3HX2UZ6Hc2Xh3H^2UZ?7E2Xh3Hg2UZ=^>2Xh3I32UZ92L2\#
    Xh3I62UZ;fM2Xh3I<2UZ;192Xh3IN2UZ<G72Xh3IW2UZV8l2Xh3Ic2UZBQh2Xh3J52UZV9=2Xh3J>2UZV9L2Xh3JD2UZV9`2Xh3JP2UZ4J`2Xh\#
    3JS2UZN452Xh3Je2UZV:72Xh3Jk2UZV:D2Xh3Jn2UZV:T2Xh3K:2UZUWX2Xh3KF2UZV:b2Xh3KU2UZJDN2Xh3KX2UZ@aE2Xh3K^2UZV;22Xh3K\#
    g2UZV;A2Xh3Km2UZ6eD2Xh3L92UZB[N2Xh3L?2UZ4Fn2Xh3LH2UZD302Xh3LZ2UZV;S2Xh3MA2UZV;a2Xh3MG2UZV<12Xh3MS2UZV<@2Xh3MV2\#
    UZV<N2Xh3Mb2UZV<]2Xh3Mk2UZV<l2Xh3N42UZV=:2Xh3N72UZ<ll2Xh3N:2UZV=J2Xh3N=2UZBdV2Xh3NL2UZBdd2Xh3NX2UZBfV2Xh3O92UZ\#
    Beg2Xh3O?2UZ<n:2Xh3OT2UZLAM2Xh3Oi2UZV=\2Xh3PG2UZV>22Xh3PJ2UZBh02Xh3PM2UZV>H2Xh3PS2UZBi>2Xh3Pe2UZBj92Xh3Q12UZBj\#
    J2Xh3Q42UZ4QN2Xh3Q72UZV>\2Xh3QL2UZ;Be2Xh3QR2UZBlU2Xh3Qd2UZBlf2Xh3Qj2UZN3f2Xh3R02UZBm_2Xh3RB2UZBmm2Xh3RH2UZBnV2\#
    Xh3RN2UZV>i2Xh3RT2UZC092Xh3Rl2UZV?;2Xh3S52UZBMF2Xh3SP2UZ:Xg2Xh3SS2UZV?R2Xh3SV2UZC7<2Xh3T@2UZC8b2Xh3TC2UZC7n2Xh\#
    3TF2UZV?k2Xh3TL2UZ5Se2Xh3TO2UZ4kl2Xh3T^2UZC;G2Xh3Tg2UZC;g2Xh3Tm2UZC=12Xh3UB2UZC=@2Xh3UE2UZC><2Xh3UZ2UZV@<2Xh3U\#
    ]2UZV@I2Xh3V52UZC?82Xh3V82UZC?F2Xh3VG2UZ4n`2Xh3VJ2UZ8\d2Xi3VV2UZV@`2Xi3W=2UZVA72Xi3WL2UZ42L2Xi3WR2UZVAL2Xi3Wm2\#
    UZCM_2Xi3X02UZCMm2Xi3X62UZCN>2Xi3X92UZCNL2Xi3X<2UZCN^2Xi3X?2UZCNj2Xi3X@2UZ:CS2Xi3XB2UZVA^2Xi3XE2UZ6FP2Xi3XH2UZ\#
    83J2Xi3XK2UZCO_2Xi3XN2UZ?5@2Xi3XZ2UZCP>2Xi3X`2UZCQ22Xi3Xf2UZCPP2Xi3Xl2UZVAn2Xi3Y;2UZCRP2Xi3YD2UZCSl2Xi3YV2UZVB\#
    ?2Xi3YY2UZVBP2Xi3Y\2UZ;l02Xi3Y_2UZCUg2Xi3Yn2UZCV42Xi3Z42UZCWL2Xi3ZI2UZ>e72Xi3ZO2UZ8_Q2Xi3ZR2UZCW[2Xi3ZU2UZ<]=2\#
    Xi3ZX2UZCX=2Xi3Z[2UZCXI2Xi3Z^2UZCXZ2Xi3Za2UZCXl2Xi3Zg2UZ:Zd2Xi3Zj2UZB`?2Xi3[32UZ5ZK2Xi3[92UZ;`T2Xi3[?2UZ>To2Xi\#
    3[B2UZVB_2Xi3[E2UZC[82Xi3[]2UZ@6o2Xi3[c2UZC]92Xi3\22UZC]K2Xi3\82UZ6Fa2Xi3\D2UZVC02Xi3\G2UZC^e2Xi3\V2UZC_g2Xi3\\#
    \2UZCaR2Xi3\k2UZCa42Xi3]:2UZ@1F2Xi3]C2UZA9c2Xi3]F2UZCbL2Xi3]O2UZBiX2Xi3][2UZCdL2Xi3]m2UZCf`2Xi3^B2UZVCA2Xi3^W2\#
    UZVCO2Xi3^Z2UZCh:2Xi3^f2UZChK2Xi3_22UZVC\2Xi3_D2UZRXK2Xi3_e2UZAT42Xi3`12UZVCl2Xi3`F2UZ7o\2Xi3`a2UZVDA2Xi3`d2UZ\#
    Clk2Xi3`m2UZ;iL2Xi3aB2UZCm_2Xi3aH2UZCnU2Xi3aQ2UZ6G?2Xi3a]2UZ58_2Xi3b;2UZVDP2Xi3bA2UZ8Xj2Xi3bP2UZ5GM2Xi3bh2UZVD\#
    _2Xi3c12UZD5O2Xi3c@2UZD5_2Xi3cF2UZ7dA2Xi3cX2UZD6B2Xi3cg2UZBND2Xi3cj2UZ>V;2Xi3d62UZ8ZL2Xi3d<2UZD6n2Xi3dB2UZVDm2\#
    Xi3dK2UZVE?2Xi3dN2UZD8b2Xi3dZ2UZ6UN2Xi3d]2UZVES2Xi3d`2UZD9[2Xi3dc2UZ5ll2Xi3e22UZGCW2Xi3eS2UZ6U^2Xi3e\2UZD=@2Xi\#
    3f:2UZD=d2Xi3fC2UZD;=2Xi3fF2UZVEd2Xi3fL2UZD?f2Xi3fR2UZDB82Xi3fd2UZDB]2Xi3g<2UZDDa2Xi3gK2UZVF52Xi3g]2UZVFM2Xi3g\#
    i2UZDEm2Xi3h82UZDF?2Xi3hA2UZDGV2Xi3hV2UZVF^2Xi3he2UZDKX2Xi3iI2UZDLa2Xi3iX2UZDMV2Xi3ig2UZDNa2Xi3j02UZR5Q2Xi3j<2\#
    UZDPW2Xi3jE2UZ6Ye2Xi3jQ2UZDR<2Xi3k82UZVG72Xi3k>2UZVGG2Xi3kM2UZ5Na2Xi3k\2UZDX]2Xi3kb2UZVGT2Xi3l:2UZDVm2Xi3l@2UZ\#
    DT=2Xi3l[2UZVGe2Xi3l^2UZDYf2Xi3la2UZDZ62Xi3lj2UZB<V2Xi3mE2UZD[32Xi3mN2UZD[R2Xi3mQ2UZVH42Xi3mT2UZD\K2Xi3mZ2UZD\\#
    k2Xi3mi2UZD]J2Xi3n22UZBLX2Xi3n82UZD]Z2Xi3nA2UZVHC2Xi3nG2UZ?^h2Xi3nY2UZ5\@2Xi3ne2UZDaI2Xi3oF2UZVHT2Xi3oL2UZDbM2\#
    Xi3o[2UZDc22Xi3oa2UZCAW2Xi3oj2UZVHg2Xi40Q2UZVI>2Xi40f2UZ>H`2Xi41P2UZ=?72Xi41Y2UZDf>2Xi41b2UZVIL2Xi4242UZCJG2Xi\#
    42:2UZVIe2Xi42C2UZDdU2Xi42L2UZDdf2Xi42O2UZDh?2Xi42U2UZVJ:2Xi42a2UZ@SK2Xi4302UZDjb2Xi43?2UZ>8V2Xi43B2UZDk02Xi43\#
    E2UZVJN2Xi43Q2UZDlY2Xi43`2UZDn<2Xi43l2UZDln2Xi4452UZVJg2Xi44>2UZVK;2Xj44Y2UZVKQ2Xj44b2UZVKj2Xj44n2UZVL>2Xj4542\#
    UZVLS2Xj45L2UZHo]2Xj45R2UZE:U2Xj45X2UZ4cS2Xj45^2UZ<RI2Xj45d2UZVLg2Xj4662UZVM;2Xj4692UZE>52Xj46H2UZVMK2Xj46Q2UZ\#
    E>i2Xj46T2UZVM[2Xj46]2UZE@32Xj46`2UZBBo2Xj46c2UZE@@2Xj46f2UZE@_2Xj46l2UZE@o2Xj46o2UZEAC2Xj4722UZEAN2Xj4752UZEC\#
    M2Xj47A2UZEBk2Xj47G2UZEC;2Xj47J2UZED02Xj47V2UZVMm2Xj47\2UZEDf2Xj47b2UZEE42Xj47e2UZ<@^2Xj4872UZEEc2Xj48:2UZ;?b2\#
    Xj48=2UZEF52Xj48@2UZAmG2Xj48U2UZEFb2Xj48X2UZNgQ2Xj48[2UZVNA2Xj48]2UZBQh2Xj48g2UZEHY2Xj4992UZ=^>2Xj49<2UZEGY2Xj\#
    49?2UZVNR2Xj49c2UZE9m2Xj49i2UZEI]2Xj4:52UZEIn2Xj4:82UZVNh2Xj4:;2UZEJY2Xj4:D2UZEK]2Xj4:P2UZ?3`2Xj4:S2UZEL`2Xj4:\#
    _2UZVO82Xj4:e2UZVOI2Xj4;12UZTZH2Xj4;F2UZ49@2Xj4;U2UZ4<^2Xj4;X2UZEOC2Xj4;g2UZEOT2Xj4;m2UZ=Ri2Xj4<B2UZVO^2Xj4<H2\#
    UZBlU2Xj4<K2UZ?]82Xj4<l2UZENL2Xj4=82UZES22Xj4=>2UZVOn2Xj4=G2UZVP@2Xj4=J2UZETU2Xj4=P2UZVPO2Xj4=V2UZEUe2Xj4=_2UZ\#
    @@V2Xj4=b2UZ?;G2Xj4=h2UZEVJ2Xj4=n2UZEVi2Xj4>42UZVP^2Xj4>72UZ7j62Xj4>I2UZEW\2Xj4>^2UZDj12Xj4>a2UZVQ02Xj4>g2UZVQ\#
    G2Xj4?02UZSb_2Xj4?=2UZVQV2Xj4?E2UZT]F2Xj4?T2UZVQj2Xj4?c2UZVR:2Xj4@82UZBg`2Xj4@;2UZ@o82Xj4@S2UZVRK2Xj4@h2UZ4o22\#
    Xj4A42UZVR\2Xj4A72UZA=_2Xj4A@2UZ6[52Xj4AR2UZ5Se2Xj4A[2UZVRi2Xj4Aa2UZVS;2Xj4Ad2UZ6Ye2Xj4Aj2UZA9c2Xj4BH2UZVSJ2Xj\#
    4BQ2UZVSZ2Xj4C52UZEi:2Xj4C;2UZ6F>2Xj4CG2UZ8ZL2Xj4CY2UZVSi2Xj4Cn2UZVT:2Xj4D=2UZVTJ2Xj4DI2UZ;7;2Xj4D[2UZ5F72Xj4D\#
    a2UZEn32Xj4Dj2UZVT\2Xj4E02UZ4ai2Xj4E?2UZFH72Xj4EO2UZVTl2Xj4EZ2UZJQh2Xj4Ec2UZEoD2Xj4Eo2UZVU:2Xj4FJ2UZVUI2Xj4FS2\#
    UZBeW2Xj4FY2UZVUX2Xj4Fb2UZVUi2Xj4Fn2UZ7JV2Xj4G12UZVV92Xj4G:2UZVVI2Xj4GF2UZVVZ2Xj4H02UZVVo2Xj4H?2UZVW=2Xj4HH2UZ\#
    VWN2Xj4HN2UZ@182Xj4Hc2UZVW[2Xj4I52UZVWm2Xj4IA2UZ5E02Xj4IG2UZVX?2Xj4I\2UZVXU2Xj4Ih2UZVXd2Xk4JI2UZ4>O2Xk4Jd2UZVY\#
    92Xk4K32UZVYV2Xk4K62UZ5l<2Xk4KE2UZFGW2Xk4K`2UZFGg2Xk4Kc2UZFIE2Xk4Kl2UZFHS2Xk4L82UZFJc2Xk4LD2UZFK22Xk4LG2UZVZ12\#
    Xk4LJ2UZ4`C2Xk4L_2UZVZ?2Xk4Le2UZIcL2Xk4M42UZ73M2Xk4MF2UZVZP2Xk4MU2UZFNG2Xk4N02UZVZc2Xk4N92UZV[12Xk4NB2UZV[=2Xk\#
    4NH2UZE5f2Xk4N`2UZV[R2Xk4Nl2UZV[a2Xk4O52UZFS\2Xk4OJ2UZV\32Xk4OV2UZF]]2Xk4OY2UZFVc2Xk4Ob2UZV\A2Xk4P42UZFW32Xk4P\#
    R2UZ>_j2Xk4Pa2UZDP42Xk4Pd2UZV\T2Xk4Q02UZFY?2Xk4Q62UZFZR2Xk4QK2UZV\e2Xk4QT2UZF\32Xk4Q`2UZF\E2Xk4Qc2UZF[P2Xk4Qf2\#
    UZV]72Xk4R22UZV]G2Xk4R82UZFaO2Xk4RG2UZAWi2Xk4RJ2UZV]U2Xk4RY2UZFB<2Xk4R\2UZ6U^2Xk4Rk2UZFB_2Xk4S42UZV]g2Xk4S:2UZ\#
    Do\2Xk4SL2UZFa=2Xk4S[2UZV^62Xk4Sa2UZV^G2Xk4Sd2UZ;?b2Xk4Sj2UZC_W2Xk4Sm2UZ@6?2Xk4T`2UZFc\2Xk4Tc2UZFe:2Xk4Tf2UZFe\#
    J2Xk4Tl2UZV^X2Xk4U22UZFei2Xk4U>2UZV^m2Xk4UG2UZDi\2Xk4UM2UZFg^2Xk4US2UZFgO2Xk4UV2UZFkS2Xk4Un2UZV_:2Xk4V72UZV_O2\#
    Xk4V@2UZFiS2Xk4VF2UZ<i^2Xk4VL2UZV_e2Xl4V[2UZ=R<2Xl4Vg2UZV`?2Xl4W02UZG2U2Xl4WE2UZG1:2Xl4WH2UZ6UN2Xl4WW2UZV`W2Xl\#
    4WZ2UZ7bI2Xl4Wo2UZV`g2Xl4X52UZVa72Xl4X82UZVaG2Xl4X>2UZVaW2Xl4XY2UZPKe2Xl4X_2UZVag2Xl4Xe2UZGJE2Xl4Y12UZVb72Xl4Y\#
    =2UZVbH2Xl4YF2UZG@h2Xl4YI2UZVbZ2Xl4Y[2UZDc[2Xl4Ya2UZVbi2Xl4Yj2UZVc?2Xl4Z32UZVcQ2Xl4ZE2UZVc_2Xl4ZW2UZG<f2Xl4Zf2\#
    UZVcn2Xl4[22UZVd<2Xl4[52UZG><2Xl4[;2UZVdM2Xl4[G2UZVd`2Xl4[n2UZ=ek2Xl4\42UZDdU2Xl4\72UZVe02Xl4\I2UZVe?2Xl4\U2UZ\#
    VeR2Xl4\^2UZVe`2Xl4\a2UZVf02Xl4\g2UZVf?2Xl4]H2UZ7i=2Xl4]K2UZVfL2Xl4]]2UZVf_2Xl4]f2UZVfm2Xl4^52UZVgB2Xl4^G2UZVg\#
    [2Xl4^P2UZVh32Xl4^S2UZVhB2Xl4^V2UZVhQ2Xl4^\2UZGQT2Xl4_=2UZVhb2Xl4_F2UZVi22Xl4_U2UZVi?2Xl4_X2UZGT72Xl4_[2UZGT^2\#
    Xl4_a2UZ5:c2Xl4`62UZGVh2Xl4`K2UZGW32Xl4`Q2UZViM2Xl4`W2UZViZ2Xl4`X2UZVik2Xl4`]2UZVj;2Xl4aA2UZG[82Xl4aS2UZG[L2Xl\#
    4a\2UZG[Z2Xl4a_2UZG\Y2Xl4b42UZVjK2Xl4b:2UZVjV2Xl4b=2UZVjc2Xl4bC2UZVk42Xl4bX2UZVkF2Xl4bg2UZVk[2Xl4bm2UZGa82Xl4c\#
    62UZVkm2Xl4cE2UZVl:2Xl4cQ2UZVlI2Xl4cc2UZVl[2Xl4cf2UZVlk2Xl4dG2UZGHB2Xl4dM2UZVm?2Xl4dN2UZVmU2Xm4dY2UZGn42Xm4dn2\#
    UZGee2Xm4e12UZVmj2Xm4e=2UZGoK2Xm4eL2UZGiD2Xm4eU2UZGhY2Xm4eW2UZVnA2Xm4e[2UZH0Z2Xm4ed2UZVnY2Xm4eg2UZVnn2Xm4fB2UZ\#
    MFl2Xm4fK2UZVoD2Xm4fQ2UZVo\2Xm4f]2UZGjA2Xm4fl2UZGjV2Xm4g52UZH5l2Xm4g>2UZVom2Xm4gJ2UZW0F2Xm4gV2UZ;IW2Xm4gY2UZH7\#
    G2Xm4gh2UZW0T2Xm4h12UZW0k2Xm4h72UZW1D2Xm4hL2UZW1[2Xm4h^2UZW202Xm4ha2UZW2C2Xm4i32UZW2U2Xm4i<2UZW2e2Xm4iB2UZW352\#
    Xm4iH2UZW3E2Xm4iW2UZW3U2Xm4j52UZ>N62Xm4j;2UZW3e2Xm4jJ2UZDSH2Xm4jS2UZW442Xm4jY2UZHB:2Xm4j\2UZW4O2Xm4k12UZW4[2Xm\#
    4kC2UZW4j2Xm4kF2UZW5;2Xn4kR2UZW5P2Xn4kU2UZW5h2Xn4kX2UZW6>2Xn4ka2UZDiF2Xn4lB2UZW6S2Xn4lQ2UZW6k2Xn4lT2UZW7@2Xn4l\#
    W2UZ@_82Xn4lc2UZW7T2Xn4lm2UZHIH2Xn4mA2UZW7n2Xn4mD2UZHQf2Xn4mJ2UZW8:2Xn4mP2UZ?GA2Xn4m\2UZW8H2Xn4m]2UZW8]2Xn4m_2\#
    UZW942Xn4me2UZW1D2Xn4mn2UZCJG2Xn4n42UZW9G2Xn4n<2UZD2S2Xn4nL2UZRF\2Xn4nX2UZW9X2Xn4na2UZW:02Xn4nj2UZW:C2Xn4nm2UZ\#
    =Wj2Xn4oB2UZ;CS2Xn4oK2UZAf72Xn4oW2UZW:]2Xn4oZ2UZK^12Xn4oc2UZH\L2Xn4ol2UZW:j2Xn5052UZW;:2Xn50>2UZDPF2Xn50D2UZV[\#
    =2Xn50J2UZW;J2Xn50S2UZW;V2Xn50k2UZH512Xn50n2UZW;a2Xn5172UZW<82Xn51=2UZW<U2Xn51I2UZW<k2Xn51O2UZW=@2Xn51S2UZW=^2\#
    Xn51[2UZW=l2Xn51g2UZW>=2Xn5232UZW>K2Xn52?2UZHk;2Xn52K2UZW>Z2Xn52Q2UZ=T<2Xn52Z2UZW>i2Xn52`2UZW?82Xn52f2UZW?M2Xn\#
    52m2UZQ0@2Xn53G2UZI122Xn53J2UZI1e2Xn53P2UZD1U2Xn53S2UZW?`2Xn53V2UZI382Xn53\2UZW@22Xn53b2UZI462Xn53h2UZI502Xn53\#
    n2UZI5U2Xn5442UZI6`2Xn54@2UZW@C2Xn54O2UZI812Xn54R2UZQ8I2Xn54[2UZDaI2Xn54g2UZW@Q2Xn54j2UZW@_2Xn55B2UZWA32Xn55K2\#
    UZWAC2Xn55T2UZWAX2Xn55`2UZWAk2Xn55f2UZWB>2Xn55i2UZWBQ2Xn56;2UZNH82Xn56>2UZWBb2Xn56T2UZWBn2Xn56\2UZIAP2Xn56h2UZ\#
    IA`2Xn56k2UZIB=2Xn5712UZIBX2Xn57:2UZIC42Xn57=2UZWC=2Xn57@2UZIC^2Xn57F2UZIDF2Xn57O2UZWCM2Xn57U2UZWC]2Xn57[2UZId\#
    ?2Xn57a2UZWCk2Xn57h2UZIF[2Xn5802UZWD72Xn58<2UZ=302Xo58Q2UZIJi2Xo58T2UZ5mM2Xo58Z2UZ;Cb2Xo58`2UZWDD2Xo5952UZ5Se2\#
    Xo59M2UZIPe2Xo59\2UZ5KJ2Xo59e2UZWDW2Xo59k2UZWDg2Xo5:42UZWE82Xo5:72UZWEO2Xo5:@2UZWE\2Xo5:R2UZWEj2Xo5:U2UZIKf2Xo\#
    5:d2UZWF?2Xo5:m2UZ=cW2Xo5;<2UZWFO2Xo5;E2UZIMb2Xo5;K2UZWFZ2Xo5;T2UZWFj2Xo5;c2UZWG92Xo5;f2UZAi02Xo5;l2UZWGH2Xo5<\#
    22UZ8WC2Xo5<Y2UZIZT2Xo5<\2UZI[=2Xo5<k2UZ8_Q2Xo5=72UZI[k2Xo5==2UZWGY2Xo5=F2UZFIE2Xo5=L2UZWH12Xo5=O2UZWHD2Xo5=U2\#
    UZ72_2Xo5=a2UZEW\2Xo5=d2UZWHQ2Xo5=j2UZWHd2Xo5>92UZWI72Xo5><2UZWIH2Xo5>H2UZPgD2Xo5>Q2UZWIX2Xo5>]2UZWIf2Xo5>i2UZ\#
    WJ52Xo5>o2UZWJL2Xo5?;2UZWJ`2Xo5?A2UZC6H2Xo5?P2UZWK52Xo5?V2UZWKJ2Xo5?\2UZIi]2Xo5?b2UZIj72Xo5?h2UZIjF2Xo5?k2UZWK\#
    U2Xo5@@2UZIkm2Xo5@C2UZ52K2Xo5@I2UZIl\2Xo5@R2UZWKm2Xo5@\2UZWLA2Xo5[d2UZWLW2Xo5[m2UZWLi2Xo5\62UZKk>2Xo5\E2UZKk\2\#
    Xo5\N2UZKlG2Xo5\T2UZKm^2Xo5\]2UZWM=2Xo5\`2UZKn>2Xo5\l2UZ6E^2Xo5]52UZKn[2Xo5]82UZKo;2Xo5]>2UZWML2Xo5]A2UZWMW2Xo\#
    5]G2UZL172Xo5]P2UZWMg2Xo5]Y2UZL=62Xo5]h2UZL=W2Xo5]k2UZL=j2Xo5^12UZL1m2Xo5^42UZL2Z2Xo5^62UZL<Y2Xo5^F2UZL422Xo5^\#
    O2UZWN52Xo5^a2UZWND2Xo5^d2UZWNS2Xo5^g2UZL662Xo5^m2UZWNa2Xo5_92UZL>;2Xo5_<2UZL7a2Xo5_@2UZL8?2Xo5_F2UZL8]2Xo5_H2\#
    UZL9;2Xo5_K2UZWNo2Xo5_W2UZL:<2Xo5_Z2UZL;K2Xo5_^2UZL>f2Xo5__2UZL:e2Xo5_`2UZL?=2Xo5_b2UZWO=2Xo5_l2UZWOG2Y05@a2UZ\#
    WOa2Y05A?2UZWP52Y05AE2UZWPN2Y05AH2UZWPf2Y05AQ2UZJ0n2Y05AW2UZBAL2Y05AY2UZAQ;2Y05A`2UZJ1X2Y05Af2UZ>o32Y05Al2UZJ2\#
    @2Y05B52UZJ2S2Y05B82UZWQA2Y05BG2UZWQ]2Y05BM2UZWR82Y05BP2UZWRN2Y05BV2UZWRk2Y05BY2UZWSE2Y05Bh2UZWSS2Y05C12UZWSa2\#
    Y05C72UZWT22Y05CC2UZ4kl2Y05CO2UZWTC2Y05CR2UZ7=N2Y05CU2UZWTQ2Y05C[2UZWTe2Y05Cg2UZWU:2Y05Cm2UZ:od2Y05D92UZWUM2Y0\#
    5D?2UZJl=2Y05DJ2UZEY_2Y05DK2UZ?=;2Y05DT2UZ6`?2Y05D]2UZ>m32Y05D`2UZIQ82Y05Di2UZWU_2Y05Dl2UZ7e72Y05E52UZ7jB2Y05E\#
    ;2UZWUn2Y05EM2UZWV<2Y05ES2UZEZ>2Y05E\2UZJb\2Y05E_2UZWVI2Y05Eh2UZ>P02Y05F42UZWVY2Y05F=2UZJG62Y05FC2UZWVg2Y05FF2\#
    UZWW:2Y05FU2UZWWS2Y05F^2UZP6I2Y05Fd2UZWWm2Y05Fg2UZWXD2Y05G02UZWXU2Y05G<2UZWXl2Y05GB2UZWYD2Y05GQ2UZ5>H2Y05GZ2UZ\#
    JNR2Y05G]2UZJO12Y05Gf2UZL?^2Y05`;2UZWYZ2Y05`G2UZ;<22Y05`P2UZL@a2Y05`R2UZLBG2Y05`V2UZHUh2Y05`b2UZLC=2Y05`k2UZ?W\#
    12Y05`n2UZHIH2Y05a12UZLCc2Y05a=2UZWYk2Y05aF2UZWZ52Y05aL2UZLFM2Y05aO2UZWZC2Y05aR2UZLGU2Y05ad2UZLH92Y05aj2UZWZM2\#
    Y05am2UZLHa2Y05b32UZLIO2Y05bE2UZLK?2Y05bN2UZLJ72Y05bR2UZWZ[2Y05bZ2UZLKY2Y05b`2UZWZi2Y05bf2UZLKh2Y05c52UZW[32Y0\#
    5cD2UZLN>2Y05cG2UZW[?2Y05cP2UZLOH2Y05cV2UZLO]2Y05c\2UZW[L2Y05cb2UZLPN2Y05cf2UZLQ72Y05cg2UZLQ^2Y05d42UZLRF2Y05d\#
    :2UZW[Z2Y05d@2UZLS>2Y05dF2UZLUJ2Y05dI2UZLSn2Y05dO2UZLTJ2Y05dR2UZLUT2Y05d[2UZW[i2Y05da2UZLVP2Y05dj2UZLVD2Y05dm2\#
    UZL?22Y05e02UZLWN2Y05e92UZLW[2Y05e<2UZW\82Y05e?2UZLY92Y05eH2UZLYU2Y05eT2UZLYa2Y05eW2UZLYo2Y05e]2UZLZ]2Y05ef2UZ\#
    L[22Y05eo2UZL[K2Y05f22UZW\H2Y05f52UZW\U2Y05f62UZL\V2Y05f;2UZW\c2Y05fB2UZLgM2Y05fS2UZL^N2Y05fY2UZLhW2Y05fb2UZW\\#
    n2Y05fk2UZL_b2Y05g72UZL_o2Y05g=2UZW];2Y05gF2UZL`f2Y05gL2UZW]E2Y05g[2UZW]V2Y05g\2UZLe?2Y05ga2UZLf]2Y05gm2UZW]h2\#
    Y05h12UZLET2Y05h92UZ5_i2Y05h<2UZW^42Y05hT2UZLd=2Y05h]2UZW^@2Y05h`2UZW^L2Y15Go2UZW^_2Y15HM2UZ7EF2Y15HS2UZ>_j2Y1\#
    5HY2UZJRN2Y15H\2UZD<a2Y15Hk2UZJSX2Y15Hl2UZ>HN2Y15I12UZJTb2Y15I:2UZJTT2Y15I@2UZJVP2Y15IO2UZW_62Y15IR2UZW_G2Y15I\#
    X2UZW_Y2Y15Id2UZW_i2Y15J32UZW`52Y15J92UZW`D2Y15JE2UZ>m32Y15JK2UZ52V2Y15JQ2UZJ\Z2Y15J`2UZJ^i2Y15Jo2UZKeH2Y15K>2\#
    UZJ]d2Y15KA2UZJ_82Y15KM2UZW`R2Y15KP2UZ7]Y2Y15KZ2UZO=@2Y15K_2UZNi?2Y15Kb2UZW`f2Y15Ke2UZJac2Y15L42UZS_M2Y15L=2UZ\#
    LkY2Y15LC2UZWa<2Y15LO2UZWaL2Y15L_2UZ;[d2Y15hi2UZWa\2Y15i52UZLhn2Y15iJ2UZ:U32Y15iS2UZWb72Y15iY2UZ5RG2Y15i_2UZWb\#
    H2Y15ie2UZWbV2Y15ih2UZLn]2Y15ik2UZLn62Y15j12UZWbc2Y15j@2UZWc02Y15jC2UZLoo2Y15jF2UZM0I2Y15jI2UZWc<2Y15jM2UZM1M2\#
    Y15jU2UZWcH2Y15j[2UZM2A2Y15ja2UZM2[2Y15jj2UZ?^W2Y15k32UZM3e2Y15k92UZM4c2Y15kE2UZM5[2Y15kH2UZM5:2Y15kN2UZM6R2Y1\#
    5k]2UZWcX2Y15ka2UZWcm2Y15kf2UZM7>2Y15ki2UZWd=2Y15kl2UZLlU2Y15l82UZWdM2Y15lD2UZLdT2Y15lG2UZM8V2Y15lJ2UZ?Fc2Y15l\#
    P2UZ?5@2Y15l\2UZWd_2Y15le2UZWdj2Y15lh2UZM<62Y15m@2UZM<Q2Y15mC2UZM=72Y15mF2UZWe82Y15mL2UZM=Z2Y15mO2UZM>i2Y15ma2\#
    UZM?72Y15md2UZM?R2Y15ml2UZM?l2Y15mm2UZWeE2Y15n02UZM@R2Y15n62UZ;AI2Y15nH2UZMAl2Y15nN2UZMBF2Y15nT2UZWeV2Y15nZ2UZ\#
    MC<2Y15n`2UZMCT2Y15nf2UZMC`2Y15ni2UZ5Na2Y15o>2UZMDe2Y15oA2UZWeg2Y15oJ2UZMJ02Y15oL2UZMJI2Y15oP2UZMF42Y15o_2UZMK\#
    :2Y15oa2UZWf62Y15oh2UZWfD2Y16042UZMH52Y160C2UZMHi2Y160F2UZMIJ2Y160L2UZMIY2Y160O2UZWfY2Y25Lm2UZWg32Y25MN2UZWgG2\#
    Y25Mf2UZWg`2Y25N22UZWh82Y25N;2UZWhQ2Y25ND2UZJnR2Y25NG2UZJoO2Y25NP2UZWhd2Y25NS2UZEST2Y25Ne2UZWi32Y25O12UZWi>2Y2\#
    5O@2UZ<nJ2Y25OI2UZWiO2Y25OR2UZH^O2Y25OX2UZ4mA2Y25Od2UZK7Q2Y25Om2UZWi\2Y25P02UZWj02Y25PB2UZWjD2Y25PH2UZWjW2Y25P\#
    N2UZWje2Y25PQ2UZNlG2Y25P`2UZWk@2Y25Po2UZWkW2Y25Q52UZWki2Y25QA2UZWl:2Y25QD2UZWlQ2Y25QG2UZWlh2Y25QP2UZWm>2Y25Qh2\#
    UZWmS2Y25Qk2UZK@I2Y25R12UZK@:2Y25R42UZKAK2Y25R@2UZKAn2Y25RF2UZKC[2Y25R^2UZWmd2Y25Rd2UZF732Y25Rj2UZWn52Y25S02UZ\#
    WnJ2Y25S<2UZWna2Y25S@2UZKFE2Y25SB2UZKFY2Y25SE2UZWo92Y25SW2UZCB_2Y25Sl2UZWoM2Y25T22UZWo_2Y25T;2UZWol2Y25TA2UZ@X\#
    i2Y25TJ2UZ;A;2Y25TM2UZEm62Y25TV2UZX0@2Y25T\2UZX0N2Y25Tb2UZKOn2Y25Th2UZ@iI2Y25Tn2UZX0c2Y25U12UZC4Y2Y25U42UZFRS2\#
    Y25U=2UZHnJ2Y25UF2UZKNA2Y25UI2UZKQR2Y25UX2UZKNa2Y25U[2UZX152Y25Ua2UZKPb2Y25Ud2UZKRI2Y25Um2UZKRU2Y35V62UZKSR2Y3\#
    5V<2UZX1E2Y35VE2UZ7_f2Y35VQ2UZN8W2Y35VZ2UZHKA2Y35V`2UZX1\2Y35Vc2UZX1m2Y35Vi2UZX2?2Y35Vl2UZX2R2Y35W22UZ6Y42Y35W\#
    52UZ>jS2Y35WM2UZKZk2Y35WP2UZBgQ2Y35W\2UZK[X2Y35W_2UZ8ZL2Y35Wh2UZ5`72Y35X12UZ<Y\2Y35X=2UZX2`2Y35XC2UZK]e2Y35XI2\#
    UZK^12Y35XR2UZ5j_2Y35X^2UZX312Y35Xa2UZK_?2Y35Xg2UZX3H2Y35Y62UZKaT2Y35YB2UZKae2Y35YH2UZ5:c2Y35YN2UZ6UN2Y35YW2UZ\#
    X3]2Y35Y]2UZKc^2Y35Y`2UZKd02Y35Yf2UZKdm2Y35Z52UZKf:2Y35ZD2UZX3l2Y35ZG2UZMcN2Y35ZJ2UZEgg2Y35ZP2UZIA`2Y35Zk2UZ4E\#
    O2Y35Zn2UZKV]2Y35Zo2UZX4<2Y35[32UZQjQ2Y35[42UZKLg2Y35[>2UZKi[2Y35[R2UZX4L2Y35[X2UZX4a2Y360S2UZX5<2Y360W2UZ==n2\#
    Y360X2UZX5U2Y360Y2UZDe[2Y360\2UZ7Lj2Y360g2UZX612Y360m2UZX6@2Y36102UZMNo2Y36162UZMOI2Y36192UZX6M2Y361H2UZX6^2Y3\#
    61N2UZMRC2Y361V2UZMRT2Y361Z2UZMIJ2Y361`2UZMS]2Y361i2UZMT:2Y361o2UZ?^W2Y36282UZX6m2Y362=2UZX7;2Y362>2UZMVA2Y362\#
    B2UZD5n2Y362J2UZX7K2Y362M2UZMYQ2Y362P2UZX7]2Y362S2UZ=<Q2Y362\2UZMX22Y362_2UZMWR2Y362h2UZX7l2Y363:2UZX8N2Y363=2\#
    UZX932Y363C2UZX9Q2Y363U2UZX:82Y363d2UZX:P2Y363g2UZX:h2Y363m2UZX;82Y36492UZX;P2Y364>2UZX<22Y364@2UZX<D2Y364E2UZ\#
    X<U2Y364T2UZX<j2Y364W2UZX=B2Y364[2UZX=S2Y364]2UZX=d2Y364c2UZX>92Y364f2UZX>J2Y364o2UZX>a2Y365;2UZX?:2Y365D2UZX?\#
    P2Y365S2UZX?b2Y365V2UZMd`2Y365_2UZMeD2Y365k2UZX?l2Y365n2UZMf>2Y36672UZ5:T2Y366@2UZMg02Y366I2UZMg=2Y366L2UZMgX2\#
    Y366O2UZX@?2Y366X2UZMhV2Y366_2UZMiN2Y366g2UZMjm2Y366j2UZHRY2Y367<2UZHR;2Y367B2UZMk[2Y367K2UZX@K2Y367N2UZX@\2Y3\#
    67Q2UZX@m2Y367W2UZXA>2Y367l2UZXAO2Y36852UZXA`2Y368;2UZXB02Y368A2UZXBB2Y368J2UZXBT2Y368V2UZXBd2Y368_2UZXC62Y368\#
    b2UZXCH2Y36972UZXCW2Y369:2UZXCh2Y369L2UZXD92Y469[2UZXDR2Y469j2UZJjf2Y46:12UZN6D2Y46:42UZN:P2Y46:62UZXDj2Y46:92\#
    UZN;<2Y46:?2UZJ@P2Y46:N2UZNF?2Y46:T2UZNEU2Y46:W2UZNF02Y46:]2UZ5L32Y46:c2UZFoa2Y46:f2UZN<22Y46:o2UZN<B2Y46;02UZ\#
    N=I2Y46;<2UZMnn2Y46;>2UZN=i2Y46;G2UZN?K2Y46;L2UZN>c2Y46;M2UZ5Na2Y46;V2UZXE72Y46;^2UZN9X2Y46;e2UZ4DU2Y46<12UZ5f\#
    ]2Y46<52UZN@c2Y46<72UZXEL2Y46<=2UZQmO2Y46<C2UZN?m2Y46<R2UZNA12Y46<[2UZ5iD2Y46<^2UZXEZ2Y46<d2UZNB?2Y46<g2UZD9L2\#
    Y46<j2UZNBM2Y46<m2UZ=mP2Y46=92UZJM02Y46=<2UZXEi2Y46=H2UZNDC2Y46=Q2UZNDl2Y46=Z2UZNn42Y46F92UZNn`2Y46FE2UZNoH2Y4\#
    6FQ2UZNo]2Y46FT2UZXF@2Y46Fi2UZXFW2Y46GD2UZXFl2Y46GP2UZXGB2Y46GY2UZO4]2Y46Gb2UZO522Y46Gh2UZXGX2Y46H12UZ?;G2Y46H\#
    42UZXGm2Y46H72UZO6]2Y46H:2UZO702Y46HF2UZ>@`2Y46H^2UZO8N2Y46Hj2UZO8A2Y46Hm2UZ7j62Y46I32UZXH:2Y46I<2UZXHQ2Y46IN2\#
    UZ;Be2Y46IQ2UZ;IW2Y46IW2UZ?]m2Y46I]2UZO:T2Y46Ic2UZXHc2Y46J82UZO<C2Y46J>2UZ5Se2Y46JV2UZ6fS2Y46JY2UZO=n2Y46Jh2UZ\#
    74o2Y46Jk2UZO>i2Y46K72UZXI32Y46KF2UZO@P2Y46KL2UZFdk2Y46KU2UZO@`2Y46K[2UZOBL2Y46Kg2UZOB]2Y46Kj2UZEgG2Y46L02UZO2\#
    ^2Y46L62UZO352Y46L92UZPl42Y46L<2UZOCQ2Y46L?2UZ7e72Y46LE2UZNTk2Y46L]2UZKMn2Y46Lf2UZ>_j2Y46Li2UZODf2Y46Ll2UZB[_2\#
    Y46M22UZ8Xj2Y46M>2UZ=T<2Y46MJ2UZOEe2Y46MM2UZXIC2Y46Me2UZOFi2Y46Mk2UZJMk2Y46N72UZXIU2Y56=c2UZ8@n2Y56>82UZXIi2Y5\#
    6>>2UZ5:c2Y56>A2UZNH82Y56>J2UZNHj2Y56>V2UZA=_2Y56>\2UZNIP2Y56>b2UZ5:T2Y56>e2UZ<>l2Y56>k2UZ6UN2Y56>n2UZ?;G2Y56?\#
    =2UZXJ82Y56?@2UZNG72Y56?O2UZNKh2Y56?U2UZFoa2Y56?[2UZEK<2Y56?a2UZNM42Y56?d2UZKOG2Y56?g2UZJb\2Y56@62UZNNh2Y56@E2\#
    UZNOH2Y56@N2UZXJO2Y56@Q2UZXJg2Y56@]2UZXK=2Y56@f2UZNRO2Y56@i2UZNS22Y56@o2UZNLI2Y56A22UZNWc2Y56A82UZXKQ2Y56AA2UZ\#
    NT\2Y56AD2UZNV12Y56AV2UZNVQ2Y56A\2UZNW;2Y56A_2UZNX_2Y56B12UZNXK2Y56B42UZXKa2Y56`^2UZ:U32Y56a02UZPE]2Y56a32UZ4D\#
    U2Y56a92UZPH82Y56a?2UZJl=2Y56aH2UZRW=2Y56aT2UZ@9[2Y56a]2UZPJN2Y56ac2UZPKe2Y56ao2UZXL32Y56b;2UZIQ82Y56bA2UZB_T2\#
    Y56bS2UZPFY2Y56bY2UZXLM2Y56b_2UZQE?2Y56bb2UZPNl2Y56bn2UZSoW2Y56c12UZPP:2Y56c@2UZXL\2Y56cI2UZ;hj2Y56cL2UZPQ52Y5\#
    6cU2UZPRD2Y56ca2UZ6Ye2Y56cj2UZRGa2Y56d32UZXLm2Y56dE2UZXM>2Y56dK2UZ4GM2Y56dQ2UZAN=2Y56dW2UZ=Jh2Y56d`2UZX6M2Y56d\#
    l2UZXMO2Y56e82UZLkI2Y56e;2UZXM_2Y56eG2UZP[N2Y56eJ2UZP\C2Y56eS2UZP\c2Y56e_2UZ<7E2Y56eb2UZXMo2Y56f42UZK`c2Y56fC2\#
    UZ>762Y56fR2UZ84;2Y56fX2UZXN@2Y56f[2UZXNO2Y56fg2UZXN`2Y56fm2UZXNn2Y56g<2UZXOA2Y56gB2UZPb]2Y56gN2UZPbk2Y56gT2UZ\#
    Pc92Y56gZ2UZXOS2Y56g`2UZXOb2Y56go2UZPe:2Y56h52UZAbj2Y56hA2UZPfR2Y56hY2UZPgU2Y56h_2UZXP42Y56hb2UZPh`2Y56hn2UZPi\#
    02Y56i12UZPjE2Y56iC2UZXPA2Y66BC2UZNYJ2Y66BF2UZ=E82Y66BP2UZXP]2Y66BX2UZXPo2Y66B[2UZXQG2Y66Ba2UZN_<2Y66Bd2UZN_\2\#
    Y66C02UZ98W2Y66C?2UZXQY2Y66CE2UZN]@2Y66CK2UZXQn2Y66CN2UZNa42Y66C]2UZXR=2Y66C`2UZXRT2Y66Cc2UZNad2Y66Cf2UZNb:2Y6\#
    6Ci2UZXRg2Y66D22UZI6`2Y66D82UZNc`2Y66D;2UZI4J2Y66DJ2UZXS62Y66DP2UZPD22Y66DS2UZXSK2Y66Db2UZNma2Y66De2UZNdo2Y66D\#
    h2UZXS`2Y66Dk2UZB1Z2Y66E02UZNgf2Y66EF2UZNh72Y66EI2UZNi?2Y66EO2UZNij2Y66E^2UZNjX2Y66Ea2UZHUh2Y66Eg2UZGjA2Y66Ej2\#
    UZNk]2Y66F32UZXT42Y66N:2UZXTI2Y66NN2UZOJN2Y66NX2UZXT_2Y66N^2UZ=l_2Y66Na2UZXU:2Y66O02UZOL[2Y66O62UZXUN2Y66O<2UZ\#
    XUa2Y66O?2UZ4j\2Y66OH2UZONY2Y66ON2UZXV02Y66OT2UZXVA2Y66O`2UZBR82Y66Oi2UZXVN2Y66Ol2UZOPL2Y66P82UZOPm2Y66P>2UZJb\#
    \2Y66PA2UZMKJ2Y66PG2UZIQl2Y66PP2UZTAj2Y66PS2UZKj:2Y66PV2UZXV]2Y66Ph2UZKO42Y66Pn2UZN[c2Y66Q@2UZOTR2Y66QF2UZOTg2\#
    Y66QI2UZ;]M2Y66QU2UZOV;2Y66QX2UZXVn2Y66Q\2UZNbO2Y66Qa2UZXWE2Y66Qd2UZOW@2Y66Qg2UZOX62Y66R62UZO[72Y66R?2UZOZF2Y6\#
    6RE2UZO[P2Y66RN2UZO[m2Y66RQ2UZO\d2Y66RW2UZObh2Y66R`2UZOcj2Y66Rc2UZXWY2Y66Ri2UZXX02Y66S82UZNo]2Y66SA2UZXXG2Y66S\#
    J2UZJjf2Y66SP2UZN6]2Y66SY2UZOj<2Y66S\2UZWVg2Y66Sl2UZXXb2Y66Sn2UZXY<2Y66T22UZXYT2Y66T42UZXYh2Y66T:2UZXZ@2Y66TB2\#
    UZXZ\2Y66TI2UZX[82Y66TO2UZSfA2Y66Ta2UZX[O2Y66U02UZX[e2Y66U<2UZX\A2Y66UH2UZX\\2Y66UQ2UZX]52Y66UW2UZ;8m2Y66Uc2UZ\#
    ?`c2Y66Ul2UZB:62Y66Uo2UZO`H2Y66V52UZO_o2Y66V;2UZOaG2Y66V>2UZJPF2Y66VD2UZ<<G2Y66VG2UZX]L2Y66VS2UZX]e2Y66Vb2UZGg\#
    =2Y66W12UZOkC2Y66WF2UZX^<2Y66WI2UZOlQ2Y66WX2UZ>hY2Y66X32UZX^S2Y66X62UZX^j2Y66XB2UZX_>2Y66XK2UZL?^2Y66XQ2UZX_S2\#
    Y66Xf2UZ@Yj2Y66Y;2UZNZK2Y66YJ2UZX_j2Y66YP2UZX`A2Y66YV2UZX`X2Y66Yk2UZX`o2Y66Z12UZXaF2Y66ZF2UZXa\2Y66ZU2UZGi[2Y6\#
    6Zd2UZXb22Y66[?2UZJQT2Y66[E2UZXbH2Y66[T2UZXb]2Y66[W2UZXc22Y66[]2UZXcH2Y66\J2UZXc_2Y66\P2UZXd62Y66\S2UZOoY2Y66\\#
    _2UZKWf2Y66\b2UZP0n2Y66\h2UZP2I2Y66]12UZ?h=2Y66]42UZ?cQ2Y66]C2UZXdM2Y66]F2UZP4n2Y66]L2UZ=QP2Y66]O2UZP7n2Y66]X2\#
    UZP6I2Y66]d2UZP6[2Y66]g2UZP8V2Y66^62UZP7D2Y66^E2UZIQI2Y66^H2UZXdd2Y66^Q2UZXe12Y66^W2UZP:d2Y66^`2UZP;a2Y66^i2UZ\#
    P=;2Y66_82UZP>m2Y66_;2UZRXK2Y66_A2UZXe?2Y66_D2UZO8[2Y66_J2UZP?L2Y66_S2UZ>PM2Y66_\2UZIOn2Y66_e2UZXeT2Y66`72UZPA\#
    k2Y66`:2UZXea2Y66`@2UZPBZ2Y66`C2UZPC@2Y66`I2UZPCU2Y66`L2UZXf12Y76iI2UZXfJ2Y76iU2UZR_j2Y76i^2UZXf]2Y76ia2UZXg22\#
    Y76im2UZPlI2Y76j92UZXgE2Y76jB2UZXgY2Y76jK2UZXgo2Y76jQ2UZXhC2Y76jW2UZPHJ2Y76j`2UZXhW2Y76ji2UZXhk2Y76k82UZXi82Y7\#
    6k>2UZXiG2Y76kJ2UZXiX2Y76kY2UZQ5F2Y76ke2UZJ<P2Y76kn2UZ97X2Y76l:2UZQ6Y2Y76l=2UZXif2Y76lC2UZXjC2Y76lD2UZXjX2Y76l\#
    G2UZO8k2Y76lL2UZ;PE2Y76lX2UZ?;G2Y76ld2UZ7jB2Y76lg2UZXjl2Y76lm2UZQ8I2Y76mE2UZQ8:2Y76mH2UZ4YO2Y76mT2UZEK<2Y76mW2\#
    UZ;6]2Y76m]2UZA432Y76mi2UZPb:2Y76mo2UZQ;12Y76nD2UZJ?G2Y76nP2UZ4kl2Y76nV2UZXkA2Y76nb2UZQ<Y2Y76nk2UZQ=S2Y76o72UZ\#
    Q>k2Y76oC2UZQ@72Y76oI2UZQ@^2Y76oX2UZPKU2Y76o[2UZ<j12Y76od2UZ;Wk2Y76og2UZQBL2Y77062UZNE:2Y770?2UZQDo2Y770E2UZR?\#
    L2Y770H2UZ<>l2Y770N2UZQCB2Y770`2UZNIP2Y770c2UZXkQ2Y770i2UZQDM2Y77122UZXkd2Y771;2UZXl92Y77B]2UZR<R2Y77Bl2UZXlM2\#
    Y77C02UZXla2Y77CA2UZ@:o2Y77CV2UZR@`2Y77CY2UZ6UN2Y77Cb2UZOCQ2Y77Ch2UZ?W12Y77D22UZXm42Y77D32UZXmK2Y77DC2UZXmb2Y7\#
    7DJ2UZNUO2Y77DO2UZXn<2Y77DX2UZXnR2Y77Da2UZU?=2Y77Dj2UZ>o32Y77E32UZ4HJ2Y77E92UZNc`2Y77E<2UZA@`2Y77EB2UZXna2Y77E\#
    E2UZRIP2Y77EK2UZD5n2Y77EN2UZXo32Y77EW2UZRH?2Y77E]2UZ4kA2Y77Ei2UZJ==2Y77El2UZRIe2Y77F52UZH1n2Y77F82UZJ=k2Y77FP2\#
    UZRJf2Y77FV2UZ5M=2Y77Fb2UZ84;2Y77G:2UZQE?2Y77G=2UZ;hj2Y77GC2UZXoA2Y77GI2UZXoO2Y77GR2UZRM]2Y77GX2UZOME2Y77H02UZ\#
    8Y92Y77H62UZXoa2Y77HB2UZRPJ2Y77HK2UZRQa2Y77HT2UZRQ52Y77H]2UZP9S2Y77Hc2UZQEP2Y871D2UZQEh2Y871Y2UZXon2Y871_2UZY0\#
    D2Y871e2UZBbE2Y87272UZ5_i2Y872:2UZ?;G2Y872X2UZN\72Y872j2UZY0X2Y872m2UZY0i2Y87362UZQI\2Y873?2UZEh62Y873N2UZY192\#
    Y873U2UZWIX2Y873W2UZY1P2Y873c2UZQ[K2Y873i2UZNMG2Y874A2UZQ\52Y874D2UZJX<2Y874M2UZY1h2Y874Y2UZQM02Y874e2UZY2:2Y8\#
    74h2UZP\C2Y874k2UZ<@M2Y87512UZQM\2Y87542UZQNR2Y875L2UZQOB2Y875U2UZQP?2Y875d2UZY2L2Y875j2UZH512Y87662UZN=72Y876\#
    E2UZQQh2Y876K2UZPFG2Y876Q2UZPQ52Y876`2UZQS@2Y876c2UZY2]2Y876f2UZY2h2Y87722UZQSg2Y87752UZ:Q52Y877A2UZQTm2Y877G2\#
    UZALI2Y877V2UZGGb2Y877_2UZO8k2Y877n2UZQWY2Y87872UZQWF2Y878:2UZQY72Y878U2UZQXl2Y878X2UZQYZ2Y878[2UZY3=2Y878j2UZ\#
    Y3Q2Y87962UZY3i2Y879?2UZY4?2Y879B2UZQ]]2Y879K2UZ7j62Y879N2UZ7jB2Y879W2UZQ_:2Y879f2UZY4N2Y879l2UZQ`O2Y87:52UZH0\#
    H2Y87:A2UZQa>2Y87:G2UZY4\2Y87:M2UZQbo2Y87:b2UZQcM2Y87:e2UZ<>l2Y87:k2UZEK<2Y87:n2UZQd@2Y87;:2UZHVV2Y87;F2UZQe42\#
    Y87;O2UZKZ52Y87;R2UZN_\2Y87;U2UZY4m2Y87;X2UZFKA2Y87;[2UZQfY2Y87;g2UZQg32Y87<62UZY5=2Y87<?2UZY5M2Y87<E2UZQi72Y8\#
    7<K2UZQi[2Y87<T2UZQjB2Y87<a2UZ>H32Y87<c2UZQk@2Y87<i2UZI^P2Y87=22UZ8>[2Y87=82UZEgG2Y87=92UZY5Z2Y87=<2UZQkn2Y87=\#
    >2UZQkP2Y87=J2UZNO92Y87=M2UZ=:J2Y87=P2UZRZG2Y87=_2UZY682Y87=e2UZQle2Y87=n2UZ:^V2Y87>@2UZY6Q2Y87>F2UZO1`2Y87>I2\#
    UZY6h2Y87>R2UZQn_2Y87>[2UZQoT2Y87>g2UZIPR2Y87?62UZY762Y87?92UZR0H2Y87?E2UZ6FP2Y87?K2UZR1^2Y87?T2UZR1K2Y87?]2UZ\#
    R2U2Y87?c2UZR3b2Y87@22UZR2f2Y87@52UZR4V2Y87@A2UZQ9:2Y87@G2UZY7D2Y87@P2UZMKJ2Y87@V2UZR5a2Y87@\2UZR6b2Y87A72UZR7\#
    12Y87A:2UZ8@n2Y87A;2UZR;N2Y87AI2UZ>cV2Y87AL2UZRKb2Y87AX2UZC0G2Y87Ad2UZY7S2Y87Am2UZ5Xj2Y87B62UZR9@2Y87B<2UZR9_2\#
    Y87BE2UZR:B2Y87BQ2UZRRZ2Y97ID2UZRS\2Y97IM2UZ?nC2Y97IS2UZRTm2Y97IY2UZY7`2Y97I\2UZY872Y97Ie2UZ5mM2Y97J12UZK=e2Y9\#
    7J52UZJ0N2Y97J:2UZOGZ2Y97J@2UZRX[2Y97JO2UZY8L2Y97JX2UZRZn2Y97JY2UZRZ\2Y97Ja2UZ7j62Y97Jd2UZ?Lm2Y97K32UZO9d2Y97K\#
    62UZY8a2Y97K92UZ>@`2Y97KE2UZ<Xc2Y97KN2UZH5B2Y97KT2UZR\b2Y97K]2UZY902Y97Ko2UZ@b@2Y97L52UZY9?2Y97L>2UZR^D2Y97LA2\#
    UZIQI2Y97LG2UZR_j2Y97LV2UZ<Bg2Y97LY2UZR`@2Y97Lh2UZJX[2Y97Ln2UZY9W2Y97M:2UZY9f2Y97M@2UZY:32Y97MC2UZRb=2Y97MX2UZ\#
    RdM2Y97Ma2UZY:@2Y97Md2UZVR\2Y97Mm2UZRdY2Y97N32UZ=kT2Y97N<2UZB_T2Y97N?2UZRdj2Y97NK2UZTlK2Y97NT2UZTAj2Y97NW2UZY:\#
    L2Y97Nc2UZJGd2Y97O22UZRgm2Y97O82UZY:_2Y97OA2UZY:l2Y97OJ2UZ?]m2Y97OM2UZY;=2Y97OP2UZJBJ2Y97OS2UZRim2Y97OY2UZRjP2\#
    Y97Oe2UZY;H2Y97PF2UZRn\2Y97PX2UZRoB2Y97P^2UZY;^2Y97Pa2UZS0l2Y97Pm2UZY<22Y97Q32UZS282Y97Q62UZSF72Y97Q92UZY<D2Y9\#
    7Q<2UZ8VV2Y97QK2UZS2I2Y97QN2UZY<U2Y97QQ2UZ;Cb2Y97QW2UZI9d2Y97QZ2UZS3Z2Y97Qc2UZ>cV2Y97Qf2UZ=Wj2Y97R22UZ5:T2Y97R\#
    82UZNJ@2Y97RJ2UZEK<2Y97RP2UZQ6f2Y97RV2UZ7e72Y97Rb2UZY<e2Y97Rh2UZPFl2Y97Rn2UZS9E2Y97S@2UZOQ;2Y97SF2UZP^32Y97SO2\#
    UZLjU2Y97SU2UZY=92Y97SX2UZCm_2Y97S^2UZY=F2Y97Sj2UZS<A2Y97T62UZY=[2Y97T92UZS=72Y97T<2UZS>A2Y97TN2UZ@Cn2Y97TT2UZ\#
    Y=h2Y97TZ2UZAI?2Y97T`2UZY>42Y97Tc2UZQE?2Y97Tg2UZ=b<2Y97Tl2UZS?Y2Y97U22UZ6bQ2Y97U;2UZPKU2Y97UH2UZJ?f2Y97UM2UZY>\#
    I2Y97UV2UZY>`2Y97V12UZY?72Y97V42UZSF^2Y:7V@2UZY?N2Y:7VO2UZ:U32Y:7V[2UZ?W12Y:7V^2UZY?d2Y:7Va2UZSHR2Y:7Ve2UZSHh2\#
    Y:7Vj2UZSI\2Y:7W02UZSJY2Y:7W62UZSKP2Y:7W?2UZY@62Y:7WB2UZOno2Y:7WQ2UZSMB2Y:7WW2UZSN22Y:7W]2UZSNG2Y:7Wa2UZSOK2Y:\#
    7Wl2UZPCU2Y:7Wo2UZJl=2Y:7X02UZSP;2Y:7X52UZQno2Y:7X>2UZO8k2Y:7XA2UZSQD2Y:7XG2UZQRJ2Y:7XJ2UZY@K2Y:7XM2UZSQl2Y:7X\#
    P2UZSR=2Y:7XY2UZSTj2Y:7Xb2UZ@a02Y:7Xh2UZD5n2Y:7Xn2UZTMZ2Y:7Y32UZSSn2Y:7Y=2UZSS`2Y:7YC2UZY@Z2Y:7YI2UZY@o2Y:7YU2\#
    UZSWo2Y:7YZ2UZSXP2Y:7Y\2UZ<>l2Y:7Y^2UZSZV2Y:7Yd2UZS[o2Y:7Z02UZEK<2Y:7Z62UZS]^2Y:7Z92UZOGZ2Y:7ZB2UZ7lB2Y:7ZQ2UZ\#
    S_n2Y:7ZT2UZ=<32Y:7ZW2UZP\22Y:7Z`2UZYAC2Y:7Zc2UZS_:2Y:7Zl2UZS_[2Y:7[22UZS`?2Y:7[82UZSag2Y:7[A2UZSd22Y:7[M2UZSb\#
    _2Y:7[S2UZYA[2Y:7[Y2UZYAl2Y:7[_2UZNo]2Y:7[a2UZYB@2Y:7[h2UZYBV2Y:7\12UZSe82Y:7\42UZSe\2Y:7\72UZYBg2Y:7\C2UZNYJ2\#
    Y:7\F2UZYC=2Y:7\X2UZYCL2Y:7\[2UZKV<2Y:7\a2UZSij2Y:7\d2UZJGd2Y:7]02UZSjZ2Y:7]92UZSkm2Y:7]?2UZSgi2Y:7]A2UZSgR2Y:\#
    7]B2UZA432Y:7]K2UZ6B72Y:7]N2UZSk\2Y:7]W2UZAN=2Y:7]Z2UZQoB2Y:7]c2UZNVB2Y:7]o2UZYC_2Y:7^A2UZR5o2Y:7^G2UZYD02Y:7^\#
    M2UZSoi2Y:7^V2UZQE?2Y:7^b2UZYDA2Y:7^i2UZT5j2Y:7^k2UZT682Y:7^o2UZRRD2Y:7_42UZT7G2Y:7_72UZT7b2Y:7_C2UZYDR2Y:7_L2\#
    UZYD^2Y:7_U2UZT272Y:7_[2UZBmR2Y:7_^2UZYDk2Y:7_d2UZ84;2Y:7_m2UZYE?2Y:7`92UZ>N62Y:7`<2UZT3_2Y:7`?2UZ88b2Y:7`Q2UZ\#
    YEU2Y:7`W2UZT4M2Y:7`]2UZ@iI2Y:7`c2UZJgP2Y:7`l2UZT522Y:7a22UZYEk2Y;7aA2UZYFA2Y;7aJ2UZNY22Y;7aP2UZYFY2Y;7aS2UZT:\#
    :2Y;7aY2UZRXK2Y;7ab2UZT;52Y;7ah2UZQNR2Y;7ak2UZRbK2Y;7b42UZOHI2Y;7b:2UZYFi2Y;7b=2UZ5Xj2Y;7bC2UZT>P2Y;7bF2UZ88b2\#
    Y;7bL2UZT>@2Y;7bR2UZYG:2Y;7b^2UZRX[2Y;7bg2UZYGI2Y;7c62UZT?P2Y;7c?2UZH0H2Y;7cE2UZYG\2Y;7cT2UZ=:J2Y;7cW2UZTAj2Y;\#
    7ca2UZTBc2Y;7cd2UZCn02Y;7ci2UZYGk2Y;7d22UZYH?2Y;7d>2UZ;]M2Y;7dI2UZXJg2Y;7dY2UZTG?2Y;7d\2UZYHW2Y;7d_2UZC6:2Y;7d\#
    k2UZTGS2Y;7dn2UZTIW2Y;7e12UZTH=2Y;7e52UZTH_2Y;7e72UZF]N2Y;7eC2UZTJS2Y;7eL2UZYHb2Y;7eO2UZYI92Y;7eR2UZOOa2Y;7eX2\#
    UZK=e2Y;7e^2UZPJN2Y;7eg2UZYIJ2Y;7f02UZTNV2Y;7f62UZ4DU2Y;7f92UZQe42Y;7f<2UZYI[2Y;7fH2UZTPA2Y;7fK2UZTQ22Y;7fQ2UZ\#
    Kc42Y;7fW2UZTRE2Y;7ff2UZ@E_2Y;7fi2UZ5Na2Y;7fl2UZYIk2Y;7fo2UZTT42Y;7g92UZ?Fc2Y;7g>2UZYJ92Y;7gD2UZ>Kk2Y;7gF2UZO9\#
    d2Y;7gJ2UZTVO2Y;7gS2UZPcn2Y;7g\2UZYJM2Y;7gd2UZTX<2Y;7gh2UZYJd0R>ooo2UZYK50REooo2UZYK50REooo2UZYKB0RTooo2UZYKO0\#
    R\ooo2UZYKd0Rcooo2UZYL70Rfooo2UZYLE0S7ooo2UZYLQ0SDooo2UZYL]00Nooo2UZYL]2Xmooo2UZYM800aooo2UZYM82Y6ooo2UZYMI00Y\#
    ooo2UZYMI2Y1ooo2UZYM[00Zooo2UZ000oooooo2UZ
    """#

  /// Three digits each: the new communes that old ones became.
  static let next: StaticString = #"""
    2jj35N36F38L3C_2YB2Y<2Y=2Y>2Y=2Y=2Y<2Y<2Y=2Y<2Y?2YK2YM2Y<2Y=2Y>2YL2Y=2Y<2Y>2Y=2Y>2Y>2YK2YB2Y<2Y?2Y?2Y?2Y?2Y?2Y\#
    <2Y?2Y?2Y?2Y?2YB2Y@2Y?2Y<2Y@2Y?2YM2Y@2Y?2Y@2Y?2Y@2Y@2Y@2YB2YA2YC2YB2YC2YB2YC2YB2YC2YH2YA2YC2Yn2YB2YC2YC2Y<2YC2\#
    YD2YE2YD2YB2YF2YE2YD2YE2YF2YE2YD2YG2YE2YD2YF2YE2YD2YB2YG2YD2YG2Yj2YG2YF2Yi2YD2YG2YF2YE2Yj2YG2YH2Y=2YC2YH2YH2Z0\#
    2Yk2YI2YH2YI2YH2YI2YH2YI2YJ2Z32Y\2YJ2Y>2YK2YK2YM2YL2YO2YK2YM2YK2YM2YO2Y>2YL2YM2YM2YN2YO2YM2YO2YN2YN2YO2YK2YN2Y\#
    M2YN2YN2YR2YO2YN2Y@2YP2YM2YP2YB2Y@2YP2YR2YP2YM2YP2YP2YB2YV2YQ2YR2YP2YR2YR2YU2YS2YQ2YR2YR2YR2YU2YR2YU2YV2YS2YW2\#
    YU2YS2YQ2YT2YZ2YQ2YU2YW2YU2YT2YX2Y[2Z52YW2YU2YW2YU2YT2YW2YU2YW2YV2YS2YT2YW2YZ2YY2YW2YV2YY2YT2YW2YY2YX2YW2YV2Z4\#
    2YY2Z32Y\2YJ2Y[2Y\2Y[2YZ2YZ2Y[2Y\2YZ2YU2Y[2YZ2Z52Y\2Y[2Z52Y]2Y_2Y^2Y_2Y_2Y_2Y`2Y^2Y]2Y`2Y]2Ya2Y]2Ya2Y^2Y]2Y`2Y\#
    `2Ya2Y]2Y`2Ya2Y]2Y`2Ya2Ya2Y]2Y]2Y`2Yb2Yd2Yc2Yd2Yc2Yd2Yc2Yc2Yd2Yc2Yb2Yc2Yd2Yb2Yd2Yc2Yb2Yd2Yb2Yd2Yf2Ye2Ye2Yf2Yb2\#
    Yd2Z=2Ye2Yb2Yf2Yc2Yb2Ye2Yf2Yb2Yf2Ye2Yb2Yf2Yb2Yb2Yg2Yg2Yg2Yg2Yg2Yg2Yh2Yi2Yg2YF2Yh2Yg2Yi2Yh2Yi2Yj2Yh2Yi2Yj2Yi2Yi\#
    2Yj2Yi2YG2Yj2Yk2Z12Z12YI2Yk2YI2Yk2Z22Z12Z32Yk2YJ2Z32Yk2Z32ZW2Z?2Z22Z12Z32Y\2YX2Z62Z42YT2Z?2Y[2Z52YT2YX2Z52Z62Z\#
    52Z62ZA2Z62YX2Z42YY2Z82Z42Z62Z42Z82Z42Z82Z42Z72Z82Z72Zj2Z82Z72Zk2Z82Yl2Yl2Ym2YA2Ym2Ym2Yl2ZR2Yl2ZS2Yo2Ym2YA2Yn2\#
    YH2YA2Yn2Ym2Yo2Yl2Z12YH2Z02Yn2Ym2Yl2Z02Z02Z12Z:2Z:2Z<2Z=2Z:2Z<2Z<2Z;2Z<2Z<2Z:2Z:2Z<2Z<2Z;2Z;2ZQ2Z;2Z:2Z=2Z<2Z;\#
    2Z=2Z;2Z=2Z:2Ye2Z=2Z?2Z>2Z32Z?2Z?2Z52Z?2ZW2Z?2ZW2Z>2Z?2Z?2Z>2ZW2Z@2Z>2Z62ZA2ZA2Z>2Zg2ZA2ZV2Z32ZW2Z22Z`2Z@2Z`2Z\#
    B2ZB2ZB2ZC2ZC2ZB2ZB2ZC2ZB2ZC2ZB2ZC2ZC2ZD2ZD2ZD2Z^2ZG2ZE2ZF2ZF2ZF2ZF2ZF2ZF2ZH2ZH2ZH2ZH2ZG2ZH2ZG2ZE2ZI2ZI2ZJ2ZI2\#
    ZE2ZE2ZE2ZJ2ZE2ZI2ZJ2ZJ2ZK2ZI2ZK2ZL2ZL2ZK2ZM2ZN2ZN2ZN2ZN2ZN2ZM2ZM2ZO2ZO2ZM2ZM2ZO2ZM2ZO2ZO2ZO2ZO2ZP2ZQ2Z;2ZQ2Z;\#
    2ZQ2Z;2Z=2ZQ2ZR2Z;2Z=2ZR2Z=2ZR2ZR2Z=2ZR2ZQ2ZP2ZR2ZR2ZS2ZP2ZP2ZP2ZS2ZS2ZT2ZT2ZS2ZS2ZT2ZS2Yo2ZT2ZU2ZU2Z12ZT2ZU2Z\#
    U2ZV2ZU2ZV2ZU2Z22ZV2ZU2ZV2ZU2ZV2ZW2ZV2Z92ZX2Z_2ZX2ZX2Z_2ZY2Z_2ZY2ZX2ZX2ZZ2Z]2Z[2ZY2ZY2ZZ2ZZ2Z[2ZY2Z[2Z[2Z92Z92\#
    Z^2Z92Z\2Z\2Z\2Z\2Z\2Z_2Z_2Z\2Z]2Z^2Z^2ZL2Z92Z]2Z_2Z]2Z^2Z_2ZY2Z_2Z]2Z^2Z]2Z`2Zb2Z`2Z`2Za2Za2Za2Za2Z`2Zb2Za2Za\#
    2Z`2Z`2Zc2Zg2Zc2Zd2Zb2Zb2Zc2Zd2Zc2Zd2Zc2Zd2Ze2Ze2Zd2Ze2Ze2Ze2Zf2Zg2ZA2Zg2Zh2Zg2Zg2Zh2Zg2Zh2Zf2Zh2Zf2Zf2Ze2Zf2Z\#
    f2Zi2Zi2Zi2Zi2Zi2Zj2Zk2Z82Zj2Zk2Z82Z72Z72Zj2Zj2Zj2Zj2Zk2Zk2Zk2Zj2Zm2Zj2Zk2Zl2Zl2Zm2Zl2Zm2Zm2Zl2Zl2Zm2Zn2Zn2Zm2\#
    Zn2Zn2Zn2Zn2Zo2Zo2Zn2Zo2Zo2Zn2Zo2Zn2[02Zn2[02[12[12[02[12[12[02[12[12[02[12[22[32[32[32[32[22[22[42[42[22[52[4\#
    2[42[42[52[42[42[52[42[52[62[72Zd2[72[72[72[72[82[82[82[82[82[62[62[92[92[92[92[82[62[62[;2[:2[:2[:2[;2[:2[<2[\#
    ;2[;2[A2[>2[>2[?2[>2[A2[?2[@2[@2[?2[?2[A2[@2[@2[A2[B2[I2[B2[B2[C2[D2[?2[D2[C2[C2[E2[E2[D2[C2[F2[F2[E2[G2[G2[F2\#
    [H2[H2[I2[J2[K2[J2[K2[K2[J2[I2[I2[L2[I2[L2[L2[M2[N2[N2[O2[O2[P2[Q2[R2[Q2[S2[R2[S2[T2[P2[T2[P2[S2[T2[=2[=2[=2[U\#
    2[U2[V2[W2[X2[Y2[Z2[:2[Z2[Y2[Z2[[2[U2[\2[^2[]2[U2[]2[^2[_2[_2[^2[`2[a2[c2[<2[b2[c2[b2[b2[e2[d2[c2[e2[e2[d2[f2[\#
    g2[h2[h2[h2[g2[i2[g2[f2[f2[i2[j2[j2[j2[f2[f2[i2[k2[k2[l2[l2[k2[m2[l2[n2[o2[o2[o2[o2[o2\02[n2\02\02[n2\12[n2\12\#
    \12\22\32\32\42\52\72\72\62\62\72\62\92\82\42\82\42\92\82\:2\:2\92\:2\52\;2\;2\52[m2\<2\>2\=2\=2\>2\?2\?2\@2\@\#
    2\B2\A2\A2\B2\B2]62]72]62]82]72]62]82]82]72]62]82]92]?2]:2];2];2]:2]<2]<2]92]92]=2]=2]=2]>2]?2]@2]@2]>2]A2]B2]\#
    >2]C2]A2]B2]C2]C2]D2]D2]E2]E2]F2]G2]G2]G2]F2]H2]H2]F2]H2]I2]J2]I2]K2]K2]K2]I2]J2]L2]I2]L2]L2]M2]O2]N2]O2]O2]N2\#
    ]M2]P2]Q2]Q2]Q2]Q2]R2]P2]R2]P2]R2]S2]S2]P2]S2]T2]T2]U2]T2]U2]W2]U2]W2]V2]W2]V2]W2]V2]M2]X2]X2]Y2]Y2]Y2]X2]X2]Z\#
    2][2]Z2]Z2]\2][2][2]\2]l2]\2]\2]]2]^2]^2]]2]^2]_2]d2]]2]62]_2]_2]`2]`2]82]j2]a2]b2]c2]b2]c2]b2]d2]a2]e2]a2]f2]\#
    e2]g2]f2]g2]`2]f2]h2]i2]j2]k2]i2]j2]l2]m2]k2]h2]l2]m2]m2]h2]n2]o2]n2]o2]n2^02]o2]o2^12^12^12^22^12^32^32^22^32\#
    ^22^62^42^42^42^52^52^52^62^62^72^72^82^72^82^82^92^:2^:2^;2^92^;2^;2^<2^=2^=2^>2^>2^?2^?2^02^>2^>2^@2^?2^@2^@\#
    2^@2^A2^A2^B2^C2^C2^C2^D2^E2^D2^82^E2^E2^B2^B2^A2^F2^B2^G2^F2^G2^F2^G2^H2^J2^I2^I2^J2^I2^J2^K2^L2^K2^L2^H2^L2^\#
    H2^N2^M2^M2^M2^N2^O2^O2^O2^P2^Q2^P2^P2^Q2^Q2^R2^R2^R2\D2\D2\D2\C2\C2\D2\D2\i2\D2\h2\i2\h2\i2\i2\j2\j2\J2\J2\K2\#
    \J2\K2\M2\N2\M2\N2\N2\E2\G2\F2\F2\G2\H2\I2\I2\H2\I2\E2\E2\L2\O2\P2\R2\P2\Q2\R2\Q2\L2\L2\S2\W2\L2\S2\U2\L2\T2\U\#
    2\T2\V2\U2\W2\V2\T2\X2\Y2\Y2\Y2\[2\Z2\Z2\\2\[2\X2\\2\]2\X2\]2\X2\^2\^2\_2\`2\`2\a2\c2\`2\b2\b2\b2\c2\d2\e2\f2\\#
    d2\e2\f2\m2\f2\g2\d2\D2\f2\C2\g2\g2\h2\i2\k2\k2\k2\l2\m2\o2\m2\n2\n2\o2\o2\l2\n2\l2\l2]02]12]12]02]02]12]22]22\#
    ]52]42]22]32]42]32]42]52]32]52_J2_J2_J2_J2_K2_K2_K2_K2_d2_T2_J2_K2_K2_K2_L2_L2_T2_M2_N2_N2_P2_O2_P2_O2_Q2_M2_Q\#
    2_M2_R2_Q2_R2_S2_S2_M2_R2_S2_M2_T2_U2_U2_V2_V2_U2_U2_V2_V2_W2_V2_W2_X2_X2_W2_W2_X2_Y2_Z2_Z2_Y2_Y2_]2_Y2_Z2_Y2_\#
    Z2_[2_\2_]2_]2_\2_[2_[2_[2_^2_[2__2_[2__2_^2__2_`2_`2_`2_a2_b2_c2_J2_a2_b2_e2_d2_e2_b2_d2_e2_b2_c2_f2_g2_g2_g2\#
    _i2_h2_h2_i2_j2_j2_i2_f2_k2_f2_j2_f2_k2_m2_m2_m2_l2_m2_n2_n2_m2_o2`12_m2_o2_o2`02`12`02`42`22`42`22_j2`22`32_j\#
    2`42`52`32`62`42`42`72`72`82`62`92`82`72`92aQ2`m2`m2`m2`m2aQ2`m2`m2aN2aO2aO2aO2`n2`n2`n2`o2`o2a02`o2a12a02a02a\#
    12a22a32a22a62`n2a92a:2a;2a:2a;2a92a62a62a62a=2aA2aB2aC2aC2aC2aD2aB2aD2aD2aE2aE2aA2aF2aE2aH2aI2aA2aH2aI2aI2aH2\#
    aF2aJ2aK2aJ2aJ2aF2aK2aJ2aL2aK2a=2aP2aP2aP2aP2aQ2aP2aR2aS2aR2aR2aS2aS2aT2aU2aU2aT2aV2aU2aV2aV2a>2a>2a?2a@2a@2aW\#
    2aW2a?2a>2a@2aX2aX2aY2aY2aG2aN2aN2aL2aL2aM2aG2aG2aM2aM2a42a42a42a32a52a52a82a52a52a72a72a82a42a<2a<2aZ2a^2aZ2a\#
    Z2aZ2a^2a^2a[2a\2a]2a]2a]2a[2a[2a^2a^2a`2a_2a_2a`2aa2ac2ac2ad2ad2ae2ai2af2aa2ae2ah2ai2ag2aa2ak2al2am2an2an2ak2\#
    an2ao2ak2ak2ao2b02b12ao2b12b02b12b22b22b02b32b32aZ2b42b42b52b52b52b52b62b62b62b42b72b72b72a\2b42a\2b82b=2b82b=\#
    2b>2b82b82b>2b>2b>2b?2b?2b92b:2b:2b92b92b<2b92b;2b<2b;2ab2ag2aj2aj2ab2ab2al2al2al2am2am2b@2b@2b@2b@2bB2bA2bA2b\#
    A2bB2bC2bB2bC2bD2bD2bD2bE2bE2bF2bF2bF2bG2bG2bF2bH2bI2bJ2bI2bK2bK2bL2bN2bJ2bH2bK2bL2bM2bN2bP2bH2bH2bK2bL2bO2bP2\#
    bH2bP2bQ2bO2bQ2bO2bQ2bR2bS2bS2bS2bT2bR2bR2bR2bV2bR2bV2bU2bR2bU2bV2bU2bW2bW2bX2bX2bY2bY2bZ2bY2bZ2b[2bW2bW2b[2b[\#
    2b\2b\2b]2b^2b^2b_2b_2b^2b`2b`2b_2b_2ba2b`2b_2ba2b`2bb2bb2bb2bb2bc2ba2bc2bd2bd2bd2be2bf2bg2bm2bg2bh2bi2bj2bf2b\#
    j2bn2bf2be2bm2bn2c12c12c12c12c12c22c22c32c32c12c22c42c52c42c62c72c92c72c82c:2c92c92c82c:2c62c;2c62c<2c<2c:2c:2\#
    c:2c=2c=2c=2c;2c>2c?2c?2cA2c?2c@2cA2c@2cB2cB2c>2cD2cC2cE2cD2cF2cC2cE2cF2cG2cG2cH2cG2cH2cI2cH2cJ2bl2bk2bk2bl2bk\#
    2bl2bo2bk2bo2bo2bo2bh2c02c02`<2`:2`:2`:2`:2`:2`;2`;2`;2`<2`V2`V2`V2`<2`=2`a2`=2`c2`a2``2`=2`a2``2`a2`c2`c2`c2`\#
    c2`>2`?2`?2`?2`@2`?2`@2`B2`A2`>2`A2`@2`>2`A2`B2`>2`A2`@2`B2`C2`C2`@2`B2`C2`D2`E2`E2`F2`F2`G2`G2`G2`G2`H2`D2`D2\#
    `H2`J2`D2`D2`I2`K2`J2`K2`K2`K2`K2`L2`J2`M2`O2`N2`O2`M2`M2`P2`M2`]2`R2`R2`Q2`R2`R2`S2`S2`S2`S2`S2`S2`T2`;2`T2`T\#
    2`U2`W2`V2`X2`U2`X2`W2`W2`Y2`[2`[2`Y2`\2`[2`Z2`[2`\2`Y2`\2`Y2``2`f2`]2`^2`^2`_2`_2`L2`^2`_2`_2`b2`=2`b2`b2`e2`\#
    b2`d2`e2`e2`g2`f2`g2`g2`h2`i2`j2`j2`j2`l2`k2`l2`k2`k2`l2`l2`k2`h2`k2`i2`i2`h2`i2`h2`i2`<2`i2cM2cK2cL2cL2cL2cL2\#
    cL2cK2cL2cM2cK2cM2cT2cU2cU2cU2cT2cL2cT2cN2cO2cP2cO2cP2cP2cR2cQ2cQ2cN2cQ2cQ2cR2cN2cN2cS2cM2cS2cV2cV2cV2cV2cV2cW\#
    2cV2cW2cW2c[2c[2c[2cX2cY2cY2cY2cZ2cZ2cZ2cY2cX2c\2cZ2cX2c\2c]2c\2c]2c]2c^2c_2c_2c_2c^2c^2c`2c`2c`2c`2ca2cb2cb2c\#
    d2cd2cc2cd2ca2ca2ca2ca2cc2ce2ce2cc2ce2cg2cf2cg2ch2ch2cf2ch2ch2ci2cf2cf2ci2cj2cj2cf2ci2cj2ck2cl2cn2cm2cl2cm2cn2\#
    cl2cm2cn2d02co2co2co2d02d02d12ck2ck2d12d22d22d22d12d32d42d42d42d42d52d32d52d32d52d52d72d62d72d72d82d62d62d62d8\#
    2d82^V2^V2^S2^S2^S2^S2^S2^S2^T2^S2^U2^S2^X2^U2^X2^X2^U2^X2^X2^V2^T2^W2^T2^W2^Y2^X2^Y2^V2^o2^o2^o2^o2^o2^U2^[2^\#
    \2^\2^Z2^Z2^Z2^[2^[2^Y2^\2^]2^]2^^2^_2^^2^`2^`2^_2^_2^`2^`2^b2^b2^a2^b2^b2^c2^a2^a2^d2^c2^d2^e2^f2^f2^f2^e2^g2\#
    ^e2^g2^h2^g2^h2^e2^h2^h2^m2^i2^j2^k2^j2^k2^m2^l2^m2^l2^n2^m2^i2^n2_02_12_22_32_22_32_02_42_42_02_52_62_52_62_6\#
    2^W2_82_82_72_82_:2_92_92_:2_92_72_:2_<2_;2_;2_<2_<2_=2_;2^W2_=2_=2_=2_>2_>2_?2_?2_A2_@2_A2^W2_@2_A2_@2_A2_C2_\#
    B2_C2_B2_C2_C2_D2_D2_D2_D2_E2_F2_F2_G2_G2_F2_E2_H2_E2_G2_E2_H2_E2_I2_E2_I2_H2_I2_I2_I2_H2f72ea2e_2e_2e`2ea2e`2\#
    e_2eb2eb2ec2eb2ef2ec2ed2ed2ec2ee2ed2ef2ee2ef2eh2eg2ee2eg2eh2eg2ei2ej2ei2ej2ek2f62el2el2em2em2ek2en2eo2en2eo2en\#
    2eo2f02f02f02f12f22f42f22f12f42f22f32f42f12f32f42f52f52f52f52f52f62f72f62f92f82f92f82f62f62f92f62f=2f:2f:2f72f\#
    :2f72f82f=2f72e_2f@2f;2f<2f<2f;2f;2f<2f>2f=2f?2f>2f@2f?2f@2f>2f?2fA2fA2fB2fB2fB2fA2fC2fE2fD2fE2fE2fD2fE2fC2fD2\#
    fF2fF2fF2fG2fI2fH2fH2fH2fI2fK2fL2fK2fJ2fJ2fL2fG2fK2fM2fJ2fL2fM2fM2fN2fG2fN2fN2fO2fO2fQ2fQ2fP2fR2fQ2fR2fP2fP2fP\#
    2fR2fR2fQ2fS2fS2fT2fT2fS2fO2fU2fV2fW2fW2fV2fW2fV2fV2fX2fU2fX2fY2fZ2fU2fY2fY2fZ2f[2f[2f[2f\2f]2f^2f\2f^2f_2f^2f\#
    \2f]2f_2f_2f]2f_2f_2fa2f`2fg2fb2fa2fb2f`2fd2fd2fc2fd2fc2fe2ff2fe2fe2ff2fg2fb2fg2gG2gD2gE2gH2gG2gI2gI2gI2gH2gH2\#
    gH2gI2gG2gG2fh2fi2fh2fi2fj2fj2fl2fk2fl2fk2fi2fi2fh2fi2fm2fm2fn2g02g02g12g02g12fo2g02fo2fo2g12g12g12g22g<2fn2g4\#
    2g32g42g32g32g42g42g32g52g52g52g62g72g82g72g62g92g82g62g92g:2g;2g92g92g:2g;2g92g:2g92g;2gC2g22g<2g92g<2g=2g>2g\#
    >2g=2g>2g>2g=2g=2g=2g?2g@2gA2g@2g@2g?2g?2gA2g?2gA2g?2gB2gC2gC2gD2gD2gC2gE2gC2gF2gF2gF2gF2gF2gF2gF2gF2gF2gF2gF2\#
    gF2gJ2gL2gK2gK2gL2gL2gL2gM2gK2gM2gM2gJ2gN2gN2gN2gJ2gM2gJ2gM2gN2gO2gP2gP2gQ2gQ2gQ2gO2gR2gR2gO2gT2gR2gT2gS2gT2gR\#
    2gS2gT2gS2gS2gU2gU2gU2gV2gV2gV2gV2gW2gW2gV2gW2gV2gV2hB2hC2gW2hE2hD2hE2hC2hD2hD2hD2hE2hB2hC2hC2hB2hG2hF2hG2hG2h\#
    F2hF2gX2gX2gX2gY2gZ2gZ2g[2g[2gY2g[2g\2g\2gZ2gY2g[2g[2g\2g]2g]2g_2g]2g^2g]2g^2g_2g`2g`2ga2ga2ga2ga2g`2g^2ga2g`2\#
    gW2gb2gc2gc2gd2gd2gc2gc2gc2gd2gb2ge2ge2gb2ge2gb2ge2gf2gf2gf2gg2gh2gh2gi2gi2gi2gi2gg2gj2gg2gg2gg2gj2gk2gl2gm2gm\#
    2gm2gj2gk2gl2gm2gn2gn2h02h02h12h22h12h32h32h22h52h62h62h52h62h62h62h72h52h82h72h:2h;2h<2h<2h=2h=2h=2h>2h?2h:2h\#
    >2h?2h:2h@2hA2hA2h;2hH2hH2hI2hI2hH2hH2hI2hK2hI2hK2hJ2hK2hJ2hK2hJ2hK2hJ2hL2hL2hL2hL2hM2hN2hM2hN2hN2hN2hM2hN2hM2\#
    hO2hO2hO2hM2hO2hO2go2go2h42h42go2h92go2h92h82h92d:2d92d:2d:2d;2d;2d;2d;2d<2d<2d92d92d:2d:2d;2d<2d<2dh2dh2dh2d=\#
    2d?2d>2d=2d?2d=2d>2d?2d>2d@2dB2dA2dC2dA2dB2dA2d@2d@2dC2dD2dD2dD2dC2dE2dF2dF2dF2dF2dG2dH2dE2dE2dH2dG2dH2dE2dJ2d\#
    I2dJ2dI2dI2dI2dJ2dK2dK2dL2dL2dK2dK2dL2dM2dN2dN2dM2dM2dO2dN2dO2dO2dP2dP2dP2dQ2dR2dR2dR2dS2dT2dS2dS2dT2dT2dQ2dT2\#
    dU2dQ2dU2dU2dQ2dV2dW2dW2dW2dX2dX2dX2dY2dV2dZ2dV2dZ2dV2dZ2d[2d[2d[2d\2d]2d]2d\2d]2d^2d^2d^2d\2d_2d_2d`2d`2da2da\#
    2da2db2dc2dc2dc2dd2dd2dd2db2de2de2de2db2df2dg2df2dg2dg2df2di2di2dj2dj2di2dj2dk2dk2do2dk2dk2do2dk2do2e32e22e32e\#
    32e22e52e62e62e22e52e52e62e72e72e72e82e82e82e82e92e92e92e92e:2e:2e:2dl2dn2dn2dm2dm2dm2dn2e12dm2e02e12e12e02e42\#
    e02e42e42e;2e<2e;2e<2e<2e;2e<2e<2e;2e=2e=2e=2e>2e>2e>2e>2e=2e=2e?2e@2e@2e@2eC2eC2eD2eC2e?2e?2eD2e?2eD2eF2eF2eF\#
    2eF2eH2eH2eI2eJ2eJ2eI2eI2eI2eK2eL2eL2eK2eK2eL2eM2eM2eN2eN2eO2eO2eJ2eM2eM2eP2eR2eQ2eQ2eR2eR2eP2eP2eP2eS2eS2eS2e\#
    S2eT2eT2eU2eT2eU2eU2eV2eV2eW2eW2eV2eW2eX2eX2eX2eW2eY2eZ2eZ2eZ2e[2e[2e\2e[2e\2e]2eY2e\2e]2eY2e]2eY2e^2e^2e^2e^2\#
    eA2eA2eB2eE2eB2eB2eB2eE2eE2eG2eG2eG2eG2eH2hP2hP2hP2hQ2hR2hQ2hQ2hR2hQ2hQ2hQ2hR2hP2h[2h[2ha2ha2hS2hU2hV2hT2hU2hV\#
    2hT2hS2hW2hS2hV2hS2hW2hW2hX2hY2hY2hY2hX2hZ2hX2h^2h\2hZ2hX2h^2h\2h]2h]2h^2h_2h]2h\2h_2h`2h`2h`2hb2hb2hc2hd2hb2h\#
    e2hd2hc2hc2he2he2hf2hg2hh2hg2hh2hi2hi2hi2hh2hf2hf2hf2hj2hk2hj2hk2hj2hl2hk2hl2hj2hl2hm2hn2hn2hn2ho2ho2hm2hn2i02\#
    i12i32i42i12i22i22i32i42i32i02i42i02i02i52i62i62i52i62i52i82i72i72i82i72i82i92i92i:2i:2i:2i92i:2i;2i<2i;2i;2i;\#
    2i<2i\2i=2i=2iI2i92iW2iI2iW2ie2ie2i<2ie2i<2i>2i?2i@2i@2i@2iA2iA2iB2i?2iA2iB2i>2i?2i?2iK2i?2iB2i?2i>2iC2iC2iC2i\#
    D2iE2iE2iE2iF2iF2iH2iF2iG2iH2iR2iL2iG2iH2iD2iD2iG2iJ2iK2iK2iK2iN2iM2iM2iM2iL2iO2iM2iL2iL2iN2iN2iQ2iO2iO2iJ2iJ2\#
    iP2iP2iP2iQ2iR2iR2iL2iR2iL2iQ2iS2iQ2iQ2iS2iS2iX2iT2jh2iT2iT2iT2iU2iI2iV2iV2iV2iR2iX2iR2iX2iY2iX2iY2ij2iX2iU2iY\#
    2iU2iZ2iZ2iZ2i[2i\2i=2i]2i[2i^2i]2i^2i^2i[2i]2i=2i_2i]2i_2i_2i\2i`2i`2i`2ia2i`2ia2ia2ib2ic2ib2ic2ia2ib2ic2ia2j\#
    52ib2ic2ib2ic2ic2id2ig2if2ie2id2if2id2ig2id2id2if2ig2ig2ig2ih2ig2ih2ig2ih2ih2ig2ih2ii2ij2ij2ik2ij2il2ik2ii2ik2\#
    ii2ik2ik2il2ii2il2im2im2im2in2in2in2in2io2io2j02j02io2j12j32j02j12j22j12j22j32j12j32j22j42ih2j52ic2j52j72j52ic\#
    2j62j72j62j72j62j42j42j42j82j82j82j82jM2j92j92j92j92j92j92jL2jM2jK2jM2jM2j:2j:2j:2j;2j92j:2j;2j<2j;2j:2j;2j;2j\#
    <2j=2j<2j=2j<2j<2j=2j<2j<2j=2j<2j>2j>2j?2j?2j?2j?2j>2j?2j?2j?2j@2jA2j@2jA2j@2jA2jA2j@2jA2j@2jA2jA2jB2jZ2jB2jB2\#
    jZ2jZ2jZ2jZ2jU2jU2jV2jU2jV2jU2jV2jB2jV2jC2jD2jE2jD2jC2jE2jF2jD2jF2jD2jF2jI2jG2jG2jJ2jG2jJ2jC2jH2jH2jH2jI2jJ2jI\#
    2jI2jJ2jJ2jK2jN2jL2jL2jM2jL2jL2jK2jL2jM2jK2jK2jN2jK2jN2jN2jN2jO2jP2jP2jP2jO2jQ2jQ2jQ2jO2jO2jA2jO2jR2jO2jR2jR2j\#
    S2jS2jS2jT2jX2jT2jT2jX2jW2jW2jW2jT2jX2jY2jT2j[2jY2j[2jY2j[2j[2j\2j]2j]2j]2j\2j\2j\2j^2j^2j^2j^2j_2j_2j_2j`2j`2\#
    ja2j`2j`2ja2jb2jd2jd2jc2jc2jc2jd2je2je2jb2jb2jb2jf2jg2jh2jg2iX2iT2jh2jf2jg2jh2ji2ji2ji2ji2ji2ji2ji2ji2ji2ji2ji\#
    2ji2jn2jk2jk2jk2jk2jm2jk2jk2jl2jm2jn2jn2jn2jl2jm2k12k02jo2jo2k02k02k12k02k12jo2k02k12k12k22k32k32k32k42k42k42k\#
    22k22k52k52k82k62k72k62k62k72k82k92k92k82k92k82k:2k:2k:2k;2k;2k:2k<2k;2k;2k<2k<2k<2k<2k=2k>2k>2k>2k>2k=2k?2k?2\#
    k=2k?2k@2k@2k@2k@2kA2kA2kA2kA2kB2k72k52kC2kC2kC2kE2kC2kB2kD2kD2kE2kB2kB2kD2kE2kE2kF2kF2kF2kG2kH2kH2kH2kG2kI2kH\#
    2kJ2kG2kI2kI2kJ2kJ2jn2kG2kJ2kK2kK2kK2kL2kK2kL2kM2jl2kM2kM2kL2kN2kN2kO2kN2kO2kO2kN2kP2kP2kQ2kP2kQ2kQ2lO2lO2kR2k\#
    S2kR2kT2lO2kR2kS2ko2ko2kR2kT2kS2ko2ko2kS2kS2lO2kU2kV2kV2kW2kX2kW2kV2kX2kW2kV2kZ2kU2k[2kW2kY2kX2kU2kY2kZ2kU2k[2\#
    kU2kZ2kY2kY2kZ2kU2kY2k[2k\2k]2k\2k\2k]2k]2k^2ka2k`2k_2k_2k_2kc2k`2kc2ka2k_2ka2kb2kb2kc2k`2kb2k^2k`2k`2kc2k^2kb\#
    2k^2kd2k^2k^2kd2k^2kd2ke2ke2ke2kf2kg2kh2kf2kg2kh2kh2kh2kf2kk2kg2kf2ki2kk2kj2kj2kf2kk2kf2ki2kl2kn2kj2km2kk2kl2k\#
    l2kn2kn2km2ko2kl2l02l32l32l22l32l12l42l22l22l32l42l02l02l12l12l02l02l52l52l42l52l82l82l62l72l82l72l62l82l92l92\#
    l92l92l:2l:2l:2l;2l<2l<2l;2l<2l;2l;2l<2l=2l=2l;2l=2l>2l=2l?2l>2l@2l?2l@2l?2l@2lA2l@2lB2lA2lB2lA2lB2lC2lD2lD2lE\#
    2kS2lD2lE2lF2lG2lE2lF2lH2lH2lG2lG2lC2lH2lC2lH2lI2lI2lC2lC2lJ2lJ2lK2lJ2lK2lK2lL2lM2lM2lM2lN2lO2lO2lN2lO2lM2lN2l\#
    L2lL2lL2lL2lP2lP2lP2kT2kT2lQ2lL2kT2lQ2lQ2lR2lR2lQ2lR2lR2l[2lS2lT2lS2l[2lT2lS2lS2lU2l[2lT2lb2lU2lb2lb2lY2lW2lV2\#
    lW2lW2lY2lX2lX2lV2lY2lV2l[2lZ2lX2l[2lV2l[2lZ2lZ2l\2l^2l]2l]2l^2l_2l]2l_2l^2l`2l\2l`2l\2l`2la2la2la2lU2lc2lc2lc\#
    2le2ld2ld2ld2lf2le2le2lg2lf2lg2lg2lf2lh2li2li2li2lk2lh2lj2lj2lk2lj2lk2ll2lh2ll2ll2lm2lo2lm2ln2ln2lo2lm2ln2lo2m\#
    02m12m22m12m22m02m12m02m32m22m32m32m42m<2m42m42m42m42m52m42m42m62mM2m72mN2m82m62m62m52m52m42m82m82m92m;2m:2m;2\#
    m72m:2m;2m;2m<2m92m=2m=2m92m=2m>2m?2m?2m@2m@2m@2mA2mA2mA2m>2m>2mA2mB2mB2mB2mC2mC2mC2m>2mD2mD2mC2mD2mE2mF2mG2mE\#
    2mG2mE2mE2mH2mH2mI2mI2mI2mJ2mK2mK2mJ2mF2mJ2mK2mF2mL2mM2mN2mO2mN2mO2mL2mO2mL2mP2mQ2mP2mP2mQ2mR2mQ2mP2mR2mS2mT2m\#
    T2mS2mT2mS2mV2mV2mU2mU2mV2mU2mW2mW2mW2mX2mY2mY2mX2mY2mX2mZ2m[2m[2m[2m[2m\2m\2mZ2m]2m]2m\2m]2mZ2mZ2md2m^2ma2m^2\#
    m^2m_2m_2mc2m`2ma2ma2m`2mb2mb2mc2md2mc2mb2m`2md2me2mf2mg2mi2me2mh2mh2mi2me2mh2mi2mk2mk2mf2mf2mj2mj2mk2ml2mj2mg\#
    2ml2mg2ml2mo2n02n02mo2n12nP2n12mo2n02n22n22n22n52n32n32n42n52n32n52n62n62n72n62n42n72n@2n72n82n92n82n92n12n:2n\#
    :2n;2n;2n=2n<2n;2n=2n<2n=2n>2n<2n@2n>2n>2n?2n?2n@2n?2mm2mm2mm2mm2mm2mm2mm2mm2mm2nC2mn2mn2mm2n@2n@2mm2n@2mn2mn2\#
    mn2nA2nB2nC2nC2nB2nC2nB2nA2nA2nD2nF2nA2nF2nD2nD2nE2nF2nE2nG2nH2nK2nK2nI2nI2nI2nJ2nJ2nK2nJ2nG2nG2nL2nL2nL2nM2nM\#
    2nM2nH2nH2nN2nN2nO2nP2nO2nQ2nO2nP2nQ2nS2nQ2nR2nR2nS2nS2nR2nT2nU2nT2nT2nU2nU2nU2nU2nU2nU2nU2nU2nT2nU2nU30k30e30\#
    k30<30<2nT30A30A30A30A30d30d30d30d30e30<30d30<30<30d30d30e30e30e30e30e30d30e2nU30k30k30k30k30k2nW2nV2nV2nW2nV2\#
    nW2nW30l30l30l30l30l30j30j30l30l30j2nX2nY2nZ2n[2n\2n]2n^2n_2n`2na2nb2nc2na2nc2nc2nd2ne2ne2nf2ng2n`2nf2ng2nh2ni\#
    2ni2ni2nj2nl2nk2nj2nk2nj2nk2nl2nm2nh2nm2nl2nh2nn2nn2no2no2o02o42o02o02o52o12o22o32o42o52o52o62o72o82o92o<2o:2o\#
    :2o=2o;2o;2o<2o=2o>2oC2o>2o>2o?2oA2oC2o?2o?2o@2o@2o@2o@2o@2oA2oB2oB2oA2oB2oC2oC2oD2oE2oF2oF2oE2oE2oF2oE2oF2oG2\#
    oG2oD2oH2oG2oH2oH2oG2oI2oJ2oK2oK2oK2oL2oL2oL2oI2oL2oM2oM2oM2oM2oJ2oJ2oI2oN2oN2oI2oI2oN2oI2oN2oO2oQ2oP2nV2oP2oQ\#
    2oQ2oP2oR2oO2oO2oS2oS2oO2oS2oS2oO2oQ2oR2oR2oR2oT2oU2oU2oU2oU2oT2oT2oT2oV2oV2oT2oV2oV2oW2oX2oW2oW2oX2oX2oY2oY2o\#
    Y2oY2oZ2oZ2oZ2o]2o[2o[2o[2o\2o\2o]2o]2o]2o\2o\2o[2o^2o^2o_2o_2o_2o_2o^2o`2o`2o_2o^2ob2o`2o`2ob2oa2oa2ob2ob2oa2\#
    oc2oc2oc2od2od2od2oe2oe2oe2oe2of2og2om2oh2oi2oj2oj2oj2on2ok2ok2ol2ol2ol2ol2om2on2oo3003003043013013013013012oo\#
    2oo2oo2oo30630230230230330330330630630530530430530430430530530630030730930;3083083073083072o[30730930930730930\#
    930930830:30:30:30:30;30;30;30;30<30<30=30>30>30?30>30?30?30@30@30@30@30?30>30=30=30=30=30C30=30B30B30B30B30B3\#
    0C30C30C30B30D30D30D30E30E30E30E30D30F30H30G30G30G30F30H30H30H30F30F30I30I30I30I30I30I30J30J30J30J30J30K30P30P\#
    30M30P30L30M30K30K30K30N30N30N30O30O30O30L30K30N30L30M30M30P30Q30R30R30R30S30V30V30Q30S30U30U30T30T30T30U30V30\#
    W30X30X30X30Y30W30Y30W30Z30[30W30[30[30c30\30\30]30^30^30^30^30^30^30_30_30_30_30]30]30]30a30]30a30]30`30a30a3\#
    0`30c30b30`30b30b30c30c30f30g30f30f30m30m30n30i30i30g30g30g30h30h30h30i30h30i30j30m30n30n30o30o30o30n310311311\#
    31131131231331331231331431431631431531031031031631531631831731631831831731931931931:31<31:33231:31;31;31:31:31\#
    ;31;31;31<33231=31;31;31>31>31>31>31>31>31>31=31=33231<31=33231<31=31:31]31]31c31]31c31d31c31d31d31?31@31@31A3\#
    1A31?31B31?31?31C31B31C31C31D31E31E31D31D31E31D31E31F31G31F31F31H31I31J31K31N31L31M31N31O31P31O31Q31P31H31Q31R\#
    31P31H31R31S31S31T31U31U31V31Z31W31W31X31Y31Z31T31T31\31[31Y31[31\31^31b31_31_31_31_31`31^31b31`31a31b31^31`31\#
    a31f31f31e31e31f31g31j31h31h31j31h31i31i31j31l31g31g31k31j31l31g31k31m31m31k31m3273213223223213233223233213243\#
    2432532332432432532432532532532632632632632732832;32:32932:32932;32<32<32<32=32=32>32@32?32?32@32A32A32B32?32?\#
    32C32B32C32>32>32C32>32D32D32D32E32F32F32F32G32G32G32E32H32H32I32I32I32H32E32J32J32J32J32K32K32K32K32M32M32L32\#
    L32M32N32L32M32L32N32N32N32P32O32P32O32O32O32P32Q32Q32P32R32R32R32Q32Q32R32S32T32T32V32T32T32U32V32W32W32U32X3\#
    2V32W32U32S32S32X32Y32Y32S32Y32Z32X32Y32Z32Z32[32Z32[32[32Z32^32\32\32\32\32]32]32^32]32_32_32^32]32^32^32^32^\#
    32^32`32_32_32_32^32`32`32`32`32`32a32a32a32a32b32d32d32c32f32d32b32e32e32e32b32b32g32f32b32h32g32g32g32h32h32\#
    i32i32i32j32j32j32j32c32k32n32l32l32m32m32l32o33032n32o32m33033033033132o32o33132k33132k32k3333333333343343353\#
    3433633533633533633633633733733733833933933933833833833:33:33;33;33:33;33:33;31n32031n32031n31o32031o31o31o33<\#
    33<33<33l33<33<33=33<33<33<33=33=33<34133h33h33=33h33i33j33j33i33j33l33i33l34134133>33?33>33>33?33?33@33C33A33\#
    B33D33B33D33A33B33C33@33G33G33D33@33@33E33F33G33H33@33H33I33K33J33J33J33K33I33K33L33L33I33I33L33M33M33M33N33O3\#
    3O33O33N33P33P33P33N33N33Q33R33R33R33R33Q33S33S33S33S33Q33Q33T33T33Q33>33T33U33U33W33U33Y33X33X33W33X33Y33Y33Z\#
    33[33Z33[33[33Z33\33]33]33_33^33^33_33b33^33\33\33_33b33`33`33a33b33a33`33a33V33V33d33d33f33e33c33k33d33e33d33\#
    e33f33c33f33g33c33g33k33m33m33e33n33o34034034133n34333o33o34334433n3423443423423433443453453453473473483473483\#
    4834834;34:34:34;34:34@34934;34634<34?34@34?34634934>34634=34934634=34<34>34=34>34>34C34C34A34C34C34B34C34B34C\#
    34A34A34C34B34B34C34D34E34E34D34F34G34D34D34H34H34G34H34H34I34J34I34K34J34I34K34I34I34L34M34L34L34M34M34N34N34\#
    N34N34P34P34P34P34R34Q34Q34R34R34Q34T34T34S34T34S34S34X34^34Z34Y34Y34Z34Y34Y34Z34[34]34\34]34[34]34]34Z34[34[3\#
    4X34X34X34X34^34\34^34_34`34`34`34a34`34a34a34_34b34a34b34b34b34c34d34e34e34c34e34d34d34e34i34c34d34d34f34g34g\#
    34h34d34g34f34h34f34g34i34h34i34O34O34U34V34V34O34U34V34O34V34W34V34W34U34W34W34j34j34k34j34k34j34k34k34j34l34\#
    l34l34l34l34m34n34o34o34m34o35134m34n34o35035035135134n35035134n3523533543543553553553523523533533563563523583\#
    5635735835735835735935:35;35;35;35935935:35<35<35<35:35<35935=35=35=35>35?35?35>35>35@35@35@35A35A35B35C35C35C\#
    35B35C35B35B35D35E35E35F35E35F35F35F35G35H35G35G35H35D35H35D35I35M35J35J35J35K35K35M35I35K35L35I35L35L35M35Q35\#
    R35R35R35R35Q35R35R35U35T35T35U35U35]35^35`35Q35T35g35O35O35O35O35O35O35P35S35S35P35g35S35P35V35W35W35X35X35[3\#
    5X35Y35V35Y35V35Y35Z35\35[35\35[35Z35\35Z35g35Z35\35]35`35]35_35b35`35_35b35_35a35b35b35a35a35c35d35d35d35e35e\#
    35e35c35c35c35f35h35f35f35h35h35i35i35i35j35l35k35l35l35k35j35j35m35m35n35j35m35m35n35n35n35l35o36236036036036\#
    036136135o36236336336235o36236336136436436536436636536636436636536736736836936936:36:36:36:36:36A36;36;36;36;3\#
    6;36<36<36<36<36>36>36>36?36?36?36@36@36@36@36=36A36A36=36=36C36736736836B36936B36D36D36C36E36C36E36G36H36I36H\#
    36I36H36J36J36G36J36G36I36O36N36O36N36O36P36P36N36N36O36O36P36Q36R36R36R36R36S36S36S36T36T36S36U36U36V36V36V36\#
    W36W36U36U36X36X36Y36Z36Z36Z36[36[36[36Y36Y36]36]36]36\36\36]36\36Y36Y36^36_36_36_36a36a36b36`36`36`36a36b36b3\#
    6b36b36c36c36c36^36^36d36e36e36e36e36f36f36f36d36g36d36g36g36h36i36i36i36i36j36k36k36k36l36l36j36h36k36h36h36h\#
    36l36m36n36n37037136o36o37037137137237237337337437437537537537637637737737737:37837837937937937:37:37837837;37\#
    <37<37;37;37<37<37<37=37=37=37;37>37@37?37?37>37@37@37?37A37B37B37B37C37C37C37D37A37A37A37D37D37D37E37E37F37F3\#
    7F37E37E37G37G37H37H37I37I37J37J37K37L37K37M37M37L37N37N37O37P37P37P37Q37Q37R37R37R37O37S37O37O37O37T37T37T36K\#
    36L36L36K36L36L36K36M36M36M37V37V37V37U37U37U37V37U37W37W37c37\37g37g37c37g37g37g37c37c37W37W37X37Y37X37Y37X37\#
    X37Z37Y37Z37Y37X37Y37Y37X37Z37X37\37[37\37[37\37\37]37_37]37^37_37_37^37`37]37`37b37^37a37a37b37a37b37d37f37d3\#
    7f37h37e37f37h37h37e37e37i37j37k37k37l37l37k37i37l37i37i37j37j37m37n37n37n37m37o37o38037m37o380380381381382382\#
    38238338438338338438438538538638638638738738838738838938838938:38938:38:38;38<38<38=38<38=38=38;38;38;38>38>38\#
    ?38@38A38@38@38@38A38?38?38?38?38B38B38C38C38D38E38E38F38F38G38G38F38J38H38D38J38H38I38D38J38I38I38K3993953963\#
    9539639839839639639739839839939939939:39739;39;39<39<39<39=39;39>39>39>39=39?39@39A39A39?39B39A39C39B39C39C39D\#
    39E39D39E39D39@39F39G39G39H39G39I39H39H39F39F39I39J39I39F39J39K39L39M39M39N39M39L39N39L39O39N39O39P39P39K39Q39\#
    Q39P39K39R39S39S39T39R39U39T39U39U39V39W39X39W39X39Y39W39Y39Y39Z39Y39Z39V39V39Z39[39]39\39\39\39]39^39_39[39_3\#
    9^39`39a39`39[39_39a39a39b39c39c39d39d39c39d39e39b39e39b39f39g39f39g39h39h39j39i39i39j39j39i39h39h39h39k39k39l\#
    39m39n39n39l39n39n39l39l3;<3;<3;=3;<3;<3;<3;<3;T3;T3;=3;=3;=3;T3;>3;A3;B3;?3;?3;@3;@3;>3;>3;>3;A3;B3;A3;C3;D3;\#
    E3;D3;C3;E3;C3;C3;C3;F3;F3;G3;G3;H3;H3;H3;G3;I3;J3;I3;I3;J3;J3;K3;K3;K3;L3;M3;M3;N3;N3;M3;L3;N3;L3;O3;O3;L3;L3\#
    ;O3;P3;S3;Q3;R3;Q3;Q3;R3;S3;Q3;P3;P3;P3;S3;U3;U3;T3;V3;V3;V3;U3;V3;Y3;Z3;Z3;Y3;\3;\3;]3;\3;<3;]3;<3;]3;]3;]3;]\#
    3;T3;X3;T3;W3;X3;W3;W3;X3;[3;[3;[3<b3<b3<b3<d3<b3<c3<d3<e3<c3<c3<c3<c3<e3<e3<b3<b3<d3<d3<d3<d3<e3<e3<f3<f3<g3<\#
    g3<g3<h3<i3<i3<i3<f3<h3<m3<m3<m3<m3<j3<k3=F3<j3<k3=F3<k3<k3<j3<j3<k3<k3<j3<k3<l3<k3<l3<k3<l3<k3=F3<j3<k3=F3<n3\#
    =03<o3<o3=13=03<o3<n3<n3=13=03=23=23=33=43=53=63=43=73=43=63=53=83=63=73=33=73=33=33=83=93=:3=83=93=93=:3=:3=:\#
    3=73=;3=<3==3=<3==3=>3=>3=;3=>3=?3=?3=?3=;3=?3=@3=B3=A3=B3=A3=A3=C3=C3=D3=C3=D3=D3=@3=@3=E3=E3=E3=G3=H3=H3=G3=\#
    G3=I3=I3=I3=J3=J3=J3=K3=L3=L3=M3=M3=M3=M3=N3=^3=N3=L3=V3=N3=N3=O3=O3=O3=P3=P3=Q3=Q3=P3=T3=R3=S3=S3=R3=T3=U3=U3\#
    =K3=V3=X3=Z3=[3=[3=[3=Z3=X3=X3=\3=]3=_3=]3=\3=^3=_3=\3=]3=W3=W3=Y3=Y3=Z3=Y3=a3=`3=`3=a3=^3=`3=b3=b3=c3=c3=d3=d\#
    3=h3=f3=e3=d3=f3=f3=g3=c3=h3=i3=g3>J3>J3>K3>K3>K3>M3>M3>K3>J3=j3=k3=l3=k3=l3=m3=m3=j3=j3=k3=k3=j3=n3=o3=o3>03>\#
    03>03>13>13>23>23=n3>33>33=n3>13=n3>43>33>43>53=e3>63>73>93>73>93>83>53>83>93>53>:3>:3=h3=e3>63>;3><3><3>=3><3\#
    >=3>=3=i3>>3>;3>?3>?3>?3>@3>A3>B3>C3>C3>A3>B3>C3>@3>C3>D3>@3>D3>E3>F3>G3>G3>G3>E3>F3>F3>E3>H3>H3>H3>I3>L3>>3>I\#
    3>I3>N3>N3>L3>L3>N3>O3>O3>O38N38M38N38N38N38M38N38O38O38O38M38P38P38P38R38Q38Q38Q38R38R38R38S38T38T38T38S38U38\#
    U38V38V38W38X38X38Y38Z38Z38Z38Y38[38Y38[38\38`38`38a38a38a38\38\38\38c38c38c38d38e38e38d38d38e38f38g38g38h38f3\#
    8h38h38i38j38j38l38k38k38l38m38m38i38i38n38o38n39039238n39039039439439438b38]38b38b38]38^38^38_38_38b38b391393\#
    39339o39o39o3:03:23:03:03:03:13:13:23:43:13:23:33:03:43:439o3:53:53:63:73:73:73:83:83:83:73:83:73:73;33;33;33;\#
    33;63;63;73;73:93::3::3:;3:<3:;3:93:>3:93:>3:=3:=3:>3:?3:@3:@3:A3:M3:A3:33:A3:C3:A3:?3:?3:B3:C3:C3:B3:B3:D3:E3\#
    :E3:G3:F3:F3:F3:E3:D3:33:G3:G3:D3:33:H3:I3:I3:I3:H3:J3:J3:H3:J3:K3:I3:L3:53:M3:N3:N3:O3:O3:M3:M3:P3:P3:P3:Q3:Q\#
    3:R3:S3:S3:T3:T3:U3:U3:V3:V3:R3:W3:T3:W3:R3:X3:Z3:Y3:Y3:Z3:[3:Y3:X3:\3:]3:^3:^3:_3:^3:_3:_3:^3:`3:`3:a3:a3:b3:\#
    a3:c3:`3:c3:c3:d3:d3:e3:f3:h3:h3:h3:h3:f3:i3:i3:i3:k3:f3:f3:f3:j3:k3:m3:m3:m3:m3:63:63:n3:n3:o3:o3;13;03;13;13\#
    ;03;13;03;83;;3;:3;;3;83;83;:3;83;93;93;83;:3;;3;93;23;43;43;43;23;23;53;53;53;23:g3:j3:j3:j3:k3:g3:g3:l3:l3;^\#
    3;^3;a3;`3;_3;_3;_3;_3;_3;b3;`3;a3;_3;a3;^3;b3;c3;c3;c3<73<73<73<73<73<;3<73<<3<;3<<3<<3;d3;e3;f3;d3;g3;g3;g3;\#
    f3;h3;d3;h3;h3;i3;j3;k3;k3;m3;l3;i3;k3;m3;i3;n3;o3;o3;o3<03<03<03<13<13<13<23<23<33<33<43<33<43<53<53<43<63<53\#
    <13<63<83<83<93<93<:3<:3<:3<=3<>3<>3<?3<=3<?3<@3<@3<=3<@3<?3<>3<A3<B3<B3<B3<A3<A3<B3<A3<A3<A3<C3<C3<D3<D3<E3<E\#
    3<F3<G3<G3<F3<H3<F3<H3<H3<I3<I3<J3<J3<K3<L3<M3<M3<M3<O3<L3<N3<N3<L3<O3<N3<P3<P3<Q3<R3<R3<T3<S3<T3<Q3<Q3<S3<T3<\#
    S3<Q3<U3<V3<U3<U3<W3<Z3<Z3<Z3<\3<\3<W3<W3<]3<]3<]3<^3<^3<^3<_3<_3<`3<a3<a3<X3<X3<Y3<Y3<[3<Y3<X3<[3<[3>P3>P3>Q3\#
    >Q3>S3>Q3>P3>S3>R3>T3>P3>V3>U3>U3>V3>W3>X3>X3>Y3>Y3>W3>W3>W3>Z3>]3>[3>[3>Z3>[3>\3>\3>]3>Z3>^3>_3>\3>_3>_3>^3>^\#
    3>`3>a3>a3>a3>`3>b3>c3>c3>b3>d3>d3>b3>e3>e3>f3>k3>j3>j3>f3>f3>f3>k3>k3>k3>j3>g3>h3>h3>h3>i3>i3?43>l3>l3>l3>m3>\#
    m3>n3>n3>m3>m3>o3>m3>o3>n3>o3>o3?13?33?03?13?23?23?03?13?23?33?33?63?63?93?:3?93?:3?<3?<3?43?53?53?63?43?53?73\#
    ?83?=3?;3?73?=3?>3?73?73?>3?83??3??3??3??3?;3?A3?@3?A3?@3?B3?B3?C3?@3?C3?D3?E3?E3?E3?83?F3?F3?F3?D3?G3?H3?H3?I\#
    3?I3?I3?J3?K3?K3?K3?J3?M3?L3?M3?L3?N3?J3?J3?M3?N3?N3?O3?O3?P3?P3?Q3?R3?S3?S3?R3?S3?Q3?Q3?03?T3?T3?T3?U3?U3?W3?\#
    V3?W3?V3?X3?V3?Y3?Y3?Z3?Z3?[3?Y3?[3?[3?\3?]3?^3?]3?\3?^3?^3?\3?]3?a3?a3?b3?b3?a3?b3?a3?_3?_3?_3?_3?_3?`3?`3?_3\#
    @43@43@53@43@53@53?c3?d3?j3?j3?e3?e3?e3?j3?k3?m3@33?l3?m3?n3?l3?k3?n3?n3?o3?k3@03@03?o3@03@13@23@23@13@13@33@3\#
    3@63@63@73@83@63@73@73@83@43@93@93@93@83@:3@<3@=3@=3@;3@;3@:3@;3@<3@=3@:3@>3@?3@?3@@3@@3@A3@A3@>3@>3@@3@B3@C3@\#
    B3@B3@C3@C3@D3@D3@F3@83@E3@E3@D3@F3@F3?f3?f3?b3?f3?i3?g3?h3?h3?i3?g3A>3A>3A>3Ab3A>3A>3A?3A?3A?3A?3AK3A@3AA3AA3\#
    A@3AB3A@3AP3AB3AI3AC3AI3AC3AI3AD3AE3AE3AF3AG3AG3AD3AH3AF3AD3AH3AD3AI3AI3AJ3A?3AJ3A?3AJ3AL3AJ3AM3AK3AL3AK3AL3AM\#
    3AM3AY3AN3AO3AP3AN3AN3A>3AO3AQ3AQ3AO3AQ3AN3AT3AR3AR3A\3AS3AT3AS3AS3AS3AU3AS3AU3AV3AW3AW3AX3AY3AX3AZ3AX3AV3A[3A\#
    \3A\3A]3A[3A]3A[3A]3A[3A^3A_3A_3Aa3AZ3AV3A`3Aa3A^3A`3B_3B^3B_3B^3B_3B^3B^3Bb3B`3B`3B`3Ba3Bb3Ba3Bb3Bb3B^3Bh3Bh3\#
    Bi3Bh3Bg3Bk3Bj3Bg3Bc3Bd3Be3Bd3Be3Bd3Bc3Be3Bc3Bc3Bf3Bl3Bf3Be3Bf3Bl3Bf3Bg3Bk3Bj3Bk3Bl3Bm3Bn3Bn3Ba3Bo3C13C03C03C1\#
    3Bo3C03Bo3C23C13C23C23C33C43C73C83C93C93B`3C33C43C43C43C;3C43C:3C;3C:3C;3C<3C<3C<3C:3C@3C=3C?3C>3C>3C?3C@3C@3C\#
    =3CA3CA3C=3C53C83C73C33C53C53C63C63C33C63C63@G3@Z3@J3@J3@H3@I3@K3@I3@I3@J3@K3@K3@K3@I3@K3@L3A03@L3@L3@K3@L3A03\#
    @n3@o3A03@M3@M3@M3@M3@N3@O3@N3@O3@P3@P3@M3@Q3@Q3@R3@S3@T3@T3@U3@U3@U3@V3@V3@R3@R3@V3@V3@R3@R3@^3@W3@X3@W3@Y3@Y\#
    3@Z3@Z3@G3@Z3@W3@[3@\3@]3@]3@^3@^3@[3@_3@[3@[3@e3@_3@e3A63@`3@a3@a3@a3@a3@`3@c3@b3@H3@c3@b3@c3@d3@c3@`3@`3@d3@\#
    e3@e3@f3@f3@f3@g3@g3@g3@N3@g3@h3@h3@i3@j3@i3@i3@j3@i3A:3@k3@k3@l3@l3@m3A13A23A23@m3@m3A13@j3@m3A33A33A43A43A43\#
    A53A63A73A73A53A53A83A83@k3A83A53A53A93A:3A:3A93A;3A;3A<3A;3A<3A;3A;3A<3A=3A=3A<3A=3CB3CB3CB3CB3CB3CB3CB3CC3CC\#
    3CC3CC3CD3CD3CD3CE3CE3CF3CG3CG3CG3CI3CG3CH3CH3CH3CI3CI3CN3CJ3CJ3CJ3CK3CK3CL3CL3CM3CM3CN3CL3CN3CK3CO3CO3CP3CP3C\#
    P3CQ3CQ3CR3CR3CS3CS3CT3CS3CQ3CU3CV3CW3CV3CW3CW3CX3CX3CY3CY3CX3CX3CZ3C[3C[3C\3C\3CZ3C]3C]3C^3C^3C`3Ca3C`3Ca3Cb3\#
    Cb3Ca3Cb3Cb3Cc3Cc3Cc3Cc3Ce3Cd3Cf3Ce3Cg3Cd3Cf3Cg3Ch3Ch3Ch3D33D53D23D33D43D43D53D23D63D73D73D63D83D83D93D:3D:3D<\#
    3D83D;3D:3D;3D;3D;3D<3D<3D93D>3D=3D?3DA3D>3D>3D?3D=3D=3D?3D@3D@3D@3DA3DA3DB3DD3DC3De3DD3DC3DE3DD3DE3DG3DD3DE3D\#
    F3DG3DG3DF3DF3DG3DH3DH3DH3DI3DI3DI3DJ3DJ3DJ3DI3DJ3DJ3Ci3Cj3Ci3Cj3Cj3Ck3Ck3Cl3Ci3Cl3Ck3Cl3Cl3Cl3Cm3Cm3Cn3Cn3Cn3\#
    Cn3Cn3Co3Co3D03D03D13Co3D13DK3DK3DL3DK3DL3DL3DM3DM3DK3DK3DO3DO3DO3DN3DO3DP3DN3DP3DP3DP3DP3DQ3DQ3DR3DQ3DQ3DS3DS\#
    3DS3DR3DS3DS3DR3DU3DT3DT3DV3DU3DV3DU3DV3DW3DW3DW3DX3DY3DY3DX3DY3DZ3DZ3DX3DY3DZ3DY3DX3DZ3D[3D\3D[3D]3D\3D[3D]3D\#
    ]3D\3D]3D^3D^3D`3D^3D_3D`3Da3Da3Da3D_3Db3Db3Db3Dd3Dc3Db3Dd3Dc3Dd3D_3Dd3E93Dc3E=3De3De3Dg3Df3Dg3Df3Dg3Di3Df3Dh3\#
    E;3Dh3E93Di3Di3Dk3Dk3Dj3Dj3Dk3Dj3Dl3Dm3Dj3Dl3Dm3Dn3Do3Do3E13Do3E03E03E23E03E33E13Dn3Dn3E43E13E23E33E23E33E43E4\#
    3E53E53E63E63E73E63E73E53E73E83E83E83E93E;3E:3E:3E;3E<3E<3E93Dh3E93E=3E=3E?3Dc3E>3E>3E?3E?3E>3E@3E@3E@3EA3E@3E\#
    A3EA3EB3EC3EC3ED3EC3EE3EB3ED3Ab3A>3Ab3Ad3Ab3Ab3Ac3Ab3Ab3Ac3Ad3Ac3Ad3Ac3Al3Al3Am3Am3Am3Ao3Al3Ao3Ae3Af3Af3Af3Ag3\#
    Ag3Ae3Ag3Ae3Ah3Ah3Ah3Ai3Aj3Aj3Ai3Aj3Ai3Aj3Ai3Aj3Ak3Ai3Ak3Ai3Ak3Ai3Ak3Ak3Am3An3An3An3B03B03B03B13B33Ao3B33B23B2\#
    3B33B23B13B43B13B43B43B13B53B63B63B73B73B73B83B53B83B83B53B93B:3B:3B:3B93B93B;3B;3B63B;3B93B<3B?3B=3B>3B>3B>3B\#
    <3B?3B<3B@3B?3B@3B@3BA3BB3BB3BA3BB3BA3B=3B=3BC3BD3BD3BD3BE3BE3BC3BF3BG3BC3BG3BF3BG3BF3BH3BM3BK3BI3BH3BK3BI3BI3\#
    BI3BM3BH3BJ3Ab3BH3BJ3BK3BL3BM3BM3BM3BL3BN3BL3BL3BN3BN3BO3BP3BP3BQ3BQ3BP3BQ3BR3BR3BR3BS3BO3BT3BO3BS3BT3BO3BU3BV\#
    3BV3BU3BV3BW3BU3BW3BW3BX3BY3BX3BX3BY3BY3BZ3B[3B[3BZ3B[3B\3BZ3BZ3B\3B]3B]3B]3B\3EF3EF3F?3EG3EG3EH3F?3EI3EJ3EG3E\#
    F3EJ3EI3EI3EJ3EH3EK3EL3EL3F<3EK3EM3EL3F<3EM3F<3EZ3E[3EZ3F?3E\3F?3E\3EZ3E_3EZ3E_3E[3E_3Ea3Ea3E[3Ea3E\3EN3EN3EO3\#
    EN3EO3EP3EP3EP3EQ3EO3EQ3EQ3ER3ES3ES3ET3ES3EU3ET3EW3ET3EU3EU3EU3EW3ER3EV3EV3EV3ER3EW3EX3EY3EX3EX3EY3EY3E]3E^3E]\#
    3E^3E^3E`3E`3E`3Ec3Ec3Eb3Ec3Eb3Eb3Ed3Ed3Ee3Ef3Ef3Ef3Ee3Eg3Ei3Eh3Eh3Eh3Ee3Eg3Ei3Eg3Ej3Ej3Ek3Ek3Ek3Ej3El3Em3Em3E\#
    m3Em3En3En3En3Eo3F03Eo3Eo3El3F03El3F03F13F13F13F23F33F43F33F43F33F43F23F23F53F63F53F63F93F>3F;3F:3F:3F;3F:3F;3\#
    F=3F=3F93F93F>3F73F73F83F73F83F83Fl3G33Fl3Fn3Fm3Fo3Fn3Fl3Fo3Fm3Fl3Fm3G13G03G13G03G13G23G03Fn3G43G23G43G33G23G1\#
    3G33G43G53G63G63G63G53G53G73G73G73G83G83G93G<3G93G93G<3G<3G93G>3G?3G>3G?3G?3G>3G@3G@3G@3GA3GB3GC3GD3GB3GD3GC3G\#
    D3GC3Fm3GA3GE3GE3GE3GF3GA3GG3GF3GF3GG3GG3GH3GI3GI3GK3GI3GJ3GJ3GK3GJ3GL3GK3GH3GL3GH3GL3GM3GN3GM3GN3GO3GP3GR3GP3\#
    GQ3GS3GS3GP3GR3GS3GR3GO3GQ3GT3GT3GT3GO3GU3GO3GO3GU3GU3GV3GX3GX3GW3GX3GW3GV3GX3GW3GY3GV3GZ3GZ3GY3GZ3G[3G[3GV3G:\#
    3G83Fo3G:3G:3G:3G;3G;3HZ3G;3G=3G;3G=3G=3G^3G\3G\3Gn3G]3G]3G\3G^3G_3G_3G`3G`3Ga3Ga3G`3Gb3Gb3Gb3Gc3G_3Gc3Gc3Gd3G\#
    d3Gd3Ge3Ge3Gf3Gf3Gf3Gg3Gg3Gg3Gh3Gk3Gh3Gj3Gh3Gk3Gi3Gi3Gj3Gi3Gk3Gl3Gl3Gl3Gl3Gm3Gm3Gm3G]3Gn3Go3Go3Go3H03H13H23H33\#
    H33H33H23H43H43H53H23H63H53H53H63H63HB3H73H;3H83H83H83H93H93H73H:3H73H:3H:3H;3H;3H=3H=3H=3H<3H<3H?3H?3HB3HC3HD\#
    3H>3H>3H@3HA3H>3H@3HA3HE3HI3HE3HF3HF3HJ3HG3HG3HG3HE3HH3HH3HH3HH3HI3HJ3HF3HK3HK3HL3HK3HL3HL3HL3HM3GV3HM3HO3HM3H\#
    N3HN3HO3HN3HO3HP3HP3HP3HQ3HR3HS3HR3HT3HT3HS3HR3HT3HV3HU3HQ3HQ3HU3HV3HU3HV3HW3HW3HW3HX3He3HY3H[3HY3HZ3HZ3G;3HY3\#
    H[3HZ3HY3H[3H[3HX3H\3H]3H\3H\3H^3H]3H^3H]3H^3Hb3Hb3Hb3H]3Hb3H\3Hc3Hd3He3Hd3Hd3He3He3Hf3Hf3Hf3Hg3Hg3Hc3H_3H`3H_\#
    3H_3H`3Ha3H`3Ha3Ha3F?3F?3F?3F?3F@3F@3FA3FA3F?3F?3F?3F?3F?3FB3F?3FB3FB3F?3FB3FB3FB3FB3FB3Ff3FG3FH3FH3FH3FJ3FG3F\#
    G3FC3FD3FE3FC3FE3FD3FF3FC3FF3FI3FJ3FI3FI3FJ3FK3FK3FL3FL3F_3FL3FM3FP3FM3FN3FN3FO3FO3FQ3FP3FQ3FR3FR3FS3FU3FT3FU3\#
    FW3FS3FV3FV3FW3FS3FX3FV3FX3FY3F[3FP3FT3FZ3F[3F@3FZ3FA3FY3F]3FA3FY3F\3F\3F]3FY3F]3F\3F^3F_3F_3FQ3F`3F^3Fa3F_3F_\#
    3F`3F^3F^3Fa3F_3Fb3Fc3Fc3Fc3Fd3Fd3Fb3Fd3Fb3Fg3Fg3Fc3Fb3Fe3Ff3Ff3Fe3Fg3Fe3Fg3Fe3Fh3Fh3Fh3Fh3Fi3Fi3Fi3Fj3Fk3Fk3F\#
    k3Fi3Fi3Fj3Fk3Fj3Hj3Hj3Hj3Hh3Hh3Hj3Hj3Hi3Hi3Hj3Hh3Hk3Hl3Hl3Hl3Hm3Hl3Hm3Hl3Hm3Hn3Ho3Ho3Ho3I03I03I13Hn3I03Hn3I03\#
    I13I13I23I23Hn3I23I33I43I43I53I53I53I63I63I63I43I73I73I73I33I83I93I:3I:3I:3I;3I93I;3I93I<3I<3I=3I=3I<3I83I=3I8\#
    3I83I>3I?3I?3I@3IA3I@3IA3I>3IB3IB3IA3I>3IB3IC3ID3ID3IC3IE3IC3IE3IF3IF3IE3IF3ID3IG3IG3IH3II3II3II3IJ3IJ3IH3IK3I\#
    J3IL3IH3IK3IL3IL3IK3IM3IP3IN3IQ3IP3IO3IP3IO3IM3IN3IQ3IO3IM3IR3IS3IR3IU3IS3IT3IS3IR3IT3IV3IU3IU3IV3IT3IV3IW3IW3\#
    IW3IX3IY3IZ3I[3I[3I]3I\3IY3IY3I]3I]3I[3IZ3I\3IX3IX3IZ3I^3I^3I^3I^3I^3I^3I^3I^3I^3I_3I_3I`3Ia3Ia3Ia3Ia3Ib3I`3Ic\#
    3Id3Id3I`3Ic3Ic3Ig3Ih3Ii3Im3Ij3Ik3Il3Ii3Im3Il3Il3Im3Ii3Ii3I_3Im3In3Io3Io3In3Io3In3In3J03Io3J03J03J13J23J23J23J\#
    13J33J33J13J33J23J43J53J53J53J43J43J43J43J63J63J63J73J73J73J83J83J83J93J93J:3J<3J;3J;3J:3J;3J<3J=3J:3J=3J=3J>3\#
    J?3J?3J?3J>3J@3J@3J@3J>3JB3JE3JC3JC3JE3JB3JF3JB3JG3JF3JG3JH3JI3JI3JI3JJ3JJ3JH3JH3JK3JK3JK3JK3JK3JK3JK3JK3JL3JM\#
    3JM3JM3JM3JA3JA3JD3JA3JA3JD3Ie3Ie3If3If3If3JN3JN3JO3JO3JO3JP3JP3JQ3JR3JR3JS3JS3JR3JT3JT3JU3JV3JV3JV3JU3JU3JN3J\#
    W3JQ3JW3JX3JY3JX3JX3JX3JY3JY3JZ3J]3JZ3JZ3J[3J\3J\3J]3JS3J]3J`3J^3J_3J_3J`3Ja3Ja3J^3J^3Ki3Ja3J_3J\3Jc3Jb3Jc3Je3\#
    Jf3Jg3Jg3Je3Je3Jk3Jm3Jk3Jk3Jl3JQ3Jm3Jd3JR3K_3Ji3Jg3Jh3Jh3Jd3Jd3Ji3Ji3Jj3Jj3Jj3Jn3Jn3Jo3Jo3Jn3Jo3K03K03K03K13K1\#
    3K13K<3K<3K<3K23K23K23K33K33K23K43K43K63K43K53K63K53K73K^3K73KV3K53K73K63K83K93K:3K:3K;3K;3K=3K=3K83K>3K93K?3K\#
    ?3K>3Kk3K;3K@3K@3KA3K@3KA3KB3KB3KC3KC3KC3KW3KI3KI3KA3KG3KG3KH3KH3KI3KD3KF3KE3KE3Kk3KE3KD3KD3K\3KF3KF3KJ3KJ3KJ3\#
    KJ3KK3KK3KK3KK3Kc3KS3KT3KS3KV3K73KV3KT3KX3KX3KL3KM3KM3KN3KO3KM3KQ3KO3KP3KL3KL3KQ3KP3KR3KU3KU3KW3KR3KY3KW3KI3KR\#
    3KW3KZ3KZ3KZ3KZ3K[3K[3K[3K[3K\3KP3K]3K^3K]3K^3K73K^3K_3K_3K_3Ji3K\3KF3Kc3Kc3Kh3Kf3Kh3Ki3Ja3Kg3Kf3Kh3Ki3Kg3Kj3K\#
    j3Kj3Kk3K;3KE3Kk3Kl3Kl3Kl3Km3Km3Kn3Kk3Kn3Kn3Ko3Km3Ko3Ko3L03L13L13L13L23L03L03L33L33L43K`3K`3Ka3Kb3Kb3K`3Kd3Kd3\#
    Ke3Ke3Ka3L53L53L63L53L53L53L73L63L73L73L83L93L93L83L83L:3L:3L;3L;3L<3L<3L=3L=3L>3L>3L?3L?3LA3LA3LB3LB3LC3LC3LA\#
    3L@3LF3LF3LG3LG3LG3LH3LF3LF3LH3LH3LI3LJ3LJ3LK3LI3LK3LL3LL3LM3LM3LM3L@3LD3LD3LD3LE3LE3L@3LE3LN3LN3LN3LP3LO3LQ3L\#
    P3LQ3LP3LN3LN3LP3LP3LQ3LP3LO3LQ3LP3LQ3LQ3LR3LS3LR3LS3LS3LT3LU3LR3LU3LS3LT3LU3LV3LW3LW3LX3LX3LW3LV3LX3LY3LY3LY3\#
    LZ3L[3L\3L]3L]3L]3L[3L[3L^3L_3L^3L_3La3LO3L[3L\3L[3L[3L`3La3La3La3Lb3Lc3Lc3Lo3Lb3L`3Lb3L`3Lb3L`3Lc3L`3Ld3Ld3Le\#
    3Le3Lf3Lf3Lg3Lg3Le3Ld3Ld3Lj3Lh3Lh3Li3Li3Lj3Ll3Lk3Ll3Lk3Lm3Ll3Ll3Lk3Lm3Lm3Ln3Lo3Lo3M03M03M13M13M13Ln3M23M23M33L\#
    l3M43M33M43M33M4
    """#

  /// Seven digits a unit, ordered: a hash of its letters, and the unit.
  static let index: StaticString = #"""
    00371Zj00@E1Xb00\F07W00\F3>K00c\1[E00c\1a^00c\1ff00c\2?l00g41KW00g41\m01201cN01\f04Q01\f14?01\f1>g01\f2k201bZ2\#
    Am02RS2Gh02RS3G=03I@1F:03I@1PU03I@2<203I@2D?03I@2P\03I@2P`03I@2R`03I@3J203Uf0_D04H>1;a04H>2Ab04H>2K404H>2L504H\#
    >2R^04H>3BD04T20S>04kS1j`04kS3:;05O;23705X22e`05_E0XR06Fh1Ta06Fh1ch06US2U\06U_0`V06\l2Bn06gQ1ha07<_0PG07<_2a60\#
    9=e0MB09=e1Dh09cW1F409cW1P_09cW33109cW33[09oB0mL0:YM0Hm0:YM0IT0:YM0lg0:YM1>D0:YM1f`0:YM2]m0:iY2O80:nM1SS0;3m09\#
    ]0;3m2?N0;3m3E50;X@0^90;X@1hF0;X@2X70;XU0Le0;dY14I0;dY2k50;jK1@H0=4>16c0=TS2E_0>KX0=<0?^k1fT0@0M2Si0@0M3K>0@64\#
    0=L0@642YV0C@g2?W0C@g2J:0CHT0FO0CHT2\30CL[0[P0CdF01B0CdF0@N0CdF1Ho0CdF2290CdF2ZM0F2E28;0F2E3@G0FaY1be0GDj0DX0G\#
    Dj0iD0GDj2[D0H:]1Go0H:]1S50I5S1aD0I5S23J0I5S39_0I5S3?\0ImS0Oa0K521g@0KO@0S30KR21FQ0KR21FU0Kdk1F^0Kdk30M0L9P1k=\#
    0L9P3:E0LAf0Ii0LAf2^60M2V2?X0MZS1YD0MZS20W0MZS3CC0MlX01a0MlX2]l0N?V02[0N?V0]W0N?V0c<0N?V1O70NlJ0^B0NlJ0j;0NlJ1\#
    ;e0NlJ1Aa0NlJ1YC0NlJ1\O0NlJ1\\0NlJ1hN0NlJ2ea0NlJ2o10OHo0T;0OHo2bP0PA[1=B0PWO1CR0QEc19n0QJ>37b0Q]Z2mn0S1m1gM0S1\#
    m3>60SbT05S0SbT1Zk0SbT31?0TO_1_10US51940US52lG0USB29]0USB3@f0U\51O_0VTH0PL0Wck0^=0Wck2_I0Y3P1?10YBP0BK0Y]@27M0\#
    Y]@2Ko0Y]@3C10Y]@3FQ0YgB0`50YgB2fF0ZSn02K0ZSn0SC0[0l16P0\510WU0\UJ0QE0]So22E0]h[04?0]h[10m0]h[2j40^3P1=00^aF0g\#
    40^aF2d;0_`n0B>0`7Q0I70`gl0dn0`gl2ga0a;L0J:0a;L2^:0b4W1^f0b4W20c0b4W33J0b`^1iV0c3F0=80dO00PJ0dbI0L^0dbI0^W0dbI\#
    0ld0dbI2h^0e3I0n^0fY_1cO0fc21E;0fc23080fkh0kZ0hJL2Wd0hSM2FY0hWh1d>0i;]2G:0j742EI0jDi07\0jDi3>@0j]?00R0j]?0kG0j\#
    ]?0ml0j]?19B0j]?1[[0j]?1aG0j]?2lK0j]?39b0kXM14>0k]A2m@0k`d1Ek0ko42fi0l:Q2?g0l:Q2KL0l;Z2fl0lAm2fh0mJc0W90mJc2`B\#
    0mT_1Db0m[N2jZ0mco0V20mco2c@0mjB0QT0mjB0VG0mjB2aM0mjB2cJ0nSj0Fn0nh20?^0nh212l0nh22Z>0nh22jY0nnS1@20noS02;0noS2\#
    `n0o>V25d0oN42QA0o^:1Xd104d05:104d1A0104d2nX10P>2AF10ZS1oJ10ZS3<K11Hl2Oi11Hl2^?11Hl3I_11[g2DJ11ff1j712Cd2l212E\#
    V1Ok12W<3D812]32;K12]33CR12c^33P12c^36Z13?30Dn13DT0G013`B2kj14U<1[014U<36n14[=22\14[=3?K15\O2TT15\O3KT17IT0eU1\#
    7]c1bS17]c2FD17]c3G>17ga2nk18<B0o^19OF1e\1<>h0<X1<]d3<d1<^40Z\1=:l0ZW1=@X0SZ1=@X2bD1=T01>a1=bo2BG1>ZX1JD1?=>1S\#
    71?L502l1?L52^Z1?Mb0Q11?Mb1Bc1?Mb2Qd1?Mb2aR1?OZ1[81@3c03B1@3c2g31@992Vh1@ZD2F31@ZD3G61@\a05j1@\a1Hl1@\a33Q1A9F\#
    0YN1A]P0Hi1BFc0RR1BFc2b11B\d2Qf1C8U1dB1CgE1@i1E7F1=a1E7F2mh1E=_0Wa1E=_2`L1EVK1QI1EVK33m1F:b0N\1F:b2_`1Fma1J[1G\#
    Yn31m1J>K2:b1KKa1Gm1Me\2AM1Me\3B<1MhS0gb1Mm11::1N7o0C?1N7o0U81N7o0ZF1N7o1;N1NG51:61NG51Z\1Nh30aF1Nh32fa1O4J0WN\#
    1OAA0TR1OAd0@P1OAd18`1OAd1No1OAd22B1OUH1>E1PF<1ci1PF<26J1PF<2BS1S<80dO1S<82gX1UEO0O<1UEO0h^1UEO1741UEO2_k1V3f1\#
    W^1V3f3Da1W6e2Df1W6e3Em1W=\1761W=\2oU1XC62JV1Xko1TL1YCl1Q01YCl1W[1YCl1XH1YCl33`1Y]k2S=1Yd>2S>1YdL1ZT1Ymj1i?1ZE\#
    [0gS1[7f1\:1[7f1]Z1\2_1`41\351451\351f^1\352jo1\`H2PX1`Z]2Nn1aLX3Kg1b7l0Wo1b7l2`R1b^W3D71ch00mi1ch01@]1ch01D@1\#
    ch01RI1ch01S21ch01W>1ch01\g1ch01nK1ch020n1ch030k1ch036J1ch03<11ch03>a1dEN02:1dEN2`m1dlG1PR1dlG2Ye1e001h:1eEX04\#
    :1eEX0JL1eEX0o]1eEX1BM1eEX26F1eEX2^@1eEX2i[1eEX2i]1eFb1n61ecD2PK1f6=2PO1f_o1XN1f_o1cP1f`[0:W1f`[0:Y1f`[3FH1h`g\#
    33k1hmI0;J1hmI0;K1hmI2FZ1hmI2In1hmI3KD1iPJ20X1iRX12O1iRX16E1iRX1VS1iRX3D\1j8d0B?1j8d2Zc1jHB1nS1kQl27A1kQl2CZ1k\#
    Ql2Ik1kQl2MJ1kQl2PG1kQl2Tm1kQl3KY1kco0AM1lJ>21?1lOR09n1lOR2BV1lOR3BU1m?J37F1o1^1KB1oPh1h21oPh3;Q1o[`0@<1o[`0c=\#
    1o[`1LJ1o[`2ZG1o[`32P1om61@9207J1\]207J2:7207J2;T20<G0g@20nn1Y>21N00VW21N00\V21N01<221N01?921N01C\21N02oZ22OL2\#
    ic22OL2k;22fK1kB25M92nl25kC0`o26351Z`26jW21;2:8]0^:2;0[0O22;0[0\F2;0[2Ln2;0[3Ff2;TE1X@2;TE21[2;]P06S2;]P36F2;e\#
    707d2;e738e2<eR1A@2=9]0TY2=V_0N42?;30a_2?Y70Ob2@Xe1fW2C\a2F?2C]W2R92C]W3JS2Cog0G`2Cog2]G2DeQ12d2DeQ1PS2EF30HT2\#
    Fi@0P@2G\^2nC2G^41AA2G^42ne2IO[1^E2IO[2<h2IO[3812JPR2N?2JdK2U32KN_08_2KN_23h2KN_3?c2K`N2^72LPY1RQ2MT?0CM2MT?2[\#
    22NP`0NA2NP`0cA2NnB0=f2NnB1Sb2O660ID2O660bj2O660o12O661272O661@@2O661L[2O661S>2O661W<2O6620I2O662;@2OLD1^V2P;G\#
    1@?2Q8l2Vi2Q8l3LL2SeV0R92SeV2ac2T2V0E22T7n0eV2UAO1QD2VOm1FT2VYS0kJ2VYS2eV2Wh]2ZD2YL]11V2YaZ1HP2YaZ1V?2Ygm1Nh2Z\#
    :f0YF2Z:f16G2Z:f1K12[=F1]62\eX02c2\eX0O;2\eX0Yb2\eX0\52\eX0hT2\eX1DK2\eX1f02\eX1gB2\eX2cV2\eX2oi2\eX32]2\eX3>2\#
    2\k10Mn2^\<0kc2^eX2T_2^ie1BR2^m31m02_6>0j?2_:91di2`;R1^92`CC1fH2aQN1JW2aQN31i2aXF0_F2aX`0352aX`2eg2aiO2W>2aiO3\#
    LN2ak?1OE2bVa1a82baD0HU2do]2[32gA`1I>2gA`31@2gE419@2gE41>i2gE42132gKn2cO2hDH18E2hb;1cR2he>2T@2he>3KI2hhN2HD2hh\#
    N2MD2hhN2WE2i:h0H=2iCF0\?2iP:04e2iP:2li2jN=1kn2jN=3:W2k0T0k>2kmN0P82l1i2NJ2l9U1;A2l:P1LI2l:P1eE2lS>0Rn2lh_0ZJ2\#
    lh_1Wi2lh_29>2lh_2N12lh_35b2lh_3@]2mof2==2o7;1E12o7;3042o@Y0:n2o@Y2P22o@Y3Ic2okT0=X308?0JC30PI0\j30PI2^l30V\1?\#
    \30V\1K;30V\1eb30\S2WK30\S3LU30b30TF30k001g30k02^B316]0>L316]0>N32F^0a^32F^2gH32g11PZ32g133Y33G42S?34392SB34[S\#
    204356:2S:35\K2?V376_0U3376_2bb38MF08V38MF19e397h0;=397h2NO397h2R>397h3JU39QM0Y73:3@09W3:3@1TW3:3@1an3:3@21Q3:\#
    3@2:_3:3@2<C3:3@2<N3:3@2<_3:3@2=23:3@2=d3:3@2>43:3@2>O3:3@2>_3:3@2@83:3@2C23:3@2CB3:3@2CN3:3@2Gm3:3@2IS3:3@2TJ\#
    3:3@2V83:3@2W93:8C0?I3:9S09V3:9S1TV3:9S1am3:9S21R3:9S25D3:9S2:^3:9S2<X3:9S2=13:9S2=c3:9S2>13:9S2>A3:9S2>G3:9S2\#
    >]3:9S2@93:9S2C33:9S2CM3:9S2Gj3:9S2IU3:9S2K93:9S2KG3:9S2TO3:?f09[3:?f1ao3:?f21J3:?f2:a3:?f2<O3:?f2<^3:?f2=43:?\#
    f2>:3:?f2>K3:?f2>Y3:?f2>d3:?f2@=3:?f2E[3:?f2Gn3:?f2TK3:?f2V93:?f2W<3:F909X3:F921P3:F92<>3:F92<a3:F92>23:F92>a3\#
    :F92@>3:F92C63:F92EY3:F92K;3:F92TM3:F92W;3:LL09K3:LL1TR3:LL1TZ3:LL1aj3:LL21O3:LL21]3:LL25B3:LL2:Z3:LL2<D3:LL2<\#
    R3:LL2<[3:LL2=53:LL2=g3:LL2=n3:LL2>;3:LL2>F3:LL2>L3:LL2>W3:LL2@;3:LL2@E3:LL2C43:LL2CA3:LL2CJ3:LL2Gk3:LL2IK3:LL\#
    2IT3:LL2K83:LL2KF3:LL2TQ3:LL2UO3:LL2Ua3:LL2V:3:LL2VY3:LL2W83:Y209S3:Y21TY3:Y21T]3:Y221U3:Y225C3:Y22:]3:Y22<G3:\#
    Y22<\3:Y22=e3:Y22>63:Y22>B3:Y22@<3:Y22@K3:Y22CL3:Y22Gl3:Y22IV3:Y22K:3:Y22KE3:Y22TP3:Y22UT3:Y22V73:_E1TU3:_E1T\\#
    3:_E1ak3:_E21N3:_E21\3:_E25F3:_E2:\3:_E2<Q3:_E2<W3:_E2=63:_E2=f3:_E2>03:_E2>D3:_E2>I3:_E2>V3:_E2@F3:_E2C53:_E2\#
    C@3:_E2CK3:_E2IM3:_E2KH3:_E2TN3:_E2UP3:_E2Ug3:_E2V63:_E2W73;0L1;@3;>d1al3;>d21M3;>d2:d3;>d2<c3;>d2=33;>d2=b3;>\#
    d2=m3;>d2>>3;>d2>H3;>d2>S3;>d2C73;>d2H03;>d2IR3;>d2W63;E709Y3;E721K3;E72:c3;E72<E3;E72<b3;E72=73;E72=o3;E72>83\#
    ;E72>?3;E72>X3;E72EX3;E72Go3;E72IW3;E72TL3;E72V;3;E72W:3;U:2WP3=5=0fE3=5=2hH3>:E1C?3>:a0Cd3>fh04m3>fh0GT3>fh1=\#
    93>fh1Co3>fh21Y3>fh2:D3>fh2]B3>fh2mZ3?R]0=e3?R]0YM3?R]1@j3?R]1I63?R]1S83?R]1TD3?R]1nL3?R]29W3@1Z1N93@cQ0VE3@cQ\#
    2cI3B=c0e73B=c2gc3BNA0BM3BNA12@3BNA2Zh3BfN1`l3BmN32F3BnN1WT3C8>17h3CY_1Qg3Cl<0E13F3608D3F361o>3F363<F3F@F18f3F\#
    @F2Z83G8]2353G8]2483G8]3?n3G:\2[:3GMU2[;3GhB0I`3Gim2173H]j0gL3I9o34Q3I:Q14K3I:Q2k63IGH1af3IGH39n3IlZ0323IlZ2_A\#
    3J2e2GM3J2e3GX3K;20Po3L?b02N3L?b0Se3L?b2bH3ODf17d3ODf18S3ODf1@I3OXn0:G3OXn2HK3OXn3Gh3OeC1=Q3P2L13^3Q3637^3QHQ2\#
    U43RPV26e3Rej08c3Rej0eF3Rej1@T3Rej1RA3Rej1Z]3Rej2I\3Rej2SZ3Rej2gh3Rej3@:3Rlh1dF3S8[1BA3S>e0[@3TNE1ii3TNE38b3TW\#
    g0P43U=\14d3VnR0e`3VnR2h13W6A0aj3W6A2mf3WDO0=K3WFX0kN3WHn0MN3X3G1@\3XR>2Th3XcB22c3Z<l0?G3[^10Om3[^12aO3]f80lS3\#
    ]f82hW3^V_0V53^V_1CZ3_5:2H33_H90Qn3_MO10S3_\M2kh3_me1`[3`UX1Fd3`UX1Xi3`UX30S3a:_1_D3a<Z1To3aF>15Q3aMX0lY3cFB0h\#
    73cM72c\3c]C2@k3e0^1`83fCn0YR3fJP0YU3fJP2cP3h1D0?Q3hTW24a3hTW3@?3jF^2V\3jF^3LG3jP81G^3k701_h3k702jQ3kNV0W83lOH\#
    1[93mLI0El3mS>2<73mS>3Cf3m\L1\K3ndC1;43o>L2OU3o>L2V=3o>L3I\3o>L3L640^l20140iI0[[40iI14W40iI2^S41>B30j41Z>1n042\#
    C00K?42FV2CO42FV3EZ42Nk2Dn42Nk3Eo42eY0Bo42eY0HK42eY0\942eY0cB42eY14H42eY1^b42eY1hS42eY1j@42eY30_43FW2A^43KK2ok\#
    43kV0UL44K^0Qm44K^2a]44LH06j44LH0Nj44LH18A44LH1A`44LH1^:44LH1bi44LH37m44LH37n44Q<2Di44Q<3En44m`0F;44m`0V344m`2\#
    cA45=M0T:46Yj1We46\b2Z_488:0N8488:0OS488:2`348]l0M_49W?1W74:E@1=@4:V=1FA4:V=1H04:V=1P^4:V=1TK4;Q<0cI4;dR1j94;d\#
    R3:24=M;2NK4=M;3I@4>2626A4>BN2Lk4>BN36P4>BQ1;l4>Yi2XI4>iH0:74>iH2Dc4>iH3El4@8A0Kd4@?a2Ej4@ID1hg4A0:1_l4Ak>1DZ4\#
    B6_1gZ4B6_3=e4BFC0Mg4BV>1g`4BV>3><4B[T2XQ4BiD1e64BkK3=I4CFZ02H4CFZ0R^4CFZ2b44ClL1Vh4D=M0cR4D=M2gN4DVY1ES4DVY1E\#
    Z4Dfb27C4Dfb2GT4EJJ07]4EJJ1P94EJJ3>E4EeJ0Qe4EeJ0U74EeJ0kA4EeJ10d4EeJ12m4EeJ19J4EeJ1G[4EeJ25S4EeJ28<4EeJ2?74EeJ\#
    2DL4EeJ2GO4EeJ2V^4EeJ2a^4EeJ2bd4FUA0V^4FUA1F;4F\Y0@h4GC?1[l4GT52Fg4H0l1=m4H0l1SI4H0l1V>4IXK1d64KiF1Pk4KiF1Vd4L\#
    <I1e;4MAm2F94MC]2NP4MRe04]4MRe1T=4MRe2l04M[i1E44NQb1g=4SR[2SC4TVZ0dD4T^A3M>4T^A3M?4TbQ0ce4TbQ1Vm4TbQ2_a4UFK0Ee\#
    4UNm2:M4Uo71=n4V=]1SC4V=]34Y4Vb=2I14YBQ1HX4[2Y0S@4[2Y2b;4[J324?4\6k1L64\6k1Pc4\Cj1UP4\d`0?;4\d`1WP4`Ee20S4`Ee3\#
    >X4`Po1l>4`RC2Sa4a=b0eG4b0:0MJ4b0:0lI4b0:15l4b0:2hV4b_m3244blG2?J4c:O1Nm4cE92E54cE92JY4cE93F14f3C1^S4f=90In4fX\#
    =05J4fX=1F34fX=2JM4fX=30F4h[[11Z4i4]2?k4jIA0NY4k350AT4k350Fe4k351@L4k352QC4k352\;4kSl1ZU4l9o1??4l9o38B4lB<1Oe4\#
    m;d2604m;d3G<4mlW2Pf4mlW3J64oCM1?H4oCM2nE4omT1]>4omT2CG4omT3Dc50_I0MA51:]1db51_a1gn52H_0\k52H_22i52fP1Kn53LN1C\#
    g53LN1H@54?A1X\54?A1Zg54?A1fP54?A25e55RM0QV55RM0RH55RM2am55o^07;55o^1aV55o^39h566X2X156HK1U256HK35356ck1Rf57[I\#
    1`F57^@1bC58461]L584637[58LY2;B59E=0_759E=2f35;1B0V@5;?U24=5;?U26Y5;?U3@05;DL0M55<B\02>5<B\0PI5<B\2aA5=?j0bf5>\#
    582K15>8?0D;5>S40PK5>S42aC5@1B1AP5@1B2nj5@Bk1B>5ATI1KE5C?k34h5Cg^2WR5D4d0o<5D4d18H5DEL0[C5DmF0h85DmF2dM5EA02>g\#
    5EKN08U5EKN21m5EKN3?55ESi2>f5E]Y2H?5F^n0175F^n0=m5F^n0oV5F^n1Fj5F^n1Ml5F^n2<15F^n2SU5F^n2Y\5F^n3K45F_40f[5GgS0\#
    dR5H=>0If5HUO09;5HUO09P5HUO0]k5HUO0j25HUO0k_5HUO1KL5HUO23Z5HUO24T5HUO25`5HUO28a5HUO2=J5HUO2?65HUO2AW5HUO2CR5HU\#
    O2EQ5HUO2Ek5HUO2JT5HUO2L]5HUO2MC5HUO2O;5HUO2RL5HUO2TI5HUO2WU5HUO32?5HUO3@R5HUO3AI5HUO3DG5HUO3E_5HUO3G25I<P0Ef5\#
    I<P0G>5I<P0GF5I<P0L:5I<P13D5I<P1CD5I<P1`e5I<P1h\5I<P2Oa5I<P39U5I>21n>5I>23;l5IFk0\C5IFk2^^5Id\1=O5IjM0TC5IjM2b\#
    S5J8a02\5J8a0Wc5J8a2`M5Jjc0Oi5K;<0Jo5K?N2?i5KQR2A\5MD?22n5MJG0e95MJG2gd5M\@2T;5M\@3KA5Mc^21a5Mc^23:5Mc^2445Mc^\#
    24:5Mc^3?m5Mc^3?o5Nh;1I25O0[1N:5QRC1Rk5QRC2kL5R?K0Ab5RD[0]L5RK:1kP5R\I1ka5TK50EK5TK52^05TK535[5TSL2U>5TSL3K^5U\#
    Ml01[5UMl2]L5VfU2Bl5Vfb0\i5Vfb2515W@B0CA5W@B0bg5W@B2g?5WbC0<n5Y@T08<5Y@T3<75Z;O0`h5ZZ@0\n5[@>0Y15[X\3?15[l[1gc\#
    5]0K1Ri5]0K1Vn5]0K2M85]0K3Fh5]2D1DA5]2D2od5^Td16d5`Pe0VN5a1n1jI5a1n3:55aZi1j15c\i1Si5c\i1X15clY0iC5clY1B^5clY1\#
    QC5dPH1Bh5f`a2B@5gOc17i5hQW1C;5hQW1Pd5hQW33]5hjX0B]5iVn0bk5iVn0e45iVn1@Z5j1<1;75j9@0ci5kWE1ah5l>=1L:5lR:1nM5lW\#
    I1oH5lWI3<J5lj>00M5lj>06:5lj>23F5lj>2Xl5lj>34l5mFH0hF5mMl1:45n9?0065n9?02@5n9?0;n5n9?1@45n9?2X_5nWj0iW5nWj2e55\#
    oH?0kI5oH?2eU5o^_0Tk60G=0i:619T1kK61>70DS61[B0:261[B0:561[B3E\61oa2K362@g0P1638C2I=638C3H:63;81Da63_k0<k64A:0_\#
    ]64A:0nb64A:1Y@64A:1`>64A:27m64A:2Qb64i[02n64i[0?`64i[0ME64i[0Q<64i[0l\64i[0mm64i[17L64i[1WG64i[2ZA64i[2]364i[\#
    2^e66=C0Y;66f:2=>67>X0=Q67>X1;>67RH3KC67ZI2?H67ZI2Gf67e62FR67ec08Y67ec22[67ec3?J693H2El69dH0Dk69dH2[L69jF1bN69\#
    kT0]K6:J:1KC6:S11hK6:S13>N6;H<1Zn6;XI1oM6<<00T^6>Z80Vm6>Z80hM6>k`0QR6?6P05m6?6P1O86?6P1Q<6?6P33c6?L?0X16@1U0eS\#
    6B9j1856B>O2O@6BF`20H6Bk?1Pl6Bk?1WK6CdM0f]6DNn1b]6FY80h66Fa^02C6FhG1jP6FhG3:86FnD0SK6GUC0786GUC0j`6GUC18k6GUC1\#
    >66GUC1Ig6GUC1OQ6GUC1j<6GUC1jK6GUC39V6GUC3;M6HcJ2l`6Hm`05]6Hm`32O6ILf1Nf6J=n0QN6L<;2?T6L<;3E76MG?2WS6N>O0506N>\#
    O2mo6Pfk0cQ6QXR1j[6QXj2;o6Qb<1CB6V0@0k36V0@2eO6VHQ09J6VHQ3C_6VKj0\A6V`N0Jk6VdJ1QA6VeG0>76VeG1OJ6W120246W120NE6\#
    W122_Y6W2f09`6W2f3EB6W2n06H6W2n1Pe6W2n35e6W5N1Do6W5N21V6W5N2:C6W5N3;A6W[@0>36YUf25c6ZXb1Bl6ZXb1MY6ZXb2R\6ZhC0b\#
    h6ZhC10H6ZhC1G]6ZhC2g@6[?90^c6[?92el6[_H1Ya6[_H36V6[kG11R6\5m12E6\5m1c=6\5m1oa6\5m2Ub6]L;2B?6][01Ad6^oU1?=6_?`\#
    1OU6_UG2W_6_Xc0S[6_Xl0086_Xl02L6_Xl2Xa6`>^0G^6`>^2]E6aJ`14m6aJ`1FG6aJ`1bD6aJ`2HW6cAF0[g6cSE0OM6cSE2`76cal07F6c\#
    al3<c6d3S0HO6d3S0bn6d3S1Gd6d3S1TB6d3S2]U6d;j1g?6d;j3>16f4N1a06gWD0SB6hVN2Fm6hVN3DV6hZ61;Y6hZL0Dh6hhf0XD6j@E14A\#
    6jH[1ad6jH[39m6lQ>1mJ6l`E0mT6l`E2hn6nP]1S[6nP]1VJ6o_I1\b6oe\1\^6oe\1\c6oko03g6oko0jn6oko2eM702c1^<706c2BI74<a1\#
    Y]74<a36T75\T0e;773m1gb77KZ3=578kS2ED7:R91OR7:R933A7;:<1N^7;Eb0\U7=Jc07?7=Jc0<57=Jc0=n7=Jc0AD7=Jc0h27=Jc0jJ7=J\#
    c3;C7>He1bb7>kR0nJ7>kR14k7>kR2kK7?1X1iZ7?D70K47?P91F`7A<506^7A<52DI7A<537:7A<53Eb7AL926l7A[626W7BhP0OB7BhP0SM7\#
    CKO3DW7D7\1oG7EXd0@a7Eb>2Nl7H4m0Nh7H7102i7H712d37H;H0JF7K3G0R;7KBN1kk7L>k0TL7N9F2=I7NTX3?<7Na>3?97NgQ3?:7O473?\#
    67PTc1L@7P];1II7QBJ0i17QBJ1B17QBJ1TX7QBJ2da7QBJ2o=7QLO0Uc7QNZ1A17QNZ2nY7Qcm0kn7R<k0Ub7Sm?2XA7TCY11J7TH435;7V_^\#
    1I<7V_^31d7W?=2Rg7W?=3Jg7WoS0BJ7WoS0Hh7WoS2GP7YI92I:7ZY\09c7ZY\0=`7ZY\0e=7ZY\0nD7ZY\13N7ZY\1427ZY\24K7ZY\24X7Z\#
    Y\25a7ZY\2717ZY\2;27ZY\2?27ZY\2@M7ZY\2D97ZY\2GB7ZY\2HR7ZY\2RT7ZY\2U@7ZY\2Wk7ZY\2i<7ZY\2jl7ZY\3@67ZY\3Ae7ZY\3Dj\#
    7ZY\3Lb7\G=0g\7\h310\7^9B1\Q7^9K2I]7^?Y0KD7^?Y0W;7^?Y2\D7^]L0=A7^]L0??7^]L0A27^]L0D97^]L0IL7^]L0^f7^]L11B7^]L1\#
    3i7^]L17=7^]L19O7^]L2]k7^_I0YA7_EW0P^7_Y81He7a8O0^<7a8O1J07a8O31W7bFN0?57chj1lS7dUC1]i7d`O1`H7e9_0SQ7eI:0Ke7eI\#
    :0\R7eI:1Od7eI:2FV7ej<1=S7f@00=>7f@00FQ7f@02Q97f@02YQ7f@02\57f@03J=7fbc1;?7g7i0GG7g7i0P;7g7i0b_7g7i2]<7g7i2a37\#
    g^o03D7g^o0A=7g^o0G47g^o0bS7g^o2\B7g^o2g97gb>2QY7h6g0^G7h6g1>R7hY>1^F7iA_36j7iRR0?h7iaj22K7iaj3?C7j>j1Mk7jM60S\#
    J7jii1=27l8V0TB7lIJ1AI7lIJ2ka7l[62@37lja0K17mUi1Q?7oRE06T7oRE0oJ7oRE36H80kn1S=819h0]>819h15>819h2_681RZ1Nj81TQ\#
    0oB81ic2?o81ic2F781ic2HP820f12C820f1WO82PJ1Ic82Sk0mJ82Sk2hl82gP0Ij834i1d7842A0mH84F`1Q_84F`34584Tb3?W84[53?X85\#
    Ce2jE85T`2J^85T`2S685^j07H85^j1K@85^j3<k85g\1JK85g\20C86;P0EH86;P2[X86]m1nh87QC34V87QO2BB88Gh17l88[408\88[40;Y\#
    88[41c`88[42FX88[42VI88[42VL88[43?a88[43Co88[43GE88[43L<894<0CI894<0Y6894<32a89bD2JC89bD3HU8:4g1<i8:8U1I`8<XY1\#
    ?88<XY1dX8=I`12o8=J20D[8?Lf1el8@G`02G8@G`0RF8@G`2ak8Ab?2Z98Ab?32J8Ad915h8Ad92kO8An:2C[8B7T2VA8B7T3L98Bi;0TW8Bi\#
    ;2bZ8CQU01Y8CQU08Z8CQU0_C8CQU2]98C^;01Z8C^;0GN8C^;2]>8EgA16C8F<a1g_8FP]0Li8Fi81898Fi81WN8GA\1=:8GU[0Ci8G_Q0e18\#
    H0R1ck8HHn0;k8I452J88I453HS8IQ:1Vc8K]>0d?8K^H1`18L8l2Af8LG81`E8LG82D=8LG83EY8M:A1L=8MQG0NW8MYN0dm8Mj[0H48Mj[1\\#
    E8Mj[2]M8Mj[37M8OA^0aC8OYW1e?8OYW29n8OYW2E38OYW3@k8OcP20l8PTQ11h8P^N1Ni8Q^10Zd8Q^12cj8RPm1Fo8RPm30V8RT72;d8SYH\#
    2=L8SlA2=M8T[D01E8T[D0AE8T[D23D8T[D2ZX8U1j2T08ULg2W38UU?0M78UU?1398UZ31C48UZ32oQ8V1H1^Q8Ve]2>h8Ve]3Dg8Vj`0iX8V\#
    j`2e68WH\0G\8X?^33R8XiZ24i8Xl:0HF8Xl:0aL8Xl:1198YD13Kf8YD306V8YD318W8YD31`j8YD336S8YTc3988YU_1P=8Yfm01;8ZPn2H6\#
    8[NF2KW8]Q@0?K8]Q@0c48]Q@0eJ8]Q@1AV8]Q@1Fm8]Q@1Mj8]Q@2lf8]d90cm8]lc08m8]lc26D8]lc3AV8_;T02M8_;T2bF8_K]24`8`Gj2\#
    0j8`\12QP8aNh0828aNh1kb8aNh3:R8b<k03O8b<k0OY8b<k2gb8bSo2@]8dJ@2:l8dQk1;98dQk2m18fKH0D28fKH0Z78fKH0\o8fKH0n]8fK\#
    H1D\8fKH2iE8fKH3018f]R0MK8f]R2]58fb40mF8fb42hk8fb42i_8h9o1aA8iFj0:R8iFj0BL8iFj0MS8iFj0U=8iFj1578iFj1968iFj1<_8\#
    iFj1?L8iFj1HE8iFj1[X8iFj1]I8iFj24d8iFj25I8iFj29S8iFj2QR8iFj2Zg8iFj2nH8iFj32T8iFj37Z8iFj3@b8iFj3A?8iFj3H^8iQM0h\#
    98iQM2dO8jRA1U78ki^1aB8mV51XL8mXi0Rf8mk73<f8nOF00F8nOF2iX8nOF2l[8oPR1i98ob>1c090I]0a@90`c01f90`c2^A91<g1ID95IP\#
    1Ce95Oc0cC95`Z0jD96jG2Nh96mg37T97CS0^;97CS2FS97CS3GC97i40Ug99AT0cG99`X0XN9:N61Xk9:i91<^9<:X06M9<:X36:9>:`2TB9?\#
    3P1:V9?3P1Fl9?3P1MW9?3P2G[9?3P30T9?3P3G[9@7<1Ui9@7<35H9@_U1i29@gZ1<h9AT@3=79BEM1UO9B^11;:9Bkc1NY9CoZ1=K9CoZ2GZ\#
    9DR50Yj9DR52c[9DXS08b9EW_0M`9EYK2;m9EYK3Cc9HI00YE9IbG0Qj9JCR0LY9JCR0Xm9JlB0Pi9JlB2aP9K4Z0FC9MJD1Xa9MX107M9MX11\#
    NS9MX13=G9N>=36K9NI`0;O9NI`2Tl9NI`3KR9NMj0?[9N^O1?B9N^O1e19N^O2nD9OTQ1AK9OTQ1LN9OTQ1ZL9O\^0J29O\^0ho9O\^0k19O\\#
    ^1;o9O\^1C59ObO28b9Q6J0:g9Q6J2NY9Q6J3IE9R[P1]19SH20Sh9S_?00[9S_?2Y39Sfb05L9Sfb30Q9TA00dh9UWf02S9UWf0UM9UWf2c19\#
    UZg07=9UZg3;<9VCn1dS9VCn3=29VGX0>=9W3E2N59W3E3I99W4[2Ga9Wdi01L9Wdi12^9Wdi1`L9Wdi23E9Wdi2NH9Wdi2Oo9Wdi2[69Wdi3I\#
    ?9WgR0m?9WgR1KD9WgR32;9YnF0Pg9Za;2?f9Za;2Me9[1d0l=9[1d2hR9\;10il9\;12dl9\YX2349\_o1Sn9\`k1?_9\mK2?>9\mK3E09]8d\#
    1J89]8d1Kb9]<U1^e9^9W2Bi9^9W3B[9^LW0Zg9`]i2F^9a7O1PA9aig0Gh9aig0O19aig0jI9aig0jW9aig19G9aig1D09aig1Fb9aig1NM9a\#
    ig1RU9aig28V9aig2:E9aig2T]9aig2_h9aig2e>9aig2o`9aig3A89aig3DN9b471co9b473<h9b>Z1F69b>Z30G9cWL0UE9c[^0ZB9d2e06B\#
    9d2e35N9d2h0nk9eTm0Yf9e_;15b9ego1jb9ekS1Z?9i6f0b49i6f2g09inP0\[9kXB2m59lAO2VB9m`E1?I9mj]1E09mk?1m39n091S69nH71\#
    d_9nNJ26:9nNJ3AR9nS\0al9o2<0US:2@]1n<:2@]3;k:33a0TE:33a2bT:37<17S:3Af1Ae:3Af2o5:3`S0B2:44e0oC:4mN1ZX:5G704f:5G\#
    72lm:5dn0bK:5dn13m:6iI0[]:7?i1cB:7^A1AY:7^A2nn:8=90dX:8@f2LP:8K9016:8K905d:8K92YW:8K931n:8o50:A:8o52G5:8o53GO:\#
    933247:9332Fj:9333GJ:98205Y:9821>P:9822n8:982325::?T0=@::?T2YR::LM0ZD:=5T0Q4:=5T2aT:=N8258:=N828D:=N82=H:=N82E\#
    B:=N82MZ:=N82TD:=N82US:=N83@J:=N83Cm:=N83F6:=N83KE:=eR1>c:>T[1?R:>T[2nJ:ATR2:P:ATR2H<:ATR3A<:A]Q1X]:BG71N0:BdW\#
    0`T:CCN037:CCN0K3:CCN0\e:CCN0gj:CCN17B:CCN2^M:CCN2^j:CCN2dI:CCN2f4:CgP00E:CgP04Y:CgP0Lg:CgP0Y>:CgP0a=:CgP261:C\#
    gP2\g:CgP2f]:CgP2lO:Cjd0>M:Cjd0JY:DE\0eh:EB`0_9:E_Q2UV:E_Q3Kl:EaK2UJ:EbQ0RO:Eg^2UN:GRj1YU:H6B1FV:H6B30O:H[@0X\\#
    :I3Y16H:I<31iT:IBJ0NT:IBJ2_^:IU]2`F:Jc<1b2:K4=0;j:K_50fJ:LXQ07X:LXQ3=l:MbB09Q:MbB0Nk:MbB0el:MbB1G6:MbB1VL:MbB2\#
    DC:MbB2Ea:MbB3DJ:NB11_P:NB12Im:NB13HM:O3>1ll:O:U064:O:U1G\:O:U34T:OhS0L?:Onf27n:R:a0M;:RAL17g:RK51m`:RK52D3:RK\#
    5369:RK53BB:RM:2QW:S2:0VA:S2:2cG:S8=28M:S8=2Ia:S8=3HJ:U8i1Ub:V@d0]]:Vjm0>9:Vjm18c:Vjm1<Y:Vjm1OK:Vjm2mO:WBA34f:\#
    WDN2Tb:WDN3KO:Wj]0X^:XKa11Q:YEb2Q6:ZLX2O_:[HW0E::[HW2[S:\U700d:\U70:;:\U73Fo:\k50BI:^T61Um:^^@1US:_IU05n:_IU1Q\#
    L:_IU33n:`P\1?G:`P\1e9:`n21l<:a<41?C:aFl14@:anS0PR:b0d1o@:bBn0cD:cB]07e:d>^0nG:dGj0I]:dP319o:e@41O]:eRm06F:eRm\#
    1oo:eRm35Z:e^V0>[:e^V12R:e^V2Yj:e`M0PM:enF0GB:enF1h<:enF23j:f9P0I=:f<Q1h8:fI72;h:h7e1jN:h7e1mW:h>o0\m:hA02F=:h\#
    A038=:hA03G9:hF?0jR:hF?1:o:hF?1D[:hF?2e@:hfK1PG:hfK1b?:i1J0NJ:jK<1Ye:k0n0Ym:kS\1=?:kS\28_:kYo0?>:kfU0WV:kfU2:G\#
    :kio2B6:l_:0ON:l_:0h5:l_:2`2:ldC039:ldC0?W:ldC0_W:ldC0j_:ldC2f;:m0C0E_:m2929m:n4N0MZ:ohO0_J:ohO1Pi:ojG1f[;1MU1\#
    dD;1VH0IE;1VH2]f;2<;1U0;2Y71dZ;3fc0AY;3fc0Y8;3fc0k[;3fc0m3;3fc12f;3fc147;3fc1M[;3fc1Yo;3fc2d2;3fc2hc;3fc2k0;3f\#
    c32b;4:L0Fi;4P@07V;4P@0KC;4P@3=f;5D\1Xf;72L1YE;72L2=@;7>h0:K;7>h0:L;7>h0ML;7>h16o;7>h3H>;7_T079;7_T0AL;7_T2Z[;\#
    7_T39[;8\30[U;8\32^V;8^R0Y5;8^R1m5;8^R2HM;8nk02g;8nk0ZY;8nk2cf;9;C1DO;9;C2S5;9<200i;9<21Sh;9Y61Xo;:M:1=<;:M:1L\#
    c;:M:1PI;:M:1b8;:M:2:B;:M:3A7;:PP0>B;:Vk2JX;:Vk3H\;:g`0oZ;;XA123;;ZP0N?;;ZP0Wl;<7;2OQ;<7;3IZ;=BA1Y`;?1S1YL;?AN\#
    0?a;?AN2ZW;@?S1gK;@B=0iA;@B=2dg;@\G0E?;@\G0OI;@\G2_o;@\S0QZ;@\S2a5;A8^0>j;AX30E>;AX30Qf;AX3136;B7N0fB;B7N1<D;B\#
    7N1JH;B7N1^6;B7N20G;B7N24k;B7N3@B;B:m1[V;BNb1o\;BNb3<S;BS10ST;BX10:B;BX123g;BX1297;BX12A;;BX12Aj;BX12D\;BX12GK\#
    ;BX12HJ;BX12Rc;BX12UG;BX12Wh;BX13E];BX13GV;BX13Jb;B\^2D8;BfT0V:;CT120V;D7U0D0;D7U13M;D7U1?Q;D7U1NN;Dgi2iK;ECD1\#
    X0;EK627P;EcE0l1;Eg906R;Eg936D;FMC0\W;FMC0_U;FMC2^f;FVI07E;FVI11_;FVI169;FVI1:E;FVI1@K;FVI1Re;FVI27e;FVI29O;FV\#
    I2DW;FVI2QF;FVI3;W;FVI3C<;FVI3JC;Fk?1eD;Fk?3=D;Fm90oa;Fm91BW;Fm92oG;Foc1o1;GDB0DN;GDB2[B;GHa061;GHa0>K;GHa34C;\#
    GKY0J4;GKY1Gg;GKY20O;GKY3>U;GM[01e;GM[2^;;GQ11IU;GQ11L1;GQ11e=;GQ13=B;Ggn215;Ggn3>d;H4f17W;H4f1JT;IOZ1cW;IPn1:\#
    S;ITN05F;ITN1DQ;ITN2ol;I\@0;f;JJZ18h;JJZ1\9;JJZ1]R;JJZ2lD;JJZ37k;JQZ1W\;L6N2QD;MBm0Lj;M]j1R:;Pc>1Ee;Pc>30B;QHQ\#
    0:^;QHQ2L`;QHQ3Fb;RO@1Z[;RO@36g;SZ_2OC;Sa22OA;U531Id;U5331Q;Uhh0OV;Uhh0Rj;Uhh2`5;VE;28];VS40@A;VWR0Y@;Vaf2XP;W\#
    `M0J@;W`M10j;W`M2^=;X0b0Sb;X0b0V<;X0b2bG;X8<0I?;X:\1K8;XXe1FD;XmT0S4;Y3H2Ve;Z^n0MQ;[1>0Q];[=P0eL;[=P1GN;[=P37e\#
    ;[dW0j:;\Qm0Bf;\Qm0M@;\Qm0Vc;\Qm0]X;\Qm0g6;\Qm1>M;\Qm1dN;\Qm2_>;\Qm2`<;\Qm2d<;\Qm2o;;\Yi1A^;]Pe01c;]fH2f8;]nA0\#
    IR;^8=0aB;^A60Sl;^kC187;_>`1;O;_FT1R0;_IP1g;;_S81ec;_S82AL;_S82ME;_S82UU;`J@0PZ;`XE1IB;a7E151;aH^2Q5;aiG0Sd;bi\#
    20S\;d3:0V;;d3:2cD;dX411j;eBI0eg;eBI2h5;eFm1do;f@O1`X;i;E2kZ;icC31;;mPh2Ae;mPh2FQ;mPh2H[;mPh3BE;mPh3GB;moh0b5;\#
    moh0e\;moh1Kd;moh1Q^;moh2DE;moh2FK;nD835X;o>W0R?;o>W2af;oge0OO;oge0ZZ;oge0if;oge1Ab;oge1T1;oge1Wh;oge1^D;oge2]\#
    4;oge2o2;oge380<0770I0<07717T<1:`1W4<2<40AF<3=J09d<3=J0=D<3=J0om<3=J13P<3=J1CI<3=J1CK<3=J1X5<3=J2@Y<3=J2VQ<3=J\#
    2YS<3=J2e[<3=J332<3=J3Ai<3Sb1HO<3Sb317<3`H2R=<4MM2A5<4MM3B4<5f90F?<6G72DH<6G73Ec<6Hh22V<6Hh3?H<6aA13H<9Yn1n=<9\#
    l121E<9n>1I4<:?D0cF<:?D0o6<:?D2gL<:A70V><:A72cE<:M]20B<:M]25R<:M]2;N<:M]2JR<:M]3;X<:M]3CT<:M]3HZ<;O<1Zh<<En1LO\#
    <<En1ZF<<En1eI<<`61LT<=kL39N<>8=0U9<>8=0ZA<>8=1fM<?Mo2kE<@451PF<@4533S<@?H21X<A\D1lY<Aa\0Mm<Aa\1S0<AcF0JD<Ao60\#
    @S<B4f1[d<CMZ0Zi<CMZ0^`<CMZ2ej<CXn15S<CXn2kI<C\L0e@<D9>2Cc<Db[1:B<Db[2l]<E8]05X<E8]1JP<E8]31g<ED109i<ED10=l<ED\#
    11Rh<ED11^h<ED12AO<ED13B=<ED22AK<F>20;A<F>20@3<F>20U><F>22Re<F>22ZF<F>23Je<I<T0d6<JWT2>i<J]V0XK<JjM2>j<LnI0mR<\#
    LnI2ho<MEK1\C<N1i18^<NA^005<NA^021<NA^0MM<NA^2X^<NA^2_J<NZP1>T<NZP3Ki<NdC0;\<NdC0bZ<NdC16b<NdC1@=<NdC1RD<NdC1e\#
    _<NdC2IJ<NdC2j><NdC3=N<NdC3HD<NdC3LJ<NdN1:Q<Ng_1=Y<Ng_2Ee<Ng_3G0<O=@1I@<OA_0=Y<OLh0XS<OLh1V]<OLh2`^<OTN1ih<Oa=\#
    1Qn<PC11\_<PI:1;J<PI:1Q><PI:33d<QV50jZ<RCD1bc<Rg20A?<Rg20]R<Rg22=W<Rg22MB<Rg22R5<Rg22ZV<Rg22_;<Rg22jR<Rg23DK<S\#
    9k0KL<SSc0=g<SSc0C@<SSc0aY<SSc0g0<SSc0nY<SSc0no<SSc12[<SSc15:<SSc1H><SSc1P1<SSc2X;<SSc313<S`W0H^<S`W0[;<T5L1d;\#
    <T@M1bj<T@M3;O<TT720]<TU`1]o<TU`21><TnO1T0<USG38H<V4=1<M<V4=1JJ<V4=20D<V4=2;D<V4=3CO<W@j0?N<WB>0XI<WBV0@R<WmX1\#
    Cb<Xc@00:<Xc@02a<Xc@0;]<Xc@0B`<Xc@0YH<Xc@0\g<Xc@0^i<Xc@0_Z<Xc@0`<<Xc@0`^<Xc@0a[<Xc@0oI<Xc@12;<Xc@13U<Xc@17;<Xc\#
    @195<Xc@19Y<Xc@1hc<Xc@1jV<Xc@2;L<Xc@2Je<Xc@2Ki<Xc@2OM<Xc@2Vn<Xc@2cL<Xc@2jG<Xc@3DT<Xc@3Hd<Xc@3L@<XeH1gg<XeH2QT<\#
    XeH2X8<XeH2lP<XeH3Dk<XeH3Lg<Xo^21h<Z<51Qj<[2]0hg<[n102A<[n10Q=<\Lb0;><\Lb3JX<]122NZ<]6Z0UU<]6Z2c5<^G8000<^G82X\#
    Z<_Pb28Z<`Lf01O<`Lf0DP<`Lf2[C<`bn0iR<ab>0]U<bn20Gd<bn20H`<bn20ha<bn22UH<cD;13X<dio1iF<e@c0He<e@c0W\<e@c0f3<e@c\#
    10J<e@c1MP<e@c1Yk<e@c1e^<e@c2h=<e@c2ij<fcc2PV<fgk1i6<i2=2RF<iHV0A[<iUP0<><iUP0Bl<iUP2Zm<i]R1fS<i]R23m<i]R25f<i\#
    id0J5<ikY184<j^[0W_<j^[2`K<k>:0hU<k>:1P@<k>:1f\<k>:1jO<k>:28U<k>:39`<lAE2PY<m[90CD<n_R3G?<oKM1^\=0:@05^=0:@0Fk\#
    =0:@0Y3=0:@0bH=0:@1?i=0:@2\==0:@2`k=0:@32S=0;@1Yg=0E40AJ=0YI06W=0YI1TQ=0YI1gP=0YI36U=0YI3>7=1<42Lj=1D201F=1D22\#
    Z\=1E@045=1E@2i>=1X]0W>=1X]1<5=1X]1?g=1X]1Ai=1X]1J9=1X]2nP=1X]2o9=2;I2G@=36S1<m=37n1<A=37n1KR=37n1NF=3A70?m=3K\#
    f1R8=3jL2@Z=4=E2@O=4nL1OC=57d0M<=57d0jb=5ZW2F_=6GM1EA=6\E1kV=7ej05H=7ej1E7=7ej1EG=7ej307=93k0J`=93k2^F=9@>2N2=\#
    9kH2Bf=9kH3D9=9nj0Cj=:2b00L=:2b01W=:2b198=:2b1Ga=:2b2\>=:2b30n=:@V2C==;Y11?K=;Y12nG=;_R2l9=<^?399=<aQ1UN=>=k2i\#
    N=>Ff07h=>Ff1in=>Ff38_=?E>0mO=@f;0S0=Ae91Ag=Ae92o7=BLo1]8=BgP18<=D@]04k=D@]2mL=DNl0bJ=E1705V=E1731T=EB910]=E[E\#
    01K=E[E2[4=F@0004=F@001j=F@02X[=F@03=i=H7N1a3=H7N2EM=H=90Z6=H@J1ZY=HCK1`R=HCK2C<=HCK3EI=K?c1X_=KT614]=KUR1Y8=K\#
    UR35g=Kl\09C=Kl\3A;=Knl0D==Knl2[A=Mb334^=Ml224A=Ml23@2=NXR0>S=NXR106=O7Q0LU=O7Q0YO=OJj0GQ=OJj2]@=Odf0:l=Odf3I^\#
    =PBA34L=PXo1D>=PXo1gS=PYJ1iJ=PYJ38f=R<K2Nj=RV22OX=RV23I]=R`l1Hj=SfG2X9=U4e01o=U4e0Ge=U4e0L`=U4e0O9=U4e0UQ=U4e0\#
    `>=U4e0eT=U4e0i_=U4e1>7=U4e1C9=U4e1M@=U4e2\f=U4e2c3=U4e2e7=U4e2n1=UDE1PD=UDE1b9=UDE1f:=UDE3=[=VkI00?=VkI03W=Vk\#
    I15N=VkI26d=VkI2L2=VkI2NA=VkI2Xb=VkI2d==VkI3DU=VkI3FR=W>Q0WZ=W>Q2`I=WBU1jD=WTl1Wl=W`R2O\=WbX0=c=XCo36[=XKi0Od=\#
    XT`1i[=Y5k0o3=Y5k1c9=Y5k2RK=YJB0S1=Z>N1kc=Z>N3:S=[B91A[=[Uf2Gb=[Uf3G:=\6d02`=\6d0AV=\6d0Fl=\6d0Xg=\6d0`:=\6d0k\#
    V=\6d1;m=\6d1>8=\6d2^L=\6d2`h=\6d2fH=\J=0WS=\J=2`H=\dT0Ic=]EU0NP=]EU2_\=]a402m=]a41?[=]a41C^=]a426f=]a42M7=]a4\#
    2Q2=]a42^`=]a42nM=]a42o[=]a43J;=_MR1J`=`3D30J=`8c1me=`Q^1DM=`Q^2oj=`e?1ER=`e?1F1=`e?30?=aP01EC=aP0309=aeY0\l=b\#
    @D1W8=bKY3KF=bje0LA=eHI3=Q=eNb0QD=eNb2a?=eiE2Vc=eiE3LI=enY32V=fDl1E`=g111Ed=g111F0=g1130E=g:B21o=gPJ1iR=gPJ38j\#
    =g^Z1=P=g^Z1Ak=g^Z2o:=gfI1hi=hgS3Db=i5A2CX=i5A3>O=i6m0OL=i6m0]==i6m1;c=i6m1Oj=i6m2ZQ=i6m2dP=i6m2m==iCi1:<=iRD0\#
    7O=jZ107_=jb?1nD=kio3EU=lF;2GW=lF;3GZ=lFk25==mEc0Dj=maT15D=maT1@J=mjk16Y=n[<19^=n[<2lR=nc_2Q[>0>G2;R>0>G2Vf>0>\#
    G3CV>0>G3IS>0>G3LK>1Pe0QF>2Vo23I>6?k1d4>6mD1VA>7Kc1OP>7Kc1_;>7QB1B`>82Q1EY>83N0BB>8Bf1QU>8Bf343>8Lf2SA>8OL1d?>\#
    8YF0@=>8YF2ZH>9DJ1L2>:WZ0LN>:i;1BG>:i;1W3>;?U1km>;?U3:T>;fi04^>;fi18K>;fi2P0>;fi2l;>;fi3Ib>=`Y2XE>=`Y3Ll>>;\1J\#
    m>@H[0M9>A4>1na>A711LF>AOD2O]>AR;1D?>AR;2oc>BWL1D7>C<I330>CRR1N<>CTG0Ei>DEj25U>DEj3AC>DF_1hC>DF_22`>DF_2LF>EkK\#
    36c>FLH2jA>FPL2PD>FkP1Q5>Ihi1Y[>JBa0`9>JBa2fI>JFY0JU>JaW1Y_>L@e03;>L@e0`8>L@e2fG>OBE0OG>OK;1nJ>OT;1_n>P_C0F8>P\#
    _C2[k>QJ>2K<>QJ>3F@>Sj?0J;>T6o2=O>T=B2=N>VZ\046>VZ\0nZ>VZ\2iD>VjF04=>VjF10I>VjF2ii>W8^13_>W8^1>Q>W8^1gL>W8^2Fn\#
    >W8^2M?>W8^2N7>W8^2n9>WE60gI>W_i0N_>WjN0fW>Xoi1nA>Xoi3;m>YR\0WT>Y]e0DB>ZR20o=>ZR21Tk>[L;0Bj>[L;0D8>[L;0n4>[L;1\#
    50>[L;1hW>[L;2i@>[L;2k@>\VE0@W>]_m1h9>^K`2KY>^^Y2KZ>^dX0mC>_4<1cD>_4<3=6>`Bg1j?>`EP1if>`EP394>`Nn090>`Nn3B^>`b\#
    U0hK>`bU1>W>aiG0ai>aiG1=g>anX04i>anX2m>>b;10DF>b;10OC>b;10PN>b;10RN>b;12_n>blA0HA>bmG1nU>cPk2Wo>cn]1:a>dH[2<;>\#
    e@L0;:>e@L3If>f:_1;Z>f:_2m;>g;>0EZ>g;>2[a>gm8159>hGQ098>hGQ3C5>hgO366>i;i13T>j8K0HR>j8K2]W>k9m0>e>k9m2Z3>lAZ2B\#
    h>nRh21i>o9m30N?0>=0FF?0U82la?0VC31l?1f50EC?2PG0;??2PG2RM?2PG3JZ?2SQ1lL?5JP07R?5JP1?6?5JP1HB?5JP1dY?5JP3=Z?5Q`\#
    15g?5n:2=R?5n:3D1?63[2Jk?6<806U?6<82OL?6<836O?6<83IW?6h[04n?6h[1=L?6h[2m_?7^P0?Y?7cB0I<?7cB1a;?7cB2]c?83@1XG?9\#
    bH0hl?:<F0S5?:<F2b>?:RQ0A;?:mG0<3?:mG0IF?:mG0]d?:mG1Bf?:mG1mS?:mG2E:?:mG2]g?:mG2_B?:ml0o[?;n71_:?<@E1;Q?<@E1FE\#
    ?<@E1Ha?<@E29`?<@E361?<P51Sk?<f70LZ?<f72R4?<f72UX?<f72\c?=AQ2JH?=AQ3HW?=YI1m4?=n=1WW?>B50GC?>B52]:?>bf1;G??B]1\#
    kg??B]3:U??CP1]O??o10\7?Bmk1A8?Bmk2DK?Bmk2n`?Ca82V[?CkO245?D3k28^?DVO0TT?DVO2bX?D_512>?D_515M?D_52;l?D_52k>?E:\#
    U1fN?E:U3=a?EH30=k?EH30fc?EQW2M@?EV81=G?Ean0:J?Ean2I3?Ean3H7?F8T0NR?F9h1lB?F9h3:`?F:h0EA?F:h1Te?FG`0af?FG`28o?\#
    G?91j4?G?9393?HBi0B8?I2C1;V?I;F1Zb?I@E099?I@E3@L?JG<23G?JJ40I_?JJ42^1?Jf[08R?L6a2@a?L6a34M?L6a3Ak?LFl1c1?LFl1n\#
    H?LmI0UH?LmI2bn?M9o09G?M9o2;H?M9o3CQ?M`9096?M`927`?M`93C:?N@O1o9?O582:Q?O582@0?O583EA?O=a13b?OAJ1R`?P0P0VM?Pbh\#
    0UR?RWT1gW?RWT3>:?Rmk1m>?SCd0hB?SNW0;P?SNW2U1?SNW3K[?T7B23R?Te53IT?UWc0RM?VRk0Uk?W8o1Dl?W@Z1UY?W@Z35??WF<1o8?W\#
    F<3<C?WaR08F?WaR3<Q?XH:1bR?XNE1h_?XNE20m?XNE21l?Xa81IO?Xa81JR?Xa831E?XaE1V[?Y9c1<Q?Y9c1<S?Y9c1QJ?YYI07n?YYI1jj\#
    ?YYI3:??ZcY0lW?Zi8231?Zi8249?[fL1ZQ?[oj0m=?\DA23l?\DA3?e?]fU0ca?^J01ON?_\X1^o?`6X1=]?`\[1YW?b;o1gY?b??2Ri?cF81\#
    UL?cnF0Pb?eOh07k?eOh16D?eOh1XW?eOh36A?eOh3:7?eVW03Z?eVW0gm?eVW2dK?eig2Ac?f\L1D_?fc50EU?fc51H;?fc51hl?fc538V?gH\#
    Q0D3?gHQ0M8?gHQ0M[?gHQ0YL?gHQ0\^?gHQ0_O?gHQ1D]?gHQ2^g?gHQ2_L?gQ40=4?gQ42k[?gQ50P[?gQ52aI?hRE0b:?hRE1Q[?hi[0>h?\#
    hi[3@Z?kLQ1hh?kLQ38S?lM`1>>?mJb1]5?mJb37g?n;M09:?n;M26R?n;M2CY?n;M2IG?n;M3@M?n;M3FK?nTl2T<?nTl3KG@0<G0@E@0<G0m\#
    o@0Cf0iL@1i21c\@2Il2l7@2\;1eH@32`002@32`01X@32`2X\@3HC29c@3HC3@g@3^42Ng@4I>1HM@5580fk@5581Xg@5581`Q@5582B7@558\#
    2G\@5582Ij@5582L4@5582L=@5582OF@5583BJ@6YI1aH@9D10R]@:L@23N@:L@2mP@:Wn1G2@:Wn30X@:\C0b0@;6<2=C@;U[1Jf@;W91Dk@;\#
    [n1Jk@;[n322@<BO1i`@<BO392@<P_279@<P_2I4@<P_2I@@<P_2Li@<P_2Q4@<lH1DF@<lH1Sa@<lH1YA@<lH218@<lH2L7@<lH2S<@<lH3>e\#
    @<lH3FU@<lH3Jj@=X21ja@=X23:<@=[k1_^@=[k39:@>F_1Oo@?5O1n^@?JS13R@?]:1]c@@@G1hL@@BC0ZO@@Db0F>@@SE1`_@@SE2D^@@SE2\#
    Hi@@SE3Ej@@SE3H4@@fC1eX@@fC3=K@AhX0bc@AhX1TH@AhX21I@AhX2g>@AhX3>i@B;Q1@^@B;Q21F@BQO1O?@BQO33h@BTT18>@BUP1>U@BU\#
    P2n;@B^C00Z@B^C1i3@B^C3MD@BbF23H@C5`1O5@C6o2Hg@CaD07f@CaD1iQ@CaD1io@CaD20M@CaD38i@D?R2R@@DAl2X@@E0U0KP@E<k0l9@\#
    E<k2hQ@EPl1GY@EPl30c@F[U3<]@HI40Ta@HI42b]@HP\1K=@HP\1hG@I<a09f@I<a0FS@I<a0LI@I<a0M?@I<a0Of@I<a0ZX@I<a0[e@I<a0^\#
    1@I<a0_<@I<a0_V@I<a0`6@I<a0`I@I<a0e<@I<a121@I<a1:W@I<a1>f@I<a1?X@I<a1DV@I<a1LU@I<a1RS@I<a1U:@I<a1Y<@I<a1gh@I<a\#
    1mU@I<a20i@I<a22<@I<a22S@I<a23_@I<a24E@I<a25_@I<a285@I<a2<j@I<a2@i@I<a2@j@I<a2A2@I<a2B1@I<a2D;@I<a2EO@I<a2ES@I\#
    <a2F]@I<a2Jo@I<a2L\@I<a2M3@I<a2Ml@I<a2PJ@I<a2QH@I<a2S4@I<a2SM@I<a2UB@I<a2Vb@I<a2W?@I<a2W@@I<a2]1@I<a2_G@I<a2fM\#
    @I<a2ld@I<a2on@I<a34F@I<a3>?@I<a3AH@I<a3B1@I<a3C]@I<a3FE@I<a3F`@I<a3JE@I<a3K_@I<a3LP@IER2B9@IER2K?@IER2NI@Ii]1\#
    FH@J[80JX@J[80VV@J[80`=@J[81?b@J[81C[@J[82^E@Jm[1]e@K9A2R?@K;\39k@KJY0fF@KKR0W1@KS@1U[@K_e03<@K_e0^E@K_e0^T@K_\#
    e0`P@K_e0`b@K_e0lh@K_e17<@K_e1jB@K_e2NT@K_e2fO@K_e2h_@K_e3ID@L9V3IG@Ln40Ql@M3B01h@M3B0:j@M3B2O=@M3B2^H@M3B3IR@\#
    MLJ0Ti@MOY0l7@MZ<1dV@N4B052@N4B11K@N4B23M@N4B2j;@N4B2n:@O8Y1df@OQ[05M@OQ[30W@O\41KH@P[90XJ@P]\0<L@QUI1SD@R?V0O\#
    U@S?80^6@SOg2E;@SZY1?J@UdZ0J_@V3E2CE@XJR2<4@XJR2R;@XJR3Ce@Xc[2LG@Y2m05k@Y2m33U@YBg1gm@Z]90Kg@ZiC03d@ZiC0KR@ZiC\#
    2e=@\:]0T8@\:]2bO@\UD1:3@]KA32j@]VY0kW@]VY2j`@^2j0;X@^2j3L8@^gl1d1@_4O2Sj@_4O3K9@_fj1QY@_fj1cm@`:C14Z@`:C1Y7@`\#
    :C1c:@`:C1oO@aLY2iP@a]H1Tg@bQh0B\@dD32mX@dQ11MK@e0d1em@e0d2:o@e0d2EN@eZg1c>@ekh0c9@f2P05?@f2P1B2@f2P2o>@fTH0Hc\#
    @fTH2][@fWK1`3@fX^1X<@fX^238@fX^242@fX^2:5@fX^363@gJZ0<T@gJZ14a@gJZ1M^@gJZ2kX@gj90h`@h=20[?@iF_0ok@il11\D@jAV0\#
    ;g@j`j1Q@@kGj0=T@m^401?@m^41C<@m^41jk@m^42Z?@m^42iZ@oDI0A]A0;Z1o5A0aL1niA0eZ34PA17g1\6A1Ri1JoA1WS027A1WS0igA1W\#
    S2_fA2KT1JeA2KT327A2i=1k7A3B80fPA3B813nA3B81@nA3B81S3A3B832NA4Wb1QMA4Wb33oA4Zo1IfA4Zo31PA4aB0`_A4dB0NQA4n;2mQA\#
    5W22ZYA5]_0WnA5]_2`QA6ZI0V8A8Pm012A8Pm0<WA8Pm2YGA8^X0IoA9m[1O<A;Y;0\3A=]l1<dA=]l2mSA=kB2XWA=mj102A>:Q1oVA>?Y0;\#
    CA>?Y2FlA>?Y2S2A>?Y3JdA>Q42STA?6m0g5A?]P0]1AA2Q1[LAA>d0gEAA[L0[6AAal0e[AAkT2FJABN@0=UABTD0BWABTD1RPABTD2ZiABTD\#
    34EAD>G1F\AD]61l`AEL70I2AEL70cMAEL715HAEL72]_AEOR1YdAEnM0djAEnM0n1AFMl0XkAG>e1LMAGdW1LLAIQ31B@AIa50ohAIa51HKAI\#
    fk2ZIAJL;1UQAL=`2n>ALZ21\FAMMl0E6AMMl1I;AMMl1^0AMMl2[RANSf1_0ANoN1V4AOED04PAP_:1i7AP_:38[ARS@1CTARS@2oXASR?2l<\#
    AT4H1>ZAUXH0T7AUYc0`cAUYc2fUAUo41?DAV@U1aiAVHa2BWAVHa3BVAVeX2CPAWD[15GAWD[2RUAWD[2T9AWD[2TnAWD[3J]AWF_0GAAXMH1\#
    8mAXMH1[TAXMH1]@AXMH2ePAXMH2lEAXU`1d`AX[Z2VZAYVm0Q3AZ6L0RVAZ=Z0bWAZ=Z2g:AZT=13oA[EM0@IA[EM0K[A[EM0k6A[EM19>A[E\#
    M19QA[EM2\NA\8<1jgA\8<3:=A\9L16FA\`n0kdA\kd16VA__A22eA`021MGA`A;0NOA`k<1[7AbFc0PFAbSj0TAAb_h0<2Ab_h2Y>Ac7I2eSA\#
    c@m0XQAc@m2`]AcHM1bhAcZ90YZAcie0]0Acie0cbAcie1<[Acie2^nAd041bFAd043;DAdGK0TlAdI10l:AdI12H;AdI12^WAeUc14:Af490U\#
    ;Af^U0XYAg_60jlAh@G3M3AhBI1VYAhf332dAiY10Q0AiY10oQAiY11BjAiY11MbAiY11UcAiY11^RAiY11jTAiY124GAiY127?AiY12@5AiY1\#
    2AAAiY12GdAiY12RWAiY12R[AiY12aSAiY13BfAiY13EEAiY13J^Aj6>12DAj[U0GJAj[U0^jAk2O1HdAk>00ihAl9o0:SAl9o2JbAl9o3HcAl\#
    VT0Q\Am;L0LBAm;L2\YAnk42HTAo7=1iUAo7=38kAojR0F2AojR2[jB14H1V0B1;]1`5B1F=02YB1F=0VkB1F=13[B1F=1\kB1F=2`=B1F=37V\#
    B3I`2D]B3WA1YiB3m\05;B3m\0<`B4L90M^B4L92_NB7LA1:LB7LA2LDB7LA3FZB7]T1j2B7]T391B9Ni0m>B9Ni2hiB:OO0TVB:\D1XeB:\D1\#
    [AB:\D1__B:\D1eYB;Y[1PjB;Y[1W]B;Y[33^B;_H0<@B;_H1;LB;_H1HZB;_H2Y@B=UD0=MB=YS26QB>d81VDB?Ce1noB?Ce3<BB@SP3CaB@i\#
    N0KFB@mI0eYB@mI2gmBA4l0\6BA4l0a?BA4l16WBA4l19iBA4l2f_BA4l2lUBBiB33;BBkS21DBBkS3>gBBn21<<BBn21?jBBn21DHBBn22ogB\#
    Cm\0RbBDg50MHBDg52jnBE702=\BF<I0b]BFIJ071BFIJ38LBFMa3BNBFNj092BFNj275BFNj3BcBG8f0PYBG8f0Q:BGCE2X3BGCE3LeBGb]06\#
    iBGb]37iBGm\33GBH4A1keBI2V0IbBIJ^2>oBIJ^2KCBIR[24CBIR[3@1BIg41nXBJYE1o<BMEA16RBMgT2=aBOJ90VYBOXS1Q:BQBm0KoBQBm\#
    0hOBQBm1[]BQBm2DDBQBm2E8BQBm2E^BQBm2H9BQBm2KXBQBm2NQBQBm2dUBQBm39ZBQBm3D_BQBm3E`BQBm3GbBQP42=<BQP43CiBR8U2koBR\#
    Qa1=ABRbW10CBS<X0F7BSO>1I9BT:@0I9BT:@2]bBUO11bKBV6[06lBV6[0HIBV6[254BV6[386BWiB1m?BX=F1HnBXBe1JiBXBe321BXH@0o\\#
    BY2Y010BY2Y2Y?BYBY1aFBY`@0;;BY`@3JOBZf11^`B[0i0=bB[0i0EBB[0i2[=B\DP0f5B\Hf0[BB\Hf2d4B]8[0UZB]\W3;]B]bj3;\B^1F0\#
    ZcB^@]0S`B^P92@7B^n?0JIB_2_1fKB_5R1V<B_EK1@[B_EK1S1B_EK32UB`:R2>eB`:R3DeBa:Y2VdBaKS1\XBaON1XTBa];1P4Baij1FKBak\#
    600UBb\Z24\BbeI2kmBbl=1D^Bbl=1V8BcPe0j]Bcn:1K0Bd6I1nQBd@42UFBdGF16SBe4X23=Be4X23ABen]0OHBen]2cbBfCn0XeBfCn1YHB\#
    fO21ZmBg;m19TBg?N0UGBg?N0ZSBg?N0ZnBg?N0f1Bg?N1DeBg?N1MABg?N2bmBg?N2ccBg?N2h<Bh5?1R;Bh5?34<Bh:R2V>BhKH1?0BhNB07\#
    cBhNB1i8BhNB38\Bi390H5Bi390^NBi390m4BiFm06EBiFm0;BBiFm2RkBiFm2WeBiFm35VBiFm3JkBj@108WBj@13?@BjG`3?RBjN33?SBj`l\#
    3?QBjmR3?UBk3e3?TBncm02^Bncm0XCBncm0XHBncm2`[BoHi265C04V06GC04V35aC0OA0BVC1aR2NLC1aR3D<C1aR3IAC2c;0ZlC2c;0f<C2\#
    c;2h@C3F@163C4AO0agC4AO11gC4AO1=hC4AO1VEC4AO2fjC4TY0cnC4TY1D8C4gH1\3C4gH37EC53a1G0C5_71hHC5gl1_YC69i0lkC6P929Q\#
    C6TK0:eC6TK0;eC6TK26iC6TK29=C6TK2EUC6TK2EWC6TK2S\C6TK2TWC6TK2XMC6TK3G3C6TK3I8C6TK3M0C6Z^2TUC6Z^3KSC73j1fZC;]X1\#
    [=C;]X1a]C;]X2?DC;]X2FAC;]X374C<AU1UDC<AU358C<Za0liC>kj1SZC?7c0cdC?Po06QC?Po36=C?b^0@?C@Om06?C@Om1UaC@Om35BC@b\#
    \07DC@b\0mfC@b\1cGC@b\1k;C@b\26cC@b\29@C@b\2OPC@b\3@^C@b\3IYCANk0eZCANk2gnCAU41VKCAU422TCAU42:SCAU42M_CAk>0d2C\#
    BPh2OmCBSe1bPCBSe2ARCDMZ0Q`CDcn1=NCE^d1c_CF<D2R7CG>X1UACG?91o`CGR:2?[CH@n0;0CH@n0dTCH@n19jCH@n1YTCH@n24RCH@n25\#
    ]CH@n27OCH@n27XCH@n28@CH@n2:=CH@n2?OCH@n2A8CH@n2DOCH@n2ICCH@n2PHCH@n36QCH@n3C9CH@n3InCInI1dGCJ2\05BCJ2\0aICJ2\\#
    1ATCJ2\1C0CJ2\2oOCKWT0QHCM0b2BHCM0b2DXCM0b2FdCM0b3EhCMV:06bCMV:37LCMhD2o_CNYY0QJCOK310_COS31ZGCO\L0gXCOhB14fCP\#
    IS0;VCPIS2UlCPIS3K`CPTN17cCPTN2m6CQFf0_iCR\[0eOCSH91MQCSb<2SVCVeW3D?CWlD21WCYSL0GOCYSL2]?C[X<0k4C[X<1_jC[X<39?\#
    C[^N00aC[^N2Y6C\=A0<AC\E]1BPC\E]1YMC\]m0ZGC]2h0CQC]7o0mgC]=B0:1C]=B3ELC]d41VTC]d427DC^890j>C^890llC^892hbC^=D0\#
    P6C^b;0H_C^b;0KXC^b;112C^b;153C^b;1<9C^b;1<VC^b;2kAC^b;2mNC^jB1MoC^jB1NDC^n`1i<C_<>13gC_BQ17kC_BQ1_fC_BQ1jMC_[\#
    e1>hCa=O1E8Ca^c0DVCebN09@CebN1Q\CebN3@iCenD0d>CenD1JlCenD323CfaW1D=CfaW29bCff70amCff70b@Cff71>2Cff71H5Cff72g2C\#
    gCB1oDCiWh1N]Cigk2YaCk4[0;UCk4[2MWCk4[3AhCk4[3L0Ck4f0hDCk4f2dSCkGT1TcCkPY1i1CkbH0dQCkdn01]Ckdn0KkCkdn2]VCklN0c\#
    LCklN1:bCkmF0glCkmF2dJCmMk2C1Cn?_03QCn?_2h6CnLH10XCnLH2imCn_H1FeCn_H1MRCn`X1koCo>Z22ICoPS1I_D0^G2NbD0^G3IID21M\#
    1Z0D2\S1moD2f^21BD3;G0P2D3;G2`oD3U;2<8D3U;3CgD3WE0^DD3WE17VD3WE2e_D3WE33fD4:Y0<mD4:Y0?UD4:Y0AfD4:Y0D5D4:Y0H8D4\#
    :Y0I3D4:Y0[ZD4:Y0^dD4:Y0bED4:Y0d`D4:Y0n3D4:Y10WD4:Y129D4:Y12WD4:Y164D4:Y16gD4:Y19=D4:Y19bD4:Y1;ID4:Y1;`D4:Y1@e\#
    D4:Y1B9D4:Y1GhD4:Y1H[D4:Y1TED4:Y1_TD4:Y1hOD4:Y29^D4:Y2]OD4:Y2g_D4:Y2nWD4Vh1YRD5;_0>kD5mD1daD6>c0HnD6fn0GfD7JG2\#
    IHD7JG3HBD7L515`D:9C28`D:9C3@QD<9S09DD<9S3CBD=i305>D=i31B0D>K;1cAD>Z21\?D?iK0J7D?iK0dLD?iK2^8DAch1:2DAnW1]9DBD\#
    11HcDBD11g3DBD127VDBD1295DBD12UiDBD13C7DBE1068DBE11TADBE134ODCDW1XPDCDW2A]DD?81ZPDD?836dDF6X3ENDFC>3EQDFG@236D\#
    FG@243DFG@3?lDFIQ3EODHB=1c2DHNL08GDHNL3<WDI0V1RFDI0V1WADI0V1fXDI@K2HZDIMW27jDIMW3C>DIh307lDIh33;3DJed36_DK\71R\#
    =DK`j1V^DKh61P2DKh61_cDNJ71PHDNJ729iDNoE0V4DOdj0BRDP0H0mMDP0H2hmDP=X0?lDP=X1BbDP=X1MXDP=X1ZoDP=X22DDP=X2C]DP=X\#
    2HYDP=X2L@DP=X2RYDP=X36mDP=X3FXDPoK0?4DR900SVDR902bBDR[42EFDR[43F:DRhP1lRDRhP3:hDS410>FDSHU1oTDSHU3<ODSI21QHDT\#
    2S15WDT2S2kJDUMH0NKDUW8007DUW802DDUW82X`DV0T2UkDVCM2U5DWXn2]6DXJ?1C@DY0A02jDY0A2d6DYO:22dDYfE1E3DYfE305DZ>62Tk\#
    DZ>63KWDZfb1_JD[;m0YnD[Mo22gD[Mo2GAD[Mo3?MD[jL1CnD\n=12iD\ob1F9D]?\1mjD^dH1;0D_5j2V1D_5j3KdD_9H1a4D_9H2ORD_9H3\#
    I[DaZG0meDaZG2i6Dadj1JSDadj31hDalb1_SDbNR1RHDcE70bXDcE72g;DcOj1kSDd@\0Z[Dd@\2chDe0=1aaDe0=1oXDe0=24NDe0=2:YDe0\#
    =3A=DeML2F0DePE2@PDePE3AfDeeN26BDfL;0`fDfOG0JgDfYM1o0Dfb@0>JDfb@1HNDg]72ihDh940Z9DibL0=0DibL0oFDibL1NPDibL2YND\#
    ibL336DjG;2P@Dk]>0<cDmif0YVDn8e02VDn8e0VBDn8e2cHDn9\0bTDnSP34KDnfH2KDE0Nn3?8E0Pd0aJE0Pd1[QE0Pd23>E0Pd2fdE36f1D\#
    IE3P20<JE3P20IdE3US0kME3US0mQE3US2eWE3_;0^YE3_;2eeE42U0<BE5791O=E5HI2Q>E67B07JE67B1?5E67B2VCE67B3=3E7>021:E7>0\#
    3>kE8CF00GE8CF04gE8CF2m4E99K2X4E9Nc2?\E9Nc2VFE9U62?]E9bb0b6E9bb0ojE:1R24HE:R;1NBE;A>086E;A>1l_E;A>3:mE;j[0ikE;\#
    j[2e:E<9i0?kE<9i2RdE<9i3JcE=V31L?E=fb1UKE=fb1VkE>@M2;\E>nS1N8E?HO38hE?[?1iCE?[?38cE?ea0j3E?ea1;WE?ea2K5E?ea2PC\#
    E?ea2ToE?ea3H`E?ea3ImEAZL1PNEB110;aEB112WZEB113L[EB?f0VDEB?f0XWEBkZ1^7ECN50gDECN52d>ED<;0aGEDAh3??EDBN1icEDBN3\#
    90EDTN0AHED`_0U0EDa330AEESL0obEESL1B;EESL2o@EE_d1m2EEk@36bEFGA0lEEFeL183EH>l38TEHXT1]kEIa@2=[EJ5b0]DEJ5b2_8EK@\#
    _1mAEL250^IENAb1heENNH1h]ENNH38OEO=Y1QdEO@m0S7EO@m3M<EOj12OnEPOI1=`EPR<0F6EPVM0A@EPVM0dZEPVM0n>EQ3Q1cMEQ5Y00HE\#
    Q5Y1ddEQ5Y2XhEQ<[0[aEQDG2DUEQDV20_EQU]0R<EQU]2adEQ]S0_\EQ]S2f<EQa90j[ERCk06=ERCk1UFERCk359ET:h0\:ETO^11EETbW0m\#
    aETfl12cETfl17HEU<i1KeEU[?07GEU[?3<gEXgc07LEXgc1e<EXgc3=@EXjQ0NZEXjQ2__EY=j1G=EY=j30\EZ1H1IeEZ1H31REZ?;23@EZ?;\#
    37fEZ@a397EZC?0f6EZoM0^>E[c^0_eE\;30S<E\Nf0aPE\Nf2feE]\22WiE]\23LaE]fL1EIE^Ig1\HE^Ig37NE`:\1_CE`=C1OXEa0j0EQEa\#
    0j1M:Ea0j2[\Ea6Y1]bEaDj378EaF;179EaF;18CEaR>2?mEbbN17?EbbN1?`Ed>e1olEda:1VZEda:1WjEe<C1eSEeMP1j^Ef?01;REf\T0SA\#
    Ef\T2b<Eg^F2mbEgh608IEh4d0jXEh[A27\Ej?C0AdEjDG1QXEjDG1YPEjN32>lEja<0m]EkFl0\@EkFl2^]ElQU0iUElWX2JDElfP1<FElfP1\#
    J?Em2Y0_bEm2Y1ICEm2Y2f?Em2Y31BEm6i1c?EmOj2AYEn;?0XiEn;?0_SEn;?1bGEn>Z1<LEn>Z1J@En>Z1]nEn>Z2mKEn>Z31_Eo971kLEo9\#
    73:IEoBA0U[EoBA1A7EoBA2c8EoBA2n_EoFF2=KEoKJ0S;F1EH37lF1dD1E@F1fB0>>F1fB0@fF1fB22@F2\l00mF2\l0;WF2\l3L5F3Ze01QF\#
    3Ze0E<F3Ze2[PF3dF0QGF3dF2aXF4JZ1@mF4JZ1P?F4JZ1TCF4JZ1W=F4ZO0DAF4g50E=F4g52[TF6F91SRF6Nk1UhF6Nk1cjF7R;0_MF7R;0a\#
    kF7k?11HF95^2TdF9Uo1gAF9Uo2DoF;Ea1RMF;j=1U^F;j=35@F;nU0lbF;nU2h]F=W51HkF>[X116F>]1049F>]10h<F>]10oMF>]11:RF>]1\#
    1MhF>]11YKF>]12iUF>gI1=lF?e60<]F@2h0ZUF@RL0n:F@RL1=iFA6X08PFA\02J=FB>;1]7FBPZ25@FBPZ2<mFBPZ3?iFC5K25iFC5K3ALFD\#
    >f0kLFDLT0E`FDRT1^1FE\Y0L;FE\Y2\VFEfQ1GnFEfQ1TIFEld0H6FEld2]NFEmf2jXFHMf1UBFI2A18]FI2A1h;FI2[0d;FII90@>FIS70fU\#
    FIX:1BSFJAE2NCFJAE3I=FK;]03^FK;]0:ZFK;]2dbFK;]3FNFKk<1iNFL?I1M3FLGn0h0FLGn1;]FLGn1Z:FLGn2I?FLGn3H;FM>B03KFM>B0\#
    ckFM>B2NmFM>B2gUFM>B3ILFN;^1f;FNR40nIFO@U0HQFO@U1mRFO@U3;`FOKj1gCFQK70=;FQiE15[FS:=0V0FTho1[YFU2]0PVFU470MkFU4\#
    72_SFUHN10LFUHN2BAFUR220TFUh>0EJFUh>1MmFUh>26EFUh>2AlFUh>2I`FUh>3AWFUh>3HIFWh<2DgFXN@2VmFX]J1HWFX]J21AFZH:0HjF\#
    ZH:0YGFZH:0a]FZH:2dTF\2V1i>F\5i1^nF\J21KPF\J21\nF\J232AF\OJ0laF\OJ1IRF\OJ2N0F\OJ3I7F]\=1k5F`K30]nFaR<1:NFaZ610\#
    nFaZ61MiFaZ62X?FaZ63LiFagF199Fb7S0GEFb7S2];Fb8g0]CFb8g0i[Fb8g2Z;Fb8g2eAFbT90fSFbT910AFbT915KFbT92ceFcXR1i^FdKo\#
    0FmFdKo2\?Ff[U0<[Ff[U0NnFf[U2YHFf[U2_gFfaG3L?FgG91VoFhS^01>FhS^0?PFhS^17MFhS^227FhS^2Z=Fhbb1kTFhbb3:LFi;n1h^Fi\#
    ;n38QFik:0P<FjY@1K2FoTW0=5FoTW0I4FoTW0aQFoTW0njFoTW125FoTW27[FoTW2]`FoTW2jCFoU>13IG28S2ibG2>f0EcG2G<0oAG2f:1iL\#
    G38X0UFG3RR1l3G5D236WG5LK1Z@G6_=048G6_=1LWG6_=2iTG6_=2l_G6nm0BYG71\1?MG7FG1iHG7FG38dG84?1n1G84?3;gG86V0m2G86V2\#
    hdG87l0oPG8GR0@7G8^;0d8G9DT1P>G;e;2:IG;e;2JcG<;J0GbG>Dc2;7G@<T1Y:G@b60TKG@cW2OJGAW]1M7GAa60CTGF9E2UfGFCj04CGFC\#
    j1=kGFCj1H<GFCj1V:GFCj2j?GFCj2mjGG;B2eJGGK70<DGGK^0VlGH?h0=VGH?h2YZGH@20R7GH@22a`GHF;0lZGHF;2hZGIld2EbGJoI0:OG\#
    Kho35<GL:N00gGL:N0@nGL:N2Y7GLIH1GbGLIH1RoGLMV1R5GM390@:GM3912NGM392QBGM392nSGM393J@GM881kOGM883:JGM9L14LGMe>1X\#
    CGMe>364GN4K01^GN4K1GfGN4K1TOGN4K20LGN4K3>TGN9U1^MGN9U1baGNRJ0>HGNn12D6GNn13EVGOFn1WQGPBg2;UGQYN2R]GQ`;1HIGQ`;\#
    316GR<n1@FGRC72WBGRC73LOGRRS0WEGRYc0G5GTDo1lfGT_41a@GUR02SQGUR03K3GUU<0VUGUU<1KMGUU<1hJGUU<23]GUU<2?UGUU<2G7GU\#
    U<3GRGUkQ04oGUkQ2meGV?51K<GVYM2;IGWF?10FGY1`37jGY<S0<FGY<S0]7GY<S1VWGY<S2YAGY_03D4GZEl1UnGZRA0P\G\0;2XDG\kT1;1\#
    G]MA051G]MA1>IG]MA2n6G^9E15nG^OU19:G`S_10TG`S_16ZG`S_1`BG`S_1l^G`S_26UG`S_27gG`S_2AgG`S_2FCG`S_2GQG`S_2KOG`S_2\#
    iSG`S_3KZG`_W0COGa3>0IeGa3>12YGa3>36aGaS31B8GaSA11YGa]M1HTGa]M1O3Ga]M33lGbI]2f7GbM204VGbM20IKGbM20^SGbM21?aGbM\#
    22]jGbM22nNGc0e0BaGc0e1dKGc7k1jQGc7k2:2Gc7k2EhGc7k2IlGc7k2K]Gc7k3A1Gc7k3FFGcF]08>GcF]1n9GcF]3;iGciM0^HGd7Q334G\#
    dB30i2GdB31HbGdB3273GdB32HQGdB33GiGdC^0R[GdVW11\GdVW18eGdVW1<bGdcX1[OGdd90^\Gdd90hnGdd92d`GdiT1GIGe4K2VVGe4K3L\#
    CGe511QKGe5133eGeDd288Geaf2\nGehI1G1Gf`d3C8GfeM1_EGgC]26SGh;<0P:Gh;<2a2Gh^R1XRGi]o32mGj7H0<=GjXR0AlGk;i2BbGk;i\#
    38<Gk>H1UMGmXM2MOGmXM2S0GmYo2jFGnSe1lkGo<M1dAGoiI009GoiI02XGoiI0@LGoiI2ZLGoiI2`:GojL0=WGojL2Y[H0O;1:8H1M`27lH3\#
    T904TH3T914cH3T92k=H3`_12`H3`_1b\H4HJ2;iH4XF14\H7=50[jH7JN221H7d:1WXH7fH2BNH7fH3BRH8C91;gH8O_08HH8Z90f>H8Z91I7\#
    H8Z91KmH8Z91^PH8Z920`H8Z92:jH8Z92BLH8Z92HmH8Z92N3H8Z93CFH91l1IWH91l31IH9Ad1bXH:7h06cH:7h1\JH:7h37OH;RC2KjH;UY0\#
    0_H;UY24hH;UY2Y4H;ne1@UH<9G2Q_H<9G3JLH<iC0bGH=PH18_H>MZ0jdH?0o06LH?0o368H?nQ2cZH@\B1XVHARB2DPHATX019HATX0>4HAT\#
    X2YbHBS^1AHHBea1VPHBea35UHBnN1?UHBnN1@<HCa;1f4HE>R1ARHF5028>HF503@HHHBP15iHHM50^gHHM52enHJ1O2:LHJ>e0cWHJF_0MCH\#
    JF_0k;HKP113]HKP11EiHKP130CHLa:3<oHLj_08fHLj_25AHLj_3?gHM931FZHN9F33XHO;n0kRHO;n13jHO;n2j2HO;n2jmHPhJ12?HR:\3C\#
    PHRQo1oFHRQo3<IHRXl23VHRXl26OHRXl2:;HRXl2;3HRXl2=QHRXl2IcHRXl3A3HRXl3D0HS\f2l:HTWi1`AHVb?1cXHVlV367HWZ61CcHW[a\#
    0T4HW]81=5HW]82mYHX:80QhHX[a1ofHYkU0ecHYkU2h2HZA^0UTHZA^2c4H\4b030H\4b2_0H\580B^H\B00m:H\Dm2mcH]eQ0OlH]oj2mMH^\#
    0^06ZH^0^36fH^Fa0;HH^Fa2SfH^Fa3K=H^]d1]0H^d01<nH^d01a<H^d02mVH^nY0FXH^nY0f2H_L21ADH_jo0R\H`9b2D<H`BM1aEHaGc1T@\#
    HbJa0nlHbJa34cHbm82J2Hc]^2XUHcoT0MFHe8^1NUHegA09<Hej[31CHg_\0PCHg_\2a;HgoJ1UEHh1K1cVHh1K2NfHh1K2UhHh1K3L3Hh1K3\#
    L=Hh2S14DHh2S25;Hh2S28SHh2S2CCHh2S2DZHh2S2MgHh2S2R:Hh2S2TiHh2S2k`Hh2S3A0Hh2S3EgHh2S3KUHh@V0Q7HhLh202Hi;X33?Hi@\#
    =11:HkbM0iHHlb\1]THmJ:1kNHmVS2J>HmVS3HTHmiL2JBHn[e0KWHn[e1:hHn[e1Q9Hn[e1[bHn[e1]CHn[e1g<Hn[e27cHn[e2:3Hn[e2B5H\#
    n[e2EKHn[e2P6Hn[e2P[Hn[e2\MHn[e2lkHn[e39YHn[e3A2Hn[e3J3I02D0NHI0;`1:9I0b;0kbI0nQ34oI1CG161I1L:1EhI1Uj03II1Uj2g\#
    MI1iX1h3I2NS1M<I3hG0gcI4@;1oWI4@;3<PI4Md1l8I4Md3:\I4TM1:@I4TM2l^I68K0OQI68K22]I6QN03eI6QN0jOI6QN2e?I7680HDI768\#
    0gCI7680h@I7682d?I8;91MNI8;91f2I8;93=TI9@71lII9@73:cI;US1;EI;US1@3I;US1H\I;US2m<I;c`1m\I;fE1NTI<;E12SI<;E2=GI<\#
    ;E2HoI>eX3?4I?cA0<^IBB62H4IBQb2A?IBQb2EHIBQb3B8IB`Y0ghIBdN06fIBdN0Z0IBdN0\=IBdN0eRIBdN1E6IBdN1K6IBdN1KaIBdN1[P\#
    IBdN25:IBdN2:6IBdN2P<IBdN2llIBdN37XIBdN3IjIC8O2O3IC8O3IQIC?a0eCICJM2BdICJM3BYICN51lQICP`2>kICP`3DhICT21b=ICY20\#
    \0IC_C2JnIDEm09=IDEm29;IDEm3@[IDLU0ERIDLU2[^IDOh25^IDOh2PNIDOh2i9IDOh3J0ID[71_mID\D0_5IGRj0O7IGRj1==IHId2@4IHI\#
    d3EDIHKZ1LAIHO91iBII<S0JRII<S0MXII<S0V]II<S18[II<S1<XII<S2^CII<S2`;II<S2l@IId:0];IId:2_5IIk40O_IIk41K3IIk42PSI\#
    Ik42`9IJ8j32_IJCH1n@IJFK2lAIJWK1klIJY810>IJY82igIJZk1[HIL??0ReIL??2b6ILEb1T>ILjQ0GaINBS0GmINBS2]KIO7[1M5IOLV0K\#
    iIOLV0kSIOLV1A_IOLV2\OIOLV2o0IOo41L<IPKQ1k[IPWg3G8IPeU2lNIPkM2K2IPkM3H_IQ5`0NBIQOS0bPIR4L1K5IRZc2klIT051AGIUL]\#
    1e2IW5D1\5IYK60<gIYWb1k>IYWb3:GIYdJ0a9IZHR1J^I[9N1QhI[9N34;I[^60gBI[^60jFI[^611?I]7336eI]A31l2I]A33:YI]BT1TlI]\#
    BT351I`fT0BUIa<B1a`Ia<B1fCIa<B2;FIa@70IWIaT[0JKIafV389Iam60PnIb:G01CIb:G0@mIb:G22AIb:G2ZPIcGI10OIcGI1GlIcGI1TN\#
    IcJG2VJIcO[0K0IcOi1OFIcj51bfId=k19hIdBA0AaIdBA1RgId^<2l6IeYV08OIeYV1kiIeYV3:VIeYV3>cIebc0JWIg8`0QIIg8`2aYIh`A2\#
    2QIiKS1F8IiKS1X9IiKS21_IiSe34=IjOe0^?IjSn093IjSn3BgIjZA08nIjZA26MIjZA3A[Ij^g0@BIj^g0AKIj^g0[^Ij^g18RIj^g1@VIj^\#
    g30eIkAo0\`IlRZ2l3Il`I0iBIm>i2SRImU^0WmIncL0<CIncL0aNIncL0n5IncL128IncL167IncL1;8IncL1;FIncL1\iIncL1hXIncL2iAI\#
    ncL2kRIoA82BUIokB0__J0>\1o;J1Sg01GJ1Sg2Z`J1bA1KhJ1bD1R9J2QK3GPJ2VU0=BJ2a81i4J2lm0;3J2lm2Q0J2lm3J:J3Q[0VjJ3Q[10\#
    ^J3Q[1<TJ3Q[1JLJ3Q[1jfJ4Cg06>J4Cg1UWJ4Cg1j_J4Cg35>J4Cg3::J4XR2HOJ8FU1e]J8c@1j\J8c@1kJJ8c@3;7J9_F0PjJ:8l1[4J:8l\#
    36oJ:U01_eJ:U039=J;:10RCJ;:12aiJ;UT0CaJ;UT1Z1J<RX1NnJ=_81fgJ=_823^J=o120kJ=o13>`J>U61G3J>\;17DJ>_I036J>_I0^lJ>\#
    _I2;;J>_I2eoJ>_I3CLJ>b31VVJ>b335^J?9P0ZMJ@MT0jMJADm0=7JADm2iCJAfG0H>JAfG1fbJAfG2FNJAfG2T^JAfG3KNJCMA1cCJCMA266\#
    JCMA2;OJCMA39^JCMA3AQJCMA3CSJD9F1RTJDOP1YGJDe01nZJDe03<6JE<h1dkJF731RLJFeJ1SVJGf41oRJH]>2GVJIX70_cJJ0N00=JJ0N0\#
    66JJ0N1G`JJ0N2XdJJ0N30mJJ0N34`JJG31i0JJRn0ANJK:G0;9JK:G3JDJKFZ2DmJKK;03SJKK;14TJKK;2hIJKK;2k9JLgj0>TJMB01jEJMH\#
    70`]JMH70gnJMH72fSJMJ=01VJMJ=2\4JNDD2jWJO3A0::JO3A2KMJO3A3F8JO@A0EbJO@A28:JO@A3C6JOH51EJJP>[0lcJPTZ0NCJQhF001J\#
    QhF01MJQhF17UJQhF1C6JS1P0`XJSGn1ITJScF1jCJScF3:3JSih1;PJT>12m`JTB]1eeJTB]23UJTB]26\JTB]2:<JTB]2=SJTB]3?bJW;D0b\#
    QJW;D2g8JX;A1mLJX;X0C<JX;X1lnJX;X29GJX;X2EfJX;X3;8JX;X3G1JY823DZJYEY28HJYjJ10bJYjJ13LJYjJ1CJJYjJ1ThJYjJ1`bJYjJ\#
    1cTJYjJ27RJYjJ2F;JYjJ2GEJYjJ2MkJYjJ2QgJYjJ2jeJYjJ3JAJZ0c0[_JZ0c2^UJ[4X18OJ[Fn08KJ[M02WXJ[f;2H]J[f;3G]J\E]0nEJ\\#
    TV337J\YN1ehJ\[>2<5J\\908TJ\\921gJ\`70<6J^0`0`aJ``C1l1J``C3:ZJa?F2KIJaF51j3JaF51l5JaF53:[JaI00>mJaI00g]JaJ;2K_\#
    Jb4S033Jb4S0L2Jb4S28WJb4S28mJb4S2N@Jb4S2_EJb:o0aOJb=X35\Jb@H2CQJc9K2QUJc<L2J?Jc<L3HVJd5C0C8Jd5C17FJd5C2keJfK:0\#
    ^7JfK:2_HJgID1MLJgn>20gJhSA0O8JhSA0fAJhSA13JJhSA1QEJhSA2kDJi6U2NcJjAn0i=JjAn1DcJk<?0iiJkUl2ZEJl3U04GJl3U2jJJlA\#
    30RDJlK70GnJlOj0<MJmIg1PoJmIg1VeJmQH1hjJmQH38UJnSH34iJoDd0;<JoDd3JRK09W0?RK09W1ETK0<62:XK0h513>K0h52j_K0j;0M6K\#
    19^29eK19^3@hK1AG1fJK1G[0SEK1G[2ajK2b70W3K2b70idK3?F1V3K3R?1UjK3dY0N]K3gJ0B6K4=e0NbK4@P1H_K4C;0mPK4U50=^K4U50F\#
    :K4U50c6K4U50lDK4U511aK4U512LK4U51>5K4U51JaK4U51M>K4U52h[K4`:1lGK6Q?2G4K6Q?2RNK6Q?3GNK7[e0gJK7[e1BdK7[e2oMK7[e\#
    31:K8G31gXK8Gb1aQK9=62IPK9=63H@K9>e1ldK9>e3:nK9Fm0ChK9Fm0MDK9Fm1M6K9Fm1gTK9Fm2[8K9Fm2]2K9Fm3>8K:gX018K:gX0=ZK:\#
    gX2P;K:gX2Y]K;<k2XTK;n@0:EK;n@2H2K;n@3G_K<`[0KcK<dh0MGK=lX19PK>Ol2QlK>Qi01RK>Qi0EDK>Qi1;DK>Qi2[UK?JM1<CK@CU0@^\#
    K@Xo39DKA7J0DEKA7J2[@KA8V2GcKA8V3G;KAC?1V9KAC?35IKAS[2@[KAS[2WaKAS[3AjKAS[3L_KB1H1X8KB6C0b7KB6C1BVKB6C1cnKBKR0\#
    bVKC[Y0VRKD4?03AKD4?2g1KDGK0bIKDZ11YJKD]d1O@KDm\3>ZKDm\3B@KF]V00nKF]V0;^KF]V2Y;KG8>1^lKH\N0B;KH``3?ZKHg33?[KHn\#
    K0Y2KHnK1YOKHnK3<lKI=i0g;KI^U3D;KJlI1]mKKQa0X7KKQa2`TKLlV0g3KLlV1DXKLlV1K_KLlV24cKLlV2PEKLlV3@@KMFR0DaKMFR2[HK\#
    N8Q0GLKN8Q0LKKN8Q12\KN8Q1MEKN8Q2\]KOS11\jKOS11^mKOS138AKOkJ0^CKP8d0AQKPX21\oKPX237cKP_P10RKP_P131KQ5k1R7KQ`<1I\#
    MKR>;2QaKRJS1Z;KRRT1RlKRRT2FPKRRT3GDKRTc1UTKR_>0P`KSlX10EKT>I1:eKTHd1o:KTHd3<DKUGd0fbKUVU1d^KVA01A2KVA02nZKVEm\#
    0\aKVEm0eQKVEm0giKVEm2^hKVIW17^KW7o0k9KWNe0IBKWNe0^_KWNe2eiKWO^1EmKWT=03RKWT=0?oKWT=0A9KWT=0jaKWT=2E\KWT=2ZUKW\#
    T=2eHKWT=2h:KWT=3FnKW\Z2=DKWbE2I9KWbE3H9KWh=1F@KX743CkKXX802OKXX82bRKZ6D1YVKZHH0F@K[>o1^cK[>o3DHK[]B1^UK\0;1[1\#
    K\\a26TK\\a2B2K\\a2CDK\\a2KeK\\a3A]K\\a3EKK\_30F^K^0B0WgK^900ISK^Tb0[YK^Tb0bFK^Tb0g:K^[c0a;K^[c2f^K__K0[7K__K1\#
    46K_l10gPK_l12dBK`1D1k9Kb^i1PMKbbH0F5Kbga0X0Kc4[1[mKcG@0RAKcMS0Q^Kck_2TGKco92SKKd4c1PfKd4c1XjKdEI1=XKdKM1DnKdZ\#
    00BkKe8T2DSKeDc11NKfc>1\@Kfc>37JKfe71;CKghJ1S@Kgk;3FIKgnb05lKgnb1PbKgnb33\KhTQ1>\KhTQ2n=KkGK2PQKkM^2PMKk^[1K>K\#
    k^[27iKk^[328Kmi=0H]KnZ<1SmKo5O2CnKoPK08aKo]^0iML1>i1;SL1>i1`NL1k3023L1k30N5L1k32_VL27T0JML27T0ZkL27T1LnL27T1`\#
    VL27T1g]L27T2B4L27T2FOL27T2G;L27T2MML27T3BIL27T3E^L2CJ17`L2WQ0SoL2ji1PXL2ji33WL2k20M1L2k2113L2k212nL2k22\mL2ng\#
    0=jL2ng0G2L2ng1=>L2ng1D3L2ng1PEL2ng2\AL2ng2m\L5Ij2@^L68C1H`L7Ao2NUL8Lc1C8L8VF2jHL90[06;L90[34mL94D0ioL9e:32gL:\#
    >Q2TXL:XK2TaL:[M1>lL;0E2c`L;6X0OgL;6X2aQL;KR1A3L;KR2n[L<D00nQL<KT32nL<V:0EhL<V:2[hL<VL29\L<\_29[L<c229ZL=5U0TS\#
    L=l03D`L>=H1V7L>>82@fL>Do15BL>^F2@1L?@J2NkL?_i1o]L?_i3<TL?il2@BL@<e09ZL@<e0:TL@<e1`gL@<e1fiL@<e1gGL@<e1miL@<e2\#
    59L@<e2@IL@<e2E@L@<e2LYL@<e3?fL@<e3DfLA`I0KNLA`I2\iLA`I39ILAmT2@cLAno2GiLB@j29CLBXe0PWLBXe1<?LBXe2mFLC:81VQLCa\#
    j1GOLCk\0G<LDgF3J<LFG;2T?LFUn1]ALF`<00SLF`<02QLF`<0CHLF`<2b_LF`<3;TLG;D0PdLG;D2aKLGOS1IiLGOS31SLGc00>aLGdA02?L\#
    GdA0PULGdA2aFLH5i0>`LHP:2DeLHP:2IoLIP<1ANLJIH1_bLJIH1kdLJNK2JZLJNK3H]LK=?0@XLKe60FJLLg22l=LMCG1@ALMCG1EKLMIL2k\#
    bLO;:0HJLO;:2]TLOCo2S_LOH>0DQLO_k0ePLO_k1^8LO_k2gjLP=80c7LP=81J2LP=82gELP=831XLRXo0FTLRXo0YCLRXo0]cLRXo0`HLRXo\#
    0clLRXo0dMLRXo0fQLRXo0lNLRXo15?LRXo16eLRXo1@PLRXo1DiLRXo1gNLRXo24]LRXo303LRXo30<LRXo33iLSl[0T[LVh71lXLW2G1DgLW\#
    kJ1kQLXP62=ELXT_0B5LXT_0aULXXl0]OLXXl2_<LX_Y0?:LYXD1LVLYXD1^gLZ]W2F1LZ]W3G4LZ`j0:PLZ`j2J6L[:A2kCL[k@1I:L[k@31c\#
    L\=m1PQL\>c1WfL\e11_OL\e12JdL]Ie13BL]_O0D:L]_O2[<L^<K0[EL^=62kcL^Q;1lmL_ZH2L3L_mA2KmL`;204WL`;20j^L`;22eFL`;22\#
    kMLc2m1:[Lc2m1M]LcI>03FLcI>1HRLc`D1GVLdAC0X@LdAC2`XLdTB11>LdY51jHLd`f37>LfQS0NSLg_o1ScLg_o2A4Lg_o302Lg_o3A>Li@\#
    `00fLi@`0:MLi@`1CGLi@`1TfLi@`2Y8LiNm1eMLl7n2>^LnBP19EM0>f1W1M0V01_WM1>i0Y9M1G[2@TM1Mn2@WM1aa2DRM1b]05aM1b]32kM\#
    2h\08AM2h\1oYM2h\3<8M5c>0b>M5c>1Q]M5c>344M6:g1hoM6:g38XM6C70<8M6GM211M7>l03aM7>l0BOM7>l0EIM7>l0ieM7>l1:UM7>l1H\#
    7M7>l1MgM7>l1SlM7>l2[YM7>l2e9M7>l35dM8Oe0?cM9dK0;oM9dK0KQM9dK0^QM9gR0imM<1b16NM<7@26nM<7@3BhM<ki37CM=]S124M=]S\#
    2jDM=cf1J5M>EN1L\M>EN2<gM>EN3DCM?Re2?EM?Re2J3M?Re3DnM@8D0MUM@L51H1M@L530oM@`T2RAM@`T3JVMA1Q09>MA1Q29IMA1Q3@`MB\#
    3A0EPMB3A0k@MCAV1oBMCk?1bTMD7:2W[MD7:3L\MDee0S8MDee2b?MEbW2C?MEbW2NXMEbW3EHMEbW3ICMGM70nHMGUa0fnMGWP0GgMGWP0LM\#
    MGWP0_6MGWP14QMGWP1BmMGWP269MGWP2]HMHEQ1oKMIUd08[MIUd3?VMIg82VWMIg83LAMJ<H2jgMJIE0@1MJOA0f8MJOA13KMJOA1COMJOA1\#
    WJMJOA1a1MJOA291MJOA2GGMJOA2O7MJOA2eZMJOA3IOMJS=1IFMKXS1LaMKXS1cYMKXS1dQMKn40CFMLH00[OMLjJ0@4MLjJ1GMMLjJ1dPMLj\#
    J2mBMLjJ3=1MM3`188MM<M0TdMMMF1XhMMQS0JHMMb?0i8MO3k0MbMO3k2_PMOb<1<BMQ9e1XMMQ9e1cKMRo?0=]MSDF1X?MUm?2EGM[>U1<JM\#
    [>U2mJM[nb0DZM]I72k\M^5O0@eM^5O0nCM^c30HBM__f34eMa842S^Ma843K6McBA1S:McGA1]UMcoa1WnMd]f0C>Mdib19WMdib2?BMdib2C\#
    ;Mdib2JFMdib2RaMdib3EJMfMS1N@Mh@i0oDMh@i12gMhVM1kjMiG71m@MiV_0UdMiii0QgMiii0UAMiii0YXMiii0[GMiii0^JMiii0c>Miii\#
    115Miii1h`Miii1jWMiii1mfMiii24gMiii2aZMiii2bjMiii2ebMj<I0fZMj<I2hNMj=20ZbMjja0=EMjja1C`Mjja2YTMkfn0SgMkfn2bJMl\#
    3`3?]Ml:33?^MmVO0BNMmVO0YlMn7a1G@MoHo1_FMoL=2Q]Moci293Moci3@WN0FT0G]N0FT1^ON0M81lZN0]j0K:N0d41^]N0f31OTN0f31eO\#
    N0f332fN1n\1DGN1n\2ofN20n0S]N20n2bEN3Cf0JAN3Jc1mXN3Jc1neN3Q61nmN3fc1oiN4Nh0_QN4g@1OaN4g@33FN5:91O`N5:933EN5GS0\#
    g1N5j\0>\N5j\0g=N6AJ1nON78c0>8N7\K1OIN8R>2F>N:9o1JbN:F@1U4N;N00D`N<?H0WKN=A<16IN=A<1bYN=A<2GDN=A<2M:N=A<2TYN=A\#
    <3GTN=AU0CJN=AU14lN=Ei12bN=Ie0W]N=VK0gZN>4D1RGN>MO1E9N@fG0kfN@fG1CNN@fG1`cN@fG2W5N@fG2jcN@fG39TNA;31FPNCRG0QbN\#
    CRG0RIND>51e`ND>52L;NDQE0Q?NE=Q2i?NEh10o4NEh117XNEh11GPNEib0loNF@i0;DNF@i2T7NF@i3JnNFX\2MbNFX\2W2NFX\3I2NFX\3L\#
    ENG5715VNG571L7NG571ZCNG571j6NG5739oNG573DRNG9T2T2NHIP1mdNHQm1XONHVX13QNHVX1cUNHVX1f7NHVX2UeNHVX2jfNHVX3=XNHVX\#
    3L2NI<J0FcNI<J1;fNI<J1`aNI<J1g2NI<J3=mNIo51K4NJAn013NJAn2YINJP10aeNJXC2P?NKkg1iaNL@a0LCNMeC1=;NMeC1CiNMeC1NQNM\#
    eC1PKNMeC2m[NOXc14oNP=P0XPNPS]35hNP[S2GCNRCY0L6NRCY0V_NRCY0XaNRCY0YBNRCY0[\NRCY0\BNRCY1<WNRJQ1F[NT4@20:NT@Z031\#
    NT@Z0kQNT@Z2_=NTLE0KUNW:=1RRNW>>1dMNW>>2QLNW>>3JGNWG\0VhNWG\1<ONWG\1JBNWPF2l5NXFZ1JNNXFZ31eNZEH2HBNZYK2YkNZ_^0\#
    <HN[0X0@UN[0X2BXN\YU19fN\YU23kN\YU2lTN]:f1>`N]:k34bN]cC00>N]cC03LN]cC2gVN]m?0]_N]m?2_@N^^^0EMN^^^0\GN^^^2^_N^_\#
    N1D6N^_N1P:N_5:34UN_?T0@[N_H42LON_H43F]N`8<1gFN`?X01UN`?X0FBN`?X2[oN`b50WDN`b50]BN`b50`AN`b51BEN`b51MeNa5S0fXN\#
    aQM1>JNb3[0IQNcfN33>Nd3027ZNeJh1FSNeia0LVNfCn0UVNgGk3>PNhE[0FaNhE[0IVNhE[0IYNhE[2]nNhSd087NhSd3;0Nj?\1dJNjHg0e\#
    HNkDO1iONlAO0WfNlAO2`ONldA0eNNm0`2BKNm0`3BQNm<:0<9NmVZ20oNmc31O:Nmef00]Nmef08gNmef18QNmef2Y5NnHh3D]NnX72SNNnbm\#
    19NNoOH1ILO0=Z1[gO0Ga0A_O0Ga0LaO0de1mgO0de1nWO0de3<;O2ST0Q>O2ST2a>O2V>0PDO2]Y14OO2]Y1KSO2]Y2k7O3`]0h?O4^F2;?O7\#
    T=0lnO81c1n3O9A;1^kO9A;24_O:RV1bnO:RV3;RO:nR2P9O:nR3IhO;1V0PSO<G<0@dO<G<0V[O<G<0aRO<G<1WbO<G<2YBO<J=2QhO<_V27W\#
    O<h[1l;O=<m0l[O=<m1[GO=K@1oCO=[31l4O>U72eQO>\A0W<O?BO0CZOAQG1>AOAQG2n3OB:Y0AROEOg0YhOEn61AnOF4o1NkOG1f1FcOG1f1\#
    b;OG1f28TOG1f30ROG8J3FLOGiV1T^OHYa15aOHYa1:HOH\X1ekOIH]1f?OIW40E]OIW42[cOIXI2@bOJhY01IOJhY0B[OJhY2ZjOJmB1aXOJm\#
    B1eiOJmB3CEOK@;1[FOK@;1abOK@;1ejOK@;26IOK@;2?COK@;2C>OK@;2EmOK@;377OK@;3AXOK@;3C0OKZ21kfOKgM0]bOM?M1eLOMoX1gQO\#
    N@k1hDONjg0XTOOD10KGOOD12\COOO`362OOl\11GORY@0F=ORbe003ORbe01bORbe2]oOSAZ1_HOSC`0;ROSC`0CfOSC`2MGOSC`2UDOSC`3K\#
    cOT811KUOT811[eOVIB2GROVIB2S3OV`i0ELOW031W0OW032LEOW033F[OWb;1YQOX110>EOXBo2Q`OXe?1SNOY;W0EmOY[\0ZjOYaA02BOYaA\#
    0QKOYaA2aGOZM\1_UOZM\1a5OZM\1hTOZM\1jSOZM\39aOZSj05iOZSj1P6OZSj33NO[cS0LoO\2:1b`O\2:2F4O\2B0C^O\2B0LFO\2B1Q;O\\#
    2B2\ZO\7f1^iO\7f2BCO\J_1h7O\]Z08EO\]Z3<LO\`N05oO\`N060O\`N348O]CW0iQO][O2aEO^8b2FGO^8b2QXO^8b2RBO^FS0KIO^FS1h?\#
    O^FS1hIO^FS22?O^FS25WO^KW14XO^Li28cO^Li3@TO^Uj063O^Uj34NO_1n1SOO_1n34ZO`A^1nPO`kO32`OaW61=MOaW61]GOaW61`mOaW61\#
    onOaW627oOaW62FWOaW62O6OaW63AnOaW63CAOaW63IPOcB91KOOdH@2WAOeIa04bOeIa2lVOeg?38COfcU27KOh;T0?=Oh;T0@QOh;T2:KOh;\#
    T2YnOh;T3A:OhGh0efOiKa0^nOk@c1I1Ok@c1gkOk@c3>BOkI]0R0OkI]2a[OkZL1hbOkZL38ROkm;0\hOkm;0biOkm;0jPOkm;1>:Okm;1MFO\#
    km;1TJOkm;1f1Okm;20KOkm;2^kOkm;3>ROmTB1mEOm`N0e?On<Y395Oo;f0R_Oo;f2b5OoJf0^VOoJf2efP0SR0K_P0SR2\FP12e1P3P12e33\#
    MP1Hf0_RP1Hf0`eP1Hf2fWP2W\0YYP2\<0i`P4=H1X4P4=H2MSP4=H3LDP4@c1mmP4@c3;dP4Bk1S`P62e1oIP66]226P6_\0NlP7\D1I8P84A\#
    0WkP84a0AmP84a0aXP84a0d<P84a0dWP84a0j0P84a17JP84a1<`P84a1>;P84a1@:P84a1@cP84a1M=P84a1REP84a1WoP84a2E7P84a30dP8\#
    4a34BP84a37\P84a3F3P8Z@1f<P9i?0VaP:D;0lfP;CV0SnP<AQ0lUP<lc10oP=:L2J7P>Lf03]P>Lf0hbP>Lf2d\P@>O0S=P@>O1<gP@?91o[\#
    P@C]0N:P@FC1`hP@Gf1d]P@LG1\>P@LG37IPA0g1FiPA0g30UPA380B9PA380F0PA380L\PA380NmPA380^OPA380d=PA3812KPA3814GPA381\#
    6lPA381c]PA381fkPA381mVPA381odPA3824FPA3824^PA382SFPA382X<PA382[iPA382edPA382hEPA382k]PA3830LPA383<UPA383@3PA3\#
    83LjPB0X0=2PB462NFPB7J1\=PBL21OnPBVI26mPClm1g^PDDk0\8PE<91@CPEh?1oQPElF0:mPElF1C>PElF3IaPG`T0=JPG`T0B<PG`T0[XP\#
    G`T0^APG`T0^hPG`T0_?PG`T0d0PG`T11CPG`T2f5PHlN0hNPI2a1bOPJ?d1LkPK772H=PK<G0l@PKHK1nEPKHK3;oPKNJ1V2PLRK0bUPLRK0o\#
    LPLVc2kgPL\>01kPL\>2\JPM0F0a4PM;o0[APNDl2EVPNDl3FlPNQ\1:`PNQ\1]NPNQ\282PNQ\2?KPNQ\2NNPNQ\2lhPNQ\3E3PNQ\3IBPNVY\#
    1L9PO>P0k:PPC90R2PPNO0>6PPZJ0d^PPZJ2g]PP`m0?JPP`m0F\PP`m0VOPP`m0WPPP`m0blPP`m0fKPP`m0mjPP`m19<PP`m1@kPP`m1TPPP\#
    `m252PP`m2Z:PPjJ0TnPQVH0lPPQVH13kPQVH1;hPQVH2JEPRg;0d5PRg;2gWPSAb0R@PSAb2aaPSM_1]PPSM_2;QPSM_3CUPSMo0_0PSMo2f1\#
    PTYS0PaPT[32=FPTg?01SPTg?2[bPV\30^KPV\32ecPVdU02hPVdU1MCPVdU2ckPW]90K]PWkY1k`PWkY3:QPXYd20<PYVM1ePPZ:K2?LPZ:K2\#
    M>PZ:K3FkPZmO22WP\040TfP\040mhP\J50b3P\J52fnP\[O0lMP\[O16kP\[O1Y9P\[O1ocP\[O2SGP\[O36EP\n]1IYP\n]31KP]OW0DTP^?\#
    70\4P^DI1N5P^Z>1OlP`?h1l9P`?h3:]P`P02?ZPb2J2XGPbZR1:DPc381Y\Pc^20J[PcoF2:RPcoF2=TPcoF2MAPcoF2M^PcoF2S[PcoF2U?P\#
    coF3FiPcoF3I1PcoF3K7Pd8P1mTPd8P24JPd8P24YPd8P2N^Pd8P3@;Pd>X0LTPd>X13:Pd>X2\aPdmO0KfPe7N1Q6Pe7N2JKPe7N2RPPe7N2W\#
    WPe7N3J[Pe7N3LYPe8V1\lPfcN120PfcN2F6Pfjc09_Pfjc2?jPfjc3E@Pg]o29hPh<k01PPh<k0DbPh<k2[IPhMX2CUPhMX2LHPhNl0g`PhZ3\#
    2XOPhdE0<PPhdE13GPi160JNPiak08MPiak20ZPiak3>[PkBn1;bPkj91lFPlOk1lMPlOk3:ePm2D1l@Pm9S08JPnT50FYPnT\1mNPnV91n2Pn\#
    `j1?lPn`j2nRPnhU197PnhU2lHQ07<1C]Q0;k05TQ0;k31DQ12:00JQ12:2XjQ1_h1H^Q29906AQ2990b[Q2992g<Q29935KQ2F^1dlQ3D<2QN\#
    Q4Q?0kmQ4ng1SMQ4ng34]Q55M1UIQ5X60_2Q5\W0aEQ6\O0IMQ7o>0f^Q7o>1;6Q7o>1IXQ7o>1RBQ7o>2lnQ7o>31JQ88?2:[Q8WT17RQ8WT1\#
    9ZQ99l1^WQ:@g0keQ;9d1>OQ;9d1QcQ;?W0DeQ=3_1oZQ=3_3<RQ=S501mQ=S52\LQ>7k2KaQ>>>2K^Q>fV1e8Q?M60:QQ?M62=?Q?M62DMQ?M\#
    62JJQ?M63CjQ?M63HXQ?No0BbQA9V0<eQAVb0`1QAVb0`UQAVb12_QAVb2fQQAoG2AVQB25232QBKA22oQBhE0U?QBhE2bhQBi;1bWQBi;27JQ\#
    C5f0JBQC5f2^>QDYZ0QUQDZm0MWQDoQ0J6QEFT2@VQESm28JQFdb3?3QH3c0lGQHWO1\BQHWO37KQI2F0X:QICT1]`QIHd2S8QIK:11UQIT01h\#
    5QIT03>DQJWQ03UQJWQ0fdQJWQ2goQJb11\<QJb11]XQJb11hAQJb137HQJb13>HQK]B1;2QKen26>QKi\041QKi\0]lQKi\18IQKi\2B^QKi\\#
    2hjQLP634kQLQI1Q1QLQI1SGQLQI33aQMCK22fQMGh0>cQMfT1mMQMfT3:lQN?`1k?QN?`3:FQNC12?=QNC139fQNC13DoQN^R1ndQNa?1XQQN\#
    a?1g6QNa?2HbQNa?3H0QNi01K7QPMD1AoQPg904HQPg90daQPg911SQPg92jKQPgO1T[QQ:C1nGQQG20OAQQP=2EcQReA0WJQReA2`DQReI0[1\#
    QReI2cnQS5W1^5QS7>1iYQS7>38mQSN^2TeQSV61[_QSeQ0dIQSeQ2hGQTI\0niQTX50<aQTX50KaQTX50Y\QTX51?fQTX51J3QTX51QNQTX51\#
    RVQTX52YJQTX52\HQTX531YQTX5340QTj:0P3QV6R0W[QV6R1JQQVIZ2HEQVKo0>DQVKo1cdQVTV0TNQVTV2bUQW5]0dfQW5]0iFQWHZ1T?QWU\#
    12BDQXBR21<QXBR3>jQX_80OJQX_82`0QYDj2cdQZ>Z03oQZ>Z0hLQZ>Z2h`Q[6?1J7Q[6?1\aQ[6?31\Q[P[0H@Q[P[2]RQ[ZY06IQ[ZY1Q2Q\#
    [ZY1]^Q[ZY35fQ[ZY36IQ[iV0Q6Q[iV2aUQ\0G00WQ\0G07`Q\0G38NQ]W03=<Q^D_27EQ^D_2JfQ^D_2R8Q^D_3BmQ^jh07mQ^jh1j]Q^jh3:\#
    9Q_950k?Q_SA1TmQ_SA1WLQ_V007bQ_V00?2Q_V00L1Q_V02Z7Q_X:0BnQ_X:0IUQ_X:0SIQ_X:0abQ_X:0nMQ_X:10@Q_X:12GQ_X:13hQ_X:\#
    18nQ_X:1HUQ_X:1hVQ_X:2alQ_X:2lFQ_^g0?fQ_^g1PaQ_^g1SKQ_oc2:nQ`6625?Q`6627>Q`662:OQ`662;[Q`HH0B1Q`HH2PoQa??0N=Qa\#
    B70D\QbLM1=FQbLM1G9QbO@05[QbO@10PQbO@1KJQbO@2^JQbO@2ikQbO@32>Qbhg04`Qbhg19DQbhg2lLQbjP067QbjP34dQcI?1mBQcYR1fI\#
    QcYR3=WQc\e1NZQc_]2@gQdBh1_2QdKV1foQdKV3=kQdU?1iXQdbU0DRQeCO1NeQf@T1;kQf@T2E]Qf@T2NBQf@T2WjQfH<10gQfK413SQhgW1\#
    kIQi4b14nQj3K0lFQj3K2haQj:11NWQjG71YnQjdf0O^Ql\g1BJQm^80O5QnOB0aWQnOB1QmQnOB2gDQnOB34@Qne[1a7Qo_M07[Qo_M3>;Qoo\#
    j0RJQooj2anR03k2H:R05K03hR05K10:R05K10cR05K2eRR084384R1_M0ZHR1jh0PhR1jh2a=R23Y0IkR23Y2ZNR23Y2^4R23Y32oR2YK0<UR\#
    2YK0WFR2YK1N`R2YK2YFR2YK2`CR3;00G:R3hC2M\R4DY1l\R4DY3:kR4Em1SUR50Q1HYR5CW1kER5F^0TeR5Pn1faR6GX0JZR6GX0g_R6IA1^\#
    GR7^U1;;R7f@1N?R82@09FR82@3CMR9^216_R9_E00^R9_E0I5R9_E0cJR9_E0m\R9_E1[RR9_E1]ER9_E1`KR9_E39LR9_E3B`R:S21UZR;\T\#
    3=MR<hF29UR=Ao0BTR=P^0DOR=iH2GIR>3n0flR>3n1<\R>3n2h8R>=H1ibR>OL270R?4Y0DLR@7T0F1R@[K0XdR@[K2`fR@jM31>RA]d0X]RA\#
    ]d0fVRB>]1_6RBki1deRCWh2U:RD=:0iSRD=:2e2RD=n0SSRDig1dCRE?n2H`REC71BOREC72oFRELT1c[RELT1fFRELT2;ZRELT3CYREe`1fB\#
    REe`2BZREe`2IbREe`3=]REe`3HFREmK0l6REmK192REmK2hPRF:m1^^RH`P0AnRI261laRI6o0X>RI9k16hRINN0X8RImb2:ARJ7>1]QRJKo1\#
    nCRK1a08NRK1a208RK1a3<`RK1a3>^RKEd25TRKS313fRL>A2>nRL>W1dERL>W2:HRMX]1ObRMX]2DGRMX]2HeRMX]2LNRMX]2MFRMX]3H3RMa\#
    1171RNH42OIRNH43IVRNVB1gjRNVB3>AROfa1GURPjJ2OWRQ6\0G@RQZ^3;KRR1V0iNRROI1IhRS1Q0XVRS1Q39PRSAX35mRSGk35jRSN>35lR\#
    SgJ35kRSm]35nRUj`0:aRUj`0o;RUj`100RUj`3HjRVDI0^[RVDI2ehRVZ31FRRVm11fQRX6Z17jRX?W2WYRX?W3LZRXR@1E=RXo@1CdRY\S1T\#
    dR[Gg0T3R[W_03mR[W_0E^R[W_0JcR[W_1<1R[W_1?eR[W_1CXR[W_2^GR[W_2hSR\=n1<HR\Pg1l[R]T;2GNR]T;3GWR^Xh0B_R_7H181R_:\\#
    1IQR_]=141R_fa08kR_fa09oR_fa0:6R_fa0:<R_fa0:HR_fa0:`R_fa0:iR_fa0;1R_fa0;GR_fa0;MR_fa1JUR_fa25mR_fa2EdR_fa2HVR_\#
    fa2TSR_fa3ANR_fa3EeR_fa3GlR_fa3J1R_fa3K5R`490foR`492d9Ra5627BRa563BjRaD]0h>Rb?b0FKRd]Y15ARd_20]MRdji1I\Rdji31M\#
    ReOX0M3RebQ0J9RekM0TDRf8R11]Rfjj13YRgAi2M4Rh:T09ARh:T1LgRh:T2:1Rh:T2B0Rh:T2IFRh:T2MfRh:T2PkRh:T2SeRh:T2VXRh:T3\#
    @mRh:T3H?Rh:T3J8RicL2PARicL3IlRjS51HmRjXQ2E>RkCV0CCRkHR0[<RkOR0KjRkOR0[=RkOR0_=RkOR0d:RkOR289RkOR2ASRkOR2JhRkO\#
    R2LXRkOR2LbRkOR2OBRkOR2\PRkOR34gRkOR3DmRkcL0>]Rl<T1o4RlM60B7Rl^c0<oRm;R1n7RnPZ0<SRnPZ1>@Rn`P0\MRn`P1:jRn`P1OLR\#
    ng?0MYRng?1QORng?2:8Rng?2_KRnii1J_Ro0\2HHRo0\3GgRoI01e0RoI027YRoI02M[RoI02W`RoI03HoRoI03L^S01G1M2S08m3?;S0<T06\#
    DS0<T0kCS0<T16;S0<T1A?S0<T1DBS0<T1WBS0<T1nkS0<T28jS0<T2?nS0<T2N>S0<T2ndS0<T35OS0<T3<@S0O;08oS0O;26VS0O;3A^S0OC\#
    1bQS0OC2AQS1Q822CS1Q83?AS2V;0FbS2gL0oeS3Nf0i?S5]a1h6S71\17]S71\1@WS71\1HSS7Ni1:5S7eB0jCS7eB2FkS8c61;US8c61B4S8\#
    c62ClS8c62K=S95o1`ZS9=U3?7S9e42WQS9e43LXS:451Z=S:=R1JnS;9h0f:S<fa075S<fa39FS=eB19IS=eB1L]S>4l0l]S>4l2h\S>8;0jH\#
    S>8;1<NS>ID2:eS?Ik1lPS@mV1aYS@mV2:kS@mV2;VS@mV2I5S@mV2M`SAVB1bmSBYg0:hSBYg2NaSBYg3IHSC7@29oSC7@3@lSC]Q1]aSDCC0\#
    EaSDCC1<7SDCC2[dSDCC2mCSF=I00NSF=I2XmSFIo1U>SFM>0c^SFM>1\0SH:T3<bSHFO1<>SIEM0WASIHo0IlSIcG2SlSK9k1Z4SLdT3D3SLe\#
    V1^XSLh61feSLh62;YSLh63>JSM5;1=\SMGA0S^SMQ10ocSMWH12aSMWH16LSMWH27LSMZN1[>SMZN1a[SMZN1c^SMZN1efSMZN27SSMZN2;`S\#
    MZN3C2SN3402]SN340`3SN342`SSN?N2I6SN?N3H8SNRX1>?SNRX1B_SNRX1O;SNRX2oLSN[;1hMSN[;2;SSN[;3CWSOWN29kSOf_2BYSOf_2M\#
    0SQK<0GXSQK<17>SQK<2jMSQX`21ZSR6M2=ASRFm0EnSSGe2V3SSGe3KeSU_P3FVSUaZ0R3SVH;0JOSVH;1TGSWD@2L:SWD@2MKSWD@3B:SWVC\#
    0A0SWo;0\<SWo;2^[SY5o2BFSYfH0k0SYfH2eNSYfW12eSZ@S0=RSZ@S0^4S[9=0cKS[9=0odS\BH1fnS\BH3=jS\^f1G5S\hg2X5S\hg3LfS]\#
    ]70^aS]]70_HS]]70cTS]]70nfS]]710iS]]711=S]]712JS]]719aS]]71gJS]]72ekS]]72mIS]aM1SLS]d70?gS]d72R3S^D63<eS^aO0Q8\#
    S_oG35FS`A`07^S`A`2I>S`A`3>LS`KN03GS`KN0c2S`KN2gCS`QO1_LS`dZ025S`dZ0NLS`dZ11eS`dZ1O0S`dZ2_[Sa621nNSa623<2Sacg2\#
    VTSb\>1GHSbdX00OSbdX2XnSbi41ZBSc_02GJSdWH1cHSf@:1g:Sf@:3=oSg7^1hYSg7^38MSg9:0N2Sg9:2_USgf;0i9ShRT01`ShRT0I8ShR\#
    T1HCShRT2]aSiIP0JGSknU29dSl<_1kXSlmX0klSlmX21CSn>a0_jSn>a2fBSn_a1a?Snl>0NNSnl>2_]SoJE09lSoJE2B;SoJE3BLT0=O1AfT\#
    0=O22lT0=O2o6T0=O3?PT0o31<IT0o320ET1<C246T2J10CBT2J12[0T33W0BQT33W0E9T33W0JfT33W0jiT3=?0P>T3QQ1D5T3QQ2:FT3QQ2m\#
    ]T3b?0JPT3bU1aWT3fB1SXT4991EHT4Zj3DIT4^A1>XT4^A2n<T5En0EWT5En1M4T5En2[_T5En32\T5Yo0l8T62S0T>T62S2bQT6LS0OoT79Z\#
    1GFT8:P08eT8:P3@DT8@d0DUT8Bo2FUT8OR2CjT9I;2A[T9Z61LHT9^f0PcT:4c0EYT:4c0`KT:4c1BFT:4c1D`T:4c1MJT:4c1MST:4c2[`T:\#
    4c2oCT:OY0kKT:OY1<:T:OY1?mT:OY2mDT:\:24mT;:\1EXT;=k1R4T;=k34?T;RI1FNT;db0]ZT;db2_?T<?B0nTT<?B39HT<F60[mT<F62^Y\#
    T<_92TfT<_93KQT<j^1[BT<j^376T=^63>VT>G>07aT>G>1hdT>P`1:PT>YM1:CT>YM1GWT>YM30bT>ZF06]T>ZF1a\T>ZF1f@T>ZF24nT>ZF3\#
    @CT?IO1G8T?IO30ZT@Eg1E[T@]H1SPT@i`2<0TAZD1L>TAdD05ITAdD0jcTAdD30=TBLT1[2TD9G1obTD=00T@TDO?23;TD_K1[ZTD_K1]BTD_\#
    K2P7TDh@0K@TDh@0a5TDh@1DRTDh@1MdTDh@29gTDh@2^RTDh@2f[TDh@3@jTE\T1clTFT80N>TFT82_XTGcm0HYTGcm12VTGcm15fTGcm1@>T\#
    Gcm1S9TGcm2kNTGcm2mWTH2<1m^TH2<3;bTHai1TbTJ6K08CTJ6K1nnTJ6K3<ATJFY2MVTJFY3HmTK910DDTKK?1hnTLoe03TTLoe0c\TLoe0o\#
    2TLoe19HTLoe28NTLoe2ANTLoe2ATTLoe2HkTLoe2gQTLoe2hMTLoe3B?TN<;1edTN@42;>TNAc1XJTNQf1`0TNam04STNam2k:TNgd2KcTO:]\#
    2KdTPC80<fTPC82YKTPLE11ATQRl29MTQ^l0:kTQ^l3IXTS1\2W^TS3E1QTTSAH0T<TScB0WhTSg20aKTSg22fcTTQb1H=TTQb312TTUG1n]TT\#
    UG3<9TTV^1h=TUAA1C_TUAA27;TUAA2OYTUAA2VlTUAA3LMTW@@0:8TWJ00gaTW]W1V6TX>?07ZTX>?3>9TXmn0ffTXmn2h4TYAd06<TYAd1R]\#
    TZ=;1lJTZ?T0LmT[9H0A1T[hA1_oT\X60cET\X62gJT\Xm16MT]:\2J0T]:\3HOT]B=2DlT]L51HLT]U[2QQT_2T2@lT`J02A9T`P:0\JT`QD2\#
    V<Ta;n0E5TaO`2;=TbCe1[^TbGQ0<QTbGQ0A5TbGQ0dHTbGQ1P8TdL:16XTe>k2m2TenO105TfGJ2W]Tf_l2M<Tf_l3FjTlC\1]STlHc1c8TnV\#
    T0]PToHS1g9ToUl1\hU0Kk1kUU0Z41nlU1PP0R1U1PP1eQU1PP2;:U1PP2PBU1lI137U2<:0@jU3Ab1^jU3Ab1goU3Ab37QU3DE1^TU3DE2AkU\#
    3DE2IBU3DE3H=U3jG0[0U3jG1;=U3jG29fU3jG2cmU4932UKU4?F2UMU5Ed0:>U5I;1T`U5I;34nU5LD06oU5LD23PU5LD38?U5Mh05hU5Mh1O\#
    fU5Mh33IU73j1kZU73j3:OU8n<1I0U9Do0HoU9Wf2IDU:fe1VGU<2c0JQU<>?09aU<>?0KnU<>?0OTU<>?0VfU<>?0c`U<>?0d9U<>?0oSU<>?\#
    1KVU<>?1YIU<>?1fhU<>?1lbU<>?1mQU<>?26jU<>?294U<>?2BRU<>?2H7U<>?2MmU<>?2PPU<>?2R2U<>?2XXU<>?2\RU<>?2hCU<>?2j0U<\#
    >?32CU<>?3;aU<>?3@YU<>?3AcU<>?3GaU<>?3I6U<>?3JPU<>?3M2U<g=0^MU<g=0nSU<g=10MU<g=15FU<g=2ilU<g=2kFU=1a0Y0U=1a0m_\#
    U=1a1DCU=>G0QPU=EQ03_U=EQ0i>U=EQ0mnU=EQ2dfU=EQ2i8U=Jm0mNU=Jm1HHU=Jm1NcU=Jm1POU=Jm1b7U=Jm32hU=QX3F<U=]f0KSU=]f1\#
    DDU=]f28\U=]f2oeU=]f3@PU>?F05\U>?F1H:U>?F32EU>K605DU>K60E[U>K60f9U>K61=[U>K62h>U>K62o]U>VD1nRU>VD3<3U>ci0AWU?N\#
    <04lU?N<2mUU@o`0LGUANg2kiUAfP0IAUBAa0eDUBDU36BUC4P1m:UCBP23cUCBP2KNUCBP3@5UCNW26NUCNW3A\UE6<0TmUEe_1d3UEl907IU\#
    El90aoUEl90mVUEl91SfUEl93<nUF1]0^oUF1]22=UF1]28LUF1]2f0UFG]0EOUFG]2[[UFOO0JVUFOO2^DUF`G1LbUFen1IbUFo>0FVUFo>0K\#
    EUFo>0\;UFo>0eiUFo>10fUFo>149UFo>2\7UGKC2LCUGKC3FTUGVi1mlUGVi3<<UGdl0a2UGi21_7UH9T1^KUHE60LhUHR`385UHRa0?eUHRa\#
    0LcUHRa0Y<UHRa0]HUHRa1\[UHRa23dUHRa28gUHRa2JLUHRa2_:UHYd1IGUJ6j0:XUJ6j0m@UJ6j103UJ6j3FCUJG71eKUJG73=EUJI`1F_UK\#
    DY0;lUKDY32YUKPl06NUKPl1>1UKPl1H6UKPl1X[UKPl32MUKPl36;UKjD1joUKjD3:AUL=Z0]YULNS2D7ULWF219ULWF3>fUM@K1[KUM@K379\#
    UN3>22mUNTW0lJUNTW1\UUNTW1ngUNTW2XHUNTW2hTUNTW3<?UNTW3LmUNb=1<cUNb=2Q@UNf@1DTUNoV1;HUOBg11@UOMa144UOMa2k1UP5o1\#
    =cUP5o1G7UP:_0>XUPHV0A`UPHV0M4UPHV0\NUPHV2^bUQ:11ccURE`0AOURE`0c]URE`0nOURE`0ncURE`16iURE`1;^USiK0_[UT:W1?@UTS\#
    30;SUTS33KjUU1:1njUU:o0][UUBH1YXUUVl20@UVF000BUVF0044UVF01=dUVF01V@UVF02i:UVg:0K<UXK?2X:UXXP1^AUX[>0aVUX[>2gGU\#
    XdH16mUZK:1>HUZK:1R[U[FY0O[U[Xf1CWU[Xf2oYU\290:3U\291fmU\2924WU\292;aU\292EEU\292K[U\292M1U\293C\U]l10HGU_1020\#
    dU_6m0k2U_Ci1hfU_S:0]QU`X83;IUaZQ20AUaZQ3<[Ub4=1iWUb4=38lUb]40[5Ubb70Q2UcAC1X6UcRM15jUcRU1_4UeLe088UeLe1bgUeU8\#
    0S:UeU80TZUeU82b:UfD005CUfD00KhUfD01CCUfD02MaUfD02VEUfD02oTUfD031=UfD0360UfD03E:UfD03L:UfTh1`9Ug6A1W2UgBn0;ZUg\#
    Bn0M2UgBn2@UUgBn2O9UgBn2OhUgBn2U_UgBn3KoUgBn3LBUgPW1KAUh`P1Z5Ui2:0_aUi2:2f@Ui3I2UEUia51cQUj\_2@JUj\_3AoUkD61BC\#
    UkD62oAUkEj1W9Uk]J15EUlST1g7UlUI0?\Um>>0F9Um>>0QoUm>>2[lUn2j1i_Un8N040Un8N0Z1Un8N130Un8N2hfUn;Y0FAUnnU20JV01i0\#
    :4V01i2CfV01i3ERV0@40i3V0@42dcV0Kn03EV0Kn0b^V0Kn0bdV0Kn2g=V0PW1nTV0PW3<5V0W[0H[V0^P0jNV0^P1[hV1CF0EEV1H<3;HV2=\#
    E1];V2M01]MV2M02@HV2M039WV2M03AmV2\=1VBV3`_1Y;V4Gh1E5V4W<0NFV4[c11XV4b611WV5B^1FaV5L?01\V5L?0H;V5L?0_1V5L?2]PV\#
    5mA0:cV5mA0D4V5mA0WHV5mA0neV5mA0o9V5mA1P7V5mA1YBV5mA1]:V5mA1b4V5mA1jFV5mA1jLV5mA24IV5mA27kV5mA2=VV5mA2?;V5mA2M\#
    XV5mA2NWV5mA2iHV5mA37WV5mA3:4V5mA3C?V5mA3HnV6LO0gMV6LO2dAV6cF1ENV7Hn01DV7Hn1`:V7Hn22>V7Hn2ZSV7Hn3>FV7ng0MoV85[\#
    2OKV8j90ZEV9L50bMV9L52g7V:@l1:YV:D21@BV;1R0goV;1R1@MV;E32H5V;E32jPV;E33G`V<<O1?7V<Hm0KYV<Hm1DYV<Hm300V<\C0?AV<\#
    _m3DSV<bV0?@V=>R0HXV>5c2APV>6i2WJV>6i3LRV@;_0RPV@;_2aoV@B20n\VBeY1K?VC4f0G7VCG10:]VCG10B3VCG10N;VCG10OFVCG10Oe\#
    VCG10n7VCG11XXVCG124@VCG124OVCG125PVCG129JVCG12DjVCG12J<VCG12LSVCG12PbVCG12leVCG137DVCG13ABVCG13F^VCfG0J?VCfG0\#
    o8VCfG2^<VDHV0O:VDHV2_jVDMC0j\VDfY25jVE<E1a_VEJ00]oVEJ02@:VEJ02_FVEJ03C4VELA09BVELA0icVELA1DPVELA1DmVELA1F>VEL\#
    A1P\VELA1XBVELA1b:VELA33ZVELA3;?VELA3A5VEM?1^LVEUf1oLVEUf3<MVEl_1EDVFR9072VFR9396VFhM1GBVFk?0o`VHSi0h4VHg=0CPV\#
    J2I3ETVJYm1_ZVK3k0F<VK3k2[mVKR\2NSVKbM1N2VLFg0?0VLFg2DNVLFg3EdVLSE212VLYL0D^VLYL0SLVLYL223VN280B0VN281?3VQ2C1R\#
    ?VQLo0R>VQLo3M5VQXl0g?VQXl2dhVQem1L8VQem1ZMVRNK0U6VRSl1B7VRfe0`QVRfe0l?VRfe0nRVRfe335VRn<0Q_VRn<2a7VSC318YVSQM\#
    0YTVS[Y0l^VSh?0=1VSmY0N3VTRT08LVTRT3>WVV1Y07AVV1Y1RdVV1Y3;LVV\?0`mVV\?2fXVVd11b_VWm90\2VX6?0KTVX>U22UVX>U3?GVX\#
    FE13\VXj12U8VXl70Z3VYMJ28[VYMJ3@OVZN?2iBVZ\f37RV[<>0;`V[<>2R1V[<>2WNV[<>2WTV[<>3LVV[ja14CV[ja2k4V\YB1ojV\YB3<Z\#
    V\\H0?8V\\H0?MV\\H0oTV]F50HlV]H437_V]N50A3V^DF0NIV^DF2_ZV_2\0hZV_9D2U7V_::1L;V_?W2U6V_Ej2U2V_bP315V_gL1n[V`1j0\#
    H?V`1j2]QV`?[26LV`?[27]V`?[2A:V`?[2G3V`?[2J[V`?[2P_V`?[3B7V`?[3GMV`@X1o7V`Bm1J=V`Bm31bV`Sh0RBV`Sh2ahV`iQ0joVaM\#
    k3E;VbId2D2Vb\]2CmVbb;0NdVc?<16=VdX\02fVdX\1IJVdX\239VdX\2caVd_l2@\Ve8;2BOVe8;3BSVe>N22^Ve>N2;JVf961UoVfJ01JIV\#
    fPE0@lVfPE0FRVfPE0JTVfPE0WCVfPE0ZoVfPE0[`VfPE0_mVfPE0beVfPE0ekVfPE0iZVfPE0koVfPE14PVfPE19SVfPE1U<VfPE1gdVfPE1i\#
    PVfPE1mOVfPE1n`VfPE24ZVfPE25MVfPE284VfPE2@hVfPE2@nVfPE2N`VfPE356VfPE3;^VfPE3>>VfPE3AAVfb<2<9Vg<H0e2Vg<H1^3Vg<H\#
    1kGVgdM081VgdM3:MVhBY18?VhO83=VVi^P2DBVifZ2?_VihP1YlVihP1dHVihP3=0ViiA0RTViiA3M8VjYJ0jeVjYJ1VaVjYJ2;AVjYJ35PVj\#
    YJ3CNVk[E0l>Vk[E2;4Vk[E2M2Vk[E3FeVlP21EUVld;2k_Vlf311cVmnT038VmnT0_BVmnT2f9Vn7n1RcVo3U0ogVoh;07>Voh;0IXVoh;0\c\#
    Voh;1e5Voh;3;>W05G0WdW0<_29XW0DO1l=W0lM0]VW0lM2AiW0lM3BGW1\@1NgW1ma0V9W1ma2cCW2:a0kgW2:a280W2:a2OTW2:a2PmW2:a2\#
    QjW2:a2e^W2:a31<W2FM0LJW2FM0a:W2FM2\\W2jP1?>W2jP2MYW2jP2WLW2jP3LTW3Jh2UnW3Jh2UoW3Jh3KbW3aO0IGW3aO1>SW4671YhW4=\#
    O0<bW4=O0B4W4=O0J<W4=O0L7W4=O14SW4=O1RZW4=O29TW4=O2DdW4bg0^0W4og0\LW4og2^aW5Kf0QXW5OD10QW5eW2T=W7AO1T:W83609MW\#
    8363D5W8^42WVW:C41EQW:C41GCW:C430>W:]Q1=eW:]Q1FFW:]Q32lW:fQ0GPW:fQ0O3W:fQ2_iW<:212HW<eb2X0W>FY21kW>ee0YaW>gi2:\#
    4W>gi2H1W>gi2U=W>gi3G^W?_82:VW@?c1;MW@?c1XAW@?c241W@?c2IeW@Uo00KW@Uo05eW@Uo2XkW@\g11;W@aZ1m=W@aZ3;4W@jP0G;W@jP\#
    0^XW@jP162WA4<1cLWADk2G=WAQC19VWAQC1jRWA_X19KWB:h2S`WC3?0<YWC3?1PgWCFD2Q3WD@11UfWDPC0YoWDPC0]@WDPC0^ZWDPC0i@WD\#
    PC1KcWDPC36RWDRj3<jWDoO0:fWDoO3I>WEH503PWEH52ggWE_\0>1WE_\0C6WF;32;eWF;33C^WFJJ0DoWFJJ14MWFJJ2[MWFMV2ACWFP92<:\#
    WFP93ChWFT00OEWFm805GWFm81DWWFm82ooWG>42D`WHkb1ZdWHoB1lgWI7^0=OWI7^2YXWIT;3?>WIo@0D?WK\U1^dWLOW0L<WLOW0`ZWLOW2\#
    fRWLng0H1WLng0LRWMGb1kMWMKW22GWMan0EdWMan2[eWNBP26?WOL00ddWOL011kWPWl0f0WPWl2h;WQ?E22jWQHU1lTWQHU3:iWQoU2=]WSE\#
    o02PWSEo0TQWSEo2bWWT:n1LEWT:n1eGWU7M0cPWU@P0AgWU@P2Z]WVMk0n2WWKm2O2WWKm3INWX2^1UUWYNc0AUWYNc0lKWYNc1CVWYNc2hUW\#
    YNc339WY[W2LaWYaj2LcWZFP1Y5W[=[0O@W[=[2_lW[SU1N6W[^70JmW[^70X4W[^71MaW[^72^KW\E?0MOW\E?0oGW\E?1?]W\E?1BXW\E?1l\#
    hW\E?2oIW\Gk0TMW\gJ0T`W\gJ2b\W]4X2K0W]Uj0_`W]Uj1[UW^j>0FNW`6N1ASW`C40NMWbD6107Wck92<fWck93DDWd8G2HIWe@H1n?WeEG\#
    1jXWeaF2K`WfKl1c5WfKl3;SWfo`0RKWgHe1hZWhHD0MPWj:B1k^WjVZ1ACWjVZ2ngWjYn10`WjYn16aWjYn1`DWjYn2GHWjcR05EWjcR0@cWj\#
    cR1CjWjcR2o^WkVi0d]WkVi2g\Wl3e2RjWlNo1A4WlNo2n\Wm:00GUWmE<07NWmE<1eUWmE<3=JWn:?0hEWn=n0JnWnPg0cfWoSo0olWoSo2i`\#
    Womc1[:Womc372X0VX2G<X0c:0ZTX0c:1;<X0eJ1A6X0eJ2n^X16b0:CX2G31M?X2bA21bX3OP1kWX3OP1lVX3OP3:NX3a[0V?X3a[2cFX3oe0\#
    QQX4MD1\dX52>2cQX6Dg0PEX6n129DX74>0nKX7G707PX7G73=PX7GU0=GX7GU2YUX7KS0NgX7KS0ebX7KS1^CX7KS2P8X7KS2h3X7KS3IgX8<\#
    L0[WX8d41bBX8mG0\OX96m1b@X<131i5X=eh39OX>0g0WXX>0g0mdX@Bc36\XAF?2F<XALR2G^XAil1ZJXBHD04JXBHD2jTXBHb12hXBKa1SAX\#
    Bc;1IZXC2=0C;XC7V0MjXC7V2_RXCDm274XDK;0_AXDK;2f6XEA@3M6XEA@3M7XFAg0RSXFAg0SFXF^d01NXF^d0D@XF^d0bOXF^d0kFXF^d1:\#
    0XF^d1@SXF^d1I?XF^d1KQXF^d1M_XF^d2[?XF^d2lYXH3h1d<XHG>1XIXHUk17IXIP^1k1XIfP0\PXIjZ1KiXIjZ1TnXIjZ1`^XIjZ39SXJ<Y\#
    00;XJ<Y02kXJ<Y18=XJ<Y2X]XJKI2<iXJKI2?4XKeI0n0XKk\1[`XKk\1]DXLRT0\1XLRT1KoXLRT2^oXLRT2o<XLWU1OAXLWU33jXLd;0GHXL\#
    d;1BZXM;T0DmXM>n0c[XMXh0o_XMXh1QZXMXh342XM`S1D4XMa^0AAXMiL1B6XMiL2o?XNhG2maXPOQ1m[XRa<03?XRa<0c?XRa<1C1XRa<2ff\#
    XRa<2oPXSCK084XSCK1l:XSCK3:^XSH^0H2XTMH0G6XTTB0D<XTTm0e^XUQ514iXUQ51BYXUQ52oJXUQ532XXVlV0H<XXL80:0XXL81`TXXL82\#
    LAXXL82LIXXL83EGXXL83FYXXTK0RLXYT?2T`X]>52;XX]MS1?4X]MS1CMX]Mb0@5X]Mb0e_X]Vk2Q8X]]>2Q7X^_J1>kX^`K0ThX_1D1fAX_1\#
    D2:>X_1D3A4X`;60AkX`<Z1RjX`<Z33OX`DY0o@X`DY2iRXaBj1`@Xa\E0ccXa\E2gRXbD?2BmXc7X0N7XcLE0MfXcgd39iXdPI08jXdPI25bX\#
    dPI3AJXfIo1B[XfIo2oKXgj^0iPXhVf1AOXhae1b3Xhae3;=Xhg72j3Xi5n06@Xi5n35DXic=1T9Xic=35MXj5d1ZeXj:D0cHXj:D2gKXj:D39\#
    XXj@<2IhXj@<2R_Xj@<2UIXj@<3JaXjnd0P]Xjnd2aHXjoC2LgXk5V2LeXk>@25EXkPe19UXl6=1n5Xl6=3;hXlOa0bRXlQC07SXlQC1ZfXlQC\#
    1dmXlQC3=\Xl`e0nAXl`e15mXl`e2kPXlkS2NdXm:503kXm:50g<Xm:52eGXn601EEXn6030:XnAY1QeXnGA0RQXnXg0?LXnXg32eXoU:0Z_Xo\#
    U:2ciY0GR0^3Y0ZA1R>Y0e40\IY0e40h]Y0e40l2Y0e41<@Y0e41@RY0e41B:Y0e42mGY0nB1SWY0nB2BMY1ab1RKY2Fa1ZIY3AW0Y4Y3AW0]h\#
    Y3AW0`0Y3AW10aY3AW1K\Y3AW1P5Y3AW2DQY3AW3EfY4[V1@8Y4[V1@bY4[V1BoY4[V2oNY5D20UhY5HE11OY5Na19_Y5QH3D>Y62a1=6Y6=_1\#
    VFY6GP094Y6GP3BoY6Wl1;\Y7KN0LSY7KN2\`Y7TB2=XY8J72MQY8PJ2MRY8c<0fNY98g0UjY98g2c=Y9ff0MhY:Y>0VFY:ZT0G8Y:kL0[LY;3\#
    F0k7Y;6026KY;Sj1_XY;g;3M:Y<Xk1=TY?2\2CbY??[0]2Y??[2_1Y?EU2CdY@:H0_kY@@D16]Y@Lj0?3Y@Lj0?XY@Lj0@OY@Q:1]gY@V^1bMY\#
    @V^3;FYAa`1k8YB^M03@YE9e11fYE:G0kUYFME2OkYFME3I`YGbg0QYYI1X0RYYI1X2b0YJ2S0>ZYJYh214YJbS2QZYLOi1[5YMJj2E4YM`81\\#
    7YNd^2LZYOT[0hHYS3E1XcYSnF1dcYT5M0YSYTc^02UYTc^0UmYTc^2c>YUF20mYYUF22i1YUN\0[KYVLb2K7YVLb2LTYVLb3HaYVVk2;bYW4:\#
    0j9YW4:2e4YW4n1XSYW7c1^=YW8^2lXYWFR1:mYWm=0?SYWm=0@CYWm=0BhYWm=0Y`YWm=0]eYWm=0cjYWm=0dAYWm=13VYWm=152YWm=166YW\#
    m=1IAYWm=1[nYWm=2cSYWm=2hDYWm=31AYXM92m^YX^<0;7YX^<3JKYYMA15eYYNo02IYYNo0RmYYNo2b8YY\01Z_YY]:2IgYY]:3HLYY^R2J5\#
    YY^R3HPYYni1Z^YZ0V182YZ3g0L>Y\PV0bBY\PV2g4Y]J;0dKY]J;2hFY^?Z1>mY^E@0A6Y_Nj2JgY_Nj3HeY`?_29LY`?_3@aY`@<2BPYai`1\#
    hkYcIi07:YcIi23CYcIi2GYYcIi2M;YcIi39cYcIi3D2YcSc1Q7YcSc33VYd^E0a8YdkU37YYe`W029Ye`W0hiYe`W2`4Ye`W2d^YehN0EkYfL\#
    f2R<YfLf3JTYhXM0`FYhXM1P0YhXM2N;YhXM2Z^YhXM3I;YhZc1e@Yh^d1fEYh^d3=_Yhd10ZaYhlf1U]YiFC03CYiFC0bLYiFC2g6YiQf1B=Y\#
    iQf24>Yi^:07YYi^:0jSYi^:3=nYjRV0dlYkDh1jiYkDh3:>Yk^51m1YlO^0QWYmI=0ETYmI=2[]Ymbo042Ymbo0mUYmbo26[Ymbo2i0Yn1C1Y\#
    0Yn1C1maYn1C36CYn1C3;[Ynhc1I3Z2LO1UHZ4492S1Z5:608`Z5:61RJZ5:6240Z5:625kZ5:62VDZ5:63?kZ5:63AMZ5Zg1^IZ6\Y2A1Z6\Y\#
    2P3Z6l`04EZ6l`0h=Z6l`2jBZ8<X0X6Z8<X0X=Z8ON39QZ9JU12TZ9JU2=PZ9JU2S;Z9JU3JiZ9PV1c3Z9Ph2S9Z:>V1S^Z:>V2Q\Z;kL0k8Z=\#
    5?2T\Z=5?3KMZ>EQ2M9Z?:G0L8Z?:G19kZ?:G2\TZ?N32@AZ?WJ0?7Z?WJ2YlZ?_T0`@Z@QL2O:Z@aM1Y^ZA441GkZAMI1PmZAN31N;ZBZR0]S\#
    ZCWk0NeZCWk0TgZCWk1>YZCWk2_dZCWk2b`ZCck0DWZCck2[EZD9I0Y^ZDZF0;IZDZF2T1ZDZF3K@ZGAS3>5ZGb205@ZGb20b;ZGb21SoZGb21\#
    UdZGb22oDZGbX22YZHc421nZIE_0HMZIE_33KZIbi205ZIi[0g[ZIi[2dFZLFJ2?MZM:]1JEZM:]31`ZM?A1=1ZNPe04hZNPe0ZhZNPe1:iZNP\#
    e2m9ZN^K0KlZN^K2HaZN^K2WlZN^K3GoZN^K3LcZNkN329ZO<C0c_ZO<C0nPZO<C1EjZO]b1EFZO_J1f5ZOgI2:mZOgI2ILZP0X0>5ZP@d0<0Z\#
    PD`1P]ZP\]0H7ZQ@R1:FZQ@e2C`ZQO:19;ZQO:2lIZR4018JZR_R1AMZSlG0@iZSlG1<eZSm61N=ZT0\0;_ZT0\2WFZT0\3LSZTh60DJZTmh1]\#
    2ZU7117_ZUX900TZUX90W?ZUX91?<ZUX92NGZUX92UcZUX92WGZUX92Y2ZUX92`AZUX93L1ZVJA0<VZVJA1:gZVJA2YDZVJQ1?EZVJQ2WMZVJQ\#
    2nFZVJQ3DYZVVH1ELZVVH30;ZVk\02FZVk\0R8ZVk\0R=ZVk\0VLZVk\2aeZW=T2J@ZX:Y0E8ZX:Y1\8ZXcR0EXZXcR0Y[ZXcR0[dZXcR0]jZX\#
    cR0^UZXcR1;_ZXcR1A<ZXcR1GEZXcR1LfZXcR2JAZXcR2RbZXcR2_DZXcR2naZXcR3HQZYFC0XnZYFC2`lZYPC37@ZYYI0C2ZYYI0SOZYYI2b@\#
    ZYeb1eZZYeb3=LZZo[0iTZZo[2e3Z\;Y0gQZ\Te0CeZ\UI2E2Z\UI3F0Z\_H2LBZ^2l0_EZ^:P1h[Z^:P38PZ^LT0]6Z_0S0JEZ_[Y2WHZ`BG1\#
    O4Z`oV0JjZa9D1OhZaP@0]AZajO0INZb0X2EAZb0X3F5Zb_l0@ZZbl10KOZcle0>AZcle0A7Zdl0089Zdl01m<Zdl03;2ZeJd1SgZeMP0TjZf6\#
    P1iMZf=O0<NZf=O2RJZfYc1U9Zf\n0fYZgE302WZgE30VPZgE32boZh]=0>;Zh]=0fOZh]=2hKZiXK1fVZiXK3=cZjk10<;Zl5`0eWZl5`12ZZ\#
    l5`1@hZl5`1GRZl5`1OiZl5`1SYZl5`2gkZl5`34_Zl>`21GZlmA0oNZmjL0nBZmjL2ieZnmK0[bZnmK0_KZolo11^[10B2Ah[10B2D_[10B2M\#
    H[10B3BF[10B3Hh[1ia0C4[2Uf0`G[2Uf2fJ[33Y2lb[42\1SE[45d0TU[45d2bY[4=R2Fa[4cD0g>[53h2U;[53h3K][5[W310[5hX1j8[64]\#
    1n8[6m_1dI[7[I0Q@[7[I0V6[7[I2cB[7nS0lH[8782@o[8UJ2AJ[8bi1S\[9<E1nc[9<E3<>[9gP2H>[9gP3Gc[:6G1T4[;<Z0_o[<@m3>n[<\#
    D\08^[<D\0]?[<D\1]J[<D\2NM[<D\3@4[<e@22X[<e@3?I[<iL0G3[>7d0iI[>7d2dj[>J_228[>nQ0Rk[??R0P0[?\a33:[?b;0]`[?b;19C\#
    [B?V1n:[B?V3;j[BDY2]7[BS41lW[C0S1ca[C0S2Mc[C3d1PW[C6j1U_[C?a0>P[C@o0:V[C@o3FB[D5J03`[D5J0Yk[D5J0Ze[D5J0`C[D5J0\#
    bC[D5J0c3[D5J0iJ[D5J0oY[D5J12j[D5J1:O[D5J1>K[D5J1A9[D5J1AL[D5J1Fn[D5J1H8[D5J1K`[D5J1MU[D5J1eN[D5J28h[D5J29<[D5\#
    J2I<[D5J2dk[D5J2n7[D5J3@\[D;B0KB[DW<0U\[E@L2J9[E@L3HR[EV;0DI[EeC20P[Eg92Sk[Eg93K?[G3`0LE[G:30m5[GJ@0=9[GJG1[\[\#
    G_e0j6[G_e2e1[GcS1[a[Gg=0Xj[Gg=2`j[Hkl0Un[Hkl2c?[I@81[3[IFJ1`n[IiC20=[IiC3<Y[J7X0J8[J7X2^9[JN625h[K;<2?1[KP@2:\#
    `[LYm0L=[LYm2\W[LaY1g5[MhE022[MhE0M][MhE2_M[N<90C0[N<913F[N<92c][NbZ07o[NbZ3:D[P`Q0@F[P`Q2Bj[P`Q3B\[R9A0GV[RSP\#
    0?b[RSP0cY[RSP2gP[Rgj2XR[Rgj3M1[TI]1Zl[U]E1:J[V541N_[VmP1aM[Y910mG[Y[10VK[Y[12bl[YnP1jZ[\?I05<[\?I2nh[\LX0UC[\\#
    LX0U_[\b`16K[]Lg2@C[]Lg3Ad[]f31?A[]f31f6[]f32Wc[^dB0O\[_m80J1[`0N0Uo[`7D11d[`ZK1Ch[`ZK2WC[a7Z1[?[aP;0Z4[aP;0hW\#
    [aP;1T8[anG2L?[bN<12<[bQR2B>[bRJ1=E[bRJ1Sd[dEd1_=[dX]2?Y[dX]3E8[dbo2B`[i6e1=W[iDY0fD[iN`1[i[ijK0m9[jP23D[[jW81\#
    Zc[jm=04K[jm=0b\[jm=132[jm=2j\[k8H1g[[ko81iK[ko838g[l6a2iO[lL523a[lL52kk[lW01J][lfQ15L[llk0Fo[llk0J^[llk2\@[mP\#
    e2Hf[n8;0gU[n8;0hY[n8;10l[n8;14b[n8;24o[n8;2?e[n8;3E>[oNa21H[oT023<[oZX0aS[oZX2fg\01d0[l\01d2^X\1ma0dP\1ma1\M\\#
    1ma2gY\2XQ0W5\2XQ1?:\2XQ2nB\2jG00P\4iS0QA\4iS2a@\5360?_\5360gN\5360lj\5361HG\5361b5\53628l\5362N8\5363@V\5363D\#
    ^\5363I:\5Db0?]\5Db2Z@\5LB0[H\5jJ16T\6240]F\6241g4\6242_9\6910i^\78o2D5\7]E1[J\7^;0KH\7_Z19`\7i]28f\8EO3CI\8N_\#
    0?H\8N_0dU\8N_13=\8N_1;B\8N_1>_\8N_2Z<\8O]346\8n>0Hf\8n>138\8n>1LS\8n>1fd\8n>23`\8n>3=g\8oa26<\8oa27:\8oa2@6\8\#
    oa2BJ\8oa2CF\8oa2Fe\8oa2Hc\8oa2N6\8oa2RD\8oa3AS\8oa3Be\8oa3H1\;G81dg\;VU0HE\<0;1gl\<KG1ST\<KG34R\<Kg0H0\<gF0H:\#
    \=YX0b<\=YX1BK\=YX1QR\=YX2oE\=Yd0=d\=Yd0Bm\=Yd0YW\=Yd0^R\=Yd0iV\=Yd13<\=Yd14U\=Yd1;i\=Yd1hB\=Yd2j^\=Yd2m?\=Yd3\#
    >I\>5^21j\?@f2T6\?J^1N>\?MO0[:\@aX0f\\ABT29:\AC_05Z\AC_32<\AgD0b9\AgD2fo\B7H27T\Bih0nN\Bih1El\Bih30D\C0N0HN\C<\#
    a15=\CTo2KV\CTo3FD\EQ[1l7\E`B04B\E`B2j<\F\g1;T\F\g2Ci\G0g2<6\G0g3Cd\GJU23Y\GTR14g\G_Z0TP\GaP0Vo\GdE2P1\H>e220\\#
    HPg2Cg\HW:2Ch\Im?077\Im?0;@\Im?1Lj\Im?1WI\Im?1`]\Im?1ce\Im?2:W\Im?2@S\Im?2F:\Im?2Lf\Im?2O<\Im?2O`\Im?2Pl\Im?2R\#
    X\Im?2U]\Im?2VN\Im?2Yf\Im?2e\\Im?39R\Im?3Ag\Im?3G7\Im?3J_\Im?3L>\J0R1LB\JL^2Q:\K0C1<4\KXM01d\KXM2^5\K[N1o6\K_G\#
    1lK\K_G3:d\L\d0>O\L\d1dT\MPY28A\N@f0Q[\N@f2a8\NOL0Ff\NOL0h:\NOL15O\NOL19F\NOL1>e\NOL1@O\NOL1L_\NOL1Le\NOL1TT\N\#
    OL22:\NOL2?Q\NOL2AB\NOL2Bc\NOL2E9\NOL2J]\NOL2Ja\NOL2QG\NOL2SY\NOL2dN\NOL30H\NOL32W\NOL3B9\NOL3E6\NOL3Hb\N``1nY\#
    \O;Q0J\\O;Q0aA\O;Q1Dj\O;Q2Rh\O@d0XE\OG?158\PNf10[\Q5]1>B\Q5]2n4\QH91N4\Rkc06n\Rkc1^a\Rkc38;\S<h0Ni\S@Z0VT\S@Z2\#
    c0\WB41D;\WB42ob\Wh\1``\Wh\1cg\Wh\2Ob\Wh\2Ud\XWI11D\Y3R0Aj\Y3R2Zb\YkV0L_\YkV0[f\YkV0\f\YkV1U;\YkV27Q\YkV2B:\Yk\#
    V2C9\YkV2J4\YkV2L_\YkV2Sn\YkV2UR\YkV2\e\YkV3BK\YkV3F_\YkV3Kk\Z3>1X7\ZRN0M\\ZRN2_T\[301mD\[303;5\\4F1c6\\LU24U\\#
    \LU3@<\\XP1d[\]2G1F=\]2G1OO\]2G1V\\]N\1]h\]R^0`E\]R^2fK\^d82No\^d83IK\^mD1[j\`lj06h\`lj1^N\`lj37h\a?Y1:=\bM21d\#
    j\beb23b\bgS0a3\bgS2fZ\d;J2V4\e?Z1?;\e?Z1e:\g5]1cS\g;\2RE\g;\3JW\gXA2W=\h]339E\i1i07B\i1i1c4\i1i3;P\iIR0Z2\iIR\#
    0j<\iIR1CF\iJ10V\\iYZ1S_\j=i0<l\j=i0n?\j=i1AF\j=i20U\j=i2iW\j=i2mR\j=i365\j=i3>Y\j``1G_\k3Y1H2\k3Y1Wk\kfj0Rg\l\#
    AE1nI\lAE3<0\lhV0:[\lhV3FS\m>f1gU\mVg0[R\n2K1i]\n2K38o\n:@1GX\n:@1Kf\n:@1OB]00A08i]00A0:d]00A15@]00A1EM]00A22_\#
    ]00A25V]00A32R]00A3AD]00A3I3]01A0di]1KW0A<]1R804L]1R813E]1R82jb]2=31m9]2=33;:]2Sl1T;]2ZV3BA]30F2?:]3?R020]3?R0\#
    Ln]3?R0aa]3?R2\l]4K61<G]4K61JG]4f=1In]4f=31V]5J:34J]5US0SG]5iW1?N]5iW1DU]5iW2om]6Z<1PV]7<V0>Q]7<V0@6]7<V1b1]7<\#
    V1j:]7<V2:U]7<V2ET]7<V2Yg]7=<1iA]7Vi0?C]7Vi0oi]7^I2Co]7^I2LL]8Pa0Z<]8Pa0ZL]8Pa1`U]8Pa2G6]8Pa2Hh]8Pa2J`]8Pa2L9]\#
    8Pa2MN]8o60`Y]8o62fP]9]D0hc]9]D2d]]:ho2Um]:ho3Ka];Q_0hR]=Hi2?d]>PG25[]>Rb1QQ]?3l2HC]?3l3Ge]@O<0Gc]A5:1<P]A\^1U\#
    @]A\^1XF]B[j0HZ]B[j0YP]B[j17C]B[j2]Y]B]L1U5]B]L355]C7h0Ha]C7h2]Z]C7h2`Y]C830Z`]D;D0Rd]D[B1k0]EZ@1C3]EZ@2iV]E_j\#
    0lR]E_j2Mh]E_j3HE]Edj04[]Edj16f]Edj2@N]Edj2k^]FKG1MM]FWM24S]FWM3@8]HXN1iE]JTi28Y]L^h23i]L^h3?d]LmF2jk]NI91;5]O\#
    Wc28K]O\00g8]O\017o]O\01VX]Q3<0Ll]Q3<2\k]QYI0kj]QYI2eB]RDb0d_]RDb2CI]RDb2FF]RDb2NE]RDb2X6]RHP1@E]SRY3?0]S\12B_\#
    ]S\13BX]TTg0L[]TTg0fG]TTg0hX]TTg1>4]TTg1@f]TTg1A:]TTg1MH]TTg1UJ]TTg1Wd]TTg2\d]TTg2dY]TTg2n0]TTg2nb]U8_1EV]VO20\#
    ]3]VO22_2]W<R0;Q]W<R2JU]W<R2Mo]W<R2TH]W<R2U9]W<R2UC]W<R3I4]W<R3K\]W\^0>0]W\^0@2]W\^0ZK]W\^0]E]W\^140]W\^26b]W\\#
    ^29E]W\^2DA]W\^2L0]W\^3FP]Y:b2mg]YKD2C0]YKD2TF]Z^e1S?]Z^e34X]ZfG1X3][IA1li][fE27F][fE2GS][fE2H_][fE2Pi][fE3Bn]\#
    \590Pf]\590UI]\590Uf]\L71F?]\L71FC]\L72Ge]\L72JO]\L730I]][50o7]^Nj2md]^R419g]^kP097]^kP1VU]^kP20b]^kP2J\]^kP2R\#
    O]^kP2TA]^kP2Yh]^kP35]]^kP3>]]^kP3C@]^nc0?V]_C<2C:]_C<3EF]`0Q1NX]`_801l]`_80K\]`_82\E]aV?2P4]aV?3Id]bl01Yc]cQA\#
    1ZA]dKS1Ca]dKS2o\]dQS0@o]dQS0A>]dRL0LP]dRL1RN]eUE0Cl]efg25K]efg3AK]g5516`]g551_d]g5539<]g>[1_k]g>[39@]gAn2IA]h\#
    KY0CN]iPC00c]j8V2I8]jK:1S<]jT<0oo]ki80^2]ki80ia]ki82e8]mW604I]mW6073]mW612Q]mW61:n]mW61_`]mW62jO]mW639;]m^d1J1\#
    ]mnl13;]n^T1?V]nbZ0HP]nbZ0W:]nbZ0f7]nbZ0nW]nbZ1mb]nbZ2>m]nbZ2KR]nbZ2h?]nbZ3Di^0A727=^1ZR07Q^1ZR0fM^1ZR126^1ZR1\#
    >o^1ZR1dU^1ZR25J^1ZR3=R^1d^1fO^2982EP^2982Rn^2983F7^2@60X3^2\\11I^3Ko0TJ^4]Q0eI^4]Q2gi^5m[1gV^6OZ1aP^6OZ2NV^6V\#
    P0_P^6VP2f:^77m2??^7Ba0Pe^7Ba0SY^7Ba2aJ^7Ba2bC^7Jh0P_^7^11Vl^81334a^82h2@e^8JC1bI^8NL2AX^8UU0HH^8UU2]S^8`@0Ia^\#
    9mj1IN^:T?0a1^;aO1LC^;jR22a^;jR3?L^;mI1NR^=LL1EP^>1X0GD^>3Q1Cm^>7k0;d^>7k0S?^>7k1I^^>7k1Ij^>7k2XB^>7k31O^>7k3L\#
    k^>:B1GG^>P]2XF^?L805O^@960NG^@Fg04d^@Fg2lg^@M:1MZ^@UI0@0^A2l0>i^A2l2Z5^A64117^A64135^BIk0DK^BRS3M@^BRS3MA^C;R\#
    1[o^CjK21d^CnT0g7^D710eB^DP=0mZ^DP=2i2^D`l0YD^EGX0hG^FlR0kO^FlR2RS^G_=2AZ^HWE1h0^HWE3>C^I=70II^I=70X_^I=711M^I\#
    =71@Q^I=72]h^IC72lc^J>B2?F^JOZ1Eg^Jn022H^Jn03?B^Lm326]^Lm33Aa^MC:3@K^MWJ03V^MWJ2d:^N=>0en^N=>2h7^PL01Tj^PSS20?\#
    ^Pe<0iG^Pe<2io^Q3?38Z^QFE0\E^QNX0O0^Q^j1QG^QbB3DO^Qd:0W@^Qd:2Od^SJo0=i^TGo1U\^TH318b^T_E24f^T_E253^T_E3@E^Tn<2\#
    5N^X5>0N@^X9l2K>^X9l3FA^Xc<1d0^]B91Kk^]B939]^]_U2?R^]cJ1mK^^6M2Mj^^6M3I5^_CV0GZ^_CV0X?^_CV29V^_CV3@c^`3`2QM^a=\#
    423L^aIR35E^b@g1k\^b[50RU^b\;1nB^c;L29B^c;L3@_^cZ01W?^cZ02?5^cZ02Ff^cZ02OV^cZ02XK^cZ036]^cZ03Dl^cZ03GI^c`A1jh^\#
    dE61_5^dba1aT^e@m37B^fTb1:l^g@X36k^gI<02e^gI<0Z>^gI<0l5^gI<2c^^g_\1LR^gdj1`M^hH[2hB^hc[0bm^hc[1Gi^hc[30h^iHd1U\#
    `^iHd1Wg^i[H1JV^i[^0nd^i[^2iG^jT30_Y^jaS0AP^jaS0G?^jaS0GY^jaS0IH^jaS0^]^jaS0cV^jaS0nL^jaS10K^jaS11m^jaS15Y^jaS\#
    1N[^jaS2ZZ^jaS2]C^jaS2jU^jem18:^jem1B5^kFK0VJ^kFK0cg^kFK0hC^kFK0jY^kFK17[^kFK2eD^kFK2gS^kZ02FE^kli2FH^lHI0em^l\#
    Hi1ij^leo186^lj30i5^m9H1I]^m9H31N^m:41S;^mF^1R<^mHl29H^mKm134^mQ@39j^nLH0gV^o@X0@V^o@X2ZO_0Nn1gi_0SG3@S_1Ao1T3\#
    _1T]3?=_1]n0On_26^0;6_26^1`d_26^2@`_26^2QO_26^2QS_26^2jd_26^3JJ_2?605Q_2^Q2JW_2mS0R4_3ED0o:_3ED22M_3ED26k_3c<0\#
    U1_42E0lC_49A0Yd_49A0`J_49A0jU_49A1Kg_49A1M;_49A1RY_49A1Y4_49A1f3_49A1oU_49A3<N_4QA0FP_6B_1KI_6B_32=_6gF10D_7>\#
    >1]d_7_71=4_8FX2S]_9CZ0mA_9EB0<:_:7^0X2_:7^23[_:7^25X_:7^2A@_:7^2EJ_:7^3AE_:7^3F;_:Yk1IK_:Yk1IS_:Yk1O[_:Yk2FT_\#
    :Yk31G_:[M2E0_;j_0g2_<f]1=U_=311Hh_>6K0CV_>I00@M_>I01?c_>I01e3_>j90E3_>j92[O_?ma1_3_B5m1BI_BOo05__BOo1M1_BOo32\#
    ^_BWH2EL_BWH3F=_Ch:2AE_D;I0X<_EDn1oh_EW<0>:_G[B1_@_G[B38F_J1i2J__J1i2S7_J1i34A_J1i3Jh_J9[1:k_K0c2Kg_K762Kf_K;4\#
    1^Z_KQ:0Fj_L<_2WI_LcI11[_MK12oS_M`T2Va_NhT1Zi_O3_02R_O3_2bf_O>30C:_O>30]g_O>318a_O>31<a_O>31AB_P6]20R_Q8m33__Q\#
    ^_1XD_R2[2IN_R2[3BT_R2[3HA_RMB1OW_RMB1^>_RMB37o_RW<2kd_URo1\A_URo1\G_Ueh1\;_Ueh37G_Xeh1:]_Xeh1Bi_Xeh250_Y8a0oW\#
    _Y8a190_Y8a1:X_Y8a1Bg_Y8a1G<_Y8a25G_Y8a2C\_Y8a2G__Y8a2UZ_Y\<0S2_Zcd25Q_[O@0M:_[O@0lT_[O@16?_[O@1@1_[O@2]0_[Va1\#
    ]3_[d_0?j_[d_0cO_[d_0j8_[d_1MI_[d_1dR_[d_2;9_[d_3CK_\2V0iY_\2V0m`_\2V2i4_\eM154_\k\20Q_]nj04F_]nj2jV__0C1kh__<\#
    Q20e_`4H1gf_`][0\Z_`if0Gk_ae50IO_b9K0dY_b9K0m<_b9K2gZ_b>41?h_b>42g5_b>42nQ_b>@1`C_b>@2LV_b>@2jL_cHH2V2_cHH2XV_\#
    dE606K_dE60hJ_dE61>N_dE61FB_dE61PY_dE61X2_dE61nf_dE628k_dE62JP_dE62Mi_dE62UW_dE635o_dE63Km_dI00I1_djh26a_djh29\#
    ?_djh2LW_djh2Qm_djh3B__djh3KK_e7810G_e7815k_ec_0mk_ec_1GD_ec_2i7_ec_30^_f0704M_f0713Z_f071a>_f072ji_g]b36X_h[5\#
    0T0_h[52bL_iZ?0<\_iZ?20F_i`R0Xf_i`R2`g_jQC1C7_jQC2oR_jd_0Qa_k840T?_kQB04<_kQB0`S_kQB10;_kQB26Z_kQB2id_kQB3AZ_k\#
    dP0m[_l3:07@_lGP1J>_loo2JI_m2S0Md_m2S2_Q_m?X1YZ_mJ11k3_nO_2O[_n\I0?i_n\I0W``01_1M\`0@<00``1O<0TH`1`\09m`1`\2BE\#
    `1`\3BO`1bW0Ao`1bW0[M`1bW1K:`1bW23o`1bW2Za`1bW3?j`2d00ZN`2d01Vj`2d01g1`2d02?c`2d02HF`2d035W`5Pb2?0`5Pb2K@`5o01\#
    h>`6aH19X`7R<0@D`7R<0cN`8HW111`9\]00o`9\]1@7`9\]1@``9\]1FJ`9\]1_A`9\]2Y<`9\]30P`9\]38G`;U?1Qf`;Xl1je`;[50T6`>9\#
    J1j0`>BW0A^`>BW0Yc`>BW0`[`>BW0de`>BW0i6`>BW114`>BW13e`>BW1@6`>BW1@a`>BW1B3`>BW1D<`>BW1eo`>BW2oa`>BW3=S`>GD06O`\#
    >GD1]\`>GD36>`>H>0JJ`>H>0N<`>H>0Y]`>H>0Yg`>H>1L0`>H>2_W`>H>2cR`>QL0\d`>QL2^i`?Jg1]_`?L71_N`?L738K`?gK2@m`?gK3B\#
    2`AR<1SB`A_92?A`B;705U`B;70YJ`B;710N`B;71KX`B;71R3`B;72cT`BKZ1WS`BjF0@g`CHN1k2`CHN3:C`CPk2A>`CQW1Y2`Cmi0=P`Cmi\#
    0A8`Cmi2YY`DTY0d\`DZl03b`DZl0Je`DZl0e]`DZl0j4`DZl1:G`DZl1Jh`DZl1MD`DZl1en`DZl2I7`DZl2dn`DZl2h0`DZl3DB`E380Mi`E\#
    3Y04D`E3Y2O?`E3Y2j@`E@k1Hg`EF32Vg`F@o0=N`F@o0BC`F@o0D6`F@o0K=`F@o0ad`F@o0d1`F@o0n6`F@o0na`F@o1O6`F@o1\f`F@o1_V\#
    `F@o2Zd`F@o2^P`F@o2iF`F@o33=`FBi0R5`FBi2a_`G:@26_`G:@3A``HRV2RQ`HRV3J\`HZ91k:`HZ91lA`HZ91lH`HZ93:B`JfZ1B]`K?43\#
    ;9`KGQ2;8`LiO0=o`LiO0K8`MhN2A_`NOP0Dd`No;0iK`OKG05K`OKG1FI`OKG30K`Q3E11L`QP:32L`RAV1jl`RAV3:@`RFB0IJ`RFB16j`RF\#
    B2]i`RUQ1`6`RmG0f;`SnD2L<`SnD3FW`U]D0d4`W2:1lU`W:C1VN`W:C2I[`WAn1L``WD92Rf`WD93Jf`WPO20^`X6n2AD`X6n2D@`X=21MT`\#
    X=232c`X[`1^[`YFm0an`YFm1>0`YFm2ml`YK^0U]`YK^2c9`YQV00A`YQV03l`YQV2Xe`Yn42l1`ZNH2n@`[^B0G=`\fH0]f``Ma0=:``Ma0P\#
    k``Ma0Vn``Ma23f`a9]0C5`aBg1W@`aBg1lc`aBg27H`aBg28d`aBg2DF`aBg2N=`aBg3Ba`aBg3I<`aRj3BM`a`O0E0`a`O2[N`bQf06[`bQf\#
    36h`b_30\K`b_30gA`c8?3D=`dHX17N`e1n1MO`e3C21@`e[Q0@G`e[Q0W=`e[Q0]G`e[Q2`@`f:21R6`fQ^1NK`gj>1UV`gj>35=`gmR1\Z`h\#
    0K1oe`h0K3<V`iTk04\`iTk0eE`iTk13C`iTk17G`iTk2QI`iTk2Wn`iTk2kf`iTk3JF`i[a2kV`jWR0gk`jai0_8`jg5091`jg53Bi`k9i03j\#
    `k9i0kT`k9i2T5`k9i2TE`k9i2eY`k9i32H`k9i3KB`kOn0k]`kOn2e]`kcn1f9`kcn1fj`kcn2;_`kcn2XN`kcn3>M`kcn3C[`l0T2F[`l0T3\#
    GF`l180VC`l1c19\`m0?1aK`m0R08@`m0R1nV`m0R3<4`mF`3DP`oA322J`onO2<k`onO3DEa1nW03Ja1nW0cXa1nW0h3a1nW0kia1nW1Gea1n\#
    W2dLa1nW2gOa1nW30ga20e1F2a2Ne1oSa2On233a2Ye1dWa2oT06_a2oT1GSa2oT30`a2oT37;a3I:0c8a3RV00Xa3RV2Y0a3kb01:a3kb1>=a\#
    3kb22;a3kb2Yia3kb2n2a48H1>ba4lf1;Ka58?1OSa58?33Ba5A_0ORa5NJ0BFa5NJ0C[a5NJ0L3a5NJ1Y6a5NJ1c;a5NJ1kCa5NJ1m_a5NJ26\#
    ga5NJ2?Ia5NJ2Bga5NJ2Iia5NJ2Zea5NJ3;ca6011>[a7T41Y3a7T422ha7T42I^a7T43?Na8J@1?Ta8J@2nKa8LN1bUa8LN2D0a8LN2N[a8LN\#
    3IFa92@262a;0a20;a;0a3<Xa;U\28ea;U\3@Ua<PO1PLa<PO33Ta=3T0]Ia=M\1E2a?Am0Vea?Am0WIa?Am2`aa?e[0K2a?fJ1JMa?iM1b^a?\#
    iM1ega?iM25<a?iM28Ra?iM2;Ga?iM3@oa@C`0GIa@C`2QVa@C`3JHa@dY0BDa@dc0U4a@dc2bcaA?P33<aADB02daADB0Z8aADB2cXaAG021f\#
    aB653H6aC;70\HaCMl1HDaCUS1KGaC^P0LbaDL83>maDo=3>SaF]204>aF]210eaF]21?2aF]21dhaF]22j1aF]22mTaGf10i]aHDQ0NcaHI\1\#
    ^BaHK60<1aHVB0[naIFo2SEaIFo3K0aJb>1?^aK0Y01JaK0Y0C7aK0Y0]JaK0Y2ZnaK0Y2_7aL^m1d5aM?30F_aM?30XAaM?32`WaMEc1E]aM`\#
    M1K^aN6339gaNMA2@_aNMA2E6aNMA2F5aNMA2O5aNMA2RVaNMA2W0aNMA3F2aNMA3JIaNS[0a\aNW9085aNW91lNaNW93:faN[I04@aN[I2j9a\#
    P>42MdaPfL1UGaPfL35:aR=j26@aS7F0>^aS7F0^8aS7F1b>aS7F2Z1aSE906CaSE90EGaSE91RaaSE91V_aSE91gOaSE92HlaSE92QEaSE92T\#
    :aSE92TVaSE92[WaSE935RaSE93KVaSVd2=0aSjo0CYaTlF0?OaU570m0aWdI1=8aWo538YaXH;1=^aXU00h\aXU01XKaXU02dZaX]41<oaZ62\#
    0D1aZ6212Ua[]70DHa[cH0Mla\8Q0\Sa\8Q1SQa\8Q2^ca\8Q3Dda\>L2D4a]6b2;Pa^Be2?<a^F[03Ha^F[2gFa_010?1a_N51d\a_hP286a`\#
    je2;naaW^1T6aaW^2GFaaW^3GUaanL256aanL3@FabEl1^HabOL2UQadY<0L5adY<2\Sae<m1`\aeZ000QaeZ006eaeZ023QaeZ02XoafF50ES\#
    afF51W6afZY1<kafg?1=3afjC2j6afnD0khag2S1>]ag4P02oag4P2^magFi1NbagNL0HWagNL2]XahDQ1X`ai?22OlaiKX069aiKX0E;aiKX1\#
    h@aiKX34jaihF0U2ak;d04XakLK2;cal_;1O9amHd2U[an>J0CGan>J0c:an>J2[1anmN0F`anmN15TanmN2\:ao>B0<ib0Mk0>@b1=61><b1Q\#
    91Jgb1WO1_Rb2490gOb26j1MBb2H;1Ahb2H;2o8b2bB1:\b3<h0Tob47I03ib47I0I:b47I0K7b47I0\Yb47I0kDb47I1G;b47I2eTb4b:1=ob\#
    4b:1H9b4b:1S]b4b:1g>b4b:2fkb4b:349b4b:3>0b4eW0LWb54l0OWb56G0LDb56G1?ob56G1CQb5I@03\b5I@0Kmb5I@0hQb5I@0kYb5I@2\\#
    Qb5I@2dVb5a12IOb6MU0]4b8==1N1b8UV2RCb8l00:@b8l02Fbb8l03GHb9Do0aMb9Do0onb9Do13Ab9Do2jab9Qb1[Wb9SP0Vib9SP1KTb9X5\#
    0c;b9dN0KJb9dN1Ndb9dN2@Rb9dN2Cab9dN2L6b9dN2RHb9dN2VUb9dN3EPb:7A2Sgb:7A2Wmb:7A3;Zb:;10]Nb;ZH1_8b;\V0l3b<Ra2MUb=\#
    S310Yb=S332Bb?;:0f?b?F60:bb?F63HlbB5B1kFbBnN1]fbBoK1U?bCEf1IobD2j3=4bE<?0l;bE<l1n4bE<l3;fbEOg10VbEUG047bEUG2iJ\#
    bEgM0T1bEgM2bMbFNO2ZCbFNe0C3bFNe0CEbFNe1LobFNe32[bFc[2;jbFc[3CbbH8M38@bH?T2OZbHY=0lLbIDi074bIDi39CbJaD203bJaD3\#
    <^bJmD0F3bK1H1_MbLLn1d@bMUl0TXbNTD065bNTD34[bNWJ0o?bNWJ2iQbNjm0eabOJ60=\bOR61VibOR62HGbOR62V_bOR63GfbOR63LHbOa\#
    I2V@bP590>dbP590\]bPYZ2ZRbP\c1>GbQ471WHbQXh0=abQXh17fbQaf0H9bQaf0[VbQaf14hbQaf1@obQaf1OgbQaf1W:bQaf28EbR?a0<Rb\#
    R?a0>?bR?a0aTbR?a0l_bR?a148bR?a19MbR?a1<jbR?a2YEbR?a2fbbRZS0j=bSiW08QbSiW3>hbTU321^bTU33?2bV4f0ENbV4f0WibV4f2[\#
    ZbV4f2`PbVQ:0BebVQ:13lbWLa0gRbWR50d3bWR515PbWeL30fbWi^06YbWi^36^bWn_16UbXb40mEbYEd37<bZNj2;kb[=h0=_b[=h2Y_b[IG\#
    01Tb[IG2[fb\072X=b\:;0`Wb]2F00@b]2F0;ib]2F0Fdb]2F1CHb]2F2e<b]ZK0kab^hN0Z;b^mL1<;b_<h1Hib_Pa0Sab_YQ054b_YQ1<0b_\#
    YQ2nAb`8W14`b`c`0><ba:o0m7baMh0?9baMh2YmbaVR296baVR2?^baVR3E<baX61Llbb;I0<<bb<D1eJbb<D28Xbb<D3@Nbba;0<EbcSX21`\#
    bd95070bd951_<bd951_Ibd9538Dbd9538IbdG^0N`bdG^2_cbd\11OMbd\11h4be7g1iebeSP1J\beSP31kbenl0J3bfCT0IgbfCT2^3bfD^0\#
    ;5bfD^3JBbg;h0HCbg=`1m8bg>S062bg>S0`Mbg>S0h_bg>S0o>bg>S17Ebg>S1RWbg>S276bg>S2PZbg>S2d[bg>S34Dbg?82i^bhW50>obhf\#
    m15]bhfm28GbiEj0mKbj`J0\_bjd;2I0bl:82VGbm:^371boUB2iMc0jo1l?c0jo2::c0jo3:_c13`24Qc1A32IEc1A33H<c1ab2A<c1lk0`jc\#
    33@0Roc33@2b=c37L1eWc3\30QBc3\31A5c3\32aWc3\32n]c3_E0Tbc4Zd1UCc4Zd357c4fP1oPc4gJ1k6c4ga14Ec5MU0Ihc5nS0XGc5nS2`\#
    \c5nU1a6c6K@053c6K@1j;c6K@2mmc6c@32:c6jO0K5c7>R1ZEc7>R1eCc7A<0`Lc7A<0k5c7If04;c7If1[Sc7If2P=c7If2iac7If2ljc7If\#
    3Ikc7`Y0Fgc7`Y1DEc7e]0C_c7e]1:Ac7e]1Z9c8>]1GTc8JS10=c8JS2ifc9@o1aUc9k@1bHc:7f1bLc:>91bJc:L`0Ccc:L`0KVc:L`2\Kc:\#
    _Y0f@c;:80Glc;S<0fjc;ag1Ybc;dj2Kbc;dj3FJc<En168c<En2kSc<bF0YKc<bF2cUc<c_0VSc=Ka2Q;c>jk2JQc>jk3H[c?>30:?c?>32FM\#
    c?>33GAc?l51U3c?l5354cA=l0e:cAZ^12BcAZ^2jIcAc^0f`cAc^1Q4cAmk2m0cB7C1[CcBSa0dGcC5S01=cEUW0IPcEUW0_3cEUW0_IcEUW1\#
    7mcEUW2f2cEeL15\cEeL29YcEeL3@dcF\B0JhcHi`0;FcI`71=JcI`71AlcKB20B@cKB20hScKB22D:cKB22O>cKKE1_GcKbC1D9cL7O3BlcLH\#
    529lcLaA2:@cLaA3A6cM<]1FhcMIB0U^cM]S09NcM]S0Z?cM]S0\TcM]S19AcM]S1W_cM]S1]=cM]S1]KcM]S1`kcM]S1g8cM]S22PcM]S2@dc\#
    M]S2AHcM]S2B8cM]S2F\cM]S2GUcM]S2KPcM]S2LRcM]S2L^cM]S2LhcM]S2O4cM]S2O^cM]S2SccM]S2TCcM]S2^dcM]S2lJcM]S3B6cM]S3D\#
    :cM]S3FacNYo1KNcNYo2RmcNYo32@cNoJ23ncNoJ27dcNoJ2FocP>A272cP>A3BkcPb30GScPb30`gcPb31mYcPb32]AcQYY0[NcQYY1A;cQYY\#
    1L^cQYY1b0cQYY28ncQYY2:TcQYY2<lcQYY2ERcQYY2JlcQYY2N:cQYY2N<cQYY3DFcQYY3F4cR6C3=OcS921l0cS<a0?6cS<a16>cSP;2;WcS\#
    P;3CXcSb@0_ncTjM1<fcTn70`OcUn60OkcUn62aNcV6m1=IcW0_0d[cW;i0eAcW;i27GcW;i281cW;i2;gcW;i2gfcW;i3=8cW;i3C`cW<718;\#
    cWk10<_cX=Z0CKcXE>0R6cXH<1CfcXi_19dc[jG0_Nc[jh09Hc\m_0l4c]Pf0nVcaUJ0L4caUJ1BBcaUJ2YccbFl080cbFl3:HcbhC2HNcc?T0\#
    NUccS[2SDccS[3JoccgX0V1cgW`0>Rcg`n1FOch0O0GRcj0d0=hcjjA1QlckId0N^ckda0P5ckgP3;JclSU01AclSU0@JclSU1_KclSU2ZKclS\#
    U38JclUD1AXclUD1KZclUD1R1clVH2cYcl][0==cl][0Cbcl][0FUcl][0Jdcl][0VZcl][0[Qcl][0bNcl][0dScl][0jBcl][24Vcl][2\6c\#
    l][3@=claB0J>clcn0CUclcn0Z]clcn0`Dclcn17\clcn1@XcljA156cmVo1Bkcmh@2DkcmnQ0oXcnDA3>QcnP81_BcnSK0;EcnSK2SHcnSK3K\#
    1cnYj11<co4O0_dco4O1<6co4O2f>co5L0Vdco`8055co`80?nco`80O4co`80cUco`80edco`81I=co`82Daco`82I;co`82nIco`839Jco`8\#
    3EkcocI0[>cocI1_icocI1`IcocI2d7coh2268coh23ATd1OT1jYd1OT3;6d2^Q1QWd34k0QSd3;?1][d3Lb0W4d3Lb2`?d4`01R\d4`01TSd4\#
    `034Id59<0ACd59<17Od5W12?Pd5W12DVd5^n0C]d5^n0fad5cR2Ojd6kM29ad7Jh2SId8AT1c@d8AT3;Yd9Pk1T<d9eT1FYd:4S23Bd:4S3?Y\#
    d:Xa1]Vd;hD2l8d=dZ0O?d=lM2Ned=lM3IJd>Ui23Sd?;Y2Qed@1l0FHd@7>2@2d@7>2FBd@7>2MId@7>3ECdA6m0b=dA6m1BHdA6m1QPdA6m1\#
    UedA6m1YSdA6m37UdAQN1a=dAhd2UYdAhd3KndAo?1:7dC5o39edCde06XdCde1F5dCde36YdD3H2SWdD`51gedE<A12=dESi3DXdEWP2RIdE]\#
    O1iDdFC735LdF[]24PdF[]3@9dFa116\dFg90?TdIG<0kkdIOJ0C9dIOJ1VIdIOJ2ZodIeV0MIdJIT2oVdJd[0XZdKE80M>dKnc1ROdM=P29Nd\#
    MaK2UjdMaK3L4dNG:0XldNln1f_dNln2?bdNln3E=dNo^0ledOOF38:dO\21A]dP8i1EndR9d0gTdR9d2dCdR@Z2@XdRPG0hVdRPG1PJdRPG2d\#
    XdTGG1JCdTGG24ldTeK1mCdU9\1R2dUDE0aHdUDE2f`dUVg07TdUVg3=YdVT72LldVUR3=?dVd_1RbdY>l1cFdZNE1^YdZf@22Zd[8O27Ud[M<\#
    0XMd[UL0U`d[UL2c:d[XN23Od[oe2Smd\:c0XFd\Ah0X`d\Ah2`dd\WZ0^Ld\WZ0jLd\WZ13Wd\WZ2^2d\be18Vd]1l0NDd]ZU0]8d^:C0=6d^\#
    ;?14Nd^NZ2Pcd^NZ36Gd^fj1i@d_Ne1`;d_^h0UXd_^h2c7d`c:0Xod`h72>[da740k^da740ofda<I0@8da<I17ZdaL\2XJdaL\3LndbIg0:=\#
    dbIg2F2dbIg3G5dc@X0mBdcaS07jdcaS3:0dccM1J6ddW`01_ddW`0L9ddW`18@ddW`1XmddW`1cEddW`1o_ddW`28OddW`2HAddW`2KBddW`2\#
    ONddW`2PjddW`2ShddW`2\UddW`2]]ddW`3K8dfO10L0dfO10NfdfO12_edgHI0BHdgQh0CgdgQh16^dgQh1Y=dgQh1`?dgQh1bZdgQh2Tgdh;\#
    A0MRdhCH1PTdhhY20Ydj7^1lOdj;i1e7dk;<0<7dkbY0SRdlT411Tdm`40XOdn<?0Gjdn<?2]Idnng0_^dnng2f=do]M1:Ie0Dg03[e0Dg06de\#
    0Dg0hPe0Dg2L1e0Dg2dQe0Dg36Me0Qd2?Se0bh0BGe0fd1[@e0fd375e2@l2AIe2Z81@De3HX059e3HX30le3WK2;Me3WK2D>e3WK2Phe3WK3D\#
    Qe3WK3J7e5a50gFe5a51WEe5a535_e5m[1e[e61j16Oe6f60J0e6hA2ZJe73[0Ege73[2[ge7fN0U:e7fN2bee9Id0D]e9Id2[Ge9P70K^e:Tf\#
    1YNe:ni1VOe:ni1fGe:ni25oe:ni27Ie:ni3APe;0J16@e<:d1Uge<Kb1`fe<Kb2Dbe<]E1`Ye<]E2LMe<]E2OEe<]E3F\e<`n1oEe<`n3<He<\#
    a[1H4e<a[1W5e<fi1[De=Qd0\De>Of0LXe>Of2\be@<B06`e@<B37Ae@Q30kHe@YU01He@YU2ZfeA?A0e>eA?A2P>eA?A2geeBAS0DceBAS2[J\#
    eBKU0TOeBKU2bVeC0:0AieCm736leDkM29AeEE:0>WeEE:0I\eEE:14YeFId2F`eFId3GGeFWJ0WbeI;\0J=eJ6F2WbeJ?<1G4eJ?<30YeKH`0\#
    N6eL1h0jgeLEU1LYeLaO0LLeQ:M0@beR>K0HVeRHZ1\4eRHZ1]YeRiS1bdeS\Y0T=eS`e18MeTR33ESeU0W1Y1eU0W22keU0W3?OeU1C26XeU1\#
    C3A_eUER2RoeUER3JleVbX0BgeWEN1V`eWIL07KeWIL1dneWIL3=;eXG11aNeXMD2RleXMD3JmeXca0EjeYY;0DMeZ8Z02_eZ8Z2`be[MS1Sje\#
    \4H2>\e\4H2RGe\4H2Tje\4H2VMe\4H2lBe\4H3JYe\;\02be\;\0YQe\;\2;Ce\;\2cNe\;\3L]e]Kh1ike]Kh38]e]e420ae]e43>\e`1T2P\#
    de`RO18Fe`RO1;Xe`RO1F<e`RO1P`e`RO1`Oe`RO2B[e`RO2JSe`RO2m8e`RO3BWe`Xe0@@e`Xe1QVe`Xe1d2e`Xe3<ieaCU1UleaQM1`PeaQM\#
    3EWeaS_0WReaS_0kEeaS_17KeaS_1@;eaS_2`Geb>12?Geb>13E1ebiZ0DgecNY1FXecVV0<KecVV0E\ecVV0LHecVV0W^ecVV0[4ecVV0lOec\#
    VV14RecVV1CSecVV2\[ecVV2coecVV2oWeeY60VgeeY62`ceg3:0FIeg9A09beg9A3AlegYc0QiegYc0lQegYc1>Feglc193ehkJ00lehkJ0;L\#
    ehkJ3KJehkk1ZHei;Q03nei;Q2hXeiQ71T2eiQ71X>ej2n0hjej2n1MVej5H0Skek2M0c1ek2M2gBekOB09jekOB2AaekOB3BCelc91NAemkG0\#
    l`f0GT0SUf0GT0TIf0GT2bAf2;K0I6f3=U0ibf3M`1Naf3]303:f3]30=[f3]30]\f3]30_ff3]30ahf3]30bDf3]30i4f3]311`f3]314ef3]\#
    3172f3]31>3f3]31@_f3]31@gf3]31Jdf3]31M8f3]31fLf3]329Pf3]32fAf5=>1WFf5=>2Jjf5=>3Hff6KO2?`f6KO3E9f6M50Sff72g2Wff\#
    78?1Z2f78n37af7CR0ejf7Y00DCf7kD37df8PK0Dff8PK2[Kf8]j0Smf8^_0A\f9G`0h1f:\H0PBf:\H2a:f;<Y3Cnf;W`2@Df<TF14Bf<TF2k\#
    3f=;j2Ydf=]@0WQf?6;0ZIf?6;0l<f@691a2fAUA0dCfAZY0R:fB4`0_TfB4`13OfB4`1U=fBGY19lfBS20FZfCPW2JGfCUJ0fLfCUJ2hJfDgf\#
    1>dfDgf2n?fEP<2@?fGbF1igfH;61g0fHNB1`SfI7f043fI7f14<fI7f2i5fIQ22T>fIQ23KHfIQQ2`ZfJ772G`fJ=g1EBfJP]0iEfJP]2difJ\#
    n02PWfKdN2_3fLVA1O>fN4h16AfN;307CfN;329RfN;33;VfNCo1[kfOhM1WYfOhM1WZfQCE0C\fQCE0CmfQCE1@lfQCE1YmfQND1[IfQVm0fR\#
    fQVm2hLfR=Z0ggfS061JYfS8T0AcfS8T0CkfSY100YfSY12Y1fSY13MBfSY13MCfSdR1Q3fSdk00kfSn=1O\fT2=20[fUY\0H3fUkk1N3fVVO1\#
    FMfVcN1B?fXEa0WOfXEa0[TfXEa0mIfXEa0n`fXEa18jfXEa1jJfXEa1mcfXEa267fXEa27NfXEa27ffXEa28IfXEa2I_fXEa2LKfXEa2OSfXE\#
    a2OffXEa2R6fXEa2d8fXEa3:6fXEa3FGfXEa3HHfXEa3JQfXW:1_9fYkP2BofYkP3B]fZ[:0hkfZ[:0m;fZ[:2d_fZ[:2hhfZmT35Af[`[1blf\#
    \9g1oAf]:[0jjf]PS1idf]RG0k\f]Y80PPf^QW2Vjf^UE0QMf_>V0Uif_X821ef_bO0OKf_bO2`1f`?k08=f`?k1mnf`?k3;ef`\W0HdfaC70n\#
    <faC715CfaC72i=fafc2MLfafc3Hifb7I0dkfbC61?ZfbC62nLfbjJ2LdfbjJ3FdfcI`1o^fc^W0KZfc^W0W0fc^W0f4fc^W1>Lfc^W1Klfc^W\#
    2[7fd=e02Zfd=e2`>fdFO1AEfdFO1NIfdFO20ffdFO2nffd^U00efd^U0:Dfd^U1\Ifd^U3G\fe0@1?Wfg2h0_hfg2h0`Rfg3?0infg520VQfg\#
    :c2Hnfg:c3H5fgTO0;bfgTO2WgfgTO3L`fg_V0ZVfifZ03=fifZ0`dfifZ1X:fifZ2fVfj_30P?fj_32a9fjh21\2fk=O2eKfkZR1?Ffl3a0e8\#
    flXT2=BfnBg0:ofnBg2P:fnBg3IifnDm2BQg0jC0c5g1k805Ng1k81G>g1k830]g2G\2Fig2G\2U`g2G\2VSg2G\3GKg6A80[8g6A80fTg6A80\#
    nFg6A811bg6A81:Kg6A81B<g6A81Jjg6A81M`g6A81Q=g6A82d1g6A8311g73P02Eg73P03fg73P0Qkg73P2eIg7N42nUg7\52clg7d?00Dg7d\#
    ?04Og7d?2Q?g7d?2Xgg8Q`0?Bg8Q`1WCg8Q`290g8Q`2L>g8Q`2Z0g9;N2V0g9AX35`g9hD27bg9hD3C;g;8^2LJg;e`1kRg;e`1lDg;e`3:Kg\#
    <K11cbg=g[1Img=g[31Ug=mR0Bdg>cQ1`Gg?QL0]ig?^20oKg?jX17YgAVM37PgBXE2;5gC0e1_[gD]U1e4gDng29FgE>X0EVgEU]207gG;g04\#
    agG;g0\\gG;g292gG;g2lSgG;g3@XgGU31A=gGU32G?gGU32ncgGn?0?ZgH<J1T5gHND0:9gHND3F>gHT10>2gHZn1C:gHZn1JcgHha1n;gHm;\#
    1kDgI?;0YigI?;0`\gI?;0dcgI?;0jVgI?;1:MgI?;1>VgI?;200gI?;2``gI?;2cWgMFJ02TgMFJ0W7gMFJ1IlgMFJ2c6gM^f2VkgNXa3>lgO\#
    K60F[gOK62\8gOd;0V`gOd;2`VgQHB0S_gQHB0UPgR?N2J;gT;G0`4gT;G18ogT;G2fDgTE?2Q<gTE?3J?gTWJ00VgTWJ0XcgTWJ0]TgTWJ1X^\#
    gTWJ1]<gTWJ1`igTWJ1mkgTWJ2?3gTWJ2\jgTWJ2bIgTWJ3=hgUkl08lgUkl1LQgUkl1cJgUkl1oNgUkl264gUkl2<ngUkl2JNgUkl2LogUkl2\#
    WDgUkl3AUgUkl3LQgVPI0=IgVPI28BgVPI2cggVPI320gVV`0jfgVX10`NgVX11cIgVX11gIgVX11m]gVX13=9gVX13>4gW@;0MagW@;2_OgWR\#
    m2;fgWea1E^gXE@1E_gXKS0jkgXY71oggXk21@GgZY50@Tg[Q;0eog[Q;2O0g[Q;32Qg[Q;3IMg\If1b[g\WE1Mng]1Z0Plg]1Z1Bng]1Z2@Lg\#
    ]1Z2@Qg]1Z2P^g]1Z3EXg]1Z3J5g]Y>1JZg]ni3=Fg^`@2k<g_:M25\g_Jh2SSg`;U0=Sg`K[0jEg`kA1k_ga9k0>Gga9k1b<ga9k3;@gaFK0C\#
    XgaFK0]agaFK0fCgaFK10UgaFK11igaFK122gaFK14^gaFK24LgaFK2FIgaFK3@7gaO93=HgaW?01<gaW?0;TgaW?0=CgaW?2@GgaW?2E=gaW?\#
    2G0gaW?2PRgaW?2U^gaW?2Z4gaW?3GLgagb1Ddgagb2N\gagb306gcB_0GWgcB_0ICgcB_0WGgcB_1gDgcB_2]egcL_0WLgcL_2`Egd4P22Ogd\#
    4P26Ggd4P26`gd4P2<3gd4P2Bkgd4P2IQgd4P2SJgd4P2V?gd4P3?Egd4P3L7gf3W0<dgf3W2YMgg8h0=Fgg8h15RggAg0X9ggAg0fgggAg21=\#
    ggAg2ODggcN08:ggcN3:ggh471BDgh472oBgh:o0>YghG70[JghHd1Nlgi=K2KUgiYN0C`gj`=0jKgj`=15Ugj`=2PegnBO0n[gnBO13@gnBO1\#
    8dgnBO1<ZgnBO1NEgnLX1d:gnOO0h;gooH1`<h0:Z12:h0:Z160h0:Z19ch0:Z1\eh2=[0BPh2=[0Jih2=[2^Ih3hO16[h3lZ09kh3lZ2Aoh3l\#
    Z3BHh4BK0j1h4BK2dmh4_21Hfh5KD0`lh5fK15<h5gA0d7h6UY0Meh7n`1Ajh8Cn2Anh8Qf0BZh8e52B=h9R_0K6h9R_0a>h9R_2^Nh:GQ2VRh\#
    :^30fIh:^31:>h:^31[fh:^32lZh;NH39Mh<2b015h<2b0jGh<2b2YPh>Se08Xh>Se3?Dh>kX1aIh>kX2OGh>kX2Tch>kX3IUh>kX3KPh?F<1G\#
    jh?F<30ih?TY1QBh@8J09?h@8J0HSh@8J0MTh@8J0YIh@8J0[Sh@8J0`nh@8J0a`h@8J10<h@8J177h@8J191h@8J1CPh@8J1hUh@8J1j=h@8J\#
    1mhh@8J24jh@8J28Fh@8J2cMh@8J2fYh@8J2gIh@8J3:1h@8J3@eh@>h1LPh@>h1eAh@>h1jGh@U<1EWh@U<1GAh@U<30@h@nL0chh@nL2gThA\#
    >g01@hA>g06khA>g1OYhA>g2ZBhA>g33ChA>g383hAE:0T\hAFl1`=hAh50lVhBP^1^JhBP^1d=hBPh1bEhBPh3;EhBkb0I[hCC[2fNhCNR2EZ\#
    hCNR3FmhD@j0jhhD@j12IhD@j1?PhD@j1K9hD@j1VbhD@j1_ghD@j26^hD@j28PhD@j2KKhD@j2KnhD@j2O1hD@j2OehD@j2R0hD@j39>hD@j3\#
    FOhDRZ1:?hD[J076hD[J09IhD[J0hAhD[J1WDhD[J1`JhD[J26hhD[J2;]hD[J2?8hD[J2C_hD[J2G]hD[J2N4hD[J2QnhD[J2U0hD[J2XLhD[\#
    J2dRhD[J39KhD[J3CZhD[J3LohDa00BchDa01WahDa02ZkhETk1_>hETk38EhFo02OchG_R0W6hH\81gHhH`^04chH`^1MfhH`^2l\hH`^32ih\#
    IU00E@hIco1l6hIfo0E4hIfo0hhhIfo0l0hIfo0m8hIfo1\NhIfo2eEhIfo2hghJ[Y1OVhJ[Y1^?hJ[Y1bohJ[Y23WhJ[Y33DhK070b?hK071B\#
    NhK071OHhK071d8hK07341hKMW07ghKMW1i\hKMW38nhL2O2VOhL8b2VPhLCf1E:hN980[IhN981<=hN982d5hN]j2QohN]j3JNhO6g0_@hPGT\#
    03NhPGT0L@hPGT0U@hPGT0^PhPGT2bihPGT2g`hQ6504_hQ6518ghQ652lChQX[0BShRXV0[DhRXV11lhRXV2Y`hRo60i\hRo61<3hRo62E<hS\#
    i=16QhSi=18UhSi=1:fhSi=1SehSi=2TZhSi=3B>hSi=3KXhSl\33LhTC50_4hTC513?hTJn0DGhTJn0DYhTJn0HbhTdd0PQhTdd2aDhTk81iI\#
    hTk`0XhhTk`2`ihUdS1LDhUdS1NChUdS1Z>hUdS1eFhUm718\hWI\1TihWI\350hX2\05ghX2\0CohX2\0G1hX2\0[chX2\0]mhX2\0e5hX2\0\#
    k<hX2\1KYhX2\1U6hX2\1XEhX2\2[9hX2\33@hX;637?hXkE2ULhXkE3KhhY@Z0kBhY@Z0oRhYEE29jhYEE2G2hYNa2RZhYNa3J`hYmJ0b2hYm\#
    J2fmhZ;U1X=hZ;U24<hZU;1P<hZbU0K>hZbU0c0hZbU1I5hZbU1IHhZbU1TFhZeM0mDh[f_1mHh\402UAh]]P26Ch^131T_h_Bb2?@h_Bb3E2h\#
    `9X2Soh`IM0n_h`IM12Xh`IM18ihb5F0WjhbaZ08hhbaZ25LhbaZ28=hbaZ3A@hc9[05Phc9[1HQhc9[319hcXb0=3hd9c2HShd9c3GjhdUV1H\#
    JhdUV1V;hdUV318hfRR1=VhgKY2:0hi6B2kWhiH226=hiH22<ohiQ`1]]hiWl0d@hifV2ZlhjG70@`hkA;104hkVW0RXhnY:1V5hnZM0N[ho:4\#
    0T_hoba0UWhoba0Uai0F_0Fhi0F_2\<i0Fo01ni0Fo2\Xi0HH1:ci0fd0C1i1GF173i1HI1ODi1HI1XZi1Ya2MPi1Ya3Hki2A405Ai2FD014i2\#
    FD0j@i2FD1_Qi2FD1j>i2FD2YOi35J1loi35J3;;i5>93M;i6;\0dBi6;\1=Ci6;\1D:i6;\1VMi6;\1b6i6;\1o2i6;\2:Ji6;\36ii6;\3A9\#
    i7a01HVi8GC1M9i8YX04ji8YX0e3i8YX0kXi8YX1<Ki8YX1JFi8YX1kHi8YX2mEi8YX31ai8\:1kAi8_J1PCi92T0m^i92T2i3i:FV1gRi:XX2\#
    SXi:`T0k=i:`T1J;i:`T1JXi:`T31ji;T_14ji;T_2k?i;Vg0i0i;eP0Sii;eP2bKi<6l1bki<>\0SNi<KW1\Ri<kN1Xli=F;0FGi>h82jhi>k\#
    >1X;i>mY2IXi>mY3HGi?@H1Q`i@0B2H\i@0B3GmiAU<1\PiAVJ0iOiAVJ2doiBJM07iiBf^15oiBf^2kQiCW239\iEf]0?<iEf]2YoiEiT26;i\#
    EiT2E?iEiT2IIiEiT3HCiEj[1AciEj[2o3iFcF0SciH5h1QoiI4f1QkiI>Z0WBiI>Z0a0iI>Z17biI>Z2kniIdP1H]iJ6T3=>iKLl0jmiKLl2e\#
    LiL@e0C=iL@e0KbiL@e0^miL@e0_>iL@e0fHiL@e12PiL@e18liL@e1WmiL@e1gEiL@e2\IiL@e3>3iLO[0UOiLQa0mXiMZ=224iQ1B0\XiQ1B\#
    1j5iQkf1WciRLb38>iSAi1omiSAi3<\iSN;2SPiT6l1c<iTHV1T7iTHV1fYiTHV3=diUF<0@kiUF<22RiUF<25YiUF<2CTiUF<2F@iUF<2IZiU\#
    F<2KQiUF<2PIiUF<3?FiUF<3AFiUF<3IoiUUM1_?iV3H0_GiV8T0Y?iV8T0^5iV8T0^kiV8T0eeiV8T170iV8T19LiV8T1RXiV8T1mPiV8T1nF\#
    iV8T24[iV8T25ZiV8T28?iV8T2;^iV8T2A6iV8T2ECiV8T2HUiV8T2IYiV8T2LUiV8T2M6iV8T2NDiV8T2PLiV8T2SOiV8T2cKiV8T3AGiV8T3\#
    D@iV8T3F9iV8T3GkiV8T3K2iVE:18GiVGY0lAiV\e2=UiW7P2B\iWJ_0K;iWJ_2^QiWP\2B]iW^21?diWcW0WWiWcW1KKiWcW1U8iWcW2`JiY9\#
    R08?iY9R3;niYE32Q^iYJ_1URiYTk2Cei[7K0F4i[n_1L4i\@m37`i^4T08di^4T3@>i^MZ2Q=i_d10e6i`Ud1Ami`Ud1G?i`Ud1hEi`\B1ZOi\#
    a4j1B\ia:>0`?ia:>298ia:>2fLiaP20V=icVD382id=R3D6idDX3;GidKP08]idKP3?`id[@06Pid[@36@ieR90XUig?T18PigNQ0eXigNQ2g\#
    lih571>^ii3o1aJii3o2E`iiIc1O2ii`V35iij@e1PBijf=1IPikoT2Qcil<K2=Zil<K3DMilUW1a:im0h23eim0h2Egim0h2Klim0h2kYim;8\#
    20him;83>_imZf0N0inH61LXinH62D1inH62U<inH63B3inHO0`iinPT1FWinlE1`WinlE2G8inlE2HXinoW0<?io;B1_\io;B2M]io;B3I0io\#
    Bb1=DioOX1:ZiomZ1aSiomZ1mFiomZ2A0j0E\0Naj0jX0<jj1aD0PHj1lA230j2FL0PXj2QH1EOj2XS1U1j2XS352j3K10o5j3Y72mAj42E1Qa\#
    j42E347j5<U0T]j5<U2b[j5bf1GLj5h61V1j5h635Gj6Be0;hj6GT0G[j6GT2]Dj6hO0Uej6hO2c<j70L0lXj70L14[j70L2hYj70L32Gj76;0\#
    Jlj7YY08;j7YY3;_j80T0A4j8QH0[oj8o51Ikj:0T1]jj:Jb0Z:j:QB20>j;j]0Pmj<X=1Baj<X=1QFj=LB2A`j=LB2Jij>:H2[5jA5\14FjA5\#
    \22LjAg`1L5jB1[1YfjBA11eTjBHg0hfjBXI3HYjD7T1;3jDQA2l?jDR509\jDR52?9jDR53E4jFB60@KjFB60MVjFB61GKjFB61RnjFB63;Nj\#
    FKO0acjFL?0RZjFL?2b3jFdO1LGjFiA0AhjG4N0XBjG4N10hjGFD1WMjGFD35cjGH625njGH63AOjGR12lQjGf50N1jH9h0:FjH9h2H@jH9h3G\#
    djH<S0RGjHMO216jID800bjID82:9jID82BajID82DYjID82IfjID82MnjID83AbjIOk1mIjJ>30KKjJ>334HjKoo263jM6i2HLjM:k2W4jMA>\#
    2W1jMFF2=YjMS80PAjN?82E1jNJU13cjNQb1GcjNQb1TMjOVn0OZjOVn1:1jO`m1OmjPgb2FLjPgb3G@jQNI0HgjQNI1YFjQNI1mZjQNI2H^jQ\#
    NI2KAjQNI2PnjQNI3GnjQNI3J9jQj82OgjRG;0V7jR_\3=:jRb;2CVjRb;3EajS2=23TjS]E1YYjS]E2YLjTDQ0FWjTL91lejTL93:ojT^Y12F\#
    jVLK2QKjVR^2QJjVe71VHjVe735QjWFP0AXjWOG1k@jWf:1iljX3n1AQjXN02;6jXN03CJjXh81`7jYB10R`jYMj1`2jYVf0gWjYVf2dDjZ4H2\#
    22j[3N1WRj\:l1=Hj\nP1k<j\nP2iYj]9J1Yjj^Pi2VHj^Pi3L;j^e;1<8j^e;1?Yj^lL1l]j_?E1C=j_c00Q9j_c02aVj`8^15Xj`<<02<j`<\#
    <0P7j`<<2a0ja9H0;2ja9H2P]ja9H3J4jaCW29_ja\U1SFjaf\2>@jalo2<Tjb?h2<Ajb?h2<Pjb?h2<djb?h2=^jb?h2=jjb?h2>5jb?h2>Nj\#
    b?h2>Qjb?h2>`jbF;2<<jbF;2<ejbF;2=:jbF;2=hjbF;2>3jbF;2>EjbF;2>bjbLN2<?jbLN2><jbLN2>CjbLN2>cjbO90ASjbRa2<=jbRa2<\#
    SjbY409TjbY421SjbY42:gjbY42<BjbY42<`jbY42=8jbY42=ljbY42>9jbY42>ZjbY42C8jbY42TRjb_G09Ujb_G21Tjb_G2:hjb_G2<Fjb_G\#
    2<Ijb_G2<]jb_G2=9jb_G2=`jb_G2>7jb_G2>Mjb_G2>UjbeZ09LjbeZ21LjbeZ2:ijbeZ2<@jbeZ2<LjbeZ2<YjbeZ2=_jbeZ2=kjbeZ2>Jjb\#
    eZ2>Tjbii1i=jbii38ajbkm2<Hjbkm2<Zjbkm2=;jbkm2=ijbkm2>=jbkm2>Pjbkm2>RjcQB0ZPjcQB27^jd<\2Khjd<\3FMjdCZ00IjdCZ057\#
    jdCZ09gjdCZ0_;jdCZ1FkjdCZ1R_jdCZ24DjdCZ2A7jdCZ2AdjdCZ2CWjdCZ2C^jdCZ2PajdCZ2RRjdCZ2SdjdCZ2XijdCZ3B5jdCZ3E[jdCZ3\#
    K;jdLV09^jdLV1]?jdLV2?hjdLV2NRjdLV3E?je];18Bjei^1Y?jei^1bVjf=R1ZZjfkI0WejfkI2`NjgDd0<4jgDd0]^jgG;00<jgG;034jgG\#
    ;0dEjgG;0gfjgG;1KjjgG;2Xcjh?C2G>jh?C3GSjh?h1jUji0T1^4jig;1lEjig;3:bjkQJ05`jl<3206jl<33<_jlA<22bjleH0bYjlfG19]j\#
    mQM0WYjmQM1?njmQM1CYjn8e03>jn8e0a7jn8e0a<jn8e2f\jo5:10Zjo5:2ink2:B0g9k3W31<lk3W31=7k3Xo05ck3Xo1NVk3Xo338k4Jm0M\#
    =k4Jm0Qdk4Jm0SPk4Jm0[2k4Jm0[ik4Jm0`;k4Jm0n@k4Jm1hQk4Jm2^Tk4Jm2d0k4Jm2j]k4Uj0Xbk4Uj2`ek6@Z0FDk6@Z2\0k7FF06gk7FF\#
    37]k7o?26ok;8V0T9k<@_0@Yk<@_0dbk<@_2]\k<@_2g^k<\l0_lk<\l2fCk=Ac2T8k=MH0f_k=MH2hOk=XJ11nk=XJ3=Uk=Yn1DLk>QQ1C2k>\#
    RA0=?k>RA31ok>nW2:fk>nW3CDk@Ri39AkAM30ijkAOk0>lkAOk0@]kAOk1\SkAOk28CkAOk2DTkAOk2FckAOk3@IkAZ\1hRkCG]1ZWkC[k0:_\#
    kC[k2LmkC[k3FgkD060?EkD`Y0ABkDgh0[FkDmk0LQkDmk2\_kESf2KkkESf2N9kFOP0;[kFOP3LFkGee1IEkH4@2:?kH]50_gkJ1H32IkJDj0\#
    T5kKAd2JmkKAd3HgkKD80k`kKLj0>VkL@e1ZNkLIT2VokLT]0CSkM3L1o=kM3L3<EkMUE3BbkN2@0bokN2@1WVkN2@2P5kN2@2ZTkN2@2gAkNG\#
    L0@HkNmJ0<hkO660AGkO660eMkO660fmkO662h9kON139BkO[W0YekP?a0LkkQS914;kQfD0UlkQfD2c;kR8k0gekRB<1BLkRQB0UJkRR31dLk\#
    TK7180kTK71VRkTK735TkTM42NikTY31H3kTY31S4kU032EokU?00Y_kU?00g^kU?02dGkUPe0RckUa:2CHkUa:3EMkUgT34GkVK618DkVY609\#
    ekVY63B0kW?h0KAkW?h0c@kW?h17QkWWM143kWk92WOkWk93LWkXj01]WkY<i1KFkZ^b0<Ok[^U0UBk[^U0UNk[^U2c2k[gT35Ck\M\0mSk\So\#
    05Wk\So15Jk\So1J<k\So2kHk\So31^k]bC0Hkk]bC2]^k]oL1L3k^1c2XSk^=D1OZk`f52B3ka2[0KMka2[2PFka2[2\hkaXM0>bkaXM2Z2kb\#
    YD1jmkc>B1c7kcA902JkcA9095kcA90S9kcA92b9kcA93C3kcI:2AGke5W0dJkeMi0oEkeMi2Y^keOZ0`7keOZ0`BkeOZ0hmkecV0>gkfV32Fh\#
    kgIa19RkgIa1J:kgIa1\VkgIa31[kiBi0Z^kj2H2W\kj@P0I@kjeP0;8kjeP2j[kjeP3JMkk7R0hIkk7R1Lmkk7R2G9kk7R3GQkk=^0e0kkJK0\#
    26kkJK1IakkJK2_bkkO\0m1kkO\2heklnC0S6kmP^1m6l0U@1mGl0U@3:jl1=M118l29\36`l2JK0Gil2JK2]Jl2hY0<Gl2hY15Zl2m812Ml2m\#
    81fDl2m82jNl2m836?l3>e22Fl3Rj2N_l3Rj39Gl4_00;4l4_011Pl4_02j=l4_03J>l4jJ2S@l6R]0Cnl6ZK1okl7>=0bbl84`2Bel84`3BZl\#
    86@0Ael8MZ1Xnl9]B05bl9]B0FLl9]B1NJl9]B2\1l9]B333l9la25gl;CG0@_l;CG0F]l;CG175l;CG22Nl;CG2\9l;HD1Ckl;Yb03Ml;Yb0W\#
    2l;Yb1jAl;Yb2g[l;oE0O]l;oE2`8l<?T0GMl<?T0cSl<?T1;jl<?T1CUl<?T1G:l<?T2]=l<?T30[l<`30GKl<`30nUl<lY05Rl<lY0@9l<lY\#
    0CWl<lY0LOl<lY0jTl<lY109l<lY1Dfl<lY27_l<lY2\^l<lY2eCl<lY31]l=580X[l=581<El=581JAl=581^2l=582mHl=Ul0aDl=l71o?l=\#
    l73<Gl?7G2AUl?lL09Rl?lL3CllA2a1=blA2a1V=lA2a2j7lA2a2milABD0UKlB5i1o3lB771E<lBFl3FclDWc0aZlDWc18XlE0o0ZRlEFV0I;\#
    lEFV1UXlEPX04UlEPX155lEPX2kBlEX`1E?lEom0BElEom0JSlEom0dVlEom0h[lEom0nXlEom0nglFhB2M5lG1C35JlG@S1galG@S3>=lGEO0\#
    hdlGEO257lGUc0SWlG\60SjlGdn0M0lGdn0cZlGdn1LhlGdn255lGdn277lGdn2\olGdn3BdlGg523?lH501P[lHjn0OjlHjn0gHlHjn1BelKD\#
    i3M9lKMf1P;lL@R0Y:lLU40=HlMAN028lMAN0O=lMAN0O>lMAN2_mlMNh09ElMNh3CGlPi;09hlPi;3B;lQ>31N7lRmk0NVlT2d1XUlU360<Zl\#
    Um\2Q1lV370LflXSn1?SlY6P2<MlY>P0OhlY>P1<]lY>P1>jlY>P1LilY>P1NGlY>P3>GlYAP23KlYC62<JlYII2<KlYUM15clYWF0]9lYWF2_\#
    4lY\j0gGlYbU2<UlYhP0D_lYhP2[FlZF40BAlZHG2<VlZ\m1<UlZfk2lol[<M083l[<M3:Xl[NS03Xl[NS0gKl[NS16nl[NS2d@l\g]0VIl\g]\#
    2bkl]=^0lml]>U2V`l^680>Cl`Ya31Fla9@32Klb9l2PglbA`0K`lbA`2\GlbC_0:UlbC_0:\lbC_3F?lc>_00\lc>_1]Flc>_2J1lc>_3?_lc\#
    >_3HNlc?J0filcEk2iLldV;0n9ldV;2i;ldo61aOlfIW0@\lgDd3>olg[M1AJlg[M1ZKlg[M2nilge;1jdlhT50\>lhT52^\liS51\TliS537S\#
    liSG1i;li]62;0li]63CHlj?o1O^lj?o1^@lj?o1eRljgG0RhlkG>0>flkG?1i:lkG?38`lmE[178lmF<1H?lmF<314lnQ32PUlnQO1aglnTA0\#
    [9lnWF2PTlnZo1ZVloBC24;loj70QLm0\11aem0cB1[<m0n^0WMm1RB2m7m2ZH2V5m33A0Imm33A0dgm3G61kYm3NW1fRm3NW3=^m3nJ0Q5m4[\#
    O2KJm5?>388m5a^1>nm6=71SHm71;2X>m71;3Lhm7AN0Mcm7Xo1Vfm7Xo1Zam7Xo35Sm8X:0i7m8X:1DJm8X:2_Cm8X:2ddm8X:2lMm8X:2ohm\#
    8f80Z5m9R\17:m:Hj0;Nm:Hj2T[m:Hj3KLm;YN1\`m;YN28Qm;YN2Eim;YN3@nm=>=0H\m=TP0CLm=TP0EFm=TP0O6m=TP0VXm=TP0hem=TP0n\#
    hm=TP0o0m=TP12km=TP15dm=TP17Am=TP17Pm=TP19?m=TP1;[m=TP1CLm=TP278m=TP2[Vm=TP2m:m=gI0I>m=gI24Mm=gI2]dm?701N\m?a7\#
    04Zm?a70mbm?a72kUm?a7326m@;80REm@KH0?Fm@KH1Ocm@KH1R^m@KH2Hjm@KH33Hm@U[35Ym@fk0POm@fk2aBm@kT1:^mA:Z0DimB\U1F7mB\#
    \U1\1mC@i1EcmCBG1fcmD0:1E>mD4405=mD440``mD442fTmD442o4mEJ^1J4mEJ^31ZmGW80`2mGW818NmGW82fEmGXb2CkmH4X1m7mIPo0a6\#
    mIPo0n=mIPo18ZmIPo2iImIPo2l>mJBD0]5mJD316JmKW72BTmK^Y2K\mL5<1fUmL5<3=bmN`?0X5mN`?36<mNcb1lCmNcb3:amNfO1:dmNh\1\#
    0?mNkX16<mNkX2kTmO?[0domOkk1^_mPi]0ZmmPnX0TcmPnX2b^mPo`1[;mPo`373mR0A1=fmR0A2mkmR4`0`kmRY30TGmSOL15_mT7Q0dNmTF\#
    @0IZmTF@14_mUne12AmWGZ0CRmWT_1\LmWh;34>mX?[0^emX?[2emmXBj0n;mXBj2i\mXUj11FmXUj1@YmXUj1_amXUj2jSmY5N0>ImZFH1Q8m\#
    [;Q1]4m[mA0nmm\;m1Z6m\F]0QOm\F]2aLm\J\2T3m^Yh1_]m^Yh1f=m^[M01im^[M2^Om^mf0[km_Hl0lBm_eL1aLm`DI2VKm`VV2;Em`im0G\#
    _m`im2]Fma?W1ZSmbM315^mbhZ0]:mbhd1[6mc^j11omc^j1HFmc^j1R@meUc056meUc2nOmf4=0fhmf4=17amfE`3BPmfdS1Mcmg7D3==mgMV\#
    03YmgMV0gYmgMV2dEmg`E04Rmg`E0>nmg`E0Jamg`E14Jmg`E1;nmg`E1?kmg`E1GZmg`E2k8mh4>33gmh?n0BimhAi0PTmhAi0U5mhAi0UYmh\#
    Ai2bamhgk0;cmhgk2X2mhgk3Ldmi0G0FMmi0G2\2miQ92Dhmkc?2G1mm2]1QSmon11=Zn0Ro2XYn0Ro3M4n1_O02=n1_O0P=n1_O2a4n1jg0OX\#
    n1jg2`6n1l314Vn3S>0AIn3S>0ZQn3S>0jQn3Z\08Bn3Z\1m;n3Z\1nbn3Z\3<=n41k1eVn42R108n44b0i<n5GA23Xn5GA26Pn5GA2OHn5Rn1\#
    PPn8:G1n_n8:G3<:n8iC0L]n9gP06an:@d0Ocn<2<0K9n<2<1M0n<2<1^;n<2<3;Un<6h210n<6h3>bn=eT1aZn>801imn>8038^n>>[0SHn>>\#
    [2abn>f91Qbn?dR24Bn?dR2:Nn@Jf0eKnA1I1]lnA<31a9nA@h1jnnA[R1FfnA[R1aCnB3l04NnB3l2jjnB^f2I2nBf91\YnBk=0OPnBk=0RWn\#
    Bk=2b2nBn:0XXnBn:2`_nBn:2dWnD\30i;nD\32denE2Y34SnE[;06JnE[;1W`nEcH0>_nEkD0G9nEkD1O1nEkD2]8nFKN2L8nG7S2?anIP:0^\#
    bnJ5l0dFnJbU0_:nKHG04AnKHG0?dnKHG0conKHG0jAnKHG110nKHG2j:nKV203cnKV20NonKV20^^nKV21CEnKV22e;nKX80BXnKX80kPnKX8\#
    2eXnL5@1jcnMfK14=nN1R0ZfnNFT0VbnNFT32ZnO6W0XLnO6W1AWnO_d1f8nP4^10knPdX2V]nPi40>UnPi40@;nPi41>CnPi41@5nPi41@dnP\#
    i41A>nPi41HAnPi41K[nPi41WUnPi4225nPi424bnPi428inPi42F8nPi42n5nQBC1h1nQNK1DSnQNK1LZnR0k2EnnR;C0VHnRGg0mcnRZF27h\#
    nRZF3C=nRoh0fenRoh0oUnRoh1:_nRoh1eanRoh1f>nRoh1f]nRoh2GXnRoh3GYnUEm2OOnUFV1iGnUXf2MTnUYQ1n\nVf@0RlnVf@2a\nWV23\#
    6NnW\B1LKnW\B1ZDnW\B1eBnW\B3=CnY;@1\WnYNP0oOnYNP101nZe719[nZf@1[Nn[VU07Un[VU1g\n[VU3=`n\2>12]n\9929Kn\=70SDn\=\#
    72agn\CJ3M=n\Lg1F]n\jI2j8n^1O133n^1O1;dn^1O1Z8n^:_0Dln^:_18Tn^:_1@Nn^Pn1Z3n^Pn2SLn^Pn2Z6n^Pn3K<n_oL1k]n_oL3:Pn\#
    `Ri1I[n`Ri31Lnb1I287nbB<1SJnbB<34\nbSN0O`nbh\1Rmnc8P0NXndNA058ndNA2nVndl515;ne:n0^Fne:n1:;ne:n1Eane:n1EonfF021\#
    cngn<1=RnhVQ0Z@nhVQ2c_nhg:00hnhg:2Y9niBn0SXnj:=1=_nm0R20NnmaO0_Xno;g0gdno;g2dHnoRe0Y=noRe1Z7nojk2@@o08A00Co08A\#
    1=jo08A1VCo08A2Xfo0FY0D>o0FY2[>o1EX0Z=o1Q`011o1Q`1D2o1Q`2YCo1Q`36Lo1_b17eo1_b37=o1iI0B=o1iI10Bo1iI16:o2QE06\o2\#
    QE1<Ro2QE1Clo2QE1NLo2QE370o2Uf05fo2Uf17@o2WX34Wo3PL1:To3nC0Ldo4FA30ao4_X0B:o5;>1GJo5DP1E\o6<c0\bo6<c1AUo6<c2nm\#
    o7_I0HLo8SY0j5o8SY1bAo8SY2e0o8SY3;Bo8le13do9R01ljo9R03;1o:h<0Jbo:h<0_Lo:h<1[co:h<1]Ho:h<2;<o:h<2D[o:h<3DLo:h<3\#
    Eio;Td1JOo;Td31fo;\13<mo<5\0N9o<Ma1Pno<Ma33bo<Nh1RCo<Nh2m3o<Rc19mo<Rc27@o=2i1AZo=2i2noo=_]0j7o=_]1dOo=j20f=o=j\#
    22hAo>2c0mWo>C>0bAo>dS0Eoo?3@1aRo?Ph2LQo@G:0ZCoAjh0b1oAjh1cfoAjh2N]oAjh2T4oBV8165oBV82GLoBni06moBni1K]oBni32Do\#
    Bni387oCF?0^@oCF?1CAoCH50X;oCH52`UoCUe1cZoC_d1NHoCa?0m6oDEh26HoE=O0U<oE=O2bgoFWX0RioFWX2b7oI5f0UDoI911hmoI911i\#
    SoI9138WoIkJ24eoIkJ3@AoJQ51OGoKC12A=oKi51A\oLcA0Q;oLge0[hoLj;13aoNFj0]<oPM>1LdoRZN1QioRZN34:oS>d1XYoSlQ1DNoT:B\#
    1Z<oT<B1EboTS[0?DoTk\2l4oU1e0:IoU1e2HdoU1e3H2oU2717noU3820\oVK72QkoVK73IeoVOj00joVOj2Y:oW\D13`oY0I08SoZ:11NOoZ\#
    To1BUoZTo1d9oZTo2oHoZ[B1BQo[ff0b8o]FP07<o]FP0A:o]FP1aco]FP39lo]_>0\Qo^6j1IVo^6j31Ho^DR0FEo^DR0Rao^DR2[no^KC0P9\#
    o^KC2a1o^dO209o^dO3<ao_4T1Pho_;N27<o`GU1UkoaB025>oaB03?hoa[21Efoa[<0T2oa[<2bNoa_l0nnoa_l1ZRoa_l1hPoa_l2lWob2W0\#
    ;mob2W0D7ob2W2Y=ob8>0J]ob8>15Iob8>2kGobZ:0:NobZ:1VgobZ:2IdobZ:3HKobkk09Oobkk0baobkk0n8obkk16Bobkk1>9obkk1Fgobk\#
    k1[Mobkk1flobkk1k4obkk23\obkk25Hobkk25Oobkk27aobkk283obkk299obkk2A3obkk2B<obkk2CSobkk2Ggobkk2H8obkk2K6obkk2L[o\#
    bkk2M=obkk2Sbobkk3DAobkk3K:oc1c2QiocU@0AZocU@1BToc[625loc[63AYocb418Lodca0Qcodca2a<odjf0<Iodjf0b`odjf1W;oeaS0G\#
    ooeki39dof=^1FLofL01GQof`e1e>of`e3=Aog0U1`oog2D1D1og?>0E7og?>2[QogP`2KTogcY2KSognL0QCoi4m0ODoi4m1@0oi4m2XCoi4m\#
    2nTojIa0I^ojIa0[3ok>M0oHok>M1?Ook>M2;1okFT2j5
    """#
}
