internal import Diagnostics
internal import Intake

/// The state as a file: a mark, the digest of the rest, the rest.
extension RunState {
  private static let mark: [UInt8] = Array("annex state 4\n".utf8)

  /// In parts, to be written one after another.
  var bytes: [[UInt8]] {
    var writer = PartialWriter()
    writer.text("\(run)")
    writer.number(inputs.count)
    for input in inputs {
      writer.text(input.path)
      writer.digest(input.sha256)
      writer.digest(input.partial)
      writer.flag(input.mark != nil)
      if let mark = input.mark { writer.mark(mark) }
      writer.flag(input.inputMark != nil)
      if let mark = input.inputMark { writer.mark(mark) }
    }
    writer.number(lists.count)
    for list in lists {
      writer.text(list.folder)
      writer.number(list.tasks.count)
      for task in list.tasks { writer.task(task) }
    }
    return [Self.mark, ContentDigest(of: writer.bytes).bytes, writer.bytes]
  }

  /// Reads what `bytes` gave; nil for anything else, such as a file that ends early.
  init?(bytes: [UInt8]) {
    let start = Self.mark.count + ContentDigest.byteCount
    guard bytes.count > start, bytes.starts(with: Self.mark),
      ContentDigest(bytes: bytes[Self.mark.count..<start]) == ContentDigest(of: bytes[start...])
    else { return nil }
    var reader = PartialReader(bytes, from: start)
    do throws(PartialError) {
      guard let run = RunID(try reader.text()) else { return nil }
      self.run = run
      inputs = try reader.array { (reader) throws(PartialError) in
        Input(
          path: try reader.text(), sha256: try reader.digest(), partial: try reader.digest(),
          mark: try reader.flag() ? try reader.mark() : nil,
          inputMark: try reader.flag() ? try reader.inputMark() : nil)
      }
      lists = try reader.array { (reader) throws(PartialError) in
        let folder = try reader.text()
        return List(
          folder: folder,
          tasks: try reader.array { (reader) throws(PartialError) in try reader.task(of: folder) })
      }
    } catch {
      return nil
    }
  }
}

extension PartialWriter {
  fileprivate mutating func mark(_ mark: FileMark) {
    number(mark.bytes)
    number(mark.changed)
  }

  fileprivate mutating func mark(_ mark: InputMark) {
    for number in [Int(bitPattern: mark.device), Int(bitPattern: mark.inode), mark.bytes, mark.written, mark.changed] {
      self.number(number)
    }
  }

  fileprivate mutating func task(_ task: RunState.Task) {
    name(task.name)
    digest(task.key)
    text(task.day)
    flag(task.isDayless)
    number(task.counts.records)
    for severity in Diagnostic.Severity.allCases { number(task.counts[severity]) }
    number(task.files.count)
    for entry in task.files {
      text(entry.file.path)
      digest(entry.file.sha256)
      mark(entry.mark)
      flag(entry.title != nil)
      if let title = entry.title { text(title) }
    }
    number(task.shortfalls.count)
    for shortfall in task.shortfalls { self.shortfall(shortfall) }
  }

  private mutating func shortfall(_ shortfall: Shortfall) {
    switch shortfall {
    case .withoutList(let file):
      number(0)
      text(file)
    case .unfit(let reason):
      number(1)
      text(reason.vi)
      text(reason.en)
    }
  }

  /// What is made and for whom; the list stands before.
  private mutating func name(_ name: WorkName) {
    switch name.subject {
    case .findings: number(0)
    case .figures: number(1)
    case .units: number(2)
    case .bulletin(nil): number(3)
    case .bulletin(let template?):
      number(4)
      text(template)
    }
    number(name.isPublic.map { $0 ? 1 : 2 } ?? 0)
  }
}

extension PartialReader {
  fileprivate mutating func mark() throws(PartialError) -> FileMark {
    FileMark(bytes: try number(), changed: try number())
  }

  fileprivate mutating func inputMark() throws(PartialError) -> InputMark {
    InputMark(
      device: UInt(bitPattern: try number()), inode: UInt(bitPattern: try number()), bytes: try number(),
      written: try number(), changed: try number())
  }

  fileprivate mutating func task(of list: String) throws(PartialError) -> RunState.Task {
    let (name, key, day, isDayless) = (try name(of: list), try digest(), try text(), try flag())
    var counts = WorkCounts()
    counts.records = try number()
    for severity in Diagnostic.Severity.allCases { counts[severity] = try number() }
    let files = try array { (reader) throws(PartialError) in
      let (path, sha256, mark) = (try reader.text(), try reader.digest(), try reader.mark())
      let title = try reader.flag() ? try reader.text() : nil
      return RunState.File(
        file: Manifest.File(path: path, sha256: sha256, bytes: mark.bytes), mark: mark, title: title)
    }
    let shortfalls = try array { (reader) throws(PartialError) in try reader.shortfall() }
    return RunState.Task(
      name: name, key: key, day: day, isDayless: isDayless, files: files, counts: counts, shortfalls: shortfalls)
  }

  private mutating func shortfall() throws(PartialError) -> Shortfall {
    if try number(0...1) == 0 { return .withoutList(file: try text()) }
    return .unfit(Phrase(vi: try text(), en: try text()))
  }

  private mutating func name(of list: String) throws(PartialError) -> WorkName {
    let subject: WorkName.Subject =
      switch try number(0...4) {
      case 0: .findings
      case 1: .figures
      case 2: .units
      case 3: .bulletin(nil)
      default: .bulletin(try text())
      }
    let audience = try number(0...2)
    return WorkName(subject, of: list, isPublic: audience == 0 ? nil : audience == 1)
  }
}
