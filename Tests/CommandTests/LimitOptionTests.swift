internal import AnnexTesting
internal import Testing

@testable internal import annex

/// The options that say how large an input may be: what they take, what is said over one, which commands have them.
struct LimitOptionTests {
  private let register = repositoryPath("samples/register-2025.xlsx")

  @Test(arguments: [
    ("--limit-part-size", "1K", " › xl/styles.xml: over the limit of 1K for one part"),
    ("--limit-workbook-size", "2K", ": over the limit of 2K for the whole workbook"),
    ("--limit-parts", "3", ": over the limit of 3 parts in a workbook"),
    ("--limit-rows", "3", " › Danh sách 2023 › 3: over the limit of 3 rows in a sheet"),
    ("--limit-columns", "2", " › Danh sách 2023 › 3: over the limit of 2 columns in a row"),
    ("--limit-cells", "20", "annex-2023.xlsx: over the limit of 20 cells in lists read together"),
    ("--limit-row-size", "16B", " › xl/sharedStrings.xml: over the limit of 16B of text"),
    ("--limit-strings", "5", " › xl/sharedStrings.xml: over the limit of 5 shared strings"),
    ("--limit-strings-size", "64B", " › xl/sharedStrings.xml: over the limit of 64B of shared strings"),
    ("--limit-merges", "2", " › Danh sách 2023: over the limit of 2 merged ranges in a sheet"),
    ("--limit-formats", "2", " › xl/styles.xml: over the limit of 2 cell formats"),
    ("--limit-depth", "2", " › xl/workbook.xml: over the limit of 2 levels"),
    ("--limit-time", "0.0000001m", " of processor time"),
  ])
  func `over a limit there is one line, which names the limit, the file and the option`(
    option: String, value: String, line: String
  ) throws {
    let run = try AnnexProcess("check", repositoryPath("samples/annex-2023.xlsx"), option, value, "--lang", "en")
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasPrefix("annex: ") && run.errors.contains("annex-2023.xlsx"), "\(run.errors)")
    #expect(run.errors.contains(line) && run.errors.hasSuffix("raise the limit with \(option)\n"), "\(run.errors)")
  }

  @Test(arguments: ["dump", "check", "inspect", "convert", "summary", "report"])
  func `every command that reads has them, after its other options and with their defaults`(command: String) throws {
    let help = try AnnexProcess(command, "--help").output
    #expect(help.split(separator: "LIMITS:\n").first?.contains("OPTIONS:\n") == true)
    for words in ["--limit-part-size <size>", "(default: 2G)", "--limit-time <time>", "(default: 20000000)"] {
      #expect(help.contains(words))
    }
    let folder = try TestFolder()
    var arguments = [command, register, "--limit-rows", "3", "--lang", "en"]
    if ["summary", "report"].contains(command) { arguments += ["--as-of", "2025-12-31"] }
    if command == "report" { arguments += ["-o", folder.path + "/out"] }
    let run = try AnnexProcess(arguments)
    #expect(run.errors.contains("over the limit of 3 rows in a sheet"), "\(run.errors)")
    #expect(run.status == 3)
  }

  @Test func `a text has the limits that mean something to it`() throws {
    let list = repositoryPath("samples/register-2025.csv")
    for (option, value) in [("--limit-rows", "3"), ("--limit-columns", "2"), ("--limit-row-size", "20")] {
      let run = try AnnexProcess("dump", list, option, value, "--lang", "en")
      #expect(run.status == 3)
      #expect(run.errors.contains(option), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ("--limit-part-size", "0"), ("--limit-part-size", "2X"), ("--limit-part-size", "99999999999G"),
    ("--limit-rows", "many"), ("--limit-rows", "0"), ("--limit-depth", "256"), ("--limit-time", "0s"),
    ("--limit-time", "1h"), ("--limit-strings-size", "4G"),
  ])
  func `a value that is none is wrong use`(option: String, value: String) throws {
    let run = try AnnexProcess("dump", register, option, value)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains(option), "\(run.errors)")
  }

  @Test(arguments: [
    ("1", 1), ("512B", 512), ("64K", 64 << 10), ("2m", 2 << 20), ("3G", 3 << 30), ("", nil), ("K", nil), ("-1", nil),
    ("1.5M", nil), ("1KK", nil),
  ])
  func `sizes are bytes, or K, M and G of them`(text: String, bytes: Int?) {
    #expect(ByteCount(argument: text)?.bytes == bytes)
  }

  @Test(arguments: [
    ("90", 90), ("90s", 90), ("2m", 120), ("1.5s", 1.5), ("", nil), ("s", nil), ("1d", nil), ("-1", nil),
  ])
  func `times are seconds or minutes`(text: String, seconds: Double?) {
    #expect(Seconds(argument: text)?.value == seconds)
  }

  @Test func `a size is shown as it is given`() {
    for text in ["1B", "1000B", "64K", "2M", "3G", "1025K"] { #expect(ByteCount(argument: text)?.description == text) }
  }
}
