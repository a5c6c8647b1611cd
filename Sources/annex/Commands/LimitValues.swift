internal import ArgumentParser
internal import Diagnostics

/// A number of bytes as an option: `500M`, `2G`, `64K`, or `1000`; units of 1024.
struct ByteCount: ExpressibleByArgument, CustomStringConvertible {
  let bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    let shifts = ["": 0, "B": 0, "K": 10, "M": 20, "G": 30]
    guard let number = Int(digits), number > 0, let shift = shifts[argument.dropFirst(digits.count).uppercased()],
      number <= Int.max >> shift
    else { return nil }
    bytes = number << shift
  }

  var description: String { sizeText(bytes) }
}

/// A time as an option: `90s`, `1.5m`, or `90`, which are seconds.
struct Seconds: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    let digits = argument.prefix { ($0.isASCII && $0.isNumber) || $0 == "." }
    let units = ["": 1.0, "s": 1, "m": 60]
    guard let number = Double(digits), number > 0, number < 1e9,
      let unit = units[argument.dropFirst(digits.count).lowercased()]
    else { return nil }
    value = number * unit
  }
}
