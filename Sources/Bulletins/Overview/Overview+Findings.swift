internal import Checks
internal import Diagnostics
internal import Registry
internal import Reports

extension Overview {
  /// Adds the findings, how many there are of each severity, and what stands under the title.
  mutating func add(_ registry: Registry, _ page: PageScope, _ scope: BulletinScope, asOf: CivilDate?) {
    func say(_ phrase: Phrase) -> String { phrase.text(scope.language) }
    if let asOf {
      standfirst.append(
        say(.asOfLine(scope.language.date(year: asOf.year, month: asOf.month, day: asOf.day))))
    }
    standfirst.append(say(.sourcesLine(scope.sources)))
    let severities = Diagnostic.Severity.allCases.reversed()
    let counts = severities.map { severity in
      let name = FindingGrid.figure(of: severity)
      labels[name] = say(.severity(severity))
      return KeyFigure(say(.severity(severity)), page.findings.count(severity), figure: name)
    }
    groups.append(FigureGroup(say(.groupFindings()), counts))
    findings = FindingGrid(registry, page, scope).grid()
  }
}
