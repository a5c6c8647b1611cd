/// Texts of the findings about who is who.
extension Phrase {
  package static func entitySpellings(_ name: String, _ other: String) -> Phrase {
    Phrase(
      vi: "«\(name)» và «\(other)» có vẻ là một chủ thể nhưng được đếm là hai",
      en: "'\(name)' and '\(other)' seem to be one entity, but are counted as two")
  }

  package static func entitySpellingsHelp() -> Phrase {
    Phrase(
      vi: "ghi tên chủ thể giống nhau ở mọi dòng; nếu là hai chủ thể thì ghi rõ người đại diện và số điện thoại của "
        + "từng chủ thể",
      en: "write the entity's name alike in all rows; if they are two, give each its own representative and number")
  }

  package static func otherSpellingIsHere() -> Phrase { Phrase(vi: "tên kia ở đây", en: "the other name is here") }

  package static func sharedPhone(_ masked: String, _ owner: String, entities: Int) -> Phrase {
    let more = entities > 2
    return Phrase(
      vi: "số điện thoại \(masked) cũng là của \(owner)" + (more ? " và \(entities - 2) chủ thể khác" : ""),
      en: "the telephone number \(masked) is also that of \(owner)" + (more ? " and of \(entities - 2) more" : ""))
  }

  package static func sharedPhoneHelp() -> Phrase {
    Phrase(
      vi: "kiểm tra số của từng chủ thể; nếu hai tên là một chủ thể thì ghi tên giống nhau",
      en: "check the number of each; if the two names are one entity, write them alike")
  }

  package static func samePhoneIsHere() -> Phrase { Phrase(vi: "cùng số ở đây", en: "the same number is here") }

  package static func entityTwoPlaces(_ entity: String, _ place: String, _ other: String) -> Phrase {
    Phrase(
      vi: "\(entity) ghi ở \(place), nơi khác lại ghi ở \(other)",
      en: "\(entity) is placed in \(place) here, and in \(other) elsewhere")
  }

  package static func entityTwoPlacesHelp() -> Phrase {
    Phrase(
      vi: "sửa xã, phường ở dòng sai; nếu là hai chủ thể trùng tên thì ghi tên khác nhau, vì đang được đếm là một",
      en: "correct the commune that is wrong; if they are two entities of one name, tell them apart: they count as one")
  }

  package static func otherPlaceIsHere(_ place: String) -> Phrase {
    Phrase(vi: "\(place) ghi ở đây", en: "\(place) stands here")
  }
}
