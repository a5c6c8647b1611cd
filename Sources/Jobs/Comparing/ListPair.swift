package import Diagnostics
package import Intake
package import Registry
internal import Tables

/// Two lists read as one, so that their producers are the same where they are, and which sheets are whose.
package struct ListPair: Sendable {
  package let reading: ListReading
  /// What the two are called: by the last component of their paths, or by all of it where that is the same.
  package let oldName: String
  package let newName: String
  /// The sheets of the first.
  package let oldSheets: Set<SheetID>
  /// What a person should know about an input though it could be read.
  package let remarks: [(path: String, remark: Phrase)]

  /// Reads both, at once, and understands what was read.
  ///
  /// Throws at the first that cannot be read.
  package init(
    old: String, new: String, profile: Profile, options: ReadingOptions = ReadingOptions()
  ) throws(InputFailure) {
    let collector = ListCollector(limits: options.limits)
    let paths = [old, new]
    let names = ListInput.displayNames(paths)
    var oldCount = 0
    var remarks: [(path: String, remark: Phrase)] = []
    do throws(ReadingFailure) {
      let descriptions = try InputFile.read(paths: paths, options: options, into: collector) { index in
        if index == 1 { oldCount = collector.sheets.count }
        collector.beginFile(names[index])
      }
      for (path, description) in zip(paths, descriptions) { remarks += description.remarks.map { (path, $0) } }
    } catch {
      throw InputFailure(path: paths[error.index], error: error.error)
    }
    (oldName, newName) = (names[0], names[1])
    oldSheets = Set(collector.sheets.prefix(oldCount).map(\.id))
    reading = ListReading(collector, profile: profile)
    self.remarks = remarks
  }

  /// The sheets of one of the two, as understood.
  package func sheets(ofOld isOld: Bool) -> [SheetReading] {
    reading.registry.sheets.filter { oldSheets.contains($0.sheet) == isOld }
  }
}
