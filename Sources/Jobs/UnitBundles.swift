internal import Bulletins
internal import Diagnostics
package import Intake
package import Registry
package import Reports

/// Reports of the shares of all units: a folder for each with its lists and its letter, and an index, also as a page if
/// pages are asked for.
///
/// Without a template a unit of a register gets the list of its products, valid and expired, and where certificates end
/// soon the letter about them; a unit of a list without certificates its part of the annex.
package struct UnitBundles: Sendable {
  private let job: ReportJob

  package init(_ job: ReportJob) { self.job = job }

  /// The files of all folders, then the index; not yet anywhere.
  package func files(for reading: ListReading) throws -> [RenderedFile] {
    try files(for: reading, AppraisedList(reading.registry, asOf: job.asOf, by: job.units))
  }

  /// The files for a list that is appraised already: as of the job's day, by its units.
  package func files(for reading: ListReading, _ list: AppraisedList) throws -> [RenderedFile] {
    let printing = try job.printing()
    let templates = try job.shelf()
    let horizon = job.within ?? reading.registry.profile.noticeHorizon
    var scope = try job.scope(of: reading)
    let page = scope.page
    // It is of the whole list, and a unit's share would tell it as its own.
    scope.since = nil
    var folders = FolderNames()
    var files: [RenderedFile] = []
    var index = UnitIndex(reading.registry, asOf: job.asOf, horizon: horizon, language: job.language)
    for share in list.byUnit() {
      let unknown = Phrase.unitUnknown().text(job.language)
      let name = share.unit.map { job.isPublic ? maskingPhones(in: $0.name) : $0.name } ?? unknown
      scope.unit = name
      scope.findings = nil
      scope.page = page?.keeping(share.list.registry)
      let folder = folders.folder(for: name)
      let ending = share.list.appraisal.expiring(within: horizon).count
      let bulletin = Bulletin(share.list, reading.catalog, scope)
      var own: [RenderedFile] = []
      for template in names(hasDecisions: reading.registry.hasDecisions, ending: ending) {
        for file in try job.files(of: bulletin, by: template, templates, printing) {
          let placed = RenderedFile(name: "\(folder)/\(file.name)", bytes: file.bytes)
          // A table that two bulletins hold is one file.
          if !own.contains(placed) { own.append(placed) }
        }
      }
      files += own
      index.add(folder: folder, unit: name, share.list, ending: ending, own)
    }
    files += index.files()
    if job.formats.contains(.html) { files.append(index.page.render(try templates.pageShell())) }
    return files
  }

  private func names(hasDecisions: Bool, ending: Int) -> [String] {
    if let template = job.template { return [template] }
    guard hasDecisions else { return ["registration-annex"] }
    return ["unit-list"] + (ending > 0 ? ["expiring-notice"] : [])
  }
}
