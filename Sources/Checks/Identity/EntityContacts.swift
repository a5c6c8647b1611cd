internal import Registry

/// Which entities have a telephone number or a representative in common.
///
/// Entities are compared with those alone, so that the work stays linear in the rows.
struct EntityContacts: Sendable {
  /// An entity and the first row that names it with the contact in question.
  struct Contact: Sendable {
    let entity: Entity.ID
    let row: Registration.ID
  }

  /// Groups of two entities and more that share a number, in the order of the rows.
  private(set) var sharingPhone: [[Contact]] = []
  /// Groups that share a representative; those too large to say anything are left out.
  private(set) var sharingRepresentative: [[Contact]] = []
  /// By `Entity.ID`: rows, the first of them, and how many ways of writing its numbers there are.
  private(set) var rowsOf: [Int]
  private(set) var firstRowOf: [Registration.ID]
  private(set) var phonesOf: [Int]

  /// More are not looked at: a number of so many is an office's, a name of so many that of namesakes.
  static let mostOfContact = 16

  /// - Complexity: linear in the records; a look-up for every entity and every way its contacts are written.
  init(_ registry: Registry) {
    let registrations = registry.registrations
    let records = registrations.span
    rowsOf = Array(repeating: 0, count: registry.entities.count)
    firstRowOf = Array(repeating: -1, count: registry.entities.count)
    phonesOf = rowsOf
    var lastPhone = Array(repeating: TextID.empty, count: registry.entities.count)
    var lastRepresentative = lastPhone
    var phones = Groups<PhoneKey>(registry.entities.count)
    var representatives = Groups<TextID>(0)
    for row in records.indices {
      guard let entity = records[row].entity else { continue }
      rowsOf[entity] += 1
      if firstRowOf[entity] < 0 { firstRowOf[entity] = row }
      let contact = Contact(entity: entity, row: row)
      let phone = records[row][.phone].text
      if phone != .empty, lastPhone[entity] != phone {
        lastPhone[entity] = phone
        phonesOf[entity] += 1
        for key in PhoneKey.keys(in: phone, registry.texts) {
          phones.add(contact, to: key) { registrations[$0].entity }
        }
      }
      let representative = records[row][.representative].text
      if representative != .empty, lastRepresentative[entity] != representative {
        lastRepresentative[entity] = representative
        representatives.add(contact, to: representative) { registrations[$0].entity }
      }
    }
    sharingPhone = phones.groups
    sharingRepresentative = representatives.groups.filter { $0.count < Self.mostOfContact }
  }
}

/// Entities by what they have in common.
private struct Groups<Key: Hashable> {
  /// Of a contact that several entities have, their group; of any other, the complement of its first row.
  private var places: [Key: Int]
  private(set) var groups: [[EntityContacts.Contact]] = []

  init(_ capacity: Int) { places = Dictionary(minimumCapacity: capacity) }

  mutating func add(_ contact: EntityContacts.Contact, to key: Key, entityOf: (Registration.ID) -> Entity.ID?) {
    guard let place = places[key] else {
      places[key] = ~contact.row
      return
    }
    if place < 0 {
      guard let first = entityOf(~place), first != contact.entity else { return }
      places[key] = groups.count
      groups.append([EntityContacts.Contact(entity: first, row: ~place), contact])
    } else if groups[place].count < EntityContacts.mostOfContact,
      !groups[place].contains(where: { $0.entity == contact.entity })
    {
      groups[place].append(contact)
    }
  }
}

/// A telephone number as a number: its digits, and how many of them.
private struct PhoneKey: Hashable {
  private let value: UInt64

  /// The numbers of a cell that can be called.
  ///
  /// Nearly every cell is ten digits and nothing else, which are not taken apart.
  static func keys(in text: TextID, _ texts: TextPool) -> [PhoneKey] {
    let plain = texts.withBytes(of: text) { bytes in
      bytes.count == 10 && bytes[0] == UInt8(ascii: "0") ? PhoneKey(bytes) : nil
    }
    if let plain { return [plain] }
    return PhoneNumber.numbers(in: texts[text]).filter { $0.form != .malformed }
      .compactMap { PhoneKey($0.digits.utf8.span) }
  }

  private init?(_ digits: Span<UInt8>) {
    var value = UInt64(digits.count) << 56
    for index in digits.indices {
      guard (0x30...0x39).contains(digits[index]), index < 15 else { return nil }
      value = value & 0xFF << 56 | (value & ~(0xFF << 56)) * 10 + UInt64(digits[index] - 0x30)
    }
    self.value = value
  }
}
