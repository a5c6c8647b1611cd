internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Writing

/// What changed between two lists as `--format json` gives it.
///
/// Names are a contract; more may be added.
struct ComparisonJSON {
  private let lists: ListPair

  private var reading: ListReading { lists.reading }
  private var registry: Registry { lists.reading.registry }

  init(_ lists: ListPair) { self.lists = lists }

  /// One object on one line.
  func bytes(of comparison: Comparison) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("as_of", comparison.asOf.iso)
      json.member("since", comparison.since?.iso)
      write("old", lists.oldName, comparison.products.old, comparison.entities.old, comparison.future.old, &json)
      write("new", lists.newName, comparison.products.new, comparison.entities.new, comparison.future.new, &json)
      json.key("products")
      json.object { json in
        write("added", comparison.added, &json) { id, json in write(record: id, &json) }
        write("gone", comparison.gone, &json) { id, json in write(record: id, &json) }
        for change in Comparison.Change.allCases {
          write(change.rawValue, comparison.pairs(change), &json) { pair, json in write(pair, change, &json) }
        }
      }
      json.key("entities")
      json.object { json in
        write("added", comparison.addedEntities, &json) { id, json in write(entity: id, &json) }
        write("gone", comparison.goneEntities, &json) { id, json in write(entity: id, &json) }
        write("renamed", comparison.renamedEntities, &json) { pair, json in
          json.object { json in
            json.key("old")
            write(entity: pair.old, &json)
            json.key("new")
            write(entity: pair.new, &json)
          }
        }
      }
      json.member("moves_undecided", comparison.undecidedMoves)
    }
    json.endLine()
    return json.bytes
  }

  private func write(
    _ key: String, _ file: String, _ products: Int, _ entities: Int, _ future: Int, _ json: inout JSONWriter
  ) {
    json.key(key)
    json.object { json in
      json.member("file", file)
      json.member("products", products)
      json.member("entities", entities)
      json.member("future", future)
    }
  }

  private func write<Item>(
    _ key: String, _ items: [Item], _ json: inout JSONWriter, _ body: (Item, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.array { json in
      for item in items { body(item, &json) }
    }
  }

  private func write(_ pair: Comparison.Pair, _ change: Comparison.Change, _ json: inout JSONWriter) {
    json.object { json in
      if change == .lapsed { json.member("last_valid_day", pair.lastValidDay?.iso) }
      if change == .moved, let units = pair.units {
        json.member("from", units.from)
        json.member("to", units.to)
      }
      json.key("old")
      write(record: pair.old, &json)
      json.key("new")
      write(record: pair.new, &json)
    }
  }

  private func write(record id: Registration.ID, _ json: inout JSONWriter) {
    let item = registry.registrations[id]
    let sheet = reading.catalog[item.sheet]
    let location = item.location(of: .product) ?? SourceLocation(sheet: item.sheet, row: item.row, column: 0)
    json.object { json in
      json.member("product", maskingPhones(in: registry.text(.product, of: item)))
      json.member("entity", item.entity.map { name(of: $0) })
      json.member("unit", registry.unit(of: item))
      json.key("stars")
      if let stars = item.stars { json.number(Double(stars)) } else { json.null() }
      json.member("decision_no", registry.text(.decisionNumber, of: item))
      json.member("decision_date", item.decided.date?.iso)
      json.member("file", sheet.file)
      json.member("sheet", sheet.name)
      json.member("cell", location.address)
    }
  }

  private func write(entity id: Entity.ID, _ json: inout JSONWriter) {
    let entity = registry.entities[id]
    let sheet = reading.catalog[entity.location.sheet]
    json.object { json in
      json.member("entity", name(of: id))
      json.member("kind", entity.kind?.rawValue)
      json.member("file", sheet.file)
      json.member("sheet", sheet.name)
      json.member("cell", entity.location.address)
    }
  }

  private func name(of id: Entity.ID) -> String {
    let entity = registry.entities[id]
    let name = entity.isKnownByRepresentative ? "\(entity.name) (\(entity.representative))" : entity.name
    return maskingPhones(in: name)
  }
}
