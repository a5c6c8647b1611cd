internal import AnnexTesting
internal import Foundation
internal import Testing
internal import Vietnamese

/// Lists typed for Vietnamese fonts, from outside.
struct LegacyListTests {
  /// The annex as CSV of one byte a character.
  private func annex(_ fonts: FontEncoding, in folder: borrowing TestFolder) throws -> String {
    let text = try repositoryText("samples/annex-2023.csv").replacing("\u{FEFF}", with: "")
    return try folder.file(
      "annex-2023.csv", bytes: fonts.typed(text).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
  }

  private func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

  @Test(arguments: FontEncoding.allCases) func `check says what is wrong, then reads the list`(fonts: FontEncoding)
    throws
  {
    let folder = try TestFolder()
    let file = try annex(fonts, in: folder)
    let asIs = try AnnexProcess("check", file, "--as-of", "2023-04-30", "--lang", "en")
    #expect(asIs.output.contains("[header-missing]") && asIs.output.contains("[legacy-encoding]"))
    #expect(asIs.output.contains("add --from \(fonts.option)") && asIs.errors.contains("add --from \(fonts.option)"))
    for option in [fonts.option, "auto"] {
      let read = try AnnexProcess("check", file, "--as-of", "2023-04-30", "--lang", "en", "--from", option)
      #expect(
        read.output.hasSuffix(
          "4 errors, 0 warnings, 0 notes in 1 file, 132 rows, 105 products; "
            + "decisions compared with 30/04/2023\n"))
      #expect(
        lines(read.errors).count == 1 && read.errors.contains("cells converted from \(fonts.rawValue) to Unicode"))
    }
  }

  @Test func `convert gives the rows of the list it was typed from`() throws {
    let folder = try TestFolder()
    let file = try annex(.vni, in: folder)
    let plain = try AnnexProcess("convert", repositoryPath("samples/annex-2023.csv"))
    let read = try AnnexProcess("convert", file, "--from", "vni")
    #expect(read.output == plain.output.precomposedStringWithCanonicalMapping)
    let asIs = try AnnexProcess("convert", file, "--lang", "en", "--encoding", "windows-1252")
    #expect(asIs.status == 3)
    #expect(lines(asIs.errors).count == 1 && asIs.errors.contains("the list is typed in VNI; add --from vni"))
  }

  @Test func `inspect names the letters`() throws {
    let folder = try TestFolder()
    let file = try annex(.tcvn3, in: folder)
    let text = try AnnexProcess("inspect", file, "--lang", "en").output
    #expect(text.contains("340 cells typed in TCVN3, the first is A1; add --from tcvn3 to convert them"))
    let json = try AnnexProcess("inspect", file, "--format", "json").output
    #expect(json.contains(#""legacy_encodings":[{"encoding":"TCVN3","cells":340,"first":"A1"}]"#))
  }

  @Test func `dump reads bytes as it is told`() throws {
    let folder = try TestFolder()
    // E8 is è, and ố in TCVN3; EC after F4 is a tone in Windows-1258 only.
    let file = try folder.file("list.csv", bytes: [0x53, 0xE8, 0x2C, 0x53, 0xF4, 0xEC])
    let cases = [("tcvn3", "Số,Sụỡ"), ("windows-1252", "Sè,Sôì"), ("windows-1258", "Sè,Số"), ("VNI", "Sè,Sơì")]
    for (name, expected) in cases {
      let run = try AnnexProcess("dump", file, "--format", "csv", "--encoding", name)
      #expect(run.output == expected + "\r\n", "\(name)")
    }
  }

  @Test func `what is no encoding is wrong use`() throws {
    let file = repositoryPath("samples/annex-2023.csv")
    for arguments in [("--from", "unicode"), ("--encoding", "latin9")] {
      let run = try AnnexProcess("dump", file, arguments.0, arguments.1)
      #expect(run.status == 2)
      #expect(lines(run.errors).count == 1 && run.errors.contains("tcvn3"))
    }
  }
}
