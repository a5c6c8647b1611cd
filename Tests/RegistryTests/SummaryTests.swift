import AnnexTesting
import Registry
import Testing

@Suite struct SummaryTests {
  private func figures(of registry: Registry, on day: Int) throws -> RegisterOracle.Figures {
    let date = try #require(CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100))
    let summary = Summary(registry, Appraisal(registry, asOf: date))
    #expect(summary.countOf.values.reduce(0, +) == summary.records)
    var figures = RegisterOracle.Figures()
    for (standing, count) in summary.countOf { figures.standings[standing.rawValue] = count }
    figures.byStars = summary.validByStars
    for (kind, count) in summary.validByKind { figures.byKind[kind.rawValue] = count }
    figures.validEntities = summary.valid.entities
    figures.validUnits = summary.valid.units
    figures.expiredEntities = summary.expired.entities
    figures.expiredUnits = summary.expired.units
    figures.expiring = summary.expiring
    figures.units = Set(summary.byUnit.map { "\($0.unit.name): \($0.valid) \($0.expired) \($0.entitiesValid)" })
    return figures
  }

  /// The register of the samples, read as plain text: no cell of it holds a quote or a line break but the addresses.
  private func sampleRecords() throws -> [RegisterOracle.Record] {
    let kinds = [
      "Doanh nghiệp": "doanh_nghiep", "HTX": "htx", "Hợp tác xã": "htx", "Hộ kinh doanh": "ho_kinh_doanh",
      "Tổ hợp tác": "to_hop_tac",
    ]
    let lines = try repositoryText("samples/register-2025.csv").split(whereSeparator: \.isNewline).dropFirst()
    return try lines.map { line in
      var cells: [String] = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      let date = cells[12].split(separator: "/").compactMap { Int($0) }
      let decided = date.count == 3 ? date[2] * 10_000 + date[1] * 100 + date[0] : nil
      return RegisterOracle.Record(
        product: plain(cells[1]), entity: entity(cells[3], of: cells[5]), kind: try #require(kinds[cells[4]]),
        unit: cells[7],
        stars: try #require(Int(cells[9])), decided: decided)
    }
  }

  private func plain(_ text: String) -> String { text.lowercased().split(separator: " ").joined(separator: " ") }

  /// The producer without the ways of writing its kind; a household without a name by its representative.
  private func entity(_ name: String, of representative: String) -> String {
    let name = plain(name)
    for (word, short) in [("hộ kinh doanh", "hkd"), ("hkd", "hkd"), ("hợp tác xã", "htx")] where name.hasPrefix(word) {
      let rest = name.dropFirst(word.count).drop { $0 == " " }
      return "\(short) \(rest.isEmpty ? plain(representative) : String(rest))"
    }
    return name
  }

  @Test(arguments: [20_251_231, 20_260_630, 20_240_229, 20_230_101, 20_210_815, 20_281_231, 20_190_101])
  func `the sample register gives the figures of an independent count`(day: Int) throws {
    let oracle = RegisterOracle(records: try sampleRecords())
    let list = try registry(ofText: try repositoryText("samples/register-2025.csv"))
    #expect(try figures(of: list, on: day) == oracle.figures(on: day))
  }

  @Test func `the sample register has the bulletin's figures at the end of 2025`() throws {
    let oracle = RegisterOracle(records: try sampleRecords()).figures(on: 20_251_231)
    #expect(oracle.standings == ["valid": 191, "expired": 104, "superseded": 57])
    #expect(oracle.byStars == [3: 178, 4: 13])
    #expect(oracle.validEntities == 98)
    #expect(oracle.validUnits == 25)
    #expect(oracle.expiredEntities == 73)
  }

  @Test(arguments: 1...25) func `random registers give the figures of an independent count`(seed: UInt64) throws {
    let (text, records) = RegisterOracle.random(seed: seed)
    let list = try registry(of: text)
    for day in [20_220_228, 20_231_231, 20_240_229, 20_250_630, 20_261_231] {
      #expect(try figures(of: list, on: day) == RegisterOracle(records: records).figures(on: day))
    }
  }

  @Test func `a register without records has figures of nothing`() throws {
    let list = try registry(of: "TT | Tên sản phẩm | Tên chủ thể | Hạng sao | Ngày quyết định")
    #expect(try figures(of: list, on: 20_251_231).standings.isEmpty)
  }
}
