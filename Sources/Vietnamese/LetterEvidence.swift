/// What the words of a text say about how its letters are to be read.
///
/// Only words with a code above ASCII say anything. They are held against the structure of Vietnamese syllables, in
/// every reading: «Hµ Néi» is none as it stands, and «Hà Nội» in TCVN3.
package struct LetterEvidence: Sendable {
  /// What a text is taken for.
  package enum Verdict: Hashable, Sendable {
    /// Nothing tells: ASCII, signs, words of another language.
    case plain
    /// Vietnamese in Unicode, or in letters that no font encoding has.
    case unicode
    /// Unicode or of an encoding, as those around it are: «chè» is «chố» in TCVN3.
    case open(tcvn3: Bool, vni: Bool)
    case typed(FontEncoding)
  }

  /// Of one reading.
  struct Support {
    /// Words that are Vietnamese.
    private(set) var vietnamese = 0
    /// What those of them say that are none as they stand.
    private(set) var weight = 0
    /// Whether one of them is another word than as it stands.
    private(set) var isOther = false

    mutating func add(_ opinion: WordJudgement.Opinion) {
      if opinion.isVietnamese { vietnamese += 1 }
      weight += Int(opinion.weight)
      isOther = isOther || opinion.isOther
    }
  }

  /// Words that can tell.
  private var words = 0
  /// Those that are Vietnamese as they stand.
  private var western = 0
  private var tcvn3 = Support()
  private var vni = Support()
  private var windows1258 = Support()

  mutating func add(_ judgement: WordJudgement) {
    words += 1
    if judgement.isWestern { western += 1 }
    tcvn3.add(judgement.tcvn3)
    vni.add(judgement.vni)
    windows1258.add(judgement.windows1258)
  }

  /// What the text is taken for by itself.
  var verdict: Verdict {
    guard words > 0 else { return .plain }
    if isCertain(tcvn3, against: vni) { return .typed(.tcvn3) }
    if isCertain(vni, against: tcvn3) { return .typed(.vni) }
    if fits(tcvn3) || fits(vni) {
      let (mayBeTCVN3, mayBeVNI) = (fits(tcvn3) && tcvn3.isOther, fits(vni) && vni.isOther)
      return mayBeTCVN3 || mayBeVNI ? .open(tcvn3: mayBeTCVN3, vni: mayBeVNI) : .plain
    }
    return western * 2 > words ? .unicode : .plain
  }

  /// Whether four words of five are Vietnamese, more than as they stand, and one or three could be no words of another
  /// language.
  private func isCertain(_ support: Support, against other: Support) -> Bool {
    support.weight >= max(3, other.weight + 1) && support.vietnamese * 5 >= words * 4 && support.vietnamese > western
  }

  /// Whether half of the words are Vietnamese, and no fewer than as they stand.
  private func fits(_ support: Support) -> Bool {
    support.vietnamese > 0 && support.vietnamese * 2 >= words && support.vietnamese >= western
  }

  /// What a text of one byte a character is.
  package enum EightBitReading: Hashable, Sendable {
    /// In no reading Vietnamese, and so what Western Windows wrote.
    case western
    case windows1258
    case typed(FontEncoding)
  }

  /// The reading that makes most words Vietnamese, at least half of them and more than as they stand in Western Windows,
  /// one of them as no other language writes.
  package var eightBitReading: EightBitReading {
    let readings: [(reading: EightBitReading, support: Support)] = [
      (.typed(.tcvn3), tcvn3), (.typed(.vni), vni), (.windows1258, windows1258),
    ]
    var best: (reading: EightBitReading, vietnamese: Int) = (.western, western)
    for (reading, support) in readings {
      guard support.weight >= 3, support.vietnamese * 2 >= words, support.vietnamese > best.vietnamese else { continue }
      best = (reading, support.vietnamese)
    }
    return best.reading
  }
}
