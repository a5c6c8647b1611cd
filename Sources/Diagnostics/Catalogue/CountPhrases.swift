/// What declares counts.
package enum DeclaringPlace: Sendable {
  case heading, total, title

  fileprivate var words: (name: Phrase, rows: Phrase) {
    switch self {
    case .heading:
      (Phrase(vi: "tiêu đề", en: "the heading"), Phrase(vi: "các dòng bên dưới", en: "the rows below it"))
    case .total: (Phrase(vi: "dòng cộng", en: "the total"), Phrase(vi: "các dòng được cộng", en: "the rows it adds up"))
    case .title:
      (Phrase(vi: "tên danh sách", en: "the title"), Phrase(vi: "các dòng của danh sách", en: "the list's rows"))
    }
  }
}

/// Texts of the findings that hold declared counts against rows.
extension Phrase {
  private static func declared(_ what: Phrase, _ declared: Int, _ counted: Int, _ place: DeclaringPlace) -> Phrase {
    let (name, rows) = place.words
    return Phrase(
      vi: "\(name.vi) khai \(declared) \(what.vi), \(rows.vi) có \(counted)",
      en: "\(what.en): \(name.en) declares \(declared), \(rows.en) hold \(counted)")
  }

  package static func declaredProducts(_ noun: Noun, declared: Int, counted: Int, _ place: DeclaringPlace) -> Phrase {
    self.declared(noun.several, declared, counted, place)
  }

  package static func declaredProductsHelp(corrected: String, _ place: DeclaringPlace) -> Phrase {
    let name = place.words.name
    return Phrase(
      vi: "sửa \(name.vi) thành «\(corrected)», hoặc tìm dòng bị thiếu, bị thừa giữa dòng đầu và dòng cuối",
      en:
        "put '\(corrected)' in \(name.en), or find the row that is missing or too many between the first and the last")
  }

  package static func declaredEntities(_ noun: Noun, declared: Int, counted: Int, _ place: DeclaringPlace) -> Phrase {
    self.declared(noun.several, declared, counted, place)
  }

  package static func declaredEntitiesHelp(_ nouns: Nouns, corrected: String, _ place: DeclaringPlace) -> Phrase {
    let name = place.words.name
    return Phrase(
      vi:
        "sửa \(name.vi) thành «\(corrected)», hoặc kiểm tra các \(nouns.entity.vi) đã đếm: mỗi \(nouns.entity.vi) chỉ "
        + "đếm một lần, dù có nhiều \(nouns.product.vi)",
      en: "put '\(corrected)' in \(name.en), or check the \(nouns.entity.plural) counted: each counts once, however "
        + "many \(nouns.product.plural) it has"
    )
  }

  package static func declaredKind(
    _ kind: Phrase, declared: Int, counted: Int, _ place: DeclaringPlace
  ) -> Phrase {
    self.declared(kind, declared, counted, place)
  }

  package static func declaredKindHelp(_ noun: Noun, corrected: String, _ place: DeclaringPlace) -> Phrase {
    let name = place.words.name
    return Phrase(
      vi: "sửa \(name.vi) thành «\(corrected)», hoặc sửa loại hình của \(noun.vi) nếu một dòng đã ghi sai",
      en: "put '\(corrected)' in \(name.en), or correct the kind of a \(noun.en) if one of the rows has it wrong")
  }

  /// The same difference stands at a heading below: that is the one to correct first.
  package static func inheritedFrom(_ address: String) -> Phrase {
    Phrase(
      vi: "chênh lệch này bắt nguồn từ tiêu đề ở \(address): sửa ở đó trước, rồi cộng lại ở đây",
      en: "the difference comes from the heading at \(address): correct that one first, then add up again here")
  }

  package static func firstCounted() -> Phrase { Phrase(vi: "dòng đầu được đếm", en: "first row counted") }

  package static func lastCounted() -> Phrase { Phrase(vi: "dòng cuối được đếm", en: "last row counted") }

