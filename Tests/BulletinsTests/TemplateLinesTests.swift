internal import Diagnostics
internal import Reports
internal import Testing

@testable import Bulletins

/// Which lines and blanks of a template are printed: the rules of the Mustache specification.
struct TemplateLinesTests {
  private let figures: Figures = [
    "yes": .flag(true), "no": .flag(false), "word": .text("abc"), "list": .texts(["a", "b"]),
  ]

  private func printed(_ text: String) throws -> String {
    let nodes = try TemplateParser.nodes(of: text, in: "t.md", firstLine: 1)
    return try TemplateRendering(file: "t.md", language: .english, figures: figures, grids: [smallGrid("valid")])
      .text(of: nodes)
  }

  @Test(arguments: [
    ("| this is\n{{#yes}}\n|\n{{/yes}}\n| a line\n", "| this is\n|\n| a line\n"),
    ("| this is\n{{^no}}\n|\n{{/no}}\n| a line\n", "| this is\n|\n| a line\n"),
    ("| this is\n  {{#yes}}\n|\n\t{{/yes}} \t\n| a line\n", "| this is\n|\n| a line\n"),
    ("{{#yes}}\n- 1\n{{/yes}}\n- 2\n{{#yes}}\n- 3\n{{/yes}}\n", "- 1\n- 2\n- 3\n"),
    ("{{#list}}\n- {{.}}\n{{/list}}\n.", "- a\n- b\n."),
    ("a\n\n{{#no}}\n\nb\n{{/no}}\n\nc", "a\n\n\nc"),
    ("{{#yes}}\n{{#yes}}\n{{^no}}\na\n{{/no}}\n{{/yes}}\n{{/yes}}\n", "a\n"),
    ("{{#yes}}a\n{{/yes}}\n{{#yes}}\nb{{/yes}}\n", "a\nb\n"),
  ]) func `a section's tag alone on its line takes the line with it`(text: String, expected: String) throws {
    #expect(try printed(text) == expected)
  }

  @Test(arguments: [
    (" | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"),
    (" | {{#yes}} {{! a comment }}\n {{/yes}} | \n", " |  \n  | \n"),
    (" {{#yes}}A{{/yes}}\n {{#yes}}B{{/yes}}\n", " A\n B\n"),
    ("{{#yes}} {{#yes}}\na\n{{/yes}} {{/yes}}\n", " \na\n \n"),
    ("{{#yes}}{{/yes}}\na", "\na"),
    ("  {{word}}\n {{{ word }}} \n", "  abc\n abc \n"),
    ("|{{# yes }}{{& word }}{{/ yes }}|{{\n  word\n}}|", "|abc|abc|"),
  ]) func `tags inside a line leave its blanks as they are`(text: String, expected: String) throws {
    #expect(try printed(text) == expected)
  }

  @Test(arguments: [
    ("  {{#yes}}\n#{{/yes}}\n/", "#\n/"),
    ("#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"),
    ("  {{! alone }}\n!", "!"),
    ("!\n  {{! alone }}", "!\n"),
    ("{{#no}}\n{{/no}}", ""),
    ("{{! alone }}", ""),
    ("", ""),
  ]) func `the first and last line need no line end to be lines`(text: String, expected: String) throws {
    #expect(try printed(text) == expected)
  }

  @Test(arguments: [
    ("|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"),
    ("|\r\n{{! alone }}\r\n|", "|\r\n|"),
    ("{{^no}}\r\n{{word}}\r\n{{/no}}\r\n", "abc\r\n"),
  ]) func `lines may end as on Windows`(text: String, expected: String) throws {
    #expect(try printed(text) == expected)
  }

  @Test(arguments: [
    ("12345{{! a comment! }}67890", "1234567890"),
    ("12345 {{! a comment! }} 67890", "12345  67890"),
    ("12345{{!\n  of several\n  lines\n}}67890\n", "1234567890\n"),
    ("begin\n{{! a comment }}\nend\n", "begin\nend\n"),
    ("begin\n  {{!\n    of several lines: # opens, / closes, { } and «>» are words\n  }}\nend\n", "begin\nend\n"),
    ("  12 {{! 34 }}\n", "  12 \n"),
    ("{{! one }}{{! two }}\n", "\n"),
    ("{{!}}{{!word}}", ""),
  ]) func `comments are not printed`(text: String, expected: String) throws {
    #expect(try printed(text) == expected)
  }

  @Test(arguments: [
    ("a\n{{> valid}}\nb", "a\n\n~~~ grid valid\n~~~\n\nb"),
    ("a\r\n{{>valid}} \r\nb", "a\r\n\n~~~ grid valid\n~~~\n\nb"),
    ("- a\n  {{> valid}}", "- a\n\n  ~~~ grid valid\n  ~~~\n\n"),
  ]) func `a table is a block between empty lines, as far in as its tag`(text: String, expected: String) throws {
    #expect(try printed(text) == expected)
  }
}
