internal import Jobs

extension FolderListing {
  /// The names in a folder, in the order of their bytes; none where there is no such folder.
  static func names(in path: String) -> [String] { anyOrder(in: path).sortedByBytes() }
}
