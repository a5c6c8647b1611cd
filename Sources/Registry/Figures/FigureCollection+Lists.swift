extension FigureCollection {
  /// What is valid, what ends soon, what has expired.
  mutating func collectTerms(horizons: [Int]) {
    let valid = appraisal.records(.valid)
    add(FigureName(["valid"]), .product, valid)
    add(valid, under: ["valid"], .all)
    for days in horizons {
      let ending = appraisal.expiring(within: days)
      add(FigureName(["expiring", "\(days)"]), .product, ending)
      add(ending, under: ["expiring", "\(days)"], .units)
    }
    let expired = appraisal.records(.expired)
    add(FigureName(["expired"]), .product, expired)
    add(expired, under: ["expired"], .all)
  }

  /// Products ever recognised up to the day, and by year those recognised for the first time and those again.
  mutating func collectRecognitions() {
    let recognitions = Recognitions(registry, appraisal)
    add(FigureName(["recognised"]), .product, recognitions.products)
    add(FigureName(["recognised", "entities"]), .entity, firstOfEntities(recognitions.products))
    for year in recognitions.years {
      add(FigureName(["recognised", "new", "\(year)"]), .product, recognitions.new(in: year))
      add(FigureName(["recognised", "renewed", "\(year)"]), .product, recognitions.renewed(in: year))
      add(FigureName(["recognised", "new_entities", "\(year)"]), .entity, recognitions.newEntities(in: year))
    }
  }

  /// By the stars a score is enough for; those below every band, and those without a usable score.
  mutating func collectScores() {
    let profile = registry.profile
    let scored = scoredRecords
    let scores = scored.map { registry.registrations[$0].score.flatMap { profile.scores.contains($0) ? $0 : nil } }
    func records(_ isMeant: (Double?) -> Bool) -> [Registration.ID] {
      scored.indices.filter { isMeant(scores[$0]) }.map { scored[$0] }
    }
    for band in profile.scoreBands.reversed() {
      add(
        FigureName(["scores", "\(band.stars)"]), .product,
        records { score in score.map { profile.stars(forScore: $0) == band.stars } ?? false })
    }
    add(
      FigureName(["scores", "below"]), .product,
      records { score in score.map { profile.stars(forScore: $0) == nil } ?? false })
    add(FigureName(["scores", "unknown"]), .product, records { $0 == nil })
  }

  /// Of a register the newest decisions, of another list every record.
  private var scoredRecords: [Registration.ID] {
    registry.registrations.indices.filter { id in
      switch appraisal.standings[id] {
      case .superseded, .future: false
      case .valid, .expired, .revoked, .unknown: true
      }
    }
  }

  /// Headings by their numbering, `A.I`, or by their names where they have none.
  mutating func collectHeadings() {
    guard !registry.bands.isEmpty else { return }
    var lists = Array(repeating: [Registration.ID](), count: registry.bands.count)
    let (registrations, bands) = (registry.registrations, registry.bands)
    let records = registrations.span
    for id in records.indices {
      var band = records[id].band
      while let own = band {
        lists[own].append(id)
        band = bands[own].parent
      }
    }
    var taken: [String: Int] = [:]
    for (id, band) in registry.bands.enumerated() {
      let path = registry.path(to: id).map { registry.bands[$0] }.map { $0.number?.text ?? $0.name }
      let text = path.filter { !$0.isEmpty }.joined(separator: ".")
      guard !text.isEmpty else { continue }
      let number = taken[text, default: 0] + 1
      taken[text] = number
      let label = number == 1 ? text : "\(text) (\(number))"
      let name = FigureName([band.level == .section ? "section" : "band", label])
      add(name, .product, lists[id])
      addName(FigureName(["band", label]), of: name)
      add(lists[id], under: name.parts, .kinds)
    }
  }
}

extension Appraisal {
  /// The valid records whose last valid day lies within so many days, in the order they stand.
  package func expiring(within days: Int) -> [Registration.ID] {
    let end = asOf.adding(days: days) ?? asOf
    return records(.valid).filter { id in lastValidDays[id].map { $0 <= end } ?? false }
  }
}
