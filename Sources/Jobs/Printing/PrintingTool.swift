internal import Glibc

/// A program that makes PDF, if it is there.
package enum PrintingTool: String, CaseIterable, Sendable {
  case libreOffice = "LibreOffice"
  case weasyPrint = "WeasyPrint"
  case chromium = "Chromium"

  /// The Debian package that brings it.
  package var debianPackage: String {
    switch self {
    case .libreOffice: "libreoffice-writer-nogui"
    case .weasyPrint: "weasyprint"
    case .chromium: "chromium"
    }
  }

  /// Whether it is given the Word document; the others are given the web page.
  var readsWord: Bool { self == .libreOffice }

  private var programs: [String] {
    switch self {
    case .libreOffice: ["soffice", "libreoffice"]
    case .weasyPrint: ["weasyprint"]
    case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    }
  }

  /// The program, by the `PATH`; nil if it is not there.
  package var path: String? { programs.lazy.compactMap(Program.path).first }

  /// The one that is used: the first that is there.
  package static var found: PrintingTool? { allCases.first { $0.path != nil } }

  /// What makes `document.pdf` of `document.docx` or `document.html` in a folder.
  func arguments(in folder: String) -> [String] {
    switch self {
    case .libreOffice:
      // Tagged, so that it can be listened to; the title of the document stands at the top of the window.
      [
        Self.officeProfile(in: folder), "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
        "--convert-to",
        #"pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"#
          + #""DisplayPDFDocumentTitle":{"type":"boolean","value":"true"},"#
          + #""ExportBookmarks":{"type":"boolean","value":"true"}}"#,
        "--outdir", folder, folder + "/document.docx",
      ]
    case .weasyPrint: [folder + "/document.html", folder + "/document.pdf"]
    case .chromium:
      // Its sandbox does not start as root; the page is our own, and loads nothing.
      (geteuid() == 0 ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--disable-sync",
        "--disable-crash-reporter", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
        "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer", "--print-to-pdf=\(folder)/document.pdf",
        "file://\(folder)/document.html",
      ]
    }
  }

  /// What makes it say its version.
  func versionArguments(in folder: String) -> [String] {
    switch self {
    case .libreOffice: [Self.officeProfile(in: folder), "--headless", "--version"]
    case .weasyPrint: ["--version"]
    case .chromium: ["--version", "--user-data-dir=\(folder)/profile"]
    }
  }

  /// A profile of its own, so that an office that is open on the same desk is left alone.
  private static func officeProfile(in folder: String) -> String { "-env:UserInstallation=file://\(folder)/profile" }
}
