internal import Diagnostics
internal import Reports
internal import Testing

@testable import Bulletins

/// Which sections are printed, how often, and what names mean in them.
struct TemplateSectionsTests {
  private let figures: Figures = [
    "yes": .flag(true), "no": .flag(false), "word": .text("abc"), "blank": .text(""), "many": .integer(1234),
    "none": .integer(0), "share": .number(0.5), "nothing": .number(0), "name": .text("outer"),
    "list": .texts(["a", "", "c"]), "empty": .texts([]), "blanks": .list([], keys: ["name", "n"]),
    "rows": .list(
      [
        ["name": .text("x"), "n": .integer(1), "parts": .texts(["p", "q"])],
        ["name": .text("y"), "n": .integer(0), "parts": .texts([])],
      ], keys: ["name", "n", "parts"]),
    "group.name": .text("inner"), "group.deep.n": .integer(7),
  ]

  private func printed(_ text: String) throws -> String {
    let nodes = try TemplateParser.nodes(of: text, in: "t.md", firstLine: 1)
    return try TemplateRendering(file: "t.md", language: .english, figures: figures, grids: []).text(of: nodes)
  }

  @Test(arguments: ["yes", "word", "many", "share", "group", "group.deep", "group.deep.n"])
  func `what there is has its section printed once`(name: String) throws {
    #expect(try printed("[{{#\(name)}}yes{{/\(name)}}{{^\(name)}}no{{/\(name)}}]") == "[yes]")
  }

  @Test(arguments: ["no", "blank", "none", "nothing", "empty", "blanks"])
  func `zero, empty texts and lists, and flags not set have only their inverted section printed`(name: String) throws {
    #expect(try printed("[{{#\(name)}}yes{{/\(name)}}{{^\(name)}}no{{/\(name)}}]") == "[no]")
  }

  @Test(arguments: [
    ("{{#list}}({{.}}){{/list}}{{^list}}none{{/list}}", "(a)()(c)"),
    ("{{#list}}{{^.}}-{{/.}}{{#.}}+{{/.}}{{/list}}", "+-+"),
    ("{{#rows}}{{name}}{{n}} {{/rows}}", "x1 y0 "),
    ("{{#rows}}{{#parts}}{{name}}{{.}} {{/parts}}{{^parts}}none{{/parts}}{{/rows}}", "xp xq none"),
    ("{{#list}}{{#first()}}<{{/first()}}{{^first()}},{{/first()}}{{#last()}}>{{/last()}}{{/list}}", "<,,>"),
    ("{{#rows}}{{#parts}}{{^last()}}{{.}}{{/last()}}{{/parts}}{{#last()}}!{{/last()}}{{/rows}}", "p!"),
    ("{{#list}}{{^first()}}{{^last()}}middle{{.}}{{/last()}}{{/first()}}{{/list}}", "middle"),
  ]) func `a list's section is printed for each element, which knows its place`(text: String, expected: String) throws {
    #expect(try printed(text) == expected)
  }

  @Test(arguments: [
    ("{{name}} {{#group}}{{name}}{{/group}} {{group.name}}", "outer inner inner"),
    ("{{#group}}{{deep.n}}{{#deep}}{{n}}{{name}}{{/deep}}{{/group}}", "77inner"),
    (
      "{{#rows}}{{name}}{{#group}}{{name}}{{#yes}}{{name}}{{/yes}}{{/group}}{{many}}{{/rows}}",
      "xinnerinner1,234yinnerinner1,234"
    ),
    ("{{#group}}{{#group}}{{name}}{{/group}}{{/group}}", "inner"),
    ("{{#yes}}a{{#yes}}b{{/yes}}c{{/yes}}{{#no}}a{{#no}}b{{/no}}c{{/no}}", "abc"),
    ("{{#rows}}{{#rows}}{{n}}{{/rows}};{{/rows}}", "10;10;"),
  ]) func `a name means what the innermost section that has it says`(text: String, expected: String) throws {
    #expect(try printed(text) == expected)
  }

  @Test(arguments: [
    "{{#group}}{{deep.name}}{{/group}}", "{{word.name}}", "{{#blanks}}{{parts}}{{/blanks}}", "{{#word}}{{.}}{{/word}}",
    "{{#rows}}{{#group}}{{.}}{{/group}}{{/rows}}", "{{^list}}{{.}}{{/list}}", "{{#no}}{{#empty}}{{x}}{{/empty}}{{/no}}",
    "{{#rows}}{{#first()}}{{x}}{{/first()}}{{/rows}}", "{{^yes}}{{#no}}{{x}}{{/no}}{{/yes}}",
    "{{^list}}{{#last()}}{{/last()}}{{/list}}", "{{#rows}}{{#yes}}{{#last()}}{{/last()}}{{/yes}}{{/rows}}",
  ]) func `a name that means nothing is refused wherever it stands`(text: String) {
    #expect(throws: TemplateError.self) { try printed(text) }
  }

  @Test func `values are escaped as Markdown, however many braces they have`() throws {
    let nodes = try TemplateParser.nodes(of: "{{a}}{{{a}}}{{&a}}", in: "t.md", firstLine: 1)
    let rendering = TemplateRendering(file: "t.md", language: .english, figures: ["a": .text("*{{b}}<i>")], grids: [])
    #expect(try rendering.text(of: nodes) == String(repeating: #"\*\{\{b\}\}\<i\>"#, count: 3))
  }
}
