package import Diagnostics
package import Intake
package import Tables

/// What came of reading an input: its cells, or why it could not be read; and what to say of it.
package struct ReadInput: Sendable {
  package enum Content: Sendable {
    case list(ListPartial)
    case unreadable(TableError)
  }

  package let content: Content
  package let remarks: [Phrase]

  package init(_ content: Content, remarks: [Phrase] = []) {
    self.content = content
    self.remarks = remarks
  }

  /// The same as bytes.
  package var bytes: [UInt8] {
    var writer = PartialWriter()
    writer.number(remarks.count)
    for remark in remarks { writer.phrase(remark) }
    switch content {
    case .list(let partial): return writer.bytes + [0] + partial.bytes
    case .unreadable(let error):
      writer.number(1)
      writer.number(Self.kinds.firstIndex(of: error.kind) ?? 0)
      writer.phrase(error.message)
      writer.text(error.part ?? "")
      writer.text(error.place ?? "")
      return writer.bytes
    }
  }

  private static let kinds: [TableError.Kind] = [.damaged, .unavailable, .foreign, .encrypted, .overLimit]

  /// Reads what `bytes` gave.
  package init(bytes: [UInt8]) throws(PartialError) {
    var reader = PartialReader(bytes)
    var remarks: [Phrase] = []
    for _ in 0..<(try reader.count()) { remarks.append(try reader.phrase()) }
    self.remarks = remarks
    guard try reader.flag() else {
      content = .list(ListPartial(bytes: Array(bytes[reader.place...])))
      return
    }
    let kind = Self.kinds[try reader.number(0...Self.kinds.count - 1)]
    var error = TableError(kind, try reader.phrase())
    let (part, place) = (try reader.text(), try reader.text())
    error.part = part.isEmpty ? nil : part
    error.place = place.isEmpty ? nil : place
    content = .unreadable(error)
  }
}

extension PartialWriter {
  fileprivate mutating func phrase(_ phrase: Phrase) {
    text(phrase.vi)
    text(phrase.en)
  }
}

extension PartialReader {
  fileprivate mutating func phrase() throws(PartialError) -> Phrase { Phrase(vi: try text(), en: try text()) }
}
