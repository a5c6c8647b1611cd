internal import Registry

/// Names of folders for names people gave: small letters, digits and underscores, each name another.
///
/// «Xã Bản Bo» is `xa_ban_bo`. Whatever a name holds, its folder stays inside the one it is made in and is a folder on
/// every system: there is no dot, slash, dash or space in it, and it is none of the names Windows keeps for itself.
package struct FolderNames {
  static let longest = 60

  private static let reserved = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private var taken: Set<String> = []

  package init() {}

  /// A folder's name for a name; the second of one name gets a number.
  package mutating func folder(for name: String) -> String {
    var base = String(asciiName(name).prefix(Self.longest - 5))
    while base.hasSuffix("_") { base.removeLast() }
    if base.isEmpty { base = "unit" }
    if Self.reserved.contains(base) { base += "_1" }
    var folder = base
    var number = 1
    while !taken.insert(folder).inserted {
      number += 1
      folder = "\(base)_\(number)"
    }
    return folder
  }
}
