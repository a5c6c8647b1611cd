extension Phrase {
  /// Arguments that do not fit a command; the reason is ArgumentParser's own English.
  package static func wrongUse(_ reason: String) -> Phrase {
    Phrase(
      vi: "dùng sai: \(reason); xem «annex help»",
      en: "wrong use: \(reason); see 'annex help'")
  }

  /// The line for an input that could not be read.
  package static func cannotRead(file: String, part: String?, place: String?, why: Phrase) -> Phrase {
    let head = [file, part, place].compactMap(\.self).joined(separator: " › ")
    return Phrase(vi: "\(head): \(why.vi)", en: "\(head): \(why.en)")
  }

  /// Standard output could not be written; the reason is the system's own.
  package static func cannotPrint(_ reason: String) -> Phrase {
    Phrase(
      vi: "không ghi được ra đầu ra chuẩn: \(reason)",
      en: "cannot write to standard output: \(reason)")
  }
}
