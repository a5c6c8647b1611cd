internal import CMemory
internal import Diagnostics
internal import Glibc

/// What holds for a program from its first line on: which signals end it, what becomes of freed memory, and the
/// language its messages are in.
package func prepareProcess(_ arguments: [String]) {
  // A closed pipe is then an error of `write`, answered in `StandardOutput`, instead of a silent death.
  signal(SIGPIPE, SIG_IGN)
  // So is a file that grew larger than it may.
  signal(SIGXFSZ, SIG_IGN)
  keepFreedMemory()
  chooseLanguage(arguments)
}

/// Lets blocks that go from thread to thread be used again.
///
/// Given back to the system each time, as they are by default from 128 KiB on, they would come back as new pages to be
/// cleared: a tenth of the time of reading a long list, a third of a night of many.
private func keepFreedMemory() {
  _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
  _ = mallopt(M_TRIM_THRESHOLD, 64 << 20)
}

/// Makes `--lang` hold for what is wrong with the other arguments too.
private func chooseLanguage(_ arguments: [String]) {
  for (option, value) in zip(arguments, arguments.dropFirst()) where option == "--lang" {
    Language.choose(Language(rawValue: value))
  }
  for option in arguments where option.hasPrefix("--lang=") {
    Language.choose(Language(rawValue: String(option.dropFirst("--lang=".count))))
  }
}
