internal import Diagnostics
internal import Registry

extension NightlyRun {
  /// Reads one part of the inputs, for a machine of its own.
  ///
  /// Needs neither the lock nor the publication folder.
  ///
  /// - Parameters:
  ///   - number: which part.
  ///   - names: all inputs of the run, relative to the job's file, where only those of this part lie here.
  /// - Returns: what became of them, and what was read.
  /// - Throws: where there is no input at all, or a folder cannot be listed.
  package func shard(_ number: ShardNumber, among names: [String]? = nil) throws(RunFailure) -> Shard {
    let survey = try survey(among: names)
    let places = survey.entries.indices.filter { number.holds($0) }
    let reader = InputReader(job, store: nil, earlier: nil, tool: tool)
    let outcomes = try outcomes(of: places.map { survey.entries[$0] }, by: reader, keepsReadings: true)
    let entries = zip(places, outcomes).map { (index: $0, outcome: $1.0, read: $1.1) }
    return Shard(number, whole(survey.digest.hex, survey.entries.count), entries)
  }

  /// The inputs of one part, relative to the job's file, in its order.
  package func inputs(of number: ShardNumber, among names: [String]? = nil) throws(RunFailure) -> [String] {
    let entries = try InputSurvey(job, among: names).entries
    return entries.indices.filter { number.holds($0) }.map { entries[$0].path }
  }

  private func whole(_ survey: String, _ inputs: Int) -> Shard.Whole {
    Shard.Whole(job: job.digest.hex, tool: tool, asOf: asOf.iso, survey: survey, inputs: inputs)
  }

  /// Publishes what all parts together have read: the same set, byte for byte, as one run that reads all itself.
  ///
  /// - Parameters:
  ///   - count: how many files there are.
  ///   - load: reads one of them; one is held at a time.
  /// - Returns: what the run came to.
  /// - Throws: where a part is missing, there twice, or of another run.
  package func merge(
    _ count: Int, _ load: (Int) throws(RunFailure) -> Shard
  ) throws(RunFailure) -> RunOutcome {
    try publish { (folder: PublicationFolder, _: RunState?) throws(RunFailure) in
      let store = folder.partialStore
      var found: [Int: InputOutcome] = [:]
      var numbers: [ShardNumber] = []
      var whole: Shard.Whole?
      for index in 0..<count {
        let shard = try load(index)
        try Self.check(shard, numbers, whole ?? self.whole(shard.whole.survey, shard.whole.inputs))
        whole = shard.whole
        numbers.append(shard.number)
        for entry in shard.entries {
          found[entry.index] = entry.outcome
          if let read = entry.read, let key = entry.outcome.partial { try store.save(read, as: key) }
          self.tell(entry.outcome, entry.read)
        }
      }
      guard let whole, let first = numbers.first else { throw RunFailure(.configuration, .noShards) }
      let missing = Set(1...first.count).subtracting(numbers.map(\.number)).sorted()
      guard missing.isEmpty else { throw RunFailure(.input, .shardsMissing(missing, of: first.count)) }
      let outcomes = (0..<whole.inputs).compactMap { found[$0] }
      guard outcomes.count == whole.inputs else { throw RunFailure(.input, .shardsIncomplete) }
      return outcomes
    }
  }

  private static func check(
    _ shard: Shard, _ numbers: [ShardNumber], _ whole: Shard.Whole
  ) throws(RunFailure) {
    guard shard.whole == whole, numbers.first.map({ $0.count == shard.number.count }) ?? true else {
      throw RunFailure(.input, .shardOfAnotherRun("\(shard.number)"))
    }
    guard !numbers.contains(shard.number) else { throw RunFailure(.input, .shardTwice("\(shard.number)")) }
  }
}
