/// Texts about programs that make PDF. Their own words are English.
extension Phrase {
  package static func noPrintingTool(packages: [String]) -> Phrase {
    let names = packages.joined(separator: ", ")
    return Phrase(
      vi: "pdf: máy chưa có LibreOffice, WeasyPrint hay Chromium; cài một trong các gói Debian: \(names)",
      en: "pdf: there is no LibreOffice, WeasyPrint or Chromium here; install one of the Debian packages \(names)")
  }

  package static func printingFailed(_ program: String, status: Int, _ line: String) -> Phrase {
    Phrase(
      vi: "pdf: \(program) không tạo được PDF (mã kết thúc \(status))\(said(line)); chạy «annex doctor» để kiểm tra",
      en: "pdf: \(program) made no PDF (status \(status))\(said(line)); run 'annex doctor' to see what is missing")
  }

  package static func printingKilled(_ program: String, signal: Int, _ line: String) -> Phrase {
    Phrase(
      vi: "pdf: \(program) bị ngắt giữa chừng (tín hiệu \(signal))\(said(line)); thử chạy lại",
      en: "pdf: \(program) was ended by signal \(signal)\(said(line)); try again")
  }

  package static func printingTookTooLong(_ program: String, seconds: Int, _ line: String) -> Phrase {
    Phrase(
      vi: "pdf: \(program) chạy quá \(seconds) giây nên bị dừng\(said(line)); thử chạy lại khi máy rảnh",
      en: "pdf: \(program) took more than \(seconds) seconds and was stopped\(said(line)); try again on an idle machine"
    )
  }

  package static func printingNotStarted(_ program: String, _ reason: String) -> Phrase {
    Phrase(
      vi: "pdf: không chạy được \(program) (\(reason)); kiểm tra quyền, hoặc cài lại",
      en: "pdf: cannot run \(program) (\(reason)); check its permissions, or install it again")
  }

  package static func cannotMakeTemporaryFolder(_ place: String, _ reason: String) -> Phrase {
    Phrase(
      vi: "\(place): không tạo được thư mục tạm (\(reason)); đặt biến TMPDIR tới một thư mục ghi được",
      en: "\(place): cannot make a temporary folder (\(reason)); let TMPDIR name one that can be written to")
  }

  private static func said(_ line: String) -> String { line.isEmpty ? "" : ": \(line)" }
}
