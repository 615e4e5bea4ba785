extension CareMatcher {
  /// The heaviest sum of a score in a few sentences that follow each other, and the words it came from.
  ///
  /// Every line of the table counts once, and a word counts for one line with a positive weight.
  func sum(
    _ score: Score, in scene: Scene, where isMeant: ([Int], Int) -> Bool
  ) -> (sum: Int, words: [Int]) {
    var hits: [(weight: Int, part: Int, fit: [Int])] = []
    for (number, part) in score.parts.enumerated() {
      for fit in fits(part.pattern, in: scene) where part.weight < 3 || isMeant(fit, part.weight) {
        hits.append((part.weight, number, fit))
      }
    }
    guard hits.contains(where: { $0.weight >= 3 }) else { return (0, []) }
    hits.sort { ($0.fit.first ?? 0) < ($1.fit.first ?? 0) }
    var best: (sum: Int, words: [Int]) = (0, [])
    var from = 0
    while from < hits.count {
      let start = hits[from].fit.first ?? 0
      let sentence = scene.words[start].sentence
      var to = from
      while to < hits.count {
        let place = hits[to].fit.first ?? 0
        guard scene.words[place].place - scene.words[start].place < Self.reach else { break }
        to += 1
        let endsSentence =
          to == hits.count
          || scene.words[hits[to].fit.first ?? 0].sentence != scene.words[place].sentence
          || scene.words[hits[to].fit.first ?? 0].place - scene.words[start].place >= Self.reach
        if endsSentence {
          let heard = Self.total(hits[from..<to])
          if heard.sum > best.sum { best = heard }
        }
      }
      from += 1
      while from < hits.count, scene.words[hits[from].fit.first ?? 0].sentence == sentence,
        scene.words[hits[from].fit.first ?? 0].place - scene.words[start].place < Self.reach / 2
      { from += 1 }
    }
    return best
  }

  /// How many words apart the words of one sum may stand.
  private static let reach = 26

  private static func total(
    _ hits: ArraySlice<(weight: Int, part: Int, fit: [Int])>
  ) -> (sum: Int, words: [Int]) {
    var sum = 0
    var parts: Set<Int> = []
    var used: Set<Int> = []
    for hit in hits.sorted(by: { $0.weight > $1.weight }) where !parts.contains(hit.part) {
      if hit.weight > 0 {
        guard !used.contains(where: hit.fit.contains) else { continue }
        used.formUnion(hit.fit)
      }
      parts.insert(hit.part)
      sum += hit.weight
    }
    let hasCore = hits.contains { $0.weight >= 3 }
    return (hasCore ? sum : 0, used.sorted())
  }
}
