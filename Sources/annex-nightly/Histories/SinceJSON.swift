internal import History
internal import Nightly
internal import Registry
internal import Writing

/// What changed since a run, as `--format json` gives it.
///
/// Names are a contract; more may be added.
struct SinceJSON {
  /// One object on one line.
  func bytes(of comparisons: [ListChanges]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.key("lists")
      json.array { json in for list in comparisons { write(list, &json) } }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ list: ListChanges, _ json: inout JSONWriter) {
    let changes = list.changes
    json.object { json in
      json.member("list", list.name)
      json.member("since", list.since.iso)
      json.member("as_of", list.asOf.iso)
      json.member("next", changes.next.iso)
      for (key, products) in [("added", changes.added), ("gone", changes.gone), ("upcoming", changes.upcoming)] {
        json.key(key)
        json.array { json in
          for product in products { json.object { write(product, &$0) } }
        }
      }
      let pairs: [(String, [Changes.Change])] = [
        ("renewed", changes.renewed), ("raised", changes.raised), ("lowered", changes.lowered),
        ("lapsed", changes.lapsed), ("revoked", changes.revoked),
      ]
      for (key, products) in pairs {
        json.key(key)
        json.array { json in
          for change in products {
            json.object { json in
              write(change.now, &json)
              json.key("before")
              json.object { write(state: change.before, &$0) }
            }
          }
        }
      }
    }
  }

  private func write(_ product: HistoryRegistration, _ json: inout JSONWriter) {
    json.member("product", product.product)
    json.member("entity", product.entity)
    json.member("unit", product.unit)
    write(state: product, &json)
  }

  private func write(state product: HistoryRegistration, _ json: inout JSONWriter) {
    json.member("standing", product.standing)
    if let stars = product.stars { json.member("stars", stars) }
    json.member("decision", product.decisionNumber)
    json.member("decided", product.decided)
    json.member("last_valid_day", product.lastValidDay)
  }
}
