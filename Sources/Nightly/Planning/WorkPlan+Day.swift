internal import Jobs

extension WorkPlan {
  /// Whether it comes out the same on every day but for the day it may say, of a list that knows no days: one without
  /// decisions, waivers and revocations.
  ///
  /// A test renders all that is shipped on two days and holds this to be true.
  func isDayless(_ job: Job, _ texts: TemplateTexts) -> Bool {
    switch kind {
    case .findings, .figures: true
    // The day is in the title of the index.
    case .units: false
    case .report(let template, _):
      job.formats.allSatisfy(Self.daylessFormats.contains) && !texts.namesDay(template)
    }
  }

  /// The others list the day among the figures, or are dated by it.
  private static let daylessFormats: Set<ReportJob.Format> = [.markdown, .html, .csv, .docx]
}
