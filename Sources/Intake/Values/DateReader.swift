internal import Registry

/// Reads the dates people write, day first, always.
enum DateReader {
  /// What a date cell says: a day, a bare year, or nothing of the calendar.
  ///
  /// Reads ISO 8601 (which is also what date cells come as), d/m/yyyy with slashes, dots or dashes, years of two
  /// digits as 20yy, «ngày 30 tháng 12 năm 2022», and any of these inside other words; 2022 and «năm 2022» are bare
  /// years, 12/2022 and «tháng 12 năm 2022» months of one. A number that is no year, or a text of nothing but five digits, is a spreadsheet serial whose format was
  /// lost: days since 1899-12-30.
  static func day(in text: String, kind: SourceCell.Kind) -> DecisionDay {
    if text.allSatisfy(\.isWhitespace) { return .missing }
    let numbers = self.numbers(in: text)
    if numbers.count == 1, let only = numbers.first {
      let words = TextKey(text.filter { !$0.isNumber }, spacing: .removed)
      if words.isEmpty || words == yearWord, only.digits == 4, (1900...2200).contains(only.value) {
        return .year(only.value)
      }
      if words.isEmpty, only.digits == 5 { return day(serial: Double(only.value)) }
    }
    if kind == .number { return Double(text).map(day(serial:)) ?? .unreadable }
    return find(in: numbers)?.day ?? month(in: text, numbers) ?? .unreadable
  }

  /// The day of a text that is nothing but 2022-12-30 or 30/12/2022, as nearly all are; nil for any other text.
  static func plainDay(in text: Span<UInt8>) -> CivilDate? {
    guard text.count == 10 else { return nil }
    if text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"), let year = number(text, 0..<4),
      let month = number(text, 5..<7), let day = number(text, 8..<10)
    {
      return CivilDate(year: year, month: month, day: day)
    }
    guard text[2] == UInt8(ascii: "/"), text[5] == UInt8(ascii: "/"), let day = number(text, 0..<2),
      let month = number(text, 3..<5), let year = number(text, 6..<10)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      guard case let digit = text[index] &- UInt8(ascii: "0"), digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// A month and its year, and nothing else that could be meant.
  private static func month(in text: String, _ numbers: [Number]) -> DecisionDay? {
    guard numbers.count == 2, numbers[1].digits == 4, (1900...2200).contains(numbers[1].value),
      (1...12).contains(numbers[0].value), numbers[0].digits <= 2
    else { return nil }
    let words = TextKey(text.filter { !$0.isNumber && !"/-.".contains($0) }, spacing: .removed)
    let isJoined: Bool
    switch numbers[0].joint {
    case .slash, .dash, .dot: isJoined = words.isEmpty || words == monthWord
    case .year: isJoined = words == monthYearWords || words == yearWord
    case .month, .none: isJoined = false
    }
    return isJoined ? .month(Int8(numbers[0].value), year: Int16(numbers[1].value)) : nil
  }

  private static func day(serial: Double) -> DecisionDay {
    guard let days = Int(exactly: serial.rounded(.down)), (0...2_958_465).contains(days),
      let date = CivilDate(daysSinceUnixEpoch: days - 25_569), date.year > 1900
    else { return .unreadable }
    return .on(date)
  }

  /// The first day in a text and where it stands, in characters; nil if there is none.
  static func find(in text: String) -> (day: DecisionDay, range: Range<Int>)? { find(in: numbers(in: text)) }

  private struct Number {
    let value: Int
    let digits: Int
    /// In characters.
    let start: Int
    /// What stands between this number and the next.
    let joint: Joint
  }

  /// What ties two numbers to one date.
  private enum Joint {
    case slash, dash, dot, month, year, none
  }

  private static func find(in numbers: [Number]) -> (day: DecisionDay, range: Range<Int>)? {
    for (first, (second, third)) in zip(numbers, zip(numbers.dropFirst(), numbers.dropFirst(2))) {
      let day: CivilDate?
      switch (first.joint, second.joint) {
      case (.dash, .dash) where first.digits == 4:
        day = CivilDate(year: first.value, month: second.value, day: third.value)
      case (.slash, .slash), (.dash, .dash), (.dot, .dot), (.month, .year):
        guard first.digits <= 2, second.digits <= 2, let year = year(third) else { continue }
        day = CivilDate(year: year, month: second.value, day: first.value)
      default: continue
      }
      return (day.map(DecisionDay.on) ?? .unreadable, first.start..<third.start + third.digits)
    }
    return nil
  }

  private static func year(_ number: Number) -> Int? {
    switch number.digits {
    case 4: number.value
    case 2: 2000 + number.value
    default: nil
    }
  }

  private static func numbers(in text: String) -> [Number] {
    let characters = Array(text)
    var numbers: [Number] = []
    var position = 0
    while position < characters.count {
      guard ("0"..."9").contains(characters[position]) else {
        position += 1
        continue
      }
      let start = position
      while position < characters.count, ("0"..."9").contains(characters[position]) { position += 1 }
      let jointEnd = characters[position...].firstIndex { ("0"..."9").contains($0) } ?? characters.count
      numbers.append(
        Number(
          value: Int(String(characters[start..<position])) ?? 0, digits: position - start, start: start,
          joint: joint(String(characters[position..<jointEnd]))))
    }
    return numbers
  }

  private static func joint(_ text: String) -> Joint {
    let word = TextKey(text, spacing: .removed)
    return switch word {
    case TextKey("/"): .slash
    case TextKey("-"): .dash
    case TextKey("."): .dot
    case monthWord: .month
    case yearWord: .year
    default: .none
    }
  }

  private static let monthWord = TextKey("tháng", spacing: .removed)
  private static let yearWord = TextKey("năm", spacing: .removed)
  private static let monthYearWords = TextKey("tháng năm", spacing: .removed)
}
