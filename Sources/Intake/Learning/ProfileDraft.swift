package import Diagnostics
package import Registry

/// A profile learned from lists, and what of them it was learned by.
package struct ProfileDraft: Sendable {
  /// A column and how it was met.
  package struct Sighting: Sendable {
    package let sheet: SheetID
    /// The lowest row of its header.
    package let row: Int
    package let column: Int
    package let header: String
    /// Whether its values told what it is, not its header.
    package let isGuessed: Bool
  }

  /// What is learned so far, on top of the profile the lists were read by.
  package var profile: Profile
  /// The columns of each field.
  package private(set) var columns: [Field: [Sighting]] = [:]
  /// The columns that are kept, in the order of the profile's.
  package private(set) var extraColumns: [[Sighting]] = []

  /// Learns the columns; nil where no sheet has any that could hold a list.
  package init?(columnsOf reading: ListReading) {
    let learned = LearnedColumns(reading)
    guard !learned.isEmpty else { return nil }
    profile = reading.registry.profile
    columns = learned.seen
    takeHeaders()
    takeExtras(learned)
    let fields = Set(profile.columns.map(\.field))
    let seen = { (field: Field) in fields.contains(field) && learned.seen[field] != nil }
    profile.required = profile.required.filter(seen)
    if profile.required.isEmpty { profile.required = [.product, .entity].filter(seen) }
    profile.listed = profile.listed.filter(fields.contains)
    profile.expected = profile.expected.filter(fields.contains)
  }

  /// Puts the headers seen before those a field goes by already; no header becomes that of two fields.
  private mutating func takeHeaders() {
    var owners: [TextKey: Field] = [:]
    for column in profile.columns {
      for header in column.headers { owners[TextKey(header)] = column.field }
    }
    for field in Field.allCases {
      guard let sightings = columns[field] else { continue }
      let known = profile.columns.first { $0.field == field }
      var headers: [String] = []
      var taken: Set<TextKey> = []
      for header in sightings.map(\.header) + (known?.headers ?? []) {
        let key = TextKey(header)
        guard !key.isEmpty, owners[key] ?? field == field, taken.insert(key).inserted else { continue }
        owners[key] = field
        headers.append(header)
      }
      let column = Profile.Column(field, headers, title: known?.title)
      if let place = profile.columns.firstIndex(where: { $0.field == field }) {
        profile.columns[place] = column
      } else {
        profile.columns.append(column)
      }
    }
  }

  /// Keeps the columns without a meaning; those the profile keeps already, as it keeps them.
  private mutating func takeExtras(_ learned: LearnedColumns) {
    extraColumns = Array(repeating: [], count: profile.extraColumns.count)
    for (key, seen) in learned.extras {
      if let place = profile.extraColumns.firstIndex(where: { $0.headers.contains { TextKey($0) == key } }) {
        extraColumns[place] += seen
      } else {
        profile.extraColumns.append(Profile.ExtraColumn([seen[0].header], isPersonal: true))
        extraColumns.append(seen)
      }
    }
  }
}
