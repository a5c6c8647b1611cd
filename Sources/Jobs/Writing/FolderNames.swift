internal import Registry

/// Names of folders for names people gave: small letters and digits, dashes between words, each name another.
///
/// «Xã Bản Bo» is `xa-ban-bo`. Whatever a name holds, its folder stays inside the one it is made in and is a folder on
/// every system: there is no dot, slash or space in it, no dash at its ends, and it is none of the names Windows keeps
/// for itself.
package struct FolderNames {
  /// In bytes.
  package static let longest = 60

  private static let reserved = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private var taken: Set<String> = []

  package init() {}

  /// A folder's name for a name; the second of one name gets a number.
  package mutating func folder(for name: String) -> String {
    // Room for the number of a name that many others have too.
    let words = asciiName(name).utf8.prefix(Self.longest - 8).split(separator: UInt8(ascii: "_"))
    var base = words.isEmpty ? "unit" : String(decoding: Array(words.joined(separator: "-".utf8)), as: UTF8.self)
    if Self.reserved.contains(base) { base += "-1" }
    var folder = base
    var number = 1
    while !taken.insert(folder).inserted {
      number += 1
      folder = "\(base)-\(number)"
    }
    return folder
  }
}
