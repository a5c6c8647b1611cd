internal import Diagnostics
internal import Glibc

/// Standard output, written whole or not at all: an error is a failure of the run, not a short file.
package enum StandardOutput {
  /// Makes a pipe on standard output hold as much as a pipe may, so that this end and the other wait for each other
  /// less; does nothing where it is none.
  package static func widen() { _ = fcntl(STDOUT_FILENO, setPipeSize, 1 << 20) }

  /// Linux's `F_SETPIPE_SZ`, which Swift's module of the C library leaves out.
  private static let setPipeSize: Int32 = 1031

  /// Writes all bytes.
  ///
  /// A reader that went away (`| head`) ends the process quietly, as it does every filter.
  package static func write(_ bytes: ArraySlice<UInt8>) throws(CommandFailure) {
    try writeAll(bytes.span, to: STDOUT_FILENO)
  }

  package static func write(_ bytes: [UInt8]) throws(CommandFailure) { try write(bytes[...]) }

  package static func write(_ text: String) throws(CommandFailure) {
    try write(Array(text.utf8))
  }

  private static func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32) throws(CommandFailure) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { rest in
        Glibc.write(descriptor, rest.baseAddress?.advanced(by: done), rest.count - done)
      }
      if written > 0 {
        done += written
      } else if errno == EPIPE {
        exit(ExitStatus.clean.rawValue)
      } else if errno != EINTR {
        throw CommandFailure(.output, .cannotPrint(String(cString: strerror(errno))))
      }
    }
  }
}

/// Standard error: messages for the person at the terminal or for the journal.
package enum StandardError {
  /// One line, whatever line ends a file's or a sheet's name brings into the text.
  ///
  /// Nothing is left to do if even that fails.
  package static func line(_ text: String) { lines([text]) }

  /// Lines, written at once.
  package static func lines(_ texts: [String]) {
    guard !texts.isEmpty else { return }
    var bytes: [UInt8] = []
    for text in texts {
      bytes += inOneLine(text).utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    write(bytes)
  }

  /// Puts a text in place of the last line of the terminal, without going on to the next.
  package static func replace(_ text: String) {
    write(Array("\r\u{1B}[K\(inOneLine(text))".utf8))
  }

  private static func inOneLine(_ text: String) -> String {
    // Hardly any text has a byte that could belong to a line end, and thousands are written a night.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
