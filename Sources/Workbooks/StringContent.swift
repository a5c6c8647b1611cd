/// Which text of a string is its value: that of all its `<t>`, the runs of rich text joined, but for those in `<rPh>`,
/// which say how the others are pronounced.
///
/// The only definition, for shared and for inline strings and for every way they are parsed. ECMA-376-1 §18.4.
struct StringContent {
  enum Element {
    case text, phonetic, other

    init(_ element: borrowing XMLElement) {
      self = element.isNamed("t") ? .text : element.isNamed("rPh") ? .phonetic : .other
    }
  }

  /// Whether text that comes now belongs to the value.
  private(set) var takesText = false
  private var phoneticDepth = 0

  mutating func start(_ element: Element) {
    switch element {
    case .text: takesText = phoneticDepth == 0
    case .phonetic: phoneticDepth += 1
    case .other: break
    }
  }

  mutating func end(_ element: Element) {
    switch element {
    case .text: takesText = false
    case .phonetic: phoneticDepth -= 1
    case .other: break
    }
  }
}
