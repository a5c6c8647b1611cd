import AnnexTesting
import Diagnostics
import Intake
import Registry
import Tables
import Testing

@Suite struct ComparisonTests {
  private static let header =
    "TT | Tên sản phẩm | Tên chủ thể | Đại diện | Xã | Hạng sao | Số quyết định | Ngày quyết định\n"

  /// What changed, a line each: `added Chè · HTX A`.
  private func changes(
    _ old: String, _ new: String, asOf: String = "2025-12-31", since: String? = nil, header: String = header
  ) throws -> [String] {
    let (registry, comparison) = try compare(old, new, asOf: asOf, since: since, header: header)
    let name = { (id: Registration.ID) in
      let item = registry.registrations[id]
      return "\(registry.text(.product, of: item)) · \(registry.text(.entity, of: item))"
    }
    var lines = comparison.gone.map { "gone \(name($0))" } + comparison.added.map { "added \(name($0))" }
    for change in Comparison.Change.allCases {
      lines += comparison.pairs(change).map { pair in
        switch change {
        case .renamed: "renamed \(name(pair.old)) → \(name(pair.new))"
        case .moved: "moved \(name(pair.new)): \(pair.units?.from ?? "") → \(pair.units?.to ?? "")"
        default: "\(change.rawValue) \(name(pair.new))"
        }
      }
    }
    let entity = { (id: Entity.ID) in registry.entities[id].name }
    lines += comparison.goneEntities.map { "gone entity \(entity($0))" }
    lines += comparison.addedEntities.map { "added entity \(entity($0))" }
    lines += comparison.renamedEntities.map { "renamed entity \(entity($0.old)) → \(entity($0.new))" }
    #expect(comparison.isEmpty == lines.isEmpty)
    expectLaw(comparison)
    return lines
  }

  private func compare(
    _ old: String, _ new: String, asOf: String = "2025-12-31", since: String? = nil, header: String = header
  ) throws -> (Registry, Comparison) {
    let list = try reading(of: SheetLiteral(header + old, source: .csv), SheetLiteral(header + new, source: .csv))
      .registry
    let day = try #require(CivilDate(iso: asOf))
    let first = try #require(list.sheets.first).sheet
    return (list, Comparison(list, old: [first], asOf: day, since: since.flatMap { CivilDate(iso: $0) }))
  }

  private func expectLaw(_ comparison: Comparison) {
    let products = comparison.products
    #expect(products.old + comparison.added.count - comparison.gone.count == products.new)
    let entities = comparison.entities
    #expect(entities.old + comparison.addedEntities.count - comparison.goneEntities.count == entities.new)
    #expect(comparison.pairs.count == products.old - comparison.gone.count)
  }

  private let tea = "1 | Chè xanh | HTX A | Lò A | Xã Bản Bo | 3 | 1/QĐ | 01/03/2024"

  @Test func `a list and itself differ in nothing, however it is written and ordered`() throws {
    let old = tea + "\n2 | Gạo | HTX B | Lò B | Xã Bản Bo | 3 | 1/QĐ | 01/03/2024"
    let new =
      "1 | GẠO | Hợp tác xã B | Lò B | xã bản bo | 3 | 1/QĐ | 01/03/2024\n" + tea.replacing("xanh", with: " XANH")
    #expect(try changes(old, new).isEmpty)
  }

