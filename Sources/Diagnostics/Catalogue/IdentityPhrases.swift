/// Texts of the findings about who is who.
extension Phrase {
  package static func entitySpellings(_ name: String, _ other: String, _ noun: Noun) -> Phrase {
    Phrase(
      vi: "«\(name)» và «\(other)» có vẻ là một \(noun.vi) nhưng được đếm là hai",
      en: "'\(name)' and '\(other)' seem to be one \(noun.en), but are counted as two")
  }

  package static func entitySpellingsHelp(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "ghi tên \(noun.vi) giống nhau ở mọi dòng; nếu là hai \(noun.vi) thì ghi rõ người đại diện và số điện thoại "
        + "của từng \(noun.vi)",
      en:
        "write the name of the \(noun.en) alike in all rows; if they are two, give each its own representative and number"
    )
  }

  package static func otherSpellingIsHere() -> Phrase { Phrase(vi: "tên kia ở đây", en: "the other name is here") }

  package static func sharedPhone(_ masked: String, _ owner: String, entities: Int, _ noun: Noun) -> Phrase {
    let more = entities > 2
    return Phrase(
      vi: "số điện thoại \(masked) cũng là của \(owner)" + (more ? " và \(entities - 2) \(noun.vi) khác" : ""),
      en: "the telephone number \(masked) is also that of \(owner)" + (more ? " and of \(entities - 2) more" : ""))
  }

  package static func sharedPhoneHelp(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "kiểm tra số của từng \(noun.vi); nếu hai tên là một \(noun.vi) thì ghi tên giống nhau",
      en: "check the number of each; if the two names are one \(noun.en), write them alike")
  }

  package static func samePhoneIsHere() -> Phrase { Phrase(vi: "cùng số ở đây", en: "the same number is here") }

  package static func entityTwoPlaces(_ entity: String, _ place: String, _ other: String) -> Phrase {
    Phrase(
      vi: "\(entity) ghi ở \(place), nơi khác lại ghi ở \(other)",
      en: "\(entity) is placed in \(place) here, and in \(other) elsewhere")
  }

  package static func entityTwoPlacesHelp(_ noun: Noun) -> Phrase {
    Phrase(
      vi: "sửa xã, phường ở dòng sai; nếu là hai \(noun.vi) trùng tên thì ghi tên khác nhau, vì đang được đếm là một",
      en:
        "correct the commune that is wrong; if they are two \(noun.plural) of one name, tell them apart: they count as one"
    )
  }

  package static func otherPlaceIsHere(_ place: String) -> Phrase {
    Phrase(vi: "\(place) ghi ở đây", en: "\(place) stands here")
  }
}
