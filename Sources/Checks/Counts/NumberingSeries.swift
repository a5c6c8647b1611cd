internal import Registry

/// Finds where the numbering of a table's rows breaks, whatever it counts and wherever it begins anew.
enum NumberingSeries {
  /// Further products of producers, with a number and without.
  struct Habit {
    var numbered = 0
    var blank = 0
    /// Rows without a number that are no further products.
    var others = 0
    /// Tables that begin with 1.
    var fromOne = 0

    static func + (left: Habit, right: Habit) -> Habit {
      Habit(
        numbered: left.numbered + right.numbered, blank: left.blank + right.blank, others: left.others + right.others,
        fromOne: left.fromOne + right.fromOne)
    }
  }

  /// How a table numbers further products.
  static func habit(of items: ArraySlice<Registration>) -> Habit {
    var habit = Habit()
    habit.fromOne = items.first?.number == 1 ? 1 : 0
    let records = items.span
    for place in records.indices {
      let isFurther = place > 0 && goesOn(place, records)
      let isNumbered = records[place].number != nil
      if isFurther, isNumbered { habit.numbered += 1 }
      if isFurther, !isNumbered { habit.blank += 1 }
      if !isFurther, !isNumbered { habit.others += 1 }
    }
    return habit
  }

  /// Whether a row of a table has no number: only then it matters which rows go on with the producer above.
  static func hasBlank(_ items: ArraySlice<Registration>) -> Bool { items.indices.contains { items[$0].number == nil } }

  /// The rows whose number is not the next, each with the number that should stand there.
  ///
  /// - Parameters:
  ///   - items: the rows of a table.
  ///   - habit: that of all tables, for one too short to show its own.
  /// - Returns: the rows in order; none for a table without numbers.
  static func breaks(in items: ArraySlice<Registration>, habit: Habit) -> [(item: Registration, expected: Int)] {
    // One row tells no series of its own.
    if items.count == 1, habit.fromOne > 0, let item = items.first, item.number != 1 { return [(item, 1)] }
    guard hasBlank(items) else { return found(in: Array(items.indices), items) }
    let own = Self.habit(of: items)
    let numbered = items.indices.filter { items[$0].number != nil }
    guard !numbered.isEmpty else { return [] }
    let usual = own.numbered + own.blank > 1 ? own : habit
    // Where some further products have a number and some do not, the more usual counts.
    if usual.numbered > 0 { return found(in: usual.blank > usual.numbered ? numbered : Array(items.indices), items) }
    let all = found(in: Array(items.indices), items)
    guard own.blank > own.others else { return all }
    let ofProducers = found(in: numbered, items)
    return ofProducers.count < all.count ? ofProducers : all
  }

  /// Whether a row is of the producer of the row above, known or not.
  ///
  /// By index, since records are large and this is asked of every row.
  private static func goesOn(_ place: Int, _ records: Span<Registration>) -> Bool {
    guard records[place].band == records[place - 1].band else { return false }
    if let entity = records[place].entity, entity == records[place - 1].entity { return true }
    let hasSamePhone = hasSameText(.phone, place, records)
    if hasSamePhone, records[place][.entity].text == records[place - 1][.entity].text { return true }
    // Whatever its name is: blank, or written wrongly.
    let hasSameRepresentative = hasSameText(.representative, place, records)
    let hasSameAddress = hasSameText(.address, place, records)
    let isAgreed = hasSamePhone ? hasSameRepresentative || hasSameAddress : hasSameRepresentative && hasSameAddress
    return isAgreed || hasSameCell(.entity, place, records) || hasSameCell(.representative, place, records)
      || hasSameCell(.phone, place, records) || hasSameCell(.address, place, records)
  }

  private static func hasSameText(_ field: Field, _ place: Int, _ records: Span<Registration>) -> Bool {
    let (own, above) = (records[place][field], records[place - 1][field])
    return !own.isAbsent && own.text == above.text
  }

  private static func hasSameCell(_ field: Field, _ place: Int, _ records: Span<Registration>) -> Bool {
    let (own, above) = (records[place][field], records[place - 1][field])
    return own.row != 0 && own.row == above.row
  }

  private static func found(
    in places: [Int], _ items: ArraySlice<Registration>
  ) -> [(item: Registration, expected: Int)] {
    let series = series(of: places, items)
    var found: [(item: Registration, expected: Int)] = []
    for (members, first) in series {
      for (index, expected) in Checks.breaks(in: members.map { items[$0].number }, from: first) {
        found.append((items[members[index]], expected))
      }
    }
    return found
  }

  /// Rows that are numbered through, each series with the number it must begin with, if it must.
  ///
  /// Under every heading the numbering goes on or begins anew. It does what it does under most headings, unless the
  /// first two numbers say otherwise. The first series of a table may begin anywhere, as an extract does, unless others
  /// begin with 1.
  private static func series(
    of places: [Int], _ items: ArraySlice<Registration>
  ) -> [(members: [Int], first: Int?)] {
    let groups = groups(of: places, items)
    let anew = groups.dropFirst().count { beginsAnew($0, items) }
    let isUsuallyAnew = anew * 2 > groups.count - 1
    var series: [[Int]] = []
    for group in groups {
      let number = group.first.flatMap { items[$0].number }
      let before = series.last?.last.flatMap { items[$0].number }
      let goesOn = number != nil && number == before.map { $0 + 1 }
      if !series.isEmpty, goesOn || !(isUsuallyAnew || beginsAnew(group, items)) {
        series[series.count - 1] += group
      } else {
        series.append(group)
      }
    }
    return series.enumerated().map { index, members in (members, index > 0 || anew > 0 ? 1 : nil) }
  }

  /// Whether a group's numbers are 1, 2, … but for one that is wrong.
  private static func beginsAnew(_ group: [Int], _ items: ArraySlice<Registration>) -> Bool {
    let numbers = group.prefix(2).map { items[$0].number }
    if numbers.count == 2, numbers[1] == 2 { return true }
    return numbers[0] == 1
  }

  /// Rows right below each other under one heading.
  private static func groups(of places: [Int], _ items: ArraySlice<Registration>) -> [[Int]] {
    var groups: [[Int]] = []
    var band: Band.ID??
    for place in places {
      if band == .some(items[place].band) {
        groups[groups.count - 1].append(place)
      } else {
        groups.append([place])
        band = .some(items[place].band)
      }
    }
    return groups
  }
}