  @Test func `what only one list has is added or gone, and so is its producer`() throws {
    let old = tea + "\n2 | Gạo | HTX B | Lò B | Xã Bản Bo | 3 | 1/QĐ | 01/03/2024"
    let new = tea + "\n2 | Mật ong | HTX C | Lò C | Xã Bản Bo | 3 | 2/QĐ | 01/03/2025"
    #expect(
      try changes(old, new) == [
        "gone Gạo · HTX B", "added Mật ong · HTX C", "gone entity HTX B", "added entity HTX C",
      ])
  }

  @Test func `a newer decision renews, with other stars or not; superseded records do not count twice`() throws {
    let new = tea + "\n2 | Chè xanh | HTX A | Lò A | Xã Bản Bo | 4 | 9/QĐ | 01/03/2025"
    #expect(try changes(tea, new) == ["renewed Chè xanh · HTX A", "stars_changed Chè xanh · HTX A"])
    // On a day before the newer decision there is none.
    #expect(try changes(tea, new, asOf: "2025-02-28").isEmpty)
  }

  @Test func `what ran out after the old list's newest decision has lapsed`() throws {
    let old =
      "1 | Chè | HTX A | Lò A | Xã Bản Bo | 3 | 1/QĐ | 01/03/2022\n2 | Gạo | HTX A | Lò A | Xã Bản Bo | 3 | 1/QĐ | 05/05/2020"
    // The newest decision of the old list is of 1 March 2022: both were valid then.
    #expect(try changes(old, old, asOf: "2025-03-01") == ["lapsed Gạo · HTX A"])
    #expect(try changes(old, old, asOf: "2025-03-02") == ["lapsed Chè · HTX A", "lapsed Gạo · HTX A"])
    #expect(try changes(old, old, asOf: "2025-03-02", since: "2024-01-01") == ["lapsed Chè · HTX A"])
    #expect(try changes(old, old, asOf: "2025-12-31", since: "2025-06-01").isEmpty)
    let renewed = old + "\n3 | Chè | HTX A | Lò A | Xã Bản Bo | 3 | 7/QĐ | 01/02/2025"
    #expect(
      try changes(old, renewed, asOf: "2025-03-02", since: "2024-01-01") == ["renewed Chè · HTX A"])
  }

  @Test(arguments: [
    ("Che xanh", "marks"), ("Xanh chè", "the order of words"), ("Chè (xanh)", "signs"),
    ("Hồng trà", "the same decision"),
  ]) func `a product that goes by another name is renamed`(name: String, why: String) throws {
    let new = tea.replacing("Chè xanh", with: name)
    #expect(try changes(tea, new) == ["renamed Chè xanh · HTX A → \(name) · HTX A"], "\(why)")
  }

  @Test func `a near name under the same producer is renamed too, another is not`() throws {
    let later = { (name: String) in "1 | \(name) | HTX A | Lò A | Xã Bản Bo | 3 | 9/QĐ | 01/03/2025" }
    #expect(
      try changes(tea, later("Chè xanh hữu cơ")) == [
        "renamed Chè xanh · HTX A → Chè xanh hữu cơ · HTX A", "renewed Chè xanh hữu cơ · HTX A",
      ])
    #expect(try changes(tea, later("Mật ong rừng")) == ["gone Chè xanh · HTX A", "added Mật ong rừng · HTX A"])
    let numbered = tea.replacing("Chè xanh", with: "Chè xanh số 1")
    #expect(try changes(numbered, later("Chè xanh số 2")).contains("added Chè xanh số 2 · HTX A"))
  }

  @Test func `of several in one decision the nearest names go together`() throws {
    let row = { (name: String) in "1 | \(name) | HTX A | Lò A | Xã Bản Bo | 3 | 1/QĐ | 01/03/2024" }
    let old = [row("Chè xanh túi lọc"), row("Mật ong hoa nhãn"), row("Gạo tẻ")].joined(separator: "\n")
    let new = [row("Mật ong hoa nhã"), row("Chè xanh túi lọk"), row("Rượu ngô")].joined(separator: "\n")
    let found = try changes(old, new)
    #expect(found.contains("renamed Mật ong hoa nhãn · HTX A → Mật ong hoa nhã · HTX A"))
    #expect(found.contains("renamed Chè xanh túi lọc · HTX A → Chè xanh túi lọk · HTX A"))
  }

  @Test func `a producer that goes by another name is renamed, and its products stay`() throws {
    let old = tea + "\n2 | Gạo | HTX A | Lò A | Xã Bản Bo | 3 | 1/QĐ | 01/03/2024"
    let new = old.replacing("HTX A", with: "HTX Nông nghiệp An Bình")
    #expect(try changes(old, new) == ["renamed entity HTX A → HTX Nông nghiệp An Bình"])
  }

  @Test func `a name that two producers could have is nobody's`() throws {
    let row = { (entity: String) in "1 | Chè | \(entity) | | Xã Bản Bo | 3 | 1/QĐ | 01/03/2024" }
    let new = row("HTX B") + "\n" + row("HTX C")
    #expect(try changes(row("HTX A"), new).filter { $0.hasPrefix("renamed") }.isEmpty)
  }

  @Test func `another commune is a move, within one order of units`() throws {
    let new = tea.replacing("Xã Bản Bo", with: "Xã Khun Há")
    let others = (1...3).map { "\n\($0) | Gạo \($0) | HTX B | Lò B | Xã Bình Lư | 3 | 1/QĐ | 01/03/2024" }.joined()
    #expect(try changes(tea + others, new + others) == ["moved Chè xanh · HTX A: Xã Bản Bo → Xã Khun Há"])
  }

  private static let units = "TT | Tên sản phẩm | Tên chủ thể | Xã | Huyện | Tỉnh\n"

  @Test func `a commune that became another is no move, and another one is`() throws {
    let old = """
      1 | Chè | HTX A | Xã Mường Than | Huyện Than Uyên | Lai Châu
      2 | Gạo | HTX B | Xã Phúc Than | Huyện Than Uyên | Lai Châu
      3 | Mật | HTX C | Xã Nà Tăm | Huyện Tam Đường | Lai Châu
      """
    let new = """
      1 | Chè | HTX A | Xã Than Uyên | | Lai Châu
      2 | Gạo | HTX B | Xã Mường Than | | Lai Châu
      3 | Mật | HTX C | Xã Khun Há | | Lai Châu
      """
    #expect(try changes(old, new, header: Self.units) == ["moved Mật · HTX C: Xã Nà Tăm → Xã Khun Há"])
  }

  @Test func `two communes of one name in the two orders are two places`() throws {
    let old =
      "1 | Chè | HTX A | Xã Mường Than | Huyện Than Uyên | Lai Châu\n2 | Gạo | HTX B | Xã Phúc Than | Huyện Than Uyên | Lai Châu"
    let new = "1 | Chè | HTX A | Xã Mường Than | | Lai Châu\n2 | Gạo | HTX B | Xã Than Uyên | | Lai Châu"
    #expect(
      try changes(old, new, header: Self.units) == [
        "moved Chè · HTX A: Xã Mường Than, Huyện Than Uyên → Xã Mường Than, Tỉnh Lai Châu",
        "moved Gạo · HTX B: Xã Phúc Than → Xã Than Uyên",
      ])
  }

  @Test func `a divided commune and one of its parts are no move`() throws {
    let divided = AdministrativeUnit.named("Thành phố Hà Nội").flatMap(\.members).flatMap(\.members)
      .first { $0.successors.count > 1 && $0.name.hasPrefix("Phường") }
    let old = try #require(divided)
    let district = try #require(old.owner)
    for part in old.successors {
      let (_, comparison) = try compare(
        "1 | Chè | HTX A | \(old.name) | \(district.name) | Hà Nội", "1 | Chè | HTX A | \(part.name) | | Hà Nội",
        header: Self.units)
      #expect(comparison.isEmpty, "\(old.name) → \(part.name)")
    }
  }

  @Test func `lists of no real place are compared by their words`() throws {
    let row = { (unit: String) in "1 | Chè | HTX A | Lò A | \(unit) | 3 | 1/QĐ | 01/03/2024" }
    #expect(try changes(row("Xã Không Đâu"), row("XÃ KHÔNG  ĐÂU")).isEmpty)
    #expect(try changes(row("Xã Không Đâu"), row("Xã Chẳng Có")).count == 1)
  }

  @Test func `products without a producer are counted one by one`() throws {
    let row = "1 | Chè | | | Xã Bản Bo | 3 | 1/QĐ | 01/03/2024"
    #expect(try changes([row, row].joined(separator: "\n"), row) == ["gone Chè · "])
  }

  /// Random registers of few names, so that everything collides: what the old list has, with what was added and without
  /// what is gone, is what the new one has.
  @Test func `old and added without gone is new, always`() throws {
    var random = SeededGenerator(seed: 42)
    let products = ["Chè", "Chè xanh", "Che", "Gạo", "Gạo nếp", "Mật ong", "Mật ong 1", "Mật ong 2", "", "Rượu"]
    let entities = ["HTX A", "Hợp tác xã A", "HTX B", "HKD C", "Hộ kinh doanh", "", "Công ty D"]
    let people = ["Lò A", "Lò B", ""]
    let communes = ["Xã Bản Bo", "Xã Khun Há", "Xã Nà Tăm", "Xã Lạ", ""]
    let days = ["01/03/2022", "01/03/2023", "05/05/2024", "01/01/2026", "2023", ""]
    func list() -> String {
      (0..<Int.random(in: 1...14, using: &random)).map { number in
        let pick = { (texts: [String]) in texts.randomElement(using: &random) ?? "" }
        return [
          "\(number + 1)", pick(products), pick(entities), pick(people), pick(communes), pick(["3", "4", ""]),
          pick(["1/QĐ", "2/QĐ", ""]), pick(days),
        ].joined(separator: " | ")
      }.joined(separator: "\n")
    }
    for _ in 0..<300 {
      let (registry, comparison) = try compare(list(), list())
      expectLaw(comparison)
      // Every product once: in a pair, or on one side.
      let old = comparison.pairs.map(\.old) + comparison.gone
      let new = comparison.pairs.map(\.new) + comparison.added
      #expect(Set(old).count == comparison.products.old && old.count == comparison.products.old)
      #expect(Set(new).count == comparison.products.new && new.count == comparison.products.new)
      let first = try #require(registry.sheets.first).sheet
      #expect(old.allSatisfy { registry.registrations[$0].sheet == first })
      #expect(new.allSatisfy { registry.registrations[$0].sheet != first })
      for pair in comparison.pairs where !pair.changes.contains(.renamed) {
        let names = [pair.old, pair.new].map { TextKey(registry.text(.product, of: registry.registrations[$0])) }
        #expect(names[0] == names[1])
      }
    }
  }
}
