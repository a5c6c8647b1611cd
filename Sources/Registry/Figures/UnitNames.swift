/// The administrative units a registry names, each once however its name is written.
package struct UnitNames: Sendable {
  /// As first received.
  package private(set) var names: [String] = []
  /// By `Registration.ID`.
  private var numbers: [Int?] = []

  /// - Complexity: linear in the records; a name is folded once.
  package init(_ registry: Registry) {
    var numberOfName: [String: Int] = [:]
    var numberOfKey: [TextKey: Int] = [:]
    let words = UnitWords(registry.profile)
    for item in registry.registrations {
      let name = registry.unit(of: item)
      if name.isEmpty {
        numbers.append(nil)
      } else if let number = numberOfName[name] {
        numbers.append(number)
      } else {
        let unit = words.unit(in: name)
        let key = words.key(of: unit)
        let number = numberOfKey[key] ?? names.count
        if number == names.count { names.append(unit) }
        numberOfKey[key] = number
        numberOfName[name] = number
        numbers.append(number)
      }
    }
  }

  /// The number of a record's unit in `names`; nil if the list does not tell it.
  package func number(of id: Registration.ID) -> Int? { numbers[id] }
}
