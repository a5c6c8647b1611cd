/// One run as the history keeps it.
///
/// Plain values: the history knows no lists, no profiles and no rules.
package struct HistoryRun: Hashable, Sendable {
  /// An input, and what became of it.
  package struct Input: Hashable, Sendable {
    package let path: String
    /// The digest of its content; nil where there was nothing to read.
    package let sha256: String?
    package let isRead: Bool
    package let reason: String

    package init(path: String, sha256: String?, isRead: Bool, reason: String) {
      self.path = path
      self.sha256 = sha256
      self.isRead = isRead
      self.reason = reason
    }
  }

  /// A figure of a list on the run's day.
  package struct Figure: Hashable, Sendable {
    /// The job's list; empty for the one without a name.
    package let list: String
    /// As `annex trace` names it: `valid.stars.4`.
    package let name: String
    package let value: Int

    package init(list: String, name: String, value: Int) {
      self.list = list
      self.name = name
      self.value = value
    }
  }

  /// How often a code was reported.
  package struct FindingCount: Hashable, Sendable {
    package let list: String
    package let code: String
    package let severity: String
    package let count: Int

    package init(list: String, code: String, severity: String, count: Int) {
      self.list = list
      self.code = code
      self.severity = severity
      self.count = count
    }
  }

  /// The run's number, which grows from run to run.
  package let number: Int
  /// The name of its folder.
  package let name: String
  /// The reporting date, by ISO 8601.
  package let asOf: String
  package let tool: String
  package let inputs: [Input]
  package let figures: [Figure]
  package let findings: [FindingCount]
  /// What stood in the lists.
  package let registrations: [HistoryRegistration]
  /// Lists that stand as the run before found them: of these nothing needs to be said.
  package let unchangedLists: Set<String>

  package init(
    number: Int, name: String, asOf: String, tool: String, inputs: [Input], figures: [Figure],
    findings: [FindingCount], registrations: [HistoryRegistration], unchangedLists: Set<String> = []
  ) {
    self.number = number
    self.name = name
    self.asOf = asOf
    self.tool = tool
    self.inputs = inputs
    self.figures = figures
    self.findings = findings
    self.registrations = registrations
    self.unchangedLists = unchangedLists
  }
}

/// What a run found in one list.
package struct HistoryList: Hashable, Sendable {
  package let list: String
  package let figures: [HistoryRun.Figure]
  package let findings: [HistoryRun.FindingCount]
  package let registrations: [HistoryRegistration]

  package init(
    list: String, figures: [HistoryRun.Figure], findings: [HistoryRun.FindingCount],
    registrations: [HistoryRegistration]
  ) {
    self.list = list
    self.figures = figures
    self.findings = findings
    self.registrations = registrations
  }
}

/// A product of a list as it stood on one run's day: its newest decision, and what that is worth.
///
/// Without representatives and telephone numbers, as public reports are.
package struct HistoryRegistration: Hashable, Sendable {
  package let list: String
  /// What tells the product of its producer from all others, as a digest.
  package let key: String
  package let product: String
  package let entity: String
  package let unit: String
  package let stars: Int?
  package let decisionNumber: String
  /// By ISO 8601; nil where it has none.
  package let decided: String?
  package let lastValidDay: String?
  /// `valid`, `expired`, `revoked`, `unknown`, `future`; `registered` in lists without decisions.
  package let standing: String

  package init(
    list: String, key: String, product: String, entity: String, unit: String, stars: Int?, decisionNumber: String,
    decided: String?, lastValidDay: String?, standing: String
  ) {
    self.list = list
    self.key = key
    self.product = product
    self.entity = entity
    self.unit = unit
    self.stars = stars
    self.decisionNumber = decisionNumber
    self.decided = decided
    self.lastValidDay = lastValidDay
    self.standing = standing
  }
}
