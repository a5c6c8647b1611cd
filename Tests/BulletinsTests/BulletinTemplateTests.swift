internal import AnnexTesting
internal import Bulletins
internal import Diagnostics
internal import Reports
internal import Testing

struct BulletinTemplateTests {
  private func template(_ body: String) throws(TemplateError) -> BulletinTemplate {
    try BulletinTemplate(file: "t.md", text: "---\ntitle: T {{n}}\nlanguage: en\n---\n" + body)
  }

  private let figures: Figures = [
    "n": .integer(1234), "zero": .integer(0), "name": .text("Mật *ong*"), "none": .text(""), "yes": .flag(true),
    "group.a": .integer(1), "words": .texts(["a", "b"]), "empty": .list([], keys: ["stars"]),
    "rows": .list([["stars": .integer(4)], ["stars": .integer(3)]], keys: ["stars"]),
  ]

  private func render(_ body: String) throws -> [Block] {
    try template(body).render(figures, grids: [smallGrid("valid")]).blocks
  }

  private func words(_ body: String) throws -> String {
    guard case .paragraph(let parts, _) = try render(body).first else { return "" }
    return parts.plainText
  }

  @Test func `values are words, numbers as the language writes them`() throws {
    #expect(try words("{{n}} {{name}} {{{name}}} {{& name}}") == "1,234 Mật *ong* Mật *ong* Mật *ong*")
    #expect(try template("").render(figures, grids: []).title == "T 1,234")
  }

  @Test func `a section over zero or an empty text is not entered`() throws {
    #expect(try words("a{{#zero}}0{{/zero}}{{#none}}1{{/none}}{{^zero}}2{{/zero}}{{#n}}3{{/n}}") == "a23")
  }

  @Test func `lists know their first and last element`() throws {
    #expect(try words("{{#rows}}{{stars}}{{^last()}}, {{/last()}}{{/rows}}") == "4, 3")
    #expect(try words("{{#words}}{{.}}{{^last()}} - {{/last()}}{{/words}}") == "a - b")
    #expect(try words("{{#group}}{{a}}{{/group}} {{group.a}}") == "1 1")
  }

  @Test func `a table stands where its name stands`() throws {
    #expect(try render("a\n{{> valid}}\nb").count == 3)
    #expect(try render("{{#yes}}\n{{> valid}}\n{{/yes}}") == [.grid(smallGrid("valid"))])
  }

  @Test(arguments: [
    "{{> valid}}", "\n\n{{> valid}}\n\n", "~~~ grid valid\n~~~", "\n~~~ grid valid\n~~~\n", "```page\n```", "---",
    "{{n}}",
  ]) func `no value becomes a tag, a table or a block`(value: String) throws {
    let report = try template("{{v}}\n\n```center\n{{v}}\n```").render(
      ["v": .text(value), "n": .integer(1)], grids: [smallGrid("valid")])
    #expect(report.grids.isEmpty)
    #expect(report.blocks.count == 2)
  }

  @Test(arguments: [
    ("{{nam}}", "t.md:5: there is no value {{nam}}; did you mean {{name}}?"),
    ("\na {{#rows}}{{star}}{{/rows}}", "t.md:6: there is no value {{star}}; did you mean {{stars}}?"),
    ("{{#empty}}{{nothing}}{{/empty}}", "t.md:5: there is no value {{nothing}}"),
    ("{{#zero}}\n{{nothing}}{{/zero}}", "t.md:6: there is no value {{nothing}}"),
    ("{{^yes}}{{nothing}}{{/yes}}", "t.md:5: there is no value {{nothing}}"),
    ("{{group.b}}", "t.md:5: there is no value {{group.b}}; did you mean {{group.a}}?"),
    ("{{stars}}", "t.md:5: there is no value {{stars}}"),
    ("{{.}}", "t.md:5: there is no value {{.}}"),
    ("{{rows}}", "t.md:5: {{rows}} is neither text nor number; use {{#rows}} … {{/rows}}"),
    ("{{! a\nb }}\n\n{{> vald}}", "t.md:8: there is no table {{> vald}}; did you mean {{> valid}}?"),
    ("{{^last()}}{{/last()}}", "t.md:5: the tag {{last()}} cannot be used; templates have values, #, ^, /, ! and >"),
  ]) func `what names nothing is said with its line`(body: String, message: String) throws {
    let template = try template(body)
    let error = #expect(throws: TemplateError.self) { try template.render(figures, grids: [smallGrid("valid")]) }
    #expect(error?.phrase.en == message)
  }

  @Test(arguments: [
    ("\n{{n", "t.md:6: a {{ has no closing }}"),
    ("{{! {{n}}\n }}", "t.md:6: a }} has no opening {{; a comment {{! … }} cannot contain tags"),
    ("{{#n}}\n{{/m}}", "t.md:6: {{/m}} stands where {{/n}} is expected"),
    ("{{/n}}", "t.md:5: {{/n}} ends no section"),
    ("\n{{#n}}\n\n", "t.md:6: {{#n}} has no {{/n}}"),
    ("{{=<% %>=}}", "t.md:5: the tag {{=<% %>=}} cannot be used; templates have values, #, ^, /, ! and >"),
    ("{{uppercased(n)}}", "t.md:5: the tag {{uppercased(n)}} cannot be used; templates have values, #, ^, /, ! and >"),
    ("{{.n}}", "t.md:5: the tag {{.n}} cannot be used; templates have values, #, ^, /, ! and >"),
    ("see {{> valid}}", "t.md:5: the table {{> valid}} must stand on a line of its own"),
    ("{{{#n}}}", "t.md:5: the tag {{{#n}}} cannot be used; templates have values, #, ^, /, ! and >"),
    ("{{{! n}}}", "t.md:5: the tag {{{! n}}} cannot be used; templates have values, #, ^, /, ! and >"),
    ("{{}}", "t.md:5: the tag {{}} cannot be used; templates have values, #, ^, /, ! and >"),
    ("a\n```leterhead\n```", "t.md:6: there is no block ```leterhead; did you mean ```letterhead?"),
  ]) func `a template of a wrong form is refused with the line`(body: String, message: String) {
    let error = #expect(throws: TemplateError.self) { try template(body) }
    #expect(error?.phrase.en == message)
  }

  @Test func `a template from Windows is the same template`() throws {
    let text = "\u{FEFF}---\r\ntitle: A\r\nlanguage: vi\r\n---\r\n{{n}}\r\n\r\n{{> valid}}\r\n"
    let report = try BulletinTemplate(file: "t.md", text: text).render(figures, grids: [smallGrid("valid")])
    #expect(report.blocks == [.paragraph([.text("1.234")], .justified), .grid(smallGrid("valid"))])
  }

  @Test(arguments: [
    ("# A", "t.md:1: a template begins with ---, the lines 'title: …' and 'language: en', and ---"),
    ("---\ntitle: A\n---", "t.md:1: a template begins with ---, the lines 'title: …' and 'language: en', and ---"),
    ("---\ntitel: A\n---", "t.md:2: there is no key 'titel' at the top; did you mean 'title'?"),
    ("---\ntitle: A\nlanguage: fr\n---", "t.md:3: there is no language 'fr'; use vi or en"),
  ]) func `the top of a template says what it must`(text: String, message: String) {
    let error = #expect(throws: TemplateError.self) { try BulletinTemplate(file: "t.md", text: text) }
    #expect(error?.phrase.en == message)
  }
}
