internal import Diagnostics
internal import Glibc

/// A folder nobody else can look into, which is gone with all it holds when its owner is.
///
/// Ctrl-C and the like wait so long, and then end the process.
struct TemporaryFolder: ~Copyable {
  let path: String
  /// What waited before.
  private var signalsBefore = sigset_t()

  /// The signals that wait while there is such a folder.
  static let heldSignals = [SIGINT, SIGTERM, SIGHUP]

  /// Where such folders are made: `TMPDIR`, else `/tmp`.
  static var place: String {
    let given = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return given.isEmpty ? "/tmp" : given
  }

  init() throws(OutputError) {
    var name = Array("\(Self.place)/annex-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw OutputError(message: .cannotMakeTemporaryFolder(Self.place, String(cString: strerror(errno))))
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var held = signalSet(Self.heldSignals)
    pthread_sigmask(SIG_BLOCK, &held, &signalsBefore)
  }

  deinit {
    FolderListing.remove(path)
    var before = signalsBefore
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

/// A set of signals for the system.
func signalSet(_ numbers: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for number in numbers { sigaddset(&set, number) }
  return set
}
