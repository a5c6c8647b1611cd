import AnnexTesting
import Diagnostics
import Foundation
import Intake
import Registry
import Testing

@Suite struct LayoutDebug {
  @Test func dump() throws {
    guard let text = ProcessInfo.processInfo.environment["LAYOUT_SEED"], let seed = UInt64(text) else { return }
    let truth = try ListTruth.annex()
    var random = SeededGenerator(seed: seed)
    let options = LayoutOptions(&random)
    var layout = LayoutWriter.layout(of: seed > 9999 ? truth.sample(&random) : truth, options, &random)
    if let name = ProcessInfo.processInfo.environment["LAYOUT_FAULT"] {
      // The seeds before it take part in the choice of places.
      let bed = FaultBed(layout)
      for kind in stride(from: Int(seed % 10_000) % 8, to: LayoutFaultKind.all.count, by: 8).map({
        LayoutFaultKind.all[$0]
      }) {
        guard let fault = kind.plant(bed, &random) else { continue }
        if kind.name == name { layout = fault.layout; break }
      }
    }
    let list = try layout.reading()
    for (index, sheet) in layout.sheets.enumerated() {
      print("== sheet \(index) \(sheet.name) merges \(sheet.merges.prefix(8).map(\.address))")
      let roles = Dictionary(uniqueKeysWithValues: list.registry.sheets[index].rows.map { ($0.row, $0.role) })
      for (row, cells) in sheet.texts().enumerated().prefix(
        Int(ProcessInfo.processInfo.environment["LAYOUT_ROWS"] ?? "14") ?? 14)
      {
        print("\(row + 1) [\(roles[row + 1].map { $0.name } ?? "-")] " + cells.joined(separator: " | "))
      }
      for table in list.registry.sheets[index].tables {
        for column in table.columns {
          print("   ", column.column, column.header, column.field?.name ?? "-", column.reason)
        }
      }
    }
    for band in list.registry.bands.prefix(40) {
      print(
        band.location.sheet.rawValue, band.location.address, band.level, band.parent ?? -1, band.name,
        band.declared.counts.map(\.fragment))
    }
    for total in list.registry.totals {
      print(
        "total", total.location.sheet.rawValue, total.location.address, total.text,
        total.declared.counts.map(\.fragment), total.scopes)
    }
    for line in LayoutComparison(layout, list).differences.prefix(20) { print(line) }
    for finding in try diagnostics(list, asOf: "2023-12-31").prefix(20) {
      print(finding.location.sheet.rawValue, finding.location.address, finding.code.rawValue, finding.message.vi)
    }
  }
}
