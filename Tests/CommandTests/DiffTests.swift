internal import AnnexTesting
internal import Foundation
internal import Testing

/// `annex diff`, from outside.
struct DiffTests {
  private let old = repositoryPath("samples/register-2024.csv")
  private let new = repositoryPath("samples/register-2025.xlsx")

  @Test(arguments: [("vi", "diff.txt"), ("en", "diff.en.txt")]) func `the registers of two years, in words`(
    lang: String, file: String
  ) throws {
    let run = try AnnexProcess("diff", old, new, "--as-of", "2025-12-31", "--lang", lang)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try expectSample(Array(run.output.utf8), "register-2024/\(file)")
  }

  @Test func `the registers of two years, as JSON`() throws {
    let run = try AnnexProcess("diff", old, new, "--as-of", "31/12/2025", "--format", "json")
    try expectSample(Array(run.output.utf8), "register-2024/diff.json")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let products = try #require(json["products"] as? [String: [Any]])
    #expect(
      products.mapValues(\.count) == [
        "added": 49, "gone": 2, "renamed": 2, "renewed": 21, "lapsed": 45, "stars_changed": 3, "moved": 3,
      ])
  }

  @Test func `a register and itself differ in nothing`() throws {
    let run = try AnnexProcess("diff", new, new, "--as-of", "2025-12-31", "--lang", "en")
    #expect(run.output.hasSuffix("\nnothing differs\n"))
  }

  @Test func `a day is needed, and lists that can be understood`() throws {
    #expect(try AnnexProcess("diff", old, new).status == 2)
    #expect(try AnnexProcess("diff", old, new, "--as-of", "tomorrow").status == 2)
    #expect(try AnnexProcess("diff", old, "no-such.csv", "--as-of", "2025-12-31").status == 3)
    let folder = try TestFolder()
    let odd = try folder.file("odd.csv", "a,b\n1,2\n")
    let run = try AnnexProcess("diff", odd, new, "--as-of", "2025-12-31")
    #expect(run.status == 3)
    #expect(run.errors.contains("odd.csv"))
  }
}
