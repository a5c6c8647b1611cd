/// Why a column was taken for its field, or for none.
package enum ColumnReason: Hashable, Sendable {
  /// Its header says one of the profile's words for the field, and nothing else.
  case words(String)
  /// Its header begins with one of them, or has it in it.
  case wordsIn(String)
  /// Its header and those above it say so together: «Tên» under «Chủ thể».
  case underGroup(String)
  /// Its header counts something: «Số sản phẩm».
  case counting(String)
  /// Another column has the field already, and says it better.
  case taken(Field)
  /// The words could name the field, but what stands below does not look like it.
  case contradicted(Field)
  /// The programme keeps it as a column of its own, by its place among those of the profile.
  case kept(Int)
  /// The profile names no field by it.
  case unknown
}
