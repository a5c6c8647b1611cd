internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Tables

/// Understands a list from what was read of its inputs.
struct ListUnderstanding {
  private let list: ReportedList
  private let load: @Sendable (ContentDigest) -> ReadInput?

  /// A list whose inputs' readings are in a store.
  init(_ list: ReportedList, _ store: PartialStore) {
    self.list = list
    load = { store.load($0) }
  }

  /// A list whose inputs' readings are at hand.
  init(_ list: ReportedList, kept: [ContentDigest: ReadInput]) {
    self.list = list
    load = { kept[$0] }
  }

  /// The list, with the recognitions that are revoked.
  func reading() throws(RunFailure) -> ListReading {
    var reading = try understood(list.inputs, names: list.names, by: list.grammar)
    if !list.revocations.isEmpty {
      let names = ListInput.displayNames(list.revocations.map(\.path))
      let revoked = try understood(list.revocations, names: names, by: ListGrammar(list.profile.revocations))
      reading.registry.revocations = Revocations(revoked.registry, revoked.catalog)
    }
    return reading
  }

  private func understood(
    _ inputs: [InputOutcome], names: [String], by grammar: ListGrammar
  ) throws(RunFailure) -> ListReading {
    let collector = ListCollector()
    for (input, name) in zip(inputs, names) {
      guard let key = input.partial, case .list(let partial)? = load(key)?.content,
        (try? partial.add(to: collector, as: name)) != nil
      else { throw RunFailure(.output, .partialLost(input.path)) }
      guard !collector.isFull else { throw RunFailure(.input, .overListSheets(ListCollector.mostSheets)) }
    }
    return ListReading(collector, by: grammar)
  }
}

extension ListReading {
  /// The inputs in which no list was found.
  var filesWithoutList: [String] {
    var withList: Set<String> = []
    for index in registry.sheets.indices where !registry.sheets[index].headerRows.isEmpty {
      withList.insert(catalog[registry.sheets[index].sheet].file)
    }
    return files.filter { !withList.contains($0) }
  }
}
