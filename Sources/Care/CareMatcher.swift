/// Finds where rules fit a text, and what stands around the places.
struct CareMatcher {
  /// A rule with its slots as numbers.
  struct Pattern {
    let width: Int
    let isFree: Bool
    let slots: [Int]
    let vetoes: [Int]
  }

  /// A group with its patterns.
  struct Group {
    let says: CareRuleGroup
    let patterns: [Pattern]
  }

  /// A score with its patterns.
  struct Score {
    let says: CareScore
    let parts: [(weight: Int, pattern: Pattern)]
  }

  /// The one matcher; it is made when first asked for.
  static let shared = CareMatcher()

  let weighing: [Group]
  let scores: [Score]
  let callsForPeople: [Pattern]
  let idioms: [Pattern]
  let past: [Pattern]
  let cues: CareCues
  private let lexicon: CareLexicon

  private init() {
    var lexicon = CareLexicon()
    func compile(_ rules: [CareRule]) -> [Pattern] {
      rules.map { rule in
        Pattern(
          width: rule.width, isFree: rule.isFree,
          slots: rule.slots.map { lexicon.number(of: $0) },
          vetoes: rule.vetoes.map { lexicon.number(of: $0) })
      }
    }
    weighing = CareRules.groups.sorted { $0.level > $1.level }
      .map { Group(says: $0, patterns: compile($0.rules)) }
    scores = CareScore.all.map { score in
      Score(
        says: score,
        parts: Array(zip(score.parts.map(\.weight), compile(score.parts.map(\.rule)))))
    }
    callsForPeople = compile(CareRules.callsForPeople.rules)
    idioms = compile(CareRules.idioms.rules)
    past = compile(CareRules.past.rules)
    cues = CareCues { lexicon.number(of: $0) }
    lexicon.seal()
    self.lexicon = lexicon
  }

  /// A text with the slots its words fit.
  struct Scene {
    let words: [HeardText.Word]
    /// The slots each word fits.
    let slots: [[Int]]
    /// The words that fit each slot, in order.
    var places: [[Int]]

    func fits(_ word: Int, _ slot: Int) -> Bool { slots[word].contains(slot) }
  }

  /// Reads `text`, with the words of idioms and of things taken out.
  func scene(of text: String) -> Scene {
    let words = HeardText(text).words
    var known: [String: [Int]] = [:]
    let slots = words.map { word in
      if let slots = known[word.text] { return slots }
      let slots = lexicon.slots(of: word.text)
      known[word.text] = slots
      return slots
    }
    var scene = Scene(words: words, slots: slots, places: Self.places(slots, lexicon.slotCount))
    let muted = Set(idioms.flatMap { fits($0, in: scene) }.joined())
    if !muted.isEmpty {
      let heard = slots.enumerated().map { muted.contains($0.offset) ? [] : $0.element }
      scene = Scene(words: words, slots: heard, places: Self.places(heard, lexicon.slotCount))
    }
    return scene
  }

  private static func places(_ slots: [[Int]], _ count: Int) -> [[Int]] {
    var places = Array(repeating: [Int](), count: count)
    for (word, fitting) in slots.enumerated() {
      for slot in fitting { places[slot].append(word) }
    }
    return places
  }

  /// Where `pattern` fits, as the words that meet its slots.
  func fits(_ pattern: Pattern, in scene: Scene) -> [[Int]] {
    guard pattern.slots.allSatisfy({ !scene.places[$0].isEmpty }) else { return [] }
    guard let rarest = pattern.slots.min(by: { scene.places[$0].count < scene.places[$1].count })
    else { return [] }
    var found: [[Int]] = []
    if pattern.isFree {
      for word in scene.places[rarest] {
        if let fit = freeFit(pattern, around: word, in: scene) { found.append(fit) }
      }
    } else if let first = pattern.slots.first {
      for word in scene.places[first] {
        if let fit = orderedFit(pattern, from: word, in: scene) { found.append(fit) }
      }
    }
    guard !pattern.vetoes.isEmpty else { return found }
    return found.filter { !isVetoed(pattern, $0, in: scene) }
  }

  private func orderedFit(_ pattern: Pattern, from start: Int, in scene: Scene) -> [Int]? {
    let end = scene.words[start].place + pattern.width
    var fit = [start]
    var word = start + 1
    for slot in pattern.slots.dropFirst() {
      while word < scene.words.count, scene.words[word].place < end, !scene.fits(word, slot) {
        word += 1
      }
      guard word < scene.words.count, scene.words[word].place < end else { return nil }
      fit.append(word)
      word += 1
    }
    return fit
  }

  private func freeFit(_ pattern: Pattern, around middle: Int, in scene: Scene) -> [Int]? {
    var first = middle
    let low = scene.words[middle].place - pattern.width
    while first > 0, scene.words[first - 1].place > low { first -= 1 }
    for start in first...middle {
      let end = scene.words[start].place + pattern.width
      var stop = start
      while stop < scene.words.count, scene.words[stop].place < end { stop += 1 }
      guard stop > middle else { continue }
      if let fit = assign(pattern.slots[...], start..<stop, [], in: scene) { return fit.sorted() }
    }
    return nil
  }

  private func assign(
    _ slots: ArraySlice<Int>, _ range: Range<Int>, _ taken: [Int], in scene: Scene
  ) -> [Int]? {
    guard let slot = slots.first else { return taken }
    for word in range where !taken.contains(word) && scene.fits(word, slot) {
      if let fit = assign(slots.dropFirst(), range, taken + [word], in: scene) { return fit }
    }
    return nil
  }

  private func isVetoed(_ pattern: Pattern, _ fit: [Int], in scene: Scene) -> Bool {
    guard let first = fit.first, let last = fit.last else { return false }
    let sentences = scene.words[first].sentence...scene.words[last].sentence
    let near = max(0, first - 5)...min(scene.words.count - 1, last + 6)
    return near.contains { word in
      sentences.contains(scene.words[word].sentence) && !fit.contains(word)
        && pattern.vetoes.contains { scene.fits(word, $0) }
    }
  }
}
