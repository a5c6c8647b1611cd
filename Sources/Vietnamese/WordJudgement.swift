/// What a word says about how its text is to be read, in every reading.
struct WordJudgement {
  /// Of one reading other than as it stands.
  struct Opinion {
    /// Whether the word is Vietnamese.
    var isVietnamese = false
    /// Whether it is another word than as it stands: «mì» is the same in VNI.
    var isOther = false
    /// How much it says for the reading, if it is Vietnamese only so.
    var weight: UInt8 = 0
  }

  /// Whether the word is Vietnamese as it stands.
  private(set) var isWestern = false
  private(set) var tcvn3 = Opinion()
  private(set) var vni = Opinion()
  private(set) var windows1258 = Opinion()

  /// Of a word that is Vietnamese in no reading.
  init() {}

  init(_ word: CodeWord) {
    isWestern = word.isVietnamese(in: .western)
    tcvn3 = opinion(of: word, in: .tcvn3)
    vni = opinion(of: word, in: .vni)
    windows1258 = opinion(of: word, in: .windows1258)
  }

  private func opinion(of word: CodeWord, in reading: Reading) -> Opinion {
    guard word.isVietnamese(in: reading) else { return Opinion() }
    if !isWestern { return Opinion(isVietnamese: true, isOther: true, weight: word.weight(in: reading)) }
    return Opinion(
      isVietnamese: true, isOther: reading.letters(of: word.codes) != Reading.western.letters(of: word.codes))
  }
}