  /// An entity that is part of a count: its own name.
  package static func countedEntity(_ name: String) -> Phrase { Phrase(vi: name, en: name) }

  package static func declaredSum(_ what: Phrase, declared: Int, sum: Int) -> Phrase {
    Phrase(
      vi: "tiêu đề khai \(declared) \(what.vi), cộng các tiêu đề con được \(sum)",
      en: "\(what.en): the heading declares \(declared), the headings under it add up to \(sum)")
  }

  package static func declaredSumHelp(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "kiểm tra từng tiêu đề con, rồi cộng lại; bên dưới không có dòng \(noun.vi) nào để đếm",
      en: "check the headings under it and add up again; there are no rows of \(noun.plural) to count")
  }

  package static func declaredKindsSum(_ noun: Noun, entities: Int, sum: Int, _ place: DeclaringPlace) -> Phrase {
    let name = place.words.name
    return Phrase(
      vi: "\(name.vi) khai \(entities) \(noun.vi), nhưng các loại hình kèm theo cộng lại được \(sum)",
      en: "\(noun.plural): \(name.en) declares \(entities), but the kinds it names add up to \(sum)")
  }

  package static func declaredKindsSumHelp(unnamed: [Phrase]) -> Phrase {
    guard !unnamed.isEmpty else {
      return Phrase(
        vi: "sửa số của từng loại hình cho khớp với tổng số",
        en: "make the kinds add up to the number declared")
    }
    return Phrase(
      vi: "các dòng bên dưới còn có \(unnamed.map(\.vi).joined(separator: ", ")) mà tiêu đề không nêu: bổ sung vào",
      en: "the rows below hold more than the heading names: add \(unnamed.map(\.en).joined(separator: ", "))")
  }

  /// A figure and its unit, «7 hộ kinh doanh».
  package static func count(_ value: Int, _ kind: Phrase) -> Phrase {
    Phrase(vi: "\(value) \(kind.vi)", en: "\(kind.en): \(value)")
  }

  package static func bandEmpty(_ name: String, _ noun: Noun) -> Phrase {
    Phrase(
      vi: "tiêu đề «\(name)» không có dòng \(noun.vi) nào bên dưới",
      en: "the heading '\(name)' has no rows of \(noun.plural) below it")
  }

  package static func bandEmptyHelp() -> Phrase {
    Phrase(
      vi: "bổ sung các dòng còn thiếu, hoặc xóa tiêu đề",
      en: "add the rows that are missing, or remove the heading")
  }

  package static func bandNumbering(found: String, expected: String) -> Phrase {
    Phrase(
      vi: "tiêu đề đánh số «\(found)», theo thứ tự phải là «\(expected)»",
      en: "the heading is numbered '\(found)', by the order it should be '\(expected)'")
  }

  package static func bandNumberingHelp() -> Phrase {
    Phrase(
      vi: "đánh số lại, hoặc tìm tiêu đề bị thiếu ngay phía trên",
      en: "number it again, or find the heading that is missing right above it")
  }

  package static func numbering(found: Int, expected: Int) -> Phrase {
    Phrase(
      vi: "số thứ tự là \(found), theo thứ tự phải là \(expected)",
      en: "the row is numbered \(found), by the order it should be \(expected)")
  }

  /// The numbering cell is blank, or holds a text that is no number.
  package static func numberingBlank(_ text: String, expected: Int) -> Phrase {
    text.isEmpty
      ? Phrase(
        vi: "số thứ tự để trống, theo thứ tự phải là \(expected)",
        en: "the row has no number, by the order it should be \(expected)")
      : Phrase(
        vi: "«\(text)» không phải số thứ tự, theo thứ tự phải là \(expected)",
        en: "'\(text)' is no number of a row, by the order it should be \(expected)")
  }

  package static func numberingHelp() -> Phrase {
    Phrase(
      vi: "đánh số lại, hoặc kiểm tra xem có dòng bị thiếu hay bị lặp ngay phía trên",
      en: "number it again, or see whether a row is missing or repeated right above it")
  }
}
