package import Diagnostics
package import Intake
package import Registry
package import Tables

/// An input that could not be read, by the name it was given.
package struct InputFailure: Error, Hashable, Sendable {
  package let path: String
  package let error: TableError
}

/// Lists from files: read, several at once, then understood as one.
package struct ListInput: Sendable {
  package let reading: ListReading
  /// What a person should know about an input though it could be read: a doubtful encoding, a quote never closed.
  package let remarks: [(path: String, remark: Phrase)]

  /// Reads every path and understands what was read.
  ///
  /// Throws at the first that cannot be read; a list with a file missing would give wrong figures.
  package init(
    _ paths: [String], profile: Profile, options: ReadingOptions = ReadingOptions()
  ) throws(InputFailure) {
    let collector = ListCollector(limits: options.limits)
    var remarks: [(path: String, remark: Phrase)] = []
    let names = Self.displayNames(paths)
    do throws(ReadingFailure) {
      let descriptions = try InputFile.read(paths: paths, options: options, into: collector) { index in
        collector.beginFile(names[index])
      }
      for (path, description) in zip(paths, descriptions) { remarks += description.remarks.map { (path, $0) } }
    } catch {
      throw InputFailure(path: paths[error.index], error: error.error)
    }
    reading = ListReading(collector, profile: profile)
    self.remarks = remarks
  }

  /// The last component of each path, or the whole path where two would look the same.
  package static func displayNames(_ paths: [String]) -> [String] {
    let names = paths.map { path in path.split(separator: "/").last.map(String.init) ?? path }
    return zip(paths, names).map { path, name in names.count { $0 == name } > 1 ? path : name }
  }
}
