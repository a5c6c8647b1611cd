internal import ArgumentParser
internal import Diagnostics
internal import Jobs
internal import Profiles
internal import Registry
internal import Terminal

/// Which programme's lists are read.
struct ProfileArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The programme's profile: a name among those installed, or the path of a .yaml file (default: ocop, built in).",
      valueName: "name|path"))
  var profile: String?

  /// The profile asked for, else the built-in one.
  func read() throws(CommandFailure) -> Profile {
    guard let profile else { return .ocop }
    do {
      return try Profile(namedOrAt: profile)
    } catch {
      throw CommandFailure(.usage, error.phrase)
    }
  }
}
