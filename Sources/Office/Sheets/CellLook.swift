internal import CXLSXWriter

/// How a cell looks.
struct CellLook: Hashable {
  enum Horizontal: Hashable { case left, center, right }

  static let font = "Times New Roman"

  var size = 12
  var isBold = false
  var isItalic = false
  var horizontal = Horizontal.left
  var isMiddle = true
  var isWrapped = true
  var hasBorder = true
  var isFilled = false
  /// As spreadsheet programs write it: `dd/mm/yyyy`.
  var numberFormat: String?

  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, Self.font)
    format_set_font_family(format, 1)
    format_set_font_size(format, Double(size))
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if isWrapped { format_set_text_wrap(format) }
    if hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if isFilled {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, 0xF2F2F2)
    }
    if let numberFormat { format_set_num_format(format, numberFormat) }
    let sideways =
      switch horizontal {
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    format_set_align(format, UInt8(sideways.rawValue))
    format_set_align(
      format, UInt8(isMiddle ? LXW_ALIGN_VERTICAL_CENTER.rawValue : LXW_ALIGN_VERTICAL_TOP.rawValue))
  }
}
