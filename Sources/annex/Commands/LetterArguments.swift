internal import ArgumentParser
internal import Jobs
internal import Tables

/// How bytes and letters of the inputs are to be read, where they do not say it themselves.
struct LetterArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Turn texts typed for Vietnamese fonts into Unicode: all, or with auto those that show it.", valueName: "letters")
  )
  var from: LetterSource?

  @Option(
    help: ArgumentHelp("Encoding of a text: \(Self.encodings) (default: found out).", valueName: "encoding"),
    transform: Self.encoding)
  var encoding: TextEncoding?

  /// What they say of how to read.
  var options: ReadingOptions {
    var options = ReadingOptions()
    options.letters = from
    options.encoding = encoding
    return options
  }

  private static let encodings = TextEncoding.allCases.map { $0.rawValue.lowercased() }.joined(separator: ", ")

  private static func encoding(_ name: String) throws -> TextEncoding {
    guard let encoding = TextEncoding.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
      throw ValidationError("use one of \(encodings)")
    }
    return encoding
  }
}

extension LetterSource: ExpressibleByArgument {}
