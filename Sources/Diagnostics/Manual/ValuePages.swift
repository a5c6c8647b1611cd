extension ManualPage {
  /// What single cells say.
  static let values = [
    ManualPage(
      "missing-value", .values, [.error, .warning],
      summary: Phrase(
        vi: "dòng sản phẩm có đủ các giá trị mà danh sách có cột", en: "a product row fills the columns of the list"),
      meaning: Phrase(
        vi:
          "Thiếu tên sản phẩm hoặc tên chủ thể là lỗi; thiếu ô khác là cảnh báo, và chỉ khi phần lớn các dòng có điền cột đó. Hộ kinh doanh không tên mà thiếu người đại diện cũng là lỗi.",
        en:
          "Without a product's or producer's name it is an error; other blank cells are a warning, and only in a column that most rows fill. An unnamed household without its representative is an error too."
      ),
      reason: Phrase(
        vi: "Sản phẩm không có chủ thể thì không tính được vào đâu.",
        en: "A product without its producer cannot be counted anywhere."),
      correction: Phrase(
        vi: "Điền giá trị. Nếu một chủ thể có nhiều sản phẩm: gộp ô, hoặc để trống mọi ô của chủ thể ở các dòng sau.",
        en:
          "Fill it in. For a producer of several products, merge the cells, or leave all its cells blank in the rows after."
      ),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số điện thoại
        1 | Chè | HTX Bản Bo | 0912345671
        2 | Miến dong | HTX Sìn Hồ |
        3 | Mật ong | HTX Phúc Than | 0912345673
        """, at: "D3")),
    ManualPage(
      "kind-unknown", .values, [.warning],
      summary: Phrase(
        vi: "biết được loại hình của mọi chủ thể", en: "every producer is of a kind the profile knows"),
      meaning: Phrase(
        vi:
          "Loại hình lấy từ cột loại hình, nếu không có thì từ tên (Công ty, HTX, Tổ hợp tác, Hộ…). Báo một lần cho mỗi chủ thể.",
        en: "The kind is the kind column's, else the name's (Công ty, HTX, Tổ hợp tác, Hộ…). Said once for a producer."),
      reason: Phrase(
        vi: "Chủ thể này không có mặt trong bảng theo loại hình.",
        en: "Tables by kind leave this producer out."),
      correction: Phrase(
        vi: "Ghi loại hình trong tên hoặc trong cột loại hình.", en: "Say the kind in the name or in the kind column."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        1 | Chè | HTX Bản Bo
        2 | Miến dong | Anh Tám
        """, at: "C3")),
    ManualPage(
      "kind-conflict", .values, [.warning],
      summary: Phrase(
        vi: "cột loại hình khớp với tên chủ thể", en: "the kind column says what the producer's name says"),
      meaning: Phrase(
        vi: "So loại hình ở cột với loại hình đọc được từ tên. Số liệu tính theo cột.",
        en: "The column's kind is held against the one the name shows. Figures go by the column."),
      reason: Phrase(
        vi: "Chủ thể bị tính vào loại hình sai.", en: "The producer counts among those of another kind."),
      correction: Phrase(
        vi: "Sửa cột loại hình hoặc sửa tên cho khớp nhau.", en: "Correct the kind column or the name."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Loại hình
        1 | Chè | HTX Bản Bo | Doanh nghiệp
        """, at: "D2")),
    ManualPage(
      "phone-format", .values, [.warning],
      summary: Phrase(
        vi: "số điện thoại là số gọi được", en: "a telephone number is one that can be called"),
      meaning: Phrase(
        vi:
          "Di động 10 chữ số, bắt đầu bằng 03, 05, 07, 08, 09; cố định bắt đầu bằng 02. Một ô có thể ghi hai số. Số điện thoại luôn được che bớt khi in.",
        en:
          "Mobile numbers have 10 digits and begin with 03, 05, 07, 08 or 09; fixed lines begin with 02. A cell may hold two. Numbers are always masked where they are printed."
      ),
      reason: Phrase(
        vi: "Không liên lạc được với chủ thể; và số điện thoại dùng để nhận ra hộ không tên.",
        en: "The producer cannot be reached; and unnamed households are told apart by it."),
      correction: Phrase(vi: "Hỏi lại và nhập đúng số.", en: "Ask for the number and enter it again."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số điện thoại
        1 | Chè | HTX Bản Bo | 09123
        """, at: "D2")),
    ManualPage(
      "phone-lost-zero", .values, [.note],
      summary: Phrase(
        vi: "số điện thoại còn số 0 ở đầu", en: "a telephone number keeps its leading zero"),
      meaning: Phrase(
        vi: "Bảng tính bỏ số 0 khi ô có định dạng số: 912345678.",
        en: "Spreadsheets drop the zero in cells of numbers: 912345678."),
      reason: Phrase(
        vi: "Không sai số liệu: khi xuất, số 0 được khôi phục.",
        en: "No figure is wrong: what is written out has the zero restored."),
      correction: Phrase(
        vi: "Định dạng cột là văn bản rồi nhập lại; hoặc «annex check --fix -o BẢN_MỚI».",
        en: "Format the column as text and enter the number again; or «annex check --fix -o NEW»."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số điện thoại
        1 | Chè | HTX Bản Bo | 912345678
        """, at: "D2")),
    ManualPage(
      "date-format", .values, [.error],
      summary: Phrase(
        vi: "ngày quyết định là một ngày có thật", en: "a decision's date is a day of the calendar"),
      meaning: Phrase(
        vi:
          "Ngày luôn đứng trước tháng. Đọc được 30/12/2022, 30-12-2022, 30.12.2022, 2022-12-30 và «ngày 30 tháng 12 năm 2022».",
        en:
          "Days stand before months, always. 30/12/2022, 30-12-2022, 30.12.2022, 2022-12-30 and «ngày 30 tháng 12 năm 2022» are read."
      ),
      reason: Phrase(
        vi: "Không tính được thời hạn, nên tình trạng của sản phẩm là «không rõ».",
        en: "No term can be reckoned, so the product's standing is unknown."),
      correction: Phrase(
        vi: "Ghi lại ngày theo quyết định.", en: "Write the date as the decision has it."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bản Bo | 377/QĐ-UBND | 31/02/2022
        """, at: "E2")),
    ManualPage(
      "date-implausible", .values, [.warning],
      summary: Phrase(
        vi: "ngày quyết định không sau ngày đối chiếu, không trước khi có chương trình",
        en: "a decision is dated neither after the reporting date nor before the programme began"),
      meaning: Phrase(
        vi:
          "So với --as-of, mặc định là hôm nay. Khi xem lại danh sách ở một ngày đã qua, quyết định về sau là bình thường.",
        en:
          "Held against --as-of, by default today. Where a register is read as of a past day, later decisions are in order."
      ),
      reason: Phrase(
        vi: "Gõ nhầm năm (2202 thay cho 2022) làm thời hạn sai hẳn.",
        en: "A year mistyped (2202 for 2022) moves the term by as much."),
      correction: Phrase(
        vi: "Đối chiếu với quyết định, nhất là năm.", en: "Compare it with the decision, the year above all."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bản Bo | 377/QĐ-UBND | 30/12/2202
        """, at: "E2")),
    ManualPage(
      "no-decision-date", .values, [.warning],
      summary: Phrase(
        vi: "mỗi dòng của sổ đăng ký có ngày quyết định", en: "every record of a register has the date of its decision"),
      meaning: Phrase(
        vi: "Chỉ hỏi khi danh sách có cột quyết định hoặc ngày quyết định. Chỉ có năm là chưa đủ.",
        en: "Asked only of lists with a column for decisions or their dates. A bare year is not enough."),
      reason: Phrase(
        vi: "Không tính được thời hạn, nên tình trạng của sản phẩm là «không rõ».",
        en: "No term can be reckoned, so the product's standing is unknown."),
      correction: Phrase(
        vi: "Điền ngày của quyết định công nhận.", en: "Enter the day of the recognition decision."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bản Bo | 377/QĐ-UBND | 2022
        """, at: "E2")),
    ManualPage(
      "date-as-text", .values, [.note],
      summary: Phrase(
        vi: "trong cột ngày, mọi ngày đều là ô ngày", en: "in a column of date cells every date is one"),
      meaning: Phrase(
        vi:
          "Chỉ hỏi khi phần lớn các ngày của cột là ô ngày; trong CSV mọi ô đều là văn bản nên không hỏi. Một lần cho cả cột nếu có hơn năm ô.",
        en:
          "Asked only where most dates of the column are date cells; in a CSV all are texts, so it is not. Once for a column of more than five."
      ),
      reason: Phrase(
        vi: "annex đọc được cả hai, nhưng lọc và sắp xếp trong bảng tính bỏ qua ô văn bản.",
        en: "annex reads both, but a spreadsheet's filters and sorting pass over texts."),
      correction: Phrase(
        vi: "Nhập lại dưới dạng ngày; hoặc «annex check --fix -o BẢN_MỚI».",
        en: "Enter it again as a date; or «annex check --fix -o NEW»."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bản Bo | 377/QĐ-UBND | 2022-12-30
        2 | Miến dong | HTX Bản Bo | 377/QĐ-UBND | 30/12/2022
        3 | Mật ong | HTX Bản Bo | 377/QĐ-UBND | 2022-12-30
        """, at: "E3")),
    ManualPage(
      "decision-format", .values, [.warning],
      summary: Phrase(vi: "số quyết định đúng là một số quyết định", en: "a decision's number is one"),
      meaning: Phrase(
        vi:
          "Nhận 377/QĐ-UBND, «Số 377/2022/QĐ-UBND», «QĐ 377» và cả 377. Không nhận ô không có số, ô chỉ có ký hiệu hoặc số dính liền ký hiệu.",
        en:
          "377/QĐ-UBND, «Số 377/2022/QĐ-UBND», «QĐ 377» and a bare 377 are numbers. A text without a figure, a symbol alone, or one stuck to its number are not."
      ),
      reason: Phrase(
        vi: "Không tra được quyết định, và các quyết định khác nhau có thể bị coi là một.",
        en: "The decision cannot be looked up, and two may be taken for one."),
      correction: Phrase(
        vi: "Ghi số và ký hiệu như trong quyết định.", en: "Write number and symbol as the decision has them."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
        1 | Chè | HTX Bản Bo | đang chờ | 30/12/2022
        """, at: "D2")),
    ManualPage(
      "stars-range", .values, [.error],
      summary: Phrase(
        vi: "hạng sao nằm trong thang của chương trình", en: "a product has as many stars as the programme gives"),
      meaning: Phrase(
        vi: "Đọc được 3, «3 sao», «★★★», «***», «Ba sao».", en: "3, «3 sao», «★★★», «***» and «Ba sao» are read."),
      reason: Phrase(
        vi: "Sản phẩm không được tính vào hạng nào.", en: "The product is counted under no number of stars."),
      correction: Phrase(vi: "Ghi số sao theo quyết định.", en: "Write the stars as the decision has them."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Hạng sao
        1 | Chè | HTX Bản Bo | 6
        """, at: "D2")),
    ManualPage(
      "stars-score", .values, [.warning],
      summary: Phrase(
        vi: "hạng sao khớp với điểm", en: "stars and score go together"),
      meaning: Phrase(
        vi:
          "Theo Quyết định 148/QĐ-TTg: từ 50 điểm là 3 sao, từ 70 là 4 sao, từ 90 là 5 sao. Điểm không phải số từ 0 đến 100 được báo ở ô điểm.",
        en:
          "By Decision 148/QĐ-TTg, 50 points earn 3 stars, 70 four and 90 five. A score that is no number from 0 to 100 is reported at the score."
      ),
      reason: Phrase(vi: "Một trong hai ô đã ghi sai.", en: "One of the two cells is wrong."),
      correction: Phrase(
        vi: "Sửa hạng sao hoặc điểm theo quyết định.", en: "Correct the stars or the score by the decision."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể | Hạng sao | Điểm
        1 | Chè | HTX Bản Bo | 4 | 57,4
        """, at: "D2")),
  ]
}
