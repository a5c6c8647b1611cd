internal import Reports

/// A text from a list as it may stand on one line of a terminal: nothing in it moves the cursor, changes colours or
/// turns the direction of writing.
package func oneInertLine(_ text: String) -> String {
  let inert = inertText(text)
  // Hardly any text has more lines than one, and thousands are written a night.
  guard inert.utf8.contains(UInt8(ascii: "\n")) else { return inert }
  return inert.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
}
