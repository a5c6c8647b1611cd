internal import Diagnostics
internal import Glibc
internal import Office
package import Registry
package import Reports

/// A report as PDF, by a program that is there for it.
///
/// LibreOffice prints the Word document; without it, WeasyPrint or Chromium the web page. What they say of the time is
/// the reporting date, as far as they let themselves be told (`SOURCE_DATE_EPOCH`).
package struct PDFPrinting: Sendable {
  private let tool: PrintingTool
  private let path: String
  private let asOf: CivilDate

  /// How long a program may take.
  private static let seconds = 180

  /// Looks for a program.
  ///
  /// - Throws: where none is there, with what to install.
  package init(asOf: CivilDate) throws(OutputError) {
    guard let tool = PrintingTool.found, let path = tool.path else {
      throw OutputError(message: .noPrintingTool(packages: PrintingTool.allCases.map(\.debianPackage)))
    }
    self.tool = tool
    self.path = path
    self.asOf = asOf
  }

  /// The report's PDF.
  package func pdf(of report: Report, _ templates: TemplateShelf) throws -> [RenderedFile] {
    let renderer: any Renderer =
      tool.readsWord
      ? DOCXRenderer(style: try templates.styleDocument()) : HTMLRenderer(shell: try templates.pageShell())
    let source = try rendered(report, by: renderer)
    let folder = try TemporaryFolder()
    try Publication.publish(
      [("document.\(tool.readsWord ? "docx" : "html")", source)], in: folder.path)
    let process = ChildProcess(
      path, tool.arguments(in: folder.path), environment: environment(folder.path), folder: folder.path,
      seconds: Self.seconds)
    let result = folder.path + "/document.pdf"
    guard process.end == .exited(0), access(result, R_OK) == 0 else {
      throw OutputError(message: failure(of: process))
    }
    let bytes = try TemplateFolder.bytes(of: result, called: "document.pdf", limit: 512 << 20)
    return [RenderedFile(name: "\(report.name).pdf", bytes: SteadyPDF(bytes, day: asOf).bytes)]
  }

  private func rendered(_ report: Report, by renderer: any Renderer) throws(OutputError) -> [UInt8] {
    do throws(RenderingError) {
      return try renderer.render(report).first?.bytes ?? []
    } catch {
      throw OutputError(message: error.message)
    }
  }

  private func environment(_ folder: String) -> [String: String] {
    let days = asOf.daysSinceUnixEpoch
    return ["SOURCE_DATE_EPOCH": "\(max(0, days) * 86_400)", "TZ": "UTC", "LC_ALL": "C.UTF-8", "TMPDIR": folder]
  }

  private func failure(of process: ChildProcess) -> Phrase {
    let line = process.lastLine
    return switch process.end {
    case .exited(let status): .printingFailed(path, status: Int(status), line)
    case .killed(let signal): .printingKilled(path, signal: Int(signal), line)
    case .tookTooLong: .printingTookTooLong(path, seconds: Self.seconds, line)
    case .notStarted(let reason): .printingNotStarted(path, reason)
    }
  }
}
