/// How a workbook is read, which never shows in what is read; tests hold the ways against each other.
package struct ReadingMode: Sendable {
  /// Whether regular rows and strings are read straight from their bytes; if not, libxml2 reads all.
  package var isScanning = true
  /// Bytes inflated at a time.
  package var blockBytes = 64 << 10

  package init() {}
}
