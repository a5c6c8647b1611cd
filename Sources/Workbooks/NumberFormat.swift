/// Whether a number format shows its number as a date, and with which parts.
///
/// ECMA-376-1 §18.8.30, §18.8.31.
struct NumberFormat: Hashable, Sendable {
  /// A number, a percentage, an amount: no date.
  static let plain = NumberFormat()

  /// Years, days, or months that are not minutes.
  private(set) var showsDay = false
  /// Hours, minutes or seconds.
  private(set) var showsTime = false
  /// Hours, minutes or seconds that count on past a day, `[h]:mm`.
  private(set) var showsElapsed = false

  /// Whether the number stands for a date, a time or an elapsed time.
  var isDate: Bool { showsDay || showsTime || showsElapsed }

  private init() {}

  /// The format of a built-in id that files do not spell out.
  ///
  /// Some ids mean a day in one language of the program and a time in another; those count as days with a time where
  /// the number has one.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: showsDay = true
    case 18...21, 32...33, 45, 47: showsTime = true
    case 22:
      showsDay = true
      showsTime = true
    case 46: showsElapsed = true
    default: break
    }
  }

  /// The format a code describes.
  ///
  /// Only its first section decides, the one of positive numbers. Literals never do: text in quotes, after a backslash,
  /// the character an `_` makes room for or a `*` repeats.
  init(code: String) {
    var section = FormatSection(code)
    while let token = section.next() {
      switch token {
      case .general, .digit:
        self = .plain
        return
      case .elapsed: showsElapsed = true
      case .day: showsDay = true
      case .time: showsTime = true
      }
    }
    // A month without an hour or second beside it is a month; with one it is minutes.
    if section.hasMonthOrMinute, !showsTime, !showsElapsed { showsDay = true }
  }
}

/// Walks the first section of a format code and yields what tells a date from a number.
private struct FormatSection {
  enum Token {
    case general, digit, elapsed, day, time
  }

  private(set) var hasMonthOrMinute = false
  private var rest: Substring
  private var previousWasSecond = false

  init(_ code: String) { rest = code[...] }

  mutating func next() -> Token? {
    while let character = rest.popFirst() {
      let wasSecond = previousWasSecond
      previousWasSecond = false
      switch character {
      case ";": return nil
      case "\"": skip(past: "\"")
      case "\\", "_", "*": _ = rest.popFirst()
      case "[":
        if let token = bracket() { return token }
      case "m", "M": hasMonthOrMinute = true
      case "y", "Y", "d", "D", "b", "B", "e": return .day
      case "h", "H": return .time
      case "s", "S":
        previousWasSecond = true
        return .time
      case "A", "a":
        if skipHalfDay() { return .time }
      case "G":
        // Alone it is the name of an era, which no date is without a year, or «General» in another language.
        if rest.prefix(6).lowercased() == "eneral" { return .general }
      case ".", ",":
        // `ss.000`: digits after a second are its fraction.
        if wasSecond { rest = rest.drop { $0 == "0" } }
      case "0", "#", "?", "@": return .digit
      default: break
      }
    }
    return nil
  }

  /// `[h]`, `[mm]`, `[s]` count elapsed time; colours, conditions and languages in brackets are skipped.
  private mutating func bracket() -> Token? {
    let content = rest.prefix { $0 != "]" }.lowercased()
    skip(past: "]")
    guard let first = content.first, "hms".contains(first), content.allSatisfy({ $0 == first }) else { return nil }
    previousWasSecond = first == "s"
    return .elapsed
  }

  /// `AM/PM` and `A/P`, the first letter being read already.
  private mutating func skipHalfDay() -> Bool {
    for form in ["m/pm", "/p"] where rest.prefix(form.count).lowercased() == form {
      rest = rest.dropFirst(form.count)
      return true
    }
    return false
  }

  private mutating func skip(past end: Character) {
    rest = rest.drop { $0 != end }.dropFirst()
  }
}
