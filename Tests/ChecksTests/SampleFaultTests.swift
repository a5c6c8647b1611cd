import AnnexTesting
import Diagnostics
import Intake
import Registry
import Testing

@testable import Checks

@Suite struct SampleFaultTests {
  /// The annex with its counts put right.
  private func cleanAnnex() throws -> PlainList {
    var list = PlainList(csv: try repositoryText("samples/annex-2023.csv"))
    list.rows[3][1] = list.rows[3][1].replacing("13 HTX", with: "12 HTX").replacing("17 hộ", with: "18 hộ")
    list.rows[4][0] = list.rows[4][0].replacing("3 HTX", with: "2 HTX").replacing("7 hộ", with: "8 hộ")
    return list
  }

  @Test func `the annex of 2023 has one fault in its counts, seen at two levels`() throws {
    let list = try reading(ofText: try repositoryText("samples/annex-2023.csv"))
    let found = try diagnostics(list, asOf: "2023-12-31")
    let lines = found.map { finding in
      let count = finding.count
      return "\(finding.location.address) \(finding.code.rawValue) \(finding.severity.rawValue) \(count?.kind ?? "") "
        + "\(count?.declared ?? 0) \(count?.counted ?? 0) \(finding.notes.count)"
    }
    #expect(
      lines == [
        "B4 declared-kind error htx 13 12 12", "B4 declared-kind error ho_kinh_doanh 17 18 18",
        "A5 declared-kind error htx 3 2 2", "A5 declared-kind error ho_kinh_doanh 7 8 8",
      ])
    #expect(found[2].notes.map(\.location.address) == ["C18", "C21"])
    #expect(found[0].help.vi.contains("A5"))
  }

  @Test func `with its counts put right the annex has no findings`() throws {
    #expect(try findings(try reading(ofText: try cleanAnnex().csv), asOf: "2023-12-31").isEmpty)
  }

  @Test func `the register has no findings`() throws {
    #expect(try findings(try reading(ofText: try repositoryText("samples/register-2025.csv"))).isEmpty)
  }

  /// Whether a fault is found on its cell with nothing but what follows from it; else what was said.
  private func miss(_ fault: PlantedFault) throws -> String? {
    let found = try findings(try reading(ofText: fault.list.csv))
    let isFound = found.contains { fault.expected.contains($0) }
    let stray = found.filter { !fault.expected.contains($0) && !fault.companions.contains($0) }
    let isTwice = Set(found).count != found.count || (fault.companions.isEmpty && found.count != 1)
    if isFound, stray.isEmpty, !isTwice { return nil }
    return "\(fault.name): expected \(fault.expected), found \(found)"
  }

  @Test(arguments: AnnexFaults.kinds.indices)
  func `every fault planted in the annex is found on its cell, with what follows from it alone`(kind: Int) throws {
    let annex = try cleanAnnex()
    var random = SeededGenerator(seed: UInt64(2023 + kind))
    let faults = (0..<13).map { _ in AnnexFaults.kinds[kind](&random, annex) }
    let misses = try faults.compactMap(miss)
    print("annex-2023: \(faults.count - misses.count) of \(faults.count) found on their cell: \(faults[0].name)")
    #expect(misses == [])
  }

  @Test(arguments: 0..<RegisterFaults.kindCount)
  func `every fault planted in the register is found on its cell and nowhere else`(kind: Int) throws {
    let register = PlainList(csv: try repositoryText("samples/register-2025.csv"))
    var random = SeededGenerator(seed: UInt64(kind))
    let faults = (0..<2).map { _ in RegisterFaults.fault(kind, in: register, &random) }
    let misses = try faults.compactMap(miss)
    print("register-2025: \(faults.count - misses.count) of \(faults.count) found on their cell: \(faults[0].name)")
    #expect(misses == [])
  }

  @Test(arguments: IdentityFaults.inRegister.indices)
  func `every fault in who and where is found in the register`(kind: Int) throws {
    let register = PlainList(csv: try repositoryText("samples/register-2025.csv"))
    var random = SeededGenerator(seed: UInt64(4000 + kind))
    let faults = (0..<6).map { _ in IdentityFaults.inRegister[kind](&random, register) }
    let misses = try faults.compactMap(miss)
    print("register-2025: \(faults.count - misses.count) of \(faults.count) found on their cell: \(faults[0].name)")
    #expect(misses == [])
  }

  @Test(arguments: IdentityFaults.inAnnex.indices)
  func `every fault in who and where is found in the annex`(kind: Int) throws {
    let annex = try cleanAnnex()
    var random = SeededGenerator(seed: UInt64(5000 + kind))
    let faults = (0..<12).map { _ in IdentityFaults.inAnnex[kind](&random, annex) }
    let misses = try faults.compactMap(miss)
    print("annex-2023: \(faults.count - misses.count) of \(faults.count) found on their cell: \(faults[0].name)")
    #expect(misses == [])
  }
}
