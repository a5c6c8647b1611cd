internal import History
internal import Writing

/// The history for programs: every run with its figures and findings.
struct HistoryJSON {
  /// One object, a run a line.
  func bytes(of history: History, last: Int) throws(HistoryError) -> [UInt8] {
    var lines: [String] = []
    for run in try history.entries(last: last) {
      let (figures, findings) = (try history.figures(of: run.number), try history.findings(of: run.number))
      let inputs = try history.inputs(of: run.number)
      var json = JSONWriter()
      json.object { json in
        json.member("number", run.number)
        json.member("run", run.name)
        json.member("as_of", run.asOf)
        json.member("tool", run.tool)
        json.key("inputs")
        json.array { json in
          for input in inputs {
            json.object { json in
              json.member("path", input.path)
              json.member("sha256", input.sha256)
              json.key("read")
              json.bool(input.isRead)
              json.member("reason", input.reason)
            }
          }
        }
        json.key("lists")
        json.array { json in
          for list in Set(figures.map(\.list)).sorted() {
            json.object { json in
              json.member("list", list)
              json.key("figures")
              json.object { json in
                for figure in figures where figure.list == list { json.member(figure.name, figure.value) }
              }
              json.key("findings")
              json.array { json in
                for finding in findings where finding.list == list {
                  json.object { json in
                    json.member("code", finding.code)
                    json.member("severity", finding.severity)
                    json.member("count", finding.count)
                  }
                }
              }
            }
          }
        }
      }
      lines.append(String(decoding: json.bytes, as: UTF8.self))
    }
    return Array("{\"version\":1,\"runs\":[\(lines.map { "\n" + $0 }.joined(separator: ","))\n]}\n".utf8)
  }
}
