extension ManualPage {
  /// A heading against its rows, against other headings, against itself.
  static let counts = [
    ManualPage(
      "declared-products", .counts, [.error],
      summary: Phrase(
        vi: "đề mục khai đúng số sản phẩm có ở các dòng bên dưới",
        en: "a heading declares as many products as rows stand below it"),
      meaning: Phrase(
        vi:
          "Đếm các dòng sản phẩm đến đề mục cùng cấp tiếp theo, rồi so với số ghi trong đề mục. Nếu chênh lệch đến từ một đề mục con, phần hướng dẫn chỉ ra đề mục đó.",
        en:
          "The product rows down to the next heading of the same level are counted and held against the figure in the heading. Where the difference comes from a heading below, the help names it."
      ),
      reason: Phrase(
        vi: "Công văn thường chép số ở đề mục; thiếu hoặc thừa một dòng thì số báo cáo sai.",
        en: "Notices copy the headings' figures; a row too many or too few makes them wrong."),
      correction: Phrase(
        vi: "Sửa số trong đề mục, hoặc bổ sung (bỏ) dòng còn thiếu (thừa).",
        en: "Correct the figure in the heading, or add (remove) the row that is missing (too many)."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        I. Huyện Tam Đường: 3 sản phẩm của 1 chủ thể
        1 | Chè | HTX Bản Bo
        2 | Miến dong | HTX Bản Bo
        """, at: "A2")),
    ManualPage(
      "declared-entities", .counts, [.error],
      summary: Phrase(
        vi: "đề mục khai đúng số chủ thể có ở các dòng bên dưới",
        en: "a heading declares as many producers as stand behind the rows below it"),
      meaning: Phrase(
        vi:
          "Mỗi chủ thể tính một lần, dù có bao nhiêu sản phẩm: theo loại hình và tên, hoặc theo người đại diện hay số điện thoại nếu tên chỉ là «Hộ kinh doanh».",
        en:
          "Every producer counts once, however many its products: by kind and name, or by representative or telephone where the name is only «Hộ kinh doanh»."
      ),
      reason: Phrase(
        vi: "Số chủ thể là chỉ tiêu của chương trình và được báo cáo riêng.",
        en: "The number of producers is a target of the programme and is reported by itself."),
      correction: Phrase(
        vi: "Sửa số trong đề mục; hoặc sửa tên nếu một chủ thể được viết hai cách.",
        en: "Correct the figure in the heading; or the name, if one producer is written in two ways."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        I. Huyện Tam Đường: 2 sản phẩm của 2 chủ thể
        1 | Chè | HTX Bản Bo
        2 | Miến dong | HTX Bản Bo
        """, at: "A2")),
    ManualPage(
      "declared-kind", .counts, [.error],
      summary: Phrase(
        vi: "đề mục khai đúng số chủ thể của từng loại hình",
        en: "a heading declares as many producers of a kind as its rows have"),
      meaning: Phrase(
        vi:
          "So từng số trong ngoặc («2 Doanh nghiệp, 3 HTX») với chủ thể thuộc loại hình đó. Loại hình lấy từ cột loại hình, nếu không có thì từ tên.",
        en:
          "Every figure in the brackets («2 Doanh nghiệp, 3 HTX») is held against the producers of that kind. The kind is the kind column's, else the name's."
      ),
      reason: Phrase(
        vi: "Các số trong đề mục có thể khớp nhau mà vẫn sai; chỉ đếm dòng mới thấy.",
        en: "The figures of a heading can agree with one another and still be wrong: only counting the rows shows it."),
      correction: Phrase(
        vi: "Sửa số trong đề mục, hoặc sửa loại hình của chủ thể nếu dòng ghi sai.",
        en: "Correct the figure in the heading, or the producer's kind if a row has it wrong."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        I. Huyện Tam Đường: 2 sản phẩm của 2 chủ thể (2 HTX)
        1 | Chè | HTX Bản Bo
        2 | Miến dong | Hộ kinh doanh Lò Văn Mẫu
        """, at: "A2")),
    ManualPage(
      "declared-sum", .counts, [.error],
      summary: Phrase(
        vi: "đề mục khai đúng tổng của các đề mục bên trong", en: "a heading declares what the headings in it add up to"
      ),
      meaning: Phrase(
        vi:
          "Chỉ hỏi khi bên dưới không có dòng sản phẩm nào, như ở bảng tổng hợp; có dòng thì chính các dòng cho biết đề mục nào sai.",
        en:
          "Asked only where no product row stands below, as in an overview; where there are rows, they say which heading is wrong."
      ),
      reason: Phrase(
        vi: "Một trong các số đã sai, và chưa biết số nào.", en: "One of the figures is wrong, and nobody knows which."),
      correction: Phrase(
        vi: "Cộng lại các đề mục con và sửa số không khớp.",
        en: "Add the headings up again and correct the figure that does not fit."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        A | Sản phẩm mới: 5 sản phẩm
        I. Huyện Tam Đường: 2 sản phẩm
        II. Huyện Sìn Hồ: 2 sản phẩm
        """, at: "B2")),
    ManualPage(
      "declared-kinds-sum", .counts, [.error],
      summary: Phrase(
        vi: "các loại hình trong một đề mục cộng lại bằng số chủ thể",
        en: "the kinds inside one heading add up to its producers"),
      meaning: Phrase(
        vi: "Không nhắc lại khi một số khác của cùng đề mục đã không khớp với các dòng.",
        en: "Not said again where another figure of the same heading is wrong against the rows already."),
      reason: Phrase(
        vi: "Đề mục bỏ sót một loại hình, nên bảng theo loại hình thiếu chủ thể.",
        en: "The heading leaves a kind out, so a table by kinds lacks producers."),
      correction: Phrase(
        vi: "Ghi thêm loại hình còn thiếu, hoặc sửa số chủ thể.",
        en: "Add the kind that is missing, or correct the number of producers."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        I. Huyện Tam Đường: 2 sản phẩm của 2 chủ thể (1 HTX)
        1 | Chè | HTX Bản Bo
        2 | Miến dong | Hộ kinh doanh Lò Văn Mẫu
        """, at: "A2")),
    ManualPage(
      "band-empty", .counts, [.error, .warning],
      summary: Phrase(vi: "dưới đề mục có dòng sản phẩm", en: "a heading has product rows below it"),
      meaning: Phrase(
        vi: "Lỗi nếu đề mục có khai sản phẩm, cảnh báo nếu không. Đề mục chỉ chứa đề mục con thì không hỏi.",
        en: "An error if the heading declares products, else a warning. A heading of headings is not asked."),
      reason: Phrase(
        vi: "Các dòng của đề mục có thể đã bị xóa, hoặc nằm nhầm dưới đề mục khác.",
        en: "Its rows may have been deleted, or stand under another heading."),
      correction: Phrase(
        vi: "Bổ sung các dòng, hoặc xóa đề mục.", en: "Put the rows back, or remove the heading."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        I. Huyện Tam Đường
        II. Huyện Sìn Hồ
        1 | Chè | HTX Sìn Hồ
        """, at: "A2")),
    ManualPage(
      "band-numbering", .counts, [.warning],
      summary: Phrase(
        vi: "các đề mục cùng cấp được đánh số liên tục", en: "headings of one level are numbered one after the other"),
      meaning: Phrase(
        vi: "Dãy số bắt đầu lại dưới mỗi đề mục cấp trên và ở mỗi trang.",
        en: "The series begins anew under every higher heading and on every sheet."),
      reason: Phrase(
        vi: "Có thể cả một huyện đã rơi mất khi ghép danh sách.",
        en: "A whole district may have been lost when lists were put together."),
      correction: Phrase(
        vi: "Sửa số của đề mục, hoặc bổ sung đề mục còn thiếu.",
        en: "Correct the heading's number, or add the heading that is missing."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        I. Huyện Tam Đường
        1 | Chè | HTX Bản Bo
        III. Huyện Sìn Hồ
        1 | Miến dong | HTX Sìn Hồ
        """, at: "A4")),
    ManualPage(
      "numbering", .counts, [.warning],
      summary: Phrase(
        vi: "các dòng sản phẩm được đánh số liên tục", en: "product rows are numbered one after the other"),
      meaning: Phrase(
        vi:
          "Số thứ tự có thể bắt đầu lại dưới mỗi đề mục hoặc chạy suốt trang. Nếu cột này đánh số chủ thể thì ô trống ở các sản phẩm tiếp theo không phải lỗi.",
        en:
          "Numbers may begin anew under every heading or go on through the sheet. Where the column numbers producers, blank cells at their further products are no fault."
      ),
      reason: Phrase(
        vi: "Chỗ đứt dãy số thường là chỗ một dòng bị xóa hoặc bị chèn.",
        en: "Where the series breaks, a row was often deleted or put in."),
      correction: Phrase(
        vi: "Đánh lại số, sau khi xem có thiếu dòng nào không.",
        en: "Number the rows again, after looking whether one is missing."),
      example: Example(
        """
        TT | Tên sản phẩm | Tên chủ thể
        1 | Chè | HTX Bản Bo
        2 | Miến dong | HTX Bản Bo
        4 | Mật ong | HTX Bản Bo
        """, at: "A4")),
  ]
}
