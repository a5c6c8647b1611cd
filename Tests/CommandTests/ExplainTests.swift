internal import Testing

struct ExplainTests {
  @Test func `a code is explained with an example and what is found of it`() throws {
    let run = try AnnexProcess("explain", "declared-kind", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("declared-kind (error): "))
    #expect(run.output.contains("list.xlsx › A2: error: "))
    #expect(run.output.contains("[declared-kind]"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `in Vietnamese unless told otherwise`() throws {
    let run = try AnnexProcess("explain", "stray-space")
    #expect(run.output.contains("Cách sửa"))
  }

  @Test func `without a code all are listed`() throws {
    let run = try AnnexProcess("explain", "--lang", "en")
    #expect(run.status == 0)
    for code in ["declared-kind", "stray-space", "duplicate-product", "legacy-encoding", "expired"] {
      #expect(run.output.contains("\n  \(code) "))
    }
  }

  @Test func `an unknown code is wrong use, with the one that was meant`() throws {
    let run = try AnnexProcess("explain", "stray-spase", "--lang", "en")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "annex: there is no code 'stray-spase'; did you mean 'stray-space'?\n")
  }
}
