internal import Reports

/// A text from a list as it may stand on one line of a terminal: nothing in it moves the cursor, changes colours or
/// turns the direction of writing.
package func oneInertLine(_ text: String) -> String {
  inertText(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
}
