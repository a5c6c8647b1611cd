internal import Diagnostics
package import Registry
package import YAML

extension YAMLNode {
  /// A day by ISO 8601.
  package func day() throws(YAMLFault) -> CivilDate {
    let text = try text()
    guard let day = CivilDate(iso: text) else { throw fault(.profileWantsDay(text)) }
    return day
  }
}
