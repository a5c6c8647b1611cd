internal import Diagnostics
internal import Intake
internal import Registry

/// A part of a run as bytes: what became of its inputs and what was read of them, and of which run it is a part.
package struct Shard: Sendable {
  /// What all parts of one run share.
  struct Whole: Hashable, Sendable {
    let job: String
    let tool: String
    /// By ISO 8601.
    let asOf: String
    /// The digest of all inputs' names.
    let survey: String
    let inputs: Int
  }

  private static let mark: [UInt8] = Array("annex shard 1\n".utf8)

  package let number: ShardNumber
  let whole: Whole
  /// By the place among all inputs.
  let entries: [(index: Int, outcome: InputOutcome, read: ReadInput?)]

  init(_ number: ShardNumber, _ whole: Whole, _ entries: [(index: Int, outcome: InputOutcome, read: ReadInput?)]) {
    self.number = number
    self.whole = whole
    self.entries = entries
  }

  /// The part as a file: a mark, the digest of the rest, the rest.
  package var bytes: [UInt8] {
    var writer = PartialWriter()
    for text in ["\(number)", whole.job, whole.tool, whole.asOf, whole.survey] { writer.text(text) }
    writer.number(whole.inputs)
    writer.number(entries.count)
    var payloads: [[UInt8]] = []
    for entry in entries {
      writer.number(entry.index)
      writer.outcome(entry.outcome)
      let payload = entry.read?.bytes ?? []
      writer.number(payload.count)
      payloads.append(payload)
    }
    let content = writer.bytes + payloads.joined()
    return Self.mark + ContentDigest(of: content).bytes + content
  }

  /// Reads a part from a file of that name; throws for what is no part, or not whole.
  package init(bytes: [UInt8], name: String) throws(RunFailure) {
    let start = Self.mark.count + 32
    guard bytes.count > start, bytes.starts(with: Self.mark) else {
      throw RunFailure(.input, .shardForeign(name))
    }
    let content = Array(bytes[start...])
    guard ContentDigest(of: content).bytes == Array(bytes[Self.mark.count..<start]) else {
      throw RunFailure(.input, .shardTorn(name))
    }
    do throws(PartialError) {
      var reader = PartialReader(content)
      guard let number = try? ShardNumber(try reader.text()) else { throw PartialError() }
      self.number = number
      whole = Whole(
        job: try reader.text(), tool: try reader.text(), asOf: try reader.text(), survey: try reader.text(),
        inputs: try reader.number())
      var heads: [(index: Int, outcome: InputOutcome, bytes: Int)] = []
      for _ in 0..<(try reader.count()) {
        heads.append((try reader.number(), try reader.outcome(), try reader.number(0...content.count)))
      }
      var place = reader.place
      var entries: [(index: Int, outcome: InputOutcome, read: ReadInput?)] = []
      for head in heads {
        guard place + head.bytes <= content.count else { throw PartialError() }
        let payload = Array(content[place..<place + head.bytes])
        place += head.bytes
        entries.append((head.index, head.outcome, payload.isEmpty ? nil : try ReadInput(bytes: payload)))
      }
      self.entries = entries
    } catch {
      throw RunFailure(.input, .shardTorn(name))
    }
  }
}

extension PartialWriter {
  fileprivate mutating func outcome(_ outcome: InputOutcome) {
    number(outcome.list)
    text(outcome.path)
    flag(outcome.isRevocations)
    text(outcome.sha256?.hex ?? "")
    flag(outcome.partial != nil)
    if let partial = outcome.partial { digest(partial) }
    flag(outcome.isRead)
    text(outcome.reason.rawValue)
    flag(outcome.failure != nil)
    if let failure = outcome.failure {
      text(failure.message.vi)
      text(failure.message.en)
    }
  }
}

extension PartialReader {
  fileprivate mutating func outcome() throws(PartialError) -> InputOutcome {
    let (list, path, isRevocations, hex) = (try number(), try text(), try flag(), try text())
    let sha256 = ContentDigest(hex: hex)
    guard (sha256 == nil) == hex.isEmpty else { throw PartialError() }
    let partial = try flag() ? try digest() : nil
    let isRead = try flag()
    guard let reason = InputOutcome.Reason(rawValue: try text()) else { throw PartialError() }
    let failure = try flag() ? InputOutcome.TableErrorText(message: Phrase(vi: try text(), en: try text())) : nil
    return InputOutcome(
      list: list, path: path, isRevocations: isRevocations, sha256: sha256, partial: partial, isRead: isRead,
      reason: reason, failure: failure)
  }
}
