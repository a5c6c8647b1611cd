/// The known name a mistyped one was most likely meant to be.
///
/// Nil if none is near: more than about a third of the letters would have to change, or all of them. Ties go to the earlier candidate, so
/// the answer does not depend on anything but the arguments.
///
/// - Complexity: O(candidates × length²); for names, not for texts.
package func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
  var best: (name: String, distance: Int)?
  let length = name.unicodeScalars.count
  let limit = min(max(1, (length + 1) / 3), length - 1)
  for candidate in candidates {
    // So many letters have to change at least.
    guard abs(candidate.unicodeScalars.count - length) <= max(limit, 0) else { continue }
    let distance = editDistance(name, candidate)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// Letters to insert, remove or replace, case apart (Levenshtein).
package func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.lowercased().unicodeScalars)
  let right = Array(right.lowercased().unicodeScalars)
  var row = Array(0...right.count)
  for (i, scalar) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for j in right.indices {
      let replaced = diagonal + (scalar == right[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
    }
  }
  return row[right.count]
}
