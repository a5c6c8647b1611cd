package import Diagnostics
internal import Reports
internal import Tables
internal import Workbooks

/// The document whose styles and page set-up a notice takes over: `templates/office/notice.docx`, or what is built in.
///
/// Of its text nothing is used. Styles are found by their names (`WordRole`); one that is missing is built in. The first
/// section sets the letter's pages, those after it the annexes'.
package struct StyleDocument: Sendable {
  /// A part that is taken over as it is, with where it points to.
  struct Part: Sendable {
    let name: String
    let bytes: [UInt8]
    let type: String
  }

  /// A pointer of the document part to one of those.
  struct Pointer: Sendable {
    let id: String
    let kind: String
    let target: String
  }

  /// The name of the document part, which the targets of pointers are relative to.
  let mainPart: String
  let parts: [Part]
  let pointers: [Pointer]
  private let styleIDs: [WordRole: String]
  private let styleSizes: [WordRole: Int]
  private let pages: [PageSetup]
  /// `vi-VN`: what its texts are in where they do not say.
  let language: String

  init(
    mainPart: String, parts: [Part], pointers: [Pointer], sheet: StyleSheetText, pages: [PageSetup]
  ) {
    self.mainPart = mainPart
    self.parts = parts
    self.pointers = pointers
    self.pages = pages
    styleIDs = sheet.ids
    styleSizes = sheet.sizes
    language = sheet.language
  }

  /// The id of a role's style.
  func id(of role: WordRole) -> String { styleIDs[role] ?? role.builtInID }

  /// How wide texts of a role are.
  func width(of role: WordRole) -> TextWidth {
    TextWidth(size: styleSizes[role] ?? role.builtIn?.size ?? 28, isBold: role.builtIn?.isBold ?? false)
  }

  /// The pages of the letter.
  var letterPages: PageSetup { pages.first ?? PageSetup(.portrait, references: []) }

  /// The pages of annexes that lie so: of the first such section after the letter's, else the letter's, turned.
  func annexPages(_ orientation: Block.Orientation) -> PageSetup {
    pages.dropFirst().first { $0.orientation == orientation } ?? letterPages.lying(orientation)
  }
}

/// A style document that cannot be used: what is wrong with it, and what to do.
package struct StyleDocumentError: Error, Hashable, Sendable {
  package let message: Phrase

  init(_ message: Phrase) { self.message = message }
}
