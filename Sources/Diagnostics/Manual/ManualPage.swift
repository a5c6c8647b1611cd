/// What `annex explain` says of a code: what it asks, why, an example that has the fault, how to correct it.
///
/// Every rule has one, in both languages; its example is a list that is checked when the page is printed, so that what
/// the page shows is what `annex check` says.
package struct ManualPage: Sendable {
  /// The groups codes are listed in.
  package enum Group: CaseIterable, Sendable {
    case counts, values, identity, units, sheet, terms, profile
  }

  /// A small list with one fault.
  package struct Example: Sendable {
    /// Rows, their cells divided by `|`; `2022-12-30` is a date cell, `=D2` a formula without a value, everything else a text.
    package let rows: String
    /// Rows the workbook hides.
    package let hiddenRows: Set<Int>
    /// The range the sheet declares; nil for none.
    package let dimension: CellRange?
    /// Rows of a list of revocations, written alike; empty for none.
    package let revocations: String
    /// The profile it is checked by; empty for the built-in one.
    package let profile: String
    /// The address of the finding, `A5`.
    package let address: String

    package init(
      _ rows: String, hiding hiddenRows: Set<Int> = [], declaring dimension: CellRange? = nil,
      revoking revocations: String = "", profile: String = "", at address: String
    ) {
      self.rows = rows
      self.dimension = dimension
      self.revocations = revocations
      self.hiddenRows = hiddenRows
      self.profile = profile
      self.address = address
    }
  }

  package let code: DiagnosticCode
  package let group: Group
  /// The severities it is reported with, the gravest first.
  package let severities: [Diagnostic.Severity]
  /// What is asked, as one line of the list of all codes.
  package let summary: Phrase
  /// When it is reported and when not.
  package let meaning: Phrase
  /// What goes wrong if nobody corrects it.
  package let reason: Phrase
  package let correction: Phrase
  package let example: Example

  init(
    _ code: DiagnosticCode, _ group: Group, _ severities: [Diagnostic.Severity], summary: Phrase, meaning: Phrase,
    reason: Phrase, correction: Phrase, example: Example
  ) {
    self.code = code
    self.group = group
    self.severities = severities
    self.summary = summary
    self.meaning = meaning
    self.reason = reason
    self.correction = correction
    self.example = example
  }

  /// Every page, group by group.
  package static let all = counts + values + writing + identity + units + sheet + terms + waivers

  /// The page of a code.
  package static func of(_ code: String) -> ManualPage? { all.first { $0.code.rawValue == code } }
}

extension ManualPage.Group {
  package var title: Phrase {
    switch self {
    case .counts: Phrase(vi: "Số lượng ghi ở đề mục", en: "Counts in headings")
    case .values: Phrase(vi: "Giá trị trong ô", en: "Values of cells")
    case .identity: Phrase(vi: "Sản phẩm và chủ thể", en: "Products and producers")
    case .units: Phrase(vi: "Đơn vị hành chính", en: "Administrative units")
    case .sheet: Phrase(vi: "Trang tính", en: "Sheets")
    case .profile: Phrase(vi: "Hồ sơ chương trình (--profile)", en: "The profile (--profile)")
    case .terms: Phrase(vi: "Thời hạn (annex check --terms, --revoked)", en: "Terms (annex check --terms, --revoked)")
    }
  }
}
