internal import Diagnostics
internal import Jobs
internal import Registry

/// The pieces of work that a job orders of each of its lists, with all they depend on but the list.
struct WorkOrder: Sendable {
  private struct Item: Sendable {
    let kind: WorkPlan.Kind
    let subject: WorkName.Subject
    /// For whom, where that must be said.
    let isPublic: Bool?
    /// Put before the names of its files, below the list's folder.
    let place: String
    let digest: ContentDigest
    let day: String
  }

  private var items: [Item] = []

  /// - Parameters:
  ///   - job: orders it.
  ///   - asOf: the reporting date.
  ///   - tool: the program and its version.
  ///   - templates: their digest.
  ///   - since: marks what bulletins say of the last report; nil where they say nothing.
  init(_ job: Job, asOf: CivilDate, tool: String, templates: ContentDigest, since: String?) {
    let day = asOf.iso
    items = [
      Item(
        kind: .findings, subject: .findings, isPublic: nil, place: "",
        digest: ContentDigest(of: ["findings", tool, "\(job.withTerms)", job.language.rawValue]), day: day),
      Item(
        kind: .figures, subject: .figures, isPublic: nil, place: "",
        digest: ContentDigest(of: ["figures", tool, "\(job.units)"]), day: day),
    ]
    let audiences: [Bool] =
      switch job.audience {
      case .public: [true]
      case .internal: [false]
      case .both: [true, false]
      }
    let formats = job.formats.map(\.rawValue).joined(separator: ",")
    let settings = job.settings.map { "\($0.name)=\($0.text)" }
    for isPublic in audiences {
      let place = job.audience == .both ? (isPublic ? "public/" : "internal/") : ""
      let said = job.audience == .both ? isPublic : nil
      let common =
        [
          tool, templates.hex, formats, job.language.rawValue, "\(isPublic)", "\(job.units)", "\(job.within ?? 0)",
          job.templates.joined(separator: ","),
        ] + settings
      let names = job.templates.map { Optional($0) }
      for template in names.isEmpty && !job.isByUnit ? [nil] : names {
        items.append(
          Item(
            kind: .report(template: template, isPublic: isPublic), subject: .bulletin(template), isPublic: said,
            place: place, digest: ContentDigest(of: ["report", template ?? "-"] + common),
            day: since.map { "\(day) \($0)" } ?? day))
      }
      guard job.isByUnit else { continue }
      items.append(
        Item(
          kind: .units(template: nil, isPublic: isPublic), subject: .units, isPublic: said, place: place,
          digest: ContentDigest(of: ["units"] + common), day: day))
    }
  }

  /// The work on a list.
  func plans(for list: ReportedList) -> [WorkPlan] {
    let prefix = list.folder.isEmpty ? "" : list.folder + "/"
    return items.map { item in
      WorkPlan(
        kind: item.kind, name: WorkName(item.subject, of: list.folder, isPublic: item.isPublic),
        key: ContentDigest(of: [item.digest, list.digest]), day: item.day, folder: prefix + item.place)
    }
  }
}
