/// How the texts of a sheet's columns are typed, counted, to settle those that do not tell by themselves.
///
/// «chè» between «S¶n phÈm» and «R­îu» is TCVN3; between «Sản phẩm» and «Rượu» it is not.
package struct LetterCensus: Sendable {
  private struct Count {
    var unicode = 0
    var tcvn3 = 0
    var vni = 0

    mutating func add(_ verdict: LetterEvidence.Verdict) {
      switch verdict {
      case .plain, .open: break
      case .unicode: unicode += 1
      case .typed(.tcvn3): tcvn3 += 1
      case .typed(.vni): vni += 1
      }
    }

    var prevailing: FontEncoding? {
      if tcvn3 > max(unicode, vni) { return .tcvn3 }
      return vni > max(unicode, tcvn3) ? .vni : nil
    }
  }

  private var columns: [Int: Count] = [:]
  private var sheet = Count()

  package init() {}

  /// Counts a text of a column.
  package mutating func add(_ verdict: LetterEvidence.Verdict, column: Int) {
    switch verdict {
    case .plain, .open: return
    case .unicode, .typed: break
    }
    sheet.add(verdict)
    columns[column, default: Count()].add(verdict)
  }

  /// The encoding of a text of a column; nil if it is Unicode or does not tell.
  ///
  /// One that may be several things is what most of its column is, or most of the sheet where the column does not tell.
  package func encoding(of verdict: LetterEvidence.Verdict, column: Int) -> FontEncoding? {
    switch verdict {
    case .plain, .unicode: return nil
    case .typed(let encoding): return encoding
    case .open(let tcvn3, let vni):
      let count = columns[column] ?? sheet
      switch count.prevailing {
      case .tcvn3 where tcvn3: return .tcvn3
      case .vni where vni: return .vni
      default: return nil
      }
    }
  }
}
