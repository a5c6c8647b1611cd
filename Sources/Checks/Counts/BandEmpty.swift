internal import Diagnostics
internal import Registry

/// A heading has product rows below it.
///
/// «IV. Huyện Than Uyên: 8 sản phẩm …» and right after it «V. …»: an error if the heading declares products, else a
/// warning. A heading of headings is not reported, only those under it.
struct BandEmpty: Rule {
  static let code: DiagnosticCode = "band-empty"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let bands = list.registry.bands
    findings.examine(Self.code, bands.count)
    let parents = Set(bands.compactMap(\.parent))
    for (id, band) in bands.enumerated() where list.tallies[id].products == 0 && !parents.contains(id) {
      // A title or the name of a sheet is no heading of rows, unless it counts them.
      if band.origin != .row, band.declared.products == nil { continue }
      if band.declared.products?.value == 0 { continue }
      let declaresProducts = (band.declared.products?.value ?? 0) > 0
      findings.report(
        Diagnostic(
          Self.code, declaresProducts ? .error : .warning, at: band.location, range: band.range, value: band.heading,
          message: .bandEmpty(band.name, list.profile.nouns.product), help: .bandEmptyHelp()))
    }
  }
}
