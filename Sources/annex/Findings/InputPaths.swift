internal import Diagnostics

/// The paths of the inputs by the names findings print.
///
/// What reads findings by program has to find the files again.
struct InputPaths {
  private let paths: [String]

  /// - Parameter paths: as given on the command line.
  init(_ paths: [String]) { self.paths = paths }

  /// The path of an input by the name findings print: its last component, or all of it.
  func path(of file: String) -> String {
    paths.first { $0 == file || $0.split(separator: "/").last.map(String.init) == file } ?? file
  }

  /// The path as a URI reference: relative as it is, absolute with its scheme.
  func uri(of file: String) -> String {
    let path = path(of: file)
    let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF")
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      if kept.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return uri
  }
}
